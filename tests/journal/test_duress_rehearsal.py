"""The rehearsal: really opened, never beside what is real, and nothing left of it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldjournal import erase
from fieldjournal.errors import CannotUnlock
from fieldjournal.journal import session as sessions
from fieldjournal.journal.duress_rehearsal import HIDDEN, SHOWN, rehearse
from fieldjournal.journal.passphrases import lock_of
from fieldjournal.journal.session import Session
from fieldjournal.secret import Secret
from tests.journal.conftest import BOUNDS, PASSPHRASE

DECOY = Secret.from_text("ordinary little words for an ordinary evening")


@pytest.fixture(params=["memory", "beside"])
def place(
    request: pytest.FixtureRequest, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """Where it is made: in a folder that stands for memory, or beside the journal where there is none."""
    memory = tmp_path / "memory"
    if request.param == "memory":
        memory.mkdir()
    monkeypatch.setattr(erase, "MEMORY", memory)
    return memory if request.param == "memory" else folder.parent


@pytest.mark.parametrize("hide_only", [False, True], ids=["destroys", "only hides"])
def test_it_shows_what_is_seen_and_what_is_left(opened: Session, place: Path, hide_only: bool) -> None:  # noqa: FBT001 - a case
    before = {each.name for each in place.iterdir()}
    shown = rehearse(opened.folder, lock_of(opened), DECOY, DECOY, hide_only=hide_only)
    assert shown.entries == (SHOWN,)
    assert HIDDEN not in shown.entries
    assert shown.hidden_opens is hide_only
    assert {each.name for each in place.iterdir()} == before


def test_other_words_open_nothing_not_even_those_of_the_journal_itself(opened: Session, place: Path) -> None:
    before = {each.name for each in place.iterdir()}
    for typed in (PASSPHRASE, Secret.from_text("a slip of the hand")):
        with pytest.raises(CannotUnlock):
            rehearse(opened.folder, lock_of(opened), DECOY, typed)
    assert {each.name for each in place.iterdir()} == before


def left_by_a_kill(folder: Path, session: Session, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Rehearse, and be ended before anything is taken away."""
    with monkeypatch.context() as patched:
        patched.setattr(erase, "remove_rehearsals", lambda _folder: None)
        rehearse(folder, lock_of(session), DECOY, DECOY, hide_only=True)
    (left,) = erase.rehearsals(folder)
    return left


def test_what_a_kill_left_opens_with_no_passphrase_in_use_and_goes_with_the_next_unlock(
    opened: Session, reopen: Callable[[], Session], place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = left_by_a_kill(opened.folder, opened, monkeypatch)
    assert left.parent == place
    for known in (DECOY, PASSPHRASE):
        with pytest.raises(CannotUnlock):
            sessions.unlock(left, known, bounds=BOUNDS)
    opened.close()
    reopen().close()
    assert not left.exists()


def test_it_goes_with_a_wipe(opened: Session, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left = left_by_a_kill(opened.folder, opened, monkeypatch)
    opened.close()
    assert left in erase.found(opened.folder)
    before = (left / erase.HEADER).read_bytes()
    erase.wipe_slots(opened.folder)
    assert (left / erase.HEADER).read_bytes()[erase.SLOTS_BEGIN :][:4096] != before[erase.SLOTS_BEGIN :][
        :4096
    ]
    assert erase.wipe(opened.folder).complete
    assert place.exists()
    assert not left.exists()


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs owners of files")
@pytest.mark.parametrize("how", ["a link", "open to others", "somebody else's"])
def test_what_others_put_there_is_left_alone(
    opened: Session, place: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    """Anybody may write in a folder in memory, and may point from there at the journal itself."""
    before = (opened.folder / erase.HEADER).read_bytes()
    stem = erase.rehearsal_stems(opened.folder)[0]
    planted = stem.with_name(f"{stem.name}0badcafe")
    if how == "a link":
        planted.symlink_to(opened.folder)
    else:
        planted.mkdir(mode=0o700)
        (planted / erase.HEADER).symlink_to(opened.folder / erase.HEADER)
        planted.chmod(0o777 if how == "open to others" else 0o700)
    if how == "somebody else's":
        me = os.geteuid()
        monkeypatch.setattr(os, "geteuid", lambda: me + 1)
    assert erase.rehearsals(opened.folder) == ()
    erase.remove_rehearsals(opened.folder)
    assert planted.exists()
    assert (opened.folder / erase.HEADER).read_bytes() == before
    assert place.exists()


def test_a_link_inside_is_taken_away_and_what_it_points_to_is_not(opened: Session, place: Path) -> None:
    before = (opened.folder / erase.HEADER).read_bytes()
    stem = erase.rehearsal_stems(opened.folder)[0]
    planted = stem.with_name(f"{stem.name}0badcafe")
    planted.mkdir(mode=0o700)
    (planted / erase.HEADER).symlink_to(opened.folder / erase.HEADER)
    erase.remove_rehearsals(opened.folder)
    assert not planted.exists()
    assert (opened.folder / erase.HEADER).read_bytes() == before
    assert place.exists()
