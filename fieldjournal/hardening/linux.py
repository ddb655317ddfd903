"""Linux: not dumpable. No core file, no debugger of the same person, `/proc/PID/mem` belongs to root."""

from __future__ import annotations

import ctypes
from typing import Final

_PR_SET_DUMPABLE: Final = 4
"""`prctl(2)`."""


def keep_others_out() -> None:
    """Refuse to be dumped, traced and read. Raises: `OSError`, `AttributeError` where there is no `prctl`."""
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
