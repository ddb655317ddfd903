"""Files outside the journal are written whole or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from platformdirs import user_data_dir

from fieldjournal import errors, paths


def test_a_file_is_written_whole_and_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "Отчёт.age"
    paths.write_whole(path, b"first")
    paths.write_whole(path, iter([b"sec", b"ond"]))
    assert path.read_bytes() == b"second"
    assert [each.name for each in tmp_path.iterdir()] == ["Отчёт.age"]
    if os.name != "nt":
        assert path.stat().st_mode & 0o777 == 0o600


def test_a_writer_that_stops_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "bundle.age"
    path.write_bytes(b"old")

    def pieces() -> Iterator[bytes]:
        yield b"half of the new"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        paths.write_whole(path, pieces())
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["bundle.age"]


@pytest.mark.parametrize(
    ("number", "error"),
    [
        pytest.param(errno.ENOSPC, errors.DiskFull, id="no space"),
        pytest.param(errno.EFBIG, errors.DiskFull, id="larger than a file may be"),
        pytest.param(errno.EROFS, errors.ReadOnly, id="a read-only medium"),
        pytest.param(errno.EACCES, errors.ReadOnly, id="not allowed"),
        pytest.param(errno.EIO, errors.DiskTrouble, id="anything else"),
    ],
)
def test_what_the_disk_says_becomes_our_error(
    tmp_path: Path, number: int, error: type[errors.DiskTrouble]
) -> None:
    with pytest.raises(error) as raised, paths.disk_errors(tmp_path / "x"):
        raise OSError(number, "words of the operating system")
    assert type(raised.value) is error
    assert raised.value.path == str(tmp_path / "x")
    assert raised.value.__suppress_context__


def test_a_folder_that_is_not_there_is_an_error_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(errors.DiskTrouble):
        paths.write_whole(tmp_path / "gone" / "file", b"x")
    assert list(tmp_path.iterdir()) == []


def test_folders_are_synced_where_the_platform_can(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", synced.append)
    paths.sync_folder(tmp_path)
    assert len(synced) == (1 if hasattr(os, "O_DIRECTORY") else 0)
    monkeypatch.delattr(os, "O_DIRECTORY", raising=False)
    paths.sync_folder(tmp_path)
    paths.write_whole(tmp_path / "file", b"x")
    assert (tmp_path / "file").read_bytes() == b"x"


def test_the_journal_is_in_a_folder_of_this_person() -> None:
    assert paths.default_folder().name == "journal"
    assert paths.default_folder().is_absolute()


def test_a_journal_lives_where_this_system_keeps_such_data() -> None:
    """`wipe --now` may import nothing but the standard library, so the rule is ours and the oracle is not."""
    assert paths.default_folder().parent == Path(user_data_dir("fieldjournal", appauthor=False))


def test_what_a_write_that_was_killed_left_goes_with_the_next_one(tmp_path: Path) -> None:
    """It has a name nobody sees, may be as large as the journal, and be plaintext."""
    for name in (".copy.jpg.0123abcd", ".copy.jpg", ".other.jpg.0123abcd", ".copy.jpg.0123abcd.txt"):
        (tmp_path / name).write_bytes(b"half")
    paths.write_whole(tmp_path / "copy.jpg", b"whole")
    left = sorted(path.name for path in tmp_path.iterdir())
    assert left == [".copy.jpg", ".copy.jpg.0123abcd.txt", ".other.jpg.0123abcd", "copy.jpg"]
