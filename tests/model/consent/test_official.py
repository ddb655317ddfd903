"""Who is not asked because the journal knows them only for what they did: the rule, and where it ends."""

from __future__ import annotations

import pytest

from fieldjournal.model.consent.official import appears_only_as_official
from fieldjournal.model.record import Record
from tests.model.consent.told import Journal, case, record
from tests.model.registers.messy import Said

OFFICER, VICTIM = "officer000000000", "victim0000000000"


def officer(**more: Said) -> Record:
    return record(OFFICER, "contact", names=[{"text": "Rovshan aga"}], **more)


def incident(role: str, own: str = "incident00000000") -> Record:
    return record(own, "incident", what="они пришли ночью", involvements=[{"contact": OFFICER, "role": role}])


BEAT = incident("perpetrator")
VICTIM_OF = record(VICTIM, "contact", relations=[{"to": OFFICER, "kind": "official responsible for"}])


def is_official(*records: Record) -> bool:
    held = {OFFICER: officer(), **{each.id: each for each in records}}
    journal = Journal(*held.values())
    return appears_only_as_official(frozenset({OFFICER}), [held[OFFICER]], journal)


@pytest.mark.parametrize(
    "records",
    [
        pytest.param([BEAT], id="a perpetrator"),
        pytest.param([incident("agent of the host state")], id="an agent of the host State"),
        pytest.param([VICTIM_OF], id="the official responsible"),
        pytest.param([record("threat0000000000", "threat", words="молчи", sender=OFFICER)], id="sender"),
        pytest.param([record("action0000000000", "action", addressees=[{"contact": OFFICER}])], id="to him"),
        pytest.param([BEAT, officer(relations=[{"to": VICTIM, "kind": "member of"}])], id="one of a force"),
        pytest.param([BEAT, record("case000000000000", "case", members=OFFICER)], id="belongs to a case"),
        pytest.param([BEAT, record("told000000000000", "source", claims=[
            {"says": f"contact {OFFICER}/born = 1971"}])], id="the subject of a claim"),
        pytest.param([BEAT, officer(trust="hostile", occupation="captain")], id="hostile, with a rank"),
    ],
)  # fmt: skip
def test_who_only_did_it_is_not_asked(records: list[Record]) -> None:
    assert is_official(*records)


@pytest.mark.parametrize(
    "records",
    [
        pytest.param([], id="nothing tells of them"),
        pytest.param([incident("witness")], id="a witness"),
        pytest.param([incident("")], id="a role nobody told"),
        pytest.param([incident("other: drove the car")], id="another role"),
        pytest.param([BEAT, incident("victim", "later00000000000")], id="a victim later"),
        pytest.param([BEAT, record("told000000000000", "source", author=OFFICER)], id="who told us"),
        pytest.param([BEAT, record("told000000000000", "source", claims=[{"by": OFFICER}])], id="who claims"),
        pytest.param([BEAT, record("threat0000000000", "threat", directed_at=OFFICER)], id="threatened"),
        pytest.param([BEAT, record(VICTIM, "contact", relations=[{"to": OFFICER, "kind": "brother"}])],
                     id="a brother of somebody"),
        pytest.param([BEAT, officer(relations=[{"to": VICTIM, "kind": "friend"}])], id="with a friend"),
        pytest.param([BEAT, officer(trust="known")], id="one we know"),
        pytest.param([BEAT, officer(safe_channel="Sundays")], id="one we can reach"),
        pytest.param([BEAT, officer(statuses=[{"fate": "missing"}])], id="one who went missing"),
        pytest.param([BEAT, officer(detentions=[{"since": "2024"}])], id="one who was locked up himself"),
        pytest.param([BEAT, case({"of": OFFICER, "use": "publish"})], id="one who was asked"),
    ],
)  # fmt: skip
def test_everybody_else_is_asked(records: list[Record]) -> None:
    assert not is_official(*records)
