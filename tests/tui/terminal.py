"""The whole program on a pseudo-terminal, as the launcher starts it."""

from __future__ import annotations

import signal
import sys
import time
from pathlib import Path

import pytest

from fieldjournal.crypto.kdf import Cost
from tests.tui.conftest import PASSPHRASE

ROOT = Path(__file__).parents[2]
CHEAPEST = Cost(64 * 1024, 3, 1)
"""The cheapest a header may ask for; what is unlocked here is unlocked as anywhere."""

WAIT = 120
"""Seconds a busy machine may take for anything; what is waited for is words, not a time."""


class Terminal:
    """The launcher on a pseudo-terminal, and everything it wrote there."""

    def __init__(self, arguments: list[str], cwd: Path, **environment: str) -> None:
        pexpect = pytest.importorskip("pexpect", reason="needs a POSIX terminal")
        self.eof = pexpect.EOF
        self.child = pexpect.spawn(
            sys.executable, arguments, cwd=str(cwd), dimensions=(24, 80), encoding="utf-8", timeout=WAIT,
            codec_errors="replace",  # who is killed ends in the middle of a letter
            env={"TERM": "xterm-256color", "HOME": str(cwd), "LANG": "en_US.UTF-8", **environment},
        )  # fmt: skip
        self.written = ""

    def expect(self, words: str) -> None:
        self.child.expect(words)
        self.written += self.child.before + self.child.after

    def end(self) -> int:
        self.child.expect(self.eof)
        self.written += self.child.before
        self.child.close()
        return int(self.child.exitstatus if self.child.exitstatus is not None else -1)

    def close(self) -> None:
        """End what still runs, and wait for that: pexpect gives up a tenth of a second after SIGKILL."""
        if self.child.isalive():
            self.child.kill(signal.SIGKILL)
            self.child.wait()
        self.child.close()

    def unlock(self) -> None:
        self.expect("Passphrase")
        self.child.send(PASSPHRASE + "\r")
        self.expect("locks in")

    def app(self) -> int:
        """Return the process of the app, the launcher's only child."""
        children = Path(f"/proc/{self.child.pid}/task/{self.child.pid}/children").read_text(encoding="ascii")
        return int(children.split()[0])


def gone(process: int) -> None:
    """Wait until a process has ended and was heard of."""
    end = time.monotonic() + WAIT
    while Path(f"/proc/{process}").exists():
        assert time.monotonic() < end, f"{process} still runs"
        time.sleep(0.01)


def launch(folder: Path, first: str = "") -> list[str]:
    """Return what starts the launcher in a process that does something else `first`."""
    script = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); {first}from pathlib import Path; "
        f"from fieldjournal.launcher import main; sys.exit(main(Path({str(folder)!r}), 'en'))"
    )
    return ["-c", script]
