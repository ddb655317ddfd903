"""What `make score` prints: every set beside the bars it has to reach; `!` marks what misses its bar."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from fieldjournal.redaction.finder import compile_people
from tests.redaction.finder_set import (
    breadth,
    breadth_alike,
    fifth_hand,
    fifth_identifiers,
    fourth_hand,
    other_hand,
    second_judge,
    third_hand,
)
from tests.redaction.finder_set.blind_hands import BLIND, hand
from tests.redaction.finder_set.breadth_names import Table, bent, called, spelled, torn
from tests.redaction.finder_set.classes import Snippet, snippets
from tests.redaction.finder_set.lookalikes import LookAlike, look_alikes
from tests.redaction.finder_set.people import CONTACTS, DEVELOPMENT
from tests.redaction.finder_set.prose import ALL
from tests.redaction.finder_set.score import Names, Tally, alike, identifiers, names, prose

AT_LEAST: Final = {
    "caught": 0.995,
    "worst": 0.97,
    "sure": 0.91,
    "people": 70 / 77,
    "identifiers": 0.98,
    "worst kind": 0.90,
}
AT_MOST: Final = {
    "alike sure": 0.03,
    "alike": 0.35,
    "prose sure": 0.3,
    "prose": 4.0,
    "harmless": 0.10,
}
"""The bars; prose is counted per 1,000 words. *Whole* has none: every letter of the name is in the mention, honours,
markup and what is glued to it as well, where the set's author counted them."""
_COLUMNS: Final = ("caught", "whole", "worst", "sure", "people", "alike sure", "alike", "prose sure", "prose")


class Judged(NamedTuple):
    """One set: its people and texts, and who of it was only scored while the rules were made."""

    name: str
    people: Iterable[Mapping[str, object]]
    snippets: Iterable[Snippet]
    look_alikes: Iterable[LookAlike] = ()
    texts: Mapping[str, str] = {}
    held_out: frozenset[str] = frozenset()


def every_set() -> list[Judged]:
    """Return all sets."""
    mine = frozenset(str(each["id"]) for each in CONTACTS) - DEVELOPMENT
    second, third, fourth, fifth = second_judge, third_hand, fourth_hand, fifth_hand
    return [
        Judged("own", CONTACTS, snippets(), look_alikes(), ALL, mine),
        Judged("other hand", other_hand.PEOPLE, other_hand.snippets()),
        Judged("second judge", second.PEOPLE, second.snippets(), second.look_alikes(), second.PROSE),
        Judged("third hand", third.PEOPLE, third.snippets(), third.look_alikes(), third.prose(), third.HELD_OUT),
        Judged("fourth hand", fourth.PEOPLE, fourth.snippets(), fourth.look_alikes(), fourth.prose(), fourth.HELD_OUT),
        Judged("fifth hand", fifth.PEOPLE, fifth.snippets(), tuple(fifth.look_alikes()), fifth.prose(), fifth.HELD_OUT),
        *map(_blind, BLIND),
        _breadth("torn", torn()),
        _breadth("bent", bent()),
        _breadth("spelled", spelled()),
        _breadth("called", called()),
    ]  # fmt: skip


def _breadth(name: str, table: Table) -> Judged:
    return Judged(f"breadth: {name}", table.people, table.snippets, table.harmless, {}, table.held_out)


def _blind(name: str) -> Judged:
    told = hand(name)
    held_out = frozenset(told.held_out)
    return Judged(f"{name} hand", told.people, told.snippets, told.look_alikes, told.prose, held_out)


def marked(column: str, value: float | None) -> str:
    """Return a figure, with `!` where it misses its bar."""
    if value is None:
        return "-"
    missed = value < AT_LEAST.get(column, 0) if column not in AT_MOST else value > AT_MOST[column]
    return f"{value:.4f}"[:6] + ("!" if missed else " ")


def print_sets(show: frozenset[str]) -> None:
    """Print a line for each set and each held-out half, then every class below the bar of the worst."""
    print(f"{'':24}" + "".join(f"{each:>12}" for each in _COLUMNS))
    bars = {**{k: f">={v:.3f}" for k, v in AT_LEAST.items()}, **{k: f"<={v:g}" for k, v in AT_MOST.items()}}
    print(f"{'bar':24}" + "".join(f"{bars.get(each, '-'):>12}" for each in _COLUMNS))
    low: list[str] = []
    for each in every_set():
        people = compile_people(each.people)
        known = frozenset(str(one["id"]) for one in each.people)
        told = names(people, each.snippets, show, known - each.held_out if each.held_out else DEVELOPMENT)
        beside = {
            kind: tally for kind, tally in alike(people, each.look_alikes, show).items() if kind == "all"
        }.get("all")
        words, sure, asked = prose(people, show, each.texts)
        others: dict[str, float | None] = {
            "alike sure": beside.sure / beside.count if beside else None,
            "alike": beside.caught / beside.count if beside else None,
            "prose sure": 1000 * sure / words if words else None,
            "prose": 1000 * asked / words if words else None,
        }
        _print_line(each.name, {**_of_names(told, None), **others})
        if each.held_out:
            _print_line("  its held-out half", _of_names(told, each.held_out))
        low += [
            f"{each.name}: {kind:34} {tally}"
            for kind, tally in sorted(told.by_class.items())
            if tally.caught / tally.count < AT_LEAST["worst"]
        ]
    print("classes below the bar of the worst class:", *(low or ["none"]), sep="\n  ")


def _of_names(told: Names, who: frozenset[str] | None) -> dict[str, float | None]:
    persons = {each: tally for each, tally in told.by_person.items() if who is None or each in who}
    count, caught, sure, whole = (
        sum(getattr(each, name) for each in persons.values()) for name in ("count", "caught", "sure", "whole")
    )
    free = sum(each.caught == each.count for each in persons.values())
    worst = told.worst if who is None else None
    return {
        "caught": caught / count,
        "whole": whole / count,
        "worst": worst,
        "sure": sure / count,
        "people": free / len(persons),
    }


def _print_line(name: str, told: Mapping[str, float | None]) -> None:
    print(f"{name:24}" + "".join(f"{marked(each, told.get(each)):>12}" for each in _COLUMNS))


def print_look_alikes(show: frozenset[str]) -> None:
    """Print what is struck, surely and at all, of the table of what must not be, by half."""
    people = compile_people(breadth_alike.PEOPLE)
    for half, held_out in (("open", False), ("held out", True)):
        shown = frozenset[str]() if held_out else show
        told = alike(people, breadth_alike.others(held_out=held_out), shown)["all"]
        texts = {
            name: text
            for name, text in breadth_alike.PROSE.items()
            if (name in breadth_alike.HELD_OUT_PROSE) is held_out
        }
        words, sure, asked = prose(people, shown, texts)
        print(f"look-alikes, breadth, {half}", marked("alike sure", told.sure / told.count), end=" ")
        print("any", marked("alike", told.caught / told.count), end=" ")
        print("prose", marked("prose sure", 1000 * sure / words), marked("prose", 1000 * asked / words))


def print_identifiers(show: frozenset[str]) -> None:
    """Print how many identifiers of each kind were found, and how many harmless numbers were taken for one."""
    for name, told in (
        ("own", identifiers(show)),
        ("fifth hand", identifiers(show, fifth_identifiers.IDENTIFIERS, fifth_identifiers.HARMLESS)),
        ("breadth", identifiers(show, breadth.IDENTIFIERS, breadth.HARMLESS)),
        *(
            (f"{name} hand", identifiers(show, hand(name).identifiers, hand(name).harmless))
            for name in BLIND
            if hand(name).identifiers
        ),
    ):
        kinds: dict[str, Tally] = {
            kind: each for kind, each in told.items() if kind not in {"all", "harmless"}
        }
        shares = {kind: each.caught / each.count for kind, each in kinds.items()}
        worst = min(shares, key=lambda kind: shares[kind])
        print(f"identifiers, {name}", marked("identifiers", told["all"].caught / told["all"].count), end=" ")
        print("worst kind", marked("worst kind", shares[worst]), worst)
        print("harmless numbers", marked("harmless", told["harmless"].caught / told["harmless"].count))
        for kind, each in kinds.items():
            print(f"  {kind:22} {each}")
