"""The registers of a bundle: the tables of the journal, filled from what leaves and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from fieldjournal.model.merges import Merges, link_of
from fieldjournal.model.registers import REGISTERS, Line, Register, Row, lines, rows_of
from fieldjournal.model.registers.register import parts_in
from fieldjournal.model.whole import joined
from fieldjournal.redaction.redacted import Outgoing, RedactedRecord

_NO_DAY = date.min
"""Registers that travel count to no day."""


@dataclass(frozen=True)
class Only:
    """One register alone, as of a day: those of its rows, and of its columns, somebody chose.

    A row is known by the ids in what leaves: of its record, its part or nothing, its person or nothing.
    """

    name: str
    as_of: date | None = None
    columns: tuple[str, ...] = ()
    """Empty: all of them."""
    rows: frozenset[tuple[str, str, str]] = frozenset()


def registers_of(outgoing: Outgoing, only: Only | None = None) -> Iterator[tuple[Register, tuple[Line, ...]]]:
    """Yield every register that has a line, or one, with its lines; their keys are records' references."""
    sent = _persons_whole(outgoing)
    for register in REGISTERS.values():
        if register.travels and (only is None or only.name == register.name):
            chosen = _with_columns(register, only.columns) if only else register
            found = tuple(lines(chosen, _rows(chosen, sent, only)))
            if found:
                yield chosen, found


def _with_columns(register: Register, columns: tuple[str, ...]) -> Register:
    return replace(register, columns=tuple(map(register.column, columns))) if columns else register


def _persons_whole(outgoing: Outgoing) -> Mapping[str, RedactedRecord]:
    """Return what leaves by id; the record a person stands as holds what all of that person's hold."""
    sent = {record.id: record for record in outgoing.records}
    links = {own: link for own, record in sent.items() if (link := link_of(record))}
    merges = Merges(links, set(links.values()) - sent.keys())
    for own in {merges.one(each) for each in links}:
        held = [sent[each].values for each in merges.records(own) if each in sent]
        sent[own] = replace(sent[own], values=joined(held))
    return sent


def _rows(register: Register, sent: Mapping[str, RedactedRecord], only: Only | None) -> Iterator[Row]:
    (selection,) = register.selections
    as_of = only.as_of if only else None
    for record in sent.values():
        if record.kind == selection.kind:
            parts = parts_in(record, selection.field) if selection.field else (None,)
            for part in parts:
                for row in rows_of(register, Row(record, record.reference, part, sent.get, _NO_DAY, as_of)):
                    at = (record.id, part.id if part else "", row.person)
                    if only is None or at in only.rows:
                        yield row
