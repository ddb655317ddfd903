"""A backup holds everything, opens for nobody else, and nothing is restored from one that is not whole."""

from __future__ import annotations

import os
import random
import shutil
from pathlib import Path

import pytest

from fieldjournal import errors
from fieldjournal.crypto import age
from fieldjournal.crypto.padding import padme
from fieldjournal.journal import (
    attachments,
    backup,
    backup_reading,
    duress,
    partners,
    passphrases,
    records,
    recovery,
    restoring,
    session,
    settings,
)
from fieldjournal.journal.passphrases import Factors
from fieldjournal.journal.session import Session
from fieldjournal.secret import Secret
from fieldjournal.vault import roster
from fieldjournal.vault.files import PAGE
from tests.journal.conftest import BOUNDS, CHEAP, PASSPHRASE, RESERVE, Add
from tests.journal.test_attachments import take

NEW = Secret.from_text("täze ýerde täze söz, dokuz we ýene bir")
TRAVEL = age.Passphrase(Secret.from_text("eight words nobody finds in a hotel room"), work_factor=4)


@pytest.fixture
def lists(opened: Session) -> list[str]:
    return [each.reveal().decode() for each in recovery.split(opened, 2, 3, opens_journal=False)]


@pytest.fixture
def written(opened: Session, add: Add, lists: list[str], tmp_path: Path) -> Path:
    """A backup of a journal with a record in three scripts, a file, a partner and a setting."""
    source = add("source", words="Сестру вызвали 19-njy maýda; она сказала «no comment»")
    paper = tmp_path / "kagyz.txt"
    paper.write_bytes(os.urandom(50_000))
    take(opened, source.id, paper)
    partners.add(opened, "Legal Aid Desk", str(age.generate_identity().recipient))
    settings.put(opened, "idle_minutes", 9)
    path = tmp_path / "stick" / "journal.age"
    path.parent.mkdir()
    backup.write(opened, path, recovery.recipient(opened))
    return path


def restore(path: Path, openers: list[age.Opener], folder: Path) -> restoring.Restored:
    return restoring.restore(path, openers, folder, NEW, cost=CHEAP)


def unlock(folder: Path, passphrase: Secret = NEW) -> Session:
    return session.unlock(folder, passphrase, bounds=BOUNDS)


def everything(opened: Session) -> dict[str, object]:
    return {
        "records": [records.get(opened, str(row[0])) for row in opened.vault.db.all("SELECT id FROM record")],
        "partners": [partner.name for partner in partners.listed(opened)],
        "idle": settings.get(opened, "idle_minutes"),
        "history": opened.verify_history(),
    }


def test_shares_and_backup_make_the_journal_again_in_an_empty_home(
    opened: Session, written: Path, lists: list[str], tmp_path: Path
) -> None:
    before = everything(opened)
    elsewhere = tmp_path / "new home" / "journal"
    restored = restore(written, [recovery.identity(lists[1:])], elsewhere)
    assert restored.before is None
    with unlock(elsewhere) as again:
        assert everything(again) == before
        assert again.verify_history().intact
        assert [entry.whose for entry in roster.entries(again.vault.db)] == ["mine"]
        assert again.vault.store_size == opened.vault.store_size
        ((file_id,),) = again.vault.db.all("SELECT id FROM attachment")
        assert b"".join(attachments.read(again, file_id)) == (tmp_path / "kagyz.txt").read_bytes()
    sizes = {path.stat().st_size for path in elsewhere.glob("store-?")}
    assert len(sizes) == 1
    assert sorted(path.name for path in elsewhere.parent.iterdir()) == ["journal"]


def test_what_was_there_is_kept_aside_and_still_opens(
    opened: Session, add: Add, written: Path, lists: list[str], folder: Path
) -> None:
    later = add("source", words="написано после резервной копии")
    opened.close()
    restored = restore(written, [recovery.identity(lists)], folder)
    assert restored.before is not None
    with unlock(folder) as again, pytest.raises(errors.NotFound):
        records.get(again, later.id)
    with unlock(restored.before, PASSPHRASE) as old:
        assert records.get(old, later.id).id == later.id


def test_a_journal_that_is_open_is_not_replaced(written: Path, lists: list[str], folder: Path) -> None:
    with pytest.raises(errors.JournalBusy):
        restore(written, [recovery.identity(lists)], folder)
    assert session.is_journal(folder)


def test_under_travel_words(opened: Session, add: Add, tmp_path: Path) -> None:
    add("source", words="перед границей")
    backup.write(opened, tmp_path / "t.age", TRAVEL)
    restore(tmp_path / "t.age", [TRAVEL], tmp_path / "home" / "journal")
    with unlock(tmp_path / "home" / "journal") as again:
        assert again.verify_history().revisions == 1
    words = backup.travel_words()
    assert len(words.reveal().decode().split(" ")) == 8
    assert backup.travel(words) == age.Passphrase(words, work_factor=18)


def test_its_size_says_a_class_only(opened: Session, tmp_path: Path) -> None:
    backup.write(opened, tmp_path / "b.age", TRAVEL)
    with backup_reading.opened(tmp_path / "b.age", [TRAVEL]) as (head, pieces):
        assert PAGE + sum(map(len, pieces)) == padme(PAGE * (1 + head.pages)) == head.padded_size


def test_another_backup_takes_its_place_whole(opened: Session, add: Add, written: Path) -> None:
    before = written.read_bytes()
    add("source", words="ещё один звонок")
    made = backup.write(opened, written, recovery.recipient(opened))
    assert made.revisions > 0
    assert written.read_bytes() != before
    assert [path.name for path in written.parent.iterdir()] == ["journal.age"]


@pytest.mark.parametrize("at", [0.0, 0.3, 0.6, 0.99])
def test_stopped_on_the_way_the_one_before_stays(opened: Session, written: Path, at: float) -> None:
    before = written.read_bytes()

    def stop(done: int, whole: int) -> None:
        if done >= at * whole:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        backup.write(opened, written, recovery.recipient(opened), progress=stop)
    assert written.read_bytes() == before
    assert [path.name for path in written.parent.iterdir()] == ["journal.age"]
    records.name_of(opened)  # and the journal goes on


def test_nothing_is_saved_while_it_is_made(opened: Session, add: Add, written: Path) -> None:
    tried: list[int] = []

    def save(done: int, whole: int) -> None:
        if not tried and done < whole:
            tried.append(done)
            with pytest.raises(errors.BackupRunning):
                add("source", words="в это самое время")

    backup.write(opened, written, recovery.recipient(opened), progress=save)
    assert tried
    add("source", words="и снова можно")


def test_a_store_with_one_bad_page_takes_no_backups_place(
    opened: Session, add: Add, written: Path, lists: list[str]
) -> None:
    """It opens and saves as ever, but no restoring would take its copy: the good one before it stays."""
    before, store = written.read_bytes(), opened.vault.files.stores[opened.vault.store]
    with store.open("r+b") as file:
        file.seek(opened.vault.used() - PAGE // 2)
        byte = file.read(1)[0]
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte ^ 1]))
    with pytest.raises(errors.StoreDamaged):
        backup.write(opened, written, recovery.recipient(opened))
    assert written.read_bytes() == before
    assert [path.name for path in written.parent.iterdir()] == ["journal.age"]
    assert backup_reading.rehearse(opened, written, [recovery.identity(lists)]).behind == 0


def test_nor_does_one_in_which_a_text_is_not_the_one_that_was_saved(
    opened: Session, written: Path, lists: list[str]
) -> None:
    """Its pages are authentic and its heads fit, as where a stick lost the last writing of one page."""
    before = written.read_bytes()
    opened.vault.db.run("UPDATE body SET body = CAST(replace(CAST(body AS TEXT), 'она', 'оно') AS BLOB)")
    assert opened.verify_history().intact
    with pytest.raises(errors.HistoryBroken):
        backup.write(opened, written, recovery.recipient(opened))
    assert written.read_bytes() == before
    assert backup_reading.rehearse(opened, written, [recovery.identity(lists)]).behind == 0


def test_nor_is_one_made_of_it_elsewhere_restored(opened: Session, written: Path, tmp_path: Path) -> None:
    """By a version that did not look, or by somebody who has the words."""
    opened.vault.db.run("UPDATE body SET body = CAST(replace(CAST(body AS TEXT), 'она', 'оно') AS BLOB)")
    path = written.with_name("another.age")
    making = backup.Making(opened, path, TRAVEL)
    making.prepare()
    making.end()
    making.put()
    with pytest.raises(errors.HistoryBroken):
        restore(path, [TRAVEL], tmp_path / "home" / "journal")
    assert not session.is_journal(tmp_path / "home" / "journal")


def test_it_is_read_back_from_the_medium_and_not_from_memory(
    opened: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not hasattr(os, "posix_fadvise"):
        pytest.skip("this system cannot be asked to forget what it just wrote")
    asked: list[tuple[int, int, int]] = []
    monkeypatch.setattr(os, "posix_fadvise", lambda _file, *given: asked.append(given))
    backup.write(opened, tmp_path / "b.age", TRAVEL)
    assert asked == [(0, 0, os.POSIX_FADV_DONTNEED)]


def test_without_shares_there_is_no_backup(opened: Session) -> None:
    assert recovery.state(opened) is None
    with pytest.raises(errors.NoRecovery):
        recovery.recipient(opened)


def test_the_place_must_be_a_file(opened: Session, lists: list[str], tmp_path: Path) -> None:
    assert lists
    with pytest.raises(errors.BadFile):
        backup.write(opened, tmp_path, recovery.recipient(opened))
    with pytest.raises(errors.DiskTrouble):
        backup.write(opened, tmp_path / "no such folder" / "b.age", recovery.recipient(opened))


@pytest.mark.parametrize("name", ["backup.age", "store-0", "../journal/backup.age", "sub/b.age"])
def test_never_in_the_journals_own_folder(opened: Session, lists: list[str], name: str) -> None:
    """It would be wiped together with it, and the folder holds always five files."""
    assert lists
    before = sorted(path.name for path in opened.folder.iterdir())
    with pytest.raises(errors.BadFile) as refused:
        backup.write(opened, opened.folder / name, recovery.recipient(opened))
    assert refused.value.reason == "inside-a-journal"
    assert sorted(path.name for path in opened.folder.iterdir()) == before


def test_nor_in_the_folder_of_another_one_or_behind_a_link(
    opened: Session, lists: list[str], tmp_path: Path
) -> None:
    assert lists
    session.create(tmp_path / "other", PASSPHRASE, reserve=RESERVE, cost=CHEAP).close()
    with pytest.raises(errors.BadFile):
        backup.write(opened, tmp_path / "other" / "b.age", recovery.recipient(opened))
    if hasattr(os, "symlink"):
        (tmp_path / "stick").symlink_to(opened.folder, target_is_directory=True)
        with pytest.raises(errors.BadFile):
            backup.write(opened, tmp_path / "stick" / "b.age", recovery.recipient(opened))


def test_forgotten_passphrase_shares_and_a_new_one(opened: Session, add: Add, folder: Path) -> None:
    kept = add("source", words="ничего не потеряно")
    lists = [each.reveal().decode() for each in recovery.split(opened, 2, 3, opens_journal=True)]
    found = recovery.state(opened)
    assert found is not None
    assert (found.needed, found.count, found.opens_journal) == (2, 3, True)
    opened.close()
    with recovery.unlock(folder, lists[1:], NEW, bounds=BOUNDS) as again:
        assert records.get(again, kept.id).id == kept.id
    with pytest.raises(errors.CannotUnlock):
        unlock(folder, PASSPHRASE)
    unlock(folder).close()
    recovery.unlock(folder, lists[:2], PASSPHRASE, bounds=BOUNDS).close()


def test_shares_that_open_the_journal_end_when_new_ones_are_made(opened: Session, folder: Path) -> None:
    lists = [each.reveal().decode() for each in recovery.split(opened, 2, 2, opens_journal=True)]
    recovery.split(opened, 2, 2, opens_journal=False)
    opened.close()
    with pytest.raises(errors.CannotUnlock):
        recovery.unlock(folder, lists, NEW, bounds=BOUNDS)
    with unlock(folder, PASSPHRASE) as again:
        state = recovery.state(again)
        assert state is not None
        assert not state.opens_journal


def test_a_slot_of_the_same_number_is_never_overwritten_for_the_shares_sake(
    opened: Session, lists: list[str], tmp_path: Path
) -> None:
    """After a restoring the number the shares had may be the passphrase's own."""
    lists = [each.reveal().decode() for each in recovery.split(opened, 2, 2, opens_journal=True)]
    backup.write(opened, tmp_path / "b.age", recovery.recipient(opened))
    for number in range(6):
        folder = tmp_path / f"again-{number}"
        restore(tmp_path / "b.age", [recovery.identity(lists)], folder)
        with unlock(folder) as again:
            state = recovery.state(again)
            assert state is not None
            assert not state.opens_journal
            recovery.split(again, 2, 2, opens_journal=False)
        unlock(folder).close()
        shutil.rmtree(folder)


@pytest.mark.parametrize(("needed", "count"), [(1, 1), (3, 2), (2, 17), (0, 5)])
def test_numbers_of_shares_that_cannot_be(opened: Session, needed: int, count: int) -> None:
    with pytest.raises(errors.BadValue):
        recovery.split(opened, needed, count, opens_journal=False)
    assert recovery.state(opened) is None


def test_what_a_cut_off_restoring_left_is_begun_anew_and_nothing_else_is_touched(
    opened: Session, written: Path, lists: list[str], tmp_path: Path
) -> None:
    home = tmp_path / "home"
    left = home / "journal.restoring"
    left.mkdir(parents=True)
    (left / "header.new").write_bytes(b"half")
    restore(written, [recovery.identity(lists)], home / "journal")
    assert not left.exists()
    left.mkdir()
    (left / "holiday.jpg").write_bytes(b"a photo")
    with pytest.raises(errors.JournalExists):
        restore(written, [recovery.identity(lists)], home / "journal")
    assert (left / "holiday.jpg").read_bytes() == b"a photo"


def test_the_words_of_shares_are_kept_nowhere(opened: Session, lists: list[str], folder: Path) -> None:
    opened.close()
    everywhere = b"".join(path.read_bytes() for path in folder.iterdir())
    word = random.choice(lists).split()[10]
    assert f" {word} ".encode() not in everywhere


DECOY = Secret.from_text("ordinary little words for an ordinary evening")


@pytest.mark.parametrize("hide_only", [False, True])
def test_a_decoy_is_not_restored_and_no_slot_is_taken_for_it(
    opened: Session,
    tmp_path: Path,
    hide_only: bool,  # noqa: FBT001 - both cases of one test
) -> None:
    """The number its slot had may be the passphrase's own in the restored journal."""
    duress.make(opened, Factors(PASSPHRASE), DECOY, hide_only=hide_only)
    backup.write(opened, tmp_path / "b.age", TRAVEL)
    restore(tmp_path / "b.age", [TRAVEL], tmp_path / "again")
    with unlock(tmp_path / "again") as again:
        assert duress.state(again) is None
        passphrases.change(again, Factors(NEW), Factors(PASSPHRASE))
    unlock(tmp_path / "again", PASSPHRASE).close()
    with pytest.raises(errors.CannotUnlock):
        unlock(tmp_path / "again", DECOY)


def test_a_decoy_that_only_hides_keeps_the_slot_of_the_shares_too(opened: Session, folder: Path) -> None:
    duress.make(opened, Factors(PASSPHRASE), DECOY, hide_only=True)
    lists = [each.reveal().decode() for each in recovery.split(opened, 2, 2, opens_journal=True)]
    opened.close()
    unlock(folder, DECOY).close()
    recovery.unlock(folder, lists, NEW, bounds=BOUNDS).close()
    unlock(folder, DECOY).close()
    unlock(folder, NEW).close()
