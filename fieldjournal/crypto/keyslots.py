"""Sealing the master key into a slot, and finding the slot that opens.

    P        = Argon2id(passphrase, salt)                                      once per unlock
    KEK      = HKDF-SHA256(P || keyfile if present, salt, "…/kek/" || factors)
    slot key = HKDF-SHA256(KEK, salt, "…/slot/" || index)
    slot     = nonce (12) || ChaCha20-Poly1305(slot key, nonce, payload, aad = block 0)

`factors` is one byte: 1 passphrase, 3 passphrase and keyfile. P is always 32 bytes, so P || keyfile
is unambiguous. A slot is exactly 4096 bytes; the payload inside is 4068:

| bytes    | content                                                               |
|----------|-----------------------------------------------------------------------|
| 0        | payload version, 1                                                    |
| 1        | store number, 0 or 1                                                  |
| 2..33    | master key                                                            |
| 34..65   | key check, HKDF-SHA256(KEK, salt, "…/check")                          |
| 66..4067 | zero                                                                  |

Rules:
- The slot key is bound to the index and, through the aad, to all of block 0: a slot copied to
  another place or another header does not open.
- ChaCha20-Poly1305 does not commit to its key; the key check does (RFC 9771, key commitment): one
  crafted slot cannot open under two passphrases with two master keys.
- Every slot is tried with every key, also after one opened, and nothing tells the tries apart
  outside: a wrong passphrase, a wrong keyfile and a damaged slot are the same `CannotUnlock`.
- If several slots open (a passphrase change was cut off), one that needs the keyfile comes before
  one that does not, then the lowest index.
- No flag says what a slot is for. "Unknown slots are noise" is the roster's rule, and it holds only
  while all slots look alike.
"""

import hmac
import secrets
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from fieldjournal import errors
from fieldjournal.crypto.header import BLOCK, SLOTS, Header
from fieldjournal.crypto.kdf import KEY_BYTES, Label, derive, stretch
from fieldjournal.secret import Secret

_PASSPHRASE: Final = 1
_PASSPHRASE_AND_KEYFILE: Final = 3

_PAYLOAD_VERSION: Final = 1
_NONCE_BYTES: Final = 12
_TAG_BYTES: Final = 16
_PAYLOAD_BYTES: Final = BLOCK - _NONCE_BYTES - _TAG_BYTES
_FIELDS: Final = struct.Struct(">BB32s32s")
_STORES: Final = (0, 1)


@dataclass(frozen=True, slots=True)
class Keks:
    """The key-encrypting keys of one unlock attempt, from one Argon2id run."""

    passphrase: Secret
    with_keyfile: Secret | None
    """None where no keyfile was given."""

    @property
    def strongest(self) -> Secret:
        """The key a new slot is sealed with: whoever has a keyfile will need it."""
        return self.passphrase if self.with_keyfile is None else self.with_keyfile


@dataclass(frozen=True, slots=True)
class OpenedSlot:
    """What the slot that opened held."""

    slot: int
    store: int
    master: Secret
    needs_keyfile: bool


def new_master() -> Secret:
    """Return a fresh master key, 32 random bytes."""
    return Secret(secrets.token_bytes(KEY_BYTES))


def new_keyfile() -> Secret:
    """Return the content of a fresh keyfile, 32 random bytes."""
    return Secret(secrets.token_bytes(KEY_BYTES))


def derive_keks(header: Header, passphrase: Secret, keyfile: Secret | None = None) -> Keks:
    """Return the keys a passphrase (and keyfile) make with this header. The one slow step.

    Raises: `OutOfMemory`.
    """
    stretched = stretch(passphrase, header.salt, header.cost)
    with_keyfile = None
    if keyfile is not None:
        both = Secret(stretched.reveal() + keyfile.reveal())
        with_keyfile = _kek(header, both, _PASSPHRASE_AND_KEYFILE)
    return Keks(passphrase=_kek(header, stretched, _PASSPHRASE), with_keyfile=with_keyfile)


def seal_slot(header: Header, slot: int, keks: Keks, master: Secret, store: int) -> bytes:
    """Return the 4096 bytes of a slot that the strongest of `keks` opens.

    The caller writes them over exactly this slot of exactly this header, syncs, and reads them back
    with `open_with` before it relies on them.

    Raises: `ValueError` for a master key, store or slot that cannot be.
    """
    if len(master.reveal()) != KEY_BYTES or store not in _STORES or not 0 <= slot < SLOTS:
        raise ValueError("32 bytes of master key, store 0 or 1, slot 0 to 7")
    kek = keks.strongest
    check = derive(kek, Label.CHECK, salt=header.salt)
    payload = _FIELDS.pack(_PAYLOAD_VERSION, store, master.reveal(), check.reveal())
    nonce = secrets.token_bytes(_NONCE_BYTES)
    sealed = _cipher(header, slot, kek).encrypt(nonce, payload.ljust(_PAYLOAD_BYTES, b"\0"), header.block0)
    return nonce + sealed


def open_slot(header: Header, passphrase: Secret, keyfile: Secret | None = None) -> OpenedSlot:
    """Derive the keys, try every slot with each, return the one that opens.

    Raises: `CannotUnlock`, the same for a wrong passphrase, a wrong keyfile and a damaged slot;
    `OutOfMemory`.
    """
    return open_with(header, derive_keks(header, passphrase, keyfile))


def open_with(header: Header, keks: Keks) -> OpenedSlot:
    """Return the slot that opens with keys already derived (reading back after a write).

    Raises: `CannotUnlock`.
    """
    opened = all_with(header, keks)
    if not opened:
        raise errors.CannotUnlock
    return opened[0]


def all_with(header: Header, keks: Keks) -> tuple[OpenedSlot, ...]:
    """Return every slot that opens with these keys, in order of preference; every slot is tried with each."""
    return tuple(_try_all(header, keks))


def _try_all(header: Header, keks: Keks) -> Iterator[OpenedSlot]:
    """Yield what opens, in order of preference; the caller consumes it all, on purpose."""
    block0 = header.block0
    for kek, needs_keyfile in ((keks.with_keyfile, True), (keks.passphrase, False)):
        if kek is None:
            continue
        check = derive(kek, Label.CHECK, salt=header.salt)
        for slot, content in enumerate(header.slots):
            payload = _decrypt(_cipher(header, slot, kek), content, block0)
            opened = _parse(payload, slot, check, needs_keyfile=needs_keyfile)
            if opened is not None:
                yield opened


def _decrypt(cipher: ChaCha20Poly1305, content: bytes, block0: bytes) -> bytes:
    """Return the payload, or b"" where the slot is not sealed with this key."""
    try:
        return cipher.decrypt(content[:_NONCE_BYTES], content[_NONCE_BYTES:], block0)
    except InvalidTag:
        return b""


def _parse(payload: bytes, slot: int, check: Secret, *, needs_keyfile: bool) -> OpenedSlot | None:
    if not payload:
        return None
    version, store, master, found_check = _FIELDS.unpack_from(payload)
    if version != _PAYLOAD_VERSION or store not in _STORES or any(payload[_FIELDS.size :]):
        return None
    if not hmac.compare_digest(found_check, check.reveal()):
        return None
    return OpenedSlot(slot=slot, store=store, master=Secret(master), needs_keyfile=needs_keyfile)


def _kek(header: Header, secret: Secret, factors: int) -> Secret:
    return derive(secret, Label.KEK, salt=header.salt, context=bytes([factors]))


def _cipher(header: Header, slot: int, kek: Secret) -> ChaCha20Poly1305:
    key = derive(kek, Label.SLOT, salt=header.salt, context=bytes([slot]))
    return ChaCha20Poly1305(key.reveal())
