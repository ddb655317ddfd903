"""What does not fit together is told, and never corrected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given

from fieldjournal.model.canonical import Json
from fieldjournal.model.dates import parse_date
from fieldjournal.model.doubts import doubts
from fieldjournal.model.fields import Part, Values, specs_of
from fieldjournal.model.headline import day_of
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.kinds.kind import Around
from fieldjournal.model.record import Draft
from tests.strategies import draft, drafts

TALK, SEARCH, AMAN, SONA = "ta1k000000000000", "search0000000000", "aman000000000000", "sona000000000000"


def around(own: str = "", /, **records: Draft) -> Around:
    """Return what these records, by id, say of one of them; all but it point to it."""
    held: Mapping[str, Draft] = records

    def values(record_id: str) -> Values | None:
        return held[record_id].values if record_id in held else None

    return Around(
        values,
        lambda record_id: day_of(held[record_id]) if record_id in held else None,
        lambda kind: [each.values for key, each in held.items() if each.kind == kind and key != own],
        own,
    )


def told(kind: str, records: Around | None = None, /, **values: Json) -> list[tuple[str, str]]:
    found = [*doubts(draft(kind, **values), records or around())]
    assert all(each.warning for each in found)
    return [(each.address, each.reason) for each in found]


def test_a_chain_that_comes_back_to_somebody_is_told() -> None:
    chain = [{"contact": AMAN}, "a neighbour", {"contact": AMAN}]
    assert told("source", through=chain) == [("through", "comes-back")]  # type: ignore[arg-type] # JSON
    assert told("source", through=chain[:2]) == []  # type: ignore[arg-type] # JSON


ORDERS: list[tuple[str, dict[str, Json], list[str]]] = [
    ("source", {"published": "20 May 2023", "accessed": "3 March 2020"}, ["accessed"]),
    ("threat", {"when": "2023", "deadline": "end of 2022"}, ["deadline"]),
    ("threat", {"when": "May 2023", "deadline": "May 2023"}, []),  # may be later the same month
    ("threat", {"when": "May 2023", "steps": [{"id": "a", "when": "2 April 2023"}]}, ["steps/a/when"]),
    ("contact", {"born": "1990", "exile_since": "1989"}, ["exile_since"]),
    ("contact", {"detentions": [{"id": "a", "since": "2003", "until": "2002"}]}, ["detentions/a/until"]),
    ("contact", {"born": "1990", "signs": [{"id": "a", "when": "1987"}]}, ["signs/a/when"]),
    (
        "incident",
        {"when": "27 November 2023", "deaths": [{"id": "a", "last_seen": "2 December 2023"}]},
        ["deaths/a/last_seen"],
    ),
    (
        "incident",
        {"when": "27-30 November 2023", "deaths": [{"id": "a", "notified_when": "28 November 2023"}]},
        [],  # the days overlap
    ),
    ("proceeding", {"began": "2012", "decided": "15 January 2011"}, ["decided"]),
    (
        "proceeding",
        {"decided": "2012", "appeals": [{"id": "a", "when": "2011", "result_when": "2010"}]},
        ["appeals/a/when", "appeals/a/result_when"],
    ),
    (
        "proceeding",
        {"orders": [{"id": "a", "when": "5 May 2023", "as_of": "4 May 2023"}]},
        ["orders/a/as_of"],
    ),
    (
        "action",
        {"when": "20 December 2023", "responses": [{"id": "a", "when": "19 December 2023"}]},
        ["responses/a/when"],
    ),
    (
        "case",
        {"consents": [{"id": "a", "given": "5 May 2023", "until": "4 May 2023", "withdrawn": "2022"}]},
        ["consents/a/until", "consents/a/withdrawn"],
    ),
]


@pytest.mark.parametrize(("kind", "values", "addresses"), ORDERS)
def test_dates_in_an_order_that_cannot_be(kind: str, values: dict[str, Json], addresses: list[str]) -> None:
    found = [at for at, reason in told(kind, None, **values) if reason == "out-of-order"]
    assert found == addresses


@pytest.mark.parametrize(
    ("interval", "fits"),
    [
        ("three weeks", False),  # they are 26 days
        ("26 days", True),
        ("25 days", False),
        ("четыре недели", True),
        ("bäş hepde", False),
        ("полгода", False),
        ("4 недели", True),
        ("1 month", True),
        ("2 месяца", False),
        ("a year", False),
        ("1 year", False),
        ("soon", True),
        ("2-3 weeks", True),  # a range is not held against it
    ],
)
def test_an_interval_against_the_days_between_two_dates(interval: str, *, fits: bool) -> None:
    earlier = around(**{TALK: draft("incident", when="3 June 2023")})
    found = told(
        "incident", earlier, when="29 June 2023", before=[{"id": "a", "act": TALK, "interval": interval}]
    )
    assert found == ([] if fits else [("before/a/interval", "does-not-add-up")])


def test_what_came_before_did_not_come_after() -> None:
    earlier = around(**{TALK: draft("incident", when="3 June 2023")})
    found = told("incident", earlier, when="May 2023", before=[{"id": "a", "act": TALK}])
    assert found == [("before/a/act", "out-of-order")]


def test_a_measure_that_was_broken_before_it_was_asked_for() -> None:
    returned = around(**{SEARCH: draft("incident", when="19 May 2023")})
    measure: Json = {"id": "a", "when": "24 May 2023", "breached_by": SEARCH}
    found = told("proceeding", returned, measures=[measure])
    assert found == [("measures/a/breached_by", "out-of-order")]


def test_fates_as_of_one_day() -> None:
    one: Json = {"id": "a", "fate": "serving", "as_of": "20 December 2023"}
    same: Json = {"id": "b", "fate": "serving", "as_of": "20.12.2023"}
    other: Json = {"id": "c", "fate": "released", "as_of": "20 декабря 2023"}
    vague: Json = {"id": "d", "fate": "missing", "as_of": "December 2023"}
    assert told("contact", statuses=[one, same, vague]) == []
    assert told("contact", statuses=[one, same, other]) == [("statuses/c/fate", "fates-differ")]


def test_nobody_is_seen_after_a_death() -> None:
    dead: Json = {"id": "a", "fate": "dead", "as_of": "1 December 2023"}
    later: Json = {"id": "b", "fate": "serving", "as_of": "5 January 2024"}
    seen: Json = {"id": "c", "when": "3 December 2023"}
    refuted: Json = {"id": "d", "when": "3 December 2023", "strength": "refuted"}
    assert told("contact", statuses=[dead, later], signs=[seen, refuted]) == [
        ("statuses/b/as_of", "after-death"),
        ("signs/c/when", "after-death"),
    ]


def test_a_death_and_a_later_sign_of_life_are_told_from_both_sides() -> None:
    victim: Json = {"id": "a", "contact": AMAN, "role": "victim"}
    death = draft("incident", type="death_in_custody", when="27-30 November 2023", involvements=[victim])
    person = draft("contact", signs=[{"id": "b", "when": "4 December 2023"}])
    records = {SEARCH: death, AMAN: person}
    beside_the_death = [*doubts(replace(death, id=SEARCH), around(SEARCH, **records))]
    assert [(each.address, each.reason) for each in beside_the_death] == [("when", "after-death")]
    beside_the_person = [*doubts(replace(person, id=AMAN), around(AMAN, **records))]
    assert [(each.address, each.reason) for each in beside_the_person] == [("signs/b/when", "after-death")]
    another = [*doubts(replace(person, id=SONA), around(SONA, **records))]
    assert another == []


def test_a_release_before_the_arrest() -> None:
    freed: Json = {"id": "a", "fate": "released", "as_of": "May 2019"}
    held: Json = {"id": "b", "since": "2021"}
    assert told("contact", statuses=[freed], detentions=[held]) == [
        ("statuses/a/as_of", "released-before-held")
    ]
    earlier: Json = {"id": "c", "since": "2015", "until": "2019"}
    assert told("contact", statuses=[freed], detentions=[held, earlier]) == []


@pytest.mark.parametrize(
    ("kind", "born", "theirs", "fits"),
    [
        ("parent", "1990", "1992", False),
        ("parent", "1990", "1960", True),
        ("child", "1990", "1985", False),
        ("child", "1990", "about 1990", True),  # nobody knows
        ("sibling", "1990", "1985", True),
    ],
)
def test_parents_are_older_than_their_children(kind: str, born: str, theirs: str, *, fits: bool) -> None:
    records = around(**{SONA: draft("contact", born=theirs)})
    found = told("contact", records, born=born, relations=[{"id": "a", "to": SONA, "kind": kind}])
    assert found == ([] if fits else [("relations/a/to", "born-before-parent")])


@pytest.mark.parametrize(
    ("length", "maxima", "fits"),
    [
        ("23 years", ["15 years", "8 years"], True),
        ("24 года", ["15 лет", "8 лет"], False),
        ("30 years", ["15 years", "life"], True),  # one of them is not plain
        ("30 years", [], True),
    ],
)
def test_a_term_longer_than_the_charges_allow(length: str, maxima: list[str], *, fits: bool) -> None:
    charges: list[Json] = [{"id": f"c{n}", "of": AMAN, "maximum": each} for n, each in enumerate(maxima)]
    charges.append({"id": "other", "of": SONA, "maximum": "2 years"})
    penalty: Json = {"id": "p", "of": AMAN, "kind": "prison", "length": length}
    found = told("proceeding", charges=charges, penalties=[penalty])
    assert found == ([] if fits else [("penalties/p/length", "over-the-maximum")])


@pytest.mark.parametrize(
    ("said", "reasons"),
    [
        ("05/06/2023", ["day-or-month"]),
        ("5/6/23", ["day-or-month"]),
        ("5/19/2023", []),
        ("05.06.2023", []),  # here the day stands first
        ("06/06/2023", []),
        ("5 June – 6 May 2024", []),
        ("May 23", ["day-or-year"]),
        ("12.05.40", ["which-century"]),
        ("12 May 40", ["which-century"]),
        ("12.05.23", []),
        ("Friday 6 May 2023", ["other-weekday"]),
        ("суббота, 6 мая 2023", []),
        ("31 February", []),
    ],
)
def test_words_that_can_be_read_otherwise(said: str, reasons: list[str]) -> None:
    try:
        when = parse_date(said)
    except ValueError:
        return
    found = [*doubts(draft("incident").with_values(when=when))]
    assert [(each.address, each.reason) for each in found] == [("when", each) for each in reasons]


def test_an_account_of_a_date_is_doubted_like_a_date() -> None:
    says: Json = {"kind": "incident", "record": SEARCH, "address": "when", "value": "05/06/2023"}
    assert told("source", claims=[{"id": "a", "says": says}]) == [("claims/a/says", "day-or-month")]


AGREED: dict[str, Json] = {"of": SONA, "to": "Linden Legal Aid", "use": ["share"]}


@pytest.mark.parametrize(
    ("consent", "doubted"),
    [
        ({}, []),
        ({"of": None}, [("of", "of-nobody")]),
        ({"use": None}, [("use", "for-nothing")]),
        ({"to": None}, [("to", "to-nobody")]),
        ({"to": None, "to_any": "ngo"}, []),
        ({"to": None, "use": ["publish"]}, []),
        ({"to": " linden LEGAL aid"}, []),
        ({"to": "Linden"}, [("to", "no-such-partner")]),
        ({"to": {"contact": SONA}}, []),
        ({"given": "May 2023", "until": "April 2023"}, [("until", "out-of-order")]),
        ({"given": "May 2023", "withdrawn": "2022"}, [("withdrawn", "out-of-order")]),
        ({"impossible": "nobody can reach her"}, [("decided_by", "half-a-decision")]),
        ({"decided_by": "two of us"}, [("impossible", "half-a-decision")]),
        ({"impossible": "nobody can reach her", "decided_by": "two of us"}, []),
    ],
    ids=str,
)
def test_a_consent_that_counts_for_nobody(consent: dict[str, Json], doubted: list[tuple[str, str]]) -> None:
    given: dict[str, Json] = {**AGREED, **consent, "id": "a"}
    values: dict[str, Json] = {key: value for key, value in given.items() if value is not None}
    known = replace(around(), partners=frozenset({"linden legal aid"}))
    assert told("case", known, consents=[values]) == [(f"consents/a/{key}", why) for key, why in doubted]
    before_partners_are_known = told("case", consents=[{**values, "to": "whoever"}])
    assert ("consents/a/to", "no-such-partner") not in before_partners_are_known


def test_a_pointer_to_what_was_deleted() -> None:
    known = replace(around(), deleted=lambda ids: frozenset({SONA}) & frozenset(ids))
    assert told("threat", known, directed_at=[AMAN, SONA]) == [("directed_at", "was-deleted")]
    assert told("threat", known, directed_at=[AMAN]) == []
    consents: list[Json] = [{"id": "a", "of": SONA, "to_any": "ngo", "use": ["share"]}]
    assert told("case", known, consents=consents) == [("consents/a/of", "was-deleted")]


@given(drafts())
def test_no_draft_is_too_strange_to_be_doubted(made: Draft) -> None:
    for each in doubts(made, around(AMAN, **{AMAN: made})):
        assert each.warning


def test_what_is_declared_to_follow_is_there() -> None:
    for kind in KINDS.values():
        own = specs_of(kind.values)
        for spec in own.values():
            parts: type[Part] | None = spec.part
            inner = specs_of(parts) if parts else {}
            for each in (spec, *inner.values()):
                beside = {**own, **inner}
                wanted = (*each.after, *each.before, *filter(None, [each.counted_from]))
                assert all(key in beside for key in wanted), (kind.name, each.key)
