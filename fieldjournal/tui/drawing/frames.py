"""The frame somebody moves about over a picture to say which part is meant: where it is, and how it is drawn.

It is kept in fractions of the whole page; keys and the mouse speak of fractions of what is in sight.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from fieldjournal.journal.share import Box
from fieldjournal.journal.viewing.pictures import Picture, View
from fieldjournal.tui.drawing.marks import Edges, marked

_STEP: Final = 1 / 40
"""Of what is in sight, that one key moves a frame or makes it larger."""

_FIRST: Final = 0.3
"""Size of the frame that waits, as a part of what is in sight."""


def waiting(view: View) -> Box:
    """Return the frame that waits, in the middle of what is in sight."""
    half = _FIRST * view.size / 2
    return Box(view.x - half, view.y - half, view.x + half, view.y + half, view.page)


def of_edges(edges: Edges, view: View) -> Box:
    """Return the frame with these edges of what is in sight."""
    left, top = view.x - view.size / 2, view.y - view.size / 2
    return Box(
        left + edges[0] * view.size,
        top + edges[1] * view.size,
        left + edges[2] * view.size,
        top + edges[3] * view.size,
        view.page,
    )


def middle(frame: Box) -> tuple[float, float]:
    """Return the middle of a frame, in fractions of the page."""
    return (frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2


def moved(frame: Box, x: float, y: float, view: View) -> Box:
    """Return a frame moved by so many steps, as far as the page goes."""
    step = _STEP * view.size
    x = min(max(x * step, -frame.left), 1 - frame.right)
    y = min(max(y * step, -frame.top), 1 - frame.bottom)
    return Box(frame.left + x, frame.top + y, frame.right + x, frame.bottom + y, frame.page)


def sized(frame: Box, x: float, y: float, view: View) -> Box:
    """Return a frame larger or smaller by so many steps: never less than one, nor beyond the page."""
    step = _STEP * view.size
    right = min(max(frame.right + x * step, frame.left + step), 1.0)
    bottom = min(max(frame.bottom + y * step, frame.top + step), 1.0)
    return Box(frame.left, frame.top, right, bottom, frame.page)


def drawn_over(picture: Picture, view: View, *, boxes: Sequence[Box], frame: Box) -> Picture:
    """Return a picture of what is in sight with the parts that are blacked out, and the frame."""
    return marked(picture, [_in_sight(each, view) for each in boxes], _in_sight(frame, view))


def _in_sight(box: Box, view: View) -> Edges:
    left, top = view.x - view.size / 2, view.y - view.size / 2
    return (
        (box.left - left) / view.size,
        (box.top - top) / view.size,
        (box.right - left) / view.size,
        (box.bottom - top) / view.size,
    )
