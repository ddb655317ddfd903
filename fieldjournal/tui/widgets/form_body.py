"""A form made from declarations: core fields at once, sections when opened.

Five hundred widgets take seconds to draw and sixteen take a tenth of one, so a section is one line
until somebody opens it, and a part is edited on a form of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar, cast

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from fieldjournal.i18n import _
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, Values, specs_of
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.record import Problem
from fieldjournal.tui.widgets.field import Field
from fieldjournal.wording import say_reason

Held = TypeVar("Held", bound=Values | Part)


class SectionLine(Widget, can_focus=True):
    """The line of a section: its name and how much is filled in; Enter opens it."""

    @dataclass
    class Opened(Message):
        """Somebody wants to see the section."""

        line: SectionLine

    def __init__(self, name: str, filled: int) -> None:
        super().__init__()
        self.section = name
        self._filled = filled
        self.open = False

    def render(self) -> Content:
        """Return the line."""
        sign = "▸" if self.has_focus else " "
        more = "" if self.open else " …"
        count = f"   {self._filled}" if self._filled and not self.open else ""
        style = "bold" if self.has_focus else "$foreground 60%"
        return Content.assemble(
            (f"{sign} ", "$accent"), (_(self.section) + more, style), (count, "$foreground 60%")
        )

    def on_key(self, event: events.Key) -> None:
        """Open the section."""
        if event.key in {"enter", "space", "right"} and not self.open:
            event.stop()
            event.prevent_default()
            self.post_message(self.Opened(self))

    def on_click(self) -> None:
        """Open the section."""
        if not self.open:
            self.post_message(self.Opened(self))


class FormBody(VerticalScroll, can_focus=False):
    """The fields of some values, edited in place."""

    def __init__(
        self,
        values: Values | Part,
        name_of: NameOf,
        *,
        only: tuple[str, ...] = (),
        leftovers: Mapping[str, str] | None = None,
    ) -> None:
        """Take the values; `only` these fields, or all; `leftovers` are words that are no value yet."""
        super().__init__()
        self._values = values
        self._name_of = name_of
        self._only = only
        self._leftovers = dict(leftovers or {})
        self._fields: dict[str, Field] = {}

    def _specs(self) -> Mapping[str, Spec]:
        specs = specs_of(type(self._values))
        return {key: specs[key] for key in self._only} if self._only else specs

    def compose(self) -> ComposeResult:
        """Core fields, then a line for each section; everything, where nothing is core."""
        specs = {key: spec for key, spec in self._specs().items() if not spec.retired}
        at_once = [key for key, spec in specs.items() if spec.core or self._only]
        at_once = at_once or list(specs)
        yield from (self._field(key, specs[key]) for key in at_once)
        sections: dict[str, int] = {}
        for key, spec in specs.items():
            if key not in at_once:
                sections[spec.section] = sections.get(spec.section, 0) + self._given(key)
        for number, (name, filled) in enumerate(sections.items()):
            yield SectionLine(name, filled).set_class(number == 0, "-first")

    def _given(self, key: str) -> bool:
        return getattr(self._values, key) not in (Empty.NOT_ASKED, ())

    def _field(self, key: str, spec: Spec) -> Field:
        made = Field(spec, getattr(self._values, key), self._name_of, typed=self._leftovers.get(key))
        self._fields[key] = made
        return made

    async def on_section_line_opened(self, event: SectionLine.Opened) -> None:
        """Mount the fields of a section under its line."""
        event.stop()
        await self.open_section(event.line.section)

    async def open_section(self, name: str) -> None:
        """Open a section by its (untranslated) name."""
        line = next((each for each in self.query(SectionLine) if each.section == name), None)
        if line is None or line.open:
            return
        line.open = True
        line.refresh()
        specs = self._specs()
        made = [
            self._field(key, spec)
            for key, spec in specs.items()
            if spec.section == name and key not in self._fields and not spec.retired
        ]
        await self.mount_all(made, after=line)
        if made:
            made[0].editor.widget.focus()
            made[-1].scroll_visible(animate=False)

    # -- values ---------------------------------------------------------------------------------

    def read(self) -> Values | Part:
        """Return the values as edited; what was never shown is as it was."""
        edited = {key: field.value for key, field in self._fields.items()}
        return replace(self._values, **edited)  # type: ignore[arg-type] # by declared key

    def leftovers(self) -> dict[str, str]:
        """Return words that are no value yet, by field."""
        found = {key: field.leftover for key, field in self._fields.items()}
        return {key: words for key, words in found.items() if words is not None}

    def wrong(self) -> Iterator[Field]:
        """Yield the fields whose words are no value."""
        yield from (field for field in self._fields.values() if field.problem)

    def field(self, key: str) -> Field | None:
        """Return a field that is shown."""
        return self._fields.get(key)

    async def say_problems(self, problems: tuple[Problem, ...]) -> list[str]:
        """Show each problem beside its field and return those that have none, in words."""
        homeless = []
        for problem in problems:
            key = problem.address.partition("/")[0]
            spec = self._specs().get(key)
            if spec is not None and key not in self._fields:
                await self.open_section(spec.section)
            field = self._fields.get(key)
            if field is None:
                homeless.append(say_reason(problem.reason))
            else:
                field.warn(say_reason(problem.reason))
        return homeless

    def doubt(self, problems: tuple[Problem, ...]) -> None:
        """Show warnings beside the fields that are open, and take back those that are settled."""
        warnings = [(each.address.partition("/")[0], each.reason) for each in problems if each.warning]
        said = {key: say_reason(reason) for key, reason in reversed(warnings)}
        for key, field in self._fields.items():
            field.warn(said.get(key, ""))

    # -- going from field to field --------------------------------------------------------------

    def action_scroll_down(self) -> None:
        """Go on to the next field: scrolled away beneath its cursor, a form takes keys for one unseen."""
        self._go(1)

    def action_scroll_up(self) -> None:
        """Go back to the field before."""
        self._go(-1)

    def _go(self, by: int) -> None:
        held = [each for each in self.screen.focus_chain if self in each.ancestors]
        at = held.index(self.screen.focused) + by if self.screen.focused in held else -1
        if 0 <= at < len(held):
            held[at].focus()

    def focus_first(self) -> None:
        """Put the cursor into the first field that is wrong, else into the first of all."""
        fields = cast("list[Field]", [*self.wrong()]) or list(self._fields.values())
        if fields:
            fields[0].editor.widget.focus()
