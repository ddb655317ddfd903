"""What a program asks of the system, by strace's account: which files it touches, whom it calls.

A call is read whole: where strace cut it in two because another thread came between, the halves are joined.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

WRITING = re.compile(
    "creat|f?truncate|memfd_create|mount|umount2|swapon|acct|rmdir|"
    "(mk(dir|nod)|(sym)?link|unlink|rename|f?chmod|[lf]?chown|utimens)(at2?)?|f?utimes?(at)?|l?(set|remove)xattr"
)
"""Calls that change something named by a path; a call that opens a file is looked into."""

NETWORK = re.compile("sock|bind|connect|listen|accept|send|recv|shutdown|getpeername")
"""Calls that speak to somebody."""

_OPENING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND|O_TMPFILE")
_LINE = re.compile(r"(?P<pid>\d+) +(?P<name>\w+)\((?P<given>.*)\) += (?P<result>.*)")
_UNFINISHED = re.compile(r"(?P<pid>\d+) +(?P<begin>.*) <unfinished \.\.\.>")
_RESUMED = re.compile(r"(?P<pid>\d+) +<\.\.\. \w+ resumed>(?P<end>.*)")
_PATH = re.compile(r'(?:(?:AT_FDCWD|\d+)<(?P<where>[^>]*)>, )?"(?P<path>(?:[^"\\]|\\.)*)"')


@dataclass(frozen=True)
class Call:
    """One system call: who, which, with what, and what came of it."""

    pid: int
    name: str
    given: str
    result: str

    @property
    def done(self) -> bool:
        """Whether it did what it was asked."""
        return not self.result.startswith("-1")

    @property
    def writes(self) -> bool:
        """Whether it would change something in a file system."""
        opens = self.name in ("open", "openat", "openat2") and _OPENING.search(self.given)
        return bool(WRITING.fullmatch(self.name) or opens)

    @property
    def paths(self) -> list[str]:
        """Return the paths it names, whole ones where strace says from where a short one is counted."""
        named = (
            (found["where"] or "", found["path"].encode("latin-1").decode("unicode_escape"))
            for found in _PATH.finditer(self.given)
        )
        return [
            str(Path(where) / path.encode("latin-1", "replace").decode("utf-8", "replace"))
            for where, path in named
        ]


@cache
def missing() -> str:
    """Return why there is no strace to ask, empty where there is."""
    if shutil.which("strace") is None:
        return "not installed: strace"
    tried = subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], capture_output=True, check=False)
    return "" if tried.returncode == 0 else "strace may not trace here"


def under(log: Path, calls: str = "file,network,memfd_create") -> list[str]:
    """Return what stands before a command so that it is traced with all it starts."""
    return [
        "strace",
        "-f",
        "--seccomp-bpf",
        "-qq",
        "-y",
        "-s",
        "4096",
        "-e",
        f"trace={calls}",
        "-e",
        "signal=none",
        "-o",
        str(log),
    ]


def read(log: Path) -> list[Call]:
    """Return the calls of a trace in the order in which they began."""
    return list(_calls(log.read_text(encoding="utf-8", errors="replace").splitlines()))


def _calls(lines: Sequence[str]) -> Iterator[Call]:
    begun: dict[str, str] = {}
    for line in lines:
        if unfinished := _UNFINISHED.match(line):
            begun[unfinished["pid"]] = unfinished["begin"]
            continue
        if resumed := _RESUMED.match(line):
            whole = f"{resumed['pid']} {begun.pop(resumed['pid'], '')}{resumed['end']}"
        else:
            whole = line
        if found := _LINE.match(whole):
            yield Call(int(found["pid"]), found["name"], found["given"], found["result"])
