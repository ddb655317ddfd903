"""What this journal protects and what not, in ten lines, before the first entry."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal.i18n import N_, _
from fieldjournal.tui import keys
from fieldjournal.tui.widgets.keys_bar import KeysBar

PROTECTS = (
    N_("What you write is encrypted here; without the passphrase it is noise."),
    N_("Locked, it may be seized or copied: a good passphrase holds."),
    N_("Nothing goes on the network. You see whatever you seal before it leaves."),
    N_("It locks after five idle minutes, and at once with Ctrl+L or F12."),
)
DOES_NOT = (
    N_("Unlocked, whoever takes the computer can read it. Lock it first."),
    N_("A spying program on this computer sees what you type and read."),
    N_("That the program is here can be seen; what and how much you wrote cannot."),
    N_("Earlier copies still open with the passphrase they had then."),
    N_("If the passphrase is lost, nobody can help: not we, not anybody."),
    N_("If the disk dies, the journal dies. Keep a copy of its folder elsewhere."),
)


class ProtectsScreen(Screen[bool]):
    """Dismisses with True when read."""

    BINDINGS: ClassVar[list[BindingType]] = list(keys.STEP)

    def compose(self) -> ComposeResult:
        """Four lines and six lines."""
        with Vertical(classes="sheet wide"):
            yield Static(_("What it protects"), classes="title", markup=False)
            yield from (Static(f"+ {_(line)}", classes="point", markup=False) for line in PROTECTS)
            yield Static(_("What it cannot"), classes="title gap", markup=False)
            yield from (Static(f"− {_(line)}", classes="point", markup=False) for line in DOES_NOT)
        yield KeysBar()

    def action_next(self) -> None:
        """Read; make the journal."""
        self.dismiss(True)

    def action_back(self) -> None:
        """One step back."""
        self.dismiss(False)
