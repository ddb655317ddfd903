"""From redacted records to a folder of files that lie open: a list for a statement, a sheet for a lawyer.

- The same records, words and gate as a sealed bundle: the files are packed as a bundle's are, the gate reads
  these bytes back and proves itself on them, and what is written is what it read.
- `index.html` prints, `tables/` opens in a spreadsheet, `records.txt` can be pasted; `SHA256SUMS` for whoever
  wants to know later whether a copy is the one that was made. No manifest, no key, no signature: nothing says
  from whom it is.
- The folder is written aside and gets its name when every file in it is on the disk. Its name, like the times
  of its files, tells nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from fieldjournal.bundle import manifest, plain_text, report
from fieldjournal.bundle.archive import pack
from fieldjournal.bundle.composed import composed
from fieldjournal.bundle.inspect import Ours, inspect
from fieldjournal.bundle.landing import landing_folder, new_name
from fieldjournal.bundle.manifest import Sending
from fieldjournal.bundle.own import machine_values, own_texts
from fieldjournal.bundle.registers import Only
from fieldjournal.bundle.spoken import spoken_texts
from fieldjournal.bundle.steps import QUIET, Steps
from fieldjournal.bundle.tables import tables, written_tables
from fieldjournal.bundle.writer import Archive, Note, Sealed
from fieldjournal.errors import DiskTrouble, NothingToSend
from fieldjournal.i18n import speaking
from fieldjournal.paths import require_room
from fieldjournal.redaction.gate import Protected
from fieldjournal.redaction.redacted import Outgoing

_PACKED, _INSPECTED = 0.05, 0.8
"""Shares of the time that are over when each is done."""


def compose(
    outgoing: Outgoing, sending: Sending, *, only: Only | None = None, steps: Steps = QUIET
) -> Archive:
    """Return the files of a plain copy: of everything, or of one register alone.

    Raises: `NothingToSend` where the register has no line, `Refused` where somebody stopped it.
    """
    with speaking(sending.language):
        table = tables(outgoing, only=only)
        if not table:
            raise NothingToSend
        members = {
            report.FILE: report.write_report(outgoing, sending, "", only=only, steps=steps.part(0.0, 0.5)),
            plain_text.FILE: plain_text.write_text(outgoing, sending, only=only, steps=steps.part(0.5, 0.8)),
            **written_tables(table, steps.part(0.8, 1.0)),
        }
        texts, spoken = own_texts(outgoing, sending, ""), spoken_texts()
    members[manifest.SUMS] = manifest.write_sums(manifest.describe(members))
    machine = frozenset(machine_values(outgoing, sending, "", "")) - {""}
    many = sum(len(each.rows) for each in table.values()) if only else len(outgoing.records)
    apart = partial(composed, outgoing, sending, "", only=only)
    return Archive(members, many, Ours(texts, machine, spoken, apart))


def write(
    archive: Archive,
    protected: Protected,
    folder: Path,
    *,
    note: Note = lambda _sealed: None,
    steps: Steps = QUIET,
) -> Sealed:
    """Let the gate look, and write what it read into a new folder within `folder`. Fit for a worker.

    The digest returned is that of `SHA256SUMS`, which holds those of all files; the size is of all together.

    Raises: `GateRefused`, `DiskFull`, `ReadOnly`, `DiskTrouble`, `Refused` when cancelled. After any of them
    nothing is left in `folder`.
    """
    packed = pack(archive.members, steps.part(0.0, _PACKED))
    require_room(folder, sum(map(len, archive.members.values())))  # the gate takes the most time
    inspect(packed, protected, archive.ours, steps.part(_PACKED, _INSPECTED))
    path = new_name(folder)
    note(Sealed(path, 0, "", archive.records))
    written = steps.part(_INSPECTED, 1.0)
    with landing_folder(path) as aside:
        for done, (name, content) in enumerate(archive.members.items(), 1):
            aside.put(name, content)
            written.at(done, len(archive.members))
        _read_again(aside.path, archive.members, path)
        digest = hashlib.sha256(archive.members[manifest.SUMS]).hexdigest()
        sealed = Sealed(path, sum(map(len, archive.members.values())), digest, archive.records)
        note(sealed)
    return sealed


def _read_again(folder: Path, members: Mapping[str, bytes], path: Path) -> None:
    """Hold what reached the medium against what the gate read. Raises: `DiskTrouble`."""
    for name, content in members.items():
        if (folder / name).read_bytes() != content:
            raise DiskTrouble(str(path))
