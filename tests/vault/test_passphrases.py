"""Changing what opens a journal: whatever cuts it off, whatever is put back, somebody still gets in."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.crypto import keyslots
from fieldjournal.crypto.header import SLOTS
from fieldjournal.crypto.keyslots import Keks
from fieldjournal.errors import CannotUnlock, DiskFull, DiskTrouble, NoSlotFree, RosterUnknown
from fieldjournal.secret import Secret
from fieldjournal.vault import passphrases, records, roster, stores
from fieldjournal.vault.files import JournalFiles
from fieldjournal.vault.header_file import HeaderFile
from fieldjournal.vault.roster import Entry
from fieldjournal.vault.vault import Vault
from tests.vault import journals
from tests.vault.refused import refused_but_held

NEW = Secret.from_text("Ýedi täze söz, hiç kim bilmeýän")
OTHER = Secret.from_text("совсем другие слова, которых никто не знает")
KEYFILE = Secret(bytes(range(32)))
_ROOT = Path(__file__).parents[2]


def keks(vault: Vault, passphrase: Secret, keyfile: Secret | None = None) -> Keks:
    return keyslots.derive_keks(passphrases.header_of(vault), passphrase, keyfile)


def change(vault: Vault, old: Secret, new: Secret, keyfile: Secret | None = None) -> None:
    current = passphrases.opened_by(vault, keks(vault, old))
    passphrases.change(vault, current, keks(vault, new, keyfile))


def unlock(folder: Path, passphrase: Secret, keyfile: Secret | None = None) -> Vault:
    return stores.open_vault(folder, passphrase, keyfile, bounds=journals.BOUNDS)


def opens(folder: Path, passphrase: Secret) -> bool:
    try:
        unlock(folder, passphrase).close()
    except CannotUnlock:
        return False
    return True


def test_the_new_one_opens_and_the_old_one_no_longer(vault: Vault, folder: Path) -> None:
    kept = journals.note(vault, "Сестру снова вызвали.")
    change(vault, journals.PASSPHRASE, NEW)
    journals.note(vault, "written after the change, before the lock")
    vault.close()
    assert not opens(folder, journals.PASSPHRASE)
    with unlock_closing(folder, NEW) as opened:
        assert records.get(opened, kept.id).id == kept.id
        assert [entry.state for entry in roster.entries(opened.db)] == ["active"]
        assert opened.slot == roster.entries(opened.db)[0].slot


def unlock_closing(folder: Path, passphrase: Secret) -> _Closing:
    return _Closing(unlock(folder, passphrase))


class _Closing:
    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def __enter__(self) -> Vault:
        return self._vault

    def __exit__(self, *_: object) -> None:
        self._vault.close()


def test_a_keyfile_is_needed_from_then_on(vault: Vault, folder: Path) -> None:
    change(vault, journals.PASSPHRASE, journals.PASSPHRASE, KEYFILE)
    vault.close()
    assert not opens(folder, journals.PASSPHRASE)
    with pytest.raises(CannotUnlock):
        unlock(folder, journals.PASSPHRASE, Secret(bytes(32)))
    opened = unlock(folder, journals.PASSPHRASE, KEYFILE)
    current = passphrases.opened_by(opened, keks(opened, journals.PASSPHRASE, KEYFILE))
    passphrases.change(opened, current, keks(opened, NEW))
    opened.close()
    assert opens(folder, NEW)


def test_two_passphrases_open_one_journal_and_each_is_changed_alone(vault: Vault, folder: Path) -> None:
    passphrases.add(vault, keks(vault, OTHER))
    change(vault, journals.PASSPHRASE, NEW)
    vault.close()
    assert opens(folder, OTHER)
    assert opens(folder, NEW)
    assert not opens(folder, journals.PASSPHRASE)
    with unlock_closing(folder, NEW) as opened:
        passphrases.remove(opened, next(e.slot for e in roster.entries(opened.db) if e.slot != opened.slot))
    assert not opens(folder, OTHER)


def test_somebody_who_does_not_know_it_changes_nothing(vault: Vault) -> None:
    before = vault.header.read()
    with pytest.raises(CannotUnlock):
        change(vault, OTHER, NEW)
    assert vault.header.read() == before


def test_one_slot_stays_noise(vault: Vault) -> None:
    current = passphrases.opened_by(vault, keks(vault, journals.PASSPHRASE))
    for number in range(SLOTS - 2):
        passphrases.add(vault, keks(vault, Secret.from_text(f"passphrase number {number}")))
    before = vault.header.read()
    with pytest.raises(NoSlotFree):
        passphrases.add(vault, keks(vault, NEW))
    with pytest.raises(NoSlotFree):
        passphrases.change(vault, current, keks(vault, NEW))
    assert vault.header.read() == before


class Watched(HeaderFile):
    """The real header, with a copy of the whole journal taken around every write to a slot."""

    def __init__(self, path: Path, look: Callable[[], None]) -> None:
        super().__init__(path)
        self.look = look

    def write_slot(self, slot: int, content: bytes) -> None:
        self.look()
        super().write_slot(slot, content)
        self.look()

    def sync(self) -> None:
        super().sync()
        self.look()


@pytest.fixture
def moments(vault: Vault, folder: Path, tmp_path: Path) -> list[Path]:
    """Copies of the journal at every moment of one change: what a power cut would leave."""
    copies: list[Path] = []

    def look() -> None:
        copies.append(tmp_path / f"moment-{len(copies)}")
        shutil.copytree(folder, copies[-1])

    look()
    vault.header.close()
    vault.header = Watched(JournalFiles(folder).header, look)
    change(vault, journals.PASSPHRASE, NEW)
    vault.close()
    look()
    return copies


def test_cut_off_anywhere_one_of_the_two_opens_and_the_next_unlock_settles_it(moments: list[Path]) -> None:
    assert len(moments) >= 6
    ended = []
    for moment in moments:
        for tried in (journals.PASSPHRASE, NEW):
            copy = moment.with_name(f"{moment.name}-{tried is NEW}")
            shutil.copytree(moment, copy)
            works = opens(copy, tried)
            after = opens(copy, journals.PASSPHRASE), opens(copy, NEW)
            assert any(after), "both passphrases lost"
            assert after[tried is NEW] == works, "the slot that opened was overwritten"
            if works:
                ended.append((tried is NEW, after))
    # The new one's unlock always finishes; the old one's undoes, or leaves both where the new one was proven.
    assert {after for was_new, after in ended if was_new} == {(False, True)}
    assert {after for was_new, after in ended if not was_new} == {(True, False), (True, True)}


def test_an_older_header_or_store_put_back_never_shuts_out_who_gets_in(moments: list[Path]) -> None:
    """A header of one moment beside the stores of another: both orders, both passphrases."""
    for number, (header, store) in enumerate((h, s) for h in moments[::2] for s in moments[::2]):
        folder = header.with_name(f"mixed-{number}")
        shutil.copytree(store, folder)
        shutil.copy(JournalFiles(header).header, JournalFiles(folder).header)
        for passphrase in (journals.PASSPHRASE, NEW):
            before = JournalFiles(folder).header.read_bytes()
            try:
                unlock(folder, passphrase).close()
            except (CannotUnlock, RosterUnknown):
                assert JournalFiles(folder).header.read_bytes() == before, (
                    "refused, and yet something was written"
                )
                continue
            assert opens(folder, passphrase), "the slot that opened was overwritten"


@pytest.mark.parametrize("failing", [1, 2, 3])
def test_a_disk_that_refuses_leaves_the_old_one_working(
    vault: Vault, folder: Path, failing: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    writes = 0
    real = HeaderFile.sync

    def refusing(self: HeaderFile) -> None:
        nonlocal writes
        writes += 1
        if writes == failing:
            raise DiskFull(str(folder))
        real(self)

    monkeypatch.setattr(HeaderFile, "sync", refusing)
    try:
        change(vault, journals.PASSPHRASE, NEW)
        failed = False
    except DiskFull:
        failed = True
    monkeypatch.undo()
    vault.close()
    assert failed == (failing < 3)
    works = opens(folder, journals.PASSPHRASE), opens(folder, NEW)
    # The second is asked for when the old slot is noise already; the disk just did not promise it.
    assert works == {1: (True, False), 2: (False, True), 3: (False, True)}[failing]


@pytest.mark.parametrize("at", [1, 2, 3])
def test_one_more_that_was_refused_opens_nothing(
    vault: Vault, folder: Path, at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody knows of it then: what it opens could never be taken away again."""
    failed = refused_but_held(monkeypatch, at, lambda: passphrases.add(vault, keks(vault, NEW)))
    vault.close()
    assert opens(folder, NEW) == (not failed) == (at == 3)
    assert opens(folder, journals.PASSPHRASE)


def test_what_the_disk_does_not_give_back_is_not_relied_on(
    vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It took every byte and kept another: found before the old passphrase goes."""
    real = HeaderFile.write_slot

    def another_bit(self: HeaderFile, slot: int, content: bytes) -> None:
        real(self, slot, content[:100] + bytes([content[100] ^ 1]) + content[101:])

    monkeypatch.setattr(HeaderFile, "write_slot", another_bit)
    with pytest.raises(DiskTrouble):
        change(vault, journals.PASSPHRASE, NEW)
    monkeypatch.undo()
    vault.close()
    assert (opens(folder, journals.PASSPHRASE), opens(folder, NEW)) == (True, False)


slots = st.permutations(range(SLOTS))


def a_roster(numbers: list[int], settled: int, kept: int, states: tuple[str, ...]) -> tuple[Entry, ...]:
    """Return a roster as changes leave it: at most one slot pending and one retiring."""
    unsettled = [Entry(numbers.pop(), "mine", state) for state in states]  # type: ignore[arg-type]
    others = [Entry(numbers.pop(), "mine", "active") for _ in range(settled)]
    return (*unsettled, *others, *(Entry(numbers.pop(), "kept", "active") for _ in range(kept)))


rosters = st.builds(
    a_roster,
    slots.map(list),
    st.integers(0, 2),
    st.integers(0, 2),
    st.sampled_from([(), ("pending",), ("retiring",), ("pending", "retiring")]),
)


@given(rosters)
def test_settling_never_drops_the_slot_that_opened_nor_one_that_is_settled(found: tuple[Entry, ...]) -> None:
    for opened in (entry.slot for entry in found if entry.whose == "mine"):
        wanted = roster.settled(found, opened)
        assert opened in [entry.slot for entry in wanted]
        assert {entry for entry in found if entry.state == "active"} <= set(wanted)
        assert roster.settled(wanted, opened) == wanted
