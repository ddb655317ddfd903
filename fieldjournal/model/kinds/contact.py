"""Contact: a person, a group or an organisation. On screen: person."""

from __future__ import annotations

from dataclasses import dataclass

from fieldjournal.i18n import N_
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Maybe
from fieldjournal.model.fields import (
    Part,
    Values,
    choice,
    count,
    flag,
    fuzzy,
    line,
    parts,
    place,
    ref,
    refs,
    text,
)
from fieldjournal.model.kinds.custody import Detention, OutsideContact, SignOfLife
from fieldjournal.model.kinds.fates import fates
from fieldjournal.model.kinds.kind import Kind
from fieldjournal.model.kinds.papers import Paper
from fieldjournal.model.lists import acts, people
from fieldjournal.model.values import Choice, Many, Place, Ref, Sensitivity, Text

_OPEN = Sensitivity.OPEN
_NEVER = Sensitivity.NEVER


@dataclass(frozen=True, kw_only=True)
class Name(Part):
    """One name as somebody writes it."""

    text: Maybe[str] = line(N_("Name"), column=True, identifies=True, huridocs="0903")
    kind: Maybe[Choice] = choice(N_("Kind of name"), people.NAME_KIND, column=True)
    source: Maybe[Ref] = ref(N_("Source"), "source")


@dataclass(frozen=True, kw_only=True)
class Relation(Part):
    """What another contact is to this one: `to` is the `kind` of this person."""

    to: Maybe[Ref] = ref(N_("To whom"), "contact", column=True)
    kind: Maybe[Choice] = choice(N_("Relation"), people.RELATION, column=True, huridocs="2309")
    details: Maybe[Text] = text(
        N_("In words"), help=N_("“his wife’s brother”, “a cousin on the father’s side”")
    )
    country: Maybe[Place] = place(N_("Where now"))


@dataclass(frozen=True, kw_only=True)
class Status(Part):
    """What is known of somebody's fate, as of a date; a new status never replaces an old one."""

    fate: Maybe[Choice] = choice(N_("Fate"), people.FATE, column=True, sensitivity=_OPEN, huridocs="2123")
    as_of: Maybe[FuzzyDate] = fuzzy(
        N_("As of"), column=True, timeline=True, sensitivity=_OPEN, after=("born",)
    )
    details: Maybe[Text] = text(N_("In words"))
    source: Maybe[Ref] = ref(N_("Source"), "source", column=True)


@dataclass(frozen=True, kw_only=True)
class Channel(Part):
    """A number, address or handle this contact is reached or recognised by."""

    kind: Maybe[Choice] = choice(N_("Kind"), people.HANDLE_KIND, sensitivity=_NEVER)
    handle: Maybe[str] = line(N_("Number or handle"), sensitivity=_NEVER, identifies=True)
    safe: Maybe[bool] = flag(N_("Safe to use?"), sensitivity=_NEVER)


@dataclass(frozen=True, kw_only=True)
class Role(Part):
    """A role or occupation as a source prints it."""

    text: Maybe[str] = line(N_("Role as printed"), huridocs="2327")
    source: Maybe[Ref] = ref(N_("Source"), "source")


@dataclass(frozen=True, kw_only=True)
class Contact(Values):
    """Somebody this journal speaks of."""

    kind: Maybe[Choice] = choice(
        N_("Kind"), people.CONTACT_KIND, core=True, column=True, sensitivity=_OPEN, huridocs="0902"
    )
    names: tuple[Name, ...] = parts(N_("Names"), Name, core=True)
    called: Maybe[str] = line(
        N_("Called, when there is no name"),
        core=True,
        identifies=True,
        help=N_("“Aunt J.”, “over fifty neighbours”"),
    )
    at_least: Maybe[Many] = count(
        N_("How many"),
        section=N_("Group"),
        sensitivity=_OPEN,
        huridocs="0931",
        help=N_("“over fifty”, “at least 41”"),
    )
    sex: Maybe[Choice] = choice(
        N_("Sex"), people.SEX, core=True, column=True, singles_out=True, huridocs="0915"
    )
    born: Maybe[FuzzyDate] = fuzzy(N_("Born"), core=True, column=True, singles_out=True, huridocs="0911")
    citizenship: Maybe[str] = line(N_("Citizenship"), section=N_("Person"), singles_out=True, huridocs="0941")
    ethnicity: Maybe[str] = line(N_("Ethnicity"), section=N_("Person"), sensitivity=_NEVER, huridocs="0942")
    religion: Maybe[str] = line(N_("Religion"), section=N_("Person"), sensitivity=_NEVER)
    occupation: Maybe[str] = line(N_("Occupation or role"), core=True, singles_out=True, huridocs="0922")
    lives: Maybe[Place] = place(N_("Where now"), core=True, column=True, singles_out=True, huridocs="0910")
    exile_since: Maybe[FuzzyDate] = fuzzy(
        N_("In exile since"), timeline=True, section=N_("Person"), after=("born",)
    )
    risk: Maybe[Choice] = choice(N_("Risk"), acts.LIKELIHOOD, section=N_("Safety"))
    trust: Maybe[Choice] = choice(N_("Trust"), people.TRUST, core=True, column=True, sensitivity=_NEVER)
    safe_channel: Maybe[str] = line(
        N_("Safe channel"), section=N_("Safety"), sensitivity=_NEVER, identifies=True
    )
    code_words: Maybe[str] = line(N_("Code words"), section=N_("Safety"), sensitivity=_NEVER)
    contact_state: Maybe[Choice] = choice(
        N_("Contact"), people.CONTACT_STATE, section=N_("Safety"), sensitivity=_NEVER
    )
    state_since: Maybe[FuzzyDate] = fuzzy(N_("Contact so since"), section=N_("Safety"), sensitivity=_NEVER)
    next_check: Maybe[FuzzyDate] = fuzzy(N_("Next check-in"), section=N_("Safety"), sensitivity=_NEVER)
    family: Maybe[bool] = flag(
        N_("Protect the family name for relatives too"),
        section=N_("Safety"),
        sensitivity=_NEVER,
        help=N_("yes, unless you say no: then the family name alone is nobody's, and may leave"),
    )
    care: Maybe[Text] = text(N_("Duty of care"), section=N_("Safety"), sensitivity=_NEVER)
    relations: tuple[Relation, ...] = parts(N_("Relations"), Relation, section=N_("Relations"))
    statuses: tuple[Status, ...] = parts(N_("Fate"), Status, section=N_("Fate"), sensitivity=_OPEN)
    detentions: tuple[Detention, ...] = parts(N_("Detention"), Detention, section=N_("Detention"))
    outside: tuple[OutsideContact, ...] = parts(
        N_("Contact with the outside"), OutsideContact, section=N_("Detention")
    )
    signs: tuple[SignOfLife, ...] = parts(N_("Signs of life"), SignOfLife, section=N_("Signs of life"))
    papers: tuple[Paper, ...] = parts(N_("Passports and papers"), Paper, section=N_("Passports and papers"))
    roles: tuple[Role, ...] = parts(N_("Roles as printed"), Role, section=N_("Person"))
    channels: tuple[Channel, ...] = parts(
        N_("Numbers and handles"), Channel, section=N_("Safety"), sensitivity=_NEVER
    )
    same_as: Maybe[Ref] = ref(
        N_("Same person as"),
        "contact",
        section=N_("Person"),
        column=True,
        sensitivity=_OPEN,
        help=N_("undo it by clearing this field"),
    )
    not_same_as: Maybe[tuple[Ref, ...]] = refs(
        N_("Not the same person as"),
        "contact",
        section=N_("Person"),
        sensitivity=_NEVER,
        help=N_("those somebody was compared with, and is not"),
    )
    notes: Maybe[Text] = text(N_("Notes"), sensitivity=_NEVER, section=N_("Safety"))


CONTACT = Kind(
    name="contact",
    label=N_("Person"),
    plural=N_("People"),
    values=Contact,
    title=("names/*/text", "called", "kind"),
    who=("relations/*/to",),
    what="kind",
    doubts=(fates,),
    same="same_as",
    apart="not_same_as",
    family="family",
)
