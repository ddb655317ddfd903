"""Sharing: partner, profile, who leaves how, review, seal, receipt. Esc at any step sends nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from textual.screen import Screen

from fieldjournal.i18n import _
from fieldjournal.journal import partners
from fieldjournal.journal import share as sharing
from fieldjournal.journal.partners import Partner
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import Prepared, Request
from fieldjournal.tui import places
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.leaving import LeavingScreen
from fieldjournal.tui.screens.partners import add_partner, standing
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.screens.review import ReviewScreen
from fieldjournal.tui.screens.seal import SealScreen

_NEW = ""


async def share(screen: Screen[Any], session: Session, ids: tuple[str, ...]) -> str:
    """Go through the steps; return what to say, nothing where left. Raises: as `share.prepare`."""
    partner = await _partner(screen, session)
    if not isinstance(partner, Partner):
        return partner
    profile = await _profile(screen)
    if profile is None:
        return ""
    prepared = await _people(screen, session, Request(partner.id, ids, profile=profile))
    if prepared is None:
        return ""
    reviewed = await screen.app.push_screen_wait(ReviewScreen(prepared))
    if reviewed is None:
        return ""
    typed = await _name_typed(screen, partner)
    folder = await _folder(screen) if typed is not None else None
    if typed is None or folder is None:
        return ""
    return await screen.app.push_screen_wait(SealScreen(session, reviewed, folder, name_typed=typed)) or ""


async def _partner(screen: Screen[Any], session: Session) -> Partner | str:
    known = [each for each in partners.listed(session) if not each.revoked]
    options = [Option(each.id, each.name, standing(each)) for each in known]
    options.append(Option(_NEW, _("a new partner …")))
    chosen = await screen.app.push_screen_wait(PickScreen(_("Share with whom?"), options))
    if chosen is None:
        return ""
    return await add_partner(screen, session) if chosen == _NEW else partners.find(session, chosen)


async def _profile(screen: Screen[Any]) -> str | None:
    options = [Option(each.name, _(each.label), _(each.about)) for each in sharing.profiles()]
    return await screen.app.push_screen_wait(PickScreen(_("How much may they get?"), options, below=True))


async def _people(screen: Screen[Any], session: Session, request: Request) -> Prepared | None:
    """Decide how everybody in it leaves; nobody is named without a decision."""
    prepared = sharing.prepare(session, request)
    if not prepared.people:
        return prepared
    decided = await screen.app.push_screen_wait(LeavingScreen(session, prepared))
    return None if decided is None else sharing.again(session, prepared, decided)


async def _name_typed(screen: Screen[Any], partner: Partner) -> str | None:
    """Ask for the partner's name where nobody compared the key: it may be somebody else's."""
    if partner.verified:
        return ""
    words = _(
        "Nobody has compared this key with {name}. If somebody exchanged it on the way, they will "
        "read everything.\n\nTo seal all the same, type the partner's name."
    ).format(name=partner.name)
    asked = AskScreen(_("This key was not compared"), words, wanted=partner.name)
    return await screen.app.push_screen_wait(asked)


async def _folder(screen: Screen[Any]) -> Path | None:
    words = _("The folder the sealed file is put into. The file shows nobody what is in it.")
    typed = await screen.app.push_screen_wait(AskScreen(_("Where to?"), words, value=str(Path.home())))
    return places.typed(typed) if typed else None
