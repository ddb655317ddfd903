"""Choosing people, or other records, by typing some of a name in any script; or making one on the spot.

- Search only suggests: who is meant is always chosen by a person.
- Somebody who was entered several times, and whose entries were made one, is there once.
- A new one is saved at once with nothing but what was typed; the rest can wait.
- Where a field takes words as well (*from whom*), what was typed can stand as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingsMap, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.timer import Timer
from textual.widgets import Input, Static

from fieldjournal.errors import BadValue, NotFound
from fieldjournal.i18n import _
from fieldjournal.journal import listing, merging, records
from fieldjournal.journal.session import Session
from fieldjournal.model.codec import new_part_id
from fieldjournal.model.fields import Values, specs_of
from fieldjournal.model.kinds import KINDS, kind_named
from fieldjournal.model.record import Draft
from fieldjournal.model.values import Who
from fieldjournal.tui import keys
from fieldjournal.tui.screens.pick import ask_once_more
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.lines import CALM, Entry, Lines, Piece
from fieldjournal.tui.widgets.typed_line import TypedLine


@dataclass(frozen=True)
class _Offer:
    """One line of the list: somebody, or something to do with what was typed."""

    who: Who | None
    words: str
    beside: str = ""
    makes: str = ""
    """The kind of record to make; empty for an offer that is there already."""


class PeopleScreen(ModalScreen["tuple[Who, ...] | None"]):
    """Dismisses with who was chosen (nobody: an empty tuple), or None when left."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.PICKER)

    def __init__(
        self,
        session: Session,
        title: str,
        kinds: tuple[str, ...],
        *,
        chosen: Sequence[Who] = (),
        typed: str = "",
        many: bool = False,
        words: bool = False,
        new: bool = True,
    ) -> None:
        """Take who can be chosen: of some kinds, `many` of them, `words` as well, or `new` ones made here."""
        super().__init__()
        self._new = new
        self._session = session
        self._title = title
        self._kinds = kinds or tuple(KINDS)
        self._chosen = list(chosen)
        self._before = tuple(chosen)
        self._asked = False
        self._typed = typed
        self._many = many
        self._words = words
        self._one = merging.persons(session).one
        self._found: listing.Listing
        self._rest: Timer | None = None
        self._first: list[_Offer] = []
        self._last: list[_Offer] = []
        if many:
            self._bindings = BindingsMap(keys.PICKER_MANY)

    def compose(self) -> ComposeResult:
        """Lay out a line to type into, and who fits."""
        with Vertical(classes="sheet box picker"):
            yield Static(self._title, classes="title", markup=False)
            yield TypedLine(self._typed, placeholder=_("type some of the name"))
            lines = Lines(empty=_("Nothing here fits what is typed."))
            lines.can_focus = False  # neither Tab nor a click takes the letters away from the line
            yield lines
            yield KeysBar()

    def type_more(self, letters: str) -> None:
        """Take letters that were typed while this screen was opening."""
        if self.is_mounted and self.query(Input):
            line = self.query_one(Input)
            line.value += letters
            line.action_end()
        else:
            self._typed += letters

    def on_mount(self) -> None:
        """Show who is chosen, then everybody."""
        self.query_one(Input).action_end()
        self._look()

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        if event.value != self._typed:
            self._typed = event.value
            self._look()

    def _look(self, *, cursor: int = 0) -> None:
        typed = self._typed.strip()
        kind = self._kinds[0] if len(self._kinds) == 1 else ""
        self._found = listing.listing(self._session, query=typed, kind=kind, once=True)
        name_of = records.name_of(self._session)
        self._first = (
            []
            if typed
            else [
                _Offer(who, name_of(who.contact) if who.contact else who.words, self._kind_of(who))
                for who in self._chosen
            ]
        )
        self._last = list(self._offers(typed)) if typed else []
        self._fill(cursor)
        if self._rest is not None:
            self._rest.stop()
        if not self._found.whole:
            self._rest = self.set_timer(CALM, self._complete)

    def _fill(self, cursor: int) -> None:
        count = len(self._first) + self._found.found + len(self._last)
        self.query_one(Lines).fill(count, self._entry, cursor=cursor)

    def _complete(self) -> None:
        """Find the rest of the entries; what is offered behind them stays behind them, with the cursor."""
        before, cursor = self._found.found, self.query_one(Lines).cursor
        self._found.complete()
        behind = cursor >= len(self._first) + before
        self._fill(cursor + (self._found.found - before if behind else 0))

    def _offers(self, typed: str) -> list[_Offer]:
        made = []
        if self._words:
            made.append(_Offer(Who(words=typed), f"“{typed}”", _("as these words")))
        if len(self._kinds) == 1 and self._new:
            label = _(kind_named(self._kinds[0]).label)
            made.append(_Offer(None, f"“{typed}”", _("new: {kind}").format(kind=label), self._kinds[0]))
        return made

    def _offer(self, index: int) -> _Offer:
        if index < len(self._first):
            return self._first[index]
        index -= len(self._first)
        if index >= self._found.found:
            return self._last[index - self._found.found]
        row = next(iter(listing.rows(self._session, self._found.window(index, 1))), None)
        if row is None:
            return _Offer(None, _("not there any more"))
        also = _("also {names}").format(names=", ".join(row.also)) if row.also else ""
        told = also or row.headline.who or row.headline.when
        beside = " · ".join(filter(None, (self._kind_label(row.kind), told)))
        return _Offer(Who(contact=row.id), row.headline.title, beside)

    def _kind_label(self, kind: str) -> str:
        """Return what kind of entry it is, where several kinds are offered."""
        return _(kind_named(kind).label).lower() if len(self._kinds) > 1 else ""

    def _kind_of(self, who: Who) -> str:
        if not who.contact or len(self._kinds) == 1:
            return ""
        try:
            return self._kind_label(records.get(self._session, who.contact).kind)
        except NotFound:
            return ""

    def _entry(self, index: int) -> Entry:
        offer = self._offer(index)
        pieces = [Piece(" ")]
        if self._many:
            pieces.append(Piece("[x] " if self._taken(offer.who) else "[ ] "))
        pieces.append(Piece(offer.words))
        if offer.beside:
            pieces.append(Piece(f"   {offer.beside}", "quiet"))
        return [pieces]

    def _taken(self, who: Who | None) -> list[Who]:
        """Return who of those chosen is the same person: through another entry of theirs, too."""
        if who is None or not who.contact:
            return [each for each in self._chosen if each == who]
        one = self._one(who.contact)
        return [each for each in self._chosen if each.contact and self._one(each.contact) == one]

    def action_move(self, by: int) -> None:
        """Move through the list while the typing goes on."""
        self.query_one(Lines).action_cursor(by)

    @on(Input.Submitted)
    @on(Lines.Taken)
    def action_take(self) -> None:
        """Take who stands under the cursor; make them first where they are new."""
        lines = self.query_one(Lines)
        if not lines.count:
            return
        offer = self._offer(lines.cursor)
        who = offer.who
        if offer.makes:
            made = titled(offer.makes, self._typed.strip())
            who = Who(contact=records.save(self._session, made).id) if made else None
        if who is None:
            return
        if not self._many:
            self.dismiss((who,))
            return
        if taken := self._taken(who):
            self._chosen = [each for each in self._chosen if each not in taken]
        else:
            self._chosen.append(who)
        cursor = lines.cursor
        if self._typed:
            self._typed = ""
            self.query_one(Input).value = ""
            cursor = 0
        self._look(cursor=cursor)

    def action_done(self) -> None:
        """Take everybody who is chosen."""
        self.dismiss(tuple(self._chosen))

    def action_back(self) -> None:
        """Leave things as they were; what was ticked is not dropped by one key."""
        if self._many and tuple(self._chosen) != self._before and not self._asked:
            self._asked = True
            ask_once_more(self, self._title)
        else:
            self.dismiss(None)


def titled(kind: str, words: str) -> Draft | None:
    """Return a draft that holds words at the first of its title's addresses that takes them."""
    declared = kind_named(kind)
    for address in declared.title:
        key, _star, inner = address.partition("/*/")
        spec = specs_of(declared.values)[key]
        try:
            if spec.part is not None:
                typed = specs_of(spec.part)[inner].typed(words)
                value: object = (spec.part(id=new_part_id(), **{inner: typed}),)
            else:
                value = spec.typed(words)
        except BadValue:
            continue
        made: Values = declared.values(**{key: value})
        return Draft(kind, made)
    return None
