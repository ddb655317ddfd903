from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from fieldjournal.redaction.gate import Gate, Protected, windows
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


@given(
    st.integers(0, 40_000), st.sampled_from(["Оразгулыев Мердан", "merdan-orazgulyyew", "+993 65 12-34-56"])
)
@example(16_384, "Оразгулыев Мердан")
@example(16_376, "Оразгулыев Мердан")
@settings(max_examples=20)
def test_raw_text_of_any_length_is_searched_without_a_gap(at: int, words: str) -> None:
    gate = Gate(
        Protected((Person("m", ("Мердан Оразгулыев", "Merdan Orazgulyyew"), (), ("+99365123456",)),), {})
    )
    filler = "they came again and asked " * 1_600
    told = f"{filler[:at]} {words} {filler[at:]}"
    assert {each.pseudonym for each in gate.look_raw("a file", told, frozenset())} == {"m"}
    assert list(gate.look_raw("a file", filler, frozenset())) == []
    seen = list(windows(told))
    assert max(map(len, seen)) < 25_000
    assert all(piece in told for piece in seen)
    assert seen[0][:1] == told[:1]
    assert seen[-1][-1:] == told[-1:]


def test_a_gate_knows_again_what_it_has_seen_and_says_the_same() -> None:
    gate = Gate(Protected((Person("m", ("Мердан Оразгулыев",)),), {"m": "[P-1]"}))
    for _time in range(2):
        assert [each.place for each in gate.look("here", "пришёл Мердан")] == ["here"]
        assert list(gate.look("there", "пришёл Мерген")) == []
