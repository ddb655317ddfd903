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
        making.prepare(lock)
    making.end()
    assert stick.read_bytes() == before
    assert [path.name for path in stick.parent.iterdir()] == [stick.name]


def test_what_a_killed_backup_left_is_taken_away_by_the_next(opened: Session, stick: Path) -> None:
    left, not_ours = stick.with_name(f".{stick.name}.0123abcd"), stick.with_name(f".{stick.name}.old")
    for path in (left, not_ours):
        path.write_bytes(b"half")
    make(opened, stick)
    assert sorted(path.name for path in stick.parent.iterdir()) == [not_ours.name, stick.name]


def test_a_backup_that_came_and_was_not_noted_any_more_is_known_again(
    opened: Session, reopen: Callable[[], Session], add: Add, stick: Path
) -> None:
    make(opened, stick)
    add("source", words="после")
    backup_place.begin(opened, stick)
    making = backup.Making(opened, stick, TRAVEL)
    written = making.prepare()
    making.end()
    backup_place.expect(opened, written, remembered=True)
    making.put()
    opened.close()  # killed before it was noted
    with reopen() as again:
        before, begun = backup_place.last(again), backup_place.begun(again)
        assert before is not None
        assert begun is not None
        assert not before.present
        backup_place.settle(again, begun, backup_place.look(begun))
        now = backup_place.last(again)
        assert now is not None
        assert (now.present, now.remembered) == (True, True)
        assert backup_place.behind(again, now.revisions) == 0
        assert backup_place.begun(again) is None


@pytest.mark.parametrize("named", [False, True], ids=["cut off while written", "cut off before its name"])
def test_what_was_cut_off_leaves_the_backup_before_and_nothing_beside_it(
    opened: Session, stick: Path, *, named: bool
) -> None:
    make(opened, stick)
    before = stick.read_bytes()
    backup_place.begin(opened, stick)
    making = backup.Making(opened, stick, TRAVEL)
    written = making.prepare()
    making.end()
    if named:
        backup_place.expect(opened, written, remembered=True)
    begun = backup_place.begun(opened)
    assert begun is not None
    left = backup_place.look(begun)
    assert (left.reachable, left.removed, left.came) == (True, 1, False)
    backup_place.settle(opened, begun, left)
    assert backup_place.begun(opened) is None
    last = backup_place.last(opened)
    assert last is not None
    assert last.present
    assert stick.read_bytes() == before
    assert [path.name for path in stick.parent.iterdir()] == [stick.name]


def test_while_the_stick_is_away_it_stays_for_later(opened: Session, stick: Path) -> None:
    backup_place.begin(opened, stick)
    begun = backup_place.begun(opened)
    assert begun is not None
    stick.parent.rmdir()
    left = backup_place.look(begun)
    assert not left.reachable
    backup_place.settle(opened, begun, left)
    assert backup_place.begun(opened) == begun
