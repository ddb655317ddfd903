"""Given names of the region and their short forms, by sound: the table of `short_forms`, and a rule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from fieldjournal.redaction.names.heard.letters import VOWELS
from fieldjournal.redaction.names.heard.sounds import bones, heard, plain
from fieldjournal.redaction.names.vocabulary.short_forms import SHORT_FORMS
from fieldjournal.redaction.names.vocabulary.short_forms_arab_persian import ARAB_PERSIAN
from fieldjournal.redaction.names.vocabulary.short_forms_caucasus import CAUCASUS
from fieldjournal.redaction.names.vocabulary.short_forms_europe import EUROPEAN
from fieldjournal.redaction.names.vocabulary.short_forms_neighbours import NEIGHBOURS
from fieldjournal.redaction.names.vocabulary.short_forms_oases import OASES
from fieldjournal.redaction.names.vocabulary.short_forms_russian import RUSSIAN
from fieldjournal.redaction.names.vocabulary.short_forms_slavic import SLAVIC
from fieldjournal.redaction.names.vocabulary.short_forms_turkic import TURKIC
from fieldjournal.redaction.names.vocabulary.stems import without_fleeting_vowel


def lines() -> Iterator[tuple[list[str], list[str]]]:
    """Yield the spellings of each usual name and its short forms."""
    yield from _read(SHORT_FORMS + RUSSIAN + EUROPEAN)


def _read(table: str) -> Iterator[tuple[list[str], list[str]]]:
    for line in filter(None, table.splitlines()):
        names, _colon, short = line.partition(":")
        yield names.split(), short.split()


def key_of(word: str) -> tuple[bool, str]:
    """Return whether a name begins with a vowel, and its bones."""
    return _key(heard(plain(word))[0])


def _key(sounds: str) -> tuple[bool, str]:
    return sounds[:1] in VOWELS, bones(sounds)


def vowels_of(sounds: str) -> str:
    """Return the vowels of a name as far as languages keep them apart: *a* (o, e), *i* (y), *u* (o)."""
    return "".join(_VOWEL[each] for each in sounds if each in _VOWEL)


_VOWEL: Final = {"a": "a", "A": "a", "e": "e", "i": "i", "I": "i", "o": "o", "O": "o", "u": "u", "U": "u"}
_APART: Final = frozenset(map(frozenset, ("ai", "au", "eu", "io")))
"""Vowels that no two spellings of one name have in one place."""


def may_be_same_vowels(one: str, other: str) -> bool:
    """Say whether two names of the same consonants may be one: *Тимур* is no *Тамара*, *Батыр* no *Пётр*."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    whole = (long,) if len(long) == len(short) else (long[:at] + long[at + 1 :] for at in range(len(long)))
    return any(all(frozenset(pair) not in _APART for pair in zip(short, each, strict=True)) for each in whole)


GIVEN_BONES: Final = frozenset(key_of(name) for names, _short in lines() for name in names)
"""(begins with a vowel, bones) of every known given name."""

_FURTHER: Final = NEIGHBOURS + SLAVIC + TURKIC + OASES + CAUCASUS + ARAB_PERSIAN
_LINES: Final = (*lines(), *_read(_FURTHER))
SHORT_OF: Final[dict[tuple[bool, str], tuple[tuple[str, tuple[str, ...]], ...]]] = {}
"""By the same key the names that have it, by their vowels, with the short forms of each."""
for _names, _short in _LINES:
    for _name in _names:
        _entry = vowels_of(heard(plain(_name))[0]), tuple(_short)
        SHORT_OF[key_of(_name)] = (*SHORT_OF.get(key_of(_name), ()), _entry)

CALLED_SO: Final[dict[str, tuple[int, ...]]] = {}
"""By the sounds of a short form, the lines of the table that have it; a further one where no other has."""
_USUAL: Final = len(tuple(lines()))
for _number, (_names, _short) in enumerate(_LINES):
    for _one in {sounds for short in _short for sounds in heard(plain(short))[:1]}:
        _others = CALLED_SO.get(_one, ())
        if _number < _USUAL or not _others or _others[0] >= _USUAL:
            CALLED_SO[_one] = (*_others, _number)

_MOST_FULL: Final = 3
"""Lines a short form may stand in; of more (Айка), no full name is looked for."""
_SUFFIXES: Final = ("o", "oS", "iS", "uS", "eS", "ik", "Cik", "aS", "ka", "uSa", "ulia", "ok")
_TAKEN: Final = frozenset(
    sounds for names, _short in lines() for each in names for sounds in heard(plain(each))
)
"""Given names: what is one of them is no short form of another by rule."""
_LEAST: Final = 3
_SECOND: Final = (
    "idin", "udin", "han", "hon", "xan", "xon", "bek", "jan", "jon", "Zan", "Zon", "gan", "durdi",
    "verdi", "aga", "geldi", "berdi", "guli", "kuli", "mirat", "murat", "murad", "mirad", "gir", "ula",
    "ulo", "muhamad", "muhamed", "muhamet", "mamad", "mamed", "mamet", "gul", "gUl", "naz", "noz",
    "nazar", "niaz", "sulu", "bike", "mirza", "mirzo", "bai", "boi", "bi", "bibi", "oi", "ai", "nisa",
    "niso", "Sad", "Sod", "zada", "zoda", "ali", "soltan", "sultan", "sulton", "batir", "botir", "bolat",
    "bolot", "tai", "toi", "kan", "kul", "gali", "gazi", "din", "Sah", "Soh",
)  # fmt: skip
"""Second halves of names that are left out when calling (Oğuzhan, Oğuz; Jahongir, Jahon)."""
_FIRST: Final = (
    "ogul", "ai", "ak", "gul", "gUl", "nur", "bibi", "tAC", "taC", "ana", "ata", "aman", "oraz", "uraz",
    "sapar", "safar", "gurban", "kurban", "kurbon", "hoja", "haji", "jan", "jahan", "hal", "han", "Sah",
    "mir", "said", "sai", "seit", "sei", "abdu", "abdi", "mehr", "mAhri", "dil", "roz", "hudai",
    "dOvlet", "dovlet", "bagt", "baht",
)  # fmt: skip
"""First halves that are left out where the rest is a name itself (Aýjeren, Jeren; Abdukarim, Karim)."""
_SON: Final = "ogul"
"""What Turkmen girls are named with whom a son was to follow; any name stands behind it (Ogulbike)."""
_LEAST_FIRST: Final = 4
_LEAST_REST: Final = 5
"""Sounds from which on what stands behind a first half is taken for a name without being known as one."""
_CALLED: Final = (
    "berdi", "durdi", "mirat", "murat", "nazar", "jemal", "jamal", "sapar", "nabat", "bahar", "gOzel",
    "muhamet", "niaz", "liza", "lize", "mari", "guli", "kuli", "rasul", "bolot", "bolat", "batir",
    "soltan", "sultan", "sulton", "jeren", "sona", "Seker", "bike", "ali", "reza", "riza", "naz", "noz",
    "timur", "temir", "islam", "islom", "said", "iusuf", "iusup", "umar", "omar", "akbar", "ekber", "Soh",
    "Sah", "reSit", "raSid", "raSit", "karim", "kerim", "rahim", "malik", "melik", "aziz", "eziz",
    "gapar", "gafar", "hamid", "hamit",
)  # fmt: skip
"""Second halves that are names themselves, and that people are called by (Annaberdi, Berdi)."""
_LEAST_BEFORE: Final = 2
_FLOWER: Final = ("gul", "gUl")
"""Names that begin with a flower have one short form: Гуля."""
_HEART: Final = "dil"
"""So have those that begin with a heart: Диля, Дили."""
_RESPECT: Final = ("eke", "oke", "ake")
"""What Kazakh and Kyrgyz respect puts behind the first syllable (Ереке, Үсөке, Азаке)."""
_lady = re.compile("bike$")
_GLIDE: Final = "ie"
_LEAST_LEFT: Final = 3
"""Sounds after two open syllables that people are called by (Odina-mad)."""


def shortened(given: str) -> Iterator[str]:
    """Yield the sounds of short forms of a given name (its sounds), by table and by rule.

    The rule: up to the consonant after the first vowel, with a suffix (Mer-ik, Ser-o, Dur-iş, Джам-а, Гюн-я),
    up to the second one without (Хурш, Farz-a).
    """
    yield from in_short(given)
    yield from _broken(given)
    if len(given) == _LEAST:
        yield from (given + suffix for suffix in ("k", "S", "Ska"))
    yield from halves(given)
    first = next((at for at, sound in enumerate(given) if sound in VOWELS), len(given))
    after = next((at for at in range(first, len(given)) if given[at] not in VOWELS), len(given))
    if first == 0 and after == 1 and len(given) > _LEAST:
        yield from (given[:2] + each for each in ("ik", "ia") if given[:2] + each not in _TAKEN)
    if given.startswith(_FLOWER) and len(given) > len(_FLOWER[0]) + 1:
        yield from ("gulia", "guliS")
    if given.startswith(_HEART) and len(given) > len(_HEART) + 1:
        yield from ("dilia", "dili", "diliS")
    if first + 1 < len(given):
        respected = [given[: first + 1] + "ke", *(given[: after + 1] + each for each in _RESPECT)]
        respected += [each.removeprefix("i") for each in respected if each.startswith(_GLIDE)]
        yield from respected
    yield from _open_syllables(given)
    yield from _first_halves(given)
    yield from cut_short(given)
    for stem in dict.fromkeys((given[: after + 1], given[: after + 2])):
        if _LEAST <= len(stem) < len(given) and stem[-1] not in VOWELS:
            yield from (stem + suffix for suffix in _SUFFIXES)
            bare = ("", "a") if len(stem) > _LEAST else () if stem.startswith(_GLIDE) else ("a", "ia")
            yield from (stem + each for each in bare if stem + each not in _TAKEN)


def in_short(given: str) -> Iterator[str]:
    """Yield the sounds of the usual short forms of a given name (its sounds), by the tables."""
    vowels = vowels_of(given)
    for theirs, short in SHORT_OF.get(_key(given), ()):
        if may_be_same_vowels(vowels, theirs):
            for each in short:
                yield from heard(plain(each))[:1]


def _broken(given: str) -> Iterator[str]:
    """Yield what Arabs make of a name of three consonants for love (Samira, Sammoura; Khaled, Khalloud)."""
    consonants = [each for each in given if each not in VOWELS]
    if len(consonants) == _OF_ARABS and given[0] not in VOWELS and given[1:2] and given[1] in VOWELS:
        first, second, third = consonants
        yield from (f"{first}a{second}u{third}{end}" for end in ("", "a", "i"))


_OF_ARABS: Final = 3


def _open_syllables(given: str) -> Iterator[str]:
    """Yield the first two syllables of a longer name, where both end in a vowel (Odina-mad)."""
    vowels = [at for at, sound in enumerate(given) if sound in VOWELS]
    for at in vowels[1:3] if not given.startswith(_GLIDE) else ():
        size = at + 1
        left = given[size:]
        if size > _LEAST and len(left) >= _LEAST_LEFT and left[0] not in VOWELS and left[1] in VOWELS:
            yield given[:size]


def cut_short(given: str) -> Iterator[str]:
    """Yield a long name cut short behind a syllable (Serikbol-syn), with what love adds (Nury-ş)."""
    for size in range(_LEAST_LEFT, len(given) - 1 if len(given) >= _LEAST_CUT else 0):
        stem, last = given[:size], given[size - 1]
        if last not in VOWELS and stem[-2] in VOWELS and stem != _SON:
            yield from (stem,) if size > _LEAST_LEFT else ()
            yield from (stem + each for each in _OF_CUT if stem + each not in _TAKEN)
        elif last in VOWELS and stem[-2] not in VOWELS and size > _LEAST_LEFT:
            yield from (stem, stem + "S")


_LEAST_CUT: Final = 6
"""Sounds of a name that is long enough to be cut short anywhere."""
_OF_CUT: Final = ("ik", "iS", "oS", "uS", "Ca", "Ci", "i")


def _first_halves(given: str) -> Iterator[str]:
    """Yield what love makes of the first of two halves that ends in a consonant (Ogul-gerek, Огул-я)."""
    for first in _FIRST:
        whole = given[:-_LEAST_LEFT].startswith(first) and first[-1] not in VOWELS
        if whole and len(first) >= _LEAST_FIRST:
            yield from (first + each for each in ("a", "ia", "ik", "iS", "uS") if first + each not in _TAKEN)


def called_in_full(called: str) -> Iterator[str]:
    """Yield the sounds of the full names that a short form (its sounds) is usual for: Дима, *Дмитрий*.

    Where there is one only, its other short forms as well: *Митя*.
    """
    known = called if called in CALLED_SO else called.replace("x", "h")  # Uzbek Shoxa, Шоха
    found = CALLED_SO.get(known, ()) if known not in _TAKEN else ()
    for names, short in (_LINES[at] for at in found if len(found) <= _MOST_FULL):
        for name in map(plain, (*names, *(short if len(found) == 1 else ()))):
            for each in (name, *without_fleeting_vowel(name)):
                sounds = heard(each)[0]
                yield from (sounds, sounds[1:]) if sounds.startswith("ie") else (sounds,)


def halves(given: str) -> Iterator[str]:
    """Yield the half of a name of two that people are called by."""
    for second in _SECOND:
        first = given.removesuffix(second)
        if first != given and len(first) >= _LEAST_FIRST and first != _SON:
            yield first
    for second in _CALLED:
        if given.endswith(second) and len(given) - len(second) >= _LEAST_BEFORE:
            yield second
    for first in _FIRST:
        rest = given.removeprefix(first)
        told = first == _SON or len(rest) >= _LEAST_REST or _key(rest) in GIVEN_BONES
        if _LEAST_FIRST <= len(rest) < len(given) and told:
            yield from {rest, _lady.sub("bika", rest)}
    for at in range(_LEAST_FIRST, len(given) - _LEAST_FIRST + 1):
        one, other = given[:at], given[at:]
        if one in _TAKEN and (other in _TAKEN or other in _SECOND or other in _CALLED):
            yield from (one, other)
