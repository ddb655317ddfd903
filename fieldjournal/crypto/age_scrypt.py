"""The passphrase recipient of age: a file anybody opens who knows some words.

Source: c2sp.org/age, "The scrypt recipient type"; RFC 7914 (scrypt).

    -> scrypt base64(salt, 16 bytes) SP work factor
    ChaCha20-Poly1305(wrap key, nonce = 12 zero bytes, file key)

    wrap key = scrypt(passphrase, "age-encryption.org/v1/scrypt" || salt, N = 2^work factor, r = 8, p = 1)

Rules:
- Such a stanza stands alone in its header (held in `age`): whoever opens a file with a passphrase
  relies on nobody else having been able to write it.
- The work factor is a decimal number without sign or leading zero, at most 20: 1 GiB of memory, the
  same bound as for a journal. A hostile file must not hang or exhaust the machine.
- The body is exactly 32 bytes before anything is derived, as in `age_x25519`.
- The nonce may be zero because the salt, and so the wrap key, is new for every file.
"""

import re
import secrets
from dataclasses import dataclass
from typing import ClassVar, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from fieldjournal import errors
from fieldjournal.crypto.age_header import FILE_KEY_BYTES, Stanza, decode_base64, encode_base64
from fieldjournal.secret import Secret

STANZA_TYPE: Final = "scrypt"

WORK_FACTOR: Final = 18
"""256 MiB and about a second, as stock age chooses."""

MOST_WORK: Final = 20
"""1 GiB and about four seconds."""

_LABEL: Final = b"age-encryption.org/v1/scrypt"
_SALT_BYTES: Final = 16
_BODY_BYTES: Final = FILE_KEY_BYTES + 16
_BLOCK: Final = 8
_NONCE: Final = bytes(12)
_DECIMAL: Final = re.compile(r"[1-9][0-9]?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Passphrase:
    """The words a file is sealed under or opened with; both recipient and identity.

    `work_factor` is what sealing costs (a power of two); opening costs what the file says.
    """

    post_quantum: ClassVar[bool] = True
    stanza_type: ClassVar[str] = STANZA_TYPE

    words: Secret
    work_factor: int = WORK_FACTOR

    def wrap(self, file_key: Secret) -> Stanza:
        """Return the stanza from which the passphrase gives the file key.

        Raises: `OutOfMemory` when the machine cannot give what the work factor asks for.
        """
        salt = secrets.token_bytes(_SALT_BYTES)
        body = self._cipher(salt, self.work_factor).encrypt(_NONCE, file_key.reveal(), None)
        return Stanza((STANZA_TYPE, encode_base64(salt).decode("ascii"), str(self.work_factor)), body)

    def unwrap(self, stanza: Stanza) -> Secret | None:
        """Return the file key, or None when the passphrase is another one.

        Raises: `BundleForeign` for a stanza against the rules or dearer than `MOST_WORK`; `OutOfMemory`.
        """
        if len(stanza.arguments) != 3 or len(stanza.body) != _BODY_BYTES:  # noqa: PLR2004 - type, salt, work
            raise errors.BundleForeign
        salt = decode_base64(stanza.arguments[1].encode("ascii"), _SALT_BYTES)
        work = stanza.arguments[2]
        if not _DECIMAL.fullmatch(work) or int(work) > MOST_WORK:
            raise errors.BundleForeign
        try:
            return Secret(self._cipher(salt, int(work)).decrypt(_NONCE, stanza.body, None))
        except InvalidTag:
            return None

    def _cipher(self, salt: bytes, work: int) -> ChaCha20Poly1305:
        scrypt = Scrypt(salt=_LABEL + salt, length=32, n=1 << work, r=_BLOCK, p=1)
        try:
            return ChaCha20Poly1305(scrypt.derive(self.words.reveal()))
        except MemoryError:
            raise errors.OutOfMemory(128 * _BLOCK * (1 << work) >> 20) from None
