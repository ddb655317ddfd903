"""What a condition on a column lets through, and what it does not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.model.dates import ImpossibleDate, parse_date
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Spec
from fieldjournal.model.registers import Cell, Condition, unknown_choice
from fieldjournal.model.registers.cells import cell, field_of, inside
from fieldjournal.model.values import Choice

WHEN = field_of("incident", "when")
WHEN_TYPE = field_of("incident", "type")
FATE = inside("contact", "statuses", "fate")
MODE = inside("incident", "returns", "mode")
PRESSED = inside("contact", "signs", "pressed")
TACTICS = field_of("incident", "tactics")


def date(words: str) -> Cell:
    return cell(WHEN, parse_date(words))


def fate(code: str, other: str = "") -> Cell:
    return cell(FATE, Choice(code, other))


def met(words: str, held: Cell) -> bool:
    return Condition(words).met_by(held, {"aa": "Мерал Атаева"}.__getitem__)


CASES = [
    pytest.param("dead", fate("dead"), True, id="a code"),
    pytest.param("serving", fate("dead"), False, id="another code"),
    pytest.param("serv", fate("serving"), True, id="the beginning of its label"),
    pytest.param("other", fate("other", "в монастыре"), True, id="other, by its code"),
    pytest.param("monastyre", fate("other", "в монастыре"), True, id="other, by its words in another script"),
    pytest.param(
        "threat", cell(TACTICS, (Choice("summons"), Choice("threat"))), True, id="one of several choices"
    ),
    pytest.param("сдался", fate("dead"), False, id="no choice at all"),
    pytest.param("нет в живых", fate("dead"), True, id="its label in another language of the interface"),
    pytest.param("deported", cell(MODE, Choice("deportation")), True, id="a word people have for it"),
    pytest.param("deported", cell(MODE, Choice("expulsion")), False, id="and for no other"),
    pytest.param(
        "threat; summons", cell(TACTICS, (Choice("summons"), Choice("threat"))), True, id="both of several"
    ),
    pytest.param("threat; summons", cell(TACTICS, (Choice("summons"),)), False, id="one of both"),
    pytest.param("да", cell(PRESSED, value=True), True, id="yes in another language"),
    pytest.param("no", cell(PRESSED, value=True), False, id="no is not yes"),
    pytest.param("unknown", Cell(Empty.UNKNOWN), True, id="what nobody knows"),
    pytest.param("näbelli", Cell(Empty.UNKNOWN), True, id="what nobody knows, in another language"),
    pytest.param("withheld", Cell(Empty.UNKNOWN), False, id="another kind of empty"),
    pytest.param("not_asked", Cell(Empty.NOT_ASKED), True, id="a blank has a name too"),
    pytest.param("unknown", Cell("unknown court in Mary"), True, id="words are words, whatever they say"),
    pytest.param("before 2021", date("19 May 2020"), True, id="before"),
    pytest.param("before 2021", date("1 January 2021"), False, id="the day itself is not before it"),
    pytest.param("до 2021", date("spring 2020"), True, id="in another language"),
    pytest.param("before 12 May 2023", date("May 2023"), True, id="it may lie before, so it stays"),
    pytest.param("2024 or later", date("before 2002"), False, id="it cannot lie after"),
    pytest.param("2024 or later", date("2016 or later"), True, id="open towards the end"),
    pytest.param("between 27 and 30 November 2023", date("30.11.2023"), True, id="a span, its end included"),
    pytest.param("август 2023", date("end of August 2023"), True, id="a month said in another language"),
    pytest.param("August 2023", date("July 2023"), False, id="the month after"),
    pytest.param("before 2021", date("20 October"), False, id="nobody knows the year: it is not guessed"),
    pytest.param("october", date("20 October"), True, id="its words are found all the same"),
    pytest.param("31 February 2023", date("28 February 2023"), False, id="a day there is not"),
    pytest.param("meral", Cell((Cell("сам"), Cell("Мерал Атаева"))), True, id="one of several cells"),
    pytest.param("meral sam", Cell((Cell("сам"), Cell("Мерал"))), False, id="all words in one of them"),
    pytest.param("…", Cell("anything"), True, id="no word at all asks for nothing"),
]


@pytest.mark.parametrize(("words", "held", "wanted"), CASES)
def test_a_condition(words: str, held: Cell, *, wanted: bool) -> None:
    assert met(words, held) is wanted


UNKNOWN = [
    pytest.param("deprotation", (MODE,), "deportation", id="a slip of the hand"),
    pytest.param("Extraditon", (MODE,), "extradition", id="a letter left out"),
    pytest.param("xyz", (MODE,), "", id="like nothing there is"),
    pytest.param("maybe", (PRESSED,), "", id="neither yes nor no"),
    pytest.param("deprotation", (WHEN_TYPE, MODE), "deportation", id="one column of two lists"),
    pytest.param("deportation", (WHEN_TYPE, MODE), None, id="in one of two lists"),
    pytest.param("depo", (MODE,), None, id="the beginning of one"),
    pytest.param("депорт", (MODE,), None, id="the beginning of one in another script"),
    pytest.param("other: в монастырь", (MODE,), None, id="other, in these words"),
    pytest.param("unknown", (MODE,), None, id="a kind of empty"),
    pytest.param("not_asked", (MODE,), None, id="a blank by its name"),
    pytest.param("deprotation", (MODE, WHEN), None, id="a column that may hold a date takes any words"),
    pytest.param("deprotation", (), None, id="nothing is known of the column"),
]


@pytest.mark.parametrize(("words", "specs", "nearest"), UNKNOWN)
def test_words_that_are_no_choice_are_told_with_what_was_meant(
    words: str, specs: tuple[Spec, ...], nearest: str | None
) -> None:
    slip = unknown_choice("mode", words, specs)
    assert (slip.nearest if slip else None) == nearest
    if slip and specs == (MODE,):
        assert slip.known.startswith("extradition, deportation, ")
        assert "abduction (abduction or rendition)" in slip.known


@given(st.text(max_size=30))
def test_any_words_are_a_condition(words: str) -> None:
    for held in (date("May 2023"), fate("dead"), Cell(Empty.UNKNOWN), Cell("Мерал")):
        met(words, held)


@given(st.dates(), st.dates())
def test_before_a_day_and_from_it_on_is_every_dated_line(day: object, of: object) -> None:
    try:
        when = parse_date(str(of))
        bound = parse_date(f"before {day}")
    except ImpossibleDate:
        return
    if when.earliest is None or bound.latest is None:  # years of another calendar
        return
    held = cell(WHEN, replace(when, said="?"))
    assert met(f"before {day}", held) != met(f"{day} or later", held)
