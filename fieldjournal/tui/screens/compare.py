"""Two people side by side: are they one? Whoever says so has seen both.

- What they say differently is marked ≠ and stands in both columns: nothing of it is lost, the first one's
  words come first.
- Calling them one writes a link on one entry and nothing else; it is taken back by one key.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal.errors import FieldjournalError
from fieldjournal.i18n import _, plural
from fieldjournal.journal import merging, records
from fieldjournal.journal.session import Session
from fieldjournal.model.headline import title
from fieldjournal.model.visible import visible
from fieldjournal.tui import keys
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.words import sentence

_LABEL = 16


@dataclass(frozen=True)
class Answered:
    """What came of it, in words, and the entry that was linked; empty where none was."""

    said: str
    linked: str = ""


class CompareScreen(Screen[Answered | None]):
    """Dismisses with what was answered, or None where left."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.COMPARE)

    def __init__(self, session: Session, first: str, second: str) -> None:
        """Compare two persons by ids. Raises: as `merging.pair`."""
        super().__init__()
        self._session = session
        self._pair = merging.pair(session, first, second)

    def compose(self) -> ComposeResult:
        """Both in columns, what it means below."""
        yield Bar(_("One person?"), id="top")
        with VerticalScroll(id="both", can_focus=True):
            yield Static("", markup=False)
        yield Bar(id="state")
        yield KeysBar()

    def on_mount(self) -> None:
        """Show both."""
        self._show()
        self.query_one("#both").focus()

    def _show(self) -> None:
        pair, name_of = self._pair, records.name_of(self._session)
        both = Table.grid(padding=(0, 1), expand=True)
        both.add_column(width=_LABEL, overflow="fold", style="dim")
        both.add_column(ratio=1, overflow="fold")
        both.add_column(ratio=1, overflow="fold")
        heads = (Text(visible(title(each, name_of)), style="bold") for each in (pair.first, pair.second))
        both.add_row(Text(""), *heads)
        both.add_row(Text(""), Text(_("stands for both"), style="italic"), Text(""))
        for each in pair.values:
            label = f"≠ {each.label}" if each.differs else each.label
            columns = (Text(visible("\n".join(lines))) for lines in (each.first, each.second))
            both.add_row(Text(visible(label), style="bold" if each.differs else ""), *columns)
        self.query_one("#both Static", Static).update(both)
        differing = (
            plural("{n} value differs and stays side by side", "{n} values differ and stay side by side",
                   pair.differing)
            if pair.differing
            else _("nothing in one contradicts the other")
        )  # fmt: skip
        self.query_one("#state", Bar).left = differing

    def action_swap(self) -> None:
        """Let the other one stand for both."""
        self._pair = merging.pair(self._session, self._pair.second.id, self._pair.first.id)
        self._show()

    def action_merge(self) -> None:
        """Make them one person."""
        name = title(self._pair.first, records.name_of(self._session))
        try:
            linked = merging.merge(self._session, self._pair.first.id, self._pair.second.id)
        except FieldjournalError as error:
            self.query_one("#state", Bar).left = sentence(error)
            return
        self.dismiss(Answered(_("one person now: {name}; u takes it back").format(name=name), linked.id))

    def action_apart(self) -> None:
        """Remember that they are two."""
        try:
            merging.apart(self._session, self._pair.first.id, self._pair.second.id)
        except FieldjournalError as error:
            self.query_one("#state", Bar).left = sentence(error)
            return
        self.dismiss(Answered(_("two people; they are not suggested again")))

    def action_back(self) -> None:
        """Leave them as they are."""
        self.dismiss(None)
