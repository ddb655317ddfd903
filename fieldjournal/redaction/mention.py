"""One place in a text that speaks of somebody, and the codes of why it was marked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from fieldjournal.i18n import N_

REASONS: Final[Mapping[str, str]] = {
    "spelling": N_("a listed spelling"),
    "calling": N_("a listed spelling"),
    "identifier": N_("a listed number, address or handle"),
    "as-typed": N_("picked while writing"),
    "both-names": N_("several parts of the name side by side"),
    "family-name": N_("the family name, in any spelling or form"),
    "given-name": N_("the given name alone"),
    "near-sure": N_("a part of the name, and the person is named nearby"),
    "short-form": N_("a short form of the given name"),
    "patronymic": N_("the father's name alone"),
    "initials": N_("initials alone, and the person is named nearby"),
    "calling-alike": N_("like a listed spelling"),
    "name-alone": N_("one word of a name, alone"),
    "inside": N_("a word of a name inside a longer word"),
    "alike": N_("like a listed spelling"),
    "short": N_("a very short spelling"),
    "coded": N_("letters that a machine coded, with a name in them"),
    "never-leaves": N_("a value that never leaves"),
    "shared": N_("several people have this name"),
    "finer": N_("a day, an age or a place told more exactly than this profile does"),
    "number": N_("a number, address or date of some person"),
}


class Tier(StrEnum):
    """How certain a mention is."""

    SURE = "sure"
    ASK = "ask"


@dataclass(frozen=True)
class Mention:
    """One place in a text: code points, end exclusive. `reason` is a code of `REASONS`."""

    start: int
    end: int
    who: str
    """A person's id, or for what belongs to nobody known a kind of `identifiers.KINDS`."""
    tier: Tier
    reason: str
