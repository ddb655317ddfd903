"""Who is listed by one word alone (*Мороз*, *Umida*), with a slip in it (*Мроз*, *Uimda*).

No second part could tell who is meant, so a short name that is one slip from it is asked where names are
written: with a capital inside a sentence, and no everyday word, place or known given name. Few on a list are
listed so.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from fieldjournal.redaction.names.beside.anothers import another_family, followed_by_name
from fieldjournal.redaction.names.heard.sounds import plain
from fieldjournal.redaction.names.lexicon.forms import same
from fieldjournal.redaction.names.lexicon.known import AS_KNOWN, is_known_given
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.names.text.words import Place
from fieldjournal.redaction.names.vocabulary.common import COMMON, PLACES_AND_RANKS
from fieldjournal.redaction.names.vocabulary.endings import TITLES
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

_LEAST: Final = 5
"""Sounds of a name, and letters of a word, that a slip leaves enough of."""
_TURN: Final = 256


def single_slipped(setting: Setting, tick: Tick = unhurried) -> Iterator[tuple[int, int, int]]:
    """Yield (start, end, who) of words that are somebody's only name with one slip; `tick` may raise."""
    lexicon = setting.lexicon
    for number, word in enumerate(in_turns(setting.words, tick, _TURN) if lexicon.single else ()):
        if not _may_be_a_name(setting, number, word):
            continue
        near = lexicon.slipped.whose(word.raw)
        meant = [
            who
            for who, parts in near.items()
            if who in lexicon.single and any(each.one_slip and each.size >= _LEAST for each in parts.values())
        ]
        spot = Spot(number, number, word, ())
        if meant and not another_family(setting, spot) and not followed_by_name(setting, spot):
            yield from ((word.start, word.end, who) for who in meant)


def _may_be_a_name(setting: Setting, number: int, word: Place) -> bool:
    """Say whether a word is written as a name and is none that is known to be something else."""
    raw = word.raw
    if len(raw) < _LEAST - 1 or not raw[0].isupper() or setting.begins_at(number):
        return False
    folded = plain(raw)
    if folded in COMMON or folded in TITLES or folded in PLACES_AND_RANKS:
        return False
    read, forms = setting.lexicon.word(raw), setting.lexicon.forms
    whole = any(hit.cost <= same(len(forms[hit.form].sounds)) for hit in read.hits)
    return not whole and not any(is_known_given(each, AS_KNOWN) for each in read.sounds)
