"""A fresh interpreter that is told nothing but what it needs: for the app, for a command, for a decoder.

- `python -I -B`: reads no `PYTHON*` variable, no user site, no current folder, and writes no `.pyc` file.
- `-I` also forgets where a source checkout lies, so the folder that holds this package is handed over.
- The variables are an allow-list (`KEPT`): what is not named there is not passed on: no `TEXTUAL*`,
  `PYTHON*`, `LD_*`, `DYLD_*`, and none that somebody thinks of later.
- Standard library only.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

KEPT: Final = frozenset(
    {
        "HOME", "LOGNAME", "USER", "TERM", "COLORTERM", "COLORFGBG", "NO_COLOR", "TERM_PROGRAM",
        "TERM_PROGRAM_VERSION", "LC_TERMINAL", "LANG", "LANGUAGE", "TZ", "XDG_DATA_HOME", "XDG_RUNTIME_DIR",
        "APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "SYSTEMDRIVE", "SYSTEMROOT", "USERNAME",
        "USERPROFILE", "WINDIR", "WT_SESSION",
    }
)  # fmt: skip
"""Variables handed on, besides `LC_*`: what a terminal, a folder of one's own and a loudspeaker need."""

KEPT_BY_COMMANDS: Final = KEPT | {
    "ASCIINEMA_REC", "ASCIINEMA_SESSION", "COLUMNS", "LINES", "PATH", "SCRIPT", "SSH_CONNECTION", "STY",
    "TEMP", "TMP", "TMPDIR", "TMUX",
}  # fmt: skip
"""A command also needs the width to write in; `demo` the stock tools and a folder to show; `doctor` what says
that the terminal is recorded."""

START: Final = (
    "import sys; home = sys.argv.pop(1); home in sys.path or sys.path.insert(0, home); "
    "module = sys.argv.pop(1); "
    "import runpy; runpy.run_module(module, run_name='__main__', alter_sys=True)"
)


def interpreter(module: str, *arguments: str) -> list[str]:
    """Return the command line that runs one of our modules in a fresh interpreter."""
    home = str(Path(__file__).resolve().parent.parent)
    return [sys.executable, "-I", "-B", "-c", START, home, module, *arguments]


def clean_environment(environment: Mapping[str, str], kept: frozenset[str] = KEPT) -> dict[str, str]:
    """Return the variables that are handed on."""
    return {
        name: value
        for name, value in environment.items()
        if name.upper() in kept or name.upper().startswith("LC_")
    }


def begin_again(arguments: Sequence[str]) -> None:
    """Run the command line in a fresh interpreter that takes this one's place, where it is not one already.

    It returns where that cannot be done: on Windows a program does not take another's place, its console
    would go on without waiting.
    """
    if sys.flags.isolated or os.name == "nt" or not sys.executable:
        return
    command = interpreter("fieldjournal", *arguments)
    with contextlib.suppress(OSError):
        os.execve(command[0], command, clean_environment(os.environ, KEPT_BY_COMMANDS))  # noqa: S606 - our own
