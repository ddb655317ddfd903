"""Short forms in small letters, as chats write them: asked where the line is about somebody."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import compile_people, find

PEOPLE = compile_people(
    [
        {"id": "jeren", "name": "Jeren Hojadurdyýewa"},
        {"id": "ogulnur", "name": "Ogulnur Täçmyradowa"},
        {"id": "mirlan", "name": "Мирлан Токтоматов"},
        {"id": "rano", "name": "Рано Эшматова"},
        {"id": "aman", "name": "Amangeldi Sopyýew"},
        {"id": "zarina", "name": "Зарина Мирзоева"},
        {"id": "bahtiyor", "name": "Бахтиёр Қодиров"},
        {"id": "usen", "name": "Усен Борубаев"},
        {"id": "janabay", "name": "Jańabay Tilewmuratov"},
        {"id": "oraz", "name": "Oraz Garajaýew"},
        {"id": "vera", "name": "Вера Кулагина"},
        {"id": "lena", "name": "Елена Сагитова"},
    ]
)


@pytest.mark.parametrize(
    ("text", "who", "why"),
    [
        ("передай джереше зарядку", "jeren", "somebody is handed something"),
        ("скажи аманику что ждём", "aman", "or told, with love behind the first half"),
        ("salom rannush, qayerdasan", "rano", "somebody is greeted"),
        ("tell mirlik to delete it", "mirlan", "told, in English"),
        ("видела мирлика на рынке", "mirlan", "met"),
        ("где мирик??", "mirlan", "looked for"),
        ("мы с зарушей стоим", "zarina", "there with others"),
        ("бахтик не отвечает", "bahtiyor", "somebody is silent"),
        ("В городе холодно. оразик в больнице", "oraz", "where people are kept"),
        ("усеке кайда", "usen", "asked for in Kyrgyz, with respect"),
        ("Отдай Жанчику зарядник", "janabay", "a Karakalpak j as Russian writes it"),
        ("Baxti keldimi?", "bahtiyor", "a capital that begins is as a small letter"),
        ("зарина ты где", "zarina", "spoken to"),
        ("mirik pishet chto zhdet", "mirlan", "somebody writes"),
        ("oraz name diydi saňa", "oraz", "an everyday word before what only people do"),
        ("jeren yazdy düýn", "jeren", "another"),
        ("Aman aga geldi", "aman", "or before a word of kin"),
        ("Ogulýa düýn geldi", "ogulnur", "the first half with a vowel"),
        ("с леной вчера говорила", "lena", "spoken with"),
        ("у веры обыск", "vera", "a word, of which is said what is said of people only"),
    ],
)
def test_a_line_that_is_about_somebody_tells_a_short_form(text: str, who: str, why: str) -> None:
    found = find(text, PEOPLE)
    assert {(each.who, each.tier.value) for each in found} == {(who, "ask")}, why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("передай мерку портнихе", "a word that is nobody's short form"),
        ("передай зарядку", "a word that begins as one"),
        ("это же мирно кончилось", "the same"),
        ("отдай жалюзи соседу", "a word with that letter"),
        ("зарка над морем", "a short form of which the line tells nothing"),
        ("купили мирика на рынке", "what is bought is nobody"),
        ("Зима в том году пришла поздно", "a noun in a case does nothing"),
        ("мира не будет", "an everyday word"),
        ("oraz tutýarys biz", "a fast is kept"),
        ("jeren awlamak gadagan", "a gazelle"),
        ("eje geldi öýe", "a verb behind a word of kin is no half of a name"),
    ],
)
def test_a_line_that_is_about_a_thing_tells_nobody(text: str, why: str) -> None:
    assert find(text, PEOPLE) == [], why


CALLED = [
    {"id": "utkir", "name": "Utkir Abduvahidov"},
    {"id": "roman", "name": "Roman Tsoy"},
    {"id": "arman", "name": "Арман"},
    {"id": "ales", "name": "Алесь Кавальчук"},
]


@pytest.mark.parametrize(
    ("text", "who", "why"),
    [
        (
            "O'tkir aka kasal ekanlar, duo qiling.",
            "utkir",
            "respect behind a word that is spelled as another",
        ),
        ("Roma bilen gürleşdim, gowy", "roman", "a town is not spoken with"),
        ("кароч арман уехал в Берлин", "arman", "an everyday word of another language that left"),
        ("privet, arman uje v Tashkent? ne otvechaet mne", "arman", "or is in a town by now"),
        ("счёт оплачен, получатель Ковальчуе", "ales", "a slip behind what is an everyday word (коваль)"),
    ],
)
def test_an_everyday_word_that_does_what_people_do_is_a_name(text: str, who: str, why: str) -> None:
    assert {(each.who, each.tier.value) for each in find(text, CALLED)} == {(who, "ask")}, why


HEARD_OF = [
    {"id": "misha", "name": "Михаил Ли"},
    {"id": "lena", "name": "Елена Ким"},
    {"id": "vera", "name": "Вера Цой"},
    {"id": "nadezhda", "name": "Надежда Атаева"},
    {"id": "kaya", "name": "Ali Kaya"},
    {"id": "koval", "name": "Пётр Коваль"},
    {"id": "reis", "name": "Olim Karimov", "aliases": ["Мороз", "Reis"]},
    {"id": "merdan", "name": "Мердан Сапаров"},
]


@pytest.mark.parametrize(
    ("text", "who", "why"),
    [
        ("Да, мишу арестовали", "misha", "what is done to somebody"),
        ("Лена сидит", "lena", "or they do"),
        ("Вера и дети в Анкаре.", "vera", "an everyday word that is with children"),
        ("Kaya ve avukatı geldi.", "kaya", "or with a lawyer"),
        ("Надежда в больнице.", "nadezhda", "that is in hospital"),
        ("Коваль в тюрьме.", "koval", "in prison"),
        ("Мороз в розыске.", "reis", "looked for"),
        ("Reis is in prison.", "reis", "in English"),
        ("мердан 5 лет дали", "merdan", "that got five years"),
        ("Lena salam, nirede sen?", "lena", "or is greeted"),
    ],
)
def test_what_is_done_to_people_tells_a_name(text: str, who: str, why: str) -> None:
    found = find(text, HEARD_OF, identifiers=False)
    assert {(each.who, each.tier.value) for each in found} == {(who, "ask")}, why


@pytest.mark.parametrize(
    "text",
    ["Мороз и солнце", "Вера в то, что будет", "Надежда и вера", "вера и верность", "взял мишуру с ёлки"],
)
def test_what_things_are_and_do_tells_none(text: str) -> None:
    assert find(text, HEARD_OF) == []
