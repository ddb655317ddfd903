"""Bank accounts, payment cards, wallets, and the numbers of devices.

IBAN: ISO 13616, check of ISO 7064 (mod 97); cards: ISO/IEC 7812 (Luhn), also the HUMO and UZCARD ranges;
accounts of twenty digits (Russia, Uzbekistan, Tajikistan), of 23 (Turkmenistan), of 16 (Kyrgyzstan).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from fieldjournal.redaction.identifiers.hit import Hit, digits, luhn

_iban = re.compile(
    r"(?<![\w-])[A-Z]{2}[ ]?\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?(?![\w])", re.IGNORECASE
)
_IBAN_SIZES: Final = {
    "TR": 26, "KZ": 20, "AZ": 28, "GE": 22, "DE": 22, "PL": 28, "UA": 29, "TM": 26, "LT": 20, "CZ": 24, "NL": 18, "SE": 24,
    "FR": 27, "GB": 22, "AT": 20, "NO": 15, "AE": 23, "RU": 33, "BY": 28, "CH": 21, "IT": 27, "ES": 24, "BE": 16, "EE": 20,
    "LV": 21, "MD": 24, "IL": 23, "FI": 18, "DK": 18, "HU": 28, "RO": 24, "BG": 22, "GR": 27, "CY": 28,
}  # fmt: skip
_LEAST_IBAN: Final = 15

_card = re.compile(r"(?<![\w.,+-])\d{4}(?:[ \u00a0-]?\d{4}){3}(?:[ -]?\d{3})?(?![\w])(?![.,]\d)")
_long = re.compile(r"(?<![\w.,+-])\d(?:[ \u00a0.-]?\d){15,24}(?![\w])(?![.,]\d)")
_word = re.compile(
    r"(?:сч[её]т\w*|р/с|карт[аыуе]\w*|реквизит\w*|кошел\w*|hasap\w*|hisob\w*|ҳисоб\w*|account\w*|card\w*|kart\w*|iban|hesap\w*|"
    r"есепшот\w*|эсеп\w*|bank\w*|банк\w*|acc\.?|a/c|перев\w+ на)[\s:.№#\-–—()A-Za-zА-я]{0,20}$",
    re.IGNORECASE,
)
_spoken = re.compile(
    r"(?:сч[её]т\w*|р/с|hasap\w*|hisob raqam\w*|ҳисоб\w*|account|есепшот\w*|эсеп\w*)[\s:.№#–—-]{1,6}(?:№|no\.?|number)?[\s:]{0,2}"
    r"(\d[\d \u00a0-]{6,30}\d)",
    re.IGNORECASE,
)
_czech = re.compile(r"(?<![\w.,/+-])(?:\d{2,6}-)?\d{6,10}/\d{4}(?![\w/]|[.,-]\d)")
"""Czechia and Slovakia: 19-2000145399/0800; the numbers of people there have the same sign (870412/4471)."""
_wallet = re.compile(
    r"(?<!\w)(?:0x[0-9a-fA-F]{40}|bc1[a-z0-9]{20,60}|T[1-9A-HJ-NP-Za-km-z]{33}|[13][1-9A-HJ-NP-Za-km-z]{25,34})(?!\w)"
)

_imei = re.compile(r"(?<![\w.,+-])(\d{2}[ -]?\d{6}[ -]?\d{6}[ -]?\d)(?!\w)")
_imei_word = re.compile(r"(?:imei|имей|серийн\w*)[^\d\n]{0,12}$", re.IGNORECASE)
_ip = re.compile(
    r"(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:/\d{1,2}|:\d{1,5})?(?![\w]|[.:]\d)"
)
_ip6 = re.compile(
    r"(?<![\w:.])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?=[0-9a-f:]*\d)(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6})(?![\w:])",
    re.IGNORECASE,
)
"""Groups of four hexadecimal digits, zeros left out once (RFC 4291); a time (08:45:00) has no `::`."""
_mac = re.compile(r"(?<![\w:-])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\w:-])", re.IGNORECASE)
_WINDOW: Final = 32


def accounts(text: str) -> Iterator[Hit]:
    """Yield bank accounts, cards and wallets."""
    for found in _iban.finditer(text):
        shown = _of_its_size(found[0])
        letters = _bare(shown)
        right = _IBAN_SIZES.get(letters[:2]) == len(letters)
        if len(letters) >= _LEAST_IBAN and letters[2:4].isdecimal() and (right or _checked(letters)):
            yield Hit(found.start(), found.start() + len(shown), sure=True)
    for found in _card.finditer(text):
        number = digits(found[0])
        told = bool(_word.search(text[max(0, found.start() - _WINDOW) : found.start()]))
        grouped = not found[0].isdecimal()
        if told or luhn(number) or grouped or number.startswith(("8600", "9860", "5614", "2200", "9417")):
            yield Hit(found.start(), found.end(), sure=told or luhn(number) or grouped)
    for found in _long.finditer(text):
        number = digits(found[0])
        if len(number) in (20, 23, 25) or _word.search(text[max(0, found.start() - _WINDOW) : found.start()]):
            yield Hit(found.start(), found.end(), sure=True)
    for found in _spoken.finditer(text):
        yield Hit(found.start(1), found.end(1), sure=True)
    for found in _wallet.finditer(text):
        if any(map(str.isdigit, found[0])) and any(map(str.isalpha, found[0])):
            yield Hit(found.start(), found.end(), sure=True)


def czech_accounts(text: str) -> Iterator[Hit]:
    """Yield accounts as Czechia and Slovakia write them."""
    for found in _czech.finditer(text):
        yield Hit(found.start(), found.end(), sure=False)


def devices(text: str) -> Iterator[Hit]:
    """Yield the numbers of telephones and of connections (IMEI, IP and MAC addresses)."""
    for found in _imei.finditer(text):
        told = bool(_imei_word.search(text[max(0, found.start() - _WINDOW) : found.start()]))
        if told or luhn(digits(found[0])):
            yield Hit(found.start(), found.end(), sure=told)
    for pattern in (_ip, _ip6, _mac):
        for found in pattern.finditer(text):
            yield Hit(found.start(), found.end(), sure=True)


def _bare(shown: str) -> str:
    return re.sub(r"[ -]", "", shown).upper()


def _of_its_size(shown: str) -> str:
    """Return an account without the words after it, where its country says how long it is."""
    size = _IBAN_SIZES.get(_bare(shown)[:2], 0)
    ends = (gap.start() for gap in re.finditer("[ -]", shown))
    return next((shown[:end] for end in ends if len(_bare(shown[:end])) == size), shown)


def _checked(letters: str) -> bool:
    moved = letters[4:] + letters[:4]
    return (
        moved.isalnum() and moved.isascii() and int("".join(str(int(each, 36)) for each in moved)) % 97 == 1
    )
