"""The process without secrets: it starts the app, restarts it locked, and gives the terminal back.

- It imports nothing but the standard library and asks for nothing; no passphrase, key or record
  ever reaches it. That is why it may outlive a lock: locking ends the app's process, keys and all.
- The app starts in a fresh interpreter with a clean environment (`isolation`).
- The app tells it things over a pipe as they come (`told`), some for its next start; the panic key is one.
- Whatever ended the app, the terminal is given back: modes reset, alternate screen cleared, its
  own title restored.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any, Self

from fieldjournal.isolation import clean_environment, interpreter
from fieldjournal.told import Ear, Known
from fieldjournal.tui.exits import PICTURE_GONE, Exit

TITLE = "terminal"
"""The window's title while the app runs: it says nothing, and always the same."""

_BEGIN = f"\x1b[22;0t\x1b]2;{TITLE}\x1b\\"
_GIVE_BACK = (
    "\x1b[<u"  # kitty keys off
    "\x1b[?1000l\x1b[?1003l\x1b[?1006l\x1b[?1015l\x1b[?1016l"  # mouse off
    "\x1b[?2004l\x1b[?1004l\x1b[?2048l"  # pasting, focus and resize reports off
    "\x1b[?1049h\x1b[0m\x1b[2J\x1b[H\x1b[?1049l"  # alternate screen cleared and left
    "\x1b[?7h\x1b[?25h\x1b[0m"  # line wrap, cursor, no colour
)
_END = "\x1b[23;0t"


def main(folder: Path | None, language: str | None) -> int:
    """Run the app until it is closed and return its exit code; a lock starts it again, locked."""
    known = Known(str(folder.absolute()) if folder else "", language or "")
    with _terminal(), _Forwarding() as forwarding:
        while True:
            code, known, wiped = _run_once(known, forwarding)
            if wiped:
                return Exit.CLOSED
            if code != Exit.LOCKED or forwarding.ending:
                return Exit.CLOSED if code in (Exit.LOCKED, Exit.ENDED) else code


def command(known: Known, tell: int) -> list[str]:
    """Return the command line of the app; `tell` is the descriptor or handle it tells news on."""
    return interpreter("fieldjournal.tui", *known.arguments(), "--tell", str(tell))


def _run_once(known: Known, forwarding: _Forwarding) -> tuple[int, Known, bool]:
    """Run the app once; return its exit code, what it told, and whether the journal was wiped."""
    hear, tell = os.pipe()
    try:
        options, number = _inherited(tell)
        with subprocess.Popen(  # noqa: S603 - our own interpreter and package
            command(known, number), env=clean_environment(os.environ), close_fds=True, **options
        ) as app:
            os.close(tell)
            tell = -1
            forwarding.to(app)
            ear = Ear(hear, known, app)
            hear = -1
            code = app.wait()
        known = ear.known()
        if known.picture:
            _write(PICTURE_GONE)
        if ear.panic is not None:
            _write(_GIVE_BACK)
            ear.panic.run_out()
            return Exit.LOCKED, known, ear.panic.wiped
        return (code if code >= 0 else 128 - code), known, False
    finally:
        forwarding.to(None)
        for descriptor in (hear, tell):
            if descriptor >= 0:
                os.close(descriptor)


def _inherited(descriptor: int) -> tuple[dict[str, Any], int]:
    """Return how a child gets this one descriptor and no other, and the number it is known by there."""
    if os.name != "nt":
        return {"pass_fds": (descriptor,)}, descriptor
    import msvcrt  # Windows only

    handle = msvcrt.get_osfhandle(descriptor)  # type: ignore[attr-defined,unused-ignore]
    os.set_handle_inheritable(handle, True)  # type: ignore[attr-defined,unused-ignore]
    startup = subprocess.STARTUPINFO(lpAttributeList={"handle_list": [handle]})  # type: ignore[attr-defined,unused-ignore]
    return {"startupinfo": startup}, handle


class _Forwarding:
    """Hands SIGTERM and SIGHUP on to the app, which keeps drafts and locks; Ctrl+C is the app's key."""

    def __init__(self) -> None:
        self.ending = False
        self._app: subprocess.Popen[bytes] | None = None
        self._before: dict[int, Any] = {}

    def to(self, app: subprocess.Popen[bytes] | None) -> None:
        """Forward to this process from now on."""
        self._app = app
        if self.ending and app is not None:
            app.terminate()

    def __enter__(self) -> Self:
        for name, handler in (("SIGINT", signal.SIG_IGN), ("SIGTERM", self._end), ("SIGHUP", self._end)):
            if hasattr(signal, name):
                number = getattr(signal, name)
                self._before[number] = signal.signal(number, handler)
        return self

    def __exit__(self, *_error: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _end(self, number: int, _frame: FrameType | None) -> None:
        self.ending = True
        if self._app is not None:
            with contextlib.suppress(ProcessLookupError):
                self._app.send_signal(number)


@contextlib.contextmanager
def _terminal() -> Iterator[None]:
    """Keep the terminal's own settings and title, and put both back."""
    before = _settings()
    _write(_BEGIN)
    try:
        yield
    finally:
        _write(_GIVE_BACK + _END)
        _put_back(before)


def _write(sequence: str) -> None:
    """Write to the terminal; Windows resets its console by itself and may not read sequences now."""
    if os.name == "nt" or not sys.__stdout__ or not sys.__stdout__.isatty():
        return
    with contextlib.suppress(OSError, ValueError):
        sys.__stdout__.write(sequence)
        sys.__stdout__.flush()


def _settings() -> Any:
    try:
        import termios
    except ImportError:
        return None
    try:
        return termios.tcgetattr(0)
    except (OSError, termios.error):
        return None


def _put_back(settings: Any) -> None:
    if settings is None:
        return
    import termios

    with contextlib.suppress(OSError, termios.error):
        termios.tcsetattr(0, termios.TCSAFLUSH, settings)
