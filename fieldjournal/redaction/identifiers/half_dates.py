"""Days told without their year, or with a year cut short, where the way they are written says that they are days.

- Turkic languages bind the day to its month by a hyphen or count it (*5-oktabr, 17-nji oktýabrda, март айының 13-і,
  бесінші сәуірде*), and put *day* or *night* behind it (*10 шілде күні*).
- A weekday beside it, *last year*, a span of days, Roman months (*в пятницу 13 мая, 4–6 января, 6.II.19, July 4, '22*).

A day and its month alone (*9 мая*) are none: holidays are told so. Where days tell too much they are looked for
by themselves (`days_of_a_year`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from fieldjournal.redaction.identifiers.dates import MONTH
from fieldjournal.redaction.identifiers.hit import Hit

_DAY: Final = r"(?<![\w.,/:+-])(?:0?[1-9]|[12]\d|3[01])"
_ORDER: Final = (
    r"(?:-?(?:st|nd|rd|th)|\s?-?\s?(?:nji|njy|inci|ıncı|uncu|üncü|nchi|чи|ші|шы|нші|ншы|нчи|нчы|нчу|нчү|чу|чү|уми|юми"
    r"|го|е|ое|ого)|\.)?"
)
_COUNTED: Final = (
    r"-?(?:nji|njy|inci|ıncı|uncu|üncü|nchi|чи|ші|шы|нші|ншы|нчи|нчы|нчу|нчү|чу|чү|уми|юми|е|го|ое|ого)"
)
_DAYS: Final = (
    r"(?:күні|күнү|куни|kuni|güni|günü|gunu|рӯзи|түні|түнү|tuni|gijesi|gije|кечаси|kechasi|gecesi|кеші|kechqurun"
    r"|агшамы|agşamy|шаби)"
)
_WEEKDAY: Final = (
    r"(?:понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|(?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)day|(?:du|se|chor|pay|yak)?shanba|juma|(?:ду|се|чор|пай|як|пан)?шанб[аеи]|жума|ҷумъа|(?:дүй|сей|сәр|бей"
    r"|жек)?сенбі|жұма|(?:дүй|шей|шар|бей|ише|жек)ш?е?мби|(?:duş|siş|çar|pen|şen|ýek)enbe|anna|pazartesi|salı"
    r"|çarşamba|perşembe|cuma(?:rtesi)?|pazar)"
)
_OF_YEAR: Final = (
    r"(?:(?:прошл|позапрошл|эт|т|нынешн|текущ|минувш)(?:ого|его) года|last year|this year|geçen ýyl\w*|şu ýyl\w*"
    r"|o[ʻ'‘’]tgan yil\w*|shu yil\w*|ўтган йил\w*|былтыр\w*|өткен жыл\w*|биыл\w*|быйыл\w*|өткөн жыл\w*|geçen (?:yıl|sene)"
    r"|соли гузашта|ҳамин сол|keçən il)"
)
_ROMAN: Final = r"(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})"
_ORDINAL: Final = (
    r"(?:(?:on|ýigrimi|otuz|o[ʻ'‘’]n|yigirma|o[ʻ'‘’]ttiz|он|жиырма|отыз|жыйырма|отуз|йигирма|ўн|ўттиз|yirmi|iyirmi)\s)?"
    r"\w{2,8}(?:inji|ynjy|unjy|ünji|inchi|nchi|інші|ншы|нші|инчи|нчы|үнчү|унчу|нчи|ıncı|inci|uncu|üncü)"
)
_written = tuple(
    re.compile(each, re.IGNORECASE)
    for each in (
        rf"{_DAY}{_COUNTED}\s{MONTH}(?!\w)",
        rf"{_DAY}-{MONTH}(?!\w)",
        rf"{_DAY}{_ORDER}\s{MONTH}(?=\s{_DAYS}(?!\w))",
        rf"(?<!\w){MONTH}\s(?:ай|oy|aý|ay)\w{{0,5}}\s\d{{1,2}}(?:-?\w{{1,5}})?(?!\w)",
        rf"(?<!\w){_WEEKDAY}\w{{0,4}},?\s{_DAY}{_ORDER}\s{MONTH}(?!\w)",
        rf"{_DAY}{_ORDER}\s{MONTH}(?=,?\s\(?{_WEEKDAY})",
        rf"{_DAY}{_ORDER}\s{MONTH}\s{_OF_YEAR}",
        rf"{_DAY}\s?[-–]\s?(?:[12]\d|3[01]|[2-9]){_ORDER}\s{MONTH}(?!\w)",
        rf"{_DAY}[./-]{_ROMAN}[./-]['’]?\d\d(?![\w]|[.,:]\d)",
        rf"(?<!\w){MONTH}\s(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?,?\s['’]\d\d(?!\w)",
    )
)
_said = re.compile(rf"(?<!\w){_ORDINAL}\s(?!(?:marta|марта|marotaba)\b){MONTH}(?!\w)", re.IGNORECASE)
"""A counted day in words; Uzbek *birinchi marta* is the first time."""


_holiday = re.compile(
    r"(?:baýram|bayram|байрам|мейрам|майрам|праздн|holiday|feast|ҷашн|\bид\b|n[ao]w?v?ro?[ʻ'‘’]?uz|navro|наурыз|нооруз|наврӯз|nowruz"
    r"|garaşsyzlyk|mustaqillik|мустақил|тәуелсіз|истиқлол|день победы|жеңіс|g[ʻ'‘’]alaba)",
    re.IGNORECASE,
)
_NEAR: Final = 24


def days(text: str) -> Iterator[Hit]:
    """Yield days without a whole year, written with digits; holidays are no days of anybody's."""
    for pattern in _written:
        for found in pattern.finditer(text):
            beside = text[max(0, found.start() - _NEAR) : found.start()] + text[found.end() :][:_NEAR]
            if not _holiday.search(beside):
                yield Hit(found.start(), found.end(), sure=False)


def said_days(text: str) -> Iterator[Hit]:
    """Yield the same in words, as Turkic languages count."""
    for found in _said.finditer(text):
        yield Hit(found.start(), found.end(), sure=False)
