"""Both parts of a name side by side with slips, and other people who are near."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, compile_people, find

PEOPLE = compile_people(
    [
        {"id": "emre", "name": "Emre Taş"},
        {"id": "roman", "name": "Roman Pak"},
        {"id": "bahar", "name": "Bahar Annayeva"},
        {"id": "ayse", "name": "Ayşe Gökçe"},
        {"id": "evgeny", "name": "Evgeny Shchukin"},
        {"id": "tachmyrat", "name": "Tachmyrat Ovezov"},
    ]
)


@pytest.mark.parametrize(
    ("text", "who", "why"),
    [
        ("снято Эмре Твшем на телефон", "emre", "a family name of three letters with a slip and a case"),
        ("вместе с Росаном Паокм вышли", "roman", "a slip in each, both short"),
        ("According to Behra Annajeea there were four", "bahar", "two slips in each, both long"),
        ("ok peredam, Ayse Goce budet v 7", "ayse", "without marks, a letter left out"),
        ("Yevgeniy Scokin heniz türmede", "evgeny", "heard at the telephone by a stranger"),
        ("Фамилия, имя Тачмурат Онезон Дата рожд.", "tachmyrat", "two letters taken for others by a scanner"),
    ],
)  # fmt: skip
def test_two_parts_with_slips_are_asked(text: str, who: str, why: str) -> None:
    assert [each.who for each in find(text, PEOPLE) if each.tier is Tier.ASK] == [who], why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("вместе с Романом Павловым вышли к посольству", "another family name that begins as theirs"),
        ("Witness Baxtiyor Annaberdiyev was heard", "both begin alike and go on otherwise"),
        ("Emre Tekin ile konuştum", "a short family name that is two letters off"),
    ],
)
def test_other_people_are_not_taken_for_two_slips(text: str, why: str) -> None:
    assert not [each for each in find(text, PEOPLE) if each.reason == "both-names"], why
