"""A glance shows what the whole record has, and reads nothing before it is looked at."""

from __future__ import annotations

import pytest
from hypothesis import given

from fieldjournal.errors import BadValue
from fieldjournal.model.canonical import Json
from fieldjournal.model.codec import write_record
from fieldjournal.model.fields import specs_of
from fieldjournal.model.glance import glance, of_several, through
from fieldjournal.model.headline import headline
from fieldjournal.model.merges import Merges
from fieldjournal.model.record import Draft, Record
from fieldjournal.model.walk import pointers_of, values_of
from fieldjournal.model.whole import joined, pointed, repointed, together
from tests.strategies import drafts


def _saved(draft: Draft) -> Record:
    return Record("a" * 16, draft.kind, draft.values, draft.envelope, 1, 1, "2026-03-01T09:30:00Z", "")


@given(draft=drafts())
def test_every_value_is_the_one_the_whole_record_has(draft: Draft) -> None:
    record = _saved(draft)
    seen = glance(write_record(record))
    assert list(values_of(seen.values, blank=True)) == list(values_of(record.values, blank=True))
    assert (seen.id, seen.kind, seen.created, seen.deleted) == (
        record.id,
        record.kind,
        record.created,
        record.deleted,
    )
    assert headline(seen, str) == headline(record, str)
    assert isinstance(seen.values, type(record.values))
    assert specs_of(type(seen.values)) == specs_of(type(record.values))


@given(draft=drafts())
def test_seen_through_the_links_of_a_person_it_is_the_record_with_its_pointers_changed(draft: Draft) -> None:
    record = _saved(draft)
    to = [each for found in pointers_of(record.values) for each in found.spec.form.refs(found.value)]
    merges = Merges(dict.fromkeys(to[:2], "somebodyelse0000"), frozenset())
    seen = through(glance(write_record(record)), lambda spec, value: repointed(spec, value, merges))
    expected = pointed(record.values, merges)
    assert list(values_of(seen.values, blank=True)) == list(values_of(expected, blank=True))


@given(first=drafts("contact"), second=drafts("contact"))
def test_a_glance_at_a_person_of_several_records_shows_them_joined(first: Draft, second: Draft) -> None:
    held = [_saved(first), _saved(second)]
    seen = [glance(write_record(each)).values for each in held]
    whole = of_several(glance(write_record(held[0])), lambda spec: together(seen, spec))
    expected = joined([each.values for each in held])
    assert list(values_of(whole.values, blank=True)) == list(values_of(expected, blank=True))


def test_what_nobody_looks_at_is_not_read() -> None:
    body: dict[str, Json] = {
        "id": "a" * 16,
        "kind": "incident",
        "values": {"type": "no code of ours", "what": {"text": "у ворот стояли двое"}},
    }
    seen = glance(body)
    assert seen.values.what.text == "у ворот стояли двое"  # type: ignore[attr-defined] # an incident's
    with pytest.raises(BadValue):
        _looked_at = seen.values.type  # type: ignore[attr-defined]
