"""The partner card: what a partner hands over so that bundles can be sealed to them.

Described in `docs/formats/partner-card.md`. A text of lines, UTF-8:

    fieldjournal partner card 1
    name: Legal Aid Desk
    age: age1…
    sign: ssh-ed25519 AAAA…
    expires: 2028-01-31

- `age` is needed; `name`, `sign` and `expires` may be left out; each stands once; nothing else may
  stand there. A card of a newer version is refused: it may say something we would ignore.
- Its lines may have been joined into one, as by a messenger or a line one pastes into.
- A card proves nothing. Its words are compared over another channel, and cover both keys, so that
  nobody can swap the signing key alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from fieldjournal import errors
from fieldjournal.crypto import age, sshsig
from fieldjournal.crypto.words import fingerprint_words

MAGIC: Final = "fieldjournal partner card 1"
CARD_MOST: Final = 8 * 1024
"""Characters of a card; a full one has about 250."""

_KNOWN: Final = frozenset({"name", "age", "sign", "expires"})


@dataclass(frozen=True)
class Card:
    """What a card says, checked: keys parse, the day exists. `signing_key` has no comment."""

    recipient: str
    name: str = ""
    signing_key: str = ""
    expires: str = ""


def read_card(untrusted: str) -> Card:
    """Return the card of a text: a card, or an `age1…` line alone.

    Raises: `PartnerKeyBad`.
    """
    lines = [line.strip() for line in untrusted[: CARD_MOST + 1].strip().splitlines() if line.strip()]
    if len(lines) == 1:
        lines = _joined.split(lines[0])
    if len(untrusted) > CARD_MOST or not lines:
        raise errors.PartnerKeyBad("not-a-card")
    if len(lines) == 1:
        return Card(str(age.parse_recipient(lines[0])))
    return _card(_members(lines))


def write_card(card: Card) -> str:
    """Return the text of a card; `read_card` gives it back."""
    given = {"name": card.name, "age": card.recipient, "sign": card.signing_key, "expires": card.expires}
    return "\n".join([MAGIC, *(f"{key}: {value}" for key, value in given.items() if value), ""])


def fingerprint(recipient: str, signing_key: str = "") -> tuple[str, ...]:
    """Return the six words of a partner's keys: of the `age1…` text, a line end and the signing key."""
    return fingerprint_words(f"{recipient}\n{signing_key}".encode() if signing_key else recipient.encode())


_joined = re.compile(rf"\s+(?=(?:{'|'.join(sorted(_KNOWN))}): )")
"""Where lines of a card were joined."""


def _members(lines: list[str]) -> dict[str, str]:
    if lines[0] != MAGIC:
        raise errors.PartnerKeyBad("not-a-card")
    members: dict[str, str] = {}
    for line in lines[1:]:
        key, colon, value = line.partition(":")
        if not colon or key not in _KNOWN or key in members:
            raise errors.PartnerKeyBad("not-a-card")
        members[key] = value.strip()
    return members


def _card(members: dict[str, str]) -> Card:
    recipient = age.parse_recipient(members.get("age", ""))
    signing_key, expires = members.get("sign", ""), members.get("expires", "")
    if signing_key:
        signing_key = sshsig.public_line(sshsig.parse_public_line(signing_key))
    try:
        expires = date.fromisoformat(expires).isoformat() if expires else ""
    except ValueError:
        raise errors.PartnerKeyBad("impossible-date") from None
    return Card(str(recipient), members.get("name", ""), signing_key, expires)
