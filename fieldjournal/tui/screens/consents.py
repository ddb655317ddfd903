"""What one person agreed to: whether they may be named to each partner, and what left with them in it."""

from __future__ import annotations

from typing import Any, ClassVar

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal.i18n import N_, _
from fieldjournal.journal import consents as agreed
from fieldjournal.journal import records
from fieldjournal.journal.consents import Ledger, Left, May
from fieldjournal.journal.register_views import View
from fieldjournal.journal.session import Session
from fieldjournal.model.record import Record
from fieldjournal.model.visible import visible
from fieldjournal.tui import keys
from fieldjournal.tui.screens import agreeing
from fieldjournal.tui.screens.register import RegisterScreen
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.lines import Entry, Lines, Piece

HOW = {"named": N_("by name"), "pseudonym": N_("as a pseudonym"), "": N_("in a record about them")}


async def consents(screen: Screen[Any], session: Session, record: Record) -> str:
    """Show the consents of a person or of a case; return what to say where it is neither."""
    if record.kind == "contact":
        await screen.app.push_screen_wait(ConsentsScreen(session, record.id))
    elif record.kind == "case":
        await screen.app.push_screen_wait(
            RegisterScreen(session, "consents", View(where={"case": record.id}))
        )
    else:
        return _("only people agree to something; cases hold what they agreed to")
    return ""


class ConsentsScreen(Screen[None]):
    """A line for each partner and use, then one for each bundle; the one under the cursor in full."""

    BINDINGS: ClassVar[list[BindingType]] = list(keys.CONSENTS)
    AUTO_FOCUS = "Lines"

    def __init__(self, session: Session, person: str) -> None:
        super().__init__()
        self._session = session
        self._person = person
        self._ledger: Ledger
        self._rows: tuple[May | Left, ...] = ()

    def compose(self) -> ComposeResult:
        """Lay out a list, and the line under the cursor beneath."""
        yield Bar(id="top")
        yield Lines(height=2)
        yield Static("", id="question", markup=False)
        yield Bar(id="state")
        yield KeysBar()

    def on_mount(self) -> None:
        """Show where it stands today."""
        self._look()

    def _look(self, said: str = "") -> None:
        self._ledger = agreed.ledger(self._session, self._person)
        lost = [each for each in self._ledger.left if each.taken_back]
        others = [each for each in self._ledger.left if not each.taken_back]
        self._rows = (*lost, *self._ledger.may, *others)
        top = self.query_one("#top", Bar)
        top.left = _("What {name} agreed to").format(name=records.name_of(self._session)(self._person))
        top.right = _("consents written down: {n}").format(n=self._ledger.table.count)
        self.query_one(Lines).fill(len(self._rows), self._entry)
        self.query_one("#state", Bar).left = said or self._state()
        if not self._rows:
            self.query_one("#question", Static).update(_("There is no partner yet, and nothing has left."))

    def _state(self) -> str:
        lost = sum(map(_is_lost, self._rows))
        if lost:
            return _("taken back after it had left: {n}; tell those who have it").format(n=lost)
        ends = len(self._ledger.ending)
        return _("ends soon: {n}").format(n=ends) if ends else ""

    def _entry(self, index: int) -> Entry:
        row = self._rows[index]
        head = Piece(_head(row), "strong")
        mark = Piece("!" if _is_lost(row) else " ", "mark")
        return [[mark, head], [Piece("   "), Piece(self._said(row), "quiet")]]

    def _said(self, row: May | Left) -> str:
        use, name = (
            (row.profile.use, row.partner.name) if isinstance(row, May) else (row.use, row.receipt.reader)
        )
        return agreed.said(self._session, row.standing, use, name)

    def on_lines_moved(self, event: Lines.Moved) -> None:
        """Show the line under the cursor in full, with what can be done."""
        if event.index < 0:
            return
        row = self._rows[event.index]
        text = Text(visible(self._said(row)))
        if isinstance(row, Left) and row.taken_back:
            words = _("It cannot be called back. Tell {partner}, and tell them what left.")
            text.append("\n" + visible(words.format(partner=row.receipt.reader)), "bold")
        self.query_one("#question", Static).update(text)

    @work
    async def action_record(self) -> None:
        """Write down a consent, for the partner and use under the cursor."""
        may = [each for each in self._rows if isinstance(each, May)]
        row = self._rows[self.query_one(Lines).cursor] if self._rows else None
        about = row if isinstance(row, May) else next(iter(may), None)
        partner = about.partner.name if about else ""
        profile = about.profile.name if about else "trusted-ngo"
        blank = agreed.prefilled(self._person, partner, profile)
        self._look(await agreeing.write_down(self, self._session, blank))

    @on(Lines.Taken)
    def _taken(self) -> None:
        self.action_table()

    @work
    async def action_table(self) -> None:
        """Show all consents of the person as a table."""
        view = View(where={"who": self._person})
        await self.app.push_screen_wait(RegisterScreen(self._session, "consents", view))
        self._look()

    def action_back(self) -> None:
        """Back to where it was asked."""
        self.dismiss(None)


def _is_lost(row: May | Left) -> bool:
    return isinstance(row, Left) and row.taken_back


def _head(row: May | Left) -> str:
    if isinstance(row, May):
        return f"{row.partner.name} · {_(row.profile.label)}"
    receipt = row.receipt
    words = _("left {day}: bundle {n} for {partner}")
    if not receipt.certain:
        words = _("may have left {day}: bundle {n} for {partner}")
    left = words.format(day=receipt.sealed, n=receipt.bundle_number, partner=receipt.reader)
    return f"{left} · {_(HOW[row.how])}"
