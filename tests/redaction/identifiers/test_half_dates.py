"""Days without their year, as the region writes them; holidays and other numbers are none."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import find


@pytest.mark.parametrize(
    ("text", "told", "why"),
    [
        ("19-августа күні ұсталды", "19-августа", "a hyphen binds the day to the month"),
        ("5-oktabr kuni chaqirishdi", "5-oktabr", "the same in Uzbek, with the word for a day"),
        ("10 шілде күні", "10 шілде", "the word for a day behind"),
        ("17-nji oktýabrda getdi", "17-nji oktýabrda", "a counted day, in a case"),
        ("2-чи февралда баромад", "2-чи февралда", "the same in Tajik"),
        ("март айының 13-і", "март айының 13-і", "the month first"),
        ("в пятницу 13 мая", "пятницу 13 мая", "a weekday beside"),
        ("чоршанба, 16 июн", "чоршанба, 16 июн", "a weekday in Uzbek"),
        ("3 марта прошлого года", "3 марта прошлого года", "a year by its distance"),
        ("забрали 4-6 января", "4-6 января", "from one day to another"),
        ("6.II.19 аз хона баромад", "6.II.19", "a Roman month, a short year"),
        ("stamped 22.ix.2016 unreadable", "22.ix.2016", "a Roman month in small letters"),
        ("born July 4, '22", "July 4, '22", "a short year with its sign"),
        ("ýigrimi birinji noýabrda", "ýigrimi birinji noýabrda", "in words"),
        ("бесінші сәуірде келді", "бесінші сәуірде", "the same in Kazakh"),
    ],
)
def test_a_day_without_its_year_is_one(text: str, told: str, why: str) -> None:
    assert [text[each.start : each.end] for each in find(text, ())] == [told], why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("1-nji ýanwar baýram", "a holiday"),
        ("8-mart bayramingiz bilan", "a holiday, Uzbek"),
        ("поздравляю с 9 мая", "a day and its month alone"),
        ("6-11 классы", "a span of something else"),
        ("bu birinchi marta emas", "a first time, Uzbek"),
        ("версия 6.II", "no year"),
        ("mix 22 ix 2016", "small letters without signs"),
    ],
)
def test_holidays_and_other_numbers_are_none(text: str, why: str) -> None:
    assert [each for each in find(text, ()) if each.who == "date"] == [], why


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("в билете указан AB 733 40 35", "passport"),
        ("59 сол дораду", "age"),
        ("u 24 yashar", "age"),
        ("the detainee is 56 years", "age"),
        ("пропал мужчина, около 60 лет", "age"),
        ("ЖШН 3 140471 511 2800 деп жазылган", "national-number"),
        ("клон signal.group/#gulalek2594", "link"),
        ("Ақтау қ., 11-ықшамаудан, 4-үй", "address"),
    ],
)
def test_other_numbers_of_the_region(text: str, kind: str) -> None:
    assert [each.who for each in find(text, ())] == [kind]


def test_a_term_is_no_age() -> None:
    assert find("the sentence is 12 years in prison", ()) == []


def test_a_time_that_passed_is_no_age() -> None:
    assert find("мы ждали около 5 лет", ()) == []
