"""The one way a value becomes bytes: JSON with sorted keys, no spaces, UTF-8, no floating point.

Digests, the history chain and re-import rely on equal values giving equal bytes. For the values used
here (text, whole numbers, booleans, lists, objects) this is RFC 8785 except that keys are sorted by
code point, which differs from its UTF-16 order only beyond the BMP; our keys are ASCII, apart from
the typed words in a text's mentions.
"""

from __future__ import annotations

import json
from typing import Final, TypeAlias

from fieldjournal.errors import BadValue

Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json] | None"
"""What canonical JSON may hold: no floating point."""

DEEPEST = 32
"""Nesting a JSON text may have; ours has eight."""


def encode(value: Json) -> bytes:
    """Return the canonical bytes of `value`."""
    return _written(value).encode()


_written: Final = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
).encode


def decode(untrusted: bytes | str) -> Json:
    """Read JSON from outside: no floats, no repeated keys, bounded nesting.

    Raises:
        BadValue: `not-json`, with nothing of the text in it.
    """
    try:
        value: Json = json.loads(
            untrusted, parse_float=_refuse, parse_constant=_refuse, object_pairs_hook=_object
        )
        text = json.dumps(value, ensure_ascii=False)
        text.encode()
    except (ValueError, RecursionError):
        raise BadValue("not-json") from None
    if _depth(value) > DEEPEST:
        raise BadValue("not-json")
    return value


def _refuse(_literal: str) -> Json:
    raise ValueError


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError
    return made


def _depth(value: Json) -> int:
    if isinstance(value, dict):
        return 1 + max(map(_depth, value.values()), default=0)
    if isinstance(value, list):
        return 1 + max(map(_depth, value), default=0)
    return 0
