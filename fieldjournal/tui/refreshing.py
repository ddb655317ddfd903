"""The remembered backup, refreshed while nobody works: it ends at the first key, and delays no lock.

- It begins after a minute without a key, where the remembered backup lies there and something came since.
- It begins only where the journal is whole and nothing is under way: work that goes on without keys (an
  import, a change of many entries, tables made anew) would meet a journal that takes no save.
- The journal takes no save while it runs; so a key, a click or a paste ends it before they are heard.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final

from fieldjournal.errors import FieldjournalError, Refused
from fieldjournal.i18n import _
from fieldjournal.journal import attachments, backup_place, batch, recovery
from fieldjournal.journal.backup import Making
from fieldjournal.journal.session import Session
from fieldjournal.tui.words import sentence

IDLE: Final = 60.0
"""Seconds without a key after which it begins."""

_AGAIN: Final = 30.0
"""Seconds between two looks whether the stick is there."""


class Refreshing:
    """At most one refresh at a time. `say` is told what came of it; `at_rest` says that nothing goes on."""

    def __init__(self, session: Session, say: Callable[[str], None], at_rest: Callable[[], bool]) -> None:
        self._session, self._say, self._at_rest = session, say, at_rest
        self._making: Making | None = None
        self._task: asyncio.Task[None] | None = None
        self._looked = 0.0
        self._disturbed = False

    def tick(self, idle: float) -> None:
        """Begin where it is time; `idle` is the seconds without a key."""
        if idle < IDLE:
            self._looked = 0.0
        elif self._task is None and idle - self._looked >= _AGAIN:
            self._looked = idle
            if not self._may_begin():
                return
            self._task = asyncio.get_running_loop().create_task(self._refresh())

    def _may_begin(self) -> bool:
        return (
            self._at_rest()
            and self._session.search_is_complete
            and batch.is_finished(self._session)
            and attachments.is_tidy(self._session)
        )

    def somebody_is_there(self) -> None:
        """End it at once: what was there stays."""
        self._disturbed = True
        if self._making is not None:
            self._making.end()

    async def _refresh(self) -> None:
        try:
            self._disturbed = False
            place = backup_place.to_refresh(self._session)
            if place is None or not await asyncio.to_thread(lambda: place.present):
                return
            if self._disturbed or not self._may_begin():
                return
            self._making = making = Making(self._session, place.path, recovery.recipient(self._session))
            try:
                written = await asyncio.to_thread(making.run)
            finally:
                making.end()
            backup_place.note(self._session, written, remembered=True)
            self._say(_("the backup was refreshed"))
        except Refused:
            pass  # somebody is there
        except FieldjournalError as error:
            self._say(sentence(error))
        finally:
            self._making = self._task = None
