"""Days of the calendar and ages as other tongues, offices, devices and haste write them in digits.

- Months of twenty tongues by how they begin, with any ending, the day or the year first, the year in two digits.
- Days in digits parted by spaces, glued to a short month, with letters for the digits they look like.
- A day without its year is one beside what happened to somebody on it, or with the ending of a day.
- Ages with the word or the ending each tongue has for them, or alone after whose it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from fieldjournal.redaction.identifiers.hit import Hit

_MONTH: Final = (
    # Russian, Ukrainian, Belarusian, Bulgarian, the Turkic and Tajik forms of the same names
    r"(?:янв|фев|мар[таеоҳ]|апр|ма[йяию]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|берез|квіт|трав|черв|лип[не]|серп|верес|жовт|листопад|груд|студзен|лютаг|сакав|красав|"
    r"чэрвен|ліпен|жнів|кастрычн|лістапад|снеж|қаңт|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|үчтүн|бирдин|"
    r"jan|feb|mar|apr|maý|may|mai|maj|maio|jun|jul|iyn|iyun|iýun|iyul|iýul|aug|avg|awg|sep|sen|okt|oct|nov|noý|noya|dek|dec|déc|dez|ýan|yan|few|fev|fév|fév|févr|avr|août|aoû|juin|juil|"
    r"ocak|şub|nisan|nis|mayıs|haz|tem|ağu|eyl|ekim|eki|kas|ara|stycz|lut|kwie|czerw|lip[ca]|sierp|wrze|paź|paz|listopad|grud|led(?:na|en)|únor|břez|dub(?:na|en)|květ|červ|srp|zář|říj|pros|"
    r"jän|mär|märz|mrt|maart|mei|gen|mag|giu|lug|ago|set|ott|dic|ene|abr|"
    r"იან|თებ|მარ|აპრ|მაი|ივნ|ივლ|აგვ|სექ|ოქტ|ნოე|დეკ|հունվ|փետ|մարտ|ապր|մայ|հուն|հուլ|օգոս|սեպ|հոկ|նոյ|դեկ|"
    r"فرور|اردی|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت|"
    r"ژانویه|فوریه|مارس|آوریل|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر|"
    r"ينا|فبر|أبر|ابر|ماي|يون|يول|أغس|اغس|سبت|أكت|اكت|نوف|ديس|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|كانون|تشرين|محرم|رمضان|شوال|رجب|شعبان|"
    r"türkmenbaşy|baýdak|nowruz|gurbansoltan|magtymguly|oguz|gorkut|alp arslan|ruhnama|garaşsyzlyk|sanjar|bitaraplyk)"
    r"[\w'’]{0,12}"
)
_YEAR: Final = r"(?:1[0-489]|20)\d\d"
_DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])"
_ORDER: Final = r"(?:st|nd|rd|th|er|[-]?(?:го|е|й|nji|njy|inci|ıncı|uncu|üncü|чи|ші|шы|нчи|нчы|чу|чү|ci|cı|cu|cü|го|ин|ի|-ე|я)|\.|[»\"])?"
_OF: Final = r"(?:\s(?:of|de|числа|соли|күні|güni))?"
_SHORT: Final = r"(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)"
_EVENT: Final = (
    r"(?:родил\w*|родив\w*|рожд\w*|забра\w+|отпу[щс]\w*|выпу[щс]\w*|освоб\w*|назнач\w* на|перен[её]с\w* на|released|freed|ұстал\w*|chaqir\w*|alyp git\w*|арест\w*|задерж\w*|обыск\w*|суд\w{0,3}|заседан\w+|умер\w*|погиб\w*|похит\w*|увез\w*|пропал\w*|вызв\w*|допрос\w*|этап\w*|"
    r"hearing|arrest\w*|detain\w*|died|born|trial|search\w*|disappear\w*|doglan\w*|kazyýet\w*|tussag\w*|tutul\w*|suduna|sud\w{0,4}|mahkeme\w*|gözaltı\w*|duruşma\w*|"
    r"qamoq\w*|hibsga|sot\w{0,3}|verhaft\w*|festgen\w*|geboren|arrêt\w*|né[e]?|aresztow\w*|zatrzym\w*|заарешт\w*|затрим\w*|қамауға|соты|кармал\w*|боздошт\w*)"
)
_days = (
    re.compile(rf"(?<![\w.,/-])[«\"„]?{_DAY}{_ORDER}{_OF}[\s.-]{{0,2}}(?:\w{{2,4}}\s)?{_MONTH}\.?,?(?:\s(?:соли|сол|год|року|de|г))?[\s-]{{0,2}}(?:{_YEAR}|['’]\d\d)(?!\d)", re.IGNORECASE),
    re.compile(rf"(?<![\w.,/-]){_DAY}{_ORDER}\s{_MONTH}\.?\s\d\d(?![\w:%]|[.,]\d|\s?(?:час|мин|чел|дн|год|лет|раз|руб|ман|people|uhr|нафар|adam|kişi|киши|адам|kun|gün))", re.IGNORECASE),
    re.compile(rf"(?<![\w.,/-]){_YEAR}[-\s]?(?:\w{{1,4}}\s?)?(?:ýyl\w*|yil\w*|il\w{{0,3}}|yıl\w*|жыл\w*|йил\w*|соли|ж\.|й\.|წლის|թ\.|թվականի)[,\s]{{1,2}}{_DAY}{_ORDER}[\s-]{{0,2}}{_MONTH}", re.IGNORECASE),
    re.compile(rf"(?<![\w.,/-]){_YEAR}[-\s]?(?:\w{{1,4}}\s?)?(?:ýyl\w*|yil\w*|il\w{{0,3}}|yıl\w*|жыл\w*|йил\w*|соли|ж\.|й\.)[,\s]{{1,2}}{_MONTH}\s{_DAY}(?:-?\w{{1,4}})?(?!\w)", re.IGNORECASE),
    re.compile(rf"(?<![\w.,/-]){_YEAR},?[\s-]{_MONTH}[\s-]{_DAY}(?!\w|[.,:]\d)", re.IGNORECASE),
    re.compile(rf"(?<!\w){_MONTH}\s{_DAY}(?:st|nd|rd|th|-\w{{1,5}})?,?\s{_YEAR}(?!\d)", re.IGNORECASE),
    re.compile(rf"(?<!\w){_MONTH}\s{_DAY}-(?:\w{{1,6}})(?!\w)(?:,?\s{_YEAR})?", re.IGNORECASE),
    re.compile(rf"(?<![\w.,/-]){_DAY}[ -]?{_SHORT}[ -]?(?:{_YEAR}|\d\d)(?!\w)|(?<!\w){_SHORT}-{_DAY}-{_YEAR}(?!\w)", re.IGNORECASE),
    re.compile(rf"(?<![\w.,/+-]){_DAY}\.?\s(?:0?[1-9]|1[0-2])\.?\s(?:19|20)\d\d(?![\w]|[.,:-]\d|\s\d)"),
    re.compile(r"(?<![\w.,/-])(?=\S{0,9}[ОOоIlІ])[\dОOоIlІ]{1,2}([./-])[\dОOоIlІ]{1,2}\1[12I][\dОOо]{3}(?!\w)"),
    re.compile(r"(?<![\w.,/+-])(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d)(?![\w]|[.,-]\d)"),
    re.compile(rf"(?<![\w.,/-])(?:13|14)\d\d([/.-])(?:0?[1-9]|1[0-2])\1{_DAY}(?![\w]|[./-]\d)|(?<![\w.,/-]){_DAY}([/.-])(?:0?[1-9]|1[0-2])\2(?:13[0-9]|14[0-5])\d(?![\w]|[./-]\d)"),
    re.compile(rf"(?<![\w.,/-])(?:am|vom|zum|bis|ab|seit|den|der|dem|от|с|до)\s({_DAY}\.\s?(?:0?[1-9]|1[0-2])\.)(?!\d|\s\d)"),
    re.compile(rf"(?<![\w.,/-])(?:0?[1-9]|1[0-2])/{_DAY}/\d\d(?![\w]|[./-]\d)"),
    re.compile(rf"(?<![\w.,/-]){_DAY}\.\n?\s?(?:0[1-9]|1[0-2])\.\n?\s?(?:19|20)\d\d(?!\w)"),
    re.compile(r"\d{4}年\d{1,2}月\d{1,2}[日号]?|(?<!\d)\d{4}-?\s?يىل\w*\s\d{1,2}-?\s?ئاي\w*\s\d{1,2}(?:-?\s?كۈن\w*)?"),
    re.compile(rf"(?<![\w.,/-]){_DAY}{_ORDER}\s{_MONTH}(?=[\s,]{{1,2}}(?:\w{{1,12}}\s)?{_EVENT})", re.IGNORECASE),
    re.compile(rf"(?<!\w){_EVENT}[\s:,–—-]{{1,3}}(?:\w{{1,3}}\s)?({_DAY}{_ORDER}\s{_MONTH})(?!\w)", re.IGNORECASE),
)  # fmt: skip
_BIRTH: Final = (
    r"(?:born|birth|geb(?:oren|\.)?|jahrgang|jg\.|né[e]?|naissance|ur(?:odzon\w*|\.)|nar(?:oz\w*|\.)|född|geboren|geb\.|народ\w*|нар\.|туул\w*|туған|туыл\w*|tevellüt\w*|təvəllüd\w*|"
    r"doğum\w*|doğul\w*|tug\W?ilgan|tugʻilgan|туғил\w*|мутавалл\w*|таваллуд|متولد|تولد|مواليد|ولد|род\w*|дата рожд\w*|год рожд\w*|d\.?o\.?b\.?|y\.?o\.?b\.?|doglan\w*|დაბ\w*|ծնվ\w*|生于)"
)
_born = re.compile(
    rf"(?<!\w){_BIRTH}[\s:=\"',.–—-]{{1,4}}(?:(?!in\s\d)[^\W\d]{{1,12}}[\s.,]{{1,2}}){{0,3}}((?:1[34]|19|20)\d\d)(?![\w]|[.,]\d)|"
    r"(?<![\w.,/-])((?:19|20)\d\d)[\s-]?(?:(?:г|года?|г\.|р|р\.|й|й\.|ж|ж\.|ýyl\w*|yil\w*|yılı|il)\s?)?(?:р\.|род\w*|рожд\w*|нар\.|народ\w*|туған|туул\w*|туғил\w*|doglan\w*|doğum\w*|tevellüt\w*|təvəllüd\w*|"
    r"tug\W?ilgan|таваллуд|geboren|born|мутавалл\w*|متولد)",
    re.IGNORECASE,
)

_OLD: Final = r"(?<![\w.,:/№+-])((?:1[01]|[1-9])?\d)"
_STOP: Final = r"(?=\s*(?:[,;.)!?\"]|$))"
_BEGIN: Final = r"(?:^|(?<=[,(;\n])|(?<=[,(;]\s))"
_WHOSE: Final = (
    r"(?:мне|ему|ей|нам|им по|жене|мужу|сыну|дочери|дочке|отцу|матери|маме|папе|брату|сестре|деду|дедушке|бабушке|внуку|внучке|реб[её]нку|т[её]те|дяде|племянни\w{1,3}|"
    r"мальчику|девочке|девушке|парню|старшему|младшему|старшей|младшей|йому|їй|мені|синові|доньці|матері|she['’]s|he['’]s|i['’]m|(?:she|he)\s(?:is|was|turned)|sie war|er war|miała?|elle avait|il avait|turned|turns|aged?|"
    r"лет|il a|elle a|sie ist|er ist|ma|yaşım|менга|унга|маған|оған|ему за|ей за|вік|возраст\w?|возрастом)"
)
_ages = (
    re.compile(rf"(?<!\w){_WHOSE}\s?[:=–—-]?\s?(?:(?:було|был[ао]?|было|уже|сейчас|всего|исполни\w+|будет|по|где-то|около|лет|ровно|за|под|только|почти|about|almost|only|just|already)\s){{0,2}}(\d{{1,2}})(?=(?:-?(?:т[иь]|м[иья]|ка|[ихю]))?\s*(?:[,.;)!?]|$|лет|год|рок|на вид|at the time|when\b|then\b|и\b|and\b|ans\b|lat))(?!\.\d|,\d)", re.IGNORECASE),
    re.compile(r"(?<![\w.,:/№+-])(\d{1,2})[.,]5\s(?:года|годик\w*|лет|роки|yaş\w*|ýaş\w*|yosh\w*|жас\w*|жаш\w*|Jahre|ans|years|lat)(?!\w)"),
    re.compile(rf"{_OLD}\s(?:ему|ей|мне|йому|їй){_STOP}"),
    re.compile(rf"{_OLD}\s?-?\s?(?:тегі|дегі|дағы|тағы|гадов\w+|летн\w+|річн\w+|roczn\w+|letni\w*|let[ýáéí]\w*|jährig\w*|jarige?|årig\w*|årige?|წლის|տարեկան|岁|歲|yo|y/o|y\.o\.?|yrs?|yaş\w*|ýaş\w*|yosh\w*|ёш\w*|яшар|жас\w*|жаш\w*|сол[аи]\w*|ياش\w*)(?!\w)", re.IGNORECASE),
    re.compile(rf"{_OLD}\s(?:года?|годик\w*|гад[ыо]ў?|годочк\w+|рок\w*|jaar oud|år gammal|år|anni|años|anos|ساله?|سالگی|سالش|سنة|عامًا|عاما|سال دارد)(?!\w)(?!\s(?:назад|тому|тюрьм|колон|лишен|строг|ago))"),
    re.compile(rf"{_BEGIN}(\d{{1,2}})\s(?:Jahre|jaar|år|let|lat|lata|ans|years|гадоў|г\.|J\.|л\.|ж\.|й\.|р\.|yrs)(?=\s*(?:[,;)]|\.?$)|\s[^\W\d]{{4,}}\s*$)"),
    re.compile(r"(?<!\w)(?:ýaşy|yoshi|ёши|ёш|жасы|жашы|yaşı?|yaşım|синн?у?\s?(?:сол\w*)?|синнаш|син|wiek|leeftijd|ålder|věk|alder|edad|età|idade|âge|alter|узрост|სულ|ასაკი|տարիք|年龄|سن|العمر|عمره|عمرها|عمري|سنه|يېشى)[\"']?[\s:=–—-]{1,3}(\d{1,3})(?:['’-]?(?:\w{1,4}))?(?![\w%]|[.,]\d)", re.IGNORECASE),
    re.compile(r"(?<![\w.,:/])(\d{2})\s?(?:F|M|Ж|М)(?=\s[a-zа-я]|[,;)/]|\s*$)|(?<![\w.,:/])(\d{2})\s?/\s?[mfMFмжМЖkKeE](?!\w)|(?<![\w/])[mfMFмжМЖkKeE]\s?[,/]\s?(\d{2})(?![\w/.:%])"),
    re.compile(r"(?<![\w.,:/])(\d{2})['’](?:[üuıi]nd[ea]|l[iıuü]k)(?:ki)?\s(?:bir|genç|kadın|adam|erkek|kız)|(?<![\w.,:/])(\d{2})l[iıuü]k(?!\w)"),
    re.compile(rf"(?<!\w)лет\s(\d{{1,2}})(?=\s*(?:[,;.)]|$|на вид))|{_OLD}\s(?:месяц\w*|мес\.?|aylık|aýlyk|oylik|айлық|айлык|mois|Monate?|months?|miesi\w+|міс\w*)(?=\s(?:реб|млад|малыш|bebek|bäbe|chaqaloq|бөбек|наристе|немовл|baby|bébé|от роду|old|alt|дит))"),
    re.compile(r"(?<!\w)(?:he|she|is|was)\s(\d{2})\syears?(?!\w)(?!\s(?:in|later|ago|of|after|since|for))", re.IGNORECASE),
    re.compile(r"(?<!\w)(?:ему|ей|им|мне|йому|їй)\s(?:далеко\s)?(?:за|под)\s(\d{2})(?!\w|[.,]\d)"),
)  # fmt: skip
_served = re.compile(
    r"(?<!\w)(?:приговор\w*|осужд\w*|сро[кч]\w*|дал\w{0,2}|sentenced?|za|за|через|последни\w+|после|до|от|с|свыше|more than|over|last|for|after|depuis|pendant|après|nach|seit|vor|od|przez|más|hace|na|на)\s*$",
    re.IGNORECASE,
)
_OLDEST: Final = 115


def days(text: str) -> Iterator[Hit]:
    """Yield days of the calendar, and years of somebody's birth."""
    for pattern in _days:
        for found in pattern.finditer(text):
            told = found.re.groups == 1 and found.lastindex == 1 and len(found[1]) > 1
            group = 1 if told else 0
            yield Hit(found.start(group), found.end(group), sure=False)
    for found in _born.finditer(text):
        group = found.lastindex or 0
        yield Hit(found.start(group), found.end(group), sure=True)


def ages(text: str) -> Iterator[Hit]:
    """Yield how old somebody is."""
    for pattern in _ages:
        for found in pattern.finditer(text):
            number = next(each for each in found.groups() if each)
            if 0 < int(number) <= _OLDEST and not _served.search(
                text[max(0, found.start() - 16) : found.start()]
            ):
                yield Hit(found.start(), found.end(), sure=False)
