"""Several records of one person, read as one."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any, cast

import pytest

from fieldjournal.model.accounts import disagree
from fieldjournal.model.codec import read_draft
from fieldjournal.model.empty import Empty
from fieldjournal.model.kinds.contact import Contact
from fieldjournal.model.kinds.incident import Incident
from fieldjournal.model.merges import Merges, merges_of
from fieldjournal.model.record import Envelope, Mark, Record
from fieldjournal.model.values import Ref, Sensitivity, Text, Who
from fieldjournal.model.whole import (
    as_one,
    joined,
    moved_address,
    moved_parts,
    other_words,
    pointed,
)
from tests.strategies import draft

WRITTEN = "2026-03-01T09:30:00Z"


def person(
    letter: str,
    *names: str,
    same: str = "",
    apart: tuple[str, ...] = (),
    deleted: bool = False,
    envelope: Envelope | None = None,
    **values: Any,
) -> Record:
    """Return a contact whose id is one letter, sixteen times."""
    body = {
        **values,
        **(
            {"names": [{"id": f"{letter}{n}", "text": name} for n, name in enumerate(names)]} if names else {}
        ),
        **({"same_as": same * 16} if same else {}),
        **({"not_same_as": [each * 16 for each in apart]} if apart else {}),
    }
    made = read_draft({"kind": "contact", "values": body})
    return Record(
        letter * 16, "contact", made.values, envelope or Envelope(), 1, 1, WRITTEN, WRITTEN, deleted
    )


def values(record: Record) -> Contact:
    assert isinstance(record.values, Contact)
    return record.values


def test_the_first_one_speaks_and_the_next_fills_what_it_left_empty() -> None:
    whole = values(
        as_one(
            [
                person("a", "Merdan Orazgulyýew", sex="male", occupation={"empty": "unknown"}),
                person(
                    "b", "Мердан Оразгулыев", same="a", occupation="teacher", religion={"empty": "withheld"}
                ),
            ]
        )
    )
    assert [each.text for each in whole.names] == ["Merdan Orazgulyýew", "Мердан Оразгулыев"]
    assert whole.occupation == "teacher"
    assert whole.religion is Empty.WITHHELD
    assert cast("Any", whole.sex).code == "male"


@pytest.mark.parametrize(
    ("mine", "theirs", "shown"),
    [
        ({"empty": "withheld"}, {"empty": "unknown"}, Empty.WITHHELD),
        ({"empty": "unknown"}, {"empty": "withheld"}, Empty.UNKNOWN),
        ("tailor", {"empty": "unknown"}, "tailor"),
        ("tailor", "teacher", "tailor"),
    ],
)
def test_no_word_of_the_first_one_is_overridden_by_silence(mine: Any, theirs: Any, shown: object) -> None:
    held = [person("a", "Ayna", occupation=mine), person("b", "Айна", occupation=theirs)]
    assert values(as_one(held)).occupation == shown


def test_what_another_record_says_otherwise_stands_beside_it() -> None:
    held = [
        person("a", "Merdan", occupation="teacher", sex="male"),
        person("b", "Мердан", same="a", occupation="tailor", sex="male"),
        person("c", "Merdan O.", same="b", occupation={"empty": "unknown"}),
    ]
    told = other_words(held)
    assert set(told) == {"occupation"}
    first, second = told["occupation"]
    assert (first.source, first.says.value) == ("b" * 16, "tailor")
    assert second.says.value is Empty.UNKNOWN
    assert first.shown(str) == "tailor · entry “Мердан”"
    assert disagree("teacher", told["occupation"])


def test_what_protects_one_protects_all() -> None:
    never = Mark(sensitivity=Sensitivity.NEVER, note="his brother asked")
    partners = Mark(sensitivity=Sensitivity.PARTNERS, sources=("s" * 16,), note="only with the lawyer")
    whole = as_one(
        [
            person(
                "a", "Merdan", envelope=Envelope(tags=("Mary",), marks=MappingProxyType({"born": partners}))
            ),
            person(
                "b",
                "Мердан",
                envelope=Envelope(
                    Sensitivity.NEVER, tags=("school", "Mary"), marks=MappingProxyType({"born": never})
                ),
            ),
        ]
    )
    assert whole.envelope.sensitivity is Sensitivity.NEVER
    assert whole.envelope.tags == ("Mary", "school")
    mark = whole.envelope.marks["born"]
    assert mark.sensitivity is Sensitivity.NEVER
    assert mark.note == "only with the lawyer\nhis brother asked"
    assert mark.sources == ("s" * 16,)


def test_a_link_stays_with_its_own_record() -> None:
    held = [person("a", "Merdan"), person("b", "Мердан", same="a")]
    assert values(as_one(held)).same_as is Empty.NOT_ASKED
    assert values(as_one(held[::-1])).same_as == Ref("a" * 16)


def test_parts_of_one_id_stay_two_and_their_marks_go_with_them() -> None:
    mark = Mark(sensitivity=Sensitivity.NEVER)
    first = person("a", "Merdan")
    second = person("b", "Мердан", envelope=Envelope(marks=MappingProxyType({"names/a0/text": mark})))
    second = as_one([Record(**{**vars(second), "values": Contact(names=values(first).names)})])
    whole = as_one([first, second])
    ids = [each.id for each in values(whole).names]
    assert len(set(ids)) == len(ids) == 2
    assert list(whole.envelope.marks) == [f"names/{ids[1]}/text"]
    moved = moved_parts([first, second])
    assert moved_address("names/a0/text", moved[second.id]) == f"names/{ids[1]}/text"
    assert moved_address("names/a0/text", moved[first.id]) == "names/a0/text"
    assert moved_address("born", moved[second.id]) == "born"


def test_one_record_alone_is_itself() -> None:
    alone = person("a", "Merdan", occupation="teacher")
    assert as_one([alone]) == alone
    assert joined([alone.values]) == alone.values
    assert not other_words([alone])


def test_pointers_lead_to_the_person_and_words_stay() -> None:
    merges = merges_of([person("a", "Merdan"), person("b", "Мердан", same="a")])
    made = draft(
        "incident",
        what={"text": "@[Мердан] вышел", "mentions": {"Мердан": "b" * 16}},
        involvements=[{"id": "i1", "contact": "b" * 16, "role": "victim"}, {"id": "i2", "contact": "c" * 16}],
    )
    held = pointed(made.values, merges)
    assert isinstance(held, Incident)
    assert [each.contact for each in held.involvements] == [Ref("a" * 16), Ref("c" * 16)]
    assert isinstance(held.what, Text)
    assert held.what.mentions == {"Мердан": "b" * 16}
    assert pointed(made.values, Merges({})) is made.values


def test_a_list_of_pointers_holds_a_person_once() -> None:
    merges = Merges({"b" * 16: "a" * 16})
    made = draft("threat", directed_at=["a" * 16, "b" * 16, "c" * 16], sender={"contact": "b" * 16})
    held = cast("Any", pointed(made.values, merges))
    assert held.directed_at == (Ref("a" * 16), Ref("c" * 16))
    assert held.sender == Who(contact="a" * 16)
