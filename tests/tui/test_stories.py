"""Short stories of key presses in an open journal: first what must be so, then one picture."""

from __future__ import annotations

from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static, TextArea

from fieldjournal.journal import drafts, listing, records
from fieldjournal.journal.session import Session
from fieldjournal.tui.exits import Exit
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.form import FormScreen
from fieldjournal.tui.screens.journal import JournalScreen
from fieldjournal.tui.screens.note import NoteScreen
from fieldjournal.tui.screens.people import PeopleScreen
from fieldjournal.tui.screens.pick import PickScreen
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.field import Field
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.record_list import RecordList
from fieldjournal.tui.widgets.search_line import SearchLine
from fieldjournal.tui.widgets.sheet_words import SheetWords
from tests.tui.conftest import OpenApp, reopened, type_words, write
from tests.tui.telling import SIZE, Snap, newest, picture, quiet, settled, titles


def test_the_journal_shows_what_was_written_last_on_top(filled: Session, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await pilot.pause()
        found = pilot.app.screen.query_one(RecordList)
        assert found.count == 5
        assert found.has_focus
        await pilot.press("down", "down")
        assert found.current is not None
        assert found.current.kind == "incident"
        quiet(pilot)

    picture(snap_compare, OpenApp(filled), story)


async def test_right_after_unlocking_the_last_entry_is_named(filled: Session) -> None:
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await pilot.pause()
        last = filled.last_entry
        assert last is not None
        state = pilot.app.screen.query_one("#state", Bar)
        assert last.written in state.left
        assert " ".join(last.words) in state.left
        assert "history verified" in state.left
        assert "1 note" in state.right


def test_search_filters_with_every_key_across_scripts(filled: Session, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await pilot.press("slash")
        await type_words(pilot, "аннаб")
        found = pilot.app.screen.query_one(RecordList)
        assert found.current is not None
        assert "Serdar Annaberdiyev" in {found.current.headline.title, found.current.headline.who}
        assert found.count == 2
        await pilot.press("escape")
        assert found.count == 5
        assert found.has_focus
        await pilot.press("slash")
        await type_words(pilot, "aunt")
        quiet(pilot)

    picture(snap_compare, OpenApp(filled), story)


def test_a_note_is_saved_whole_and_turned_into_a_threat(session: Session, snap_compare: Snap) -> None:
    words = "Позвонил чужой: «скажи брату, пусть вернётся»."

    async def story(pilot: Pilot[Any]) -> None:
        await pilot.press("n")
        assert isinstance(pilot.app.screen, NoteScreen)
        await write(pilot, words)
        await pilot.press("ctrl+t")
        await settled(pilot)
        assert titles(session) == [words]
        assert isinstance(pilot.app.screen, PickScreen)
        await type_words(pilot, "thr")
        await pilot.press("enter")
        await pilot.pause()
        form = pilot.app.screen
        assert isinstance(form, FormScreen)
        draft = form.edited()
        assert draft.kind == "threat"
        assert getattr(draft.values, "words").text == words  # noqa: B009 - a declared field
        assert draft.envelope.sources == (newest(session).id,)

    picture(snap_compare, OpenApp(session), story)


def test_a_person_is_typed_in_with_a_name_a_date_and_a_place(session: Session, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await pilot.press("N")
        await type_words(pilot, "pers")
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, FormScreen)
        await pilot.press("tab", "enter")
        await pilot.pause()
        await write(pilot, "Ogulnabat Ýazmyradowa")
        await pilot.press("ctrl+s")
        await pilot.pause()
        await pilot.press("tab", "tab", "tab")
        await write(pilot, "about 1971")
        born = pilot.app.screen.query(Field)[4]
        assert born.spec.key == "born"
        assert not born.problem
        await pilot.press("tab", "tab")
        await write(pilot, "Istanbul, Turkey")

    picture(snap_compare, OpenApp(session), story)


def test_what_cannot_be_understood_is_said_beside_its_field_and_not_saved(
    session: Session, snap_compare: Snap
) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await pilot.press("N", "enter")
        await pilot.pause()
        await pilot.press("tab")
        await write(pilot, "31 February 2023")
        await pilot.press("ctrl+s")
        await settled(pilot)
        form = pilot.app.screen
        assert isinstance(form, FormScreen)
        assert titles(session) == []
        when = next(each for each in form.query(Field) if each.spec.key == "when")
        assert when.problem == "there is no such date"
        assert when.editor.widget.has_focus

    picture(snap_compare, OpenApp(session), story)


async def test_leaving_keeps_a_draft_with_words_that_are_no_value_yet(session: Session) -> None:
    async with OpenApp(session).run_test(size=SIZE) as pilot:
        await pilot.press("N", "enter")
        await pilot.pause()
        await pilot.press("tab")
        await write(pilot, "31 February 2023")
        await pilot.press("tab")
        await write(pilot, "Ashgabat")
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(pilot.app.screen, JournalScreen)
        assert len(drafts.kept(session)) == 1
        await pilot.press("r", "enter")
        await pilot.pause()
        form = pilot.app.screen
        assert isinstance(form, FormScreen)
        typed = [each.value for each in form.query(Input)]
        assert typed == ["31 February 2023", "Ashgabat"]
        when = form.query_one(Input)
        when.value = "28 February 2023"
        await pilot.press("ctrl+s")
        await settled(pilot)
        assert drafts.kept(session) == ()
        saved = newest(session)
        assert saved.values.when.said == "28 February 2023"  # type: ignore[attr-defined]
        assert "typed" not in saved.envelope.kept


async def test_a_lock_keeps_what_is_half_typed_and_asks_nothing(session: Session) -> None:
    app = OpenApp(session)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("n")
        await write(pilot, "Neighbours say")
        await pilot.press("f12")
        await pilot.pause()
    assert app.exit_code == Exit.LOCKED
    with reopened(session) as again:
        kept = [each.draft.values for each in drafts.kept(again)]
    assert [each.words.text for each in kept] == ["Neighbours say"]  # type: ignore[attr-defined]


async def test_a_lock_works_over_a_question(filled: Session) -> None:
    app = OpenApp(filled)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("x")
        await pilot.pause()
        assert isinstance(pilot.app.screen, PickScreen)
        await pilot.press("ctrl+l")
        await pilot.pause()
    assert app.exit_code == Exit.LOCKED


async def test_idle_minutes_lock(filled: Session) -> None:
    app = OpenApp(filled)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        app._touched -= 4 * 60
        app._tick()
        assert app.session is not None
        app._touched -= 2 * 60
        app._tick()
        assert app.session is None
    assert app.exit_code == Exit.LOCKED


async def test_a_computer_that_slept_locks(filled: Session) -> None:
    app = OpenApp(filled)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        app._ticked -= 120
        app._tick()
        assert app.session is None


def test_a_person_is_made_while_an_incident_is_written(session: Session, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await pilot.press("N", "enter")
        await pilot.pause()
        await pilot.press(*["tab"] * 4, "enter")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, PeopleScreen)
        await write(pilot, "Мерет Гулыев")
        await pilot.press("enter")
        await pilot.pause()
        assert titles(session, "meret") == ["Мерет Гулыев"]
        await pilot.press("ctrl+s")
        await pilot.pause()

    picture(snap_compare, OpenApp(session), story)


async def test_deleting_hides_and_u_brings_back(filled: Session) -> None:
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await pilot.press("d")
        await pilot.pause()
        assert len(titles(filled)) == 4
        await pilot.press("u")
        await pilot.pause()
        assert len(titles(filled)) == 5


def test_erasing_takes_a_typed_word(filled: Session, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await pilot.pause()
        quiet(pilot)
        await pilot.press("x", "enter")
        await pilot.pause()
        await type_words(pilot, "yes")
        await pilot.press("enter")
        await pilot.pause()
        assert len(titles(filled)) == 5
        assert "erase" in str(pilot.app.screen.query_one(".said", Static).content)

    picture(snap_compare, OpenApp(filled), story)


async def test_the_typed_word_erases(filled: Session) -> None:
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await pilot.press("x", "enter")
        await pilot.pause()
        await type_words(pilot, "erase")
        await pilot.press("enter")
        await pilot.pause()
        await pilot.pause()
        assert len(titles(filled)) == 4


async def test_erasing_somebody_says_that_their_name_is_protected_no_more(filled: Session) -> None:
    rows = listing.rows(filled, listing.listing(filled).keys)
    to = next(at for at, each in enumerate(rows) if each.kind == "contact")
    async with OpenApp(filled).run_test(size=(60, 20)) as pilot:
        await pilot.press(*["down"] * to, "x", "enter")
        await pilot.pause()
        said = " ".join(str(each.content) for each in pilot.app.screen.query(Static))
        assert "Nobody is looked for by what was erased" in said
        assert "To go on protecting somebody, delete them instead." in said
        assert "Type “erase” to do it." in said


def test_earlier_versions_say_what_changed(filled: Session, snap_compare: Snap) -> None:
    record = records.get(filled, listing.rows(filled, listing.listing(filled, kind="threat").keys)[0].id)
    fields = {"demand": type(record.values.words)("замолчать")}  # type: ignore[attr-defined]
    records.save(filled, record.draft().with_values(**fields))

    async def story(pilot: Pilot[Any]) -> None:
        await pilot.pause()
        await pilot.press("down", "h")
        await pilot.pause()

    picture(snap_compare, OpenApp(filled), story)


async def test_everything_can_be_done_on_the_cyrillic_layout(session: Session) -> None:
    """т opens a note, ctrl+ы saves, full stop searches, у edits, в deletes, г brings back, ctrl+д locks."""
    app = OpenApp(session)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("т")
        await pilot.pause()
        assert isinstance(pilot.app.screen, NoteScreen)
        await write(pilot, "Сказали: вернись домой")
        await pilot.press("ctrl+ы")
        await settled(pilot)
        assert titles(session) == ["Сказали: вернись домой"]
        await pilot.press("full_stop")
        assert isinstance(pilot.app.focused, SearchLine)
        await type_words(pilot, "вернис")
        await pilot.press("enter", "у")
        await pilot.pause()
        assert isinstance(pilot.app.screen, FormScreen)
        assert pilot.app.screen.query_one(TextArea).text == "Сказали: вернись домой"
        await pilot.press("escape")
        await pilot.pause()
        await pilot.press("в")
        await pilot.pause()
        assert titles(session) == []
        await pilot.press("г")
        await pilot.pause()
        assert len(titles(session)) == 1
        await pilot.press("comma")
        await pilot.pause()
        assert isinstance(pilot.app.screen, PickScreen)
        await pilot.press("escape", "ctrl+д")
        await pilot.pause()
    assert app.exit_code == Exit.LOCKED


def test_help_lists_the_keys_and_does_them(filled: Session, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await pilot.press("question_mark")
        await pilot.pause()
        await type_words(pilot, "order")
        await pilot.press("enter")
        await pilot.pause()
        await pilot.pause()
        assert isinstance(pilot.app.screen, JournalScreen)
        state = pilot.app.screen.query_one("#state", Bar)
        assert state.left == "Ordered by when it happened."
        await pilot.press("question_mark")
        await pilot.pause()
        assert "Scroll" not in pilot.app.export_screenshot()

    picture(snap_compare, OpenApp(filled), story)


async def test_markup_and_escapes_in_data_are_only_words(session: Session) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await pilot.press("n")
        box = pilot.app.screen.query_one(TextArea)
        box.text = "[bold red]not markup[/] \u202etxt.exe [link=x]y[/link]"
        await pilot.press("ctrl+s")
        await settled(pilot)
        assert newest(session).values.words.text.startswith("[bold red]")  # type: ignore[attr-defined]

    app = OpenApp(session)
    async with app.run_test(size=SIZE) as pilot:
        await story(pilot)
        picture = app.export_screenshot()
    assert "[bold" in picture.replace("&#160;", " ")
    assert "\u202e" not in picture


async def test_content_is_covered_when_the_window_loses_focus(filled: Session) -> None:
    from textual.events import AppBlur, AppFocus

    app = OpenApp(filled)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        app.post_message(AppBlur())
        await pilot.pause()
        assert "Aunt" not in app.export_screenshot()
        app.post_message(AppFocus())
        await pilot.pause()
        assert "Aunt" in app.export_screenshot()


async def test_a_window_that_is_too_small_gets_a_calm_word(filled: Session) -> None:
    app = OpenApp(filled)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        await pilot.resize_terminal(50, 15)
        await pilot.pause()
        picture = app.export_screenshot().replace("&#160;", " ")
        assert "a little larger" in picture
        await pilot.resize_terminal(60, 20)
        await pilot.pause()
        assert isinstance(app.screen, JournalScreen)


def test_a_narrow_window_shows_the_list_alone(filled: Session, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await pilot.pause()
        quiet(pilot)

    picture(snap_compare, OpenApp(filled), story, (60, 20))


@pytest.mark.parametrize("theme", ["calm-light", "high-contrast"])
def test_other_appearances(filled: Session, snap_compare: Snap, theme: str) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await pilot.pause()
        pilot.app.theme = theme
        await pilot.pause()
        quiet(pilot)

    picture(snap_compare, OpenApp(filled), story)


async def test_the_mouse_reaches_keys_and_rows(filled: Session) -> None:
    app = OpenApp(filled)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        found = app.screen.query_one(RecordList)
        await pilot.click(RecordList, offset=(10, 4))
        assert found.cursor == 2
        await pilot.click("KeysBar", offset=(2, 0))
        await pilot.pause()
        assert isinstance(app.screen, NoteScreen)


@pytest.mark.parametrize("height", [14, 20, 24])
async def test_a_low_window_cuts_off_no_line_to_type_into_and_no_key(filled: Session, height: int) -> None:
    async with OpenApp(filled).run_test(size=(60, height)) as pilot:
        pilot.app.push_screen(AskScreen("Erase for ever", "They came at night. " * 40, wanted="erase"))
        await pilot.pause()
        await pilot.pause()
        for each in (Input, KeysBar):
            assert pilot.app.screen.query_one(each).region.bottom < height
        words = pilot.app.screen.query_one(SheetWords)
        assert words.scroll_y == 0
        await pilot.press("pagedown")
        await pilot.pause()
        assert words.scroll_y > 0
