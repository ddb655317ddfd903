"""What a partner gets of a record. The bundle's code knows these values and no others.

- `values` are of the same kind's class as the record's; what was withheld is `Empty.WITHHELD`, what
  nobody filled in is absent, and a part with nothing left is gone, so that no count shows.
- Every id in it is this partner's own: two partners find none in common.
- A pointer to something that does not go along is `NOT_INCLUDED`, the same for all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from fieldjournal.i18n import N_, _
from fieldjournal.model.fields import Values

NOT_INCLUDED: Final = "0" * 16
"""The id every pointer to something not sent has; no record has it (a random id would need 80 zero bits)."""

NOT_INCLUDED_WORDS: Final = N_("not included")


@dataclass(frozen=True)
class RedactedRecord:
    """One record as it leaves; a `headline.Told`."""

    id: str
    """This partner's id of the record: the same in every bundle to them."""
    reference: str
    """What is said about it over the telephone: `B3-07`, bundle number and place in it."""
    kind: str
    values: Values
    pseudonym: str = ""
    """`[P-7KQ3M2XA]` for a contact who goes along under one; empty for what is named or no contact."""
    sources: tuple[str, ...] = ()
    """Partner ids of the sources of the whole record, those that go along."""
    written: str = ""
    """When it was first written, as coarse as the policy's dates: `2026-03-01`, `2026-03` or `2026`."""
    files: tuple[str, ...] = ()
    """Names of the clean copies that go along with it."""


@dataclass(frozen=True)
class OutgoingFile:
    """A clean copy: its neutral name, its bytes, and codes of what was lost of it (`bundle.clean`)."""

    name: str
    content: bytes = field(repr=False)
    lost: tuple[str, ...] = ()
    own: str = ""
    """Our own id of the file, for the receipt; it never leaves."""


@dataclass(frozen=True)
class Outgoing:
    """All that leaves in one bundle, and nothing else.

    `people` maps the partner id of every contact that is pointed to (going along or not) to how they
    are called: a name, or a pseudonym.
    """

    records: tuple[RedactedRecord, ...]
    people: Mapping[str, str]
    files: tuple[OutgoingFile, ...] = ()

    def name_of(self, partner_id: str) -> str:
        """Return what is shown for a pointer: a person's name or pseudonym, else a reference."""
        if partner_id in self.people:
            return self.people[partner_id]
        return self._references.get(partner_id) or _(NOT_INCLUDED_WORDS)

    @cached_property
    def _references(self) -> Mapping[str, str]:
        return {record.id: record.reference for record in self.records}
