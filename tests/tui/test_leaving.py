"""Who leaves, and how: nobody by name who did not agree; a consent written down on the way; the ledger."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static

from fieldjournal.journal import consents, identities, listing, partners, records, share
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import Prepared, Request, Treatment
from fieldjournal.model.dates import parse_date
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.consents import ConsentsScreen
from fieldjournal.tui.screens.leaving import LeavingScreen
from fieldjournal.tui.screens.part import PartScreen
from fieldjournal.tui.screens.register import RegisterScreen
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.field import Field
from fieldjournal.tui.widgets.lines import Lines
from tests.tui.conftest import OpenApp, write
from tests.tui.telling import SIZE, Snap, picture

NAME = "Serdar Annaberdiyev"


@pytest.fixture
def prepared(filled: Session, tmp_path: Path) -> Prepared:
    """What happened to Serdar, as it would leave to a partner; Aunt J. is in the note beside it."""
    partner = partners.add(filled, "Linden Legal Aid", identities.new(tmp_path / "key").recipient)
    ids = [row.id for row in listing.rows(filled, listing.listing(filled).keys) if row.kind != "contact"]
    return share.prepare(filled, Request(partner.id, tuple(ids)))


def state(pilot: Pilot[Any]) -> str:
    return pilot.app.screen.query_one("#state", Bar).left


def beneath(pilot: Pilot[Any]) -> str:
    return str(pilot.app.screen.query_one("#question", Static).content)


async def test_a_name_waits_for_a_consent_that_is_written_down_on_the_way(
    filled: Session, prepared: Prepared
) -> None:
    results: list[Request | None] = []
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        app = pilot.app
        app.push_screen(LeavingScreen(filled, prepared), results.append)
        await pilot.pause()
        assert "2 people leave as pseudonyms" in state(pilot)
        await pilot.press("down", "n", "ctrl+s")
        await pilot.pause()
        assert isinstance(app.screen, LeavingScreen)
        assert state(pilot) == "1 person waits for a decision"
        assert "no consent recorded for sharing with Linden Legal Aid" in beneath(pilot)
        await pilot.press("c")
        await pilot.pause()
        assert isinstance(app.screen, AskScreen)
        assert app.screen.query_one(Input).value == "Agreements"
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, PartScreen)
        until = next(each for each in app.screen.query(Field) if each.spec.key == "until")
        for each in (("given", "yesterday"), ("until", "2 May 2019"), ("how", "")):
            field = next(one for one in app.screen.query(Field) if one.spec.key == each[0])
            field.editor.widget.focus()
            await write(pilot, each[1])
        assert "-warned" in until.classes, "it ends before it was given"
        until.editor.widget.focus()
        await pilot.press("ctrl+u", "ctrl+s")
        await pilot.pause()
        assert isinstance(app.screen, LeavingScreen)
        assert state(pilot) == "written down"
        assert beneath(pilot).startswith("agreed")
        await pilot.press("up", "o", "ctrl+s")
        await pilot.pause()
    (request,) = results
    assert request is not None
    named = {records.name_of(filled)(each) for each in request.named}
    left_out = {records.name_of(filled)(each) for each in request.left_out}
    assert (named, left_out) == ({NAME}, {"Aunt J."})
    assert not share.prepare(filled, request).blocked


async def test_whoever_took_it_back_waits_under_the_cursor(filled: Session, prepared: Prepared) -> None:
    serdar = next(each.id for each in prepared.people if records.name_of(filled)(each.id) == NAME)
    blank = consents.prefilled(serdar, "Linden Legal Aid", "public-statement")
    taken = replace(blank, withdrawn=parse_date("2 January 2024"))
    consents.add(filled, taken, title="Calls")
    prepared = share.prepare(filled, prepared.request)
    results: list[Request | None] = []
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        pilot.app.push_screen(LeavingScreen(filled, prepared), results.append)
        await pilot.pause()
        screen = pilot.app.screen
        assert isinstance(screen, LeavingScreen)
        assert screen.query_one(Lines).cursor == 1
        assert "withdrawn: 2 January 2024" in beneath(pilot)
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert not results
        await pilot.press("p", "ctrl+s")
        await pilot.pause()
    (request,) = results
    assert request is not None
    assert request.pseudonyms == frozenset({serdar})
    again = share.prepare(filled, request)
    assert [each.treatment for each in again.people if each.id == serdar] == [Treatment.PSEUDONYM]


def test_the_step_as_it_looks(filled: Session, prepared: Prepared, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        pilot.app.push_screen(LeavingScreen(filled, prepared))
        await pilot.pause()
        await pilot.press("down", "n")
        await pilot.pause()
        assert "waits for a decision" in state(pilot)

    picture(snap_compare, OpenApp(filled), story)


async def test_from_a_person_and_from_a_case_to_what_was_agreed(filled: Session, prepared: Prepared) -> None:
    serdar = next(each.id for each in prepared.people if records.name_of(filled)(each.id) == NAME)
    blank = consents.prefilled(serdar, "Linden Legal Aid", "trusted-ngo")
    case = consents.add(filled, blank, title="Agreements")
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        app = pilot.app
        app.push_screen(ConsentsScreen(filled, serdar))
        await pilot.pause()
        assert beneath(pilot) == "agreed"
        await pilot.press("down")
        await pilot.pause()
        assert "no consent recorded for being named to a State" in beneath(pilot)
        await pilot.press("t")
        await pilot.pause()
        assert isinstance(app.screen, RegisterScreen)
        assert f"Who: {NAME}" in state(pilot)
        await pilot.press("escape", "escape")
        await pilot.pause()
        await pilot.press("c")
        await pilot.pause()
        assert isinstance(app.screen, RegisterScreen)
        assert f"Case: {records.name_of(filled)(case.id)}" in state(pilot)


async def test_what_left_before_it_was_taken_back_stands_first(
    filled: Session, prepared: Prepared, tmp_path: Path
) -> None:
    partners.verify(filled, prepared.reader.id, "by telephone")
    serdar = next(each.id for each in prepared.people if records.name_of(filled)(each.id) == NAME)
    answered = share.answer_all(prepared, {each.id: "redact" for each in prepared.questions})
    share.seal(filled, answered, tmp_path / "out")
    blank = consents.prefilled(serdar, "Linden Legal Aid", "trusted-ngo")
    taken = replace(blank, withdrawn=parse_date("2 January 2024"))
    consents.add(filled, taken, title="Calls")
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        pilot.app.push_screen(ConsentsScreen(filled, serdar))
        await pilot.pause()
        assert "It cannot be called back. Tell Linden Legal Aid" in beneath(pilot)
        assert state(pilot).startswith("taken back after it had left: 1")


async def test_who_was_deleted_is_told_of_and_cannot_be_sent(filled: Session, prepared: Prepared) -> None:
    gone = next(each for each in prepared.people if records.name_of(filled)(each.id) == NAME)
    records.delete(filled, gone.id)
    results: list[Request | None] = []
    anew = share.prepare(filled, prepared.request)
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        pilot.app.push_screen(LeavingScreen(filled, anew), results.append)
        await pilot.pause()
        await pilot.press("down")
        await pilot.pause()
        assert beneath(pilot).startswith("deleted, and protected all the same: […] stands for them")
        await pilot.press("n")
        await pilot.pause()
        assert state(pilot) == "Nothing of them leaves. To send it, bring them back in the journal first."
        await pilot.press("c", "ctrl+s")
        await pilot.pause()
    assert results[0] is not None
    assert results[0].named == frozenset()


async def test_going_on_too_early_says_what_waits_whatever_was_said_before(
    filled: Session, prepared: Prepared
) -> None:
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        pilot.app.push_screen(LeavingScreen(filled, prepared))
        await pilot.pause()
        await pilot.press("n")
        pilot.app.screen.query_one("#state", Bar).left = "written down"
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert state(pilot) == "1 person waits for a decision"
