"""Several accounts of one value stand side by side, none chosen."""

from __future__ import annotations

from typing import cast

import pytest

from fieldjournal.model.accounts import accounts_of, disagree, heading
from fieldjournal.model.canonical import Json
from fieldjournal.model.dates import parse_date, to_json
from fieldjournal.model.empty import Empty
from fieldjournal.model.record import Record
from fieldjournal.model.values import Text
from tests.strategies import draft

DISAPPEARANCE = "1nc1dent00000000"
OTHER = "1nc1dent00000001"


def claim(part: str, address: str, value: Json, record: str = DISAPPEARANCE, **beside: Json) -> Json:
    says: Json = {"kind": "incident", "record": record, "address": address, "value": value}
    return {"id": part, "says": says, **beside}


def source(record_id: str, *claims: Json) -> Record:
    made = draft("source", words="что рассказали", claims=[*claims])
    return Record(
        record_id, "source", made.values, made.envelope, 1, 1, "2026-03-01T09:30:00Z", "2026-03-01T09:30:00Z"
    )


SOURCES = (
    source(
        "s0urce0000000000",
        claim("c1", "what", "уехал сам, по своей воле", by="министерство", stance="asserts"),
        claim(
            "c2", "what", "его увезли двое в штатском", by="соседка", through=["Aunt J."], certainty="likely"
        ),
        claim("c3", "what", "another day", record=OTHER),
    ),
    source("s0urce0000000001", claim("c4", "returns/r1/mode", "abduction", by="Gündogar aga")),
)


def test_accounts_stand_at_the_address_they_are_about_in_the_order_they_came() -> None:
    found = accounts_of(DISAPPEARANCE, SOURCES)
    assert {at: [each.claim.id for each in accounts] for at, accounts in found.items()} == {
        "what": ["c1", "c2"],
        "returns/r1/mode": ["c4"],
    }
    assert found["what"][1].shown(str) == "его увезли двое в штатском · соседка · Aunt J. · likely"
    assert found["returns/r1/mode"][0].shown(str) == "abduction or rendition · Gündogar aga"


@pytest.mark.parametrize(
    ("stated", "which", "differ"),
    [
        (Empty.NOT_ASKED, slice(0, 2), True),
        (Empty.UNKNOWN, slice(0, 1), False),
        (Text("уехал сам, по своей воле"), slice(0, 1), False),
        (Text("пропал"), slice(0, 1), True),
        (Empty.NOT_ASKED, slice(0, 0), False),
    ],
    ids=["two accounts", "one, and nobody knows", "one that agrees", "one against the record", "none"],
)
def test_disagreement(stated: object, which: slice, differ: bool) -> None:  # noqa: FBT001 - a column of the table
    accounts = accounts_of(DISAPPEARANCE, SOURCES)["what"][which]
    assert disagree(stated, accounts) is differ


def test_a_conflict_of_dates_is_announced() -> None:
    said = cast("Json", to_json(parse_date("20 October")))
    accounts = accounts_of(DISAPPEARANCE, [source("s0urce0000000002", claim("d1", "when", said))])["when"]
    assert heading(accounts, parse_date("18 October")) == "accounts that differ: 1"
    assert heading(accounts, parse_date("20 October")) == "accounts: 1"
