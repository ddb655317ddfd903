"""Erasing at this size: how long it takes, and whether the words are in any decrypted page afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from bench.measured import once
from bench.peers import key_of
from fieldjournal.journal import records
from fieldjournal.journal.session import Session
from fieldjournal.model.canonical import Json
from fieldjournal.model.codec import read_draft
from fieldjournal.model.finding import search_text
from fieldjournal.vault.files import PAGE, JournalFiles

_CANARY: Final = "Огулсенем Пыгамбергулыева"
_PASSAGE: Final = "kanareýka-gözegçilik"
_RESERVED: Final = 80
"""IV and HMAC at the end of a page."""


def erased(session: Session) -> tuple[str, bool]:
    """Save words, erase them (a record, a passage of another) and look for them in every page in use."""
    person = records.save(
        session,
        read_draft({"kind": "contact", "values": {"names": [{"text": _CANARY}], "notes": _CANARY}}),
    )
    told: dict[str, Json] = {"words": f"вчера, {_PASSAGE}, опять", "title": _PASSAGE}
    note = records.save(session, read_draft({"kind": "source", "values": told}))
    records.save(session, person.draft().with_values(called=_CANARY))
    folded = {word for each in (person, note) for word in search_text(each).split() if len(word) > 11}
    wanted = [each.encode() for each in (*_CANARY.split(), _PASSAGE, *folded)]
    before = _found(session, wanted)
    whole = once(lambda: records.erase(session, person.id))
    passage = once(lambda: records.erase(session, note.id, passage=_PASSAGE))
    left = _found(session, wanted)
    said = (
        f"erasing a record took {whole / 1000:.1f} s, a passage {passage / 1000:.1f} s; of {before} places"
        f" that held the words in {session.vault.used() // PAGE} decrypted pages, {left} are left"
    )
    return said, bool(before) and not left


def _found(session: Session, wanted: list[bytes]) -> int:
    """Return how often any of the words stands in the pages in use, also across two pages."""
    count, tail = 0, b""
    for page in _pages(session):
        held = tail + page
        count += sum(held.count(each) for each in wanted)
        tail = page[-max(map(len, wanted)) + 1 :]
    return count


def _pages(session: Session) -> Iterator[bytes]:
    """Yield the pages in use, decrypted without SQLCipher: ciphertext, 16 bytes of IV, 64 of HMAC."""
    raw, store = key_of(session.folder)
    key = bytes.fromhex(raw.decode())[:32]
    with JournalFiles(session.folder).stores[store].open("rb") as source:
        for number in range(session.vault.used() // PAGE):
            page = source.read(PAGE)
            at = len(page) - _RESERVED
            cipher = Cipher(algorithms.AES256(key), modes.CBC(page[at : at + 16])).decryptor()
            yield cipher.update(page[16 if number == 0 else 0 : at]) + cipher.finalize()
