"""Whom to offer while somebody types a name after `@` in a text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from fieldjournal.journal import listing
from fieldjournal.journal.session import Session
from fieldjournal.model.headline import headings
from fieldjournal.model.mentions import fit
from fieldjournal.model.names import fold_words, query
from fieldjournal.vault import glances

_LOOKED_AT: Final = 40
"""Contacts looked at: the search finds those, too, who only point to somebody called so."""


@dataclass(frozen=True)
class Offered:
    """A contact that may be meant by what is typed after `@`."""

    contact: str
    words: str
    """What would stand in the text: the name that begins as typed, else the one they stand under."""
    beside: str = ""


def offered(session: Session, typed: str, most: int) -> tuple[Offered, ...]:
    """Return the contacts one of whose names begins so, in any script and spelling; each person once.

    Of nothing typed: the contacts last written.
    """
    found = listing.listing(session, query=typed, kind="contact", once=True)
    rows = listing.rows(session, found.window(0, _LOOKED_AT))
    told = glances.by_id(session.vault, (row.id for row in rows))
    made: list[Offered] = []
    for row in rows:
        names = [fit(words) for words in headings(told[row.id])]
        if not _fits(typed, " ".join((*names, *row.also))):
            continue  # found by whom it points to
        like = (each for each in names if typed.strip() and _begins(each, typed))
        words = next(like, fit(row.headline.title))
        beside = ", ".join(dict.fromkeys(each for each in (*names, *row.also) if each and each != words))
        if words:
            made.append(Offered(row.id, words, beside))
    return tuple(made[:most])


def _fits(typed: str, names: str) -> bool:
    """Say whether every typed word begins some word of the names, in any script and spelling."""
    held = fold_words(names)
    return all(any(each.startswith(readings) for each in held) for readings in query(typed))


def _begins(name: str, typed: str) -> bool:
    wanted = typed.strip().casefold()
    return any(name[at:].casefold().startswith(wanted) for at in _beginnings(name))


def _beginnings(name: str) -> Iterator[int]:
    yield 0
    yield from (at + 1 for at, letter in enumerate(name) if letter == " ")
