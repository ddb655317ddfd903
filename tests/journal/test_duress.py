"""A decoy looks as a journal looks that the app has just set up."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldjournal import erase, errors
from fieldjournal.journal import duress, settings
from fieldjournal.journal.passphrases import Factors
from fieldjournal.journal.session import Session
from fieldjournal.secret import Secret
from fieldjournal.vault import settings as stored
from tests.journal.conftest import PASSPHRASE

DURESS = Secret.from_text("ordinary words that open an ordinary journal")


def test_it_begins_with_the_language_as_a_journal_set_up_in_the_app_does(opened: Session) -> None:
    settings.put(opened, "language", "ru")
    settings.put(opened, "idle_minutes", 2)
    duress.make(opened, Factors(PASSPHRASE), DURESS)
    with duress.visit(opened) as inside:
        assert stored.get(inside.vault, "setting/language") == "ru"
        assert stored.get(inside.vault, "setting/idle_minutes") is None, "only what set-up stores"


def test_beside_a_journal_that_stores_none_it_stores_none(opened: Session) -> None:
    duress.make(opened, Factors(PASSPHRASE), DURESS)
    with duress.visit(opened) as inside:
        assert inside.vault.db.one(
            "SELECT count(*) FROM setting WHERE name >= 'setting/' AND name < 'setting0'"
        ) == (0,)


def test_none_is_made_beside_the_journal_that_a_restoring_kept(opened: Session, folder: Path) -> None:
    """Its passphrase opens that one still, after the decoy destroyed this one's key."""
    before = folder.with_name(f"{folder.name}{erase.BEFORE}2026-03-01")
    before.mkdir()
    with pytest.raises(errors.Refused):
        duress.make(opened, Factors(PASSPHRASE), DURESS)
    assert duress.state(opened) is None
    before.rename(folder.parent / "taken elsewhere")
    duress.make(opened, Factors(PASSPHRASE), DURESS)
