"""What love, respect and habit make of a name; full names of those listed by short ones."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import compile_people, find
from fieldjournal.redaction.names.vocabulary.fathers import fathers_as_spoken
from fieldjournal.redaction.names.vocabulary.given import called_in_full

PEOPLE = compile_people(
    [
        {"id": "wsewolod", "name": "Всеволод Чечулин"},
        {"id": "platon", "name": "Платон Жук"},
        {"id": "ulya", "name": "Юлия Ветлицкая"},
        {"id": "umida", "name": "Umida Soatova"},
        {"id": "odil", "name": "Boymatov Odil"},
        {"id": "dilfuza", "name": "Dilfuza Turakulova"},
        {"id": "zebuniso", "name": "Ҳакимова Зебунисо"},
        {"id": "odinamad", "name": "Odinamad Sharifi"},
        {"id": "enejan", "name": "Enejan Atagyzy"},
        {"id": "guwanc", "name": "Guwanç Annaýew"},
        {"id": "usen", "name": "Усен Борубаев"},
        {"id": "yerlan", "name": "Ерлан Тулегенов"},
        {"id": "ibo", "name": "İbrahim Yıldızeli"},
        {"id": "devrim", "name": "Devrim Kılıçaslan"},
        {"id": "joachim", "name": "Joachim Weissgerber"},
        {"id": "kasia", "name": "Katarzyna Wrzesińska"},
        {"id": "ramazan", "name": "Ramazan Mämmedow"},
        {"id": "zuew", "name": "Николай Михайлович Зуев"},
    ]
)


@pytest.mark.parametrize(
    ("text", "who", "why"),
    [
        ("Вчера Севу вызывали к следователю", "wsewolod", "a short form in a case"),
        ("Поехали туда с Севкой", "wsewolod", "and with what love adds, in a case"),
        ("Спросите Севочку про ключи", "wsewolod", "after the last consonant"),
        ("Там живёт и Платоха", "platon", "haste"),
        ("Дети Юльки у бабушки", "ulya", "love in the genitive"),
        ("Сидим с Умидкой на кухне", "umida", "an Uzbek name that lost its vowel to -ка"),
        ("umidaxon, tel qil", "umida", "respect behind a name, in small letters"),
        ("odiljon, tel qil", "odil", "love behind a name of four sounds"),
        ("бугун odilaka келди", "odil", "kin glued to it"),
        ("Номер Дили больше не отвечает", "dilfuza", "names with a heart: Диля, Дили"),
        ("Спасибо Зебҷон за всё", "zebuniso", "the first syllable with love"),
        ("Ну Одинаҷон даёт", "odinamad", "two open syllables with love"),
        ("Скажи Энешке, пусть удалит переписку", "enejan", "first part of a compound, in Russian"),
        ("Düýn Guwanjan geldi", "guwanc", "a name without its last sound, and love"),
        ("Үсөн мырза кечээ үйгө келген жок", "usen", "spelled in Kyrgyz, beside a word of respect"),
        ("Сегодня Үсөнжан без света", "usen", "and with love behind it"),
        ("Кеше Ереке келді", "yerlan", "first syllable with Kazakh respect"),
        ("Dün İbocan geldi mi?", "ibo", "a short form with love"),
        ("Haberi Devo verdi", "devrim", "first syllable and -o"),
        ("Then Jochen never came", "joachim", "a German short form"),
        ("Rozmawiałam z Kaśką", "kasia", "a Polish one in a case"),
        ("Арслан болмаса, Рамазан Гурбаныч просит не писать", "ramazan", "the father as people say it"),
        ("Ждали Михалыча до вечера", "zuew", "the father alone, in a case"),
    ],
)  # fmt: skip
def test_a_name_is_found_as_people_are_called(text: str, who: str, why: str) -> None:
    assert {each.who for each in find(text, PEOPLE)} == {who}, why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Umidaxon Rizayeva bilan gaplashdim", "love before the family name of somebody else"),
        ("Датчик сняли, пиджак остался", "words that end as love does"),
        ("Куплю мерку и юбку, марочка нужна", "small letters"),
    ],
)
def test_what_only_ends_so_is_nobody(text: str, why: str) -> None:
    assert find(text, PEOPLE) == [], why


LISTED_SHORT = compile_people(
    [
        {"id": "sewa", "name": "Гайдученко Сева"},
        {"id": "dima", "name": "Дима Орлов"},
        {"id": "pasha", "name": "Паша Ткаченко"},
        {"id": "kate", "name": "Kate Willoughby"},
    ]
)


@pytest.mark.parametrize(
    ("text", "who", "reason"),
    [
        ("Там видели Всеволода", "sewa", "short-form"),
        ("I last saw Vsevolod Haiducheko in September", "sewa", "short-form"),
        ("Звонил Дмитрию с вокзала", "dima", "short-form"),
        ("Потом пришёл Митя", "dima", "short-form"),
        ("У Павла забрали телефон", "pasha", "short-form"),
        ("Then Katherine left", "kate", "short-form"),
    ],
)
def test_a_full_name_of_one_listed_by_a_short_one_is_asked(text: str, who: str, reason: str) -> None:
    (found,) = find(text, LISTED_SHORT)
    assert (found.who, found.reason, found.tier.value) == (who, reason, "ask")


def test_a_short_form_of_many_names_stands_for_none() -> None:
    assert list(called_in_full("aika")) == []


@pytest.mark.parametrize(
    ("father", "spoken"),
    [
        ("михайлович", "михалыч"),
        ("павлович", "палыч"),
        ("александрович", "саныч"),
        ("гурбанович", "гурбаныч"),
        ("сергеевич", "сергеич"),
    ],
)
def test_a_fathers_name_is_shorter_as_people_say_it(father: str, spoken: str) -> None:
    assert spoken in set(fathers_as_spoken(father))
