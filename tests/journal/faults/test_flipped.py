"""A bit of the header that the medium lost: the other slots open, and nothing is overwritten for it."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from fieldjournal import erase, errors
from fieldjournal.journal import notes, records, session
from fieldjournal.journal.passphrases import Factors, derive, lock_of
from fieldjournal.journal.passphrases import add as add_passphrase
from fieldjournal.journal.session import Session
from fieldjournal.secret import Secret
from fieldjournal.vault import roster
from tests.journal.conftest import BOUNDS, PASSPHRASE

_SLOT = 4096
SECOND = Secret.from_text("täze ýerde täze söz, dokuz we ýene bir")


def flip(header: Path, slot: int, drawn: random.Random) -> None:
    content = bytearray(header.read_bytes())
    content[erase.SLOTS_BEGIN + slot * _SLOT + drawn.randrange(_SLOT)] ^= 1 << drawn.randrange(8)
    header.write_bytes(content)


def opens(folder: Path, passphrase: Secret) -> bool:
    try:
        session.unlock(folder, passphrase, bounds=BOUNDS).close()
    except errors.CannotUnlock:
        return False
    return True


@pytest.mark.parametrize("slot", range(8))
def test_one_bit_in_any_slot(opened: Session, folder: Path, slot: int) -> None:
    """Two passphrases open it: at most one is lost with the bit, and everything is there for the other."""
    add_passphrase(opened, derive(lock_of(opened), Factors(PASSPHRASE), Factors(SECOND)))
    used = {entry.slot for entry in roster.entries(opened.vault.db)}
    note = notes.note(opened, "записано до того, как карта испортилась")
    opened.close()
    flip(folder / erase.HEADER, slot, random.Random(slot))
    works = [each for each in (SECOND, PASSPHRASE) if opens(folder, each)]
    assert len(works) == (1 if slot in used else 2)
    with session.unlock(folder, works[0], bounds=BOUNDS) as again:
        assert again.verify_history().intact
        assert records.get(again, note.id) == note


def test_where_the_only_slot_lost_a_bit_nothing_is_written(opened: Session, folder: Path) -> None:
    """The bit may come back: a copy of the card, another reader. Then it has to open as before."""
    slot = opened.vault.slot
    opened.close()
    header = folder / erase.HEADER
    sound = header.read_bytes()
    flip(header, slot, random.Random(3))
    flipped = header.read_bytes()
    assert not opens(folder, PASSPHRASE)
    assert header.read_bytes() == flipped
    header.write_bytes(sound)
    assert opens(folder, PASSPHRASE)
