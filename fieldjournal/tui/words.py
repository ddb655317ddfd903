"""How the app dresses the sentences of `wording`: for a reader at a screen."""

from __future__ import annotations

from rich.cells import cell_len

from fieldjournal.errors import FieldjournalError
from fieldjournal.wording import say


def sentence(error: FieldjournalError) -> str:
    """Return what to show for an error."""
    said, hint = say(error)
    return " ".join(dressed(each) for each in (said, hint) if each)


def dressed(words: str) -> str:
    """Return words with a capital first letter and a full stop."""
    return f"{words[:1].upper()}{words[1:]}{'' if words.endswith(('.', '…', '?', '!')) else '.'}"


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
