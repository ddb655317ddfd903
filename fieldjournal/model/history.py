"""Revisions that can be proved and forgotten: a commitment for every value, chained.

    key         = HMAC-SHA256(secret, address)              one random 32-byte secret for each revision
    commitment  = SHA-256(key || canonical value)
    leaf        = SHA-256("fieldjournal/1/leaf" 00 || for each address in order of its bytes:
                          length of the address (2 bytes) || address || commitment)
    head        = SHA-256("fieldjournal/1/head" 00 || previous head || leaf || sequence number (8)
                          || number of the revision (4) || length (1) || id || length (1) || time)

Integers are big-endian; the head before the first revision is 32 zero bytes.

- Every declared field has a commitment, also a blank one (the canonical value is then `null`): who is shown
  some values learns nothing of the others, not even whether they are there.
- Which fields were declared when a revision was written is its `Shape`, kept beside it: a field declared
  later does not change old leaves. What stands in the body without being in the shape is committed too.
- A list of parts has a commitment at the address of its field: the ids of its parts in their order.
- What every record has beside its values stands at pseudo-addresses that begin with a full stop; no field
  can be called so. `.kept` holds what a newer version wrote and this one does not know.
- To erase a whole revision, its text and its secret are destroyed; the leaf stays, which nobody can confirm
  a guess by, and the chain still verifies.
- To erase single values of a revision, its secret is replaced by an `Opening`: the keys of the values that
  stay, and of the erased ones only the commitment.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from fieldjournal.model.canonical import Json, encode
from fieldjournal.model.fields import specs_of
from fieldjournal.model.kinds import kind_named

SECRET_BYTES: Final = 32
BEFORE_THE_FIRST: Final = bytes(32)

_LEAF: Final = b"fieldjournal/1/leaf\0"
_HEAD: Final = b"fieldjournal/1/head\0"

ENVELOPE: Final = (
    "id", "kind", "version", "revision", "sensitivity", "language", "tags", "sources", "origin", "marks",
    "created", "changed", "deleted",
)  # fmt: skip
"""What has a pseudo-address of its own: `.id`, `.kind` …"""

Shape = Mapping[str, tuple[str, ...] | None]
"""Field key to None for a value, or to the keys inside a part for a list of parts."""


def shape_of(kind: str) -> Shape:
    """Return the shape of a kind as it is declared now. Raises: `UnknownKind`."""
    return {
        key: tuple(specs_of(spec.part)) if spec.part else None
        for key, spec in specs_of(kind_named(kind).values).items()
    }


def write_shape(shape: Shape) -> bytes:
    """Return a shape as canonical JSON; `read_shape` gives it back."""
    return encode({key: None if inner is None else list(inner) for key, inner in shape.items()})


def read_shape(stored: Json) -> Shape:
    """Return the shape written by `write_shape`."""
    assert isinstance(stored, dict)
    return {
        key: tuple(str(each) for each in inner) if isinstance(inner, list) else None
        for key, inner in stored.items()
    }


def canonical_values(body: Mapping[str, Json], shape: Shape) -> dict[str, bytes]:
    """Return every committed value of a stored body by address, as canonical bytes."""
    made = {f".{name}": _canonical(body.get(name)) for name in ENVELOPE}
    kept = {key: value for key, value in body.items() if key not in ENVELOPE and key != "values"}
    made[".kept"] = _canonical(kept or None)
    values = body.get("values")
    held = values if isinstance(values, dict) else {}
    for key in {**shape, **dict.fromkeys(held)}:
        inner = shape.get(key)
        if inner is None:
            made[key] = _canonical(held.get(key))
        else:
            made |= _part_values(key, inner, held.get(key))
    return made


def _part_values(key: str, inner: tuple[str, ...], stored: Json) -> dict[str, bytes]:
    parts = [part for part in stored if isinstance(part, dict)] if isinstance(stored, list) else []
    made = {key: encode([part.get("id") for part in parts])}
    for part in parts:
        for each in {**dict.fromkeys(inner), **part}:
            if each != "id":
                made[f"{key}/{part.get('id')}/{each}"] = _canonical(part.get(each))
    return made


def _canonical(value: Json) -> bytes:
    return b"null" if value is None else encode(value)  # most fields of most records are blank


@dataclass(frozen=True, repr=False)
class Opening:
    """What is left of a revision's secret after single values were erased from it."""

    keys: Mapping[str, bytes]
    gone: Mapping[str, bytes]
    """Commitments of the erased values; their keys no longer exist."""

    def to_json(self) -> Json:
        """Return it as JSON; `from_json` gives it back."""
        return {
            "keys": {at: key.hex() for at, key in self.keys.items()},
            "gone": {at: commitment.hex() for at, commitment in self.gone.items()},
        }

    @classmethod
    def from_json(cls, stored: Json) -> Opening:
        """Return what `to_json` wrote."""
        assert isinstance(stored, dict)
        keys, gone = stored.get("keys"), stored.get("gone")
        assert isinstance(keys, dict)
        assert isinstance(gone, dict)
        return cls(
            {at: bytes.fromhex(str(each)) for at, each in keys.items()},
            {at: bytes.fromhex(str(each)) for at, each in gone.items()},
        )

    def without(self, values: Mapping[str, bytes], addresses: Iterable[str]) -> Opening:
        """Return an opening in which more values are erased; `values` are those before the erasure."""
        gone = {at: commitment(self.keys[at], values[at]) for at in addresses if at in self.keys}
        return Opening({at: key for at, key in self.keys.items() if at not in gone}, {**self.gone, **gone})


def opening(secret: bytes, values: Mapping[str, bytes]) -> Opening:
    """Return the keys of all values, to be kept instead of the secret they come from."""
    return Opening({at: address_key(secret, at) for at in values}, {})


def address_key(secret: bytes, address: str) -> bytes:
    """Return the key of one value's commitment."""
    return hmac.digest(secret, address.encode(), "sha256")


def commitment(key: bytes, value: bytes) -> bytes:
    """Return the commitment to one canonical value."""
    return hashlib.sha256(key + value).digest()


def leaf_of_secret(secret: bytes, values: Mapping[str, bytes]) -> bytes:
    """Return the leaf of a whole revision."""
    return _leaf({at: commitment(address_key(secret, at), value) for at, value in values.items()})


def leaf_of_opening(held: Opening, values: Mapping[str, bytes]) -> bytes:
    """Return the leaf of a revision some values of which were erased.

    What stands in the text at an erased address is not committed to: it is what was left in its place.
    """
    kept = {
        at: commitment(held.keys.get(at, b""), value) for at, value in values.items() if at not in held.gone
    }
    return _leaf({**kept, **held.gone})


def _leaf(commitments: Mapping[str, bytes]) -> bytes:
    digest = hashlib.sha256(_LEAF)
    for at, made in sorted((at.encode(), made) for at, made in commitments.items()):
        digest.update(len(at).to_bytes(2, "big") + at + made)
    return digest.digest()


@dataclass(frozen=True)
class Link:
    """One revision in the chain: what the head is made of, and the head. `seq` counts from 1."""

    seq: int
    record: str
    number: int
    at: str
    leaf: bytes
    head: bytes = b""


def head_of(previous: bytes, link: Link) -> bytes:
    """Return the head after `link`, given the head before it."""
    record, at = link.record.encode(), link.at.encode()
    return hashlib.sha256(
        _HEAD
        + previous
        + link.leaf
        + link.seq.to_bytes(8, "big")
        + link.number.to_bytes(4, "big")
        + len(record).to_bytes(1, "big")
        + record
        + len(at).to_bytes(1, "big")
        + at
    ).digest()


@dataclass(frozen=True)
class Verification:
    """Whether the chain holds. `first_wrong` is a sequence number, 0 where everything fits."""

    revisions: int
    head: bytes
    first_wrong: int = 0

    @property
    def intact(self) -> bool:
        """True when every revision fits the one before it."""
        return self.first_wrong == 0


NOTHING_YET: Final = Verification(0, BEFORE_THE_FIRST)


def verify_chain(links: Iterable[Link], after: Verification = NOTHING_YET) -> Verification:
    """Check that every head follows from the one before it, with no revision missing between.

    `after` is what was found of the links before these, where the chain is checked in slices.
    """
    head, count = after.head, after.revisions
    for link in links:
        count += 1
        if link.seq != count or not hmac.compare_digest(link.head, head_of(head, link)):
            return Verification(count, head, first_wrong=count)
        head = link.head
    return Verification(count, head)
