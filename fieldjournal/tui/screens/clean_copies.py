"""The clean copies that are to go along, as they will leave, before anything else is decided.

- What is shown is the copy itself, never the file it was made of; blacked out further, it is shown anew.
- What rebuilding does not take away is said here, where it is decided what goes along.
- A copy that could not be made again after something was blacked out is gone: the one before is not taken.
"""

from __future__ import annotations

import asyncio
from collections.abc import Generator, Sequence
from typing import Any, ClassVar, NamedTuple

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal.errors import FieldjournalError, FileStays
from fieldjournal.i18n import _, plural
from fieldjournal.journal import attachments, share
from fieldjournal.journal.attachments import Held
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import LOST, STAYS, Attached, Chosen
from fieldjournal.journal.viewing import content, pictures
from fieldjournal.journal.viewing.pictures import View
from fieldjournal.model.file_types import Viewer
from fieldjournal.model.visible import visible
from fieldjournal.tui import keys
from fieldjournal.tui.screens.black_out import BlackOutScreen
from fieldjournal.tui.screens.opening import loaded
from fieldjournal.tui.screens.picture import ViewScreen
from fieldjournal.tui.screens.steps import StepsScreen
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.lines import Entry, Lines, Piece
from fieldjournal.tui.widgets.picture import PictureBox
from fieldjournal.tui.words import in_bytes, sentence

_WITH_PAGES = {Viewer.PICTURE, Viewer.DOCUMENT}
_MOST_WORDS = 4_000
"""Letters of a text shown beside it; the review shows all of them."""


class Stays(NamedTuple):
    """What to say where a clean copy cannot be made, and of which file; of none where somebody stopped."""

    said: str
    file: str = ""


async def made(
    screen: Screen[Any],
    session: Session,
    chosen: Sequence[Chosen],
    before: dict[Chosen, Attached] | None = None,
) -> tuple[Attached, ...] | Stays:
    """Make clean copies while the keys are read; those in `before` are there already (`share.rebuilding`)."""
    found: list[Attached] = []
    file = ""

    def steps() -> Generator[tuple[int, int], None, None]:
        nonlocal file
        try:
            found.extend((yield from share.rebuilding(session, chosen, before)))
        except FileStays as stays:  # here, where they were chosen by their names, it is named so too
            held = attachments.get(session, file := stays.file)
            raise FileStays(held.name or held.id, stays.reason) from None

    said = await screen.app.push_screen_wait(StepsScreen(_("Making clean copies"), _("files"), 0, steps))
    return Stays(said, file) if said else tuple(found)


class CopyScreen(ViewScreen[None]):
    """One clean copy, large."""

    BINDINGS: ClassVar[list[BindingType]] = list(keys.COPY)

    def action_back(self) -> None:
        """Back to the list."""
        self.query_one(PictureBox).cover()
        self.dismiss(None)


class CleanCopiesScreen(Screen["tuple[Attached, ...] | None"]):
    """Dismisses with the copies that go along, or None when stopped."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.CLEAN_COPIES)
    AUTO_FOCUS = "Lines"

    def __init__(self, session: Session, reader_id: str, copies: Sequence[Attached]) -> None:
        super().__init__()
        self._session = session
        self._reader_id = reader_id
        self._ids = [each.id for each in copies]
        self._copies = {each.id: each for each in copies}
        self._unveiled: set[str] = set()
        # Held here: keys and drawings may come a moment before, or after, they are on the screen.
        self._lines = Lines(height=2, classes="files")
        self._box = PictureBox(id="small")

    def compose(self) -> ComposeResult:
        """List, the copy under the cursor, what it lost and what it keeps."""
        yield Bar(id="top")
        with Horizontal(id="middle"):
            yield self._lines
            with Vertical(classes="file"):
                yield self._box
                with VerticalScroll(can_focus=True):
                    yield Static("", markup=False)
        yield Static(_(STAYS), id="question", markup=False)
        yield Bar(id="state")
        yield KeysBar()

    def on_mount(self) -> None:
        """Show the first."""
        self._look()

    def _look(self, said: str = "") -> None:
        top = self.query_one("#top", Bar)
        top.left = _("What leaves: clean copies")
        top.right = plural("{n} file", "{n} files", len(self._ids))
        lines = self._lines
        lines.fill(len(self._ids), self._entry, cursor=min(lines.cursor, max(len(self._ids) - 1, 0)))
        self.query_one("#state", Bar).left = said
        self.refresh_bindings()

    def _entry(self, index: int) -> Entry:
        own = self._ids[index]
        copy = self._copies.get(own)
        held = attachments.get(self._session, own)
        told = _("no clean copy") if copy is None else f"{copy.ending.upper()} · {in_bytes(_size(copy))}"
        return [
            [Piece(f" {held.name or held.id}")],
            [Piece(f"   {told}", "mark" if copy is None else "quiet")],
        ]

    @property
    def _current(self) -> Held | None:
        return attachments.get(self._session, self._ids[self._lines.cursor]) if self._ids else None

    def _copy(self) -> Attached | None:
        held = self._current
        return None if held is None else self._copies.get(held.id)

    def _is_veiled(self, held: Held) -> bool:
        return held.record not in self._unveiled and attachments.is_veiled(self._session, held)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to black out only where there are pages."""
        del parameters
        if action not in {"black_out", "look", "unveil"}:
            return True
        held = self._current
        if held is None:
            return False
        if action == "unveil":
            return self._is_veiled(held)
        return content.viewer_for(self._session, held.id) in _WITH_PAGES

    # -- what is shown of one -------------------------------------------------------------------

    @on(Lines.Moved)
    def _moved(self) -> None:
        if not self.is_attached:
            return
        held, copy, box = self._current, self._copy(), self._box
        self.query_one("#middle Static", Static).update("" if held is None else self._told(held, copy))
        self.query_one(VerticalScroll).scroll_home(animate=False)
        self.refresh_bindings()
        has_pages = copy is not None and copy.words is None and copy.ending != "wav"
        box.display = has_pages
        if has_pages and held is not None:
            veiled = self._is_veiled(held)
            box.say(_("Graphic. Space shows it.") if veiled else "…")
            if not veiled:
                self.call_after_refresh(self._show_small, copy)

    @work(group="small", exclusive=True)
    async def _show_small(self, copy: Attached) -> None:
        box = self._box
        try:
            found = await asyncio.to_thread(pictures.draw, _content(copy), View(), *box.wanted)
        except FieldjournalError as error:
            box.say(sentence(error))
        else:
            if copy is self._copy():
                box.show(found)

    @on(PictureBox.Resized)
    def _resized(self) -> None:
        copy, held = self._copy(), self._current
        if copy is not None and held is not None and copy.words is None and not self._is_veiled(held):
            self._show_small(copy)

    def _told(self, held: Held, copy: Attached | None) -> Text:
        boxes = share.remembered(self._session, self._reader_id, held.id).boxes
        text = Text()
        if boxes:
            words = plural("{n} part is blacked out", "{n} parts are blacked out", len(boxes))
            text.append(f"{words}\n", "bold")
        if copy is None:
            text.append(_("No clean copy: b once more, or x leaves it out."), "bold")
            return text
        for code in copy.lost:
            if code != "boxes":
                text.append(f"{_(LOST[code])}\n", "dim")
        if copy.words is not None:
            text.append(_("its words; the review asks about every name in them:"), "dim")
            text.append("\n\n")
            text.append(visible(copy.words[:_MOST_WORDS]))
        return text

    # -- what can be done -----------------------------------------------------------------------

    @on(Lines.Taken)
    @work
    async def action_look(self) -> None:
        """Look at the copy under the cursor."""
        held, copy = self._current, self._copy()
        if held is None or copy is None or copy.words is not None or copy.ending == "wav":
            return
        said = _("the clean copy, as it leaves · {size}").format(size=in_bytes(_size(copy)))
        veiled = self._is_veiled(held)
        await self.app.push_screen_wait(CopyScreen(held.name or held.id, said, _content(copy), veiled=veiled))
        self._moved()

    @work
    async def action_black_out(self) -> None:
        """Choose parts of the file under the cursor, and make its copy anew without them."""
        held = self._current
        if held is None:
            return
        before = share.remembered(self._session, self._reader_id, held.id)
        try:
            original = await loaded(self._session, held)
        except FieldjournalError as error:
            self._look(sentence(error))
            return
        shown = BlackOutScreen(held.name or held.id, original, before, veiled=self._is_veiled(held))
        chosen: Chosen | None = await self.app.push_screen_wait(shown)
        if chosen is None:
            return
        share.remember(self._session, self._reader_id, chosen)
        self._copies.pop(held.id, None)
        anew = await made(self, self._session, [chosen])
        if not isinstance(anew, Stays):
            self._copies[held.id] = anew[0]
        self._look(anew.said if isinstance(anew, Stays) else "")
        self._moved()

    def action_leave_out(self) -> None:
        """Take the file under the cursor off the list: it stays here."""
        held = self._current
        if held is not None:
            self._ids.remove(held.id)
            self._copies.pop(held.id, None)
            self._look(_("{name} stays here").format(name=visible(held.name or held.id)))
            self._moved()

    def action_unveil(self) -> None:
        """Show what is graphic."""
        held = self._current
        if held is not None:
            self._unveiled.add(held.record)
            self._moved()

    def action_done(self) -> None:
        """Go on, where every file on the list has a copy; else to the one that has none."""
        lacking = next((at for at, own in enumerate(self._ids) if own not in self._copies), None)
        if lacking is None:
            self.dismiss(tuple(self._copies[own] for own in self._ids))
        else:
            self._lines.cursor = lacking
            self.query_one("#state", Bar).left = _("No clean copy: b once more, or x leaves it out.")

    def action_back(self) -> None:
        """Stop: nothing leaves."""
        self.dismiss(None)


def _size(copy: Attached) -> int:
    return len(copy.content) if copy.words is None else len(copy.words.encode())


def _content(copy: Attached) -> content.Content:
    return content.of_bytes(copy.id, copy.content)
