"""Wiping: slots first, in place; nothing readable left; an interrupted wipe is still a wipe."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldjournal import erase, errors
from fieldjournal.vault import records
from tests.vault import journals


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "journal"
    vault = journals.make(made, reserve=3 << 20)
    journals.note(vault, "имя, которое никто не должен прочесть")
    vault.close()
    return made


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_nothing_opens_afterwards_and_five_files_stay(folder: Path) -> None:
    before = _contents(folder)
    assert erase.wipe(folder).complete
    after = _contents(folder)
    assert {name: len(content) for name, content in after.items()} == {
        name: len(content) for name, content in before.items()
    }
    assert after["header"][:4096] == before["header"][:4096]
    for name in erase.STORES:
        pages = range(0, len(before[name]), 4096)
        assert all(before[name][at : at + 4096] != after[name][at : at + 4096] for at in pages)
    with pytest.raises(errors.CannotUnlock):
        journals.reopen(folder)


def test_every_slot_is_other_noise(folder: Path) -> None:
    before = _contents(folder)["header"]
    erase.wipe_slots(folder)
    after = _contents(folder)["header"]
    assert len(after) == len(before)
    assert all(before[at : at + 4096] != after[at : at + 4096] for at in range(4096, 36_864, 4096))
    with pytest.raises(errors.CannotUnlock):
        journals.reopen(folder)


def test_an_interrupted_wipe_is_still_a_wipe(folder: Path) -> None:
    """Stopped at its first sign of progress, long after the slots and the first blocks of both stores."""
    before = _contents(folder)

    def interrupted(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        erase.wipe(folder, progress=interrupted)
    after = _contents(folder)
    with pytest.raises(errors.CannotUnlock):
        journals.reopen(folder)
    for name in erase.STORES:
        assert before[name][:4096] != after[name][:4096]


def test_what_a_save_cut_off_left_is_destroyed(folder: Path) -> None:
    journal = folder / erase.JOURNALS[0]
    journal.write_bytes(b"\xd9\xd5\x05\xf9 pages")
    erase.wipe(folder)
    assert journal.read_bytes() == b""


def test_progress_goes_from_nothing_to_everything(folder: Path) -> None:
    told: list[tuple[int, int]] = []
    erase.wipe(folder, progress=lambda done, total: told.append((done, total)))
    assert [each[0] for each in told] == sorted(each[0] for each in told)
    assert told[-1] == (6 << 20, 6 << 20)


def test_removal_is_asked_for(folder: Path) -> None:
    (folder / "something else").touch()
    assert erase.wipe(folder, remove=True).complete
    assert [path.name for path in folder.iterdir()] == ["something else"]


def test_one_file_that_refuses_does_not_keep_the_others(folder: Path) -> None:
    (folder / "store-0").unlink()
    (folder / "store-0").mkdir()
    wiped = erase.wipe(folder)
    assert wiped == erase.Wiped(slots=True, failed=("store-0",))
    assert not wiped.complete
    with pytest.raises(errors.CannotUnlock):
        journals.reopen(folder)


def test_a_folder_without_a_journal_is_not_made_one(tmp_path: Path) -> None:
    wiped = erase.wipe(tmp_path)
    assert not wiped.slots
    assert set(wiped.failed) == set(erase.FILES)
    assert list(tmp_path.iterdir()) == []


def test_an_open_journal_is_wiped_under_its_owner(tmp_path: Path) -> None:
    if os.name == "nt":
        pytest.skip("Windows locks what SQLite holds; the process is ended first there")
    vault = journals.make(tmp_path / "open")
    record = journals.note(vault, "слова")
    erase.wipe(tmp_path / "open")
    with pytest.raises(errors.StoreDamaged):
        records.save(vault, record.draft())
    vault.close()


def test_it_needs_nothing_but_the_standard_library(folder: Path) -> None:
    """It must run where the rest of the program no longer does, and at once."""
    source = Path(erase.__file__)
    code = (
        "import sys, pathlib, runpy\n"
        f"wipe = runpy.run_path({str(source)!r})['wipe']\n"
        f"assert wipe(pathlib.Path({str(folder)!r})).complete\n"
        "print([name for name in sys.modules if name.split('.')[0] in"
        " {'fieldjournal', 'cryptography', 'sqlcipher3', 'textual'}])\n"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
    with pytest.raises(errors.CannotUnlock):
        journals.reopen(folder)


def test_it_works_without_fcntl(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fcntl", None)
    assert erase.wipe(folder).complete


def test_a_full_sync_is_asked_for_where_there_is_one(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a Mac `fsync` does not reach the disk itself."""

    class Fcntl:
        F_FULLFSYNC = 51
        asked: list[int] = []  # noqa: RUF012 - one fake for one test

        @classmethod
        def fcntl(cls, _descriptor: int, call: int) -> None:
            cls.asked.append(call)

    monkeypatch.setitem(sys.modules, "fcntl", Fcntl)
    erase.wipe_slots(folder)
    assert Fcntl.asked == [51]


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="this system cannot refuse a link")
@pytest.mark.parametrize("overwrite", [erase.overwrite_whole, erase.empty_journal], ids=["whole", "emptied"])
def test_nothing_is_overwritten_through_a_link(tmp_path: Path, overwrite: Callable[[Path], None]) -> None:
    real, link = tmp_path / "real", tmp_path / "store-0"
    real.write_bytes(b"protocol of the search" * 100)
    link.symlink_to(real)
    with pytest.raises(OSError):  # noqa: PT011 - which one differs between systems
        overwrite(link)
    assert real.read_bytes() == b"protocol of the search" * 100


def test_slots_are_not_overwritten_through_a_link(tmp_path: Path, folder: Path) -> None:
    if not hasattr(os, "O_NOFOLLOW"):
        pytest.skip("this system cannot refuse a link")
    before = (folder / erase.HEADER).read_bytes()
    other = tmp_path / "other"
    other.mkdir()
    (other / erase.HEADER).symlink_to(folder / erase.HEADER)
    assert not erase.wipe(other).slots
    assert (folder / erase.HEADER).read_bytes() == before
