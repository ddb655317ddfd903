"""Sound of any kind, of a film too, by PyAV (the optional `[media]`): a window of it as plain samples.

- Samples are 16 bits, one channel, little-endian, at the rate asked for.
- Only the formats in `_FORMATS` are tried: none of them is a list of other files or addresses.
- A file whose length is not told has the whole length 0.
- The first of several tracks is heard; that there are others, or subtitles, is said.
- Of a file that is damaged, or has something else behind its end, what is there is heard, and it is said.
"""

from __future__ import annotations

import io
import wave
from collections.abc import Iterator
from typing import Any, Final

import av

from fieldjournal.decoders.frames import Refused, Told, refusing

_FORMATS: Final = "wav,mp3,ogg,flac,amr,mov,mp4,m4a,3gp,matroska,webm,avi,aac"
_MOST_SECONDS: Final = 600
_RATES: Final = (8_000, 48_000)
_MILLISECONDS: Final = 1000
_MICROSECONDS: Final = 1_000_000
_BEFORE: Final = 0.5
"""Seconds decoded before a window: compressed sound needs what comes before it."""

_BYTES: Final = 2
"""Of one sample."""


def prepare() -> Any:
    """Decode a silence of our own, so that all that PyAV imports late is there; return the decoder."""
    av.logging.set_level(None)
    decode({"start": 1, "rate": _RATES[0]}, _silence())
    return decode


def _silence() -> bytes:
    made = io.BytesIO()
    with wave.open(made, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(_BYTES)
        sound.setframerate(_RATES[1])
        sound.writeframes(bytes(_RATES[1]))
    return made.getvalue()


def decode(order: Told, untrusted: bytes) -> tuple[Told, bytes]:
    """Return the window wanted. Raises: `Refused`."""
    start = max(int(order.get("start", 0)), 0)
    seconds = min(max(int(order.get("seconds", 1)), 1), _MOST_SECONDS)
    rate = min(max(int(order.get("rate", _RATES[1])), _RATES[0]), _RATES[1])
    with refusing(), av.open(io.BytesIO(untrusted), options={"format_whitelist": _FORMATS}) as container:
        return _window(container, start / _MILLISECONDS, seconds, rate)


def _window(container: Any, start: float, seconds: int, rate: int) -> tuple[Told, bytes]:
    if not container.streams.audio:
        raise Refused("no-sound")
    stream = container.streams.audio[0]
    stream.thread_count = 1
    wanted = seconds * rate * _BYTES
    made, more = bytearray(), False
    pieces = _Pieces(container, stream)
    for samples in _samples(pieces, container, start, rate):
        made += samples
        if len(made) > wanted:
            more = True
            break
    whole = round((container.duration or 0) * _MILLISECONDS / _MICROSECONDS)
    told: dict[str, int | str] = {
        "rate": rate,
        "whole": max(whole, 0),
        "more": int(more),
        "cut": int(pieces.cut),
        "others": int(len(container.streams.audio) > 1 or bool(container.streams.subtitles)),
    }
    return told, bytes(made[:wanted])


class _Pieces:
    """The frames of a stream; what does not decode is passed over."""

    def __init__(self, container: Any, stream: Any) -> None:
        self._container = container
        self._stream = stream
        self.cut = False

    def __iter__(self) -> Iterator[Any]:
        """Yield frames. Raises: `Refused` where not one of them decodes."""
        heard = False
        for packet in self._container.demux(self._stream):
            try:
                frames = packet.decode()
            except av.error.InvalidDataError:
                self.cut = True
                continue
            heard = heard or bool(frames)
            yield from frames
        if self.cut and not heard:
            raise Refused("damaged")


def _samples(pieces: _Pieces, container: Any, start: float, rate: int) -> Iterator[bytes]:
    """Yield samples from `start` seconds on; what is read before that place is left out."""
    resampler = av.AudioResampler(format="s16", layout="mono", rate=rate)
    if start:
        container.seek(int(max(start - _BEFORE, 0) * _MICROSECONDS))
    at = -1.0
    for frame in pieces:
        if at < 0:
            at = float(frame.time or 0.0)
        for made in resampler.resample(frame):
            yield from _behind(made, at - start, rate)
            at += made.samples / rate
    for made in resampler.resample(None):
        yield from _behind(made, at - start, rate)
        at += made.samples / rate


def _behind(frame: Any, late: float, rate: int) -> Iterator[bytes]:
    """Yield what of a frame lies behind the start; `late` is where it begins, in seconds from there."""
    samples = bytes(frame.planes[0])[: frame.samples * _BYTES]
    left_out = max(round(-late * rate), 0) * _BYTES
    if left_out < len(samples):
        yield samples[left_out:]
