"""What is typed at the terminal, read beside an app that reads it too.

Standard library only. Who reads here never waits in the reading itself: two may look at one terminal, the
other may be quicker, and who then waited for a byte would wait until somebody types again.

- On POSIX the terminal is opened once more, by its own name and without waiting; how the app reads stays as
  it is.
- Where there is no such name, standard input is read as it is: then nobody else reads it.
- Where the other may only be slow, what is typed is left to it for a while: letters read here are lost.
- On Windows one thread of this process looks and takes at a time.
"""

from __future__ import annotations

import contextlib
import os
import select
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any, Final

Read = Callable[[float], bytes]
"""Waits at most so many seconds; returns what was typed, or nothing."""

_TERMINAL: Final = "/dev/tty"
_LONGEST: Final = 4096
"""Bytes read at once: as many as a terminal of Linux keeps."""

_WINDOWS_F12: Final = ("\x00\x86", "\xe0\x86")
_WINDOWS: Final = threading.Lock()


_LOOKS: Final = 5


@contextlib.contextmanager
def opened(left_lying: float = 0.0) -> Iterator[Read]:
    """Give a function that reads what is typed; with `left_lying`, what nobody took for so many seconds."""
    if os.name == "nt":
        yield _windows_keys
        return
    terminal, own = _terminal()
    try:
        yield lambda seconds: _posix_keys(terminal, seconds, left_lying)
    finally:
        if own:
            os.close(terminal)


@contextlib.contextmanager
def unshown() -> Iterator[None]:
    """Let what is typed neither be shown nor wait for the end of a line."""
    before = _raw()
    try:
        yield
    finally:
        _put_back(before)


def _terminal() -> tuple[int, bool]:
    """Return the descriptor to read, and whether it was opened for that."""
    with contextlib.suppress(OSError):
        return os.open(_TERMINAL, os.O_RDONLY | os.O_NOCTTY | os.O_NONBLOCK), True
    return 0, False


def _posix_keys(terminal: int, seconds: float, left_lying: float) -> bytes:
    with contextlib.suppress(OSError, ValueError):
        if not _lies_there(terminal, seconds) or (left_lying and not _stays(terminal, left_lying)):
            return b""
        if typed := os.read(terminal, _LONGEST):
            return typed
    time.sleep(min(seconds, 0.05))  # a terminal that went away is always ready and empty
    return b""


def _lies_there(terminal: int, seconds: float) -> bool:
    return bool(select.select([terminal], [], [], seconds)[0])


def _stays(terminal: int, seconds: float) -> bool:
    """Say whether something lies there however often it is looked at: who reads at all takes it meanwhile."""
    for _look in range(_LOOKS):
        time.sleep(seconds / _LOOKS)
        if not _lies_there(terminal, 0.0):
            return False
    return True


def _windows_keys(seconds: float) -> bytes:
    import msvcrt  # Windows only

    until = time.monotonic() + seconds
    while True:
        with _WINDOWS:
            if msvcrt.kbhit():  # type: ignore[attr-defined,unused-ignore]
                typed = msvcrt.getwch() + msvcrt.getwch()  # type: ignore[attr-defined,unused-ignore]
                return b"\x1b[24~" if typed in _WINDOWS_F12 else b""
        if time.monotonic() >= until:
            return b""
        time.sleep(0.02)


def _raw() -> Any:
    try:
        import termios
    except ImportError:
        return None
    with contextlib.suppress(OSError, termios.error):
        before = termios.tcgetattr(0)
        changed = termios.tcgetattr(0)
        changed[3] &= ~(termios.ECHO | termios.ICANON)
        termios.tcsetattr(0, termios.TCSANOW, changed)  # what is typed already must not be thrown away
        return before
    return None


def _put_back(before: Any) -> None:
    if before is not None:
        import termios

        with contextlib.suppress(OSError, termios.error):
            termios.tcsetattr(0, termios.TCSAFLUSH, before)
