"""Opened by shares: what the person came in with is the new passphrase, and the shares stay what they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldjournal import errors
from fieldjournal.crypto import keyslots
from fieldjournal.crypto.header import SLOTS
from fieldjournal.journal import duress, passphrases, recovery, session
from fieldjournal.journal.passphrases import Factors
from fieldjournal.journal.session import Session
from fieldjournal.secret import Secret
from fieldjournal.vault import decoys, roster
from fieldjournal.vault import passphrases as vault_passphrases
from fieldjournal.vault.roster import Entry
from tests.journal.conftest import BOUNDS, PASSPHRASE
from tests.vault.refused import refused_but_held
from tests.vault.roster_model import header_in

NEW = Secret.from_text("täze ýerde täze söz, dokuz we ýene bir")
DURESS = Secret.from_text("ordinary words that open an ordinary journal")


def shares(opened: Session) -> list[str]:
    return [each.reveal().decode() for each in recovery.split(opened, 2, 2, opens_journal=True)]


def opens(folder: Path, passphrase: Secret) -> bool:
    try:
        session.unlock(folder, passphrase, bounds=BOUNDS).close()
    except errors.CannotUnlock:
        return False
    return True


def opens_by(folder: Path, lists: list[str], new: Secret) -> bool:
    try:
        recovery.unlock(folder, lists, new, bounds=BOUNDS).close()
    except errors.CannotUnlock:
        return False
    return True


def test_keeping_only_what_one_came_in_with_keeps_the_new_passphrase(opened: Session, folder: Path) -> None:
    lists = shares(opened)
    opened.close()
    with recovery.unlock(folder, lists, NEW, bounds=BOUNDS) as again:
        assert passphrases.others(again) == 1, "the shares"
        passphrases.keep_this_only(again)
    assert opens(folder, NEW)
    assert not opens(folder, PASSPHRASE)
    assert not opens_by(folder, lists, PASSPHRASE)


def test_shares_made_anew_after_it_take_the_old_ones_away(opened: Session, folder: Path) -> None:
    lists = shares(opened)
    opened.close()
    with recovery.unlock(folder, lists, NEW, bounds=BOUNDS) as again:
        newer = shares(again)
    assert not opens_by(folder, lists, PASSPHRASE)
    assert opens(folder, NEW)
    assert opens_by(folder, newer, PASSPHRASE)


def test_a_decoy_that_hides_forgets_the_slots_of_shares_and_passphrases_that_are_gone(
    opened: Session, folder: Path
) -> None:
    """What it keeps for nothing would fill its roster, round by round, until no shares can be made."""
    duress.make(opened, Factors(PASSPHRASE), DURESS, hide_only=True)
    for _round in range(2):
        lists = shares(opened)
    assert kept_by_decoy(opened) == ours(opened)
    opened.close()
    with recovery.unlock(folder, lists, NEW, bounds=BOUNDS) as again:
        assert kept_by_decoy(again) == ours(again)
    assert opens(folder, DURESS)
    assert opens(folder, NEW)


def test_a_roster_that_is_full_is_said_like_any_other_lack_of_slots(opened: Session) -> None:
    last, *others = set(range(SLOTS)) - ours(opened)
    for slot in others:
        roster.put(opened.vault.db, Entry(slot, "kept", "active"))
    with pytest.raises(errors.NoSlotFree):
        roster.put(opened.vault.db, Entry(last, "kept", "active"))


def ours(opened: Session) -> set[int]:
    return {entry.slot for entry in roster.entries(opened.vault.db) if entry.whose == "mine"}


def kept_by_decoy(opened: Session) -> set[int]:
    with decoys.beside(opened.vault) as other:
        return {entry.slot for entry in roster.entries(other.db) if entry.whose == "kept"}


def test_the_decoys_passphrase_is_no_new_passphrase_of_this_journal(opened: Session, folder: Path) -> None:
    """Who forgot theirs takes one they remember; were it both, chance would decide what it destroys."""
    lists = shares(opened)
    duress.make(opened, Factors(PASSPHRASE), DURESS)
    opened.close()
    before = header_in(folder)
    with pytest.raises(errors.PassphraseTaken):
        recovery.unlock(folder, lists, DURESS, bounds=BOUNDS)
    assert opens(folder, PASSPHRASE)
    assert len(keyslots.all_with(header_in(folder), keyslots.derive_keks(before, DURESS))) == 1
    assert opens_by(folder, lists, NEW)


@pytest.mark.parametrize("hide_only", [False, True])
def test_beside_a_broken_decoy_the_passphrase_is_changed_as_without_one(
    opened: Session, folder: Path, *, hide_only: bool
) -> None:
    """Nobody can type its passphrase any more: it is not asked for, and theirs is not called wrong."""
    duress.make(opened, Factors(PASSPHRASE), DURESS, hide_only=hide_only)
    known = decoys.required(opened.vault)
    vault_passphrases.overwrite(opened.vault, known.slot)
    assert not passphrases.has_decoy(opened)
    passphrases.change(opened, Factors(PASSPHRASE), Factors(NEW))
    found = duress.state(opened)
    assert found is not None
    assert not found.opens
    opened.close()
    assert opens(folder, NEW)


def test_beside_a_decoy_that_hides_and_whose_store_is_damaged_too(opened: Session, folder: Path) -> None:
    duress.make(opened, Factors(PASSPHRASE), DURESS, hide_only=True)
    store = opened.vault.files.stores[1 - opened.vault.store]
    store.write_bytes(bytes(100) + store.read_bytes()[100:])
    passphrases.change(opened, Factors(PASSPHRASE), Factors(NEW), DURESS)
    opened.close()
    assert opens(folder, NEW)


@pytest.mark.parametrize("at", range(1, 5))
def test_shares_that_were_refused_open_nothing_and_those_before_stay(
    opened: Session, folder: Path, at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The commits: their slot pending, active, the shares kept, the slot of those before taken away."""
    before, made = shares(opened), recovery.make(2, 3)
    opens_by_them = recovery.deriving(opened, made)()
    failed = refused_but_held(monkeypatch, at, lambda: recovery.keep(opened, made, opens_by=opens_by_them))
    assert failed
    kept = recovery.state(opened)
    assert kept is not None
    assert kept.opens_journal
    assert (recovery.recipient(opened) == made.identity.recipient) == (at == 4)
    opened.close()
    lists = [each.reveal().decode() for each in made.shares]
    assert opens_by(folder, lists[:2] if at < 4 else before, NEW) is False
    assert opens_by(folder, before if at < 4 else lists[:2], NEW)
