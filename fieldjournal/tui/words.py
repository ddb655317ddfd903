"""How the app dresses the sentences of `wording`: a capital, a full stop, the hint after it."""

from __future__ import annotations

from fieldjournal.errors import FieldjournalError
from fieldjournal.wording import say


def sentence(error: FieldjournalError) -> str:
    """Return what to show for an error."""
    said, hint = say(error)
    return " ".join(dressed(each) for each in (said, hint) if each)


def dressed(words: str) -> str:
    """Return words with a capital first letter and a full stop."""
    return f"{words[:1].upper()}{words[1:]}{'' if words.endswith(('.', '…', '?', '!')) else '.'}"
