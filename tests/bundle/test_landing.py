"""What leaves is under its name whole, or not at all, whatever the medium makes of it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldjournal.bundle.landing import landing, landing_folder
from fieldjournal.errors import DiskTrouble

Moved = Callable[[Path, Path], None]


def _without_what_is_in_it(aside: Path, path: Path) -> None:
    """Rename a folder as *fusefat* 0.1 does: the new name has nothing in it."""
    shutil.rmtree(aside)
    path.mkdir()


def _cut_short(aside: Path, path: Path) -> None:
    aside.unlink()
    path.write_bytes(b"half")


def _somewhere_else(aside: Path, path: Path) -> None:
    del aside, path


def test_it_is_there_under_its_name_and_nothing_beside_it(tmp_path: Path) -> None:
    with landing(tmp_path / "abcdefgh.age") as file:
        file.write(b"sealed")
    with landing_folder(tmp_path / "ijklmnop") as aside:
        aside.put("tables/who.csv", b"reference,who\n")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["abcdefgh.age", "ijklmnop"]
    assert (tmp_path / "ijklmnop" / "tables" / "who.csv").read_bytes() == b"reference,who\n"


@pytest.mark.parametrize("moved", [_without_what_is_in_it, _somewhere_else])
def test_a_medium_that_loses_a_folder_it_renames(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moved: Moved
) -> None:
    monkeypatch.setattr(os, "rename", moved)
    with pytest.raises(DiskTrouble), landing_folder(tmp_path / "ijklmnop") as aside:
        aside.put("index.html", b"<p>")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("moved", [_cut_short, _somewhere_else])
def test_a_medium_that_loses_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moved: Moved) -> None:
    monkeypatch.setattr(os, "replace", moved)
    with pytest.raises(DiskTrouble), landing(tmp_path / "abcdefgh.age") as file:
        file.write(b"sealed")
    assert list(tmp_path.iterdir()) == []
