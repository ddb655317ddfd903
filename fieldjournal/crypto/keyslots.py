"""Sealing the master key into a slot, and finding the slot that opens."""

from dataclasses import dataclass

from fieldjournal.crypto.header import Header
from fieldjournal.secret import Secret


@dataclass(frozen=True, slots=True)
class Keks:
    """The key-encrypting keys of one unlock attempt: from one Argon2id run."""

    passphrase: Secret
    with_keyfile: Secret | None


@dataclass(frozen=True, slots=True)
class OpenedSlot:
    """What the slot that opened held."""

    slot: int
    store: int
    master: Secret
    needs_keyfile: bool


def derive_keks(header: Header, passphrase: Secret, keyfile: Secret | None = None) -> Keks:
    """Return the keys a passphrase (and keyfile) make with this header. The one slow step."""
    raise NotImplementedError


def seal_slot(header: Header, slot: int, keks: Keks, master: Secret, store: int) -> bytes:
    """Return the 4096 bytes of a slot; a keyfile, when `keks` has one, is then needed to open it."""
    raise NotImplementedError


def open_with(header: Header, keks: Keks) -> OpenedSlot:
    """Return the slot that opens with keys already derived (read back after a write, rehearsals)."""
    raise NotImplementedError


def open_slot(header: Header, passphrase: Secret, keyfile: Secret | None = None) -> OpenedSlot:
    """Derive the keys, try every slot with each, return the one that opens.

    Raises: `CannotUnlock`, the same for a wrong passphrase, a wrong keyfile and a damaged slot.
    """
    return open_with(header, derive_keks(header, passphrase, keyfile))


def new_master() -> Secret:
    """Return a fresh master key, 32 random bytes."""
    raise NotImplementedError


def new_keyfile() -> Secret:
    """Return the content of a fresh keyfile, 32 random bytes."""
    raise NotImplementedError
