"""Contacts picked while writing: offered under the caret, and never in the way."""

from __future__ import annotations

from typing import Any, cast

from textual.pilot import Pilot

from fieldjournal.journal import records
from fieldjournal.journal.session import Session
from fieldjournal.model.kinds.source import Source
from fieldjournal.model.values import Text
from fieldjournal.tui.screens.note import NoteScreen
from fieldjournal.tui.widgets.names_offered import NamesOffered
from fieldjournal.tui.widgets.picking_box import PickingBox
from tests.tui.conftest import OpenApp, type_words
from tests.tui.telling import SIZE, Snap, newest, picture, settled


def offered(pilot: Pilot[Any]) -> bool:
    return bool(shown := pilot.app.screen.query(NamesOffered)) and shown.first().display


def test_a_name_is_offered_in_the_script_it_is_typed_in(filled: Session, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await pilot.press("n")
        await pilot.pause()
        await type_words(pilot, "К @Анна")
        await pilot.pause()
        assert offered(pilot)

    picture(snap_compare, OpenApp(filled), story)


async def test_whoever_is_taken_is_meant_and_everything_else_is_text(filled: Session) -> None:
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await pilot.press("n")
        await pilot.pause()
        await type_words(pilot, "@")
        await pilot.press("escape")  # leaves the list, not the form
        assert isinstance(pilot.app.screen, NoteScreen)
        assert not offered(pilot)
        await type_words(pilot, "ann")
        assert not offered(pilot)
        await type_words(pilot, ", a@ann.tm ")
        assert not offered(pilot)
        await pilot.press("f2")
        await type_words(pilot, "aun")
        await pilot.pause()
        assert offered(pilot)
        await pilot.press("down", "up", "enter")
        await type_words(pilot, " called @nobody")
        await pilot.press("enter")
        box = pilot.app.screen.query_one(PickingBox)
        assert box.words == "@ann, a@ann.tm @[Aunt J.] called @nobody\n"
        drawn = [(cell.text, cell.style) for cell in box._render_line(0) if cell.style]
        assert [words for words, style in drawn if style.underline] == ["Aunt J."]
        assert [words for words, style in drawn if style.dim] == ["@[", "]"]
        await pilot.press("ctrl+s")
        await settled(pilot)
        note = newest(filled)
    words = cast("Source", note.values).words
    assert isinstance(words, Text)
    assert [records.name_of(filled)(each) for each in words.mentions.values()] == ["Aunt J."]
