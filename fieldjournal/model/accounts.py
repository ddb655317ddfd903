"""Accounts of one value side by side: what the record says, and what others claim it is.

- Claims never overwrite each other nor the value: all are shown, in the order they were entered.
- A claim is about an address; it belongs beside the field that stands there, also inside a part.
- Accounts disagree when two of them, or one and the record, give different values, or one denies what another
  gives. Dates agree when they mean the same days, choices when they have one code, words when they are equal.
- Which account was followed, when and why may be noted at a claim; none is taken away by it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fieldjournal.i18n import _
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Spec, specs_of
from fieldjournal.model.forms.asserted import target_spec
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.glance import Glance
from fieldjournal.model.kinds.source import Claim, Source
from fieldjournal.model.record import Record
from fieldjournal.model.values import Asserted, Choice, Many, Text

_CLAIM: Mapping[str, Spec] = specs_of(Claim)
_BESIDE = ("by", "through", "when", "stance", "certainty", "result", "result_when")


@dataclass(frozen=True)
class Account:
    """One claim about one value, and the source it is in."""

    source: str
    claim: Claim
    says: Asserted

    def shown(self, name_of: NameOf) -> str:
        """Return what is claimed, and by whom, through whom, when and how sure, in one line."""
        value = target_spec(self.says.kind, self.says.address).shown(self.says.value, name_of)
        said = (_CLAIM[key].shown(getattr(self.claim, key), name_of) for key in _BESIDE)
        words = (" ".join(each.split()) for each in (value, *said))
        return " · ".join(each for each in words if each)


def accounts_of(record_id: str, sources: Iterable[Record]) -> Mapping[str, tuple[Account, ...]]:
    """Return the accounts of a record's values by address, from the sources that may hold some."""
    return accounts_in(sources).get(record_id, {})


def accounts_in(sources: Iterable[Record | Glance]) -> Mapping[str, Mapping[str, tuple[Account, ...]]]:
    """Return every account in some sources, by the record and the address it is about."""
    found: dict[str, dict[str, tuple[Account, ...]]] = {}
    for source in sources:
        claims = source.values.claims if isinstance(source.values, Source) else ()
        for claim in claims:
            says = claim.says
            if isinstance(says, Asserted):
                told = found.setdefault(says.record, {})
                told[says.address] = (*told.get(says.address, ()), Account(source.id, claim, says))
    return found


def disagree(stated: object, accounts: Iterable[Account]) -> bool:
    """Tell whether accounts and the record's own value give different answers; see `differ`."""
    return differ(stated, (each.claim for each in accounts), prose=True)


def differ(stated: object, claims: Iterable[Claim], *, prose: bool = False) -> bool:
    """Tell whether claims and the record's own value, where it has one, give different answers.

    Who denies a value does not agree with who gives it. Without `prose` texts are left out: in a list of what
    does not agree they would all stand, as prose always differs.
    """
    given = [(claim.says.value, _denied(claim)) for claim in claims if isinstance(claim.says, Asserted)]
    answers = [each for each in (*given, (stated, False)) if prose or not isinstance(each[0], Text)]
    told = {(meant, denied) for value, denied in answers if (meant := meaning(value)) is not None}
    return len(told) > 1


def meaning(value: object) -> object:
    """Return what two values have in common when they agree; None for what says nothing to compare."""
    if isinstance(value, Empty):
        return None
    if isinstance(value, Text):
        return value.text
    if isinstance(value, FuzzyDate):
        days = (value.earliest, value.latest, value.month, value.day, value.last_month, value.last_day)
        return days if any(days) else value.said.casefold()
    if isinstance(value, Many):
        bounds = (value.least, value.most)
        return value.said.casefold() if bounds == (None, None) else bounds
    if isinstance(value, Choice):
        return (value.code, value.other.casefold())
    return value.casefold() if isinstance(value, str) else value


def _denied(claim: Claim) -> bool:
    return isinstance(claim.stance, Choice) and claim.stance.code == "denies"


def heading(accounts: tuple[Account, ...], stated: object) -> str:
    """Return how accounts are announced beside their field."""
    many = _("accounts that differ: {n}") if disagree(stated, accounts) else _("accounts: {n}")
    return many.format(n=len(accounts))
