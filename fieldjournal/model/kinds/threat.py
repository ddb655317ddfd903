"""Threat: words that were said to somebody."""

from __future__ import annotations

from dataclasses import dataclass

from fieldjournal.i18n import N_
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Maybe
from fieldjournal.model.fields import Part, Values, choice, flag, fuzzy, line, parts, refs, text, who
from fieldjournal.model.kinds.kind import Kind
from fieldjournal.model.lists import acts
from fieldjournal.model.values import Choice, Ref, Sensitivity, Text, Who

_OPEN = Sensitivity.OPEN
_NEVER = Sensitivity.NEVER


@dataclass(frozen=True, kw_only=True)
class ResponseStep(Part):
    """One thing done about it."""

    what: Maybe[Choice] = choice(N_("Step"), acts.RESPONSE_STEP, column=True)
    details: Maybe[Text] = text(N_("In words"))
    when: Maybe[FuzzyDate] = fuzzy(N_("When"), timeline=True, after=("when",))
    by: Maybe[Who] = who(N_("By whom"))
    done: Maybe[bool] = flag(N_("Done?"), column=True)


@dataclass(frozen=True, kw_only=True)
class Threat(Values):
    """What was said to whom."""

    when: Maybe[FuzzyDate] = fuzzy(
        N_("When"), core=True, column=True, timeline=True, sensitivity=_OPEN, huridocs="2111"
    )
    channel: Maybe[Choice] = choice(N_("Channel"), acts.CHANNEL, core=True, column=True, sensitivity=_OPEN)
    sender: Maybe[Who] = who(N_("From whom"), core=True, column=True)
    handle: Maybe[str] = line(N_("Number or handle"), core=True, sensitivity=_NEVER)
    words: Maybe[Text] = text(
        N_("The words"), core=True, huridocs="0115", help=N_("as they were said, in their language")
    )
    directed_at: Maybe[tuple[Ref, ...]] = refs(N_("Directed at"), "contact", core=True)
    demand: Maybe[Text] = text(N_("Demand"), core=True)
    deadline: Maybe[FuzzyDate] = fuzzy(N_("Deadline"), sensitivity=_OPEN, section=N_("More"), after=("when",))
    consequence: Maybe[Text] = text(N_("Threatened with"), core=True)
    credibility: Maybe[Choice] = choice(
        N_("Credibility"), acts.LIKELIHOOD, section=N_("Risk"), sensitivity=_OPEN
    )
    likelihood: Maybe[Choice] = choice(N_("Likelihood"), acts.LIKELIHOOD, section=N_("Risk"))
    harm: Maybe[Choice] = choice(N_("Harm"), acts.LIKELIHOOD, section=N_("Risk"))
    steps: tuple[ResponseStep, ...] = parts(N_("What we did"), ResponseStep, section=N_("What we did"))
    response: Maybe[Text] = text(N_("What we did, in words"), section=N_("What we did"))
    incidents: Maybe[tuple[Ref, ...]] = refs(
        N_("Incidents it belongs to"), "incident", section=N_("More"), sensitivity=_OPEN
    )
    notes: Maybe[Text] = text(N_("Notes"), sensitivity=_NEVER, section=N_("More"))


THREAT = Kind(
    name="threat",
    label=N_("Threat"),
    plural=N_("Threats"),
    values=Threat,
    title=("words", "demand", "channel"),
    who=("directed_at", "sender"),
    day="when",
)
