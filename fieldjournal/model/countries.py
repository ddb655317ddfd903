"""Countries by ISO 3166-1 code, with the names people type in the languages of the region.

Only countries this work meets are here. An unlisted country stays in the words of the place as said,
and such a place cannot be coarsened to its country: it is withheld instead.
"""

from __future__ import annotations

import re

from fieldjournal.i18n import N_, _, everywhere

COUNTRIES: dict[str, tuple[str, ...]] = {
    "AE": (N_("United Arab Emirates"), "ОАЭ", "Дубай", "Dubai"),
    "AM": (N_("Armenia"), "Армения"),
    "AT": (N_("Austria"), "Австрия"),
    "AZ": (N_("Azerbaijan"), "Азербайджан", "Azerbaýjan"),
    "BE": (N_("Belgium"), "Бельгия"),
    "BY": (N_("Belarus"), "Беларусь", "Белоруссия"),
    "CH": (N_("Switzerland"), "Швейцария"),
    "CN": (N_("China"), "Китай"),
    "CY": (N_("Cyprus"), "Кипр"),
    "CZ": (N_("Czechia"), "Чехия", "Czech Republic"),
    "DE": (N_("Germany"), "Германия", "Deutschland"),
    "FR": (N_("France"), "Франция"),
    "GB": (N_("United Kingdom"), "Великобритания", "UK", "England"),
    "GE": (N_("Georgia"), "Грузия"),
    "GR": (N_("Greece"), "Греция"),
    "IR": (N_("Iran"), "Иран"),
    "KG": (N_("Kyrgyzstan"), "Кыргызстан", "Киргизия", "Gyrgyzystan"),
    "KZ": (N_("Kazakhstan"), "Казахстан", "Qazaqstan", "Gazagystan"),
    "LT": (N_("Lithuania"), "Литва"),
    "LV": (N_("Latvia"), "Латвия"),
    "MD": (N_("Moldova"), "Молдова"),
    "NL": (N_("Netherlands"), "Нидерланды", "Голландия"),
    "NO": (N_("Norway"), "Норвегия"),
    "PL": (N_("Poland"), "Польша"),
    "RU": (N_("Russia"), "Россия", "Russian Federation", "РФ", "Russiýa", "Rusya"),
    "SE": (N_("Sweden"), "Швеция"),
    "TJ": (N_("Tajikistan"), "Таджикистан", "Тоҷикистон", "Täjigistan"),
    "TM": (N_("Turkmenistan"), "Туркменистан", "Türkmenistan", "Туркмения"),
    "TR": (N_("Turkey"), "Турция", "Türkiye", "Türkiýe", "Turkiye"),
    "UA": (N_("Ukraine"), "Украина"),
    "US": (N_("United States"), "США", "USA"),
    "UZ": (N_("Uzbekistan"), "Узбекистан", "Oʻzbekiston", "O'zbekiston", "Özbegistan"),
}

_BY_NAME = {name.casefold(): code for code, names in COUNTRIES.items() for name in names}


def country_name(code: str) -> str:
    """Return the translated name of a country; an unknown code is said as it is."""
    names = COUNTRIES.get(code)
    return _(names[0]) if names else code


def country_worded(code: str) -> tuple[str, ...]:
    """Return the name of a country in every language of the interface; an unknown code as it is."""
    names = COUNTRIES.get(code)
    return tuple(dict.fromkeys(everywhere(names[0]))) if names else (code,)


def find_country(words: str) -> str:
    """Return the code of the one country named in `words`, or nothing where none or several are."""
    pieces = [words, *re.split(r"[,;()/]", words)]
    found = {_BY_NAME.get(piece.strip().casefold(), "") for piece in pieces} - {""}
    return found.pop() if len(found) == 1 else ""
