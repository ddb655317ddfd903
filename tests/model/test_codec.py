"""Records as JSON: nothing is lost either way, and what does not fit is told by address."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.errors import (
    BadValue,
    FieldjournalError,
    Incomplete,
    JournalNewer,
    UnknownField,
    UnknownKind,
)
from fieldjournal.model.canonical import Json, decode, encode
from fieldjournal.model.codec import read_draft, read_record, write_draft, write_record
from fieldjournal.model.empty import Empty
from fieldjournal.model.record import Draft, Record
from fieldjournal.model.walk import values_of
from tests.strategies import drafts


@given(drafts())
def test_a_draft_comes_back_whole(draft: Draft) -> None:
    written = encode(write_draft(draft))
    again = read_draft(decode(written))
    assert again == draft
    assert encode(write_draft(again)) == written


@given(drafts())
def test_a_record_comes_back_whole(draft: Draft) -> None:
    record = Record(
        "k" * 16,
        draft.kind,
        draft.values,
        draft.envelope,
        3,
        1,
        "2026-03-01T09:30:00Z",
        "2026-03-02T09:30:00Z",
        True,
    )
    assert read_record(decode(encode(write_record(record)))) == record


@given(drafts())
def test_what_an_editor_shows_means_the_same_when_typed_again(draft: Draft) -> None:
    for found in values_of(draft.values):
        if found.spec.form.name in {"text", "place", "account", "choice", "choices", "who", "chain"}:
            continue  # translations, levels and separators are edited apart from the words
        assert found.spec.typed(found.spec.edited(found.value)) == found.value, found.address


json_values: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(drafts(), json_values, st.data())
def test_any_json_raises_only_declared_errors(draft: Draft, odd: Json, data: st.DataObject) -> None:
    body = write_draft(draft)
    values = body["values"]
    assert isinstance(values, dict)
    where = data.draw(st.sampled_from([body, values]))
    if where:
        where[data.draw(st.sampled_from(sorted(where)))] = odd
    try:
        read_draft(body)
    except FieldjournalError:
        return  # declared, and told in a sentence


@pytest.mark.parametrize(
    ("values", "problems"),
    [
        ({"when": 5}, [("when", "not-a-date")]),
        ({"type": "nonsense"}, [("type", "not-a-choice")]),
        ({"type": ["arrest"], "repeated": "yes"}, [("type", "not-a-choice"), ("repeated", "not-yes-or-no")]),
        ({"what": "a\x00b"}, [("what", "control-character")]),
        ({"what": "   "}, [("what", "nothing-in-it")]),
        ({"what": {"text": "x", "colour": "red"}}, [("what", "not-an-object")]),
        ({"returns": [{"mode": "sold"}]}, "returns"),
        ({"returns": {"mode": "lured"}}, [("returns", "not-a-list")]),
        ({"returns": [{"id": "a1"}, {"id": "a1"}]}, [("returns/a1", "same-part-twice")]),
        (
            {"involvements": [{"id": "a1", "contact": "Aunt"}]},
            [("involvements/a1/contact", "not-a-reference")],
        ),
        ({"what": {"empty": "perhaps"}}, [("what", "unknown-empty")]),
        ({"what": "x" * 4_000_001}, [("what", "too-long")]),
    ],
    ids=lambda each: str(each)[:40],
)
def test_each_value_that_does_not_fit_is_one_problem(values: dict[str, Json], problems: object) -> None:
    with pytest.raises(Incomplete) as refused:
        read_draft({"kind": "incident", "values": values})
    found = [(each.address, each.reason) for each in refused.value.problems]  # type: ignore[attr-defined]
    if isinstance(problems, str):  # a part without an id gets a random one
        assert found[0][0].startswith(problems)
    else:
        assert found == problems


def test_two_million_characters_are_taken() -> None:
    draft = read_draft({"kind": "source", "values": {"words": "ў" * 2_000_000}})
    assert len(encode(write_draft(draft))) > 4_000_000


def test_unknown_fields_and_kinds_are_refused_by_name() -> None:
    with pytest.raises(UnknownField):
        read_draft({"kind": "incident", "values": {"colour": "red"}})
    with pytest.raises(UnknownKind):
        read_draft({"kind": "rumour", "values": {}})
    with pytest.raises(BadValue):
        read_draft([])


def test_keys_of_a_newer_version_are_kept() -> None:
    body: dict[str, Json] = {"kind": "incident", "values": {}, "weather": {"sky": "grey"}}
    draft = read_draft(body)
    assert write_draft(draft)["weather"] == {"sky": "grey"}


def test_a_kind_of_a_newer_version_is_refused() -> None:
    with pytest.raises(JournalNewer):
        read_record({"kind": "incident", "values": {}, "version": 99})


@pytest.mark.parametrize(
    "text",
    ["{", "1.5", "NaN", '{"a":1,"a":2}', "[" * 40 + "]" * 40, "[" * 100_000, '"\\ud800"', "\xff"],
    ids=[
        "cut off",
        "float",
        "NaN",
        "same key twice",
        "too deep",
        "far too deep",
        "lone surrogate",
        "no JSON",
    ],
)
def test_json_from_outside_is_read_strictly(text: str) -> None:
    with pytest.raises(BadValue):
        decode(text)


def test_empty_has_kinds() -> None:
    draft = read_draft({"kind": "contact", "values": {"born": {"empty": "unknown"}}})
    assert draft.values.born is Empty.UNKNOWN  # type: ignore[attr-defined]
    assert draft.values.sex is Empty.NOT_ASKED  # type: ignore[attr-defined]
    assert "sex" not in write_draft(draft)["values"]  # type: ignore[operator]
