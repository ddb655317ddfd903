"""Days, ages and places in narratives: nothing tells more than the profile without a yes."""

from __future__ import annotations

import pytest

from fieldjournal.model.forms.form import Coarseness
from fieldjournal.model.kinds.contact import Contact
from fieldjournal.model.record import Envelope, Record
from fieldjournal.model.values import Place
from fieldjournal.redaction.joining import joined
from fieldjournal.redaction.told import Allowed, Told, coarser, places_of


def contact(letter: str, values: Contact) -> Record:
    return Record(letter * 16, "contact", values, Envelope(), 1, 1, "2026-03-01", "2026-03-01")


HOME = Place(said="Türkmenabat, Türkmenistan", country="TM", region="Lebap", settlement="Türkmenabat")
PLACES = places_of(
    [
        contact("a", Contact(lives=HOME)),
        contact("b", Contact(lives=Place(said="Стамбул", country="TR"))),
        contact("c", Contact(lives=Place(exact="школа № 4, Фарап"))),
        contact("e", Contact(lives=Place(said="Mary", country="TM", settlement="Mary"))),
        contact("d", Contact(lives=Place(said="Türkiye", country="TR"))),
    ]
)
MONTH, QUARTER, YEAR = Coarseness("month"), Coarseness("quarter"), Coarseness("year")
REGION, COUNTRY = Coarseness(place="region"), Coarseness(place="country")


@pytest.mark.parametrize(
    ("most", "text", "told"),
    [
        (MONTH, "Увезли 19 мая 2023 года утром.", [("19 мая 2023", "[2023-05]")]),
        (QUARTER, "on 19.05.2023", [("19.05.2023", "[2023-Q2]")]),
        (YEAR, "on May 19, 2023", [("May 19, 2023", "[2023]")]),
        (MONTH, "20-nji oktýabrda geldiler", [("20-nji oktýabrda", "[XXXX-10]")]),
        (YEAR, "20 октября пришли", [("20 октября", "[…]")]),
        (MONTH, "в мае 2023 года, летом", []),  # no finer than a month
        (MONTH, "в мае, в прошлую пятницу", [("прошлую пятницу", "[…]")]),
        (MONTH, "Ertesi gün geldiler, bir çarşenbe günü", [("Ertesi gün", "[…]"), ("çarşenbe", "[…]")]),
        (YEAR, "The next day, on Friday evening", [("The next day", "[…]"), ("Friday", "[…]")]),
        (MONTH, "в Душанбе, в этой среде", []),  # a town; surroundings
        (MONTH, "Сестра (34 года), сын 9 лет", [("34 года", "[30–39]"), ("9 лет", "[<18]")]),
        (MONTH, "aged 18; возраст 71", [("aged 18", "[18–19]"), ("возраст 71", "[70+]")]),
        (Coarseness(), "19 мая 2023, ей 34 года, в Стамбуле", []),
        (REGION, "Жил в Стамбуле, потом Türkmenabatda", [("Стамбуле", "[TR]"), ("Türkmenabatda", "[TM]")]),
        (REGION, "Lebap, Türkiye, стамбульский", []),  # as coarse; a country; no capital
        (COUNTRY, "Lebapda", [("Lebapda", "[TM]")]),
        (Coarseness(place="settlement"), "в Фарапе, школа № 4", [("школа № 4", "[…]")]),
        (REGION, "Мария осталась, Марину и Марата увезли в Мары", [("Мары", "[TM]")]),
        (REGION, "Marydan Mara", [("Marydan", "[TM]")]),
        (REGION, "наш дом 14 кв 5", [("дом 14 кв 5", "[…]")]),
        (REGION, "14-nji jaýyň 5-nji öýi", [("14-nji jaýyň 5-nji öýi", "[…]")]),
        (REGION, "сидели в доме 14 дней, в школе 9 классов", []),  # no place
        (Coarseness(), "в пятницу, дом 14 кв 5", []),
        (Coarseness(place="settlement"), "Школа № 4, Фарап", [("Школа № 4, Фарап", "[…]")]),
    ],
)
def test_what_tells_too_much_becomes_coarse(most: Coarseness, text: str, told: list[tuple[str, str]]) -> None:
    wanted = Told(Allowed(most, ages=most.date == "day"), PLACES)
    found = {(each.start, each.end): each for each in wanted.mentions(text)}
    longest = [
        each
        for (start, end), each in sorted(found.items())
        if not any(a <= start and end <= b and (a, b) != (start, end) for a, b in found)
    ]
    words = [text[each.start : each.end] for each in longest]
    assert [(said, wanted.coarse(each.who, said)) for said, each in zip(words, longest, strict=True)] == told


def test_of_two_the_coarser_counts() -> None:
    assert coarser(Coarseness("month", "exact"), Coarseness("day", "country")) == Coarseness(
        "month", "country"
    )


@pytest.mark.parametrize(
    ("most", "text", "told"),
    [
        (Coarseness(), "Мердан М., р. 12.03.1990", {"12.03.1990": "[1990]"}),
        (Coarseness(), "12 mart 1990-njy ýylda doglan", {"12 mart 1990": "[1990]"}),
        (Coarseness(), "дата рождения: 12.03.1990, арестован 19.05.2023", {"12.03.1990": "[1990]"}),
        (
            Coarseness(),
            "родился 12 марта, в 1990 году",
            {"12 марта": "[…]"},
        ),  # without its year it is no less
        (Coarseness(), "1990 г.р., учитель сельской школы; обыск 12.03.2023", {}),  # a year; no birth
        (
            MONTH,
            "born 5 May 1988 and led away by four men on 3 June 2021",
            {"5 May 1988": "[1988]", "3 June 2021": "[2021-06]"},
        ),
    ],
)
def test_a_day_of_birth_in_a_story_tells_no_more_than_in_its_field(
    most: Coarseness, text: str, told: dict[str, str]
) -> None:
    wanted = Told(Allowed(most, born="year", ages=True), PLACES)
    found: dict[str, str] = {}
    for each in joined(wanted.mentions(text)):
        words = text[each.start : each.end]
        found.setdefault(words, wanted.coarse(each.who, words))
    assert found == told
