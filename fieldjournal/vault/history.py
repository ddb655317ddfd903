"""Revisions in the store: appending to the chain, reading them back, verifying them.

- The body of a record's newest revision stands in `body`; saving moves it into its revision's row.
- `verify` checks the chain of heads, which is fast; `verify_texts` also that every text fits its leaf and
  that the list shows what the newest revision says, in slices, for the background.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from fieldjournal.errors import NotFound
from fieldjournal.model import history as chain
from fieldjournal.model.canonical import Json, encode
from fieldjournal.model.codec import read_record
from fieldjournal.model.record import Record
from fieldjournal.vault.connection import Connection
from fieldjournal.vault.stored import load
from fieldjournal.vault.vault import Vault

_SLICE: Final = 500


@dataclass(frozen=True)
class Revision:
    """One saved state of a record. `number` counts from 1; `record` is None where its text was erased."""

    seq: int
    number: int
    at: str
    record: Record | None
    altered: bool
    """Some of its values were erased; the others are as they were."""


def append(db: Connection, record: Record, body: Mapping[str, Json]) -> None:
    """Add a revision to the chain, with a secret of its own, inside the caller's transaction."""
    before = db.first("SELECT seq, head FROM revision ORDER BY seq DESC LIMIT 1")
    seq, previous = (before[0] + 1, before[1]) if before else (1, chain.BEFORE_THE_FIRST)
    shape = chain.shape_of(record.kind)
    secret = secrets.token_bytes(chain.SECRET_BYTES)
    leaf = chain.leaf_of_secret(secret, chain.canonical_values(body, shape))
    link = chain.Link(seq, record.id, record.revision, record.changed, leaf)
    db.run(
        "INSERT INTO revision (seq, id, number, at, shape, secret, leaf, head)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            seq,
            record.id,
            record.revision,
            record.changed,
            _shape_number(db, record.kind, shape),
            secret,
            leaf,
            chain.head_of(previous, link),
        ),
    )


def keep_body(db: Connection, record_id: str, key: int) -> None:
    """Move the body that is about to be replaced into its revision's row."""
    db.run(
        "UPDATE revision SET body = (SELECT body FROM body WHERE n = ?)"
        " WHERE id = ? AND number = (SELECT revision FROM record WHERE n = ?)",
        (key, record_id, key),
    )


def _shape_number(db: Connection, kind: str, shape: chain.Shape) -> int:
    stored = chain.write_shape(shape)
    found = db.first("SELECT shape FROM shape WHERE fields = ?", (stored,))
    return found[0] if found else db.run("INSERT INTO shape (kind, fields) VALUES (?, ?)", (kind, stored))


_TEXTS: Final = (
    "SELECT revision.seq, revision.id, revision.number, revision.at, revision.leaf, revision.secret,"
    " revision.opening, shape.fields, coalesce(revision.body, body.body), record.deleted"
    " FROM revision LEFT JOIN shape USING (shape)"
    " LEFT JOIN record ON record.id = revision.id AND record.revision = revision.number"
    " LEFT JOIN body ON body.n = record.n"
)


def revisions(vault: Vault, record_id: str) -> tuple[Revision, ...]:
    """Return every revision of a record, the first one first. Raises: `NotFound`."""
    found = vault.db.all(f"{_TEXTS} WHERE revision.id = ? ORDER BY revision.number", (record_id,))
    if not found:
        raise NotFound("record", record_id)
    return tuple(_revision(row) for row in found)


def ever_there(vault: Vault, ids: Iterable[str]) -> frozenset[str]:
    """Return those of some ids that a record has or had; of an erased one the links of its chain are left."""
    wanted = encode([*ids]).decode()
    found = vault.db.all(
        "SELECT DISTINCT id FROM revision WHERE id IN (SELECT value FROM json_each(?))", (wanted,)
    )
    return frozenset(each for (each,) in found)


def revision(vault: Vault, record_id: str, number: int) -> Revision:
    """Return one revision. Raises: `NotFound`."""
    found = vault.db.first(f"{_TEXTS} WHERE revision.id = ? AND revision.number = ?", (record_id, number))
    if found is None:
        raise NotFound("revision", str(number))
    return _revision(found)


def last(vault: Vault) -> chain.Link | None:
    """Return the newest link of the chain, None in an empty journal."""
    found = vault.db.first(f"{_LINKS} ORDER BY seq DESC LIMIT 1")
    return chain.Link(*found) if found else None


_LINKS: Final = "SELECT seq, id, number, at, leaf, head FROM revision"


def head_at(vault: Vault, revisions: int) -> bytes | None:
    """Return the head of the chain when it had so many revisions, None where it never had."""
    if not revisions:
        return chain.BEFORE_THE_FIRST
    found = vault.db.first("SELECT head FROM revision WHERE seq = ?", (revisions,))
    return bytes(found[0]) if found else None


def written_at(vault: Vault, revisions: int) -> str:
    """Return when that revision says it was written; empty where it is not there."""
    found = vault.db.first("SELECT at FROM revision WHERE seq = ?", (revisions,))
    return str(found[0]) if found else ""


def verify(vault: Vault) -> chain.Verification:
    """Check the whole chain of heads; every digest is read once, no text."""
    return [chain.NOTHING_YET, *verifying(vault)][-1]


def verifying(vault: Vault) -> Iterator[chain.Verification]:
    """Do the same with time for other work between slices; yields what is found so far, ends at a break."""
    found = chain.NOTHING_YET
    for links_of_slice in _slices(vault):
        found = chain.verify_chain(links_of_slice, found)
        yield found
        if not found.intact:
            return


def links(vault: Vault) -> Iterator[chain.Link]:
    """Yield the whole chain, the first revision first."""
    for links_of_slice in _slices(vault):
        yield from links_of_slice


def _slices(vault: Vault) -> Iterator[list[chain.Link]]:
    """Yield the links by key and in slices: an open read would block a save."""
    after = 0
    while rows := vault.db.all(f"{_LINKS} WHERE seq > ? ORDER BY seq LIMIT ?", (after, _SLICE)):
        yield [chain.Link(*row) for row in rows]
        after = rows[-1][0]


def verify_texts(vault: Vault) -> Iterator[tuple[int, int]]:
    """Check every text against its leaf; yields (sequence number reached, first wrong one or 0).

    It stops at the first wrong one. Tombstones have nothing to check but their place in the chain.
    """
    after = 0
    while rows := vault.db.all(
        f"{_TEXTS} WHERE revision.seq > ? ORDER BY revision.seq LIMIT ?", (after, _SLICE)
    ):
        wrong = next((row[0] for row in rows if not _fits(row)), 0)
        after = rows[-1][0]
        yield after, wrong
        if wrong:
            return


def _fits(row: tuple[Any, ...]) -> bool:
    _seq, record_id, number, _at, leaf, secret, opening, shape, stored, hidden = row
    if secret is None and opening is None:
        return stored is None
    if stored is None or shape is None:
        return False
    body = load(stored)
    assert isinstance(body, dict)
    values = chain.canonical_values(body, chain.read_shape(load(shape)))
    made = (
        chain.leaf_of_secret(secret, values)
        if secret is not None
        else chain.leaf_of_opening(chain.Opening.from_json(load(opening)), values)
    )
    # `hidden` is what lists go by; it is there for a record's newest revision only.
    shown = hidden is None or bool(hidden) == body.get("deleted", False)
    return made == leaf and (body.get("id"), body.get("revision")) == (record_id, number) and shown


def _revision(row: tuple[Any, ...]) -> Revision:
    seq, _id, number, at, _leaf, secret, opening, _shape, stored, _hidden = row
    erased = secret is None and opening is None
    return Revision(
        seq,
        number,
        at,
        None if erased or stored is None else read_record(load(stored)),
        opening is not None,
    )
