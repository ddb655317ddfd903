"""What was being written outside the journal goes with it in a panic, and nothing else does."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldjournal.aside import wipe_aside

PART = ".a1b2c3d4.part"
NAME = "Огулджан Чарыева"


def test_a_sealed_file_goes(tmp_path: Path) -> None:
    (tmp_path / PART).write_bytes(b"age-encryption.org/v1\n")
    wipe_aside(tmp_path / PART)
    assert not list(tmp_path.iterdir())


def test_a_plain_copy_is_noise_before_it_goes(tmp_path: Path) -> None:
    folder = tmp_path / PART
    (folder / "tables").mkdir(parents=True)
    (folder / "index.html").write_text(NAME, "utf-8")
    (folder / "tables" / "incident.csv").write_text(NAME, "utf-8")
    (tmp_path / "kept").hardlink_to(folder / "index.html")  # shows what stands where the file stood
    wipe_aside(folder)
    assert not folder.exists()
    assert NAME.encode() not in (tmp_path / "kept").read_bytes()


@pytest.mark.parametrize("name", ["letters", "a1b2c3d4.part", ".a1b2c3d4.part.age", ".A1B2C3D4.part"])
def test_what_is_called_otherwise_is_left_alone(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(NAME, "utf-8")
    wipe_aside(tmp_path / name)
    assert (tmp_path / name).read_text("utf-8") == NAME


def test_nothing_is_reached_through_a_link(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "letter.txt").write_text(NAME, "utf-8")
    (tmp_path / PART).symlink_to(elsewhere)
    wipe_aside(tmp_path / PART)
    folder = tmp_path / ".b1b2c3d4.part"
    folder.mkdir()
    (folder / "a file").symlink_to(elsewhere / "letter.txt")
    (folder / "a folder").symlink_to(elsewhere)
    wipe_aside(folder)
    assert (elsewhere / "letter.txt").read_text("utf-8") == NAME


def test_what_is_not_there_is_no_trouble(tmp_path: Path) -> None:
    wipe_aside(tmp_path / PART)
