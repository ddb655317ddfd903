"""Who did what to whom: a family name is that of the name beside it where both stand as one name does."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import compile_people, find

PEOPLE = compile_people(
    [
        {"id": "aygul", "name": "Айгуль Оразова"},
        {"id": "zarina", "name": "Зарина Азизова"},
        {"id": "merdan", "name": "Merdan Hojaýew"},
        {"id": "nurlan", "name": "Нурлан Серик"},
        {"id": "vera", "name": "Вера Кузнецова"},
        {"id": "gulnora", "name": "Gulnora Yo'ldosheva"},
        {"id": "aziz", "name": "Азиз Рахимов"},
        {"id": "bahar", "name": "Bahar Geldiýewa"},
    ]
)


@pytest.mark.parametrize(
    ("text", "who", "why"),
    [
        ("Следователь Ковалёв Айгуль допрашивал до ночи", {"aygul"}, "a man's name beside a woman's"),
        ("Судья Иванова Зарину отпустила", {"zarina"}, "who did, whom"),
        ("Прокурор Петров Мердану угрожал", {"merdan"}, "who did, to whom"),
        (
            "Судья Ахметова Азиза признала виновным",
            {"aziz"},
            "a woman's name behind her office, in the nominative",
        ),
        ("Зарина Рахмонову всё рассказала", {"zarina"}, "who did, to whom"),
        ("Вера Путину не верит", {"vera"}, "the same"),
        ("Мердан Смирновой деньги передал", {"merdan"}, "a man to a woman"),
        ("Адвокат Мердана Смирнов приходил", {"merdan"}, "whose lawyer"),
        ("дело Зарины Петров закрыл", {"zarina"}, "whose case"),
        ("с Мерданом Иванов поругался", {"merdan"}, "with whom"),
        ("вчера Тимур Керимов Зарину подвёз", {"zarina"}, "the family name has its given name"),
        ("суд: Т. Сидорова Вера не признала", {"vera"}, "or its initial"),
        (
            "Derňewçi Ataýew Merdany sorag etdi",
            {"merdan"},
            "a Turkmen accusative, the officer's name before it",
        ),
        ("Tergovchi Karimov Gulnorani so'roq qildi", {"gulnora"}, "an Uzbek one"),
        ("Bahar Berdimuhamedowy görmedi", {"bahar"}, "a Turkmen accusative, of a man's name"),
        ("Gulnora Mirziyoyevga xat yozdi", {"gulnora"}, "an Uzbek dative, of a man's name"),
        ("Азиз Ростовда ишлаяпти", {"aziz"}, "a town in a case, as family names end"),
        ("Merdan Warşawa gitdi", {"merdan"}, "another"),
        ("Bahar Krakowda galdy", {"bahar"}, "another"),
        ("Зарина ул. Навои 5", {"zarina"}, "an address behind a name"),
        ("у Азиза завод отжали", {"aziz"}, "a place's name has no case before what it is"),
        ("Зарина Телеграм не читает", {"zarina"}, "a messenger"),
        ("FN:Айгуль Билайн", {"aygul"}, "a contact book"),
        ("Господин Азиз, вы получили письмо?", {"aziz"}, "a word of respect is no family name in -ин"),
        ("Айгуль Т., 34 года, домохозяйка", {"aygul"}, "an initial that may be the father's"),
        ("Иванов - Зарина, Петров - Вера", {"zarina", "vera"}, "who has whom"),
        ("Зарина -> Смирнова 200", {"zarina"}, "an arrow"),
        ("Зарина (Смирнова)", {"zarina"}, "as she is called otherwise"),
        (
            "2024-05-11 21:03 Нурлан я сегодня видел у суда Зарину\nИванова тоже пришла",
            {"zarina"},
            "two messages, not one line that is full",
        ),
    ],
)
def test_two_who_stand_side_by_side_are_two(text: str, who: set[str], why: str) -> None:
    assert who <= {each.who for each in find(text, PEOPLE, identifiers=False)}, why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("вчера Зарина Иванова приходила", "nominative"),
        ("дело Зарины Ивановой закрыли", "a woman's oblique case"),
        ("видели Зарину Иванову на рынке", "accusative"),
        ("адвокат Азиза Каримова не явился", "a man's genitive"),
        ("писали Азизу Каримову в колонию", "dative"),
        ("говорили с Азизом Каримовым", "instrumental"),
        ("об Азизе Каримове не слышно", "prepositional"),
        ("Иванову Зарину отпустили", "the family name first"),
        ("вчера Айгуль Петровой звонили", "a woman's name that does not decline"),
        ("Merdan Ataýew geldi", "a man's full name"),
        ("Бородин Азиз — чемпион области", "a family name in -ин"),
        ("Gulnora Karimovani chaqirishdi", "the last name has the case"),
        ("Bahar Ataýewanyň öýi", "the same in Turkmen"),
        ("Merdan şäherinde ýagyş ýagdy", "a town"),
    ],
)
def test_somebody_elses_full_name_stays_somebody_elses(text: str, why: str) -> None:
    assert find(text, PEOPLE, identifiers=False) == [], why
