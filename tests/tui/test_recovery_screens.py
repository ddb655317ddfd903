"""Shares, backup, rehearsal, history check and doctor, as somebody at the screen goes through them."""

from __future__ import annotations

import json
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from fieldjournal.crypto.kdf import CostBounds
from fieldjournal.journal import backup, backup_place, duress, notes, recovery, restoring, verifying
from fieldjournal.journal import session as sessions
from fieldjournal.journal.days import today
from fieldjournal.journal.doctor.facts import Facts
from fieldjournal.journal.passphrases import Factors
from fieldjournal.journal.recovery import Made
from fieldjournal.journal.session import Session
from fieldjournal.secret import Secret
from fieldjournal.tui.exits import Exit
from fieldjournal.tui.screens import returning
from fieldjournal.tui.screens.journal import JournalScreen
from fieldjournal.tui.screens.page import PageScreen
from fieldjournal.tui.screens.pick import PickScreen
from fieldjournal.tui.screens.running import RunningScreen
from fieldjournal.tui.screens.safety import SafetyScreen
from fieldjournal.tui.screens.safety_ways import WAYS
from fieldjournal.tui.screens.share_typing import ShareTypingScreen, TypedBackScreen
from fieldjournal.tui.screens.shares import ShareScreen
from fieldjournal.tui.screens.unlock import UnlockScreen
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.lines import Lines
from tests.tui.conftest import CHEAP, PASSPHRASE, OpenApp, reopened, write
from tests.tui.rest import beside_threads, until
from tests.tui.telling import SIZE, SlowStick, Snap, on, picture, settled
from tests.tui.test_first_screens import One

LISTS = tuple(
    json.loads((Path(__file__).parents[1] / "golden" / "backup-1.json").read_text("utf-8"))["shares"]
)
MADE = Made(recovery.identity(LISTS[:2]), 2, tuple(Secret.from_text(each) for each in LISTS))
BOUNDS = CostBounds(CHEAP, CHEAP)


async def opens(pilot: Pilot[Any], title: str) -> None:
    """Open a row of the Safety screen."""
    if isinstance(pilot.app.screen, JournalScreen):
        await pilot.press("S")
        await settled(pilot)
    pilot.app.screen.query_one(Lines).cursor = [way.title for way in WAYS].index(title)
    await pilot.pause()
    await pilot.press("enter")
    await settled(pilot)


async def take(pilot: Pilot[Any], number: int = 0) -> None:
    """Take an answer of a list by its number."""
    assert isinstance(pilot.app.screen, PickScreen), pilot.app.screen
    pilot.app.screen.query_one(Lines).cursor = number
    await pilot.press("enter")
    await settled(pilot)


def said(pilot: Pilot[Any]) -> str:
    return str(pilot.app.screen.query_one(".said", Static).content)


async def write_down(pilot: Pilot[Any]) -> None:
    """Copy a share from the screen and type back what is asked."""
    await on(pilot, ShareScreen)
    shown = str(pilot.app.screen.query_one("#share", Static).content).split()
    paper = {int(number): word for number, word in zip(shown[::2], shown[1::2], strict=True)}
    await pilot.press("enter")
    await on(pilot, TypedBackScreen)
    screen = pilot.app.screen
    assert isinstance(screen, TypedBackScreen)
    await write(pilot, " ".join(paper[place] for place in screen.places))
    await pilot.press("enter")
    await settled(pilot)


async def type_shares(pilot: Pilot[Any], *lists: str) -> None:
    await on(pilot, ShareTypingScreen)
    for each in lists:
        await write(pilot, each)
        await pilot.press("enter")
        await settled(pilot)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def with_shares(session: Session) -> Session:
    recovery.keep(session, MADE)
    return session


async def test_shares_are_written_down_typed_back_and_only_then_kept(session: Session) -> None:
    async with OpenApp(session).run_test(size=SIZE) as pilot:
        await opens(pilot, "Recovery shares")
        for _question in ("2 of 3", "backups only", "by hand"):
            await take(pilot)
        await write_down(pilot)
        await pilot.press("escape")
        await take(pilot, 1)
        assert recovery.state(session) is None, "stopped at the second: nothing was changed"
        await on(pilot, SafetyScreen)
        await opens(pilot, "Recovery shares")
        for _question in ("2 of 3", "backups only", "by hand"):
            await take(pilot)
        for _share in range(3):
            await write_down(pilot)
        await on(pilot, SafetyScreen)
        found = recovery.state(session)
        assert found is not None
        assert (found.needed, found.count, found.opens_journal) == (2, 3, False)
        assert "any 2 of these 3" in said(pilot)


async def test_a_share_that_is_not_on_paper_is_shown_once_more() -> None:
    app = One(TypedBackScreen(MADE.shares[0], 1))
    async with app.run_test(size=SIZE) as pilot:
        await write(pilot, "one two three")
        await pilot.press("enter")
        await pilot.pause()
        assert "Not as it was shown" in said(pilot)
        await pilot.press("escape")
        await pilot.pause()
    assert app.results == [None]


def test_a_share_on_the_screen(snap_compare: Snap) -> None:
    assert snap_compare(One(ShareScreen(MADE, MADE.shares[0], 1)), terminal_size=SIZE)


def test_a_share_as_a_code_where_the_window_has_room(snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await pilot.press("c")
        await pilot.pause()

    picture(snap_compare, One(ShareScreen(MADE, MADE.shares[0], 1)), story, size=(90, 36))


def test_in_a_window_of_24_lines_it_comes_as_two_codes(snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        await pilot.press("c")
        await pilot.pause()

    picture(snap_compare, One(ShareScreen(MADE, MADE.shares[0], 1)), story)


async def test_both_codes_come_in_turn_and_then_the_words_again() -> None:
    async with One(ShareScreen(MADE, MADE.shares[0], 1)).run_test(size=SIZE) as pilot:
        shown = []
        for _press in range(3):
            await pilot.press("c")
            await pilot.pause()
            box = pilot.app.screen.query_one("#share", Static)
            shown.append(str(box.content))
            assert 0 <= box.region.y < box.region.bottom <= SIZE[1] - 1, "all of it is above the keys"
        assert ["words 1 to 17" in shown[0], "words 18 to 33" in shown[1]] == [True, True]
        assert LISTS[0].split()[0] in shown[2]


async def test_half_a_code_is_never_shown() -> None:
    async with One(ShareScreen(MADE, MADE.shares[0], 1)).run_test(size=(60, 20)) as pilot:
        await pilot.press("c")
        await pilot.pause()
        assert "needs a window of 45 by 24" in str(pilot.app.screen.query_one("#told", Static).content)


MISTYPED = [
    ("one two three", "Share 1, word 1", "a word that is in no share"),
    (" ".join(LISTS[0].split()[:20]), "word is wrong", "cut off"),
    (
        " ".join([*LISTS[0].split()[:11], "academic", *LISTS[0].split()[12:]]),
        "Share 1, word 12",
        "another word",
    ),
]


@pytest.mark.parametrize(("typed", "says", "why"), MISTYPED, ids=[each[2] for each in MISTYPED])
async def test_a_slip_is_named_and_can_be_mended(typed: str, says: str, why: str) -> None:
    app = One(ShareTypingScreen())
    async with app.run_test(size=SIZE) as pilot:
        await write(pilot, typed)
        await pilot.press("enter")
        await pilot.pause()
        assert says in said(pilot), why
        await pilot.press("ctrl+u")
        await type_shares(pilot, LISTS[0])
        await write(pilot, LISTS[0])
        await pilot.press("enter")
        await pilot.pause()
        assert "given already" in said(pilot)
        await pilot.press("ctrl+u")
        await type_shares(pilot, LISTS[2])
    assert app.results == [(LISTS[0], LISTS[2])]


async def test_shares_of_two_sets_are_not_mixed() -> None:
    other = recovery.make(2, 3).shares[1].reveal().decode()
    async with One(ShareTypingScreen()).run_test(size=SIZE) as pilot:
        await type_shares(pilot, LISTS[0], other)
        assert "belongs to other shares than the first one" in said(pilot)


def test_typing_a_share(snap_compare: Snap) -> None:
    async def story(pilot: Pilot[Any]) -> None:
        words = LISTS[0].split()
        await write(pilot, " ".join([*words[:10], "disply", *words[11:15]]))

    picture(snap_compare, One(ShareTypingScreen()), story)


async def test_a_backup_remembered_rehearsed_and_refreshed_while_idle(
    session: Session, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with_shares(session)
    notes.note(session, "до")
    app = OpenApp(session)
    async with app.run_test(size=SIZE) as pilot:
        await opens(pilot, "Backup")
        await take(pilot)  # another place
        await write(pilot, str(stick))
        await pilot.press("enter")
        await on(pilot, PickScreen)
        await take(pilot, 1)  # remember it
        await on(pilot, SafetyScreen)
        assert "read back from the medium" in said(pilot)
        before = (stick / "backup.age").read_bytes()

        await opens(pilot, "Recovery rehearsal")
        await pilot.press("enter")  # the last one is offered
        await type_shares(pilot, LISTS[1], LISTS[0])
        await on(pilot, SafetyScreen)
        assert "These shares open it" in said(pilot)

        notes.note(session, "после")
        await pilot.press("escape")
        await on(pilot, JournalScreen)
        await app.workers.wait_for_complete()
        app._touched -= 61
        app._tick()
        refreshing = app._refreshing
        assert refreshing is not None
        await until(lambda: (stick / "backup.age").read_bytes() != before and refreshing._task is None)
        last = backup_place.last(session)
        assert last is not None
        assert (last.present, backup_place.behind(session, last.revisions)) == (True, 0)
        assert names(stick) == ["backup.age"]


def test_what_is_missing_or_old_is_reminded_of(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def reminded() -> str:
        return " · ".join(each for each in returning.waiting(session) if each.endswith(": S"))

    notes.note(session, "первая")
    assert reminded() == "", "nobody is pressed on the first day"
    for number in range(19):
        notes.note(session, f"звонок {number}")
    assert reminded() == "no recovery shares yet: S"
    with_shares(session)
    assert reminded() == "no backup yet: S"
    written = backup.write(session, tmp_path / "b.age", recovery.recipient(session))
    backup_place.note(session, written, remembered=False)
    monkeypatch.setattr("fieldjournal.journal.backup_place.today", lambda: today() + timedelta(days=40))
    assert reminded() == "", "old, and all there is is in it"
    notes.note(session, "новое")
    assert reminded() == "backup 40 days old: S"


async def test_a_lock_waits_for_no_backup(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_shares(session)
    stick = SlowStick(monkeypatch)
    app = OpenApp(session)
    async with app.run_test(size=SIZE) as pilot:
        await opens(pilot, "Backup")
        await take(pilot)
        await write(pilot, str(tmp_path / "b.age"))
        with beside_threads():
            await pilot.press("enter")
            await on(pilot, RunningScreen)
            await until(stick.reached.is_set, "the slow stick")
            await pilot.press("ctrl+l")
            await until(lambda: app.session is None, "closed although the stick still works")
            stick.go.set()
            await until(lambda: names(tmp_path) == ["journal"], "nothing of it stays")
    assert app.exit_code == Exit.LOCKED
    with reopened(session) as again:
        assert verifying.verify(again).wrong == ()


async def test_where_no_shares_are_a_backup_offers_them(session: Session) -> None:
    async with OpenApp(session).run_test(size=SIZE) as pilot:
        await opens(pilot, "Backup")
        assert isinstance(pilot.app.screen, PickScreen)
        await take(pilot, 0)
        assert isinstance(pilot.app.screen, SafetyScreen)


async def test_what_was_done_to_the_history_is_said_at_once_and_stays(filled: Session) -> None:
    filled.vault.db.run("UPDATE revision SET secret = randomblob(32) WHERE seq = 2")
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        bar = pilot.app.screen.query_one("#state", Bar)
        await until(lambda: "does not fit from revision 2 on" in bar.left)
        await pilot.press("N", "escape")
        await settled(pilot)
        assert "THE HISTORY DOES NOT FIT" in bar.right


async def test_the_history_check_gives_an_anchor_and_compares_with_one(filled: Session) -> None:
    anchor = verifying.verify(filled).anchor
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await opens(pilot, "History check")
        await until(lambda: anchor in str(pilot.app.screen.query_one("#found", Static).content))
        for typed, says in (
            (anchor, "It fits"),
            ("999-" + anchor.partition("-")[2], "older copy was put back"),
        ):
            await pilot.press("c")
            await settled(pilot)
            await write(pilot, typed.replace("-", " "))
            await pilot.press("enter")
            await settled(pilot)
            assert says in said(pilot)


def test_a_history_that_does_not_fit_in_plain_words(filled: Session, snap_compare: Snap) -> None:
    filled.vault.db.run("UPDATE revision SET secret = randomblob(32) WHERE seq = 2")

    async def story(pilot: Pilot[Any]) -> None:
        await opens(pilot, "History check")
        await until(lambda: "looked at" in str(pilot.app.screen.query_one("#found", Static).content))

    picture(snap_compare, OpenApp(filled), story)


FACTS = Facts(
    "Linux", Path("/home/somebody/Dropbox/journal"), exists=True, swap=("/dev/sda3",), hibernates=False,
    filesystem="ext4", encrypted=None, spinning=False, programs=frozenset({"dropbox"}), open_to_others=False,
    now=1.9e9, free=1 << 40, needed=1 << 27,
)  # fmt: skip


def test_the_doctor_needs_no_passphrase(snap_compare: Snap, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fieldjournal.journal.doctor.facts.look", lambda *_: FACTS)

    async def story(pilot: Pilot[Any]) -> None:
        await pilot.press("f6")
        await settled(pilot)
        await take(pilot, 2)
        await until(lambda: pilot.app.screen.query_one("#state", Bar).left, "what was found")

    picture(snap_compare, One(UnlockScreen(Path("/media/stick/journal"))), story)


@pytest.mark.parametrize("decoy", [False, True], ids=["without a decoy", "beside a decoy"])
async def test_a_forgotten_passphrase(
    session: Session, monkeypatch: pytest.MonkeyPatch, *, decoy: bool
) -> None:
    if decoy:
        duress.make(
            session,
            Factors(Secret.from_text(PASSPHRASE)),
            Secret.from_text("ordinary little words for an evening"),
        )
    kept = notes.note(session, "ничего не потеряно")
    lists = [each.reveal().decode() for each in recovery.split(session, 2, 3, opens_journal=True)]
    session.close()
    monkeypatch.setattr(
        "fieldjournal.tui.screens.restoring.recovery.unlock", partial(recovery.unlock, bounds=BOUNDS)
    )
    app = One(UnlockScreen(session.folder))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("f6")
        await settled(pilot)
        await take(pilot, 0)
        await type_shares(pilot, *lists[:2])
        await new_passphrase(pilot)
        if decoy:
            await on(pilot, PageScreen)
            said = str(app.screen.query(".point").first(Static).content)
            assert "could not be compared with the decoy's" in said
            await pilot.press("enter")
        await until(lambda: app.results, "the journal")
    (opened,) = app.results
    assert isinstance(opened, Session)
    assert verifying.verify(opened).revisions == 1
    assert kept.id
    opened.close()
    sessions.unlock(session.folder, NEW, bounds=BOUNDS).close()


NEW = Secret.from_text("lantern wheat quiet maple copper river stone")


async def new_passphrase(pilot: Pilot[Any]) -> None:
    from fieldjournal.tui.screens.new_passphrase import NewPassphraseScreen

    await on(pilot, NewPassphraseScreen)
    for _time in range(2):
        await write(pilot, NEW.reveal().decode())
        await pilot.press("enter")
        await settled(pilot)


async def test_a_restoring_from_the_unlock_screen(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_shares(session)
    notes.note(session, "всё вернулось")
    backup.write(session, tmp_path / "b.age", recovery.recipient(session))
    notes.note(session, "после копии")
    session.close()
    monkeypatch.setattr(
        "fieldjournal.tui.screens.restoring.restoring.restore", partial(restoring.restore, cost=CHEAP)
    )
    async with One(UnlockScreen(session.folder)).run_test(size=SIZE) as pilot:
        await pilot.press("f6")
        await settled(pilot)
        await take(pilot, 1)
        await pilot.press("ctrl+u")
        await write(pilot, str(tmp_path / "b.age"))
        await pilot.press("enter")
        await settled(pilot)
        await take(pilot, 0)  # shares
        await type_shares(pilot, LISTS[0], LISTS[1])
        await on(pilot, PickScreen)
        await take(pilot, 1)  # in its place
        await new_passphrase(pilot)
        await on(pilot, UnlockScreen)
        words = pilot.app.screen.query_one("#said", Static)
        await until(lambda: "Restored and checked" in str(words.content))
        assert "is now in" in str(words.content)
    with sessions.unlock(session.folder, NEW, bounds=BOUNDS) as again:
        assert verifying.verify(again).revisions == 1
    (before,) = session.folder.parent.glob("journal.before-*")
    sessions.unlock(before, Secret.from_text(PASSPHRASE), bounds=BOUNDS).close()


async def test_the_first_run_offers_shares_which_can_wait(session: Session) -> None:
    async with OpenApp(session, first=True).run_test(size=SIZE) as pilot:
        await on(pilot, PickScreen)
        await take(pilot, 0)
        from fieldjournal.tui.screens.note import NoteScreen

        await on(pilot, NoteScreen)
    assert recovery.state(session) is None
