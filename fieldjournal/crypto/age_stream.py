"""The payload of an age v1 file: STREAM over ChaCha20-Poly1305, in chunks of 64 KiB.

Source: c2sp.org/age, "Payload"; STREAM is from eprint.iacr.org/2015/189.

    payload     = nonce (16) || chunk 0 || chunk 1 || … || final chunk
    payload key = HKDF-SHA-256(file key, salt = nonce, "payload")
    chunk n     = ChaCha20-Poly1305(payload key, n as 11 bytes big-endian || flag, up to 64 KiB)
    flag        = 0x01 for the final chunk, 0x00 before it

Rules:
- A chunk is released only after its tag verified, in order, and the end only after the final chunk:
  whoever reads to the end knows that nothing is missing and nothing was added.
- Whoever stops at an error keeps what was released: it is authentic, but a beginning only. So
  nothing of a bundle may be acted on before its end was reached.
- The final chunk is empty only when the whole payload is: one plaintext, one number of chunks.
- A file key encrypts one payload; the random nonce keeps the payload key fresh even if it did not.
"""

import secrets
from collections.abc import Callable, Iterator
from typing import BinaryIO, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from fieldjournal import errors
from fieldjournal.crypto.intake import Intake, Readable
from fieldjournal.crypto.kdf import hkdf
from fieldjournal.secret import Secret

CHUNK: Final = 64 * 1024

_NONCE_BYTES: Final = 16
_TAG_BYTES: Final = 16
_SEALED: Final = CHUNK + _TAG_BYTES
_MIDDLE: Final = b"\x00"
_FINAL: Final = b"\x01"


def seal_payload(
    source: Readable,
    target: BinaryIO,
    file_key: Secret,
    progress: Callable[[int], None] | None = None,
) -> None:
    """Encrypt all of `source` into `target`; `progress` is told the plaintext bytes done so far."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    target.write(nonce)
    cipher = _cipher(file_key, nonce)
    intake = Intake.from_file(source)
    number = done = 0
    final = False
    while not final:
        chunk = intake.read(CHUNK)
        final = intake.at_end()
        target.write(cipher.encrypt(_chunk_nonce(number, _FINAL if final else _MIDDLE), chunk, None))
        number += 1
        done += len(chunk)
        if progress is not None:
            progress(done)


def open_payload(intake: Intake, file_key: Secret) -> Iterator[bytes]:
    """Return an iterator over the authenticated chunks; the nonce is read at once.

    Raises: `BundleForeign` when the nonce is cut off; while iterating `BundleTampered`, or
    `BundleTruncated` where all there is is authentic but the final chunk never comes.
    """
    nonce = intake.read(_NONCE_BYTES)
    if len(nonce) < _NONCE_BYTES:
        raise errors.BundleForeign
    return _open_chunks(intake, _cipher(file_key, nonce))


def _open_chunks(intake: Intake, cipher: ChaCha20Poly1305) -> Iterator[bytes]:
    number = 0
    while True:
        sealed = intake.read(_SEALED)
        if not sealed:
            raise errors.BundleTruncated
        chunk = None
        # What is not last in the file may still be the final chunk with something added after it.
        if len(sealed) == _SEALED:
            chunk = _open(cipher, number, _MIDDLE, sealed)
        final = chunk is None
        if chunk is None:
            chunk = _open(cipher, number, _FINAL, sealed)
        if chunk is None or (final and not chunk and number):
            raise errors.BundleTampered("payload")
        yield chunk
        if final and not intake.at_end():
            raise errors.BundleTampered("payload")
        if final:
            return
        number += 1


def _open(cipher: ChaCha20Poly1305, number: int, flag: bytes, sealed: bytes) -> bytes | None:
    try:
        return cipher.decrypt(_chunk_nonce(number, flag), sealed, None)
    except InvalidTag:
        return None


def _chunk_nonce(number: int, flag: bytes) -> bytes:
    return number.to_bytes(11, "big") + flag


def _cipher(file_key: Secret, nonce: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(hkdf(file_key, nonce, b"payload").reveal())
