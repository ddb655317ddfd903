"""What noise looks like: one number for each of many pieces, and whether those are spread as they should.

- A statistic (bytes, bits, runs of zeros, compression) is one number of one piece. A single piece proves
  nothing: five in a hundred pieces of noise fail a test at five percent. So populations are compared.
- Two populations are compared by the two-sample test of Kolmogorov and Smirnov: the largest distance between
  their cumulative distributions, with its asymptotic significance (Press et al., Numerical Recipes, 14.3).
- Byte chi-squares are also held against what theory says of noise: 255 degrees, by the one-sample test.
- Many tests are made at once: the bar for each is `SIGNIFICANCE` divided by their number (Bonferroni), so
  that honest noise fails the whole about once in ten thousand runs.
"""

from __future__ import annotations

import math
import re
import zlib
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final

SIGNIFICANCE: Final = 1e-4
"""Chance with which noise alone fails a whole comparison."""

PIECE: Final = 4096

_LEVEL: Final = 1
_ZEROS: Final = re.compile(rb"\0+")


def chi_square(piece: bytes) -> float:
    """Return the chi-square of the byte counts against uniform: 255 degrees of freedom."""
    expected = len(piece) / 256
    counts = Counter(piece)
    return sum((counts[byte] - expected) ** 2 for byte in range(256)) / expected


def entropy(piece: bytes) -> float:
    """Return bits of entropy for each byte, by counts."""
    return -sum(n / len(piece) * math.log2(n / len(piece)) for n in Counter(piece).values())


def ones(piece: bytes) -> float:
    """Return how many bits are set."""
    return int.from_bytes(piece, "big").bit_count()


def zero_runs(piece: bytes) -> float:
    """Return how many bytes of zero follow one another at most, and a part for how often two of them do."""
    longest = max((len(run) for run in _ZEROS.findall(piece)), default=0)
    return longest + piece.count(bytes(2)) / 1000


def repeats(piece: bytes) -> float:
    """Return how often a byte is followed by itself."""
    return sum(map(int.__eq__, piece, piece[1:]))


def compressed(piece: bytes) -> float:
    """Return its size when compressed; deflate stores what it cannot compress, at one size."""
    return len(zlib.compress(piece, _LEVEL))


STATISTICS: Final[dict[str, Callable[[bytes], float]]] = {
    "bytes": chi_square,
    "entropy": entropy,
    "bits": ones,
    "zeros": zero_runs,
    "repeats": repeats,
    "compression": compressed,
}


def significance(distance: float, pieces: float) -> float:
    """Return with what chance noise is at least as far off (Kolmogorov's distribution)."""
    root = math.sqrt(pieces)
    at = (root + 0.12 + 0.11 / root) * distance
    if at < 0.2:  # the series is 1 there and converges slowly
        return 1.0
    terms = (math.copysign(1, k % 2 - 0.5) * math.exp(-2 * k * k * at * at) for k in range(1, 101))
    return min(1.0, max(0.0, 2 * sum(terms)))


def two_samples(one: Sequence[float], other: Sequence[float]) -> float:
    """Return the chance that two samples of one population are at least as far apart."""
    first, second = sorted(one), sorted(other)
    distance = max(
        abs(bisect_right(first, x) / len(first) - bisect_right(second, x) / len(second))
        for x in {*first, *second}
    )
    return significance(distance, len(first) * len(second) / (len(first) + len(second)))


def one_sample(found: Sequence[float], distribution: Callable[[float], float]) -> float:
    """Return the chance that a sample of the distribution is at least as far from it."""
    ordered, n = sorted(found), len(found)
    distance = max(
        max((at + 1) / n - distribution(x), distribution(x) - at / n) for at, x in enumerate(ordered)
    )
    return significance(distance, n)


def chi_square_distribution(x: float, degrees: int = 255) -> float:
    """Return the chance of a chi-square up to `x`: the lower incomplete gamma function by its series."""
    a, half = degrees / 2, x / 2
    if half <= 0:
        return 0.0
    term = total = 1 / a
    for k in range(1, 5_000):
        term *= half / (a + k)
        total += term
        if term < total * 1e-15:
            break
    return min(1.0, total * math.exp(a * math.log(half) - half - math.lgamma(a)))


def told_apart(one: Sequence[bytes], other: Sequence[bytes], tests: int = 1) -> dict[str, float]:
    """Return the statistics by which two populations of pieces differ, with the chance that they do not.

    `tests` is how many comparisons are made in all.
    """
    bar = SIGNIFICANCE / (len(STATISTICS) * tests)
    found = {
        name: two_samples([of(piece) for piece in one], [of(piece) for piece in other])
        for name, of in STATISTICS.items()
    }
    return {name: chance for name, chance in found.items() if chance < bar}
