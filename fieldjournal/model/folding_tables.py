"""The letters of a name and the sounds they may stand for.

Only data: `skeletons` turns words into sounds with it, and so can anything that needs the same
sounds together with their places in a text. Rules of the tables:

- A key is a casefolded letter, or a group of letters read as one; the longest group wins.
- A value lists the sounds the key may stand for, the likeliest first. There are several where the
  spelling alone does not tell: a Turkish *c* is a *j*, but a plainly typed *ç* is a *c* too; an
  *sh* may be two letters (Ishak is Исхак).
- A sound is one character: itself for most letters, and these classes where spellings differ most:

      C  ch ç ч tch тч      X  h kh x х ҳ һ       k  g gh gʻ k q г ғ к қ
      J  j zh ž ж dzh дж ҷ  S  sh sch ş ш щ       i  e i ı y ý е э и й ы
      v  v w в              ʲ  the softness in ю, ё: silent after a consonant, else the sound i

- Changing any entry needs a new `names.FOLDING_VERSION`: skeletons are stored.
"""

from __future__ import annotations

import unicodedata
from typing import Final

Sounds = tuple[str, ...]

SOFT: Final = "ʲ"

APOSTROPHE: Final = "ʻ"
APOSTROPHES: Final = "'`´ʹʼʽʾʿˈ‘’‛′＇"
"""What people type for the mark in Uzbek oʻ and gʻ, or for ь and ъ; all become `APOSTROPHE`."""

HIDDEN: Final = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e01ef"
)
"""Ranges (for a regular expression) of characters without width: they never end a word."""

MARKS: Final = (
    "\u0300-\u036f\u0483-\u0487\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)
"""Ranges of combining marks; dropped after composition has kept those that make a letter."""

_SAME_SOUND: Final = {
    # sound: the letters that stand for nothing else
    "a": "aа", "b": "bб", "d": "dđд", "f": "fф", "i": "eiıyеэєиіїйыӣ", "k": "gkqгґғқкҡҝҟԛ",
    "l": "lłл", "m": "mм", "n": "nн", "o": "oо", "p": "pп", "r": "rр", "s": "sсѕ", "t": "tт",
    "u": "uуүұ", "v": "vwвԝ", "z": "zз",
    "C": "çčчӌ", "J": "jжҷҹӂџј", "S": "щш", "X": "hхҳһ",
}  # fmt: skip

LETTERS: Final[dict[str, Sounds]] = {
    **{letter: (sound,) for sound, letters in _SAME_SOUND.items() for letter in letters},
    "c": ("J", "C"),
    "x": ("X", "ks"),
    "ş": ("S", "s"),
    "ș": ("S", "s"),
    "š": ("S", "s"),
    "ž": ("J", "z"),
    "җ": ("J",),
    "ň": ("n", "nk"),
    "ñ": ("n", "nk"),
    "ŋ": ("n", "nk"),
    "ң": ("n", "nk"),
    "ҥ": ("n", "nk"),
    "ä": ("a", "i", "ia"),
    "ə": ("a", "i", "ia"),
    "ә": ("a", "i", "ia"),
    "æ": ("a", "i", "ia"),
    "ö": ("o", "i"),
    "ø": ("o", "i"),
    "ө": ("o", "i"),
    "ў": ("o", "u"),
    "ӯ": ("u", "o"),
    "ё": (SOFT + "o", "i"),
    "ю": (SOFT + "u",),
    "я": ("ia",),
    "ц": ("ts",),
    "ь": ("",),
    "ъ": ("",),
    APOSTROPHE: ("",),
}

GROUPS: Final[dict[str, Sounds]] = {
    "ch": ("C",),
    "tch": ("C", "tC"),
    "tsch": ("C",),
    "tç": ("C", "tC"),
    "tč": ("C", "tC"),
    "şç": ("SC", "S", "sC"),
    "sh": ("S", "sX"),
    "sch": ("S", "sC"),
    "shch": ("S", "SC"),
    "zh": ("J", "zX"),
    "dzh": ("J",),
    "dž": ("J",),
    "dj": ("J", "dJ"),
    "kh": ("X", "kX"),
    "gh": ("k", "kX"),
    "g" + APOSTROPHE: ("k",),
    "o" + APOSTROPHE: ("o", "u"),
    "yu": (SOFT + "u",),
    "ýu": (SOFT + "u",),
    "yü": (SOFT + "u",),
    "ýü": (SOFT + "u",),
    "yo": (SOFT + "o",),
    "ýo": (SOFT + "o",),
    "yö": (SOFT + "o",),
    "ýö": (SOFT + "o",),
    "дж": ("J",),
    "тч": ("C", "tC"),
    "шч": ("SC", "S"),
    "йу": (SOFT + "u",),
    "йо": (SOFT + "o",),
}

TYPED_PLAINLY: Final[dict[str, Sounds]] = {"s": ("s", "S")}
"""Only for what is typed into a search: a letter that stands for its neighbour with a diacritic.

*ç ž ä ö ü ň ý ğ* need no line here: their plain letter is among their own sounds, or the reverse.
"""

LATIN_LOOKS: Final = dict(zip("авсԁенһіјкмоԛрѕтухԝ", "abcdehhijkmoqpstyxw", strict=True))
"""Cyrillic letters that look like Latin ones, in small or capital form."""

CYRILLIC_LOOKS: Final = dict(zip("abcehijkmopstyx", "авсенијкмопѕтух", strict=True))
"""The reverse; *i* and *s* are given their Cyrillic twins of the same sound."""


def _decorated() -> dict[str, Sounds]:
    """Give every decorated Latin or Cyrillic letter of no own line the sounds of its base."""
    found: dict[str, Sounds] = {}
    for block in (range(0x00C0, 0x0250), range(0x0400, 0x0530), range(0x1E00, 0x1F00)):
        for point in block:
            letter = chr(point)
            base = unicodedata.normalize("NFD", letter)[0]
            if letter not in LETTERS and base in LETTERS and letter.islower():
                found[letter] = LETTERS[base]
    return found


LETTERS.update(_decorated())
