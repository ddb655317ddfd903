"""The bytes of one file, read into memory to be decoded elsewhere."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

from fieldjournal.decoders.frames import MOST_CONTENT
from fieldjournal.errors import CannotShow
from fieldjournal.journal.session import Session
from fieldjournal.model.file_types import HEAD, Viewer, viewer_of
from fieldjournal.vault import attachments as stored


@dataclass(frozen=True, repr=False)
class Content:
    """A file's bytes, which fitted their digest when they were read, and how they may be looked at."""

    file_id: str
    viewer: Viewer
    pieces: tuple[bytes, ...]


def of_bytes(file_id: str, held: bytes) -> Content:
    """Return bytes that are in memory, to be looked at like a file: a clean copy of it."""
    return Content(file_id, viewer_of(held[:HEAD]), (held,))


def viewer_for(session: Session, file_id: str) -> Viewer:
    """Return how a file may be looked at, by its first bytes. Raises: `NotFound`, `StoreDamaged`."""
    return viewer_of(stored.part(session.vault, file_id, 0, HEAD))


def load(session: Session, file_id: str) -> Generator[tuple[int, int], None, Content]:
    """Read a file, a MiB at a time; yields (bytes read, in all) and returns the content.

    Raises: `NotFound`, `StoreDamaged`; `CannotShow` where it is larger than a decoder is given.
    """
    size, read, pieces = stored.get(session.vault, file_id).size, 0, []
    if size > MOST_CONTENT:
        raise CannotShow("too-large")
    for piece in stored.read(session.vault, file_id):
        pieces.append(piece)
        read += len(piece)
        yield read, size
    return Content(file_id, viewer_of(pieces[0][:HEAD]), tuple(pieces))
