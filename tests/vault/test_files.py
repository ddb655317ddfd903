"""Sizes and times tell nothing: both stores alike, whatever is saved, rolled back or cut off."""

from __future__ import annotations

import math
import os
import shutil
import time
from collections import Counter
from pathlib import Path

import pytest

from fieldjournal import errors
from fieldjournal.vault import records, stores
from fieldjournal.vault.files import PAGE, JournalFiles
from fieldjournal.vault.vault import Vault
from tests.vault import journals

_LONG = "Её мать вызвали в прокуратуру; сказали, что сын «должен вернуться сам». " * 3000


def _alike(folder: Path) -> int:
    """Check that the stores are of one size and all four files of one time; return the size."""
    files = JournalFiles(folder)
    first, second = (path.stat() for path in files.stores)
    assert first.st_size == second.st_size
    times = {path.stat().st_mtime_ns for path in (*files.stores, *files.journals)}
    assert len(times) == 1
    assert all(path.stat().st_size == 0 for path in files.journals)
    return first.st_size


def test_sizes_and_times_are_alike_after_every_save(vault: Vault) -> None:
    last = 0
    for words in ("raz", "два", "üç"):
        journals.note(vault, words)
        assert _alike(vault.folder) == journals.RESERVE
        now = vault.files.stores[0].stat().st_mtime_ns
        assert now > last
        last = now


def test_locking_sets_the_times_too(folder: Path) -> None:
    vault = journals.make(folder)
    os.utime(vault.files.stores[vault.store], ns=(0, 0))
    vault.close()
    _alike(folder)


def _read_times(folder: Path) -> set[int]:
    return {path.stat().st_atime_ns for path in JournalFiles(folder).stores}


@pytest.fixture
def relatime(tmp_path: Path) -> None:
    """A disk that notes the time of reading only where what it holds is behind: the usual one on Linux."""
    probe, noted = tmp_path / "probe", []
    for ahead in (-5, 10):
        probe.write_bytes(b"x")
        now = int(time.time())
        set_to = now + ahead
        os.utime(probe, (set_to, now))
        probe.read_bytes()
        noted.append(int(probe.stat().st_atime) != set_to)
    if noted != [True, False]:
        pytest.skip("this disk notes the time of every reading, or of none")


@pytest.mark.usefixtures("relatime")
def test_reading_the_store_in_use_leaves_no_time_that_a_kill_would_show(vault: Vault) -> None:
    for _look in range(2):
        vault.read_raw(0, 8 * PAGE)
        assert len(_read_times(vault.folder)) == 1
        journals.note(vault, "записано между двумя взглядами")


@pytest.mark.usefixtures("relatime")
def test_nor_does_an_unlock_days_after_the_last_that_is_cut_off(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journals.make(folder).close()
    old = int(time.time()) - 5 * 86_400
    for path in JournalFiles(folder).stores:
        os.utime(path, (old, old))

    def cut_off(_vault: Vault, *, remake_roster: bool) -> None:
        assert not remake_roster
        raise KeyboardInterrupt(*_read_times(folder))

    monkeypatch.setattr(stores, "_settle_slots", cut_off)
    with pytest.raises(KeyboardInterrupt) as cut:
        journals.reopen(folder)
    assert len(cut.value.args) == 1, "the store was read by then, and both look alike"


def test_only_the_owner_may_look(vault: Vault) -> None:
    if os.name == "nt":
        pytest.skip("Windows keeps no such bits")
    assert vault.folder.stat().st_mode & 0o777 == 0o700
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in vault.folder.iterdir())


def test_a_rollback_keeps_the_slack(vault: Vault) -> None:
    def refused() -> None:
        with vault.transaction():
            journals.note(vault, _LONG[:100_000])
            raise errors.Refused

    with pytest.raises(errors.Refused):
        refused()
    assert len(records.keys(vault)) == 0
    assert _alike(vault.folder) == journals.RESERVE


def test_both_stores_double_before_too_little_is_left(vault: Vault) -> None:
    for _ in range(3):
        journals.note(vault, _LONG)
    size = _alike(vault.folder)
    assert size in {2 * journals.RESERVE, 4 * journals.RESERVE, 8 * journals.RESERVE}
    assert vault.room() > 0


def test_what_sqlite_grew_by_itself_is_made_even(vault: Vault) -> None:
    with vault.transaction():
        vault.db.run("INSERT INTO stamp VALUES ('large', hex(randomblob(1500000)))")
    assert _alike(vault.folder) > journals.RESERVE


def test_growth_cut_off_half_way_is_finished_at_the_next_unlock(folder: Path) -> None:
    vault = journals.make(folder)
    other = vault.files.stores[1 - vault.store]
    vault.close()
    with other.open("ab") as file:
        file.write(os.urandom(300_001))
    journals.reopen(folder).close()
    assert _alike(folder) == -(-(journals.RESERVE + 300_001) // 4096) * 4096


def test_a_full_disk_leaves_both_stores_as_they_were(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(vault.folder)
    record = journals.note(vault, "до этого")
    with monkeypatch.context() as patched:
        patched.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=100_000))
        with pytest.raises(errors.DiskFull):
            journals.note(vault, _LONG * 5)
        assert _alike(vault.folder) == journals.RESERVE
        journals.note(vault, "what still fits is still saved")
    assert records.get(vault, record.id) == record
    journals.note(vault, _LONG * 5)


def _surprise(noise: bytes) -> float:
    """Return chi-square of the bytes in standard deviations from what randomness gives."""
    expected, counted = len(noise) / 256, Counter(noise)
    found = sum((counted[byte] - expected) ** 2 / expected for byte in range(256))
    return (found - 255) / math.sqrt(2 * 255)


def test_used_and_unused_stores_are_noise_alike(folder: Path) -> None:
    vault = journals.make(folder)
    for n in range(20):
        journals.note(vault, f"{n}. {_LONG[:3000]}")
    vault.close()
    for path in JournalFiles(folder).stores:
        content = path.read_bytes()
        # Six standard deviations: fails by chance once in 10^9 runs.
        assert abs(_surprise(content)) < 6
        blocks = {content[at : at + 16] for at in range(0, len(content), 16)}
        assert len(blocks) == len(content) // 16, "a block of 16 bytes stands there twice"
