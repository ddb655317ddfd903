"""What somebody may have meant by a word that is none of the known ones: a suggestion, never an answer."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(typed: str, known: Iterable[str]) -> str:
    """Return the known word most like what was typed; empty where none is like it.

    A field inside a list is meant by its own name as well: `fate` by `statuses/fate`.
    """
    given = typed.strip().casefold()
    words = tuple(known)
    inner = next((each for each in words if each.rpartition("/")[2].casefold() == given), "")
    spelled = {each.casefold(): each for each in words}
    return inner or next((spelled[each] for each in get_close_matches(given, spelled, 1)), "")
