"""Whom bundles are sealed to: their keys, and whether somebody compared them.

- A key is unverified until its words were compared over another channel.
- A changed key is never taken over silently: a second key for a known name is refused, and a key
  that is already somebody's is refused too.
- What a partner is known by (pseudonyms, signer, bundle numbers) hangs on a random partner id, never
  on the key or the name.
"""

from __future__ import annotations

from dataclasses import dataclass

from fieldjournal.journal.session import Session


@dataclass(frozen=True)
class Partner:
    """One partner. `verified_on` and `expires` are days (`2026-03-01`), empty where there is none."""

    id: str
    name: str
    recipient: str
    """The `age1…` line bundles are sealed to."""
    fingerprint_words: tuple[str, ...]
    signing_key: str = ""
    """`ssh-ed25519 AAAA…`, from a partner card; empty where only a key was given."""
    added: str = ""
    verified_on: str = ""
    verified_how: str = ""
    expires: str = ""
    revoked: bool = False
    bundles: int = 0
    """How many bundles were sealed to them: the number of the last one."""

    @property
    def verified(self) -> bool:
        """True when somebody compared the words."""
        return bool(self.verified_on)


def add(session: Session, name: str, untrusted_key: str) -> Partner:
    """Add a partner by an `age1…` line or a partner card; `name` may be empty where a card has one.

    Raises: `PartnerKeyBad` (malformed, a secret key, a key already known, another key for a known
    name), `BadValue` for the name.
    """
    raise NotImplementedError


def listed(session: Session) -> tuple[Partner, ...]:
    """Return all partners by name, revoked ones last."""
    raise NotImplementedError


def find(session: Session, name_or_id: str) -> Partner:
    """Return the partner of that name (without case) or that id or its beginning.

    Raises: `NotFound`, `Ambiguous`.
    """
    raise NotImplementedError


def verify(session: Session, partner_id: str, how: str) -> Partner:
    """Note that the words were compared today, and how. Raises: `NotFound`, `Refused` when revoked."""
    raise NotImplementedError


def revoke(session: Session, partner_id: str) -> Partner:
    """Never seal to this key again; bundles already sent stay what they are. Raises: `NotFound`."""
    raise NotImplementedError
