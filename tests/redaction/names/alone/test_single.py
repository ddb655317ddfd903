"""Who is listed by one word alone, with a slip in it; and words that are something else."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, compile_people, find

PEOPLE = compile_people(
    [
        {"id": "moroz", "name": "Мороз"},
        {"id": "umida", "name": "Umida"},
        {"id": "serdar", "name": "Serdar Annayew"},
    ]
)


@pytest.mark.parametrize(
    ("text", "who", "why"),
    [
        ("присутствовали: Мроз, двое из посольства", "moroz", "a letter left out"),
        ("кто платил за зал? Наличными Морзо, без чека", "moroz", "two letters exchanged"),
        ("majlisda Uimda ham bor edi", "umida", "in another language, two letters exchanged"),
        ("по видеосвязи выступила Уыида, звук пропадал", "umida", "another letter, as a scanner takes it"),
    ],
)
def test_the_only_name_with_a_slip_is_asked(text: str, who: str, why: str) -> None:
    found = find(text, PEOPLE, identifiers=False)
    assert [(each.who, each.tier) for each in found] == [(who, Tier.ASK)], why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Мрозы стояли всю неделю", "where a sentence begins every word has a capital"),
        ("majlisda Uimda Sobirova bor edi", "somebody else's family name beside"),
        ("они поехали в Мозырь", "a place"),
        ("видели Sedrar у ворот", "who is listed by two words can be told by the other one"),
    ],
)
def test_what_is_something_else_is_not(text: str, why: str) -> None:
    assert not [each for each in find(text, PEOPLE) if each.reason == "calling-alike"], why
