"""A decoder that does what a hostile file might make one do. The order names the deed; it is imported only in
the process that the sandbox starts.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from fieldjournal.decoders.frames import ANSWER, Told

Deed = Callable[[str], bytes]


def prepare() -> Any:
    return decode


def decode(order: Told, untrusted: bytes) -> tuple[Told, bytes]:
    del untrusted
    return {}, DEEDS[str(order["do"])](str(order.get("with", "")))


def _spin(_given: str) -> bytes:
    for number in range(1, signal.NSIG):
        try:
            signal.signal(number, signal.SIG_IGN)
        except (OSError, ValueError):
            continue
    while True:
        pass


def _work(_given: str) -> bytes:
    while True:
        pass


def _sleep(_given: str) -> bytes:
    time.sleep(1_000)
    return b""


def _crash(_given: str) -> bytes:
    return ctypes.string_at(1)


def _eat(_given: str) -> bytes:
    eaten = []
    while True:
        eaten.append(bytearray(64 << 20))


def _flood(_given: str) -> bytes:
    while True:
        os.write(1, bytes(1 << 20))


def _raw(given: str) -> bytes:
    os.write(1, bytes.fromhex(given))
    os._exit(0)


def _raise(_given: str) -> bytes:
    raise RuntimeError("Meýmankulyýew")


def _endless_body(_given: str) -> bytes:
    os.write(1, ANSWER + (2).to_bytes(4, "big") + b"{}" + (1 << 40).to_bytes(8, "big"))
    while True:
        os.write(1, bytes(1 << 20))


def _tried(given: Callable[[], object]) -> bytes:
    try:
        given()
    except (OSError, RuntimeError) as error:
        return type(error).__name__.encode()
    return b"done"


def _inventory(_given: str) -> bytes:
    descriptors = []
    for number in range(256):
        try:
            descriptors.append((number, os.fstat(number).st_mode & 0o170000))
        except OSError:
            continue
    return json.dumps(
        {
            "descriptors": descriptors,
            "environment": dict(os.environ),
            "modules": sorted(name for name in sys.modules if name.startswith("fieldjournal")),
            "folder": str(Path.cwd()),
            "isolated": bool(sys.flags.isolated and sys.flags.dont_write_bytecode),
        }
    ).encode()


DEEDS: dict[str, Deed] = {
    "spin": _spin,
    "work": _work,
    "sleep": _sleep,
    "crash": _crash,
    "eat": _eat,
    "flood": _flood,
    "raw": _raw,
    "raise": _raise,
    "endless": _endless_body,
    "inventory": _inventory,
    "read": lambda given: _tried(lambda: Path(given).read_bytes()),
    "write": lambda given: _tried(lambda: Path(given).write_bytes(b"x")),
    "unlink": lambda given: _tried(Path(given).unlink),
    "rename": lambda given: _tried(lambda: Path(given).rename(given + "-moved")),
    "connect": lambda given: _tried(lambda: socket.create_connection(("127.0.0.1", int(given)), timeout=2)),
    "signal": lambda given: _tried(lambda: os.kill(int(given), signal.SIGUSR1)),
    "program": lambda _given: _tried(lambda: subprocess.run(["true"], check=False)),
    "pipe": lambda _given: _tried(os.pipe),
    "answer": lambda given: given.encode(),
}
