"""Saving, reading and taking away records.

- A draft with an error is not saved; a warning never stops a save.
- Saving over a newer revision than the draft began from is refused: somebody's words would vanish.
- Delete hides and can be undone; erase destroys the text in every revision and cannot.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from fieldjournal import errors
from fieldjournal.i18n import _
from fieldjournal.journal import anchors, mentioned, partners, provenance, receipts
from fieldjournal.journal.session import Session
from fieldjournal.model.checks import ELSEWHERE, ERASED, check
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.doubts import doubts
from fieldjournal.model.fields import Values
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.glance import Glance
from fieldjournal.model.headline import day_of, title
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.kinds.kind import Around
from fieldjournal.model.merges import NOTHING_MERGED, link_of
from fieldjournal.model.names import as_named
from fieldjournal.model.record import Draft, Problem, Record
from fieldjournal.vault import attachments, erasing, glances, merges
from fieldjournal.vault import history as chain
from fieldjournal.vault import records as stored
from fieldjournal.vault.erasing import Erased
from fieldjournal.vault.glances import Shelf

__all__ = [
    "Erased",
    "delete",
    "erase",
    "get",
    "name_of",
    "pointing_to",
    "problems",
    "recall",
    "resolve",
    "save",
    "save_all",
    "undelete",
]

_TITLES_REMEMBERED = 10_000
"""Some 2 MB."""

_POINTING_MOST = 200
"""Records looked at for what does not fit with the one they point to, the last written."""


def save(session: Session, draft: Draft) -> Record:
    """Save a draft as the next revision and return the record, exactly as lists will show it.

    Raises: `Incomplete` with errors and warnings when there is an error; `StaleDraft` when the record
    has a newer revision than the draft began from; `NotFound`, `DiskTrouble`.
    """
    return _save(session, draft, {})


def _save(session: Session, draft: Draft, beside: Mapping[str, str]) -> Record:
    """Save a draft; `beside` are the kinds of the records that are saved with it, by id."""
    draft = mentioned.settled(session, anchors.settled(session, draft))
    found = _problems(session, draft, beside)
    if any(not problem.warning for problem in found):
        raise errors.Incomplete((*found, *doubts(draft, _around(session, draft))))
    record = _saved(session, draft)
    _retitle(session, record.kind, record.id)
    return record


def _saved(session: Session, draft: Draft) -> Record:
    """Save a draft, and with it the dates of other records that hang on its own."""
    hung = anchors.hanging_on(session, draft)
    if not hung:
        return stored.save(session.vault, draft)
    with session.vault.transaction(anchors.room_for(draft, hung)):
        record = stored.save(session.vault, draft)
        anchors.follow(session, record, hung)
    return record


def save_all(session: Session, drafts: Iterable[Draft]) -> tuple[Record, ...]:
    """Save several drafts in one transaction: all of them or none. They may point to each other.

    Raises: as `save`.
    """
    together = tuple(drafts)
    beside = {draft.id: draft.kind for draft in together if draft.id}
    with session.vault.transaction():
        return tuple(_save(session, draft, beside) for draft in together)


def problems(session: Session, draft: Draft) -> tuple[Problem, ...]:
    """Return what is wrong with a draft, errors and warnings."""
    return (*_problems(session, draft, {}), *doubts(draft, _around(session, draft)))


def _problems(session: Session, draft: Draft, beside: Mapping[str, str]) -> tuple[Problem, ...]:
    """Return what keeps a draft from being saved."""

    @cache
    def pointed_to() -> frozenset[str]:
        return stored.pointed_to(session.vault, draft.id)

    def kind_of(record_id: str) -> str | None:
        kind = beside.get(record_id) or stored.kind_of(session.vault, record_id)
        if kind is None and chain.ever_there(session.vault, (record_id,)):
            return ERASED
        return ELSEWHERE if kind is None and record_id in pointed_to() else kind

    held = merges.read(session.vault) if link_of(draft) else NOTHING_MERGED
    circles = (*anchors.circle(session, draft), *provenance.circle(session, draft))
    return (*check(draft, kind_of, held), *circles)


def _around(session: Session, draft: Draft) -> Around:
    """Return what the records beside a draft say of it; what was deleted says nothing."""

    def held(record_id: str) -> Glance | None:
        found = glances.by_id(session.vault, (record_id,)).get(record_id)
        return None if found is None or found.deleted else found

    def values(record_id: str) -> Values | None:
        found = held(record_id)
        return found.values if found else None

    def day(record_id: str) -> FuzzyDate | None:
        found = held(record_id)
        return day_of(found) if found else None

    def pointing(kind: str) -> Iterator[Values]:
        ids = stored.pointing_to(session.vault, draft.id, kind) if draft.id else ()
        found = glances.by_id(session.vault, ids[:_POINTING_MOST]).values()
        yield from (each.values for each in found if not each.deleted)

    def deleted(ids: Iterable[str]) -> frozenset[str]:
        found = glances.by_id(session.vault, ids)
        return frozenset(own for own, each in found.items() if each.deleted)

    known = partners.listed(session)
    named = frozenset(as_named(each.name) for each in known if not each.revoked)
    return Around(values, day, pointing, draft.id, deleted, named if known else None)


def get(session: Session, record_id: str) -> Record:
    """Return the current revision, deleted or not. Raises: `NotFound`."""
    return stored.get(session.vault, record_id)


def resolve(session: Session, beginning: str) -> str:
    """Return the id that begins so, in lower or upper case, or is called so by a reader (`B3-07`).

    Raises: `NotFound`, `Ambiguous`.
    """
    called = receipts.called(session, beginning)
    if len(called) > 1:
        raise errors.Ambiguous("record", beginning, len(called))
    if called:
        return called[0]
    return stored.id_beginning(session.vault, beginning.strip())


def delete(session: Session, record_id: str) -> Record:
    """Hide a record from lists, search and bundles. Raises: `NotFound`."""
    record = stored.delete(session.vault, record_id)
    _retitle(session, record.kind, record_id)
    return record


def undelete(session: Session, record_id: str) -> Record:
    """Bring a deleted record back. Raises: `NotFound`."""
    record = stored.undelete(session.vault, record_id)
    _retitle(session, record.kind, record_id)
    return record


def erase(
    session: Session, record_id: str, address: str = "", passage: str = "", *, tidy: bool = True
) -> Erased:
    """Destroy text in every revision, draft and index, and the files no revision shows any more.

    With a `passage`, that passage wherever it stands in the record; else with an `address` that value,
    or that part with all inside it; else the whole record. There is no way back.

    That takes several times as long as a file took to come in. Without `tidy` the caller goes on with
    `attachments.tidy`, and the file's bytes are there, for nobody to read, until that is done.

    Raises: `NotFound`; `UnknownField` for an address the kind does not have; `BadValue` for a blank
    passage; `DiskTrouble`.
    """
    session.titles.clear()
    if passage:
        done = erasing.erase_passage(session.vault, record_id, passage)
    elif address:
        done = erasing.erase_value(session.vault, record_id, address)
    else:
        done = erasing.erase_record(session.vault, record_id)
    if tidy:
        for _gone in attachments.sweep(session.vault, erased_only=True):
            pass
    return done


def name_of(session: Session) -> NameOf:
    """Return a function from a record's id to its title, remembered while the session lasts.

    A record that is one of several of a person has the title the person stands under. What was deleted or
    erased, or is not in this journal, is shown as such.
    """

    def named(record_id: str) -> str:
        if record_id not in session.titles:
            recall(session, (record_id,))
        return session.titles[record_id]

    return named


def recall(session: Session, ids: Iterable[str], shelf: Shelf | None = None) -> None:
    """Read the titles of several records at once, for `name_of` to give; `shelf` has some of them already."""
    wanted = [each for each in dict.fromkeys(ids) if each not in session.titles]
    if not wanted:
        return
    if len(session.titles) + len(wanted) > _TITLES_REMEMBERED:
        session.titles.clear()
    persons = merges.standing_as(session.vault, wanted)
    stands = {each: persons.get(each, each) for each in wanted}
    found = (shelf or Shelf(session.vault)).by_id(stands.values())
    gone = [each for each in wanted if stands[each] not in found]
    erased = chain.ever_there(session.vault, gone) if gone else frozenset()
    session.titles.update((each, _called(found.get(stands[each]), each, erased)) for each in wanted)


def _called(record: Glance | None, record_id: str, erased: frozenset[str]) -> str:
    if record is None:
        if record_id in erased:
            return _("an entry that was erased")
        return _("an entry that is not in this journal ({id})").format(id=record_id[:8])
    words = title(record, str)
    return _("{entry} (deleted)").format(entry=words) if record.deleted else words


def pointing_to(session: Session, record_id: str, kind: str = "") -> tuple[str, ...]:
    """Return the ids of the records, of one kind or of all, that point to this one, last written first."""
    return stored.pointing_to(session.vault, record_id, kind)


def _retitle(session: Session, kind: str, record_id: str) -> None:
    """Forget a title that may have changed; of a record that may be one of several, what it stands under."""
    if kind_named(kind).same:
        session.titles.clear()
    else:
        session.titles.pop(record_id, None)
