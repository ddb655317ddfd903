"""Names in what leaves that belong to no contact."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.redaction.capitals import with_beside
from fieldjournal.redaction.strangers import strangers

GERMAN = """Der Bericht der Kommission lag auf dem Tisch, das Papier war alt, die Lampe trüb. Am Ende
des Jahres kam die Antwort aus der Stadt, und der Schreiber las das Urteil."""
"""Every noun has a capital."""


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("При обыске была соседка Айна Курбанова, потом пришёл Oraz aga.", ["Oraz aga", "Айна Курбанова"]),
        ("Тётя Гуля видела всё. Потом тётя Гуля уехала.", ["Тётя Гуля", "тётя Гуля"]),
        ("Gülşat eje bilen Serdar geldi.", ["Gülşat eje", "Serdar"]),
        ("The officer was called B. Hojamyradow.", ["B. Hojamyradow"]),
        ("[P-7KQ3M2XA] was held in Ashgabat, Türkmenistan, in November.", []),
        ("Мердан Оразов звонил Оразову", []),  # a named contact
        ("Довлет сказал, что придут. Однажды Чига сказала то же.", ["Довлет", "Чига"]),  # Чига is unknown
        ("Позвонила мать Чиги. Sapar Welmyratyň öýünde.", ["Welmyratyň", "Чиги"]),
        ("Аннаевой отказали. Видели Аннаеву на вокзале.", ["Аннаевой", "Аннаеву"]),
        ("Baýlyýewden habar ýok, Quandyqovaning ishi sudda.", ["Baýlyýewden", "Quandyqovaning"]),
        ("Вчера Божена Левицкая и Остап Мельник ушли.", ["Божена Левицкая", "Остап Мельник"]),
        (
            "Чига [P-7KQ3M2XA] пришла, потом [P-7KQ3M2XA] Берды.",
            ["Берды", "Чига"],
        ),  # left beside a family name
        ("Сын Фрндриха […] дома.", ["Фрндриха"]),
        ("Пришли [Айна Курбанова] и [брат, Довлет].", ["Довлет", "Курбанова"]),
        ("[TR] [2023-05] [30–39] [<18] [80+] [2021-Q3] [2023-05~] [XX-05]", []),  # what we put there
        ("Участковый пришёл. Половина молчит. Требование о выдаче. Чиновники ушли.", []),
        (GERMAN, []),
        ("пришли двое в штатском. Утром, в Стамбуле.", []),
        ("", []),
    ],
    ids=[
        "witness",
        "kin",
        "turkmen",
        "initial",
        "places",
        "known",
        *("given", "somebody's", "declined", "turkic", "two", "left behind", "left out"),
        *("in brackets", "our brackets"),
        *("nouns", "german"),
        "nobody",
        "empty",
    ],
)
def test_who_is_no_contact_is_told(text: str, names: list[str]) -> None:
    found = strangers([text], ["Мердан Оразов", "Оразову"])
    assert [each.words for each in found] == names


def test_whoever_is_named_most_comes_first() -> None:
    found = strangers(["пришёл Oraz aga", "сказал Oraz aga и Begli aga"], [])
    assert [(each.words, each.times) for each in found] == [("Oraz aga", 2), ("Begli aga", 1)]


def test_whoever_stands_where_somebody_is_asked_for_is_told_unless_it_is_an_office() -> None:
    called = ["Ogulj", "сын тёти", "[P-7KQ3M2XA]", "Мердан Оразов", "полиция, Мары", "Ogulj"]
    found = strangers(["Пришли утром."], ["Мердан Оразов"], called=called)
    assert [(each.words, each.times) for each in found] == [("Ogulj", 2), ("сын тёти", 1)]


@pytest.mark.parametrize(
    ("before", "after", "name"),
    [
        ("потом Чига ", " пришла", "Чига Агаоглу"),
        ("видели ", " Чигу и мать", "Агаоглу Чигу"),
        ("молчит. Мердан ", " ушёл", "Мердан Агаоглу"),
        ("молчит. Видели ", " вчера", "Агаоглу"),  # a sentence begins
        ("сказал Однако, ", ". Турция", "Агаоглу"),
        ("адвокат ", "", "Агаоглу"),
        ("", "", "Агаоглу"),
        ("[", "]", "Агаоглу"),
        ("пришли [тот самый Чига ", " и другие]", "Чига Агаоглу"),
        ("было [[P-????????] и Чига ", "", "Чига Агаоглу"),
        ("@[", "](7kq3m2xa0d1f5g6h)", "Агаоглу"),
    ],
)
def test_a_capital_beside_a_family_name_may_be_of_the_same_name(before: str, after: str, name: str) -> None:
    assert with_beside(before, "Агаоглу", after) == name


@given(st.text("[]P-?7 Чига.…\n", max_size=60), st.text("[]P-?7 Чига.…\n", max_size=60))
def test_whatever_stands_around_words_they_are_among_what_is_offered(before: str, after: str) -> None:
    assert "Агаоглу" in with_beside(before, "Агаоглу", after)
