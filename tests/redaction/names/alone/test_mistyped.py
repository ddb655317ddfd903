"""Longer names of which fingers missed two keys, and words that are something else."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, compile_people, find

PEOPLE = compile_people(
    [
        {"id": "ute", "name": "Ute Sommerkamp"},
        {"id": "bo", "name": "Bo Lindfelder"},
        {"id": "zulxumor", "name": "Zulxumor Ergasheva"},
        {"id": "nato", "name": "Nato Gelbakhiani"},
        {"id": "polbars", "name": "Ýolbars Hallyýew"},
        {"id": "sof", "name": "Софья Ветлугина"},
    ]
)


@pytest.mark.parametrize(
    ("text", "who", "why"),
    [
        ("Sommetkapm - visa refused", "ute", "the key beside, and two exchanged"),
        ("Interview with Lindfele, 20/4/25, audio only", "bo", "two left out"),
        (
            "kim qo'ng'iroq qildi? Zulxumor Egsaheva",
            "zulxumor",
            "beside the given name; sh is one sound",
        ),
        ("has anyone heard from Gekbakjiani since 22:00?", "nato", "twice the key beside"),
        ("Ýolbars Halltýrw düýn geldi", "polbars", "twice the key beside"),
        ("передай Веьлугрине спасибо", "sof", "the key beside and one more, in a case"),
    ],
)
def test_two_keys_missed_are_asked(text: str, who: str, why: str) -> None:
    found = find(text, PEOPLE, identifiers=False)
    assert {each.who for each in found} == {who}, why
    assert {each.tier for each in found} == {Tier.ASK}, why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Linda Felder wrote from Malmö", "two words, one of them a known given name"),
        ("Зухра Ветрогина принесла хлеб", "three letters further, beside somebody else's given name"),
        ("Лидия Федорова пришла", "two words, and neither of them near"),
        ("Gulbahar Ergashova geldi", "the given name of somebody else stands before"),
    ],
)
def test_another_name_or_word_is_not(text: str, why: str) -> None:
    sure = [each for each in find(text, PEOPLE, identifiers=False) if each.tier is Tier.SURE]
    assert sure == [], why
