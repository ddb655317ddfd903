"""The values a field may hold besides plain text and dates: texts, choices, places, people, claims.

Each is frozen and knows nothing of storage or screens; how it is read, written and said is the work
of its form in `forms/`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from types import MappingProxyType

from fieldjournal.i18n import N_, _

NO_MENTIONS: Mapping[str, str] = MappingProxyType({})


class Sensitivity(IntEnum):
    """How far a value may travel; a higher one stays closer."""

    OPEN = 0
    PARTNERS = 1
    NEVER = 2

    @property
    def code(self) -> str:
        """The stored word."""
        return self.name.lower()

    @classmethod
    def of(cls, code: str) -> Sensitivity:
        """Return the sensitivity stored as `code`; raises `KeyError` for another word."""
        return {level.code: level for level in cls}[code]

    @property
    def label(self) -> str:
        """The words, not translated."""
        return _SENSITIVITY[self]

    def shown(self) -> str:
        """Return the translated words."""
        return _(self.label)


_SENSITIVITY = {
    Sensitivity.OPEN: N_("open"),
    Sensitivity.PARTNERS: N_("trusted partners"),
    Sensitivity.NEVER: N_("never leaves"),
}


@dataclass(frozen=True)
class Translation:
    """One translation of a text, and who made it (a name or nothing)."""

    language: str
    text: str
    by: str = ""


@dataclass(frozen=True)
class Text:
    """Words in a language, their translations, and the contacts they mention.

    `mentions` maps what stands as `@[as typed]` in the words to the id of the contact meant, so that
    editing the text cannot shift a reference. `language` is empty where nobody said.
    """

    text: str
    language: str = ""
    translations: tuple[Translation, ...] = ()
    mentions: Mapping[str, str] = field(default_factory=lambda: NO_MENTIONS, hash=False)


@dataclass(frozen=True)
class Choice:
    """One code of a choice list; `other` holds the words where the code is `other`."""

    code: str
    other: str = ""


@dataclass(frozen=True)
class Place:
    """Where: the words as said, and what was understood of them, from coarse to exact."""

    said: str = ""
    country: str = ""
    region: str = ""
    settlement: str = ""
    exact: str = ""
    kind: str = ""


@dataclass(frozen=True)
class Ref:
    """A pointer to another record by its id."""

    id: str


@dataclass(frozen=True)
class Who:
    """Somebody: a contact by id, or words for one who is no contact (yet)."""

    contact: str = ""
    words: str = ""


@dataclass(frozen=True)
class Asserted:
    """What somebody says a value is: which record's, at which address, and the value, typed by it.

    `value` is what the field at `address` of a record of `kind` may hold, or an `Empty`.
    """

    kind: str
    record: str
    address: str
    value: object


@dataclass(frozen=True)
class Many:
    """A count as said ("over fifty", "at least 41"); None where there is no such bound."""

    said: str
    least: int | None = None
    most: int | None = None


@dataclass(frozen=True)
class Money:
    """A sum as said; `amount` in whole units and `currency` (ISO 4217) where they are plain."""

    said: str
    amount: int | None = None
    currency: str = ""


@dataclass(frozen=True)
class Length:
    """A length of time as said; all zero and not for life where it could not be understood."""

    said: str
    years: int = 0
    months: int = 0
    days: int = 0
    life: bool = False


@dataclass(frozen=True)
class StoredFile:
    """The bytes of a file inside the store: the id they are kept under, and their SHA-256 in hex."""

    id: str
    sha256: str
