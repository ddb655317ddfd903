"""Reading back JSON that this program wrote into the store itself.

`canonical.decode` guards against hostile JSON; what comes out of the store was written by `canonical.encode`
and lies in pages whose HMAC was checked, so that lists need not pay for that guard with every row.
"""

from __future__ import annotations

import json

from fieldjournal.errors import StoreDamaged
from fieldjournal.model.canonical import Json


def load(stored: bytes | str) -> Json:
    """Return the JSON in a column. Raises: `StoreDamaged`."""
    try:
        # Of bytes, `json` would guess the encoding first.
        value: Json = json.loads(stored.decode() if isinstance(stored, bytes) else stored)
    except ValueError:
        raise StoreDamaged("not-json") from None
    return value
