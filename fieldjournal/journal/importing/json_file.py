"""Records as `list --json` prints them, taken back in: the same ids, values and envelopes.

- A record whose id the journal has, or had before it was erased, is known and passed over: what was
  changed is not overwritten, and what was erased does not come back through an old file.
- Deleted records in the file are passed over: they were taken away on purpose.
- A pointer that leads to no record of the file or of the journal is kept as it is, and told: what was deleted
  is not in the file, and what still points to it must not be lost with it.
- When each was written stays with the journal it was written in; here it is written now.
- The bytes of files are not in the JSON: a file is told of, and counted in the plan.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain
from typing import Final, cast

from fieldjournal.crypto.digests import random_id
from fieldjournal.errors import BadValue, Incomplete, UnknownField
from fieldjournal.i18n import _
from fieldjournal.journal.importing.desk import GROUP_ROWS, At, Doubt
from fieldjournal.journal.importing.plan import Plan
from fieldjournal.model.canonical import Json, decode, encode
from fieldjournal.model.codec import read_draft, write_draft
from fieldjournal.model.headline import title
from fieldjournal.model.record import Draft, Problem
from fieldjournal.model.values import StoredFile
from fieldjournal.model.walk import pointers_of, values_of

_GROUP_BYTES: Final = 1024 * 1024


def looks_like_json(untrusted: bytes) -> bool:
    """Say whether a file is meant as JSON: it begins with a list or an object."""
    return untrusted.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in {b"[", b"{"}


def read_records(untrusted: bytes) -> tuple[Json, ...]:
    """Return the records of a file as JSON, not yet checked. Raises: `BadValue` ("not-json")."""
    read = decode(untrusted.removeprefix(b"\xef\xbb\xbf"))
    listed = read if isinstance(read, list) else [read]
    for number, each in enumerate(listed, 1):
        if not isinstance(each, dict):
            raise BadValue("not-an-object", str(number))
    return tuple(listed)


class RecordsPlanning:
    """A plan for records in JSON in the making, as `plan.Planning` is for tables.

    `is_known` tells of an id whether the journal ever had it, `is_there` whether it has it now, deleted or
    not, `has_file` whether it has a file's bytes.
    """

    def __init__(
        self,
        bodies: tuple[Json, ...],
        title: str,
        is_known: Callable[[str], bool],
        is_there: Callable[[str], bool] = lambda _id: False,
        has_file: Callable[[str], bool] = lambda _id: False,
    ) -> None:
        self._bodies = bodies
        self._title = title
        self._is_known = is_known
        self._is_there = is_there
        self._has_file = has_file
        self._drafts: dict[str, Draft] = {}
        self._rows: dict[str, int] = {}
        self._known = self._twice = 0

    def steps(self) -> Iterator[int]:
        """Look at the records one by one; yields how many were looked at.

        Raises: `UnknownKind`, `UnknownField`; at the end `Incomplete` with a `Problem` for each value of any
            record that does not fit. Before an address stands the number of the record.
        """
        problems: list[Problem] = []
        for done, body in enumerate(self._bodies, 1):
            if not (isinstance(body, dict) and body.get("deleted") is True):
                try:
                    self._take(read_draft(body), done)
                except Incomplete as incomplete:
                    found = cast("tuple[Problem, ...]", incomplete.problems)
                    problems += (replace(each, address=f"{done}: {each.address}") for each in found)
                except UnknownField as unknown:
                    raise UnknownField(unknown.kind, f"{done}: {unknown.given}", unknown.known) from None
            yield done
        if problems:
            raise Incomplete(tuple(problems))

    def _take(self, draft: Draft, row: int) -> None:
        draft = replace(draft, id=draft.id or random_id(), revision=0)
        if draft.id in self._drafts:
            self._twice += 1
        elif self._is_known(draft.id):
            self._known += 1
        else:
            self._drafts[draft.id] = draft
            self._rows[draft.id] = row

    @property
    def plan(self) -> Plan:
        """The plan for what was looked at."""
        drafts = self._drafts.values()
        return Plan(
            title=self._title,
            groups=tuple(_groups(self._drafts)),
            rows=len(drafts),
            known=self._known,
            twice=self._twice,
            new=Counter(draft.kind for draft in drafts),
            doubts=tuple(self._leading_nowhere()),
            files=sum(not self._has_file(file_id) for draft in drafts for file_id in _files(draft)),
        )

    def _leading_nowhere(self) -> Iterator[Doubt]:
        """Yield a doubt for each field that points to what is neither in the file nor in the journal."""
        for draft in self._drafts.values():
            words = title(draft, str)
            for label, target in _pointers(draft):
                if target not in self._drafts and not self._is_there(target):
                    yield Doubt(At(self._rows[draft.id]), label, words, "not-here")


def _pointers(draft: Draft) -> Iterator[tuple[str, str]]:
    """Yield the label of a field and the id it points to, for the sources of a record as well."""
    for found in pointers_of(draft.values):
        yield from ((_(found.spec.label), target) for target in found.spec.form.refs(found.value))
    sources = chain(draft.envelope.sources, *(mark.sources for mark in draft.envelope.marks.values()))
    yield from ((_("Known from"), source) for source in sources)


def _files(draft: Draft) -> Iterator[str]:
    """Yield the ids of the files a record tells of."""
    yield from (found.value.id for found in values_of(draft.values) if isinstance(found.value, StoredFile))


def _groups(drafts: dict[str, Draft]) -> Iterator[tuple[Draft, ...]]:
    group: list[Draft] = []
    size = 0
    for draft in drafts.values():
        group.append(draft)
        size += _size(draft)
        if len(group) >= GROUP_ROWS or size >= _GROUP_BYTES:
            yield tuple(group)
            group, size = [], 0
    if group:
        yield tuple(group)


def _size(draft: Draft) -> int:
    return len(encode(write_draft(draft)))
