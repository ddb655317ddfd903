"""What a decoder's process gives up before it reads the first hostile byte.

| taken away | how | where |
|---|---|---|
| opening anything: files, sockets, pipes | no descriptor beyond those it has (`RLIMIT_NOFILE`) | POSIX |
| writing a file | `RLIMIT_FSIZE` 0 | POSIX |
| starting a program or a thread | `RLIMIT_NPROC` 0 (not for root) | POSIX |
| memory and processor without end | `RLIMIT_AS`, `RLIMIT_CPU` | POSIX; macOS ignores the first |
| a memory image on the disk, being read by others | `RLIMIT_CORE` 0, not dumpable | POSIX; Linux |
| removing, renaming files; TCP; signals | Landlock without a single exception | Linux 5.13; 6.7; 6.12 |
| outliving its parent | `PR_SET_PDEATHSIG` | Linux |
| running for ever | a watchdog thread in C that ends the process | everywhere |

- All of it is done after the decoder's modules were imported: nothing is opened later.
- What a system does not have is left out: on Windows there is the watchdog, and the parent that ends it.
- Standard library only.
"""

from __future__ import annotations

import contextlib
import ctypes
import faulthandler
import os
import signal
import sys
from collections.abc import Mapping
from typing import Any, Final

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]

_PR_SET_PDEATHSIG: Final = 1
_PR_SET_DUMPABLE: Final = 4
_PR_SET_NO_NEW_PRIVS: Final = 38
"""`prctl(2)`."""

_CREATE_RULESET: Final = 444
_RESTRICT_SELF: Final = 446
"""System calls of Landlock: the same numbers on every architecture."""

_FILES: Final = {1: 0x1FFF, 2: 0x3FFF, 3: 0x7FFF, 4: 0x7FFF}
_ALL_FILES: Final = 0xFFFF
"""Every right over files that a version of Landlock knows; from version 5 on all of them."""

_TCP: Final = (4, 0x3)
_SCOPES: Final = (6, 0x3)
"""Version from which TCP, and abstract sockets and signals, are known too; and the bits for all of it."""


_INSISTING: Final = 1
"""Seconds of the processor after which one that does not end by itself is killed."""


def confine(seconds: int, by_the_clock: int, memory: int) -> None:
    """Give all of it up; `seconds` are of the processor, `memory` is in bytes of address space."""
    shut_in()
    _watchdog(by_the_clock)  # a thread: after what is given up by each thread for itself
    limit({"CPU": seconds}, more=_INSISTING)
    limit({"AS": memory, "CORE": 0, "FSIZE": 0, "NPROC": 0, "NOFILE": 0})


def shut_in() -> None:
    """Give up what only Linux can take: files by name, TCP, signals to others, being looked into."""
    if sys.platform != "linux":
        return
    libc: Any = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    with contextlib.suppress(OSError):
        _landlock(libc)


def _watchdog(seconds: int) -> None:
    """End this process when time is up: a thread in C, which needs no turn of the interpreter."""
    with contextlib.suppress(OSError, RuntimeError, ValueError, AttributeError):
        faulthandler.dump_traceback_later(seconds, exit=True)


def limit(wanted: Mapping[str, int], more: int = 0) -> None:
    """Give up what goes beyond these limits, named as `RLIMIT_` names them; the hard ones are `more`."""
    if resource is None:
        return
    for name, most in wanted.items():
        number = getattr(resource, f"RLIMIT_{name}", None)
        if number is not None:
            with contextlib.suppress(OSError, ValueError):
                resource.setrlimit(number, (most, most + more))


def _landlock(libc: Any) -> None:
    """Refuse this process every file by name, TCP, and signals to others. Raises: `OSError`."""
    version = libc.syscall(_CREATE_RULESET, None, 0, 1)
    if version < 1:
        return
    rights = [_FILES.get(version, _ALL_FILES)]
    rights += [bits for since, bits in (_TCP, _SCOPES) if version >= since]
    handled = (ctypes.c_uint64 * len(rights))(*rights)
    ruleset = libc.syscall(_CREATE_RULESET, ctypes.byref(handled), ctypes.sizeof(handled), 0)
    if ruleset < 0:
        return
    libc.syscall(_RESTRICT_SELF, ruleset, 0)
    os.close(ruleset)
