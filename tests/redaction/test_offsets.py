from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.redaction.finder import compile_people, find
from fieldjournal.redaction.gate import Gate, Protected
from fieldjournal.redaction.offsets import (
    NUMBER,
    digits_of,
    form_of,
    form_readings,
    forms,
    readings,
    spellings,
    words_of,
)

SAME = [
    ("Işık", "ISIK", "dotless and dotted"),
    ("ýew", "yew", "a diacritic of Turkmen"),
    ("Ёлкин", "елкин", "Russian ё"),
    ("Straße", "STRASSE", "casefold makes two letters of one"),
    ("ﬁn", "fin", "a ligature"),
    ("e\u0301", "é", "composed or not"),
    ("Oʻraz", "Oraz", "a modifier letter"),
    ("Mer\u200bdan", "Merdan", "zero-width"),
    ("Mer\u20dddan", "Merdan", "an enclosing circle"),
    ("Mer\ufff9dan", "Merdan", "an annotation anchor"),
    ("محـمد", "محمد", "drawn long"),
]


@pytest.mark.parametrize(("one", "other", "why"), SAME, ids=[each[2] for each in SAME])
def test_one_form_for_every_dress(one: str, other: str, why: str) -> None:
    assert forms(one) == forms(other)


@given(st.text(max_size=300))
def test_words_stand_where_they_say(text: str) -> None:
    words = words_of(text)
    assert all(form_of(text[each.start : each.end]) == each.form for each in words)
    assert all(first.end <= second.start for first, second in pairwise(words))


@given(st.text(st.sampled_from("aбý’'ʻ-¬\n \u00ad\u200bx1²_文"), max_size=60))
def test_the_quick_way_reads_no_less(text: str) -> None:
    quick = [list(filter(None, each)) for each in form_readings(text)]
    assert all([word.form for word in each if word.form] in quick for each in readings(text))


def test_a_broken_line_and_an_apostrophe_are_read_both_ways() -> None:
    read = {" ".join(word.form for word in each) for each in readings("Oraz-\ngul's")}
    assert read == {"oraz gul s", "orazgul s", "oraz guls", "orazguls"}


def test_a_spelling_is_looked_for_apart_joined_and_glued() -> None:
    assert set(spellings("O'raz Li")) == {("o", "raz", "li"), ("oraz", "li"), ("orazli",)}


def test_numbers_are_digits_in_any_dress() -> None:
    (found,) = NUMBER.finditer("call +993 (65) 12-34-56 now")
    assert digits_of(found[0]) == "99365123456"
    assert digits_of("٠١٢") == "012"


def test_digits_and_letter_apostrophes_are_read_apart_as_well() -> None:
    read = {" ".join(word.form for word in each) for each in readings("Maral1990 Oʻgul B3")}
    assert read == {"maral1990 ogul b3", "maral1990 o gul b3", "maral 1990 ogul b3"}


def test_a_hundred_thousand_hidden_characters_are_passed_at_once() -> None:
    text = "Mer" + "\u200b" * 100_000 + "dan"  # tried anew from each of them it would take hours
    assert [[word.form for word in reading] for reading in readings(text)] == [["merdan"]]
    assert form_readings(text) == [["merdan"]]


def test_a_line_drawn_with_the_arabic_stretch_is_passed_at_once() -> None:
    line = "\u0640" * 5_000  # a letter to Unicode and nothing to us: tried in every way it would take days
    assert forms(f"سردار {line} 5") == ("سردار", "5")
    assert form_readings(f"سردار {line} 5") == [["سردار", "5"]]


def test_an_apostrophe_alone_is_a_word_without_letters() -> None:
    people = compile_people([{"id": "a", "name": "Сердар Сапаргулыев"}])
    found = find("Сказал ʻ Сердар ʻʻ", people, near_misses=True)
    assert {each.start for each in found} == {9}
    gate = Gate(Protected(people.people, {"a": "[P-1]"}))
    assert [each.pseudonym for each in gate.look("a cell", "ʻ Сердар")] == ["[P-1]"]
