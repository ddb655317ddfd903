"""Action: what was sent, asked and answered."""

from __future__ import annotations

from dataclasses import dataclass

from fieldjournal.i18n import N_
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Maybe
from fieldjournal.model.fields import Part, Values, choice, flag, fuzzy, line, parts, ref, refs, text, who
from fieldjournal.model.kinds.kind import Kind
from fieldjournal.model.kinds.task import Task
from fieldjournal.model.lists import work
from fieldjournal.model.values import Choice, Ref, Sensitivity, Text, Who

_OPEN = Sensitivity.OPEN
_NEVER = Sensitivity.NEVER


@dataclass(frozen=True, kw_only=True)
class Sender(Part):
    """Who sends it, as it is printed."""

    contact: Maybe[Ref] = ref(N_("Who"), "contact", column=True)
    as_printed: Maybe[str] = line(N_("As printed"))


@dataclass(frozen=True, kw_only=True)
class Signatory(Part):
    """Who signed, in which role and country as printed, and whether the name may be published."""

    contact: Maybe[Ref] = ref(N_("Who"), "contact", column=True)
    as_printed: Maybe[str] = line(N_("Name as printed"), column=True)
    role: Maybe[str] = line(N_("Role as printed"))
    country: Maybe[str] = line(N_("Country as printed"), column=True)
    publish: Maybe[bool] = flag(N_("May be published?"), column=True)


@dataclass(frozen=True, kw_only=True)
class Addressee(Part):
    """To whom it went."""

    contact: Maybe[Ref] = ref(N_("Who"), "contact", column=True)
    as_printed: Maybe[str] = line(N_("As printed"), sensitivity=_OPEN, huridocs="2612")


@dataclass(frozen=True, kw_only=True)
class Demand(Part):
    """One thing asked of somebody, and what became of it."""

    kind: Maybe[Choice] = choice(N_("Kind"), work.DEMAND, column=True, sensitivity=_OPEN)
    words: Maybe[Text] = text(N_("In words"), sensitivity=_OPEN)
    of: Maybe[Who] = who(N_("Of whom"), column=True)
    for_whom: Maybe[Ref] = ref(N_("For whom"), "contact", column=True)
    state: Maybe[Choice] = choice(N_("State"), work.DEMAND_STATE, column=True, sensitivity=_OPEN)
    as_of: Maybe[FuzzyDate] = fuzzy(
        N_("As of"), column=True, timeline=True, sensitivity=_OPEN, after=("when",)
    )


@dataclass(frozen=True, kw_only=True)
class Response(Part):
    """What came back."""

    by: Maybe[Who] = who(N_("By whom"), column=True)
    when: Maybe[FuzzyDate] = fuzzy(N_("When"), column=True, timeline=True, sensitivity=_OPEN, after=("when",))
    kind: Maybe[Choice] = choice(N_("Kind"), work.RESPONSE, column=True, sensitivity=_OPEN, huridocs="2613")
    words: Maybe[Text] = text(N_("In words"))


@dataclass(frozen=True, kw_only=True)
class Action(Values):
    """Something done for somebody."""

    type: Maybe[Choice] = choice(
        N_("Type"), work.ACTION_TYPE, core=True, column=True, sensitivity=_OPEN, huridocs="2609"
    )
    title: Maybe[str] = line(N_("Title"), core=True, sensitivity=_OPEN)
    when: Maybe[FuzzyDate] = fuzzy(
        N_("When"), core=True, column=True, timeline=True, sensitivity=_OPEN, huridocs="2611"
    )
    dated: Maybe[FuzzyDate] = fuzzy(
        N_("Date it bears"),
        core=True,
        sensitivity=_OPEN,
        help=N_("when the text bears another date"),
        column=True,
    )
    channel: Maybe[str] = line(N_("Channel"), core=True, sensitivity=_OPEN)
    occasion: Maybe[str] = line(N_("Occasion"), core=True)
    about: Maybe[tuple[Ref, ...]] = refs(N_("About"), "contact", "case", core=True)
    words: Maybe[Text] = text(N_("Text or summary"), core=True)
    senders: tuple[Sender, ...] = parts(N_("Senders"), Sender, section=N_("Who"))
    signatories: tuple[Signatory, ...] = parts(N_("Signatories"), Signatory, section=N_("Who"))
    addressees: tuple[Addressee, ...] = parts(
        N_("Addressees"), Addressee, section=N_("Who"), sensitivity=_OPEN
    )
    demands: tuple[Demand, ...] = parts(N_("Demands"), Demand, section=N_("Demands"), sensitivity=_OPEN)
    responses: tuple[Response, ...] = parts(
        N_("Responses"), Response, section=N_("Demands"), sensitivity=_OPEN
    )
    tasks: tuple[Task, ...] = parts(N_("Deadlines and tasks"), Task, section=N_("Tasks"), sensitivity=_NEVER)
    notes: Maybe[Text] = text(N_("Notes"), sensitivity=_NEVER, section=N_("Tasks"))


ACTION = Kind(
    name="action",
    label=N_("Action"),
    plural=N_("Actions"),
    values=Action,
    title=("title", "type", "words"),
    who=("about",),
    day="when",
)
