"""The register of forced returns: one line for each person, the fate as of a day, unknown said as unknown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import pytest

from fieldjournal.errors import UnknownName
from fieldjournal.model.canonical import Json
from fieldjournal.model.codec import read_draft
from fieldjournal.model.dates import parse_date, to_json
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Values
from fieldjournal.model.headline import Told, title
from fieldjournal.model.registers import (
    Line,
    Lookup,
    Row,
    Table,
    label_of,
    lines,
    part_with,
    register_named,
    rows_of,
    tabulate,
)
from fieldjournal.model.walk import mapped, parts_of

RETURNS = register_named("returns")


@dataclass(frozen=True)
class Plain:
    """What a partner gets of a record has no more than this."""

    kind: str
    values: Values


def _said(words: str) -> Json:
    return to_json(parse_date(words))  # type: ignore[return-value]


def _told(kind: str, values: Mapping[str, Json]) -> Plain:
    draft = read_draft({"kind": kind, "values": dict(values)})
    return Plain(draft.kind, draft.values)


MEREDOV, GULJAN, BATYR = "meredov000000000", "guljan0000000000", "batyr00000000000"
PEOPLE: dict[str, Told] = {
    MEREDOV: _told(
        "contact",
        {
            "names": [{"text": "Мередов Аман"}],
            "born": _said("3 May 1981"),
            "statuses": [
                {"fate": "missing", "as_of": _said("10 June 2023")},
                {"fate": "pretrial", "as_of": _said("August 2023")},
                {"fate": "serving", "as_of": _said("20 December 2023")},
            ],
        },
    ),
    GULJAN: _told(
        "contact",
        {
            "names": [{"text": "Guljan"}],
            "born": {"empty": "unknown"},
            "statuses": [{"fate": {"empty": "unknown"}, "as_of": _said("20 December 2023")}],
        },
    ),
    BATYR: _told("contact", {"names": [{"text": "Batyr aga"}], "born": _said("early 1970s")}),
}


def _incident(*people: str, when: str = "19 May 2023", **back: Json) -> Plain:
    return _told(
        "incident",
        {
            "when": _said(when),
            "involvements": [{"contact": each, "role": "victim"} for each in people],
            "returns": [{"mode": "deportation", "from_place": "Türkiye", **back}],
        },
    )


INCIDENTS = (
    _incident(MEREDOV),
    _incident(GULJAN, BATYR, when="end of August 2023", mode={"empty": "unknown"}),
)


def _lines(as_of: date | None = None, lookup: Lookup = PEOPLE.get) -> list[Line]:
    return [
        line
        for n, incident in enumerate(INCIDENTS)
        for _key, part in parts_of(incident.values)
        if _key == "returns"
        for line in _of(incident, part, key=f"i{n}", lookup=lookup, as_of=as_of)
    ]


def _of(
    incident: Told, part: Part, *, key: str = "k", lookup: Lookup = PEOPLE.get, as_of: date | None = None
) -> list[Line]:
    return list(lines(RETURNS, rows_of(RETURNS, Row(incident, key, part, lookup, date(2024, 1, 1), as_of))))


def _only(incident: Told) -> Part:
    part = part_with(incident, "returns", "r1")
    assert part
    return part


def _name_of(record: str) -> str:
    return title(PEOPLE[record], str)


def _table(as_of: date | None = None, **asked: object) -> Table:
    return tabulate(RETURNS, _lines(as_of), _name_of, **asked)  # type: ignore[arg-type]


def test_one_line_for_each_person() -> None:
    table = _table()
    assert table.rows == (
        ("Мередов Аман", "1981", "deportation", "Türkiye", "", "19 May 2023", "serving a sentence",
         "20 December 2023", ""),
        ("Guljan", "unknown", "unknown", "Türkiye", "", "end of August 2023", "unknown",
         "20 December 2023", ""),
        ("Batyr aga", "early 1970s", "unknown", "Türkiye", "", "end of August 2023", "unknown",
         "unknown", ""),
    )  # fmt: skip
    assert table.keys == ("i0", "i1", "i1")
    assert table.count == 3
    assert [label_of(column) for column in table.columns][:2] == ["Who", "Born"]


FATES = [
    pytest.param(date(2023, 1, 1), "unknown", id="nothing was known yet"),
    pytest.param(date(2023, 6, 9), "unknown", id="the day before"),
    pytest.param(date(2023, 6, 10), "missing", id="the very day"),
    pytest.param(date(2023, 8, 1), "in pre-trial detention", id="a month counts from its first day"),
    pytest.param(date(2023, 12, 19), "in pre-trial detention", id="a later one does not count yet"),
    pytest.param(date(2024, 1, 1), "serving a sentence", id="the latest one"),
    pytest.param(None, "serving a sentence", id="no day asked for"),
]


@pytest.mark.parametrize(("as_of", "fate"), FATES)
def test_the_fate_as_of_a_day(as_of: date | None, fate: str) -> None:
    assert _table(as_of, columns=["fate"]).rows[0] == (fate,)


def test_of_two_statuses_on_one_day_the_last_entered_counts() -> None:
    day = _said("2 May 2023")
    person = _told(
        "contact", {"statuses": [{"fate": "missing", "as_of": day}, {"fate": "released", "as_of": day}]}
    )
    found = _lines(lookup={MEREDOV: person}.get)
    assert tabulate(RETURNS, found, str, columns=["fate"]).rows[0] == ("released",)


def test_an_undated_status_counts_only_where_no_dated_one_does() -> None:
    missing: dict[str, Json] = {"fate": "missing", "as_of": _said("2 May 2023")}
    person = _told("contact", {"statuses": [missing, {"fate": "dead"}]})
    dated = tabulate(RETURNS, _lines(lookup={MEREDOV: person}.get), str, columns=["fate"]).rows[0]
    early = tabulate(RETURNS, _lines(date(2001, 1, 1), {MEREDOV: person}.get), str, columns=["fate"]).rows[0]
    assert (dated, early) == (("missing",), ("dead",))


@pytest.mark.parametrize(
    ("where", "who"),
    [
        pytest.param({"fate": "serving"}, ["Мередов Аман"], id="a code"),
        pytest.param({"fate": "sentence"}, ["Мередов Аман"], id="a word of its label"),
        pytest.param({"fate": "Unknown"}, ["Guljan", "Batyr aga"], id="a kind of empty"),
        pytest.param({"who": "meredow"}, ["Мередов Аман"], id="a name in another script"),
        pytest.param({"who": "a", "mode": "deportation"}, ["Мередов Аман"], id="all of them"),
        pytest.param({"when": "2023"}, ["Мередов Аман", "Guljan", "Batyr aga"], id="a year in the words"),
        pytest.param({"to": "not_asked"}, ["Мередов Аман", "Guljan", "Batyr aga"], id="blank"),
        pytest.param({"mode": "extradition"}, [], id="nobody"),
    ],
)
def test_filters(where: dict[str, str], who: list[str]) -> None:
    assert [row[0] for row in _table(where=where).rows] == who


@pytest.mark.parametrize(
    ("sort", "who"),
    [
        pytest.param("who", ["Batyr aga", "Guljan", "Мередов Аман"], id="words"),
        pytest.param("-when", ["Guljan", "Batyr aga", "Мередов Аман"], id="days, the last first"),
        pytest.param("born", ["Batyr aga", "Мередов Аман", "Guljan"], id="years; unknown at the end"),
        pytest.param("-born", ["Мередов Аман", "Batyr aga", "Guljan"], id="at the end in both directions"),
    ],
)
def test_sorting(sort: str, who: list[str]) -> None:
    assert [row[0] for row in _table(sort=sort).rows] == who


def test_totals_count_each_word_of_a_choice_column() -> None:
    table = _table(where={"from": "türk"})
    assert table.totals == {
        "mode": {"unknown": 2, "deportation": 1},
        "fate": {"unknown": 2, "serving a sentence": 1},
    }
    assert _table(columns=["who"]).totals == {}


def test_chosen_columns_in_the_order_asked_for() -> None:
    assert _table(columns=["fate", "who"]).rows[0] == ("serving a sentence", "Мередов Аман")


def test_unknown_names_are_refused() -> None:
    with pytest.raises(UnknownName):
        register_named("pigeons")
    asked: list[dict[str, object]] = [{"columns": ["x"]}, {"sort": "x"}, {"where": {"x": ""}}]
    for each in asked:
        with pytest.raises(UnknownName):
            _table(**each)  # type: ignore[arg-type]


def test_only_victims_are_returned_where_roles_are_given() -> None:
    values: dict[str, Json] = {
        "involvements": [
            {"contact": GULJAN, "role": "witness"},
            {"contact": MEREDOV, "role": "victim"},
            {"contact": BATYR},
        ],
        "returns": [{"id": "r1", "mode": "lured"}],
    }
    incident = _told("incident", values)
    found = _of(incident, _only(incident))
    assert [row[0] for row in tabulate(RETURNS, found, _name_of).rows] == ["Мередов Аман"]
    values["involvements"] = [{"contact": GULJAN, "role": "witness"}, {"contact": BATYR}]
    incident = _told("incident", values)
    found = _of(incident, _only(incident))
    assert [row[0] for row in tabulate(RETURNS, found, _name_of).rows] == ["Batyr aga"]


def test_a_return_of_nobody_known_is_still_a_line() -> None:
    incident = _told("incident", {"returns": [{"id": "r1", "mode": "expulsion"}]})
    (line,) = _of(incident, _only(incident))
    assert tabulate(RETURNS, [line], _name_of).rows[0][:3] == ("", "", "expulsion")
    assert part_with(incident, "returns", "gone") is None


def test_what_was_withheld_cannot_appear() -> None:
    """A person who is not at hand, or of whom values were withheld, gives no cell of theirs."""
    hidden = Plain("contact", mapped(PEOPLE[MEREDOV].values, lambda _found: Empty.WITHHELD))
    rows = tabulate(RETURNS, _lines(lookup={MEREDOV: hidden}.get), lambda _id: "A1B2").rows
    assert rows[0] == (
        "A1B2",
        "withheld",
        "deportation",
        "Türkiye",
        "",
        "19 May 2023",
        "withheld",
        "withheld",
        "",
    )
    assert rows[1][1] == rows[1][6] == ""
