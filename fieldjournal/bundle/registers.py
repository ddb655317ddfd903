"""The registers of a bundle: the tables of the journal, filled from what leaves and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from fieldjournal.model.merges import Merges, link_of
from fieldjournal.model.registers import REGISTERS, Line, Register, Row, lines, rows_of
from fieldjournal.model.registers.register import parts_in
from fieldjournal.model.whole import joined
from fieldjournal.redaction.redacted import Outgoing, RedactedRecord

_NO_DAY = date.min
"""Registers that travel count to no day."""


def registers_of(outgoing: Outgoing) -> Iterator[tuple[Register, tuple[Line, ...]]]:
    """Yield every register that has a line, with its lines; a line's key is the record's reference."""
    sent = _persons_whole(outgoing)
    for register in REGISTERS.values():
        if register.travels:
            found = tuple(lines(register, _rows(register, sent)))
            if found:
                yield register, found


def _persons_whole(outgoing: Outgoing) -> Mapping[str, RedactedRecord]:
    """Return what leaves by id; the record a person stands as holds what all of that person's hold."""
    sent = {record.id: record for record in outgoing.records}
    links = {own: link for own, record in sent.items() if (link := link_of(record))}
    merges = Merges(links, set(links.values()) - sent.keys())
    for own in {merges.one(each) for each in links}:
        held = [sent[each].values for each in merges.records(own) if each in sent]
        sent[own] = replace(sent[own], values=joined(held))
    return sent


def _rows(register: Register, sent: Mapping[str, RedactedRecord]) -> Iterator[Row]:
    (selection,) = register.selections
    for record in sent.values():
        if record.kind == selection.kind:
            parts = parts_in(record, selection.field) if selection.field else (None,)
            for part in parts:
                yield from rows_of(register, Row(record, record.reference, part, sent.get, _NO_DAY))
