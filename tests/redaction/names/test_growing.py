"""The rest of a name beside a part that was found: nothing of it is left next to a pseudonym."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import compile_people, find

PEOPLE = compile_people(
    [
        {"id": "dag", "name": "Umut Can Dağdeviren"},
        {"id": "tur", "name": "Турпал-Али Мусхаджиев"},
        {"id": "dim", "name": "Rasha al-Dimashqi"},
        {"id": "bak", "name": "Бакыт Асан уулу"},
        {"id": "zhu", "name": "Артём Журавлёв"},
        {"id": "tas", "name": "Emre Taş"},
        {"id": "tox", "name": "Sherzod To'xtamishov"},
        {"id": "koz", "name": "Aigerim Kozhakhmetova"},
        {"id": "ish", "name": "Kakajan Ishanguliyev"},
        {"id": "jum", "name": "Bayram Jumayev"},
        {"id": "oct", "name": "Nadezhda Solovyova"},
        {"id": "mus", "name": "Мушег Арутюнян"},
    ]
)
WHOLE = [
    (
        "дочь, Мушеговна Арутюнян, уехала",
        "Мушеговна Арутюнян",
        "mus",
        "a child's patronymic holds the given name",
    ),
    ("спросили Арутюняна Мушеговича", "Арутюняна Мушеговича", "mus", "the same behind the family name"),
    ("dün Umut Can'ın evine geldiler", "Umut Can'ın", "dag", "a little second name"),
    ("Турпал-Алини олиб кетишди", "Турпал-Алини", "tur", "with an ending"),
    ("в отношении Мусхаджиева Турпала-Али", "Мусхаджиева Турпала-Али", "tur", "family name first"),
    ("spoke to Rasha al-Diamhqi on sunday", "Rasha al-Diamhqi", "dim", "an article, two slips"),
    ("Bakyt Asan uulunyň jaýy", "Bakyt Asan uulunyň", "bak", "the son's word in its case"),
    ("звонил Артём Жур**лёв вчера", "Артём Жур**лёв", "zhu", "letters starred out"),
    ("yarın Emrc Taş ile buluşacağız", "Emrc Taş", "tas", "a scanner's e"),
    ("(см. показания Toʻxtamishov SE, л.д. 44)", "Toʻxtamishov SE", "tox", "initials without dots"),
    ("Айге Кожахметовой звонили", "Айге Кожахметовой", "koz", "a short form nobody listed"),
    ("объявить Ишанкулиева Какаджана Мередовича", "Ишанкулиева Какаджана Мередовича", "ish", "the father"),
    ("ушёл с Байрамом Джумае вым домой", "Байрамом Джумае вым", "jum", "an ending broken off"),
    ("сказал Надежде Сол овьёвой", "Надежде Сол овьёвой", "oct", "a case of one broken in two"),
]


@pytest.mark.parametrize(("text", "whole", "who"), [case[:3] for case in WHOLE], ids=[c[3] for c in WHOLE])
def test_what_belongs_to_a_found_name_goes_with_it(text: str, whole: str, who: str) -> None:
    found = [(text[each.start : each.end], each.who) for each in find(text, PEOPLE, identifiers=False)]
    assert found == [(whole, who)]


APART = [
    ("Meret Nurýew geldi, Taş gelmedi", "Taş", "a family name alone, its neighbour a verb"),
    ("Ishanguliyev Dawut geldi", "Ishanguliyev", "somebody else's given name"),
    ("пришёл Джумаев вместе с братом", "Джумаев", "everyday words in small letters"),
    ("Jumayev, Taş, Solovyova", "Jumayev", "other people of the list"),
]


@pytest.mark.parametrize(("text", "only"), [case[:2] for case in APART], ids=[case[2] for case in APART])
def test_what_is_another_word_or_name_stays_outside(text: str, only: str) -> None:
    found = [text[each.start : each.end] for each in find(text, PEOPLE, identifiers=False)]
    assert found[0] == only


def test_figures_that_are_no_letters_stand_beside_a_short_name() -> None:
    text = "دیروز Emre ٢١٤ آمد"
    assert [text[each.start : each.end] for each in find(text, PEOPLE, identifiers=False)] == ["Emre"]
