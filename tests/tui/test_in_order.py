"""Somebody types on while a key is still taking effect: every letter goes where it was meant to go."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from typing import Any, cast

import pytest
from textual import events
from textual.pilot import Pilot
from textual.widgets import Input

from fieldjournal.journal import listing, records
from fieldjournal.journal.session import Session
from fieldjournal.model.kinds.source import Source
from fieldjournal.model.kinds.threat import Threat
from fieldjournal.model.record import Record
from fieldjournal.model.values import Choice, Text
from fieldjournal.tui.screens import writing
from fieldjournal.tui.screens.journal import JournalScreen
from tests.tui.conftest import OpenApp
from tests.tui.rest import until

_NAMED = {"\t": "tab", "\r": "enter", "/": "slash", " ": "space", "\x13": "ctrl+s"}


async def at_once(pilot: Pilot[None], typed: str) -> None:
    """Hand every key to the app before it has looked at the first one."""
    order = cast("OpenApp", pilot.app)._in_order
    for each in typed:
        pilot.app.post_message(events.Key(_NAMED.get(each, each), each))
    await pilot.pause()
    await until(lambda: order._draining is None, "the last key's effect")
    await pilot.pause()


def written(session: Session) -> Sequence[Record]:
    rows = listing.rows(session, listing.listing(session).keys)
    return [records.get(session, row.id) for row in rows]


@pytest.mark.parametrize("word", ["serdar", "дедушка", "xdux"])
async def test_letters_of_a_word_searched_for_are_no_commands(filled: Session, word: str) -> None:
    before = written(filled)
    app = OpenApp(filled)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await at_once(pilot, f"/{word}")
        assert isinstance(app.screen, JournalScreen)
        assert app.screen.query_one(Input).value == word
    assert len(before) == 5


async def test_a_note_is_begun_and_saved_in_one_go(filled: Session) -> None:
    app = OpenApp(filled)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await at_once(pilot, "nДед звонил\x13")
        values = written(filled)[0].values
        assert isinstance(values, Source)
        assert isinstance(values.words, Text)
        assert values.words.text == "Дед звонил"


def lets_time_fly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the clock go on for minutes while the app does little, as on a machine busy with others."""
    monkeypatch.setattr(asyncio.get_running_loop(), "time", lambda: 10_000 * time.monotonic())


async def test_no_letter_overtakes_where_the_machine_works_for_others(
    filled: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = writing.note

    async def slowly(*given: Any) -> Any:
        for _turn in range(100):
            await asyncio.sleep(0)
        return await note(*given)

    monkeypatch.setattr(writing, "note", slowly)
    app = OpenApp(filled)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        lets_time_fly(monkeypatch)
        await at_once(pilot, "nДед звонил\x13")
        values = written(filled)[0].values
        assert isinstance(values, Source)
        assert isinstance(values.words, Text)
        assert values.words.text == "Дед звонил"


async def test_a_key_whose_effect_never_comes_does_not_hold_up_the_next(
    filled: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def never(*_given: Any) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(writing, "note", never)
    app = OpenApp(filled)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        lets_time_fly(monkeypatch)
        await at_once(pilot, "n/дедушка")
        assert app.screen.query_one(Input).value == "дедушка"


async def test_words_land_in_the_field_they_were_meant_for(filled: Session) -> None:
    app = OpenApp(filled)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await at_once(pilot, "Nthr\r2021\tca\r\t\t@k\tмолчи\x13")
        values = written(filled)[0].values
        assert isinstance(values, Threat)
        assert (values.channel, values.handle) == (Choice("call"), "@k")
        assert isinstance(values.words, Text)
        assert values.words.text == "молчи"


@pytest.mark.parametrize("looks", range(6))
async def test_lock_does_not_wait_and_drops_what_was_typed_ahead(filled: Session, looks: int) -> None:
    app = OpenApp(filled)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        for key in ("n", "а", "tab", "б", "tab", "в"):
            app.post_message(events.Key(key, key if len(key) == 1 else None))
        await asyncio.sleep(0.03 * looks)  # another moment in each case, whichever it is
        app.post_message(events.Key("f12", None))
        await until(lambda: app.session is None, "the lock")
    assert app.failure == ""
