"""Editors of what is typed: one line of words, or several."""

# ruff: noqa: D102 - `Editor` says what each method is
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import cast

from textual.widgets import TextArea

from fieldjournal.journal.days import today
from fieldjournal.model.countries import country_name
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Spec
from fieldjournal.model.forms.said import explained
from fieldjournal.model.values import Place, Text
from fieldjournal.tui.widgets.editor import Editor
from fieldjournal.tui.widgets.typed_line import TypedLine

_UNDERSTOOD: tuple[tuple[type, Callable[[object], str]], ...] = (
    (FuzzyDate, lambda value: explained(cast("FuzzyDate", value))),
    (Place, lambda value: country_name(cast("Place", value).country)),
    (Empty, lambda value: cast("Empty", value).shown()),
)


def understood(value: object, words: str) -> str:
    """Return what was understood of typed words, where that says more than the words."""
    for sort, say in _UNDERSTOOD:
        if isinstance(value, sort):
            said = say(value)
            return f"= {said}" if said and said.casefold() != words.strip().casefold() else ""
    return ""


class LineInput(TypedLine):
    """The line of an editor, which it tells of every change."""

    def _watch_value(self, value: str) -> None:
        super()._watch_value(value)
        if self.is_mounted:
            self.post_message(Editor.Edited())


class LineEditor(Editor):
    """One line of words."""

    def __init__(self, spec: Spec, value: object) -> None:
        self._spec, self._value = spec, value
        self._shown = spec.edited(value)
        self._input = LineInput(self._shown)
        self.widget = self._input

    def read(self) -> object:
        typed = self._input.value
        return self._value if typed == self._shown else self._spec.typed(typed, today())

    def put(self, value: object) -> None:
        self._value, self._shown = value, self._spec.edited(value)
        self._input.value = self._shown

    def words(self) -> str:
        return self._input.value

    def retype(self, words: str) -> None:
        self._input.value = words


class TextBox(TextArea):
    """A box that grows with its words; Tab leaves it."""

    def __init__(self, words: str) -> None:
        super().__init__(words, soft_wrap=True, tab_behavior="focus", show_line_numbers=False, compact=True)
        self.cursor_blink = False

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Say so to the field."""
        event.stop()
        self.post_message(Editor.Edited())


class ProseEditor(Editor):
    """Several lines of words."""

    def __init__(self, spec: Spec, value: object) -> None:
        self._spec, self._value = spec, value
        self._shown = spec.edited(value)
        self._box = TextBox(self._shown)
        self.widget = self._box

    def read(self) -> object:
        typed = self._box.text
        if typed == self._shown:
            return self._value
        value = self._spec.typed(typed)
        if isinstance(value, Text) and isinstance(self._value, Text):
            return replace(self._value, text=value.text)
        return value

    def put(self, value: object) -> None:
        self._value, self._shown = value, self._spec.edited(value)
        self._box.text = self._shown

    def words(self) -> str:
        return self._box.text

    def retype(self, words: str) -> None:
        self._box.text = words
