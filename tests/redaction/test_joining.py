"""What becomes of mentions that overlap, also of a hundred thousand in one word."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.joining import joined
from fieldjournal.redaction.mention import Mention, Tier

_SURE, _ASK = Tier.SURE, Tier.ASK


@pytest.mark.parametrize(
    ("found", "left", "why"),
    [
        (
            [(0, 17, "merdan", _SURE, "spelling"), (7, 17, "ayna", _SURE, "family-name")],
            [(0, 17, "merdan", _SURE, "spelling")],
            "a whole name holds what stands in it",
        ),
        (
            [(0, 17, "merdan", _ASK, "alike"), (7, 17, "ayna", _SURE, "family-name")],
            [(0, 17, "ayna", _SURE, "family-name"), (0, 17, "merdan", _ASK, "alike")],
            "a sure one is not left out for one that is asked",
        ),
        (
            [(0, 24, "email", _SURE, "number"), (0, 6, "merdan", _ASK, "given-name")],
            [(0, 24, "email", _SURE, "number"), (0, 24, "merdan", _ASK, "given-name")],
            "somebody's name grows to the address it stands in",
        ),
        (
            [
                (0, 24, "link", _SURE, "number"),
                (8, 14, "merdan", _ASK, "family-name"),
                (8, 14, "ayna", _ASK, "family-name"),
                (16, 20, "aman", _ASK, "given-name"),
            ],
            [
                (0, 24, "link", _SURE, "number"),
                (0, 24, "merdan", _ASK, "family-name"),
                (0, 24, "ayna", _ASK, "family-name"),
            ],
            "two who have a name in common grow to the address together",
        ),
        (
            [
                (0, 9, "merdan", _SURE, "both-names"),
                (6, 15, "ayna", _ASK, "both-names"),
                (6, 15, "aman", _ASK, "both-names"),
            ],
            [
                (0, 15, "merdan", _SURE, "both-names"),
                (0, 15, "ayna", _ASK, "both-names"),
                (0, 15, "aman", _ASK, "both-names"),
            ],
            "of two with the same words none is left out for the other",
        ),
        (
            [(0, 12, "phone", _SURE, "number"), (0, 12, "ayna", _SURE, "identifier")],
            [(0, 12, "ayna", _SURE, "identifier")],
            "a number that is somebody's is nobody else's",
        ),
        (
            [(0, 9, "merdan", _SURE, "both-names"), (6, 15, "ayna", _ASK, "both-names")],
            [(0, 15, "merdan", _SURE, "both-names"), (0, 15, "ayna", _ASK, "both-names")],
            "what overlaps in part is one place for both",
        ),
    ],
)
def test_overlapping_mentions_become_one_place(
    found: list[tuple[int, int, str, Tier, str]], left: list[tuple[int, int, str, Tier, str]], why: str
) -> None:
    assert joined(Mention(*each) for each in found) == [Mention(*each) for each in left], why


def test_a_hundred_thousand_names_in_one_word_can_be_stopped_at_any_moment() -> None:
    names = [Mention(at, at + 6, f"p{at % 7}", _SURE, "family-name") for at in range(0, 600_000, 6)]
    word = Mention(0, 600_000, "aman", _ASK, "inside")
    turns = [0]

    def told() -> None:
        turns[0] += 1

    one_place = joined([*names, word], told)
    assert {(each.start, each.end) for each in one_place} == {(0, 600_000)}
    assert {each.who for each in one_place} == {"aman", *(f"p{number}" for number in range(7))}
    assert turns[0] > len(names) // 5_000, "it is told how far it is within the word"


def test_a_stop_is_heard_among_many_places_where_several_stand() -> None:
    told: list[int] = []
    many = [
        Mention(5 * at, 5 * at + 4, who, Tier.ASK, "given-name") for at in range(1_000) for who in ("a", "b")
    ]
    assert len(joined(many, lambda: told.append(0))) == 2_000
    assert len(told) >= 3
