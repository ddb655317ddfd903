"""The editors a form is made of, one for each sort of value, chosen by the form of the declaration.

| form | editor |
|---|---|
| line, number, date, place | one line of words, read with `Spec.typed` at every key |
| text | several lines of words; translations and mentions of the old text stay |
| choice, choices, flag, references, people, claims | a line that opens a list; typing a letter starts it |
| parts | one line for each part, and one to add another |

An editor knows words and values; it never opens a screen itself: it asks (`Asks`), the form answers.
"""

# ruff: noqa: D102 - `Editor` says what each method is
from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import cast

from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import TextArea

from fieldjournal.i18n import _, language
from fieldjournal.model import dates
from fieldjournal.model.countries import country_name
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.forms.plain import Line, Number
from fieldjournal.model.forms.said import Fuzzy, Prose, Where
from fieldjournal.model.values import Place, Text
from fieldjournal.model.visible import visible
from fieldjournal.tui.widgets.detail import part_line
from fieldjournal.tui.widgets.typed_line import TypedLine


class Editor(ABC):
    """One editor around one widget."""

    widget: Widget

    @dataclass
    class Edited(Message):
        """The words or the value changed."""

    @dataclass
    class Asks(Message):
        """A list to choose from is wanted."""

        typed: str = ""
        index: int = -1

    @abstractmethod
    def read(self) -> object:
        """Return the value. Raises `BadValue` while the words are none."""

    @abstractmethod
    def put(self, value: object) -> None:
        """Take a value from elsewhere."""

    def words(self) -> str:
        """Return what is typed."""
        return ""

    def retype(self, words: str) -> None:
        """Put back words that were typed before; an editor without words has none to put back."""
        raise NotImplementedError


def editor_for(spec: Spec, value: object, name_of: NameOf) -> Editor:
    """Return the editor of a declared field, holding `value`."""
    if spec.part is not None:
        return PartsEditor(spec, cast("tuple[Part, ...]", value), name_of)
    if isinstance(spec.form, Prose):
        return ProseEditor(spec, value)
    if isinstance(spec.form, Line | Number | Fuzzy | Where):
        return LineEditor(spec, value)
    return ChoosingEditor(spec, value, name_of)


_UNDERSTOOD: tuple[tuple[type, Callable[[object], str]], ...] = (
    (dates.FuzzyDate, lambda value: dates.as_understood(cast("dates.FuzzyDate", value), language())),
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


# -- one line -----------------------------------------------------------------------------------


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
        return self._value if typed == self._shown else self._spec.typed(typed)

    def put(self, value: object) -> None:
        self._value, self._shown = value, self._spec.edited(value)
        self._input.value = self._shown

    def words(self) -> str:
        return self._input.value

    def retype(self, words: str) -> None:
        self._input.value = words


# -- several lines ------------------------------------------------------------------------------


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


# -- choosing -----------------------------------------------------------------------------------


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


# -- parts --------------------------------------------------------------------------------------


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
