from __future__ import annotations

import os
from pathlib import Path

import pytest

from fieldjournal.errors import BadFile, DiskTrouble
from fieldjournal.journal.importing.original import read_original
from fieldjournal.journal.originals import mark, remove_original


def test_what_is_no_table_as_a_file_is_refused_and_hangs_nobody(tmp_path: Path) -> None:
    with (tmp_path / "large.csv").open("wb") as large:
        large.truncate(200 << 20)
    (tmp_path / "empty.csv").write_bytes(b"")
    found = {
        "missing": tmp_path / "no.csv",
        "is-a-directory": tmp_path,
        "too-large": tmp_path / "large.csv",
        "empty-file": tmp_path / "empty.csv",
    }
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        found["not-a-regular-file"] = tmp_path / "pipe"
        (tmp_path / "link.csv").symlink_to(tmp_path / "empty.csv")
        found["is-a-link"] = tmp_path / "link.csv"
    for reason, path in found.items():
        with pytest.raises(BadFile) as refused:
            read_original(path)
        assert refused.value.reason == reason


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no such device")
def test_a_device_is_refused() -> None:
    with pytest.raises(BadFile) as refused:
        read_original(Path("/dev/zero"))
    assert refused.value.reason == "not-a-regular-file"


def test_a_file_that_changes_while_it_is_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"Name,Born\n" * 300_000)
    read = os.read

    def and_another_line(descriptor: int, size: int) -> bytes:
        with path.open("ab") as growing:
            growing.write(b"Batyr,1988\n")
        return read(descriptor, size)

    monkeypatch.setattr(os, "read", and_another_line)
    with pytest.raises(BadFile) as refused:
        read_original(path)
    assert refused.value.reason == "changed-while-read"


def test_removing_overwrites_before_it_unlinks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "names.csv"
    words = "Батыр\n".encode() * 200_000
    path.write_bytes(words)
    seen: list[bytes] = []
    monkeypatch.setattr(os, "fsync", lambda _descriptor: seen.append(path.read_bytes()))
    remove_original(path, mark(words))
    assert len(seen[0]) == len(words)
    assert "Батыр".encode() not in seen[0]
    assert seen[1] == b""
    assert not path.exists()


def test_a_link_goes_with_what_it_points_to(tmp_path: Path) -> None:
    target = tmp_path / "names.csv"
    target.write_bytes(b"Name\nBatyr\n")
    link = tmp_path / "link.csv"
    link.symlink_to(target)
    remove_original(link, mark(b"Name\nBatyr\n"))
    assert not target.exists()
    assert not link.is_symlink()


def test_a_file_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(DiskTrouble):
        remove_original(tmp_path / "no.csv", mark(b""))


def test_what_came_into_it_after_it_was_taken_in_stays(tmp_path: Path) -> None:
    """The table was still open in another program, and saved once more before the answer."""
    path = tmp_path / "names.csv"
    path.write_bytes(b"Name\nBatyr\n")
    taken = mark(path.read_bytes())
    path.write_bytes(b"Name\nBatyr\nOgulgerek\n")
    with pytest.raises(BadFile):
        remove_original(path, taken)
    assert path.read_bytes() == b"Name\nBatyr\nOgulgerek\n"
