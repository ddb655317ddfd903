"""Who reads what leaves: a partner with a key, or whoever comes to hold a plain copy.

- *Anybody* has no key that could be compared, expire or be revoked, and no name a consent could be given to.
- Every plain copy has pseudonyms and ids of its own: two who got one each find none in common. Answers given
  in reviews are remembered for all of them together.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from fieldjournal import errors
from fieldjournal.crypto import keys
from fieldjournal.crypto.digests import random_id
from fieldjournal.i18n import _
from fieldjournal.journal import bundle_numbers, partners
from fieldjournal.journal.bundle_numbers import ANYBODY
from fieldjournal.journal.days import today
from fieldjournal.journal.partners import Partner
from fieldjournal.journal.session import Session
from fieldjournal.secret import Secret


@dataclass(frozen=True)
class Anybody:
    """Whoever comes to read a plain copy."""

    bundles: int = 0
    """How many plain copies were made: the number of the last one."""
    id: str = ANYBODY
    verified: bool = True
    recipient: str = ""

    @property
    def name(self) -> str:
        """What stands where a partner's name would."""
        return _("anybody")


Reader: TypeAlias = Partner | Anybody


def reader(session: Session, reader_id: str) -> Reader:
    """Return who reads it.

    Raises: `NotFound`; `Refused` or `PartnerKeyBad` for a revoked or expired key.
    """
    if reader_id == ANYBODY:
        return Anybody(bundle_numbers.last(session, ANYBODY))
    partner = partners.find(session, reader_id)
    if partner.revoked:
        raise errors.Refused("partner-revoked")
    if not partner.usable(today()):
        raise errors.PartnerKeyBad("key-expired")
    return partner


def pseudonym_key(session: Session, of: Reader) -> Secret:
    """Return the key of what they see instead of our ids and people; of a plain copy another one each time.

    It is drawn, not counted: a journal brought back from a backup counts some numbers again.
    """
    own = f"{ANYBODY}/{random_id()}" if isinstance(of, Anybody) else of.id
    return keys.partner_pseudonym_key(session.vault.pseudonym_root, own.encode())


def asking_key(session: Session, of: Reader) -> Secret:
    """Return the key of the ids of questions, the same for all that goes to them."""
    return keys.partner_pseudonym_key(session.vault.pseudonym_root, of.id.encode())
