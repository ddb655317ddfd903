"""Stories of the screens beside the journal: claims, settings, partners, drafts, what was deleted …"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from textual.app import App
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input, Static

from fieldjournal.crypto.header import SLOTS
from fieldjournal.crypto.kdf import Cost
from fieldjournal.journal import drafts, identities, listing, partners, records, settings
from fieldjournal.journal import session as sessions
from fieldjournal.journal.session import Session
from fieldjournal.model.values import Asserted, Sensitivity
from fieldjournal.secret import Secret
from fieldjournal.tui.app import FieldjournalApp
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.form import FormScreen
from fieldjournal.tui.screens.journal import JournalScreen
from fieldjournal.tui.screens.note import NoteScreen
from fieldjournal.tui.screens.part import PartScreen
from fieldjournal.tui.screens.partners import PartnersScreen
from fieldjournal.tui.screens.pick import PickScreen
from fieldjournal.tui.screens.settings import SettingsScreen
from fieldjournal.tui.screens.unlock import UnlockScreen
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.field import Field
from fieldjournal.tui.widgets.form_body import FormBody
from fieldjournal.tui.widgets.record_list import RecordList
from fieldjournal.vault import roster
from tests.tui.conftest import PASSPHRASE, RESERVE, Add, OpenApp, write
from tests.tui.telling import SIZE, Snap, newest, on, picture, quiet, settled, titles

CHEAPEST = Cost(64 * 1024, 3, 1)
"""The cheapest a header may ask for; what is unlocked here is unlocked as anywhere."""


def field(pilot: Pilot[Any], key: str) -> Field:
    return next(each for each in pilot.app.screen.query(Field) if each.spec.key == key)


def said(where: Field) -> str:
    return where.says


async def press(pilot: Pilot[Any], *keys: str) -> None:
    """Press keys, each after the last has had its effect, and let the last one end."""
    await pilot.press(*keys)
    await settled(pilot)


def test_a_claim_says_what_is_said_of_one_value_of_another_entry(filled: Session, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await press(pilot, "e")
        await pilot.app.screen.query_one(FormBody).open_section("Claims")
        field(pilot, "claims").editor.widget.focus()
        await press(pilot, "enter", "enter")
        await write(pilot, "serdar ann")
        await press(pilot, "down", "enter")
        assert isinstance(pilot.app.screen, PickScreen)
        await write(pilot, "born")
        await press(pilot, "enter")
        await write(pilot, "31 February 1986")
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, AskScreen), "a date that cannot be is asked for again"
        await press(pilot, "ctrl+u")
        await write(pilot, "1986")
        await press(pilot, "enter")
        part = pilot.app.screen
        assert isinstance(part, PartScreen)
        claimed = part.edited().says  # type: ignore[attr-defined] # a declared field
        assert isinstance(claimed, Asserted)
        assert (claimed.kind, claimed.address) == ("contact", "born")
        assert claimed.value.said == "1986"  # type: ignore[attr-defined]

    picture(snap_compare, OpenApp(filled), story)


def test_settings_are_changed_in_place(filled: Session, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await press(pilot, "g", "down", "down", "enter")
        assert settings.get(filled, "hide_on_blur") is False
        await press(pilot, "down", "down", "enter")
        await write(pilot, "light")
        await press(pilot, "enter")
        assert pilot.app.theme == "calm-light"
        await press(pilot, "end", "enter", "enter", "escape")
        assert settings.get(filled, "panic_key") is False, "what destroys is typed, not clicked"
        await press(pilot, "enter")
        await write(pilot, "on")
        await press(pilot, "enter")
        assert settings.get(filled, "panic_key") is True
        await press(pilot, "home", "enter", "ctrl+u")
        await write(pilot, "99")
        await press(pilot, "enter")
        assert settings.get(filled, "idle_minutes") == 5
        assert str(pilot.app.screen.query_one(".said", Static).content), "what is not taken is said"
        assert isinstance(pilot.app.screen, SettingsScreen)
        quiet(pilot)

    picture(snap_compare, OpenApp(filled), story)


def test_how_far_an_entry_may_travel_its_tags_and_sources(filled: Session, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await press(pilot, "down", "e", "f4", "enter")
        await write(pilot, "never")
        await press(pilot, "enter", "f4", "down", "enter")
        await write(pilot, "#istanbul, phones, phones")
        await press(pilot, "enter", "f4", "down", "down", "enter", "enter", "ctrl+s")
        await press(pilot, "f4")
        form = pilot.app.screen_stack[-2]
        assert isinstance(form, FormScreen)
        envelope = form.edited().envelope
        assert envelope.sensitivity is Sensitivity.NEVER
        assert envelope.tags == ("istanbul", "phones")
        assert [records.name_of(filled)(each)[:7] for each in envelope.sources] == ["Aunt J."]

    picture(snap_compare, OpenApp(filled), story)


@pytest.fixture
def recipient(tmp_path: Path) -> str:
    return identities.new(tmp_path / "identity.txt").recipient


def asked(pilot: Pilot[Any]) -> str:
    return str(pilot.app.screen.query_one(".words", Static).content)


async def test_a_partner_is_added_compared_and_never_sealed_to_again(filled: Session, recipient: str) -> None:
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await press(pilot, "p", "a")
        await write(pilot, "age1 not a key")
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, AskScreen)
        assert partners.listed(filled) == ()
        assert "key" in asked(pilot), "what is wrong with the key is said before a name is asked for"
        assert pilot.app.screen.query_one(Input).value == "age1 not a key"
        await press(pilot, "ctrl+u")
        await write(pilot, recipient)
        await press(pilot, "enter", "ctrl+u", "enter")
        assert "A partner needs a name" in asked(pilot)
        assert pilot.app.screen.query_one(Input).value == recipient, "nothing has to be pasted again"
        await press(pilot, "enter")
        await write(pilot, "Partner X")
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, PartnersScreen)
        await press(pilot, "v")
        await write(pilot, "by telephone, the voice known for years")
        await press(pilot, "enter")
        (partner,) = partners.listed(filled)
        assert partner.verified
        assert partner.verified_how == "by telephone, the voice known for years"
        await press(pilot, "x")
        await write(pilot, "partner y")
        await press(pilot, "enter")
        assert not partners.listed(filled)[0].revoked
        await press(pilot, "ctrl+u")
        await write(pilot, "partner x")
        await press(pilot, "enter")
        assert partners.listed(filled)[0].revoked


def test_no_partner_yet(filled: Session, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await press(pilot, "p")
        assert isinstance(pilot.app.screen, PartnersScreen)

    picture(snap_compare, OpenApp(filled), story)


def test_what_was_deleted_has_a_list_to_bring_it_back_from(filled: Session, snap_compare: Snap) -> None:
    for key in listing.listing(filled).keys[1:3]:
        records.delete(filled, listing.rows(filled, [key])[0].id)

    async def story(pilot: Pilot[Any]) -> None:
        await press(pilot, "u")
        found = pilot.app.screen.query_one(RecordList)
        state = pilot.app.screen.query_one("#state", Bar)
        assert found.count == 2, "nothing was deleted since the journal was opened: all that was is offered"
        for nothing in ("e", "d", "s", "i", "space"):
            await press(pilot, nothing)
            assert isinstance(pilot.app.screen, JournalScreen)
            assert state.left == "This was deleted; bring it back with u."
        await press(pilot, "down", "u")
        assert state.left == "Brought back."
        assert len(titles(filled)) == 4
        assert found.current is not None
        assert found.current.headline.title == "deportation"
        await press(pilot, "f")
        await write(pilot, "deleted")
        await press(pilot, "enter")
        assert found.count == 1

    picture(snap_compare, OpenApp(filled), story)


async def test_several_deletions_are_undone_one_by_one_and_esc_leaves_the_deleted(filled: Session) -> None:
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await press(pilot, "d", "d", "d")
        assert len(titles(filled)) == 2
        await press(pilot, "u", "u")
        assert len(titles(filled)) == 4
        await press(pilot, "f")
        await write(pilot, "deleted")
        await press(pilot, "enter", "escape")
        assert pilot.app.screen.query_one(RecordList).count == 4
        await press(pilot, "f")
        await write(pilot, "deleted")
        await press(pilot, "enter", "slash")
        await write(pilot, "aunt")
        await settled(pilot)
        assert not pilot.app.screen.shown.deleted  # type: ignore[attr-defined] # searching is of what is kept


async def test_looking_into_a_draft_never_loses_it_and_a_note_goes_on_as_a_note(session: Session) -> None:
    async with OpenApp(session).run_test(size=SIZE) as pilot:
        await press(pilot, "n")
        await write(pilot, "Соседи говорят")
        await press(pilot, "escape")
        for _look in range(2):
            await press(pilot, "r", "enter")
            assert isinstance(pilot.app.screen, NoteScreen)
            await press(pilot, "escape")
            assert len(drafts.kept(session)) == 1
        await press(pilot, "r", "enter", "ctrl+s")
        assert titles(session) == ["Соседи говорят"]
        assert drafts.kept(session) == ()
        assert newest(session).values.received.said  # type: ignore[attr-defined] # today, as nothing was said


def test_a_draft_is_thrown_away_on_purpose_only(session: Session, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await press(pilot, "n")
        await write(pilot, "Соседи говорят")
        await press(pilot, "escape", "r", "enter", "ctrl+r", "enter")
        assert len(drafts.kept(session)) == 1
        await press(pilot, "r", "enter", "ctrl+r", "down", "enter")
        assert drafts.kept(session) == ()
        assert isinstance(pilot.app.screen, JournalScreen)
        await press(pilot, "n")
        await write(pilot, "Соседи говорят")
        await press(pilot, "ctrl+r")

    picture(snap_compare, OpenApp(session), story)


def test_dates_in_an_order_that_cannot_be_are_doubted_and_saved(
    session: Session, add: Add, snap_compare: Snap, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fieldjournal.vault.records.now", lambda: "2026-03-01T09:30:00Z")
    add("contact", {"kind": "person", "called": "Aunt J."})

    async def story(pilot: Pilot[Any]) -> None:
        await press(pilot, "e")
        field(pilot, "born").editor.widget.focus()
        await write(pilot, "1990")
        await pilot.app.screen.query_one(FormBody).open_section("Person")
        exile = field(pilot, "exile_since")
        exile.editor.widget.focus()
        await settled(pilot)
        await write(pilot, "1985")
        await settled(pilot)
        assert said(exile) == "", "nobody is doubted in the middle of a word"
        await press(pilot, "shift+tab")
        assert said(exile) == "in time, this does not fit what stands beside it"
        assert not exile.problem
        field(pilot, "born").editor.widget.focus()
        await press(pilot, "ctrl+u")
        await write(pilot, "1970")
        await press(pilot, "tab")
        assert said(exile) == "", "settled by the other date"
        field(pilot, "born").editor.widget.focus()
        await press(pilot, "ctrl+u")
        await write(pilot, "1990")
        await press(pilot, "ctrl+s")
        assert newest(session).values.born.said == "1990"  # type: ignore[attr-defined]
        state = pilot.app.screen.query_one("#state", Bar)
        assert state.left == "Saved · In exile since: in time, this does not fit what stands beside it."
        quiet(pilot)
        state.left = "Saved · In exile since: in time, this does not fit what stands beside it."

    picture(snap_compare, OpenApp(session), story)


class Unopened(FieldjournalApp):
    """The app from its first screen on; it may be looked at, which the real one refuses."""

    def export_screenshot(self, *, title: str | None = None, simplify: bool = False) -> str:
        return App.export_screenshot(self, title=title, simplify=simplify)


async def unlocked(pilot: Pilot[Any], wanted: type[Screen[Any]]) -> None:
    await write(pilot, PASSPHRASE)
    await pilot.press("enter")
    await on(pilot, wanted)


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A journal whose roster does not name the slot that opens it."""
    folder = tmp_path / "journal"
    secret = Secret.from_text(PASSPHRASE)
    with sessions.create(folder, secret, reserve=RESERVE, cost=CHEAPEST) as opened:
        vault = opened.vault
        with vault.transaction():
            roster.put(vault.db, roster.Entry((vault.slot + 1) % SLOTS, "mine", "active"))
            vault.db.run("DELETE FROM roster WHERE slot = ?", (vault.slot,))
    return folder


def test_an_older_roster_is_asked_about(
    older: Path, snap_compare: Snap, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fieldjournal.tui.places.shown", lambda _folder: "~/journal")

    async def story(pilot: Pilot[Any]) -> None:
        await unlocked(pilot, PickScreen)

    picture(snap_compare, Unopened(older), story)


async def test_nothing_changes_before_the_question_is_answered(older: Path) -> None:
    header = (older / "header").read_bytes()
    async with Unopened(older).run_test(size=SIZE) as pilot:
        await unlocked(pilot, PickScreen)
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, UnlockScreen)
        assert (older / "header").read_bytes() == header
        await unlocked(pilot, PickScreen)
        await press(pilot, "down", "enter")
        assert isinstance(pilot.app.screen, JournalScreen)
        await press(pilot, "ctrl+l")


def test_while_words_are_searched_no_letter_is_offered_as_a_key(filled: Session, snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await press(pilot, "slash")
        await write(pilot, "serd")
        await settled(pilot)
        offered = {each.binding.key_display for each in pilot.app.screen.query_one("KeysBar").buttons}  # type: ignore[attr-defined]
        assert offered == {"↓", "Esc", "^L"}
        quiet(pilot)

    picture(snap_compare, OpenApp(filled), story)
