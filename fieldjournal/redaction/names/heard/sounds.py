"""From letters to sounds: how a word is heard, and what its bones are.

- `plain`: NFKC, small letters, nothing without width, no apostrophe, no stray mark; ş ç ž … keep theirs,
  and a Hebrew letter its geresh (ג׳).
- `heard`: one string of sounds per reading. A word that mixes scripts is read in each of them, digits
  among letters as the letters they stand for; one in Georgian, Armenian or Greek with its ending and without.
- `bones`: the consonants in coarse classes (t d · k g · p b · s S · c C j Z · v f), vowels left out: what
  the index counts pairs of. All spellings of a name that differ only in vowels share them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Final

from fieldjournal.model.folding_tables import APOSTROPHE, APOSTROPHES, CYRILLIC_LOOKS, HIDDEN, LATIN_LOOKS
from fieldjournal.redaction.names.heard.abjads import ABJAD, GERESH, UYGHUR, heard_in_abjad
from fieldjournal.redaction.names.heard.letters import (
    FAR_BEGINNING,
    FAR_ENDINGS,
    FAR_GROUPS,
    FAR_SCRIPTS,
    FAR_SILENT,
    FAR_SOFT,
    GROUPS,
    LEET,
    LETTERS,
    LOOKS,
    VOWELS,
)
from fieldjournal.redaction.names.heard.pinyin import from_pinyin
from fieldjournal.redaction.names.heard.readings import (
    FRENCH_CH,
    GERMAN_CH,
    GERMAN_S,
    MEANT_AS,
    MISREAD,
    READ_AS,
    WRITTEN_AS,
)

LONGEST: Final = 80
"""Letters of one word that count."""

_unwanted = re.compile(f'[{HIDDEN}{APOSTROPHE}{APOSTROPHES}\u0640"*]+')
_geresh = re.compile(f"(?<=[גזצץ])[{APOSTROPHE}{APOSTROPHES}]")
"""The stroke that makes another sound of a Hebrew letter, as people type it (צ'רייב)."""
_groups = re.compile("|".join(sorted(map(re.escape, GROUPS), key=len, reverse=True)))
LATIN = re.compile(r"[a-z\u00df-\u024f\u1e00-\u1eff]")
CYRILLIC = re.compile(r"[\u0400-\u052f]")
"""One letter of a script."""
_far = re.compile("[\u10d0-\u10fa]+|[\u0561-\u0587]+|[\u0390-\u03ce]+")
_far_groups = re.compile("|".join(sorted(FAR_GROUPS, key=len, reverse=True)))
_far_soft = re.compile("|".join(FAR_SOFT))
_looks = re.compile(f"[{''.join(LOOKS)}]")
PALOCHKA: Final = re.compile(
    "(?:(?<=[гкхцчтплсщкъ])|(?<![^\\W\\d_]))ӏ|(?<=[гкхцчтплсщ])[il1](?=[аеиоуыэ])|^[il1](?=[аеоуэ])"
    "|(?<=^[гкхцчтп])і(?=[аеоуэ])|^і(?=[аоуэ])"
)
"""The stroke of Chechen, Avar and their neighbours, and what people type for it."""
_throat = re.compile("(?<![^\\W\\d_])г[ӏіil1](?=[аеёиоуыэюя])")
"""With г it is a sound of the throat, that other languages leave out (ГӀабдулла, Абдулла)."""
_new = re.compile("^(?=.*[xqh]).*[ⱨⱪⱬƣɵə]")
_new_letters = str.maketrans({"x": "ş", "q": "ç", "h": "kh"})
"""The Uyghur alphabet of 1965 writes ш, ч, х so, and with letters of its own h, q, zh, gh, ö, e."""
_digit = re.compile(r"\d")
_twice = re.compile(r"(.)\1+")
_once = itemgetter(1)
"""What is left of a letter told twice: quicker than a template, which is read anew for each word."""
_consonant_twice = re.compile(rf"([^{VOWELS}])\1+")
_vowel_twice = re.compile(r"([^\W\d_bcdfghjklmnpqrstvwxzбвгджзклмнпрстфхцчшщ])\1")
"""A letter that may be a vowel, twice: a slip may have taken what stood between (Küçükoğlu, Küükoğlu)."""
_marked = re.compile("[\u0300-\u036f\u0483-\u0487\u064b-\u065f\u0670\u20d0-\u20ff\ufe20-\ufe2f]+")
_strange = re.compile(r"[^a-zA-Z]")

_sound_of = str.maketrans(LETTERS)
_far_sound_of = str.maketrans(FAR_SCRIPTS)
_to_latin = str.maketrans(LATIN_LOOKS)
_to_cyrillic = str.maketrans(CYRILLIC_LOOKS)
_to_cyrillic_by_shape = str.maketrans({**CYRILLIC_LOOKS, "p": "р", "r": "г"})
_looks_like = str.maketrans(LOOKS)
_leet = tuple(map(str.maketrans, LEET))
_bones_of = str.maketrans("dgpSZjCfx", "tkbscccvh", VOWELS + "w")
_shape_of = str.maketrans("AeioOuUdgSZjCfx", "aaaaaaatkscccvh")


def plain(text: str) -> str:
    """Return a text in small letters, without width-less characters, apostrophes and stray marks."""
    return _plain(text) if len(text) <= LONGEST else _folded(text)


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower().replace("'", "").replace("`", "").replace('"', "").replace("*", "")
    bare = _unwanted.sub("", text)
    if len(bare) < len(text) and _geresh.search(text):
        bare = _unwanted.sub("", _geresh.sub(GERESH, text))
    composed = unicodedata.normalize("NFKC", bare).casefold()
    return _marked.sub("", unicodedata.normalize("NFC", composed))


_plain = lru_cache(maxsize=1 << 15)(_folded)
"""One word is asked for again and again while it is weighed."""


@lru_cache(maxsize=1 << 15)
def heard(word: str) -> tuple[str, ...]:
    """Return the sounds of one plain word, one string for each way to read it, the likeliest first."""
    far: tuple[str, ...] = ()
    if not word.isascii():
        if PALOCHKA.search(word):
            far = tuple(sounded(each) for each in without_palochka(word[:LONGEST]))
        if _far.fullmatch(word):
            far = _in_far_script(word[:LONGEST])
        if _looks.search(word):
            word = word.translate(_looks_like)
            if far and any(map(_far.fullmatch, word)):
                return far  # only some of its letters look like Latin ones: it is the script's own word
        if ABJAD.search(word):
            return heard_in_abjad(word[:LONGEST])
    spelled = _spelled(word[:LONGEST])
    if word.isascii():
        spelled += from_pinyin(word)
    return (*far, *_read(word, spelled))


def heard_as_typed(raw: str) -> tuple[str, tuple[str, ...]]:
    """Return a word as typed in plain letters without the digits around it, and its sounds."""
    folded = plain(raw)
    bare = folded.strip("0123456789") if raw[:1].isdigit() or raw[-1:].isdigit() else folded
    sounds = heard(bare)
    if bare != folded and _digit_at_an_end.fullmatch(folded):
        sounds = tuple(dict.fromkeys((*sounds, *heard(folded))))
    return bare, sounds


_digit_at_an_end = re.compile(r"\d[^\W\d_]\w*|\w*[^\W\d_]\d")
"""One digit that begins or ends a word may stand for its letter as well (4apы, 0guz, Eni6)."""


@lru_cache(maxsize=1 << 12)
def heard_listed(word: str) -> tuple[str, ...]:
    """Return the sounds of one plain word of a list: no slip of a scanner, no chat spelling is undone."""
    if ABJAD.search(word) or _far.fullmatch(word) or (_looks.search(word) and not PALOCHKA.search(word)):
        return heard(word)
    each = [*without_palochka(word[:LONGEST]), word[:LONGEST]]
    for sign, pattern, meant in (*MEANT_AS, *WRITTEN_AS):
        each += [pattern.sub(meant, one) for one in each if sign in one]
    return _read(each[0], each)


def without_palochka(word: str) -> Iterator[str]:
    """Yield a plain word of the Caucasus (ЦӀечой, ГӀабдулла) as others write it, without its stroke."""
    if PALOCHKA.search(word):
        bare = _throat.sub("", word)
        yield PALOCHKA.sub("", bare)
        if bare != word:
            yield PALOCHKA.sub("", word)


def _read(word: str, spelled: Sequence[str]) -> tuple[str, ...]:
    read = [sounded(each) for each in spelled]
    if _vowel_twice.search(word):
        read += [sounded(each, once=_consonant_twice) for each in spelled[:1]]
    return tuple(dict.fromkeys(filter(None, read)))


def _spelled(word: str) -> list[str]:
    """Return the word in each script and with digits as letters."""
    each = [word]
    if not word.isascii() and LATIN.search(word) and CYRILLIC.search(word):
        each = [word.translate(_to_latin), word.translate(_to_cyrillic), word]
        if "p" in word or "r" in word:
            each.append(word.translate(_to_cyrillic_by_shape))
    if _digit.search(word):
        each = [one.translate(table) for one in each for table in _leet]
    if _new.search(word):
        each.append(word.translate(_new_letters))
    if "ch" in word:
        each += _with_ch(word)
    for misread, meant in MISREAD:
        if misread in word:
            each.append(word.replace(misread, meant))
    for sign, pattern, meant in (*READ_AS, *MEANT_AS):
        if sign in word and pattern.search(word):
            each.append(pattern.sub(meant, word))
    return each


def _with_ch(word: str) -> Iterator[str]:
    """Yield a word as German, Polish or French is written."""
    if "w" in word or "j" in word or "sch" in word:
        yield GERMAN_CH.sub("kh", word.replace("j", "y"))
    if "ou" in word:
        yield FRENCH_CH.sub("sh", word).replace("ou", "u")
    if "sch" in word:
        yield GERMAN_S.sub(lambda found: "zh" if len(found[0]) > 1 else "z", word).replace("j", "y")


def sounded(word: str, once: re.Pattern[str] = _twice) -> str:
    """Return the one string of sounds that letters stand for as they are written."""
    made = _groups.sub(lambda found: GROUPS[found[0]], word)
    made = made.translate(_sound_of)
    if not made.isascii():
        made = _decomposed(made)
    return once.sub(_once, _strange.sub("", made))


def _decomposed(made: str) -> str:
    bare = "".join(each for each in unicodedata.normalize("NFD", made) if unicodedata.category(each) != "Mn")
    return bare.translate(_sound_of)


def _in_far_script(word: str) -> tuple[str, ...]:
    """Return the sounds of a word all in Georgian, Armenian or Greek letters, and without a case's ending."""
    ending = next((each for each in FAR_ENDINGS if word.endswith(each)), "")
    each = [word, word.removesuffix(ending)]
    each += [_far_soft.sub(lambda found: FAR_SOFT[found[0]], one) for one in each if "γ" in one]
    letter, said = FAR_BEGINNING
    each += [said + one.removeprefix(letter) for one in each if one.startswith(letter)]
    each += [one.removeprefix(FAR_SILENT) for one in each if one.startswith(FAR_SILENT)]
    sounds = (
        _far_groups.sub(lambda found: FAR_GROUPS[found[0]], one).translate(_far_sound_of) for one in each
    )
    return tuple(dict.fromkeys(_twice.sub(_once, _strange.sub("", one)) for one in sounds if one))


def is_in_far_script(word: str) -> bool:
    """Say whether a plain word is all in Georgian, Armenian or Greek letters."""
    return not word.isascii() and _far.fullmatch(word) is not None


def in_arabic(word: str) -> bool:
    """Say whether a plain word is written in Arabic or Hebrew letters."""
    return not word.isascii() and bool(ABJAD.search(word))


def leaves_out_vowels(word: str) -> bool:
    """Say whether a plain word is written in letters without short vowels: Uyghur writes them all."""
    return in_arabic(word) and not UYGHUR.search(word)


@lru_cache(maxsize=1 << 15)
def bones(sounds: str) -> str:
    """Return the consonants of a string of sounds in coarse classes."""
    return _twice.sub(_once, sounds.translate(_bones_of))


def is_russian(word: str) -> bool:
    """Say whether a plain word has Russian letters."""
    return not word.isascii() and _russian.search(word) is not None


_russian = re.compile("[а-я]")


def without_h(sounds: str) -> str:
    """Return sounds without an h inside, which languages add and leave out."""
    return sounds[:1] + sounds[1:].replace("h", "")


@lru_cache(maxsize=1 << 15)
def skeletons(raw: str) -> tuple[str, ...]:
    """Return the bones of a word as it stands in a text, of each way to read it."""
    return tuple(map(bones, heard(plain(raw))))


@lru_cache(maxsize=1 << 15)
def shape(sounds: str) -> str:
    """Return sounds with every vowel alike and consonants coarse: what endings are compared by."""
    return _twice.sub(_once, sounds.translate(_shape_of))
