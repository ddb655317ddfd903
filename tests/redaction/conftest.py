"""An invented journal: a teacher sent back, his sister under protection, an office, a source."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType
from typing import Any

import pytest

from fieldjournal.model.dates import parse_date
from fieldjournal.model.fields import Values
from fieldjournal.model.kinds.contact import Contact, Name, Relation, Status
from fieldjournal.model.kinds.incident import Incident, Involvement, Return
from fieldjournal.model.kinds.source import Claim, Source
from fieldjournal.model.kinds.threat import Threat
from fieldjournal.model.record import Envelope, Record
from fieldjournal.model.values import Asserted, Choice, Place, Ref, Text, Translation, Who
from fieldjournal.redaction.policy import Policy, profile_named
from fieldjournal.redaction.redact import Redaction, redact
from fieldjournal.secret import Secret

WRITTEN = "2026-03-01T09:30:00Z"


class Invented:
    """Records by a short name; ids are made from it, so that a test can look for them in what leaves."""

    key = Secret(bytes(range(32)))

    def __init__(self) -> None:
        self.records: dict[str, Record] = {}

    def id(self, name: str) -> str:
        return f"{name:0<16}"

    def ref(self, name: str) -> Ref:
        return Ref(self.id(name))

    def add(self, name: str, kind: str, values: Values, **envelope: Any) -> Record:
        made = Record(self.id(name), kind, values, Envelope(**envelope), 1, 1, WRITTEN, WRITTEN)
        self.records[name] = made
        return made

    def person(self, name: str, *spellings: str, kind: str = "person", **fields: Any) -> Record:
        names = tuple(Name(id=f"{name[:4]}{number:x>6}", text=each) for number, each in enumerate(spellings))
        return self.add(name, "contact", Contact(kind=Choice(kind), names=names, **fields))

    @property
    def people(self) -> list[Record]:
        return [each for each in self.records.values() if each.kind == "contact"]

    def redact(self, *names: str, profile: str = "trusted-ngo", **given: Any) -> Redaction:
        chosen = [self.records[name] for name in names or self.records]
        answers = given.pop("answers", {})
        key = given.pop("key", self.key)
        decided = {each: frozenset(map(self.id, given.pop(each, ()))) for each in ("named", "left_out")}
        policy = Policy(profile_named(profile), **decided)
        return redact(chosen, self.people, policy, key=key, label="B3", answers=answers, **given)


@pytest.fixture
def empty() -> Invented:
    return Invented()


@pytest.fixture
def invented() -> Invented:
    made = Invented()
    made.person(
        "merdan",
        "Merdan Orazgulyýew",
        "Мердан Оразгулыев",
        sex=Choice("male"),
        born=parse_date("12 May 1991"),
        occupation="teacher",
        ethnicity="Quvashi",
        lives=Place(said="Gebze, by the harbour", country="TR", region="Kocaeli", settlement="Gebze"),
        safe_channel="+993 65 12-34-56",
        trust=Choice("trusted"),
        relations=(Relation(id="rel0000001", to=made.ref("jeren"), kind=Choice("sibling")),),
        statuses=(
            Status(
                id="sta0000001",
                fate=Choice("missing"),
                as_of=parse_date("20 December 2023"),
                source=made.ref("voice"),
            ),
        ),
    )
    made.person("jeren", "Jeren Orazgulyýewa", "Джерен Оразгулыева", trust=Choice("trusted"))
    made.person("office", "Migration office of Mary", kind="organisation")
    made.add(
        "returned",
        "incident",
        Incident(
            type=Choice("deportation"),
            when=parse_date("19 May 2023"),
            where=Place(said="Istanbul airport", country="TR", settlement="Istanbul", kind="airport"),
            what=Text(
                "Мердан Оразгулыев был задержан. Его сестра @[Джерен] звонила +993 65 123456.",
                "ru",
                (Translation("en", "Merdan Orazgulyyew was held at the airport."),),
                MappingProxyType({"Джерен": made.id("jeren")}),
            ),
            involvements=(
                Involvement(id="inv0000001", contact=made.ref("merdan"), role=Choice("victim")),
                Involvement(id="inv0000002", contact=made.ref("office"), role=Choice("perpetrator")),
            ),
            returns=(
                Return(
                    id="ret0000001",
                    mode=Choice("deportation"),
                    from_place=Place(said="Turkey", country="TR"),
                    document="A1234567",
                ),
            ),
            notes=Text("only for us"),
        ),
        sources=(made.id("voice"),),
    )
    made.add(
        "threat",
        "threat",
        Threat(
            when=parse_date("end of August 2023"),
            handle="@watcher_77",
            words=Text("Tell your brother to stop.", "en"),
            directed_at=(made.ref("jeren"), made.ref("merdan")),
            incidents=(made.ref("returned"), made.ref("elsewhere"), made.ref("unsent")),
        ),
    )
    made.add(
        "voice",
        "source",
        Source(
            title="Voice note",
            words=Text("She told me. A1234567 was the passport."),
            author=Who(contact=made.id("jeren")),
            claims=(
                Claim(
                    id="cla0000001",
                    says=Asserted(
                        "incident", made.id("returned"), "returns/ret0000001/mode", Choice("extradition")
                    ),
                ),
                Claim(
                    id="cla0000002",
                    says=Asserted("contact", made.id("merdan"), "born", parse_date("3 April 1990")),
                ),
                Claim(
                    id="cla0000003",
                    says=Asserted("contact", made.id("merdan"), "ethnicity", "Quvashi"),
                    by=Who(words="a neighbour"),
                ),
                Claim(
                    id="cla0000004",
                    says=Asserted("contact", made.id("merdan"), "names/merdxxxxx0/text", "Merdan O."),
                ),
            ),
        ),
    )
    return made


@pytest.fixture
def texts_of() -> Callable[[Redaction], str]:
    """Everything that leaves, as one text: the repr of the values shows every string in them."""
    return lambda redaction: repr(redaction.outgoing)
