"""Sealing what was prepared: the last checks, the slow writing, the receipt.

`begin` checks, and nothing in it is slow; composing is part of `write`, in its thread. The first `note` takes
the number, when the gate has passed it and nothing is on a disk yet (`journal.bundle_numbers`).
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Final

from fieldjournal import errors
from fieldjournal.bundle import plain_copy, writer
from fieldjournal.bundle.registers import Only
from fieldjournal.bundle.steps import QUIET, Cancelled, Progress, Steps
from fieldjournal.crypto import keys
from fieldjournal.crypto.digests import keyed_digest, random_id
from fieldjournal.journal import leavings
from fieldjournal.journal.days import today
from fieldjournal.journal.files import require_name_everywhere
from fieldjournal.journal.receipts import Receipt
from fieldjournal.journal.session import Session, is_journal
from fieldjournal.journal.share.answering import keep_answers
from fieldjournal.journal.share.files import require_held
from fieldjournal.journal.share.people import Going
from fieldjournal.journal.share.preparing import (
    changed_since,
    head_of_history,
    people_now,
)
from fieldjournal.journal.share.readers import Reader, reader
from fieldjournal.journal.share.request import Prepared
from fieldjournal.paths import disk_errors, require_room
from fieldjournal.redaction.gate import Protected
from fieldjournal.redaction.redacted import Outgoing
from fieldjournal.secret import Secret

_COMPOSED: Final = 0.1
"""Share of the time that is over when all files of it are made."""


@dataclass(frozen=True)
class Sealing:
    """Everything `write` needs, none of it tied to the session."""

    reader: Reader = field(repr=False)
    outgoing: Outgoing = field(repr=False)
    only: Only | None = field(repr=False)
    sending: writer.Sending
    signing: Secret | None
    protected: Protected = field(repr=False)
    origins: Mapping[str, str] = field(repr=False)
    people: tuple[Going, ...] = field(repr=False)
    files: Mapping[str, str] = field(repr=False)
    own: str = field(default_factory=random_id)
    """Under which it is noted: another may be on its way at the same time."""


def seal(
    session: Session,
    prepared: Prepared,
    folder: Path,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    name_typed: str = "",
) -> Receipt:
    """Seal what was prepared into `folder` and keep the receipt: `begin`, `write`, `finish` at once.

    Raises: `Unanswered`, `NoConsent`, `PartnerUnverified`, `NothingToSend`, `GateRefused`, `DiskTrouble`,
    `Refused` when cancelled. After any of them nothing is left in `folder`.
    """
    sealing = begin(session, prepared, name_typed=name_typed)
    noting = partial(note, session, sealing)
    try:
        sealed = write(sealing, folder, note=noting, progress=progress, cancelled=cancelled)
    except BaseException:
        with suppress(errors.FieldjournalError):
            give_up(session, sealing)
        raise
    return finish(session, sealing, sealed)


def begin(session: Session, prepared: Prepared, *, name_typed: str = "") -> Sealing:
    """Check that it may leave, and return what sealing needs.

    Whether everybody agreed is decided again, with the consents there are now, as of today. Whatever refuses
    it, the answers given are kept.

    Raises: `Unanswered`, `NoConsent`, `PartnerUnverified`, `NothingToSend`, `Refused`, `PartnerKeyBad`.
    """
    try:
        reads, people = _may_leave(session, prepared, name_typed)
    except errors.FieldjournalError:
        with suppress(errors.FieldjournalError):
            keep_answers(session, prepared)
        raise
    keep_answers(session, prepared)
    return _sealing(session, prepared, reads, people)


def _may_leave(session: Session, prepared: Prepared, name_typed: str) -> tuple[Reader, tuple[Going, ...]]:
    """Return who reads it and who is in it, as of now, where it may leave. Raises: as `begin`."""
    reads = reader(session, prepared.reader.id)
    if reads.recipient != prepared.reader.recipient or reads.bundles + 1 != prepared.material.number:
        raise errors.Refused("partner-changed")
    require_held(session, prepared.material.attached)
    if changed_since(session, prepared.material):
        raise errors.Refused("journal-changed")
    people = people_now(session, reads, prepared.material, prepared.redaction)
    if blocked := sum(each.blocks for each in people):
        raise errors.NoConsent(blocked)
    if not reads.verified and name_typed.strip().casefold() != reads.name.casefold():
        raise errors.PartnerUnverified(reads.name)
    if prepared.unanswered:
        raise errors.Unanswered(prepared.unanswered, len(prepared.questions))
    if not prepared.records:
        raise errors.NothingToSend
    return reads, people


def write(
    sealing: Sealing,
    folder: Path,
    *,
    note: writer.Note,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> writer.Sealed:
    """Compose, gate, pad, encrypt, write and test-open, or write a plain copy: the slow step, for any thread.

    `progress` is told all the time; `cancelled` is asked as often, and answered within about a second.

    `folder` is made where it is not there, and taken away again when nothing came of it. `note` is `note` in
    the session's thread; what it raises stops it. Into a journal's own folder nothing is written.

    Raises: as `require_folder`; `NothingToSend`, `GateRefused`, `PartnerKeyBad`, `DiskTrouble`, `Refused`
    when cancelled.
    """
    steps = Steps(progress or QUIET.progress, cancelled or QUIET.cancelled)
    require_folder(folder)
    archive = _composed(sealing, steps.part(0.0, _COMPOSED))
    with disk_errors(folder):
        made = [each for each in (folder, *folder.parents) if not each.exists()]
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    sending, protected, rest = sealing.sending, sealing.protected, steps.part(_COMPOSED, 1.0)
    beneath = made[-1].parent if made else folder

    def noting(sealed: writer.Sealed) -> None:
        note(replace(sealed, beneath=beneath))

    try:
        if sending.plain:
            return plain_copy.write(archive, protected, folder, note=noting, steps=rest)
        return writer.seal(archive, sending, protected, folder, note=noting, steps=rest)
    except BaseException:
        for each in made:
            with suppress(OSError):
                each.rmdir()
        raise


def require_folder(folder: Path) -> None:
    """Refuse a folder nothing is put into: a name that is none everywhere, or a journal's own folder.

    A sealed file in there would tell whom it is for. In any thread: a stick may be slow.

    Raises: `NameNotEverywhere`; `BadFile` with `inside-a-journal`; `DiskTrouble`.
    """
    require_name_everywhere(folder)
    with disk_errors(folder):
        whole = folder.resolve()
        if any(map(is_journal, (whole, *whole.parents))):
            raise errors.BadFile(str(folder), "inside-a-journal")


def require_room_for(prepared: Prepared, folder: Path) -> None:
    """Refuse a folder on whose disk the files that go along cannot fit; in any thread.

    What is written beside them is known when it is composed, and looked at again then. Raises: `DiskFull`.
    """
    require_room(folder, sum(len(each.content) for each in prepared.redaction.outgoing.files))


def _composed(sealing: Sealing, steps: Steps) -> writer.Archive:
    if sealing.sending.plain:
        return plain_copy.compose(sealing.outgoing, sealing.sending, only=sealing.only, steps=steps)
    return writer.compose(sealing.outgoing, sealing.sending, sealing.signing, steps)


def note(session: Session, sealing: Sealing, sealed: writer.Sealed) -> None:
    """Note in the journal what is about to leave: what comes between this and `finish` is settled later.

    The first note takes its number. Raises: `DiskTrouble`; `Refused` where another has the number by now.
    """
    leavings.note(session, sealing.own, _receipt(sealing, sealed), sealed.beneath)


def give_up(session: Session, sealing: Sealing) -> None:
    """Settle what `write` did not bring to its end. Raises: `DiskTrouble`."""
    leavings.stopped(session, sealing.own)


def finish(session: Session, sealing: Sealing, sealed: writer.Sealed) -> Receipt:
    """Keep the receipt of what left, with which records were in it, and return it.

    The custody log of each file whose clean copy left says so, to whom and as what.
    """
    receipt = _receipt(sealing, sealed)
    leavings.left(session, receipt)
    return receipt


def _receipt(sealing: Sealing, sealed: writer.Sealed) -> Receipt:
    return Receipt(
        path=sealed.path,
        size=sealed.size,
        sha256=sealed.sha256,
        records=sealed.records,
        bundle_number=sealing.sending.number,
        partner="" if sealing.sending.plain else sealing.reader.name,
        partner_id=sealing.reader.id,
        profile=sealing.sending.profile,
        sealed=sealing.sending.created,
        origins=sealing.origins,
        people={own: each.treatment for each in sealing.people if each.leaves for own in each.ids},
        consents={each.id: each.rests_on for each in sealing.people if each.rests_on},
        files=sealing.files,
    )


def _sealing(session: Session, prepared: Prepared, reads: Reader, people: tuple[Going, ...]) -> Sealing:
    request, redaction = prepared.request, prepared.redaction
    sending = writer.Sending(
        number=prepared.material.number,
        recipient=reads.recipient,
        profile=request.profile,
        purpose=request.purpose,
        language=request.language,
        created=today().isoformat(),
        witness="" if request.plain else _witness(session, reads),
    )
    signed = request.signed and not request.plain
    return Sealing(
        reader=reads,
        outgoing=redaction.outgoing,
        only=prepared.material.only,
        sending=sending,
        signing=keys.partner_signing_key(session.vault.signing_root, reads.id.encode()) if signed else None,
        protected=redaction.protected,
        origins=redaction.origins,
        people=people,
        files={each.name: each.own for each in redaction.outgoing.files},
    )


def _witness(session: Session, reads: Reader) -> str:
    """Return the keyed digest of the history's head: the partner can later say that we had it then."""
    head = head_of_history(session)
    key = keys.partner_witness_key(session.vault.pseudonym_root, reads.id.encode())
    return keyed_digest(key, head).hex() if head else ""
