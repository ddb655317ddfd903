"""The store's settings hold, what could leak is refused, and no foreign error gets out."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import sqlcipher3

from fieldjournal import errors
from fieldjournal.crypto.keys import database_key
from fieldjournal.secret import Secret
from fieldjournal.vault.connection import SETTINGS, Connection
from fieldjournal.vault.files import JournalFiles
from fieldjournal.vault.vault import Vault
from tests.vault import journals


@pytest.mark.parametrize(("name", "_set", "expected"), SETTINGS, ids=[name for name, *_rest in SETTINGS])
def test_settings_hold_in_an_open_journal(vault: Vault, name: str, _set: str, expected: object) -> None:
    assert vault.db.pragma(name) == expected


@pytest.mark.parametrize(
    ("name", "must_be"),
    [("temp_store", 2), ("secure_delete", 1), ("mmap_size", 0), ("trusted_schema", 0), ("auto_vacuum", 0),
     ("journal_mode", "truncate"), ("synchronous", 3), ("fullfsync", 1), ("cell_size_check", 1)],
)  # fmt: skip
def test_what_keeps_plaintext_and_records_is_in_the_list(name: str, must_be: object) -> None:
    """Said twice on purpose: a setting taken out of the list would take its own test with it."""
    assert {setting: read for setting, _set, read in SETTINGS}[name] == must_be


def test_the_cipher_is_what_the_format_says(vault: Vault) -> None:
    assert vault.db.pragma("cipher_page_size") == "4096"
    assert vault.db.pragma("cipher_hmac_algorithm") == "HMAC_SHA512"


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("ATTACH ':memory:' AS copy KEY ''", id="a plaintext copy"),
        pytest.param("DETACH main", id="detach"),
        pytest.param("VACUUM", id="cuts the slack"),
        pytest.param("VACUUM INTO 'copy'", id="a copy elsewhere"),
        pytest.param("PRAGMA temp_store = FILE", id="plaintext temporary files"),
        pytest.param("PRAGMA secure_delete = OFF", id="old text stays in freed pages"),
        pytest.param("PRAGMA journal_mode = WAL", id="another file, with a plaintext header"),
        pytest.param("PRAGMA rekey = 'x'", id="another key"),
        pytest.param("PRAGMA key = 'x'", id="another key for reading"),
        pytest.param("PRAGMA cipher_log_level = DEBUG", id="prints to the terminal"),
        pytest.param("PRAGMA writable_schema = ON", id="damage by hand"),
        pytest.param("PRAGMA cipher_export", id="unlisted"),
        pytest.param("SELECT load_extension('x')", id="foreign code"),
        pytest.param("SELECT sqlcipher_export('main')", id="an export without attaching is none"),
    ],
)
def test_what_could_leak_is_refused(vault: Vault, statement: str) -> None:
    with pytest.raises(RuntimeError, match="refused"):
        vault.db.all(statement)
    assert journals.files_of(vault.folder) == journals.FIVE


def test_no_file_appears_anywhere_while_a_large_sort_runs(vault: Vault, tmp_path: Path) -> None:
    before = set(tmp_path.iterdir())
    vault.db.all(
        "WITH RECURSIVE many(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 100000)"
        " SELECT n FROM many ORDER BY random() LIMIT 1"
    )
    assert set(tmp_path.iterdir()) == before


def test_a_wrong_key_is_a_damaged_store_and_prints_nothing(
    vault: Vault, capfd: pytest.CaptureFixture[str]
) -> None:
    path = vault.files.stores[vault.store]
    with pytest.raises(errors.StoreDamaged):
        Connection(path, Secret(os.urandom(80).hex().encode()))
    assert capfd.readouterr() == ("", "")


def test_a_key_is_used_raw(folder: Path) -> None:
    """The first 16 bytes are the salt we derived; and the HMAC key is ours, not one made by PBKDF2."""
    vault = journals.make(folder)
    store = vault.store
    vault.close()
    key = database_key(journals.opened_slot(folder).master).reveal()
    with JournalFiles(folder).stores[store].open("rb") as file:
        assert file.read(16).hex().encode() == key[128:]
    other = key[:64] + os.urandom(32).hex().encode() + key[128:]
    with pytest.raises(errors.StoreDamaged):
        Connection(JournalFiles(folder).stores[store], Secret(other))


def test_a_mistake_in_a_statement_is_no_error_of_sqlcipher(vault: Vault) -> None:
    with pytest.raises(RuntimeError) as raised:
        vault.db.run("INSERT INTO draft (name) VALUES ('имя, которое не должно выйти')")
    assert not isinstance(raised.value, sqlcipher3.Error)
    assert "имя" not in str(raised.value)
    assert raised.value.__suppress_context__


def test_a_locked_journal_says_so(folder: Path) -> None:
    vault = journals.make(folder)
    vault.close()
    vault.close()
    with pytest.raises(RuntimeError, match="locked"):
        vault.db.all("SELECT 1")


def test_somebody_else_writing_is_busy(folder: Path) -> None:
    vault = journals.make(folder)
    second = Connection(vault.files.stores[vault.store], database_key(journals.opened_slot(folder).master))
    second.run("BEGIN IMMEDIATE")
    with pytest.raises(errors.JournalBusy):
        journals.note(vault, "waits two seconds, then says so")
    second.run("ROLLBACK")
    second.close()
    journals.note(vault, "goes on")
    vault.close()


def test_growing_beside_a_connection_does_not_end_its_locks(folder: Path) -> None:
    """POSIX ends every lock on a file when any descriptor of it is closed: growth must not close one."""
    vault = journals.make(folder)
    key = database_key(journals.opened_slot(folder).master)
    second = Connection(vault.files.stores[vault.store], key)
    with vault.transaction():
        vault.db.run("INSERT INTO stamp VALUES ('a', 'b')")
        vault.files.even_out(vault.store, vault._descriptor)
        vault.grow(4 * journals.RESERVE)
        with pytest.raises(errors.JournalBusy):
            second.run("BEGIN IMMEDIATE")
    second.close()
    vault.close()
