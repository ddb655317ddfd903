"""What the app's process does to itself before it knows any secret.

- No core dump and, on Linux, not dumpable: other processes of the same user cannot read its memory,
  attach a debugger or open its `/proc` files.
- Every way Python reports an unexpected error says a code and no more: a traceback shows local
  variables, and one of them may be a passphrase.
- Whatever is missing on a system (Windows has neither `resource` nor `prctl`) is left out; the
  `doctor` says so elsewhere.
"""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import faulthandler
import os
import sys
import threading
import zlib
from types import TracebackType
from typing import Any

_PR_SET_DUMPABLE = 4
"""`prctl(2)`: with 0 the process is not dumped, not traced, and its /proc belongs to root."""


def harden_process() -> None:
    """Close what could carry memory out of this process."""
    faulthandler.disable()
    _no_core_dump()
    _not_dumpable()
    silence_tracebacks()


def _no_core_dump() -> None:
    try:
        import resource
    except ImportError:
        return
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _not_dumpable() -> None:
    if sys.platform != "linux":
        return
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def error_code(error: BaseException) -> str:
    """Return a short code for an unexpected error: its class and where, without any value.

    The same mistake gives the same code, so that it can be looked up by who carries the program on.
    """
    where = ""
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        where = f"{os.path.basename(code.co_filename)}:{trace.tb_lineno}"  # noqa: PTH119 - no path object in a crash
        trace = trace.tb_next
    return f"{type(error).__name__}-{zlib.crc32(where.encode()):08x}"


def silence_tracebacks() -> None:
    """Replace every hook that would print a traceback."""
    sys.excepthook = _say_code
    sys.unraisablehook = _say_nothing
    threading.excepthook = _say_nothing
    sys.tracebacklimit = 0


def quiet_loop() -> None:
    """Keep the running event loop from reporting a task's error with its arguments."""
    loop = asyncio.get_running_loop()
    loop.set_debug(False)
    loop.set_exception_handler(_say_nothing_of_task)


def _say_code(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    del trace
    code = error_code(error) if error is not None else kind.__name__
    with contextlib.suppress(OSError, ValueError):
        sys.stderr.write(f"{code}\n")


def _say_nothing(_args: object) -> None:
    """Drop what a thread or a destructor would print."""


def _say_nothing_of_task(_loop: asyncio.AbstractEventLoop, _context: dict[str, Any]) -> None:
    """Drop what a task would print: its `repr` holds arguments."""
