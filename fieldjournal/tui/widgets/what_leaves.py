"""The words of the record under the cursor as they will leave, at the place a question is about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fieldjournal.i18n import _
from fieldjournal.journal import share
from fieldjournal.journal.share import Prepared, Question, Stands
from fieldjournal.tui.leaving_words import Said, leaving
from fieldjournal.tui.widgets.detail import LABEL
from fieldjournal.tui.widgets.long_words import LongWords, Mark
from fieldjournal.tui.words import dressed
from fieldjournal.wording import say_staying


class WhatLeaves(LongWords):
    """Shows a record, or a line where only lines of a register leave."""

    def __init__(self) -> None:
        super().__init__(label=LABEL, id="changes")

    def look(self, prepared: Prepared, index: int, question: Question | None) -> None:
        """Show what leaves of a record; where the question is about it, the place it is about, marked."""
        said = (*_head(prepared), Said("", ""), *leaving(prepared, index)) if index >= 0 else ()
        place = share.stands(prepared, question) if question else None
        here = place if place and index == index_of(prepared, place) else None
        self.show([(each.label, each.words) for each in said], _mark(said, here) if here else None)


def _head(prepared: Prepared) -> Iterator[Said]:
    """Yield what is said above all that leaves: that it is all, and what stays behind."""
    yield Said("", _("this is what leaves:"))
    for stays in say_staying(prepared.staying, prepared.untold, plain=prepared.request.plain):
        yield Said("", dressed(stays))


def index_of(prepared: Prepared, place: Stands) -> int:
    """Return which record, or which line, a place is in; -1 where it is in none of them."""
    if not prepared.material.only:
        references = [each.reference for each in prepared.records]
        return references.index(place.reference) if place.reference in references else -1
    found = (n for n, (_key, cells) in enumerate(prepared.lines) if any(place.words in c for _l, c in cells))
    return next(found, -1)


def _mark(said: Sequence[Said], place: Stands) -> Mark | None:
    """Return where a place stands among what is said.

    A value that is shown in other words than its texts, and a cell of a register, are looked through for it.
    """
    for number, each in enumerate(said):
        if (each.address, each.text) == (place.address, place.text):
            if each.words[place.start : place.end] == place.words:
                return Mark(number, place.start, place.end)
            at = max(each.words.find(place.words), 0)
            return Mark(number, at, at + len(place.words) if place.words in each.words else at)
    for number, each in enumerate(said):
        if not each.address and place.words in each.words:
            at = each.words.index(place.words)
            return Mark(number, at, at + len(place.words))
    return None
