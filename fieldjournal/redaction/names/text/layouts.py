"""Names typed in the wrong keyboard layout: *Vthlfy* for Мердан.

Keyboards are switched by a key, and who writes in haste does not see that it was not pressed. A longer word
tells by itself; a short one where all of it is a name, at most in a Russian case. Neither is an everyday word
as it stands. What stands beside them is read so, too: a layout stays wrong for more than a word. A word that
is a name as it stands is left as that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from fieldjournal.redaction.names.heard.sounds import plain
from fieldjournal.redaction.names.lexicon.forms import holds_a_name, same
from fieldjournal.redaction.names.lexicon.lexicon import Lexicon
from fieldjournal.redaction.names.text.setting import Spot
from fieldjournal.redaction.names.text.words import Place, covered_by, retyped, runs_of_keys
from fieldjournal.redaction.names.vocabulary.common import COMMON
from fieldjournal.redaction.turns import Tick, in_turns

_LEAST_LONG: Final = 5
"""Letters of a word, and sounds of its name, that tell where not all of it is the name."""
_LEAST: Final = 3
_MOST_SHORT: Final = 8
"""Letters of a word that tells where all of it is a name."""
_TURN: Final = 256
"""Words between two ticks: one that was not met before is compared with many names."""


def in_other_layout(text: str, words: Sequence[Place], lexicon: Lexicon, tick: Tick) -> Iterator[Spot]:
    """Yield words typed in the wrong keyboard layout: a long name first, then what stands beside it."""
    places = [*words, *runs_of_keys(text, tick)]
    found: dict[int, Spot] = {}
    for place in in_turns(places, tick, _TURN):
        long = len(place.raw) >= _LEAST_LONG and plain(place.raw) not in COMMON
        long = long and lexicon.may_be_whole(retyped(place.raw))
        if not long and not _is_short_retyped(place.raw, lexicon):
            continue
        spot = _with_other_keys(place, words, lexicon)
        if spot is not None and any(
            not long or lexicon.forms[hit.form].spoken >= _LEAST_LONG for hit in spot.hits
        ):
            found[spot.first] = spot
            yield spot
    near = {at + step for at in found for step in (-2, -1, 1, 2)} - set(found)
    for at in sorted(near):
        if 0 <= at < len(words):
            spot = _with_other_keys(words[at], words, lexicon)
            if spot is not None:
                yield spot


def _is_short_retyped(raw: str, lexicon: Lexicon) -> bool:
    """Say whether a word that is no everyday word is a short name, and all of it, in the other layout."""
    short = _LEAST <= len(raw) <= _MOST_SHORT
    if not short or plain(raw) in COMMON:
        return False
    read = retyped(raw)
    bare = _russian_case.sub("", read)
    return lexicon.glued.stands(read) or (len(bare) > _LEAST and bare != read and lexicon.glued.stands(bare))


_russian_case = re.compile("(?:ом|ем|ой|ей|[аеуыюя])$")


def _with_other_keys(place: Place, words: Sequence[Place], lexicon: Lexicon) -> Spot | None:
    """Return what a word is with the other layout; written with a capital, as no everyday word is meant."""
    if holds_a_name(lexicon.close(place.raw), lexicon.forms):
        return None
    typed = retyped(place.raw)
    read = typed.rstrip(_ENDING_KEYS)
    if not _all_letters.fullmatch(read):
        return None
    place = place._replace(end=place.end - len(typed) + len(read))
    hits = (
        tuple(hit for hit in lexicon.close(read) if hit.cost <= same(len(lexicon.forms[hit.form].sounds)))
        if read
        else ()
    )
    covered = covered_by(place, words)
    return (
        Spot(covered[0], covered[-1], Place(read.capitalize(), place.start, place.end), hits)
        if hits and covered
        else None
    )


_ENDING_KEYS: Final = ",.;"
"""Signs behind a word that are letters in the other layout (Рфддннуцб)."""
_all_letters = re.compile(r"[^\W\d_](?:[-'’ʼ]?[^\W\d_])*")
