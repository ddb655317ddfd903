"""The other journal: alive from inside, gone from outside, and its opening is the end of the real one."""

from __future__ import annotations

import itertools
import shutil
from pathlib import Path

import pytest

from fieldjournal.crypto import keyslots
from fieldjournal.crypto.header import SLOTS
from fieldjournal.errors import (
    BackupRunning,
    CannotUnlock,
    DecoyExists,
    NoSlotFree,
    PassphraseTaken,
)
from fieldjournal.secret import Secret
from fieldjournal.vault import (
    decoy_making,
    decoy_slots,
    decoys,
    history,
    passphrases,
    records,
    roster,
    stores,
)
from fieldjournal.vault.files import JournalFiles
from fieldjournal.vault.vault import Vault
from tests.vault import journals

DURESS = Secret.from_text("ordinary words that open an ordinary journal")
NEW = Secret.from_text("Ýedi täze söz, hiç kim bilmeýän")


def keks(vault: Vault, passphrase: Secret) -> keyslots.Keks:
    return keyslots.derive_keks(passphrases.header_of(vault), passphrase)


def unlock(folder: Path, passphrase: Secret) -> Vault:
    return stores.open_vault(folder, passphrase, bounds=journals.BOUNDS)


def opens(folder: Path, passphrase: Secret) -> bool:
    try:
        unlock(folder, passphrase).close()
    except CannotUnlock:
        return False
    return True


@pytest.fixture
def armed(vault: Vault) -> Vault:
    """A journal with a record, and a decoy with a plausible one."""
    journals.note(vault, "Сестру вызвали; брата уволили.")
    decoy_making.make(vault, keks(vault, DURESS))
    with decoys.visited(vault) as other:
        journals.note(other, "Shopping: bread, tea. Language course on Tuesday.")
    return vault


def outside(folder: Path) -> dict[str, tuple[int, int]]:
    """What anybody sees: names and sizes, and whether the times of the four files are the same."""
    files = JournalFiles(folder)
    times = {path.stat().st_mtime_ns for path in (*files.stores, *files.journals)}
    return {path.name: (path.stat().st_size, len(times)) for path in folder.iterdir()}


def test_opening_it_destroys_the_real_key_and_shows_a_lived_in_journal(armed: Vault, folder: Path) -> None:
    armed.close()
    decoy = unlock(folder, DURESS)
    assert [body for (body,) in decoy.db.all("SELECT count(*) FROM record")] == [1]
    assert [entry.whose for entry in roster.entries(decoy.db)] == ["mine"]
    decoy.close()
    assert not opens(folder, journals.PASSPHRASE)
    assert opens(folder, DURESS)


def test_a_copy_of_the_header_taken_before_is_the_only_way_back(
    armed: Vault, folder: Path, tmp_path: Path
) -> None:
    """Said on the arming page: what was copied earlier still opens."""
    armed.close()
    shutil.copytree(folder, tmp_path / "copy")
    unlock(folder, DURESS).close()
    assert not opens(folder, journals.PASSPHRASE)
    assert opens(tmp_path / "copy", journals.PASSPHRASE)


def test_it_lives_through_unlocks_saves_and_a_change_of_the_real_passphrase(
    armed: Vault, folder: Path
) -> None:
    passphrases.change(
        armed, passphrases.opened_by(armed, keks(armed, journals.PASSPHRASE)), keks(armed, NEW)
    )
    armed.close()
    for number in range(3):
        vault = unlock(folder, NEW)
        journals.note(vault, f"звонок {number}")
        found = decoys.state(vault)
        assert found is not None
        assert (found.opens, found.records) == (True, 1)
        vault.close()
    assert opens(folder, DURESS)
    assert not opens(folder, NEW)


def test_the_other_way_round_the_real_unlock_keeps_it(armed: Vault, folder: Path) -> None:
    armed.close()
    for _ in range(3):
        unlock(folder, journals.PASSPHRASE).close()
    assert opens(folder, DURESS)


def test_one_that_never_had_one_and_one_whose_decoy_was_opened_are_of_one_form(
    armed: Vault, folder: Path, tmp_path: Path
) -> None:
    armed.close()
    unlock(folder, DURESS).close()
    never = journals.make(tmp_path / "never")
    journals.note(never, "Shopping: bread, tea.")
    never.close()
    assert outside(folder) == outside(tmp_path / "never")


def test_visiting_writes_both_stores_of_one_size_and_time(vault: Vault, folder: Path) -> None:
    decoy_making.make(vault, keks(vault, DURESS))
    with decoys.visited(vault) as other:
        for number in range(20):
            journals.note(other, f"Course notes {number}: " + "слово " * 20_000)
    assert vault.store_size > journals.RESERVE, "grown from inside the visit"
    vault.close()
    assert len({size for size, _times in outside(folder).values()}) <= 3
    assert {times for _size, times in outside(folder).values()} == {1}
    vault = unlock(folder, journals.PASSPHRASE)
    assert history.verify(vault).intact
    journals.note(vault, "и сюда пишется дальше")
    vault.close()
    decoy = unlock(folder, DURESS)
    assert history.verify(decoy).revisions == 20


def test_nothing_is_written_here_while_it_is_visited(armed: Vault) -> None:
    with decoys.visited(armed), pytest.raises(BackupRunning):
        journals.note(armed, "в это время")
    journals.note(armed, "и после")


def test_looking_at_it_ends_no_backup_of_this_journal(armed: Vault) -> None:
    """A look only reads; a visit writes, and waits until the backup is made."""
    with armed.reading():
        seen = decoys.state(armed)
        assert seen is not None
        assert seen.opens
        with pytest.raises(BackupRunning), decoys.visited(armed):
            pass
        with pytest.raises(BackupRunning):
            journals.note(armed, "пока идёт копия")
    journals.note(armed, "и после")


def test_the_real_store_keeps_its_lock_through_a_visit(armed: Vault, folder: Path) -> None:
    """Closing a second descriptor of a store would end SQLite's locks on it (POSIX)."""
    import subprocess
    import sys

    store = JournalFiles(folder).stores[armed.store]
    with decoys.visited(armed) as other:
        journals.note(other, "Tuesday")
    armed.db.run("BEGIN IMMEDIATE")
    script = (
        "import fcntl,sys;f=open(sys.argv[1],'r+b');"
        "fcntl.lockf(f,fcntl.LOCK_EX|fcntl.LOCK_NB,1,0x40000001)"  # SQLite's reserved byte
    )
    held = subprocess.run([sys.executable, "-c", script, str(store)], capture_output=True, check=False)
    armed.db.run("ROLLBACK")
    assert held.returncode != 0


def test_a_change_of_its_passphrase(armed: Vault, folder: Path) -> None:
    decoy_slots.change(armed, keks(armed, NEW))
    found = decoys.state(armed)
    assert found is not None
    assert found.opens
    armed.close()
    assert not opens(folder, DURESS)
    unlock(folder, journals.PASSPHRASE).close()
    decoy = unlock(folder, NEW)
    assert [entry.whose for entry in roster.entries(decoy.db)] == ["mine"]


def test_hide_only_hides_and_destroys_nothing(vault: Vault, folder: Path) -> None:
    decoy_making.make(vault, keks(vault, DURESS), hide_only=True)
    vault.close()
    for _ in range(2):
        assert opens(folder, DURESS)
        assert opens(folder, journals.PASSPHRASE)


def test_no_passphrase_opens_two_journals(vault: Vault, folder: Path) -> None:
    """Refused alike whether the slot it opens is this journal's or the other's: so no refusal tells."""
    passphrases.add(vault, keks(vault, NEW))
    for taken in (NEW, journals.PASSPHRASE):
        with pytest.raises(PassphraseTaken):
            decoy_making.make(vault, keks(vault, taken))
    decoy_making.make(vault, keks(vault, DURESS), hide_only=True)
    current = passphrases.opened_by(vault, keks(vault, journals.PASSPHRASE))
    for taken in (NEW, DURESS):
        with pytest.raises(PassphraseTaken):
            passphrases.change(vault, current, keks(vault, taken))
        with pytest.raises(PassphraseTaken):
            passphrases.add(vault, keks(vault, taken))
    with pytest.raises(PassphraseTaken):
        decoy_slots.change(vault, keks(vault, NEW))
    vault.close()
    decoy = unlock(folder, DURESS)
    with pytest.raises(PassphraseTaken):
        passphrases.add(decoy, keks(decoy, NEW))
    decoy.close()
    assert [opens(folder, each) for each in (NEW, DURESS, journals.PASSPHRASE)] == [True, True, True]


def test_with_a_keyfile_too_the_same_passphrase_opens_no_other_journal(armed: Vault) -> None:
    """Typed without the keyfile it would destroy what it opens with it."""
    current = passphrases.opened_by(armed, keks(armed, journals.PASSPHRASE))
    header, keyfile = passphrases.header_of(armed), keyslots.new_keyfile()
    with pytest.raises(PassphraseTaken):
        passphrases.change(armed, current, keyslots.derive_keks(header, DURESS, keyfile))
    passphrases.change(armed, current, keyslots.derive_keks(header, journals.PASSPHRASE, keyfile))


def test_inside_one_that_hides_making_another_says_nothing_of_a_decoy(vault: Vault, folder: Path) -> None:
    decoy_making.make(vault, keks(vault, DURESS), hide_only=True)
    vault.close()
    decoy = unlock(folder, DURESS)
    with pytest.raises(NoSlotFree):
        decoy_making.make(decoy, keks(decoy, NEW))
    decoy.close()
    assert opens(folder, journals.PASSPHRASE)


def test_there_is_one_at_most(armed: Vault) -> None:
    with pytest.raises(DecoyExists):
        decoy_making.make(armed, keks(armed, NEW))


def test_a_decoy_whose_store_was_damaged_is_said_and_keeps_nobody_out(armed: Vault, folder: Path) -> None:
    other = JournalFiles(folder).stores[1 - armed.store]
    content = bytearray(other.read_bytes())
    content[100] ^= 1
    other.write_bytes(content)
    found = decoys.state(armed)
    assert found is not None
    assert not found.opens
    armed.close()
    vault = unlock(folder, journals.PASSPHRASE)
    assert records.keys(vault, order="written")


def test_a_save_cut_off_in_it_is_rolled_back_at_the_next_unlock(armed: Vault, folder: Path) -> None:
    journal = JournalFiles(folder).journals[1 - armed.store]
    armed.close()
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(504))
    unlock(folder, journals.PASSPHRASE).close()
    assert journal.stat().st_size == 0
    assert opens(folder, DURESS)


def test_every_slot_but_one_may_be_in_use(vault: Vault) -> None:
    """With a decoy one slot less is free for passphrases, and one stays noise."""
    decoy_making.make(vault, keks(vault, DURESS))
    added = 0
    for number in itertools.count():
        try:
            passphrases.add(vault, keks(vault, Secret.from_text(f"one more {number}")))
        except Exception:  # noqa: BLE001 - which one is asked below
            break
        added += 1
    assert added == SLOTS - 3
