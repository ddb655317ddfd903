"""From a word to its skeletons, and from the beginning of a word to all it may become.

A skeleton is the word in the sound classes of `folding_tables`. Rules:

- Text is first made plain: hidden characters out, NFKC, casefold, apostrophes one, marks off
  that do not make a letter of their own.
- Groups of letters are read before single letters, the longest first, left to right.
- Softness (ʲ) is silent after a consonant (Гюзель, Gyuzel, Guzel), else it is an *i*.
- A sound repeated is one sound (-yyev, -iyev, -ýew, -иев); digits are never joined.
- A spelling that could be read in several ways gives several skeletons, at most `MOST_SKELETONS`.
- A stored skeleton is in small letters, so that no index that folds case can join two sounds:
  the classes of the tables become *c j x*, and *h* for S.
- A word that mixes Latin with Cyrillic is read twice, its look-alike letters taken as either.
- **A beginning may end in half a group** (*k* of *kh*), so it is read with every group it may
  grow into. For a word of one script this holds: each skeleton of the word begins with some
  reading of each of the word's beginnings. A reading cut short finds more, never less.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import product
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from fieldjournal.model.folding_tables import (
    APOSTROPHE,
    APOSTROPHES,
    CYRILLIC_LOOKS,
    GROUPS,
    HIDDEN,
    LATIN_LOOKS,
    LETTERS,
    MARKS,
    SOFT,
    TYPED_PLAINLY,
    Sounds,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MOST_SKELETONS: Final = 16
MOST_READINGS: Final = 32
LONGEST_WORD: Final = 64
"""Letters of one word that count; longer runs are keys and addresses, not names."""

CACHED_WORDS: Final = 1 << 15
"""Words whose skeletons are remembered: some 10 MB, gone with the process."""

_hidden = re.compile(f"[{HIDDEN}]+")
_apostrophes = re.compile(f"[{APOSTROPHES}]")
_marks = re.compile(f"[{MARKS}]+")
_word = re.compile(r"[^\W_]+")
_latin = re.compile(r"[a-z\u00df-\u024f\u1e00-\u1eff]")
_cyrillic = re.compile(r"[\u0400-\u052f]")
_groups = re.compile("|".join(sorted(map(re.escape, GROUPS), key=len, reverse=True)))
_units = re.compile(f"{_groups.pattern}|.", re.DOTALL)
_soft_after_consonant = re.compile(rf"(?<=[^aiou{SOFT}]){SOFT}")
_repeated = re.compile(r"([^\W\d_])\1+")
_once = itemgetter(1)
"""What is left of a letter told twice: quicker than a template, which is read anew for each word."""


def _choices() -> dict[Sounds, str]:
    """Give each several-sounds entry one private character, so that folding stays one pass."""
    entries = [*LETTERS.values(), *GROUPS.values()]
    several = sorted({sounds for sounds in entries if len(sounds) > 1})
    return {sounds: chr(0xE000 + number) for number, sounds in enumerate(several)}


_choice_of = _choices()
_sounds_of: Final[dict[str, Sounds]] = {mark: sounds for sounds, mark in _choice_of.items()}
_choice = re.compile(f"[{''.join(_sounds_of)}]")


def _one(sounds: Sounds) -> str:
    return sounds[0] if len(sounds) == 1 else _choice_of[sounds]


_group_code = {group: _one(sounds) for group, sounds in GROUPS.items()}
_letter_code = str.maketrans({letter: _one(sounds) for letter, sounds in LETTERS.items()})
_latin_looks = str.maketrans(LATIN_LOOKS)
_cyrillic_looks = str.maketrans(CYRILLIC_LOOKS)


def _halves() -> dict[str, Sounds]:
    """Map each unfinished group to the sounds of the groups it may become."""
    grown: dict[str, list[str]] = {}
    for group, sounds in GROUPS.items():
        for length in range(1, len(group)):
            grown.setdefault(group[:length], []).extend(sounds)
    return {half: tuple(dict.fromkeys(sounds)) for half, sounds in grown.items()}


_grows_into = _halves()
_longest_half = max(map(len, _grows_into))


def plain(text: str) -> str:
    """Return text without hidden characters, case and stray marks; letters keep their meaning."""
    if text.isascii():
        return text.lower().replace("'", APOSTROPHE).replace("`", APOSTROPHE)
    shown = _apostrophes.sub(APOSTROPHE, _hidden.sub("", text))
    folded = unicodedata.normalize("NFKC", shown).casefold()
    return _marks.sub("", unicodedata.normalize("NFC", folded))


def words(text: str) -> list[str]:
    """Return the plain words of a text, in order."""
    return [word for word in _word.findall(plain(text)) if word.strip(APOSTROPHE)]


@lru_cache(maxsize=CACHED_WORDS)
def skeletons(word: str) -> tuple[str, ...]:
    """Return the skeletons of one plain word, the likeliest first."""
    found: dict[str, None] = {}
    for spelled in _by_script(word[:LONGEST_WORD]):
        code = _groups.sub(lambda match: _group_code[match[0]], spelled).translate(_letter_code)
        if _choice.search(code):
            alternatives = [_sounds_of.get(unit, (unit,)) for unit in code]
            joined = ["".join(sounds) for sounds in _some(alternatives)]
        else:
            joined = [code]
        found.update(dict.fromkeys(map(_settled, joined)))
    found.pop("", None)
    return tuple(found)


def prefixes(word: str) -> tuple[str, ...]:
    """Return the readings of one plain word that may go on; see the rules of this module."""
    found: set[str] = set()
    for spelled in _by_script(word[:LONGEST_WORD]):
        units = [match[0] for match in _units.finditer(spelled)]
        sounds = [TYPED_PLAINLY.get(unit) or _sounds(unit) for unit in units]
        found.update(_joined(sounds))
        tail = ""
        for position in range(len(units) - 1, -1, -1):
            tail = units[position] + tail
            if len(tail) > _longest_half:
                break
            if tail in _grows_into:
                found.update(_joined([*sounds[:position], _grows_into[tail]]))
    return _shortest(found)


def _by_script(word: str) -> tuple[str, ...]:
    """Return the word, or both its readings where look-alikes of the other script are mixed in."""
    if word.isascii() or not (_latin.search(word) and _cyrillic.search(word)):
        return (word,)
    return (word.translate(_latin_looks), word.translate(_cyrillic_looks))


def _sounds(unit: str) -> Sounds:
    return GROUPS.get(unit) or LETTERS.get(unit) or (unit,)


def _some(alternatives: Sequence[Sounds]) -> Iterable[Sounds]:
    """Yield at most `MOST_SKELETONS` combinations; past that, each letter's likeliest sound."""
    kept: list[Sounds] = []
    combinations = 1
    for sounds in alternatives:
        if combinations * len(sounds) > MOST_SKELETONS:
            kept.append(sounds[:1])
        else:
            kept.append(sounds)
            combinations *= len(sounds)
    return product(*kept)


def _joined(alternatives: Sequence[Sounds]) -> set[str]:
    """Return the readings of sounds in a row, cut short before there are too many of them."""
    kept: list[Sounds] = []
    combinations = 1
    for sounds in alternatives:
        combinations *= len(sounds)
        if combinations > MOST_READINGS:
            break
        kept.append(sounds)
    return {_settled("".join(sounds)) for sounds in product(*kept)}


def _settled(sounds: str) -> str:
    """Apply the rules that look at neighbours, softness then repetition; return small letters."""
    if SOFT in sounds:
        sounds = _soft_after_consonant.sub("", sounds).replace(SOFT, "i")
    return _repeated.sub(_once, sounds).replace("S", "h").lower()


def _shortest(found: set[str]) -> tuple[str, ...]:
    """Drop readings that another one covers; an empty one would find everything and goes too."""
    kept: list[str] = []
    for reading in sorted(found - {""}):
        if not kept or not reading.startswith(kept[-1]):
            kept.append(reading)
    return tuple(kept)
