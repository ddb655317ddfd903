"""How the app dresses the sentences of `wording` and stored moments: for a reader at this computer."""

from __future__ import annotations

from datetime import datetime

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


def local_day(moment: str) -> str:
    """Return the day of a stored moment (UTC) by the clock of this computer."""
    return local_minute(moment)[:10]


def local_minute(moment: str) -> str:
    """Return a stored moment (UTC, `2026-03-01T09:30:00Z`) by the clock of this computer, to the minute."""
    return datetime.fromisoformat(moment).astimezone().strftime("%Y-%m-%d %H:%M")


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
