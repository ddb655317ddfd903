"""Names of which a scanner saw one letter as another it looks like: Грацёв, Уыида, Дапер, Shchukiri.

One such letter is read back, anywhere in a word with a capital that is no everyday word, no known given name
and nothing listed as it stands; then it has to be a longer name as it is listed, with at most a Russian case.
It could be another name, so it is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from fieldjournal.redaction.names.alone.everyday import is_everyday_in_case
from fieldjournal.redaction.names.heard.sounds import plain
from fieldjournal.redaction.names.lexicon.known import is_known_given
from fieldjournal.redaction.names.lexicon.lexicon import Lexicon
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.text.manner import begins
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.names.vocabulary.common import COMMON
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

_ALIKE: Final = (
    "лп", "ин", "цч", "вн", "ес", "ым", "тг", "шщ", "ос", "кн", "зэ", "йн",
    "yv", "ec", "tf", "ij", "ao", "il", "gq", "uv",
)  # fmt: skip
"""Letters in small print that scanners take for one another."""
_ALIKE_PAIRS: Final = (
    ("ri", "n"),
    ("li", "h"),
    ("lı", "h"),
    ("in", "m"),
    ("ni", "m"),
    ("гп", "т"),
    ("ьі", "ы"),
)
"""Two letters seen for one."""
_LEAST: Final = 5
"""Letters and sounds of a name that tells, with one letter exchanged."""
_TURN: Final = 64
_cases = re.compile("(?:ом|ем|ой|ей|[аеуыюя])$")
_letters = re.compile(r"[^\W\d_]+")


def _seen_as() -> dict[str, tuple[str, ...]]:
    made: dict[str, tuple[str, ...]] = {}
    for one, other in _ALIKE:
        made[one] = (*made.get(one, ()), other)
        made[other] = (*made.get(other, ()), one)
    return made


_SEEN_AS: Final = _seen_as()


def scanned(setting: Setting, tick: Tick = unhurried) -> Iterator[tuple[int, int, int]]:
    """Yield the places of names with a letter seen as another, and whose they are. `tick` may raise."""
    for number, word in enumerate(in_turns(setting.words, tick, _TURN)):
        raw = word.raw
        if len(raw) < _LEAST or not raw[0].isupper() or number in setting.by_word:
            continue
        folded = plain(raw)
        if folded in COMMON or not _letters.fullmatch(folded) or begins(setting.text, word):
            continue
        spot = Spot(number, number, word, ())
        if setting.is_common(spot) or is_everyday_in_case(setting, spot):
            continue
        if not any(map(is_known_given, setting.lexicon.word(raw).sounds)):
            yield from ((word.start, word.end, who) for who in _whose(setting.lexicon, folded))


def _whose(lexicon: Lexicon, folded: str) -> Iterator[int]:
    found: dict[int, None] = {}
    for variant in _variants(folded):
        for hit in lexicon.glued.whole(variant):
            form = lexicon.forms[hit.form]
            if len(form.sounds) >= _LEAST and form.role in (Role.GIVEN, Role.CALLED, Role.FAMILY):
                found.update(dict.fromkeys(form.who))
    yield from found


def _variants(folded: str) -> Iterator[str]:
    """Yield a word with one letter read back, as it is and without a Russian case."""
    for at, letter in enumerate(folded):
        for other in _SEEN_AS.get(letter, ()):
            yield from _uninflected(folded[:at] + other + folded[at + 1 :])
    for seen, meant in _ALIKE_PAIRS:
        if seen in folded:
            yield from _uninflected(folded.replace(seen, meant, 1))
    if "h" in folded:
        yield folded.replace("h", "li", 1)


def _uninflected(word: str) -> Iterator[str]:
    yield word
    bare = _cases.sub("", word)
    if bare != word:
        yield from (bare, bare + "а")
