"""The editor of a value chosen on another screen: a line that shows it and asks for the list."""

# ruff: noqa: D102 - `Editor` says what each method is
from __future__ import annotations

from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Spec
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.visible import visible
from fieldjournal.tui.widgets.editor import Editor


class ChoiceLine(Widget, can_focus=True):
    """One line that shows what is chosen and asks for the list."""

    said: reactive[str] = reactive("")

    def render(self) -> Content:
        """Return the chosen words, and a sign that there is a list."""
        width = max(self.size.width - 2, 1)
        words = Content(" ".join(visible(self.said).split()))
        return Content.assemble(words.truncate(width, ellipsis=True, pad=True), ("▾", "$foreground 60%"))

    def on_key(self, event: events.Key) -> None:
        """Open the list; a letter is already its first filter."""
        if event.key in {"enter", "space"}:
            self.post_message(Editor.Asks())
        elif event.key in {"delete", "backspace"}:
            self.post_message(_Emptied())
        elif event.is_printable and event.character and event.character.isalnum():
            self.post_message(Editor.Asks(event.character))
        else:
            return
        event.stop()
        event.prevent_default()

    def on_click(self) -> None:
        """Open the list."""
        self.focus()
        self.post_message(Editor.Asks())


class _Emptied(Message):
    """What was chosen is to be taken away."""


class ChoosingLine(ChoiceLine):
    """The line of an editor, which it tells when the choice is taken away."""

    def __init__(self, editor: ChoosingEditor) -> None:
        super().__init__()
        self._editor = editor

    def on__emptied(self, event: _Emptied) -> None:
        event.stop()
        self._editor.put(Empty.NOT_ASKED)
        self.post_message(Editor.Edited())


class ChoosingEditor(Editor):
    """A value chosen on another screen: a choice, several, yes or no, records, people, a claim."""

    def __init__(self, spec: Spec, value: object, name_of: NameOf) -> None:
        self._spec, self._value, self._name_of = spec, value, name_of
        self._line = ChoosingLine(self)
        self.widget = self._line
        self._say()

    def _say(self) -> None:
        self._line.said = self._spec.shown(self._value, self._name_of)

    def read(self) -> object:
        return self._value

    def put(self, value: object) -> None:
        self._value = value
        self._say()
