"""Unknown means noise: always seven writes, never onto a slot that is known."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.crypto.header import SLOTS, new_header
from fieldjournal.vault.header_file import HeaderFile
from fieldjournal.vault.slots import order_of_writes, overwrite_unknown
from tests.vault import journals

slots = st.integers(0, SLOTS - 1)


@given(slots, st.frozensets(slots, max_size=SLOTS - 1))
def test_seven_writes_to_exactly_the_unknown_slots(opened: int, known: frozenset[int]) -> None:
    unknown = set(range(SLOTS)) - known - {opened}
    order = order_of_writes(opened, known)
    assert set(order) == unknown
    assert len(order) == (7 if unknown else 0)


@given(slots)
def test_the_order_is_not_the_order_of_slots_every_time(opened: int) -> None:
    drawn = {order_of_writes(opened, frozenset()) for _ in range(6)}
    assert len(drawn) > 1


def test_the_disk_has_them_before_the_first_screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "header"
    path.write_bytes(new_header(journals.CHEAP).to_bytes())
    calls: list[str] = []
    write, sync = HeaderFile.write_slot, HeaderFile.sync

    def written(self: HeaderFile, slot: int, content: bytes) -> None:
        calls.append("write")
        write(self, slot, content)

    def synced(self: HeaderFile) -> None:
        calls.append("sync")
        sync(self)

    monkeypatch.setattr(HeaderFile, "write_slot", written)
    monkeypatch.setattr(HeaderFile, "sync", synced)
    with HeaderFile(path) as file:
        overwrite_unknown(file, 7, frozenset())
    assert calls == [*["write"] * 7, "sync"]


@pytest.mark.parametrize("known", [frozenset[int](), frozenset({2, 5})], ids=["alone", "two known"])
def test_known_slots_stay_byte_for_byte(tmp_path: Path, known: frozenset[int]) -> None:
    header = new_header(journals.CHEAP)
    path = tmp_path / "header"
    path.write_bytes(header.to_bytes())
    with HeaderFile(path) as file:
        overwrite_unknown(file, 7, known)
    after = path.read_bytes()
    assert len(after) == len(header.to_bytes())
    same = {n for n in range(SLOTS) if after[4096 * (n + 1) : 4096 * (n + 2)] == header.slots[n]}
    assert same == known | {7}
    assert after[:4096] == header.block0
