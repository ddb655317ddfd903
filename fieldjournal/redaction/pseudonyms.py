"""What a partner sees instead of our ids and people: tokens made with this partner's key.

    pseudonym   `[P-` 8 characters `]`    token(key, "person/" + id of the person's root contact)
    record id   16 lower-case characters  token(key, "record/" + record id)
    part id     10 lower-case characters  token(key, "part/" + record id + "/" + part id)

- Made from *random ids*, never from a name: no guess of a name confirms one.
- Contacts that are one person (`model.merges`) share one, which stays when one of them is deleted.
- The same for one partner in every bundle; without the key nothing joins two partners' tokens.
- Fixed width: no length, initial, sex or ending of a name is left.
- Two people never share one: where two tokens are alike (one chance in 20,000 among 10,000 people),
  both are made again with a counter.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from typing import Final

from fieldjournal.crypto.digests import token
from fieldjournal.model.merges import NOTHING_MERGED, Merges
from fieldjournal.secret import Secret

LEFT_OUT: Final = "[…]"
"""Stands for a mention of somebody left out, and for a value that never leaves."""

SOMEBODY: Final = "[P-????????]"
"""Stands for a mention that may be one of several people."""

_LENGTH: Final = 8


class Pseudonyms:
    """All tokens for one partner."""

    def __init__(
        self,
        key: Secret,
        contacts: Iterable[str],
        merges: Merges = NOTHING_MERGED,
        *,
        asking: Secret | None = None,
    ) -> None:
        """Make them with `key`; with `asking`, where it is given, the ids of questions, which never leave."""
        self._key = key
        self._asking = key if asking is None else asking
        self._merges = merges
        self._of = _distinct(key, sorted({merges.root(each) for each in contacts}))

    @property
    def version(self) -> Hashable:
        """What differs wherever a token does; it tells no key."""
        return frozenset(self._of.items()), self.record(""), self.question("")

    def __contains__(self, contact: str) -> bool:
        """Say whether a contact is one of this journal; one that was erased is none."""
        return self._merges.root(contact) in self._of

    def person(self, contact: str) -> str:
        """Return the pseudonym of a contact of this journal."""
        return self._of[self._merges.root(contact)]

    def record(self, own_id: str) -> str:
        """Return this partner's id of a record."""
        return token(self._key, f"record/{own_id}".encode(), 16).lower()

    def part(self, own_id: str, part_id: str) -> str:
        """Return this partner's id of a part of a record."""
        return token(self._key, f"part/{own_id}/{part_id}".encode(), 10).lower()

    def question(self, *pieces: str) -> str:
        """Return the id of a question of the review."""
        return token(self._asking, "\0".join(("question", *pieces)).encode(), 26).lower()


def _distinct(key: Secret, contacts: list[str]) -> Mapping[str, str]:
    tries = dict.fromkeys(contacts, 0)
    while True:
        made = {each: _pseudonym(key, each, tries[each]) for each in contacts}
        often = Counter(made.values())
        alike = [each for each in contacts if often[made[each]] > 1]
        if not alike:
            return made
        tries |= {each: tries[each] + 1 for each in alike}


def _pseudonym(key: Secret, contact: str, tried: int) -> str:
    again = f"/{tried}" if tried else ""
    return f"[P-{token(key, f'person/{contact}{again}'.encode(), _LENGTH)}]"
