"""Who starts the children, and kills each at a moment of one thing it does.

A moment is drawn evenly over the time that thing was measured to take; every fifth over what comes after it,
once it is known to be done: a busy machine is killed in the middle as often, and does as much.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from statistics import median
from typing import Any, Final

from tests.journal.kills.child import Job

_ROOT: Final = Path(__file__).parents[3]
_AFTER: Final = 5
"""Every so manyth kill comes when it is done, up to half so many times its length later."""

_AT_FIRST: Final = 0.4
"""Seconds something is taken to last before it was measured."""

Said = dict[str, Any]


class Children:
    """Processes that live one after another, and how long what they did has taken them."""

    def __init__(self, drawn: random.Random, preload: Path | None = None) -> None:
        """`preload` is a library loaded into them before any other (LD_PRELOAD)."""
        self._drawn = drawn
        self._environment = {**os.environ, **({"LD_PRELOAD": str(preload)} if preload else {})}
        self._took: dict[str, list[float]] = defaultdict(list)
        self._kills = 0
        self._server: subprocess.Popen[bytes] | None = None

    def kill_one(self, job: Job) -> list[Said]:
        """Let a child live until a moment of what it does first; return all it said, in order."""
        server = self._serving()
        assert server.stdin is not None
        server.stdin.write(json.dumps(asdict(job)).encode() + b"\n")
        server.stdin.flush()
        self._kills += 1
        after = self._kills % _AFTER == 0
        process = 0
        said: list[Said] = []
        for told in self._heard(server):
            process = told.get("process", process)
            assert "ended" not in told, f"it ended by itself before it was done: {said}"
            said.append(told)
            if told.get("did" if after else "begin") == job.first:
                break
        time.sleep(self._drawn.uniform(0, _AFTER / 2 if after else 1) * self._length(job.first))
        with contextlib.suppress(ProcessLookupError):  # it was done with all it had to do
            os.kill(process or server.pid, signal.SIGKILL)
        for told in self._heard(server):
            if "ended" in told:
                assert told["ended"] in (0, signal.SIGKILL), f"it failed: {said}"
                break
            said.append(told)
        self._learn(said)
        return [told for told in said if "process" not in told]

    def let_end(self, job: Job, *, may_be_killed: bool = False) -> list[Said]:
        """Let a child end by itself, or by a kill that was set up in it; return all it said, in order."""
        server = self._serving()
        assert server.stdin is not None
        server.stdin.write(json.dumps(asdict(job)).encode() + b"\n")
        server.stdin.flush()
        said: list[Said] = []
        for told in self._heard(server):
            if "ended" in told:
                assert told["ended"] in (0, signal.SIGKILL * may_be_killed), f"it failed: {said}"
                break
            said.append(told)
        return [told for told in said if "process" not in told]

    def lengths(self) -> dict[str, float]:
        """Return the median seconds of everything that was done to its end."""
        return {name: median(took) for name, took in self._took.items()}

    def close(self) -> None:
        """End what is running."""
        server, self._server = self._server, None
        if server is not None:
            server.kill()
            server.communicate()

    def _learn(self, said: list[Said]) -> None:
        for told in said:
            if told.get("took"):
                self._took[told["did"]].append(told["took"])

    def _length(self, name: str) -> float:
        took = self._took.get(name)
        return median(took[-50:]) if took else _AT_FIRST

    def _serving(self) -> subprocess.Popen[bytes]:
        if self._server is None or self._server.poll() is not None:
            command = [sys.executable, "-m", "tests.journal.kills.child"]
            self._server = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=_ROOT, env=self._environment
            )
        return self._server

    def _heard(self, server: subprocess.Popen[bytes]) -> Iterator[Said]:
        """Yield what is said; at the end of a process that split nothing off, that it ended."""
        assert server.stdout is not None
        for line in iter(server.stdout.readline, b""):
            if line.endswith(b"\n"):  # a last line without its end was not said
                yield json.loads(line)
        yield {"ended": signal.SIGKILL}
