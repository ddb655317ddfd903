"""What changed between two revisions, told by address."""

from __future__ import annotations

from hypothesis import given

from fieldjournal.model.differences import differences, word_changes
from fieldjournal.model.empty import Empty
from fieldjournal.model.record import Draft
from fieldjournal.model.values import Text
from fieldjournal.model.walk import values_of
from tests.strategies import draft, drafts


def test_parts_are_matched_by_id_not_by_place() -> None:
    before = draft("contact", names=[{"id": "n1", "text": "Мейлис"}, {"id": "n2", "text": "Meýlis"}])
    after = draft("contact", names=[{"id": "n2", "text": "Meýlis"}, {"id": "n3", "text": "Meylis aga"}])
    found = [
        (str(each.address), each.before, each.after) for each in differences(before.values, after.values)
    ]
    assert found == [
        ("names/n3/text", Empty.NOT_ASKED, "Meylis aga"),
        ("names/n1/text", "Мейлис", Empty.NOT_ASKED),
    ]


@given(drafts())
def test_a_record_does_not_differ_from_itself_and_differs_from_a_blank_one_everywhere(made: Draft) -> None:
    assert differences(made.values, made.values) == ()
    blank = type(made.values)()
    assert {each.address for each in differences(blank, made.values)} == {
        each.address for each in values_of(made.values)
    }


def test_words_inside_a_text() -> None:
    before = Text("Двое ждали у школы весь день")
    after = Text("Трое ждали у школы")
    assert word_changes(before, after) == (
        ("-", "Двое"),
        ("+", "Трое"),
        ("=", "ждали у школы"),
        ("-", "весь день"),
    )


def test_a_very_long_text_is_told_whole() -> None:
    long = Text("слово " * 3_000)
    assert word_changes(long, Text("коротко")) == (("-", long.text), ("+", "коротко"))
