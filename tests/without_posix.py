"""A pytest plugin that takes away what only POSIX has: `pytest -p tests.without_posix tests/cli`.

It stands in for a Windows machine as far as Python goes: modules that are not there, calls that are
not there, a folder that cannot be opened, a rename that refuses a name that is taken. Tests of what
only POSIX can do (a pseudo-terminal) skip themselves by asking for `os.fork`.
"""

from __future__ import annotations

import errno
import os
import shutil
import signal
import sys
from collections.abc import Callable
from typing import Any

MODULES = ("fcntl", "termios", "tty", "resource", "pwd", "grp")
CALLS = (
    "fork", "forkpty", "posix_spawn", "posix_spawnp", "lockf", "pread", "pwrite", "fchmod", "fchown",
    "chown", "killpg", "openpty", "posix_fadvise", "posix_fallocate", "O_DIRECTORY", "O_NOFOLLOW",
)  # fmt: skip
SIGNALS = ("SIGHUP", "SIGQUIT", "SIGUSR1", "SIGTSTP", "pthread_sigmask")


def take_away() -> None:
    """Take it all away from this process, for good."""
    for name in MODULES:
        sys.modules[name] = None  # type: ignore[assignment] # importing it now fails, as it should
    for holder, names in ((os, CALLS), (signal, SIGNALS)):
        for name in names:
            if hasattr(holder, name):
                delattr(holder, name)
    shutil._use_fd_functions = False  # type: ignore[attr-defined] # it opens folders, but not on Windows
    os.open = _refusing_folders(os.open)
    os.rename = _refusing_taken_names(os.rename)


def _refusing_folders(opened: Callable[..., int]) -> Callable[..., int]:
    def refuse(path: Any, *rest: Any, **named: Any) -> int:
        if not isinstance(path, int) and os.path.isdir(path):  # noqa: PTH112 - as the call was given it
            raise PermissionError(errno.EACCES, "a folder")
        return opened(path, *rest, **named)

    return refuse


def _refusing_taken_names(rename: Callable[..., None]) -> Callable[..., None]:
    def refuse(source: Any, target: Any, **named: Any) -> None:
        if os.path.exists(target) and source != target:  # noqa: PTH110 - as the call was given it
            raise FileExistsError(errno.EEXIST, "taken")
        rename(source, target, **named)

    return refuse


def pytest_configure() -> None:
    """Take it away before the first test module is imported."""
    take_away()


def pytest_report_header() -> str:
    return f"without posix: {', '.join(MODULES)} and {len(CALLS) + len(SIGNALS)} calls taken away"
