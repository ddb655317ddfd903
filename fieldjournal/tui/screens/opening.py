"""Which viewer a file gets, and how its bytes come to it while the keys are read."""

from __future__ import annotations

import asyncio
from typing import Any

from textual.screen import Screen

from fieldjournal.errors import CannotShow
from fieldjournal.journal.attachments import Held
from fieldjournal.journal.session import Session
from fieldjournal.journal.viewing import content
from fieldjournal.journal.viewing.content import Content
from fieldjournal.model.fields import specs_of
from fieldjournal.model.file_types import Viewer

_BREATH = 0.001
"""Seconds between two pieces in which keys are read and the screen is painted."""


async def look_at(screen: Screen[Any], session: Session, held: Held, *, veiled: bool) -> int:
    """Show a file until the person leaves it; return the step to the file they want next, 0 for none.

    Raises: `CannotShow`, `StoreDamaged`.
    """
    viewer = content.viewer_for(session, held.id)
    step: int | None = await screen.app.push_screen_wait(
        await _screen_for(viewer, session, held, veiled=veiled)
    )
    return step or 0


async def _screen_for(viewer: Viewer, session: Session, held: Held, *, veiled: bool) -> Screen[int]:
    if viewer in {Viewer.PICTURE, Viewer.DOCUMENT}:
        from fieldjournal.tui.screens.picture import PictureScreen

        return PictureScreen(held, sort_of(held), await loaded(session, held), veiled=veiled)
    if viewer is Viewer.TEXT:
        from fieldjournal.tui.screens.text import TextScreen

        return TextScreen(session, held)
    if viewer is Viewer.SOUND:
        from fieldjournal.tui.screens.sound import SoundScreen

        return SoundScreen(session, held, await loaded(session, held))
    raise CannotShow("no-viewer")


async def loaded(session: Session, held: Held) -> Content:
    """Return a file's bytes, read a MiB at a time. Raises: `CannotShow`, `StoreDamaged`."""
    steps = content.load(session, held.id)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            found: Content = done.value
            return found
        await asyncio.sleep(_BREATH)


def sort_of(held: Held) -> str:
    """Return in words what a file was recognised as when it came in."""
    if held.values is None:
        return ""
    spec = specs_of(type(held.values)).get("type")
    return spec.shown(getattr(held.values, spec.key), str) if spec else ""
