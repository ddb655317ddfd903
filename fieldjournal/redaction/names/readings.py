"""Letters meant otherwise than they stand, by what stands around them: only data, read by `sounds`.

Each rule is a sign that a word has to hold to be worth the look, a pattern, and what it is replaced by.
A rule adds a reading and takes none away.
"""

from __future__ import annotations

import re
from typing import Final

GERMAN_CH: Final = re.compile("(?<!s)ch")
GERMAN_S: Final = re.compile("(?<!t)sch|^s(?=[aeiou])")

_parted = re.compile("(?<=[a-z])([sczk])([bdfjlmnrv])h")
READ_AS: Final = (
    (
        "j",
        re.compile(r"^(?!.*[çşýžňğ])(.*?)(?<!d)j(?=[aouüöyeiı])|^(?!.*[çşýžňğ])(.*?)(?<=[aeiouyäöüı])j"),
        r"\1\2y",
    ),
    ("w", re.compile(r"w(?!a?$)(?=[^r])|^w"), "ş"),
    ("l", re.compile(r"(?<=[bcdfghjkmnprstvz])l(?=[bcdfghjkmnprstvz])"), "i"),
    ("с", re.compile(r"с(?=ва?$)"), "е"),
    ("u", re.compile(r"^u(?=[aeioyäəı])"), "v"),
    ("у", re.compile(r"^у(?=[аеиоыэәіяё])"), "в"),
    ("h", _parted, r"\1h\2"),
    ("h", _parted, r"\1h"),
)
"""Letters meant otherwise where they stand: the German and Polish j and ch, w for ш in chats (not the one
that ends a family name), l for i and с for е from a scanner, an English or Kazakh w that begins (Уилл), an h
that a slip parts from its letter: exchanged (Bahskirov), or with a key too many (Basjhkirov)."""

MEANT_AS: Final = (
    ("zh", re.compile("zh"), "z·h"),
    ("ё", re.compile("ё"), "е"),
)
"""Letters that are two sounds or one (Oğuz-han), ё without its dots: so on both sides."""

WRITTEN_AS: Final = (
    ("ř", re.compile("ř"), "rž"),
    ("j", re.compile(r"(?<=[aeiě])j$"), "y"),
    ("eau", re.compile(r"eaux?$"), "o"),
    ("h", re.compile(r"^h(?=.*[éèêç])"), ""),
    ("e", re.compile(r"^(.*[éèêç].*[bcdfglmnprst])e$"), r"\1"),
)
"""How the papers of the region write what Europe spells: a Czech ř as рж and a last j as й (Ондржей), French
by its sound (Моро), without an h that begins or an e that ends (Элен). Of listed names only."""

MISREAD: Final = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("ii", "u"), ("ou", "u"), ("oo", "u"), ("ee", "i"))
"""Pairs of letters that stand for another: a scanner's habits, French and English spelling."""
