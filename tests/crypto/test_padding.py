import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.crypto.padding import MINIMUM, padme

sizes = st.integers(0, 2**40)


@pytest.mark.parametrize(
    ("size", "padded"),
    [
        # E = floor(log2 L), S = floor(log2 E) + 1, the lowest E - S bits become zero upwards.
        (0, 0),
        (1, 1),
        (2, 2),
        (7, 7),
        (8, 8),
        (9, 10),
        (1000, 1024),
        (1025, 1088),
        (65537, 67584),
        (1_000_000, 1_015_808),
        (100_000_000, 100_663_296),
    ],
)
def test_padme_without_a_minimum(size: int, padded: int) -> None:
    assert padme(size, minimum=0) == padded


@given(sizes)
def test_never_smaller_never_more_than_12_percent_larger(size: int) -> None:
    assert size <= padme(size, minimum=0) <= size * 1.12 + 1


@given(sizes, sizes)
def test_it_keeps_the_order(one: int, other: int) -> None:
    assert (padme(one) <= padme(other)) or one > other


@given(sizes)
def test_a_padded_size_is_its_own_padding(size: int) -> None:
    assert padme(padme(size)) == padme(size)


def test_sizes_up_to_the_minimum_are_all_alike() -> None:
    assert {padme(size) for size in (0, 1, 5_000, 65_535, 65_536)} == {MINIMUM} == {65_536}


def test_few_size_classes_are_left() -> None:
    assert len({padme(size) for size in range(2**20, 2**21, 1000)}) <= 33


def test_a_negative_size_is_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        padme(-1)
