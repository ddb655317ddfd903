"""The words dates are made of, in the languages people here write.

Here is what a word can mean, the names of the months with their endings, and `fold_date_words`, which
brings any spelling to the tables' own: small letters without marks (*awgust aýynyň* and *awgust ayynyn*
are the same words). The other words are in `date_phrases`.
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum, auto
from typing import Final, NamedTuple


class Means(Enum):
    """What a word, number or sign does in a date."""

    DATE = auto()  # (year | None, month | None, day | None), all written in digits
    NUMBER = auto()  # value: the number; digits: how many were written, 0 in words
    ORDINAL = auto()  # value: 1 first …, in words
    ROMAN = auto()  # value: the number; digits: how many letters were written
    DECADE = auto()  # value: its first year, or two digits of it
    CENTURY = auto()  # value: its number, once `date_joining` found it
    MONTH = auto()  # value: 1–12; feast: of the day that may be meant instead
    PART = auto()  # value: of PARTS
    SEASON = auto()  # value: 1 spring … 4 winter
    WEEKDAY = auto()  # value: 0 Monday …; beside a day it says nothing
    QUARTER = auto()  # of a year, with a number beside it
    TEN_DAYS = auto()  # of a month (Russian *декада*), with a number beside it
    DATES = auto()  # of a month (Russian *числах*), with a number beside it
    UNIT = auto()  # value: of UNITS
    APPROXIMATE = auto()
    BEFORE = auto()  # value: 1 where the word says "ago" as well, as Turkic and Tajik ones do
    AFTER = auto()  # value: 1 where the word says "from now" as well
    SAME_DAY = auto()  # "on the day of"
    SINCE = auto()
    UNTIL = auto()  # the named end included
    FROM = auto()  # without a second end: since
    BETWEEN = auto()  # nothing without a second end
    TO = auto()
    ONTO = auto()  # Russian *на*: between two days the second end, else nothing
    ABLATIVE = auto()  # the Turkmen ending -dan: "from", once *çenli* follows
    NIGHT = auto()  # with `ONTO` right after it, the day before counts too
    DAYTIME = auto()  # says nothing about the day, nor does "before" right in front of it
    FEAST = auto()  # of the moon's calendar: somewhen in the year beside it
    PAST = auto()
    LAST = auto()
    THIS = auto()
    NEXT = auto()
    AGO = auto()
    HENCE = auto()  # from now
    NOW = auto()  # until now
    TODAY = auto()  # value: days from today
    NO_YEAR = auto()
    NOTHING = auto()  # says nothing about the day; value: the unit it is beside a count


class Item(NamedTuple):
    """One thing understood."""

    means: Means
    value: int = 0
    digits: int = 0
    date: tuple[int | None, int | None, int | None] = (None, None, None)
    feast: int = 0


EARLY, MIDDLE, LATE, FIRST_HALF, SECOND_HALF, FIRST_WEEK, LAST_WEEK, WEEK_OF = range(1, 9)
QUARTERS: Final = range(9, 13)
"""Parts; the quarters are those of a year, the week is the one around a day."""

DAYS, WEEKS, MONTHS, YEARS, HOURS = range(1, 6)
WINTER: Final = 4

_not_letters = re.compile(r"['`´ʹʻʼ‘’′](?!\d\d(?!\w))")
_before = re.compile(r"\böň\b")
_spring = re.compile(r"\býaz(?:y|da|ynda|yň|ynyň)?\b")


def fold_date_words(text: str) -> str:
    """Return small letters without marks and apostrophes, but for those of a year ('23); dotless ı as i.

    Two Turkmen words become synonyms first. *Öň* (before) becomes *ozal*: without marks it would be *on*,
    which is ten in Turkmen and nothing in English. *Ýaz* (spring) becomes *bahar*: a bare *yaz* is in no
    table, as it is summer in Turkish.
    """
    small = unicodedata.normalize("NFKC", _not_letters.sub("", text).casefold())
    bare = unicodedata.normalize("NFKD", _spring.sub("bahar", _before.sub("ozal", small)))
    kept = "".join(sign for sign in bare if unicodedata.category(sign) not in {"Mn", "Cf"})
    return unicodedata.normalize("NFC", kept).replace("ı", "i")


_NOWRUZ = "наурыз nauryz nowruz novruz nevruz navruz navro'z навруз новруз наврӯз нооруз"
"""March in Turkmen papers of 2002–2008 and in Kazakh, and everywhere the feast on one of its days."""

_NOWRUZ_DAY: Final = 21
"""In some years and places the one before or after it."""

# The stems of each month. Turkmen papers of 2002–2008 used names of their own.
_MONTHS = (
    "january jan январ янв yanwar yanvar ocak қаңтар qantar türkmenbaşy",
    "february feb феврал фев fewral fevral şubat ақпан aqpan baýdak",
    f"march mar март мар mart {_NOWRUZ}",
    "april apr апрел апр aprel nisan сәуір säuir gurbansoltan",
    "may май мая мае маю маем maý mayis мамыр mamyr magtymguly",
    "june jun июн iyun haziran маусым mausym oguz",
    "july jul июл iyul temmuz шілде şilde gorkut",
    "august aug август авг awgust avgust ağustos тамыз tamyz alparslan",
    "september sep sept сентябр сентабр сен сент sentýabr sentabr eylül қыркүйек qyrküiek ruhnama",
    "october oct октябр октабр окт oktýabr oktabr ekim қазан qazan garaşsyzlyk",
    "november nov ноябр ноя нояб noýabr kasım қараша qaraşa sanjar",
    "december dec декабр дек dekabr aralık желтоқсан jeltoqsan bitaraplyk",
)
MONTH_STEMS: Final = {
    fold_date_words(stem): number for number, line in enumerate(_MONTHS, 1) for stem in line.split()
}

_FEASTS: Final = frozenset(map(fold_date_words, _NOWRUZ.split()))

ENDINGS: Final = frozenset(
    fold_date_words(
        # Russian cases; Tajik -и; Kazakh, Kyrgyz, Uzbek and Turkish, then Turkmen cases
        "ь я е ю ем и а у ом да де та те дан ден тан тен ында ындан ының нын га ге ning da de ta te"
        " dan den tan ten ga ka ge y i u ü ı yň iň yny ini ynda inde yna ine nda nde yndan inden"
        " un ın nın in ynyň iniň a e ы ын"
    ).split()
)
SHORTEST_STEM: Final = 3
"""Letters; Latin stems so short are abbreviations and take no ending (Mara is no March)."""

ABLATIVES: Final = frozenset({"dan", "den", "tan", "ten", "yndan", "inden", "дан", "ден", "тан"})

NUMBER_ENDINGS: Final = frozenset(
    fold_date_words(
        "st nd rd th s njy nji unjy ünji inci ıncı uncu üncü nci ncı nchi yil yilda yili yilning й"
        " е х го ое ого ом м я г гг шы ші чы чи чү чу уми юми ум ӣ dan den tan ten da de ta te"
        " дан ден тан тен да де жыл жылы жылдын жылдың жылғы йил йили йилда йилнинг y ý"
        " li lı lu lü e a ye ya i u yi in un nin nun ine una ne na sine syna syny nden ndan njisi njysy"
    ).split()
)
"""What may stand right after a number, with or without a hyphen: 19th, 2023-njy, 2000-х."""

DECADE_ENDINGS: Final = frozenset({"s", "е", "х"})

_DAY_ENDINGS = (
    "si sy -i -y na ne yna ine una sine syna syny ynda inde unda sinde synda njisi njysy njisinde njysynda"
    " sanasi sanasida"
)
DAY_ENDINGS: Final = frozenset(_DAY_ENDINGS.split())
"""What stands after a number that can only be a day: oktýabryň 20-si, maýyň 19-y, 19-yna. The shortest only
behind a hyphen: "19 ý." is a year."""


def month_of(word: str) -> tuple[Item, bool] | None:
    """Return (month, whether it stands in the ablative) for a folded word; None: not a month."""
    if word in MONTH_STEMS:
        return _month(word), False
    for length in range(len(word) - 1, SHORTEST_STEM - 1, -1):
        stem, ending = word[:length], word[length:]
        abbreviated = length == SHORTEST_STEM and stem.isascii() and stem != "may"
        if ending in ENDINGS and stem in MONTH_STEMS and not abbreviated:
            return _month(stem), ending in ABLATIVES
    return None


def _month(stem: str) -> Item:
    return Item(Means.MONTH, MONTH_STEMS[stem], feast=_NOWRUZ_DAY if stem in _FEASTS else 0)
