"""Contacts picked in texts: meant by an id from then on, whatever becomes of them."""

from __future__ import annotations

from typing import cast

import pytest

from fieldjournal import errors
from fieldjournal.journal import listing, merging, notes, records
from fieldjournal.journal.importing.apply import applying, planning_json, whole
from fieldjournal.journal.offered import offered
from fieldjournal.journal.session import Session
from fieldjournal.model.canonical import Json
from fieldjournal.model.codec import write_record
from fieldjournal.model.fields import specs_of
from fieldjournal.model.kinds.source import Source
from fieldjournal.model.record import Problem, Record
from fieldjournal.model.values import Text
from tests.journal.conftest import Add

WORDS = specs_of(Source)["words"]


@pytest.fixture
def selbi(add: Add) -> Record:
    return add(
        "contact",
        kind="person",
        names=[{"id": "a", "text": "Selbi Öwezowa"}, {"id": "b", "text": "Сельби Овезова"}],
    )


def words(opened: Session, record: Record) -> Text:
    held = cast("Source", records.get(opened, record.id).values).words
    assert isinstance(held, Text)
    return held


def shown(opened: Session, record: Record) -> tuple[str, str]:
    name_of, held = records.name_of(opened), words(opened, record)
    return WORDS.shown(held, name_of), WORDS.beside(held, name_of)


@pytest.mark.parametrize(
    ("typed", "stands"),
    [
        ("@[{id}] просила не звонить.", "Selbi Öwezowa"),
        ("@[{beginning}] просила не звонить.", "Selbi Öwezowa"),
        ("@[мать Сельби|{id}] просила не звонить.", "мать Сельби"),
        ("@[мать Сельби | {beginning}] просила не звонить.", "мать Сельби"),
    ],
    ids=["id", "beginning", "words", "words, beginning"],
)
def test_who_is_typed_is_meant_by_an_id(opened: Session, selbi: Record, typed: str, stands: str) -> None:
    note = notes.note(opened, typed.format(id=selbi.id, beginning=selbi.id[:8]))
    assert shown(opened, note) == (f"{stands} просила не звонить.", "Selbi Öwezowa")
    assert records.pointing_to(opened, selbi.id) == (note.id,)
    for query in ("овезова", "Selbi Owez"):
        keys = listing.listing(opened, query=query, kind="source").keys
        assert listing.ids(opened, keys) == (note.id,)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("@[zzzzzzz2zzzzzzzz] ушла", "no-such-record"),
        ("@[Сельби|zzzzzzz2] ушла", "no-such-record"),
        ("@[{note}] ушла", "wrong-kind"),
    ],
    ids=["not there", "a beginning", "no contact"],
)
def test_who_is_not_there_is_not_saved(opened: Session, typed: str, reason: str) -> None:
    other = notes.note(opened, "Звонили с чужого номера.")
    with pytest.raises(errors.Incomplete) as refused:
        notes.note(opened, typed.format(note=other.id))
    assert [(each.address, each.reason) for each in cast("tuple[Problem, ...]", refused.value.problems)] == [
        ("words", reason)
    ]
    assert len(listing.listing(opened)) == 1


@pytest.mark.parametrize(
    "typed", ["пишите на selbi@mail.example", "@selbi_1990 и @[друг]", "@[", "@[12345678] рублей"]
)
def test_other_signs_are_words(opened: Session, selbi: Record, typed: str) -> None:
    note = notes.note(opened, typed)
    assert shown(opened, note) == (typed, "")
    assert records.pointing_to(opened, selbi.id) == ()


def test_whoever_is_meant_stays_so(opened: Session, selbi: Record, add: Add) -> None:
    note = notes.note(opened, f"Пришли к @[сестре|{selbi.id}].")
    second = add("contact", kind="person", names=[{"id": "c", "text": "С. Овезова-Гурбанова"}])
    draft = records.get(opened, selbi.id).draft()
    renamed = specs_of(type(draft.values))["called"].typed("Aunt S.")
    records.save(opened, draft.with_values(names=(), called=renamed))
    assert shown(opened, note) == ("Пришли к сестре.", "Aunt S.")
    merging.merge(opened, second.id, selbi.id)
    assert shown(opened, note)[1] == "С. Овезова-Гурбанова"
    assert note.id in records.pointing_to(opened, second.id)
    records.delete(opened, second.id)
    records.delete(opened, selbi.id)
    assert shown(opened, note)[1].endswith("(deleted)")
    records.erase(opened, selbi.id)
    assert shown(opened, note) == ("Пришли к сестре.", "an entry that was erased")
    again = records.save(opened, records.get(opened, note.id).draft())
    assert shown(opened, again)[0] == "Пришли к сестре."


def test_json_goes_out_and_in_again(opened: Session, selbi: Record) -> None:
    note = notes.note(opened, f"Пришли к @[сестре|{selbi.id}].")
    body = write_record(note)
    assert cast("dict[str, Json]", body["values"])["words"] == {
        "text": "Пришли к @[сестре].",
        "mentions": {"сестре": selbi.id},
    }
    other = {**body, "id": "b" * 15 + "2"}
    plan = whole(planning_json(opened, (other,), "notes.json"))
    whole(applying(opened, plan))
    assert words(opened, records.get(opened, "b" * 15 + "2")) == words(opened, note)


def test_erasing_the_words_as_they_are_read_takes_the_mention_along(opened: Session, selbi: Record) -> None:
    note = notes.note(opened, f"Вчера пришли к @[сестре|{selbi.id}] домой.")
    records.erase(opened, note.id, passage="к сестре домой")
    assert shown(opened, note) == ("Вчера пришли […].", "")
    assert records.pointing_to(opened, selbi.id) == ()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("сел", ("Сельби Овезова", "Selbi Öwezowa")),
        ("owe", ("Selbi Öwezowa", "Сельби Овезова")),
        ("selbi ow", ("Selbi Öwezowa", "Сельби Овезова")),
        ("", ("Selbi Öwezowa", "Сельби Овезова")),
    ],
)
def test_contacts_are_offered_in_the_script_that_is_typed(
    opened: Session, selbi: Record, add: Add, typed: str, told: tuple[str, str]
) -> None:
    add("contact", kind="person", called="neighbour", relations=[{"id": "r", "to": selbi.id}])
    found = {each.contact: each for each in offered(opened, typed, 6)}
    assert len(found) == (1 if typed else 2)  # the neighbour only points to somebody called so
    assert (found[selbi.id].words, found[selbi.id].beside) == told
