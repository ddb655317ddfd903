"""Parts of an incident: injuries, a death, things taken."""

from __future__ import annotations

from dataclasses import dataclass

from fieldjournal.i18n import N_
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Maybe
from fieldjournal.model.fields import Part, choice, fuzzy, line, money, ref, text, who
from fieldjournal.model.lists import harm
from fieldjournal.model.values import Choice, Money, Ref, Text, Who


@dataclass(frozen=True, kw_only=True)
class Injury(Part):
    """One injury as seen. A lay person describes; only a clinician grades how consistent it is."""

    of: Maybe[Ref] = ref(N_("Whose"), "contact", column=True)
    body_part: Maybe[Choice] = choice(N_("Part of the body"), harm.BODY_PART, column=True)
    side: Maybe[Choice] = choice(N_("Side"), harm.SIDE, column=True)
    type: Maybe[Choice] = choice(N_("What it looks like"), harm.INJURY_TYPE, column=True)
    size: Maybe[str] = line(N_("Size, and measured with what"))
    details: Maybe[Text] = text(N_("In words"), huridocs="2116")
    cause: Maybe[Text] = text(N_("Suspected cause"))
    seen_in: Maybe[str] = line(N_("Seen where: in person, which photo or video"))
    seen_by: Maybe[Who] = who(N_("Seen by"))
    assessed_by: Maybe[Who] = who(N_("Assessed by (clinician)"))
    consistency: Maybe[Choice] = choice(
        N_("Consistent with the account?"), harm.CONSISTENCY, help=N_("for clinicians only"), column=True
    )


@dataclass(frozen=True, kw_only=True)
class Death(Part):
    """What the family was told and given; official words are words, not facts."""

    of: Maybe[Ref] = ref(N_("Who died"), "contact", column=True)
    notified_by: Maybe[Who] = who(N_("Who told the family"))
    notified_when: Maybe[FuzzyDate] = fuzzy(
        N_("When they were told"), column=True, timeline=True, after=("when",)
    )
    notified_how: Maybe[Text] = text(N_("How, in which words"))
    last_seen: Maybe[FuzzyDate] = fuzzy(N_("Last seen alive"), timeline=True, before=("when",))
    official_cause: Maybe[str] = line(N_("Cause as stated officially"))
    autopsy: Maybe[Choice] = choice(N_("Autopsy"), harm.AUTOPSY, column=True)
    autopsy_by: Maybe[Who] = who(N_("Autopsy by"))
    body: Maybe[Choice] = choice(N_("Body"), harm.BODY_RETURNED, column=True)
    burial: Maybe[Choice] = choice(N_("Burial"), harm.BURIAL)
    papers: Maybe[str] = line(N_("Papers, and where they are"))


@dataclass(frozen=True, kw_only=True)
class SeizedItem(Part):
    """One thing taken."""

    kind: Maybe[Choice] = choice(N_("Kind"), harm.SEIZED_KIND, column=True)
    what: Maybe[str] = line(N_("What"))
    owner: Maybe[Ref] = ref(N_("Whose"), "contact")
    worth: Maybe[Money] = money(N_("Worth as said"))
    returned: Maybe[FuzzyDate] = fuzzy(N_("Given back"), timeline=True, after=("when",))
