"""Derived tables brought up to date after another version of the program, while the app goes on.

- What they were made from is kept as a stamp. A journal whose stamp is another one is not complete.
- `prepare`, at unlock: tables that are declared otherwise now are made anew, empty; so every question asked
  from then on has an answer, if not yet a whole one. The others keep their rows, most of which are right.
- `rebuild` derives the rows of every record again and writes those that differ; in slices, each one short
  transaction. Interrupted at any point, it goes on from there; what is saved meanwhile has its rows at once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from typing import Final

from fieldjournal.i18n import everywhere
from fieldjournal.model.canonical import Json, encode
from fieldjournal.model.codec import read_record
from fieldjournal.model.fields import specs_of
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.names import FOLDING_VERSION
from fieldjournal.model.record import Record
from fieldjournal.vault import derived
from fieldjournal.vault.connection import Connection
from fieldjournal.vault.stored import load
from fieldjournal.vault.summary import summary_of
from fieldjournal.vault.vault import Vault

_SLICE: Final = 25
"""Records of one transaction: nobody waits longer for a key than for these."""

_DERIVED: Final = ("of_*", "ref", "name_key", "tag", "dated", "same", "search", "search_words")
"""The names, as GLOB has them, of every table that was ever derived; the index's own tables go with it."""


@cache
def stamp() -> str:
    """Return what the derived tables depend on: declarations, folding, labels, and our own rules."""
    depends: list[Json] = [derived.RULES, FOLDING_VERSION]
    depends += [statement for _names, statements in derived.units() for statement in statements]
    for table in derived.tables():
        for key, spec in specs_of(table.declared).items():
            if spec.part is None:
                depends += [f"{key} {spec.form.name} {spec.timeline}", *spec.form.labels()]
    for kind in KINDS.values():
        depends += [kind.day, kind.same, kind.tells, *everywhere(kind.label)]
    return hashlib.sha256(encode(depends)).hexdigest()


def create(db: Connection) -> None:
    """Make all derived tables, empty and up to date, inside the caller's transaction."""
    for _names, statements in derived.units():
        for statement in statements:
            db.run(statement)
    _put_stamp(db, "derived", stamp())


def is_current(vault: Vault) -> bool:
    """Whether search and registers are complete; else `rebuild` is due."""
    return _stamp(vault.db, "derived") == stamp()


def prepare(vault: Vault) -> None:
    """Make the tables there have to be, where a rebuild is due and has not begun. Raises: `DiskTrouble`."""
    if is_current(vault) or _reached(vault.db) is not None:
        return
    with vault.transaction():
        units = dict(derived.units())
        known = {name for names in units for name in names}
        for name in _there(vault.db):
            if name not in known:
                vault.db.run(f'DROP TABLE "{name}"')
        for names, statements in units.items():
            if _statements(vault.db, names) != sorted(statements):
                _make_anew(vault.db, names, statements)
        _put_stamp(vault.db, "derived", "")
        _put_stamp(vault.db, "rebuilding", f"{stamp()}:0")


def _there(db: Connection) -> list[str]:
    like = " OR ".join("name GLOB ?" for _name in _DERIVED)
    found = db.all(f"SELECT name FROM sqlite_master WHERE type = 'table' AND ({like})", _DERIVED)
    return [name for (name,) in found]


def _statements(db: Connection, names: tuple[str, ...]) -> list[str]:
    """Return what made some tables and their indexes, as SQLite keeps it."""
    wanted = ", ".join("?" * len(names))
    found = db.all(f"SELECT sql FROM sqlite_master WHERE sql NOT NULL AND tbl_name IN ({wanted})", names)
    return sorted(sql for (sql,) in found)


def _make_anew(db: Connection, names: tuple[str, ...], statements: tuple[str, ...]) -> None:
    for name in names:
        db.run(f'DROP TABLE IF EXISTS "{name}"')
    for statement in statements:
        db.run(statement)


def rebuild(vault: Vault) -> Iterator[tuple[int, int]]:
    """Derive all rows again where that is due, slice by slice; yields (records done, records in all)."""
    if is_current(vault):
        return
    prepare(vault)
    last = _reached(vault.db) or 0
    total = int(vault.db.one("SELECT count(*) FROM record")[0])
    done = int(vault.db.one("SELECT count(*) FROM record WHERE n <= ?", (last,))[0])
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


def _reached(db: Connection) -> int | None:
    """Return the key of the last record a rebuild to this stamp has done; None where it has not begun."""
    wanted, _colon, last = _stamp(db, "rebuilding").partition(":")
    return int(last) if wanted == stamp() else None


def _again(db: Connection, n: int, record: Record) -> None:
    summary = summary_of(record)
    days = (summary.sort_day, summary.dated, summary.earliest, summary.latest)
    db.run(
        "UPDATE record SET (sort_day, dated, earliest, latest) = (?, ?, ?, ?)"
        " WHERE n = ? AND (sort_day, dated, earliest, latest) IS NOT (?, ?, ?, ?)",
        (*days, n, *days),
    )
    derived.put(db, n, record, summary.sort_day)


def _stamp(db: Connection, name: str) -> str:
    found = db.first("SELECT value FROM stamp WHERE name = ?", (name,))
    return str(found[0]) if found else ""


def _put_stamp(db: Connection, name: str, value: str) -> None:
    db.run("INSERT OR REPLACE INTO stamp (name, value) VALUES (?, ?)", (name, value))
