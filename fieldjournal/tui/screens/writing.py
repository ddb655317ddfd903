"""Ways to write a record: the one box, an empty form, a change, something made of a note, a draft.

Each opens its screens over the one that asks and returns what was saved, or None where left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual.screen import Screen

from fieldjournal.i18n import _
from fieldjournal.journal import notes
from fieldjournal.journal.days import local_minute
from fieldjournal.journal.drafts import KeptDraft
from fieldjournal.journal.session import Session
from fieldjournal.model.headline import title
from fieldjournal.model.kinds import KINDS, kind_named
from fieldjournal.model.kinds.kind import Kind
from fieldjournal.model.record import Draft, Record
from fieldjournal.tui.screens.pick import Option, PickScreen

if TYPE_CHECKING:
    from fieldjournal.tui.screens.form import Saved


async def note(screen: Screen[Any], session: Session) -> Saved | None:
    """Write down what was heard or seen; the result says whether something is to be made of it."""
    from fieldjournal.tui.screens.note import NoteScreen

    return await screen.app.push_screen_wait(NoteScreen(session))


async def new(screen: Screen[Any], session: Session) -> Record | None:
    """Fill in the empty form of a chosen kind."""
    options = [_option(kind) for kind in KINDS.values()]
    kind = await screen.app.push_screen_wait(PickScreen(_("What kind of entry?"), options))
    return await edit(screen, session, Draft(kind, kind_named(kind).values())) if kind else None


async def turn(screen: Screen[Any], session: Session, source: Record) -> Record | None:
    """Make a record of a chosen kind from what somebody told."""
    options = [_option(kind) for kind in KINDS.values() if kind.name != source.kind]
    kind = await screen.app.push_screen_wait(PickScreen(_("Turn into …"), options))
    return await edit(screen, session, notes.turn(session, source.id, kind)) if kind else None


def _option(kind: Kind) -> Option[str]:
    return Option(kind.name, _(kind.label), also=_(kind.plural))


async def edit(screen: Screen[Any], session: Session, draft: Draft) -> Record | None:
    """Fill in the form of a draft."""
    from fieldjournal.tui.screens.form import FormScreen

    saved = await screen.app.push_screen_wait(FormScreen(session, draft))
    return saved.record if saved else None


async def unfinished(screen: Screen[Any], session: Session, kept: tuple[KeptDraft, ...]) -> Saved | None:
    """Go on with one of some drafts, on the form it was begun on."""
    from fieldjournal.tui.screens.form import FormScreen
    from fieldjournal.tui.screens.note import NoteScreen

    options = [Option(each, _begun(each.draft), local_minute(each.kept)) for each in kept]
    chosen = await screen.app.push_screen_wait(PickScreen(_("Unfinished drafts"), options))
    if chosen is None:
        return None
    began_as = NoteScreen if chosen.name.startswith(NoteScreen.KEPT_AS) else FormScreen
    return await screen.app.push_screen_wait(began_as(session, chosen.draft, kept_as=chosen.name))


def _begun(draft: Draft) -> str:
    label = _(kind_named(draft.kind).label)
    words = title(draft, lambda _record_id: "")
    return label if words == label else f"{label}: {words}"
