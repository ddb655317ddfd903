"""Partners: whom bundles are sealed to, and whether their key was compared with them."""

from __future__ import annotations

from typing import Any, ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal.errors import FieldjournalError
from fieldjournal.i18n import _
from fieldjournal.journal import partners
from fieldjournal.journal.days import today
from fieldjournal.journal.partners import Partner
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import Anybody, Reader
from fieldjournal.tui import keys
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.lines import Entry, Lines, Piece
from fieldjournal.tui.words import sentence


class PartnersScreen(Screen[None]):
    """A list of partners, and one beside it."""

    BINDINGS: ClassVar[list[BindingType]] = list(keys.PARTNERS)
    AUTO_FOCUS = "Lines"

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._partners: tuple[Partner, ...] = ()

    def compose(self) -> ComposeResult:
        """List and one partner."""
        yield Bar(_("Partners"), id="top")
        with Horizontal(id="middle"):
            yield Lines(classes="versions")
            with VerticalScroll(id="changes", can_focus=False):
                yield Static("", markup=False)
        yield Bar(id="state")
        yield KeysBar()

    def on_mount(self) -> None:
        """Show everybody."""
        self._look()

    def _look(self, *, at: str = "") -> None:
        self._partners = partners.listed(self._session)
        names = [each.id for each in self._partners]
        self.query_one(Lines).fill(len(names), self._entry, cursor=names.index(at) if at in names else 0)
        if not names:
            self.query_one("#changes Static", Static).update(
                _("No partner yet.\n\nAdd one with a: paste the line that begins with age1, or their card.")
            )

    def _entry(self, index: int) -> Entry:
        partner = self._partners[index]
        return [[Piece(" "), Piece(partner.name, "strong"), Piece(f"   {standing(partner)}", "quiet")]]

    def on_lines_moved(self, event: Lines.Moved) -> None:
        """Show the partner under the cursor."""
        if event.index >= 0:
            self.query_one("#changes Static", Static).update(told(self._partners[event.index]))

    @work
    async def action_renew(self) -> None:
        """Take a new key for the one they have."""
        partner = self._current()
        if partner is None:
            return
        words = _(
            "Paste the new key or card of {name}. What they know you by stays, and so do your answers. "
            "Compare its words with them before you seal."
        ).format(name=partner.name)
        if await renew_partner(self, self._session, partner, words):
            self._look(at=partner.id)

    def _current(self) -> Partner | None:
        return self._partners[self.query_one(Lines).cursor] if self._partners else None

    @work
    async def action_add(self) -> None:
        """Add a partner by key or card."""
        added = await add_partner(self, self._session)
        if isinstance(added, Partner):
            self._look(at=added.id)

    @work
    async def action_verify(self) -> None:
        """Note that the words were compared, and how."""
        partner = self._current()
        if partner is None:
            return
        words = " ".join(partner.fingerprint_words)
        asked = AskScreen(
            _("Compare the words"),
            _(
                "Call {name}, or meet: let them read the words their program shows, and compare.\n\n"
                "{words}\n\nIf every word is the same, write how you compared them:"
            ).format(name=partner.name, words=words),
            value="",
        )
        how = await self.app.push_screen_wait(asked)
        if how:
            partners.verify(self._session, partner.id, how)
            self._look(at=partner.id)

    @work
    async def action_revoke(self) -> None:
        """Never seal to this key again."""
        partner = self._current()
        if partner is None:
            return
        words = _("Nothing will be sealed to this key again. Type the partner's name to do it.")
        if await self.app.push_screen_wait(AskScreen(partner.name, words, wanted=partner.name)):
            partners.revoke(self._session, partner.id)
            self._look(at=partner.id)

    def action_back(self) -> None:
        """Back to the journal."""
        self.dismiss(None)


def standing(partner: Reader) -> str:
    """Return in a word or two what a partner's key is worth; of a plain copy, that there is none."""
    if isinstance(partner, Anybody):
        return _("not sealed")
    if partner.revoked:
        return _("never seal")
    if partner.expired(today()):
        return _("key ended {day}").format(day=partner.expires)
    return _("compared {day}").format(day=partner.verified_on) if partner.verified else _("not compared yet")


def told(partner: Partner) -> str:
    """Return what is known of a partner."""
    lines = [partner.name, "", _("the words of their key:"), "", "  ".join(partner.fingerprint_words[:3])]
    lines += ["  ".join(partner.fingerprint_words[3:]), "", standing(partner)]
    if partner.verified_how:
        lines.append(_("how: {how}").format(how=partner.verified_how))
    if partner.expires and not partner.expired(today()):
        lines.append(_("their key ends {day}").format(day=partner.expires))
    if partner.bundles:
        lines.append(_("bundles sealed: {n}").format(n=partner.bundles))
    return "\n".join(lines)


async def add_partner(screen: Screen[Any], session: Session) -> Partner | str:
    """Ask for key and name until both can be used; return the partner, or nothing where left."""
    title, key, name = _("Add a partner"), "", ""
    words = _("Paste what they sent: the line that begins with age1, or their whole card.")
    while True:
        typed = await screen.app.push_screen_wait(AskScreen(title, words, value=key))
        if not typed:
            return ""
        key = typed
        try:
            known_as = name or partners.name_on(key)
            asked = AskScreen(title, _("How shall this partner be called here?"), value=known_as)
            called = await screen.app.push_screen_wait(asked)
            name = called or ""
            if name:
                return partners.add(session, name, key)
            words = _("A partner needs a name here. What you pasted is kept.")
        except FieldjournalError as error:
            words = sentence(error)


async def renew_partner(
    screen: Screen[Any], session: Session, partner: Partner, words: str
) -> Partner | None:
    """Ask for a partner's new key until it can be used; return them with it, or None where left."""
    key = ""
    while typed := await screen.app.push_screen_wait(AskScreen(_("A new key"), words, value=key)):
        try:
            return partners.renew(session, partner.id, typed)
        except FieldjournalError as error:
            words, key = sentence(error), typed
    return None
