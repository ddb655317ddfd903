"""Sharing: with whom, profile, files, who leaves how, review, seal, receipt. Esc at any step sends nothing.

A plain copy takes the same steps; it is written after a typed word, since whoever finds it reads it.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any, NamedTuple

from textual.screen import Screen

from fieldjournal.errors import FieldjournalError
from fieldjournal.i18n import _, language
from fieldjournal.journal import partners
from fieldjournal.journal import share as sharing
from fieldjournal.journal.days import today
from fieldjournal.journal.partners import Partner
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import (
    ANYBODY,
    Anybody,
    Attached,
    Listed,
    Prepared,
    Reader,
    Request,
)
from fieldjournal.tui import places
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.leaving import LeavingScreen
from fieldjournal.tui.screens.partners import add_partner, renew_partner, standing
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.screens.redacting import redacted
from fieldjournal.tui.screens.review import ReviewScreen
from fieldjournal.tui.screens.seal import SealScreen
from fieldjournal.tui.screens.share_files import Along, clean_copies
from fieldjournal.tui.words import sentence

_NEW = ""


class Ended(NamedTuple):
    """How it ended: what to say of it, if anything, and whether anything was written for somebody."""

    said: str = ""
    left: bool = False


async def share(
    screen: Screen[Any], session: Session, ids: tuple[str, ...], listed: Listed | None = None
) -> Ended:
    """Go through the steps, as far as somebody goes.

    `listed` is the register somebody looks at: its records go along, and into a plain copy its lines alone.

    Raises: as `share.prepare`.
    """
    reader = await _reader(screen, session)
    if isinstance(reader, str):
        return Ended(reader)
    reviewed = await _reviewed(screen, session, reader, ids, listed)
    if isinstance(reviewed, str):
        return Ended(reviewed)
    typed = await _typed(screen, reader)
    folder: Path | None = Path.home()
    while typed is not None and (folder := await _folder(screen, reviewed, folder)) is not None:
        sealing = SealScreen(session, reviewed, folder, name_typed=typed)
        sealed = await screen.app.push_screen_wait(sealing)
        if sealed or not sealing.elsewhere:
            return Ended(sealed or "", left=bool(sealed))
    return Ended(_answers_kept(reviewed))


async def _reviewed(
    screen: Screen[Any], session: Session, reader: Reader, ids: tuple[str, ...], listed: Listed | None
) -> Prepared | str:
    """Return what was prepared, with every question answered; what to say where somebody left."""
    profile = await _profile(screen, reader)
    if profile is None:
        return ""
    along: Along | None = Along()
    if not isinstance(reader, Anybody):
        along = await clean_copies(screen, session, reader.id, ids)
    if along is None:
        return ""
    going = along.sources if listed else (*ids, *along.sources)
    request = Request(reader.id, going, profile=profile, language=language(), register=listed)
    prepared = await _people(screen, session, request, along.copies)
    if prepared is None:
        return ""
    review = ReviewScreen(session, prepared)
    reviewed = await screen.app.push_screen_wait(review)
    return reviewed or _answers_kept(review.prepared)


def _answers_kept(prepared: Prepared) -> str:
    return _("The answers you gave are kept.") if prepared.answers else ""


async def _reader(screen: Screen[Any], session: Session) -> Reader | str:
    """Ask who reads it; a partner may be added on the way. Return what to say where nobody does."""
    known = [each for each in partners.listed(session) if not each.revoked]
    options = [Option(each.id, each.name, standing(each)) for each in known]
    options.append(Option(_NEW, _("a new partner …")))
    options.append(Option(ANYBODY, _("anybody: a plain copy, not sealed")))
    chosen = await screen.app.push_screen_wait(PickScreen(_("Share with whom?"), options))
    if chosen is None:
        return ""
    if chosen == ANYBODY:
        return Anybody()
    if chosen == _NEW:
        return await add_partner(screen, session)
    return await _with_a_key(screen, session, partners.find(session, chosen))


async def _with_a_key(screen: Screen[Any], session: Session, partner: Partner) -> Partner | str:
    """Ask for a new key where theirs has ended, before anything is done for nothing."""
    if not partner.expired(today()):
        return partner
    words = _(
        "The key of {name} ended on {day}. Ask them for a new one and paste it here, or their card. What "
        "they know you by stays, and so do your answers."
    ).format(name=partner.name, day=partner.expires)
    return await renew_partner(screen, session, partner, words) or ""


async def _profile(screen: Screen[Any], reader: Reader) -> str | None:
    plain = isinstance(reader, Anybody)
    title = (
        _("How coarse? Only what is open leaves, so no narratives.") if plain else _("How much may they get?")
    )
    known = (
        sorted(sharing.profiles(), key=lambda each: each.sort != "public") if plain else sharing.profiles()
    )
    options = [Option(each.name, _(each.label), _(each.about)) for each in known]
    return await screen.app.push_screen_wait(PickScreen(title, options, below=True))


async def _people(
    screen: Screen[Any], session: Session, request: Request, files: tuple[Attached, ...]
) -> Prepared | None:
    """Decide how everybody in it leaves; nobody is named without a decision."""
    prepared = await redacted(screen, session, sharing.gather(session, request, files))
    if not prepared.people:
        return prepared
    decided = await screen.app.push_screen_wait(LeavingScreen(session, prepared))
    if decided is None:
        return None
    anew = sharing.regathered(session, prepared, decided)
    return anew if isinstance(anew, Prepared) else await redacted(screen, session, anew)


async def _typed(screen: Screen[Any], reader: Reader) -> str | None:
    """Ask for a word before a plain copy, and for the name of a partner whose key nobody compared."""
    if isinstance(reader, Anybody):
        word = _("plain")
        words = _(
            "A plain copy is not sealed: whoever finds these files reads them, here too. What left cannot be "
            "called back.\n\nTo write it, type the word “{word}”."
        ).format(word=word)
        return await screen.app.push_screen_wait(AskScreen(_("A plain copy"), words, wanted=word))
    if reader.verified:
        return ""
    words = _(
        "Nobody has compared this key with {name}. If somebody exchanged it on the way, they will "
        "read everything.\n\nTo seal all the same, type the partner's name."
    ).format(name=reader.name)
    asked = AskScreen(_("This key was not compared"), words, wanted=reader.name)
    return await screen.app.push_screen_wait(asked)


async def _folder(screen: Screen[Any], prepared: Prepared, before: Path | None) -> Path | None:
    """Ask for the folder, beginning with the one before: after a full disk nothing else is asked again."""
    if prepared.request.plain:
        words = _("The folder the plain copy is put into, best on a stick of its own.")
    else:
        words = _("The folder the sealed file is put into. The file shows nobody what is in it.")
    value = str(before or "")
    while typed := await screen.app.push_screen_wait(AskScreen(_("Where to?"), words, value=value)):
        folder = places.typed(typed)
        try:
            await asyncio.to_thread(sharing.require_folder, folder)
            await asyncio.to_thread(sharing.require_room_for, prepared, folder)
        except FieldjournalError as error:
            words, value = sentence(error), typed
        else:
            return folder
    return None
