"""macOS: no debugger may attach. Core files are kept off by the limit every POSIX system has.

Reading another process's memory already asks for its owner's password or a signed entitlement there.
"""

from __future__ import annotations

import ctypes
from typing import Final

_PT_DENY_ATTACH: Final = 31
"""`ptrace(2)` of macOS: asked by a process of itself, whoever attaches later is refused."""


def keep_others_out() -> None:
    """Refuse debuggers. Raises: `OSError`, `AttributeError` where there is no `ptrace`."""
    ptrace = ctypes.CDLL(None, use_errno=True).ptrace
    ptrace.argtypes = (ctypes.c_int, ctypes.c_int, ctypes.c_void_p, ctypes.c_int)
    ptrace(_PT_DENY_ATTACH, 0, None, 0)
