"""What the app tells the launcher (`told`), and whether anybody hears it.

A launcher that was killed hears nothing: no panic key wipes any more, and nobody gives the terminal back. One
that stopped hears nothing either, once its pipe is full: telling never waits, a lock must not.
"""

from __future__ import annotations

import os


class Tell:
    """The writing end of the launcher's pipe; without one, telling does nothing."""

    def __init__(self, number: str | None) -> None:
        """Take the descriptor (on Windows the handle) named on the command line."""
        self._descriptor = _opened(int(number)) if number and number.isdecimal() else -1
        self.unheard = False
        """Whether what was told last reached nobody, though there was somebody once."""

    def __call__(self, name: str, value: str) -> None:
        """Tell one thing, ended by a NUL, which no path holds."""
        if self._descriptor >= 0 and "\0" not in value:
            try:
                os.write(self._descriptor, f"{name} {value}\0".encode(errors="surrogateescape"))
            except OSError:
                self.unheard = True


def _opened(number: int) -> int:
    if os.name != "nt":
        os.set_blocking(number, False)
        return number
    import msvcrt  # Windows only

    return msvcrt.open_osfhandle(number, os.O_WRONLY)  # type: ignore[attr-defined,no-any-return,unused-ignore]
