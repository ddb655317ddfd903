"""No decoder, but a process of its own for the same reason: it plays samples that were checked.

What speaks to the sound of a system (PulseAudio, PipeWire, ALSA, Core Audio, WASAPI) loads libraries that the
system's and the person's settings name, and prints over the screen: no process with keys does that.

    in     length (4, big-endian) | so many bytes of samples: 16 bits, one channel | …
    out    one letter: R ready, D no device, M not installed; then, after every piece that was played,
           how many samples were played in all (8, big-endian)

Arguments: samples a second; the name of a way to play (`NULL` in tests), empty for the system's own.
"""

from __future__ import annotations

import os
import queue
import sys
from collections.abc import Generator
from typing import Any, Final

from fieldjournal.decoders.confine import limit, shut_in

READY: Final = b"R"
NO_DEVICE: Final = b"D"
MISSING: Final = b"M"

_BYTES: Final = 2
"""Of one sample."""

_MOST: Final = 1 << 20
_PERIOD: Final = 50
"""Milliseconds that a device asks for at once."""


def main(rate: int, way: str) -> None:
    """Play what comes in until nothing does."""
    try:
        import miniaudio
    except ImportError:
        _say(MISSING)
        return
    waiting: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    try:
        device = miniaudio.PlaybackDevice(
            output_format=miniaudio.SampleFormat.SIGNED16,
            nchannels=1,
            sample_rate=rate,
            buffersize_msec=_PERIOD,
            backends=[miniaudio.Backend[way]] if way else None,
            app_name="sound",
        )
        if device.backend == "Null" and not way:
            raise miniaudio.MiniaudioError  # noqa: TRY301 - said as where there is none
        player = _player(waiting)
        next(player)
        device.start(player)
    except miniaudio.MiniaudioError:
        _say(NO_DEVICE)
        return
    limit({"CORE": 0, "FSIZE": 0})
    shut_in()
    _say(READY)
    while piece := _piece(sys.stdin.buffer):
        waiting.put(piece)


def _piece(stream: Any) -> bytes:
    size = int.from_bytes(stream.read(4), "big")
    return bytes(stream.read(size)) if 0 < size <= _MOST else b""


def _player(waiting: queue.SimpleQueue[bytes]) -> Generator[bytes, int, None]:
    """Give the device what it asks for, silence where there is nothing, and tell what was played."""
    held, played = b"", 0
    frames = yield b""
    while True:
        wanted = frames * _BYTES
        while len(held) < wanted and not waiting.empty():
            held += waiting.get()
        piece, held = held[:wanted], held[wanted:]
        if piece:
            played += len(piece) // _BYTES
            _say(played.to_bytes(8, "big"))
        frames = yield piece.ljust(wanted, b"\x00")


def _say(words: bytes) -> None:
    os.write(1, words)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
    # No clean-up code of a library that speaks to the system.
    os._exit(0)
