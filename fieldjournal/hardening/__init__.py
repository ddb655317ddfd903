"""What a process does to itself before it knows any secret. Standard library only.

- No core dump, and no other process of the same person reads its memory: one small module for each system
  (`linux`, `macos`, `windows`), chosen here. What a system does not have is left out (`docs/leaks.md`).
- Every way Python reports an unexpected error says a code and no more: a traceback shows local variables, and
  one of them may be a passphrase.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import sys
import threading
import zlib
from types import TracebackType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio


def harden_process() -> None:
    """Close what could carry memory out of this process."""
    faulthandler.disable()
    _no_core_dump()
    _keep_others_out()
    silence_tracebacks()


def _no_core_dump() -> None:
    try:
        import resource
    except ImportError:  # Windows: `windows` keeps its error reports from being made
        return
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _keep_others_out() -> None:
    """Let the module of this system do what it can; a system that refuses is no reason not to start."""
    with contextlib.suppress(OSError, AttributeError):
        if sys.platform == "linux":
            from fieldjournal.hardening import linux as system
        elif sys.platform == "darwin":
            from fieldjournal.hardening import macos as system
        elif sys.platform == "win32":
            from fieldjournal.hardening import windows as system
        else:
            return
        system.keep_others_out()


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
    import asyncio  # only the app has a loop

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
