"""Writing a consent down from wherever it is missed: which case, the consent itself, back again."""

from __future__ import annotations

from typing import Any, cast

from textual.screen import Screen

from fieldjournal.errors import FieldjournalError
from fieldjournal.i18n import _
from fieldjournal.journal import consents, listing, records
from fieldjournal.journal.session import Session
from fieldjournal.model.fields import Part, specs_of
from fieldjournal.model.kinds.case import Case, Consent
from fieldjournal.model.record import Draft, Record
from fieldjournal.model.values import Ref
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.part import REMOVED, PartScreen
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.words import sentence
from fieldjournal.wording import say_reason

_NEW = ""
_SPEC = specs_of(Case)["consents"]


async def write_down(screen: Screen[Any], session: Session, consent: Consent) -> str:
    """Let somebody fill in a consent and save it in a case; return what to say, nothing where left."""
    case = await _case(screen, session, consent)
    title = await _title(screen) if case == _NEW else ""
    if case is None or title is None:
        return ""
    part: Part = consent
    while True:
        asked = PartScreen(session, _SPEC, part, new=True, inside=Draft("case", Case()))
        filled = await screen.app.push_screen_wait(asked)
        if filled is None or filled is REMOVED:
            return ""
        part = cast("Part", filled)
        try:
            saved = consents.add(session, cast("Consent", part), case=case, title=title)
        except FieldjournalError as error:
            await screen.app.push_screen_wait(AskScreen(_("Not written down yet"), sentence(error)))
        else:
            return " · ".join((_("written down"), *_doubts(session, saved, part.id)))


async def _case(screen: Screen[Any], session: Session, consent: Consent) -> str | None:
    """Ask for the case, those that have to do with the person first; the new one where there is none."""
    person = consent.of.id if isinstance(consent.of, Ref) else ""
    theirs = set(records.pointing_to(session, person, "case"))
    cases = sorted(listing.every(session, "case"), key=lambda each: each.id not in theirs)
    if not cases:
        return _NEW
    name_of = records.name_of(session)
    options = [
        Option(each.id, name_of(each.id), _("has to do with them") if each.id in theirs else "")
        for each in cases
    ]
    options.append(Option(_NEW, _("a new case …")))
    return await screen.app.push_screen_wait(PickScreen(_("In which case?"), options))


async def _title(screen: Screen[Any]) -> str | None:
    words = _("Consents stand in a case, which itself never leaves. How shall it be called?")
    return await screen.app.push_screen_wait(AskScreen(_("A new case"), words, value=_("Agreements")))


def _doubts(session: Session, saved: Record, part: str) -> tuple[str, ...]:
    found = records.problems(session, saved.draft())
    return tuple(say_reason(each.reason) for each in found if f"/{part}" in each.address)
