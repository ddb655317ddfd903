"""The importing of a table into an open journal: what it has is read, the plan is made, then saved.

- Everything a group needs is in the group, in groups before it, or in the journal: that is checked for
  the whole plan before the first write.
- A group of whole rows is one transaction. All groups together are one batch (`journal.batch`): undone in one
  step; stopped, failed or cut off, all of it is taken back, here or at the next unlock.
- What was taken back is as if it had never been there: the same import may be made again.
- A record that was changed since the plan was made stops the import before its group is written.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from typing import TypeVar

from fieldjournal.crypto.digests import random_id
from fieldjournal.errors import Incomplete, NotFound
from fieldjournal.journal import anchors, mentioned, taking_in
from fieldjournal.journal.importing.columns import layout_of
from fieldjournal.journal.importing.held import Held, looked_at
from fieldjournal.journal.importing.json_file import RecordsPlanning
from fieldjournal.journal.importing.plan import Answers, Plan, Planning, Sheet
from fieldjournal.journal.importing.sheet import SheetTable
from fieldjournal.journal.session import Session
from fieldjournal.model.canonical import Json, encode
from fieldjournal.model.checks import ELSEWHERE, check
from fieldjournal.model.codec import write_draft
from fieldjournal.model.glance import Glance
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.merges import link_of
from fieldjournal.model.record import Draft, Problem, Record
from fieldjournal.vault import attachments, batches, glances, history, merges, records

T = TypeVar("T")
Progress = Callable[[int, int], None]

_READ_AT_ONCE = 100

_ASKED_FOR = ("contact", "source")
"""Kinds every row asks for by words: who it is about, and where it is from. Others are read when one is."""

_BREATH = 0.03
"""Seconds of work between two looks at whether somebody wants to stop."""

_INDEXED = 8
"""A text may be stored this often: body, revision, derived rows, search words and their pages."""

_BEYOND_THE_TEXT = 1024 * 1024


@dataclass(frozen=True)
class Outcome:
    """What was written: rows taken in, new records by kind, records that got something added.

    `batch` is what takes it all back (`batch.undo`).
    """

    rows: int
    new: Mapping[str, int]
    added_to: int
    ids: tuple[str, ...]
    batch: str


def sheet(table: SheetTable, title: str, said: Mapping[str, str] | None = None) -> Sheet:
    """Return a table with what its columns are taken for. `said` maps headers to roles.

    Raises: `UnknownName` for a header or role in `said`.
    """
    return Sheet(title, table, layout_of(table, said))


def planning(
    session: Session, sheets: Sequence[Sheet], answers: Answers | None = None
) -> Generator[tuple[int, int], None, Plan]:
    """Read the journal, then plan, some rows at a time; yields (done, total) and returns the plan.

    Nothing is written, so it may be closed at any moment.
    """
    held, gone = _held(session), batches.taken_back(session.vault)
    made = Planning(sheets, held, random_id, answers)
    there = chain.from_iterable(_there(session, kind, gone) for kind in _ASKED_FOR)
    total = sum(records.count(session.vault, kind=kind) for kind in _ASKED_FOR)
    total += sum(len(each.table.rows) for each in sheets)
    for done in _paced(chain(map(held.add, there), made.steps())):
        yield done, max(done, total)
    return made.plan


def _held(session: Session) -> Held:
    """Return the index of what is there, without the names and headings of what every table asks for."""
    gone = batches.taken_back(session.vault)
    held = Held(lambda record_id: _get(session, record_id), merges=merges.read(session.vault))
    held.later |= {kind: partial(_there, session, kind, gone) for kind in KINDS if kind not in _ASKED_FOR}
    held.kinds |= {own: kind for own, kind in records.kinds(session.vault) if own not in gone}
    for own, origin, deleted in records.origins(session.vault):
        if own not in gone:
            held.sign("" if deleted else own, origin)
    return held


def _paced(steps: Iterable[object]) -> Iterator[int]:
    """Take steps and yield now and then how many were taken."""
    last = time.monotonic()
    for done, _step in enumerate(steps, 1):
        if time.monotonic() - last >= _BREATH:
            yield done
            last = time.monotonic()


def planning_json(
    session: Session, bodies: tuple[Json, ...], title: str
) -> Generator[tuple[int, int], None, Plan]:
    """Plan records in JSON; yields (done, total) and returns the plan. Raises: as `RecordsPlanning`."""
    gone = batches.taken_back(session.vault)
    made = RecordsPlanning(
        bodies,
        title,
        lambda record_id: record_id not in gone and _ever_there(session, record_id),
        lambda record_id: records.kind_of(session.vault, record_id) is not None,
        lambda file_id: _has_file(session, file_id),
    )
    for done in _paced(made.steps()):
        yield done, len(bodies)
    return made.plan


def applying(session: Session, plan: Plan) -> Generator[tuple[int, int], None, Outcome]:
    """Save what a plan holds, a group at a time; yields (groups saved, groups in all), returns the outcome.

    Closed between two groups, or failed, it is unfinished, and `batch.finish` takes it back: whoever called,
    or the next unlock.

    Raises: `Incomplete` before anything is written; `StaleDraft`, `DiskTrouble` between two groups.
    """
    _check(session, plan)
    gone = batches.taken_back(session.vault)
    own = ""
    try:
        for done, group in enumerate(plan.groups, 1):
            size = sum(len(encode(write_draft(draft))) for draft in group)
            with (
                session.vault.transaction(_BEYOND_THE_TEXT + _INDEXED * size),
                taking_in.part_of(session, own, last=done == len(plan.groups)) as own,
            ):
                for draft in group:
                    _save(session, draft, again=draft.id in gone)
            yield done, len(plan.groups)
    finally:
        session.titles.clear()
    ids = dict.fromkeys(draft.id for group in plan.groups for draft in group)
    return Outcome(plan.rows, plan.new, plan.added_to, tuple(ids), own)


def _save(session: Session, draft: Draft, *, again: bool) -> None:
    """Save a draft with what hangs on it; `again` one that was in the journal before and was taken back."""
    if again:
        now = records.undelete(session.vault, draft.id)
        draft = replace(draft, revision=now.revision)
    made = mentioned.settled(session, anchors.settled(session, draft), refuse=False)
    hung = anchors.hanging_on(session, made)
    anchors.follow(session, records.save(session.vault, made), hung)


def whole(steps: Generator[tuple[int, int], None, T], progress: Progress | None = None) -> T:
    """Take all steps of planning or applying and return what they make; `progress(done, total)` counts."""
    while True:
        try:
            done, total = next(steps)
        except StopIteration as ended:
            made: T = ended.value
            return made
        if progress:
            progress(done, total)


def _check(session: Session, plan: Plan) -> None:
    drafts = [draft for group in plan.groups for draft in group]
    planned = {draft.id: draft.kind for draft in drafts}
    links = merges.read(session.vault).with_links({each.id: to for each in drafts if (to := link_of(each))})

    def kind_of(record_id: str) -> str | None:
        kind = planned.get(record_id) or records.kind_of(session.vault, record_id)
        return kind or (None if plan.sheets else ELSEWHERE)

    found: list[Problem] = []
    for draft in drafts:
        found += [problem for problem in check(draft, kind_of, links) if not problem.warning]
    if found:
        raise Incomplete(tuple(found))


def _has_file(session: Session, file_id: str) -> bool:
    try:
        return bool(attachments.get(session.vault, file_id))
    except NotFound:
        return False


def _ever_there(session: Session, record_id: str) -> bool:
    try:
        return bool(history.revisions(session.vault, record_id))
    except NotFound:
        return False


def _get(session: Session, record_id: str) -> Record:
    found = records.get(session.vault, record_id)
    if found.deleted:
        raise NotFound("record", record_id)
    return found


def _there(session: Session, kind: str, gone: Collection[str]) -> Iterator[Glance]:
    """Yield the records of a kind but those that are `gone`, as far as rows ask for them, the last first."""
    keys, fields = records.keys(session.vault, kind=kind), looked_at(kind)
    for start in range(0, len(keys), _READ_AT_ONCE):
        piece = keys[start : start + _READ_AT_ONCE]
        found = glances.outlines(session.vault, piece, fields)
        yield from (found[key] for key in piece if key in found and found[key].id not in gone)
