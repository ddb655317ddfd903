"""Mentions that overlap become one place.

- What lies within another is left out, unless it is somebody's and the other belongs to nobody known:
  then it grows to the other's place, with everybody whose the same words are. A sure one is never left out
  for one that is only asked.
- What overlaps in part becomes one place for both.
- Of each person one mention is left at a place; a number there is nobody's when it is somebody's.

One word may hold a hundred thousand names, so places are kept in order, and each knows who is there.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from typing import Final

from fieldjournal.redaction.mention import Mention, Tier
from fieldjournal.redaction.turns import TURN, Tick, in_turns, unhurried

_WHOLE: Final = frozenset({"both-names", "spelling", "calling", "identifier"})
"""Reasons of what is a whole name."""

_GROUPS: Final = 256
"""Groups between two ticks: one of a few mentions takes a tenth of a millisecond."""


def joined(found: Iterable[Mention], tick: Tick = unhurried) -> list[Mention]:
    """Return mentions of which no two overlap but at the same place."""
    groups: list[list[Mention]] = []
    end = 0
    for each in in_turns(sorted(found, key=lambda one: (one.start, -one.end)), tick):
        if groups and each.start < end:
            groups[-1].append(each)
        else:
            groups.append([each])
        end = max(end, each.end)
    return [mention for group in in_turns(groups, tick, _GROUPS) for mention in _settled(group, tick)]


def _settled(group: list[Mention], tick: Tick) -> Iterable[Mention]:
    """Return what is left of mentions that overlap; of each place only the first is kept where it stands."""
    if len(group) == 1:
        return group
    group.sort(key=lambda one: (one.tier is not Tier.SURE, one.start - one.end, one.start))
    places = _Places()
    for each in in_turns(group, tick) if len(group) > TURN else group:
        places.add(each)
    return [mention for place in places.in_order for mention in place.left()]


class _Place:
    """Mentions at one place. `age` is higher, the later it came to be as it is."""

    def __init__(self, first: Mention, age: int) -> None:
        self.start, self.end, self.age = first.start, first.end, age
        self.mentions: list[Mention] = []
        self.people: set[str] = set()
        self.stood: set[tuple[int, int]] = set()
        """Where somebody's mentions stood before they grew."""
        self.is_nobodys = True
        self.is_whole = False
        self.take([first])

    def take(self, mentions: Sequence[Mention]) -> None:
        self.mentions += mentions
        for each in mentions:
            self.people.add(each.who)
            if each.reason != "number":
                self.stood.add((each.start, each.end))
            self.is_nobodys = self.is_nobodys and each.reason == "number"
            self.is_whole = self.is_whole or each.reason in _WHOLE

    def grow(self, others: Sequence[_Place], last: Mention, age: int) -> None:
        """Take in other places and one more mention, over the place of all of them."""
        for each in others:
            self.take(each.mentions)
        self.take([last])
        self.start = min(last.start, self.start, *(each.start for each in others))
        self.end = max(last.end, self.end, *(each.end for each in others))
        self.age = age

    def left(self) -> Iterator[Mention]:
        """Yield the first mention of each person."""
        somebodys = any(each.reason == "identifier" for each in self.mentions)
        kept: dict[str, Mention] = {}
        for each in self.mentions:
            if not (somebodys and each.reason == "number"):
                kept.setdefault(each.who, each)
        for each in kept.values():
            yield Mention(self.start, self.end, each.who, each.tier, each.reason)


class _Places:
    """Places that do not overlap, in order."""

    def __init__(self) -> None:
        self.in_order: list[_Place] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._ages = count()

    def add(self, each: Mention) -> None:
        """Put a mention where it belongs, or leave it out."""
        low, high = bisect_right(self._ends, each.start), bisect_left(self._starts, each.end)
        over = sorted(self.in_order[low:high], key=lambda place: place.age)
        if over and _is_left_out(each, over):
            return
        if over:
            place = over[0]
            place.grow(over[1:], each, next(self._ages))
        else:
            place = _Place(each, next(self._ages))
        self.in_order[low:high] = [place]
        self._starts[low:high] = [place.start]
        self._ends[low:high] = [place.end]


def _is_left_out(each: Mention, over: Sequence[_Place]) -> bool:
    """Say whether a mention lies within others and tells nothing more."""
    start, end = min(place.start for place in over), max(place.end for place in over)
    within = start <= each.start and each.end <= end and (each.start, each.end) != (start, end)
    return within and not _may_grow(each, over)


def _may_grow(each: Mention, over: Sequence[_Place]) -> bool:
    """Say whether somebody's mention inside another is kept: the other must not be a whole name."""
    if each.reason == "number" or any(each.who in place.people for place in over):
        return False
    if all(place.is_nobodys for place in over):
        return True
    if any((each.start, each.end) in place.stood for place in over):
        return True
    return each.tier is Tier.SURE and not any(place.is_whole for place in over)
