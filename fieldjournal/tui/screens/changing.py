"""The same change for many entries: which, what it would do, and doing it; each is undone by one key."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from textual.screen import Screen

from fieldjournal.errors import FieldjournalError
from fieldjournal.i18n import _, plural
from fieldjournal.journal import batch, records
from fieldjournal.journal.batch import Change, Preview
from fieldjournal.journal.session import Session
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.values import Sensitivity
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.people import PeopleScreen
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.screens.working import done
from fieldjournal.tui.words import sentence

_BREATH = 0.001


@dataclass(frozen=True)
class Done:
    """What to say, and the change that was made; its id is empty where nothing was."""

    said: str
    batch: str = ""
    hid: bool = False
    """The entries were deleted."""


@dataclass(frozen=True)
class _Wanted:
    """A change somebody chose, and in which words."""

    change: Change
    words: str


_Ask = Callable[["_Asking"], Awaitable[_Wanted | None]]


async def change(screen: Screen[Any], session: Session, ids: Sequence[str]) -> Done | None:
    """Ask what to change, show what it would do, do it; None where left."""
    asking = _Asking(screen, session, ids)
    title = plural("Change {n} marked entry", "Change {n} marked entries", len(ids))
    options: list[Option[_Ask]] = [
        Option(_Asking.add_tag, _("add a tag …")),
        Option(_Asking.remove_tag, _("take a tag away …")),
        Option(_Asking.add_source, _("name a source …")),
        Option(_Asking.gather, _("put into a case …")),
        Option(_Asking.sensitivity, _("how far they may travel …")),
        Option(_Asking.delete, _("delete them")),
    ]
    ask = await screen.app.push_screen_wait(PickScreen(title, options))
    try:
        wanted = await ask(asking) if ask else None
        if wanted is None:
            return None
        found = await _looked_at(session, ids, wanted.change)
        if not found.changing:
            return Done(_("all of them have it already"))
        if not await _agreed(screen, wanted, found):
            return None
        made = batch.work(session, ids, wanted.change)
    except FieldjournalError as error:
        return Done(sentence(error))
    said = await done(screen, session, made)
    if said:
        return Done(said)
    many = plural("{n} entry changed", "{n} entries changed", found.changing)
    return Done(f"{many}: {wanted.words}; " + _("u takes it back"), made.id, wanted.change.delete)


async def undo(screen: Screen[Any], session: Session, batch_id: str) -> Done:
    """Take a change back; what was changed since stays as it is, and is told."""
    try:
        made = batch.undo(session, batch_id)
    except FieldjournalError as error:
        return Done(sentence(error))
    failed = await done(screen, session, made)
    if failed:
        return Done(failed)
    said = plural("{n} entry is as it was before", "{n} entries are as they were before", made.changed)
    if made.skipped:
        kept = plural("{n} was changed since and stays", "{n} were changed since and stay", len(made.skipped))
        said = f"{said}; {kept}"
    return Done(said, made.id)


async def _looked_at(session: Session, ids: Sequence[str], change: Change) -> Preview:
    looking = batch.look(session, ids, change)
    while True:
        try:
            next(looking)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return] # what the generator returns
        await asyncio.sleep(_BREATH)


async def _agreed(screen: Screen[Any], wanted: _Wanted, found: Preview) -> bool:
    """Show what would change; what never left so far is asked about once more."""
    many = plural("{n} entry", "{n} entries", found.changing)
    told = f"{many}: {wanted.words}"
    if found.already:
        told += "\n" + plural("{n} has it already", "{n} have it already", found.already)
    if not await _yes(screen, told, _("do it")):
        return False
    if not found.lowered:
        return True
    told = plural(
        "{n} of them never left so far. After this it may leave with a bundle.",
        "{n} of them never left so far. After this they may leave with a bundle.",
        found.lowered,
    )
    return await _yes(screen, told, _("let them go"), first=_("leave them as they are"))


async def _yes(screen: Screen[Any], told: str, yes: str, *, first: str = "") -> bool:
    """Ask; with `first`, the safe answer is the one under the cursor."""
    options = [Option(True, yes), Option(False, first or _("leave it"))]
    answer: bool | None = await screen.app.push_screen_wait(
        PickScreen(told, options[::-1] if first else options)
    )
    return bool(answer)


class _Asking:
    """Asks for what one sort of change needs."""

    def __init__(self, screen: Screen[Any], session: Session, ids: Sequence[str]) -> None:
        self._screen = screen
        self._session = session
        self._ids = ids

    async def add_tag(self) -> _Wanted | None:
        """Ask for the words of a tag."""
        words = _("One or several words to find them by, separated by commas.")
        typed = await self._screen.app.push_screen_wait(AskScreen(_("Add a tag"), words))
        tags = tuple(tag for each in (typed or "").split(",") if (tag := each.strip().strip("#")))
        return _Wanted(Change(add_tags=tags), " ".join(f"+#{each}" for each in tags)) if tags else None

    async def remove_tag(self) -> _Wanted | None:
        """Offer the tags they have."""
        held = Counter(tag for each in self._ids for tag in records.get(self._session, each).envelope.tags)
        options = [Option(tag, f"#{tag}", str(count)) for tag, count in held.most_common()]
        if not options:
            options = [Option("", _("none of them has a tag"))]
        tag = await self._screen.app.push_screen_wait(PickScreen(_("Take a tag away"), options))
        return _Wanted(Change(remove_tags=(tag,)), f"−#{tag}") if tag else None

    async def add_source(self) -> _Wanted | None:
        """Ask where they are known from."""
        own_id = await self._picked(_("Known from"), ("source",))
        if not own_id:
            return None
        return _Wanted(Change(sources=(own_id,)), _("from “{title}”").format(title=self._title(own_id)))

    async def gather(self) -> _Wanted | None:
        """Ask what they belong together in."""
        kinds = tuple(kind.name for kind in KINDS.values() if kind.gathers)
        own_id = await self._picked(_("Put into a case"), kinds)
        if not own_id:
            return None
        return _Wanted(Change(gathered_in=own_id), _("into “{title}”").format(title=self._title(own_id)))

    async def sensitivity(self) -> _Wanted | None:
        """Ask how far they may travel."""
        options = [Option(level, level.shown()) for level in Sensitivity]
        level = await self._screen.app.push_screen_wait(PickScreen(_("How far may they travel?"), options))
        if level is None:
            return None
        return _Wanted(Change(sensitivity=level), _("may travel: {level}").format(level=level.shown()))

    async def delete(self) -> _Wanted | None:
        """Nothing is asked: it can be undone."""
        return _Wanted(Change(delete=True), _("deleted"))

    async def _picked(self, title: str, kinds: tuple[str, ...]) -> str:
        who = await self._screen.app.push_screen_wait(PeopleScreen(self._session, title, kinds))
        return who[0].contact if who else ""

    def _title(self, own_id: str) -> str:
        return records.name_of(self._session)(own_id)
