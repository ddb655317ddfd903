"""Days of the calendar and ages.

A day told as somebody's birth is sure; any other full date and any age is asked. A month with its year, a
year or a time tells less and is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from fieldjournal.redaction.identifiers.hit import Hit

MONTH: Final = (
    r"(?:янв(?:ар[ьяе])?|фев(?:рал[ьяе])?|мар(?:та?|те)|апр(?:ел[ьяе])?|ма[йяе]и?|июн[ьяеи]?|июл[ьяеи]?|авг(?:уста?|усте)?|сен(?:тябр[ьяе])?|"
    r"окт(?:ябр[ьяе])?|ноя(?:бр[ьяе])?|дек(?:абр[ьяе])?|"
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|"
    r"ýanwar\w*|fewral\w*|mart\w*|aprel\w*|maý\w*|iýun\w*|iýul\w*|awgust\w*|sentýabr\w*|oktýabr\w*|noýabr\w*|dekabr\w*|"
    r"yanvar\w*|fevral\w*|iyun\w*|iyul\w*|avgust\w*|sentabr\w*|sentyabr\w*|oktabr\w*|oktyabr\w*|noyabr\w*|"
    r"январ\w*|феврал\w*|апрел\w*|август\w*|сентябр\w*|октябр\w*|ноябр\w*|декабр\w*|"
    r"қаңтар\w*|ақпан\w*|наурыз\w*|сәуір\w*|мамыр\w*|маусым\w*|шілде\w*|тамыз\w*|қыркүйек\w*|қазан\w*|қараша\w*|желтоқсан\w*|"
    r"ocak|şubat|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|türkmenbaşy|baýdak|nowruz|gurbansoltan|magtymguly|oguz|gorkut|"
    r"alp arslan|ruhnama|garaşsyzlyk|sanjar|bitaraplyk|үчтүн айы|бирдин айы|жалган куран|чын куран)"
)
"""Months of the region and in English, in any case."""
_ABROAD: Final = (
    r"(?:січ(?:ня|ень|ні)|лют(?:ого|ий|ому)|берез(?:ня|ень|ні)|квіт(?:ня|ень|ні)|трав(?:ня|ень|ні)|черв(?:ня|ень|ні)|лип(?:ня|ень|ні)|"
    r"серп(?:ня|ень|ні)|верес(?:ня|ень|ні)|жовт(?:ня|ень|ні)|листопад[аі]?|груд(?:ня|ень|ні)|"
    r"janv(?:ier)?|f[ée]vr(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[ûu]t|septembre|octobre|novembre|d[ée]c(?:embre)?|"
    r"stycz(?:nia|eń)|lut(?:ego|y)|mar(?:ca|zec)|kwie(?:tnia|cień)|maja?|czerw(?:ca|iec)|lip(?:ca|iec)|sierp(?:nia|ień)|"
    r"wrze(?:śnia|sień)|pa[źz]dziernika?|listopada?|grud(?:nia|zień)|"
    r"januar|j[aä]nner|februar|märz|juni|juli|august|oktober|dezember|"
    r"gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|"
    r"فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|"
    r"يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر|"
    r"شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|كانون (?:الأول|الثاني)|تشرين (?:الأول|الثاني))"
)
"""Months in Ukrainian, French, Polish, German, Italian, Persian and Arabic."""
_YEAR: Final = r"(?:1[89]|20)\d\d"
_DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])"
_WHOLE: Final = (
    rf"(?:{_YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2]){_YEAR})"
)
"""Eight digits that are a day: 19870412, 12041987."""
_DATE_WORD: Final = r"(?:b-?day|birth\w*|dob|date|дата|даты|дату|datum|data|tarih\w*|sene\w*|sana\w*|күні|født|born|д\.?\s?р|г\.?\s?р)"
_dates = (
    re.compile(rf"(?<![\w.,/-]){_DAY}\s?([./·-])\s?(?:0?[1-9]|1[0-2])\s?\1\s?{_YEAR}(?![^\Wг]|[./-]\d)"),
    re.compile(rf"(?<![\w.,/-]){_DAY}([./])(?:0?[1-9]|1[0-2])\1\d\d(?![\w]|[./-]\d)"),
    re.compile(rf"(?<![\w.,/-]){_YEAR}([./-])(?:0?[1-9]|1[0-2])\1{_DAY}(?!(?!T\d\d:)[\w]|[./-]\d)"),
    re.compile(
        rf"(?<![\w.,/-]){_DAY}[./\s-](?:[IVX]{{1,4}}|[ivx]{{1,4}}(?=[./-]))[./\s-]{_YEAR}(?![\w]|[./-]\d)"
    ),
    re.compile(rf"(?<![\w.,/-])(?:0?[1-9]|1[0-2])/{_DAY}/{_YEAR}(?![\w]|[./-]\d)"),
    re.compile(
        rf"(?<![\w.,/-]){_DAY}(?:st|nd|rd|th|-?го|-?е|-?nji|-?njy|-?чи|-?ші|-?нчи|-?чу|\.)?[\s-](?:of\s)?{MONTH}[,.]?\s?{_YEAR}(?!\d)",
        re.IGNORECASE,
    ),
    re.compile(rf"(?<!\w){MONTH}\.?\s{_DAY}(?:st|nd|rd|th)?,?\s{_YEAR}(?!\d)", re.IGNORECASE),
    re.compile(
        rf"(?<![\w.,/-]){_YEAR}(?:[-\s]?(?:nji|njy|yil|yili|жылы?|йил|ý|й|-)\w*)?[,.\s]*(?:ýylyň|yilning|yil|жылғы|жылы|жылдын|йилнинг|соли|il)?,?\s{{0,2}}{_DAY}(?:-?(?:nji|njy|чи|ші|нчи|чу|uncu|inci|си|i))?[\s-]?{MONTH}",
        re.IGNORECASE,
    ),
    re.compile(rf"(?<![\w.,/-]){_YEAR}-?(?:nji|njy)?\s?ýylyň\s{_DAY}-?(?:nji|njy)\s{MONTH}", re.IGNORECASE),
    re.compile(rf"(?<![\w.,/-]){_DAY}(?:er|\.)?\s{_ABROAD}\.?,?\s(?:{_YEAR}|1[34]\d\d)(?!\d)", re.IGNORECASE),
    re.compile(
        rf"(?<=[:=;,\s]){_WHOLE}(?=\.\w{{3,4}}(?!\w))|^{_WHOLE}(?=\.\w{{3,4}}(?!\w))|(?<=[A-Z]{{3}}[_-]){_WHOLE}(?!\d)"
    ),
)
_BIRTH: Final = (
    r"(?:род(?:ил\w*|ив\w*|\.)|рожд\w*|р\.|г\.\s?р\.?|д\.\s?р\.?|born|birth\w*|b\.|d\.?o\.?b\.?|doglan\w*|doguldy|dogl\w*|tugʻ\w*|tug['ʻ‘’`]ilgan\w*|туғ\w*|"
    r"таваллуд\w*|туған\w*|туылған\w*|төрөл\w*|doğum\w*|doğdu\w*|doğul\w*|dünýä in\w*)"
)
_told_day = re.compile(
    rf"(?<!\w){_DATE_WORD}[\s.:;=\"']{{1,4}}({_WHOLE}|\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?=\d?(?!\d)))",
    re.IGNORECASE,
)
"""A day in digits alone, after a word that tells it is one; two digits for the year are a passport's."""
_born = re.compile(rf"(?<!\w){_BIRTH}", re.IGNORECASE)
_born_day = re.compile(
    rf"(?<!\w){_BIRTH}[\s:,.–—-]*(?:\w{{1,12}}[\s:,.]+){{0,2}}({_DAY}(?:-?\w{{1,4}})?\s{MONTH}|{_YEAR})(?!\w)"
    rf"|(?<!\w)({_YEAR})\s?(?:г(?:ода?|\.)?\s?(?:р(?:ожд\w*)?\.?)|-?(?:nji|njy)?\s?ýylda doglan|(?:da|de|yilda|'da|'de) (?:doğ|tugʻ|tug')\w*|yil\w* tugʻilgan|жылы туған|doğumlu|соли таваллуд\w*)(?!\w)",
    re.IGNORECASE,
)
_NEAR: Final = 26
_version = re.compile(r"(?:верси\w{1,2}|version|\bv\.?|сборк\w|build|release|ios|android)\s?$", re.IGNORECASE)

_age = (
    re.compile(
        r"(?<![\w.,:/№-])(\d{1,3})(?:\s?-?\s?(?:т[иь]|м[иья]|ка|[ихю])(?=[\s-]))?[\s-]{0,2}(?:лет(?:н\w+|ия)?|год(?:а|ик\w*|овал\w*)?)(?!\w)(?!\s(?:назад|подряд|тюрьм|лишен|колони|заключ|строг|спустя|ждал|жд[её]т|прошло|работ\w+|сид\w+|не |без |в тюр|условн))",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<![\w.,:/№-])(\d{1,3})[\s-]{1,2}(?:years?[\s-]old|year[\s-]old|yo|y/o|yrs?(?:\sold)?)(?!\w)",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<!\w)(?:aged?|возраст\w*|вік|alter|âge|wiek|ýaşy|yoshi|ёши|жасы|жашы|yaşı?|синну соли?)[\"']?\s?[:=–—-]?\s?(\d{1,3})(?![\w.,]\d|\w)",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<![\w.,:/№-])(\d{1,3})[\s-]{1,2}(?:ýaş\w*|yosh\w*|yashar\w*|ёш\w*|яшар\w*|жас(?:та|тағы|ар)?|жаш\w*|yaş\w*|sola|сол(?:а(?:ву)?|\sдорад\w?|\sдошт\w?)|-?летн\w+|y\.o\.)(?!\w)",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<!\w)(?:ему|ей|исполнилось|turned)\s(\d{2})(?![\w.,:%]\d|\w|\s(?:мин|час|дн|сут|лет\s\w|раз|чел|руб|ман|год[аы]? (?:тюр|кол|лиш)))",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<![\w.,:/№-])(\d{1,3})½?(?:\s?-?\s?(?:jährig\w*|річн\w+)|\s(?:рок(?:и|ів)|jahre\salt|ans(?!\sde\s)|lat(?:a|ek)?(?!\stemu)|anni|"
        r"мес\.?(?=[\s,;)]|$)|месяцев от роду|(?:aýlyk|oylik|aylık|айлық)(?=\s(?:bäbe|çaga|chaqaloq|bola|bebek|бала|бөбек|нәресте))|months?[\s-]old|ساله|عامًا|عاما|سنة)|(?<=½)\syears)(?!\w)",
        re.IGNORECASE,
    ),
    re.compile(r"(?<=,\s)(\d{1,2})\sг\.(?=\s?[,;)]|$)|(?<![\w/])[FMМЖKE]/(\d{1,2})(?=/[A-Z]{2,3}\b)"),
    re.compile(r"(?<=[,(]\s)(\d{2})(?=[,)])|(?<=[(])(\d{2})(?=[)])"),
)
_TENS: Final = (
    r"(?:on|ýigrimi|otuz|kyrk|elli|altmyş|ýetmiş|segsen|togsan|yirmi|kırk|altmış|yetmiş|seksen|doksan|yigirma|o[ʻ'‘’]n|o[ʻ'‘’]ttiz|qirq|ellik|"
    r"oltmish|yetmish|sakson|to[ʻ'‘’]qson|он|жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан|жыйырма|кырк|элүү|алтымыш|жетимиш|токсон)"
)
_GENITIVE: Final = r"(?:двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти|\w{3,7}надцати|двадцати|тридцати|сорока|(?:пяти|шести|семи|восьми)десяти|девяноста)"
_TENS_RU: Final = r"(?:двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто)"
_spoken_age = re.compile(
    rf"(?<!\w)(?:{_TENS}(?:\s\w{{2,6}})?\s(?:ýaş|yaş|yosh|жас|жаш)\w*|{_GENITIVE}(?:\s\w{{4,6}})?\sлет(?!\w)|"
    rf"лет\s{_TENS_RU}(?!\w)|(?:(?<=свои\s)|(?<=ему\s)|(?<=ей\s)|(?<=мне\s)|(?<=лось\s)){_TENS_RU}\s(?:один|два|три|четыре)\sгода?(?!\w)|(?:двох|трьох|пяти|шести|семи|восьми|десяти)річн\w+|"
    r"(?:yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan)l[iıuü]k(?!\w))",
    re.IGNORECASE,
)
"""An age in words: the cases a person's age stands in, not those of a time that passed (семи лет, not семь)."""
_span = re.compile(
    r"(?:менее|свыше|после|до|от|с|со|течение|старше|младше|порядка|не меньше)\s$", re.IGNORECASE
)
_LONG_AGO: Final = re.compile(
    r"\s(?:назад|подряд|тюрьм|лишен|колони|заключ|строг|спустя|не |в тюр|условн)", re.IGNORECASE
)
_OLDEST: Final = 115
_term = re.compile(
    r"(?<!\w)(?:приговор\w*|осужд\w*|сро[кч]\w*|sentenced?\s\w*|за|на|через|около|больше|более|через|последни\w+|for|after|in|of|last|past|спустя|почти|уже|over|about)\s*$",
    re.IGNORECASE,
)
_described = re.compile(
    r"(?:человек|мужчин\w|женщин\w|парен[ья]|девушк\w|старик|старушк\w|лицо|man|woman|person|boy|girl)"
    r",?\s(?:на вид\s)?(?:около|больше|более|почти|уже|over|about|almost)\s$",
    re.IGNORECASE,
)
"""Who is described stands before it: of them *about 60 years* is no time that passed."""


_of_a_year = (
    re.compile(rf"(?<![\w.,/-]){_DAY}(?:er|\.)?\s{_ABROAD}(?!\w)", re.IGNORECASE),
    re.compile(
        rf"(?<![\w.,/-]){_DAY}(?:st|nd|rd|th|-?го|-?е|-?nji|-?njy|-?чи|-?ші|-?нчи|-?чу|\.)?[\s-](?:of\s)?{MONTH}(?!\w)",
        re.IGNORECASE,
    ),
    re.compile(rf"(?<!\w){MONTH}\s{_DAY}(?:st|nd|rd|th)?(?![\w.]\d|\w)", re.IGNORECASE),
)


def days_of_a_year(text: str) -> Iterator[Hit]:
    """Yield days with their month, whether a year follows or not."""
    for pattern in _of_a_year:
        for found in pattern.finditer(text):
            yield Hit(found.start(), found.end(), sure=False)


def dates(text: str) -> Iterator[Hit]:
    """Yield full dates, and days or years told as somebody's birth."""
    for pattern in _dates:
        for found in pattern.finditer(text):
            if _version.search(text[max(0, found.start() - _NEAR) : found.start()]):
                continue
            around = (
                text[max(0, found.start() - _NEAR) : found.start()]
                + " "
                + text[found.end() : found.end() + _NEAR]
            )
            yield Hit(found.start(), found.end(), sure=bool(_born.search(around)))
    for found in _told_day.finditer(text):
        yield Hit(found.start(1), found.end(1), sure=bool(_born.match(found[0])))
    for found in _born_day.finditer(text):
        group = 1 if found[1] else 2
        yield Hit(found.start(group), found.end(group), sure=True)


def ages(text: str) -> Iterator[Hit]:
    """Yield how old somebody is; a time that passed or a sentence to serve is no age."""
    for pattern in _age:
        for found in pattern.finditer(text):
            number = next(each for each in found.groups() if each)
            before = text[max(0, found.start() - _NEAR) : found.start()]
            if 0 < int(number) <= _OLDEST and (_described.search(before) or not _term.search(before)):
                yield Hit(found.start(), found.end(), sure=False)


def spoken_ages(text: str) -> Iterator[Hit]:
    """Yield how old somebody is where the number is in words."""
    for found in _spoken_age.finditer(text):
        before = text[max(0, found.start() - 16) : found.start()]
        if not _term.search(before) and not _span.search(before) and not _LONG_AGO.match(text, found.end()):
            yield Hit(found.start(), found.end(), sure=False)
