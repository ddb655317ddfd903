from __future__ import annotations

import os
from pathlib import Path

import pytest

from fieldjournal.errors import BadFile, DiskTrouble
from fieldjournal.journal.importing import original
from fieldjournal.journal.importing.original import read_original
from fieldjournal.journal.originals import remove_original


def test_a_missing_file_a_folder_a_pipe_and_a_huge_file_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(original, "FILE_MAX", 10)
    (tmp_path / "large.csv").write_bytes(b"x" * 11)
    found = {"missing": tmp_path / "no.csv", "is-a-directory": tmp_path, "too-large": tmp_path / "large.csv"}
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        found["not-a-regular-file"] = tmp_path / "pipe"
    for reason, path in found.items():
        with pytest.raises(BadFile) as refused:
            read_original(path)
        assert refused.value.reason == reason


def test_removing_overwrites_before_it_unlinks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "names.csv"
    words = "Батыр\n".encode() * 200_000
    path.write_bytes(words)
    seen: list[bytes] = []
    monkeypatch.setattr(os, "fsync", lambda _descriptor: seen.append(path.read_bytes()))
    remove_original(path)
    assert len(seen[0]) == len(words)
    assert "Батыр".encode() not in seen[0]
    assert seen[1] == b""
    assert not path.exists()


def test_a_link_goes_with_what_it_points_to(tmp_path: Path) -> None:
    target = tmp_path / "names.csv"
    target.write_bytes(b"Name\nBatyr\n")
    link = tmp_path / "link.csv"
    link.symlink_to(target)
    remove_original(link)
    assert not target.exists()
    assert not link.is_symlink()


def test_a_file_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(DiskTrouble):
        remove_original(tmp_path / "no.csv")
