"""Decoders that are ready: one process imports them once, and each job is done by a copy of it, confined.

To start an interpreter and import Pillow takes longer than most jobs. The code, the confinement, the pipes
and what is done with an answer are the program's own. That each job in truth is a fresh interpreter, and
ends with who asked, is held by `tests/test_sandbox.py`, `tests/decoders` and the stories.

Run as a program, this is the one process: it reads a job's bounds and gets its two pipes.
"""

from __future__ import annotations

import atexit
import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parents[1]
DECODERS = "fieldjournal.decoders"
_JOB = 4096
"""Bytes of a job's arguments, at most."""


def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have each decoder's process copied from one that is ready, where a system copies processes."""
    if not hasattr(os, "fork") or not hasattr(socket, "send_fds"):
        return
    from fieldjournal import sandbox

    told = SimpleNamespace(Popen=_process, PIPE=subprocess.PIPE, DEVNULL=subprocess.DEVNULL)
    monkeypatch.setattr(sandbox, "subprocess", told)


def _process(command: list[str], **how: Any) -> Any:
    """Take the place of `subprocess.Popen` for the command line of `isolation.interpreter`."""
    module, *arguments = command[command.index("-c") + 3 :]
    return _Copy(arguments) if module == DECODERS else subprocess.Popen(command, **how)


class _Copy:
    """As much of `subprocess.Popen` as `sandbox` asks for."""

    def __init__(self, arguments: list[str]) -> None:
        order, given = os.pipe()
        answer, taken = os.pipe()
        self._alone = threading.Lock()
        self._made_by = _ready()
        self.pid = self._made_by.copy(arguments, order, taken)
        os.close(order)
        os.close(taken)
        self.stdin, self.stdout = os.fdopen(given, "wb"), os.fdopen(answer, "rb")

    def kill(self) -> None:
        with self._alone:
            if self.pid:
                os.kill(self.pid, signal.SIGKILL)

    def wait(self) -> int:
        """Have the one who copied it wait for it; return what it ended with, as `Popen` tells it."""
        with self._alone:
            if self.pid:
                self.code, self.pid = self._made_by.ended(self.pid), 0
            return self.code


class _Ready:
    """The one process, as who asks sees it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._asks, heard = socket.socketpair()
        command = [sys.executable, "-I", "-B", __file__, str(heard.fileno())]
        self._process = subprocess.Popen(
            command, pass_fds=(heard.fileno(),), stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            cwd="/", env={"HOME": "/"},
        )  # fmt: skip
        heard.close()

    def copy(self, arguments: list[str], order: int, answer: int) -> int:
        with self._lock:
            socket.send_fds(self._asks, [json.dumps(arguments).encode()], [order, answer])
            return int(self._asks.recv(_JOB))

    def ended(self, pid: int) -> int:
        with self._lock:
            self._asks.send(str(pid).encode())
            return int(self._asks.recv(_JOB))

    def end(self) -> None:
        self._asks.close()
        self._process.wait()


_starting = threading.Lock()


def _ready() -> _Ready:
    """Return the one process; two threads may ask for it at once."""
    with _starting:
        return _started()


@cache
def _started() -> _Ready:
    made = _Ready()
    atexit.register(made.end)
    return made


def _serve(asked: socket.socket) -> None:
    """Copy this process for each job, and wait for the copies that are said to end."""
    for arguments, pipes in _jobs(asked):
        if isinstance(arguments, int):
            asked.send(str(os.waitstatus_to_exitcode(os.waitpid(arguments, 0)[1])).encode())
            continue
        module, *bounds = arguments
        with suppress(ImportError):
            import_module(module).prepare()
        pid = os.fork()
        if not pid:
            _work(asked, module, bounds, pipes)
        for each in pipes:
            os.close(each)
        asked.send(str(pid).encode())


def _jobs(asked: socket.socket) -> Iterator[tuple[Any, list[int]]]:
    while True:
        told, pipes, _flags, _address = socket.recv_fds(asked, _JOB, 2)
        if not told:
            return
        yield json.loads(told), pipes


def _work(asked: socket.socket, module: str, bounds: list[str], pipes: list[int]) -> None:
    from fieldjournal.decoders.__main__ import main

    asked.close()
    for mine, theirs in enumerate(pipes):
        os.dup2(theirs, mine)
        os.close(theirs)
    code = 1
    with suppress(BaseException):
        main(module, *map(int, bounds))
        code = 0
    os._exit(code)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    _serve(socket.socket(fileno=int(sys.argv[1])))
