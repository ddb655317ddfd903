"""The box of a text in which `@` and the beginning of a name offer contacts.

- `@` counts where a word may begin: in an address or a second time in a handle it is a letter like any other,
  and where nobody is called so nothing is offered.
- While somebody is offered, the arrows choose, Enter or Tab takes them, Esc types on without. Whoever is
  taken stands in the text as `@[words]`, and beside it in `mentions` as an id.
- Keyboards without `@` have a key for it (`keys.PICKING`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar, Final

from rich.text import Text as RichText
from textual import events
from textual.binding import BindingType
from textual.message import Message
from textual.widgets import TextArea

from fieldjournal.journal.offered import Offered
from fieldjournal.model.mentions import marks, named
from fieldjournal.tui import keys
from fieldjournal.tui.widgets.names_offered import NamesOffered
from fieldjournal.tui.widgets.text_box import TextBox

_LONGEST: Final = 48
"""Characters after `@` that may be a name."""

_OPENING: Final = len("@[")

_begun = re.compile(r"(?<![\w.%+\-@/\[])@((?:[^\W\d_][\w'’ʻʼ`.-]*(?: (?=[^\W\d_]|$))?){0,4})$")


class PickingBox(TextBox):
    """A text box; the screen it stands on answers `Begun` with whom to offer."""

    BINDINGS: ClassVar[list[BindingType]] = list(keys.PICKING)

    @dataclass
    class Begun(Message):
        """A name was begun after `@`, or none is any more (`typed` is None)."""

        box: PickingBox
        typed: str | None

    def __init__(self, words: str, mentions: dict[str, str]) -> None:
        super().__init__(words)
        self.mentions = mentions
        self.offered: NamesOffered | None = None
        self._begun: str | None = None
        self._left: tuple[int, int] | None = None

    def begun(self) -> str | None:
        """Return what was typed of a name before the caret; None where none was begun."""
        row, column = self.cursor_location
        if self.held or self.selection.start != self.selection.end:
            return None
        found = _begun.search(self.document.get_line(row)[max(column - _LONGEST, 0) : column])
        if found is None or (row, column - len(found[1])) == self._left:
            return None
        return found[1]

    def on_text_area_selection_changed(self, event: TextArea.SelectionChanged) -> None:
        """Ask whom to offer whenever the caret moved, by typing or otherwise."""
        event.stop()
        self._look()

    def _look(self) -> None:
        begun = self.begun() if self.has_focus else None
        if begun is not None or self._begun is not None:
            self._begun = begun
            self.post_message(self.Begun(self, begun))

    def on_blur(self) -> None:
        """Offer nobody any more."""
        self._look()

    async def _on_key(self, event: events.Key) -> None:
        """Take the keys of the list while somebody is offered. Else the box itself takes them."""
        offer = self.offered.taken() if self.offered else None
        if self.offered is None or offer is None or self.begun() is None:
            return
        if event.key in {"up", "down"}:
            self.offered.action_cursor(1 if event.key == "down" else -1)
        elif event.key in {"enter", "tab"}:
            self.pick(offer)
        elif event.key == "escape":
            row, column = self.cursor_location
            self._left = row, column - len(self.begun() or "")
            self._look()
        else:
            return
        event.stop()
        event.prevent_default()

    def pick(self, offer: Offered) -> None:
        """Put a contact where a name was begun."""
        begun = self.begun() or ""
        row, column = self.cursor_location
        words = named(offer.words, offer.contact, self.mentions)
        self.mentions[words] = offer.contact
        self.replace(
            f"@[{words}]", (row, column - len(begun) - 1), (row, column), maintain_selection_offset=False
        )

    def dress(self, text: RichText, whole: str, first: int) -> None:
        """Draw whoever is meant as they are read: words with a line beneath, brackets that hardly show."""
        for mark in marks(whole) if self.mentions else ():
            if mark.words in self.mentions:
                begin, end = mark.start - first, mark.end - first
                edges = (begin, begin + _OPENING, end - 1, end)
                for style, at, to in zip(("dim", "underline", "dim"), edges, edges[1:], strict=False):
                    text.stylize(style, max(at, 0), max(to, 0))

    def action_mention(self) -> None:
        """Begin a name, on any keyboard."""
        row, column = self.cursor_location
        before = self.document.get_line(row)[column - 1 : column]
        self.insert("@" if not before or before in ' \t(«“"' else " @")
