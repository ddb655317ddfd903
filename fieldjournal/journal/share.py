"""From records to a sealed bundle: prepare, answer, seal.

- What `prepare` returns is what is sent: the same objects are shown, rendered and sealed.
- Nothing is sealed while a question is open, to a revoked or expired key, or to a key nobody compared
  unless the partner's name is typed.
- Nor when one of the records or any contact was saved since it was prepared: a spelling added meanwhile
  would not be protected, a sentence taken out would leave. The answers given are kept, so that preparing
  again asks only what is new.
- Answers are remembered per partner. A question's id covers the words around it and the contact's
  spellings, so that a remembered answer counts only while all of these are as they were.
- `begin` (in the session's thread) makes one frozen value of everything sealing needs and takes the
  bundle's number; `write` uses only that and may run in a worker; `finish` (session's thread) keeps
  the receipt. A number whose bundle failed is not used again: a partner must never see it twice.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from fieldjournal import errors
from fieldjournal.bundle import writer
from fieldjournal.crypto import keys
from fieldjournal.crypto.digests import keyed_digest
from fieldjournal.journal import listing, partners, receipts, records
from fieldjournal.journal.partners import Partner
from fieldjournal.journal.receipts import Receipt
from fieldjournal.journal.session import Session
from fieldjournal.model.record import Record
from fieldjournal.paths import disk_errors
from fieldjournal.redaction.gate import Protected
from fieldjournal.redaction.policy import PROFILES, Policy, Profile, profile_named
from fieldjournal.redaction.redact import Redaction, redact
from fieldjournal.redaction.redacted import RedactedRecord
from fieldjournal.redaction.review import Answer, Question
from fieldjournal.secret import Secret
from fieldjournal.vault import history

__all__ = [
    "Answer",
    "Prepared",
    "Profile",
    "Question",
    "Receipt",
    "RedactedRecord",
    "Request",
    "Sealing",
    "answer",
    "begin",
    "finish",
    "prepare",
    "profiles",
    "seal",
    "write",
]

Progress = Callable[[float], None]
"""Told how much is done, 0.0 to 1.0."""

Cancelled = Callable[[], bool]
"""Asked between pieces of work; True stops it with nothing left behind."""


@dataclass(frozen=True)
class Request:
    """What to send to whom. Ids are whole record ids; `named` and `left_out` are contact ids."""

    partner_id: str
    ids: tuple[str, ...]
    profile: str = "trusted-ngo"
    named: frozenset[str] = frozenset()
    left_out: frozenset[str] = frozenset()
    language: str = "en"
    signed: bool = True
    purpose: str = ""


@dataclass(frozen=True)
class Material:
    """What redaction works on, read from the journal once, so that answering needs no journal."""

    records: tuple[Record, ...]
    people: tuple[Record, ...]
    policy: Policy
    key: Secret
    number: int
    language: str
    head: bytes = field(repr=False)
    """Of the history when this was read."""


@dataclass(frozen=True)
class Prepared:
    """What will leave, and what has to be answered first."""

    request: Request
    partner: Partner
    redaction: Redaction
    answers: Mapping[str, Answer]
    material: Material = field(repr=False)

    @property
    def records(self) -> tuple[RedactedRecord, ...]:
        """What leaves, in the order of the bundle."""
        return self.redaction.records

    @property
    def questions(self) -> tuple[Question, ...]:
        """Every place a person has to decide, answered or not."""
        return self.redaction.questions

    @property
    def unanswered(self) -> int:
        """How many questions are open; sealing waits for zero."""
        return self.redaction.unanswered

    def name_of(self, partner_record_id: str) -> str:
        """Return what is shown for a pointer in what leaves: a name, a pseudonym or a reference."""
        return self.redaction.outgoing.name_of(partner_record_id)


@dataclass(frozen=True)
class Sealing:
    """Everything `write` needs, none of it tied to the session."""

    partner: Partner = field(repr=False)
    archive: writer.Archive = field(repr=False)
    sending: writer.Sending
    protected: Protected = field(repr=False)
    origins: Mapping[str, str] = field(repr=False)


def profiles() -> tuple[Profile, ...]:
    """Return the profiles in the order they are offered; their texts are marked for translation."""
    return tuple(PROFILES.values())


def prepare(session: Session, request: Request) -> Prepared:
    """Redact the records for the partner and return what will leave, with its questions.

    Raises: `NotFound` for a partner or record, `UnknownName` for a profile, `NothingToSend`,
    `Refused` or `PartnerKeyBad` for a revoked or expired key.
    """
    partner = partners.find(session, request.partner_id)
    _refuse_unusable(partner)
    material = Material(
        records=tuple(records.get(session, each) for each in dict.fromkeys(request.ids)),
        people=_contacts(session),
        policy=Policy(profile_named(request.profile), request.named, request.left_out),
        key=keys.partner_pseudonym_key(session.vault.pseudonym_root, partner.id.encode()),
        number=partner.bundles + 1,
        language=request.language,
        head=_head(session),
    )
    answers = receipts.answers(session, partner.id)
    prepared = Prepared(request, partner, _redact(material, answers), answers, material)
    if not prepared.records:
        raise errors.NothingToSend
    return prepared


def answer(prepared: Prepared, question_id: str, given: str | None) -> Prepared:
    """Answer one question (`redact`, `keep`, or None to take an answer back); return what leaves now.

    Raises: `NotFound` for a question that is not there, `UnknownName` for another answer.
    """
    return answer_all(prepared, {question_id: given})


def answer_all(prepared: Prepared, given: Mapping[str, str | None]) -> Prepared:
    """Answer several questions at once. Raises: as `answer`."""
    known = {question.id for question in prepared.questions}
    answers = dict(prepared.answers)
    for question_id, word in given.items():
        if question_id not in known:
            raise errors.NotFound("question", question_id)
        answers.pop(question_id, None)
        if word is not None:
            answers[question_id] = _answer(word)
    frozen = MappingProxyType(answers)
    return replace(prepared, answers=frozen, redaction=_redact(prepared.material, frozen))


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

    Raises: `Unanswered`, `PartnerUnverified`, `NothingToSend`, `GateRefused`, `DiskTrouble`,
    `Refused` when cancelled. After any of them nothing is left in `folder`.
    """
    sealing = begin(session, prepared, name_typed=name_typed)
    return finish(session, sealing, write(sealing, folder, progress=progress, cancelled=cancelled))


def begin(session: Session, prepared: Prepared, *, name_typed: str = "") -> Sealing:
    """Check that it may leave, take the bundle's number and return what sealing needs.

    Raises: `Unanswered`, `PartnerUnverified`, `NothingToSend`, `Refused`, `PartnerKeyBad`.
    """
    partner = partners.find(session, prepared.partner.id)
    _refuse_unusable(partner)
    if partner.recipient != prepared.partner.recipient or partner.bundles + 1 != prepared.material.number:
        raise errors.Refused("changed-since")
    if _changed(session, prepared.material):
        receipts.remember_answers(session, partner.id, prepared.answers)
        raise errors.Refused("journal-changed")
    if not partner.verified and name_typed.strip().casefold() != partner.name.casefold():
        raise errors.PartnerUnverified(partner.name)
    if prepared.unanswered:
        raise errors.Unanswered(prepared.unanswered, len(prepared.questions))
    if not prepared.records:
        raise errors.NothingToSend
    partner = partners.keep(session, replace(partner, bundles=prepared.material.number))
    receipts.remember_answers(session, partner.id, prepared.answers)
    return _sealing(session, prepared, partner)


def write(
    sealing: Sealing,
    folder: Path,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> writer.Sealed:
    """Gate, pad, encrypt, write and test-open: the slow step, for any thread.

    `folder` is made where it is not there, and taken away again when nothing came of it.

    Raises: `GateRefused`, `PartnerKeyBad`, `DiskTrouble`, `Refused` when cancelled.
    """
    made = not folder.exists()
    with disk_errors(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        return writer.seal(
            sealing.archive,
            sealing.sending,
            sealing.protected,
            folder,
            progress=progress,
            cancelled=cancelled,
        )
    except BaseException:
        if made:
            with suppress(OSError):
                folder.rmdir()
        raise


def finish(session: Session, sealing: Sealing, sealed: writer.Sealed) -> Receipt:
    """Keep the receipt of what left, with which records were in it, and return it."""
    receipt = Receipt(
        path=sealed.path,
        size=sealed.size,
        sha256=sealed.sha256,
        records=sealed.records,
        bundle_number=sealing.sending.number,
        partner=sealing.partner.name,
        partner_id=sealing.partner.id,
        profile=sealing.sending.profile,
        sealed=sealing.sending.created,
        origins=sealing.origins,
    )
    receipts.keep(session, receipt)
    return receipt


def _sealing(session: Session, prepared: Prepared, partner: Partner) -> Sealing:
    request, partner_id, vault = prepared.request, partner.id.encode(), session.vault
    signing = keys.partner_signing_key(vault.signing_root, partner_id) if request.signed else None
    witness_key = keys.partner_witness_key(vault.pseudonym_root, partner_id)
    sending = writer.Sending(
        number=prepared.material.number,
        recipient=partner.recipient,
        profile=request.profile,
        purpose=request.purpose,
        language=request.language,
        created=_today().isoformat(),
        witness=_witness(session, witness_key),
    )
    archive = writer.compose(prepared.redaction.outgoing, sending, signing)
    return Sealing(partner, archive, sending, prepared.redaction.protected, prepared.redaction.origins)


def _witness(session: Session, key: Secret) -> str:
    """Return the keyed digest of the history's head: the partner can later say that we had it then."""
    head = _head(session)
    return keyed_digest(key, head).hex() if head else ""


def _redact(material: Material, answers: Mapping[str, Answer]) -> Redaction:
    return redact(
        material.records,
        material.people,
        material.policy,
        key=material.key,
        number=material.number,
        answers=answers,
        language=material.language,
    )


def _contacts(session: Session) -> tuple[Record, ...]:
    """Return all contacts, deleted ones too: their names stand in texts as before."""
    deleted = listing.records(session, listing.listing(session, deleted=True).keys)
    return (*listing.every(session, "contact"), *(each for each in deleted if each.kind == "contact"))


def _changed(session: Session, material: Material) -> bool:
    """Say whether a record that leaves, or anybody who is to be protected, is not as it was read."""
    if _head(session) == material.head:
        return False
    try:
        now = [records.get(session, each.id) for each in material.records]
    except errors.NotFound:
        return True
    people = {each.id: each for each in material.people}
    return now != list(material.records) or {each.id: each for each in _contacts(session)} != people


def _head(session: Session) -> bytes:
    link = history.last(session.vault)
    return link.head if link else b""


def _answer(word: str) -> Answer:
    try:
        return Answer(word)
    except ValueError:
        raise errors.UnknownName("answer", word, ", ".join(Answer)) from None


def _refuse_unusable(partner: Partner) -> None:
    if partner.revoked:
        raise errors.Refused("partner-revoked")
    if not partner.usable(_today()):
        raise errors.PartnerKeyBad("key-expired")


def _today() -> date:
    return date.today()  # noqa: DTZ011 - a person's day, where they are
