"""Who appears in the journal only as the one who did it: their naming is not theirs to consent to.

A perpetrator, an agent of a host State, the sender of a threat, whom a demand is addressed to, the official
responsible: naming what an official did needs nobody's leave. The rule is kept narrow, since everybody else
is asked:

- *every* place that points to the person has to be such a place, and there is at least one. One role as
  victim, witness or relative, one relation of family or friendship, one account they gave, one consent they
  were asked for, and they are asked as everybody is: an officer who talked to us is a source first.
- a contact with a safe channel, code words, a state of contact, a detention, a sign of life, a fate, or whom
  we trust or know is somebody we protect, whatever else they did.
- being mentioned in a text, or being the subject of a claim, says neither.

What it cannot know: whether the accusation is right, whether the name is another man's, and what naming
brings upon those who told us. That is for the person who shares; a pseudonym is always there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from fieldjournal.model.consent.known import Kept, Known
from fieldjournal.model.empty import Empty
from fieldjournal.model.values import Asserted, Choice, Text
from fieldjournal.model.walk import Found, pointers_of, value_at

_DID: Final[Mapping[tuple[str, str], tuple[str, frozenset[str]]]] = MappingProxyType(
    {
        ("incident", "involvements/contact"): ("role", frozenset({"perpetrator", "host_state_agent"})),
        ("contact", "relations/to"): ("kind", frozenset({"official"})),
        ("threat", "sender"): ("", frozenset()),
        ("action", "addressees/contact"): ("", frozenset()),
        ("action", "demands/of"): ("", frozenset()),
        ("action", "responses/by"): ("", frozenset()),
    }
)
"""By kind and address: places that make somebody the one who did it, some only with one of these codes."""

_NEITHER: Final = {("contact", "same_as"), ("case", "members")}
"""Places that say nothing of what somebody did or suffered."""

_BELONGS: Final = frozenset({"member_of", "part_of", "colleague"})
"""Relations, of and to the person, that say nothing of either."""

_OURS: Final = ("safe_channel", "code_words", "contact_state", "statuses", "detentions", "outside", "signs")
_TRUSTED: Final = {"trusted", "known"}


def appears_only_as_official(ids: frozenset[str], contacts: Sequence[Kept], known: Known) -> bool:
    """Say whether everything that tells of a person tells of one who did it."""
    if any(_is_ours(each) for each in contacts):
        return False
    did = False
    for record in {each.id: each for one in ids for each in known.pointing_to(one)}.values():
        for found in pointers_of(record.values):
            said = _says(record, found, ids)
            if said is False:
                return False
            did = did or said is True
    return did


def _says(record: Kept, found: Found, ids: frozenset[str]) -> bool | None:
    """Return what one value says: that they did it, that they are somebody else too, or neither."""
    if isinstance(found.value, Text | Asserted) or not ids & set(found.spec.form.refs(found.value)):
        return None
    at = found.address
    place = (record.kind, f"{at.field}/{at.inner}" if at.part else at.field)
    if place in _NEITHER:
        return None
    if place not in _DID:
        return False
    beside, codes = _DID[place]
    if not beside:
        return True
    told = value_at(record.values, at._replace(inner=beside))
    code = told.code if isinstance(told, Choice) else ""
    return None if place == ("contact", "relations/to") and code in _BELONGS else code in codes


def _is_ours(contact: Kept) -> bool:
    values = contact.values
    trust = getattr(values, "trust", None)
    if isinstance(trust, Choice) and trust.code in _TRUSTED:
        return True
    if any(getattr(values, key, ()) not in ((), Empty.NOT_ASKED, Empty.NOT_APPLICABLE) for key in _OURS):
        return True
    kinds = (getattr(each, "kind", None) for each in getattr(values, "relations", ()))
    return any(not isinstance(each, Choice) or each.code not in {*_BELONGS, "official"} for each in kinds)
