"""What the tests of this layer share: a cheap cost, and the age test kit where it is."""

from pathlib import Path

import pytest

from fieldjournal.crypto.kdf import DEFAULT_BOUNDS, Cost, CostBounds


@pytest.fixture(scope="session")
def cheap() -> Cost:
    """A cost that no header on a disk may have; a tenth of a millisecond."""
    return Cost(memory_kib=8, passes=1, lanes=1)


@pytest.fixture(scope="session")
def cheap_bounds(cheap: Cost) -> CostBounds:
    return CostBounds(least=cheap, most=DEFAULT_BOUNDS.most)


@pytest.fixture(scope="session")
def own_vectors() -> Path:
    """Vectors of our own formats, checked against stock tools when they were made."""
    return Path(__file__).parents[1] / "vectors"
