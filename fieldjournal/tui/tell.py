"""What the app tells the launcher, for the next start after a lock: the folder and the language."""

from __future__ import annotations

import contextlib
import os


class Tell:
    """The writing end of the launcher's pipe; without one, telling does nothing."""

    def __init__(self, number: str | None) -> None:
        """Take the descriptor (on Windows the handle) named on the command line."""
        self._descriptor = _opened(int(number)) if number and number.isdecimal() else -1

    def __call__(self, name: str, value: str) -> None:
        """Tell one thing, ended by a NUL, which no path holds."""
        if self._descriptor >= 0 and "\0" not in value:
            with contextlib.suppress(OSError):
                os.write(self._descriptor, f"{name} {value}\0".encode(errors="surrogateescape"))


def _opened(number: int) -> int:
    if os.name != "nt":
        return number
    import msvcrt  # Windows only

    return msvcrt.open_osfhandle(number, os.O_WRONLY)  # type: ignore[attr-defined,no-any-return,unused-ignore]
