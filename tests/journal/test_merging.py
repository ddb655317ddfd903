"""One person entered several times: seen as one everywhere, and apart again when the link is taken back."""

from __future__ import annotations

from datetime import date

import pytest

from fieldjournal import errors
from fieldjournal.journal import accounts, listing, merging, readiness, records, registers, seen
from fieldjournal.journal.register_rows import Rows
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import preparing
from fieldjournal.model.record import Problem, Record
from fieldjournal.model.registers import register_named
from fieldjournal.model.values import Ref, Sensitivity
from tests.journal.conftest import Add
from tests.journal.test_registers import day

TODAY = date(2024, 3, 1)


@pytest.fixture
def twice(add: Add) -> tuple[Record, Record, Record]:
    """Somebody entered twice, half of what is known under each; and an incident under the second."""
    first = add(
        "contact",
        names=[{"text": "Merdan Orazgulyýew"}],
        occupation="teacher",
        statuses=[{"fate": "pretrial", "as_of": day("2023-06-01")}],
        detentions=[{"place": {"said": "Owadandepe"}, "since": day("2023-06-01")}],
    )
    second = add(
        "contact",
        names=[{"text": "Мердан Оразгулыев"}],
        occupation="tailor",
        born=day("1991-05-12"),
        statuses=[{"fate": "serving", "as_of": day("2023-11-20")}],
        signs=[{"when": day("2023-12-24"), "kind": "call"}],
    )
    incident = add(
        "incident",
        type="extradition",
        when=day("2023-05-19"),
        where={"said": "Edirne", "country": "TR"},
        returns=[{"mode": "extradition"}],
        involvements=[{"contact": second.id, "role": "victim"}, {"contact": first.id, "role": "victim"}],
    )
    return first, second, incident


def everything(session: Session) -> dict[str, object]:
    """Return what merging must leave as it was when it is taken back."""
    return {name: registers.run(session, name, today=TODAY).rows for name in registers.names()} | {
        "bodies": [each.values for each in listing.every(session)]
    }


def test_merging_writes_one_revision_and_taking_it_back_one_more(
    opened: Session, twice: tuple[Record, Record, Record]
) -> None:
    first, second, incident = twice
    before = everything(opened)
    made = merging.merge(opened, first.id, second.id)
    assert (made.id, made.revision) == (second.id, 2)
    assert records.get(opened, first.id) == first
    assert records.get(opened, incident.id) == incident
    assert everything(opened) != before
    assert merging.unmerge(opened, second.id).revision == 3
    assert everything(opened) == before
    assert opened.verify_history().intact


def test_a_person_is_seen_whole_with_what_differs_side_by_side(
    opened: Session, twice: tuple[Record, Record, Record]
) -> None:
    first, second, _incident = twice
    compared = merging.pair(opened, first.id, second.id)
    told = {each.label: each for each in compared.values}
    assert told["Names"].first == ("Merdan Orazgulyýew",)
    assert told["Born"].first == ()
    assert [each.label for each in compared.values if each.differs] == ["Occupation or role"]
    assert compared.differing == 1
    merging.merge(opened, first.id, second.id)
    found = seen.seen(opened, first.id)
    values = vars(found.record.values)
    assert [each.text for each in values["names"]] == ["Merdan Orazgulyýew", "Мердан Оразгулыев"]
    assert values["born"].said == "1991-05-12"
    assert values["occupation"] == "teacher"
    (other,) = found.accounts["occupation"]
    assert other.says.value == "tailor"
    assert [each.id for each in found.others] == [second.id]
    values_at = {(first.id, "occupation"), (first.id, "born"), (_incident.id, "when")}
    assert {at for at, each in accounts.beside(opened, values_at).items() if each.differ} == {
        (first.id, "occupation")
    }
    beside = seen.seen(opened, second.id)
    assert beside.stands_as == first.id
    assert vars(beside.record.values)["occupation"] == "tailor"


def test_accounts_of_either_stand_together_and_disagree_together(
    opened: Session, add: Add, twice: tuple[Record, Record, Record]
) -> None:
    first, second, _incident = twice
    for person, said in ((first, "1990-05-12"), (second, "1991-05-12")):
        claim = {"kind": "contact", "record": person.id, "address": "born", "value": day(said)}
        add("source", title=f"heard of {said}", claims=[{"says": claim, "by": "a neighbour"}])
    for n in range(6):
        other = add("contact", names=[{"text": f"сосед {n}"}])
        claim = {"kind": "contact", "record": other.id, "address": "born", "value": day("1980-01-01")}
        add("source", title=f"of somebody else {n}", claims=[{"says": claim}])
    assert registers.run(opened, "counts").count == 0
    merging.merge(opened, first.id, second.id)
    assert len(seen.seen(opened, first.id).accounts["born"]) == 2
    table = registers.run(opened, "counts", columns=["about", "says"])
    assert table.rows == (
        ("Merdan Orazgulyýew", "1990-05-12"),
        ("Merdan Orazgulyýew", "1991-05-12"),
    )


def test_nobody_is_in_a_table_twice_and_what_is_known_of_either_counts(
    opened: Session, twice: tuple[Record, Record, Record]
) -> None:
    first, second, _incident = twice
    assert registers.run(opened, "returns").count == 2
    merging.merge(opened, first.id, second.id)
    returns = registers.run(opened, "returns", columns=["who", "born", "fate"])
    assert returns.rows == (("Merdan Orazgulyýew", "1991", "serving a sentence"),)
    status = registers.run(opened, "status", columns=["who", "fate"])
    assert status.rows == (("Merdan Orazgulyýew", "serving a sentence"),)
    assert status.ids == (first.id,)
    assert registers.run(opened, "status", as_of="1 July 2023", columns=["fate"]).rows == (
        ("in pre-trial detention",),
    )
    silent = registers.run(opened, "silent", today=TODAY, columns=["who", "days", "where"])
    assert silent.rows == (("Merdan Orazgulyýew", "68", "Owadandepe"),)
    rows = Rows(opened, register_named("status"), None, TODAY)
    assert [row and row.key for row in rows.again(row.place for row in rows)] == [first.id]
    signs = registers.run(opened, "signs", columns=["who", "when"])
    assert signs.rows == (("Merdan Orazgulyýew", "2023-12-24"),)
    assert registers.run(opened, "access", columns=["who"]).count == 1
    assert [
        row.id for row in listing.rows(opened, listing.listing(opened, kind="contact", once=True).keys)
    ] == [first.id]


def test_lists_say_who_somebody_is_and_offer_them_once(
    opened: Session, twice: tuple[Record, Record, Record]
) -> None:
    first, second, incident = twice
    merging.merge(opened, first.id, second.id)
    rows = {row.id: row for row in listing.rows(opened, listing.listing(opened, query="Мердан").keys)}
    assert rows[second.id].same_as == "Merdan Orazgulyýew"
    assert rows[incident.id].headline.who == "Merdan Orazgulyýew"
    found = listing.listing(opened, query="tailor", kind="contact", once=True)
    (row,) = listing.rows(opened, found.keys)
    assert (row.id, row.also) == (first.id, ("Мердан Оразгулыев",))


def test_readiness_reads_all_records_of_a_person(
    opened: Session, twice: tuple[Record, Record, Record]
) -> None:
    first, second, _incident = twice
    merging.merge(opened, first.id, second.id)
    told = {own: readiness.readiness(opened, own, "wgeid", today=TODAY) for own in (first.id, second.id)}
    assert told[first.id] == told[second.id]
    person, when, where = told[first.id].elements[:3]
    assert "Мердан Оразгулыев" in person.text
    assert "1991-05-12" in person.text
    assert "19 May 2023" in when.text
    assert where.text == "Edirne"


def test_deleting_one_hides_what_it_holds_and_the_person_goes_on(
    opened: Session, twice: tuple[Record, Record, Record]
) -> None:
    first, second, _incident = twice
    merging.merge(opened, first.id, second.id)
    records.delete(opened, first.id)
    assert records.name_of(opened)(first.id) == "Мердан Оразгулыев"
    returns = registers.run(opened, "returns", columns=["who", "fate"])
    assert returns.rows == (("Мердан Оразгулыев", "serving a sentence"),)
    told = seen.seen(opened, second.id)
    assert told.record == records.get(opened, second.id)
    assert not told.others
    records.undelete(opened, first.id)
    assert seen.seen(opened, first.id).others[0].id == second.id


def test_links_that_lead_back_are_refused_also_over_others(
    opened: Session, add: Add, twice: tuple[Record, Record, Record]
) -> None:
    first, second, incident = twice
    third = add("contact", names=[{"text": "M. Orazkuliyev"}])
    merging.merge(opened, first.id, second.id)
    merging.merge(opened, second.id, third.id)
    assert vars(records.get(opened, third.id).values)["same_as"] == Ref(first.id)
    for target in (second, third):
        with pytest.raises(errors.Incomplete) as refused:
            records.save(opened, first.draft().with_values(same_as=Ref(target.id)))
        (problem,) = refused.value.problems
        assert vars(problem) == vars(Problem("same_as", "same-person-loop"))
    for wrong in (second.id, incident.id):
        with pytest.raises(errors.BadValue):
            merging.merge(opened, first.id, wrong)
    with pytest.raises(errors.BadValue):
        merging.unmerge(opened, first.id)


def test_two_who_were_said_to_be_two_are_remembered(
    opened: Session, twice: tuple[Record, Record, Record]
) -> None:
    first, second, _incident = twice
    said = merging.apart(opened, first.id, second.id)
    assert said.id == first.id
    assert merging.apart(opened, first.id, second.id) == said
    assert vars(said.values)["not_same_as"] == (Ref(second.id),)


def test_with_one_record_of_a_person_the_others_leave(
    opened: Session, add: Add, twice: tuple[Record, Record, Record]
) -> None:
    first, second, incident = twice
    third = add("contact", names=[{"text": "M. Orazkuliyev"}], envelope={"sensitivity": "never"})
    merging.merge(opened, first.id, second.id)
    assert preparing.chosen(opened, (first.id,)) == (first, records.get(opened, second.id))
    merging.merge(opened, first.id, third.id)
    assert records.get(opened, third.id).envelope.sensitivity is Sensitivity.NEVER
    records.delete(opened, second.id)
    assert [each.id for each in preparing.chosen(opened, (incident.id, third.id))] == [
        incident.id,
        third.id,
        first.id,
    ]
