"""Who is named where somebody to protect may stand: at the same place, or with a whole name around it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from fieldjournal.redaction.mention import Mention, Tier


class Around:
    """Mentions of named people, to be asked for each place of a text: of many, only the few there are read.

    Mentions as `joining.joined` gives them: in order, and none overlaps another but at the same place. So
    what stands at a place, or around it, begins last of all that begin by its start.
    """

    def __init__(self, named: Sequence[Mention]) -> None:
        self._named = named
        self._starts = [each.start for each in named]

    def at(self, place: Mention) -> tuple[Mention, ...]:
        """Return the mentions of named people at a place, and of the persons whose names hold it.

        Only listed spellings count: that somebody named sounds like it makes nothing less sure.
        """
        high = bisect_right(self._starts, place.start)
        low = bisect_left(self._starts, self._starts[high - 1], 0, high) if high else 0
        return tuple(
            each
            for each in self._named[low:high]
            if is_within(place, each) or (each.start, each.end) == (place.start, place.end)
        )


def is_within(place: Mention, named: Mention) -> bool:
    """Say whether a place is only a piece of the whole name of a named person."""
    whole = named.tier is Tier.SURE and named.reason == "spelling"
    longer = named.end - named.start > place.end - place.start
    return whole and longer and named.start <= place.start and place.end <= named.end
