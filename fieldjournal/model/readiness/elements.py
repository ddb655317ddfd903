"""The elements of a submission, each read from what is recorded.

- A date blocks without a year, and without a month: the days it can mean may reach over one month's end, but
  not over more than 31 days.
- A name of one word, initials or a nickname is no full name.
- The sender is who stands as the sender of a submission to the UN about the person: the journal keeps no
  profile of its owner.
- Where several incidents could be the disappearance, a recorded disappearance comes first, then an abduction,
  then how somebody was taken in other ways; of one sort, the latest.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final, cast

from fieldjournal.i18n import _, language
from fieldjournal.model.dates import FuzzyDate, as_understood
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import specs_of
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.headline import Told, title
from fieldjournal.model.readiness.answer import Element, State
from fieldjournal.model.registers.reckoning import first_day
from fieldjournal.model.registers.register import parts_in
from fieldjournal.model.standards import Rule
from fieldjournal.model.values import Choice, Place, Ref


@dataclass(frozen=True)
class Known:
    """What the elements are read from: the person, and by id the records that have to do with them."""

    person: Told
    own: str
    related: Mapping[str, Told]
    name_of: NameOf

    def of_kind(self, kind: str) -> list[Told]:
        """Return the records of a kind."""
        return [each for each in self.related.values() if each.kind == kind]

    def taken(self) -> Told | None:
        """Return the incident in which the person disappeared."""
        found = [each for each in self.of_kind("incident") if _type(each) in _TAKEN and self._befell(each)]
        ranked = sorted(found, key=lambda each: (_TAKEN.index(_type(each)), -_ordinal(each)))
        return ranked[0] if ranked else None

    def _befell(self, incident: Told) -> bool:
        involved = cast("Sequence[Any]", parts_in(incident, "involvements"))
        mine = [each for each in involved if each.contact == Ref(self.own)]
        return any(not isinstance(each.role, Choice) or each.role.code == "victim" for each in mine)

    def shown(self, record: Told, key: str) -> str:
        """Return a field's words, nothing where it is empty in any way."""
        value = getattr(record.values, key)
        return (
            "" if isinstance(value, Empty) else specs_of(type(record.values))[key].shown(value, self.name_of)
        )


_TAKEN: Final = (
    "disappearance", "abduction", "forced_return", "deportation", "extradition", "expulsion", "arrest",
    "detention",
)  # fmt: skip
_DID: Final = ("perpetrator", "host_state_agent")
_STEPS: Final = ("complaint", "court_application", "urgent_appeal", "un_submission", "public_question")
_PROCEEDINGS: Final = ("complaint", "removal_review", "treaty_complaint", "interim_measure")
_FULL: Final = ("primary", "printed", "maiden", "alias")
_MONTH: Final = timedelta(days=31)


def there(rule: Rule, text: str) -> Element:
    """Return an element that is ready."""
    return Element(rule, State.THERE, text)


def blocks(rule: Rule, needs: str, text: str = "") -> Element:
    """Return an element the body cannot work without."""
    return Element(rule, State.BLOCKS, text, needs)


def _person(rule: Rule, known: Known) -> Element:
    names = cast("Sequence[Any]", parts_in(known.person, "names"))
    every = [each.text for each in names if isinstance(each.text, str)]
    full = [
        each.text
        for each in names
        if isinstance(each.text, str)
        and len(each.text.split()) > 1
        and (not isinstance(each.kind, Choice) or each.kind.code in _FULL)
    ]
    if not full:
        return blocks(rule, _("the full name is missing"), "; ".join(every))
    also = [each for each in every if each != full[0]]
    told = [
        full[0],
        _("also written {names}").format(names=", ".join(also)) if also else "",
        *(known.shown(known.person, key) for key in ("sex", "citizenship", "occupation")),
        _("born {date}").format(date=born) if (born := known.shown(known.person, "born")) else "",
    ]
    return there(rule, "; ".join(filter(None, told)))


def _date(rule: Rule, known: Known) -> Element:
    taken = known.taken()
    if taken is None:
        return blocks(rule, _("no incident says when the person was taken or last seen"))
    when = cast("Any", taken.values).when
    if not isinstance(when, FuzzyDate):
        return blocks(rule, _("the date is missing"))
    if when.month is not None:
        return blocks(rule, _("the year is missing"), when.said)
    if when.earliest is None or when.latest is None:
        return blocks(rule, _("month and year are missing"), when.said)
    if when.latest - when.earliest > _MONTH:
        return blocks(rule, _("the month is missing"), when.said)
    understood = as_understood(when, language())
    return there(rule, when.said if when.said == understood else f"{understood} ({when.said})")


def _place(rule: Rule, known: Known) -> Element:
    taken = known.taken()
    where = cast("Any", taken.values).where if taken else None
    if isinstance(where, Place) and taken:
        return there(rule, known.shown(taken, "where"))
    for part in cast("Sequence[Any]", parts_in(taken, "returns") if taken else ()):
        if isinstance(part.from_place, Place):
            said = specs_of(type(part))["from_place"].shown(part.from_place, known.name_of)
            return there(rule, _("taken away from: {place}").format(place=said))
    for part in cast("Sequence[Any]", parts_in(known.person, "detentions")):
        if isinstance(part.place, Place):
            said = specs_of(type(part))["place"].shown(part.place, known.name_of)
            return there(rule, _("last known held: {place}").format(place=said))
    return blocks(rule, _("nothing says where the person was taken or last seen"))


def responsible(known: Known) -> list[str]:
    """Return who is believed responsible, under full names as recorded or as printed."""
    taken = known.taken()
    found = []
    for part in cast("Sequence[Any]", parts_in(taken, "involvements") if taken else ()):
        if isinstance(part.role, Choice) and part.role.code in _DID:
            words = known.name_of(part.contact.id) if isinstance(part.contact, Ref) else part.as_printed
            force = specs_of(type(part))["force"].shown(part.force, known.name_of)
            found += [words] if isinstance(words, str) else [force] if isinstance(part.force, Choice) else []
    return list(dict.fromkeys(found))


def _forces(rule: Rule, known: Known) -> Element:
    found = responsible(known)
    if not found:
        return blocks(rule, _("nobody is named as responsible, not even a force believed to be"))
    return there(rule, "; ".join(found))


def _steps(rule: Rule, known: Known) -> Element:
    actions = [each for each in known.of_kind("action") if _type(each) in _STEPS]
    courts = [each for each in known.of_kind("proceeding") if _type(each, "kind") in _PROCEEDINGS]
    if not actions and not courts:
        return blocks(rule, _("no step is recorded; if none was possible, add one that says why"))
    told = [_step(known, each, "when", "type") for each in actions]
    told += [_step(known, each, "began", "kind") for each in courts]
    return there(rule, "; ".join(told))


def _step(known: Known, record: Told, day: str, kind: str) -> str:
    head = title(record, known.name_of)
    what = known.shown(record, kind)
    words = [known.shown(record, day), what, head if head != what else ""]
    return ", ".join(filter(None, words))


def _sender(rule: Rule, known: Known) -> Element:
    for action in known.of_kind("action"):
        if _type(action) != "un_submission":
            continue
        for part in cast("Sequence[Any]", parts_in(action, "senders")):
            words = known.name_of(part.contact.id) if isinstance(part.contact, Ref) else part.as_printed
            if isinstance(words, str):
                return there(rule, words)
    return Element(rule, State.MISSING, needs=_("write on the form itself who sends it"))


ELEMENTS: Final = {
    "person": _person,
    "date": _date,
    "place": _place,
    "forces": _forces,
    "steps": _steps,
    "sender": _sender,
}


def _type(record: Told, key: str = "type") -> str:
    value = getattr(record.values, key)
    return value.code if isinstance(value, Choice) else ""


def _ordinal(record: Told) -> int:
    day = first_day(cast("Any", record.values).when)
    return day.toordinal() if day else 0
