"""Tables made from the declarations: what lists, registers and references are read from.

- For every kind, and for every list of parts in it, one narrow table of its `column` fields with the key
  and sort day of its record; `ref`, `name_key`, `tag`; the axis of the timeline (`timeline`); the search
  index (`search`). No code per kind: names and types of the columns come from the Specs, cells from their
  forms.
- A deleted record has no rows here, so that nothing has to ask whether a row counts; but in `same`
  (`merges`): who points to a deleted record of a person still points to the person.
- Nothing here depends on the language of the interface: search knows our labels in every language.
- All of it can be made again from the bodies (`rebuilding`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Final

from fieldjournal.model import finding
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, Values, specs_of
from fieldjournal.model.forms.form import Cell
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.merges import link_of
from fieldjournal.model.record import Record
from fieldjournal.model.registers import REGISTERS
from fieldjournal.model.walk import parts_of, values_of
from fieldjournal.vault import merges, search_index, timeline
from fieldjournal.vault.connection import Connection

RULES: Final = 4
"""Goes up when this module derives something else from the same declarations."""

_PREFIX: Final = "of_"

_REF: Final = (
    "CREATE TABLE ref (n INTEGER NOT NULL, field TEXT NOT NULL, part TEXT NOT NULL, target TEXT NOT NULL)",
    "CREATE INDEX ref_target ON ref (target, n, field)",
    "CREATE INDEX ref_n ON ref (n)",
)
_NAME_KEY: Final = (
    "CREATE TABLE name_key (word TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (word, n)) WITHOUT ROWID",
    "CREATE INDEX name_key_n ON name_key (n)",
)
_TAG: Final = (
    "CREATE TABLE tag (tag TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (tag, n)) WITHOUT ROWID",
    "CREATE INDEX tag_n ON tag (n)",
)
_SHARED: Final = {"ref": _REF, "name_key": _NAME_KEY, "tag": _TAG, timeline.TABLE: timeline.CREATE}
"""The tables records of every kind have rows in."""


@dataclass(frozen=True)
class Table:
    """One generated table; `field` is empty for the table of the kind itself."""

    kind: str
    field: str
    declared: type[Values | Part]

    @cached_property
    def name(self) -> str:
        """The table's name, quoted."""
        return f'"{_PREFIX}{self.kind}{"_" if self.field else ""}{self.field}"'

    @cached_property
    def columns(self) -> tuple[tuple[Spec, tuple[tuple[str, str], ...]], ...]:
        """Each column field with the names and types of its columns.

        A field may be called `place` or `day` like a column of our own: its columns have a prefix.
        """
        return tuple(
            (spec, tuple((f"v_{key}_{suffix}".rstrip("_"), sql) for suffix, sql in spec.form.columns))
            for key, spec in specs_of(self.declared).items()
            if spec.column
        )

    def names(self, key: str) -> tuple[str, ...]:
        """Return the names of the columns of one field, quoted."""
        return next(
            tuple(f'"{name}"' for name, _sql in columns) for spec, columns in self.columns if spec.key == key
        )

    def lists(self) -> tuple[str, ...]:
        """Return the lists of parts the declaration has."""
        return tuple(key for key, spec in specs_of(self.declared).items() if spec.part)

    def create(self) -> Iterator[str]:
        """Yield the statements that make it."""
        made = "".join(f', "{name}" {sql}' for _spec, columns in self.columns for name, sql in columns)
        if self.field:
            yield (
                f"CREATE TABLE {self.name} (n INTEGER NOT NULL, place INTEGER NOT NULL, part TEXT NOT NULL,"
                f" day INTEGER NOT NULL{made}, PRIMARY KEY (n, place)) WITHOUT ROWID"
            )
            yield f'CREATE INDEX "{self.name[1:-1]}_day" ON {self.name} (day, n, place)'
            for key in sorted(self._together()):
                columns = ", ".join(self.names(key))
                yield f'CREATE INDEX "{self.name[1:-1]}_by_{key}" ON {self.name} ({columns}, n, place)'
        else:
            yield f"CREATE TABLE {self.name} (n INTEGER PRIMARY KEY, day INTEGER NOT NULL{made})"
            yield f'CREATE INDEX "{self.name[1:-1]}_day" ON {self.name} (day, n)'

    def _together(self) -> set[str]:
        """Return the fields by which a register brings these parts together."""
        return {
            selection.by
            for register in REGISTERS.values()
            for selection in register.selections
            if selection.by and (selection.kind, selection.field) == (self.kind, self.field)
        }

    def cells(self, values: Values | Part) -> tuple[Cell, ...]:
        """Return what stands in the columns; nothing where there is no value."""
        made: list[Cell] = []
        for spec, columns in self.columns:
            value = getattr(values, spec.key)
            made += [None] * len(columns) if isinstance(value, Empty) else spec.form.cells(value)
        return tuple(made)


@cache
def tables(kind: str = "") -> tuple[Table, ...]:
    """Return every generated table, from the declarations: of one kind, its own first, or of all."""
    if not kind:
        return tuple(table for each in KINDS for table in tables(each))
    declared = KINDS[kind].values
    lists = ((key, spec.part) for key, spec in specs_of(declared).items() if spec.part is not None)
    return (Table(kind, "", declared), *(Table(kind, key, part) for key, part in lists))


@cache
def table_of(kind: str, field: str = "") -> Table:
    """Return the table of a kind or of one of its lists of parts."""
    return next(table for table in tables(kind) if table.field == field)


def units() -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Yield tables that are made together: their names, and what makes them and their indexes."""
    for table in tables():
        yield (table.name.strip('"'),), tuple(table.create())
    for name, statements in {**_SHARED, merges.TABLE: merges.CREATE}.items():
        yield (name,), statements
    yield search_index.TABLES, search_index.CREATE


def put(db: Connection, n: int, record: Record, day: int, *, fresh: bool = False) -> None:
    """Derive a record's rows anew, writing only what differs. A deleted record gets none but its link.

    `fresh` says that it has no rows yet, so that none are looked for.
    """
    if KINDS[record.kind].same:
        merges.put(db, record.id, link_of(record))
    if record.deleted:
        remove(db, n, record.kind)
        return
    for table, rows in _rows(n, record, day).items():
        held = [] if fresh else db.all(f"SELECT * FROM {table} WHERE n = ?", (n,))
        if sorted(held, key=repr) == sorted(rows, key=repr):
            continue
        if held:
            db.run(f"DELETE FROM {table} WHERE n = ?", (n,))
        if rows:
            db.many(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
    search_index.index(db, n, finding.search_text(record), fresh=fresh)


def _rows(n: int, record: Record, day: int) -> dict[str, list[tuple[Cell, ...]]]:
    """Return the rows a record has in every table of its kind, and in those all kinds share."""
    made: dict[str, list[tuple[Cell, ...]]] = {table.name: [] for table in tables(record.kind)}
    own = table_of(record.kind)
    made[own.name].append((n, day, *own.cells(record.values)))
    for field, part in parts_of(record.values):
        table = table_of(record.kind, field)
        rows = made[table.name]
        rows.append((n, len(rows), part.id, day, *table.cells(part)))
    made[timeline.TABLE] = timeline.rows_of(n, record)
    made["ref"] = [(n, *to) for to in _refs(record)]
    named = (word for key in finding.name_keys(record) for word in key.split())
    made["name_key"] = [(word, n) for word in dict.fromkeys(named)]
    made["tag"] = [(tag, n) for tag in dict.fromkeys(record.envelope.tags)]
    return made


def remove(db: Connection, n: int, kind: str) -> None:
    """Take away a record's derived rows and search words."""
    for name in (*_SHARED, *(table.name for table in tables(kind))):
        db.run(f"DELETE FROM {name} WHERE n = ?", (n,))
    search_index.forget(db, n)


def _refs(record: Record) -> Iterator[tuple[str, str, str]]:
    """Yield (field, part, target) for everything a record points to, its sources and marks too."""
    for found in values_of(record.values):
        if not isinstance(found.value, Empty):
            for target in found.spec.form.refs(found.value):
                yield found.address.field, found.address.part, target
    for source in record.envelope.sources:
        yield ".sources", "", source
    for at, mark in record.envelope.marks.items():
        for source in mark.sources:
            yield f".marks/{at}", "", source
