"""One change made to many records at once: what it makes of each, and whether it makes anything.

- Nothing is overwritten that a person typed: tags and sources are added or taken away, how far a record may
  travel is set, a record is hidden. What a record has already stays as it is, and is no revision.
- Gathering is a change of the record that gathers (a case, by its kind's `gathers`): it points to them then.
- No record is its own source, nor in itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from fieldjournal.errors import BadValue
from fieldjournal.model.canonical import Json
from fieldjournal.model.codec import TAGS_MOST
from fieldjournal.model.forms.plain import clean_line
from fieldjournal.model.forms.pointing import read_id
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.record import Record
from fieldjournal.model.values import Ref, Sensitivity


@dataclass(frozen=True)
class Change:
    """What is done to every record; what is empty does nothing."""

    add_tags: tuple[str, ...] = ()
    remove_tags: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    """Ids of sources to add."""
    gathered_in: str = ""
    """The id of the record that is to point to all of them."""
    sensitivity: Sensitivity | None = None
    delete: bool = False

    @property
    def nothing(self) -> bool:
        """Whether it changes nothing whatever the records are."""
        return self == Change()


def cleaned(change: Change) -> Change:
    """Return a change with its words as they are stored. Raises: `BadValue`."""

    def tags(given: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(tag for each in given if (tag := clean_line(each).strip().strip("#"))))

    return replace(change, add_tags=tags(change.add_tags), remove_tags=tags(change.remove_tags))


def changed(record: Record, change: Change) -> Record:
    """Return what a change makes of a record; an equal one where it makes nothing of it.

    Raises: `BadValue` for more tags than a record can have.
    """
    envelope = record.envelope
    kept = (tag for tag in envelope.tags if tag not in change.remove_tags)
    tags = tuple(dict.fromkeys((*kept, *change.add_tags)))
    if len(tags) > max(TAGS_MOST, len(envelope.tags)):
        raise BadValue("too-many-tags")
    sources = (each for each in change.sources if each != record.id)
    made = replace(
        envelope,
        tags=tags,
        sources=tuple(dict.fromkeys((*envelope.sources, *sources))),
        sensitivity=envelope.sensitivity if change.sensitivity is None else change.sensitivity,
    )
    return replace(record, envelope=made, deleted=record.deleted or change.delete)


def gathering(record: Record, ids: Iterable[str]) -> Record:
    """Return a record that points to some more, by its kind's `gathers`. Raises: `BadValue`."""
    more = tuple(map(Ref, outside(record, ids)))
    key = kind_named(record.kind).gathers
    together = (*_gathered(record), *more)
    return replace(record, values=replace(record.values, **{key: together})) if more else record


def outside(record: Record, ids: Iterable[str]) -> tuple[str, ...]:
    """Return those of some records that a record does not point to yet by its kind's `gathers`.

    Raises: `BadValue`.
    """
    held = {record.id, *(each.id for each in _gathered(record))}
    return tuple(each for each in dict.fromkeys(ids) if each not in held)


def _gathered(record: Record) -> tuple[Ref, ...]:
    key = kind_named(record.kind).gathers
    if not key:
        raise BadValue("gathers-nothing")
    held = getattr(record.values, key)
    return held if isinstance(held, tuple) else ()


def lowers(record: Record, change: Change) -> bool:
    """Say whether a change lets a record leave that never left."""
    level = change.sensitivity
    return level is not None and level < record.envelope.sensitivity is Sensitivity.NEVER


def write_change(change: Change) -> dict[str, Json]:
    """Return a change as JSON; `read_change` gives it back."""
    return {
        "add_tags": list(change.add_tags),
        "remove_tags": list(change.remove_tags),
        "sources": list(change.sources),
        "gathered_in": change.gathered_in,
        "sensitivity": "" if change.sensitivity is None else change.sensitivity.code,
        "delete": change.delete,
    }


def read_change(stored: Json) -> Change:
    """Return the change written by `write_change`."""
    assert isinstance(stored, dict)

    def words(key: str) -> tuple[str, ...]:
        held = stored[key]
        return tuple(map(str, held)) if isinstance(held, list) else ()

    level, gathered = str(stored["sensitivity"]), stored["gathered_in"]
    return Change(
        words("add_tags"),
        words("remove_tags"),
        words("sources"),
        read_id(gathered) if gathered else "",
        Sensitivity.of(level) if level else None,
        stored["delete"] is True,
    )
