"""Drafts from `field: value` lines and by asking: what is typed is taken as the app's form takes it."""

from __future__ import annotations

import pytest

from fieldjournal import errors
from fieldjournal.cli.filling import ENVELOPE, Filling, lines_of
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import specs_of
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.kinds.contact import Contact
from fieldjournal.model.kinds.incident import Incident
from fieldjournal.model.record import Draft
from fieldjournal.model.values import Choice, Ref, Sensitivity, Text

MERAL = "meral0meral0mera"


def resolve(beginning: str) -> str:
    if MERAL.startswith(beginning):
        return MERAL
    raise errors.NotFound("record", beginning)


def filled(kind: str, text: str) -> Draft:
    filling = Filling(Draft(kind, KINDS[kind].values()), resolve)
    filling.put_lines(text)
    return filling.draft


def test_the_envelope_s_names_are_no_field_s() -> None:
    for kind in KINDS.values():
        assert not set(ENVELOPE) & set(specs_of(kind.values))


def test_values_parts_and_what_stands_around_them() -> None:
    draft = filled(
        "incident",
        "what: Приходили в школу:\n  двое, в штатском\n\ninvolvements/1/contact: meral0\n"
        "involvements/1/role: victim\ninvolvements/two/contact: meral0mer\nrepeated: да\n"
        "sensitivity: never\ntags: школа, семья\n",
    )
    values = draft.values
    assert isinstance(values, Incident)
    assert values.what == Text("Приходили в школу:\nдвое, в штатском")
    assert [part.contact for part in values.involvements] == [Ref(MERAL), Ref(MERAL)]
    assert values.involvements[0].role == Choice("victim")
    assert values.involvements[1].role is Empty.NOT_ASKED
    assert values.repeated is True
    assert draft.envelope.sensitivity is Sensitivity.NEVER
    assert draft.envelope.tags == ("школа", "семья")


def test_a_part_that_is_there_is_changed_and_keeps_its_place() -> None:
    first = filled("contact", "names/1/text: Мерал\nnames/2/text: Meral")
    assert isinstance(first.values, Contact)
    own = first.values.names[0].id
    filling = Filling(first, resolve)
    filling.put_lines(f"names/{own}/text: Мерал Атаева")
    assert isinstance(filling.draft.values, Contact)
    assert [name.text for name in filling.draft.values.names] == ["Мерал Атаева", "Meral"]
    assert filling.draft.values.names[0].id == own


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("unknown", Empty.UNKNOWN),
        ("неизвестно", Empty.UNKNOWN),
        ("", Empty.NOT_ASKED),
        ("withheld", Empty.WITHHELD),
    ],
)
def test_a_pointer_may_be_empty_for_a_reason(words: str, value: Empty) -> None:
    draft = filled("incident", f"involvements/1/contact: {words}")
    assert isinstance(draft.values, Incident)
    assert draft.values.involvements[0].contact is value


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("when: 31 февраля 2023", "impossible-date"),
        ("where: x\x00y", "control-character"),
        ("repeated: perhaps", "not-yes-or-no"),
        ("purpose: pigeon", "not-a-choice"),
        ("involvements/1/contact: nobody", "none-so-called"),
        ("sources: nobody", "none-so-called"),
        ("sensitivity: somewhat", "not-a-choice"),
    ],
)
def test_every_line_that_does_not_fit_is_told(line: str, reason: str) -> None:
    with pytest.raises(errors.Incomplete) as raised:
        filled("incident", f"{line}\npurpose: pigeons")
    found = [(problem.address, problem.reason) for problem in raised.value.problems]  # type: ignore[attr-defined]
    assert found == [(line.partition(":")[0], reason), ("purpose", "not-a-choice")]


@pytest.mark.parametrize(
    "at", ["pigeon", "names/1/pigeon", "names", "names/1", "Names/1/text", "what/1/x", ""]
)
def test_an_address_the_kind_does_not_have(at: str) -> None:
    with pytest.raises(errors.UnknownField) as raised:
        filled("contact", f"{at}: words" if at else "?: words")
    assert "names" in raised.value.known


def test_a_line_that_is_none() -> None:
    with pytest.raises(errors.BadValue) as raised:
        list(lines_of("what: words\n\nthen they left"))
    assert (raised.value.reason, raised.value.address) == ("not-a-field-line", "3")


def test_colons_in_words_are_words() -> None:
    assert list(lines_of("what: он сказал: «тише»\r\nwhere: Mary")) == [
        ("what", "он сказал: «тише»"),
        ("where", "Mary"),
    ]
