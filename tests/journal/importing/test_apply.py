"""A plan saved into a real journal: again, after edits, after a stop or a kill; and taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from fieldjournal.errors import Incomplete, StaleDraft
from fieldjournal.journal import batch, merging, records
from fieldjournal.journal.importing import apply as importing
from fieldjournal.journal.importing import desk
from fieldjournal.journal.importing.json_file import RecordsPlanning, read_records
from fieldjournal.journal.importing.plan import Plan
from fieldjournal.journal.importing.sheet import read_table
from fieldjournal.journal.listing import every, listing
from fieldjournal.journal.session import Session, create
from fieldjournal.journal.slices import Work
from fieldjournal.model.canonical import Json, encode
from fieldjournal.model.codec import read_draft, write_record
from fieldjournal.model.kinds.contact import Contact
from fieldjournal.model.record import Draft
from tests.journal.conftest import CHEAP, PASSPHRASE, RESERVE
from tests.journal.importing.tables import ACCOUNTS, INCIDENTS, RETURNED

NINE = RETURNED + "".join(f"Person N{n},,,deported,Turkey,2022,,,\n" for n in range(6))


def planned(opened: Session, text: str) -> Plan:
    sheet = importing.sheet(read_table(text.encode()), "table.csv")
    return importing.whole(importing.planning(opened, [sheet]))


def planned_json(opened: Session, bodies: tuple[Json, ...]) -> Plan:
    return importing.whole(importing.planning_json(opened, bodies, "all.json"))


def take(opened: Session, text: str) -> Plan:
    plan = planned(opened, text)
    importing.whole(importing.applying(opened, plan))
    return plan


def bodies(opened: Session) -> dict[str, dict[str, Json]]:
    found = list(every(opened))
    return {record.id: write_record(record) for record in found}


def test_tables_are_saved_linked_and_found_in_any_script(opened: Session) -> None:
    for text in (RETURNED, INCIDENTS, ACCOUNTS):
        take(opened, text)
    assert len(listing(opened, kind="incident")) == 7
    for typed in ("garadzh", "гараджаев", "Garajaý", "ходжамыр"):
        assert len(listing(opened, query=typed)) >= 1
    assert opened.verify_history().first_wrong == 0


def test_importing_again_adds_nothing_and_new_rows_are_added(opened: Session) -> None:
    for text in (RETURNED, INCIDENTS, ACCOUNTS):
        take(opened, text)
    before = bodies(opened)
    for text in (ACCOUNTS, INCIDENTS, RETURNED):
        assert take(opened, text).empty
    assert bodies(opened) == before
    assert take(opened, RETURNED + "Oraz ORAZOW,,,deported,Turkey,2022,,,\n").rows == 1


def test_an_edited_a_deleted_and_a_renamed_record_stay_as_they_are(opened: Session) -> None:
    take(opened, RETURNED)
    held = [record for record in every(opened) if record.kind == "contact"]
    edited, deleted, renamed = held
    records.save(opened, edited.draft().with_values(names=(), called="B."))
    records.delete(opened, deleted.id)
    names = cast("Contact", renamed.values).names
    records.save(opened, renamed.draft().with_values(names=names[:0], called="Somebody else"))
    before = bodies(opened)
    assert take(opened, RETURNED).empty
    assert bodies(opened) == before


@pytest.fixture
def in_groups(opened: Session, monkeypatch: pytest.MonkeyPatch) -> Plan:
    """Nine rows in nine transactions."""
    monkeypatch.setattr(desk, "GROUP_ROWS", 1)
    plan = planned(opened, NINE)
    assert len(plan.groups) == 9
    return plan


def finished(opened: Session) -> int:
    """Finish what was cut off; return how many steps that took."""
    return sum(1 for _step in batch.finish(opened))


def undone(opened: Session, batch_id: str = "") -> Work:
    work = batch.undo(opened, batch_id)
    for _step in work.steps():
        pass
    return work


def test_stopped_between_two_groups_nothing_is_left_and_it_can_be_taken_in_again(
    opened: Session, in_groups: Plan
) -> None:
    steps = importing.applying(opened, in_groups)
    for _group in range(4):
        next(steps)
    assert len(listing(opened, kind="incident")) == 4
    steps.close()
    assert finished(opened)
    assert len(listing(opened)) == 0
    assert not finished(opened)
    plan = take(opened, NINE)
    assert (plan.known, plan.rows) == (0, 9)
    assert len(listing(opened, kind="incident")) == len(listing(opened, kind="contact")) == 9
    assert opened.verify_history().intact


def test_a_kill_between_two_groups_is_taken_back_at_the_next_unlock(
    opened: Session, reopen: Callable[[], Session], in_groups: Plan
) -> None:
    take(opened, "Name,Born\nAyna GARAJAÝEWA,1980\n")
    before = bodies(opened)
    killed = importing.applying(opened, in_groups)
    for _group in range(4):
        next(killed)
    opened.close()  # nothing more is written, whatever `killed` does
    with reopen() as again:
        assert not batch.is_finished(again)
        assert finished(again)
        assert bodies(again).keys() == before.keys()
        assert again.verify_history().intact
        importing.whole(importing.applying(again, planned(again, NINE)))
        assert len(listing(again, kind="incident")) == 9


def test_an_import_is_undone_in_one_step_and_the_undo_as_well(opened: Session) -> None:
    take(opened, "Name,Occupation\nBatyr GARAJAÝEW,teacher\n")
    before = bodies(opened)
    plan = planned(opened, RETURNED)
    outcome = importing.whole(importing.applying(opened, plan))
    assert plan.added_to, "somebody known got something: that has to go as well"
    after = bodies(opened)
    work = undone(opened, outcome.batch)
    assert work.skipped == []
    assert _unmarked(bodies(opened)) == _unmarked(before)
    undone(opened, work.id)
    assert _unmarked(bodies(opened)) == _unmarked(after)
    assert take(opened, RETURNED).empty, "all of it is there again"


def test_what_somebody_added_since_stays_when_the_import_is_undone(opened: Session) -> None:
    take(opened, RETURNED)
    somebody = next(each for each in every(opened) if each.kind == "contact")
    records.save(opened, somebody.draft().with_values(occupation="welder"))
    work = undone(opened)
    assert work.skipped == [somebody.id]
    assert bodies(opened).keys() == {somebody.id}
    assert take(opened, RETURNED).rows == 3


def test_what_was_deleted_by_hand_does_not_come_back_with_the_same_table(opened: Session) -> None:
    take(opened, RETURNED)
    ids = list(bodies(opened))
    for _step in batch.work(opened, ids, batch.Change(delete=True)).steps():
        pass
    assert take(opened, RETURNED).empty
    undone(opened, undone(opened).id)
    assert take(opened, RETURNED).empty


def test_records_in_json_are_undone_and_taken_in_again_under_their_ids(
    opened: Session, tmp_path: Path
) -> None:
    take(opened, RETURNED)
    printed = read_records(encode(list(bodies(opened).values())))
    with create(tmp_path / "other", PASSPHRASE, reserve=RESERVE, cost=CHEAP) as other:
        for _time in range(2):
            importing.whole(importing.applying(other, planned_json(other, printed)))
            assert bodies(other).keys() == bodies(opened).keys()
            undone(other)
            assert bodies(other) == {}
        importing.whole(importing.applying(other, planned_json(other, printed)))
        assert _unmarked(bodies(other)) == _unmarked(bodies(opened))
        assert other.verify_history().intact


def _unmarked(held: dict[str, dict[str, Json]]) -> dict[str, dict[str, Json]]:
    return {key: _without(body, {"revision", "created", "changed"}) for key, body in held.items()}


def test_a_record_changed_after_the_preview_is_not_overwritten(opened: Session) -> None:
    take(opened, "Name,Occupation\nJeren HOJAMYRADOWA,nurse\n")
    text = "Name,Born\nJeren HOJAMYRADOWA,1990\n"
    plan = planned(opened, text)
    [jeren] = [record for record in every(opened) if record.kind == "contact"]
    records.save(opened, jeren.draft().with_values(occupation="head nurse"))
    with pytest.raises(StaleDraft):
        importing.whole(importing.applying(opened, plan))
    assert batch.is_finished(opened), "nothing was begun"
    assert cast("Contact", records.get(opened, jeren.id).values).occupation == "head nurse"


def test_records_in_json_come_back_as_they_were(opened: Session, tmp_path: Path) -> None:
    for text in (RETURNED, INCIDENTS, ACCOUNTS):
        take(opened, text)
    before = bodies(opened)
    printed = read_records(encode(list(before.values())))
    assert planned_json(opened, printed).known == len(before)
    with create(tmp_path / "other", PASSPHRASE, reserve=RESERVE, cost=CHEAP) as other:
        importing.whole(importing.applying(other, planned_json(other, printed)))
        after = bodies(other)
    assert _unmarked(after) == _unmarked(before)


def _without(body: dict[str, Json], keys: set[str]) -> dict[str, Json]:
    return {key: value for key, value in body.items() if key not in keys}


def test_an_erased_record_does_not_come_back_through_an_old_file(opened: Session) -> None:
    take(opened, "Name,Born\nJeren HOJAMYRADOWA,1990\n")
    printed = read_records(encode(list(bodies(opened).values())))
    [jeren] = [record for record in every(opened) if record.kind == "contact"]
    records.erase(opened, jeren.id)
    assert planned_json(opened, printed).empty


def test_a_table_never_points_to_nothing(opened: Session) -> None:
    plan = planned(opened, RETURNED)
    plan = replace(plan, groups=plan.groups[1:] or (plan.groups[0][1:],))
    with pytest.raises(Incomplete):
        importing.whole(importing.applying(opened, plan))
    assert len(listing(opened)) == 0


def test_records_in_json_without_an_id_get_one() -> None:
    body: Json = {"kind": "incident", "values": {"what": "a fire"}}
    planning = RecordsPlanning((body,), "one.json", lambda _id: False)
    assert list(planning.steps()) == [1]
    [(draft,)] = planning.plan.groups
    assert isinstance(draft, Draft)
    assert len(draft.id) == 16


def test_somebody_of_two_entries_made_one_is_found_once(opened: Session) -> None:
    twins = [
        records.save(
            opened, read_draft({"kind": "contact", "values": {"names": [{"text": "Mergen ATAÝEW"}]}})
        )
        for _entry in range(2)
    ]

    def is_new() -> bool:
        drafts = (draft for group in planned(opened, INCIDENTS).groups for draft in group)
        values = (draft.values for draft in drafts if isinstance(draft.values, Contact))
        return any(name.text == "Mergen ATAÝEW" for each in values for name in each.names)

    assert is_new(), "nobody can say which of the two is meant"
    merging.merge(opened, twins[0].id, twins[1].id)
    assert not is_new()
    take(opened, INCIDENTS)
    assert records.pointing_to(opened, twins[0].id, "incident")
