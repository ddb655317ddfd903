"""The connection to a store: its key, its settings, what it may do, and its errors in our words.

- The key goes in raw (`crypto.keys.database_key`): no PBKDF2 runs inside SQLCipher.
- Every setting is set, read back, and must be what it was set to; no store is used with others.
- An authorizer refuses what could carry plaintext out or change the file's format: ATTACH (and with it
  VACUUM, which attaches), DETACH, extension loading, and every pragma that is not listed here.
- No exception of sqlcipher3 leaves this module: they carry SQL and file names, and nobody above knows them.
- A connection is used by one thread at a time.
"""

from __future__ import annotations

import os
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import sqlcipher3

from fieldjournal import errors
from fieldjournal.secret import Secret

_CIPHER: Final = (("cipher_page_size", "4096"), ("cipher_hmac_algorithm", "HMAC_SHA512"))
"""Set before the first read; the defaults of today, said so that a later default cannot change a store."""

SETTINGS: Final = (
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "EXTRA", 3),
    ("fullfsync", "ON", 1),
    ("secure_delete", "ON", 1),
    ("temp_store", "MEMORY", 2),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("mmap_size", "0", 0),
    ("auto_vacuum", "NONE", 0),
    ("locking_mode", "NORMAL", "normal"),
    ("busy_timeout", "2000", 2000),
    ("cache_size", "-16000", -16000),
)
"""Name, value as set, value as read back.

TRUNCATE: no name comes and goes in the folder. EXTRA and fullfsync: a save that was acknowledged survives
a power cut. secure_delete: freed pages hold zeros, not old text. temp_store: SQLite's own temporary files
would be plaintext. mmap: decrypted pages must not be the file's.
"""

_READABLE: Final = {
    *(name for name, _set, _read in SETTINGS),
    *(name for name, _set in _CIPHER),
    "cipher_integrity_check",
    "cipher_version",
    "data_version",  # FTS5 asks for it with every statement
    "freelist_count",
    "integrity_check",
    "page_count",
    "user_version",
}
_WRITABLE: Final = {"user_version"}
_DENIED: Final = {sqlcipher3.SQLITE_ATTACH, sqlcipher3.SQLITE_DETACH}


def _authorize(action: int, first: str | None, second: str | None, _base: str | None, _by: str | None) -> int:
    if action in _DENIED:
        return int(sqlcipher3.SQLITE_DENY)
    if action == sqlcipher3.SQLITE_PRAGMA:
        allowed = _READABLE if second is None else _WRITABLE
        return int(sqlcipher3.SQLITE_OK if (first or "").lower() in allowed else sqlcipher3.SQLITE_DENY)
    if action == sqlcipher3.SQLITE_FUNCTION and (second or "").lower() == "load_extension":
        return int(sqlcipher3.SQLITE_DENY)
    return int(sqlcipher3.SQLITE_OK)


class Connection:
    """SQL in, rows out. Statements with `?` only; nothing typed ever becomes part of a statement."""

    def __init__(self, path: Path, key: Secret) -> None:
        """Open the store at `path`. Raises: `StoreDamaged`, `DiskTrouble` and its leaves."""
        self._path = path
        self._db: Any = None
        with self._mapped():
            # An absolute path is never taken for one of SQLite's `file:` addresses.
            self._db = sqlcipher3.connect(
                os.path.abspath(path),  # noqa: PTH100 - `resolve` would follow links
                isolation_level=None,
                check_same_thread=False,
                cached_statements=256,
            )
        try:
            self._prepare(key)
        except BaseException:
            self.close()
            raise

    def _prepare(self, key: Secret) -> None:
        with self._mapped():
            # First of all: with a wrong key SQLCipher prints to the terminal otherwise.
            self._db.execute("PRAGMA cipher_log_level = NONE").fetchall()
            self._db.set_key(b"x'" + key.reveal() + b"'")
            self._db.enable_load_extension(False)
        for name, value in _CIPHER:
            self._set(name, value, value)
        self._first_read()
        for name, value, read in SETTINGS:
            self._set(name, value, read)
        self._db.set_authorizer(_authorize)

    def _first_read(self) -> None:
        """Read once, rolling back what a kill cut off, without a name vanishing from the folder.

        Until journal_mode is set, which itself reads, SQLite would delete the rollback journal after use;
        under an exclusive lock it cuts it to nothing instead.
        """
        self.all("PRAGMA locking_mode = EXCLUSIVE")
        self.all("PRAGMA journal_size_limit = 0")
        self.one("SELECT count(*) FROM sqlite_master")
        self.all("PRAGMA journal_mode = TRUNCATE")
        self.all("PRAGMA locking_mode = NORMAL")
        self.one("SELECT count(*) FROM sqlite_master")

    def _set(self, name: str, value: str, read: object) -> None:
        self.all(f"PRAGMA {name} = {value}")
        found = self.pragma(name)
        if found != read:
            raise errors.StoreDamaged(f"setting-{name}")

    def pragma(self, name: str) -> object:
        """Return what a pragma says; only those listed here say anything."""
        return self.one(f"PRAGMA {name}")[0]

    def all(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Return all rows. Nothing is held open after that: an open read would block a save."""
        with self._mapped():
            found: list[tuple[Any, ...]] = self._db.execute(sql, values).fetchall()
            return found

    def first(self, sql: str, values: Sequence[object] = ()) -> tuple[Any, ...] | None:
        """Return the first row or None."""
        found = self.all(sql, values)
        return found[0] if found else None

    def one(self, sql: str, values: Sequence[object] = ()) -> tuple[Any, ...]:
        """Return the one row there must be. Raises: `StoreDamaged`."""
        found = self.first(sql, values)
        if found is None:
            raise errors.StoreDamaged("row-missing")
        return found

    def numbers(self, sql: str, values: Sequence[object] = ()) -> array[int]:
        """Return one column of whole numbers, eight bytes each."""
        with self._mapped():
            return array("q", (number for (number,) in self._db.execute(sql, values)))

    def run(self, sql: str, values: Sequence[object] = ()) -> int:
        """Run a statement and return the key of the row it inserted last."""
        with self._mapped():
            return int(self._db.execute(sql, values).lastrowid or 0)

    def many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Run a statement once for every row."""
        with self._mapped():
            self._db.executemany(sql, rows)

    @property
    def changes(self) -> int:
        """How many rows were written since the store was opened: the same number, the same store.

        But inside a transaction, which may still be taken back.
        """
        with self._mapped():
            return int(self._db.total_changes)

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open; SQLite ends it by itself after some disk errors."""
        return bool(self._db is not None and self._db.in_transaction)

    def close(self) -> None:
        """Close; what was not committed is rolled back."""
        db, self._db = self._db, None
        if db is not None:
            with self._mapped():
                db.close()

    @contextmanager
    def _mapped(self) -> Iterator[None]:
        try:
            yield
        except sqlcipher3.Error as error:
            raise _translated(error, self._path) from None
        except AttributeError:
            if self._db is None:
                raise RuntimeError("the journal is locked") from None
            raise


def _translated(error: Exception, path: Path) -> Exception:
    """Return our error for one of sqlcipher3, by its primary result code."""
    code = getattr(error, "sqlite_errorcode", None) or 0
    made = _MEANT.get(code & 0xFF)
    # What is left is a mistake of this program; its number says which, and nothing of the data.
    return made(path) if made else RuntimeError(f"the store refused a statement ({code})")


def _not_writable(path: Path) -> Exception:
    """SQLite calls a store read-only that is not there any more, as where a stick was pulled out."""
    return errors.ReadOnly(str(path)) if path.exists() else errors.DiskTrouble(str(path))


_MEANT: Final[Mapping[int, Callable[[Path], Exception]]] = {
    sqlcipher3.SQLITE_FULL: lambda path: errors.DiskFull(str(path)),
    sqlcipher3.SQLITE_READONLY: _not_writable,
    sqlcipher3.SQLITE_PERM: lambda path: errors.ReadOnly(str(path)),
    sqlcipher3.SQLITE_IOERR: lambda path: errors.DiskTrouble(str(path)),
    sqlcipher3.SQLITE_CANTOPEN: lambda path: errors.DiskTrouble(str(path)),
    sqlcipher3.SQLITE_BUSY: lambda _path: errors.JournalBusy(),
    sqlcipher3.SQLITE_LOCKED: lambda _path: errors.JournalBusy(),
    sqlcipher3.SQLITE_CORRUPT: lambda _path: errors.StoreDamaged("does-not-open"),
    sqlcipher3.SQLITE_NOTADB: lambda _path: errors.StoreDamaged("does-not-open"),
    sqlcipher3.SQLITE_NOMEM: lambda _path: MemoryError(),
}
