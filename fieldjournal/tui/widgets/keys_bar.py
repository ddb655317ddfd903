"""The last line of every screen: the keys that do something here, each of them also a button."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from textual import events
from textual.actions import parse
from textual.binding import Binding
from textual.content import Content
from textual.dom import DOMNode
from textual.reactive import reactive
from textual.widget import Widget

from fieldjournal.i18n import _
from fieldjournal.tui import layouts

_GAP = 2

_STAYS = {"back", "leave(0)", "app.help"}
"""What stands there however narrow the window is: the way back, and where to see the other keys."""


_FIRST = "save"
"""What gives way last of the others: in a text the keys of its own stand before it."""


class _Button(NamedTuple):
    node: DOMNode
    binding: Binding
    does: str
    """What it does here: by what is under the cursor, it may be another thing."""

    @property
    def words(self) -> str:
        return f"{layouts.name(self.binding)} {self.does}"


def _button(node: DOMNode, binding: Binding) -> _Button:
    return _Button(node, binding, layouts.purpose(binding, node))


def _kept(rest: Sequence[_Button], room: int) -> list[_Button]:
    """Return the stays, and those of the others for which there is room beside them."""
    kept, full = [], False
    for each in sorted(rest, key=lambda each: each.binding.action != _FIRST):
        stays = each.binding.action in _STAYS
        if not stays:
            full = full or len(each.words) + _GAP > room
            room -= len(each.words) + _GAP
        if stays or not full:
            kept.append(each)
    return kept


class KeysBar(Widget):
    """Draws what fits of the screen's keys; lock stands at the right end, the way back and help always fit.

    While words are typed, no single letter is offered: it would be one more letter.
    """

    buttons: reactive[tuple[_Button, ...]] = reactive((), layout=False)

    def on_mount(self) -> None:
        """Follow the screen: another focus means other keys."""
        self.screen.bindings_updated_signal.subscribe(self, lambda _screen: self.look())
        self.call_after_refresh(self.look)

    def look(self) -> None:
        """Read the keys that are active now."""
        if not self.is_attached or not self.screen.is_active:
            return
        found: dict[str, _Button] = {}
        for node, binding, enabled, _tip in self.screen.active_bindings.values():
            if binding.show and enabled and binding.action not in found and not self._is_a_letter(binding):
                found[binding.action] = _button(node, binding)
        for _key, binding in self.screen._bindings:  # noqa: SLF001 - also what a field takes for the screen
            here = binding.show and not self._is_a_letter(binding) and self._is_offered(binding)
            if here and binding.action not in found:
                found[binding.action] = _button(self.screen, binding)
        declared = [binding.action for _key, binding in self.screen._bindings]  # noqa: SLF001 - their order
        place = {action: number for number, action in enumerate(dict.fromkeys(declared))}
        self.buttons = tuple(sorted(found.values(), key=lambda each: place.get(each.binding.action, -1)))

    def _is_offered(self, binding: Binding) -> bool:
        """Say whether the screen does it now."""
        _namespace, name, parameters = parse(binding.action)
        return self.screen.check_action(name, parameters) is True

    def _is_a_letter(self, binding: Binding) -> bool:
        """Say whether the key shown would only be one more letter of what is being typed."""
        letter = " " if binding.key == "space" else binding.key_display or binding.key
        focused = self.screen.focused
        typed = len(letter) == 1 and letter.isascii()
        return typed and focused is not None and focused.check_consume_key(binding.key, letter)

    def _placed(self) -> list[tuple[int, _Button]]:
        """Return the buttons that fit with their columns: the last ones give way, but not the stays.

        Where there is no room to say how to save, the way back is told in one word.
        """
        lock = [each for each in self.buttons if each.binding.action == "lock"]
        rest = [each for each in self.buttons if each not in lock]
        right = self.size.width - sum(len(each.words) for each in lock)
        room = right - sum(len(each.words) + _GAP for each in rest if each.binding.action in _STAYS)
        kept = _kept(rest, room)
        if any(each.binding.action == _FIRST and each not in kept for each in rest):
            rest = [each._replace(does=_("back")) if each.binding.action == "back" else each for each in rest]
            room = right - sum(len(each.words) + _GAP for each in rest if each.binding.action in _STAYS)
            kept = _kept(rest, room)
        shown = [each for each in rest if each in kept]
        columns = accumulate((len(each.words) + _GAP for each in shown), initial=0)
        return [*zip(columns, shown, strict=False), *((right, each) for each in lock)]

    def render(self) -> Content:
        """Return the line: keys strong, words plain."""
        pieces: list[Content | str | tuple[str, str]] = []
        at = 0
        for column, button in self._placed():
            key = layouts.name(button.binding)
            pieces += [" " * (column - at), (key, "bold $accent"), f" {button.does}"]
            at = column + len(button.words)
        return Content.assemble(*pieces)

    async def on_click(self, event: events.Click) -> None:
        """Do what the key under the pointer does."""
        for column, button in self._placed():
            if column <= event.x < column + len(button.words):
                await self.app.run_action(button.binding.action, button.node)
                return
