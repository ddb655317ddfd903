"""The importing of a table into an open journal: what it has is read, the plan is made, then saved.

- Everything a group needs is in the group, in groups before it, or in the journal: that is checked for
  the whole plan before the first write.
- A group of whole rows is one transaction. Killed in the middle, the journal has whole groups; the same
  import again finds their rows and adds the rest.
- A record that was changed since the plan was made stops the import before its group is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from fieldjournal.crypto.digests import random_id
from fieldjournal.errors import Incomplete, NotFound
from fieldjournal.journal import anchors
from fieldjournal.journal.importing.held import Held, held_of
from fieldjournal.journal.importing.json_file import plan_records
from fieldjournal.journal.importing.plan import Plan, plan_table
from fieldjournal.journal.importing.sheet import SheetTable
from fieldjournal.journal.session import Session
from fieldjournal.model.canonical import Json, encode
from fieldjournal.model.checks import check
from fieldjournal.model.codec import write_draft
from fieldjournal.model.merges import link_of
from fieldjournal.model.record import Problem, Record
from fieldjournal.vault import history, merges, records

_READ_AT_ONCE = 500
_INDEXED = 8
"""A text may be stored this often: body, revision, derived rows, search words and their pages."""

_BEYOND_THE_TEXT = 1024 * 1024


@dataclass(frozen=True)
class Outcome:
    """What was written: rows taken in, new records by kind, records that got something added."""

    rows: int
    new: Mapping[str, int]
    added_to: int
    ids: tuple[str, ...]


def plan(session: Session, table: SheetTable, title: str, said: Mapping[str, str] | None = None) -> Plan:
    """Return what importing a table would write; nothing is written. `said` maps headers to roles.

    Raises: `UnknownName` for a header or role in `said`.
    """
    return plan_table(table, title, _held(session), random_id, said)


def plan_json(session: Session, bodies: tuple[Json, ...], title: str) -> Plan:
    """Return what importing records in JSON would write. Raises: as `json_file.plan_records`."""
    return plan_records(bodies, title, lambda record_id: _ever_there(session, record_id))


def apply(session: Session, plan: Plan, *, progress: Callable[[int, int], None] | None = None) -> Outcome:
    """Save what a plan holds. `progress(done, total)` counts groups.

    Raises: `Incomplete` before anything is written; `StaleDraft`, `DiskTrouble` between two groups:
    what was written stays whole, and importing again adds the rest.
    """
    _check(session, plan)
    ids: dict[str, None] = {}
    for done, group in enumerate(plan.groups, 1):
        size = sum(len(encode(write_draft(draft))) for draft in group)
        with session.vault.transaction(_BEYOND_THE_TEXT + _INDEXED * size):
            for draft in group:
                made = anchors.settled(session, draft)
                hung = anchors.hanging_on(session, made)
                anchors.follow(session, records.save(session.vault, made), hung)
        session.titles.clear()
        ids.update(dict.fromkeys(draft.id for draft in group))
        if progress:
            progress(done, len(plan.groups))
    return Outcome(plan.rows, plan.new, plan.added_to, tuple(ids))


def _check(session: Session, plan: Plan) -> None:
    drafts = [draft for group in plan.groups for draft in group]
    planned = {draft.id: draft.kind for draft in drafts}
    links = merges.read(session.vault).with_links({each.id: to for each in drafts if (to := link_of(each))})

    def kind_of(record_id: str) -> str | None:
        return planned.get(record_id) or records.kind_of(session.vault, record_id)

    found: list[Problem] = []
    for draft in drafts:
        found += [problem for problem in check(draft, kind_of, links) if not problem.warning]
    if found:
        raise Incomplete(tuple(found))


def _ever_there(session: Session, record_id: str) -> bool:
    try:
        return bool(history.revisions(session.vault, record_id))
    except NotFound:
        return False


def _held(session: Session) -> Held:
    return held_of(_all(session), lambda record_id: _get(session, record_id))


def _get(session: Session, record_id: str) -> Record:
    found = records.get(session.vault, record_id)
    if found.deleted:
        raise NotFound("record", record_id)
    return found


def _all(session: Session) -> Iterator[Record]:
    """Yield every record of the journal, deleted ones too, a few hundred read at once."""
    for deleted in (False, True):
        keys = records.keys(session.vault, deleted=deleted)
        for start in range(0, len(keys), _READ_AT_ONCE):
            yield from records.read(session.vault, keys[start : start + _READ_AT_ONCE])
