"""How long a passphrase would stand against guessing: an honest estimate for the set-up screen."""

from dataclasses import dataclass
from enum import StrEnum

from fieldjournal.secret import Secret


class Verdict(StrEnum):
    """What the set-up screen says; the code is stable, the sentence is wording's."""

    REFUSED = "refused"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Strength:
    """An estimate: bits of work for a guesser who knows how people choose."""

    bits: float
    verdict: Verdict


def strength(text: Secret) -> Strength:
    """Estimate a passphrase (UTF-8); says nothing of it but bits and verdict."""
    raise NotImplementedError
