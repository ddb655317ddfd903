"""What is read of a machine: laid out in a folder as Linux lays out /proc and /sys."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from fieldjournal.journal.doctor.facts import look


def lay(root: Path, files: dict[str, str]) -> Path:
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return root


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "home" / "journal"
    made.mkdir(parents=True, mode=0o700)
    (made / "header").write_bytes(b"x")
    return made


@pytest.fixture
def machine(tmp_path: Path, folder: Path) -> Path:
    mounts = f"21 1 8:1 / / rw - ext4 /dev/sda1 rw\n22 1 253:0 / {folder.parent} rw - btrfs /dev/dm-0 rw\n"
    return lay(
        tmp_path / "machine",
        {
            "proc/swaps": "Filename Type Size\n/dev/zram0 partition 1\n/dev/sda2 partition 9\n",
            "proc/cmdline": "quiet resume=/dev/sda2",
            "proc/self/mountinfo": mounts,
            "proc/17/comm": "Syncthing\n",
            "proc/18/comm": "bash\n",
            "sys/power/state": "freeze mem disk\n",
            "sys/dev/block/253:0/dm/uuid": "CRYPT-LUKS2-abc\n",
            "sys/dev/block/253:0/slaves/sda3/queue/rotational": "0\n",
        },
    )


def test_everything_is_read(machine: Path, folder: Path) -> None:
    facts = look(folder, root=machine, variables={"TMUX": "/tmp/x", "HOME": "/"})
    assert facts.swap == ("/dev/sda2",), "memory compressed into memory is no swap on the disk"
    assert facts.hibernates
    assert (facts.filesystem, facts.encrypted, facts.spinning) == ("btrfs", True, False)
    assert facts.programs == frozenset({"syncthing", "bash"})
    assert facts.recorded_by == ("TMUX",)
    assert facts.exists


def test_a_machine_that_tells_nothing(tmp_path: Path, folder: Path) -> None:
    facts = look(folder, root=tmp_path / "nothing here", variables={})
    assert (facts.swap, facts.hibernates, facts.filesystem, facts.encrypted) == (None, None, None, None)
    assert (facts.spinning, facts.programs) == (None, None)


def test_a_journal_from_the_future(machine: Path, folder: Path) -> None:
    assert not look(folder, root=machine, variables={}).written_later
    later = 4_000_000_000
    os.utime(folder / "header", (later, later))
    assert look(folder, root=machine, variables={}).written_later


def test_where_no_journal_is_yet(machine: Path, tmp_path: Path) -> None:
    facts = look(tmp_path / "home" / "not" / "there", root=machine, variables={})
    assert not facts.exists
    assert facts.filesystem == "btrfs", "what lies under the place where it would be"


def test_nothing_is_written(machine: Path, folder: Path) -> None:
    def seen(root: Path) -> list[tuple[str, int]]:
        return sorted((str(path), path.stat().st_mtime_ns) for path in root.rglob("*"))

    before = seen(machine), seen(folder)
    look(folder, root=machine, variables={})
    assert (seen(machine), seen(folder)) == before


def test_the_machine_this_runs_on(folder: Path) -> None:
    facts = look(folder)
    assert facts.free is not None
    if os.name == "posix":
        assert facts.open_to_others is False
