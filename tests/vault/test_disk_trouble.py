"""A full or read-only disk: one clear error, everything acknowledged still there, nothing half-written."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fieldjournal import errors
from fieldjournal.vault import history, records
from fieldjournal.vault.files import JournalFiles
from tests.vault import journals

_FILLS_UP = """
import resource, sys
from pathlib import Path
from fieldjournal import errors
from tests.vault import journals
vault = journals.reopen(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (journals.RESERVE + 70_000, journals.RESERVE + 70_000))
saved = 0
try:
    for n in range(2000):
        journals.note(vault, f"{n} " + "Обыскали дом, забрали телефоны и тетради. " * 40)
        saved += 1
except errors.FieldjournalError as error:
    print(saved, type(error).__name__)
vault.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no file's size")
def test_a_disk_that_fills_up_loses_nothing_that_was_acknowledged(folder: Path) -> None:
    journals.make(folder).close()
    done = subprocess.run(
        [sys.executable, "-c", _FILLS_UP, str(folder)],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.stderr == ""
    saved, said = done.stdout.split()
    assert said == "DiskFull"
    assert int(saved) > 10
    files = JournalFiles(folder)
    assert {path.stat().st_size for path in files.stores} == {journals.RESERVE}
    vault = journals.reopen(folder)
    assert len(records.keys(vault)) == int(saved)
    assert history.verify(vault).intact
    journals.note(vault, "after making room it goes on")
    vault.close()


def _writes_anyway(folder: Path) -> bool:
    """Whether permissions stop this user at all: they do not stop root."""
    probe = folder / "probe"
    try:
        probe.touch()
    except OSError:
        return False
    probe.unlink()
    return True


def test_a_read_only_folder_is_said_at_once(folder: Path) -> None:
    journals.make(folder).close()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    paths = [*folder.iterdir()]
    for path in paths:
        path.chmod(0o400)
    folder.chmod(0o500)
    try:
        if _writes_anyway(folder):
            pytest.skip("this user may write anywhere")
        with pytest.raises(errors.ReadOnly):
            journals.reopen(folder)
    finally:
        folder.chmod(0o700)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_setting_up_where_nothing_can_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "a file").touch()
    with pytest.raises(errors.DiskTrouble):
        journals.make(tmp_path / "a file" / "journal")


def test_a_disk_that_fails_while_saving_is_said(folder: Path) -> None:
    """The rollback journal cannot be written: a folder stands in its place."""
    if os.name == "nt":
        pytest.skip("Windows does not let go of an open file's name")
    vault = journals.make(folder)
    record = journals.note(vault, "до этого")
    journal = vault.files.journals[vault.store]
    vault.close()
    vault = journals.reopen(folder)
    journal.unlink()
    journal.mkdir()
    (journal / "in the way").touch()
    with pytest.raises(errors.FieldjournalError):
        journals.note(vault, "после")
    (journal / "in the way").unlink()
    journal.rmdir()
    assert records.get(vault, record.id) == record
    journals.note(vault, "goes on")
    vault.close()


def test_a_folder_moved_away_while_it_is_open_is_said(folder: Path) -> None:
    """By a hand in the file manager, or with the stick it is on: what is not there is not read-only."""
    if os.name == "nt":
        pytest.skip("Windows moves no folder with open files")
    vault = journals.make(folder)
    journals.note(vault, "до этого")
    folder.rename(folder.with_name("elsewhere"))
    with pytest.raises(errors.DiskTrouble) as raised:
        journals.note(vault, "после")
    assert type(raised.value) is errors.DiskTrouble
    vault.close()
    again = journals.reopen(folder.with_name("elsewhere"))
    assert len(records.keys(again)) == 1
    again.close()
