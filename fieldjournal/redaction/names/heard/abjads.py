"""Words in Arabic and Hebrew letters, which write few vowels: how they are heard.

- و and ו are a vowel or a v: read both ways, and as v only where a Russian ending may stand. In
  Uyghur, which writes all vowels, و is an o.
- ع before the first vowel is only that a vowel begins.
- A Hebrew ב is b or v, פ p or f, כ k or h: hard in one reading, soft in the other; a geresh makes ג j, ז zh,
  צ ch, and in haste it is left out. A ה that ends a word is its vowel.
- Kazakh writes ع for ғ, ۆ for v, ە for e and ج for ж, Uyghur has no ع and means others by the rest.
- A letter twice is one sound, or two with a vowel between them that is not written (گگچکوریا).
- What is glued to a name (the Arabic article, *and*, a Hebrew preposition) is left out in further readings;
  محمد may be Mamed.
"""

from __future__ import annotations

import re
from operator import itemgetter
from typing import Final

from fieldjournal.redaction.names.heard.letters import ARABIC, HEBREW, HEBREW_SOFT, LETTERS

ABJAD: Final = re.compile(r"[\u0620-\u06d3\u05d0-\u05ea]")
UYGHUR: Final = re.compile("[ەېۆۈۇۋڭ]|ى(?!$)|^ئ[اىو]")

_AYN: Final = "ع"
GERESH: Final = "\u05f3"
glued_hebrew = re.compile(r"^(?:[וכ]?ש?[לבמ]|[וכ]?ש|[וכ])(?=[\u05d0-\u05ea\u05f3]{3})")
"""Hebrew prepositions, *and* and *that*, as they are glued to a name; an article never is."""
_glued = re.compile(r"^(?:[وفبك]?ال|و?لل|و(?=\w{4}))(?=\w{3})|" + glued_hebrew.pattern)
"""The article with the little words glued to it, and a glued *and*."""
IN_ARABIC: Final = {"ג׳": "ج", "ז׳": "ژ", "צ׳": "چ", "ץ׳": "چ", "שצ": "ش", "שץ": "ش"}
"""Hebrew letters with a geresh by the Arabic letter of the same sound; שצ׳ is the Russian щ."""
hebrew_groups = re.compile("שצ׳|שץ׳|[גזצץ]׳|ש[צץ]")
_last_vowel = re.compile("ה$")
_shch = re.compile("[شس](?:تش|چ)")
_MAMED: Final = ("محمد", "ممد")
"""Muhammad as Turkic peoples say it inside a name: Orazmämmet, اراز محمد."""
_CH: Final = ("تش", "چ")
"""The ch of Arabic, which has no letter for it."""
_carrier = re.compile("(?<=[^اوی])ه(?=[^اوی])")
"""An h that only carries a vowel where two words are written as one (قره‌بیق)."""
HEBREW_LETTERS: Final = re.compile(r"[\u05d0-\u05ea]")
_strange = re.compile(r"[^a-zA-Z]")
_ending_v = re.compile("w(?=a?$)")
"""The v of a Russian family name's ending, whatever the same letter is before it (قوزی‌بایوا)."""
_twice = re.compile(r"(.)\1+")
_once = itemgetter(1)
_hard = str.maketrans({**LETTERS, **ARABIC, **HEBREW})
_soft = str.maketrans({**LETTERS, **ARABIC, **HEBREW, **HEBREW_SOFT})


def heard_in_abjad(word: str) -> tuple[str, ...]:
    """Return the sounds of a word in Arabic or Hebrew letters, one string for each way to read it.

    A word of letters without a sound (ء, ئ) has none.
    """
    bare = _glued.sub("", word)
    if HEBREW_LETTERS.search(word):
        ways = dict.fromkeys(_last_vowel.sub("א", each) for one in (word, bare) for each in with_geresh(one))
    else:
        ways = dict.fromkeys(
            (
                *(word, bare, word.replace(*_MAMED), word.replace(*_CH), _carrier.sub("", word)),
                *(_shch.sub("ش", word), *_in_kazakh(word)),
            )
        )
    return tuple(dict.fromkeys(each for one in ways for each in _vowelled(one) if each))


def with_geresh(word: str) -> tuple[str, ...]:
    """Return a Hebrew word with Arabic letters for those with a geresh, also as if each of a kind had one."""
    made = hebrew_groups.sub(lambda found: IN_ARABIC[found[0][:2]], word)
    return tuple(dict.fromkeys((made, made.replace("צ", "چ").replace("ץ", "چ"), made.replace("ג", "ج"))))


def _in_kazakh(word: str) -> tuple[str, ...]:
    """Return a word that writes its vowels as Kazakhs mean it, where that is otherwise than Uyghurs do."""
    return (word.translate(_KAZAKH),) if UYGHUR.search(word) else ()


_KAZAKH: Final = str.maketrans("عۆەج", "غۋېژ")


def _vowelled(word: str) -> tuple[str, ...]:
    if word[0] == _AYN:
        word = "ا" + word[1:]  # a name that begins so begins with a vowel, whichever
    tables = (_hard, _soft) if HEBREW_LETTERS.search(word) else (_hard,)
    vowels = ("o",) if UYGHUR.search(word) else ("u", "v")
    made = [_strange.sub("", word.translate(table)) for table in tables]
    made += [_ending_v.sub("v", each) for each in made if each.count("w") > 1]
    heard = [each.replace("w", vowel) for each in made for vowel in vowels]
    return (*(_twice.sub(_once, each) for each in heard), *heard)
