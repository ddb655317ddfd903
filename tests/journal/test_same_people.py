"""Who may be one person: suggested in any script, never twice, and not once it was answered."""

from __future__ import annotations

import pytest

from fieldjournal.journal import merging, records, same_people
from fieldjournal.journal.same_people import Suggestion
from fieldjournal.journal.session import Session
from tests.journal.conftest import Add


def everybody(session: Session) -> list[Suggestion]:
    found: list[Suggestion] = []
    last = (0, 0)
    for done, total, some in same_people.search(session):
        assert last[0] < done <= total
        last = (done, total)
        found += some
    return found


@pytest.mark.parametrize(
    ("names", "likely"),
    [
        pytest.param(("Merdan Orazgulyýew", "Мердан Оразкулиев"), True, id="two scripts"),
        pytest.param(("Orazkuliyev Merdan", "Мердан Оразкулиев"), True, id="surname first"),
        pytest.param(("M. Orazkuliyev", "Мердан Оразкулиев"), True, id="an initial"),
        pytest.param(("Мердан Оразкулиев", "M. Orazkuliyev"), True, id="an initial, the other way round"),
        pytest.param(("Merdan Orazkuliyev", "Jeren Orazkuliyeva"), False, id="brother and sister"),
        pytest.param(("Merdan Orazkuliyev", "Merdan Şirow"), False, id="a first name in common"),
        pytest.param(("Merdan", "Мердан"), False, id="a first name alone"),
    ],
)
def test_what_is_worth_a_question(opened: Session, add: Add, names: tuple[str, str], *, likely: bool) -> None:
    one, other = names
    first = add("contact", names=[{"text": one}])
    second = add("contact", names=[{"text": "Ýazgül Nuryýewa"}, {"text": other}])
    add("contact", called="over fifty neighbours")
    add("contact", called="over fifty neighbours")
    for record, pair in ((first, (one, other)), (second, (other, one))):
        found = same_people.like(opened, record.id)
        assert [each.names for each in found] == [pair] * likely
    assert [{each.first, each.second} for each in everybody(opened)] == [{first.id, second.id}] * likely


def test_what_was_answered_is_not_asked_again(opened: Session, add: Add) -> None:
    spellings = ("Merdan Orazgulyýew", "Мердан Оразкулиев", "Merdan Orazkuliyev")
    first, second, third = (add("contact", names=[{"text": each}]) for each in spellings)
    assert len(everybody(opened)) == 3
    merging.merge(opened, first.id, second.id)
    (left,) = everybody(opened)
    assert {left.first, left.second} == {first.id, third.id}
    assert {each.second for each in same_people.like(opened, second.id)} == {third.id}
    merging.apart(opened, third.id, second.id)
    assert everybody(opened) == []
    assert same_people.like(opened, first.id) == same_people.like(opened, third.id) == ()
    merging.unmerge(opened, second.id)
    assert {frozenset((each.first, each.second)) for each in everybody(opened)} == {
        frozenset((first.id, second.id)),
        frozenset((second.id, third.id)),
    }


def test_a_person_is_not_asked_about_an_office_nor_a_note_about_anybody(opened: Session, add: Add) -> None:
    add("contact", kind="organisation", names=[{"text": "Oraz Berdiýew foundation"}])
    person = add("contact", kind="person", names=[{"text": "Oraz Berdiýew"}])
    note = add("source", title="Oraz Berdiýew")
    assert everybody(opened) == []
    assert same_people.like(opened, note.id) == ()
    twin = add("contact", kind="person", names=[{"text": "Ораз Бердыев"}])
    assert [each.second for each in same_people.like(opened, twin.id)] == [person.id]
    records.delete(opened, person.id)
    assert same_people.like(opened, twin.id) == ()
