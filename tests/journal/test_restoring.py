"""A restoring cut off at its last step is finished; a wipe knows what one leaves beside the journal."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from fieldjournal import erase, errors
from fieldjournal.crypto import age
from fieldjournal.journal import backup, restoring, session, wiping
from fieldjournal.journal.session import Cost, Session
from fieldjournal.secret import Secret
from fieldjournal.vault.files import JournalFiles
from tests.journal.conftest import BOUNDS, CHEAP, PASSPHRASE, Add
from tests.journal.test_attachments import take

NEW = Secret.from_text("täze ýerde täze söz, dokuz we ýene bir")
TRAVEL = age.Passphrase(Secret.from_text("eight words nobody finds in a hotel room"), work_factor=4)


def opens(folder: Path, passphrase: Secret) -> bool:
    try:
        session.unlock(folder, passphrase, bounds=BOUNDS).close()
    except errors.CannotUnlock:
        return False
    return True


@pytest.fixture
def written(opened: Session, add: Add, tmp_path: Path) -> Path:
    add("source", words="Сестру вызвали 19-njy maýda")
    backup.write(opened, tmp_path / "backup.age", TRAVEL)
    opened.close()
    return tmp_path / "backup.age"


def restore(written: Path, folder: Path) -> Path:
    before = restoring.restore(written, [TRAVEL], folder, NEW, cost=CHEAP).before
    assert before is not None
    return before


def test_where_nothing_is_said_it_costs_what_was_measured_here(
    written: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured = Cost(memory_kib=16, passes=2, lanes=1)
    monkeypatch.setattr(restoring, "calibrate", lambda: measured)
    restoring.restore(written, [TRAVEL], folder, NEW)
    header = (folder / erase.HEADER).read_bytes()
    assert [int.from_bytes(header[at : at + 4], "big") for at in (20, 24)] == [16, 2]


def test_cut_off_between_the_two_renames_it_is_finished(written: Path, folder: Path) -> None:
    before = restore(written, folder)
    folder.rename(folder.with_name(f"{folder.name}.restoring"))  # as a kill before the second one leaves it
    assert restoring.finish(folder)
    assert opens(folder, NEW)
    assert opens(before, PASSPHRASE)
    assert restoring.finish(folder)


def test_what_was_not_checked_to_its_end_is_never_put_in_place(written: Path, folder: Path) -> None:
    restore(written, folder)
    beside = folder.with_name(f"{folder.name}.restoring")
    folder.rename(beside)
    (beside / erase.HEADER).rename(beside / erase.UNFINISHED)
    assert not restoring.finish(folder)
    assert not folder.exists()


def test_a_journal_that_is_there_is_never_replaced(written: Path, folder: Path) -> None:
    before = restore(written, folder)
    folder.rename(folder.with_name(f"{folder.name}.restoring"))
    before.rename(folder)
    assert restoring.finish(folder)
    assert opens(folder, PASSPHRASE)


def slots(header: Path) -> bytes:
    return header.read_bytes()[erase.SLOTS_BEGIN : erase.SLOTS_END]


@pytest.mark.skipif(not hasattr(os, "link"), reason="no hard links here, by which to see what was unlinked")
def test_one_that_was_stopped_leaves_no_slot_on_the_disk(written: Path, folder: Path, tmp_path: Path) -> None:
    """Its slot would open the living master key with a passphrase that was given up."""
    seen = tmp_path / "seen"
    made: list[bytes] = []

    def stop(_done: int, _whole: int) -> None:
        header = folder.with_name(f"{folder.name}.restoring") / erase.UNFINISHED
        os.link(header, seen)
        made.append(slots(header))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        restoring.restore(written, [TRAVEL], folder, NEW, cost=CHEAP, progress=stop)
    assert not set(pages(made[0])) & set(pages(slots(seen)))
    assert not folder.with_name(f"{folder.name}.restoring").exists()
    assert opens(folder, PASSPHRASE)


@pytest.mark.skipif(not hasattr(os, "link"), reason="no hard links here, by which to see what was unlinked")
def test_nor_one_whose_journal_is_open_elsewhere(written: Path, folder: Path, tmp_path: Path) -> None:
    seen, beside = tmp_path / "seen", folder.with_name(f"{folder.name}.restoring")
    made: list[bytes] = []

    def look(_done: int, _whole: int) -> None:
        if not made:
            os.link(beside / erase.UNFINISHED, seen)
            made.append(slots(seen))

    with session.unlock(folder, PASSPHRASE, bounds=BOUNDS), pytest.raises(errors.JournalBusy):
        restoring.restore(written, [TRAVEL], folder, NEW, cost=CHEAP, progress=look)
    assert not set(pages(made[0])) & set(pages(slots(seen)))
    assert not beside.exists()
    assert opens(folder, PASSPHRASE)


def pages(found: bytes) -> list[bytes]:
    return [found[at : at + 4096] for at in range(0, len(found), 4096)]


def test_its_size_tells_the_reserve_and_not_what_is_used(opened: Session, add: Add, tmp_path: Path) -> None:
    source = add("source", words="Сестру вызвали 19-njy maýda")
    while 2 * opened.vault.used() <= opened.vault.store_size:
        paper = tmp_path / "kagyz.bin"
        paper.write_bytes(os.urandom(30_000))
        take(opened, source.id, paper)
    reserve = opened.vault.store_size
    backup.write(opened, tmp_path / "b.age", TRAVEL)
    restoring.restore(tmp_path / "b.age", [TRAVEL], tmp_path / "home", NEW, cost=CHEAP)
    assert {path.stat().st_size for path in JournalFiles(tmp_path / "home").stores} == {reserve}


def test_a_calm_wipe_keeps_the_journal_before(written: Path, folder: Path) -> None:
    before = restore(written, folder)
    wiping.wipe(folder)
    assert wiping.kept_before(folder) == (before,)
    assert not opens(folder, NEW)
    assert opens(before, PASSPHRASE)


def test_in_a_panic_the_journal_before_goes_too(written: Path, folder: Path) -> None:
    before = restore(written, folder)
    assert erase.wipe(folder, everything=True).complete
    assert not opens(folder, NEW)
    assert not opens(before, PASSPHRASE)


def test_slots_alone_go_everywhere_too(written: Path, folder: Path) -> None:
    before = restore(written, folder)
    erase.wipe_slots(folder, everything=True)
    assert not opens(folder, NEW)
    assert not opens(before, PASSPHRASE)


@pytest.mark.parametrize("name", [erase.HEADER, erase.UNFINISHED])
def test_any_wipe_takes_what_a_restoring_left(written: Path, folder: Path, name: str) -> None:
    """It holds the whole journal, and whoever knows the new passphrase opens it."""
    before = restore(written, folder)
    left = folder.rename(folder.with_name(f"{folder.name}.restoring"))
    before.rename(folder)
    (left / erase.HEADER).rename(left / name)
    stores = [(left / each).read_bytes() for each in erase.STORES]
    wiping.wipe(folder)
    assert all(
        now != was for now, was in zip(stores, [(left / s).read_bytes() for s in erase.STORES], strict=True)
    )
    (left / name).rename(left / erase.HEADER)
    assert not opens(left, NEW)


def test_where_only_a_restoring_stands_a_panic_finds_it(written: Path, folder: Path) -> None:
    before = restore(written, folder)
    left = folder.rename(folder.with_name(f"{folder.name}.restoring"))
    assert erase.found(folder, everything=True) == (left, before)
    assert erase.wipe(folder, everything=True).complete
    assert not opens(left, NEW)
    assert not opens(before, PASSPHRASE)


def test_where_the_folder_is_a_link_all_of_it_lies_where_that_leads(written: Path, folder: Path) -> None:
    """A journal on a stick is restored on the stick, and a panic finds the one before."""
    stick = folder.parent / "stick"
    stick.mkdir()
    folder.rename(stick / "journal")
    folder.symlink_to(stick / "journal")
    before = restore(written, folder)
    assert (before.parent, before.is_symlink()) == (stick, False)
    assert folder.is_symlink()
    assert opens(folder, NEW)
    (stick / "journal").rename(stick / "journal.restoring")  # as a kill between the two renames leaves it
    assert restoring.finish(folder)
    assert erase.wipe(folder, everything=True).complete
    assert not opens(before, PASSPHRASE)
