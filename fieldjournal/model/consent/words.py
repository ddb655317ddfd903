"""Where somebody's consent stands, in plain words: what is so, and what can be done about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from fieldjournal.i18n import N_, _
from fieldjournal.model.consent import Note, Standing, State
from fieldjournal.model.consent.grant import Grant
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import specs_of
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.kinds.case import Consent

STATES: Final[Mapping[State, str]] = {
    State.GIVEN: N_("agreed"),
    State.DECIDED: N_("decided for them"),
    State.NOT_ASKED: N_("not asked"),
    State.WITHDRAWN: N_("withdrawn"),
    State.EXPIRED: N_("run out"),
    State.MISSING: N_("no consent"),
}
"""Each state in two words."""

NOTES: Final[Mapping[Note, str]] = {
    Note.BODY: N_("an organisation or group"),
    Note.OFFICIAL: N_("known here only for what they did"),
    Note.CHILD: N_("under 18: a parent or guardian has to agree too"),
    Note.PERHAPS_CHILD: N_("perhaps under 18: then a parent or guardian has to agree too"),
    Note.DEAD: N_("dead: ask the family too"),
    Note.OUT_OF_REACH: N_("can no longer be asked: ask the family too"),
    Note.KIN_UNCLEAR: N_("agreed by another: say how they are related"),
    Note.RISKS_NOT_TOLD: N_("the risks were not explained"),
    Note.NOT_YET: N_("one begins later, or may"),
    Note.TO_NOBODY: N_("one does not say with whom"),
    Note.UNDECIDED: N_("a decision says only half: why, or who decides"),
    Note.NOT_THEIRS_TO_GIVE: N_("one was given by somebody who cannot agree for them"),
    Note.ELSEWHERE: N_("there is one for something else"),
}

_FOR: Final = {
    "record": N_("writing it down"),
    "share": N_("sharing with {name}"),
    "name_to_state": N_("being named to a State"),
    "publish": N_("publishing"),
    "media_with_face": N_("showing the face"),
}
_SPECS = specs_of(Consent)


def label(state: State) -> str:
    """Return a state in two words."""
    return _(STATES[state])


def purpose(use: str, partner: str) -> str:
    """Return what consent is needed for: a code of `CONSENT_USE`, and who would get it."""
    return _(_FOR.get(use, use)).format(name=partner)


def said(found: Standing, use: str, partner: str, name_of: NameOf) -> str:
    """Return where it stands in one line, with what should be known beside it."""
    if found.state is State.NOT_ASKED:
        return ": ".join((label(found.state), *noted(found)))
    return "; ".join((_said(found, use, partner, name_of), *noted(found)))


def noted(found: Standing) -> tuple[str, ...]:
    """Return what should be known or done beside the answer."""
    return tuple(_(NOTES[each]) for each in found.notes)


def to_do(found: Standing, *, named: bool) -> str:
    """Return what can be done about it: where somebody cannot be named, or took their consent back."""
    if named and not found.names:
        return _("record their consent, leave them as a pseudonym, or leave them out")
    if found.state is State.WITHDRAWN:
        return _("say whether they leave as a pseudonym or are left out")
    return ""


def _said(found: Standing, use: str, partner: str, name_of: NameOf) -> str:
    grant = found.rests_on
    if found.state is State.MISSING or grant is None:
        return _("no consent recorded for {purpose}").format(purpose=purpose(use, partner))
    if found.state is State.GIVEN:
        return "; ".join(filter(None, (", ".join(_agreed(grant, name_of)), _until(grant))))
    if found.state is State.DECIDED:
        why, who = (_shown(grant, key, name_of) for key in ("impossible", "decided_by"))
        decided = _("cannot be asked: {why}; decided by {who}").format(why=_line(why), who=who)
        return "; ".join(filter(None, (decided, _until(grant))))
    if found.state is State.WITHDRAWN:
        return _("withdrawn: {date}").format(date=_shown(grant, "withdrawn", name_of))
    return _("run out: {date}").format(date=_shown(grant, "until", name_of))


def _agreed(grant: Grant, name_of: NameOf) -> Iterator[str]:
    by = _shown(grant, "given_by", name_of) if grant.by_another else ""
    relation = _shown(grant, "relation", name_of)
    if by:
        yield _("agreed by {who}").format(who=f"{by} ({relation})" if relation else by)
    else:
        yield _("agreed")
    yield from filter(None, (_shown(grant, key, name_of) for key in ("how", "given")))


def _until(grant: Grant) -> str:
    return "" if grant.until is None else _("until {date}").format(date=_shown(grant, "until", str))


def _shown(grant: Grant, key: str, name_of: NameOf) -> str:
    value = getattr(grant.part, key)
    return "" if value is Empty.NOT_ASKED else _SPECS[key].shown(value, name_of)


def _line(words: str) -> str:
    return " ".join(words.split())
