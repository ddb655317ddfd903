"""Parts of a contact: where somebody is held, who may reach them, and the last signs of life."""

from __future__ import annotations

from dataclasses import dataclass

from fieldjournal.i18n import N_
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Maybe
from fieldjournal.model.fields import Part, choice, flag, fuzzy, place, ref, text, who
from fieldjournal.model.lists import evidence, people
from fieldjournal.model.values import Choice, Place, Ref, Text, Who


@dataclass(frozen=True, kw_only=True)
class Detention(Part):
    """One stay in custody, open or ended."""

    place: Maybe[Place] = place(N_("Where held"), column=True)
    type: Maybe[Choice] = choice(N_("Kind of custody"), people.DETENTION_TYPE, column=True)
    authority: Maybe[Who] = who(N_("Held by"), help=N_("the full name, no abbreviations"))
    since: Maybe[FuzzyDate] = fuzzy(N_("Since"), column=True, timeline=True, after=("born",))
    until: Maybe[FuzzyDate] = fuzzy(N_("Until"), column=True, timeline=True, after=("since", "born"))
    disclosed: Maybe[bool] = flag(N_("Is the place acknowledged?"))
    conditions: Maybe[Text] = text(N_("Conditions"))
    health: Maybe[Text] = text(N_("Health"))
    source: Maybe[Ref] = ref(N_("Source"), "source")


@dataclass(frozen=True, kw_only=True)
class OutsideContact(Part):
    """Whether somebody in custody can be reached in one way, as of a date."""

    channel: Maybe[Choice] = choice(N_("Way"), people.OUTSIDE_CHANNEL, column=True)
    state: Maybe[Choice] = choice(N_("Allowed?"), people.ACCESS, column=True)
    as_of: Maybe[FuzzyDate] = fuzzy(N_("As of"), column=True, timeline=True, after=("born",))
    details: Maybe[Text] = text(N_("In words"))
    source: Maybe[Ref] = ref(N_("Source"), "source")


@dataclass(frozen=True, kw_only=True)
class SignOfLife(Part):
    """The last thing anybody knows of somebody alive."""

    when: Maybe[FuzzyDate] = fuzzy(N_("When"), column=True, timeline=True, after=("born",))
    kind: Maybe[Choice] = choice(N_("Kind"), people.SIGN_OF_LIFE, column=True)
    from_whom: Maybe[Who] = who(N_("From whom"))
    strength: Maybe[Choice] = choice(N_("How sure"), evidence.CERTAINTY, column=True)
    content: Maybe[Text] = text(N_("What was said or seen"))
    pressed: Maybe[bool] = flag(N_("Under pressure?"), column=True)
    source: Maybe[Ref] = ref(N_("Source"), "source")
