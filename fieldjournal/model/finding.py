"""What search finds a record by: the folded words of everything typed into it."""

from __future__ import annotations

from collections.abc import Iterator

from fieldjournal.i18n import everywhere
from fieldjournal.model.empty import Empty
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.names import fold_words
from fieldjournal.model.record import Record
from fieldjournal.model.walk import values_of


def search_text(record: Record) -> str:
    """Return the skeletons of all words of a record, separated by spaces, each one once.

    Words of linked people are not in it: a search for a person finds the person, and the records
    that point to them through `ref`.
    """
    return " ".join(dict.fromkeys(skeleton for words in _words(record) for skeleton in fold_words(words)))


def name_keys(record: Record) -> Iterator[str]:
    """Yield the folded names a contact is known by, one for each name as written."""
    for found in values_of(record.values):
        if found.spec.identifies and isinstance(found.value, str):
            yield " ".join(fold_words(found.value))


def _words(record: Record) -> Iterator[str]:
    yield from everywhere(kind_named(record.kind).label)
    yield from record.envelope.tags
    for found in values_of(record.values):
        if not isinstance(found.value, Empty):
            yield from found.spec.form.words(found.value)
    for mark in record.envelope.marks.values():
        yield mark.note
