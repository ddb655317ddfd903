"""What may leave: profiles as data, and the policy of one export.

- **Fail closed.** A kind, a contact kind or a name a profile does not name stays behind. What belongs to one
  case is for partners only: it joins what single records keep apart.
- A value leaves when its sensitivity (see `passing`) is at most what the profile passes.
- A person under a pseudonym has a stricter limit and coarser dates and places of their own: a year
  of birth beside a village finds people as surely as a name. What `identifies` never leaves for them.
- What never leaves fits no profile: the highest a profile can pass is `PARTNERS` (a test holds it).
- Being named is decided person by person (`named`), or by the kind of contact; a pseudonym somebody decided
  on wins over both, being left out over all. Several contacts that are one person are treated alike: as
  the one that is protected most.
- A plain copy lies open wherever it goes: of any profile only what is open leaves (`unsealed`), and whoever
  is named in it agreed to be published.
- What a profile does with names is one of the uses people consent to; whom it goes to is of one sort. Whether
  a person agreed to that is decided in `model.consent`, not here.

| profile          | passes   | of pseudonyms | dates | places     | theirs        | use, sort         |
|------------------|----------|---------------|-------|------------|---------------|-------------------|
| trusted-ngo      | partners | partners      | day   | exact      | year, region  | share, ngo        |
| un-submission    | partners | open          | day   | settlement | year, country | name_to_state, un |
| public-statement | open     | open          | month | region     | year, country | publish, public   |

A narrative tells of days and places what the fields of its record tell, and no more before somebody says it
may; of ages where people under pseudonyms leave their year of birth (`tells_ages`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from fieldjournal.errors import UnknownName
from fieldjournal.i18n import N_
from fieldjournal.model.forms.form import Coarseness
from fieldjournal.model.values import Sensitivity


class Treatment(StrEnum):
    """How one contact appears in a bundle; a later one protects more."""

    NAMED = "named"
    PSEUDONYM = "pseudonym"
    LEFT_OUT = "left-out"


def strictest(treatments: Iterable[Treatment]) -> Treatment:
    """Return the treatment that protects most; who has none is left out."""
    return max(treatments, key=list(Treatment).index, default=Treatment.LEFT_OUT)


_USUAL: Mapping[str, Treatment] = MappingProxyType(
    {
        "person": Treatment.PSEUDONYM,
        "group": Treatment.PSEUDONYM,
        "organisation": Treatment.NAMED,
    }
)


_PUBLIC: frozenset[str] = frozenset({"incident", "threat", "contact", "proceeding", "source", "action"})
_PARTNERS: frozenset[str] = _PUBLIC | {"case"}
"""What belongs to one case is for partners: it joins what single records keep apart."""


@dataclass(frozen=True)
class Profile:
    """How much a sort of partner gets. `treatments` maps a contact's kind to its treatment."""

    name: str
    label: str
    about: str
    passes: Sensitivity
    coarseness: Coarseness
    person_passes: Sensitivity
    """The limit for the record of a person under a pseudonym, never above `passes`."""
    person_coarseness: Coarseness
    use: str
    """What is done with the name of whoever leaves named: a code of `CONSENT_USE`."""
    sort: str
    """The sort of recipients it goes to: a code of `CONSENT_TO`."""
    kinds: frozenset[str] = _PARTNERS
    treatments: Mapping[str, Treatment] = field(default_factory=lambda: _USUAL, hash=False)

    @property
    def tells_ages(self) -> bool:
        """Whether a free text may tell ages: where a year of birth, which says the same, leaves."""
        return self.person_passes >= Sensitivity.PARTNERS


PROFILES: Mapping[str, Profile] = MappingProxyType(
    {
        profile.name: profile
        for profile in (
            Profile(
                "trusted-ngo",
                N_("trusted organisation"),
                N_("dates and places as recorded; people under pseudonyms, with year of birth and region"),
                Sensitivity.PARTNERS,
                Coarseness("day", "exact"),
                Sensitivity.PARTNERS,
                Coarseness("year", "region"),
                use="share",
                sort="ngo",
            ),
            Profile(
                "un-submission",
                N_("UN submission"),
                N_(
                    "dates as recorded, places down to the town; of people under pseudonyms only what is open"
                ),
                Sensitivity.PARTNERS,
                Coarseness("day", "settlement"),
                Sensitivity.OPEN,
                Coarseness("year", "country"),
                use="name_to_state",
                sort="un",
            ),
            Profile(
                "public-statement",
                N_("public statement"),
                N_("only what is open, so no narratives; dates by month and places by region"),
                Sensitivity.OPEN,
                Coarseness("month", "region"),
                Sensitivity.OPEN,
                Coarseness("year", "country"),
                kinds=_PUBLIC,
                use="publish",
                sort="public",
            ),
        )
    }
)
"""Every profile by name, in the order they are offered."""


def profile_named(name: str) -> Profile:
    """Return the profile called `name`. Raises `UnknownName`."""
    if name not in PROFILES:
        raise UnknownName("profile", name, ", ".join(PROFILES))
    return PROFILES[name]


def unsealed(profile: Profile) -> Profile:
    """Return a profile as it holds for a plain copy, which anybody may come to read."""
    return replace(
        profile,
        passes=min(profile.passes, Sensitivity.OPEN),
        person_passes=min(profile.person_passes, Sensitivity.OPEN),
        kinds=profile.kinds & _PUBLIC,
        use="publish",
        sort="public",
    )


@dataclass(frozen=True)
class Policy:
    """The policy of one export: a profile, and the decisions about single people (contact ids)."""

    profile: Profile
    named: frozenset[str] = frozenset()
    left_out: frozenset[str] = frozenset()
    pseudonyms: frozenset[str] = frozenset()
    """Whom somebody decided to send under a pseudonym, whatever else holds."""

    def treatment(self, contact: str, contact_kind: str, sensitivity: Sensitivity) -> Treatment:
        """Return how a contact appears; `contact_kind` is its code, empty where nobody said.

        A contact whose record must not leave under this profile is never named by it.
        """
        if contact in self.left_out:
            return Treatment.LEFT_OUT
        if contact in self.pseudonyms or sensitivity > self.profile.passes:
            return Treatment.PSEUDONYM
        if contact in self.named:
            return Treatment.NAMED
        return self.profile.treatments.get(contact_kind, Treatment.PSEUDONYM)
