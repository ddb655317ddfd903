"""A decoder's process: import, be confined, read one order, answer, end.

Arguments, none of them secret: the decoder's module, seconds of the processor, seconds by the clock, bytes of
memory. The order comes on standard input, the answer leaves on standard output; whatever else is printed goes
nowhere.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from importlib import import_module

from fieldjournal.decoders.confine import confine
from fieldjournal.decoders.frames import Refused, Told, read_order, write_answer

Decode = Callable[[Told, bytes], tuple[Told, bytes]]


def main(module: str, seconds: int, by_the_clock: int, memory: int) -> None:
    """Do the one job."""
    decode = _prepared(module)
    confine(seconds, by_the_clock, memory)
    order, untrusted = read_order(sys.stdin.buffer)
    try:
        told, body = decode(order, untrusted)
    except Refused as refused:
        told, body = {"refused": refused.code}, b""
    write_answer(sys.stdout.buffer, told, body)
    sys.stdout.buffer.flush()


def _prepared(module: str) -> Decode:
    """Return the decoder with all it needs imported, or one that says what is not installed."""
    try:
        decode: Decode = import_module(module).prepare()
    except ImportError:
        return _missing
    return decode


def _missing(order: Told, untrusted: bytes) -> tuple[Told, bytes]:
    del order, untrusted
    raise Refused("no-decoder")


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:5]))
    # No clean-up code of a library that has read hostile bytes.
    os._exit(0)
