"""Rows of the Safety screen that keep the journal: shares, backup, rehearsal, history, this computer."""

from __future__ import annotations

from typing import Any

from textual.screen import Screen

from fieldjournal.i18n import _
from fieldjournal.journal import backup_place, recovery
from fieldjournal.journal.session import Session


async def shares(screen: Screen[Any], session: Session) -> str:
    """Make recovery shares."""
    from fieldjournal.tui.screens.shares import make_shares

    return await make_shares(screen, session)


async def backup(screen: Screen[Any], session: Session) -> str:
    """Write a backup."""
    from fieldjournal.tui.screens.backing_up import back_up

    return await back_up(screen, session)


async def rehearsal(screen: Screen[Any], session: Session) -> str:
    """See whether the shares open a backup."""
    from fieldjournal.tui.screens.rehearsing import rehearse

    return await rehearse(screen, session)


async def history_check(screen: Screen[Any], session: Session) -> str:
    """Check everything that was ever written."""
    from fieldjournal.tui.screens.history_check import HistoryCheckScreen

    await screen.app.push_screen_wait(HistoryCheckScreen(session))
    return ""


async def doctor(screen: Screen[Any], session: Session) -> str:
    """Look at this computer."""
    from fieldjournal.tui.screens.doctor import DoctorScreen

    await screen.app.push_screen_wait(DoctorScreen(session.folder))
    return ""


def shares_state(session: Session) -> str:
    """Return which shares there are."""
    if not recovery.exists(session):
        return _("none yet")
    found = recovery.state(session)
    assert found is not None
    return _("{needed} of {count}").format(needed=found.needed, count=found.count)


def backup_state(session: Session) -> str:
    """Return how old the last backup is."""
    from fieldjournal.tui.screens.backing_up import state

    return state(session) if backup_place.last(session) else _("none yet")
