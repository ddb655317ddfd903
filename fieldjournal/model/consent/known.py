"""What consent is decided from: contacts, and the records that point to them, deleted ones too."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, Protocol

from fieldjournal.model.headline import Told


class Kept(Told, Protocol):
    """A record as the journal keeps it."""

    @property
    def id(self) -> str:
        """The record's id."""

    @property
    def revision(self) -> int:
        """Which of its revisions this is."""

    @property
    def changed(self) -> str:
        """When it was last saved, UTC in ISO 8601."""

    @property
    def deleted(self) -> bool:
        """Whether lists hide it."""


class Known(Protocol):
    """The journal, as far as consent needs it."""

    def contact(self, own: str) -> Kept | None:
        """Return a contact, deleted or not; None where there is none."""

    def same_person(self, own: str) -> frozenset[str]:
        """Return the ids of all contacts that are one person with this one (`model.merges`)."""

    def pointing_to(self, own: str, kind: str = "") -> Iterable[Kept]:
        """Return the records, of one kind or of all, that point to one, deleted ones too."""

    def named_by(self, own: str, kinds: Sequence[str]) -> Iterable[str]:
        """Return the ids of the living contacts whose entries name somebody in a relation of these kinds."""


class _Nothing:
    """A journal nothing is known of."""

    def contact(self, own: str) -> Kept | None:
        """Return None."""
        del own
        return None

    def same_person(self, own: str) -> frozenset[str]:
        """Return the contact alone."""
        return frozenset({own})

    def pointing_to(self, own: str, kind: str = "") -> Iterable[Kept]:
        """Return nothing."""
        del own, kind
        return ()

    def named_by(self, own: str, kinds: Sequence[str]) -> Iterable[str]:
        """Return nobody."""
        del own, kinds
        return ()


NOTHING: Final[Known] = _Nothing()
"""What somebody knows who has no journal: nobody agreed to anything."""
