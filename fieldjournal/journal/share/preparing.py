"""Reading the journal for one export, and whether it still is as it was read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from fieldjournal import errors
from fieldjournal.bundle.manifest import label_of
from fieldjournal.journal import listing, merging, receipts, records
from fieldjournal.journal.days import today
from fieldjournal.journal.session import Session
from fieldjournal.journal.share.files import require_held
from fieldjournal.journal.share.narrowing import lines_of
from fieldjournal.journal.share.people import Going, going
from fieldjournal.journal.share.readers import Reader, asking_key, pseudonym_key, reader
from fieldjournal.journal.share.request import Gathered, Material, Prepared, Request
from fieldjournal.model.record import Record
from fieldjournal.redaction.attached import Attached
from fieldjournal.redaction.pace import Progress
from fieldjournal.redaction.policy import Policy, profile_named, unsealed
from fieldjournal.redaction.pseudonyms import Pseudonyms
from fieldjournal.redaction.redact import Redaction
from fieldjournal.vault import glances, history


def prepare(
    session: Session,
    request: Request,
    attached: tuple[Attached, ...] = (),
    progress: Progress | None = None,
) -> Prepared:
    """Redact the records for whoever reads them; return what will leave, its questions and its people.

    `attached` are the clean copies that are to go along (`files.rebuilding`). It is `gather`, the slow
    `Gathered.redacted` and `conclude` at once; `progress` is the slow one's. Raises: as these.
    """
    gathered = gather(session, request, attached)
    return conclude(session, gathered, gathered.redacted(progress))


def gather(session: Session, request: Request, attached: tuple[Attached, ...] = ()) -> Gathered:
    """Read from the journal all that redaction needs.

    Raises: `NotFound` for a partner or record, `FileStays` for a file its record does not hold, `UnknownName`
    for a profile, `Refused` or `PartnerKeyBad` for a revoked or expired key, `BeingRebuilt`: a consent that
    was taken back must not be missed.
    """
    session.require_complete()
    reads = reader(session, request.reader_id)
    require_held(session, attached)
    material = replace(_material(session, request, reads), attached=attached)
    return Gathered(request, reads, receipts.answers(session, reads.id), material)


def conclude(session: Session, gathered: Gathered, redaction: Redaction) -> Prepared:
    """Return what was prepared, with its people. Raises: `FileStays`, `NothingToSend`, `ChosenDeleted`."""
    reads, material = gathered.reader, gathered.material
    people = people_now(session, reads, material, redaction)
    prepared = Prepared(gathered.request, reads, redaction, gathered.answers, people, material)
    for each in sorted(redaction.stay):
        raise errors.FileStays(each, "policy")
    if not prepared.records or (material.only and not prepared.lines):
        raise errors.ChosenDeleted if set(prepared.staying) == {"deleted"} else errors.NothingToSend
    return prepared


def _material(session: Session, request: Request, reads: Reader) -> Material:
    profile = profile_named(request.profile)
    number = reads.bundles + 1
    key = pseudonym_key(session, reads)
    lines = lines_of(session, request.register) if request.register else None
    return Material(
        records=chosen(session, (*request.ids, *(lines.ids if lines else ()))),
        people=_contacts(session),
        policy=Policy(
            unsealed(profile) if request.plain else profile,
            request.named,
            request.left_out,
            request.pseudonyms,
        ),
        key=key,
        asking=asking_key(session, reads),
        number=number,
        label=label_of(number, plain=request.plain),
        language=request.language,
        head=head_of_history(session),
        only=lines.only(Pseudonyms(key, ())) if lines and request.plain else None,
    )


def again(session: Session, prepared: Prepared, request: Request) -> Prepared:
    """Prepare what was prepared by a request that may be another; nothing is redacted twice for nothing.

    Raises: as `prepare`.
    """
    found = regathered(session, prepared, request)
    return found if isinstance(found, Prepared) else conclude(session, found, found.redacted())


def regathered(session: Session, prepared: Prepared, request: Request) -> Prepared | Gathered:
    """Return what was prepared where a request leaves it as it was, its people looked up again.

    Where it does not, or the journal is not as it was, return what has to be redacted anew.

    Raises: as `gather`.
    """
    if request == prepared.request and not changed_since(session, prepared.material):
        people = people_now(session, prepared.reader, prepared.material, prepared.redaction)
        return replace(prepared, people=people)
    gathered = gather(session, request, prepared.material.attached)
    remembered = prepared.material.remembered
    return replace(gathered, material=replace(gathered.material, remembered=remembered))


def people_now(
    session: Session, reads: Reader, material: Material, redaction: Redaction
) -> tuple[Going, ...]:
    """Return everybody in what leaves, with what they agreed to as of today."""
    everybody, appearing = material.people, redaction.people
    return going(session, reads, material.policy, everybody, appearing=appearing, day=today())


def people_if(session: Session, prepared: Prepared, request: Request) -> tuple[Going, ...]:
    """Return the people of what was prepared, as they would leave by another request; nothing is redacted."""
    policy = replace(
        prepared.material.policy,
        named=request.named,
        left_out=request.left_out,
        pseudonyms=request.pseudonyms,
    )
    material = replace(prepared.material, policy=policy)
    return people_now(session, prepared.reader, material, prepared.redaction)


def changed_since(session: Session, material: Material) -> bool:
    """Say whether a record that leaves, or anybody who is to be protected, is not as it was read.

    An erasure of a whole record leaves the history's head as it was: whether all are there is asked apart.
    """
    wanted = {each.id for each in (*material.records, *material.people)}
    if len(glances.outlines_of(session.vault, wanted, ("kind",))) < len(wanted):
        return True
    if head_of_history(session) == material.head:
        return False
    try:
        now = [records.get(session, each.id) for each in material.records]
    except errors.NotFound:
        return True
    people = {each.id: each for each in material.people}
    return now != list(material.records) or {each.id: each for each in _contacts(session)} != people


def head_of_history(session: Session) -> bytes:
    """Return the newest head of the chain; nothing in an empty journal."""
    link = history.last(session.vault)
    return link.head if link else b""


def chosen(session: Session, ids: Iterable[str]) -> tuple[Record, ...]:
    """Return the records asked for; with one record of a person, that person's others. Raises: `NotFound`."""
    merges = merging.persons(session)
    wanted = dict.fromkeys(own for each in ids for own in (each, *merges.living(each)))
    return tuple(records.get(session, each) for each in wanted)


def _contacts(session: Session) -> tuple[Record, ...]:
    """Return all contacts, deleted ones too: their names stand in texts as before."""
    deleted = listing.records(session, listing.listing(session, deleted=True).keys)
    return (*listing.every(session, "contact"), *(each for each in deleted if each.kind == "contact"))
