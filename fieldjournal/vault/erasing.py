"""Erasing: words that must not be found again, in no revision, draft, index or page of the store.

- A whole record: every revision becomes a tombstone, text and secret destroyed; row, drafts and derived
  rows go. The leaves stay, so that the chain still verifies, and nobody can confirm a guess by them.
- A value or a passage: the record is saved without it; then each earlier revision loses it, its secret is
  replaced by the keys of what stays (`model.history.Opening`), and the chain still verifies.
- A file that no revision and no draft of its record mentions any more goes too (`attachments`): it is let
  go in the same transaction, and from there on nobody is given it. Its bytes are destroyed right after it, in
  short ones, by `attachments.sweep`: the caller's work, for it takes long with a long file.
- Words typed into remembered conditions go as well (`settings.TYPED`): they may be the same.
- The search index is merged into one piece, since FTS5 only notes a deletion; freed pages are zeroed
  (`secure_delete`). All of it but the bytes of files is one transaction.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from fieldjournal.errors import FieldjournalError, NotFound, UnknownField
from fieldjournal.model import history as chain
from fieldjournal.model.address import parse
from fieldjournal.model.canonical import Json, encode
from fieldjournal.model.codec import read_draft, read_record, write_draft, write_record
from fieldjournal.model.fields import specs_of
from fieldjournal.model.files import files_of
from fieldjournal.model.kinds import find_spec, kind_named
from fieldjournal.model.record import Record
from fieldjournal.vault import attachments, derived, merges, records, search_index, settings
from fieldjournal.vault.connection import Connection
from fieldjournal.vault.cutting import Cut, passage_cut, value_cut
from fieldjournal.vault.stored import load
from fieldjournal.vault.vault import Vault


@dataclass(frozen=True)
class Erased:
    """How many revisions lost text, and the record if any of it is left."""

    revisions: int
    record: Record | None


def erase_record(vault: Vault, record_id: str) -> Erased:
    """Destroy every text of a record. Raises: `NotFound`, `DiskTrouble`."""
    key, kind = records.key_of(vault, record_id), records.kind_of(vault, record_id)
    assert kind is not None
    with vault.transaction(search_index.size(vault.db)):
        lost = vault.db.one("SELECT count(*) FROM revision WHERE id = ?", (record_id,))[0]
        vault.db.run(
            "UPDATE revision SET body = NULL, secret = NULL, opening = NULL, shape = NULL WHERE id = ?",
            (record_id,),
        )
        derived.remove(vault.db, key, kind)
        vault.db.run("DELETE FROM body WHERE n = ?", (key,))
        vault.db.run("DELETE FROM record WHERE n = ?", (key,))
        merges.put(vault.db, record_id, "")
        vault.db.run("DELETE FROM draft WHERE id = ?", (record_id,))
        attachments.let_go(vault, record_id)
        settings.forget_typed(vault.db)
        search_index.optimize(vault.db)
    return Erased(int(lost), None)


def erase_value(vault: Vault, record_id: str, address: str, *, at: str = "") -> Erased:
    """Destroy one value, or a part with all inside it.

    Raises: `NotFound`; `UnknownField` for an address the kind does not have; `DiskTrouble`.
    """
    kind = records.kind_of(vault, record_id)
    if kind is None:
        raise NotFound("record", record_id)
    where = parse(address)
    if where is None or find_spec(kind, where) is None:
        raise UnknownField(kind, address, ", ".join(specs_of(kind_named(kind).values)))
    return _erase(vault, record_id, value_cut(where), at)


def erase_passage(vault: Vault, record_id: str, passage: str, *, at: str = "") -> Erased:
    """Destroy a passage wherever it stands in the record.

    Raises: `NotFound`; `BadValue` for blank words; `DiskTrouble`.
    """
    return _erase(vault, record_id, passage_cut(passage), at)


def _erase(vault: Vault, record_id: str, cut: Cut, at: str) -> Erased:
    with vault.transaction(search_index.size(vault.db)):
        before = records.get(vault, record_id)
        record = _saved_without(vault, before, cut, at)
        lost = sum(
            _cut_revision(vault.db, row, cut)
            for row in vault.db.all(
                "SELECT seq, secret, opening, fields, body FROM revision JOIN shape USING (shape)"
                " WHERE id = ? AND body IS NOT NULL",
                (record_id,),
            )
        )
        _cut_drafts(vault.db, record_id, cut)
        attachments.let_go(vault, record_id, _files_left(vault.db, record_id))
        settings.forget_typed(vault.db)
        search_index.optimize(vault.db)
    return Erased(lost, record)


def _files_left(db: Connection, record_id: str) -> frozenset[str]:
    """Return the ids of the files that any revision or draft of a record still mentions."""
    bodies = db.all(
        "SELECT body FROM revision WHERE id = ? AND body IS NOT NULL"
        " UNION ALL SELECT body FROM record JOIN body USING (n) WHERE id = ?",
        (record_id, record_id),
    )
    drafts = db.all("SELECT body FROM draft WHERE id = ?", (record_id,))
    values = [read_record(_object(stored)).values for (stored,) in bodies]
    values += [read_draft(load(stored)).values for (stored,) in drafts]
    return frozenset(file.id for each in values for file in files_of(each))


def _saved_without(vault: Vault, before: Record, cut: Cut, at: str) -> Record:
    """Save the record without the words, where it holds them."""
    left = cut(before.draft())
    if left == before.draft():
        return before
    record = replace(
        before,
        values=left.values,
        envelope=left.envelope,
        revision=before.revision + 1,
        changed=at or records.now(),
    )
    records.put(vault.db, record, records.key_of(vault, before.id))
    return record


def _cut_revision(
    db: Connection, row: tuple[int, bytes | None, bytes | None, bytes, bytes], cut: Cut
) -> bool:
    """Take the words out of one earlier revision; say whether it held them."""
    seq, secret, opening, fields, stored = row
    shape, body = chain.read_shape(load(fields)), _object(stored)
    record = read_record(body)
    draft = cut(record.draft())
    if draft == record.draft():
        return False
    left = write_record(replace(record, values=draft.values, envelope=draft.envelope))
    before, after = chain.canonical_values(body, shape), chain.canonical_values(left, shape)
    lost = [at for at, value in before.items() if after.get(at) != value]
    held = chain.opening(secret, before) if secret else chain.Opening.from_json(load(opening or b"{}"))
    db.run(
        "UPDATE revision SET secret = NULL, opening = ?, body = ? WHERE seq = ?",
        (encode(held.without(before, lost).to_json()), encode(left), seq),
    )
    return True


def _cut_drafts(db: Connection, record_id: str, cut: Cut) -> None:
    """Take the words out of kept drafts; one that cannot be read any more goes whole."""
    for name, stored in db.all("SELECT name, body FROM draft WHERE id = ?", (record_id,)):
        try:
            left = encode(write_draft(cut(read_draft(load(stored)))))
        except FieldjournalError:
            db.run("DELETE FROM draft WHERE name = ?", (name,))
        else:
            db.run("UPDATE draft SET body = ? WHERE name = ?", (left, name))


def _object(stored: bytes) -> dict[str, Json]:
    body = load(stored)
    assert isinstance(body, dict)
    return body
