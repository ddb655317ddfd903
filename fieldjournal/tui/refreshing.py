"""The remembered backup, refreshed while nobody works: it ends at the first key, and delays no lock.

- It begins after a minute without a key, where the remembered backup lies there and something came since.
- It begins only where the journal is whole and nothing is under way: work that goes on without keys (an
  import, a change of many entries, tables made anew) would meet a journal that takes no save.
- The journal takes no save while it runs; so a key, a click or a paste ends it before they are heard.
- What a lock or a kill cut off is put right once after each unlock: what lies beside a backup's name goes,
  and a backup that came and was not noted any more is noted. Then it is said.
- The medium is touched in threads alone: a stick that does not answer delays no key.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Final

from fieldjournal.errors import FieldjournalError, Refused
from fieldjournal.i18n import _
from fieldjournal.journal import attachments, backup_place, batch, recovery
from fieldjournal.journal.backup import Making
from fieldjournal.journal.session import Session
from fieldjournal.tui.places import shown
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
        self._is_settled = False
        session.ending.append(self._end)

    def tick(self, idle: float) -> None:
        """Begin where it is time; `idle` is the seconds without a key."""
        if not self._is_settled and self._task is None and self._at_rest():
            self._is_settled = True
            self._begin(self._settle)
        elif idle < IDLE:
            self._looked = 0.0
        elif self._task is None and idle - self._looked >= _AGAIN and self._may_begin():
            self._looked = idle
            self._begin(self._refresh)

    def _begin(self, work: Callable[[], Coroutine[None, None, str]]) -> None:
        self._task = asyncio.get_running_loop().create_task(self._to_the_end(work))

    def _end(self) -> None:
        """Let nothing go on behind a session that is being closed."""
        if self._task is not None:
            self._task.cancel()

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

    async def _to_the_end(self, work: Callable[[], Coroutine[None, None, str]]) -> None:
        """Do it, and say what came of it."""
        try:
            said = await work()
        except Refused:
            pass  # somebody is there
        except FieldjournalError as error:
            self._say(sentence(error))
        else:
            if said:
                self._say(said)
        finally:
            self._making = self._task = None

    async def _refresh(self) -> str:
        self._disturbed, session = False, self._session
        place = backup_place.to_refresh(session)
        if place is None or not await asyncio.to_thread(lambda: place.present):
            return ""
        if self._disturbed or not self._may_begin():
            self._looked = 0.0  # what goes on may be over at the next tick
            return ""
        backup_place.begin(session, place.path)
        self._making = making = Making(session, place.path, recovery.recipient(session))
        try:
            written = await asyncio.to_thread(making.prepare)
        finally:
            making.end()
        backup_place.expect(session, written, remembered=True)
        await asyncio.to_thread(making.put)
        backup_place.note(session, written, remembered=True)
        return _("the backup was refreshed")

    async def _settle(self) -> str:
        """Put right what was cut off, where the medium is there."""
        found = backup_place.begun(self._session)
        if found is None:
            return ""
        left = await asyncio.to_thread(backup_place.look, found)
        if backup_place.begun(self._session) != found:
            return ""  # another backup was begun meanwhile
        backup_place.settle(self._session, found, left)
        if left.came:
            return _("the backup that was cut off is whole: {path}").format(path=shown(found.path))
        if left.removed:
            return _("half a backup, cut off before, was removed beside {path}").format(
                path=shown(found.path)
            )
        return ""
