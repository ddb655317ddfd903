"""Redacting in a thread, shown once it takes a while."""

from __future__ import annotations

from typing import Any

from textual.screen import Screen

from fieldjournal.i18n import _
from fieldjournal.journal import share
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import Gathered, Prepared
from fieldjournal.tui.screens.running import run


async def redacted(screen: Screen[Any], session: Session, gathered: Gathered) -> Prepared:
    """Redact in a thread: with long texts it takes a while.

    Raises: `Refused` where it was stopped; as `share.conclude`.
    """
    title, words = _("Looking through the texts"), _("Nothing leaves before you have seen it.")
    redaction = await run(screen, title, words, gathered.redacted, quick=True)
    return share.conclude(session, gathered, redaction)
