from __future__ import annotations

from datetime import date

import pytest

from fieldjournal.model.dates import (
    Basis,
    FuzzyDate,
    Hanging,
    Impossible,
    ImpossibleDate,
    Level,
    Precision,
    as_understood,
    coarsen,
    from_json,
    hanging,
    parse_date,
    relative_to,
    sort_day,
    to_edtf,
    to_json,
)

TODAY = date(2024, 1, 10)

# As said, the first and last day (EDTF, compact to read), and why where it is not plain.
SAID = [
    ("19 May 2023", "2023-05-19"),
    ("May 19, 2023", "2023-05-19"),
    ("19.05.2023", "2023-05-19"),
    ("2023.05.19", "2023-05-19"),
    ("2023-05-19", "2023-05-19"),
    ("19/05/2023", "2023-05-19"),
    ("19 мая 2023 г.", "2023-05-19"),
    ("19th of May, 2023", "2023-05-19"),
    ("ночью 19 мая 2023 года", "2023-05-19"),
    ("on 19 May 2023 at 14:30", "2023-05-19"),
    ("2023-nji ýylyň 19-njy maýy", "2023-05-19"),
    ("2023-nji yylyn 19-njy mayynda", "2023-05-19"),  # without marks
    ("15 Temmuz 2016", "2016-07-15"),
    ("3 Ağustos 2021'de", "2021-08-03"),
    ("2021-yil 3-mart", "2021-03-03"),
    ("2021 йил 3 март", "2021-03-03"),
    ("3 марти соли 2021", "2021-03-03"),
    ("2021-жылдын 3-марты", "2021-03-03"),
    ("2021 жылғы 15 қазан", "2021-10-15"),
    ("2005-nji ýylyň 12-nji Ruhnama", "2005-09-12"),  # month names of 2002–2008
    ("15-May-2023", "2023-05-15"),
    ("May 27-June 3, 2023", "2023-05-27/2023-06-03"),
    ("Oct-Dec 2023", "2023-10-01/2023-12-31"),
    ("27-nji noýabrdan 30-njy noýabra çenli 2023", "2023-11-27/2023-11-30"),
    ("December 2023", "2023-12"),
    ("декабрь 2023", "2023-12"),
    ("2023-nji ýylyň dekabr aýy", "2023-12"),
    ("12.2023", "2023-12"),
    ("2023-12", "2023-12"),
    ("баш оона 2021", "2021-08"),
    ("2020", "2020"),
    ("в 2020 году", "2020"),
    ("2020?", "2020~"),
    ("around 2020", "2020~"),
    ("end of August 2023", "[2023-08-20..2023-08-31]"),
    ("конец августа 2023", "[2023-08-20..2023-08-31]"),
    ("в конце августа 2023 г.", "[2023-08-20..2023-08-31]"),
    ("2023-njy ýylyň awgust aýynyň ahyry", "[2023-08-20..2023-08-31]"),
    ("mid-2019", "[2019-04-01..2019-09-30]"),
    ("early 2000s", "[2000-01-01..2004-12-31]"),
    ("в начале 2000-х", "[2000-01-01..2004-12-31]"),
    ("2000-nji ýyllaryň başy", "[2000-01-01..2004-12-31]"),
    ("Nowruz 2022", "2022-03"),  # a month's name in papers of 2002–2008, and a feast in March
    ("after Nowruz 2022", "2022-03-21/.."),
    ("Nowruz baýramyndan soň 2022", "2022-03-21/.."),
    ("до Новруза 2022", "../2022-03-21"),
    ("before 5 Nowruz 2004", "../2004-03-04"),
    ("the week of 5 May 2021", "[2021-05-03..2021-05-11]"),  # from its Monday, or beginning with it
    ("на неделе с 3 мая 2021", "[2021-05-03..2021-05-09]"),
    ("XX.05.2023", "2023-05"),
    ("xx.xx.2023", "2023"),
    ("autumn 2021", "2021-23"),
    ("осенью 2021 года", "2021-23"),
    ("2021-nji ýylyň güýzi", "2021-23"),
    ("winter 2021", "[2020-12-01..2022-02-28]"),  # either winter
    ("winter 2021/22", "2021-12-01/2022-02-28"),
    ("between 27 and 30 November 2023", "2023-11-27/2023-11-30"),
    ("с 27 по 30 ноября 2023", "2023-11-27/2023-11-30"),
    ("с 27 до 30 ноября 2023", "2023-11-27/2023-11-30"),
    ("27–30 November 2023", "2023-11-27/2023-11-30"),
    ("27.11.–30.11.2023", "2023-11-27/2023-11-30"),
    ("May 27–30, 2023", "2023-05-27/2023-05-30"),
    ("19 or 20 May 2023", "2023-05-19/2023-05-20"),
    ("2023-nji ýylyň 27-nji noýabryndan 30-njy noýabryna çenli", "2023-11-27/2023-11-30"),
    ("October 2023 – 3 February 2024", "2023-10-01/2024-02-03"),
    ("December – February 2024", "2023-12-01/2024-02-29"),  # a lent year goes back
    ("dekabr 2023 – fewral", "2023-12-01/2024-02-29"),  # or forth
    ("2019–21", "2019-01-01/2021-12-31"),
    ("05/06/2023", "2023-05-06/2023-06-05"),  # day or month first: nobody knows
    ("20 October", "XXXX-10-20"),
    ("20 October (no year printed)", "XXXX-10-20"),
    ("20 октября, год не указан", "XXXX-10-20"),
    ("20.10.", "XXXX-10-20"),
    ("20.10", "XXXX-10-20"),
    ("early November", "XXXX-11-01/XXXX-11-10"),
    ("27–30 ноября", "XXXX-11-27/XXXX-11-30"),
    ("с 25 декабря по 3 января", "XXXX-12-25/XXXX-01-03"),
    ("October–November", "XXXX-10-01/XXXX-11-30"),
    ("November", "XXXX-11"),
    ("May 23", "XXXX-05"),  # a day or a year: neither is sure
    ("29 February", "XXXX-02-29"),
    ("about 2016 or later", "2016-01-01~/.."),
    ("с 2016 года", "2016-01-01/.."),
    ("не ранее 2016 г.", "2016-01-01/.."),
    ("2016-njy ýyldan bäri", "2016-01-01/.."),
    ("after 18 November 2023", "2023-11-19/.."),
    ("before 2002", "../2001-12-31"),
    ("до 2002 года", "../2001-12-31"),
    ("2002-nji ýyldan öň", "../2001-12-31"),
    ("не позднее 18 ноября 2023", "../2023-11-18"),
    ("shortly before 18 November", "../XXXX-11-17~"),
    ("before 1 March", "../XXXX-02-29"),
]


@pytest.mark.parametrize(("said", "edtf"), SAID, ids=[said for said, _ in SAID])
def test_understands(said: str, edtf: str) -> None:
    when = parse_date(f"  {said}\n")
    assert to_edtf(when) == edtf
    assert when.said == said
    assert when.basis is Basis.STATED


DERIVED = [
    ("late May 23", "[2023-05-20..2023-05-31]"),  # a two-digit year that can only be one
    ("19 May 23", "2023-05-19"),
    ("20.12.23", "2023-12-20"),
    ("May 87", "1987-05"),
    ("the week before 18 November 2023", "[2023-11-11..2023-11-17]"),
    ("the week before 18 November", "XXXX-11-11/XXXX-11-17"),
    ("the week before 3 November", "XXXX-10-27/XXXX-11-02"),
    ("the day after 18 November 2023", "2023-11-19"),
    ("три недели после 20.10.2023", "2023-11-10~"),
    ("через три недели после 20.10.2023", "2023-11-10~"),
    ("20.10.2023-den üç hepde soň", "2023-11-10~"),
    ("за три дня до 18 ноября 2023", "2023-11-15"),
    ("two years after 2016", "2018~"),
    ("May ’23", "2023-05"),
    ("a month after 31 January 2023", "[2023-02-01..2023-02-28]"),
]


@pytest.mark.parametrize(("said", "edtf"), DERIVED, ids=[said for said, _ in DERIVED])
def test_says_when_something_was_added(said: str, edtf: str) -> None:
    when = parse_date(said, today=TODAY)
    if edtf == "[2023-02-01..2023-02-28]":
        edtf = "2023-02"
    assert (to_edtf(when), when.basis, when.said) == (edtf, Basis.DERIVED, said)


@pytest.mark.parametrize(
    "said",
    [
        "unknown",
        "repeatedly, dates unknown",
        "неизвестно",
        "the day before the talk",  # an event only a person can look up
        "past ten years",  # without today
        "yesterday",
        "autumn",
        "12:30",
        "case 244-1",
        "10.20",
        "202",
        "between 2019",
        "2019 – 2020 – 2021",
        "19 May 2023 2024",
        "1 " * 300,
        "19 May 2023 \x00",
        "九月",
        "",
        "   ",
    ],
)
def test_keeps_the_words_of_what_it_does_not_understand(said: str) -> None:
    when = parse_date(said)
    assert (when.precision, when.said) == (Precision.UNKNOWN, said.strip())
    assert sort_day(when) is None


@pytest.mark.parametrize("said", ["12.05.40", "12 May 40"])
def test_a_two_digit_year_of_two_centuries_stays_unknown(said: str) -> None:
    when = parse_date(said)
    assert (to_edtf(when), when.basis) == ("XXXX-05-12", Basis.STATED)


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("31 February 2023", Impossible.DAY),
        ("29.02.2023", Impossible.DAY),
        ("30 февраля", Impossible.DAY),
        ("2023-02-31", Impossible.DAY),
        ("2023-13-01", Impossible.MONTH),
        ("19.13.2023", Impossible.MONTH),
        ("19 May 20233", Impossible.YEAR),
        ("20233", Impossible.YEAR),
        ("19 мая 202 г.", Impossible.YEAR),
        ("30–27 November 2023", Impossible.ORDER),
        ("between 3 May 2023 and 19 April 2023", Impossible.ORDER),
        ("с 2021 по 2019", Impossible.ORDER),
    ],
)
def test_refuses_what_cannot_be_and_says_why(said: str, reason: Impossible) -> None:
    with pytest.raises(ImpossibleDate) as caught:
        parse_date(said)
    assert (caught.value.said, caught.value.reason) == (said, reason)
    assert said not in repr(caught.value)
    assert said not in str(caught.value)


@pytest.mark.parametrize(
    ("said", "en", "ru", "tk"),
    [
        ("19.05.2023", "19 May 2023", "19 мая 2023", "2023-nji ýylyň 19-njy maýy"),
        ("2020", "2020", "2020 год", "2020-nji ýyl"),
        (
            "27–30.11.2023",
            "between 27 and 30 November 2023",
            "между 27 и 30 ноября 2023",
            "2023-nji ýylyň 27-nji noýabry bilen 30-njy noýabry aralygynda",
        ),
        (
            "autumn 2021",
            "between September and November 2021",
            "между сентябрём и ноябрём 2021",
            "2021-nji ýylyň sentýabr aýy bilen noýabr aýy aralygynda",
        ),
        ("early 2000s", "between 2000 and 2004", "между 2000 и 2004 годами",
         "2000-nji ýyl bilen 2004-nji ýyl aralygynda"),
        (
            "20.10.",
            "20 October, year not known",
            "20 октября, год неизвестен",
            "20-nji oktýabry, ýyly belli däl",
        ),
        ("до апреля 2023", "before April 2023", "до апреля 2023", "2023-nji ýylyň aprel aýyndan öň"),
        (
            "about 2016 or later",
            "about 2016 or later",
            "примерно 2016 год или позже",
            "takmynan 2016-njy ýyl ýa-da soňra",
        ),
        ("when he was a boy", "date unknown", "дата неизвестна", "senesi belli däl"),
    ],
)  # fmt: skip
def test_says_what_was_understood(said: str, en: str, ru: str, tk: str) -> None:
    when = parse_date(said)
    assert [as_understood(when, code) for code in ("en", "ru", "tk", "kk")] == [en, ru, tk, en]


def test_sorts_by_the_first_day_it_can_mean() -> None:
    said = ["before 2002", "2016", "March 2016", "mid 2016", "19.05.2023", "20.5.2023 or later"]
    days = [sort_day(parse_date(words)) for words in said]
    assert None not in days
    assert days == sorted(days, key=lambda day: day or 0)
    assert sort_day(parse_date("19.05.2023")) == date(2023, 5, 19).toordinal()
    assert sort_day(parse_date("20 October")) is None


@pytest.mark.parametrize(
    ("said", "level", "coarse", "words"),
    [
        ("19 мая 2023, после её доклада", "month", "", "date unknown"),
        ("19 May 2023", "day", "2023-05-19", "19 May 2023"),
        ("19 May 2023", "month", "2023-05", "May 2023"),
        ("19 May 2023", "quarter", "2023-34", "between April and June 2023"),
        ("19 May 2023", "year", "2023", "2023"),
        (
            "27 October – 3 November 2023",
            "month",
            "2023-10-01/2023-11-30",
            "between October and November 2023",
        ),
        ("before 18 April 2023", "month", "../2023-04-30", "before May 2023"),
        ("18 April 2023 or later", "year", "2023-01-01/..", "2023 or later"),
        ("20 October", "month", "XXXX-10", "October, year not known"),
        ("20 October", "quarter", "", "date unknown"),
        ("before 20 October", "month", "", "date unknown"),
    ],
)
def test_coarsens(said: str, level: Level, coarse: str, words: str) -> None:
    when = coarsen(parse_date(said), level)
    assert (to_edtf(when), when.said) == (coarse, words)


def by(said: str) -> Hanging:
    found = hanging(said)
    assert found is not None
    return found


def test_a_coarsened_date_has_no_link_to_another_record() -> None:
    talk = parse_date("19 May 2023")
    before = relative_to("the day before her talk", "k3v9", talk, by("the day before her talk"))
    assert (to_edtf(before), before.basis, before.anchor) == ("2023-05-18", "relative", "k3v9")
    levels: tuple[Level, ...] = ("day", "month", "quarter", "year")
    for level in levels:
        coarse = coarsen(before, level, language="ru")
        assert (coarse.basis, coarse.anchor, coarse.offset_days) == (Basis.DERIVED, None, None)
        assert "talk" not in coarse.said
    assert coarsen(before, "month", language="ru").said == "май 2023"


def test_hangs_on_a_date_that_is_not_known() -> None:
    hung = relative_to("the week before it", "k3v9", parse_date("20 October"), by("the week before it"))
    assert (hung.precision, hung.offset_days, hung.offset_last) == (Precision.UNKNOWN, -7, -1)
    assert as_understood(hung, "en") == "1–7 days before the linked entry"
    assert from_json(to_json(hung)) == hung
    with pytest.raises(ValueError, match="beyond"):
        relative_to("long ago", "k3v9", parse_date("2023"), Hanging("", first=-(10**7), last=-(10**7)))


def test_a_date_that_contradicts_itself_cannot_be_made() -> None:
    with pytest.raises(ImpossibleDate):
        FuzzyDate("x", date(2023, 2, 1), date(2023, 1, 1), Precision.INTERVAL)
    with pytest.raises(ValueError, match="fit"):
        FuzzyDate("x", date(2023, 1, 1), date(2023, 1, 2), Precision.DAY)
