"""How records are headed, ordered and found."""

from __future__ import annotations

from datetime import date
from typing import cast

import pytest

from fieldjournal.i18n import speaking
from fieldjournal.model.canonical import Json
from fieldjournal.model.codec import read_draft
from fieldjournal.model.dates import parse_date, to_json
from fieldjournal.model.finding import name_keys, search_text
from fieldjournal.model.headline import TITLE_MAX, headline, order_day, said_when
from fieldjournal.model.names import matches
from fieldjournal.model.record import Record

GUL = "gu1aaaaaaaaaaaaa"


def record(of_kind: str, **values: Json) -> Record:
    made = read_draft({"kind": of_kind, "values": dict(values)})
    return Record(
        "r" * 16, of_kind, made.values, made.envelope, 1, 1, "2026-03-01T09:30:00Z", "2026-03-01T09:30:00Z"
    )


def name_of(record_id: str) -> str:
    return {GUL: "Gül Saparowa"}.get(record_id, "?")


@pytest.mark.parametrize(
    ("made", "when", "title", "who"),
    [
        (
            record(
                "incident",
                type="deportation",
                when=cast("Json", to_json(parse_date("end of August 2023"))),
                involvements=[{"id": "a1", "contact": GUL, "role": "victim"}],
            ),
            "end of August 2023",
            "deportation",
            "Gül Saparowa",
        ),
        (
            record("incident", what="Двое стояли\nу подъезда весь день"),
            "",
            "Двое стояли у подъезда весь день",
            "",
        ),
        (record("incident", what="обыск", when="20 October"), "20 October, no year", "обыск", ""),
        (
            record("incident", what="обыск", when="20 октября, год не указан"),
            "20 октября, год не указан",
            "обыск",
            "",
        ),
        (record("incident", what="обыск", when="when she was a girl"), "when she was a girl", "обыск", ""),
        (record("incident", type={"empty": "unknown"}), "", "What happened", ""),
        (
            record("threat", words="Мы знаем, где твоя мать", directed_at=[GUL]),
            "",
            "Мы знаем, где твоя мать",
            "Gül Saparowa",
        ),
        (record("contact", names=[{"id": "n1", "text": "Мейлис Оразов"}]), "", "Мейлис Оразов", ""),
        (record("contact", called="Aunt J."), "", "Aunt J.", ""),
        (record("source", words="x" * 500), "", "x" * (TITLE_MAX - 1) + "…", ""),
        (record("source", attachments=[{"id": "f1", "name": "Двор.jpg"}]), "", "Двор.jpg", ""),
    ],
    ids=[
        "type and victim",
        "words on one line",
        "no year",
        "says so itself",
        "no day",
        "unknown type",
        "threat",
        "name",
        "no name",
        "long words",
        "only a file",
    ],
)
def test_headline(made: Record, when: str, title: str, who: str) -> None:
    line = headline(made, name_of)
    assert (line.when, line.title, line.who) == (when, title, who)


def test_an_undated_record_stands_at_the_day_it_was_written() -> None:
    written = date(2026, 3, 1)
    assert order_day(record("incident", what="без даты"), written) == written.toordinal()


@pytest.mark.parametrize("typed", ["мейлис", "Meylis", "oraz", "Ораз", "meýlis ORAZOW"])
def test_a_person_is_found_in_any_script(typed: str) -> None:
    person = record("contact", names=[{"id": "n1", "text": "Мейлис Оразов"}])
    assert matches(typed, "Мейлис Оразов")
    assert search_text(person)
    assert len(list(name_keys(person))) == 1


@pytest.mark.parametrize(
    ("made", "what"),
    [
        (record("contact", called="Aunt J."), "Person"),
        (record("contact", called="Aunt J.", kind="person"), "Person"),
        (record("contact", called="Ministry of Order", kind="organisation"), "Organisation"),
        (record("contact", called="the neighbours", kind={"empty": "unknown"}), "Person"),
        (record("threat", words="Мы знаем, где твоя мать"), "Threat"),
    ],
)
def test_an_organisation_is_not_called_a_person(made: Record, what: str) -> None:
    assert headline(made, name_of).what == what


@pytest.mark.parametrize(
    ("spoken", "words"), [("en", "20 November 2026"), ("ru", "20 ноября 2026"), ("tk", "20.11.2026")]
)
def test_a_day_in_a_list_never_loses_its_month(spoken: str, words: str) -> None:
    """In Turkmen its words take more than the two lines there are: 2026-njy ýylyň 20-njy noýabry."""
    yesterday = parse_date("yesterday", today=date(2026, 11, 21))
    with speaking(spoken):
        assert said_when(yesterday) == words
