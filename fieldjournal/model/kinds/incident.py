"""Incident: something that was done."""

from __future__ import annotations

from dataclasses import dataclass

from fieldjournal.i18n import N_
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Maybe
from fieldjournal.model.fields import (
    Part,
    Values,
    choice,
    choices,
    flag,
    fuzzy,
    length,
    line,
    parts,
    place,
    ref,
    text,
    who,
)
from fieldjournal.model.kinds.fates import deaths
from fieldjournal.model.kinds.harm import Death, Injury, SeizedItem
from fieldjournal.model.kinds.kind import Kind
from fieldjournal.model.lists import acts
from fieldjournal.model.values import Choice, Length, Place, Ref, Sensitivity, Text, Who

_OPEN = Sensitivity.OPEN
_NEVER = Sensitivity.NEVER


@dataclass(frozen=True, kw_only=True)
class Involvement(Part):
    """Who had which part in it."""

    contact: Maybe[Ref] = ref(N_("Person"), "contact", column=True, sensitivity=_OPEN)
    as_printed: Maybe[str] = line(N_("As printed"))
    role: Maybe[Choice] = choice(N_("Role"), acts.INVOLVEMENT_ROLE, column=True, sensitivity=_OPEN)
    degree: Maybe[Choice] = choice(N_("Degree"), acts.INVOLVEMENT_DEGREE, sensitivity=_OPEN, huridocs="2409")
    force: Maybe[Choice] = choice(N_("Acting for"), acts.FORCE, sensitivity=_OPEN, huridocs="2412")


@dataclass(frozen=True, kw_only=True)
class Return(Part):
    """Somebody brought, sent or lured back across a border."""

    mode: Maybe[Choice] = choice(N_("Mode"), acts.RETURN_MODE, column=True, sensitivity=_OPEN)
    from_place: Maybe[Place] = place(N_("From"), column=True, sensitivity=_OPEN)
    via: Maybe[Place] = place(N_("By way of"), sensitivity=_OPEN, help=N_("a country in between"))
    to_place: Maybe[Place] = place(N_("To"), column=True, sensitivity=_OPEN)
    stage: Maybe[Choice] = choice(N_("Stage"), acts.RETURN_STAGE, column=True, sensitivity=_OPEN)
    document: Maybe[str] = line(N_("Travel document"), sensitivity=_NEVER)


@dataclass(frozen=True, kw_only=True)
class Prior(Part):
    """What came before: an earlier act, often the exile's own, and how this one stands to it."""

    act: Maybe[Ref] = ref(
        N_("Earlier act"),
        "incident",
        "threat",
        "action",
        column=True,
        sensitivity=_OPEN,
        huridocs="2203",
        before=("when",),
    )
    link: Maybe[Choice] = choice(N_("Link"), acts.LINK, column=True, sensitivity=_OPEN, huridocs="2209")
    interval: Maybe[Length] = length(
        N_("Interval as said"),
        sensitivity=_OPEN,
        counted_from="act",
        help=N_("as printed or told; the dates are counted apart"),
    )
    said_by: Maybe[Who] = who(N_("Who links them"))


@dataclass(frozen=True, kw_only=True)
class Incident(Values):
    """What happened."""

    type: Maybe[Choice] = choice(
        N_("Type"),
        acts.INCIDENT_TYPE,
        core=True,
        column=True,
        sensitivity=_OPEN,
        huridocs="2109",
    )
    when: Maybe[FuzzyDate] = fuzzy(
        N_("When"),
        core=True,
        column=True,
        timeline=True,
        sensitivity=_OPEN,
        huridocs="2111",
        help=N_("as you know it: 19 May 2023, end of August, before 2002"),
    )
    where: Maybe[Place] = place(N_("Where"), core=True, column=True, sensitivity=_OPEN, huridocs="2112")
    what: Maybe[Text] = text(N_("What happened"), core=True, huridocs="0115")
    involvements: tuple[Involvement, ...] = parts(N_("People"), Involvement, core=True, sensitivity=_OPEN)
    tactics: Maybe[tuple[Choice, ...]] = choices(
        N_("Tactics"), acts.TACTIC, core=True, sensitivity=_OPEN, huridocs="2114"
    )
    purpose: Maybe[Choice] = choice(N_("Purpose"), acts.PURPOSE, core=True, column=True, sensitivity=_OPEN)
    completion: Maybe[Choice] = choice(
        N_("Carried out?"), acts.COMPLETION, core=True, column=True, sensitivity=_OPEN
    )
    repeated: Maybe[bool] = flag(N_("Repeated?"), sensitivity=_OPEN, section=N_("More"))
    effect: Maybe[Text] = text(N_("Effect on the person"), section=N_("More"), huridocs="2117")
    before: tuple[Prior, ...] = parts(
        N_("What came before"), Prior, section=N_("What came before"), sensitivity=_OPEN
    )
    returns: tuple[Return, ...] = parts(
        N_("Forced return"), Return, section=N_("Forced return"), sensitivity=_OPEN
    )
    injuries: tuple[Injury, ...] = parts(N_("Injuries"), Injury, section=N_("Injuries"))
    deaths: tuple[Death, ...] = parts(N_("Death"), Death, section=N_("Death"))
    seized: tuple[SeizedItem, ...] = parts(N_("Seized"), SeizedItem, section=N_("Seized"))
    notes: Maybe[Text] = text(N_("Notes"), sensitivity=_NEVER, section=N_("More"))


INCIDENT = Kind(
    name="incident",
    label=N_("What happened"),
    plural=N_("Incidents"),
    values=Incident,
    title=("type", "what"),
    who=("involvements/*/contact",),
    day="when",
    doubts=(deaths,),
)
