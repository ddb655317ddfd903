"""The timeline on the screen: years, spans, the map, one person, and who is silent."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from textual.pilot import Pilot
from textual.widgets import Static

from fieldjournal.journal.session import Session
from fieldjournal.journal.timeline import Role, Span
from fieldjournal.tui.screens.form import FormScreen
from fieldjournal.tui.screens.silence import SilenceScreen
from fieldjournal.tui.screens.timeline import TimelineScreen
from fieldjournal.tui.screens.year_map import YearMapScreen
from fieldjournal.tui.widgets.axis import on_axis
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.lines import Lines
from fieldjournal.tui.widgets.year_map import YearMapView
from fieldjournal.vault import records as stored
from tests.model.registers import messy
from tests.tui.conftest import OpenApp, reopened, type_words
from tests.tui.telling import SIZE, Snap, picture, settled


@pytest.fixture
def messed(session: Session, monkeypatch: pytest.MonkeyPatch) -> Session:
    monkeypatch.setattr("fieldjournal.vault.records.now", lambda: "2026-03-01T09:30:00Z")
    monkeypatch.setattr("fieldjournal.journal.days.today", lambda: messy.TODAY)
    for draft in messy.drafts():
        stored.save(session.vault, draft)
    return session


async def opened(pilot: Pilot[Any], *keys: str) -> TimelineScreen:
    await pilot.press(*keys, "t")
    await settled(pilot)
    screen = pilot.app.screen
    assert isinstance(screen, TimelineScreen)
    return screen


def top(screen: TimelineScreen) -> tuple[str, str]:
    bar = screen.query_one("#top", Bar)
    return bar.left, bar.right


def drawn(screen: TimelineScreen) -> list[str]:
    lines = screen.query_one(Lines)
    return [lines.render_line(number).text[1:].strip() for number in range(min(lines.count, 10))]


def test_a_year_with_an_act_its_reprisal_and_what_is_half_known(messed: Session, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        screen = await opened(pilot)
        assert top(screen) == ("Timeline", "2024: 3 things")
        await pilot.press("left")
        await settled(pilot)
        assert top(screen)[1].startswith("2023: ")
        said = drawn(screen)
        act = next(each for each in said if "◇ own act: own public act" in each)
        assert "─────◇──────" in act
        arrest = next(each for each in said if "◆ reprisal after 177 to 180 days: arrest" in each)
        assert arrest.startswith("! between 27")
        assert "──────────▒─" in arrest
        await pilot.press(*["down"] * said.index(arrest))
        await settled(pilot)

    picture(snap_compare, OpenApp(messed), story)


def test_the_map_of_a_year_leads_to_a_day(messed: Session, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        screen = await opened(pilot)
        await pilot.press("left", "m")
        await settled(pilot)
        shown = pilot.app.screen
        assert isinstance(shown, YearMapScreen)
        view = shown.query_one(YearMapView)
        assert view.day == date(2023, 6, 3), "the first day there is something of"
        await pilot.press("down", "down", "down", "down", "down", "right")
        assert view.day == date(2023, 11, 4)
        await pilot.press("up", "left", "left", "left", "left", "left", "left", "left")
        assert view.day == date(2023, 9, 27)
        await pilot.click(YearMapView, offset=(1 + 5 + 2 * 25, 10))
        assert view.day == date(2023, 10, 26)
        assert shown.query_one("#state", Bar).left == "26 October 2023: 1 thing"
        await pilot.press("enter")
        await settled(pilot)
        assert "26 октября 2023" in drawn(screen)[screen.query_one(Lines).cursor]
        await pilot.press("m")
        await settled(pilot)

    picture(snap_compare, OpenApp(messed), story)


async def test_years_are_gone_through_and_what_has_none_comes_last(messed: Session) -> None:
    async with OpenApp(messed).run_test(size=SIZE) as pilot:
        screen = await opened(pilot)
        await pilot.press("right")
        await settled(pilot)
        assert top(screen)[1] == "without a year: 3 things"
        assert any("20 October, no year" in each for each in drawn(screen))
        await pilot.press("right", "left", "left", "left", "left")
        await settled(pilot)
        assert top(screen)[1].startswith("2021: ")
        await pilot.press("y")
        await settled(pilot)
        await type_words(pilot, "2012")
        await pilot.press("enter")
        await settled(pilot)
        assert top(screen)[1] == "2012: 3 things"
        assert "‹▒" in drawn(screen)[0], "it reaches in from earlier years"


async def test_one_persons_timeline_ends_with_their_silence(messed: Session) -> None:
    async with OpenApp(messed).run_test(size=SIZE) as pilot:
        screen = await opened(pilot)
        await pilot.press("w")
        await settled(pilot)
        assert isinstance(pilot.app.screen, SilenceScreen)
        lines = pilot.app.screen.query_one(Lines)
        said = [lines.render_line(number).text for number in range(lines.count)]
        assert ["unknown" in each for each in said] == [False] * (len(said) - 1) + [True]
        assert "████████████████████████" in said[0], "the longest silence fills the bar"
        await pilot.press(*["down"] * next(at for at, each in enumerate(said) if "Berdi" in each), "enter")
        await settled(pilot)
        assert top(screen)[0] == "Timeline · Berdi SAPAROW"
        state = screen.query_one("#state", Bar).left
        assert state == "silent for 194 days: last sign of life, конец августа 2023"
        await pilot.press("f")
        await settled(pilot)
        await type_words(pilot, "thr")
        await pilot.press("enter")
        await settled(pilot)
        assert top(screen) == ("Timeline · Berdi SAPAROW · Threats", "2023: 1 thing")
        await pilot.press("p", "enter")
        await settled(pilot)
        assert top(screen)[0] == "Timeline · Threats"
        await pilot.press("p")
        await settled(pilot)
        await type_words(pilot, "берди")
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert top(screen)[0] == "Timeline · Berdi SAPAROW · Threats"


async def test_a_person_under_the_cursor_has_their_own_and_a_thing_opens_its_record(messed: Session) -> None:
    async with OpenApp(messed).run_test(size=SIZE) as pilot:
        await pilot.press("f")
        await type_words(pilot, "people")
        await pilot.press("enter")
        await settled(pilot)
        screen = await opened(pilot, "end")
        assert top(screen)[0] == "Timeline · Мерал Атаева"
        await pilot.press("enter")
        await settled(pilot)
        assert isinstance(pilot.app.screen, FormScreen)
        await pilot.press("escape")
        await settled(pilot)
        assert top(screen)[0] == "Timeline · Мерал Атаева"
        assert screen.is_active


async def test_an_empty_journal_has_an_empty_timeline(session: Session) -> None:
    async with OpenApp(session).run_test(size=SIZE) as pilot:
        screen = await opened(pilot)
        assert "Nothing is written yet" in str(screen.query_one("#nothing", Static).render())
        await pilot.press("left", "right", "m", "enter", "y", "escape")
        await settled(pilot)
        assert pilot.app.screen is screen


async def test_while_tables_are_made_anew_it_can_be_opened(messed: Session) -> None:
    with messed.vault.transaction():
        messed.vault.db.run("UPDATE stamp SET value = 'older'")
        messed.vault.db.run("DROP TABLE dated")
    messed.close()
    with reopened(messed) as again:
        async with OpenApp(again).run_test(size=SIZE) as pilot:
            screen = await opened(pilot)
            assert top(screen)[0].startswith("Timeline")


YEAR = 2023


def text(
    first: str, last: str = "", *, role: Role = Role.NONE, start: bool = False, end: bool = False
) -> str:
    span = Span(date.fromisoformat(first), date.fromisoformat(last or first), start, end)
    return "".join(piece.words for piece in on_axis(span, role, YEAR, 12))


@pytest.mark.parametrize(
    ("shown", "wanted", "why"),
    [
        (text("2023-06-03", role=Role.ACT), "─────◇──────", "an own act on its day"),
        (text("2023-11-27", "2023-11-30"), "──────────▒─", "a few days are no day"),
        (text("2023-01-01", "2023-12-31"), "▒▒▒▒▒▒▒▒▒▒▒▒", "some day of the year"),
        (text("2010-01-01", "2023-02-28"), "‹▒──────────", "from an earlier year"),
        (text("2023-11-01", "2030-01-01"), "──────────▒›", "into a later year"),
        (text("2022-01-01", "2024-01-01"), "‹▒▒▒▒▒▒▒▒▒▒›", "all through it"),
        (text("2023-05-01", start=True), "───‹•───────", "before a day"),
        (text("2023-12-31", end=True), "───────────›", "after the last day"),
    ],
)
def test_the_axis_shows_where_it_can_have_been(shown: str, wanted: str, why: str) -> None:
    assert shown == wanted, why


@given(
    st.dates(date(1990, 1, 1), date(2030, 1, 1)),
    st.integers(0, 4000),
    st.booleans(),
    st.booleans(),
    st.sampled_from([12, 24]),
)
def test_the_axis_is_always_as_wide(
    first: date,
    length: int,
    start: bool,  # noqa: FBT001 - drawn
    end: bool,  # noqa: FBT001 - drawn
    cells: int,
) -> None:
    last = date.fromordinal(first.toordinal() + length)
    year = min(max(YEAR, first.year), last.year)
    pieces = on_axis(Span(first, last, start, end), Role.NONE, year, cells)
    assert cell_len("".join(piece.words for piece in pieces)) == cells
