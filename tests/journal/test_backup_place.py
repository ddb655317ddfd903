"""What is known of the last backup, and when it may be written again by itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from fieldjournal import errors
from fieldjournal.crypto import age
from fieldjournal.journal import backup, backup_place
from fieldjournal.journal.session import Session
from fieldjournal.secret import Secret
from tests.journal.conftest import Add

TRAVEL = age.Passphrase(Secret.from_text("eight words nobody finds in a hotel room"), work_factor=4)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick" / "b.age"


def make(opened: Session, stick: Path, *, remembered: bool = True) -> None:
    backup_place.note(opened, backup.write(opened, stick, TRAVEL), remembered=remembered)


def test_it_is_refreshed_only_where_something_came_since(opened: Session, add: Add, stick: Path) -> None:
    assert backup_place.last(opened) is None
    assert backup_place.to_refresh(opened) is None
    add("source", words="до")
    make(opened, stick)
    assert backup_place.to_refresh(opened) is None, "all there is is in it"
    add("source", words="после")
    found = backup_place.to_refresh(opened)
    assert found is not None
    assert (found.path, found.present) == (stick, True)
    make(opened, stick, remembered=False)
    add("source", words="ещё")
    assert backup_place.to_refresh(opened) is None, "nobody asked for it"


def _gone(stick: Path) -> None:
    stick.unlink()


def _other(stick: Path) -> None:
    stick.write_bytes(b"age-encryption.org/v1\n" + bytes(600))


def _folder(stick: Path) -> None:
    stick.unlink()
    stick.mkdir()


@pytest.mark.parametrize("change", [_gone, _other, _folder], ids=["pulled out", "another's file", "a folder"])
def test_nothing_is_written_over_that_is_not_ours(
    opened: Session, add: Add, stick: Path, change: Callable[[Path], None]
) -> None:
    make(opened, stick)
    add("source", words="после")
    change(stick)
    found = backup_place.to_refresh(opened)
    assert found is not None
    assert not found.present


def test_closing_the_journal_stops_a_backup_and_leaves_the_one_before(
    opened: Session, add: Add, stick: Path
) -> None:
    make(opened, stick)
    before = stick.read_bytes()
    add("source", words="после")
    making = backup.Making(opened, stick, TRAVEL)

    def lock(done: int, _whole: int) -> None:
        if done:
            opened.close()

    with pytest.raises(errors.Refused):
        making.run(lock)
    making.end()
    assert stick.read_bytes() == before
    assert [path.name for path in stick.parent.iterdir()] == [stick.name]


def test_what_a_killed_backup_left_is_taken_away_by_the_next(opened: Session, stick: Path) -> None:
    left, not_ours = stick.with_name(f".{stick.name}.0123abcd"), stick.with_name(f".{stick.name}.old")
    for path in (left, not_ours):
        path.write_bytes(b"half")
    make(opened, stick)
    assert sorted(path.name for path in stick.parent.iterdir()) == [not_ours.name, stick.name]
