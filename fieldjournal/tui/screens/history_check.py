"""The history check: every revision, text and file, what does not fit in plain words, and the anchor to note.

Only what somebody noted outside shows that all of it was put back to an older state: `c` compares with it.
"""

from __future__ import annotations

from typing import ClassVar

from rich.text import Text
from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal.errors import FieldjournalError
from fieldjournal.i18n import _, plural
from fieldjournal.journal import verifying
from fieldjournal.journal.session import Session
from fieldjournal.journal.verifying import Report
from fieldjournal.model.visible import visible
from fieldjournal.tui import keys
from fieldjournal.tui.in_slices import to_the_end
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.words import dressed, sentence
from fieldjournal.wording.history import say_wrong


class HistoryCheckScreen(Screen[None]):
    """Checks when it opens; dismisses when read."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.HISTORY_CHECK)
    AUTO_FOCUS = "VerticalScroll"

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def compose(self) -> ComposeResult:
        """Lay out the words, and a line over and under them."""
        yield Bar(_("History check"), id="top")
        with VerticalScroll(classes="findings"):
            yield Static(_("checking every revision, text and file …"), id="found", markup=False)
            yield Static("", id="said", classes="said", markup=False)
        yield KeysBar()

    def on_mount(self) -> None:
        """Begin."""
        self._check()

    @work(exclusive=True)
    async def _check(self) -> None:
        try:
            report = await to_the_end(verifying.verifying(self._session), self._tell)
        except FieldjournalError as error:
            self._show(Text(sentence(error)))
        else:
            self._show(told(report))
        self.query_one("#top", Bar).right = ""

    def _tell(self, done: int, total: int) -> None:
        self.query_one("#top", Bar).right = _("{percent} %").format(percent=100 * done // max(total, 1))

    def _show(self, words: Text) -> None:
        self.query_one("#found", Static).update(words)

    @work(exclusive=True, group="compare")
    async def action_compare(self) -> None:
        """Compare with number and words that were noted outside."""
        asked = AskScreen(
            _("What did you note?"),
            _("A number and four words, as they stood here or were printed by verify-history."),
        )
        typed = await self.app.push_screen_wait(asked)
        if not typed:
            return
        try:
            fits = verifying.passed(self._session, "-".join(typed.replace("-", " ").split()))
        except FieldjournalError as error:
            self._say(sentence(error))
        else:
            self._say(_("it fits: this journal was there") if fits else say_wrong("anchor"))

    def _say(self, words: str) -> None:
        self.query_one("#said", Static).update(dressed(words))

    def action_back(self) -> None:
        """Back to where it was asked from."""
        self.dismiss(None)


def told(report: Report) -> Text:
    """Return a report in words: what fits, what does not, the anchor."""
    lines = Text()
    looked = _("{revisions} and {files} looked at.").format(
        revisions=plural("{n} revision", "{n} revisions", report.revisions),
        files=plural("{n} file", "{n} files", report.files),
    )
    if report.wrong:
        lines.append(_("THE HISTORY DOES NOT FIT.") + "\n\n", style="bold")
        for each in report.wrong:
            lines.append(f"! {visible(dressed(say_wrong(**vars(each))))}\n\n")
        lines.append(f"{looked}\n\n")
        lines.append(
            _("Change nothing here. Copy the whole folder, and look at it with somebody you trust; a "
              "backup from before brings back what was true then."),
        )  # fmt: skip
        return lines
    lines.append(f"{looked}\n", style="bold")
    lines.append(
        _("Everything fits: nothing was changed, taken out or put in outside this program.") + "\n\n"
    )
    if report.anchor:
        lines.append(_("Note this outside, on paper or with somebody you trust:") + "\n\n")
        lines.append(f"    {report.anchor}\n\n", style="bold")
        lines.append(
            _("Whoever puts the whole folder back to an older state deceives every check made inside it. "
              "Only what was noted outside shows that.")
        )  # fmt: skip
    return lines
