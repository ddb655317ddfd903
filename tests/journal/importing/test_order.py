from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.journal.importing.order import Linked, in_order

_names = st.sampled_from(["", "P-1", "P-2", "P-3", "№ 4"])
_rows = st.lists(st.builds(Linked, _names, st.lists(_names.filter(bool), max_size=3)), max_size=12)


def test_rows_keep_their_order_but_for_what_points_ahead() -> None:
    rows = [Linked("A", []), Linked("B", ["D"]), Linked("C", []), Linked("D", ["A"])]
    assert list(in_order(rows)) == [(0, True), (3, True), (1, True), (2, True)]


def test_a_ring_of_rows_is_not_cut() -> None:
    rows = [Linked("A", ["B"]), Linked("B", ["C"]), Linked("C", ["A"]), Linked("D", [])]
    assert [may_end for _place, may_end in in_order(rows)] == [False, False, True, True]


@given(_rows)
def test_every_row_comes_once_and_no_cut_parts_a_row_from_what_it_points_to(rows: list[Linked]) -> None:
    found = list(in_order(rows))
    assert sorted(place for place, _may_end in found) == list(range(len(rows)))
    first = {row.reference: place for place, row in reversed(list(enumerate(rows))) if row.reference}
    placed: set[int] = set()
    for place, may_end in found:
        placed.add(place)
        needed = {first[name] for done in placed for name in rows[done].points_to if name in first}
        assert not may_end or needed <= placed
