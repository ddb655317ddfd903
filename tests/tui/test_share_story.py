"""From marked entries to a sealed file, by keys: what is shown is what leaves."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from textual.events import Paste
from textual.widgets import Input, Static

from fieldjournal.journal import identities, listing, partners, records, share
from fieldjournal.journal.partner_card import MAGIC
from fieldjournal.journal.register_views import View
from fieldjournal.journal.session import Session
from fieldjournal.model.canonical import Json
from fieldjournal.model.codec import read_draft
from fieldjournal.tui.screens import share as share_steps
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.journal import JournalScreen
from fieldjournal.tui.screens.leaving import LeavingScreen
from fieldjournal.tui.screens.pick import PickScreen
from fieldjournal.tui.screens.register import RegisterScreen
from fieldjournal.tui.screens.review import ReviewScreen
from fieldjournal.tui.screens.running import RunningScreen
from fieldjournal.tui.screens.seal import SealScreen
from fieldjournal.tui.widgets.bar import Bar
from tests.tui.conftest import OpenApp, type_words
from tests.tui.rest import beside_threads, until
from tests.tui.telling import on


@pytest.fixture
def recipient(tmp_path: Path) -> str:
    return identities.new(tmp_path / "identity.txt").recipient


async def test_a_threat_is_reviewed_and_sealed(filled: Session, recipient: str, tmp_path: Path) -> None:
    partners.add(filled, "Partner X", recipient)
    out = tmp_path / "out"
    out.mkdir()
    async with OpenApp(filled).run_test(size=(80, 24)) as pilot:
        app = pilot.app
        await pilot.press("down", "space", "s")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, LeavingScreen)
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert isinstance(app.screen, ReviewScreen)
        shown = OpenApp.export_screenshot(app).replace("&#160;", " ")  # type: ignore[arg-type]
        assert "замолчит" in shown
        assert "P-" in shown
        assert "Aunt J." not in shown
        await pilot.press("ctrl+s")
        await pilot.pause()
        await type_words(pilot, "partner x")
        await pilot.press("enter")
        await pilot.pause()
        (full := tmp_path / "no folder").touch()
        app.screen.query_one(Input).value = str(full)
        await pilot.press("enter")
        await on(pilot, SealScreen)
        refused = app.screen.query_one("#progress", Static)
        await until(lambda: str(full) in str(refused.content))
        await pilot.press("escape")
        await on(pilot, AskScreen)
        assert app.screen.query_one(Input).value == str(full), "nothing else is asked again"
        app.screen.query_one(Input).value = str(out)
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, SealScreen)
        progress = app.screen.query_one("#progress", Static)
        await until(lambda: "Sealed for Partner X" in str(progress.content))
        receipt = str(progress.content)
        (sealed,) = out.iterdir()
        assert str(sealed) in receipt
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(app.screen, JournalScreen)
    assert sealed.read_bytes().startswith(b"age-encryption.org/v1\n")


async def test_a_partner_whose_key_has_ended_is_asked_for_another_first(
    filled: Session, recipient: str, tmp_path: Path
) -> None:
    card = f"{MAGIC}\nname: Partner X\nage: {recipient}\nexpires: 2001-01-01\n"
    ended = partners.add(filled, "", card)
    new = identities.new(tmp_path / "new.txt").recipient
    async with OpenApp(filled).run_test(size=(80, 24)) as pilot:
        app = pilot.app
        await pilot.press("down", "space", "s")
        await on(pilot, PickScreen)
        await pilot.press("enter")
        await on(pilot, AskScreen)
        assert "ended on 2001-01-01" in str(app.screen.query_one(".words", Static).content)
        app.post_message(Paste(card))
        await pilot.press("enter")
        await until(lambda: "already in the list" in str(app.screen.query_one(".words", Static).content))
        await pilot.press("ctrl+u")
        app.post_message(Paste(card.replace(recipient, new).replace("2001", "2999")))
        await pilot.press("enter")
        await on(pilot, PickScreen)
    (partner,) = partners.listed(filled)
    assert (partner.id, partner.recipient, partner.expires) == (ended.id, new, "2999-01-01")
    assert not partner.verified


async def test_nothing_is_sealed_while_a_question_is_open(filled: Session, recipient: str) -> None:
    partner = partners.add(filled, "Partner X", recipient)
    made = records.save(
        filled,
        read_draft(
            {"kind": "incident", "values": {"what": {"text": "Пришли и спросили про Сердара у школы."}}}
        ),
    )
    prepared = share.prepare(filled, share.Request(partner.id, (made.id,)))
    assert prepared.unanswered == 1
    async with OpenApp(filled).run_test(size=(80, 24)) as pilot:
        app = pilot.app
        results: list[object] = []
        app.push_screen(ReviewScreen(filled, prepared), results.append)
        await pilot.pause()
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert isinstance(app.screen, ReviewScreen)
        await pilot.press("k")
        await pilot.pause()
        await pilot.press("u", "r", "ctrl+s")
        await pilot.pause()
        assert isinstance(app.screen, JournalScreen)
    (reviewed,) = results
    assert isinstance(reviewed, share.Prepared)
    assert reviewed.unanswered == 0
    assert [str(each.answer) for each in reviewed.questions] == ["redact"]


async def test_the_rows_of_a_register_leave_as_a_plain_copy(filled: Session, tmp_path: Path) -> None:
    person: Json = {
        "kind": "contact",
        "sensitivity": "open",
        "values": {"names": [{"text": "Овезгельды Б."}]},
    }
    contact = records.save(filled, read_draft(person))
    told: Json = {"returns": [{"mode": "deportation"}], "involvements": [{"contact": contact.id}]}
    records.save(filled, read_draft({"kind": "incident", "sensitivity": "open", "values": told}))
    async with OpenApp(filled).run_test(size=(80, 24)) as pilot:
        app = pilot.app
        register = RegisterScreen(filled, "returns", View(columns=("who", "mode")))
        await app.push_screen(register)
        await until(lambda: register._reading.done, "all its rows: before that nothing of it leaves")
        await pilot.press("s", "down", "enter", "enter")
        await pilot.pause()
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert isinstance(app.screen, ReviewScreen)
        shown = OpenApp.export_screenshot(app).replace("&#160;", " ")  # type: ignore[arg-type]
        assert "1 line · not sealed" in shown
        await pilot.press("ctrl+s")
        await pilot.pause()
        await pilot.press("enter")
        assert not isinstance(app.screen, SealScreen), "the word was not typed"
        await type_words(pilot, "plain")
        await pilot.press("enter")
        await pilot.pause()
        app.screen.query_one(Input).value = str(tmp_path / "out")
        await pilot.press("enter")
        await on(pilot, SealScreen)
        progress = app.screen.query_one("#progress", Static)
        await until(lambda: "copy 1" in str(progress.content))
    (copy,) = (tmp_path / "out").iterdir()
    table = (copy / "tables" / "register-returns.csv").read_text(encoding="utf-8-sig")
    assert table.splitlines()[0] == "reference,who,mode"
    assert "Овезгельды" not in table


async def test_a_long_text_is_looked_through_beside_the_keys_and_a_lock_ends_it(
    filled: Session, recipient: str
) -> None:
    partners.add(filled, "Partner X", recipient)
    told = " ".join(f"День {number}: пришли и спросили про Сердара у школы." for number in range(9_000))
    made = records.save(filled, read_draft({"kind": "incident", "values": {"what": {"text": told}}}))
    async with OpenApp(filled).run_test(size=(80, 24)) as pilot:
        app: Any = pilot.app
        for way in ("escape", "f12"):
            with beside_threads():
                await pilot.press("s", "enter", "enter")
                await until(lambda: isinstance(app.screen, RunningScreen) and app.screen.is_mounted)
                assert "Looking through" in str(app.screen.query_one(".title", Static).content)
                await pilot.press(way)
            if way == "escape":
                await until(lambda: not isinstance(app.screen, RunningScreen))
        await until(lambda: not app.is_running, "the end of the app")
    assert app.session is None
    assert made.id not in filled.titles


async def test_two_keys_at_once_do_not_undo_each_other(filled: Session, recipient: str) -> None:
    """The second would be reckoned from what was before the first, and put that back."""
    partner = partners.add(filled, "Partner X", recipient)
    told = {"what": {"text": "Спросили про Сердара. Сердар не пришёл."}}
    made = records.save(filled, read_draft({"kind": "incident", "values": cast("Json", told)}))
    prepared = share.prepare(filled, share.Request(partner.id, (made.id,)))
    async with OpenApp(filled).run_test(size=(80, 24)) as pilot:
        screen = ReviewScreen(filled, prepared)
        pilot.app.push_screen(screen)
        await pilot.pause()
        await pilot.press("shift+down")  # what follows is done as by a key pressed now
        screen.action_answer("keep")
        screen.action_undo()
        screen.action_answer("redact")
        screen.action_seal()
        await pilot.pause()
        assert pilot.app.screen is screen
        assert [each.answer for each in screen.prepared.questions] == ["keep", None]
        await pilot.press("u")
        await pilot.pause()
        assert screen.prepared.unanswered == 2


async def test_the_review_learns_spellings_and_people(filled: Session, recipient: str) -> None:
    """A new spelling and a name of nobody are stored; the rest of the answers stay as they were."""
    partner = partners.add(filled, "Partner X", recipient)
    told = "Пришли, спросили про Сердю. Сердя не пришёл, Сердюша плакал. Была соседка Айна Курбанова."
    made = records.save(filled, read_draft({"kind": "incident", "values": {"what": {"text": told}}}))
    prepared = share.prepare(filled, share.Request(partner.id, (made.id,)))
    assert prepared.unanswered == 3
    async with OpenApp(filled).run_test(size=(80, 24)) as pilot:
        app = pilot.app
        results: list[share.Prepared | None] = []
        app.push_screen(ReviewScreen(filled, prepared), results.append)
        await pilot.pause()
        await pilot.press("r", "f")
        screen = app.screen
        assert isinstance(screen, ReviewScreen)
        assert "only the unanswered: 2 of 3" in str(screen.query_one(Bar).right)
        await pilot.press("tab", "n")
        await pilot.pause()
        assert app.screen.query_one(Input).value == "Сердюша"
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("r", "a")  # their spellings changed: they are asked once more, all at once
        await pilot.pause()
        await pilot.press("ctrl+s")  # the names of nobody come first
        await pilot.pause()
        assert isinstance(app.screen, PickScreen)
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert isinstance(app.screen, JournalScreen)
    (reviewed,) = results
    assert reviewed is not None
    left = str(getattr(reviewed.records[0].values, "what", None))
    assert all(each not in left for each in ("Сердар", "Курбанова"))
    (added,) = listing.rows(filled, listing.listing(filled, query="Айна Курбанова", kind="contact").keys)
    assert added.headline.title == "Айна Курбанова"


async def test_the_word_before_a_plain_copy_is_one_of_the_persons_language(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Who reads Russian types on ЙЦУКЕН: an English word would ask for another layout."""
    monkeypatch.setattr(share_steps, "_", lambda words: "открыто" if words == "plain" else words)
    pushed: list[AskScreen] = []

    async def push_screen_wait(screen: AskScreen) -> None:
        pushed.append(screen)

    screen: Any = SimpleNamespace(app=SimpleNamespace(push_screen_wait=push_screen_wait))
    await share_steps._typed(screen, share.Anybody())
    [asked] = pushed
    assert asked._wanted == "открыто"
    assert "“открыто”" in asked._said[1]
