"""One change made to many records: what it makes of each."""

from __future__ import annotations

from typing import Any, cast

import pytest

from fieldjournal.errors import BadValue
from fieldjournal.model.batch import (
    Change,
    changed,
    cleaned,
    gathering,
    lowers,
    outside,
    read_change,
    write_change,
)
from fieldjournal.model.codec import TAGS_MOST
from fieldjournal.model.record import Envelope, Record
from fieldjournal.model.values import Sensitivity
from tests.strategies import draft

WRITTEN = "2026-03-01T09:30:00Z"
SOURCE = "s" * 16


def record(kind: str = "incident", own: str = "i" * 16, **envelope: Any) -> Record:
    said = {"what": "Пришли ночью"} if kind == "incident" else {"title": "Те, кого увезли"}
    values = draft(kind, **said).values
    return Record(own, kind, values, Envelope(**envelope), 1, 1, WRITTEN, WRITTEN)


@pytest.mark.parametrize(
    ("held", "change", "made"),
    [
        pytest.param({}, Change(add_tags=("Mary",)), {"tags": ("Mary",)}, id="a tag"),
        pytest.param({"tags": ("Mary",)}, Change(add_tags=("Mary",)), {"tags": ("Mary",)}, id="has it"),
        pytest.param(
            {"tags": ("Mary", "school")},
            Change(add_tags=("2023",), remove_tags=("Mary", "never there")),
            {"tags": ("school", "2023")},
            id="one for another",
        ),
        pytest.param({}, Change(sources=(SOURCE, "i" * 16)), {"sources": (SOURCE,)}, id="no own source"),
        pytest.param(
            {"sensitivity": Sensitivity.NEVER},
            Change(sensitivity=Sensitivity.OPEN),
            {"sensitivity": Sensitivity.OPEN},
            id="how far it may travel",
        ),
    ],
)
def test_what_a_change_makes(held: dict[str, Any], change: Change, made: dict[str, Any]) -> None:
    before = record(**held)
    after = changed(before, change)
    assert after.envelope == Envelope(**{**held, **made})
    assert after.values == before.values
    assert not after.deleted


def test_hiding_and_words_as_they_are_stored() -> None:
    assert changed(record(), Change(delete=True)).deleted
    assert cleaned(Change(add_tags=(" #Mary ", "Mary", ""))).add_tags == ("Mary",)
    assert cleaned(Change(remove_tags=("#",))).nothing
    with pytest.raises(BadValue):
        cleaned(Change(add_tags=("two\nlines",)))
    with pytest.raises(BadValue):
        changed(record(), Change(add_tags=tuple(f"метка {n}" for n in range(TAGS_MOST + 1))))


def test_only_what_never_left_is_lowered() -> None:
    never = record(sensitivity=Sensitivity.NEVER)
    assert lowers(never, Change(sensitivity=Sensitivity.PARTNERS))
    assert not lowers(never, Change(sensitivity=Sensitivity.NEVER))
    assert not lowers(never, Change(add_tags=("Mary",)))
    assert not lowers(record(), Change(sensitivity=Sensitivity.OPEN))


def test_a_case_gathers_and_nothing_else_does() -> None:
    case = record("case", "c" * 16)
    once = gathering(case, ("i" * 16, "c" * 16, "i" * 16))
    assert [each.id for each in cast("Any", once.values).members] == ["i" * 16]
    assert gathering(once, ("i" * 16,)) is once
    assert outside(once, ("i" * 16, "t" * 16)) == ("t" * 16,)
    with pytest.raises(BadValue):
        gathering(record(), ("t" * 16,))


@pytest.mark.parametrize(
    "change",
    [
        Change(add_tags=("Мары",), remove_tags=("x",), sources=(SOURCE,), gathered_in="c" * 16),
        Change(sensitivity=Sensitivity.NEVER, delete=True),
    ],
)
def test_a_change_noted_down_is_read_back(change: Change) -> None:
    assert read_change(write_change(change)) == change
