"""Choosing a passphrase: generated words are offered, strength is shown, it is typed twice."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal.errors import FieldjournalError
from fieldjournal.i18n import N_, _
from fieldjournal.journal.session import Verdict, passphrase_strength, suggest_passphrase
from fieldjournal.secret import Secret
from fieldjournal.tui import keys
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.passphrase import Passphrase
from fieldjournal.tui.words import sentence

_VERDICTS = {
    Verdict.REFUSED: N_("too easy to guess: take more words"),
    Verdict.WEAK: N_("weak: another word or two would help a lot"),
    Verdict.FAIR: N_("fair"),
    Verdict.STRONG: N_("strong"),
}
_BAR = 10
_FULL = 90.0
"""Bits of the seven generated words: a full bar."""
_TRIES = 100
"""Draws after which words are offered whether they fit or not; one in some twenty does not."""


class NewPassphraseScreen(Screen[Secret | None]):
    """Dismisses with the passphrase, typed twice the same, or None when left."""

    BINDINGS: ClassVar[list[BindingType]] = list(keys.NEW_PASSPHRASE)

    def __init__(self, title: str = "", *, fits: Callable[[Secret], None] | None = None) -> None:
        """Ask under `title`; `fits` raises for a passphrase that cannot be taken here."""
        super().__init__()
        self._title = title or _("A passphrase for this journal")
        self._fits = fits
        self._offered = self._drawn()

    def compose(self) -> ComposeResult:
        """Lay out the offer, two fields, and what to say of them."""
        with Vertical(classes="sheet"):
            yield Static(self._title, classes="title", markup=False)
            yield Static(
                _("These words were drawn by chance just now. Nobody can guess them:"),
                classes="hint", markup=False,
            )  # fmt: skip
            yield Static("", id="offer", markup=False)
            yield Static(
                _(
                    "Learn them, or write them down and keep the paper away from this computer. "
                    "Or think of six words of your own. Nobody can bring a lost passphrase back."
                ),
                classes="hint", markup=False,
            )  # fmt: skip
            yield Static(_("Type it here"), classes="label gap", markup=False)
            yield Passphrase(id="first")
            yield Static("", id="strength", classes="hint", markup=False)
            yield Static(_("and once more"), classes="label", markup=False)
            yield Passphrase(id="second")
            yield Static("", classes="said", markup=False)
        yield KeysBar()

    def on_mount(self) -> None:
        """Show the generated words."""
        self._offer()

    def _offer(self) -> None:
        self.query_one("#offer", Static).update(self._offered.reveal().decode())

    @on(Passphrase.Changed)
    def _typed(self, event: Passphrase.Changed) -> None:
        if event.passphrase.length:
            self.query_one(".said", Static).update("")
        if event.passphrase.id == "first":
            self.query_one("#strength", Static).update(self._judged(event.passphrase, event.notice))

    def _judged(self, field: Passphrase, notice: str) -> str:
        if not field.length:
            return ""
        found = passphrase_strength(field.secret)
        full = min(round(_BAR * found.bits / _FULL), _BAR)
        said = f"{'█' * full}{'░' * (_BAR - full)} {_(_VERDICTS[found.verdict])}"
        return f"{said} · {notice}" if notice else said

    @on(Passphrase.Given)
    def action_next(self) -> None:
        """Go to the second field, then on."""
        first, second = self.query_one("#first", Passphrase), self.query_one("#second", Passphrase)
        said = self.query_one(".said", Static)
        if not first.length:
            first.focus()
        elif passphrase_strength(first.secret).verdict is Verdict.REFUSED:
            said.update(_("This one is too easy to guess. Take the words above, or more words of your own."))
            first.focus()
        elif trouble := self._trouble(first.secret):
            said.update(trouble)
            first.focus()
        elif not second.length:
            second.focus()
        elif first.secret != second.secret:
            said.update(_("The two are not the same. Type the second once more; F2 shows what is typed."))
            second.clear()
            second.focus()
        else:
            self.dismiss(first.secret)

    def _drawn(self) -> Secret:
        """Return words that can be taken here: whoever learned them must not hear that they cannot."""
        drawn = suggest_passphrase()
        for _once_more in range(_TRIES):
            if not self._trouble(drawn):
                break
            drawn = suggest_passphrase()
        return drawn

    def _trouble(self, secret: Secret) -> str:
        try:
            if self._fits:
                self._fits(secret)
        except FieldjournalError as error:
            return sentence(error)
        return ""

    def action_show_typed(self) -> None:
        """Show or hide what was typed in both fields."""
        for field in self.query(Passphrase):
            field.shown = not field.shown

    def action_others(self) -> None:
        """Draw other words."""
        self._offered = self._drawn()
        self._offer()

    def action_back(self) -> None:
        """One step back."""
        self.dismiss(None)
