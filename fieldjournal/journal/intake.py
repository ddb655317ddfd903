"""A file on its way into the journal, a step at a time.

- The caller goes on with other work between two steps, shows how far it is, and ends it by closing them.
  All happens on the session's own thread, each step a transaction of a few hundredths of a second: a save
  in between never waits for a lock.
- The bytes are never altered; type, size and digest are found while they go by.
- Kinds that hold files get it in their own list; to a record of another kind a new source is made that
  holds it, and the record names that source.
- A file that changes while it is read, a link, a folder, a device, a pipe: refused, and nothing is kept.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from fieldjournal import errors
from fieldjournal.i18n import N_, _
from fieldjournal.journal import records
from fieldjournal.journal.attachments import Held, custody_entry, get, list_of
from fieldjournal.journal.files import SteadyFile
from fieldjournal.journal.session import Session
from fieldjournal.model import files
from fieldjournal.model.codec import new_part_id
from fieldjournal.model.empty import Empty
from fieldjournal.model.file_types import HEAD, recognised
from fieldjournal.model.forms.plain import LINE_MAX
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.record import Draft, Record
from fieldjournal.model.values import Choice, StoredFile, Text
from fieldjournal.model.visible import visible
from fieldjournal.vault import attachments as stored

ROLES: Final = ("original", "working", "redacted")

_ATTACHED: Final = N_("taken into the journal; SHA-256 {digest}")


class Intake:
    """One file on its way into the journal."""

    def __init__(
        self, session: Session, record_id: str, path: Path, *, role: str = "original", derived_from: str = ""
    ) -> None:
        """Open the file and look whether it can be taken.

        Raises: `BadFile`; `NotFound` for the record; `Incomplete` where it could not be saved as it is;
        `UnknownName` for the role.
        """
        if role not in ROLES:
            raise errors.UnknownName("role", role, ", ".join(ROLES))
        _require_sound(session, record_id)
        self._session = session
        self._record_id = record_id
        self._told = {"role": Choice(role)} | ({"derived_from": derived_from} if derived_from else {})
        self._file = SteadyFile(path)
        self.size = self._file.size
        self._file_id = ""

    @property
    def growth(self) -> int:
        """Bytes the journal's files have to grow by on the disk, both stores together; mostly 0."""
        return self._session.vault.growth(stored.room_for(self.size))

    @property
    def held(self) -> Held:
        """The file as it is in the journal, once all steps are done. Raises: `NotFound` before."""
        return get(self._session, self._file_id)

    def steps(self) -> Generator[tuple[int, int], None, None]:
        """Make room, take the file in, and save the record that holds it.

        Closed in the middle, or on an error, nothing of the file is in any record; `tidy` then destroys
        what had come in.

        Raises: `BadFile`, `DiskFull`, `DiskTrouble`; `NotFound` where the record went away meanwhile.
        """
        vault = self._session.vault
        total = self.growth + self.size
        grown = 0
        try:
            for grown, _all in vault.making_room(stored.room_for(self.size)):
                yield grown, total
            arrival = stored.Arrival(vault)
            head = b""
            for pieces in _by(stored.SLICE, self._file.pieces(stored.CHUNK)):
                head = head or pieces[0][:HEAD]
                arrival.write(pieces)
                yield min(grown + arrival.size, total), total
            self._save(arrival, head)
        finally:
            self._file.close()

    def _save(self, arrival: stored.Arrival, head: bytes) -> None:
        vault = self._session.vault
        with vault.transaction():
            draft, about = _holder(self._session, self._record_id)
            key, part = list_of(draft.kind)
            made = part(  # type: ignore[call-arg] # by declared key
                id=new_part_id(),
                name=_line(self._file.path.name) or Empty.UNKNOWN,
                type=recognised(head),
                size=arrival.size,
                file=StoredFile(arrival.id, arrival.sha256.hex()),
                custody=Text(custody_entry(_(_ATTACHED), digest=arrival.sha256.hex())),
                **self._told,
            )
            held = (*getattr(draft.values, key), made)
            record = records.save(self._session, draft.with_values(**{key: held}))
            if about is not None:
                envelope = replace(about.envelope, sources=(*about.envelope.sources, record.id))
                records.save(self._session, replace(about.draft(), envelope=envelope))
            arrival.complete(record.id)
        self._file_id = arrival.id

    def close(self) -> None:
        """Let the file go where its steps were never begun."""
        self._file.close()


def _require_sound(session: Session, record_id: str) -> None:
    """Refuse a record that cannot be saved before a long file is read, not after it."""
    found = records.problems(session, records.get(session, record_id).draft())
    if any(not problem.warning for problem in found):
        raise errors.Incomplete(found)


def _by(count: int, pieces: Iterator[bytes]) -> Iterator[Sequence[bytes]]:
    """Yield pieces `count` at a time; an error of the file comes before its last pieces are written."""
    waiting: list[bytes] = []
    for piece in pieces:
        if len(waiting) == count:
            yield waiting
            waiting = []
        waiting.append(piece)
    yield waiting


def _holder(session: Session, record_id: str) -> tuple[Draft, Record | None]:
    """Return the draft that takes the file, and the record that has to name it as its source."""
    record = records.get(session, record_id)
    if files.list_of_files(record.kind):
        return record.draft(), None
    kind = files.kind_with_files()
    empty = Draft(kind, kind_named(kind).values())
    return replace(empty, envelope=replace(empty.envelope, sensitivity=record.envelope.sensitivity)), record


def _line(name: str) -> str:
    """Return a file's name as a line of a record: what no text may hold is made visible."""
    return visible(name).replace("\n", "␊").replace("\t", "␉")[:LINE_MAX].strip()
