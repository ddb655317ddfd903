"""From redacted records to one sealed file.

- `compose` makes every file of the bundle in memory, in the partner's language, and signs the manifest.
  The same input gives the same bytes.
- `seal` packs and pads them, lets the gate read the finished bytes back, encrypts to the one recipient,
  and opens what reached the medium again before it gets its name.
- Nothing here knows an unredacted record; what the gate searches for comes in as `Protected`.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from fieldjournal.bundle import manifest, readme, records_json, report
from fieldjournal.bundle.archive import pack
from fieldjournal.bundle.inspect import Ours, inspect
from fieldjournal.bundle.landing import digest_of, landing, new_name
from fieldjournal.bundle.manifest import ATTACHMENTS, Manifest, Sending
from fieldjournal.bundle.own import machine_values, own_texts
from fieldjournal.bundle.tables import tables, write_table
from fieldjournal.crypto import age, sshsig
from fieldjournal.errors import BundleTampered, DiskTrouble, Refused
from fieldjournal.i18n import speaking
from fieldjournal.redaction.gate import Protected
from fieldjournal.redaction.redacted import Outgoing
from fieldjournal.secret import Secret

__all__ = ["Archive", "Note", "Sealed", "Sending", "compose", "seal"]

Note = Callable[["Sealed"], None]
"""Told what is about to leave: once where it will be, once with its digest, just before it gets its name."""

Progress = Callable[[float], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class Sealed:
    """A bundle that reached the medium and was opened again from there."""

    path: Path
    size: int
    sha256: str
    records: int


@dataclass(frozen=True)
class Archive:
    """The plaintext of a bundle, in memory: every file by name, and what in it the program wrote."""

    members: Mapping[str, bytes] = field(repr=False)
    records: int
    ours: Ours = field(repr=False)


def compose(outgoing: Outgoing, sending: Sending, signing: Secret | None) -> Archive:
    """Return the files of a bundle, in the partner's language.

    `signing` is the Ed25519 seed for this partner (`crypto.keys.partner_signing_key`), None for a
    bundle nobody signs.
    """
    signer = sshsig.public_line(sshsig.public_key(signing)) if signing is not None else ""
    with speaking(sending.language):
        members = {
            readme.FILE: readme.write_readme(sending, signer),
            report.FILE: report.write_report(outgoing, sending, signer),
            records_json.NAME: records_json.write_records(outgoing, sending.number),
            **{name: write_table(table) for name, table in tables(outgoing).items()},
            **{ATTACHMENTS + each.name: each.content for each in outgoing.files},
        }
        texts = own_texts(sending, signer)
    described = manifest.write_manifest(
        Manifest(sending, len(outgoing.records), signer, manifest.describe(members))
    )
    members[manifest.NAME] = described
    signature = sshsig.sign(described, signing) if signing is not None else ""
    if signature:
        members[manifest.SIGNATURE] = signature.encode()
    members[manifest.SUMS] = manifest.write_sums(members)
    machine = frozenset(machine_values(outgoing, sending, signer, signature)) - {""}
    return Archive(members, len(outgoing.records), Ours(texts, machine))


def seal(
    archive: Archive,
    sending: Sending,
    protected: Protected,
    folder: Path,
    *,
    note: Note = lambda _sealed: None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Sealed:
    """Pack, let the gate look, encrypt, write and test-open. Fit for a worker: immutable values only.

    Raises: `GateRefused`, `PartnerKeyBad`, `DiskFull`, `ReadOnly`, `DiskTrouble`, `Refused` when
    cancelled. After any of them nothing is left in `folder`.
    """
    tell = progress or (lambda _done: None)
    stopped = cancelled or (lambda: False)
    recipient = age.parse_recipient(sending.recipient)
    plaintext = pack(archive.members)
    tell(0.1)
    inspect(plaintext, protected, archive.ours, stopped)
    tell(0.7)
    path = new_name(folder, ".age")
    note(Sealed(path, 0, "", archive.records))
    with landing(path) as file:
        file_key = age.encrypt(
            io.BytesIO(plaintext),
            file,
            [recipient],
            progress=lambda done: _go_on(stopped, tell, 0.7 + 0.2 * done / len(plaintext)),
        )
        _open_again(file, file_key, plaintext, path)
        sealed = Sealed(path, *digest_of(file, stopped), archive.records)
        note(sealed)
    tell(1.0)
    return sealed


def _go_on(stopped: Cancelled, tell: Progress, done: float) -> None:
    tell(done)
    if stopped():
        raise Refused("cancelled")


def _open_again(file: BinaryIO, file_key: Secret, plaintext: bytes, path: Path) -> None:
    """Read back what was written and hold it against the plaintext. Raises: `DiskTrouble`."""
    file.flush()
    file.seek(0)
    digest = hashlib.sha256()
    try:
        for piece in age.decrypt_with_file_key(file, file_key):
            digest.update(piece)
    except BundleTampered:
        raise DiskTrouble(str(path)) from None
    if digest.digest() != hashlib.sha256(plaintext).digest():
        raise DiskTrouble(str(path))
