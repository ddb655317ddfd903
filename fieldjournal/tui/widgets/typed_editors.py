"""Editors of what is typed: one line of words, or several."""

# ruff: noqa: D102 - `Editor` says what each method is
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import cast

from fieldjournal.i18n import _
from fieldjournal.journal.days import today
from fieldjournal.model.countries import country_name
from fieldjournal.model.dates import FuzzyDate, Precision, hanging, relative_to
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Spec
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.forms.said import explained
from fieldjournal.model.mentions import kept
from fieldjournal.model.values import Place, Text
from fieldjournal.tui.widgets.editor import Editor
from fieldjournal.tui.widgets.picking_box import PickingBox
from fieldjournal.tui.widgets.text_box import too_long
from fieldjournal.tui.widgets.typed_line import TypedLine

_UNDERSTOOD: tuple[tuple[type, Callable[[object, NameOf], str]], ...] = (
    (FuzzyDate, lambda value, name_of: _date(cast("FuzzyDate", value), name_of)),
    (Text, lambda value, _name_of: _held(cast("Text", value))),
    (Place, lambda value, _name_of: country_name(cast("Place", value).country)),
    (Empty, lambda value, _name_of: cast("Empty", value).shown()),
)


def _date(when: FuzzyDate, name_of: NameOf) -> str:
    if when.precision is Precision.UNKNOWN and when.anchor is None and hanging(when.said):
        return _("counted from another entry: Enter picks which")
    return explained(when, name_of)


def _held(text: Text) -> str:
    """Say that a text is too long to be changed in the box, and how much of it is kept: all."""
    if not too_long(text.text):
        return ""
    return _("{n} characters, all kept; too long to change here. Delete takes it away").format(
        n=len(text.text)
    )


def understood(value: object, words: str, name_of: NameOf) -> str:
    """Return what was understood of typed words, where that says more than the words."""
    for sort, say in _UNDERSTOOD:
        if isinstance(value, sort):
            said = say(value, name_of)
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

    line: type[LineInput] = LineInput

    def __init__(self, spec: Spec, value: object) -> None:
        self._spec, self._value = spec, value
        self._shown = spec.edited(value)
        self._input = self.line(self._shown)
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


class DateInput(LineInput):
    """The line of a date: Enter asks which entry it is counted from, where its words count from one."""

    async def action_submit(self) -> None:
        """Ask, or do what Enter does in any line."""
        by = hanging(self.value)
        if by is None:
            await super().action_submit()
        else:
            self.post_message(Editor.Asks(by.words))


class DateEditor(LineEditor):
    """A date in words. The entry it hangs on stays when the distance is typed anew."""

    line = DateInput

    def read(self) -> object:
        value = super().read()
        held = self._value
        if not (isinstance(value, FuzzyDate) and isinstance(held, FuzzyDate)) or held.anchor is None:
            return value
        by = hanging(value.said) if value.anchor is None else None
        return value if by is None else relative_to(value.said, held.anchor, None, by)


class ProseEditor(Editor):
    """Several lines of words, in which contacts are picked."""

    def __init__(self, spec: Spec, value: object) -> None:
        self._spec, self._value = spec, value
        self._shown, mentions = _words_of(spec, value)
        self._read: tuple[str, object] = (self._shown, value)
        """Words that were read last, and what they are: a long text is not read with every look at it."""
        self._box = PickingBox(self._shown, mentions)
        self.widget = self._box

    def read(self) -> object:
        typed = self._box.words
        if typed != self._read[0]:
            value = self._spec.typed(typed)
            if isinstance(value, Text):
                old = self._value if isinstance(self._value, Text) else value
                value = kept(replace(old, text=value.text), {**value.mentions, **self._box.mentions})
            self._read = (typed, value)
        return self._read[1]

    def put(self, value: object) -> None:
        self._value = value
        self._shown, self._box.mentions = _words_of(self._spec, value)
        self._read = (self._shown, value)
        self._box.words = self._shown

    def words(self) -> str:
        return self._box.words

    def retype(self, words: str) -> None:
        self._box.words = words


def _words_of(spec: Spec, value: object) -> tuple[str, dict[str, str]]:
    """Return the words a box begins with, and whom they mean: nobody has to read an id there."""
    if isinstance(value, Text):
        return value.text, dict(value.mentions)
    return spec.edited(value), {}
