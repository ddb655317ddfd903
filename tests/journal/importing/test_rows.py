"""What one row of a table makes, on invented tables; in memory, through the stored form."""

from __future__ import annotations

from typing import cast

import pytest

from fieldjournal.journal.importing import desk
from fieldjournal.model.empty import Empty
from fieldjournal.model.fuzzy_date import FuzzyDate
from fieldjournal.model.kinds.contact import Contact
from fieldjournal.model.kinds.incident import Incident
from fieldjournal.model.kinds.source import Source
from fieldjournal.model.record import Record
from fieldjournal.model.values import Asserted, Choice, Ref, Sensitivity, Text, Who
from tests.journal.importing.tables import ACCOUNTS, INCIDENTS, RETURNED, Journal, texts_of


def contact(record: Record) -> Contact:
    return cast("Contact", record.values)


def incident(record: Record) -> Incident:
    return cast("Incident", record.values)


def source(record: Record) -> Source:
    return cast("Source", record.values)


def test_returned_people_become_persons_incidents_with_a_return_statuses_and_one_source() -> None:
    journal = Journal()
    plan = journal.take(RETURNED)
    assert (plan.new, plan.parts["returns"], plan.parts["statuses"]) == (
        {"contact": 3, "incident": 3, "source": 1},
        3,
        3,
    )
    assert plan.left == ()
    [letter] = journal.of("source")
    batyr = contact(journal.called("Batyr GARAJAÝEW"))
    assert [(name.text, name.kind) for name in batyr.names] == [
        ("Batyr GARAJAÝEW", Choice("primary")),
        ("Batyr Garadzhaev", Choice("printed")),
        ("Батыр Гараджаев", Choice("printed")),
        ("Batyr-jan", Choice("alias")),
    ]
    assert cast("FuzzyDate", batyr.born).said == "1988"
    [status] = batyr.statuses
    assert (status.fate, cast("FuzzyDate", status.as_of).said) == (Choice("fate_unknown"), "1 Dec 2022")
    assert status.source == Ref(letter.id)
    first = incident(journal.of("incident")[0])
    assert first.type == Choice("deportation")
    assert cast("FuzzyDate", first.when).said == "end of May 2022"
    assert first.involvements[0].contact == Ref(journal.called("Batyr GARAJAÝEW").id)
    assert all(record.envelope.sources == (letter.id,) for record in journal.of("incident"))


def test_unknown_cells_are_unknown_and_not_words() -> None:
    journal = Journal()
    journal.take(RETURNED)
    assert contact(journal.called("Mergen ATAÝEW")).born is Empty.UNKNOWN
    last = incident(journal.of("incident")[-1])
    assert last.when is Empty.UNKNOWN
    assert last.returns[0].from_place is Empty.UNKNOWN
    assert last.returns[0].mode == Choice("forced_unknown")
    assert last.type == Choice("forced_return")


def test_a_fate_in_other_words_is_understood_only_beyond_doubt_and_keeps_its_words() -> None:
    journal = Journal()
    journal.take(RETURNED)
    [serving] = contact(journal.called("Mergen ATAÝEW")).statuses
    assert (serving.fate, serving.details) == (Choice("serving"), Text("sentenced to 14 years in prison"))
    [other] = contact(journal.called("Jeren HOJAMYRADOWA")).statuses
    assert other.fate == Choice("other", "last seen in a van near the port")


def test_relatives_of_somebody_are_an_unnamed_group_related_to_them() -> None:
    journal = Journal()
    journal.take(INCIDENTS)
    group = journal.called("relatives of Mergen ATAÝEW")
    mergen = journal.called("Mergen ATAÝEW")
    assert contact(group).names == ()
    assert contact(group).kind == Choice("group")
    [relation] = contact(group).relations
    assert (relation.to, relation.kind) == (Ref(mergen.id), Choice("relative"))
    pressure = incident(journal.of("incident")[1])
    assert [(each.contact, each.role) for each in pressure.involvements] == [
        (Ref(group.id), Choice("relative_targeted")),
        (Empty.UNKNOWN, Choice("perpetrator")),
    ]
    assert pressure.purpose == Choice("silence")


def test_the_same_exact_name_is_one_person_and_an_own_act_has_no_victim() -> None:
    journal = Journal()
    journal.take(INCIDENTS)
    mergen = journal.called("Mergen ATAÝEW")
    first, _pressure, act = map(incident, journal.of("incident"))
    assert first.involvements[0].contact == act.involvements[0].contact == Ref(mergen.id)
    assert (first.involvements[0].role, act.involvements[0].role) == (Choice("victim"), Empty.NOT_ASKED)
    assert first.type == Choice("summons")
    assert len(journal.of("source")) == 1


def test_by_whom_is_an_organisation_with_the_role_of_perpetrator() -> None:
    journal = Journal()
    journal.take(INCIDENTS)
    office = journal.called("Inspector, Lebap department of the Ministry of Order")
    assert contact(office).kind == Choice("organisation")
    assert incident(journal.of("incident")[0]).involvements[1].role == Choice("perpetrator")


def test_what_the_table_calls_sensitive_is_marked_and_never_lost() -> None:
    journal = Journal()
    plan = journal.take(INCIDENTS)
    pressure = journal.of("incident")[1]
    assert pressure.envelope.marks["what"].sensitivity is Sensitivity.NEVER
    assert incident(pressure).notes == Text("Sensitive: sister; the neighbour who saw it")
    assert [(each.at.row, each.words) for each in plan.kept] == [(3, "his sister was asked where he sleeps")]


def test_a_mere_yes_under_sensitive_keeps_everything_of_the_row() -> None:
    journal = Journal()
    journal.take("Who,What,Confidential\nJeren,was followed,yes\nOraz,was fined,no\n")
    assert journal.called("Jeren").envelope.sensitivity is Sensitivity.NEVER
    first, second = journal.of("incident")
    assert first.envelope.sensitivity is Sensitivity.NEVER
    assert second.envelope.sensitivity is Sensitivity.PARTNERS
    assert not second.envelope.marks


def test_accounts_are_claims_about_the_incident_that_is_there() -> None:
    journal = Journal()
    journal.take("Type,Who,What\ndisappearance,Jeren HOJAMYRADOWA,did not come home\n")
    [missing] = journal.of("incident")
    plan = journal.take(ACCOUNTS, "accounts.csv")
    assert plan.parts["claims"] == 3
    assert journal.of("incident") == [missing]
    [home] = [record for record in journal.of("source") if source(record).claims]
    first, denial, third = source(home).claims
    assert first.says == Asserted("incident", missing.id, "what", Text("was put on a plane"))
    assert first.by == Who(contact=journal.called("a friend in Izmir").id)
    assert first.through == (Who(words="two students"),)
    assert first.certainty == Choice("possible")
    assert (first.stance, denial.stance, third.stance) == (
        Choice("asserts"),
        Choice("denies"),
        Choice("asserts"),
    )
    assert denial.certainty is Empty.NOT_ASKED
    assert cast("FuzzyDate", first.when).said == "early June 2022"


def test_accounts_without_their_incident_make_it_once() -> None:
    journal = Journal()
    journal.take(ACCOUNTS)
    [made] = journal.of("incident")
    assert incident(made).type == Choice("disappearance")
    assert incident(made).involvements[0].contact == Ref(journal.called("Jeren HOJAMYRADOWA").id)


def test_an_account_of_something_else_keeps_its_words_as_an_incident() -> None:
    journal = Journal()
    journal.take("About,Account\nthe fire in the office (May 2021),it was set\n")
    [made] = journal.of("incident")
    assert incident(made).what == Text("the fire in the office (May 2021)")


def test_what_is_known_is_never_replaced() -> None:
    journal = Journal()
    journal.take("Name,Born,Occupation\nJeren HOJAMYRADOWA,1990,nurse\n")
    plan = journal.take("Name,Born,Occupation\nJeren HOJAMYRADOWA,1991,nurse\n")
    jeren = contact(journal.called("Jeren HOJAMYRADOWA"))
    assert cast("FuzzyDate", jeren.born).said == "1990"
    assert jeren.notes == Text("Born: 1991")
    assert [(each.header, each.words) for each in plan.differing] == [("Born", "1991")]
    assert plan.added_to == 1


def test_a_person_is_reused_on_the_exact_spelling_and_only_suggested_on_another() -> None:
    journal = Journal()
    journal.take("Name,Born\nJeren HOJAMYRADOWA,1990\n")
    plan = journal.take("Name,What\nДжерен Ходжамырадова,was followed\n")
    assert plan.new["contact"] == 1
    [same] = plan.likely
    assert (same.name, same.like.name) == ("Джерен Ходжамырадова", "Jeren HOJAMYRADOWA")


def test_two_people_of_one_name_are_never_told_apart_by_guessing() -> None:
    journal = Journal()
    for occupation in ("nurse", "driver"):
        journal.take(f"Name,Occupation\nOraz ORAZOW,{occupation}\n")
    first = journal.called("Oraz ORAZOW")
    twin = first.draft()
    journal.put(type(twin)(twin.kind, twin.values, "0" * 16))
    plan = journal.take("Name,What\nOraz ORAZOW,was fined\n")
    assert plan.new["contact"] == 1
    assert len(plan.likely) == 2


def test_several_people_in_one_cell_are_all_involved() -> None:
    journal = Journal()
    journal.take("Who,Born,What\nJeren; Oraz ORAZOW,1990,were stopped at the border\n")
    [stopped] = journal.of("incident")
    assert len(incident(stopped).involvements) == 2
    assert incident(stopped).notes == Text("Born: 1990")


def test_a_date_that_cannot_be_and_one_nobody_understands_keep_their_words() -> None:
    journal = Journal()
    journal.take("Who,When\nJeren,31 February 2022\nOraz,the night of the second call\n")
    assert [cast("FuzzyDate", incident(each).when).said for each in journal.of("incident")] == [
        "31 February 2022",
        "the night of the second call",
    ]


def test_a_table_without_a_source_column_is_its_own_source() -> None:
    journal = Journal()
    journal.take("Who,What\nJeren,was followed\n", "list from March.csv")
    [made] = journal.of("source")
    assert (source(made).title, source(made).kind) == ("list from March.csv", Choice("spreadsheet"))
    assert journal.of("incident")[0].envelope.sources == (made.id,)


def test_a_row_that_fits_nothing_is_kept_in_the_notes_of_the_table_s_source() -> None:
    journal = Journal()
    plan = journal.take("Colour,Who\nblack Opel 12-34,\n")
    [made] = journal.of("source")
    assert "Colour: black Opel 12-34" in texts_of(made)
    assert [(column.header, column.known) for column in plan.sheets[0].columns] == [
        ("Colour", False),
        ("Who", True),
    ]


def test_hundreds_of_accounts_find_room_and_are_known_again(monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal()
    monkeypatch.setattr(desk, "ORIGIN_MAX", 2_000)
    rows = "".join(f"arrest of Jeren,version {n},Oraz\n" for n in range(300))
    journal.take("About,Account,Said by\n" + rows)
    assert sum(len(source(record).claims) for record in journal.of("source")) == 300
    assert len(journal.of("source")) > 1
    assert journal.take("About,Account,Said by\n" + rows).empty
