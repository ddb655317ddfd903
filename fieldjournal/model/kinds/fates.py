"""What of a person's fate does not fit together: warnings about statuses, signs of life, deaths and births.

- Two different fates as of one and the same day.
- Any other fate, or a sign of life, as of a later day than a death.
- A release before every stay in custody that is known.
- A parent who is younger than their child.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final, cast

from fieldjournal.model.dates import FuzzyDate, Precision
from fieldjournal.model.fields import Values
from fieldjournal.model.kinds.kind import Around
from fieldjournal.model.record import Problem
from fieldjournal.model.values import Choice, Ref

_DEAD, _RELEASED = "dead", "released"
_DEATHS: Final = ("death_in_custody", "killing", "suspicious_death")


def fates(values: Values, around: Around) -> Iterator[Problem]:
    """Yield what does not fit in a person's fates, signs of life and relations."""
    held = cast("Any", values)
    yield from _differing(held.statuses)
    yield from _after_death(held, around)
    yield from _released_before(held)
    yield from _younger(held, around)


def deaths(values: Values, around: Around) -> Iterator[Problem]:
    """Yield where somebody who died in an incident gave a sign of life later."""
    held = cast("Any", values)
    if _code(held.type) not in _DEATHS:
        return
    for part in held.involvements:
        person = around.values(part.contact.id) if isinstance(part.contact, Ref) else None
        signs = cast("Sequence[Any]", getattr(person, "signs", ()))
        if _code(part.role) in {"victim", ""} and any(_precedes(held.when, sign.when) for sign in signs):
            yield Problem("when", "after-death", warning=True)


def _differing(statuses: Sequence[Any]) -> Iterator[Problem]:
    told: dict[object, str] = {}
    for status in statuses:
        when, fate = status.as_of, _code(status.fate)
        on_a_day = isinstance(when, FuzzyDate) and when.precision is Precision.DAY
        if on_a_day and fate and told.setdefault(when.earliest, fate) != fate:
            yield Problem(f"statuses/{status.id}/fate", "fates-differ", warning=True)


def _after_death(held: Any, around: Around) -> Iterator[Problem]:
    if not held.signs and not held.statuses:
        return
    known = [status.as_of for status in held.statuses if _code(status.fate) == _DEAD]
    known += [each.when for each in cast("Any", around.pointing("incident")) if _died(each, around.own)]
    living = [each for each in held.statuses if _code(each.fate) != _DEAD]
    seen = [each for each in held.signs if _code(each.strength) != "refuted"]
    alive = [(f"statuses/{each.id}/as_of", each.as_of) for each in living]
    alive += [(f"signs/{each.id}/when", each.when) for each in seen]
    for address, when in alive:
        if any(_precedes(death, when) for death in known):
            yield Problem(address, "after-death", warning=True)


def _died(incident: Any, person: str) -> bool:
    """Whether an incident is the death of a person."""
    victims = (part.contact for part in incident.involvements if _code(part.role) in {"victim", ""})
    return _code(incident.type) in _DEATHS and Ref(person) in victims


def _released_before(held: Any) -> Iterator[Problem]:
    begun = [each.since for each in held.detentions if isinstance(each.since, FuzzyDate)]
    for status in held.statuses:
        if _code(status.fate) == _RELEASED and begun and all(_precedes(status.as_of, each) for each in begun):
            yield Problem(f"statuses/{status.id}/as_of", "released-before-held", warning=True)


def _younger(held: Any, around: Around) -> Iterator[Problem]:
    for relation in held.relations:
        other = around.values(relation.to.id) if isinstance(relation.to, Ref) else None
        theirs, kind = getattr(other, "born", None), _code(relation.kind)
        parent, child = (theirs, held.born) if kind == "parent" else (held.born, theirs)
        if kind in {"parent", "child"} and _precedes(child, parent):
            yield Problem(f"relations/{relation.id}/to", "born-before-parent", warning=True)


def _precedes(first: object, second: object) -> bool:
    if not isinstance(first, FuzzyDate) or not isinstance(second, FuzzyDate):
        return False
    return bool(first.latest and second.earliest and first.latest < second.earliest)


def _code(value: object) -> str:
    return value.code if isinstance(value, Choice) else ""
