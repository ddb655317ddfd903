"""A decoy is taken away step by step: nothing opens it from the first step on, and a cut is mended later."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldjournal.errors import DecoyMissing
from fieldjournal.vault import decoy_making, decoy_removal, decoys
from fieldjournal.vault.files import PAGE, JournalFiles
from fieldjournal.vault.pace import Pace
from fieldjournal.vault.vault import Vault
from tests.vault import journals
from tests.vault.test_decoys import DURESS, armed, keks, opens, outside

__all__ = ["armed"]


def pages(path: Path) -> list[bytes]:
    content = path.read_bytes()
    return [content[at : at + PAGE] for at in range(0, len(content), PAGE)]


def same(before: list[bytes], now: list[bytes]) -> int:
    return sum(one == other for one, other in zip(before, now, strict=True))


def test_removed_it_is_noise(armed: Vault, folder: Path) -> None:
    store = JournalFiles(folder).stores[1 - armed.store]
    before = pages(store)
    decoy_removal.remove(armed)
    assert decoys.state(armed) is None
    with pytest.raises(DecoyMissing):
        decoy_removal.remove(armed)
    assert decoy_removal.is_finished(armed)
    armed.close()
    assert not same(before, pages(store))
    assert not opens(folder, DURESS)
    assert opens(folder, journals.PASSPHRASE)
    assert {times for _size, times in outside(folder).values()} == {1}


def test_cut_off_it_is_gone_and_the_rest_is_overwritten_after_the_next_unlock(
    vault: Vault, folder: Path
) -> None:
    vault.grow(4 << 20)
    decoy_making.make(vault, keks(vault, DURESS))
    store = JournalFiles(folder).stores[1 - vault.store]
    before = pages(store)
    steps = decoy_removal.removing(vault)
    done, total = next(steps)
    assert 0 < done < total == store.stat().st_size
    vault.close()  # a lock: the journal is closed under the steps, then they are given up
    steps.close()
    assert 0 < same(before, pages(store)) < len(before)
    assert {times for _size, times in outside(folder).values()} == {1}
    assert not opens(folder, DURESS)
    again = journals.reopen(folder)
    assert decoys.state(again) is None
    assert not decoy_removal.is_finished(again)
    for _step in decoy_removal.finishing(again):
        pass
    assert decoy_removal.is_finished(again)
    again.close()
    assert not same(before, pages(store))
    assert {times for _size, times in outside(folder).values()} == {1}


def test_another_one_begins_only_where_the_one_before_is_noise(vault: Vault, folder: Path) -> None:
    """Cut to nothing, the old store's blocks would stay on the disk as they were."""
    vault.grow(4 << 20)
    decoy_making.make(vault, keks(vault, DURESS))
    steps = decoy_removal.removing(vault)
    next(steps)
    steps.close()
    making = decoy_making.making(vault, keks(vault, DURESS))
    store = JournalFiles(folder).stores[1 - vault.store]
    overwritten = [next(making)[0] for _step in range(2)]
    assert overwritten == sorted(overwritten)
    assert store.stat().st_size == vault.store_size, "not cut before it was overwritten"
    for _step in making:
        pass
    found = decoys.state(vault)
    assert found is not None
    assert found.opens
    assert decoy_removal.is_finished(vault), "a store that is somebody's is never overwritten by this"


def test_a_slow_disk_gets_small_steps_and_a_fast_one_large_ones() -> None:
    pace = Pace()
    for _step in range(10):
        pace.took(2.0)
    slow = pace.size
    for _step in range(10):
        pace.took(0.001)
    assert slow == 256 << 10
    assert pace.size == 8 << 20
    pace.took(0.05)
    assert pace.size == 8 << 20, "neither long nor short"
