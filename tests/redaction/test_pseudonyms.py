from __future__ import annotations

import re

import pytest

from fieldjournal.redaction import pseudonyms
from fieldjournal.redaction.pseudonyms import SOMEBODY, Pseudonyms
from fieldjournal.secret import Secret

CONTACTS = [f"{n:0>16}" for n in range(300)]
ONE, OTHER = Secret(b"1" * 32), Secret(b"2" * 32)


def test_one_width_whoever_it_is() -> None:
    tokens = Pseudonyms(ONE, CONTACTS)
    shape = re.compile(r"\[P-[0-9A-HJKMNP-TV-Z]{8}\]")
    assert all(shape.fullmatch(tokens.person(each)) for each in CONTACTS)
    assert len(SOMEBODY) == len(tokens.person(CONTACTS[0]))


def test_stable_for_a_partner_whoever_else_is_in_the_journal() -> None:
    few, many = Pseudonyms(ONE, CONTACTS[:2]), Pseudonyms(ONE, reversed(CONTACTS))
    assert few.person(CONTACTS[1]) == many.person(CONTACTS[1])


def test_two_partners_share_no_token() -> None:
    def all_of(key: Secret) -> set[str]:
        tokens = Pseudonyms(key, CONTACTS)
        return {
            made
            for each in CONTACTS
            for made in (tokens.person(each), tokens.record(each), tokens.part(each, "abcdef0123"))
        }

    assert all_of(ONE).isdisjoint(all_of(OTHER))


def test_a_person_their_record_and_a_part_have_nothing_in_common() -> None:
    tokens = Pseudonyms(ONE, CONTACTS)
    person = tokens.person(CONTACTS[0])[3:-1].lower()
    assert not tokens.record(CONTACTS[0]).startswith(person)
    assert tokens.part(CONTACTS[0], "abcdef0123") != tokens.part(CONTACTS[1], "abcdef0123")


def test_two_people_never_share_a_pseudonym(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pseudonyms, "_LENGTH", 2)  # 1,024 tokens for 300 people: many alike at first
    tokens = Pseudonyms(ONE, CONTACTS)
    assert len({tokens.person(each) for each in CONTACTS}) == len(CONTACTS)
