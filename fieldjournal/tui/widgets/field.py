"""One field of a form: its label, one editor made from its declaration, and a line of words under it.

- The line under the editor says, in this order: what is wrong, what was understood, what the field
  is for (while the cursor is in it).
- What was not touched stays exactly as it was: an editor that still holds the words it began with
  gives back the very value it began with.
"""

from __future__ import annotations

from dataclasses import dataclass

from textual import events, on
from textual.app import ComposeResult
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from fieldjournal.errors import BadValue
from fieldjournal.i18n import _
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.visible import visible
from fieldjournal.tui.widgets.editor import Editor
from fieldjournal.tui.widgets.editors import editor_for
from fieldjournal.tui.widgets.typed_editors import understood
from fieldjournal.tui.words import in_two
from fieldjournal.wording import say_reason

LABEL = 24
"""Cells of the label's column; a wider label goes on in a second line."""

_SIGN = 2


class Field(Widget):
    """A label, an editor, and what there is to say."""

    says: reactive[str] = reactive("", layout=False)

    @dataclass
    class Changed(Message):
        """Somebody changed the value."""

        field: Field

    @dataclass
    class Wanted(Message):
        """The editor asks for a screen to choose on; `index` is the part, -1 for a new one."""

        field: Field
        typed: str = ""
        index: int = -1

    def __init__(self, spec: Spec, value: object, name_of: NameOf, *, typed: str | None = None) -> None:
        """Take the declaration, the value, and words that were typed but are no value yet."""
        super().__init__()
        self.spec = spec
        self.name_of = name_of
        self._began = value
        self.editor: Editor = editor_for(spec, value, name_of)
        self._typed_before = typed
        self._problem = ""
        self._warning = ""
        self._label = in_two(_(spec.label), LABEL - _SIGN)
        self.set_class(bool(self._label[1]), "-two")

    def compose(self) -> ComposeResult:
        """Lay out the editor; the label is drawn by this widget itself."""
        yield self.editor.widget

    def on_mount(self) -> None:
        """Put back words that were typed before a lock."""
        if self._typed_before is not None:
            self.editor.retype(self._typed_before)
        self._judge()

    # -- the value ------------------------------------------------------------------------------

    @property
    def value(self) -> object:
        """The value as edited; what was there before where the words are no value."""
        try:
            return self.editor.read()
        except BadValue:
            return self._began

    @property
    def leftover(self) -> str | None:
        """Words that are no value: kept with a draft, and never saved as something else."""
        try:
            self.editor.read()
        except BadValue:
            return self.editor.words()
        return None

    @property
    def problem(self) -> str:
        """What keeps this field from being saved, in words; empty when nothing does."""
        return self._problem

    def set(self, value: object) -> None:
        """Take a value chosen on another screen."""
        self.editor.put(value)
        self._judge()
        self.post_message(self.Changed(self))

    def warn(self, words: str) -> None:
        """Say something about the value that comes from the whole record; nothing takes it back."""
        if words != self._warning:
            self._warning = words
            self._tell()

    # -- what is said ---------------------------------------------------------------------------

    @on(Editor.Edited)
    def _edited(self, event: Editor.Edited) -> None:
        event.stop()
        self._warning = ""
        self._judge()
        self.post_message(self.Changed(self))

    @on(Editor.Asks)
    def _asks(self, event: Editor.Asks) -> None:
        event.stop()
        self.post_message(self.Wanted(self, event.typed, event.index))

    def _judge(self) -> None:
        try:
            self.editor.read()
        except BadValue as bad:
            self._problem = say_reason(bad.reason)
        else:
            self._problem = ""
        self._tell()

    def _tell(self) -> None:
        value = Empty.NOT_ASKED if self._problem else self.value
        said = self._problem or self._warning or understood(value, self.editor.words(), self.name_of)
        if not said and self.has_focus_within and self.spec.help:
            said = _(self.spec.help)
        self.set_class(bool(self._problem), "-wrong")
        self.set_class(bool(self._warning), "-warned")
        self.set_class(bool(said), "-says")
        self.says = said

    def on_descendant_focus(self, _event: events.DescendantFocus) -> None:
        """Say what the field is for."""
        self._tell()
        self.refresh()

    def on_descendant_blur(self, _event: events.DescendantBlur) -> None:
        """Say only what matters."""
        self.call_later(self._tell)
        self.refresh()

    def render(self) -> Content:
        """Draw the label beside the editor's first line, and the words under its last.

        What is wrong and where the cursor is are told by a sign as well, not by colour alone.
        """
        here = self.has_focus_within
        sign = "!" if self._problem or self._warning else "▸" if here else ""
        tone = "" if here else "$foreground 60%"
        lines: list[Content] = []
        for at, words in enumerate(self._label):
            cut = Content(words).truncate(LABEL - _SIGN, ellipsis=True, pad=True)
            mark = (sign if at == 0 else "").ljust(_SIGN)
            lines.append(Content.assemble((mark, "$warning" if sign == "!" else "$accent"), (str(cut), tone)))
        lines += [Content(" " * LABEL)] * (self.size.height - len(lines))
        if self.says:
            below = max(self.size.height - 1, 1)
            warns = "$warning" if self._problem or self._warning else "$foreground 60%"
            lines[below] = Content.assemble(lines[below], " ", (visible(self.says), warns))
        return Content("\n").join(lines)


def new_part(spec: Spec) -> Part:
    """Return an empty part with an id of its own."""
    from fieldjournal.model.codec import new_part_id

    assert spec.part is not None
    return spec.part(id=new_part_id())
