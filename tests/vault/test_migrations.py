"""An older store is brought up to date at unlock, once; a newer one is not touched."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from fieldjournal import errors
from fieldjournal.model.history import Verification
from fieldjournal.secret import Secret
from fieldjournal.vault import attachments, history, migrations, records, stores, thumbnails
from fieldjournal.vault.connection import Connection
from tests.vault import files, journals

_VERSION_1 = (Path(__file__).parent / "version_1.sql").read_text(encoding="utf-8")
"""The tables of a journal of version 1, as that version made them."""


def _back_to_version_1(db: Connection) -> None:
    """Make a store what version 1 would have written: its tables, and the rows in them."""
    columns = "n, id, kind, revision, deleted, sensitivity, sort_day, dated, earliest, latest"
    later = "created, updated, origin"
    rows = db.all(f"SELECT {columns}, 'a title', {later} FROM record")
    for table in ("record", "attachment", "chunk", "thumbnail", "batch", "batched"):
        db.run(f"DROP TABLE {table}")
    held = {name for (name,) in db.all("SELECT name FROM sqlite_master")}
    for statement in _VERSION_1.strip().split(";\n"):
        made = re.match(r"CREATE (?:TABLE|INDEX) (\w+)", statement.strip())
        if made and made[1] not in held:
            db.run(statement.rstrip(";\n"))
    db.many(f"INSERT INTO record ({columns}, title, {later}) VALUES ({', '.join('?' * 14)})", rows)
    db.all("PRAGMA user_version = 1")


def _tables(db: Connection) -> list[tuple[str, str]]:
    """Return the names and statements of all tables and indexes, in one spelling."""
    found = db.all("SELECT name, sql FROM sqlite_master WHERE sql NOT NULL ORDER BY name")
    return [(name, re.sub(r"\s+", " ", sql).replace("( ", "(").replace(" )", ")")) for name, sql in found]


@pytest.fixture
def old(folder: Path) -> str:
    """A journal of version 1 with a source in it; returns the source's id."""
    vault = journals.make(folder)
    record = journals.note(vault, "Соседка видела чёрную машину у дома")
    _back_to_version_1(vault.db)
    vault.close()
    return record.id


def test_a_journal_of_version_1_opens_as_it_was_and_takes_files(folder: Path, old: str) -> None:
    vault = journals.reopen(folder)
    assert vault.db.pragma("user_version") == migrations.VERSION == 6
    assert history.verify(vault).intact
    assert [wrong for _at, wrong in history.verify_texts(vault) if wrong] == []
    source = records.get(vault, old)
    arrival = attachments.Arrival(vault)
    arrival.write([b"\xff\xd8\xff and the rest"])
    with vault.transaction():
        arrival.complete(source.id)
    vault.close()
    again = journals.reopen(folder)
    assert b"".join(attachments.read(again, arrival.id)) == b"\xff\xd8\xff and the rest"
    assert records.get(again, old) == source
    again.close()


def test_a_journal_of_version_3_opens_and_takes_small_pictures(folder: Path) -> None:
    vault = journals.make(folder)
    record, file_id = files.attach(vault, journals.note(vault, "Снимок от соседки"), files.content(5000))
    for table in ("thumbnail", "batch", "batched"):
        vault.db.run(f"DROP TABLE {table}")
    vault.db.run("DROP INDEX record_kind_day")
    vault.db.all("PRAGMA user_version = 3")
    vault.close()
    again = journals.reopen(folder)
    assert thumbnails.get(again, file_id) is None
    thumbnails.put(again, file_id, 1, 1, b"\1\2\3")
    assert thumbnails.get(again, file_id) == (1, 1, b"\1\2\3")
    assert records.get(again, record.id) == record
    again.close()


def test_an_upgraded_store_is_the_same_as_a_new_one(folder: Path, old: str, tmp_path: Path) -> None:
    upgraded, new = journals.reopen(folder), journals.make(tmp_path / "new")
    assert _tables(upgraded.db) == _tables(new.db)
    upgraded.close()
    new.close()


def test_an_upgrade_that_fails_leaves_the_old_store(
    folder: Path, old: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(
            migrations, "_STEPS", (*migrations._STEPS[:1], ("CREATE TABLE chunk (a TEXT)", "no SQL"))
        )
        with pytest.raises(RuntimeError):
            journals.reopen(folder)
    vault = journals.reopen(folder)
    assert vault.db.pragma("user_version") == migrations.VERSION
    assert records.get(vault, old).revision == 1
    found: Verification = history.verify(vault)
    assert found.intact
    vault.close()


def test_a_wrong_passphrase_upgrades_nothing(folder: Path, old: str) -> None:
    before = [path.read_bytes() for path in sorted(folder.iterdir())]
    with pytest.raises(errors.CannotUnlock):
        stores.open_vault(folder, Secret(b"another passphrase"), bounds=journals.BOUNDS)
    assert [path.read_bytes() for path in sorted(folder.iterdir())] == before


def test_a_newer_store_is_not_touched(folder: Path) -> None:
    vault = journals.make(folder)
    vault.db.all(f"PRAGMA user_version = {migrations.VERSION + 1}")
    vault.close()
    with pytest.raises(errors.JournalNewer):
        journals.reopen(folder)
