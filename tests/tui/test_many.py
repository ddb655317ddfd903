"""Stories of several entries: marked, changed together, taken back; two entries of one person made one."""

from __future__ import annotations

from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from fieldjournal.journal import batch, history, listing, merging, records
from fieldjournal.journal.session import Session
from fieldjournal.model.values import Sensitivity, Who
from fieldjournal.tui.screens.compare import CompareScreen
from fieldjournal.tui.screens.history import HistoryScreen
from fieldjournal.tui.screens.journal import JournalScreen
from fieldjournal.tui.screens.people import PeopleScreen
from fieldjournal.tui.screens.pick import PickScreen
from fieldjournal.tui.screens.same_people import SamePeopleScreen
from fieldjournal.tui.screens.working import WorkingScreen
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.record_list import RecordList
from tests.tui.conftest import Add, OpenApp, type_words, write
from tests.tui.rest import until
from tests.tui.telling import SIZE, Snap, newest, on, picture, quiet, settled


def said(pilot: Pilot[Any]) -> str:
    return pilot.app.screen.query_one("#state", Bar).left


def count(pilot: Pilot[Any]) -> str:
    return str(pilot.app.screen.query_one("#count", Static).render())


def tagged(session: Session) -> int:
    return len(listing.listing(session, tag="Mary"))


async def choose(pilot: Pilot[Any], words: str) -> None:
    """Take the entry of a list that begins so."""
    await pilot.pause()
    await type_words(pilot, words)
    await pilot.press("enter")
    await settled(pilot)


def test_marks_stay_through_a_search_and_one_change_goes_to_all(filled: Session, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await pilot.press("space")
        assert "1 marked, locks in 5m" in count(pilot)
        await pilot.press("slash")
        await type_words(pilot, "aunt")
        await pilot.press("enter", "M")
        assert "3 marked, locks" in count(pilot)
        await pilot.press("M")
        assert "marked" not in count(pilot)
        await pilot.press("M", "escape")
        await pilot.click(RecordList, offset=(1, 9))
        assert "4 marked, locks" in count(pilot)
        await pilot.press("m")
        await choose(pilot, "add a tag")
        await write(pilot, "Mary, #2023")
        await pilot.press("enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, PickScreen), said(pilot)
        assert tagged(filled) == 0
        await pilot.press("enter")
        await settled(pilot)
        assert tagged(filled) == 4
        assert said(pilot) == "4 entries changed: +#Mary +#2023; u takes it back."
        await pilot.press("m")
        await choose(pilot, "add a tag")
        await write(pilot, "Mary")
        await pilot.press("enter")
        await settled(pilot)
        assert said(pilot) == "All of them have it already."
        await pilot.press("home", "space", "M", "m")
        await choose(pilot, "add a tag")
        await write(pilot, "2024")
        await pilot.press("enter")
        await settled(pilot)

    picture(snap_compare, OpenApp(filled), story)


async def test_every_step_is_taken_back_the_last_one_first(filled: Session) -> None:
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await pilot.press("M", "m")
        await choose(pilot, "delete")
        await pilot.press("enter")
        await settled(pilot)
        assert listing.listing(filled).total == 0
        assert "marked" not in count(pilot)
        await pilot.press("u")
        await settled(pilot)
        assert listing.listing(filled).total == 5
        assert said(pilot) == "5 entries are as they were before."
        await pilot.press("M", "m")
        await choose(pilot, "add")
        await write(pilot, "Mary")
        await pilot.press("enter", "enter")
        await settled(pilot)
        await pilot.press("home", "d")
        assert listing.listing(filled).total == 4
        await pilot.press("u")
        await settled(pilot)
        assert said(pilot) == "Brought back."
        await pilot.press("u")
        await settled(pilot)
        assert said(pilot) == "4 entries are as they were before; 1 was changed since and stays."
        assert tagged(filled) == 1


def test_what_never_left_is_asked_about_once_more(filled: Session, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        never = batch.work(filled, [newest(filled).id], batch.Change(sensitivity=Sensitivity.NEVER))
        for _step in never.steps():
            pass
        await pilot.press("M", "m")
        await choose(pilot, "how far")
        await choose(pilot, "open")
        await pilot.press("enter")
        await settled(pilot)
        assert newest(filled).envelope.sensitivity is Sensitivity.NEVER
        await pilot.press("enter")
        await settled(pilot)
        assert newest(filled).envelope.sensitivity is Sensitivity.NEVER
        await pilot.press("m")
        await choose(pilot, "how far")
        await choose(pilot, "open")
        await pilot.press("enter")
        await settled(pilot)

    picture(snap_compare, OpenApp(filled), story)


def test_put_into_a_new_case_and_taken_out_from_the_history(filled: Session, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await pilot.press("M", "m")
        await choose(pilot, "put into")
        assert isinstance(pilot.app.screen, PeopleScreen)
        await choose(pilot, "Those who were taken")
        await pilot.press("enter")
        await settled(pilot)
        case = newest(filled)
        assert len(vars(case.values)["members"]) == 5
        assert said(pilot) == "5 entries changed: into “Those who were taken”; u takes it back."
        await pilot.press("home", "h")
        await pilot.pause()
        assert isinstance(pilot.app.screen, HistoryScreen)

    picture(snap_compare, OpenApp(filled), story)


async def test_a_change_of_another_day_is_taken_back_from_the_history(filled: Session) -> None:
    ids = [each.id for each in listing.every(filled)]
    for _step in batch.work(filled, ids, batch.Change(add_tags=("Mary",))).steps():
        pass
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await pilot.press("h")
        await pilot.pause()
        await pilot.press("u")
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert tagged(filled) == 0
        assert isinstance(pilot.app.screen, HistoryScreen)
        assert history.revisions(filled, ids[0])[-1].batch is not None


def test_somebody_entered_twice_is_seen_side_by_side_and_made_one(
    filled: Session, add: Add, snap_compare: Snap
) -> None:
    twin = add(
        "contact",
        {
            "kind": "person",
            "names": [{"id": "d1", "text": "Serdar Annaberdyýew"}],
            "occupation": "teacher",
            "trust": "known",
        },
    )

    async def story(pilot: Pilot[Any]) -> None:
        await pilot.press("home", "w")
        await choose(pilot, "everybody")
        assert isinstance(pilot.app.screen, SamePeopleScreen)
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, CompareScreen)
        await pilot.press("x")
        await pilot.pause()

    picture(snap_compare, OpenApp(filled), story)
    assert merging.persons(filled).ids == frozenset()
    assert records.get(filled, twin.id) == twin


def test_one_person_is_shown_whole_and_taken_apart_by_one_key(
    filled: Session, add: Add, snap_compare: Snap
) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await pilot.press("N")
        await choose(pilot, "pers")
        await pilot.press("tab", "enter")
        await pilot.pause()
        await write(pilot, "Serdar Annaberdyýew")
        await pilot.press("ctrl+s")
        await pilot.pause()
        await pilot.press("tab", "tab", "tab")
        await write(pilot, "1986")
        await pilot.press("ctrl+s")
        await settled(pilot)
        assert said(pilot).startswith("Saved · perhaps Serdar Annaberdiyev: w")
        await pilot.press("w")
        await choose(pilot, "compare with Serdar")
        await pilot.press("x", "m")
        await settled(pilot)
        assert said(pilot) == "One person now: Serdar Annaberdiyev; u takes it back."
        await pilot.press("u")
        await settled(pilot)
        assert not merging.persons(filled).ids
        await pilot.press("w")
        await choose(pilot, "compare with Serdar")
        await pilot.press("x", "m")
        await settled(pilot)
        await pilot.press("slash")
        await type_words(pilot, "serdar")
        await pilot.press("enter", "end")
        await settled(pilot)
        quiet(pilot)

    picture(snap_compare, OpenApp(filled), story)


async def test_stopped_in_the_middle_nothing_of_a_change_is_left(
    filled: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fieldjournal.journal.slices._MOST", 1)
    monkeypatch.setattr("fieldjournal.tui.screens.working._BREATH", 2.0)
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await pilot.press("M", "m")
        await choose(pilot, "add")
        await write(pilot, "Mary")
        await pilot.press("enter")
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, WorkingScreen)
        await pilot.press("escape")
        await on(pilot, JournalScreen)
        await until(lambda: said(pilot) == "Stopped; nothing of it was kept.")
        assert tagged(filled) == 0
        assert batch.is_finished(filled)


async def test_a_change_that_was_cut_off_is_complete_when_the_journal_opens(
    filled: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fieldjournal.journal.slices._MOST", 2)
    ids = [each.id for each in listing.every(filled)]
    next(batch.work(filled, ids, batch.Change(add_tags=("Mary",))).steps())
    assert tagged(filled) == 2
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await until(lambda: said(pilot) == "The change of several entries is complete.")
        assert tagged(filled) == 5


async def test_somebody_of_two_entries_is_picked_once_and_taken_away_once(filled: Session, add: Add) -> None:
    (key,) = listing.listing(filled, query="Annaberdiyev", kind="contact").keys
    (serdar,) = listing.rows(filled, [key])
    twin = add("contact", {"names": [{"id": "d1", "text": "Serdar Annaberdyýew"}]})
    merging.merge(filled, serdar.id, twin.id)
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        asked = PeopleScreen(filled, "Directed at", ("contact",), chosen=[Who(contact=twin.id)], many=True)
        answers: list[object] = []
        pilot.app.push_screen(asked, answers.append)
        await pilot.pause()
        await type_words(pilot, "serd")
        await pilot.pause()
        assert len(asked._found) == 1
        await pilot.press("enter", "ctrl+s")
        await settled(pilot)
        assert answers == [()], "the person was chosen through the other entry"


async def test_two_who_are_two_are_not_suggested_again(filled: Session, add: Add) -> None:
    add("contact", {"names": [{"id": "d1", "text": "Serdar Annaberdyýew"}]})
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await pilot.press("w")
        await choose(pilot, "everybody")
        await settled(pilot)
        assert "1 pair" in said(pilot)
        await pilot.press("enter")
        await settled(pilot)
        await pilot.press("k")
        await settled(pilot)
        assert isinstance(pilot.app.screen, SamePeopleScreen)
        assert "Nobody looks like somebody else" in said(pilot)
        await pilot.press("escape")
        await settled(pilot)
        assert said(pilot) == "Two people; they are not suggested again."
