from __future__ import annotations

import pytest

from fieldjournal.redaction.gate import Gate, Protected
from fieldjournal.redaction.people import Person

PEOPLE = (
    Person("m", ("Merdan Orazgulyýew", "Мердан Оразгулыев"), ("the old ferryman",), ("+993 65 12-34-56",)),
    Person("", (), ("Quvashi",), ("A1234567",)),
)
CALLED = {"m": "[P-7KQ3M2XA]", "": "[…]"}

FOUND = [
    ("Merdan Orazgulyyew", "m", "a spelling"),
    ("ОРАЗГУЛЫЕВ", "m", "one word of a name"),
    ("Merdan", "m", "a given name alone"),
    ("Оразгулыева", "m", "inside a longer word"),
    ("M e r d a n O r a z g u l y ý e w", "m", "spaced"),
    ("xmerdanorazgulyyewx", "m", "glued inside"),
    ("Oraz-gulyýew", "m", "one word of a name, with a hyphen in it"),
    ("Merdanʼyň", "m", "before an apostrophe that is a letter"),
    ("merdan1988", "m", "glued to a year"),
    ("The Old Ferryman", "m", "a calling"),
    ("8 65 123456", "m", "a number in its national form"),
    ("quvashi", "", "a line that never leaves"),
    ("no. 1234567", "", "digits of a document"),
]
CLEAN = ["[P-7KQ3M2XA] was held", "the ferryman is old", "mer dan", "2023-05-19", ""]


@pytest.mark.parametrize(("text", "who", "why"), FOUND, ids=[each[2] for each in FOUND])
def test_everything_protected_is_found_and_told_without_its_words(text: str, who: str, why: str) -> None:
    (finding, *_) = Gate(Protected(PEOPLE, CALLED)).look("here", f"so {text} went")
    assert (finding.place, finding.pseudonym) == ("here", CALLED[who])


@pytest.mark.parametrize("text", CLEAN)
def test_clean_texts_pass(text: str) -> None:
    assert list(Gate(Protected(PEOPLE, CALLED)).look("here", text)) == []


def test_allowed_words_stand_and_others_do_not() -> None:
    gate = Gate(Protected(PEOPLE, CALLED, frozenset({("merdan",), ("оразгулыева",)})))
    assert list(gate.look("here", "Merdan, Оразгулыева")) == []
    assert list(gate.look("here", "Merdan Orazgulyýew"))
    assert list(gate.look("here", "Оразгулыев"))


def test_in_raw_bytes_short_words_and_our_own_do_not_count() -> None:
    gate = Gate(Protected((Person("x", ("May Report", "Ali")),), {"x": "[P-0]"}))
    own = frozenset({"report"})
    assert list(gate.look_raw("raw", "the report of may, ali", own)) == []
    assert list(gate.look("text", "the report"))
    assert list(gate.look_raw("raw", "may report", own))


def test_in_raw_bytes_everyday_words_of_two_cells_are_no_spelling() -> None:
    gate = Gate(Protected((Person("", (), ("they came at night",)),), {"": "[…]"}))
    assert list(gate.look_raw("raw", "they came,at night", frozenset())) == []
    assert list(gate.look("text", "then they came at night"))
