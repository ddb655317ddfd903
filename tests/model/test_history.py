"""Digests of revisions: worked out by hand, every value committed, no guess confirmed after erasing."""

from __future__ import annotations

import hashlib
import hmac
import os
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.model.canonical import Json, decode, encode
from fieldjournal.model.codec import write_record
from fieldjournal.model.history import (
    BEFORE_THE_FIRST,
    ENVELOPE,
    Link,
    Opening,
    canonical_values,
    head_of,
    leaf_of_opening,
    leaf_of_secret,
    opening,
    read_shape,
    shape_of,
    verify_chain,
    write_shape,
)
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.record import Draft, Record
from fieldjournal.model.walk import values_of
from tests.strategies import drafts

_AT = "2026-03-01T09:30:00Z"
_BODY: dict[str, Json] = {
    "id": "0123456789abcdef",
    "kind": "threat",
    "revision": 1,
    "version": 1,
    "sensitivity": "partners",
    "created": _AT,
    "changed": _AT,
    "later": {"written by": "a newer version"},
    "values": {"words": {"text": "вернись сам"}, "handle": {"empty": "unknown"}},
}


def _by_hand(secret: bytes, values: dict[str, str]) -> bytes:
    """Return the leaf exactly as docs/formats/store.md says it, with nothing of the code under test."""
    made = b"fieldjournal/1/leaf\0"
    for address in sorted(values, key=lambda each: each.encode()):
        key = hmac.new(secret, address.encode(), hashlib.sha256).digest()
        made += len(address.encode()).to_bytes(2, "big") + address.encode()
        made += hashlib.sha256(key + values[address].encode()).digest()
    return hashlib.sha256(made).digest()


def test_a_leaf_worked_out_by_hand() -> None:
    shape = {"words": None, "handle": None, "when": None, "steps": ("what",)}
    secret = bytes(range(32))
    expected = {
        ".id": '"0123456789abcdef"', ".kind": '"threat"', ".version": "1", ".revision": "1",
        ".sensitivity": '"partners"', ".language": "null", ".tags": "null", ".sources": "null",
        ".origin": "null", ".marks": "null", ".created": f'"{_AT}"', ".changed": f'"{_AT}"',
        ".deleted": "null", ".kept": '{"later":{"written by":"a newer version"}}',
        "words": '{"text":"вернись сам"}', "handle": '{"empty":"unknown"}', "when": "null", "steps": "[]",
    }  # fmt: skip
    assert leaf_of_secret(secret, canonical_values(_BODY, shape)) == _by_hand(secret, expected)


def test_the_digests_are_those_of_the_format() -> None:
    """A change of any of these is a new format: every journal ever made would seem broken."""
    values = canonical_values(_BODY, {"words": None, "handle": None, "when": None, "steps": ("what",)})
    leaf = leaf_of_secret(bytes(range(32)), values)
    link = Link(1, "0123456789abcdef", 1, _AT, leaf)
    assert leaf.hex() == LEAF
    assert head_of(BEFORE_THE_FIRST, link).hex() == HEAD


LEAF = "8c466097c1cbb23bd15e3692eeac1713c29cee1a0960a466c1897b3cc56eca20"
HEAD = "fe97e46bd5b6906f6cf25fccd40c0a451d9f617a3cfedd2642592a1f47c767c7"


def _record(draft: Draft) -> Record:
    return Record("k" * 16, draft.kind, draft.values, draft.envelope, 3, 1, _AT, _AT)


@pytest.mark.parametrize("kind", KINDS)
def test_a_shape_comes_back_and_holds_every_field(kind: str) -> None:
    shape = shape_of(kind)
    assert read_shape(decode(write_shape(shape))) == shape
    empty = canonical_values({}, shape)
    assert {key for key in empty if not key.startswith(".")} == set(shape)
    assert {key[1:] for key in empty if key.startswith(".")} == {*ENVELOPE, "kept"}


@given(drafts())
def test_every_value_of_a_record_is_committed(draft: Draft) -> None:
    record = _record(draft)
    values = canonical_values(write_record(record), shape_of(draft.kind))
    for found in values_of(record.values, blank=True):
        assert str(found.address) in values
    assert all(encode(decode(value)) == value for value in values.values())


@given(drafts(), st.data())
def test_any_change_changes_the_leaf(draft: Draft, data: st.DataObject) -> None:
    secret = os.urandom(32)
    values = canonical_values(write_record(_record(draft)), shape_of(draft.kind))
    at = data.draw(st.sampled_from(sorted(values)))
    assert leaf_of_secret(secret, values) == leaf_of_secret(secret, dict(reversed(values.items())))
    assert leaf_of_secret(secret, values) != leaf_of_secret(secret, {**values, at: values[at] + b" "})
    assert leaf_of_secret(secret, values) != leaf_of_secret(
        secret, {key: value for key, value in values.items() if key != at}
    )
    assert leaf_of_secret(secret, values) != leaf_of_secret(os.urandom(32), values)


@given(drafts(), st.data())
def test_erased_values_leave_a_leaf_that_still_fits(draft: Draft, data: st.DataObject) -> None:
    secret = os.urandom(32)
    values = canonical_values(write_record(_record(draft)), shape_of(draft.kind))
    leaf = leaf_of_secret(secret, values)
    some = st.sets(st.sampled_from(sorted(values)), min_size=1)
    first, second = data.draw(some), data.draw(some)
    held = opening(secret, values).without(values, first)
    held = Opening.from_json(decode(encode(held.to_json())))
    left = {at: b"null" if at in first else value for at, value in values.items()}
    assert leaf_of_opening(held, left) == leaf
    twice = held.without(left, second)
    left = {at: value for at, value in left.items() if at not in second}
    assert leaf_of_opening(twice, left) == leaf
    assert not first & twice.keys.keys(), "the key of an erased value could confirm a guess of it"
    if other := sorted(set(values) - first - second):
        assert leaf_of_opening(twice, {**left, other[0]: b'"another"'}) != leaf


def _chain(length: int) -> list[Link]:
    links: list[Link] = []
    head = BEFORE_THE_FIRST
    for seq in range(1, length + 1):
        link = Link(seq, f"{seq % 3:016}", seq, _AT, os.urandom(32))
        head = head_of(head, link)
        links.append(replace(link, head=head))
    return links


@given(st.integers(0, 12))
def test_a_chain_verifies(length: int) -> None:
    links = _chain(length)
    verification = verify_chain(links)
    assert verification.intact
    assert verification.revisions == length
    assert verification.head == (links[-1].head if links else BEFORE_THE_FIRST)


_CHANGES = {
    "leaf": replace(_chain(1)[0], leaf=bytes(32)),
    "record": replace(_chain(1)[0], record="another"),
    "number": replace(_chain(1)[0], number=9),
    "time": replace(_chain(1)[0], at="2020-01-01T00:00:00Z"),
    "head": replace(_chain(1)[0], head=bytes(32)),
}


@pytest.mark.parametrize("what", _CHANGES)
def test_a_changed_link_is_found(what: str) -> None:
    links = _chain(6)
    changed = _CHANGES[what]
    links[3] = {
        "leaf": replace(links[3], leaf=changed.leaf),
        "record": replace(links[3], record=changed.record),
        "number": replace(links[3], number=changed.number),
        "time": replace(links[3], at=changed.at),
        "head": replace(links[3], head=changed.head),
    }[what]
    assert verify_chain(links).first_wrong == 4


@given(st.integers(2, 8), st.data())
def test_links_left_out_doubled_or_moved_are_found(length: int, data: st.DataObject) -> None:
    links = _chain(length)
    at = data.draw(st.integers(0, length - 2))
    assert verify_chain(links[:at] + links[at + 1 :]).first_wrong == at + 1
    assert verify_chain([*links[: at + 1], *links[at:]]).first_wrong == at + 2
    swapped = [*links[:at], links[at + 1], links[at], *links[at + 2 :]]
    assert verify_chain(swapped).first_wrong == at + 1


def test_one_field_cannot_flow_into_the_next() -> None:
    """Lengths are in the digest: moving a letter from the id to the time makes another head."""
    a = Link(1, "ab", 1, "c", bytes(32))
    b = Link(1, "a", 1, "bc", bytes(32))
    assert head_of(BEFORE_THE_FIRST, a) != head_of(BEFORE_THE_FIRST, b)
