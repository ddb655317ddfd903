"""Dates in a form: said back as understood, and hung on another entry with one key."""

from __future__ import annotations

from typing import Any

from textual.pilot import Pilot

from fieldjournal.journal.session import Session
from fieldjournal.tui.screens.form import FormScreen
from fieldjournal.tui.screens.people import PeopleScreen
from fieldjournal.tui.widgets.field import Field
from tests.tui.conftest import OpenApp, write
from tests.tui.telling import SIZE, Snap, newest, picture, settled


def when(pilot: Pilot[Any]) -> Field:
    return next(each for each in pilot.app.screen.query(Field) if each.spec.key == "when")


async def begun(pilot: Pilot[Any], words: str) -> None:
    """Begin an incident and type its date."""
    await pilot.press("N", "enter")
    await pilot.pause()
    await pilot.press("tab")
    await write(pilot, words)


async def test_a_date_is_said_back_as_understood(session: Session) -> None:
    async with OpenApp(session).run_test(size=SIZE) as pilot:
        await begun(pilot, "yesterday")
        assert when(pilot).says.endswith(", counted from the day of writing")
        await write(pilot, " or so")
        assert when(pilot).says == "= no day understood; kept in these words"


def test_enter_picks_the_entry_a_date_counts_from(filled: Session, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await begun(pilot, "two days after deportation")
        assert when(pilot).says == "= counted from another entry: Enter picks which"
        await pilot.press("enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, PeopleScreen)
        await pilot.press("enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, FormScreen)
        assert when(pilot).says == "= 21 May 2023, counted from “deportation”"

    picture(snap_compare, OpenApp(filled), story)


async def test_the_entry_stays_when_the_distance_is_typed_anew(filled: Session) -> None:
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await begun(pilot, "two days after deportation")
        await pilot.press("enter")
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        await pilot.press("home", *["right"] * 3, *["backspace"] * 3, *"five")
        assert when(pilot).says == "= 5 days after the linked entry, counted from “deportation”"
        await pilot.press("ctrl+s")
        await settled(pilot)
    assert newest(filled).values.when.earliest.isoformat() == "2023-05-24"  # type: ignore[attr-defined]


async def test_what_can_be_read_otherwise_is_doubted_when_the_field_is_left(session: Session) -> None:
    async with OpenApp(session).run_test(size=SIZE) as pilot:
        await begun(pilot, "05/06/2023")
        assert when(pilot).says == "= between 6 May and 5 June 2023"
        await pilot.press("tab")
        await settled(pilot)
        assert when(pilot).says == "day and month may be the other way round; a month in letters is sure"
        await pilot.press("ctrl+s")
        await settled(pilot)
    assert newest(session).values.when.said == "05/06/2023", "a warning never stops a save"  # type: ignore[attr-defined]
