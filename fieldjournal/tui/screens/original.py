"""The plaintext that was taken in and still lies outside: an offer to remove it, and the limits of that."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from textual.screen import Screen

from fieldjournal.i18n import _
from fieldjournal.tui.screens.pick import Option, PickScreen


async def offer_removal(screen: Screen[Any], path: Path) -> bool:
    """Say that a file can still be read by anybody, and ask whether it shall be overwritten and removed."""
    options = [
        Option(False, _("leave it where it is")),
        Option(
            True,
            _("overwrite and remove it"),
            _("not reached: other copies, the mail it came with, backups, cloud folders, pages of an SSD"),
        ),
    ]
    title = _("{name} still lies on this disk, readable for anybody").format(name=path.name)
    answer: bool | None = await screen.app.push_screen_wait(PickScreen(title, options, below=True))
    return bool(answer)
