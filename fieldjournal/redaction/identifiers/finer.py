"""What tells a day or a place beside one that was made coarse: weekdays, days counted from another, numbers.

By themselves they are nobody's, and harmless where days and places are told; so they are no kind of
identifier (`search.KINDS`), and only a text that may not tell so much is searched for them (`told`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from fieldjournal.redaction.identifiers.hit import Hit

_WEEKDAYS: Final = (
    r"понедельник\w{0,2}|вторник\w{0,2}|сред[ауы](?=\W+(?:в|был|утр|вечер|ноч|дн)|\W*[.,;!?)]|$)|четверг\w{0,2}|"
    r"пятниц\w{1,2}|суббот\w{1,2}|воскресень[еяю]м?|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|"
    r"(?:duş|siş|çar|pen|şen|ýek)enbe\w{0,4}|çarşenbe\w{0,4}|anna güni|"
    r"(?:du|se|chor|pay|yak)?shanba\w{0,4}|juma kuni|(?:ду|се|чор|пай|як)?шанба\w{0,4}|жума куни|"
    r"pazartesi|salı günü|çarşamba|perşembe|cuma(?:rtesi)?(?: günü)?|pazar günü|"
    r"(?:дүй|сей|сәр|бей|жек)?сенбі\w{0,4}|жұма күні|(?:дүй|шей|шар|бей|ише|жек)ш?е?мби\w{0,4}|жума күнү|"
    r"(?:се|чор|пандж|панҷ|як)?шанбе\w{0,3}|(?-i:душанбе)\w{0,3}|рӯзи ҷумъа"
)
_COUNTED: Final = (
    r"поза?вчера|вчера|накануне|(?:на|в) (?:следующий|другой|третий) день|(?:через день|днём|днем) (?:раньше|позже)|"
    r"(?:the )?day before yesterday|yesterday|the (?:next|following|same|previous) day|the day (?:before|after)|a day later|"
    r"düýn(?:ki)?|öňňin|ertesi gün(?:i|ü)?|indiki gün|kecha|ertasi kuni|dün|ertesi gün|кеча|эртаси куни|"
    r"кеше|келесі күні|ертеңіне|кечээ|эртеси(?: күнү)?|дирӯз|рӯзи дигар"
)
DAYS: Final = re.compile(
    rf"(?<!\w)(?:(?:прошл|следующ)\w{{2,3}}\s|(?:last|next)\s|geçen\s)?(?:{_WEEKDAYS}|{_COUNTED})(?!\w)",
    re.IGNORECASE,
)

_NUMBER: Final = r"(?:№\s?|no\.?\s?|nr\.?\s?)?\d{1,4}[а-гa-d]?(?!\w|[.,:]\d|-\w)"
_ORDINAL: Final = (
    r"\d{1,4}(?:\s?-?(?:я|й|го|ой|ю|м|nji|njy|inci|ıncı|uncu|üncü|chi|чи|ші|нчи|нчы|нҷи|th|st|nd|rd))?"
)
_BUILT: Final = (
    r"дом(?:е|а|у)?|д\.|корпус\w{0,2}|корп\.|кв\.?|квартир[аеуы]|подъезд\w{0,2}|этаж\w{0,2}|школ[аеуы]|детсад\w{0,2}|"
    r"больниц[аеуы]|отдел(?:ение|ении|ения)?|house|flat|apartment|apt\.?|school|kindergarten|"
    r"jaý\w{0,5}|öý\w{0,5}|otag\w{0,4}|mekdep\w{0,4}|mekdeb\w{0,4}|uy|xonadon|maktab\w{0,4}|daire|okul\w{0,3}|"
    r"үй|пәтер|мектеп\w{0,3}|мектеб\w{0,3}|батир|хонадон|мактаб\w{0,3}|хонаи"
)
_COUNTS: Final = r"(?!\s?(?:дн|дней|лет|год|час|раз|человек|класс|этаж|days?|years?|hours?|times?|people|ýyl|gün|yil|kun|жыл|күн))"
_numbered = (
    re.compile(
        rf"(?<!\w)(?:{_BUILT})\s?{_NUMBER}{_COUNTS}(?:[\s,;]{{1,3}}(?:{_BUILT})\s?{_NUMBER})*", re.IGNORECASE
    ),
    re.compile(
        rf"(?<![\w.,:/-])(?:№\s?)?{_ORDINAL}\s(?:{_BUILT})(?!\w)(?:[\s,;]{{1,3}}{_ORDINAL}\s(?:{_BUILT})(?!\w))*",
        re.IGNORECASE,
    ),
)


def days_beside(text: str) -> Iterator[Hit]:
    """Yield weekdays, and days counted from another or from the day of writing."""
    for found in DAYS.finditer(text):
        yield Hit(found.start(), found.end(), sure=False)


def numbers_of_places(text: str) -> Iterator[Hit]:
    """Yield houses, flats, schools and the like by their number."""
    for pattern in _numbered:
        for found in pattern.finditer(text):
            yield Hit(found.start(), found.start() + len(found[0].rstrip(" ,;")), sure=False)
