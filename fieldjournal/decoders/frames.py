"""What goes into a decoder and what comes back, byte for byte. Both ends are here, so that they fit.

    order    "fjq1" | length of JSON (4) | JSON object | length of content (8) | content
    answer   "fja1" | length of JSON (4) | JSON object | length of body (8)    | body | end of file

- Integers are big-endian. The JSON is flat: names to whole numbers or short texts.
- An answer that was refused holds `{"refused": CODE}` and an empty body; CODE is one of `REFUSALS`.
- `read_answer` runs in the process that holds keys and believes nothing: sizes are looked at before anything
  of that size is read, and what does not fit to the last byte is `Malformed`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Final, Protocol

ORDER: Final = b"fjq1"
ANSWER: Final = b"fja1"

MOST_TOLD: Final = 4096
"""Bytes of an answer's JSON."""

MOST_CONTENT: Final = 256 << 20
"""Bytes of a file that a decoder is given: it is held in memory, here and there."""

REFUSALS: Final = frozenset(
    {
        "covered", "damaged", "encrypted", "no-decoder", "no-such-page", "no-sound", "not-this-type",
        "page-too-large", "too-many-pixels", "too-much-inside",
    }
)  # fmt: skip

Told = Mapping[str, int | str]


class Refused(Exception):
    """A decoder's own refusal; `code` is one of `REFUSALS`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@contextmanager
def refusing() -> Iterator[None]:
    """Make a refusal of whatever a library raises that reads hostile bytes; only want of memory goes on."""
    try:
        yield
    except (Refused, MemoryError):
        raise
    except Exception:  # noqa: BLE001 - it may raise anything
        raise Refused("damaged") from None


class Malformed(Exception):
    """Not what a frame looks like."""


class Readable(Protocol):
    """A stream of bytes; `read` may give fewer than asked for, and none at its end."""

    def read(self, size: int, /) -> bytes | None:
        """Return up to `size` bytes."""


class Writable(Protocol):
    """Where bytes go."""

    def write(self, data: bytes, /) -> object:
        """Take all of it."""


def order_head(order: Told, size: int) -> bytes:
    """Return what stands before the `size` bytes of content."""
    return _head(ORDER, order) + size.to_bytes(8, "big")


def read_order(stream: Readable) -> tuple[dict[str, int | str], bytes]:
    """Return order and content. Raises: `Malformed`."""
    order = _told(stream, ORDER)
    return order, _exactly(stream, _size(stream, MOST_CONTENT))


def write_answer(stream: Writable, told: Told, body: bytes) -> None:
    """Write an answer whole."""
    stream.write(_head(ANSWER, told) + len(body).to_bytes(8, "big"))
    stream.write(body)


def read_answer(stream: Readable, most: int) -> tuple[dict[str, int | str], bytes]:
    """Return what was told and a body of at most `most` bytes, and nothing behind it.

    Raises: `Malformed`; `Refused` where the decoder refused in the proper form.
    """
    told = _told(stream, ANSWER)
    size = _size(stream, most)
    if "refused" in told:
        code = told["refused"]
        if size or len(told) > 1 or code not in REFUSALS:
            raise Malformed
        raise Refused(str(code))
    body = _exactly(stream, size)
    if stream.read(1):
        raise Malformed
    return told, body


def _head(magic: bytes, told: Told) -> bytes:
    words = json.dumps(dict(told)).encode()
    return magic + len(words).to_bytes(4, "big") + words


def _told(stream: Readable, magic: bytes) -> dict[str, int | str]:
    if _exactly(stream, len(magic)) != magic:
        raise Malformed
    size = int.from_bytes(_exactly(stream, 4), "big")
    if size > MOST_TOLD:
        raise Malformed
    try:
        told = json.loads(_exactly(stream, size))
    except (ValueError, RecursionError):
        raise Malformed from None
    flat = isinstance(told, dict) and all(type(each) in {int, str} for each in told.values())
    if not flat:
        raise Malformed
    return dict(told)


def _size(stream: Readable, most: int) -> int:
    size = int.from_bytes(_exactly(stream, 8), "big")
    if size > most:
        raise Malformed
    return size


def _exactly(stream: Readable, size: int) -> bytes:
    made = bytearray()
    while len(made) < size:
        more = stream.read(size - len(made))
        if not more:
            raise Malformed
        made += more
    return bytes(made)
