"""Help: the keys of the screen it was asked from. Taking one does it."""

from __future__ import annotations

from typing import Any, Final

from rich.cells import cell_len, set_cell_size
from textual.binding import Binding
from textual.dom import DOMNode
from textual.screen import Screen

from fieldjournal.i18n import _
from fieldjournal.tui import layouts
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.widgets.lines import Lines

_LEAST: Final = 6
_GAP: Final = 2
"""Cells of the shortest column of keys, and between it and what they do."""


class HelpScreen(PickScreen[tuple[DOMNode, str]]):
    """A list of keys and what they do, filtered by typing, done with Enter."""

    def __init__(self, about: Screen[Any]) -> None:
        found: dict[str, tuple[DOMNode, Binding]] = {}
        for node, binding, enabled, _tip in about.active_bindings.values():
            ours = binding.key_display is not None  # Textual names none for its own
            if enabled and ours and binding.description and binding.action not in {*found, "app.help"}:
                found[binding.action] = (node, binding)
        named = {action: layouts.name(binding) for action, (_node, binding) in found.items()}
        wide = max(_LEAST, *map(cell_len, named.values())) + _GAP if named else 0
        options = [
            Option((node, action), set_cell_size(named[action], wide) + layouts.purpose(binding, node))
            for action, (node, binding) in found.items()
        ]
        super().__init__(_("What the keys do here"), options)

    def action_take(self) -> None:
        """Close the help and do what was chosen."""
        if not self._fitting:
            return
        node, action = self._fitting[self.query_one(Lines).cursor].value
        app = self.app
        self.dismiss(None)
        app.call_later(app.run_action, action, node)
