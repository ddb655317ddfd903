"""Dates that hang on another entry follow it, and outlive it."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest

from fieldjournal import errors
from fieldjournal.journal import anchors, history, listing, records, session
from fieldjournal.journal.importing.apply import applying, planning_json, whole
from fieldjournal.journal.session import Session
from fieldjournal.model.codec import write_record
from fieldjournal.model.dates import Basis, FuzzyDate, Precision, parse_date, to_edtf
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import specs_of
from fieldjournal.model.kinds.incident import Incident
from fieldjournal.model.kinds.threat import Threat
from fieldjournal.model.record import Draft, Problem, Record
from fieldjournal.model.values import Ref
from tests.journal.conftest import CHEAP, PASSPHRASE, RESERVE, Add

WHEN = specs_of(Incident)["when"]


def when(opened: Session, record: Record) -> FuzzyDate:
    values = cast("Incident", records.get(opened, record.id).values)
    assert isinstance(values.when, FuzzyDate)
    return values.when


def moved(opened: Session, record: Record, words: str) -> Record:
    """Save a record with another date."""
    draft = records.get(opened, record.id).draft()
    return records.save(opened, draft.with_values(when=WHEN.typed(words)))


@pytest.fixture
def talk(add: Add) -> Record:
    return add("incident", type="own_act", what="выступление на радио", when="3 June 2023")


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("the day before {id}", "2023-06-02"),
        ("через три недели после {id}", "2023-06-24~"),
        ("the week after {id}", "[2023-06-04..2023-06-10]"),
        ("{id}-den iki gün soň", ""),  # an id is a word of its own
        ("@{id} iki gün soň", "2023-06-05"),
        ("before {id}", "../2023-06-02"),
        ("вскоре после {id}", "2023-06-04~/.."),
        ("on the day of {id}", "2023-06-03"),
    ],
)
def test_counts_from_the_other_entry_s_date(
    opened: Session, add: Add, talk: Record, words: str, edtf: str
) -> None:
    said = words.format(id=talk.id)
    found = when(opened, add("incident", what="обыск", when=said))
    assert (to_edtf(found), found.said) == (edtf, said)
    if edtf:
        assert (found.basis, found.anchor) == (Basis.RELATIVE, talk.id)


def test_follows_the_other_entry_over_any_number_and_in_its_history(
    opened: Session, add: Add, talk: Record
) -> None:
    search = add("incident", what="обыск", when=f"two days after {talk.id}")
    call = add(
        "threat", words="Уймись", when=f"on the day of {search.id}", deadline=f"a week after {search.id}"
    )
    moved(opened, talk, "late May 2023")
    assert to_edtf(when(opened, search)) == "[2023-05-22..2023-06-02]", "its own uncertainty widens the days"
    assert to_edtf(when(opened, call)) == "[2023-05-22..2023-06-02]"
    assert [len(history.revisions(opened, each.id)) for each in (talk, search, call)] == [2, 2, 2]
    assert history.revisions(opened, call.id)[-1].changes, "the deadline too"
    in_order = listing.rows(opened, listing.listing(opened, order="happened").keys)
    assert {row.headline.when for row in in_order[:2]} == {"between 22 May and 2 June 2023"}
    moved(opened, talk, "20 October")
    assert when(opened, search).precision is Precision.UNKNOWN
    assert when(opened, search).offset_days == 2
    moved(opened, talk, "3 June 2023")
    assert to_edtf(when(opened, search)) == "2023-06-05"


def test_a_date_that_is_cleared_leaves_no_days(opened: Session, add: Add, talk: Record) -> None:
    search = add("incident", what="обыск", when=f"two days after {talk.id}")
    records.save(opened, records.get(opened, talk.id).draft().with_values(when=Empty.UNKNOWN))
    assert when(opened, search).earliest is None


def test_saving_anything_else_changes_nothing_else(opened: Session, add: Add, talk: Record) -> None:
    search = add("incident", what="обыск", when=f"two days after {talk.id}")
    records.save(opened, records.get(opened, talk.id).draft().with_values(notes=Empty.UNKNOWN))
    assert len(history.revisions(opened, search.id)) == 1


@pytest.mark.parametrize("how", ["deleted", "erased", "its date erased"])
def test_the_last_known_days_outlive_the_other_entry(
    opened: Session, add: Add, talk: Record, how: str
) -> None:
    search = add("incident", what="обыск", when=f"two days after {talk.id}")
    moved(opened, talk, "10 June 2023")
    if how == "deleted":
        records.delete(opened, talk.id)
    else:
        records.erase(opened, talk.id, "" if how == "erased" else "when")
    found = when(opened, search)
    assert (to_edtf(found), found.said) == ("2023-06-12", f"two days after {talk.id}")
    again = records.save(opened, records.get(opened, search.id).draft().with_values(what=WHAT))
    assert to_edtf(when(opened, again)) == "2023-06-12", "a later save keeps them too"
    shown = WHEN.shown(found, records.name_of(opened))
    if how == "deleted":
        assert shown.endswith("(12 June 2023, counted from “own public act (deleted)”)")
    if how == "erased":
        assert shown.endswith("(12 June 2023, counted from “an entry that was erased”)")


WHAT = specs_of(Incident)["what"].typed("обыск, третий")


def test_dates_in_a_circle_are_refused(opened: Session, add: Add, talk: Record) -> None:
    search = add("incident", what="обыск", when=f"two days after {talk.id}")
    for anchor in (search, talk):
        with pytest.raises(errors.Incomplete) as refused:
            moved(opened, talk, f"the day before {anchor.id}")
        reasons = {cast("Problem", problem).reason for problem in refused.value.problems}
        assert reasons & {"dates-in-a-circle", "refers-to-itself"}
    assert to_edtf(when(opened, talk)) == "2023-06-03"


def test_what_has_no_date_of_its_own_is_refused(opened: Session, add: Add) -> None:
    aunt = add("contact", called="Aunt J.")
    with pytest.raises(errors.Incomplete) as refused:
        add("incident", what="обыск", when=f"two days after {aunt.id}")
    assert [cast("Problem", each).reason for each in refused.value.problems] == ["no-day-to-count-from"]


def linked(*ids: str) -> Draft:
    return Draft("threat", Threat(incidents=tuple(map(Ref, ids))))


@pytest.mark.parametrize(
    ("said", "edtf"),
    [
        ("на следующий день после выступления", "2023-06-04"),  # inflected
        ("the day before the radio", "2023-06-02"),  # in another script
        ("two days after the arrest", ""),  # of none
        ("two days after the search", ""),  # said of none in these words
    ],
)
def test_words_pick_an_entry_only_among_those_pointed_to(
    opened: Session, add: Add, talk: Record, said: str, edtf: str
) -> None:
    other = add("incident", what="обыск у брата", when="1 May 2023")
    found = anchors.picked(opened, linked(talk.id, other.id), parse_date(said))
    assert to_edtf(found) == edtf
    again = add("incident", what="второе выступление на радио", when="2024")
    both = anchors.picked(opened, linked(talk.id, again.id), parse_date(said))
    assert both.anchor is None, "of two, neither"
    assert anchors.picked(opened, linked(), parse_date(said)).anchor is None


def test_an_account_of_a_date_may_hang_too(opened: Session, add: Add, talk: Record) -> None:
    search = add("incident", what="обыск")
    says = {"kind": "incident", "record": search.id, "address": "when", "value": f"the day after {talk.id}"}
    source = add("source", words="слухи", claims=[{"says": says}])
    moved(opened, talk, "10 June 2023")
    (claim,) = records.get(opened, source.id).values.claims  # type: ignore[attr-defined]
    assert to_edtf(claim.says.value) == "2023-06-11"


@pytest.mark.parametrize("backwards", [False, True])
def test_comes_back_from_a_file_in_any_order(
    opened: Session, add: Add, talk: Record, tmp_path: Path, *, backwards: bool
) -> None:
    add("incident", what="обыск", when=f"two days after {talk.id}")
    bodies = [write_record(each) for each in listing.every(opened)]
    if backwards:
        bodies.reverse()
    kept = {str(each["id"]): each["values"] for each in bodies}
    with session.create(tmp_path / "other", PASSPHRASE, reserve=RESERVE, cost=CHEAP) as other:
        whole(applying(other, whole(planning_json(other, tuple(bodies), "file"))))
        assert {each.id: write_record(each)["values"] for each in listing.every(other)} == kept
