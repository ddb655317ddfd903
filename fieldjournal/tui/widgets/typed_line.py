"""One line to type into: Textual's, without blinking, and with all of what is pasted."""

from __future__ import annotations

from textual import events
from textual.widgets import Input


class TypedLine(Input):
    """A line of words. Typing replaces nothing by accident: getting the focus selects nothing."""

    def __init__(self, value: str = "", *, placeholder: str = "") -> None:
        super().__init__(value, placeholder=placeholder, compact=True, select_on_focus=False)
        self.cursor_blink = False

    def _on_paste(self, event: events.Paste) -> None:
        """Keep every line of what is pasted, in one; Textual itself would keep the first only."""
        self.replace(" ".join(event.text.splitlines()), *self.selection)
        event.stop()
        event.prevent_default()
