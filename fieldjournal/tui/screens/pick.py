"""Choosing from a list by typing some of it: a choice, several, a kind, a key of the help.

The list is filtered by folded words, so any script and spelling finds an entry; those that begin with
what is typed come first. What is returned is
the entry's own value.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, TypeVar

from rich.cells import cell_len
from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen, Screen
from textual.widgets import Input, Static

from fieldjournal.i18n import _
from fieldjournal.model.names import fold_words
from fieldjournal.tui import keys
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.lines import Entry, Lines, Piece
from fieldjournal.tui.widgets.typed_line import TypedLine
from fieldjournal.tui.wrapped import Rows

T = TypeVar("T")


_LEAST, _MOST = 3, 12
"""Lines of the list: as many as it begins with, so that it does not jump while somebody types."""

_MOST_BELOW_WORDS = 8
"""Where something has to be read first: the keys below stay in sight on 80 × 24."""

_COLUMN = 30
"""Cells of the words where quieter words stand beside them."""

_LINE = 56
"""Cells of a line beside its cursor."""

_GAP = 3
"""Cells between words and the quieter ones beside them."""

_BELOW = 52
"""Cells of a line of quieter words that stand below, where the window has them."""

_AROUND = 12
"""Cells of a narrow window that such a line does not have."""


@dataclass(frozen=True)
class Option(Generic[T]):
    """One entry: what it stands for, its words, quieter words beside them, and what else finds it."""

    value: T
    words: str
    beside: str = ""
    also: str = ""


def fits(typed: str, words: str) -> bool:
    """Say whether every typed word begins some word of an entry."""
    wanted = fold_words(typed)
    held = fold_words(words)
    plain = typed.strip().casefold()
    return plain in words.casefold() or all(any(each.startswith(one) for each in held) for one in wanted)


def ask_once_more(screen: Screen[Any], title: str) -> None:
    """Say above a list of several that what was ticked is dropped by the next Esc."""
    warning = _("Ctrl+S keeps what is ticked; Esc once more leaves it as it was.")
    screen.query_one(".title", Static).update(f"{title}\n{warning}")


class PickScreen(ModalScreen["T | None"], Generic[T]):
    """Dismisses with the value taken, or None when left."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.PICKER)

    def __init__(
        self,
        title: str,
        options: Sequence[Option[T]],
        *,
        current: T | None = None,
        typed: str = "",
        below: bool = False,
        said: str = "",
    ) -> None:
        """Take the entries; with `below` the quieter words stand under each instead of beside it.

        So they do wherever they would be cut beside it. `said` is what has to be known before somebody
        chooses.
        """
        super().__init__()
        self._about = said
        self._title = title
        self._options = tuple(options)
        self._current = current
        self._typed = typed
        self._fitting: list[Option[T]] = list(self._options)
        divided = [each for each in self._options if each.beside]
        widest = max((cell_len(each.words) for each in divided), default=0)
        self._column = min(widest, _COLUMN)
        room = _LINE - self._column - _GAP
        self._below = below or widest > _COLUMN or any(cell_len(each.beside) > room for each in divided)

    def compose(self) -> ComposeResult:
        """Lay out title, a line to type into, the entries that fit."""
        tall = 1 + (self._below and max(len(self._below_it(each)) for each in self._options))
        with Vertical(classes="sheet box picker"):
            yield Static(self._title, classes="title", markup=False)
            if self._about:
                yield Static(self._about, classes="hint", markup=False)
            yield TypedLine(self._typed, placeholder=_("type some of it"))
            lines = Lines(height=tall, empty=_("Nothing here fits what is typed."))
            lines.can_focus = False  # neither Tab nor a click takes the letters away from the line
            most = _MOST_BELOW_WORDS if self._about else _MOST
            lines.styles.height = min(max(tall * len(self._options), _LEAST), most)
            yield lines
            yield KeysBar()

    def on_mount(self) -> None:
        """Begin with the present value under the cursor."""
        self.query_one(Input).action_end()
        values = [option.value for option in self._options]
        self._filter(self._typed, cursor=values.index(self._current) if self._current in values else 0)

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        if event.value != self._typed:
            self._typed = event.value
            self._filter(event.value)

    def type_more(self, letters: str) -> None:
        """Take letters that were typed while this screen was opening."""
        if self.is_mounted and self.query(Input):
            line = self.query_one(Input)
            line.value += letters
            line.action_end()
        else:
            self._typed += letters

    def _filter(self, typed: str, cursor: int = 0) -> None:
        wanted = typed.strip().casefold()
        found = [each for each in self._options if not wanted or fits(typed, f"{each.words} {each.also}")]
        self._fitting = sorted(found, key=lambda each: not each.words.casefold().startswith(wanted))
        self.query_one(Lines).fill(len(self._fitting), self._entry, cursor=cursor)

    def _entry(self, index: int) -> Entry:
        option = self._fitting[index]
        pieces = [Piece(" "), Piece(option.words)]
        if self._below:
            return [pieces, *([Piece("   "), Piece(line, "quiet")] for line in self._below_it(option))]
        if not option.beside:
            return [pieces]
        words = Piece(option.words, "plain", self._column)
        return [[Piece(" "), words, Piece(" " * _GAP), Piece(option.beside, "quiet")]]

    def _below_it(self, option: Option[T]) -> list[str]:
        """Return the lines of quieter words that stand below an entry."""
        rows = Rows(option.beside, min(_BELOW, self.app.size.width - _AROUND))
        lines = (option.beside[slice(*rows.span(row))].rstrip() for row in range(len(rows)))
        return [line for line in lines if line]

    def action_move(self, by: int) -> None:
        """Move through the entries while the typing goes on."""
        self.query_one(Lines).action_cursor(by)

    @on(Input.Submitted)
    @on(Lines.Taken)
    def _taken(self) -> None:
        self.action_take()

    def action_take(self) -> None:
        """Take the entry under the cursor."""
        if self._fitting:
            self.dismiss(self._fitting[self.query_one(Lines).cursor].value)

    def action_back(self) -> None:
        """Leave things as they were."""
        self.dismiss(None)


class PickManyScreen(PickScreen[T], inherit_bindings=False):
    """Dismisses with every value that is on, in the order they were turned on, or None when left."""

    BINDINGS: ClassVar[list[BindingType]] = list(keys.PICKER_MANY)

    def __init__(
        self,
        title: str,
        options: Sequence[Option[T]],
        *,
        on: Sequence[T] = (),
        current: T | None = None,
        said: str = "",
    ) -> None:
        super().__init__(title, options, current=current, said=said)
        self._on = list(on)
        self._before = tuple(on)
        self._asked = False

    def _entry(self, index: int) -> Entry:
        option = self._fitting[index]
        return [[Piece(" [x] " if option.value in self._on else " [ ] "), Piece(option.words)]]

    def action_take(self) -> None:
        """Turn the entry under the cursor on or off."""
        if not self._fitting:
            return
        value = self._fitting[self.query_one(Lines).cursor].value
        if value in self._on:
            self._on.remove(value)
        else:
            self._on.append(value)
        self.query_one(Lines).again()

    def action_back(self) -> None:
        """Leave things as they were; what was turned on is not dropped by one key."""
        if tuple(self._on) != self._before and not self._asked:
            self._asked = True
            ask_once_more(self, self._title)
        else:
            self.dismiss(None)

    def action_done(self) -> None:
        """Take everything that is on."""
        self.dismiss(tuple(self._on))  # type: ignore[arg-type] # the result of this screen is all of them


class PickAllScreen(PickManyScreen[T], inherit_bindings=False):
    """The same with a key that turns on everything that fits what is typed, or off where all of it is on."""

    BINDINGS: ClassVar[list[BindingType]] = list(keys.PICKER_ALL)

    def action_all(self) -> None:
        """Turn on what is not, or everything off."""
        fitting = [option.value for option in self._fitting]
        off = [value for value in fitting if value not in self._on]
        self._on = [*self._on, *off] if off else [value for value in self._on if value not in fitting]
        self.query_one(Lines).again()
