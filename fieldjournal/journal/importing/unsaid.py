"""What a row of incidents tells without a column for it, read from its words only where they are plain.

- A row that tells how somebody was returned and no type of incident is of the type its mode names.
- In an own public act nobody is a victim. Relatives and friends of somebody are relatives targeted.
- *Injuries seen on head, wrists and shins* are injuries of these parts of the body; every word of the list
  becomes one, as it stands where the list of body parts does not have it. The sentence stays as told.
"""

from __future__ import annotations

import re
from typing import Final

from fieldjournal.journal.importing.desk import Desk
from fieldjournal.journal.importing.people import Meant
from fieldjournal.model.codec import new_part_id
from fieldjournal.model.empty import Empty, Maybe
from fieldjournal.model.kinds.harm import Injury
from fieldjournal.model.kinds.incident import Incident
from fieldjournal.model.lists.acts import INCIDENT_TYPE
from fieldjournal.model.lists.harm import BODY_PART
from fieldjournal.model.values import Choice, Ref, Text
from fieldjournal.model.vocabulary import OTHER

FROM_WORDS: Final = "read-from-words"
_OWN_ACT: Final = "own_act"
_FORCED_RETURN: Final = "forced_return"

_INJURIES: Final = re.compile(
    r"\b(?:injur(?:y|ies)|bruises?|wounds?|травмы|синяки|раны|ýaralar|şikesler)\b[^.;:]{0,40}?"
    r"\b(?:on|to|at|на|в)\s+(?P<parts>[^.;:]{3,200})",
    re.IGNORECASE,
)
_BETWEEN: Final = re.compile(r"[\s,/]+")
_SMALL: Final = frozenset({"and", "the", "his", "her", "both", "и", "а", "также", "we", "hem"})
_ENOUGH: Final = 2
"""Known parts of the body in a row of words, from which on the words are such a list."""


def said_of(values: Incident, somebody: Meant | None) -> dict[str, object] | None:
    """Return the role of somebody an incident tells of where it is not the usual one."""
    if isinstance(values.type, Choice) and values.type.code == _OWN_ACT:
        return {}
    return {"role": Choice("relative_targeted")} if somebody and somebody.related_to else None


def settle(desk: Desk, own_id: str, person: str) -> None:
    """Fill in what an incident on the desk leaves unsaid."""
    values = desk.draft(own_id).values
    if isinstance(values, Incident):
        _type_by_return(desk, own_id, values)
        _injuries_by_words(desk, own_id, values, person)


def _type_by_return(desk: Desk, own_id: str, values: Incident) -> None:
    if values.type is not Empty.NOT_ASKED or not values.returns:
        return
    mode = values.returns[0].mode
    named = isinstance(mode, Choice) and INCIDENT_TYPE.entry(mode.code) and mode.code != OTHER
    code = mode.code if named and isinstance(mode, Choice) else _FORCED_RETURN
    desk.change(own_id, type=Choice(code))


def _injuries_by_words(desk: Desk, own_id: str, values: Incident, person: str) -> None:
    told = values.what.text if isinstance(values.what, Text) else ""
    found = _INJURIES.search(told)
    if found is None or values.injuries:
        return
    parts = body_parts(found["parts"])
    of: Maybe[Ref] = Ref(person) if person else Empty.NOT_ASKED
    for part in parts:
        injury = Injury(id=new_part_id(), body_part=part, details=Text(found[0].strip()), of=of)
        desk.add_part(own_id, "injuries", injury)
    if parts:
        desk.doubt("", found[0].strip(), FROM_WORDS)


def body_parts(words: str) -> tuple[Choice, ...]:
    """Return the parts of the body a list of words names; nothing where they are no such list."""
    pieces = [piece for piece in _BETWEEN.split(words.strip()) if piece and piece.casefold() not in _SMALL]
    found = [BODY_PART.find(piece) or Choice(OTHER, piece) for piece in pieces]
    known = sum(each.code != OTHER for each in found)
    enough = known >= _ENOUGH and known * 2 >= len(found)
    return tuple(dict.fromkeys(found)) if enough else ()
