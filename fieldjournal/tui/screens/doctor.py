"""The doctor: what on this computer could give the journal away, each with what to do. It only reads."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import ClassVar, Final

from rich.text import Text
from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal.i18n import N_, _, plural
from fieldjournal.journal.doctor import checks, facts
from fieldjournal.journal.doctor.checks import Finding
from fieldjournal.model.visible import visible
from fieldjournal.tui import keys
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.words import dressed

_MARKS: Final = {"look": ("!", N_("look")), "unknown": ("?", N_("unknown")), "well": ("+", N_("well"))}
"""The answers in the order they are shown, each with a sign and a word."""


class DoctorScreen(Screen[None]):
    """A list of findings: first what to look at, then what cannot be seen, then what is well."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.FINDINGS)
    AUTO_FOCUS = "VerticalScroll"

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def compose(self) -> ComposeResult:
        """Lay out the words, and a line over and under them."""
        yield Bar(_("This computer"), _("it only reads, and tells nobody"), id="top")
        with VerticalScroll(classes="findings"):
            yield Static(_("looking …"), markup=False)
        yield Bar(id="state")
        yield KeysBar()

    def on_mount(self) -> None:
        """Look."""
        self._look()

    @work(exclusive=True)
    async def _look(self) -> None:
        found = checks.examine(await asyncio.to_thread(facts.look, self._folder))
        order = list(_MARKS)
        self.query_one(".findings Static", Static).update(
            Text("\n").join(told(each) for each in sorted(found, key=lambda each: order.index(each.answer)))
        )
        many = sum(each.answer == "look" for each in found)
        self.query_one("#state", Bar).left = dressed(
            plural("{n} thing to look at", "{n} things to look at", many)
        )
        self.query_one("#state", Bar).right = _("a clean line is no promise")

    def action_again(self) -> None:
        """Look again, after something was changed."""
        self._look()

    def action_back(self) -> None:
        """Back to where it was asked from."""
        self.dismiss(None)


def told(finding: Finding) -> Text:
    """Return a finding as lines: its sign, the sentence, and what to do where there is something to do."""
    sign, word = _MARKS[finding.answer]
    said = visible(_(finding.sentence).format(**finding.told))
    lines = Text()
    lines.append(f"{sign} {_(word)}: {dressed(said)}\n", "bold" if finding.answer == "look" else "")
    if finding.advice and finding.answer != "well":
        lines.append(f"→ {dressed(_(finding.advice))}\n", "dim")
    return lines
