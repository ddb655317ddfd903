"""Small pictures of files, for the list of them: made once, kept in the store, destroyed with the file.

- One that cannot be made is remembered as such; one that could not be tried is not.
- The store does not grow for them: where there is no room, they are made again next time.
"""

from __future__ import annotations

from typing import Final

from fieldjournal.errors import CannotShow
from fieldjournal.journal.session import Session
from fieldjournal.journal.viewing.content import Content
from fieldjournal.journal.viewing.pictures import Picture, View, draw
from fieldjournal.model.file_types import Viewer
from fieldjournal.vault import thumbnails as stored

COLUMNS: Final = 80
LINES: Final = 60
"""Pixels at the most."""

DRAWN: Final = frozenset({Viewer.PICTURE, Viewer.DOCUMENT})
"""What small pictures are made of."""

NONE: Final = Picture(0, 0, b"")
"""Of this file there is no small picture."""

_NOT_TRIED: Final = frozenset(
    {"no-decoder", "no-picture-decoder", "no-document-decoder", "decoder-late", "decoder-broke"}
)
"""Reasons that may not be the file's own: on another day, on another machine it may go."""


def kept(session: Session, file_id: str) -> Picture | None:
    """Return the small picture of a file, `NONE`, or nothing where none was made yet."""
    found = stored.get(session.vault, file_id)
    if found is None or len(found[2]) != 3 * found[0] * found[1]:
        return None
    return Picture(*found) if found[2] else NONE


def make(content: Content) -> Picture | None:
    """Return the small picture of a content, `NONE`, or nothing where it could not be tried; any thread."""
    try:
        return draw(content, View(), COLUMNS, LINES)
    except CannotShow as refused:
        return None if refused.reason in _NOT_TRIED else NONE


def keep(session: Session, file_id: str, picture: Picture) -> None:
    """Keep a small picture where there is room for it. Raises: `DiskTrouble`."""
    if stored.has_room(session.vault):
        stored.put(session.vault, file_id, picture.columns, picture.lines, picture.pixels)
