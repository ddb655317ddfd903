"""Contacts that are one person are protected as one: by all names, one pseudonym, the strictest rule."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import Any, cast

import pytest

from fieldjournal.bundle.registers import registers_of
from fieldjournal.model.dates import parse_date
from fieldjournal.model.empty import Empty
from fieldjournal.model.kinds.contact import Contact
from fieldjournal.model.kinds.incident import Incident, Involvement, Return
from fieldjournal.model.kinds.source import Claim, Source
from fieldjournal.model.kinds.threat import Threat
from fieldjournal.model.values import Asserted, Choice, Ref, Sensitivity, Text
from fieldjournal.redaction.gate import Gate
from fieldjournal.redaction.redact import Redaction
from tests.redaction.conftest import Invented

TEXT = "Merdan Orazgulyýew и Мердан Дурдыев, он же @[Мердан], вышли из дома."


@pytest.fixture
def twice(empty: Invented) -> Invented:
    """Merdan entered as two people of different surnames, and an incident that speaks of both."""
    empty.person("merdan", "Merdan Orazgulyýew", born=parse_date("12 May 1991"))
    empty.person("durdy", "Мердан Дурдыев", same_as=empty.ref("merdan"), occupation="teacher")
    empty.add(
        "told",
        "incident",
        Incident(
            what=Text(TEXT, mentions=MappingProxyType({"Мердан": empty.id("durdy")})),
            involvements=(
                Involvement(id="inv0000001", contact=empty.ref("merdan"), role=Choice("victim")),
                Involvement(id="inv0000002", contact=empty.ref("durdy"), role=Choice("victim")),
            ),
            returns=(Return(id="ret0000001", mode=Choice("deportation")),),
        ),
    )
    empty.add("threat", "threat", Threat(directed_at=(empty.ref("merdan"), empty.ref("durdy"))))
    return empty


def what(redaction: Redaction) -> str:
    (told,) = [each.values for each in redaction.records if isinstance(each.values, Incident)]
    assert isinstance(told.what, Text)
    return told.what.text


def change(journal: Invented, name: str, **envelope: Any) -> None:
    held = journal.records[name]
    deleted = envelope.pop("deleted", held.deleted)
    journal.records[name] = replace(held, envelope=replace(held.envelope, **envelope), deleted=deleted)


def test_all_names_become_one_pseudonym(twice: Invented) -> None:
    redaction = twice.redact("told", "threat")
    token = redaction.protected.called[twice.id("merdan")]
    assert what(redaction) == f"{token} и {token}, он же {token}, вышли из дома."
    assert redaction.questions == ()
    (threat,) = [each.values for each in redaction.records if isinstance(each.values, Threat)]
    assert len(cast("tuple[Ref, ...]", threat.directed_at)) == 1
    assert set(redaction.outgoing.people.values()) == {token}
    before = Invented()
    before.records = {**twice.records}
    before.records["durdy"] = replace(
        twice.records["durdy"],
        values=replace(cast("Contact", twice.records["durdy"].values), same_as=Empty.NOT_ASKED),
    )
    assert before.redact("told").protected.called[twice.id("merdan")] == token


def test_a_name_both_have_is_sure_and_not_somebody(twice: Invented) -> None:
    twice.person("third", "Merdan Orazgulyýew", same_as=twice.ref("durdy"))
    redaction = twice.redact("told")
    assert "[P-????????]" not in what(redaction)
    assert redaction.questions == ()


@pytest.mark.parametrize(
    ("protects", "given", "why"),
    [
        ({}, {}, "nobody said anything"),
        ({"sensitivity": Sensitivity.NEVER}, {"named": ["merdan"]}, "one must not leave"),
        ({"sensitivity": Sensitivity.NEVER}, {"named": ["merdan", "durdy"]}, "one must not leave"),
        ({}, {"left_out": ["durdy"], "named": ["merdan"]}, "one is left out"),
    ],
)
def test_protecting_one_protects_both(
    twice: Invented, protects: dict[str, Any], given: dict[str, Any], why: str
) -> None:
    change(twice, "durdy", **protects)
    redaction = twice.redact(**given)
    left = repr(redaction.outgoing)
    for word in ("Orazgul", "Дурдыев", "Merdan", "Мердан"):
        assert word not in left, why
    gate = Gate(redaction.protected)
    for name in ("Merdan Orazgulyýew", "Мердан Дурдыев"):
        assert list(gate.look("index.html", name)), why


def test_a_person_beside_an_organisation_is_a_person(twice: Invented) -> None:
    twice.person("office", "Merdan and Sons", kind="organisation", same_as=twice.ref("merdan"))
    twice.add("bill", "incident", Incident(what=Text("A bill of Merdan and Sons.")))
    assert "Sons" not in what(twice.redact("bill"))


@pytest.mark.parametrize("named", ["merdan", "durdy"])
def test_naming_a_person_names_them_by_every_name(twice: Invented, named: str) -> None:
    redaction = twice.redact(named=[named])
    assert what(redaction) == TEXT.replace("@[Мердан]", "Мердан")
    assert set(redaction.outgoing.people.values()) >= {"Merdan Orazgulyýew"}


@pytest.mark.parametrize("deleted", ["merdan", "durdy"])
def test_a_deleted_one_is_still_searched_and_has_the_persons_mark(twice: Invented, deleted: str) -> None:
    token = twice.redact("told").protected.called[twice.id("merdan")]
    change(twice, deleted, deleted=True)
    redaction = twice.redact()
    assert what(redaction) == f"{token} и {token}, он же {token}, вышли из дома."
    (contact,) = [each for each in redaction.records if each.kind == "contact"]
    assert contact.pseudonym == token
    assert cast("Contact", contact.values).same_as in (Empty.NOT_ASKED, Empty.WITHHELD)
    pointed = {each.id for each in redaction.records if each.kind == "contact"}
    (threat,) = [each.values for each in redaction.records if isinstance(each.values, Threat)]
    assert threat.directed_at == tuple(map(Ref, pointed))


def test_what_only_a_deleted_one_was_called_stays_hidden_when_the_person_is_named(twice: Invented) -> None:
    change(twice, "durdy", deleted=True)
    redaction = twice.redact(named=["merdan"])
    assert what(redaction).startswith("Merdan Orazgulyýew и […], он же ")
    assert "Дурдыев" not in repr(redaction.outgoing)
    assert list(Gate(redaction.protected).look("index.html", "Мердан Дурдыев"))
    everybody = Invented()
    everybody.records = {**twice.records}
    change(everybody, "merdan", deleted=True)
    assert "Orazgul" not in repr(everybody.redact().outgoing)


def test_a_claim_stays_with_the_record_it_was_made_about(twice: Invented) -> None:
    twice.add(
        "voice",
        "source",
        Source(
            claims=(
                Claim(
                    id="cla0000001", says=Asserted("contact", twice.id("durdy"), "born", parse_date("1990"))
                ),
            )
        ),
    )
    redaction = twice.redact()
    (source,) = [each.values for each in redaction.records if isinstance(each.values, Source)]
    (durdy,) = [each for each in redaction.records if getattr(each.values, "occupation", None) == "teacher"]
    assert cast("Asserted", source.claims[0].says).record == durdy.id
    assert redaction.outgoing.name_of(durdy.id) == durdy.pseudonym


def test_a_register_that_travels_tells_of_the_person_once_and_whole(twice: Invented) -> None:
    twice.person("third", "M. D.", same_as=twice.ref("durdy"), kind="person")
    redaction = twice.redact()
    ((_register, lines),) = [each for each in registers_of(redaction.outgoing) if each[0].name == "returns"]
    (line,) = lines
    assert line.cells[0].shown(redaction.outgoing.name_of) == redaction.protected.called[twice.id("merdan")]
    assert line.cells[1].shown(str) == "1991"


def test_a_merge_asks_again_what_was_answered_about_either(twice: Invented) -> None:
    twice.add("lone", "incident", Incident(what=Text("Мердан пришёл.")))
    apart = Invented()
    apart.records = {**twice.records}
    apart.records["durdy"] = replace(
        twice.records["durdy"],
        values=replace(cast("Contact", twice.records["durdy"].values), same_as=Empty.NOT_ASKED),
    )
    asked = {each.id for each in apart.redact("lone").questions}
    now = twice.redact("lone").questions
    assert len(now) == 1
    assert now[0].shown_as == twice.redact("told").protected.called[twice.id("merdan")]
    assert not asked & {each.id for each in now}
