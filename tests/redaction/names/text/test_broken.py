"""Names that a sign, a line's end or a space breaks in two; and neighbours that are two words."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import compile_people, find

PEOPLE = compile_people(
    [
        {"id": "merdan", "name": "Мердан Оразов"},
        {"id": "eldiyar", "name": "Эльдияр"},
        {"id": "solovyova", "name": "Надежда Соловьёва"},
        {"id": "zhuk", "name": "Платон Жук"},
        {"id": "odil", "name": "Sanjar Odil"},
        {"id": "yasin", "name": "Murat Yasin"},
        {"id": "yoldosh", "name": "Zarifa Yo‘ldosheva"},
        {"id": "nurlan", "name": "Нурлан Досжанов"},
        {"id": "shavkat", "name": "Shavkat Umurzoqov"},
        {"id": "schafer", "name": "Katrin Oelschläger"},
    ]
)


@pytest.mark.parametrize(
    ("text", "found", "why"),
    [
        ("письмо от Эльд/ияра пришло", "Эльд/ияра", "a slash, as scanners see a hyphen at an edge"),
        ("list: OR|AZOV, two bags", "OR|AZOV", "a bar between capitals"),
        ("срок для Эльди·яра истекает", "Эльди·яра", "a dot in the middle"),
        ("Автор — Эльшле\nгер, подпись", "Эльшле\nгер", "a line's end without a hyphen, in another spelling"),
        ("подробности о Соло вьевой ниже", "Соло вьевой", "a piece that is a word, and a case"),
        ("вместе с Жу-\nком забрали ещё троих", "Жу-\nком", "a short name over a line, in a case"),
        ("если меня возьмут, детей заберёт Ора\n> зов", "Ора\n> зов", "in a letter that is quoted"),
        ("Göç idaresinde Ya sin ile karşılaştım", "Ya sin", "over a blank, the very name"),
        ("к Оди-\nлу приходили", "Оди-\nлу", "and in another script"),
        (
            "ask Sо\u2010lo\u2010vyova, not me",
            "Sо\u2010lo\u2010vyova",
            "a hyphen that programs set",
        ),
        (
            "вчера С\u2011о\u2011л\u2011о\u2011в\u2011ь\u2011ё\u2011в\u2011а ушла",
            "С\u2011о\u2011л\u2011о\u2011в\u2011ь\u2011ё\u2011в\u2011а",
            "between letters",
        ),
        ("Yo-\n   ‘ldosheva ketdi", "Yo-\n   ‘ldosheva", "before the sign that is part of a letter"),
        ("xat: Yo\n'ldosheva yozgan", "Yo\n'ldosheva", "without a hyphen"),
        ("вчера Соло—вьёва ушла", "Соло—вьёва", "a long dash, as editors set a hyphen"),
        ("Эльди<br>яр не берёт", "Эльди<br>яр", "a line's end of a page"),
        ("Соло<wbr>вьёва ушла", "Соло<wbr>вьёва", "where a page may break it"),
        ("вчера Нур лан не пришёл", "Нур лан", "the first piece is a word, the second is none"),
        ("düýn Nur\nlan gelmedi", "Nur\nlan", "the same over a line's end"),
        ("pul Shav katga kerak", "Shav katga", "a given name in a case"),
        ("Эльди\u202fяр не берёт трубку", "Эльди\u202fяр", "over a narrow blank of programs"),
    ],
)
def test_a_broken_name_is_one_place(text: str, found: str, why: str) -> None:
    assert [text[each.start : each.end] for each in find(text, PEOPLE, identifiers=False)] == [found], why


@pytest.mark.parametrize(
    "text",
    [
        "и/или нет/да",
        "Перед тем как жу-\nком стал",
        "соло вьюги",
        "Ж/Д вокзал, Оди/Ночка",
        "ора\nзовут",
        "xom shav katga",
        "нур лан",
    ],
)
def test_neighbours_that_are_no_name_stay_two_words(text: str) -> None:
    assert find(text, PEOPLE, identifiers=False) == []
