"""Who is named by a plant, a bird, a virtue: found where a name stands, left alone where a word does."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import compile_people, find

PEOPLE = compile_people(
    [
        {"id": "tawus", "name": "Begmyradowa Tawus"},
        {"id": "maysa", "name": "Майса Клычева"},
        {"id": "tolqin", "name": "Тўлқин Бердиқулов"},
        {"id": "lochin", "name": "Lochin Umarqulov"},
        {"id": "fidan", "name": "Fidan Cəfərova"},
        {"id": "vuqar", "name": "Vüqar Əhmədbəyli"},
        {"id": "roman", "name": "Роман Лебедь"},
        {"id": "parvona", "name": "Парвона Назриева"},
    ]
)


@pytest.mark.parametrize(
    "text",
    [
        "Bagda bir tawus gezip ýördi, ganatyny ýaýanda çagalar begendi.",
        "Ýaz gelende Daşoguzda maýsa gögerýär, çagalar meýdana çykýar.",
        "Komil eski radioni tuzatib, undan qisqa to‘lqinda musiqa eshitdi.",
        "Bugun osmonda lochin aylanib yurardi, tovuqlar qochdi.",
        "Ferit bahçeye iki fidan dikti ve dibine bol su döktü.",
        "Orxan həmişə vüqarla danışır, amma heç kimi incitmir.",
        "На ставку плавав лебідь, діти кидали йому крихти.",
        "Дар боғ як парвона гирди чароғ мегашт.",
    ],
)
def test_the_word_in_a_sentence_is_nobody(text: str) -> None:
    assert [(text[each.start : each.end], each.reason) for each in find(text, PEOPLE)] == []


@pytest.mark.parametrize(
    ("who", "text"),
    [
        ("tawus", "Düýn agşam Tawus bilen gürleşdim, kakasyny alyp gidipdirler."),
        ("maysa", "Вчера к Майсе опять приходили двое."),
        ("tolqin", "Kecha To‘lqin akani so‘roqqa chaqirishdi."),
        ("lochin", "Umarqulov lochin, 1988 yil, Urganch"),
        ("fidan", "Dünən Fidan xanımın telefonunu əlindən aldılar."),
        ("vuqar", "Polis Vüqarı evdən apardı."),
        ("roman", "Адвокат пишет, что Роману дали семь лет."),
        ("parvona", "Имрӯз аз Парвона хабар омад."),
    ],
)
def test_who_is_named_by_the_word_is_found(who: str, text: str) -> None:
    assert who in {each.who for each in find(text, PEOPLE)}
