"""Whom bundles are sealed to: their keys, and whether somebody compared them.

- A key is unverified until its words were compared over another channel.
- A changed key is never taken over silently: another key for a known name is refused, and a key that is
  already somebody's. Whoever wants to take a new one says so (`renew`), and compares its words anew; the old
  one is never taken again.
- Our own signing keys are refused: a card that names one was made from a bundle, not by a partner.
- What a partner knows us by (pseudonyms, signer, bundle numbers) hangs on a random partner id, never
  on the key or the name.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from typing import cast

from fieldjournal import errors
from fieldjournal.crypto import keys, sshsig
from fieldjournal.crypto.digests import random_id
from fieldjournal.journal.days import today
from fieldjournal.journal.partner_card import Card, fingerprint, read_card
from fieldjournal.journal.session import Session
from fieldjournal.model.canonical import Json
from fieldjournal.model.forms.plain import clean_line
from fieldjournal.vault import partners as stored

NAME_MOST = 200
"""Characters of a partner's name."""


@dataclass(frozen=True)
class Partner:
    """One partner. `added`, `verified_on` and `expires` are days (`2026-03-01`) or empty."""

    id: str
    name: str
    recipient: str
    """The `age1…` line bundles are sealed to."""
    signing_key: str = ""
    """`ssh-ed25519 AAAA…`, from a partner card; empty where only a key was given."""
    added: str = ""
    verified_on: str = ""
    verified_how: str = ""
    expires: str = ""
    revoked: bool = False
    bundles: int = 0
    """How many bundles were sealed to them: the number of the last one."""
    former: tuple[str, ...] = ()
    """The `age1…` lines they had before this one."""

    @property
    def verified(self) -> bool:
        """True when somebody compared the words."""
        return bool(self.verified_on)

    @property
    def fingerprint_words(self) -> tuple[str, ...]:
        """The six words of their keys, to compare over another channel."""
        return fingerprint(self.recipient, self.signing_key)

    def expired(self, today: date) -> bool:
        """Say whether the day is past that its owner set for the key."""
        return bool(self.expires) and date.fromisoformat(self.expires) < today

    def usable(self, today: date) -> bool:
        """Say whether a bundle may be sealed to this key today."""
        return not self.revoked and not self.expired(today)


def name_on(untrusted_key: str) -> str:
    """Return the name that stands on a partner card, nothing for a bare key. Raises: `PartnerKeyBad`."""
    return read_card(untrusted_key).name


def add(session: Session, name: str, untrusted_key: str) -> Partner:
    """Add a partner by an `age1…` line or a partner card; `name` may be empty where the card has one.

    Raises: `PartnerKeyBad` (malformed, a secret key, an own key, a key already known, another key for
    a known name), `BadValue` for the name.
    """
    card = read_card(untrusted_key)
    chosen = clean_line(name.strip() or card.name, NAME_MOST).strip()
    if not chosen:
        raise errors.BadValue("nothing-in-it", "name")
    _refuse_known(session, card)
    if any(each.name.casefold() == chosen.casefold() and not each.revoked for each in listed(session)):
        raise errors.PartnerKeyBad("key-changed")
    partner = Partner(
        id=random_id(),
        name=chosen,
        recipient=card.recipient,
        signing_key=card.signing_key,
        added=today().isoformat(),
        expires=card.expires,
    )
    return keep(session, partner)


def renew(session: Session, partner_id: str, untrusted_key: str) -> Partner:
    """Take a new key of a partner for the one they had; nobody has compared its words yet.

    What they know us by stays, and so do the answers given in their reviews.

    Raises: `NotFound`; `Refused` when revoked; `PartnerKeyBad` as `add`, and for one they had before or whose
    day is past.
    """
    partner = find(session, partner_id)
    if partner.revoked:
        raise errors.Refused("partner-revoked")
    card = read_card(untrusted_key)
    _refuse_known(session, card)
    renewed = replace(
        partner,
        recipient=card.recipient,
        signing_key=card.signing_key,
        expires=card.expires,
        verified_on="",
        verified_how="",
        former=(*partner.former, partner.recipient),
    )
    if renewed.expired(today()):
        raise errors.PartnerKeyBad("key-expired")
    return keep(session, renewed)


def listed(session: Session) -> tuple[Partner, ...]:
    """Return all partners by name, revoked ones last."""
    found = [_partner(row) for _own, row in stored.listed(session.vault)]
    return tuple(sorted(found, key=lambda partner: (partner.revoked, partner.name.casefold())))


def find(session: Session, name_or_id: str) -> Partner:
    """Return the partner of that name (without case), that id, or that beginning of an id.

    A usable key comes before a revoked one of the same name.

    Raises: `NotFound`, `Ambiguous`.
    """
    wanted = name_or_id.strip().casefold()
    known = listed(session)
    found = [partner for partner in known if partner.name.casefold() == wanted]
    found = [partner for partner in found if not partner.revoked] or found
    found = found or [partner for partner in known if wanted and partner.id.startswith(wanted)]
    if not found:
        raise errors.NotFound("partner", name_or_id)
    if len(found) > 1:
        raise errors.Ambiguous("partner", name_or_id, len(found))
    return found[0]


def verify(session: Session, partner_id: str, how: str) -> Partner:
    """Note that the words were compared today, and how. Raises: `NotFound`, `Refused` when revoked."""
    partner = find(session, partner_id)
    if partner.revoked:
        raise errors.Refused("partner-revoked")
    how = clean_line(how.strip(), NAME_MOST)
    return keep(session, replace(partner, verified_on=today().isoformat(), verified_how=how))


def revoke(session: Session, partner_id: str) -> Partner:
    """Never seal to this key again; bundles already sent stay what they are. Raises: `NotFound`."""
    return keep(session, replace(find(session, partner_id), revoked=True))


def keep(session: Session, partner: Partner) -> Partner:
    """Store a partner over what was stored of them, and return them."""
    stored.put(session.vault, partner.id, cast("Json", asdict(partner)))
    return partner


def signing_line(session: Session, partner_id: str) -> str:
    """Return the public key our bundles to this partner are signed with: `ssh-ed25519 AAAA…`."""
    seed = keys.partner_signing_key(session.vault.signing_root, partner_id.encode())
    return sshsig.public_line(sshsig.public_key(seed))


def _refuse_known(session: Session, card: Card) -> None:
    """Raise `PartnerKeyBad` for a key that is somebody's already, or was, and for one of our own."""
    for partner in listed(session):
        if card.recipient == partner.recipient:
            raise errors.PartnerKeyBad("partner-revoked" if partner.revoked else "key-known")
        if card.recipient in partner.former:
            raise errors.PartnerKeyBad("key-former")
        if card.signing_key and card.signing_key == signing_line(session, partner.id):
            raise errors.PartnerKeyBad("own-key")


def _partner(row: Json) -> Partner:
    """Return a stored partner; members of a newer version are passed over."""
    assert isinstance(row, dict)
    known = {field.name for field in fields(Partner)}
    partner = Partner(**{key: value for key, value in row.items() if key in known})  # type: ignore[arg-type] # as kept
    return replace(partner, former=tuple(partner.former))  # JSON knows lists alone
