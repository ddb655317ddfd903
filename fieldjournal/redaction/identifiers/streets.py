"""Street addresses abroad and without a word for the street: what stands around a house number tells them.

- A word for a street before or after its name, or grown together with it (*-straße*, *-gatan*, *-gracht*).
- A number before the street (France, Britain, America), or two numbered parts of a building (*jaý 4, öý 7*).
- A postcode with its town, a post-office box, a town that everybody knows with a name and a number.
- Somebody who lives there, or the word *address*, with a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from fieldjournal.redaction.identifiers.hit import Hit
from fieldjournal.redaction.names.vocabulary.places import TOWNS

_U: Final = "A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻČĎĚŇŘŠŤŮŽĞİŞƏА-ЯЁІЇЄҐЎҚҒҲҶӢӮӘӨҮҰҢҺ"
_NAME: Final = rf"[{_U}][\w'’ʻʼ‘`.-]{{0,40}}"
_YEAR: Final = r"(?!(?:19|20)\d\d(?!\d))"
_HOUSE: Final = rf"{_YEAR}\d{{1,4}}(?:\s?[A-Za-zА-Яа-яЁёІі](?![\w'’]))?(?:\s?[/-]\s?\d{{1,4}}[A-Za-zа-я]?){{0,2}}(?![\w%]|[.,]\d)"
_ENDS: Final = rf"(?=\s*(?:[,;.:)\]\"»|<\n]|$|[{_U}]))"
"""After the number nothing is counted: the sentence, the line or the part ends, or a name begins."""

_STOPS: Final = r"(?=\s*(?:[,;.:)\]\"»|<\n]|$))"
_NO_WEIGHT: Final = (
    r"(?!\s?(?:Gramm|Kilo|Euro|Meter|Personen|Menschen|Leute|Stück|Stunden|Tage|Jahre|kg|km|g)\b)"
)

_NO_BOOK: Final = r"(?!(?:Article|Chapter|Section|Part|Глава|Статья|Часть|Раздел|Том|Приложение|Пункт|Madda|Bab|Artikel|Kapitel|Band|Teil|Room|Zimmer|Page)\b)"
_BEFORE: Final = (
    r"(?:вул(?:иц[яіюа])?|бульв(?:ар)?|просп(?:ект[уі]?)?|пр-т|пр-д|пров(?:улок)?|праспект|завулак|алле[яию]|алея|линия|лінія|тракт|спуск|въезд|дорога|"
    r"avenue|av|bd|boulevard|place|impasse|chemin|all[ée]e|quai|cours|route|passage|rue|viale|via|piazza|corso|calle|avenida|plaza|aleja|aleje|osiedle|plac|"
    r"ulic[aey]|náměstí|třída|laan|хиёбони?|кӯчаи?|köçe|ko['ʻ‘’`]?cha|(?:к|ul|al|os|pl|nám|tř|х|пл|пр|ул|ш|пер|наб|str|cd|sk)(?=\.))"
)
_AFTER: Final = (
    r"(?:шаёл\w*|көчеси\w*|köçe\w*|şaýol\w*|ýol\w{0,3}|yo['ʻ‘’`]l[ia]?|prosp?\.?|pros\.|pr\.|пр\.|пр-т|k(?:üç|öç)\.?|к-сі|көш\.|даңғ\.?|көч\.|кўч\.|к\.|daha(?:si)?|даха(?:си)?|"
    r"yolu|sokağı|sokak|sok\.|caddesi|cad\.|cd\.|sk\.|bulvarı|küçəsi|prospekti|ave\.?|avenue|street|str\.?|st\.?|road|rd\.?|პ\.|փ\.)"
)
_GROWN: Final = (
    r"(?:str\.?|stra(?:ß|ss)e|weg|allee|platz|gasse|damm|ufer|steig|chaussee|markt|graben|gürtel|straat|gracht|laan|plein|kade|singel|dijk|"
    r"gatan|vägen|gränd|torg(?:et)?|stigen|gaden|vej)"
)
_ENGLISH: Final = (
    r"(?:Street|St|Avenue|Ave|Road|Rd|Lanes?|Ln|Boulevard|Blvd|Square|Sq|Drive|Dr|Court|Ct|Way|Close|Grove|Gardens?|Gdns|Terrace|Ter|Place|Pl|Crescent|Cres|"
    r"Mews|Hill|Common|Quay|Row|Walk|Park|Parade|Green|Rise|View|Estate|Wharf|Yard|Vale|Highway|Hwy|Parkway|Pkwy|Circle|Cir|Turnpike|Alley)"
)
_ROOM: Final = r"(?:кв|квартира|пом|flat|apt|daire|xonadon|пәтер|хонадон|mənzil|mən|lgh|byt|lok|mieszkanie|tür|top|ბ|ბინა|բն|բնակարան|ҳуҷраи?|ҳ|öý|otag|appt|wohnung|whg|kv|m(?=\.)|м(?=\.))"
_PART: Final = (
    r"(?:дом|д|буд|будинок|двор|х|хонаи|бинои|bina|blok|block|b|корп|корпус|стр|строение|подъезд|под|уч|участок|этаж|эт|kat|k|no|nr|j|jaý|үй|уй|uy|"
    rf"stock|og|etage|étage|esc|bât|{_ROOM})"
)
_TURKIC: Final = r"(?:jaý|öý|hojalyk|köçe|otag|uy|xonadon|уй|хонадон|үй|пәтер|бат(?:ир)?|daha|даха|мавзе|mavze|kvartal|mikrorayon|mikroraýon|жай|жом)"
_STREET_ARABIC: Final = r"(?:خیابان|خ|کوچه|ک|بلوار|میدان|جاده|سرک|کارته|ناحیه|شهرک|محله|کوی|بزرگراه|گذر|چهارراه|شارع|حي|حارة|طريق|زقاق|ساحة|منطقة|پلاک|ساختمان|خانه|بناية|بناء|عمارة)"
_PART_ARABIC: Final = r"(?:پلاک|پ|واحد|طبقه|ساختمان|خانه|منزل|بلوک|مجتمع|بناء|بناية|عمارة|شقة|طابق|الطابق|دار|رقم|مبنى|کوچه|ک|سرک|ناحیه)"
_LIVES: Final = (
    r"(?:живет|живёт|живут|жив[уё]м?|проживает|проживал\w*|прописан\w*|снимает|мешкає|проживає|жыве|lives?|living|resides|residing|wohnt|wohnhaft|habite|demeurant|mieszka|bydlí|bor|"
    r"woont|ýaşaýar\w*|yashaydi|yashar|тұрады|жашайт|yaşıyor|oturuyor|yaşayır|зиндагӣ|addr(?:ess)?|street|adres(?:se)?|адрес\w*|адреса|salgy\w*|manzil\w*|манзил\w*|мекенжай\w*|дареги?|суроға?и?|ünvan\w*|"
    r"indirizzo|dirección|adresa|прописка|آدرس|نشانی|العنوان|عنوان|ადრესი|მისამართი|հասցե)"
)
_NO_STREET: Final = r"(?!(?:Jahr|Zimmer|Raum|Artikel|Kapitel|Absatz|Gate|Gleis|Block|Stock|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Alter|Fall|Monat|Tag)\b)"

_patterns = (
    re.compile(rf"(?<![\w-])(?i:{_BEFORE})\.?\s{{0,2}}(?:{_NAME}|\d{{1,2}}\s{_NAME}|(?:d[eu]|des|la|le|les|van|der|de la)\s{_NAME})(?:[ -][\w'’.-]{{1,20}}){{0,3}}?[,\s]{{1,3}}(?:(?:в\s)?(?i:{_PART}\w{{0,2}}|дом[еуа]?)\.?\s?№?\s?)?{_HOUSE}"),
    re.compile(rf"(?<![\w-])(?:{_NAME}\s|\d{{1,2}}\s(?={_NAME})){{1,3}}(?:[\w'’ʻ‘-]{{2,15}}\s)?(?i:{_AFTER})(?:[,\s]{{1,3}}(?i:{_PART})?\.?\s?№?\s?){_HOUSE}"),
    re.compile(rf"(?<![\w-])(?:[{_U}][\w'.-]{{1,40}}?(?i:{_GROWN})|[{_U}][\w'.-]{{1,40}}[ -](?i:{_GROWN}|Ring|[\w-]{{2,30}}{_GROWN}))(?<!\d)\s?{_HOUSE}{_NO_WEIGHT}"),
    re.compile(rf"(?<!\w)(?:Am|An der|An den|Auf der|Auf dem|Im|In der|In den|Zum|Zur|Unter den|Hinter der|Vor dem|Laan van)\s(?:{_NO_STREET}{_NAME}\s){{1,3}}{_HOUSE}{_ENDS}"),
    re.compile(rf"(?<![\w.,/-])\d{{1,4}}(?:\s?(?:bis|ter|[A-D]))?,?\s(?i:rue|avenue|av\.?|bd\.?|boulevard|place|pl\.|impasse|imp\.|chemin|all[ée]es?|quai|cours|route|passage|square|villa|cité|faubourg)\s(?:(?:de|du|des|la|le|les|l['’]|d['’])\s?){{0,3}}{_NAME}"),
    re.compile(rf"(?<![\w.,/-])\d{{1,5}}[A-Za-z]?(?:-\d{{1,4}})?,?\s(?:(?:{_NAME}|\d{{1,3}}(?:st|nd|rd|th))\s){{1,4}}{_ENGLISH}(?!\w)\.?(?:\s?#\s?\w{{1,5}})?"),
    # postcodes: Britain · America · Poland · the Netherlands · after a house number
    re.compile(r"(?<!\w)[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?!\w)"),
    re.compile(rf"(?<!\w)(?:{_NAME},?\s){{1,2}}[A-Z]{{2}}\s\d{{5}}(?:-\d{{4}})?(?!\w)"),
    re.compile(rf"(?<![\w.,/-])(?:\d{{2}}-\d{{3}}|\d{{4}}\s[A-Z]{{2}})\s{_NAME}"),
    re.compile(rf"(?<!\w){_NAME}(?:\s{_NAME})?\s{_HOUSE},?\s(?:[A-Z]{{1,2}}-)?\d{{3}}\s?\d{{1,2}}\s{_NAME}"),
    re.compile(rf"(?<![\w.,/-])\d{{6}},\s(?:(?:г|гор|ш|м|р)\.\s?)?{_NAME}"),
    re.compile(r"(?<!\w)(?i:p\.?\s?o\.?\s?box|а/я|абонентский ящик|b\.?\s?p\.?|postfach|skr(?:ytka|\.)?\s?poczt\w*\.?|postbus|p\.k\.)\s?№?:?\s?\d{1,6}(?![\w.,]\d|\w)"),
    # in Arabic letters · in Chinese · in Uyghur
    re.compile(rf"(?<!\w){_STREET_ARABIC}\s[\w\u200c ,'./-]{{0,40}}?{_YEAR}\d{{1,4}}(?!\d)(?:[, ]{{1,3}}{_PART_ARABIC}\s(?:رقم\s)?\d{{1,4}}){{0,3}}"),
    re.compile(r"[\u4e00-\u9fff]{1,20}(?:路|街|巷|道|胡同|小区|村)\d{1,5}(?:号|弄)?(?:\d{1,4}(?:号|栋|幢|楼|单元|室))*"),
    re.compile(r"(?<!\w)\w+\s(?:يولى|كوچىسى|كوچا|مەھەللىسى)\s?\d{1,4}(?:-?\s?نومۇر)?"),
    # numbered parts of a building, by two, or one after a name
    re.compile(rf"(?<![\w.,:/-])\d{{1,4}}\s?-?\s?(?:nji|njy|нжи|нҷи|chi|чи)?[ -]?(?i:{_TURKIC})\w{{0,4}}\.?[,\s]{{1,3}}\d{{1,4}}\s?-?\s?(?:nji|njy|нжи|chi)?[ -]?(?i:{_TURKIC})\w{{0,4}}(?!\w)"),
    re.compile(r"(?<![\w-])\d{1,3}-?\s?(?:ықшам ?аудан|шағын ?аудан|кичи ?район|микрорайон|мкр|mikroraýon|mikrorayon|mavze|мавзе|даҳа|daha)\w*,?\s\d{1,4}-?\s?(?:үй|уй|uy|jaý|öý|дом|хона|пәтер)\w*(?:,?\s\d{1,4}-?\s?(?:пәтер|батир|xonadon|хонадон|кв)\w*)?", re.IGNORECASE),
    re.compile(rf"(?<!\w){_NAME}(?:[,\s]{{1,2}}\d{{1,4}}[- ]?(?:мкр|kvartal|daha|даха))?[,\s]{{1,2}}\d{{1,4}}-(?:uy|уй|үй|xonadon|пәтер|хонадон|nji jaý|nji öý|njy jaý|njy öý)\w{{0,3}}(?!\w)"),
    re.compile(rf"(?<![\w.,:/-])(?:(?:[\w'’ʻ.-]{{2,30}}\s){{0,2}})(?i:\d{{1,4}}[а-яa-z]?|[a-zа-я]\d{{0,2}}\sblo[kc]k?)(?:/\d{{1,4}})?,?\s(?i:{_ROOM})\.?\s?№?\s?{_YEAR}\d{{1,4}}(?![\w.,]\d|\w|\s?м)"),
    re.compile(rf"(?<!\w)(?i:{_PART})\.?\s?№?\s?\d{{1,4}}[а-яa-z]?,\s(?i:{_ROOM})\.?\s?№?\s?\d{{1,4}}(?!\w|\s?м)"),
    re.compile(rf"(?<!\w)(?i:общ(?:ежити[ея]|\.)?|общага|дом|д\.|корп(?:ус|\.)?)\s?№?\s?\d{{1,3}}[а-я]?,\s(?i:комн(?:ата|\.)?|к\.|кв(?:артира|\.)?)\s?№?\s?\d{{1,4}}(?:,\s(?:на\s)?(?i:ул(?:ица|\.)|пр(?:оспект|\.)|пер(?:еулок|\.))\s?{_NAME})?"),
    re.compile(rf"(?<!\w)дом\s№?\s?\d{{1,4}}[а-я]?\s(?:на|по)\s(?:улиц|ул|просп|пр)\w*\.?\s{_NAME}"),
    # the adjective of a street alone
    re.compile(rf"(?<!\w)(?:[{_U}]\w?\.\s)?[{_U}][\w-]{{2,30}}(?:ская|цкая|ского|ской|ская|ский|ська|ського|ská|cká|ska|cka|skaya|skaja|ynka|ынка|овка),?\s{_HOUSE}{_ENDS}"),
    re.compile(rf"(?<![\w.-]){_NO_BOOK}{_NAME}\s{_YEAR}\d{{1,3}}[A-Za-zа-я]?(?:[/-]\d{{1,4}})?,\s{_NAME}(?:\s\d{{1,2}})?{_STOPS}"),
    # after whose it is named, in its case (на Огузхана, 44) · numbered streets (3-я линия, 14; 5-nji Parahat, 44/2)
    re.compile(rf"(?<!\w)(?:на|по)\s{_NAME}(?:\s{_NAME})?,?\s{_YEAR}\d{{1,3}}[А-Яа-я]?(?:[/-]\d{{1,3}})?{_STOPS}"),
    re.compile(rf"(?<![\w.,:/-])\d{{1,3}}-?(?:я|й|ая|ый|nji|njy|чи|ші|inci|ci|cü)\s(?:{_NAME}\s)?(?i:линия|лин\.|пер(?:еулок|\.)?|проезд|пр-д|ул(?:ица|\.)|тупик|просека|аллея|köçe\w*|ýol\w*|geçelge\w*|tor ko.?cha\w*|көше\w*|көчө\w*|кўча\w*|кӯча\w*)(?:[,\s]{{1,3}}{_HOUSE}|{_STOPS}|(?=,))"),
    re.compile(rf"(?<![\w.,:/-])\d{{1,2}}-(?:nji|njy|й|я|chi)\s{_NAME},\s\d{{1,4}}/\d{{1,4}}(?!\w)"),
    re.compile(r"(?<!\w)(?i:addr(?:ess)?|street|adres|адрес)\w{0,4}[\"']?[=:]\s?[\"']?[^\s\"';&,]{2,40}\d(?!\w*@)\w{0,6}"),
    re.compile(rf"(?<!\w){_NAME}-\d{{1,2}},\s\d{{1,3}}/\d{{1,4}}(?!\w)"),
    re.compile(r"(?<!\w)(?:СНТ|ДНТ|СТ|ЖК|ТСЖ|ТОКИ|TOKİ|MFY|МФЙ)\s[^\n\d]{2,30}\d{1,4}(?!\w)"),
)  # fmt: skip
_lives = re.compile(
    rf"(?<!\w)(?i:{_LIVES})[\"']?[\s:=,]{{1,3}}[\"']?([^\n\d]{{3,60}}(?<=[\s,_-]){_HOUSE}){_STOPS}"
)
_in_town = re.compile(rf"(?<!\w)([{_U}][\w-]{{2,25}}),\s((?:{_NAME}\s?){{1,3}}),?\s({_HOUSE})(?!\s[а-яёa-z])")
_SHORT_TOWNS: Final = frozenset({"екб", "спб", "мск", "нск", "ашх", "ташк", "stamboul", "stambul"})
_towns: Final = frozenset(TOWNS.split() if isinstance(TOWNS, str) else TOWNS) | _SHORT_TOWNS
_more = re.compile(
    rf"(?:,\s?|\s)(?:(?i:{_PART})\.?\s?:?\s?№?\s?\d{{1,4}}[A-Za-zА-Яа-я]?(?!\w)|\d{{1,4}}[- ]?\.?(?i:{_PART})(?!\w)|"
    rf"(?:\d{{4,5}}|\d{{3}}\s\d{{2}}|\d{{2}}-\d{{3}}|\d{{4}}\s[A-Z]{{2}})\s{_NAME}|[A-Z]{{1,2}}\d[A-Z\d]?\s\d[A-Z]{{2}}(?!\w))"
)


def streets(text: str) -> Iterator[Hit]:
    """Yield street addresses by what stands around the number of the house."""
    for pattern in _patterns:
        for found in pattern.finditer(text):
            yield Hit(found.start(), _to_the_room(text, found.end()), sure=False)
    for found in _lives.finditer(text):
        yield Hit(found.start(1), _to_the_room(text, found.end(1)), sure=False)
    for found in _in_town.finditer(text):
        if found[1].lower() in _towns:
            yield Hit(found.start(), _to_the_room(text, found.end()), sure=False)


def _to_the_room(text: str, end: int) -> int:
    """Return where an address ends with the parts of the building, the postcode and the town after it."""
    while more := _more.match(text, end):
        end = more.end()
    return end
