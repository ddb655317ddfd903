"""A part of actions and cases: something to be done, by somebody, until a day."""

from __future__ import annotations

from dataclasses import dataclass

from fieldjournal.i18n import N_
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Maybe
from fieldjournal.model.fields import Part, choice, fuzzy, line, who
from fieldjournal.model.lists import work
from fieldjournal.model.values import Choice, Sensitivity, Who

_NEVER = Sensitivity.NEVER


@dataclass(frozen=True, kw_only=True)
class Task(Part):
    """Own work: it never leaves."""

    what: Maybe[str] = line(N_("What"), sensitivity=_NEVER)
    due: Maybe[FuzzyDate] = fuzzy(N_("Until"), column=True, sensitivity=_NEVER)
    who: Maybe[Who] = who(N_("Who"), sensitivity=_NEVER)
    state: Maybe[Choice] = choice(N_("State"), work.TASK_STATE, column=True, sensitivity=_NEVER)
