"""What of a record stands on the timeline, where, in which words, and how acts and reprisals are linked."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from fieldjournal.model.dates import FuzzyDate, parse_date
from fieldjournal.model.fields import specs_of
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.record import Draft
from fieldjournal.model.timeline import Role, Span, earlier_acts, happenings, in_words, role_of, span_of
from fieldjournal.model.walk import value_at
from tests.model.registers.messy import ALL, BERDI, EXILE, TAKEN, TALK, name_of, told
from tests.strategies import drafts


def day(iso: str) -> date:
    return date.fromisoformat(iso)


SPANS = [
    ("19 May 2023", Span(day("2023-05-19"), day("2023-05-19"))),
    ("May 2023", Span(day("2023-05-01"), day("2023-05-31"))),
    ("between 27 and 30 November 2023", Span(day("2023-11-27"), day("2023-11-30"))),
    ("before 2002", Span(day("2001-12-31"), day("2001-12-31"), open_start=True)),
    ("2016 or later", Span(day("2016-01-01"), day("2016-01-01"), open_end=True)),
    ("20 October", None),
    ("when the snow melted", None),
]


@pytest.mark.parametrize(("words", "wanted"), SPANS)
def test_a_date_stands_on_the_days_it_can_mean(words: str, wanted: Span | None) -> None:
    span = span_of(parse_date(words))
    assert span == wanted
    if span and words != "19 May 2023":
        assert not span.is_day, "what is half known is never given a day"


def at(kind: str, **fields: object) -> list[str]:
    """Return where the dates of a record stand, ids of parts left out."""
    record = told(kind, **fields)  # type: ignore[arg-type] # words
    return [f"{each.address.field}/{each.address.inner}".strip("/") for each in happenings(record)]


def test_records_and_dated_parts_stand_on_the_axis() -> None:
    assert at("incident", when="2021", deaths=[{"notified_when": "2022", "last_seen": "2020"}]) == [
        "when",
        "deaths/notified_when",
        "deaths/last_seen",
    ]
    assert at("proceeding", began="2003", decided="2004", penalties=[{"start": "2002"}]) == [
        "began",
        "decided",
    ], "what a term is counted from is no step"
    assert at(
        "contact", born="1979", next_check="2030", exile_since="2019", detentions=[{"until": "2001"}]
    ) == [
        "exile_since",
        "detentions/until",
    ]
    assert at("source", received="2001", published="2000", claims=[{"by": "x", "when": "1999"}]) == [
        "received"
    ]


UNDATED = [
    ("incident", {"what": "однажды"}, [""], "a record without its day"),
    (
        "incident",
        {"what": "x", "deaths": [{"official_cause": "heart"}]},
        [""],
        "a part stands with its record",
    ),
    ("contact", {"called": "Aunt J."}, [], "somebody is no thing that happened"),
    ("contact", {"signs": [{"kind": "seen"}]}, ["signs"], "a sign of life nobody knows the day of"),
    ("contact", {"detentions": [{"place": "Mary"}]}, ["detentions"], "a stay in custody"),
    ("source", {"title": "Radio"}, [], "where something is known from"),
    ("case", {"title": "All of it", "period": "2023"}, [], "what belongs together"),
]


@pytest.mark.parametrize(("kind", "fields", "wanted", "why"), UNDATED)
def test_what_has_no_date_is_told_apart(
    kind: str, fields: dict[str, object], wanted: list[str], why: str
) -> None:
    assert at(kind, **fields) == wanted, why


def test_a_thing_in_somebodys_record_is_theirs_and_a_part_says_whose_it_is() -> None:
    trial = ALL["trial00000000000"]
    whose = {each.address.inner or each.address.field: each.of for each in happenings(trial)}
    assert whose == {"decided": "", "when": ""}, "an appeal names nobody: it is everybody's"
    measures = [each.of for each in happenings(ALL["court00000000000"])]
    assert measures == ["", BERDI, ""]


ROLES = [
    ({"type": "own public act"}, Role.ACT),
    ({"type": "arrest", "before": [{"act": TALK, "link": "reprisal for"}]}, Role.REPRISAL),
    ({"type": "arrest", "before": [{"act": TALK, "link": "followed"}, {"link": "caused by"}]}, Role.REPRISAL),
    ({"type": "arrest", "before": [{"act": TALK, "link": "followed"}]}, Role.FOLLOWED),
    ({"type": "arrest", "before": [{"act": TALK}]}, Role.NONE),
    ({"type": "own public act", "before": [{"act": TALK, "link": "followed"}]}, Role.ACT),
    ({"what": "ничего"}, Role.NONE),
]


@pytest.mark.parametrize(("fields", "wanted"), ROLES)
def test_own_acts_and_reprisals_are_told_apart(fields: dict[str, object], wanted: Role) -> None:
    assert role_of(told("incident", **fields)) is wanted  # type: ignore[arg-type] # words


def test_the_interval_is_counted_from_both_dates_or_not_at_all() -> None:
    linked = {each.id: each.between for each in earlier_acts(ALL[TAKEN], ALL.get)}
    between = linked[TALK]
    assert between
    assert (between.least, between.most) == (177, 180)
    flat = list(earlier_acts(ALL["flat000000000000"], ALL.get))
    assert [each.between for each in flat] == [None, None], "one is gone, of one nobody knows the year"


def said(key: str) -> list[tuple[str, str]]:
    found = (in_words(ALL[key], each.address, name_of) for each in happenings(ALL[key]))
    return [(words.what, words.who) for words in found]


def test_a_thing_is_told_in_one_line_with_who_it_is_about() -> None:
    assert said(TALK) == [("own public act", "Мерал Атаева")]
    assert said(EXILE) == [("Fate: in exile", "Мерал Атаева")]
    assert said("trial00000000000") == [
        ("criminal · Decided", "Berdi SAPAROW, Nury aga"),
        ("Appeals, When: Supreme Court · not heard", "criminal · Berdi SAPAROW, Nury aga"),
    ]
    letter = "Signs of life: letter, or signature for a parcel · a cook, on a scrap of paper · likely"
    assert (f"{letter} · Under pressure? yes", "Berdi SAPAROW") in said(BERDI)


def test_every_flag_is_on_a_date() -> None:
    for kind in KINDS.values():
        for spec in specs_of(kind.values).values():
            for each in (spec, *(specs_of(spec.part).values() if spec.part else ())):
                assert not each.timeline or each.form.name == "date"


@given(drafts())
def test_every_date_on_the_axis_stands_where_it_says(draft: Draft) -> None:
    found = list(happenings(draft))
    assert len({each.address for each in found}) == len(found)
    for each in found:
        if each.when is None:
            continue
        assert value_at(draft.values, each.address) == each.when
        span = each.span
        assert (span is None) == (each.when.earliest is None and each.when.latest is None)
        if span:
            assert span.first <= span.last
            assert isinstance(each.when, FuzzyDate)
