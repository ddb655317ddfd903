"""How names are spelled in Arabic letters by Persians, Arabs, Uyghurs, Kazakhs and others, and in Hebrew.

A name's sounds become a pattern of letters, by tables of what may be written for each sound:

- Letters are evened first: ک ك ق غ گ are one, so are ز ذ ظ, س ص ث, ت ط, ح خ, every letter that Uyghur and
  Kazakh write for o and u, every kind of ی and of alef. A letter may stand twice.
- A vowel inside need not be written. The first and the last are, as a letter of their kind, with an ayn or
  a hamza or without. A first vowel may have a ح that is not said (Asan, حسن); two first consonants may have
  a vowel before or between them (استرلنیکوف, دیمیتری).
- v is و or ف, so *-ow* is اف, وف or ف. The other gender's *-owa* or *-ov* is the same name.
- The article inside a name (عبدالرحیم, نورالدین) and before it, *and* and prepositions glued to it, and what
  Persian, Uyghur and Azerbaijani add to its end are no part of it.
- Uyghur and Kazakh write every vowel: a word has as many as the name. Kazakh says one between b, d and r
  (ىبىراەۆ), and writes ع for ғ.
- What an Arabic ى ends may be an a (ليلى). Turks lost the h of *shah* (Şasenem, شاه‌صنم); *-ogly, -oğlu* is
  اوغلی, اوغلو or اغلو.
- A Hebrew letter is that of the same sound; ב is b or v, פ p or f, כ k or h, and nothing is added to a name.
- A name of up to three consonants is like too many words: fewer letters may stand for its sounds, and hardly
  anything is added to it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from fieldjournal.redaction.names.heard.abjads import HEBREW_LETTERS, UYGHUR, glued_hebrew, with_geresh
from fieldjournal.redaction.names.heard.letters import VOWELS
from fieldjournal.redaction.names.heard.sounds import plain

ARABIC: Final = re.compile(r"[\u0620-\u06d3]")

_EVEN: Final = {
    **dict.fromkeys("أإٱآ", "ا"), **dict.fromkeys("كقغګ", "ک"), "گ": "ک", **dict.fromkeys("ذظ", "ز"),
    **dict.fromkeys("صث", "س"), **dict.fromkeys("طټٹ", "ت"), "خ": "ح", **dict.fromkeys("ډڈ", "د"),
    **dict.fromkeys("ړڑڕ", "ر"), "ښ": "ش", "ږ": "ژ", "ځ": "ج", "څ": "چ", "ڵ": "ل", "ڤ": "ف",
    **dict.fromkeys("ؤۆۇۈۉۅۋ", "و"), **dict.fromkeys("يىېێےۍ", "ی"), **dict.fromkeys("ةہھۀ", "ه"),
    **dict.fromkeys("ڭںڼ", "ن"), "ء": "", "ٴ": "", "ך": "כ", "ף": "פ",
    **dict(zip("אגדהוזחטילמםנןסעצץקרשת", "اکدهوزحتیلممننسعצצکرشت", strict=True)),
}  # fmt: skip
_even = str.maketrans({**_EVEN, "צ": "تس", "ץ": "تس"})

_CONSONANTS: Final = {
    "b": "[بپב]", "p": "[پبفפ]", "f": "[فپפ]", "v": "[وفב]", "t": "[تد]", "d": "[دتض]", "k": "[کحכ]",
    "g": "[کجحه]", "h": "ک?[هحکכ]", "x": "(?:[کכ]س|[حهכ])", "j": "[دت]?[جچژز]", "Z": "[ژجزش]", "z": "[زژسض]",
    "s": "[سز]", "S": "(?:شت?[چش]|[شچ])", "C": "(?:تش|[چجش])", "c": "(?:تش|دج|[جچکسز])",
    "m": "(?:م|ن(?=[بپ]))",
    "n": "(?:نک?|م(?=[بپ]))", "l": "ل", "r": "ر",
}  # fmt: skip
_OWN: Final = _CONSONANTS | {
    "b": "[بב]", "f": "[فפ]", "t": "(?:ت|د$)", "d": "[دض]", "k": "[کכ]", "g": "ک", "h": "ک?[هحכ]", "s": "س",
    "z": "[زض]", "Z": "[ژج]", "j": "د?[جژ]", "C": "(?:تش|[چج])", "c": "(?:تش|[جچس])", "S": "(?:شت?[چش]|ش)",
    "x": "(?:[کכ]س|[حכ])", "p": "[پبفפ]",
}  # fmt: skip
"""The same for a name of one or two consonants."""
_FEW: Final = _OWN | {"t": "[تد]", "c": _CONSONANTS["c"], "Z": "[ژجز]", "g": "[کج]"}
"""For one of three: an Arabic ج is a g in Egypt, and there is no letter for zh."""
_FIRST_CONSONANTS: Final = {"j": "ی", "g": "ح"}
"""What a name may begin with besides: Johan, Гаджиев."""
_FIRST: Final = {
    "a": "[اە]", "A": "(?:ای?|ە)", "e": "(?:ای?|[یە])", "i": "(?:ای?|یی?)", "o": "(?:او?|وا?)",
    "O": "(?:او?|و)", "u": "(?:او?|و)", "U": "(?:او?|و)",
}  # fmt: skip
_INSIDE: Final = {
    "a": "(?:اه|[اهە])?", "A": "[اهەی]?", "e": "(?:ای|یی|[اهەیو])?", "i": "(?:یی|[یئوە])?",
    "o": "(?:وا|او|[وا])?", "O": "(?:او|[وای])?", "u": "(?:او|[وای])?", "U": "(?:او|یو|وی|[وی])?",
}  # fmt: skip
_OWN_INSIDE: Final = _INSIDE | {
    "a": "[اهە]?", "A": "[اهەی]?", "e": "(?:یی|[هەی])?", "o": "(?:وا|[وا])?", "O": "و?", "u": "و?", "U": "و?",
}  # fmt: skip
_LAST: Final = {
    "a": "[اهەی]", "A": "[اهەی]", "e": "[اهەی]", "i": "(?:یی?|ئی?)", "o": "[واه]",
    **dict.fromkeys("OuU", "و"),
}  # fmt: skip
_OWN_LAST: Final = _LAST | {"a": "[اهە]", "A": "[اهە]", "e": "[هەی]", "o": "[وا]"}
_CARRIER: Final = "[عئ]"
_LOOSE_CARRIER: Final = "[عئح]"
"""The same in a name of many consonants, which may have a ح that is not said (Abdureyim, عبدالرحیم)."""
_LETTERS: Final = {
    sound: frozenset(
        filter(str.isalpha, "ر" * (sound == "s") + _FIRST_CONSONANTS.get(sound, "") + _CONSONANTS[sound])
    )
    for sound in _CONSONANTS
}
"""Every letter that may be written for a consonant, wherever it stands."""
_SOFT: Final = frozenset(
    filter(str.isalpha, "".join((*_FIRST.values(), *_INSIDE.values(), *_LAST.values(), _LOOSE_CARRIER)))
)
"""Letters that may be written for a vowel, or stand beside one."""
_ENDS: Final = (
    "(?:[هی]?(?:را|رو|و|ها|های|هارا|یی?|ای|ام|م|ش|اش|شون|ت|ات|ان|انی|اینا|جان|جون|حان|بیک|نین|دان|دن|لار|لر)"
    "|نی|نین|کا|کە|دا|دە|تا|تە|دین|تین|لار|لەر)?"
)
_OWN_ENDS: Final = {1: "(?:جان)?", 2: "(?:جان|جون|را|ها)?", 3: "(?:جان|جون|را|رو|ها|م|ش)?"}
"""What is added to a name, evened; a silent ه or ی may stand before it. Less to a name of few consonants."""
_GENDERS: Final = (
    (re.compile("(?<=[aeioOA]v)a?$"), "[اه]?"),
    (re.compile("(?<=sk)(?:ii?|aia|ai|a|oi)$"), "(?:یی?|ا|ا?یا|ایه)"),
    (re.compile("(?<=.)ogl[iuU]$"), "ا?و?کل[یو]"),
    (re.compile("(?<=.{4})i$"), "(?:یی?(?:ه|ن|ون)?|ئی?)"),
)
"""Endings of family names, and how those of both genders, and sons, are written; who is from a town
(الحموي), her and them."""
_OF_THEM: Final = "ن"
"""The only consonant in an ending of those."""
_PARTED: Final = "bdt"
"""What Kazakhs part from an r behind it."""
LION: Final = ("aslan", "arslan")
"""*Aslan* is ارسلان."""
_VOWEL_LETTERS: Final = "اویە"
_SON: Final = "zade"
"""Whose e is written (زاده)."""
_SILENT: Final = 3
"""Consonants of a name from which on an e at its end need not be written (Sabine, سابین)."""
_LOOSE: Final = 4
"""Consonants of a name whose sounds may be written in every way."""

_glued = re.compile("^(?:[وفبکل]?ال|[وف]?لل|[وف]?[بل](?=.{4})|[وف](?=.{4}))(?=.{3})")
_as_he = re.compile("^[وف]?\u0643(?=.{4})")
"""*As*, glued to a name by Arabs: their kaf is no Persian one, and Uyghurs glue nothing."""
_article = re.compile("(?<=..)ال(?=..)")
_last_a = re.compile("ى$")
_GHAYN: Final = ("ع", "غ")
_MUHAMMAD: Final = ("محمد", "ممد")


@lru_cache(maxsize=1 << 14)
def evened(raw: str) -> tuple[str, ...]:
    """Return a word with like letters made one: as it stands, and without what may be no part of a name."""
    folded = plain(raw)
    if HEBREW_LETTERS.search(folded):
        return _evened_hebrew(folded)
    uyghur = UYGHUR.search(folded) is not None
    otherwise = folded.replace(*_GHAYN) if uyghur else _last_a.sub("ا", folded)
    bare = folded if uyghur else _as_he.sub("", folded)
    read = [each.translate(_even) for each in dict.fromkeys((folded, otherwise, bare))]
    ways = (
        each
        for way in (*read, *(_glued.sub("", word) for word in read))
        for each in (way, _article.sub("", way), way.replace(*_MUHAMMAD))
    )
    return tuple(dict.fromkeys(filter(None, ways)))


def _evened_hebrew(folded: str) -> tuple[str, ...]:
    """Return a Hebrew word in evened letters: as it stands, and without what may be glued to it."""
    bare = glued_hebrew.sub("", folded)
    ways = (each.translate(_even) for word in (folded, bare) for each in with_geresh(word))
    return tuple(dict.fromkeys(ways))


def is_arabic_spelling(name: str, raw: str) -> bool:
    """Say whether a word in Arabic letters is a spelling of a name (its sounds), or of it with an ending."""
    return ending_after(name, raw) is not None


def ending_after(name: str, raw: str) -> int | None:
    """Return how many letters are added to a name where a word is a spelling of it; else None."""
    words = evened(raw)
    if UYGHUR.search(plain(raw)) and not _has_vowels(name, words[0]):
        return None
    found = (_pattern(name).fullmatch(word) for word in words if _may_be(name, word))
    added = min((len(each["end"]) for each in found if each), default=None)
    return None if added and HEBREW_LETTERS.match(raw) else added


def is_whole_spelling(name: str, raw: str) -> bool:
    """Say whether a word in Arabic letters is a spelling of a name, and nothing is added to it."""
    return any(_may_be(name, word, whole=True) for word in evened(raw)) and ending_after(name, raw) == 0


def _may_be(name: str, word: str, *, whole: bool = False) -> bool:
    """Say whether a word may begin with a name's consonants: quicker than the pattern that tells is made.

    Every consonant has a letter or more, in their order; between them stand letters of vowels alone. A word
    that may be no more than the name (`whole`) ends so, too.
    """
    letters = list(filter(None, map(_LETTERS.get, name)))
    every, read = len(letters), {0}
    for letter in word:
        further = {at + 1 for at in read if at < every and letter in letters[at]}
        further.update(at for at in read if letter in _SOFT or (at and letter in letters[at - 1]))
        if every in read and letter == _OF_THEM:
            further.add(every)
        if every in further and not whole:
            return True
        read = further
    return every in read


def _has_vowels(name: str, word: str) -> bool:
    """Say whether a word that writes all vowels has those of a name; a long one may lack one."""
    needed = len(name) - consonants(name) - (consonants(name) >= _LOOSE)
    return sum(map(word.count, _VOWEL_LETTERS)) >= needed


@lru_cache(maxsize=1 << 14)
def _pattern(name: str) -> re.Pattern[str]:
    """Return the pattern of the evened words that may be a name of these sounds."""
    rule = next(((found, ways) for each, ways in _GENDERS if (found := each.search(name))), None)
    body, ways = (name[: rule[0].start()], rule[1]) if rule else (name, "")
    size = consonants(name)
    ways_of = _CONSONANTS if size >= _LOOSE else _FEW if size == _LOOSE - 1 else _OWN
    sounds = "".join(_written(body, at, ways_of, ends=not ways) for at in range(len(body)))
    return re.compile(f"{sounds}{ways}(?P<end>{_OWN_ENDS.get(size, _ENDS)})")


def consonants(name: str) -> int:
    """Return how many consonants a name has."""
    return sum(each not in VOWELS for each in name)


def _written(name: str, at: int, ways_of: Mapping[str, str], *, ends: bool) -> str:
    """Return the pattern of one sound of a name, which `ends` where no ending is written for itself."""
    sound, loose = name[at], ways_of is _CONSONANTS
    if sound not in VOWELS:
        return _consonant(name, at, ways_of)
    if not at:
        carrier = _LOOSE_CARRIER if loose else _CARRIER
        return f"(?:{carrier}?{_FIRST[sound]}|{carrier})"
    if not ends or at + 1 < len(name):
        carrier = _LOOSE_CARRIER if loose else _CARRIER
        return f"(?:{carrier}?{(_INSIDE if loose else _OWN_INSIDE)[sound]}{_CARRIER}?)"
    silent = "?" if sound == "e" and consonants(name) >= _SILENT and not name.endswith(_SON) else ""
    return f"(?:{_CARRIER}?{(_LAST if loose else _OWN_LAST)[sound]}{_CARRIER}?){silent}"


def _consonant(name: str, at: int, ways_of: Mapping[str, str]) -> str:
    sound = name[at]
    written = ways_of[sound]
    if not at and sound in _FIRST_CONSONANTS:
        written = f"(?:{written}|{_FIRST_CONSONANTS[sound]})"
    clustered = not at and len(name) > 1 and name[1] not in VOWELS
    before, after = ("ا?" if sound in "sSz" else "", "[ایو]?") if clustered else ("", "")
    if at and sound in _PARTED and name[at + 1 : at + 2] == "r":
        after = "ی?"
    if sound == "s" and name[at - 1 : at + 4] == LION[0]:
        before = "ر?"
    return f"{before}(?:{written}){{1,2}}{after}"
