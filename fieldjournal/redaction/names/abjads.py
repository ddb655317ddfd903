"""Words in Arabic and Hebrew letters, which write few vowels: how they are heard.

- و and ו are a vowel or a v: read both ways, and as v only where a Russian ending may stand. In
  Uyghur, which writes all vowels, و is an o.
- ع before the first vowel is only that a vowel begins.
- A Hebrew ב is b or v, פ p or f, כ k or h: hard in one reading, soft in the other.
- A letter twice is one sound, or two with a vowel between them that is not written (گگچکوریا).
- What is glued to a name (the Arabic article, *and*, a Hebrew preposition) is left out in further readings;
  محمد may be Mamed.
"""

from __future__ import annotations

import re
from operator import itemgetter
from typing import Final

from fieldjournal.redaction.names.letters import ARABIC, HEBREW, HEBREW_SOFT, LETTERS

ABJAD: Final = re.compile(r"[\u0620-\u06d3\u05d0-\u05ea]")
UYGHUR: Final = re.compile("[ەېۆۈۇۋڭ]|ى(?!$)|^ئ[اىو]")

_AYN: Final = "ع"
_glued = re.compile(r"^(?:(?:[وفبك]?ال|و?لل|و(?=\w{4}))(?=\w{3})|[ולבמשה](?=[\u05d0-\u05ea]{3}))")
"""The article with the little words glued to it, and a glued *and*; Hebrew prepositions."""
_MAMED: Final = ("محمد", "ممد")
"""Muhammad as Turkic peoples say it inside a name: Orazmämmet, اراز محمد."""
_CH: Final = ("تش", "چ")
"""The ch of Arabic, which has no letter for it."""
_carrier = re.compile("(?<=[^اوی])ه(?=[^اوی])")
"""An h that only carries a vowel where two words are written as one (قره‌بیق)."""
_hebrew = re.compile(r"[\u05d0-\u05ea]")
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
    ways = dict.fromkeys((word, bare, word.replace(*_MAMED), word.replace(*_CH), _carrier.sub("", word)))
    return tuple(dict.fromkeys(each for one in ways for each in _vowelled(one) if each))


def _vowelled(word: str) -> tuple[str, ...]:
    if word[0] == _AYN:
        word = "ا" + word[1:]  # a name that begins so begins with a vowel, whichever
    tables = (_hard, _soft) if _hebrew.search(word) else (_hard,)
    vowels = ("o",) if UYGHUR.search(word) else ("u", "v")
    made = [_strange.sub("", word.translate(table)) for table in tables]
    made += [_ending_v.sub("v", each) for each in made if each.count("w") > 1]
    heard = [each.replace("w", vowel) for each in made for vowel in vowels]
    return (*(_twice.sub(_once, each) for each in heard), *heard)
