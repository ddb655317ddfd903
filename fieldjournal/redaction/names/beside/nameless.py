"""Who is listed by the family name alone: any given name beside it may be theirs, and so may any initial.

The given name nobody listed would stand beside the pseudonym and say who it is. It is one where it is a known
given name, in any case, or sounds like one; everyday words, towns and words of respect are none.
"""

from __future__ import annotations

from typing import Final

from fieldjournal.redaction.names.heard.sounds import plain
from fieldjournal.redaction.names.lexicon.known import is_known_given, is_known_given_declined
from fieldjournal.redaction.names.lexicon.parts import Role, is_given
from fieldjournal.redaction.names.text.setting import Setting
from fieldjournal.redaction.names.vocabulary.common import COMMON, PLACES_AND_RANKS
from fieldjournal.redaction.names.vocabulary.endings import TITLES

_INITIALS: Final = 2
"""Letters of initials without dots (*SE*)."""


def is_nameless(setting: Setting, who: int) -> bool:
    """Say whether a family name is all that is listed of somebody."""
    roles = setting.lexicon.roles[who]
    return Role.FAMILY in roles and Role.GIVEN not in roles


def may_be_given(setting: Setting, number: int) -> bool:
    """Say whether a word beside a family name may be a given name, or an initial of one."""
    raw = setting.words[number].raw
    folded = plain(raw)
    if setting.is_initial(number):
        return True
    written = raw[0].isupper() and not setting.begins_at(number)
    everyday = folded in COMMON or folded in TITLES or folded in PLACES_AND_RANKS
    if len(raw) <= _INITIALS:
        return raw.isupper() and not everyday
    known = any(map(is_known_given, setting.lexicon.word(raw).sounds))
    if everyday:
        return known and written
    return known or is_known_given_declined(folded) or (written and is_given(folded))
