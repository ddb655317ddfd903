"""Identifiers and harmless numbers of the fifth hand: fourteen kinds, thirty-five each, made by rule from a digest.

Check digits are right where a kind has them: Luhn for bank cards, IMEI and SIM, ISO 13616 for IBAN, the rules of the
Turkish, Kazakh, Uzbek and Russian numbers, Base58Check and Bech32 for purses. The numbers belong to nobody: reserved ranges are used
where a country has them, and the rest are drawn.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from typing import Final

from tests.redaction.finder_set.fifth_people import digest

_EACH: Final = 35
_WORDS: Final = (
    "balkan",
    "seda",
    "tozan",
    "qalam",
    "yol",
    "derya",
    "sahra",
    "kavak",
    "ozan",
    "mavi",
    "dala",
    "bulak",
)
_BASE58: Final = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def _digits(count: int, *seed: object) -> str:
    return "".join(str(digest("digit", *seed, at) % 10) for at in range(count))


def _word(*seed: object) -> str:
    return _WORDS[digest("word", *seed) % len(_WORDS)]


def luhn(start: str) -> str:
    """Return the number with its check digit."""
    total = 0
    for at, each in enumerate(reversed(start)):
        value = int(each) * (2 - at % 2)
        total += value - 9 * (value > 9)
    return start + str(-total % 10)


def _grouped(text: str, *sizes: int, by: str = " ") -> str:
    made, at = [], 0
    for size in sizes:
        made.append(text[at : at + size])
        at += size
    return by.join(each for each in [*made, text[at:]] if each)


def _phone(n: int) -> str:
    d = _digits(9, "phone", n)
    return (
        f"+993 6{1 + n % 5} {d[:6]}",
        f"+9936{1 + n % 5}{d[:6]}",
        f"8 (12) {d[:2]}-{d[2:4]}-{d[4:6]}",
        f"00993 6{1 + n % 5} {d[:2]} {d[2:4]} {d[4:6]}",
        f"8-9{d[:2]}-{d[2:5]}-{d[5:7]}-{d[7:9]}",
        f"+7 (9{d[:2]}) {d[2:5]}-{d[5:7]}-{d[7:9]}",
        f"+90 5{d[:2]} {d[2:5]} {d[5:9]}",
        f"0(5{d[:2]}) {d[2:5]} {d[5:7]} {d[7:9]}",
        f"+998 9{n % 10} {d[:3]}-{d[3:5]}-{d[5:7]}",
        f"(+992) 93 {d[:7]}",
        f"+994-50-{d[:3]}-{d[3:5]}-{d[5:7]}",
        f"+49 151 {d[:4]} {d[4:8]}",
    )[n % 12]


def _mail(n: int) -> str:
    a, b, year = _word("mail", n), _word("mail2", n), 60 + n
    host = ("mail", "post", "inbox", "online-tm", "box")[n % 5]
    return (
        f"{a}.{b}{year}@{host}.example",
        f"{a}_{year}@{host}.example.com",
        f"{a}+{b}@{host}.org",
        f"{a} (at) {host} (dot) org",
        f"{a[0]}-{b}@{host}.edu.tm",
        f"{a}{b}@пример.рф",
        f"{a.upper()}{year}@{host.upper()}.COM",
    )[n % 7]


def _handle(n: int) -> str:
    a, b = _word("handle", n), _word("handle2", n)
    return (f"@{a}_{b}", f"@{a}{n:02}", f"@{a}.{b}", f"@{b}_tm_{n}", f"@the{a}{b}")[n % 5]


def _passport(n: int) -> str:
    d = _digits(9, "passport", n)
    return (
        f"I-AŞ {d[:6]}",
        f"A{d[:7]}",
        f"{d[:2]} {d[2:4]} {d[:6]}",
        f"AA{d[:7]}",
        f"U{d[:8]}",
        f"N{d[:8]}",
        f"II-МР № {d[:6]}",
    )[n % 7]


def _person_number(n: int) -> str:
    kind = n % 4
    if kind == 0:
        d = "1" + _digits(8, "tc", n)
        odd, even = sum(map(int, d[::2])), sum(map(int, d[1::2]))
        d += str((7 * odd - even) % 10)
        return d + str(sum(map(int, d)) % 10)
    if kind == 1:
        d = f"8{n % 10}07{10 + n % 18}3{_digits(4, 'iin', n)}"
        check = sum((at + 1) * int(each) for at, each in enumerate(d)) % 11
        if check == 10:
            check = sum(((at + 2) % 11 + 1) * int(each) for at, each in enumerate(d)) % 11 % 10
        return d + str(check)
    if kind == 2:
        d = _digits(9, "snils", n)
        check = sum((9 - at) * int(each) for at, each in enumerate(d)) % 101 % 100
        return f"{d[:3]}-{d[3:6]}-{d[6:9]} {check:02}"
    d = f"3{10 + n % 18}07{7 + n % 3}{n % 10}{_digits(6, 'pinfl', n)}"
    return d + str(sum(int(each) * (7, 3, 1)[at % 3] for at, each in enumerate(d)) % 10)


def _iban(n: int) -> str:
    country, size = (("TR", 22), ("KZ", 16), ("AZ", 20), ("DE", 18))[n % 4]
    account = ("NABZ" if country == "AZ" else "") + _digits(size, "iban", n)
    whole = "".join(str(int(each, 36)) for each in f"{account}{country}00")
    text = f"{country}{98 - int(whole) % 97:02}{account}"
    return " ".join(text[at : at + 4] for at in range(0, len(text), 4)) if n % 3 else text


def _card(n: int) -> str:
    start = ("4276", "5536", "9860", "2200", "9793")[n % 5]
    number = luhn(start + _digits(11, "card", n))
    return (number, _grouped(number, 4, 4, 4), _grouped(number, 4, 4, 4, by="-"))[n % 3]


def _plate(n: int) -> str:
    d = _digits(4, "plate", n)
    return (
        f"{d} AG {['LB', 'MR', 'DZ'][n % 3]}",
        f"{'ABEHK'[n % 5]}{d[:3]}MP{70 + n % 29}",
        f"34 TK {d}",
        f"01 A {d[:3]} BC",
        f"{d[:3]} ABE {n % 17 + 1:02}",
        f"{'АВЕНК'[n % 5]} {d[:3]} ОР {70 + n % 29}",
        f"10-AA-{d[:3]}",
    )[n % 7]


def _coordinates(n: int) -> str:
    d = _digits(8, "place", n)
    return (
        f"37.{d[:5]}, 58.{d[3:8]}",
        f"39.{d[:4]} 63.{d[4:8]}",
        f"37°{n % 6}7'{n % 5}1\"N 58°2{d[2]}'{n % 4}0\"E",
        f"geo:38.{d[:4]},57.{d[4:8]}",
        f"N37.{d[:5]} E62.{d[3:8]}",
        f"41.{d[:6]},69.{d[2:8]}",
        f"37° 5{d[0]}.{d[1:4]}' с.ш., 58° 2{d[4]}.{d[5:8]}' в.д.",
    )[n % 7]


def _imei(n: int) -> str:
    number = luhn("35" + _digits(12, "imei", n))
    return (number, _grouped(number, 2, 6, 6, by="-"), _grouped(number, 2, 6, 6))[n % 3]


def _base58(version: int, n: int) -> str:
    body = bytes((version, *(digest("purse", n, at) % 256 for at in range(20))))
    body += hashlib.sha256(hashlib.sha256(body).digest()).digest()[:4]
    number, made = int.from_bytes(body, "big"), ""
    while number:
        number, at = divmod(number, 58)
        made = _BASE58[at] + made
    return "1" * (len(body) - len(body.lstrip(b"\0"))) + made


def _bech32(n: int) -> str:
    words = [0, *(digest("bech", n, at) % 32 for at in range(32))]
    made = 1
    for each in (3, 3, 0, 2, 3, *words, 0, 0, 0, 0, 0, 0):
        top, made = made >> 25, (made & 0x1FFFFFF) << 5 ^ each
        for at, turn in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            made ^= turn if top >> at & 1 else 0
    words += [(made ^ 1) >> 5 * (5 - at) & 31 for at in range(6)]
    return "bc1" + "".join("qpzry9x8gf2tvdw0s3jn54khce6mua7l"[each] for each in words)


def _purse(n: int) -> str:
    figures = "".join("0123456789abcdef"[digest("hex", n, at) % 16] for at in range(40))
    return (f"0x{figures}", _bech32(n), _base58(0x41, n), _base58(0, n))[n % 4]


def _profile(n: int) -> str:
    a, b = _word("url", n), _word("url2", n)
    return (
        f"https://t.me/{a}_{b}{n}",
        f"https://www.instagram.com/{a}.{b}/",
        f"https://vk.com/id{_digits(8, 'vk', n)}",
        f"facebook.com/{a}.{b}.{n}",
        f"https://ok.ru/profile/5{_digits(11, 'ok', n)}",
        f"https://www.tiktok.com/@{a}{b}{n}",
        f"https://youtube.com/@{a}-{b}",
    )[n % 7]


def _network(n: int) -> str:
    d = [digest("net", n, at) % 254 + 1 for at in range(6)]
    return (
        f"95.85.{d[0]}.{d[1]}",
        ":".join(f"{each:02x}" for each in d),
        f"217.174.{d[0]}.{d[1]}:443",
        "-".join(f"{each:02X}" for each in d),
        f"2a02:{d[0]:x}:{d[1]:x}::{d[2]:x}",
    )[n % 5]


def _sim(n: int) -> str:
    number = luhn("8999301" + _digits(11, "sim", n))
    return (number, _grouped(number, 4, 4, 4, 4))[n % 2]


_KINDS: Final[dict[str, tuple[Callable[[int], str], tuple[str, ...]]]] = {
    "phone": (_phone, ("позвонить завтра: {}", "onuň belgisi {} eken", "telefon {}, akşam arayın")),
    "e-mail": (_mail, ("пишите на {}", "hatyny {} adresine iberiň", "answer came from {} at night")),
    "handle": (_handle, ("в телеграме {}", "{} diýip ýazýar", "his channel is {}, follow quietly")),
    "passport": (_passport, ("паспорт {} выдан в Мары", "pasport {}", "pasaport no: {}")),
    "person number": (_person_number, ("личный номер {}", "T.C. kimlik / ID no: {}", "ИИН/СНИЛС/JSHSHIR {}")),
    "IBAN": (_iban, ("счёт {}", "hesap: {}", "sent to {} on Monday")),
    "bank card": (_card, ("на карту {} перевели 300", "kart {}", "karta raqami {}, muddati bor")),
    "car plate": (_plate, ("белая машина, номер {}", "maşynyň belgisi {}", "plaka {}")),
    "coordinates": (_coordinates, ("точка {}", "ýeri: {}", "dropped pin {} near the canal")),
    "IMEI": (_imei, ("IMEI {}", "изъят телефон, IMEI: {}", "imei1={}")),
    "purse": (_purse, ("кошелёк {}", "send to {} only", "adres: {}")),
    "profile": (_profile, ("профиль {}", "see {} (before it is deleted)", "onuň sahypasy {}")),
    "network": (_network, ("вход с адреса {}", "login from {} at 03:12", "cihaz {}")),
    "SIM": (_sim, ("сим-карта ICCID {}", "ICCID: {}", "SIM {} alındı")),
}


def _identifiers() -> Iterator[tuple[str, str, str]]:
    for kind, (make, carriers) in _KINDS.items():
        for n in range(_EACH):
            value = make(n)
            yield kind, carriers[n % len(carriers)].format(value), value


IDENTIFIERS: Final = tuple(_identifiers())
"""The kind, the line, what has to be found in it."""

_HARMLESS: Final = {
    "статья {}": ("244-1", "275", "287 ч. 2", "129.3", "228 УК", "177-2", "344", "6.21"),
    "заплатили {} за справку": (
        "1 500 манатов",
        "300 $",
        "20 000 руб.",
        "12,50",
        "2.400.000 сум",
        "45000 TMT",
    ),
    "это было {}": (
        "в 1987 году",
        "в 08:45",
        "с 1994 по 2003",
    ),
    "дело № {}": ("1-244/2023", "57", "2-18/24", "№ 6", "118-т"),
    "see p. {}": ("112", "112-118", "45 f.", "1,204", "iv-12", "3.4.2"),
    "{} adam geldi": ("120", "40-50", "1 200", "3", "16 müň", "7-8"),
    "{} kişi": ("25", "300", "1.500", "60-70"),
    "otaq {}": ("204", "3-cü", "12b", "№ 17"),
    "рейс {}": ("TK 322", "T5 901", "поезд 602", "автобус 17"),
    "temperature {}": ("37.5", "-12 °C", "48°", "99.9 F"),
    "распоряжение № {}": ("1124", "88-р", "13/2"),
    "версия {}": ("2.14.0", "10.0.19045", "3.11"),
    "ISBN {}": ("978-3-16-148410-0", "0-306-40615-2"),
    "{} kg un": ("50", "2,5", "1000", "12.75"),
    "счёт матча {}": ("3:1", "0-2", "21:19"),
    "площадь {}": ("491 200 км²", "12 га", "64,5 м²"),
    "resolution {}": ("A/RES/61/177", "S/2019/482", "CCPR/C/TKM/3", "2225 (2015)"),
    "population {}": ("6,341,855", "6 341 855", "1.2 million", "37–39 %"),
    "{} lines": ("1048576", "4096", "10000"),
}
HARMLESS: Final = tuple(carrier.format(each) for carrier, values in _HARMLESS.items() for each in values)
"""Lines whose numbers name nobody. Days and dates of birth are not among them: they are identifiers."""
