"""Files outside the journal: what is no plain file is refused, what is there is never written over."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from fieldjournal import errors
from fieldjournal.journal import identities
from fieldjournal.journal.files import read_file, read_text, require_new, write_new


@pytest.mark.parametrize(
    ("name", "reason"),
    [("missing", "missing"), (".", "is-a-directory"), ("large", "too-large"), ("a\x00b", "unreadable")],
)
def test_what_cannot_be_read(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "large").write_bytes(bytes(101))
    with pytest.raises(errors.BadFile) as raised:
        read_file(tmp_path / name, 100)
    assert raised.value.reason == reason


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name here")
def test_a_pipe_is_refused_and_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(errors.BadFile) as raised:
        read_file(tmp_path / "pipe", 100)
    assert raised.value.reason == "not-a-regular-file"


def test_text_with_and_without_a_byte_order_mark(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"\xef\xbb\xbfage1")
    assert read_text(tmp_path / "a", 100) == "age1"
    (tmp_path / "b").write_bytes(b"\xff\xfea")
    with pytest.raises(errors.BadFile):
        read_text(tmp_path / "b", 100)


def test_a_file_that_is_there_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"mine")
    with pytest.raises(errors.BadFile) as raised:
        write_new(tmp_path / "a", b"theirs")
    assert raised.value.reason == "file-exists"
    assert (tmp_path / "a").read_bytes() == b"mine"


def test_a_write_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int, _content: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(errors.DiskFull):
        write_new(tmp_path / "a", b"content")
    assert not (tmp_path / "a").exists()


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(errors.DiskTrouble):
        identities.new(tmp_path / "no" / "such" / "own.key")


@pytest.mark.parametrize("name", ["con", "nul.txt", "18:30.age", "backup.", "кто?/backup"])
def test_a_new_name_that_is_none_on_windows_is_refused_and_nothing_written(tmp_path: Path, name: str) -> None:
    with pytest.raises(errors.NameNotEverywhere) as raised:
        require_new(tmp_path / name)
    with pytest.raises(errors.NameNotEverywhere):
        write_new(tmp_path / name, b"content")
    assert raised.value.name == name.split("/", maxsplit=1)[0]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="no such folder there")
def test_a_folder_that_is_there_already_is_the_persons_own(tmp_path: Path) -> None:
    (tmp_path / "18:30 .").mkdir()
    require_new(tmp_path / "18:30 ." / "backup.age")
    require_new(tmp_path / "18:30 ." / ".." / "backup.age")
