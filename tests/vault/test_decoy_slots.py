"""Another passphrase for the decoy: cut off anywhere, one of the two opens it, and no slot is left over."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldjournal.errors import DiskFull
from fieldjournal.vault import decoy_making, decoy_slots, decoys, passphrases, roster
from fieldjournal.vault.files import JournalFiles
from fieldjournal.vault.header_file import HeaderFile
from fieldjournal.vault.vault import Vault
from tests.vault import journals
from tests.vault.refused import refused_but_held
from tests.vault.test_decoys import DURESS, NEW, keks, opens, unlock


def copied(
    vault: Vault, copies: Path, work: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> list[Path]:
    """Do something, and copy the files before and after every write to header or stores."""
    moments: list[Path] = []

    def look() -> None:
        moments.append(copies / str(len(moments)))
        shutil.copytree(vault.folder, moments[-1])

    write_slot, settle = HeaderFile.write_slot, Vault.settle

    def watched(self: HeaderFile, slot: int, content: bytes) -> None:
        look()
        write_slot(self, slot, content)
        look()

    def settled(self: Vault) -> None:
        look()
        settle(self)

    monkeypatch.setattr(HeaderFile, "write_slot", watched)
    monkeypatch.setattr(Vault, "settle", settled)
    work()
    monkeypatch.undo()
    vault.close()
    return moments


def copy_of(moment: Path, number: int) -> Path:
    """Copy it once more: what opens it changes it."""
    return Path(shutil.copytree(moment, moment.with_name(f"{moment.name}-{number}")))


def rosters(folder: Path) -> tuple[list[str], list[str]]:
    """Open the real journal and return what its roster and the decoy's say, without the numbers."""
    vault = unlock(folder, journals.PASSPHRASE)
    with decoys.visited(vault) as other:
        found = tuple([f"{e.whose} {e.state}" for e in roster.entries(each.db)] for each in (vault, other))
    vault.close()
    return found[0], found[1]


def test_cut_off_anywhere_the_next_unlock_finishes_or_undoes_it(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journals.note(vault, "Сестру вызвали; брата уволили.")
    decoy_making.make(vault, keks(vault, DURESS))
    moments = copied(
        vault, tmp_path / "moments", lambda: decoy_slots.change(vault, keks(vault, NEW)), monkeypatch
    )
    assert len(moments) > 8
    ended = []
    for moment in moments:
        ours, theirs = rosters(moment)
        assert sorted(ours) == ["kept active", "mine active"], "an extra slot is kept"
        assert theirs == ["mine active"], "the decoy's roster has an extra slot"
        vault = unlock(moment, journals.PASSPHRASE)
        found = decoys.state(vault)
        vault.close()
        assert found is not None
        assert found.opens
        ended.append(tuple(opens(copy_of(moment, n), each) for n, each in enumerate((DURESS, NEW))))
    assert ended == sorted(ended, reverse=True), "undone first, finished later"
    assert set(ended) == {(True, False), (False, True)}


def test_whoever_opens_the_decoy_first_gets_in_and_the_real_one_is_gone(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoy_making.make(vault, keks(vault, DURESS))
    moments = copied(
        vault, tmp_path / "moments", lambda: decoy_slots.change(vault, keks(vault, NEW)), monkeypatch
    )
    for moment in moments:
        works = []
        for number, each in enumerate((DURESS, NEW)):
            copy = copy_of(moment, number)
            works.append(opens(copy, each))
            if works[-1]:
                assert opens(copy, each), "the slot that opened was overwritten"
                assert not opens(copy, journals.PASSPHRASE)
        assert any(works), "both passphrases of the decoy are lost"


def test_hiding_only_a_change_of_the_real_passphrase_cut_off_leaves_no_extra_slot(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoy_making.make(vault, keks(vault, DURESS), hide_only=True)

    def change() -> None:
        current = passphrases.opened_by(vault, keks(vault, journals.PASSPHRASE))
        with decoys.keeper(vault) as keeper:
            passphrases.change(vault, current, keks(vault, NEW), kept_by=keeper)

    for moment in copied(vault, tmp_path / "moments", change, monkeypatch):
        works = [each for each in (journals.PASSPHRASE, NEW) if opens(moment, each)]
        assert works, "both passphrases lost"
        for _twice in range(2):
            assert opens(moment, DURESS)
            assert any(opens(moment, each) for each in works), "the decoy destroyed what it shall hide"
        vault = unlock(moment, next(each for each in works if opens(moment, each)))
        ours = [entry.slot for entry in roster.entries(vault.db) if entry.whose == "mine"]
        with decoys.visited(vault) as other:
            kept = [entry.slot for entry in roster.entries(other.db) if entry.whose == "kept"]
        vault.close()
        assert kept == ours


@pytest.mark.parametrize("failing", [1, 2, 3])
def test_a_disk_that_refuses_leaves_one_of_the_two(
    vault: Vault, folder: Path, failing: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoy_making.make(vault, keks(vault, DURESS))
    real, writes = HeaderFile.sync, 0

    def refusing(self: HeaderFile) -> None:
        nonlocal writes
        writes += 1
        if writes == failing:
            raise DiskFull(str(folder))
        real(self)

    monkeypatch.setattr(HeaderFile, "sync", refusing)
    failed = False
    try:
        decoy_slots.change(vault, keks(vault, NEW))
    except DiskFull:
        failed = True
    monkeypatch.undo()
    vault.close()
    assert failed == (failing < 3)
    ours, theirs = rosters(folder)
    assert sorted(ours) == ["kept active", "mine active"]
    assert theirs == ["mine active"]
    assert opens(folder, DURESS) != opens(folder, NEW)


@pytest.mark.parametrize("at", range(1, 7))
def test_what_the_disk_holds_though_it_said_no_loses_no_decoy(
    vault: Vault, folder: Path, at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoy_making.make(vault, keks(vault, DURESS))
    failed = refused_but_held(monkeypatch, at, lambda: decoy_slots.change(vault, keks(vault, NEW)))
    assert failed == (at < 6), "a commit more or less than there are"
    vault.close()
    for _twice in range(2):
        vault = unlock(folder, journals.PASSPHRASE)
        found = decoys.state(vault)
        vault.close()
        assert found is not None
        assert found.opens
    assert opens(copy_of(folder, 1), DURESS) != opens(folder, NEW)


def test_one_that_was_not_made_is_not_remembered_either(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first commit is the new store's own, the second this journal's memory of it."""
    assert refused_but_held(monkeypatch, 2, lambda: decoy_making.make(vault, keks(vault, DURESS)))
    assert decoys.kept(vault) is None
    assert not decoys.kept_slots(vault)
    decoy_making.make(vault, keks(vault, DURESS))


def test_one_whose_slot_the_disk_refuses_is_not_made(
    vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusing(_self: HeaderFile) -> None:
        raise DiskFull(str(folder))

    monkeypatch.setattr(HeaderFile, "sync", refusing)
    with pytest.raises(DiskFull):
        decoy_making.make(vault, keks(vault, DURESS))
    monkeypatch.undo()
    decoy_making.make(vault, keks(vault, DURESS))
    sizes = {path.stat().st_size for path in JournalFiles(folder).stores}
    assert len(sizes) == 1
