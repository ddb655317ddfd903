"""One program at a time, on every platform, and the lock ends with the process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fieldjournal import errors
from fieldjournal.vault.header_file import HeaderFile
from tests.vault import journals

_OPENS = """
import sys
from tests.vault import journals
from fieldjournal import errors
from pathlib import Path
for module in sys.argv[2:]:
    sys.modules[module] = None
try:
    vault = journals.reopen(Path(sys.argv[1]))
except errors.JournalBusy:
    print("busy")
else:
    print("open")
    vault.close()
"""


_LOCKS = hasattr(os, "lockf") or any(sys.modules.get(name) for name in ("fcntl", "msvcrt"))
"""A simulated Windows has no lock between processes, as it has neither POSIX nor `msvcrt`."""


def _in_another_process(folder: Path, *without: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _OPENS, str(folder), *without],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.stderr == ""
    return done.stdout.strip()


def test_a_second_instance_is_told_so(folder: Path) -> None:
    vault = journals.make(folder)
    with pytest.raises(errors.JournalBusy):
        journals.reopen(folder)
    if _LOCKS:
        assert _in_another_process(folder) == "busy"
    vault.close()
    assert _in_another_process(folder) == "open"


@pytest.mark.skipif(not _LOCKS, reason="nothing is locked here")
def test_a_process_that_is_being_started_keeps_no_lock(tmp_path: Path) -> None:
    """Until it begins its own program it has a copy of every descriptor, as a copy made here."""
    path = tmp_path / "header"
    path.write_bytes(bytes(36_864))
    held = HeaderFile(path)
    copy = os.dup(held._descriptor)
    try:
        held.close()
        HeaderFile(path).close()
    finally:
        os.close(copy)


def test_the_lock_holds_without_fcntl(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fcntl", None)
    vault = journals.make(folder)
    with pytest.raises(errors.JournalBusy):
        journals.reopen(folder)
    if hasattr(os, "lockf"):
        assert _in_another_process(folder, "fcntl") == "busy"
    vault.close()
    journals.reopen(folder).close()


def test_the_lock_of_windows_lies_behind_the_header(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows keeps others from reading locked bytes: the byte locked must be none of the header's."""

    class Msvcrt:
        LK_NBLCK = 2
        asked: tuple[int, int, int] | None = None

        @classmethod
        def locking(cls, descriptor: int, mode: int, size: int) -> None:
            if cls.asked:
                raise PermissionError
            cls.asked = (os.lseek(descriptor, 0, os.SEEK_CUR), mode, size)

    monkeypatch.setitem(sys.modules, "fcntl", None)
    monkeypatch.setitem(sys.modules, "msvcrt", Msvcrt)
    path = tmp_path / "header"
    path.write_bytes(bytes(36_864))
    with HeaderFile(path) as file:
        assert Msvcrt.asked == (1 << 30, 2, 1)
        assert file.read() == bytes(36_864)
        with pytest.raises(errors.JournalBusy):
            HeaderFile(path)
    assert path.stat().st_size == 36_864
