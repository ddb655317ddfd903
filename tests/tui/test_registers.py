"""Registers on the screen: short stories of looking something up, and what is remembered of it."""

from __future__ import annotations

from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from fieldjournal.journal import register_views, registers
from fieldjournal.journal.register_views import AS_MADE, View
from fieldjournal.journal.session import Session
from fieldjournal.tui.exits import Exit
from fieldjournal.tui.screens.form import FormScreen
from fieldjournal.tui.screens.pick import PickScreen
from fieldjournal.tui.screens.register import RegisterScreen
from fieldjournal.tui.screens.registers import RegistersScreen
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.lines import Lines
from fieldjournal.tui.widgets.table import Head, Table
from fieldjournal.vault import records as stored
from tests.model.registers import messy
from tests.tui.conftest import Add, OpenApp, type_words, write
from tests.tui.telling import SIZE, Snap, picture, quiet, settled


@pytest.fixture
def messed(session: Session, monkeypatch: pytest.MonkeyPatch) -> Session:
    monkeypatch.setattr("fieldjournal.vault.records.now", lambda: "2026-03-01T09:30:00Z")
    monkeypatch.setattr("fieldjournal.journal.days.today", lambda: messy.TODAY)
    for draft in messy.drafts():
        stored.save(session.vault, draft)
    return session


async def opened(pilot: Pilot[Any], name: str) -> RegisterScreen:
    await pilot.press("R", *["down"] * registers.names().index(name), "enter")
    await settled(pilot)
    screen = pilot.app.screen
    assert isinstance(screen, RegisterScreen)
    return screen


def bar(screen: RegisterScreen, name: str = "state") -> str:
    return screen.query_one(f"#{name}", Bar).left


def drawn(screen: RegisterScreen) -> list[str]:
    lines = screen.query_one(Table).lines
    return [lines.render_line(number).text[1:].strip() for number in range(lines.count)]


def test_the_registers_are_listed_with_the_question_each_answers(messed: Session, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await pilot.press("R")
        await settled(pilot)
        assert isinstance(pilot.app.screen, RegistersScreen)
        assert pilot.app.screen.query_one(Lines).count == len(registers.names())
        quiet(pilot)

    picture(snap_compare, OpenApp(messed), story)


def test_a_table_with_its_totals_and_the_row_in_full(messed: Session, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        screen = await opened(pilot, "pressure")
        assert "summons or interrogation 1" in bar(screen)
        await pilot.press("home")
        assert "! between 27" in drawn(screen)[1], "accounts of that date differ"
        await pilot.press("down", "right")
        await settled(pilot)

    picture(snap_compare, OpenApp(messed), story)


async def test_what_is_chosen_is_shown_remembered_and_taken_back(messed: Session) -> None:
    async with OpenApp(messed).run_test(size=SIZE) as pilot:
        screen = await opened(pilot, "pressure")
        await pilot.press("f")
        await type_words(pilot, "typ")
        await pilot.press("enter")
        await settled(pilot)
        await type_words(pilot, "arr")
        await pilot.press("enter")
        await settled(pilot)
        assert [line[:6] for line in drawn(screen)] == ["! betw"]
        assert bar(screen).startswith("only Type: arrest")
        await pilot.press("right", "o", "o", "left_square_bracket")
        await settled(pilot)
        await pilot.press("escape", "enter")
        await settled(pilot)
        again = pilot.app.screen
        assert isinstance(again, RegisterScreen)
        assert again is not screen
        assert "[" not in str(again.query_one(Head).render())[1:]
        view = register_views.remembered(messed, "pressure")
        assert (view.sort, dict(view.where), view.columns[:2]) == (
            "-who",
            {"type": "arrest"},
            ("who", "when"),
        )
        await pilot.press("u")
        await settled(pilot)
        assert register_views.remembered(messed, "pressure") == AS_MADE
        assert len(drawn(again)) == 4


async def test_dates_are_asked_for_as_people_say_them(messed: Session) -> None:
    async with OpenApp(messed).run_test(size=SIZE) as pilot:
        screen = await opened(pilot, "pressure")
        await pilot.press("f", "enter")
        await settled(pilot)
        await type_words(pilot, "before")
        await pilot.press("enter")
        await settled(pilot)
        await write(pilot, "someday")
        await pilot.press("enter")
        await settled(pilot)
        await pilot.press("ctrl+u")
        await write(pilot, "март 2023")
        await pilot.press("enter")
        await settled(pilot)
        assert bar(screen).startswith("only When: before March 2023")
        assert [line[:4] for line in drawn(screen)] == ["2021"]
        await pilot.press("d")
        await settled(pilot)
        await write(pilot, "31 February 2020")
        await pilot.press("enter")
        await settled(pilot)
        assert "there is no such date" in str(pilot.app.screen.query(Static)[1].render()).casefold()
        await pilot.press("ctrl+u")
        await write(pilot, "конец 2020")
        await pilot.press("enter")
        await settled(pilot)
        assert bar(screen, "top").endswith("as of конец 2020")


async def test_words_that_are_no_choice_are_asked_for_again(messed: Session) -> None:
    async with OpenApp(messed).run_test(size=SIZE) as pilot:
        screen = await opened(pilot, "returns")
        await pilot.press("f")
        for words in ("mode", "the words", "deprotation"):
            await type_words(pilot, words)
            await pilot.press("enter")
            await settled(pilot)
        assert "nearest: deportation" in str(pilot.app.screen.query_one(".words", Static).render())
        await pilot.press("escape")
        await settled(pilot)
        assert pilot.app.screen is screen
        assert register_views.remembered(messed, "returns") == AS_MADE


async def test_totals_lead_to_their_rows_and_a_heading_orders(messed: Session) -> None:
    async with OpenApp(messed).run_test(size=SIZE) as pilot:
        screen = await opened(pilot, "sentences")
        await pilot.press("t")
        await settled(pilot)
        await type_words(pilot, "life")
        await pilot.press("enter")
        await settled(pilot)
        assert bar(screen).startswith("only Kind: life")
        assert len(drawn(screen)) == 1
        await pilot.press("u")
        await pilot.click(Head, offset=(3, 0))
        await settled(pilot)
        assert register_views.remembered(messed, "sentences").sort == "who"
        assert [line[:4] for line in drawn(screen)] == sorted(line[:4] for line in drawn(screen))


async def test_columns_are_numbered_as_they_are_chosen(messed: Session) -> None:
    async with OpenApp(messed).run_test(size=SIZE) as pilot:
        screen = await opened(pilot, "status")
        await pilot.press("c", "enter", "down", "enter", "ctrl+s")
        await settled(pilot)
        view = register_views.remembered(messed, "status")
        assert view.columns == ("fate", "as-of", "details", "source")
        await pilot.press("c", "enter", "ctrl+s")
        await settled(pilot)
        assert register_views.remembered(messed, "status").columns[-1] == "who"
        assert len(screen.query_one(Table).headings) == 5


async def test_a_row_opens_its_record_and_what_is_shown_can_be_shared(messed: Session, add: Add) -> None:
    async with OpenApp(messed).run_test(size=SIZE) as pilot:
        screen = await opened(pilot, "signs")
        row = drawn(screen)[0]
        await pilot.press("enter")
        await settled(pilot)
        form = pilot.app.screen
        assert isinstance(form, FormScreen)
        assert form.edited().kind == "contact"
        await pilot.press("escape")
        await settled(pilot)
        assert drawn(screen)[0] == row
        await pilot.press("s")
        await settled(pilot)
        assert isinstance(pilot.app.screen, PickScreen)


async def test_a_register_without_a_row_says_what_would_make_one(session: Session) -> None:
    async with OpenApp(session).run_test(size=SIZE) as pilot:
        screen = await opened(pilot, "injuries")
        said = str(screen.query_one("#nothing", Static).render())
        assert "Who was hurt where on the body" in said
        assert "A row is made by: what happened, with an injury in it." in said
        await pilot.press("s", "enter", "o", "escape")
        await settled(pilot)
        assert isinstance(pilot.app.screen, RegistersScreen)


async def test_a_lock_while_rows_are_being_found_closes_the_journal_and_nothing_else(
    session: Session, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(40):
        add("incident", {"what": f"жалоба {number}", "returns": [{"id": "c1", "mode": "lured"}]})
    monkeypatch.setattr("fieldjournal.tui.screens.register._AT_ONCE", 0)
    monkeypatch.setattr("fieldjournal.tui.screens.register._SLICE", 0)
    app = OpenApp(session)
    async with app.run_test(size=SIZE):
        screen = RegisterScreen(session, "returns")
        await app.push_screen(screen)
        app.action_lock()
        assert not screen._reading.done
    assert app.exit_code == Exit.LOCKED
    assert not app.failure


async def test_a_remembered_day_nobody_understands_any_more_does_not_lock_the_register_up(
    messed: Session,
) -> None:
    register_views.remember(messed, "status", View(as_of="in the days of old"))
    async with OpenApp(messed).run_test(size=SIZE) as pilot:
        screen = await opened(pilot, "status")
        assert bar(screen, "top") == "What is known of each person"
        assert drawn(screen)
