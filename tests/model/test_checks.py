"""What has to hold of a record beyond each value by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldjournal.model.canonical import Json
from fieldjournal.model.checks import check
from fieldjournal.model.record import Envelope, Mark
from tests.strategies import draft

KNOWN = {"c0ntact000000000": "contact", "1nc1dent00000000": "incident", "s0urce0000000000": "source"}
CONTACT, INCIDENT, SOURCE = KNOWN


@pytest.mark.parametrize(
    ("kind", "values", "problems"),
    [
        ("incident", {}, [("", "nothing-in-it", False)]),
        ("incident", {"what": "свидетель видел двух мужчин"}, []),
        ("threat", {"directed_at": [CONTACT]}, []),
        ("threat", {"directed_at": [INCIDENT]}, [("directed_at", "wrong-kind", False)]),
        ("threat", {"directed_at": ["n0b0dy0000000000"]}, [("directed_at", "no-such-record", False)]),
        ("threat", {"sender": {"contact": INCIDENT}}, [("sender", "wrong-kind", False)]),
        ("threat", {"sender": "a man with a Mary accent"}, []),
        (
            "contact",
            {"relations": [{"id": "a1", "to": INCIDENT, "kind": "sibling"}]},
            [("relations/a1/to", "wrong-kind", False)],
        ),
        (
            "source",
            {
                "claims": [
                    {
                        "id": "a1",
                        "says": {
                            "kind": "incident",
                            "record": INCIDENT,
                            "address": "what",
                            "value": "left by himself",
                        },
                    }
                ]
            },
            [],
        ),
    ],
    ids=lambda each: str(each)[:40],
)
def test_problems(kind: str, values: dict[str, Json], problems: list[tuple[str, str, bool]]) -> None:
    found = check(draft(kind, **values), KNOWN.get)
    assert [(each.address, each.reason, each.warning) for each in found] == problems


def test_a_relation_to_oneself_is_refused() -> None:
    made = draft("contact", relations=[{"id": "a1", "to": CONTACT, "kind": "sibling"}])
    found = check(replace(made, id=CONTACT), KNOWN.get)
    assert [(each.address, each.reason) for each in found] == [("relations/a1/to", "refers-to-itself")]


def test_marks_and_sources_must_be_there() -> None:
    made = draft("incident", what="обыск")
    envelope = Envelope(marks={"colour": Mark(note="?")}, sources=(SOURCE, CONTACT))
    found = check(replace(made, envelope=envelope), KNOWN.get)
    assert [(each.address, each.reason) for each in found] == [
        ("colour", "no-such-address"),
        ("sources", "no-such-record"),
    ]
