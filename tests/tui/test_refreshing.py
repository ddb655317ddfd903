"""The backup that follows while nobody works: it ends at a key, survives a lock, and blocks nothing."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Generator
from pathlib import Path

import pytest

from fieldjournal import paths
from fieldjournal.journal import backup, backup_place, notes, recovery
from fieldjournal.journal import session as sessions
from fieldjournal.journal.session import Session
from fieldjournal.secret import Secret
from fieldjournal.tui.screens.safety import SafetyScreen
from fieldjournal.tui.screens.steps import StepsScreen
from fieldjournal.tui.widgets.bar import Bar
from tests.tui.conftest import PASSPHRASE, OpenApp
from tests.tui.rest import PATIENCE, beside_threads, until
from tests.tui.telling import SIZE, SlowStick, on
from tests.tui.test_recovery_screens import BOUNDS, names, opens, said, take, with_shares


async def test_a_key_ends_a_refresh_before_it_is_heard(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_shares(session)
    path = tmp_path / "b.age"
    backup_place.note(session, backup.write(session, path, recovery.recipient(session)), remembered=True)
    before = path.read_bytes()
    notes.note(session, "после")
    stick = SlowStick(monkeypatch)
    app = OpenApp(session)
    async with app.run_test(size=SIZE) as pilot:
        await app.workers.wait_for_complete()
        app._touched -= 61
        app._tick()
        await until(stick.reached.is_set, "the slow stick")
        with beside_threads():
            await pilot.press("down")
            notes.note(session, "и это записано")
        stick.go.set()
        await pilot.pause()
    assert path.read_bytes() == before
    assert names(tmp_path) == ["b.age", "journal"]


async def test_work_without_keys_is_not_cut_off_by_a_refresh(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While a backup is made nothing is saved: long work comes first, on a screen or behind the list."""
    with_shares(session)
    path = tmp_path / "b.age"
    backup_place.note(session, backup.write(session, path, recovery.recipient(session)), remembered=True)
    stick, app, done = SlowStick(monkeypatch), OpenApp(session), asyncio.Event()

    def steps() -> Generator[tuple[int, int], None, None]:
        for number in range(4):
            notes.note(session, f"строка {number}")
            app._touched -= 61
            app._tick()
            yield number, 4

    async with app.run_test(size=SIZE) as pilot:
        app._idle_limit = 0.0
        said: list[str | None] = []
        app.push_screen(StepsScreen("Taking in a table", "kagyz.csv", 0, steps), said.append)
        await until(lambda: said == [""])

        app.screen.run_worker(done.wait())
        app._touched -= 200
        app._tick()
        assert app._refreshing is not None
        assert app._refreshing._task is None
        done.set()
        with beside_threads():  # the app looks at the clock by itself, too, and may have begun
            await pilot.pause()
        app._touched -= 31
        app._tick()
        await until(stick.reached.is_set, "the slow stick")
        stick.go.set()


async def test_a_dead_mount_keeps_nobody_waiting(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_shares(session)
    path = tmp_path / "b.age"
    backup_place.note(session, backup.write(session, path, recovery.recipient(session)), remembered=True)
    before = path.read_bytes()
    notes.note(session, "после")
    asked, answers, threads = threading.Event(), threading.Event(), list[threading.Thread]()

    def mark(_path: Path) -> str:
        threads.append(threading.current_thread())
        asked.set()
        answers.wait(PATIENCE)
        return ""

    app = OpenApp(session)
    async with app.run_test(size=SIZE) as pilot:
        monkeypatch.setattr("fieldjournal.journal.backup_place._mark", mark)
        await app.workers.wait_for_complete()
        app._touched -= 61
        app._tick()
        await until(asked.is_set, "a look at the medium")
        assert threads[0] is not threading.current_thread()
        with beside_threads():
            await pilot.press("down")
        answers.set()
        await pilot.pause()
    assert path.read_bytes() == before


async def test_a_lock_between_name_and_note_loses_neither_the_place_nor_the_refreshing(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file has its name, and the journal was closed before it could note that: the next unlock does."""
    with_shares(session)
    path = tmp_path / "b.age"
    backup_place.note(session, backup.write(session, path, recovery.recipient(session)), remembered=True)
    before = path.read_bytes()
    notes.note(session, "после")
    named, go = threading.Event(), threading.Event()

    def slow(_folder: Path) -> None:
        named.set()
        go.wait(PATIENCE)

    monkeypatch.setattr("fieldjournal.journal.backup.sync_folder", slow)
    app = OpenApp(session)
    async with app.run_test(size=SIZE) as pilot:
        await app.workers.wait_for_complete()
        app._tick()
        app._touched -= 61
        while not named.is_set():
            await asyncio.sleep(0.005)
            app._tick()
        app.action_lock()
        go.set()
    assert path.read_bytes() != before
    again = sessions.unlock(tmp_path / "journal", Secret.from_text(PASSPHRASE), bounds=BOUNDS)
    last = backup_place.last(again)
    assert last is not None
    assert not last.present, "the file that lies there was not noted"
    app = OpenApp(again)
    async with app.run_test(size=SIZE) as pilot:
        await app.workers.wait_for_complete()
        app._tick()
        await until(lambda: not backup_place.begun(again))
        await pilot.pause()
        assert "is whole" in str(app.screen.query_one("#state", Bar).left)
        last = backup_place.last(again)
        assert last is not None
        assert (last.present, last.remembered) == (True, True)
        assert backup_place.to_refresh(again) is None, "all there is is in it"
    again.close()


async def test_where_the_history_does_not_fit_nothing_is_written_over_the_backup(
    session: Session, tmp_path: Path
) -> None:
    with_shares(session)
    path = tmp_path / "b.age"
    notes.note(session, "до того, как карта испортилась")
    backup_place.note(session, backup.write(session, path, recovery.recipient(session)), remembered=True)
    before = path.read_bytes()
    notes.note(session, "после")
    session.vault.db.run("UPDATE body SET body = CAST(replace(CAST(body AS TEXT), 'до', 'от') AS BLOB)")
    app = OpenApp(session)
    async with app.run_test(size=SIZE) as pilot:
        await app.workers.wait_for_complete()
        assert app._refreshing is not None
        app._touched -= 61
        for _look in range(5):
            app._tick()
            await pilot.pause()
        assert app._refreshing._making is None
        await opens(pilot, "Backup")
        await take(pilot)  # where the last one is
        await on(pilot, SafetyScreen)
        assert "history" in said(pilot)
    assert path.read_bytes() == before
    assert names(tmp_path) == ["b.age", "journal"]


async def test_what_a_lock_left_beside_the_name_goes_with_the_next_unlock_and_is_said(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "b.age"
    backup_place.begin(session, path)
    (tmp_path / ".b.age.0123abcd").write_bytes(b"half of one")
    app = OpenApp(session)
    async with app.run_test(size=SIZE) as pilot:
        await app.workers.wait_for_complete()
        app._tick()
        await until(lambda: not backup_place.begun(session))
        await pilot.pause()
        assert "Half a backup" in str(app.screen.query_one("#state", Bar).left)
    assert names(tmp_path) == ["journal"]


async def test_no_look_at_the_medium_is_taken_by_who_draws_the_screen(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_shares(session)
    path = tmp_path / "b.age"
    backup_place.note(session, backup.write(session, path, recovery.recipient(session)), remembered=True)
    backup_place.begin(session, path)
    notes.note(session, "после")
    looks: list[str] = []

    def watched(what: object) -> object:
        def look(*given: object) -> object:
            looks.append(threading.current_thread().name)
            return what(*given)  # type: ignore[operator] # any of the functions below

        return look

    for name in ("require_place", "mark_of", "aside", "sync_folder"):
        monkeypatch.setattr(backup, name, watched(getattr(backup, name)))
    monkeypatch.setattr(backup_place, "remove_aside", watched(paths.remove_aside))
    before = path.read_bytes()
    app = OpenApp(session)
    async with app.run_test(size=SIZE) as pilot:
        await app.workers.wait_for_complete()
        app._tick()
        await until(lambda: not backup_place.begun(session))
        app._touched -= 61
        while path.read_bytes() == before or backup_place.to_refresh(session):
            app._tick()
            await pilot.pause()
    assert len(looks) > 5
    assert threading.main_thread().name not in looks
