"""The rehearsal: really opened, never beside what is real, and nothing left of it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldjournal.errors import CannotUnlock
from fieldjournal.journal import duress_rehearsal
from fieldjournal.journal.duress_rehearsal import HIDDEN, SHOWN, rehearse
from fieldjournal.journal.passphrases import lock_of
from fieldjournal.journal.session import Session
from fieldjournal.secret import Secret
from tests.journal.conftest import PASSPHRASE

DECOY = Secret.from_text("ordinary little words for an ordinary evening")


@pytest.fixture(params=["memory", "beside"])
def place(
    request: pytest.FixtureRequest, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """Where it is made: in a folder that stands for memory, or beside the journal where there is none."""
    memory = tmp_path / "memory"
    if request.param == "memory":
        memory.mkdir()
    monkeypatch.setattr(duress_rehearsal, "_MEMORY", memory)
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


def test_what_a_kill_left_goes_and_what_another_program_uses_stays(
    opened: Session, reopen: Callable[[], Session], place: Path
) -> None:
    left, used = place / "journal.try-0badcafe", place / "journal.try-1badcafe"
    for each in (left, used):
        each.mkdir()
        (each / "header").write_bytes(b"h" * 36_864)
    os.utime(left, (0, 0))
    rehearse(opened.folder, lock_of(opened), DECOY, DECOY)
    assert not left.exists()
    assert used.exists()
    opened.close()
    reopen().close()
