"""From redacted records to one sealed file.

- `compose` makes every file of the bundle in memory, in the partner's language, and signs the manifest.
  The same input gives the same bytes.
- `seal` packs and pads them, lets the gate read the finished bytes back, encrypts to the one recipient,
  and opens what reached the medium again before it gets its name. All of it reads one container: clean copies
  are in memory once, and nothing of the plaintext is ever on a disk.
- Nothing here knows an unredacted record; what the gate searches for comes in as `Protected`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import BinaryIO

from fieldjournal.bundle import manifest, readme, records_json, report
from fieldjournal.bundle.archive import pack
from fieldjournal.bundle.composed import composed
from fieldjournal.bundle.container import Container
from fieldjournal.bundle.inspect import Ours, inspect
from fieldjournal.bundle.landing import digest_of, landing, new_name
from fieldjournal.bundle.manifest import ATTACHMENTS, Manifest, Sending
from fieldjournal.bundle.own import machine_values, own_texts
from fieldjournal.bundle.spoken import spoken_texts
from fieldjournal.bundle.steps import QUIET, Steps
from fieldjournal.bundle.tables import tables, written_tables
from fieldjournal.crypto import age, sshsig
from fieldjournal.errors import BundleRefused, DiskTrouble
from fieldjournal.i18n import speaking
from fieldjournal.paths import require_room
from fieldjournal.redaction.gate import Protected
from fieldjournal.redaction.redacted import Outgoing
from fieldjournal.secret import Secret

__all__ = ["Archive", "Note", "Sealed", "Sending", "compose", "seal"]

Note = Callable[["Sealed"], None]
"""Told what is about to leave: once where it will be, once with its digest, just before it gets its name."""

_PACKED, _INSPECTED, _SEALED, _OPENED = 0.05, 0.75, 0.85, 0.95
"""Shares of the time that are over when each is done."""


@dataclass(frozen=True)
class Sealed:
    """A bundle that reached the medium and was opened again from there."""

    path: Path
    size: int
    sha256: str
    records: int
    beneath: Path | None = None
    """The folder that was there before any was made for it; None where nobody looked."""


@dataclass(frozen=True)
class Archive:
    """The plaintext of a bundle, in memory: every file by name, and what in it the program wrote."""

    members: Mapping[str, bytes] = field(repr=False)
    records: int
    ours: Ours = field(repr=False)


def compose(outgoing: Outgoing, sending: Sending, signing: Secret | None, steps: Steps = QUIET) -> Archive:
    """Return the files of a bundle, in the partner's language.

    `signing` is the Ed25519 seed for this partner (`crypto.keys.partner_signing_key`), None for a
    bundle nobody signs. Raises: `Refused` where somebody stopped it.
    """
    signer = sshsig.public_line(sshsig.public_key(signing)) if signing is not None else ""
    with speaking(sending.language):
        members = {
            readme.FILE: readme.write_readme(sending, signer),
            report.FILE: report.write_report(outgoing, sending, signer, steps=steps.part(0.0, 0.6)),
            records_json.NAME: records_json.write_records(outgoing, sending.number, steps.part(0.6, 0.7)),
            **written_tables(tables(outgoing), steps.part(0.7, 0.9)),
            **{ATTACHMENTS + each.name: each.content for each in outgoing.files},
        }
        texts, spoken = own_texts(outgoing, sending, signer), spoken_texts()
    files = tuple(map(manifest.entry_of, steps.part(0.9, 1.0).each(members, len(members)), members.values()))
    described = manifest.write_manifest(Manifest(sending, len(outgoing.records), signer, files))
    members[manifest.NAME] = described
    signature = sshsig.sign(described, signing) if signing is not None else ""
    if signature:
        members[manifest.SIGNATURE] = signature.encode()
    more = {name: content for name, content in members.items() if name in manifest.UNLISTED}
    members[manifest.SUMS] = manifest.write_sums((*files, *manifest.describe(more)))
    machine = frozenset(machine_values(outgoing, sending, signer, signature)) - {""}
    ours = Ours(texts, machine, spoken, partial(composed, outgoing, sending, signer))
    return Archive(members, len(outgoing.records), ours)


def seal(
    archive: Archive,
    sending: Sending,
    protected: Protected,
    folder: Path,
    *,
    note: Note = lambda _sealed: None,
    steps: Steps = QUIET,
) -> Sealed:
    """Pack, let the gate look, encrypt, write and test-open. Fit for a worker: immutable values only.

    Raises: `GateRefused`, `PartnerKeyBad`, `DiskFull`, `ReadOnly`, `DiskTrouble`, `Refused` when
    cancelled. After any of them nothing is left in `folder`.
    """
    recipient = age.parse_recipient(sending.recipient)
    plaintext = pack(archive.members, steps.part(0.0, _PACKED))
    require_room(folder, len(plaintext))  # the gate takes the most time
    inspect(plaintext, protected, archive.ours, steps.part(_PACKED, _INSPECTED))
    path = new_name(folder, ".age")
    note(Sealed(path, 0, "", archive.records))
    with landing(path) as file:
        told = partial(_told, steps.part(_INSPECTED, _SEALED), len(plaintext))
        file_key = age.encrypt(plaintext.file(), file, [recipient], progress=told)
        _open_again(file, file_key, plaintext, path, steps.part(_SEALED, _OPENED))
        sealed = Sealed(path, *digest_of(file, steps.part(_OPENED, 1.0)), archive.records)
        note(sealed)
    steps.done()
    return sealed


def _told(steps: Steps, of: int, done: int) -> None:
    steps.at(done, of)


def _open_again(file: BinaryIO, file_key: Secret, plaintext: Container, path: Path, steps: Steps) -> None:
    """Read back what was written and hold it against the plaintext. Raises: `DiskTrouble`."""
    file.flush()
    file.seek(0)
    digest, size, opening = hashlib.sha256(), 0, steps.part(0.0, 0.8)
    try:
        for piece in age.decrypt_with_file_key(file, file_key):
            digest.update(piece)
            size += len(piece)
            opening.at(size, len(plaintext))
    except BundleRefused:
        raise DiskTrouble(str(path)) from None
    if digest.digest() != plaintext.digest(steps.part(0.8, 1.0)):
        raise DiskTrouble(str(path))
