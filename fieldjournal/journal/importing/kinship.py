"""Who is what to whom, written down so that it reads the same from either side.

- A relation stands on the entry of whoever is said to be related, turned round: of *mother of X* X is the
  child. Where the list has no word for the other side (*lawyer of X*) it stands on the entry of X.
- Words that say more than the choice (*his wife's brother*) are kept beside it.
"""

from __future__ import annotations

from typing import Final

from fieldjournal.journal.importing.desk import Desk
from fieldjournal.model.codec import new_part_id
from fieldjournal.model.empty import Empty, Maybe
from fieldjournal.model.kinds.contact import Relation
from fieldjournal.model.lists.people import RELATION, TURNED
from fieldjournal.model.values import Choice, Ref, Text
from fieldjournal.model.vocabulary import OTHER

ANY: Final = "relative"
"""What somebody is to somebody where nobody says it closer."""


def relate(desk: Desk, own_id: str, other_id: str, code: str, words: str = "") -> None:
    """Write down that the one is `code` to the other, once; `words` are how it was said."""
    more = words and words.casefold() not in map(str.casefold, (code, *RELATION.worded(code)))
    details: Maybe[Text] = Text(words) if more else Empty.NOT_ASKED
    turned = TURNED.get(code)
    at, to, kind = (own_id, other_id, turned) if turned else (other_id, own_id, code)
    if at != to:
        part = Relation(id=new_part_id(), to=Ref(to), kind=Choice(kind), details=details)
        desk.add_part(at, "relations", part)


def relation_named(words: str) -> str:
    """Return the code of what words call somebody to somebody else; the nearest wide one where none fits."""
    found = RELATION.find(words)
    return found.code if found and found.code != OTHER else ANY
