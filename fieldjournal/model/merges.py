"""Which records are one person. Every list, table, search and bundle asks here and nowhere else.

- A link stands on one record: *B is the same person as A* (`Kind.same`). It rewrites nothing, neither
  record nor any pointer to them, so that taking the link back undoes it.
- Links are followed to their end. The record there is the person's `root`; whoever is linked to it,
  however far away, is the same person. A person has at most one root, so links make a tree.
- A save that would close a loop is refused (`would_loop`). A loop that came in another way (two laptops,
  each linked the other way round) is one person all the same: its root is the lowest id in it.
- `one` is the record the person stands as on screen: the root, or where that was deleted the first
  record that was not. Deleting one record takes away what it holds; the person goes on with the others,
  and who points to the deleted one points to the person.
- A pseudonym is made from the `root`, deleted or not: what is deleted here changes nobody's mark there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import cached_property
from typing import Final

from fieldjournal.model.headline import Told
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.record import Record
from fieldjournal.model.values import Ref


class Merges:
    """All links of a journal, or of what is at hand of one.

    `links` maps a record to the one it is linked to; `gone` are those of both that were deleted or erased.
    """

    def __init__(self, links: Mapping[str, str], gone: Collection[str] = frozenset()) -> None:
        self._links = links
        self._gone = gone

    def root(self, record_id: str) -> str:
        """Return the record at the end of the links; itself where it has none."""
        seen: dict[str, None] = {}
        while record_id in self._links and record_id not in seen:
            seen[record_id] = None
            record_id = self._links[record_id]
        if record_id not in seen:
            return record_id
        loop = list(seen)
        return min(loop[loop.index(record_id) :])

    def records(self, record_id: str) -> tuple[str, ...]:
        """Return every record of the person, the root first, then by how near they are to it."""
        found = [self.root(record_id)]
        for each in found:  # it grows while it is walked
            found += [linked for linked in self._linked_to.get(each, ()) if linked not in found]
        return tuple(found)

    def one(self, record_id: str) -> str:
        """Return the record the person stands as: the first that was not deleted, else the root."""
        if record_id not in self.ids:
            return record_id
        return next(iter(self.living(record_id)), self.root(record_id))

    def living(self, record_id: str) -> tuple[str, ...]:
        """Return the records of the person that are there, the one it stands as first."""
        return tuple(each for each in self.records(record_id) if each not in self._gone)

    def with_links(self, links: Mapping[str, str]) -> Merges:
        """Return the merges there will be with some more links."""
        return Merges({**self._links, **links}, self._gone)

    def would_loop(self, record_id: str, target: str) -> bool:
        """Say whether a link from a record would lead back to it."""
        seen: set[str] = set()
        while target not in seen:
            if target == record_id:
                return True
            seen.add(target)
            target = self._links.get(target, target)
        return False

    @cached_property
    def ids(self) -> frozenset[str]:
        """Every record that is one of several of one person."""
        return frozenset(self._links) | frozenset(self._links.values())

    @cached_property
    def _linked_to(self) -> Mapping[str, list[str]]:
        made: defaultdict[str, list[str]] = defaultdict(list)
        for each in sorted(self._links):
            made[self._links[each]].append(each)
        return made


NOTHING_MERGED: Final = Merges({})


def link_of(record: Told) -> str:
    """Return which record this one is the same as; nothing for most, and for kinds without such a link."""
    key = kind_named(record.kind).same
    link = getattr(record.values, key) if key else None
    return link.id if isinstance(link, Ref) else ""


def apart_from(record: Told) -> tuple[str, ...]:
    """Return which records somebody said this one is not the same as."""
    key = kind_named(record.kind).apart
    told = getattr(record.values, key) if key else ()
    return tuple(each.id for each in told) if isinstance(told, tuple) else ()


def merges_of(records: Iterable[Record]) -> Merges:
    """Return the links among records; give the deleted ones too. What is not among them counts as gone."""
    held = {each.id: each for each in records}
    links = {each.id: link for each in held.values() if (link := link_of(each))}
    there = {each.id for each in held.values() if not each.deleted}
    return Merges(links, (links.keys() | set(links.values())) - there)
