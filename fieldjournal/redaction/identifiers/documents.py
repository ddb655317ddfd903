"""Passports, national numbers and plates of the region, by how each country writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from fieldjournal.redaction.identifiers.hit import Hit, digits

_LETTER: Final = "A-ZА-ЯЁÇŞÝÄÖÜŇŽ"
_passports = (
    # Turkmenistan: I-AH 123456, II-MR № 123456
    re.compile(
        rf"(?<!\w)(?:[IІ1Ил|]{{1,3}}\s?[-–—]\s?|I{{1,3}}\s)[{_LETTER}]{{2}}\s?(?:№|N[oº]?\.?)?\s?[-]?\d{{5,7}}(?!\w)"
    ),
    # one or two letters and seven to nine digits: Uzbekistan AA1234567, Turkmenistan A1234567, Turkey U12345678 …
    re.compile(rf"(?<![\w-])[{_LETTER}]{{1,2}}[ -]?(?:№\s?)?\d{{7,9}}(?![\w])"),
    # the same, its seven digits said in groups: AB 733 40 35, AC 504 9669
    re.compile(
        r"(?<![\w-])[A-Z]{2}[ -](?:\d{3}[ -]\d{2}[ -]\d{2}|\d{2}[ -]\d{2}[ -]\d{3}|\d{3}[ -]\d{4}|\d{4}[ -]\d{3})(?![\w-])"
    ),
    re.compile(r"(?<![\w-])(?:AZE|TUR|TKM|UZB|KGZ|KAZ|TJK|ID|AN|AC)[ -]?(?:№\s?)?\d{7,9}(?!\w)"),
    # Russia: 45 04 123456, 4504 № 123456
    re.compile(
        r"(?<![\w.,+-])\d{2}\s\d{2}\s(?:№\s?)?\d{6}(?!\w)|(?<![\w.,+-])\d{4}\s(?:№\s?)?\d{6}(?!\w)|(?<![\w.,+-])\d{2}\s?№\s?\d{7}(?!\w)"
    ),
    # machine-readable lines
    re.compile(r"(?<![\w<])P<[A-Z]{3}[A-Z0-9<]{6,}"),
    re.compile(
        r"(?<![\w<])[PIV][A-Z<][A-Z<]{3}[A-Z<]{12,}|(?<![\w<])[A-Z0-9<]{9}[\d<]{1,2}[A-Z<]{3}\d{7}[MF<X]\d{7}[A-Z0-9<]{2,16}"
    ),
)
_fourteen = re.compile(r"(?<![\w.,+-])[1-6]\d{13}(?!\w)")
_twelve = re.compile(r"(?<![\w.,+-])\d{12}(?!\w)")
_eleven = re.compile(r"(?<![\w.,+-])[1-9]\d{10}(?!\w)")
_eighteen = re.compile(r"(?<![\w.,+-])\d{17}[\dXxХх](?!\w)")
_snils = re.compile(r"(?<![\w.,+-])\d{3}-\d{3}-\d{3}[ -]\d{2}(?!\w)")
_number_word: Final = (
    r"(?:инн|иин|жшн|снилс|пинфл|жшшир|jshshir|pinfl|пин|pin|finkod|fin(?:\s?kod\w*)?|фин|т\.?\s?c\.?|tc|t\.c\.|kimlik\s?no|tckn|inn|iin|жсн|ssn|stir|стир|рма|"
    r"персональн\w+ (?:номер|код)\w*|личн\w+ (?:номер|код)\w*|personal (?:number|code|id)|national id\w*|şahsy (?:belgi|kod)\w*|рақами мушаххас\w*|"
    r"идентификационн\w+ номер\w*|id\s?(?:number|no)|kod\w*|yabancı kimlik)"
)
_number_told = re.compile(
    rf"(?<!\w){_number_word}(?:\s?(?:no|номер\w*|number|numarası|№|kimlik|нөмірі|raqami|рақами|is|физ\.?\s?лиц\w+|юр\.?\s?лиц\w+|мой|его|е[её]|их))*[\s:.№#()\-–—]*(\d[\d -]{{6,20}}\d|(?=[A-Z0-9]*\d)[A-Z0-9]{{7}})(?!\w)",
    re.IGNORECASE,
)

_number_abroad = re.compile(
    r"(?<!\w)(?:(?-i:ІПН|РНОКПП|УНЗР|BSN|CPR|NIR|NIE|CNP|PESEL|OIB|EGN|ЕГН|JMBG|AMKA|NSS|AVS|AHV|SVNR|NINO|INSEE|ՀԾՀ)|"
    r"steuer-?id(?:nr)?|idnr|rodné číslo|codice fiscale|personnummer|fødselsnummer|کد ملی|code ?melli|kod-?e? ?melli|личн\w+ №|tc_?no|tckn|inn|инн|iin|иин|pinfl|пинфл)"
    r"[\s:.№#=;,\"'–—-]{1,4}((?:[XYZ]\d{7}[A-Z]|[A-Z]{6}\d\d[A-Z]\d\d[A-Z]\d{3}[A-Z])(?!\w)|\d(?:[ ./-]?\d){7,16}(?!\w))",
    re.IGNORECASE,
)
"""Numbers a state gives, after the name they have in Ukraine, the Union, Armenia, Iran, in a table or a program."""
_abroad = re.compile(
    r"(?<!\w)(?:pass(?:\s?(?:nr|no)\b\.?)?|reiseausweis|reisepass|aufenthaltstitel|titre de (?:voyage|séjour)|laissez-passer|passeport|"
    r"paszport\w*|passaporto|п-т|закордонн\w+(?:\sпаспорт)?|seyahat belgesi|travel document)[\s:=№#.]{1,3}"
    r"((?:[^\W\d_]{1,3}[-_\s]){0,2}\w{0,4}\d[\w]{2,12}(?:/\d{2,4})?)(?!\w)",
    re.IGNORECASE,
)
_P: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZАВЕКМНОРСТУХ"
_plates = (
    # Russia A123BC77 · Turkmenistan AB 1234 AG, old 1234 AGA · Kazakhstan 123 ABC 02, A 123 ABC
    re.compile(rf"(?<![\w-])[{_P}][ -]?\d{{3}}[ -]?[{_P}]{{2}}[ -]?\d{{2,3}}(?![\w-])"),
    re.compile(r"(?<![\w-])[авекмнорстух][ -]?\d{3}[ -]?[авекмнорстух]{2}[ -]?\d{2,3}(?![\w-])"),
    re.compile(rf"(?<![\w-])[{_LETTER}]{{2}}[ -]?\d{{4}}[ -]?[{_LETTER}]{{2}}(?![\w-])"),
    re.compile(
        r"(?<![\w-])\d{4}[ -]?(?:[A-Z]{2}[ -]?(?:AG|AH|BN|DZ|LB|MR|\d{2})|AG|AH|BN|DZ|LB|MR)[A-Z]?(?![\w-])"
    ),
    re.compile(rf"(?<![\w.,-])\d{{3}}[ -]?[{_P}]{{2,3}}[ -]?\d{{2}}(?![\w-])"),
    re.compile(rf"(?<![\w-])[{_P}][ -]?\d{{3,4}}[ -]?[{_P}]{{2,3}}(?![\w-])"),
    # Uzbekistan 01 A 123 BC, 01 123 ABC · Kyrgyzstan 01 KG 123 ABC · Tajikistan 1234 AB 01 · Azerbaijan 10-AB-123
    re.compile(rf"(?<![\w.,-])\d{{2}}[ -]?(?:KG[ -]?)?[{_P}]?[ -]?\d{{3}}[ -]?[{_P}]{{2,3}}(?![\w-])"),
    re.compile(rf"(?<![\w.,-])\d{{2}}[ -]?[{_P}]{{2}}[ -]?\d{{3}}(?![\w-])"),
    # Turkey 34 ABC 123
    re.compile(r"(?<![\w.,:/-])(?:0[1-9]|[1-7]\d|8[01])[ -]?[A-Z]{1,3}[ -]?\d{2,4}(?![\w%-])"),
)
_plate_abroad = re.compile(
    rf"(?<![\w-])(?:[A-Z]{{2}}[ -]\d{{3}}[ -][A-Z]{{2}}|[A-ZÄÖÜ]{{1,3}}-[A-Z]{{1,2}} \d{{1,4}}[EH]?|[{_P}] (?!19|20)\d{{4}} [{_P}]|"
    # Germany, Austria without a dash · Poland · Czechia · Sweden, Britain · California
    r"[A-ZÄÖÜ]{1,3} [A-Z]{1,2} (?!19\d\d|20\d\d)\d{2,4}[EH]?|[A-Z]{2,3} (?=[A-Z]?\d)(?=\d{0,4}[A-Z])[A-Z\d]{4,5}|\d[A-Z][A-Z\d] \d{4}|"
    r"[A-Z]{3} \d\d[A-Z]|[A-Z]{2}\d\d ?[A-Z]{3}|\d[A-Z]{3}\d{3}|"
    # Austria · Netherlands · Belarus, Kyrgyzstan, Russia with the number first · Russia, police
    rf"[A-Z]{{1,2}}[ -]\d{{3,5}} ?[A-Z]{{1,3}}|(?=\d|[A-Z]+-\d+-[A-Z])(?:\d{{1,3}}|[A-Z]{{1,3}})-(?:[A-Z]{{2,3}}|\d{{2,3}})-(?:\d{{1,2}}|[A-Z]{{1,2}})(?<!\d-\d)(?<!\d-\d\d)|"
    rf"(?!19|20)\d{{4}} ?[{_P}І]{{2}}[ -]\d{{1,2}}|[{_P}]{{2}} (?!19|20)\d{{4}}[- ]\d{{1,2}}|[АВЕКМНОРСТУХ] \d{{4}} \d{{2}})(?![\w-])"
    # China
    r"|(?<!\w)(?:\d\d ?-? ?ایران ?-? ?\d{3} ?[\u0620-\u064a] ?\d\d|ایران ?-? ?\d\d ?-? ?\d\d ?[\u0620-\u064a] ?\d{3})(?!\w)"
    r"|(?<!\w)\d\d ?[\u0620-\u064a] ?\d{3}(?: ?(?:ایران)? ?-? ?\d\d)?(?!\w)|[\u4e00-\u9fff][A-Z][ ·.]?(?=[A-Z\d]{0,4}\d)[A-Z\d]{5,6}(?![A-Z\d])"
)
"""France, Georgia and Italy AB-123-CD · Germany B-KL 1234 · old of Kyrgyzstan B 1234 K; then what stands above each."""
_plate_told = re.compile(
    rf"(?<!\w)(?i:kennzeichen|номера?|ulag\w*|maşyn\w*|авто|plate|plaka|پلاک)[\s:=№#]{{1,3}}"
    rf"((?=[\w -]{{0,8}}\d\d)(?=[\d -]{{0,8}}[{_P}DR])[{_P}DR\d]{{1,4}}(?:[ -]?[{_P}DR\d]{{1,4}}){{1,3}}|\d\d [\u0600-\u06ff] \d{{3}}(?: ایران \d\d)?)(?!\w)"
)
_money = re.compile("\\d (?:TMT|USD|EUR|RUB|UZS|KZT|KGS|TJS|TRY|AZN|GEL|CNY|GBP|CHF|UAH|PLN)$", re.IGNORECASE)
"""Currencies, which stand after a sum as letters do on a plate (ISO 4217)."""
_plate_word = re.compile(
    r"(?:госномер\w*|гос\.?\s?номер\w*|номер\w* машин\w*|номерн\w+ знак\w*|машин\w+ с номер\w*|plate\w*|registration|plaka\w*|belgili|"
    r"dövlet belgisi|davlat raqami|рақами давлатӣ)[\s:№#–—-]*((?=[\w -]*\d)[\w](?:[ -]?\w){4,10})(?!\w)",
    re.IGNORECASE,
)


def passports(text: str) -> Iterator[Hit]:
    """Yield the numbers of passports and other papers."""
    for pattern in _passports:
        for found in pattern.finditer(text):
            yield Hit(found.start(), found.end(), sure=True)
    for found in _abroad.finditer(text):
        if len(digits(found[1])) > 3:  # noqa: PLR2004
            yield Hit(found.start(1), found.end(1), sure=True)


def national_numbers(text: str) -> Iterator[Hit]:
    """Yield the numbers a state gives a person."""
    for found in (*_number_told.finditer(text), *_number_abroad.finditer(text)):
        yield Hit(found.start(1), found.end(1), sure=True)
    for found in (*_fourteen.finditer(text), *_snils.finditer(text), *_eighteen.finditer(text)):
        yield Hit(found.start(), found.end(), sure=True)
    for found in _twelve.finditer(text):
        if _is_day(found[0][4:6], found[0][2:4]):
            yield Hit(found.start(), found.end(), sure=True)
    for found in _eleven.finditer(text):
        if _turkish(found[0]):
            yield Hit(found.start(), found.end(), sure=True)


def plates(text: str) -> Iterator[Hit]:
    """Yield the plates of cars."""
    for found in _plate_word.finditer(text):
        yield Hit(found.start(1), found.end(1), sure=True)
    for found in _plate_told.finditer(text):
        yield Hit(found.start(1), found.end(1), sure=False)
    for pattern in (*_plates, _plate_abroad):
        for found in pattern.finditer(text):
            if not _money.search(found[0]):
                yield Hit(found.start(), found.end(), sure=False)


def _is_day(day: str, month: str) -> bool:
    return 1 <= int(day) <= 31 and 1 <= int(month) <= 12  # noqa: PLR2004


def _turkish(number: str) -> bool:
    """Say whether eleven digits pass the two checks of a Turkish T.C. Kimlik number."""
    held = [int(each) for each in number]
    tenth = (7 * sum(held[0:9:2]) - sum(held[1:8:2])) % 10
    return held[9] == tenth and held[10] == sum(held[:10]) % 10
