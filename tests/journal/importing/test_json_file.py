"""What `list --json` prints comes back whole: random records of every kind, with all that is around them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from fieldjournal.crypto.digests import random_id
from fieldjournal.errors import Incomplete
from fieldjournal.journal import records
from fieldjournal.journal.importing import apply as importing
from fieldjournal.journal.importing.json_file import looks_like_json, read_records
from fieldjournal.journal.session import Session, create
from fieldjournal.model.address import parse
from fieldjournal.model.canonical import Json
from fieldjournal.model.codec import write_draft, write_record
from fieldjournal.model.empty import Empty
from fieldjournal.model.forms.pointing import Reference, References
from fieldjournal.model.kinds import KINDS, find_spec, kind_named
from fieldjournal.model.record import Draft, Mark
from fieldjournal.model.values import Asserted, Sensitivity, Text
from fieldjournal.model.walk import Found, mapped
from tests.journal.conftest import CHEAP, PASSPHRASE, RESERVE
from tests.strategies import draft as said
from tests.strategies import drafts


@pytest.fixture(scope="module")
def journals(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Session, Session]]:
    """Two journals for all examples: what one of them gets has ids of its own."""
    folder: Path = tmp_path_factory.mktemp("journals")
    with (
        create(folder / "one", PASSPHRASE, reserve=RESERVE, cost=CHEAP) as one,
        create(folder / "other", PASSPHRASE, reserve=RESERVE, cost=CHEAP) as other,
    ):
        yield one, other


def linked(made: list[Draft]) -> list[Draft]:
    """Return drafts with new ids that point to each other and to nothing else, as in a journal."""
    held = [replace(draft, id=random_id()) for draft in made]
    by_kind: dict[str, list[str]] = {kind: [] for kind in KINDS}
    for draft in held:
        by_kind[draft.kind].append(draft.id)
    return [_pointing(draft, by_kind) for draft in held]


def _pointing(draft: Draft, by_kind: dict[str, list[str]]) -> Draft:
    def other(kinds: tuple[str, ...]) -> str | None:
        return next((each for kind in kinds for each in by_kind[kind] if each != draft.id), None)

    def settled(found: Found) -> object:
        value, form = found.value, found.spec.form
        kind = kind_named(draft.kind)
        if isinstance(value, Empty):
            return value
        if found.address.field in (kind.same, kind.apart):
            return Empty.NOT_ASKED
        if isinstance(value, Text):
            to = other(("contact",))
            return replace(value, mentions=MappingProxyType(dict.fromkeys(value.mentions, to) if to else {}))
        if isinstance(value, Asserted):
            to = other((value.kind,))
            return replace(value, record=to, value=Empty.UNKNOWN) if to else Empty.UNKNOWN
        kinds = form.kinds if isinstance(form, Reference | References) else ("contact",)
        return form.repoint(value, lambda _id: other(kinds or tuple(KINDS))) or Empty.UNKNOWN

    source = other(("source",))
    marks = {
        at: replace(mark, sources=(source,) if source else ())
        for at, mark in draft.envelope.marks.items()
        if (where := parse(at)) and find_spec(draft.kind, where)
    }
    envelope = replace(
        draft.envelope, sources=(source,) if source else (), marks=MappingProxyType(marks), origin=""
    )
    return replace(draft, values=mapped(draft.values, settled), envelope=envelope)


def printed(session: Session, ids: list[str]) -> bytes:
    """Return records as `list --json` prints them."""
    bodies = [write_record(records.get(session, each)) for each in ids]
    return json.dumps(bodies, ensure_ascii=False, indent=1).encode()


def bare(body: Json) -> Json:
    """Return a record without when and how often it was written, which belongs to the journal it is in."""
    assert isinstance(body, dict)
    return {key: each for key, each in body.items() if key not in {"revision", "created", "changed"}}


@settings(
    max_examples=10,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.generate,),  # what is saved stays: making a failure smaller would take minutes
)
@given(
    st.lists(drafts(), min_size=2, max_size=5),
    st.lists(st.sampled_from((records.get, records.get, records.delete, records.erase)), min_size=4),
)
def test_random_records_of_all_kinds_come_back_whole(
    journals: tuple[Session, Session], made: list[Draft], fates: list[Callable[[Session, str], object]]
) -> None:
    """Whatever became of the others: what points to a deleted or an erased one keeps its pointer."""
    one, other = journals
    filled = linked([draft.with_values(notes=Text("Батыр aga")) for draft in made])
    plan = importing.whole(importing.planning_json(one, tuple(map(write_draft, filled)), "random"))
    importing.whole(importing.applying(one, plan))
    ids = [each.id for each in filled]
    for own, fate in zip(ids[1:], fates, strict=False):
        fate(one, own)
    ids = [own for own, fate in zip(ids, [records.get, *fates], strict=False) if fate is records.get]
    content = printed(one, ids)
    assert looks_like_json(content)
    again = importing.whole(importing.planning_json(other, read_records(content), "list.json"))
    importing.whole(importing.applying(other, again))
    assert [bare(each) for each in read_records(printed(other, ids))] == [
        bare(each) for each in read_records(content)
    ]
    assert importing.whole(importing.planning_json(other, read_records(content), "list.json")).empty


def test_what_points_to_a_deleted_or_erased_record_goes_in_without_it(
    journals: tuple[Session, Session],
) -> None:
    one, other = journals
    gone = [records.save(one, said("contact", called=f"the man in the red car, {n}")) for n in range(2)]
    source = records.save(one, said("source", title="a note on the door"))
    involved: list[Json] = [{"contact": each.id, "role": "witness"} for each in gone]
    draft = said("incident", what="Stood at the gate", involvements=involved)
    incident = records.save(one, replace(draft, envelope=replace(draft.envelope, sources=(source.id,))))
    records.delete(one, gone[0].id)
    records.erase(one, gone[1].id)
    records.delete(one, source.id)
    content = printed(one, [incident.id])
    plan = importing.whole(importing.planning_json(other, read_records(content), "list.json"))
    assert [(each.at.row, each.header, each.words, each.reason) for each in plan.doubts] == [
        (1, "Person", "Stood at the gate", "not-here"),
        (1, "Person", "Stood at the gate", "not-here"),
        (1, "Known from", "Stood at the gate", "not-here"),
    ]
    importing.whole(importing.applying(other, plan))
    (body,) = read_records(printed(other, [incident.id]))
    assert bare(body) == bare(read_records(content)[0])
    named = records.name_of(other)
    assert named(gone[0].id) == f"an entry that is not in this journal ({gone[0].id[:8]})"
    taken = records.get(other, incident.id).draft()
    again = records.save(other, taken.with_values(notes=Text("seen twice")))
    assert again.revision == 2, "it can be edited as before"
    reasons = {problem.reason for problem in records.problems(other, again.draft())}
    assert reasons == {"not-here"}
    with pytest.raises(Incomplete):
        records.save(other, said("incident", involvements=involved[:1]))
    both = importing.whole(importing.planning_json(other, read_records(printed(one, [gone[0].id])), "more"))
    assert both.empty, "what was deleted there does not come along"
    records.undelete(one, gone[0].id)
    both = importing.whole(importing.planning_json(other, read_records(printed(one, [gone[0].id])), "more"))
    importing.whole(importing.applying(other, both))
    assert named(gone[0].id) == "the man in the red car, 0"


def test_everything_around_a_record_comes_back(journals: tuple[Session, Session]) -> None:
    one, other = journals
    source = records.save(one, said("source", title="Voice from the south"))
    draft = said("incident", what={"text": "Его вызвали «на беседу»", "language": "ru"}, type="summons")
    mark = Mark(Sensitivity.NEVER, (source.id,), "likely", "two people told it alike")
    envelope = replace(
        draft.envelope,
        sensitivity=Sensitivity.OPEN,
        language="ru",
        tags=("семья", "2022"),
        sources=(source.id,),
        marks=MappingProxyType({"what": mark}),
        kept=MappingProxyType({"of_a_newer_version": {"deep": [1, "два"]}}),
    )
    saved = records.save(one, replace(draft, envelope=envelope))
    content = printed(one, [source.id, saved.id])
    importing.whole(
        importing.applying(
            other, importing.whole(importing.planning_json(other, read_records(content), "two.json"))
        )
    )
    assert records.get(other, saved.id).envelope == records.get(one, saved.id).envelope


def test_files_are_told_of_and_their_bytes_are_not_there(journals: tuple[Session, Session]) -> None:
    _one, other = journals
    attachment: Json = {"name": "снимок.jpg", "size": 2048, "file": {"id": "a" * 16, "sha256": "0" * 64}}
    body: Json = {"kind": "source", "values": {"title": "A photo", "attachments": [attachment]}}
    plan = importing.whole(importing.planning_json(other, (body,), "one.json"))
    assert plan.files == 1
    outcome = importing.whole(importing.applying(other, plan))
    kept = write_record(records.get(other, outcome.ids[0]))["values"]
    assert isinstance(kept, dict)
    assert "снимок.jpg" in str(kept["attachments"])
