"""A record: the values of one kind, and the envelope around them.

- The envelope (id, sensitivity, language, tags, sources …) is apart from the values, since a contact,
  a source and a place each have a `kind` of their own.
- A `Draft` is what a person is still writing; saving makes a `Record` of it. Both are frozen.
- `marks` say more of one value, by address: its own sensitivity, its sources, how certain it is, a note.
- Keys written by a newer version are kept in `kept` and written back as they came.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from fieldjournal.model.canonical import Json
from fieldjournal.model.fields import Values
from fieldjournal.model.values import Sensitivity

ORIGIN_MAX = 20_000
"""Characters of `Envelope.origin`: more than a thousand rows of one record."""

NO_MARKS: Mapping[str, Mark] = MappingProxyType({})
NOTHING_KEPT: Mapping[str, Json] = MappingProxyType({})


@dataclass(frozen=True)
class Mark:
    """What is said of one value, or of a whole part and all inside it. Nothing is inherited upward."""

    sensitivity: Sensitivity | None = None
    sources: tuple[str, ...] = ()
    certainty: str = ""
    note: str = ""


@dataclass(frozen=True)
class Envelope:
    """What every record has beside its values."""

    sensitivity: Sensitivity = Sensitivity.PARTNERS
    language: str = ""
    tags: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    origin: str = ""
    """Digests of the rows it was imported from, so that a second import adds nothing; else empty."""
    marks: Mapping[str, Mark] = field(default_factory=lambda: NO_MARKS, hash=False)
    kept: Mapping[str, Json] = field(default_factory=lambda: NOTHING_KEPT, hash=False)


@dataclass(frozen=True)
class Draft:
    """A record as somebody is writing it. `id` is empty for one that was never saved.

    `revision` is the one the writing began from; saving over a newer one is refused.
    """

    kind: str
    values: Values
    id: str = ""
    revision: int = 0
    envelope: Envelope = field(default_factory=Envelope)

    def with_values(self, **changed: object) -> Draft:
        """Return the draft with some fields of its values replaced."""
        return replace(self, values=replace(self.values, **changed))


@dataclass(frozen=True)
class Record:
    """A saved record. Times are UTC in ISO 8601 to the second, as in `2026-03-01T09:30:00Z`."""

    id: str
    kind: str
    values: Values
    envelope: Envelope
    revision: int
    version: int
    created: str
    changed: str
    deleted: bool = False

    def draft(self) -> Draft:
        """Return a draft that starts from this revision."""
        return Draft(self.kind, self.values, self.id, self.revision, self.envelope)


@dataclass(frozen=True)
class Problem:
    """What is wrong with one value. `reason` is a code of `wording.reasons`.

    A warning is said and may be ignored (arithmetic that does not fit); an error stops the save.
    """

    address: str
    reason: str
    warning: bool = False
    known: tuple[str, ...] = ()
    """What would fit, where that is a list."""
