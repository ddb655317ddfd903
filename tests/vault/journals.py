"""Small real journals in temporary folders, invented people in them, and a look behind the encryption."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from fieldjournal.crypto import keyslots
from fieldjournal.crypto.header import parse_header
from fieldjournal.crypto.kdf import DEFAULT_BOUNDS, Cost, CostBounds
from fieldjournal.crypto.keys import database_key
from fieldjournal.model.canonical import Json
from fieldjournal.model.codec import read_draft
from fieldjournal.model.record import Record
from fieldjournal.secret import Secret
from fieldjournal.vault import records, setting_up, stores
from fieldjournal.vault.files import PAGE, JournalFiles
from fieldjournal.vault.vault import Vault

CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
BOUNDS = CostBounds(least=CHEAP, most=DEFAULT_BOUNDS.most)
PASSPHRASE = Secret.from_text("seven words nobody will guess here")
RESERVE = 1 << 20
FIVE = ["header", "store-0", "store-0-journal", "store-1", "store-1-journal"]


def make(folder: Path, reserve: int = RESERVE) -> Vault:
    return setting_up.create(folder, PASSPHRASE, reserve=reserve, cost=CHEAP)


def reopen(folder: Path) -> Vault:
    return stores.open_vault(folder, PASSPHRASE, bounds=BOUNDS)


def put(vault: Vault, kind: str, values: dict[str, Json], **envelope: Json) -> Record:
    """Save a new record given as JSON."""
    return records.save(vault, read_draft({"kind": kind, "values": values, **envelope}))


def person(vault: Vault, *names: str, **values: Json) -> Record:
    return put(vault, "contact", {"names": [{"text": name} for name in names], **values})


def note(vault: Vault, words: str, **envelope: Json) -> Record:
    return put(vault, "source", {"words": words}, **envelope)


def files_of(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def opened_slot(folder: Path) -> keyslots.OpenedSlot:
    header = parse_header(JournalFiles(folder).header.read_bytes(), BOUNDS)
    return keyslots.open_slot(header, PASSPHRASE)


def decrypted_pages(folder: Path, pages: int) -> bytes:
    """Return the first `pages` pages of the store in use, decrypted without SQLCipher.

    A page is its ciphertext (AES-256-CBC), 16 bytes of IV and 64 of HMAC; the first 16 bytes of the first
    page are the salt.
    """
    opened = opened_slot(folder)
    key = bytes.fromhex(database_key(opened.master).reveal().decode())[:32]
    made: list[bytes] = []
    with JournalFiles(folder).stores[opened.store].open("rb") as store:
        for page in range(pages):
            raw = store.read(PAGE)
            cipher = Cipher(algorithms.AES256(key), modes.CBC(raw[-80:-64])).decryptor()
            made.append(cipher.update(raw[16 if page == 0 else 0 : -80]) + cipher.finalize())
    return b"".join(made)
