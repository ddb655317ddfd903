"""A recording by ear: played, paused, set back, with the place it has reached.

- It is decoded a window at a time (`WINDOW`), the next one while this one plays: hours of an interview need
  a few MB. Samples are in memory only.
- A thread of its own decodes and gives the loudspeaker a quarter of a second ahead, so that a pause is heard
  at once. What goes wrong is `trouble`, to be looked at; nothing is raised in that thread.
- It touches no session: the content was read before.
"""

from __future__ import annotations

import threading
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

from fieldjournal import sandbox
from fieldjournal.errors import CannotShow
from fieldjournal.journal.viewing.content import Content
from fieldjournal.speaker import RATE, Speaker

WINDOW: Final = 60
"""Seconds decoded at once."""

_BYTES: Final = 2
"""Of a sample."""

_PIECE: Final = RATE // 20
_AHEAD: Final = RATE // 4
"""Samples given at once, and given before they are played."""

_TURN: Final = 0.02
_MOST_MILLISECONDS: Final = 1 << 40


@dataclass(frozen=True, repr=False)
class Samples:
    """A window of a recording, from the sample `begin` on."""

    begin: int
    samples: bytes
    whole: int
    """Samples of the whole recording, 0 where it does not say."""
    more: bool

    @property
    def end(self) -> int:
        """The sample behind the last."""
        return self.begin + len(self.samples) // _BYTES


def decoded(content: Content, begin: int) -> Samples:
    """Return the window that begins at a sample; blocks, for any thread. Raises: `CannotShow`."""
    order: dict[str, int | str] = {"start": begin * 1000 // RATE, "seconds": WINDOW, "rate": RATE}
    answer = sandbox.decode(sandbox.SOUND, order, content.pieces)
    size = len(answer.body)
    if answer.number("rate", RATE) != RATE or size % _BYTES or size > WINDOW * RATE * _BYTES:
        raise CannotShow("decoder-broke")
    whole = answer.number("whole", _MOST_MILLISECONDS) * RATE // 1000
    return Samples(begin, answer.body, whole, more=bool(answer.number("more", 1) and size))


class Player:
    """Plays one recording."""

    def __init__(self, content: Content, way: str = "") -> None:
        """Begin at the beginning, paused; `way` is for tests."""
        self._content = content
        self._way = way
        self._lock = threading.Condition()
        self._next = self._given = self._whole = 0
        self._speaker: Speaker | None = None
        self._playing = self._closed = self._at_end = False
        self.trouble: CannotShow | None = None
        """Why it does not play."""
        self._decoding = ThreadPoolExecutor(1)
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    # -- what is asked from outside -------------------------------------------------------------

    @property
    def position(self) -> float:
        """Seconds that were heard."""
        ahead = self._given - self._speaker.played if self._speaker else 0
        return max(self._next - ahead, 0) / RATE

    @property
    def whole(self) -> float:
        """Seconds of the whole recording, 0.0 where it is not known yet."""
        return self._whole / RATE

    @property
    def playing(self) -> bool:
        """Whether it plays, or will as soon as it is decoded."""
        return self._playing and self.trouble is None

    def play(self) -> None:
        """Go on; from the beginning where the end was reached."""
        with self._lock:
            if self._at_end:
                self._next, self._at_end = 0, False
            self._playing = True
            self._lock.notify_all()

    def pause(self) -> None:
        """Stop, and stay where it is."""
        with self._lock:
            self._playing = False

    def move(self, seconds: float) -> None:
        """Go back (below 0) or on by seconds; never before the beginning or behind the end."""
        with self._lock:
            wanted = int((self.position + seconds) * RATE)
            most = max(self._whole - RATE, 0) if self._whole else wanted
            self._next, self._at_end = min(max(wanted, 0), most), False
            self._lock.notify_all()

    def close(self) -> None:
        """End it and the loudspeaker's process."""
        with self._lock:
            self._closed = True
            self._lock.notify_all()
        self._decoding.shutdown(wait=False, cancel_futures=True)

    # -- the thread -----------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            now = decoded(self._content, 0)
            self._whole = now.whole
            with Speaker(self._way) as self._speaker:
                self._play_on(self._speaker, now)
        except CannotShow as trouble:
            self.trouble = trouble
        except RuntimeError:
            return  # closed while the next window was to be decoded

    def _play_on(self, speaker: Speaker, now: Samples) -> None:
        coming: tuple[int, Future[Samples]] | None = None
        while self._waits_until_it_plays():
            if not now.begin <= self._next < now.end and (now.more or self._next < now.begin):
                fits = coming is not None and coming[0] == self._next
                now = coming[1].result() if fits and coming else decoded(self._content, self._next)
                coming = None
            if now.more and coming is None:
                coming = (now.end, self._decoding.submit(decoded, self._content, now.end))
            self._give(speaker, now)

    def _waits_until_it_plays(self) -> bool:
        """Wait while it is paused; say False once it is closed."""
        with self._lock:
            self._lock.wait_for(lambda: self._playing or self._closed, timeout=None)
            return not self._closed

    def _give(self, speaker: Speaker, now: Samples) -> None:
        """Give the next piece, if it is time for it."""
        with self._lock:
            if self._given - speaker.played >= _AHEAD:
                self._lock.wait(_TURN)
                return
            at = self._next - now.begin
            piece = now.samples[at * _BYTES : (at + _PIECE) * _BYTES] if at >= 0 else b""
            if not piece:
                self._playing, self._at_end = False, True
                return
            self._next += len(piece) // _BYTES
            self._given += len(piece) // _BYTES
        speaker.write(piece)
