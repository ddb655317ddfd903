"""Tables made from the declarations: what lists, registers and references are read from.

- For every kind, and for every list of parts in it, one narrow table of its `column` fields with the key
  and sort day of its record; `ref`, `name_key`, `tag`; the search index (`search`). No code per kind:
  names and types of the columns come from the Specs, cells from their forms.
- A deleted record has no rows here, so that nothing has to ask whether a row counts.
- All of it can be made again from the bodies. It is, when the stamp over declarations, folding and the
  language of the labels differs; in slices, each one short transaction, so that the app goes on meanwhile.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from fieldjournal.i18n import language
from fieldjournal.model import finding
from fieldjournal.model.canonical import Json, encode
from fieldjournal.model.codec import read_record
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, Values, specs_of
from fieldjournal.model.forms.form import Cell
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.names import FOLDING_VERSION
from fieldjournal.model.record import Record
from fieldjournal.model.walk import parts_of, values_of
from fieldjournal.vault import search
from fieldjournal.vault.connection import Connection
from fieldjournal.vault.stored import load
from fieldjournal.vault.summary import summary_of
from fieldjournal.vault.vault import Vault

_RULES: Final = 1
"""Goes up when this module derives something else from the same declarations."""

_SLICE: Final = 100
_PREFIX: Final = "of_"

_COMMON: Final = (
    "CREATE TABLE ref (n INTEGER NOT NULL, field TEXT NOT NULL, part TEXT NOT NULL, target TEXT NOT NULL)",
    "CREATE INDEX ref_target ON ref (target, n)",
    "CREATE INDEX ref_n ON ref (n)",
    "CREATE TABLE name_key (word TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (word, n)) WITHOUT ROWID",
    "CREATE INDEX name_key_n ON name_key (n)",
    "CREATE TABLE tag (tag TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (tag, n)) WITHOUT ROWID",
    "CREATE INDEX tag_n ON tag (n)",
)


@dataclass(frozen=True)
class Table:
    """One generated table; `field` is empty for the table of the kind itself."""

    kind: str
    field: str
    declared: type[Values | Part]

    @property
    def name(self) -> str:
        """The table's name, quoted."""
        return f'"{_PREFIX}{self.kind}{"_" if self.field else ""}{self.field}"'

    def columns(self) -> Iterator[tuple[Spec, tuple[tuple[str, str], ...]]]:
        """Yield each column field with the names and types of its columns.

        A field may be called `place` or `day` like a column of our own: its columns have a prefix.
        """
        for key, spec in specs_of(self.declared).items():
            if spec.column:
                yield (
                    spec,
                    tuple((f"v_{key}_{suffix}".rstrip("_"), sql) for suffix, sql in spec.form.columns),
                )

    def create(self) -> Iterator[str]:
        """Yield the statements that make it."""
        made = "".join(f', "{name}" {sql}' for _spec, columns in self.columns() for name, sql in columns)
        if self.field:
            yield (
                f"CREATE TABLE {self.name} (n INTEGER NOT NULL, place INTEGER NOT NULL, part TEXT NOT NULL,"
                f" day INTEGER NOT NULL{made}, PRIMARY KEY (n, place)) WITHOUT ROWID"
            )
            yield f'CREATE INDEX "{self.name[1:-1]}_day" ON {self.name} (day, n, place)'
        else:
            yield f"CREATE TABLE {self.name} (n INTEGER PRIMARY KEY, day INTEGER NOT NULL{made})"
            yield f'CREATE INDEX "{self.name[1:-1]}_day" ON {self.name} (day, n)'

    def cells(self, values: Values | Part) -> tuple[Cell, ...]:
        """Return what stands in the columns; nothing where there is no value."""
        made: list[Cell] = []
        for spec, columns in self.columns():
            value = getattr(values, spec.key)
            made += [None] * len(columns) if isinstance(value, Empty) else spec.form.cells(value)
        return tuple(made)


@lru_cache(maxsize=1)
def tables() -> tuple[Table, ...]:
    """Return every generated table, from the declarations."""
    made = []
    for kind in KINDS.values():
        made.append(Table(kind.name, "", kind.values))
        made += [
            Table(kind.name, key, spec.part)
            for key, spec in specs_of(kind.values).items()
            if spec.part is not None
        ]
    return tuple(made)


def table_of(kind: str, field: str = "") -> Table:
    """Return the table of a kind or of one of its lists of parts."""
    return next(table for table in tables() if (table.kind, table.field) == (kind, field))


def stamp() -> str:
    """Return what the derived tables depend on: declarations, folding, language, and our own rules."""
    depends: list[Json] = [_RULES, FOLDING_VERSION, language()]
    for table in tables():
        depends += [*table.create()]
        depends += [
            f"{key} {spec.form.name}" for key, spec in specs_of(table.declared).items() if not spec.part
        ]
    for kind in KINDS.values():
        depends += [kind.day, *kind.title]
    return hashlib.sha256(encode(depends)).hexdigest()


def create(db: Connection) -> None:
    """Make all derived tables, empty and up to date, inside the caller's transaction."""
    _make(db)
    _put_stamp(db, "derived", stamp())


def is_current(vault: Vault) -> bool:
    """Whether search and registers are complete; else `rebuild` is due."""
    return _stamp(vault.db, "derived") == stamp()


def put(db: Connection, n: int, record: Record, day: int) -> None:
    """Derive a record's rows anew. A deleted record gets none."""
    remove(db, n, record.kind)
    if record.deleted:
        return
    _insert(db, table_of(record.kind), (n, day), record.values)
    places: dict[str, int] = {}
    for field, part in parts_of(record.values):
        place = places[field] = places.get(field, -1) + 1
        _insert(db, table_of(record.kind, field), (n, place, part.id, day), part)
    db.many(
        "INSERT INTO ref (n, field, part, target) VALUES (?, ?, ?, ?)", [(n, *to) for to in _refs(record)]
    )
    db.many("INSERT OR IGNORE INTO name_key (word, n) VALUES (?, ?)",
            [(word, n) for key in finding.name_keys(record) for word in key.split()])  # fmt: skip
    db.many("INSERT OR IGNORE INTO tag (tag, n) VALUES (?, ?)", [(tag, n) for tag in record.envelope.tags])
    search.index(db, n, finding.search_text(record))


def remove(db: Connection, n: int, kind: str) -> None:
    """Take away a record's derived rows and search words."""
    for name in ("ref", "name_key", "tag", *(table.name for table in tables() if table.kind == kind)):
        db.run(f"DELETE FROM {name} WHERE n = ?", (n,))
    search.forget(db, n)


def _insert(db: Connection, table: Table, leading: tuple[Cell, ...], values: Values | Part) -> None:
    row = (*leading, *table.cells(values))
    db.run(f"INSERT INTO {table.name} VALUES ({', '.join('?' * len(row))})", row)


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


def rebuild(vault: Vault) -> Iterator[tuple[int, int]]:
    """Make all derived rows anew, slice by slice; yields (records done, records in all).

    Nothing happens where the stamp fits. Interrupted at any point, the next call goes on from there; what
    is saved meanwhile has its rows at once.
    """
    if is_current(vault):
        return
    total = int(vault.db.one("SELECT count(*) FROM record")[0])
    done, last = _begin(vault)
    while rows := vault.db.all(
        "SELECT record.n, body FROM record JOIN body USING (n) WHERE n > ? ORDER BY n LIMIT ?", (last, _SLICE)
    ):
        last, done = rows[-1][0], done + len(rows)
        with vault.transaction():
            for n, body in rows:
                _again(vault.db, n, read_record(load(body)))
            _put_stamp(vault.db, "rebuilding", f"{stamp()}:{last}")
        yield done, total
    with vault.transaction():
        _put_stamp(vault.db, "derived", stamp())
        vault.db.run("DELETE FROM stamp WHERE name = 'rebuilding'")


def _begin(vault: Vault) -> tuple[int, int]:
    """Empty the tables, or find where an interrupted run stopped; return (records done, last key)."""
    wanted, _colon, last = _stamp(vault.db, "rebuilding").partition(":")
    if wanted == stamp():
        done = vault.db.one("SELECT count(*) FROM record WHERE n <= ?", (int(last),))[0]
        return int(done), int(last)
    with vault.transaction():
        _drop(vault.db)
        _make(vault.db)
        _put_stamp(vault.db, "derived", "")
        _put_stamp(vault.db, "rebuilding", f"{stamp()}:0")
    return 0, 0


def _again(db: Connection, n: int, record: Record) -> None:
    summary = summary_of(record)
    db.run(
        "UPDATE record SET sort_day = ?, dated = ?, earliest = ?, latest = ?, title = ? WHERE n = ?",
        (summary.sort_day, summary.dated, summary.earliest, summary.latest, summary.title, n),
    )
    put(db, n, record, summary.sort_day)


def _make(db: Connection) -> None:
    for statement in (*_COMMON, *search.CREATE, *(each for table in tables() for each in table.create())):
        db.run(statement)


def _drop(db: Connection) -> None:
    for statement in search.DROP:
        db.run(statement)
    found = db.all("SELECT name FROM sqlite_master WHERE type = 'table'")
    for (name,) in found:
        if name.startswith(_PREFIX) or name in {"ref", "name_key", "tag"}:
            db.run(f'DROP TABLE "{name}"')


def _stamp(db: Connection, name: str) -> str:
    found = db.first("SELECT value FROM stamp WHERE name = ?", (name,))
    return str(found[0]) if found else ""


def _put_stamp(db: Connection, name: str, value: str) -> None:
    db.run("INSERT OR REPLACE INTO stamp (name, value) VALUES (?, ?)", (name, value))
