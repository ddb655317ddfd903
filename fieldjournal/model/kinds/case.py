"""Case: what belongs together, and what the people in it agreed to."""

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
    count,
    flag,
    fuzzy,
    line,
    parts,
    ref,
    refs,
    text,
    who,
)
from fieldjournal.model.kinds.agreements import agreements
from fieldjournal.model.kinds.kind import Kind
from fieldjournal.model.kinds.task import Task
from fieldjournal.model.lists import people, work
from fieldjournal.model.values import Choice, Many, Ref, Sensitivity, Text, Who

_OPEN = Sensitivity.OPEN
_NEVER = Sensitivity.NEVER


@dataclass(frozen=True, kw_only=True)
class Consent(Part):
    """What one person agreed to: to whom, for what. Recording is never blocked by its absence.

    What counts of it, for whom and until when, is decided in `model.consent`.
    """

    of: Maybe[Ref] = ref(N_("Of whom"), "contact", column=True, sensitivity=_NEVER)
    given_by: Maybe[Ref] = ref(N_("Given by, when next of kin"), "contact", sensitivity=_NEVER)
    relation: Maybe[Choice] = choice(N_("Relation"), people.RELATION, sensitivity=_NEVER, column=True)
    to: Maybe[Who] = who(
        N_("To whom"), column=True, sensitivity=_NEVER, help=N_("a partner, as this journal calls them")
    )
    to_any: Maybe[Choice] = choice(N_("Or to any of"), work.CONSENT_TO, column=True, sensitivity=_NEVER)
    use: Maybe[tuple[Choice, ...]] = choices(N_("For what"), work.CONSENT_USE, sensitivity=_NEVER)
    how: Maybe[Choice] = choice(N_("How"), work.CONSENT_HOW, sensitivity=_NEVER, column=True)
    explained: Maybe[bool] = flag(N_("Risks explained?"), sensitivity=_NEVER, column=True)
    given: Maybe[FuzzyDate] = fuzzy(N_("When"), column=True, sensitivity=_NEVER)
    until: Maybe[FuzzyDate] = fuzzy(N_("Valid until"), column=True, sensitivity=_NEVER, after=("given",))
    withdrawn: Maybe[FuzzyDate] = fuzzy(N_("Withdrawn"), column=True, sensitivity=_NEVER, after=("given",))
    impossible: Maybe[Text] = text(N_("If it cannot be had: why"), sensitivity=_NEVER)
    decided_by: Maybe[Who] = who(N_("Who decides then"), sensitivity=_NEVER)


@dataclass(frozen=True, kw_only=True)
class Case(Values):
    """Records that belong together."""

    title: Maybe[str] = line(N_("Title"), core=True, sensitivity=_OPEN, huridocs="0102")
    aims: Maybe[Text] = text(N_("Aims"), core=True, sensitivity=_NEVER)
    period: Maybe[FuzzyDate] = fuzzy(N_("Period"), core=True, column=True, sensitivity=_OPEN, huridocs="0113")
    members: Maybe[tuple[Ref, ...]] = refs(N_("Records in it"), core=True, sensitivity=_OPEN)
    victims: Maybe[Many] = count(
        N_("How many people"), core=True, sensitivity=_OPEN, help=N_("other counts are claims about it")
    )
    consents: tuple[Consent, ...] = parts(N_("Consent"), Consent, core=True, sensitivity=_NEVER)
    tasks: tuple[Task, ...] = parts(N_("Open tasks"), Task, core=True, sensitivity=_NEVER)
    notes: Maybe[Text] = text(N_("Notes"), sensitivity=_NEVER, section=N_("More"))


CASE = Kind(
    name="case",
    label=N_("Case"),
    plural=N_("Cases"),
    values=Case,
    title=("title", "aims"),
    who=("consents/*/of",),
    day="period",
    tells=True,
    gathers="members",
    doubts=(agreements,),
)
