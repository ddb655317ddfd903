"""tables/*.csv: one table for each register, each kind of record, and each list in one.

- RFC 4180: commas, quotes doubled, CRLF; UTF-8 with a byte order mark, without which the usual
  spreadsheet programs show Cyrillic as noise.
- Formula-safe: what a spreadsheet would calculate gets an apostrophe before it, at the beginning of a
  cell and wherever a program that splits at semicolons or tabs (Excel in most of our partners' countries)
  would begin another: quotes do not hold a cell together for it.
- Cells are the words of the report; the columns are the fields' keys, which do not change with the
  language. A date has its first and last possible day beside its words, a text its translations.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from fieldjournal.bundle.registers import Only, registers_of
from fieldjournal.bundle.steps import QUIET, Steps
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.fields import Part, Spec, Values, specs_of
from fieldjournal.model.forms.said import Fuzzy, Prose
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.kinds.kind import Kind
from fieldjournal.model.registers import REGISTERS, Register
from fieldjournal.model.values import Text
from fieldjournal.redaction.redacted import Outgoing, RedactedRecord

_formula = re.compile("(?:^|(?<=[;\t\r\n]))[ \u00a0]*(?=[=+\\-@＝＋－＠])|^(?=[\t\r\n])")
_OWN: Final = ("reference", "id", "pseudonym", "written")
_DAYS: Final = ("_earliest", "_latest")
_TRANSLATED: Final = "_translated"


class Table(NamedTuple):
    """A table before it is bytes: its columns and its rows, all texts."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def tables(outgoing: Outgoing, *, only: Only | None = None) -> Mapping[str, Table]:
    """Return every table that has a row, by file name: of everything, or of one register alone."""
    made = _of_registers(outgoing, only)
    return made if only else made | _of_kinds(outgoing)


def _of_registers(outgoing: Outgoing, only: Only | None) -> dict[str, Table]:
    return {
        _of_register(register): Table(
            ("reference", *(column.name for column in register.columns)),
            tuple((line.key, *(cell.shown(outgoing.name_of) for cell in line.cells)) for line in found),
        )
        for register, found in registers_of(outgoing, only)
    }


def _of_kinds(outgoing: Outgoing) -> dict[str, Table]:
    made: dict[str, Table] = {}
    for kind in KINDS.values():
        held = [each for each in outgoing.records if each.kind == kind.name]
        if not held:
            continue
        made[_of_kind(kind)] = _of_records(held, outgoing)
        for key, spec in specs_of(kind.values).items():
            if spec.part is not None:
                table = _of_parts(held, key, spec.part, outgoing)
                if table.rows:
                    made[_of_kind(kind, key)] = table
    return made


def names() -> Iterator[str]:
    """Yield the name of every file there may be: they follow from declarations, none from what was typed."""
    yield from map(_of_register, REGISTERS.values())
    for kind in KINDS.values():
        yield _of_kind(kind)
        lists = (key for key, spec in specs_of(kind.values).items() if spec.part is not None)
        yield from (_of_kind(kind, key) for key in lists)


def _of_register(register: Register) -> str:
    return f"tables/register-{register.name}.csv"


def _of_kind(kind: Kind, key: str = "") -> str:
    return f"tables/{'-'.join(filter(None, (kind.name, key)))}.csv"


def written_tables(made: Mapping[str, Table], steps: Steps = QUIET) -> dict[str, bytes]:
    """Return tables as CSV bytes by file name. Raises: `Refused` where somebody stopped it."""
    return {name: write_table(made[name]) for name in steps.each(made, len(made))}


def write_table(table: Table) -> bytes:
    """Return a table as CSV bytes."""
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows([[safe_cell(cell) for cell in row] for row in table.rows])
    return b"\xef\xbb\xbf" + made.getvalue().encode()


def safe_cell(words: str) -> str:
    """Return words that no spreadsheet calculates."""
    return _formula.sub("\\g<0>'", words)


def _of_records(records: list[RedactedRecord], outgoing: Outgoing) -> Table:
    columns = (*_OWN, *_columns(type(records[0].values)))
    rows = (
        (each.reference, each.id, each.pseudonym, each.written, *_cells(each.values, outgoing))
        for each in records
    )
    return Table(columns, tuple(rows))


def _of_parts(records: list[RedactedRecord], key: str, part: type[Part], outgoing: Outgoing) -> Table:
    rows = (
        (record.reference, record.id, each.id, *_cells(each, outgoing))
        for record in records
        for each in getattr(record.values, key)
    )
    return Table(("reference", "record", "id", *_columns(part)), tuple(rows))


def _columns(declared: type[Values | Part]) -> Iterator[str]:
    for key, spec in specs_of(declared).items():
        if spec.part is None:
            yield key
            if isinstance(spec.form, Fuzzy):
                yield from (key + days for days in _DAYS)
            if isinstance(spec.form, Prose):
                yield key + _TRANSLATED


def _cells(values: Values | Part, outgoing: Outgoing) -> Iterator[str]:
    for key, spec in specs_of(type(values)).items():
        if spec.part is None:
            yield from _cell(spec, getattr(values, key), outgoing)


def _cell(spec: Spec, value: object, outgoing: Outgoing) -> Iterator[str]:
    yield value.text if isinstance(value, Text) else spec.shown(value, outgoing.name_of)
    if isinstance(spec.form, Fuzzy):
        days = (value.earliest, value.latest) if isinstance(value, FuzzyDate) else (None, None)
        yield from (day.isoformat() if day else "" for day in days)
    if isinstance(spec.form, Prose):
        yield "\n\n".join(each.text for each in value.translations) if isinstance(value, Text) else ""
