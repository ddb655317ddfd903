"""A question whose calm answer stands first: all stays as it is. Then what would be done, with its price."""

from __future__ import annotations

from typing import Any

from textual.screen import Screen

from fieldjournal.tui.screens.pick import Option, PickScreen


async def sure(screen: Screen[Any], title: str, *, no: str, yes: str, then: str = "") -> bool:
    """Ask, and return whether the second answer was taken; `then` says what follows from it."""
    options = [Option("no", no), Option("yes", yes, then)]
    return await screen.app.push_screen_wait(PickScreen(title, options, below=bool(then))) == "yes"
