"""Files put into small real journals, as the layer above does it."""

from __future__ import annotations

from fieldjournal.model.kinds.source import Attachment, Source
from fieldjournal.model.record import Record
from fieldjournal.model.values import StoredFile
from fieldjournal.vault import attachments, records
from fieldjournal.vault.vault import Vault

WORDS = "Снимок следа от наручников, 19 мая. ".encode()
"""What is looked for in the decrypted pages: it stands in every row of the files made here."""


def content(size: int) -> bytes:
    return (WORDS * (size // len(WORDS) + 1))[:size]


def cut(whole: bytes) -> list[bytes]:
    return [whole[at : at + attachments.CHUNK] for at in range(0, len(whole), attachments.CHUNK)]


def arrive(vault: Vault, whole: bytes) -> attachments.Arrival:
    arrival = attachments.Arrival(vault)
    pieces = cut(whole)
    for at in range(0, len(pieces), attachments.SLICE):
        arrival.write(pieces[at : at + attachments.SLICE])
    return arrival


def attach(vault: Vault, record: Record, whole: bytes, name: str = "Снимок 4.jpg") -> tuple[Record, str]:
    """Put a file into a source; return the record and the file's id."""
    arrival = arrive(vault, whole)
    part = Attachment(id=f"p{arrival.id}", name=name, file=StoredFile(arrival.id, arrival.sha256.hex()))
    held = (*files_in(record), part)
    with vault.transaction():
        saved = records.save(vault, record.draft().with_values(attachments=held))
        arrival.complete(saved.id)
    return saved, arrival.id


def files_in(record: Record) -> tuple[Attachment, ...]:
    assert isinstance(record.values, Source)
    return record.values.attachments
