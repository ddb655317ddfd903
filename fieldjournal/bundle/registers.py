"""The registers of a bundle: the tables of the journal, filled from what leaves and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from fieldjournal.model.fields import Part
from fieldjournal.model.registers import REGISTERS, Line, Register, lines
from fieldjournal.redaction.redacted import Outgoing, RedactedRecord


def registers_of(outgoing: Outgoing) -> Iterator[tuple[Register, tuple[Line, ...]]]:
    """Yield every register that has a line, with its lines; a line's key is the record's reference."""
    sent = {record.id: record for record in outgoing.records}
    for register in REGISTERS.values():
        found = tuple(
            line
            for record in outgoing.records
            if record.kind == register.selection.kind
            for part in _rows(record, register)
            for line in lines(register, record, record.reference, sent.get, part=part)
        )
        if found:
            yield register, found


def _rows(record: RedactedRecord, register: Register) -> tuple[str, ...]:
    """Return the ids of the parts that are rows; an empty one for a register of whole records."""
    if not register.selection.field:
        return ("",)
    held = cast("tuple[Part, ...]", getattr(record.values, register.selection.field))
    return tuple(part.id for part in held)
