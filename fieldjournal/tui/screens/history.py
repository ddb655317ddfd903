"""The earlier versions of a record: when each was written, and what changed in it."""

from __future__ import annotations

from typing import ClassVar

from rich.console import Group, RenderableType
from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal.i18n import N_, _, plural
from fieldjournal.journal import history, records
from fieldjournal.journal.days import local_minute
from fieldjournal.journal.history import Batch, Revision
from fieldjournal.journal.session import Session
from fieldjournal.model.differences import Difference, word_changes
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.headline import title
from fieldjournal.model.record import Record
from fieldjournal.model.values import Text as Words
from fieldjournal.model.visible import visible
from fieldjournal.tui import keys
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.lines import Entry, Lines, Piece
from fieldjournal.tui.words import dressed

_EVENTS = {
    "saved": N_("saved"),
    "deleted": N_("deleted"),
    "undeleted": N_("brought back"),
    "erased": N_("erased"),
}


class HistoryScreen(Screen[None]):
    """Revisions on the left, the latest first; what changed in the one under the cursor beside them."""

    BINDINGS: ClassVar[list[BindingType]] = list(keys.HISTORY)
    AUTO_FOCUS = "Lines"

    def __init__(self, session: Session, record: Record) -> None:
        super().__init__()
        self._session = session
        self._record = record
        self._read()

    def _read(self) -> None:
        self._revisions = history.revisions(self._session, self._record.id)[::-1]

    def compose(self) -> ComposeResult:
        """List and differences."""
        name_of = records.name_of(self._session)
        count = plural("{n} version", "{n} versions", len(self._revisions))
        yield Bar(_("Earlier versions: {title}").format(title=title(self._record, name_of)), count, id="top")
        with Horizontal(id="middle"):
            yield Lines(classes="versions")
            with VerticalScroll(id="changes", can_focus=False):
                yield Static("", markup=False)
        yield Bar(id="state")
        yield KeysBar()

    def on_mount(self) -> None:
        """Show the latest."""
        self.query_one(Lines).fill(len(self._revisions), self._entry)

    def _entry(self, index: int) -> Entry:
        revision = self._revisions[index]
        when = local_minute(revision.written)
        return [[Piece(f" {revision.number:>3}  {when}  "), Piece(_(_EVENTS[revision.event]), "quiet")]]

    @on(Lines.Moved)
    def _moved(self, event: Lines.Moved) -> None:
        if event.index < 0:
            return
        revision = self._revisions[event.index]
        shown = told(revision.changes, records.name_of(self._session))
        if revision.event == "erased":
            shown = Text(_("The text of this version was destroyed; only its place in the history is left."))
        elif revision.altered:
            shown = Group(Text(_("Some values of this version were erased."), style="dim"), Text(""), shown)
        self.query_one("#changes Static", Static).update(shown)
        self.query_one("#state", Bar).left = _together(revision)
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer the undoing of a change of several entries where one stands under the cursor."""
        del parameters
        return action != "undo" or self._batch() is not None

    def _batch(self) -> Batch | None:
        """Return the change of several entries under the cursor, as long as nobody took it back."""
        lines = self.query(Lines)
        batch = self._revisions[lines.first().cursor].batch if lines and self._revisions else None
        return batch if batch and not batch.undone_by else None

    @work
    async def action_undo(self) -> None:
        """Take back the change of several entries under the cursor."""
        from fieldjournal.tui.screens.changing import undo

        batch = self._batch()
        if batch is None:
            return
        title = plural("Take it back for {n} entry?", "Take it back for {n} entries?", batch.records)
        options = [Option(True, _("take it back")), Option(False, _("leave it"))]
        if not await self.app.push_screen_wait(PickScreen(title, options)):
            return
        made = await undo(self, self._session, batch.id)
        self._read()
        self.query_one(Lines).fill(len(self._revisions), self._entry)
        self.query_one("#state", Bar).left = dressed(made.said)

    def action_back(self) -> None:
        """Back to the journal."""
        self.dismiss(None)


def _together(revision: Revision) -> str:
    """Return that several entries were changed together, and whether that was taken back."""
    batch = revision.batch
    if batch is None:
        return ""
    others = batch.records - 1
    if batch.undoes:
        what = _("took back a change of several entries")
    else:
        what = (
            _("taken in from a table or file") if revision.number == 1 else _("a change of several entries")
        )
    said = [
        what,
        plural("with {n} other", "with {n} others", others) if others else "",
        _("taken back later") if batch.undone_by else "",
    ]
    return " · ".join(filter(None, said))


def told(changes: tuple[Difference, ...], name_of: NameOf) -> RenderableType:
    """Return differences in words: a label, then what went and what came. Signs, not colour alone."""
    if not changes:
        return Text(_("Nothing in the fields changed."), style="dim")
    pieces: list[Text] = []
    for change in changes:
        pieces.append(Text(visible(_(change.spec.label)), style="bold"))
        pieces += _sides(change, name_of)
        pieces.append(Text(""))
    return Group(*pieces)


def _sides(change: Difference, name_of: NameOf) -> list[Text]:
    if isinstance(change.before, Words) and isinstance(change.after, Words):
        line = Text()
        for sign, words in word_changes(change.before, change.after):
            mark = {"=": words, "-": f"[-{words}-]", "+": f"{{+{words}+}}"}[sign]
            line.append(visible(mark) + " ", {"=": "dim", "-": "strike", "+": "bold"}[sign])
        return [line]
    sides = [("− ", "dim", change.before), ("+ ", "", change.after)]
    said = [(sign, style, change.spec.shown(value, name_of)) for sign, style, value in sides]
    return [Text(f"{sign}{visible(words)}", style=style) for sign, style, words in said if words]
