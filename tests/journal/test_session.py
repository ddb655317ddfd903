"""Creating, unlocking and closing a journal; the slow step apart from the one that belongs to a thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from fieldjournal import errors, i18n
from fieldjournal.journal import listing, notes, session
from fieldjournal.journal.session import Session
from fieldjournal.model.codec import read_draft
from fieldjournal.model.kinds.source import Source
from fieldjournal.model.record import Draft
from fieldjournal.secret import Secret
from fieldjournal.vault import records as stored
from tests.journal.conftest import BOUNDS, CHEAP, PASSPHRASE, RESERVE, Add


def test_the_slow_step_runs_in_another_thread(opened: Session, folder: Path) -> None:
    notes.note(opened, "слова")
    opened.close()
    made: list[session.Derived] = []
    worker = threading.Thread(target=lambda: made.append(session.derive(folder, PASSPHRASE, bounds=BOUNDS)))
    worker.start()
    worker.join()
    with session.open_with(made[0]) as again:
        assert len(listing.listing(again)) == 1


def test_what_the_slow_step_gives_shows_no_key(opened: Session, folder: Path) -> None:
    opened.close()
    derived = session.derive(folder, PASSPHRASE, bounds=BOUNDS)
    assert "horses" not in repr(derived)
    assert "keks" not in repr(derived)


def test_a_wrong_passphrase_and_a_wrong_keyfile_are_the_same(
    opened: Session, folder: Path, tmp_path: Path
) -> None:
    opened.close()
    with pytest.raises(errors.CannotUnlock):
        session.unlock(folder, Secret(b"no"), bounds=BOUNDS)
    (tmp_path / "key").write_bytes(bytes(32))
    with pytest.raises(errors.CannotUnlock):
        session.unlock(folder, Secret(b"no"), keyfile=tmp_path / "key", bounds=BOUNDS)
    with pytest.raises(errors.BadFile):
        session.unlock(folder, PASSPHRASE, keyfile=tmp_path / "missing", bounds=BOUNDS)


def test_closing_twice_does_nothing_and_lets_others_in(
    opened: Session, reopen: Callable[[], Session]
) -> None:
    with pytest.raises(errors.JournalBusy):
        reopen()
    opened.close()
    opened.close()
    reopen().close()


def test_what_was_worked_out_holds_until_something_is_written(opened: Session, add: Add) -> None:
    made: list[int] = []

    def count() -> int:
        made.append(stored.count(opened.vault))
        return made[-1]

    assert [opened.worked_out("count", count) for _time in range(3)] == [0, 0, 0]
    assert len(made) == 1
    add("source", words="звонили в дверь")
    assert opened.worked_out("count", count) == 1
    with suppress(KeyError), opened.vault.transaction():
        stored.save(opened.vault, read_draft({"kind": "source", "values": {"words": "второй раз"}}))
        assert opened.worked_out("count", count) == 2, "seen, and not kept"
        raise KeyError
    assert opened.worked_out("count", count) == 1


def test_the_last_entry_tells_an_older_copy(opened: Session, reopen: Callable[[], Session]) -> None:
    assert opened.last_entry is None
    notes.note(opened, "one")
    first = opened.last_entry
    notes.note(opened, "two")
    second = opened.last_entry
    assert first is not None
    assert second is not None
    assert first.words != second.words
    assert len(second.written) == 10
    opened.close()
    with reopen() as again:
        assert again.last_entry == second
        assert again.verify_history().intact
        assert again.verify_history().revisions == 2


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the clock's zone cannot be set here")
@pytest.mark.parametrize(("zone", "day"), [("UTC0", "2026-02-28"), ("TMT-5", "2026-03-01")])
def test_the_last_entry_has_the_day_on_the_wall(
    opened: Session, zone: str, day: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored.save(opened.vault, Draft("source", Source()), at="2026-02-28T20:15:00Z")
    with monkeypatch.context() as patched:
        patched.setenv("TZ", zone)
        time.tzset()
        last = opened.last_entry
    time.tzset()
    assert last is not None
    assert last.written == day


@pytest.mark.parametrize("passphrase", ["", "password", "Ashgabat1991"])
def test_a_weak_passphrase_makes_no_journal(folder: Path, passphrase: str) -> None:
    with pytest.raises(errors.WeakPassphrase):
        session.create(folder, Secret.from_text(passphrase), reserve=RESERVE, cost=CHEAP)
    assert not folder.exists()


def test_a_journal_is_never_made_over_another(opened: Session, folder: Path) -> None:
    with pytest.raises(errors.JournalExists):
        session.create(folder, PASSPHRASE, reserve=RESERVE, cost=CHEAP)


def test_where_there_is_none(tmp_path: Path) -> None:
    assert not session.is_journal(tmp_path)
    with pytest.raises(errors.JournalMissing):
        session.unlock(tmp_path, PASSPHRASE, bounds=BOUNDS)


def test_a_suggested_passphrase_is_strong_and_always_another() -> None:
    first, second = session.suggest_passphrase(), session.suggest_passphrase()
    assert first != second
    assert session.passphrase_strength(first).verdict is session.Verdict.STRONG
    assert len(first.reveal().split(b" ")) == 7


def test_another_language_needs_no_rebuild(opened: Session, reopen: Callable[[], Session]) -> None:
    notes.note(opened, "школа")
    opened.close()
    i18n.set_language("ru")
    try:
        with reopen() as again:
            assert again.search_is_complete
            assert len(listing.listing(again, query="школ")) == 1
    finally:
        i18n.set_language("en")
