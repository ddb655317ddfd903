"""Proceeding: the law's side, in the words of the papers."""

from __future__ import annotations

from dataclasses import dataclass

from fieldjournal.i18n import N_
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Maybe
from fieldjournal.model.fields import Values, choice, fuzzy, line, parts, place, refs, text, who
from fieldjournal.model.kinds.judgment import (
    Appeal,
    Charge,
    InterimMeasure,
    Order,
    Penalty,
    ProtectionStep,
    TrialFlaw,
    WantedNotice,
)
from fieldjournal.model.kinds.kind import Kind
from fieldjournal.model.kinds.terms import over_the_maximum
from fieldjournal.model.lists import law
from fieldjournal.model.values import Choice, Place, Ref, Sensitivity, Text, Who

_OPEN = Sensitivity.OPEN
_NEVER = Sensitivity.NEVER


@dataclass(frozen=True, kw_only=True)
class Proceeding(Values):
    """What a court, an office or a body does about somebody."""

    kind: Maybe[Choice] = choice(N_("Kind"), law.PROCEEDING_KIND, core=True, column=True, sensitivity=_OPEN)
    about: Maybe[tuple[Ref, ...]] = refs(N_("About whom"), "contact", core=True)
    country: Maybe[Place] = place(N_("Country"), core=True, column=True, sensitivity=_OPEN)
    body: Maybe[str] = line(N_("Court or office as printed"), core=True, column=True)
    body_is: Maybe[str] = line(
        N_("Court or office, its right name"), core=True, help=N_("when the print has it wrong")
    )
    brought_by: Maybe[Who] = who(
        N_("Brought by"), section=N_("More"), help=N_("who sues, accuses, applies or complains")
    )
    number: Maybe[str] = line(N_("File number"), core=True, traces=True)
    began: Maybe[FuzzyDate] = fuzzy(N_("Began"), core=True, column=True, timeline=True, sensitivity=_OPEN)
    decided: Maybe[FuzzyDate] = fuzzy(
        N_("Decided"), core=True, column=True, timeline=True, sensitivity=_OPEN, after=("began",)
    )
    stage: Maybe[Choice] = choice(
        N_("Stage"), law.PROCEEDING_STAGE, core=True, column=True, sensitivity=_OPEN
    )
    as_of: Maybe[FuzzyDate] = fuzzy(
        N_("Stage as of"), core=True, column=True, timeline=True, sensitivity=_OPEN, after=("began",)
    )
    outcome: Maybe[Text] = text(N_("Outcome in words"), core=True)
    incidents: Maybe[tuple[Ref, ...]] = refs(
        N_("Incidents it belongs to"), "incident", section=N_("More"), sensitivity=_OPEN
    )
    charges: tuple[Charge, ...] = parts(N_("Charges"), Charge, section=N_("Charges"), sensitivity=_OPEN)
    penalties: tuple[Penalty, ...] = parts(
        N_("Penalties"), Penalty, section=N_("Penalties"), sensitivity=_OPEN
    )
    appeals: tuple[Appeal, ...] = parts(N_("Appeals"), Appeal, section=N_("Appeals"), sensitivity=_OPEN)
    flaws: tuple[TrialFlaw, ...] = parts(N_("Flaws of the trial"), TrialFlaw, section=N_("Appeals"))
    orders: tuple[Order, ...] = parts(N_("Orders"), Order, section=N_("Orders"), sensitivity=_OPEN)
    measures: tuple[InterimMeasure, ...] = parts(
        N_("Interim measures"), InterimMeasure, section=N_("Orders"), sensitivity=_OPEN
    )
    notices: tuple[WantedNotice, ...] = parts(
        N_("Wanted notices"), WantedNotice, section=N_("Wanted notices"), sensitivity=_OPEN
    )
    protection: tuple[ProtectionStep, ...] = parts(
        N_("Protection, step by step"), ProtectionStep, section=N_("Protection")
    )
    notes: Maybe[Text] = text(N_("Notes"), sensitivity=_NEVER, section=N_("More"))


PROCEEDING = Kind(
    name="proceeding",
    label=N_("Proceeding"),
    plural=N_("Proceedings"),
    values=Proceeding,
    title=("kind", "outcome", "body", "charges/*/article"),
    who=("about",),
    day="began",
    doubts=(over_the_maximum,),
)
