"""Taking in a table: from a file or from what was pasted, through the preview, into the journal.

- What is pasted never touches the disk.
- Reading and planning go by steps, so that keys are read; they can be stopped and have written nothing.
- People who look alike are asked one by one before the writing: the same, somebody else, or later.
- After a file was taken in it is offered to be removed.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Generator
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any, Final, TypeVar

from textual import events
from textual.screen import Screen

from fieldjournal.errors import FieldjournalError
from fieldjournal.i18n import _, plural
from fieldjournal.journal.importing import apply as importing
from fieldjournal.journal.importing.json_file import looks_like_json, read_records
from fieldjournal.journal.importing.original import read_original
from fieldjournal.journal.importing.pasted import looks_like_table, read_pasted
from fieldjournal.journal.importing.plan import Answers, Plan
from fieldjournal.journal.importing.sheet import SheetTable, read_table
from fieldjournal.journal.originals import mark, remove_original
from fieldjournal.journal.session import Session
from fieldjournal.model.canonical import Json
from fieldjournal.tui import dropped
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.changing import Done
from fieldjournal.tui.screens.import_asking import Answered, ask_of_all, ask_role, ask_unknown, ask_who
from fieldjournal.tui.screens.import_preview import ImportScreen, Wanted
from fieldjournal.tui.screens.original import offer_removal
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.screens.steps import StepsScreen
from fieldjournal.tui.screens.working import finish
from fieldjournal.tui.widgets.typed_line import TypedLine
from fieldjournal.tui.words import sentence

T = TypeVar("T")
Taken = SheetTable | tuple[Json, ...]

_AT_ONCE: Final = 0.3
"""Seconds after which somebody wants to see how far it is."""

_TABLES: Final = frozenset({".csv", ".tsv", ".tab", ".json"})


class Pasted(Enum):
    """What somebody pasted, or dropped on the window."""

    NOTHING = "nothing for us"
    LEFT = "something for us, that was left after all"
    FILES = "files"
    TABLE_FILE = "a file to be read as a table"
    TABLE = "a table"


async def what_was_pasted(screen: Screen[Any], text: str) -> Pasted:
    """Say what a pasted text is; of a file that may be a table it is asked which is meant."""
    if looks_like_table(text):
        return Pasted.TABLE
    found = dropped.paths(text) if len(text) < dropped.LONGEST else ()
    if not found or not all(map(_is_file, found)):
        return Pasted.NOTHING
    if len(found) > 1 or found[0].suffix.casefold() not in _TABLES:
        return Pasted.FILES
    options = [
        Option(Pasted.TABLE_FILE, _("take its rows in"), _("after a preview")),
        Option(Pasted.FILES, _("attach it as a file")),
    ]
    return await screen.app.push_screen_wait(PickScreen(found[0].name, options)) or Pasted.LEFT


async def take_in(screen: Screen[Any], session: Session, *, pasted: str = "", given: str = "") -> Done:
    """Take in what was pasted, or a file that is given or asked for; return what came of it."""
    if not pasted and not given:
        typed = await screen.app.push_screen_wait(AskTableScreen())
        if not typed:
            return Done("")
        pasted, given = (typed, "") if looks_like_table(typed) else ("", typed)
    path = next(iter(dropped.paths(given)), None)
    try:
        if path:
            read, sha256 = await asyncio.to_thread(_read, path)
        else:
            read, sha256 = await asyncio.to_thread(read_pasted, pasted), ""
    except FieldjournalError as error:
        return Done(sentence(error))
    title = path.name if path else _("table pasted on {day}").format(day=today())
    made = await _Import(screen, session, title, read).run()
    if made.batch and path and await offer_removal(screen, path):
        try:
            remove_original(path, sha256)
        except FieldjournalError as error:
            return replace(made, said=sentence(error))
        return replace(made, said=_("{said}; the file was overwritten and removed").format(said=made.said))
    return made


def today() -> str:
    """Return the day by this computer's clock, 2026-03-01."""
    return datetime.now().astimezone().date().isoformat()


def _is_file(path: Path) -> bool:
    return os.path.isfile(path)  # noqa: PTH113 - no error for odd names


def _read(path: Path) -> tuple[Taken, str]:
    """Return what is in a file, and by what it is known when it may be removed."""
    untrusted = read_original(path)
    taken = read_records(untrusted) if looks_like_json(untrusted) else read_table(untrusted)
    return taken, mark(untrusted)


class TableLine(TypedLine):
    """A line for the name of a file, which takes a pasted table whole."""

    def _on_paste(self, event: events.Paste) -> None:
        if looks_like_table(event.text):
            event.stop()
            event.prevent_default()
            self.screen.dismiss(event.text)
        else:
            super()._on_paste(event)


class AskTableScreen(AskScreen):
    """Dismisses with where a file is, or with a pasted table itself."""

    LINE = TableLine

    def __init__(self) -> None:
        super().__init__(
            _("Take in a table"),
            _(
                "Type where the file is (CSV, or JSON from this program), drop it on this window, or paste "
                "the table itself from a spreadsheet: then it never lies on the disk."
            ),
        )


@dataclass
class _Import:
    """One import on its way: what was read, and what the person said of it."""

    screen: Screen[Any]
    session: Session
    title: str
    read: Taken
    said: dict[str, str] = field(default_factory=dict)
    answers: Answered = field(default_factory=dict)
    _plan: Plan = field(init=False)

    async def run(self) -> Done:
        """Show the plan until it is written or left."""
        plan = await self._planned(self.screen)
        if isinstance(plan, str):
            return Done(plan)
        if not await self.screen.app.push_screen_wait(ImportScreen(plan, self.answers, self._decide)):
            return Done(_("nothing was taken in"))
        return await self._write()

    async def _decide(self, screen: Screen[Any], wanted: Wanted) -> Plan | str | None:
        """Ask what is wanted, and plan anew; None where all was asked and the plan can be written."""
        plan = self._plan
        match wanted.what:
            case "column":
                self.said |= await ask_role(screen, plan, wanted.about)
            case "unknown":
                self.said |= await ask_unknown(screen, plan, self.said)
            case "person":
                await ask_who(screen, self.session, plan.likely[int(wanted.about)], self.answers)
                return plan
            case "":
                asked = await ask_of_all(screen, self.session, plan, self.answers)
                return None if asked else plan
        return await self._planned(screen)

    async def _planned(self, screen: Screen[Any], answers: Answers | None = None) -> Plan | str:
        """Return the plan, or what to say where there is none."""
        try:
            if isinstance(self.read, SheetTable):
                sheet = await asyncio.to_thread(importing.sheet, self.read, self.title, self.said)
                steps = importing.planning(self.session, (sheet,), answers)
            else:
                steps = importing.planning_json(self.session, self.read, self.title)
        except FieldjournalError as error:
            return sentence(error)
        plan = await _stepped(screen, _("Looking what is new"), self.title, steps)
        if isinstance(plan, Plan):
            self._plan = plan
        return plan

    async def _write(self) -> Done:
        """Write the plan with what was answered: all of it, or nothing."""
        plan = await self._planned(self.screen, self.answers) if self.answers else self._plan
        if isinstance(plan, str):
            return Done(plan)
        steps = importing.applying(self.session, plan)
        outcome = await _stepped(self.screen, _("Taking it in"), self.title, steps)
        if isinstance(outcome, str):
            await finish(self.session)
            return Done(outcome)
        taken = plural("{n} row was taken in", "{n} rows were taken in", outcome.rows)
        return Done(f"{taken}; " + _("u takes it back"), outcome.batch)


async def _stepped(
    screen: Screen[Any],
    title: str,
    name: str,
    steps: Generator[tuple[int, int], None, T],
) -> T | str:
    """Take steps and return what they make; what takes longer shows how far it is and can be stopped.

    Returns what to say where it was stopped or failed.
    """
    made: list[T] = []

    def all_of_it() -> Generator[tuple[int, int], None, None]:
        made.append((yield from steps))

    running = all_of_it()
    began = time.monotonic()
    try:
        for _done in running:
            await asyncio.sleep(0)
            if time.monotonic() - began > _AT_ONCE:
                break
        else:
            return made[0]
    except FieldjournalError as error:
        return sentence(error)
    said = await screen.app.push_screen_wait(StepsScreen(title, name, 0, lambda: running))
    return said or made[0]
