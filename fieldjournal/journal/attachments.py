"""Files of a record: listed, read, given out again, and what became of each.

- Bytes are read a piece at a time and never altered (`intake` takes them in).
- The custody log is text of the file's part: every line is added by a save, so that the chain of revisions
  holds when it was written, and a line changed later is seen beside the earlier revision.
- What did not become whole, or was erased, is destroyed by `tidy`: after a failure, and after each unlock.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from fieldjournal import errors
from fieldjournal.i18n import N_, _
from fieldjournal.journal import records
from fieldjournal.journal.files import writing_new
from fieldjournal.journal.session import Session
from fieldjournal.model import files
from fieldjournal.model.fields import Part, specs_of
from fieldjournal.model.file_names import NOT_IN_NAMES, is_device
from fieldjournal.model.record import Record
from fieldjournal.model.values import StoredFile, Text
from fieldjournal.model.visible import visible
from fieldjournal.vault import attachments as stored

_NAME_BYTES: Final = 200
_GIVEN_OUT: Final = N_("a copy was saved outside the journal")
_LEFT: Final = N_("a clean copy of it left for {reader}, in bundle {number}, as {name}")
_MAY_HAVE_LEFT: Final = N_("a clean copy of it may have left for {reader}, in bundle {number}, as {name}")
_REMOVED: Final = N_("the file outside the journal was overwritten and removed")


@dataclass(frozen=True)
class Held:
    """One file of a record. `part` is the id of the part it is in, empty where the record dropped it."""

    id: str
    record: str
    part: str
    name: str
    size: int
    sha256: str
    commitment: str
    values: Part | None
    """All the record says of it."""


def listed(session: Session, record_id: str) -> tuple[Held, ...]:
    """Return the files of a record in its order. Raises: `NotFound`."""
    return tuple(_files_of(session, records.get(session, record_id)))


def near(session: Session, record_id: str) -> tuple[Held, ...]:
    """Return the files of a record, then those of the sources it names. Raises: `NotFound`."""
    record = records.get(session, record_id)
    sources = (records.get(session, each) for each in record.envelope.sources if each != record_id)
    return tuple(held for each in (record, *sources) if not each.deleted for held in _files_of(session, each))


def is_veiled(session: Session, held: Held) -> bool:
    """Say whether a file is graphic, by the word of the record that holds it. Raises: `NotFound`."""
    return files.are_veiled(records.get(session, held.record).values)


def _files_of(session: Session, record: Record) -> Iterator[Held]:
    found = files.list_of_files(record.kind)
    for part in getattr(record.values, found[0]) if found else ():
        file = _file_of(part)
        if file is not None and (kept := _kept(session, file.id)) is not None:
            yield _held(kept, part)


def _kept(session: Session, file_id: str) -> stored.Attachment | None:
    """Return the stored file, or None: a record read from another journal names files that are not here."""
    try:
        return stored.get(session.vault, file_id)
    except errors.NotFound:
        return None


def _file_of(part: Part) -> StoredFile | None:
    held = (getattr(part, key) for key in specs_of(type(part)))
    return next((each for each in held if isinstance(each, StoredFile)), None)


def _held(kept: stored.Attachment, part: Part | None) -> Held:
    name: Any = getattr(part, "name", "")
    return Held(
        kept.id,
        kept.record,
        part.id if part else "",
        name if isinstance(name, str) else "",
        kept.size,
        kept.sha256.hex(),
        kept.commitment.hex(),
        part,
    )


def resolve(session: Session, beginning: str) -> str:
    """Return the id of the one file that begins so. Raises: `NotFound`, `Ambiguous`."""
    return stored.id_beginning(session.vault, beginning.strip())


def get(session: Session, file_id: str) -> Held:
    """Return one file; also one that its record dropped, which an earlier revision still holds.

    Raises: `NotFound`.
    """
    kept = stored.get(session.vault, file_id)
    record = records.get(session, kept.record)
    return next((each for each in _files_of(session, record) if each.id == file_id), _held(kept, None))


def read(session: Session, file_id: str) -> Iterator[bytes]:
    """Yield a file's bytes, at most 1 MiB each, the last only if all of them fit the digest.

    Raises: `NotFound`, `StoreDamaged`.
    """
    return stored.read(session.vault, file_id)


def save(session: Session, file_id: str, folder: Path) -> Path:
    """Write a plaintext copy into a folder, under a name no system chokes on, and note it in the custody log.

    The caller has said plainly that the copy is readable for anybody who has the disk.

    Raises: `NotFound`, `StoreDamaged`, `BadFile`, `DiskTrouble`; then there is no copy.
    """
    for _done in saving(session, file_id, folder):
        pass
    return place_for(get(session, file_id), folder)


def saving(session: Session, file_id: str, folder: Path) -> Generator[tuple[int, int], None, None]:
    """Do the same a piece at a time; yields (bytes written, in all).

    Closed in the middle, nothing is left.
    """
    held = get(session, file_id)
    for written in writing_new(place_for(held, folder), read(session, file_id)):
        yield written, held.size
    _log(session, held, custody_entry(_(_GIVEN_OUT)))


def place_for(held: Held, folder: Path) -> Path:
    """Return where in a folder a copy of a file is saved."""
    return folder / safe_name(held.name, held.id)


def note_removal(session: Session, file_id: str) -> None:
    """Note in the custody log that the plaintext original was removed. Raises: `NotFound`."""
    _log(session, get(session, file_id), custody_entry(_(_REMOVED)))


def note_left(
    session: Session, names: Mapping[str, str], reader: str, number: int, *, certain: bool = True
) -> None:
    """Note in custody logs that clean copies left, to whom and as what; `names` are file ids by name there.

    A file that is gone since, or whose record cannot be saved as it is, is passed over: the receipt names it.

    Raises: `DiskTrouble`.
    """
    left: dict[str, dict[str, str]] = {}
    for name, file_id in names.items():
        with suppress(errors.NotFound):
            held = get(session, file_id)
            words = _(_LEFT if certain else _MAY_HAVE_LEFT)
            if held.part:
                entry = custody_entry(words, reader=reader, number=number, name=name)
                left.setdefault(held.record, {})[held.part] = entry
    for record_id, entries in left.items():
        with suppress(errors.NotFound, errors.Incomplete):
            _log_all(session, record_id, entries)


def _log(session: Session, held: Held, entry: str) -> None:
    """Add a line to a file's custody log; one that its record dropped has none."""
    if held.part:
        _log_all(session, held.record, {held.part: entry})


def _log_all(session: Session, record_id: str, entries: Mapping[str, str]) -> None:
    """Add lines to the custody logs of files of one record, by part, in one revision."""
    record = records.get(session, record_id)
    key, _part = list_of(record.kind)
    parts = tuple(
        replace(each, custody=_with_line(getattr(each, "custody", None), entries[each.id]))
        if each.id in entries
        else each
        for each in getattr(record.values, key)
    )
    records.save(session, record.draft().with_values(**{key: parts}))


def _with_line(custody: object, entry: str) -> Text:
    return replace(custody, text=f"{custody.text}\n{entry}") if isinstance(custody, Text) else Text(entry)


def safe_name(name: str, file_id: str) -> str:
    """Return a name for a new file that is one everywhere: no path, no device, no trick of direction."""
    plain = NOT_IN_NAMES.sub("_", visible(name).replace("�", "_")).strip(" .")
    plain = plain.encode()[:_NAME_BYTES].decode(errors="ignore").strip(" .")
    if not plain or is_device(plain):
        return f"file-{file_id}"
    return plain


def is_tidy(session: Session) -> bool:
    """Whether nothing is left of files that did not become whole or were erased."""
    return stored.is_swept(session.vault)


def tidy(session: Session) -> Iterator[tuple[int, int]]:
    """Destroy such leftovers, a short transaction at a time; yields (rows done, in all)."""
    return stored.sweep(session.vault)


def list_of(kind: str) -> tuple[str, type[Part]]:
    """Return key and part of the list in which records of a kind hold files; the kind has one."""
    found = files.list_of_files(kind)
    assert found is not None
    return found


def custody_entry(words: str, **facts: object) -> str:
    """Return a line of a custody log: the time, and what was done."""
    return f"{datetime.now(UTC).strftime('%Y-%m-%d %H:%M:%S')} UTC · {words.format(**facts)}"
