"""What each form of a list may cost, in letters, and still be taken for a word."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from fieldjournal.redaction.names.lexicon.forms import Form, same, slack

_MARGIN: Final = 0.15
_LEAST_SAME: Final = 0.5
"""What a form may cost at least where only the same name counts: more than a usual spelling makes cheaper."""


class Bounds:
    """The highest costs of some forms, in their order. `slips`: the numbers of those that may have a slip."""

    def __init__(self, forms: Sequence[Form], slips: AbstractSet[int]) -> None:
        sizes = [form.spoken for form in forms]
        self.most = [slack(size) if at in slips else same(size) + _MARGIN for at, size in enumerate(sizes)]
        self.same = [
            min(most, max(same(size), _LEAST_SAME)) for size, most in zip(sizes, self.most, strict=True)
        ]
        """Less, where only what is the same name counts."""
        self._at_most: dict[float, Sequence[float]] = {}

    def at_most(self, most: float) -> Sequence[float]:
        """Return the costs of which none is higher than one for all."""
        bounds = self._at_most.get(most)
        if bounds is None:
            bounds = self._at_most[most] = [min(most, each) for each in self.most]
        return bounds
