"""What tells that a given name is somebody else's, or a place's or a thing's, where it stands.

Another person's family name or given name beside it, a word with a capital before it that is none that is
known, a ruler's word or a further name behind it; a word for a place beside it, a quotation mark as around
what shops are called.
"""

from __future__ import annotations

from typing import Final

from fieldjournal.redaction.names.beside.anothers import another_family, followed_by_name, is_plainly_given
from fieldjournal.redaction.names.beside.fathers import fathers_name_after
from fieldjournal.redaction.names.beside.respect import tells_respect, words_of_respect
from fieldjournal.redaction.names.beside.towns import is_town
from fieldjournal.redaction.names.heard.sounds import plain
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.names.vocabulary.common import COMMON, PLACES_AND_RANKS
from fieldjournal.redaction.names.vocabulary.endings import TITLES

_RANKS: Final = words_of_respect(
    "han хан khan xon soltan sultan султан mirza mirzo мирза мирзо patyşa şah шах"
)
"""What follows the names of rulers and poets."""
_QUOTED: Final = "«»“”„\"'‘"


def is_elsewhere(setting: Setting, spot: Spot) -> bool:
    """Say whether what stands beside tells a place, or that a name is somebody else's."""
    if (
        setting.is_place(spot, apart=True)
        or another_family(setting, spot, apart=True)
        or followed_by_name(setting, spot, apart=True)
    ):
        return True
    number = spot.first - 1
    if setting.gap(number, spot.first) != " ":
        return False
    before = setting.words[number].raw
    if not before[0].isupper():
        return False
    return is_plainly_given(setting, number) or _may_be_a_family_name(setting, number)


def is_before_a_family_name(setting: Setting, spot: Spot) -> bool:
    """Say whether a word with a capital follows that a short form is hardly written before but as a name.

    An everyday word or a given name, too (*Murat Kaplan, Sami Arslan, Mehran Sommer*), where nouns have no
    capital; no word of respect, town or father's name.
    """
    number = spot.last + 1
    if not setting.cased or setting.gap(spot.last, number) != " " or not spot.place.raw[0].isupper():
        return False
    raw = setting.words[number].raw
    if len(raw) < _LEAST_FAMILY or not raw[0].isupper() or raw.isupper() or setting.is_marked(spot):
        return False
    folded = plain(raw)
    noun = setting.manner.is_german and folded in COMMON
    known = noun or folded in TITLES or folded in PLACES_AND_RANKS or is_town(raw)
    return not known and not tells_respect(raw, behind=True) and fathers_name_after(setting, spot) is None


_LEAST_FAMILY: Final = 4


def _may_be_a_family_name(setting: Setting, number: int) -> bool:
    """Say whether a word with a capital inside a sentence is none that is known (*Тегерани Махсе*)."""
    folded = plain(setting.words[number].raw)
    known = folded in COMMON or folded in TITLES or folded in PLACES_AND_RANKS
    return (
        not known
        and not tells_respect(setting.words[number].raw, behind=False)
        and not setting.begins_at(number)
    )


def ends_there(setting: Setting, spot: Spot) -> bool:
    """Say whether no further name and no ruler's word follows."""
    number = spot.last + 1
    gap = setting.gap(spot.last, number)
    if gap is None or "," in gap:
        return True
    raw = setting.words[number].raw
    if raw[0].isupper() or plain(raw) in _RANKS:
        return False
    named = tells_respect(raw, behind=True) and setting.gap(number, number + 1) is not None
    return not (named and setting.words[number + 1].raw[0].isupper())


def is_quoted(setting: Setting, spot: Spot) -> bool:
    """Say whether a quotation mark stands beside, as before what shops and papers are called."""
    text, place = setting.text, spot.place
    return any(
        each and each in _QUOTED
        for each in (text[place.start - 1 : place.start], text[place.end : place.end + 1])
    )
