"""Whether the pages of a store are what SQLCipher wrote under this master key, without opening the store.

A copy of a store is worth nothing where one page does not authenticate: no restoring takes it. So a backup
is checked page by page while it is written and while it is rehearsed, in memory, from the ciphertext alone.

    page = ciphertext 4016 || IV 16 || tag 64      the first page begins with the salt, 16 in place of 16
    tag  = HMAC-SHA512(HMAC key, ciphertext || IV || page number, 4 bytes little-endian)

The HMAC key is the second 32 bytes of the database key (`keys.database_key`); page numbers begin at 1.
"""

from __future__ import annotations

import hmac
from typing import Final

from fieldjournal.crypto.keys import database_key
from fieldjournal.secret import Secret

_PAGE: Final = 4096
_SALT: Final = 16
_TAG: Final = 64
_LOCK_PAGE: Final = (1 << 30) // _PAGE + 1
"""The page at 1 GiB, where SQLite holds its locks: it is never written, and nothing of the store is in it."""


class StorePages:
    """The pages of one store, taken in order, as bytes in pieces of any length."""

    def __init__(self, master: Secret) -> None:
        """Take the HMAC key of the store under this master key."""
        raw = bytes.fromhex(database_key(master).reveal().decode("ascii"))
        self._key, self._salt = Secret(raw[32:64]), raw[64:]
        self._number = 0
        self._rest = b""

    def take(self, piece: bytes) -> bool:
        """Say whether every page that is whole by now authenticates; the rest waits for the next piece.

        After one `False` the numbers of the pages are not known any more.
        """
        self._rest += piece
        whole = len(self._rest) // _PAGE * _PAGE
        taken, self._rest = memoryview(self._rest)[:whole], self._rest[whole:]
        return all(self._is_ours(taken[at : at + _PAGE]) for at in range(0, whole, _PAGE))

    def _is_ours(self, page: memoryview) -> bool:
        self._number += 1
        if self._number == _LOCK_PAGE:
            return True
        if self._number == 1:
            if page[:_SALT] != self._salt:
                return False
            page = page[_SALT:]
        covered = bytes(page[:-_TAG]) + self._number.to_bytes(4, "little")
        return hmac.compare_digest(hmac.digest(self._key.reveal(), covered, "sha512"), page[-_TAG:])
