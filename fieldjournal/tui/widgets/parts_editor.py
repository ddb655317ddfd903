"""The editor of a list of parts: a line for each, and one to add another."""

# ruff: noqa: D102 - `Editor` says what each method is
from __future__ import annotations

from typing import cast

from textual import events
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from fieldjournal.i18n import _
from fieldjournal.model.fields import Part, Spec
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.visible import visible
from fieldjournal.tui.widgets.detail import part_line
from fieldjournal.tui.widgets.editor import Editor


class PartLines(Widget, can_focus=True):
    """A line for each part and one to add another; Up and Down move, Enter opens."""

    cursor: reactive[int] = reactive(0)
    lines: reactive[tuple[str, ...]] = reactive((), layout=True)

    def get_content_height(self, *_: object) -> int:
        """Return a line for each part and one more."""
        return len(self.lines) + 1

    def render(self) -> Content:
        """Draw the parts."""
        drawn = []
        for index, words in enumerate((*self.lines, _("add …"))):
            here = self.has_focus and index == self.cursor
            sign = "▸ " if here else ("+ " if index == len(self.lines) else "· ")
            line = Content.assemble((sign, "$accent"), " ".join(visible(words).split()))
            drawn.append(line.truncate(max(self.size.width, 4), ellipsis=True))
        return Content("\n").join(drawn)

    def on_key(self, event: events.Key) -> None:
        """Move, or open the part under the cursor."""
        if event.key == "down" and self.cursor < len(self.lines):
            self.cursor += 1
        elif event.key == "up" and self.cursor > 0:
            self.cursor -= 1
        elif event.key in {"enter", "space"}:
            self._ask(self.cursor)
        elif event.is_printable and event.character and event.character.isalnum():
            self.post_message(Editor.Asks(event.character, -1))
        else:
            return
        event.stop()
        event.prevent_default()

    def on_click(self, event: events.Click) -> None:
        """Open what was clicked."""
        self.focus()
        self.cursor = min(event.y, len(self.lines))
        self._ask(self.cursor)

    def _ask(self, index: int) -> None:
        self.post_message(Editor.Asks("", index if index < len(self.lines) else -1))


class PartsEditor(Editor):
    """A list of parts; each is edited on a small form of its own."""

    def __init__(self, spec: Spec, value: tuple[Part, ...], name_of: NameOf) -> None:
        self._spec, self._value, self._name_of = spec, value, name_of
        self._lines = PartLines()
        self.widget = self._lines
        self._say()

    def _say(self) -> None:
        self._lines.lines = tuple(part_line(self._spec, part, self._name_of) for part in self._value)

    def read(self) -> object:
        return self._value

    def put(self, value: object) -> None:
        self._value = cast("tuple[Part, ...]", value)
        self._say()
        self._lines.cursor = min(self._lines.cursor, len(self._value))
