"""A journal in memory, told in the words people type, for consent to be decided from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from fieldjournal.model.empty import Empty
from fieldjournal.model.merges import merges_of
from fieldjournal.model.record import Envelope, Record
from fieldjournal.model.values import Choice, Ref
from fieldjournal.model.walk import values_of
from tests.model.registers.messy import Said, told

WRITTEN = "2024-03-01T09:30:00Z"


def record(own: str, kind: str, /, **fields: Said) -> Record:
    return Record(own, kind, told(kind, **fields).values, Envelope(), 1, 1, WRITTEN, WRITTEN)


def case(*consents: dict[str, str], own: str = "case000000000000") -> Record:
    return record(own, "case", title="Those who were taken", consents=list(consents))


class Journal:
    """What `consent.known.Known` asks of a journal, over a few records."""

    def __init__(self, *records: Record, deleted: Iterable[str] = ()) -> None:
        gone = set(deleted)
        self._records = {each.id: replace(each, deleted=each.id in gone) for each in records}

    def contact(self, own: str) -> Record | None:
        return self._records.get(own)

    def same_person(self, own: str) -> frozenset[str]:
        return frozenset(merges_of(self._records.values()).records(own))

    def pointing_to(self, own: str, kind: str = "") -> tuple[Record, ...]:
        return tuple(
            each
            for each in self._records.values()
            if kind in {"", each.kind}
            and any(
                own in found.spec.form.refs(found.value)
                for found in values_of(each.values)
                if not isinstance(found.value, Empty)
            )
        )

    def named_by(self, own: str, kinds: Sequence[str]) -> tuple[str, ...]:
        return tuple(
            each.id
            for each in self._records.values()
            if not each.deleted
            and any(
                part.to == Ref(own) and part.kind in [Choice(kind) for kind in kinds]
                for part in getattr(each.values, "relations", ())
            )
        )
