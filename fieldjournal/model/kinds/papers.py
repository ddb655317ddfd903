"""Part of a contact: the papers somebody travels and lives with, and what a state did with them."""

from __future__ import annotations

from dataclasses import dataclass

from fieldjournal.i18n import N_
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Maybe
from fieldjournal.model.fields import Part, choice, fuzzy, line, ref, text
from fieldjournal.model.lists import people
from fieldjournal.model.values import Choice, Ref, Sensitivity, Text

_NEVER = Sensitivity.NEVER


@dataclass(frozen=True, kw_only=True)
class Paper(Part):
    """One paper: an expired passport nobody renews is how a state holds on to somebody abroad."""

    kind: Maybe[Choice] = choice(N_("Kind"), people.PAPER_KIND, column=True, huridocs="0917")
    number: Maybe[str] = line(N_("Number"), sensitivity=_NEVER, identifies=True)
    issued_by: Maybe[str] = line(N_("Issued by"))
    issued: Maybe[FuzzyDate] = fuzzy(N_("Issued"), after=("born",))
    valid_until: Maybe[FuzzyDate] = fuzzy(N_("Valid until"), column=True, timeline=True, after=("issued",))
    state: Maybe[Choice] = choice(N_("State"), people.PAPER_STATE, column=True)
    as_of: Maybe[FuzzyDate] = fuzzy(N_("As of"), column=True, timeline=True, after=("issued",))
    details: Maybe[Text] = text(N_("In words"))
    source: Maybe[Ref] = ref(N_("Source"), "source")
