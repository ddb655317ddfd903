"""What a restoring that was cut off left beside the journal opens nothing after the next unlock."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from fieldjournal import erase
from fieldjournal.errors import JournalBusy, JournalExists
from fieldjournal.journal import duress, session
from fieldjournal.journal.passphrases import Factors
from fieldjournal.journal.session import Session
from fieldjournal.vault import cut_off
from fieldjournal.vault.header_file import HeaderFile
from tests.journal.conftest import BOUNDS
from tests.vault import journals
from tests.vault.test_decoys import DURESS


@pytest.fixture
def opened(folder: Path) -> Session:
    journals.make(folder).close()
    return session.unlock(folder, journals.PASSPHRASE, bounds=BOUNDS)


def left_beside(folder: Path, name: str) -> Path:
    """Leave what a kill does, its header under this name."""
    left = Path(shutil.copytree(folder, cut_off.beside(folder)))
    (left / erase.HEADER).rename(left / name)
    return left


@pytest.mark.skipif(not hasattr(os, "link"), reason="no hard links here, by which to see what was unlinked")
@pytest.mark.parametrize("name", [erase.HEADER, erase.UNFINISHED])
def test_whichever_passphrase_opened_it(opened: Session, folder: Path, tmp_path: Path, name: str) -> None:
    """The real key would lie there still, after the decoy was opened."""
    duress.make(opened, Factors(journals.PASSPHRASE), DURESS)
    opened.close()
    left = left_beside(folder, name)
    os.link(left / name, tmp_path / "seen")
    before = (tmp_path / "seen").read_bytes()
    session.unlock(folder, DURESS, bounds=BOUNDS).close()
    assert not left.exists()
    after = (tmp_path / "seen").read_bytes()
    slots = range(erase.SLOTS_BEGIN, erase.SLOTS_END, 4096)
    assert not [at for at in slots if before[at : at + 8] == after[at : at + 8]]


def test_what_somebody_put_there_stays_and_the_slots_go(opened: Session, folder: Path) -> None:
    opened.close()
    left = left_beside(folder, erase.UNFINISHED)
    (left / ".DS_Store").write_bytes(b"the Finder was here")
    before = (left / erase.UNFINISHED).read_bytes()
    session.unlock(folder, journals.PASSPHRASE, bounds=BOUNDS).close()
    assert (left / ".DS_Store").exists()
    assert (left / erase.UNFINISHED).read_bytes()[erase.SLOTS_BEGIN :] != before[erase.SLOTS_BEGIN :]


def test_a_restoring_at_work_is_let_alone(opened: Session, folder: Path) -> None:
    opened.close()
    left = left_beside(folder, erase.UNFINISHED)
    before = (left / erase.UNFINISHED).read_bytes()
    with HeaderFile(left / erase.UNFINISHED):
        session.unlock(folder, journals.PASSPHRASE, bounds=BOUNDS).close()
        with pytest.raises(JournalBusy):
            cut_off.clear(left)  # as a second restoring begins
    assert (left / erase.UNFINISHED).read_bytes() == before


def test_nothing_is_overwritten_through_a_link(opened: Session, folder: Path, tmp_path: Path) -> None:
    opened.close()
    other = tmp_path / "another journal"
    journals.make(other).close()
    cut_off.beside(folder).symlink_to(other)
    session.unlock(folder, journals.PASSPHRASE, bounds=BOUNDS).close()
    with pytest.raises(JournalExists):
        cut_off.clear(cut_off.beside(folder))
    session.unlock(other, journals.PASSPHRASE, bounds=BOUNDS).close()
