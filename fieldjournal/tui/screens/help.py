"""Help: the keys of the screen it was asked from. Taking one does it."""

from __future__ import annotations

from typing import Any

from textual.binding import Binding
from textual.dom import DOMNode
from textual.screen import Screen

from fieldjournal.i18n import _
from fieldjournal.tui import layouts
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.widgets.lines import Lines


class HelpScreen(PickScreen[tuple[DOMNode, str]]):
    """A list of keys and what they do, filtered by typing, done with Enter."""

    def __init__(self, about: Screen[Any]) -> None:
        found: dict[str, tuple[DOMNode, Binding]] = {}
        for node, binding, enabled, _tip in about.active_bindings.values():
            ours = binding.key_display is not None  # Textual names none for its own
            if enabled and ours and binding.description and binding.action not in {*found, "app.help"}:
                found[binding.action] = (node, binding)
        options = [
            Option((node, action), f"{layouts.name(binding):<8}{layouts.purpose(binding)}")
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
