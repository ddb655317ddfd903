"""Records as `list --json` prints them, taken back in: the same ids, values and envelopes.

- A record whose id the journal has, or had before it was erased, is known and passed over: what was
  changed is not overwritten, and what was erased does not come back through an old file.
- Deleted records in the file are passed over: they were taken away on purpose.
- A pointer must lead to a record of the file or of the journal; else nothing is taken in.
- When each was written stays with the journal it was written in; here it is written now.
- The bytes of files are not in the JSON: a file is told of, and counted in the plan.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from typing import Final

from fieldjournal.crypto.digests import random_id
from fieldjournal.errors import BadValue
from fieldjournal.journal.importing.desk import GROUP_ROWS
from fieldjournal.journal.importing.plan import Plan
from fieldjournal.model.canonical import Json, decode, encode
from fieldjournal.model.codec import read_draft, write_draft
from fieldjournal.model.record import Draft
from fieldjournal.model.values import StoredFile
from fieldjournal.model.walk import values_of

_GROUP_BYTES: Final = 1024 * 1024


def looks_like_json(untrusted: bytes) -> bool:
    """Say whether a file is meant as JSON: it begins with a list or an object."""
    return untrusted.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in {b"[", b"{"}


def read_records(untrusted: bytes) -> tuple[Json, ...]:
    """Return the records of a file as JSON, not yet checked. Raises: `BadValue` ("not-json")."""
    read = decode(untrusted.removeprefix(b"\xef\xbb\xbf"))
    listed = read if isinstance(read, list) else [read]
    if not all(isinstance(each, dict) for each in listed):
        raise BadValue("not-an-object")
    return tuple(listed)


def planning_records(
    bodies: tuple[Json, ...],
    title: str,
    is_known: Callable[[str], bool],
    has_file: Callable[[str], bool] = lambda _id: False,
) -> Generator[tuple[int, int], None, Plan]:
    """Plan records in JSON one by one; yields (records looked at, records in all), returns the plan.

    `is_known` tells of an id whether the journal ever had it, `has_file` whether it has a file's bytes.

    Raises: `UnknownKind`, `UnknownField`, `Incomplete` with a `Problem` for each value that does not fit.
    """
    drafts: dict[str, Draft] = {}
    known = twice = 0
    for done, body in enumerate(bodies, 1):
        yield done, len(bodies)
        if isinstance(body, dict) and body.get("deleted") is True:
            continue
        draft = read_draft(body)
        draft = replace(draft, id=draft.id or random_id(), revision=0)
        if draft.id in drafts:
            twice += 1
        elif is_known(draft.id):
            known += 1
        else:
            drafts[draft.id] = draft
    return Plan(
        title=title,
        groups=tuple(_groups(drafts)),
        rows=len(drafts),
        known=known,
        twice=twice,
        new=Counter(draft.kind for draft in drafts.values()),
        files=sum(not has_file(file_id) for draft in drafts.values() for file_id in _files(draft)),
    )


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
