"""Decoding a hostile file in a process that has nothing to lose: no key, no descriptor, no variable, no time.

- One job, one fresh interpreter (`python -I -B`, never a copy of this process): content goes in through a
  pipe, the answer comes out through a pipe, nothing is ever written to a disk.
- The process gives up what it can before it reads the first byte (`decoders.confine`) and imports nothing of
  the journal. This process never imports a decoder.
- The answer is a frame of a bounded size, taken apart here as strictly as anything from outside
  (`decoders.frames`); who asked then checks that it is what was asked for.
- A process that hangs, crashes, takes too much memory or answers rubbish is ended, and gives the one error
  there is: `CannotShow`.
- Its time is that of the processor, where a system counts that: a computer busy with other things refuses no
  good photo. The clock ends one that only waits.
- `end_all` ends every process that runs; closing a session calls it.
- Standard library only.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Final

from fieldjournal.decoders.frames import MOST_CONTENT, Malformed, Refused, Told, order_head, read_answer
from fieldjournal.errors import CannotShow
from fieldjournal.isolation import interpreter

PICTURE: Final = "fieldjournal.decoders.picture"
DOCUMENT: Final = "fieldjournal.decoders.document"
TEXT: Final = "fieldjournal.decoders.text"
OFFICE: Final = "fieldjournal.decoders.office.words"
SOUND: Final = "fieldjournal.decoders.sound"
ENCODE: Final = "fieldjournal.decoders.encode"

_MISSING: Final = {
    PICTURE: "no-picture-decoder",
    ENCODE: "no-picture-decoder",
    DOCUMENT: "no-document-decoder",
    SOUND: "no-sound-decoder",
}
"""What is said where the package a decoder is made with is not installed: which one it is."""

_NEEDED: Final = ("SYSTEMROOT", "SYSTEMDRIVE", "WINDIR")
"""Variables without which Windows starts no program. No other is handed over."""

_ROOT: Final = os.path.abspath(os.sep)  # noqa: PTH100 - no folder of anybody's
"""A decoder's folder, and its home: without one Python would ask the system for the person's."""

_OUT_OF_TIME: Final = -getattr(signal, "SIGXCPU", 0)
"""What a process ends with that used up its time of the processor; 0 where that is not counted."""

_ITS_OWN_TIME: Final = 2
"""Seconds after which a decoder ends itself although its parent, who ends it first, is gone."""


@dataclass(frozen=True)
class Limits:
    """What one job may take."""

    seconds: int = 20
    """Of the processor, where that is counted."""
    by_the_clock: int = 120 if _OUT_OF_TIME else 20
    """Seconds in which it has to be done, however little of the processor it was given."""
    memory: int = 3 << 29
    """Bytes of address space, 1.5 GiB: a picture of 100 megapixels, twice."""
    answer: int = 64 << 20
    """Bytes of the answer's body."""


USUAL: Final = Limits()


@dataclass(frozen=True, repr=False)
class Answer:
    """What a decoder said. Well-formed, and not to be believed beyond that."""

    told: Told
    body: bytes

    def number(self, name: str, most: int) -> int:
        """Return a whole number from 0 to `most`, 0 where it was not told. Raises: `CannotShow`."""
        found = self.told.get(name, 0)
        if not isinstance(found, int) or not 0 <= found <= most:
            raise CannotShow("decoder-broke")
        return found


def decode(decoder: str, order: Told, content: Sequence[bytes], limits: Limits = USUAL) -> Answer:
    """Have `content` decoded; blocks, for at most `limits.by_the_clock`, and may run in any thread.

    Raises: `CannotShow`.
    """
    size = sum(map(len, content))
    if size > MOST_CONTENT:
        raise CannotShow("too-large")
    with (
        started("fieldjournal.decoders", decoder, *_bounds(limits)) as process,
        _ended_after(process, limits.by_the_clock) as late,
    ):
        feeding = threading.Thread(
            target=_feed, args=(process, order_head(order, size), content), daemon=True
        )
        feeding.start()
        assert process.stdout is not None
        try:
            told, body = read_answer(process.stdout, limits.answer)
        except Refused as refused:
            missing = refused.code == "no-decoder"
            raise CannotShow(_MISSING.get(decoder, refused.code) if missing else refused.code) from None
        except (Malformed, OSError, MemoryError):
            took_too_long = late.is_set() or _used_up_its_time(process)
            raise CannotShow("decoder-late" if took_too_long else "decoder-broke") from None
    return Answer(told, body)


def end_all(stop: threading.Event | None = None) -> None:
    """End every process that runs now, or of those the ones started `until` an event."""
    with _lock:
        running = tuple(each for each, until in _running.items() if stop is None or until is stop)
    for process in running:
        _kill(process)


@contextmanager
def until(stop: threading.Event) -> Iterator[None]:
    """Start processes in this thread no longer than until an event is set; `end_all` then ends them."""
    before = _until.set(stop)
    try:
        yield
    finally:
        _until.reset(before)


_until: Final[ContextVar[threading.Event | None]] = ContextVar("until", default=None)
_running: Final[dict[subprocess.Popen[bytes], threading.Event | None]] = {}
_lock: Final = threading.Lock()


def _bounds(limits: Limits) -> tuple[str, str, str]:
    return str(limits.seconds), str(limits.by_the_clock + _ITS_OWN_TIME), str(limits.memory)


@contextmanager
def started(module: str, *arguments: str, variables: Sequence[str] = ()) -> Iterator[subprocess.Popen[bytes]]:
    """Start one of our modules in a process of its own, which is gone when this is left.

    `variables` are the names of those it is given besides what a system cannot do without.

    Raises: `CannotShow` where none can be started.
    """
    given = {name: os.environ[name] for name in (*_NEEDED, *variables) if name in os.environ}
    try:
        process = subprocess.Popen(  # noqa: S603 - our own interpreter and package
            interpreter(module, *arguments),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            close_fds=True,
            cwd=_ROOT,
            env={"HOME": _ROOT} | given,
            **_hidden(),
        )
    except OSError:
        raise CannotShow("decoder-broke") from None
    stop = _until.get()
    with _lock:
        _running[process] = stop
    try:
        if stop is not None and stop.is_set():
            raise CannotShow("cancelled")
        yield process
    finally:
        _kill(process)
        process.wait()
        with _lock:
            _running.pop(process, None)
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError, ValueError):
                    pipe.close()


def _hidden() -> dict[str, Any]:
    """Return how Windows starts a program without a window of its own."""
    return {"creationflags": getattr(subprocess, "CREATE_NO_WINDOW", 0)}


@contextmanager
def _ended_after(process: subprocess.Popen[bytes], seconds: int) -> Iterator[threading.Event]:
    """End the process when time is up; the event says that this was so."""
    late = threading.Event()

    def end() -> None:
        late.set()
        _kill(process)

    timer = threading.Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield late
    finally:
        timer.cancel()


def _used_up_its_time(process: subprocess.Popen[bytes]) -> bool:
    _kill(process)  # what has ended already keeps what it ended with
    return process.wait() == _OUT_OF_TIME != 0


def _feed(process: subprocess.Popen[bytes], head: bytes, content: Sequence[bytes]) -> None:
    """Write all of it; a process that ends before it has read everything is no matter here."""
    assert process.stdin is not None
    with contextlib.suppress(OSError, ValueError):
        for piece in (head, *content):
            process.stdin.write(piece)
        process.stdin.close()


def _kill(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(OSError):
        process.kill()
