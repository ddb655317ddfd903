"""Score of the finder on all its sets beside the bars: `make score` (`report` prints it).

Words after the command show cases of the development half: a class's name shows what it missed, `sure:CLASS`
what it only asked, `alike` what look-alikes were struck, `prose` and `identifiers` the same. The held-out
half is never shown.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from fieldjournal.redaction.finder import Compiled, Mention, Tier, find
from tests.redaction.finder_set.classes import Snippet
from tests.redaction.finder_set.identifiers import HARMLESS, IDENTIFIERS
from tests.redaction.finder_set.lookalikes import LookAlike
from tests.redaction.finder_set.people import DEVELOPMENT
from tests.redaction.finder_set.prose import ALL

_BETWEEN = set(" \t\n.,-_'’<>:;!()\u200b\u00ad")


@dataclass
class Tally:
    """How many there are, were caught in any tier, surely, and with every letter."""

    count: int = 0
    caught: int = 0
    sure: int = 0
    whole: int = 0

    def add(self, *, caught: bool, sure: bool, whole: bool = False) -> None:
        self.count += 1
        self.caught += caught
        self.sure += sure
        self.whole += whole

    def __str__(self) -> str:
        parts = ("caught", self.caught), ("sure", self.sure), ("whole", self.whole)
        return f"{self.count:5} " + " ".join(f"{name} {n / max(1, self.count):.4f}" for name, n in parts)


@dataclass
class Names:
    """What became of the names."""

    by_class: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    by_half: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    by_person: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    leaks: Counter[str] = field(default_factory=Counter)
    every: Tally = field(default_factory=Tally)

    @property
    def worst(self) -> float:
        return min(each.caught / each.count for each in self.by_class.values())


def covered(snippet: Snippet, mentions: Iterable[Mention]) -> bool:
    """Say whether every letter of the name is in a mention of this person."""
    left = {at for at in range(snippet.start, snippet.end) if snippet.text[at] not in _BETWEEN}
    for each in mentions:
        if each.who == snippet.who:
            left -= set(range(each.start, each.end))
    return not left


def touched(snippet: Snippet, mentions: Iterable[Mention]) -> bool:
    return any(
        each.who == snippet.who and each.start < snippet.end and snippet.start < each.end for each in mentions
    )


def shown(text: str, mentions: Iterable[Mention]) -> list[tuple[str, str, str, str]]:
    return [(text[e.start : e.end], e.who, e.tier.value, e.reason) for e in mentions]


def names(
    people: Compiled,
    wanted: Iterable[Snippet],
    show: frozenset[str] = frozenset(),
    work: frozenset[str] = DEVELOPMENT,
) -> Names:
    made = Names()
    for each in wanted:
        found = find(each.text, people)
        caught, sure = touched(each, found), touched(each, (one for one in found if one.tier is Tier.SURE))
        whole = covered(each, found)
        development = each.who in work
        half = made.by_half["development" if development else "held out"]
        for tally in (made.by_class[each.kind], half, made.by_person[each.who], made.every):
            tally.add(caught=caught, sure=sure, whole=whole)
        made.leaks[each.who] += not caught
        if development and (
            (not caught and show & {each.kind, "all"})
            or (not sure and f"sure:{each.kind}" in show)
            or (not whole and f"whole:{each.kind}" in show)
        ):
            print("  ", each.kind, repr(each.text), each.who, shown(each.text, found))
    return made


def alike(
    people: Compiled, wanted: Iterable[LookAlike], show: frozenset[str] = frozenset()
) -> dict[str, Tally]:
    made: dict[str, Tally] = defaultdict(Tally)
    for each in wanted:
        found = [
            one
            for one in find(each.text, people, identifiers=False)
            if one.start < each.end and each.start < one.end
        ]
        sure = any(one.tier is Tier.SURE for one in found)
        for kind in (each.kind, "all"):
            made[kind].add(caught=bool(found), sure=sure)
        if (found and "alike" in show) or (sure and "alike!" in show):
            print("  ", each.kind, repr(each.text), shown(each.text, found))
    return made


def prose(
    people: Compiled, show: frozenset[str] = frozenset(), texts: Mapping[str, str] = ALL
) -> tuple[int, int, int]:
    """Return the words of the innocent texts, and the places marked in them: surely, in any tier."""
    words = sure = asked = 0
    for language, text in texts.items():
        found = find(text, people, identifiers=False)
        places = {(each.start, each.end): each.tier for each in found}
        words += len(text.split())
        sure += sum(tier is Tier.SURE for tier in places.values())
        asked += len(places)
        if "prose" in show:
            print("  ", language, shown(text, found))
    return words, sure, asked


def identifiers(
    show: frozenset[str] = frozenset(),
    wanted: Iterable[tuple[str, str, str]] = IDENTIFIERS,
    harmless: Iterable[str] = HARMLESS,
) -> dict[str, Tally]:
    made: dict[str, Tally] = defaultdict(Tally)
    for kind, text, value in wanted:
        found, start = find(text, ()), text.index(value)
        fits = [one for one in found if one.start < start + len(value) and start < one.end]
        left = {at for at in range(start, start + len(value)) if text[at].isalnum()}
        for one in fits:
            left -= set(range(one.start, one.end))
        sure = any(one.tier is Tier.SURE for one in fits)
        for each in (kind, "all"):
            made[each].add(caught=bool(fits), sure=sure, whole=not left)
        if (left or kind not in {one.who for one in fits}) and show & {kind, "identifiers"}:
            print("  ", kind, repr(text), repr(value), shown(text, found))
    for text in harmless:
        found = find(text, ())
        made["harmless"].add(caught=bool(found), sure=any(one.tier is Tier.SURE for one in found))
        if found and "harmless" in show:
            print("  harmless", repr(text), shown(text, found))
    return made


def main() -> None:
    from tests.redaction.finder_set.report import print_identifiers, print_look_alikes, print_sets
    from tests.redaction.finder_set.speed import print_speed

    show = frozenset(sys.argv[1:])
    print_sets(show)
    print_look_alikes(show)
    print_identifiers(show)
    print_speed()


if __name__ == "__main__":
    main()
