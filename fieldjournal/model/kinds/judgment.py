"""Parts of a proceeding: charges, penalties, appeals, flaws, orders, notices, protection."""

from __future__ import annotations

from dataclasses import dataclass

from fieldjournal.i18n import N_
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Maybe
from fieldjournal.model.fields import Part, choice, flag, fuzzy, length, line, money, ref, text, who
from fieldjournal.model.lists import law
from fieldjournal.model.values import Choice, Length, Money, Ref, Sensitivity, Text, Who

_OPEN = Sensitivity.OPEN


@dataclass(frozen=True, kw_only=True)
class Charge(Part):
    """One article somebody is charged under. The number is text: "244-1" is no sum."""

    of: Maybe[Ref] = ref(N_("Against"), "contact", column=True)
    code: Maybe[str] = line(N_("Code"), sensitivity=_OPEN, help=N_("which law: criminal code of …"))
    article: Maybe[str] = line(N_("Article as printed"), column=True, sensitivity=_OPEN, huridocs="2154")
    label: Maybe[str] = line(N_("What it is called"), sensitivity=_OPEN)
    state: Maybe[Choice] = choice(N_("Initial or added"), law.CHARGE_STATE, column=True, sensitivity=_OPEN)
    when: Maybe[FuzzyDate] = fuzzy(N_("When"), timeline=True, sensitivity=_OPEN)
    maximum: Maybe[Length] = length(N_("Possible maximum"), sensitivity=_OPEN)


@dataclass(frozen=True, kw_only=True)
class Penalty(Part):
    """One penalty as pronounced; the expected end is counted from the earliest possible start."""

    of: Maybe[Ref] = ref(N_("Against"), "contact", column=True)
    kind: Maybe[Choice] = choice(N_("Kind"), law.PENALTY_KIND, column=True, sensitivity=_OPEN)
    length: Maybe[Length] = length(N_("How long"), column=True, sensitivity=_OPEN)
    suspended: Maybe[bool] = flag(N_("Suspended?"), sensitivity=_OPEN, column=True)
    start: Maybe[FuzzyDate] = fuzzy(N_("Counted from"), column=True, sensitivity=_OPEN)
    bans: Maybe[Text] = text(N_("Bans"), sensitivity=_OPEN)
    amount: Maybe[Money] = money(N_("Sum as said"), column=True, sensitivity=_OPEN)
    paid_to: Maybe[Who] = who(N_("To whom"))


@dataclass(frozen=True, kw_only=True)
class Appeal(Part):
    """One appeal."""

    to: Maybe[str] = line(N_("To which court"), sensitivity=_OPEN)
    by: Maybe[Who] = who(N_("By whom"))
    when: Maybe[FuzzyDate] = fuzzy(
        N_("When"), column=True, timeline=True, sensitivity=_OPEN, after=("decided", "began")
    )
    result: Maybe[Choice] = choice(N_("Result"), law.APPEAL_RESULT, column=True, sensitivity=_OPEN)
    result_when: Maybe[FuzzyDate] = fuzzy(N_("Decided"), timeline=True, sensitivity=_OPEN, after=("when",))
    details: Maybe[Text] = text(N_("In words"), sensitivity=_OPEN)


@dataclass(frozen=True, kw_only=True)
class TrialFlaw(Part):
    """What was wrong with the trial."""

    kind: Maybe[Choice] = choice(N_("Flaw"), law.TRIAL_FLAW, column=True)
    details: Maybe[Text] = text(N_("In words"))


@dataclass(frozen=True, kw_only=True)
class Order(Part):
    """Something a court ordered somebody to do."""

    addressee: Maybe[Who] = who(N_("To whom"))
    asks: Maybe[Text] = text(N_("What it orders"), sensitivity=_OPEN)
    when: Maybe[FuzzyDate] = fuzzy(
        N_("When"), column=True, timeline=True, sensitivity=_OPEN, after=("began",)
    )
    complied: Maybe[Choice] = choice(N_("Complied with?"), law.COMPLIANCE, column=True, sensitivity=_OPEN)
    as_of: Maybe[FuzzyDate] = fuzzy(N_("As of"), timeline=True, sensitivity=_OPEN, after=("when",))


@dataclass(frozen=True, kw_only=True)
class InterimMeasure(Part):
    """A body asks a state to wait, and whether it waited."""

    of: Maybe[Ref] = ref(N_("For whom"), "contact", column=True)
    body: Maybe[str] = line(N_("Asked by"), column=True, sensitivity=_OPEN)
    when: Maybe[FuzzyDate] = fuzzy(N_("When"), column=True, timeline=True, sensitivity=_OPEN)
    asks: Maybe[Text] = text(N_("What it asks"), sensitivity=_OPEN)
    until: Maybe[FuzzyDate] = fuzzy(N_("In force until"), timeline=True, sensitivity=_OPEN, after=("when",))
    state: Maybe[Choice] = choice(N_("Respected?"), law.COMPLIANCE, column=True, sensitivity=_OPEN)
    breached_by: Maybe[Ref] = ref(
        N_("Breached by"), "incident", column=True, sensitivity=_OPEN, after=("when",)
    )


@dataclass(frozen=True, kw_only=True)
class WantedNotice(Part):
    """Somebody is searched for across borders, or it is feared."""

    of: Maybe[Ref] = ref(N_("For whom"), "contact", column=True)
    channel: Maybe[Choice] = choice(N_("Channel"), law.NOTICE_CHANNEL, column=True, sensitivity=_OPEN)
    asked_by: Maybe[Who] = who(N_("Asked for by"))
    since: Maybe[FuzzyDate] = fuzzy(N_("Since"), timeline=True, sensitivity=_OPEN)
    state: Maybe[Choice] = choice(N_("State"), law.NOTICE_STATE, column=True, sensitivity=_OPEN)
    as_of: Maybe[FuzzyDate] = fuzzy(N_("As of"), column=True, timeline=True, sensitivity=_OPEN)
    learned: Maybe[Text] = text(N_("How it was learned"))


@dataclass(frozen=True, kw_only=True)
class ProtectionStep(Part):
    """One step of asking for protection."""

    of: Maybe[Ref] = ref(N_("For whom"), "contact", column=True)
    step: Maybe[Choice] = choice(N_("Step"), law.PROTECTION_STEP, column=True)
    when: Maybe[FuzzyDate] = fuzzy(N_("When"), column=True, timeline=True)
    office: Maybe[str] = line(N_("Office"))
    details: Maybe[Text] = text(N_("In words"))
