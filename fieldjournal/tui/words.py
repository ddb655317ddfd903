"""How the app dresses the sentences of `wording`: for a reader at a screen."""

from __future__ import annotations

from rich.cells import cell_len

from fieldjournal.errors import FieldjournalError
from fieldjournal.i18n import _, plural
from fieldjournal.wording import say

_KILO = 1000


def sentence(error: FieldjournalError) -> str:
    """Return what to show for an error."""
    said, hint = say(error)
    return " ".join(dressed(each) for each in (said, hint) if each)


def dressed(words: str) -> str:
    """Return words with a capital first letter and a full stop; a file's name in front stays as it is."""
    first = words.partition(" ")[0]
    is_a_file = "." in first.rstrip(".…")
    begun = words if is_a_file else f"{words[:1].upper()}{words[1:]}"
    return f"{begun}{'' if words.endswith(('.', '…', '?', '!')) else '.'}"


def in_bytes(size: int) -> str:
    """Return a size as people say it: `2.3 MB`."""
    if size < _KILO:
        return plural("{n} byte", "{n} bytes", size)
    if size < _KILO**2:
        return _("{size} kB").format(size=round(size / _KILO))
    return _("{size} MB").format(size=round(size / _KILO**2, 1))


def in_two(words: str, width: int) -> tuple[str, str]:
    """Return words on two lines, parted between words where they do not fit on one."""
    if cell_len(words) <= width:
        return words, ""
    first, rest = "", words
    while " " in rest:
        word, _space, after = rest.partition(" ")
        longer = f"{first} {word}".strip()
        if cell_len(longer) > width:
            break
        first, rest = longer, after
    return (first, rest) if first else (words, "")
