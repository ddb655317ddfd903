"""A text of any length, a window of it at a time, in the encoding it seems to have.

- Only the window is read from the store: a log of a gigabyte opens like a note.
- Windows follow one another without a gap: the next begins where the words of this one end.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from fieldjournal import sandbox
from fieldjournal.decoders.jobs import ENCODINGS
from fieldjournal.errors import CannotShow
from fieldjournal.journal.session import Session
from fieldjournal.vault import attachments as stored

__all__ = ["ENCODINGS", "Read", "Window", "before", "decoded", "last", "window"]

SIZE: Final = 64 * 1024
"""Bytes of a window: some thousand lines."""


@dataclass(frozen=True, repr=False)
class Window:
    """Bytes of a file from `begin` on; `whole` is the size of the file."""

    begin: int
    whole: int
    untrusted: bytes

    @property
    def end(self) -> int:
        """The byte behind the last."""
        return self.begin + len(self.untrusted)


@dataclass(frozen=True, repr=False)
class Read:
    """The words of a window, and the bytes of the file that they are."""

    words: str
    encoding: str
    begin: int
    end: int
    whole: int


def window(session: Session, file_id: str, begin: int = 0, end: int = 0) -> Window:
    """Return the window that begins there, up to `end` where that is given.

    Raises: `NotFound`, `StoreDamaged`.
    """
    whole = stored.get(session.vault, file_id).size
    size = (end or begin + SIZE) - begin
    return Window(begin, whole, stored.part(session.vault, file_id, begin, size))


def before(session: Session, file_id: str, end: int) -> Window:
    """Return the window that ends there."""
    begin = max(end - SIZE, 0) & ~1
    return window(session, file_id, begin, end)


def last(session: Session, file_id: str) -> Window:
    """Return the file's last window."""
    return before(session, file_id, stored.get(session.vault, file_id).size)


def decoded(seen: Window, encoding: str = "", *, whole: bool = False) -> Read:
    """Return a window's words; blocks for a moment, for any thread. With `whole`, to its last byte.

    Raises: `CannotShow`.
    """
    order: dict[str, int | str] = {
        "encoding": encoding,
        "first": int(seen.begin == 0),
        "last": int(whole or seen.end >= seen.whole),
    }
    answer = sandbox.decode(sandbox.TEXT, order, [seen.untrusted])
    encoding = str(answer.told.get("encoding", ""))
    skipped = answer.number("skipped", len(seen.untrusted))
    taken = answer.number("taken", len(seen.untrusted) - skipped)
    if encoding not in ENCODINGS:
        raise CannotShow("decoder-broke")
    try:
        words = answer.body.decode()
    except UnicodeDecodeError:
        raise CannotShow("decoder-broke") from None
    begin = seen.begin + skipped
    return Read(words, encoding, begin, begin + taken, seen.whole)
