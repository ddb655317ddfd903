"""A real terminal to work at: tmux draws what a program writes, keys go in, the screen is read back.

- Each terminal is a tmux server of its own on its own socket, without anybody's configuration.
- What a person waits for is waited for: words on the screen, not a time.
- After Esc something has to be seen before the next key: a program that is late takes both for one sequence.
- What is typed is no argument of any process: tmux reads it from a pipe.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

MISSING = "" if shutil.which("tmux") else "not installed: tmux"
PATIENCE = 120.0
"""Seconds a person is made to wait at most, on a busy machine."""

PROGRAM = (sys.executable, "-m", "fieldjournal")
_LEAST = (
    "import sys; from fieldjournal.cli.main import run; from fieldjournal.journal import session; "
    "sys.exit(run(sys.argv[1:], cost=session.DEFAULT_BOUNDS.least))"
)
CHEAP_PROGRAM = (sys.executable, "-c", _LEAST)
"""The command line where a journal is made: the new one has the least cost the program accepts."""

ROOT = Path(__file__).parents[2]

_LOOK = 0.1
"""Seconds between two looks at the screen: each starts a process of tmux."""


def environment(home: Path, **more: str) -> dict[str, str]:
    """Return the variables of somebody whose home folder is `home`."""
    return {
        "HOME": str(home), "TMPDIR": str(home / "tmp"), "LANG": "en_US.UTF-8", "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT), **more,
    }  # fmt: skip


class Terminal:
    """One window of `size` (columns, lines) in which `command` runs, and stays readable when it ends."""

    def __init__(
        self, command: Sequence[str], variables: Mapping[str, str], size: tuple[int, int] = (80, 24)
    ) -> None:
        home = Path(variables["HOME"])
        self._socket = home.parent / f"{home.name}-terminal-{time.monotonic_ns()}"
        self._tmux = ["tmux", "-S", str(self._socket), "-f", "/dev/null"]
        given = [f"{name}={value}" for name, value in variables.items()]
        columns, lines = (str(each) for each in size)
        ended = "; printf 'ended with %s\\n' $?; exec sleep 1000000"
        shell = ["env", "-i", "TERM=screen-256color", *given, "sh", "-c", shlex.join(command) + ended]
        self._escaped = False
        self._run("new-session", "-d", "-x", columns, "-y", lines, "-c", str(home), *shell,
                  ";", "set-option", "-g", "status", "off",
                  ";", "resize-window", "-x", columns, "-y", lines)  # fmt: skip

    def _run(self, *arguments: str, stdin: str | None = None) -> str:
        done = subprocess.run(
            [*self._tmux, *arguments], input=stdin, env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8"},
            capture_output=True, text=True, check=True, timeout=PATIENCE,
        )  # fmt: skip
        return done.stdout

    def press(self, *keys: str) -> None:
        """Press keys by tmux's names: `C-s`, `Enter`, `Escape`, `F12`."""
        for key in keys:
            self._after_escape()
            self._run("send-keys", key)
            self._escaped = key == "Escape"

    def type(self, words: str) -> None:
        """Type words as fast as a terminal can take them."""
        self._after_escape()
        codes = " ".join(f"{byte:02x}" for byte in words.encode())
        self._run("source-file", "-", stdin=f"send-keys -H {codes}\n")

    def _after_escape(self) -> None:
        assert not self._escaped, "first see what Esc brought: both keys may be taken for one"

    def screen(self) -> str:
        """Return what a person sees."""
        return self._run("capture-pane", "-p")

    def colours(self) -> str:
        """Return what a person sees, with the sequences that colour it."""
        return self._run("capture-pane", "-p", "-e")

    def everything(self) -> str:
        """Return the screen and all that can be scrolled back to."""
        return self._run("capture-pane", "-p", "-S", "-", "-E", "-")

    def see(self, *words: str) -> str:
        """Wait until all of the words stand on the screen, wherever its lines break; return the screen."""
        until = time.monotonic() + PATIENCE
        while True:
            screen = self.screen()
            if all(each in _flat(screen) for each in words):
                self._escaped = False
                return screen
            assert time.monotonic() < until, f"waited for {words}:\n{screen}"
            time.sleep(_LOOK)

    def processes(self) -> list[int]:
        """Return the window's shell, what runs in it, and what that started: launcher, then app."""
        found = [int(self._run("display-message", "-p", "#{pane_pid}"))]
        while children := Path(f"/proc/{found[-1]}/task/{found[-1]}/children").read_text().split():
            found.append(int(children[0]))
        return found

    def close(self) -> None:
        """End the window and everything in it."""
        subprocess.run([*self._tmux, "kill-server"], capture_output=True, check=False, timeout=PATIENCE)
        self._socket.unlink(missing_ok=True)


def _flat(screen: str) -> str:
    return re.sub(r"[\s│]+", " ", screen)


def command_line(
    variables: Mapping[str, str],
    passphrases: Sequence[str],
    *arguments: str,
    typed: str = "",
    program: Sequence[str] = PROGRAM,
) -> subprocess.CompletedProcess[str]:
    """Run one command as a script does: passphrases over an inherited descriptor, `typed` on stdin."""
    read, write = os.pipe()
    try:
        os.write(write, "".join(f"{each}\n" for each in passphrases).encode())
        os.close(write)
        return subprocess.run(
            [*program, "--passphrase-fd", str(read), *arguments],
            pass_fds=(read,), env=dict(variables), cwd=variables["HOME"], input=typed,
            capture_output=True, text=True, check=False, timeout=2 * PATIENCE,
        )  # fmt: skip
    finally:
        os.close(read)
