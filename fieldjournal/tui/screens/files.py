"""The files of a record: a small picture and all that is known of each, and from here into its viewer.

- Small pictures are made here, one after another, while nobody waits, and kept in the store.
- Graphic ones stay veiled until somebody asks for them.
- Saving a copy outside the journal takes a folder, a plain warning and a typed word.
"""

from __future__ import annotations

import asyncio
from typing import ClassVar

from rich.table import Table
from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal.errors import FieldjournalError
from fieldjournal.i18n import _, plural
from fieldjournal.journal import attachments, records
from fieldjournal.journal.attachments import Held
from fieldjournal.journal.session import Session
from fieldjournal.journal.viewing import content, thumbnails
from fieldjournal.model.visible import visible
from fieldjournal.tui import keys
from fieldjournal.tui.screens import saving
from fieldjournal.tui.screens.opening import loaded, look_at, sort_of
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.detail import LABEL, lines_of
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.lines import Entry, Lines, Piece
from fieldjournal.tui.widgets.picture import PictureBox
from fieldjournal.tui.words import dressed, in_bytes
from fieldjournal.wording import say

_MOST = 64 << 20
"""Bytes of a file of which a small picture is made unasked."""


class FilesScreen(Screen[None]):
    """The files on the left; the one under the cursor, small and in words, beside them."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.FILES)
    AUTO_FOCUS = "Lines"

    def __init__(self, session: Session, title: str, files: tuple[Held, ...]) -> None:
        super().__init__()
        self._session = session
        self._title = title
        self._files = files
        self._unveiled: set[str] = set()
        self._said_of = -1

    def compose(self) -> ComposeResult:
        """List, small picture, words."""
        count = plural("{n} file", "{n} files", len(self._files))
        yield Bar(_("Files of: {title}").format(title=self._title), count, id="top")
        with Horizontal(id="middle"):
            yield Lines(height=2, classes="files")
            with Vertical(classes="file"):
                yield PictureBox(id="small")
                with VerticalScroll(can_focus=True):
                    yield Static("", markup=False)
        yield Bar(id="state")
        yield KeysBar()

    def on_mount(self) -> None:
        """Show the first, and make small pictures of those that have none."""
        self.query_one(Lines).fill(len(self._files), self._entry)
        self._make_small()

    def _entry(self, index: int) -> Entry:
        held = self._files[index]
        return [
            [Piece(f" {held.name or held.id}")],
            [Piece(f"   {sort_of(held)} · {in_bytes(held.size)}", "quiet")],
        ]

    @property
    def _current(self) -> Held:
        return self._files[self.query_one(Lines).cursor]

    def _is_veiled(self, held: Held) -> bool:
        return held.record not in self._unveiled and attachments.is_veiled(self._session, held)

    # -- what is shown beside the list ----------------------------------------------------------

    @on(Lines.Moved)
    def _moved(self) -> None:
        self._show_small()
        self.query_one(Static).update(told(self._session, self._current))
        self.query_one(VerticalScroll).scroll_home(animate=False)
        if self.query_one(Lines).cursor != self._said_of:
            self._say("")

    def _show_small(self) -> None:
        held, box = self._current, self.query_one(PictureBox)
        if self._is_veiled(held):
            box.say(_("Graphic. Space shows it."))
            return
        kept = thumbnails.kept(self._session, held.id)
        box.display = kept is not thumbnails.NONE
        if kept is not None and kept is not thumbnails.NONE:
            box.show(kept)
        else:
            viewer = content.viewer_for(self._session, held.id)
            box.display = viewer in thumbnails.DRAWN and kept is None
            box.say("…" if held.size <= _MOST else "")

    @work(group="small", exclusive=True)
    async def _make_small(self) -> None:
        """Make the small pictures there are not yet; keys are read meanwhile."""
        for held in self._files:
            if held.size > _MOST or self._is_veiled(held) or thumbnails.kept(self._session, held.id):
                continue
            try:
                if content.viewer_for(self._session, held.id) not in thumbnails.DRAWN:
                    continue
                made = await asyncio.to_thread(thumbnails.make, await loaded(self._session, held))
                if made is not None:
                    thumbnails.keep(self._session, held.id, made)
            except FieldjournalError:
                continue  # what is wrong with it is said when somebody looks at it
            if made is not None and held is self._current:
                self._show_small()

    def _say(self, words: str) -> None:
        """Say something of the file under the cursor; it stands until another is."""
        self._said_of = self.query_one(Lines).cursor if words else -1
        self.query_one("#state", Bar).left = words

    # -- what can be done -----------------------------------------------------------------------

    @on(Lines.Taken)
    @work
    async def action_look(self) -> None:
        """Look at the file under the cursor, and on from there to those beside it."""
        step = 1
        while step:
            held = self._current
            try:
                step = await look_at(self, self._session, held, veiled=self._is_veiled(held))
            except FieldjournalError as error:
                self._say(dressed(say(error).sentence))
                return
            lines = self.query_one(Lines)
            lines.cursor = (lines.cursor + step) % len(self._files)
        self._make_small()

    def action_unveil(self) -> None:
        """Show the small picture of a graphic file."""
        self._unveiled.add(self._current.record)
        self._show_small()
        self._make_small()

    @work
    async def action_save(self) -> None:
        """Save a copy outside the journal."""
        self._say(await saving.save_copy(self, self._session, self._current))
        self._files = tuple(attachments.get(self._session, each.id) for each in self._files)
        self._moved()

    def action_back(self) -> None:
        """Back to the journal."""
        self.dismiss(None)


def told(session: Session, held: Held) -> Table:
    """Return all that is known of a file: its declared values, digest and custody among them."""
    body = Table.grid(padding=(0, 1), expand=True)
    body.add_column(width=LABEL, overflow="fold", style="dim")
    body.add_column(ratio=1, overflow="fold")
    if held.values is not None:
        for label, words in lines_of(held.values, records.name_of(session)):
            body.add_row(Text(visible(label)), Text(visible(words)))
    return body
