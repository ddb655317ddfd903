"""Opening: one roster, and nothing overwritten unless everything fits."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from fieldjournal import erase, errors
from fieldjournal.crypto.header import SLOTS, parse_header
from fieldjournal.crypto.kdf import Cost
from fieldjournal.secret import Secret
from fieldjournal.vault import records, roster, setting_up, stores
from fieldjournal.vault.files import JournalFiles
from tests.vault import journals


def test_what_was_saved_is_there_after_reopening(folder: Path) -> None:
    vault = journals.make(folder)
    record = journals.person(vault, "Мейлис Оразгелдыев", "Meýlis Orazgeldiýew")
    vault.close()
    again = journals.reopen(folder)
    assert records.get(again, record.id) == record
    again.close()


def test_a_wrong_passphrase_opens_nothing_and_prints_nothing(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    journals.make(folder).close()
    with pytest.raises(errors.CannotUnlock):
        stores.open_vault(folder, Secret(b"another passphrase"), bounds=journals.BOUNDS)
    assert capfd.readouterr() == ("", "")


def test_a_keyfile_is_needed_once_there_is_one(folder: Path) -> None:
    keyfile = Secret(os.urandom(32))
    setting_up.create(
        folder, journals.PASSPHRASE, reserve=journals.RESERVE, cost=journals.CHEAP, keyfile=keyfile
    ).close()
    with pytest.raises(errors.CannotUnlock):
        journals.reopen(folder)
    stores.open_vault(folder, journals.PASSPHRASE, keyfile, bounds=journals.BOUNDS).close()


def test_there_is_no_journal_in_an_empty_folder(folder: Path) -> None:
    assert not stores.is_journal(folder)
    with pytest.raises(errors.JournalMissing):
        journals.reopen(folder)


def _damage_magic(header: bytearray) -> None:
    header[0] ^= 1


def _damage_salt(header: bytearray) -> None:
    header[40] ^= 1


def _newer(header: bytearray) -> None:
    header[17] = 2


def _cut(header: bytearray) -> None:
    del header[20_000:]


@pytest.mark.parametrize(
    ("change", "error"),
    [
        pytest.param(_damage_magic, errors.HeaderForeign, id="another format"),
        pytest.param(_damage_salt, errors.HeaderDamaged, id="one bit of the salt"),
        pytest.param(_newer, errors.JournalNewer, id="written by a newer version"),
        pytest.param(_cut, errors.HeaderDamaged, id="cut off in a slot"),
    ],
)
def test_a_bad_header_is_said_and_nothing_is_written(
    folder: Path, change: object, error: type[Exception]
) -> None:
    journals.make(folder).close()
    path = JournalFiles(folder).header
    header = bytearray(path.read_bytes())
    assert callable(change)
    change(header)
    path.write_bytes(header)
    before = {each.name: each.read_bytes() for each in folder.iterdir()}
    with pytest.raises(error):
        journals.reopen(folder)
    assert {each.name: each.read_bytes() for each in folder.iterdir()} == before


def test_costs_outside_the_bounds_are_hostile(folder: Path) -> None:
    journals.make(folder).close()
    with pytest.raises(errors.HeaderHostile):
        stores.open_vault(folder, journals.PASSPHRASE)


def test_another_header_between_the_slow_and_the_fast_step_is_refused(folder: Path) -> None:
    journals.make(folder).close()
    derived = stores.derive(folder, journals.PASSPHRASE, bounds=journals.BOUNDS)
    other = folder.parent / "other"
    setting_up.create(
        other, journals.PASSPHRASE, reserve=1, cost=Cost(memory_kib=16, passes=1, lanes=1)
    ).close()
    JournalFiles(folder).header.write_bytes(JournalFiles(other).header.read_bytes())
    with pytest.raises(errors.HeaderDamaged):
        stores.open_with(derived)


@pytest.mark.parametrize("left", [0, 100, 4096, 40_960], ids=lambda size: f"cut to {size} bytes")
def test_a_truncated_store_is_damaged_and_no_slot_is_written(folder: Path, left: int) -> None:
    vault = journals.make(folder)
    journals.note(vault, "Слова, которые не должны пропасть. " * 2000)
    store = vault.store
    vault.close()
    files = JournalFiles(folder)
    os.truncate(files.stores[store], left)
    before = files.header.read_bytes()
    with pytest.raises(errors.StoreDamaged):
        journals.reopen(folder)
    assert files.header.read_bytes() == before
    assert files.stores[store].stat().st_size == left


def test_noise_instead_of_the_store_is_damaged(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    vault = journals.make(folder)
    store = vault.store
    vault.close()
    JournalFiles(folder).stores[store].write_bytes(os.urandom(journals.RESERVE))
    with pytest.raises(errors.StoreDamaged):
        journals.reopen(folder)
    assert capfd.readouterr() == ("", "")


def test_a_lost_store_is_damaged_and_a_lost_other_store_is_made_anew(folder: Path) -> None:
    vault = journals.make(folder)
    store = vault.store
    vault.close()
    files = JournalFiles(folder)
    files.stores[1 - store].unlink()
    files.journals[0].unlink()
    journals.reopen(folder).close()
    assert files.stores[0].stat().st_size == files.stores[1].stat().st_size == journals.RESERVE
    files.stores[store].unlink()
    with pytest.raises(errors.StoreDamaged):
        journals.reopen(folder)
    assert not files.stores[store].exists()


def test_a_store_of_a_newer_version_is_not_touched(folder: Path) -> None:
    vault = journals.make(folder)
    vault.db.all("PRAGMA user_version = 7")
    vault.close()
    with pytest.raises(errors.JournalNewer):
        journals.reopen(folder)


def _slots(folder: Path) -> tuple[bytes, ...]:
    return parse_header(JournalFiles(folder).header.read_bytes(), journals.BOUNDS).slots


def test_every_unknown_slot_becomes_other_noise_at_each_unlock(folder: Path) -> None:
    vault = journals.make(folder)
    own = vault.slot
    vault.close()
    before = _slots(folder)
    journals.reopen(folder).close()
    after = _slots(folder)
    assert [slot for slot in range(SLOTS) if before[slot] == after[slot]] == [own]


def test_a_kept_slot_is_kept(folder: Path) -> None:
    vault = journals.make(folder)
    kept = (vault.slot + 3) % SLOTS
    with vault.transaction():
        roster.put(vault.db, roster.Entry(kept, "kept", "active"))
    own = vault.slot
    vault.close()
    before = _slots(folder)
    journals.reopen(folder).close()
    after = _slots(folder)
    assert {slot for slot in range(SLOTS) if before[slot] == after[slot]} == {own, kept}


def test_a_roster_that_does_not_name_the_slot_stops_everything(folder: Path) -> None:
    vault = journals.make(folder)
    own = vault.slot
    with vault.transaction():
        vault.db.run("UPDATE roster SET slot = ?", ((own + 1) % SLOTS,))
    vault.close()
    before = _slots(folder)
    with pytest.raises(errors.RosterUnknown):
        journals.reopen(folder)
    assert _slots(folder) == before
    stretched = stores.derive(folder, journals.PASSPHRASE, bounds=journals.BOUNDS)
    stores.open_with(stretched, remake_roster=True).close()
    assert _slots(folder) == before, "the person is told first; noise comes with the next unlock"
    journals.reopen(folder).close()
    assert [n for n in range(SLOTS) if _slots(folder)[n] == before[n]] == [own]


def test_an_older_store_put_back_still_opens_and_loses_no_slot_of_ours(folder: Path) -> None:
    vault = journals.make(folder)
    store, own = vault.store, vault.slot
    journals.note(vault, "before the copy")
    vault.close()
    files = JournalFiles(folder)
    older = files.stores[store].read_bytes()
    vault = journals.reopen(folder)
    journals.note(vault, "after the copy")
    vault.close()
    files.stores[store].write_bytes(older)
    slot = _slots(folder)[own]
    vault = journals.reopen(folder)
    assert len(records.keys(vault)) == 1
    vault.close()
    assert _slots(folder)[own] == slot


def test_a_journal_left_beside_an_unknown_store_is_destroyed(folder: Path) -> None:
    vault = journals.make(folder)
    other = vault.files.journals[1 - vault.store]
    vault.close()
    other.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"pages" * 900)
    journals.reopen(folder).close()
    assert other.stat().st_size == 0


def test_what_a_save_never_began_to_write_is_not_left_in_the_journal(folder: Path) -> None:
    """Cut off before the first page was in it, SQLite has nothing to undo and leaves it as it is."""
    vault = journals.make(folder)
    own = vault.files.journals[vault.store]
    vault.close()
    own.write_bytes(bytes(512))
    journals.reopen(folder).close()
    assert own.stat().st_size == 0


def test_a_journal_left_beside_a_kept_store_is_left(folder: Path) -> None:
    vault = journals.make(folder)
    with vault.transaction():
        roster.put(vault.db, roster.Entry((vault.slot + 1) % SLOTS, "kept", "active"))
    other = vault.files.journals[1 - vault.store]
    vault.close()
    other.write_bytes(b"a save of the kept journal, cut off")
    journals.reopen(folder).close()
    assert other.read_bytes() == b"a save of the kept journal, cut off"


def test_a_roster_never_names_all_slots(folder: Path) -> None:
    vault = journals.make(folder)
    with vault.transaction():
        for slot in range(SLOTS):
            if slot not in {vault.slot, (vault.slot + 1) % SLOTS}:
                roster.put(vault.db, roster.Entry(slot, "kept", "active"))
        with pytest.raises(errors.NoSlotFree):
            roster.put(vault.db, roster.Entry((vault.slot + 1) % SLOTS, "kept", "active"))
    vault.close()


@pytest.mark.parametrize("name", [erase.HEADER, "store-0", "store-1", "store-0-journal"])
def test_a_journal_that_no_wipe_could_reach_is_not_opened(folder: Path, tmp_path: Path, name: str) -> None:
    """Put elsewhere, with a link in its place: the panic key would leave it whole."""
    journals.make(folder).close()
    (folder / name).rename(tmp_path / "elsewhere")
    (folder / name).symlink_to(tmp_path / "elsewhere")
    before = (tmp_path / "elsewhere").read_bytes()
    with pytest.raises(errors.BadFile):
        journals.reopen(folder)
    assert (tmp_path / "elsewhere").read_bytes() == before
    (folder / name).unlink()
    (tmp_path / "elsewhere").rename(folder / name)
    journals.reopen(folder).close()
