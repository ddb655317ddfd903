"""Identifiers said aloud and written down in words: numbers of telephones and cards, places, ages and days.

A time that passed is no age: *семь лет* is one only after whose it is (*ей семь лет*) or between commas.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from fieldjournal.redaction.identifiers.hit import Hit
from fieldjournal.redaction.identifiers.numerals import NUMBER, RUN, TEN, WORD, digits_of

_LEAST: Final = 6
_thousand = re.compile(
    r"\s(?:тыс|млн|милл|müň|min|ming|bin|мың|миң|минг|ҳазор|thousand|million|tausend|mille|tysi)"
)

_GENITIVE: Final = (
    r"(?:двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти|одиннадцати|двенадцати|тринадцати|четырнадцати|пятнадцати|шестнадцати|"
    r"семнадцати|восемнадцати|девятнадцати|двадцати|тридцати|сорока|пятидесяти|шестидесяти|семидесяти|восьмидесяти|девяноста|одно|полутора|"
    r"двох|трьох|чотирьох|п['’]яти|дев['’]яти|двадцяти|тридцяти|п['’]ятдесяти|шістдесяти|сімдесяти)"
)
_WHOSE: Final = (
    r"(?:ему|ей|женщине|жене|мне|мужу|мужчине|мальчику|маме|матери|мені|нам|им|исполни\w+|тебе|т[её]те|вам|возраст\w{0,3}|вік|внуку|внучке|сыну|сестре|старше[йм]у?|"
    r"синові|дочери|дочке|дяде|деду|дедушке|девочке|девушке|доньці|отцу|папе|парню|племянни\w{1,3}|брату|бабушке|батькові|реб[её]нку|младше[йм]у?|йому|їй|лет|роки)"
)
_HOW: Final = r"(?:(?:было|уже|сейчас|всего|исполни\w+|будет|по|где-то|около|лет|ровно|за|под|только|почти|ещ[её]|на вид)\s){0,2}"
_ages: Final[tuple[tuple[tuple[str, ...], re.Pattern[str]], ...]] = (
    (("летн", "месячн", "річн", "гадов"), re.compile(rf"(?<!\w)(?:{_GENITIVE}){{1,2}}(?:-?летн|месячн|річн|гадов)\w+")),
    (("",), re.compile(rf"(?<!\w){_WHOSE}[\s:=,–—-]{{1,3}}{_HOW}({NUMBER})(?!\w)")),
    (("лет", "год", "рок", "рік", "гад", "ans", "lat", "jahre", "years"), re.compile(rf"(?<![^\W])(?:^|(?<=[,(;]\s)|(?<=[,(;]))({NUMBER}\s(?:лет|года?|роки|років|гадоў|гады|ans|lata?|jahre|years))(?=\s?[,;.)]|\s?$)")),
    (("годик", "ýaş", "yaş", "yosh", "ёш", "яшар", "жас", "жаш", "сола", "سال"), re.compile(rf"(?<!\w)({NUMBER}\s(?:годик\w*|ýaş\w*|yaş\w*|yosh\w*|ёш\w*|яшар\w*|жас\w*|жаш\w*|сола\w*|ساله\b|سال\s(?:دارد|داشت|سن)))")),
    (("old", "jahre alt", "jarig", "gammal", "oud"), re.compile(rf"(?<!\w)({NUMBER}[\s-](?:(?:years?|months?|weeks?)[\s-]olds?|jahre alt|jarige?|år gammal|jaar oud))(?!\w)")),
    (("jährig",), re.compile(rf"(?<!\w){WORD}jährig\w*")),
    (("age", "âge", "alter", "wiek", "ýaş", "yaş", "yosh", "ёш", "жас", "жаш", "возраст", "سن"), re.compile(rf"(?<!\w)(?:ans d'âge|âgée? de|aged?|alter|wiek|w wieku|ýaşy|yaşı?|yoshi|ёши|жасы|жашы|возраст|سن)[\s:=–—-]{{1,3}}({NUMBER}\w{{0,3}})(?!\w)")),
    (("ans", "lat", "рок"), re.compile(rf"(?<!\w)(?:de|d['’]|avait|il a|elle a|ma|miał\w{{0,2}}|має|мав|мала|йому|їй|було|на)\s?({NUMBER}\s(?:ans|lat|lata|років|роки))(?!\w)(?!\s(?:de\s|temu|więz|тому|ув|в['’]яз))")),
    (("за ", "под ", "около ", "ближе "), re.compile(rf"(?<!\w)(?:за|под|около|ближе к)\s({TEN})(?=\s?[,.;)]|\s?$)")),
    (("in his ", "in her ", "in their ", "mitte ", "anfang ", "ende ", "la ", "po "), re.compile(r"(?<!\w)(?:in (?:his|her|their) (?:early |mid |late |mid-)?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|teens)|"
               r"(?:anfang|mitte|ende) (?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig)|"
               r"la (?:vingtaine|trentaine|quarantaine|cinquantaine|soixantaine)|po (?:dwudziestce|trzydziestce|czterdziestce|pięćdziesiątce|sześćdziesiątce))(?!\w)")),
    (("letni",), re.compile(r"(?<!\w)(?:\w{3,8}nasto|dwu|trzy|cztero|pięcio|sześcio|siedmio|ośmio|dziewięcio|dziesięcio|dwudziesto|trzydziesto|czterdziesto|pięćdziesięcio|"
               r"sześćdziesięcio|siedemdziesięcio|osiemdziesięcio)(?:\w{3,9}o)?letni\w{0,3}(?!\w)")),
    (("полт", "годовал"), re.compile(r"(?<!\w)(?:полтора|полутора)\s(?:года|годика|лет)(?=\s(?:реб[её]н|мальчик|девочк|ему|ей|сын|доч|внук|малыш)|\s?[,;.)]|\s?$)|(?<!\w)годовал\w+")),
    (("лет ", "около ", "больше ", "старше ", "до "), re.compile(rf"(?<!\w)(?:лет|{_WHOSE}\s(?:около|больше|старше|до))\s(?:{_GENITIVE}){{1,2}}(?!\w)")),
    (("في ",), re.compile(r"في (?:\w+ )?(?:و\w+ )?من (?:عمره|عمرها)|في ال(?:عشرين|ثلاثين|أربعين|خمسين|ستين|سبعين|ثمانين)|في ال\w+ وال(?:عشرين|ثلاثين|أربعين|خمسين|ستين|سبعين)")),
)  # fmt: skip
"""How an age is said, each with what one of has to be there."""
_ago = re.compile(
    r"\s?(?:назад|подряд|тюрьм|лишен|колони|заключ|строг|спустя|услов|суток|минут|час|раз|дн|месяц|недел|человек|манат|руб|сум|тыс|процент|ago|in prison)"
)
_TERM: Final = re.compile(
    r"(?:дал\w{0,2}|приговор\w*|осужд\w*|за|на|через|последни\w*|сид\w+|отсид\w+|после|до|от|с|свыше)\s$"
)

_ORDINAL: Final = (
    r"(?:(?:двадцать|тридцать)\s)?(?:первого|второго|третьего|четв[её]ртого|пятого|шестого|седьмого|восьмого|девятого|десятого|(?:один|две|три|четыр|пят|шест|сем|восем|девят)надцатого|двадцатого|тридцатого|"
    r"первое|второе|третье|четв[её]ртое|пятое|шестое|седьмое|восьмое|девятое|десятое|(?:один|две|три|четыр|пят|шест|сем|восем|девят)надцатое|двадцатое|тридцатое)"
)
_MONTHS: Final = r"(?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)\w{0,2}"
_FIRST: Final = r"(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)"
_COUNTED_TURKIC: Final = (
    r"(?:bir|ik|üç|dörd|bäş|alt|ýed|sekiz|dokuz|on)[iuüy]nj[iuüy]|(?:bir|ikk?i|uch|to.rt|besh|olt[iı]|yett?i|sakkiz|to.qqiz|o.n)i?nchi"
    r"|(?:бір|ек|үш|төрт|бес|алт|жет|сегіз|тоғыз|он)[іы]нш[іы]|(?:бир|эк|үч|төрт|беш|алт|жет|сегиз|тогуз|он)[иүуы]нч[иүуы]"
    r"|(?:биринчи|иккинчи|учинчи|тўртинчи|бешинчи|олтинчи|еттинчи|саккизинчи|тўққизинчи|ўнинчи)"
)
_days = (
    re.compile(
        rf"(?<!\w){_ORDINAL}\s{_MONTHS}(?:\s(?:\d{{4}}|(?:тысяча\s|две\sтысячи\s|девятьсот\s|\w+десят\s|сорок\s|девяносто\s|двадцать\s|тридцать\s|\w+ого\s?|года\s?){{1,6}}))?"
    ),
    re.compile(
        rf"(?<!\w)(?:the\s)?{_FIRST}\s(?:of\s)?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:,?\s\d{{4}})?"
    ),
)


MARK: Final = re.compile(
    rf"(?<!\w)(?:{WORD}(?!\w)|{_GENITIVE}|{_ORDINAL}|{_FIRST}|{_COUNTED_TURKIC}|(?:jeden|dwa|trzy|czter|pięt|szes|siedem|osiem|dziewięt|dwudzies|trzydzies|czterdzies|pięćdziesi|sześćdziesi)|"
    r"in h(?:is|er) |mitte |anfang |ende |la \w{5,9}aine|po \w{4,15}tce|полтора|годовал|في )"
)
"""Where something may be in words: a word of a number, of an age or of a day begins."""


def numbers(low: str) -> Iterator[Hit]:
    """Yield numbers of telephones, cards and accounts in words."""
    for found in RUN.finditer(low):
        if digits_of(found[0]) >= _LEAST and not _thousand.match(low, found.end()):
            yield Hit(found.start(), found.end(), sure=False)


def ages(low: str) -> Iterator[Hit]:
    """Yield how old somebody is, in words."""
    for needed, pattern in _ages:
        if not any(map(low.__contains__, needed)):
            continue
        for found in pattern.finditer(low):
            if not _ago.match(low, found.end()) and not _TERM.search(
                low[max(0, found.start() - 16) : found.start()]
            ):
                yield Hit(found.start(), found.end(), sure=False)


_ORDER: Final = r"(?:nji|njy|inji|unjy|ünji|ynjy|inci|ıncı|uncu|üncü|nchi|inchi|нчи|інші|ншы|нчү|нчу)"
_COUNTED: Final = r"(?!\s(?:раз|дн|лет|год|человек|час|месяц|этаж|adam|kişi|kishi|адам|киши))"
_addresses = (
    re.compile(rf"(?<!\w)(?:дом|д\.|буд\w*|кв\w*|корпус|подъезд)\s(?:номер\s|№\s)?{NUMBER}(?!\w){_COUNTED}"),
    re.compile(
        rf"(?<!\w)(?:улиц\w|ул\.|проспект\w?|вулиц\w|kö[çc]esi\w*|şaýoly\w*|ko.?chasi\w*|көшесі\w*|көчөсү\w*|кӯчаи\s\w+|sokağı\w*|sokak|caddesi\w*|küçəsi\w*)"
        rf"[\s,]{{1,2}}(?:[^\W\d]{{2,20}}[\s,]{{1,2}})?{NUMBER}{_ORDER}?(?!\w){_COUNTED}(?:\s(?:jaý|öý|дом|uy|үй|уй)\w*)?"
    ),
    re.compile(rf"(?<!\w){WORD}(?:\s{WORD})?{_ORDER}\s(?:jaý|öý|köçe|uy|xonadon|үй|пәтер|daire)\w*"),
)  # fmt: skip


def addresses(low: str) -> Iterator[Hit]:
    """Yield houses and flats whose number is in words."""
    for pattern in _addresses:
        for found in pattern.finditer(low):
            yield Hit(found.start(), found.end(), sure=False)


def days(low: str) -> Iterator[Hit]:
    """Yield days of the calendar in words."""
    for pattern in _days:
        for found in pattern.finditer(low):
            yield Hit(found.start(), found.start() + len(found[0].rstrip()), sure=False)
