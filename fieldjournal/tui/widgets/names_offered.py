"""The contacts offered under the caret while a name is typed after `@`. The cursor stays in the text."""

from __future__ import annotations

from collections.abc import Sequence

from textual.geometry import Offset

from fieldjournal.journal.offered import Offered
from fieldjournal.tui.widgets.lines import Entry, Lines, Piece


class NamesOffered(Lines, can_focus=False):
    """A small list over the form; shown only while there is somebody to offer."""

    def __init__(self) -> None:
        super().__init__()
        self._offers: tuple[Offered, ...] = ()
        self.display = False

    def offer(self, offers: Sequence[Offered], caret: Offset) -> None:
        """Show who fits, below the caret or above it; nothing where nobody does."""
        self._offers = tuple(offers)
        self.display = bool(offers)
        self.styles.height = len(offers)
        self.absolute_offset = caret + Offset(0, 1)
        self.fill(len(offers), self._line)

    def taken(self) -> Offered | None:
        """Return who stands under the cursor; None while nobody is offered."""
        return self._offers[self.cursor] if self.display and self._offers else None

    def _line(self, index: int) -> Entry:
        offer = self._offers[index]
        beside = [Piece(f"   {offer.beside}", "quiet")] if offer.beside else []
        return [[Piece(offer.words), *beside]]
