"""The words dates are made of, in the languages people here write.

Only data, and `fold_date_words`, which brings any spelling to the tables' own: small letters
without marks (*awgust aýynyň* and *awgust ayynyn* are the same words). English, Russian and Turkmen
have phrases; Turkish, Uzbek, Tajik, Kyrgyz and Kazakh have the months and the commonest little words.
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
    DECADE = auto()  # value: its first year
    MONTH = auto()  # value: 1–12
    PART = auto()  # value: of PARTS
    SEASON = auto()  # value: 1 spring … 4 winter
    UNIT = auto()  # value: of UNITS
    APPROXIMATE = auto()
    BEFORE = auto()
    AFTER = auto()
    SINCE = auto()
    UNTIL = auto()  # the named end included
    FROM = auto()  # without a second end: since
    BETWEEN = auto()  # nothing without a second end
    TO = auto()
    ABLATIVE = auto()  # the Turkmen ending -dan: "from", once *çenli* follows
    PAST = auto()
    AGO = auto()
    TODAY = auto()  # value: days from today
    NO_YEAR = auto()
    NOTHING = auto()  # says nothing about the day; value: the unit it is beside a count


class Item(NamedTuple):
    """One thing understood."""

    means: Means
    value: int = 0
    digits: int = 0
    date: tuple[int | None, int | None, int | None] = (None, None, None)


EARLY, MIDDLE, LATE, FIRST_HALF, SECOND_HALF = range(1, 6)
DAYS, WEEKS, MONTHS, YEARS = range(1, 5)
WINTER: Final = 4

_not_letters = re.compile(r"['`´ʹʻʼ‘’′]")
_before = re.compile(r"\böň\b")


def fold_date_words(text: str) -> str:
    """Return small letters without marks and apostrophes; dotless ı as i.

    The Turkmen *öň* (before) becomes its synonym *ozal* first: without marks it would be *on*, which
    is ten in Turkmen and nothing in English. A bare *ýaz* is in no table: spring in Turkmen, and
    without marks the Turkish summer.
    """
    small = unicodedata.normalize("NFKC", _not_letters.sub("", text).casefold())
    bare = unicodedata.normalize("NFKD", _before.sub("ozal", small))
    kept = "".join(sign for sign in bare if unicodedata.category(sign) not in {"Mn", "Cf"})
    return unicodedata.normalize("NFC", kept).replace("ı", "i")


# The stems of each month. Turkmen papers of 2002–2008 used names of their own, given last.
_MONTHS = (
    "january jan январ янв yanwar yanvar ocak қаңтар qantar türkmenbaşy",
    "february feb феврал фев fewral fevral şubat ақпан aqpan baýdak",
    "march mar март мар mart наурыз nauryz nowruz",
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
_KYRGYZ = (
    "үчтүн айы", "бирдин айы", "жалган куран", "чын куран", "бугу", "кулжа",
    "теке", "баш оона", "аяк оона", "тогуздун айы", "жетинин айы", "бештин айы",
)  # fmt: skip

MONTH_STEMS: Final = {
    fold_date_words(stem): number for number, line in enumerate(_MONTHS, 1) for stem in line.split()
}

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
        " дан ден тан тен да де жыл жылы жылдын жылдың жылғы йил йили йилда йилнинг"
    ).split()
)
"""What may stand right after a number, with or without a hyphen: 19th, 2023-njy, 2000-х."""

DECADE_ENDINGS: Final = frozenset({"s", "е", "х"})

_NUMBERS = (
    "one один одна одну одного bir", "two два две двух iki", "three три трех üç",
    "four четыре четырех dört", "five пять пяти bäş", "six шесть шести alty",
    "seven семь семи ýedi", "eight восемь восьми sekiz", "nine девять девяти dokuz",
    "ten десять десяти", "eleven одиннадцать", "twelve двенадцать",
)  # fmt: skip

_M = Means
_PHRASES: tuple[tuple[Means, int, str], ...] = (
    (_M.PART, EARLY, """early|the beginning of|beginning|start|early in|в начале|начало|начале|начала|
     başy|başynda|başlary|başlarynda|başında|başı"""),
    (_M.PART, MIDDLE, """mid|middle|в середине|середина|середине|середины|ortasy|ortasynda|ortalary|
     ortalarynda|ortası|ortasında"""),
    (_M.PART, LATE, """late|end|late in|в конце|конец|конце|конца|ahyry|ahyrynda|ahyrlary|
     ahyrlarynda|soňy|soňunda|soňlary|sonu|sonunda"""),
    (_M.PART, FIRST_HALF, """first half|в первой половине|первая половина|первой половине|
     birinji ýarymy|birinji ýarymynda"""),
    (_M.PART, SECOND_HALF, """second half|во второй половине|вторая половина|второй половине|
     ikinji ýarymy|ikinji ýarymynda"""),
    (_M.SEASON, 1, "spring|весна|весной|весны|весну|bahar|baharda|baharynda|ilkbahar"),
    (_M.SEASON, 2, "summer|лето|летом|лета|tomus|tomusda|tomsy|tomsunda"),
    (_M.SEASON, 3, "autumn|fall|осень|осенью|осени|güýz|güýzi|güýzde|güýzünde|sonbahar"),
    (_M.SEASON, WINTER, "winter|зима|зимой|зимы|зиму|gyş|gyşda|gyşy|gyşynda"),
    (_M.UNIT, DAYS, "day|days|день|дня|дней|дни|gün"),
    (_M.UNIT, WEEKS, "week|weeks|неделя|неделю|недели|недель|hepde"),
    (_M.UNIT, MONTHS, "month|months|месяц|месяца|месяцев"),
    (_M.UNIT, YEARS, "years|лет"),
    (_M.APPROXIMATE, 0, """about|around|circa|ca|c|approx|approximately|roughly|shortly|soon|probably|
     maybe|perhaps|some time|sometime|около|примерно|приблизительно|ориентировочно|вскоре|
     незадолго|возможно|наверное|приб|takmynan|töweregi|çemesi|çemeleri|belki|yaklaşık|taxminan"""),
    (_M.BEFORE, 0, """before|prior to|earlier than|до|раньше|ранее|перед|öň|öňünçä|ozal|önce|
     oldin|кадар"""),
    (_M.AFTER, 0, "after|following|later than|после|спустя|позже чем|soň|soňra|sonra|keyin"),
    (_M.SINCE, 0, """since|or later|or after|onwards|onward|and later|not before|no earlier than|
     at the earliest|или позже|или позднее|и позже|и позднее|не ранее|не раньше|начиная с|
     bäri|ýa da soň|ýa da soňra|ýa soň|we soň|beri|veya sonra"""),
    (_M.UNTIL, 0, """until|till|up to|by|or earlier|or before|and earlier|no later than|not after|
     not later than|at the latest|или раньше|или ранее|не позже|не позднее|по настоящее|
     çenli|ýa da öň|ýa da ozal|ýa da ir|ýa öň|kadar|gacha"""),
    (_M.FROM, 0, "from|с|со|от|в период с"),
    (_M.BETWEEN, 0, "between|между|arasynda|aralygynda|aralykda|arasında"),
    (_M.TO, 0, "to|and|or|through|thru|и|или|по|либо|bilen|we|ýa da|ýa|ile|va|və|ва|және|жана"),
    (_M.PAST, 0, """past|the past|last|the last|in the past|over the past|последние|последних|soňky|
     за последние|в последние"""),
    (_M.AGO, 0, "ago|назад|тому назад|mundan öň"),
    (_M.TODAY, 0, "today|сегодня|şu gün|bu gün|bugün|bugun"),
    (_M.TODAY, -1, "yesterday|вчера|düýn|dün|kecha"),
    (_M.TODAY, -2, "the day before yesterday|позавчера|öňňin"),
    (_M.NO_YEAR, 0, """no year|no year printed|no year given|no year known|year not known|
     year not printed|year not given|year unknown|without a year|without year|год неизвестен|
     год не указан|год не известен|без года|без указания года|ýyly belli däl|ýyly näbelli|
     ýyl görkezilmedik|ýyly ýok"""),
    (_M.NOTHING, YEARS, "year|год|года|ýyl"),
    (_M.NOTHING, MONTHS, "aý"),
    (_M.NOTHING, 0, """on|in|at|of|the|a|an|during|т|г|гг|году|годом|годами|годах|годы|годов|в|во|на|
     за|через|числа|число|числах|month of|ýyly|ýylda|ýylyň|ýylynda|ýylynyň|ýylyna|aýy|aýynyň|aýynda
     |aýyna|senesi|sene|günü|
     yıl|yılı|yılında|yılının|yil|yili|yilda|yilning|йил|йили|йилда|соли|сол|моҳи|жыл|жылы|
     жылдын|жылдың|жылғы|ай|айы|айынын|айының|тарихида|date|dated|evening|morning|night|
     afternoon|noon|midnight|утром|днем|вечером|ночью|ночь|agşam|irden|gije|säher|
     monday|tuesday|wednesday|thursday|friday|saturday|sunday|понедельник|вторник|среда|среду|
     четверг|пятница|пятницу|суббота|субботу|воскресенье|duşenbe|sişenbe|çarşenbe|penşenbe|
     anna|şenbe|ýekşenbe"""),
    (_M.ABLATIVE, 0, "ýyldan|ýylyndan|aýyndan|ýylden|жылдан|yildan|yıldan"),
)  # fmt: skip


def _phrases() -> dict[tuple[str, ...], Item]:
    found = {
        tuple(fold_date_words(phrase).split()): Item(means, value)
        for means, value, phrases in _PHRASES
        for phrase in phrases.split("|")
    }
    for number, line in enumerate(_NUMBERS, 1):
        for word in line.split():
            found[(fold_date_words(word),)] = Item(Means.NUMBER, number)
    for number, phrase in enumerate(_KYRGYZ, 1):
        found[tuple(fold_date_words(phrase).split())] = Item(Means.MONTH, number)
    return found


PHRASES: Final = _phrases()
LONGEST_PHRASE: Final = max(map(len, PHRASES))
DECADE_WORDS: Final = frozenset(
    fold_date_words("ýyllar ýyllary ýyllaryň ýyllarda ýyllarynda ýyllarynyň yıllar").split()
)


def month_of(word: str) -> tuple[int, bool] | None:
    """Return (month, whether it stands in the ablative) for a folded word; None: not a month."""
    if word in MONTH_STEMS:
        return MONTH_STEMS[word], False
    for length in range(len(word) - 1, SHORTEST_STEM - 1, -1):
        stem, ending = word[:length], word[length:]
        abbreviated = length == SHORTEST_STEM and stem.isascii() and stem != "may"
        if ending in ENDINGS and stem in MONTH_STEMS and not abbreviated:
            return MONTH_STEMS[stem], ending in ABLATIVES
    return None
