"""Who is in what leaves: how each leaves, what they agreed to, and writing a consent down right there.

- Nobody is named until somebody says so, and whoever took a consent back waits for a decision.
- What was chosen stays while a consent is written down; where it stands is looked up again afterwards.
- Going on is refused while somebody has not agreed to what would leave, and says who.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import ClassVar

from rich.text import Text
from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal.i18n import N_, _, plural
from fieldjournal.journal import consents, records, share
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import Going, Prepared, Request, Treatment
from fieldjournal.model.visible import visible
from fieldjournal.tui import keys
from fieldjournal.tui.screens import agreeing
from fieldjournal.tui.told_apart import told_apart
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.lines import Entry, Lines, Piece

HOW: Mapping[Treatment, str] = {
    Treatment.NAMED: N_("by name"),
    Treatment.PSEUDONYM: N_("as a pseudonym"),
    Treatment.LEFT_OUT: N_("left out"),
}
_HOW_CELLS = 16


class LeavingScreen(Screen[Request | None]):
    """Dismisses with the request as decided, or None when stopped."""

    BINDINGS: ClassVar[list[BindingType]] = list(keys.LEAVING)
    AUTO_FOCUS = "Lines"

    def __init__(self, session: Session, prepared: Prepared) -> None:
        super().__init__()
        self._session = session
        self._prepared = prepared
        self._chosen: dict[str, Treatment] = {}
        self._people = prepared.people
        self._recognised = share.recognised(prepared)
        going = {each.id for each in prepared.people}
        people = (each for each in prepared.material.people if each.id in going)
        self._names = told_apart(people, records.name_of(session))

    def compose(self) -> ComposeResult:
        """Lay out everybody in a list, the one under the cursor in full beneath."""
        yield Bar(id="top")
        yield Lines(height=2)
        yield Static("", id="question", markup=False)
        yield Bar(id="state")
        yield KeysBar()

    def on_mount(self) -> None:
        """Show everybody, whoever waits for something first under the cursor."""
        self._look()
        self._to_blocked()

    # -- what is shown --------------------------------------------------------------------------

    def request(self) -> Request:
        """Return the request with what was chosen."""
        return replace(
            self._prepared.request,
            named=self._those(Treatment.NAMED),
            pseudonyms=self._those(Treatment.PSEUDONYM),
            left_out=self._those(Treatment.LEFT_OUT),
        )

    def _those(self, treatment: Treatment) -> frozenset[str]:
        return frozenset(own for own, how in self._chosen.items() if how is treatment)

    def _look(self) -> None:
        self._people = share.people_if(self._session, self._prepared, self.request())
        partner, material = self._prepared.reader, self._prepared.material
        top = self.query_one("#top", Bar)
        top.left = _("Who leaves, and how")
        top.right = f"{partner.name} · {_(material.policy.profile.label)}"
        lines = self.query_one(Lines)
        lines.fill(len(self._people), self._entry, cursor=lines.cursor)
        self._say(self._counted())

    def _counted(self) -> str:
        blocked = sum(each.blocks for each in self._people)
        if blocked:
            return plural("{n} person waits for a decision", "{n} people wait for a decision", blocked)
        unasked = sum(each.unasked for each in self._people)
        if not unasked:
            return _("everybody named has agreed")
        return plural(
            "{n} person leaves as a pseudonym and has not agreed: it hides the name, not the story",
            "{n} people leave as pseudonyms and have not agreed: it hides the names, not the story",
            unasked,
        )

    def _entry(self, index: int) -> Entry:
        each = self._people[index]
        name = self._names.get(each.id) or records.name_of(self._session)(each.id)
        how = Piece(_(HOW[each.treatment]), "mark" if each.blocks else "plain", _HOW_CELLS)
        first = [Piece("!" if each.blocks else " ", "mark"), how, Piece(name, "strong")]
        said = self._said(each)
        if self._is_rare(each):
            said = _("may be recognised · {consent}").format(consent=said)
        return [first, [Piece(" " * (_HOW_CELLS + 1)), Piece(said, "quiet")]]

    def _said(self, each: Going) -> str:
        prepared = self._prepared
        return share.consent_of(self._session, each, prepared.use, prepared.reader.name)

    def on_lines_moved(self, event: Lines.Moved) -> None:
        """Show the one under the cursor in full, with what can be done."""
        panel = self.query_one("#question", Static)
        if event.index < 0:
            panel.update("")
            return
        each = self._people[event.index]
        text = Text(visible(self._said(each)))
        to_do = _DELETED if each.deleted else _TO_DO[each.blocks, each.is_named]
        text.append(f"\n{_(to_do)}", "bold" if each.blocks else "dim")
        if self._is_rare(each):
            text.append(f"\n{self._rare(each)}")
        panel.update(text)

    def _is_rare(self, each: Going) -> bool:
        """Say whether what leaves of somebody under a pseudonym is nobody else's in this journal."""
        return each.id in self._recognised and each.leaves and not each.is_named

    def _rare(self, each: Going) -> str:
        told = ", ".join(_(label) for label in self._recognised[each.id])
        said = _("! Nobody else in this journal has this: {told}. It counts this journal, not the country.")
        return said.format(told=told)

    def _say(self, words: str) -> None:
        self.query_one("#state", Bar).left = words

    # -- deciding -------------------------------------------------------------------------------

    def _current(self) -> Going | None:
        return self._people[self.query_one(Lines).cursor] if self._people else None

    def action_treat(self, how: str) -> None:
        """Let the person under the cursor leave by name, as a pseudonym, or not at all."""
        each = self._current()
        if each is not None and each.deleted:
            self._say(_(_DELETED))
        elif each is not None:
            self._chosen[each.id] = Treatment(how)
            self._look()

    @work
    async def action_record(self) -> None:
        """Write down what the person under the cursor agreed to, and come back."""
        each = self._current()
        if each is None or each.deleted:
            return
        request = self._prepared.request
        blank = consents.prefilled(each.id, self._prepared.reader.name, request.profile)
        said = await agreeing.write_down(self, self._session, blank)
        self._look()
        if said:
            self._say(said)

    def _to_blocked(self) -> None:
        waiting = [n for n, each in enumerate(self._people) if each.blocks]
        if waiting:
            self.query_one(Lines).cursor = waiting[0]

    # -- leaving --------------------------------------------------------------------------------

    def action_done(self) -> None:
        """Go on, where everybody agreed; else to whoever did not."""
        if any(each.blocks for each in self._people):
            self._to_blocked()
            self._say(self._counted())
        else:
            self.dismiss(self.request())

    def action_back(self) -> None:
        """Stop: nothing leaves."""
        self.dismiss(None)


_TO_DO = {
    (True, True): N_("Nothing leaves like this: p a pseudonym, o leave out, c write their consent down."),
    (True, False): N_(
        "They took it back and knew what was told: p leave as a pseudonym all the same, o leave out."
    ),
    (False, True): N_("Leaves under their name. p a pseudonym, o leave out."),
    (False, False): N_("Nothing leaves under their name. n by name, o leave out, c write a consent down."),
}
"""What can be done, by whether somebody blocks and whether they would be named."""

_DELETED = N_("Nothing of them leaves. To send it, bring them back in the journal first.")
