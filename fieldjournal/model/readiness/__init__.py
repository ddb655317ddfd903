"""Whether what is recorded of a person is enough for a submission, element by element.

- A required element is there, with its text ready for the form, or it blocks and says what is missing.
- The family's agreement to name to a State, or to share, counts as `model.consent` says, whoever it was
  given to; what was agreed, and to whom, is its text. Where it cannot be had, why and who decides stands in
  its place.
- The urgent window is counted from the earliest possible day, and says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final, cast

from fieldjournal.i18n import N_, _, plural
from fieldjournal.model import consent as agreement
from fieldjournal.model.consent.grant import Grant, consents_in
from fieldjournal.model.consent.subject import told_subject
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import specs_of
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.headline import Told
from fieldjournal.model.kinds.case import Consent
from fieldjournal.model.readiness.answer import Element, Readiness, State, Window
from fieldjournal.model.readiness.elements import ELEMENTS, Known, blocks, responsible, there
from fieldjournal.model.registers.reckoning import first_day, months_later, said_day
from fieldjournal.model.registers.register import parts_in
from fieldjournal.model.standards import Rule, Standard
from fieldjournal.model.values import Ref

__all__ = ["Element", "Readiness", "State", "Window", "readiness"]

_AGREED: Final = ("name_to_state", "share")
_ABBREVIATED: Final = 6
"""Characters up to which a name in capitals looks like an abbreviation."""


def readiness(
    person: Told,
    own: str,
    related: Mapping[str, Told],
    *,
    standard: Standard,
    name_of: NameOf,
    today: date,
) -> Readiness:
    """Return how far a person's records serve a standard.

    `own` is the person's id; `related` are the records that point to them, and what points to their cases.
    """
    known = Known(person, own, related, name_of)
    elements = tuple(ELEMENTS[rule.name](rule, known) for rule in standard.required)
    taken = known.taken()
    when = cast("Any", taken.values).when if taken else None
    return Readiness(
        standard,
        elements,
        _consent(standard.consent, known, today),
        _window(when, standard, today),
        tuple(_notes(known)),
    )


def _consent(rule: Rule, known: Known, today: date) -> Element:
    """Return whether the family agreed. One that is in force counts, naming to a State before sharing."""
    own = frozenset({known.own})
    subject = told_subject(own, [known.person], today)
    grants = [
        Grant(key, part, about=own)
        for key, case in known.related.items()
        for part in consents_in(case)
        if part.of == Ref(known.own)
    ]
    found = [agreement.judged(grants, subject, None, use, today) for use in _AGREED]
    for each in found:
        if each.names and each.rests_on:
            said = _agreed if each.state is agreement.State.GIVEN else _decided
            return there(rule, "; ".join(said(each.rests_on.part, known)))
    ends = [_ended(each.rests_on.part, each.state) for each in found if each.rests_on]
    return blocks(
        rule, ends[0] if ends else _("nobody in the family has agreed to share it or to name the person")
    )


_ENDED: Final = {
    agreement.State.WITHDRAWN: ("withdrawn", N_("it was withdrawn: {date}")),
    agreement.State.EXPIRED: ("until", N_("it has run out: {date}")),
}


def _ended(consent: Consent, state: agreement.State) -> str:
    key, words = _ENDED[state]
    return _(words).format(date=specs_of(Consent)[key].shown(getattr(consent, key), str))


def _decided(consent: Consent, known: Known) -> Iterator[str]:
    """Yield why it cannot be had and who decided."""
    specs = specs_of(Consent)
    yield _("could not be asked: {why}").format(
        why=specs["impossible"].shown(consent.impossible, known.name_of)
    )
    yield _("decided by {who}").format(who=specs["decided_by"].shown(consent.decided_by, known.name_of))


def _agreed(consent: Consent, known: Known) -> Iterator[str]:
    """Yield what was agreed, by whom, to whom, how and when, as far as it was told."""
    specs = specs_of(Consent)
    for key in ("use", "to", "to_any", "given_by", "relation", "how", "given"):
        value = getattr(consent, key)
        if not isinstance(value, Empty):
            yield specs[key].shown(value, known.name_of)


def _window(when: object, standard: Standard, today: date) -> Window:
    since = first_day(when)
    if since is None:
        return Window(said=_("unknown: there is no day to count from"))
    until = months_later(since, standard.urgent_months)
    left = (until - today).days
    counted = _("counted from the earliest possible date, {date}").format(date=said_day(since))
    if left < 0:
        gone = plural("it ended {n} day ago", "it ended {n} days ago", -left)
        return Window(since, until, left, f"{gone} ({said_day(until)}); {counted}")
    open_for = plural("{n} day left", "{n} days left", left)
    return Window(since, until, left, f"{open_for}, {said_day(until)}; {counted}")


def _notes(known: Known) -> Iterator[str]:
    for name in responsible(known):
        if len(name) <= _ABBREVIATED and name.isupper():
            yield _("“{name}” looks like an abbreviation: write the name in full").format(name=name)
    dates = {when.said for when in _told_dates(known)}
    if len(dates) > 1:
        yield _("accounts of the date differ: {dates}").format(dates="; ".join(sorted(dates)))


def _told_dates(known: Known) -> Iterator[FuzzyDate]:
    """Yield every date told of the disappearance, by the record and by accounts."""
    taken = known.taken()
    if taken is None:
        return
    own = next(key for key, each in known.related.items() if each is taken)
    values = [cast("Any", taken.values).when]
    for source in known.of_kind("source"):
        said = [claim.says for claim in cast("Sequence[Any]", parts_in(source, "claims"))]
        values += [
            each.value
            for each in said
            if not isinstance(each, Empty) and (each.record, each.address) == (own, "when")
        ]
    yield from (each for each in values if isinstance(each, FuzzyDate))
