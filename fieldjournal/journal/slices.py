"""Writing many records as one batch, in slices that each fit into one transaction.

- What fits into one slice is begun, written and finished in one transaction: nothing can cut it off.
- A step is one slice; the caller goes on with other work between two.
- What fails or is given up is turned round: `batch.finish` then takes back what was written.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import suppress
from typing import Final

from fieldjournal import errors
from fieldjournal.journal.session import Session
from fieldjournal.model.canonical import Json
from fieldjournal.model.record import Record
from fieldjournal.vault import batches as stored

_MOST: Final = 40
"""Records in one slice."""

Steps = Generator[tuple[int, int], None, None]


class Work:
    """A change on its way: `steps` does it.

    Left in the middle, `batch.finish` does the rest, or takes it back.
    """

    def __init__(
        self,
        session: Session,
        ids: Sequence[str],
        make: Callable[[str], Record | None],
        intent: dict[str, Json],
        *,
        batch: str = "",
    ) -> None:
        self._session = session
        self._ids = ids
        self._make = make
        self._intent = intent
        self.id = batch
        """The batch's id; empty as long as nothing was written."""
        self.changed = 0
        self.skipped: list[str] = []
        """Records that were passed over because somebody changed them since; for an undo alone."""

    def steps(self) -> Steps:
        """Do it; yields (records looked at, records in all).

        Raises: `DiskTrouble`, `BadValue`; nothing of it is left after `batch.finish`, if not before.
        """
        vault = self._session.vault
        try:
            for done, made in self._slices():
                if not self.id and done == len(self._ids):
                    with vault.transaction(sum(map(stored.room_for, made))):
                        self._write(made)
                        stored.finish(vault, self.id)
                else:
                    self._write(made)
                yield done, len(self._ids)
            if self.id:
                stored.finish(vault, self.id)
        except Exception:  # whatever it was, half a batch must not stay; it is raised again
            with suppress(errors.FieldjournalError):
                self.give_up()
            raise
        finally:
            self._session.titles.clear()

    def give_up(self) -> None:
        """Note that nothing of it is to be left: `batch.finish` takes it back. Raises: `DiskTrouble`."""
        if self.id in dict(stored.unfinished(self._session.vault)):
            stored.turn_round(self._session.vault, self.id, {"undoes": self.id})

    def _write(self, made: list[Record]) -> None:
        if not made:
            return
        if not self.id:
            undoes = str(self._intent.get("undoes", ""))
            self.id = stored.begin(self._session.vault, self._intent, undoes=undoes)
        stored.write(self._session.vault, self.id, made)
        self.changed += len(made)

    def _slices(self) -> Iterator[tuple[int, list[Record]]]:
        """Yield (records looked at, those of them that change), as many as fit into one transaction."""
        made: list[Record] = []
        room = 0
        for done, record_id in enumerate(self._ids, 1):
            record = self._make(record_id)
            needed = stored.room_for(record) if record else 0
            if made and (len(made) >= _MOST or room + needed > stored.ROOM):
                yield done - 1, made
                made, room = [], 0
            if record:
                made.append(record)
                room += needed
        if made:
            yield len(self._ids), made
