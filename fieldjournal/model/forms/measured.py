"""Forms of what is measured as said: a sum of money, a length of time.

The words are the truth; what was understood of them serves sorting and adding up, and may be nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import ClassVar

from fieldjournal.errors import BadValue
from fieldjournal.model.canonical import Json
from fieldjournal.model.forms.form import Cell, Form, Rewrite
from fieldjournal.model.forms.plain import clean_line
from fieldjournal.model.number_words import AMOUNT, in_digits
from fieldjournal.model.values import Length, Money

CURRENCIES = {
    "TMT": ("manat", "манат", "tmt", "m."),
    "RUB": ("rub", "rouble", "ruble", "руб", "рубл", "₽"),
    "USD": ("usd", "dollar", "долл", "$", "us$"),
    "EUR": ("eur", "euro", "евро", "€"),
    "TRY": ("try", "lira", "лир", "tl", "₺"),
    "UZS": ("uzs", "sum", "som", "soʻm", "so'm", "сум", "сўм"),
    "KGS": ("kgs", "сом"),
    "KZT": ("kzt", "tenge", "тенге", "₸"),
    "TJS": ("tjs", "somoni", "сомони", "сомонӣ"),
    "AZN": ("azn",),
    "GBP": ("gbp", "pound", "£", "фунт"),
    "CHF": ("chf", "franc", "франк"),
    "AED": ("aed", "dirham", "дирхам"),
    "IRR": ("irr", "rial", "риал"),
    "AFN": ("afn", "afghani", "афгани"),
    "UAH": ("uah", "hryvnia", "грив"),
    "PLN": ("pln", "zloty", "злот"),
    "SEK": ("sek",),
    "NOK": ("nok",),
}
"""Words for currencies by ISO 4217 code, as people type them."""

_TIMES = {"thousand": 1_000, "тыс": 1_000, "müň": 1_000, "bin": 1_000, "million": 10**6, "млн": 10**6}
_NOT_PLAIN = re.compile(r"\d[.,]\d|[½¼¾]|\d\s*(?:-|–|—|to|or|до|или|ýa|ile|ilä)\s*\d|\d с половин|and a half")
_LIFE = ("life", "пожизнен", "ömürlik", "müebbet", "umrbod")
_UNITS = {
    "years": ("year", "yr", "год", "лет", "года", "ýyl", "yıl", "yil", "сол", "жыл"),
    "months": ("month", "месяц", "мес", "aý", "ay", "oy", "моҳ"),
    "weeks": ("week", "недел", "hepde", "hafta", "ҳафта"),
    "days": ("day", "день", "дня", "дней", "сут", "gün", "kun", "рӯз", "күн"),
}


class Sum(Form[Money]):
    """A sum as said, with amount and currency where they are plain."""

    name = "money"
    columns: ClassVar[tuple[tuple[str, str], ...]] = (("", "INTEGER"), ("currency", "TEXT"))

    def read(self, untrusted: Json) -> Money:
        if isinstance(untrusted, str):
            return self.typed(untrusted)
        if not isinstance(untrusted, dict) or untrusted.keys() - {"said", "amount", "currency"}:
            raise BadValue("not-an-object")
        said, amount = clean_line(untrusted.get("said")), untrusted.get("amount")
        currency = clean_line(untrusted.get("currency", ""))
        if not said.strip():
            raise BadValue("nothing-in-it")
        if amount is not None and (not isinstance(amount, int) or isinstance(amount, bool) or amount < 0):
            raise BadValue("not-a-number")
        if currency and not re.fullmatch("[A-Z]{3}", currency):
            raise BadValue("not-a-choice", given=currency)
        return Money(said, amount, currency)

    def write(self, value: Money) -> Json:
        made: dict[str, Json] = {"said": value.said}
        if value.amount is not None:
            made["amount"] = value.amount
        if value.currency:
            made["currency"] = value.currency
        return made

    def typed(self, words: str) -> Money:
        said = clean_line(words.strip())
        if not said:
            raise BadValue("nothing-in-it")
        return Money(said, _amount(said), _currency(said))

    def edited(self, value: Money) -> str:
        return value.said

    def texts(self, value: Money) -> Iterator[str]:
        yield value.said

    def rewrite(self, value: Money, change: Rewrite) -> Money:
        return replace(value, said=change(value.said))

    def cells(self, value: Money) -> tuple[Cell, ...]:
        return (value.amount, value.currency or None)


class Span(Form[Length]):
    """A length of time as said, in years, months and days where they are plain; or for life."""

    name = "length"
    columns: ClassVar[tuple[tuple[str, str], ...]] = (("", "INTEGER"),)

    def read(self, untrusted: Json) -> Length:
        if isinstance(untrusted, str):
            return self.typed(untrusted)
        known = {"said", "years", "months", "days", "life"}
        if not isinstance(untrusted, dict) or untrusted.keys() - known:
            raise BadValue("not-an-object")
        said = clean_line(untrusted.get("said"))
        if not said.strip():
            raise BadValue("nothing-in-it")
        numbers = [untrusted.get(key, 0) for key in ("years", "months", "days")]
        if not all(
            isinstance(each, int) and not isinstance(each, bool) and 0 <= each < 10**6 for each in numbers
        ):
            raise BadValue("not-a-number")
        years, months, days = (int(each) for each in numbers if isinstance(each, int))
        return Length(said, years, months, days, life=untrusted.get("life") is True)

    def write(self, value: Length) -> Json:
        made: dict[str, Json] = {"said": value.said}
        made |= {key: getattr(value, key) for key in ("years", "months", "days") if getattr(value, key)}
        return made | ({"life": True} if value.life else {})

    def typed(self, words: str) -> Length:
        said = clean_line(words.strip())
        if not said:
            raise BadValue("nothing-in-it")
        return Length(said, **_units(said), life=any(word in said.casefold() for word in _LIFE))

    def edited(self, value: Length) -> str:
        return value.said

    def texts(self, value: Length) -> Iterator[str]:
        yield value.said

    def rewrite(self, value: Length, change: Rewrite) -> Length:
        return replace(value, said=change(value.said))

    def cells(self, value: Length) -> tuple[Cell, ...]:
        days = value.years * 365 + value.months * 30 + value.days
        return (days or None,)


def _amount(said: str) -> int | None:
    """Return the one amount in the words; None where there is none, several, or a fraction."""
    found = AMOUNT.findall(said)
    if len(found) != 1 or re.search(rf"{re.escape(found[0])}[.,]\d", said):
        return None
    times = next((by for word, by in _TIMES.items() if word in said.casefold()), 1)
    return int(re.sub(r"\D", "", found[0])) * times


def _currency(said: str) -> str:
    plain = said.casefold()
    found = {
        code
        for code, words in CURRENCIES.items()
        for word in words
        if (re.search(rf"(?<![^\W\d_]){re.escape(word)}", plain) if word[0].isalpha() else word in plain)
    }
    return found.pop() if len(found) == 1 else ""


def _units(said: str) -> dict[str, int]:
    """Return the years, months and days in the words; all zero where they are a fraction or a range."""
    made = {"years": 0, "months": 0, "days": 0}
    plain = in_digits(said).casefold()
    if _NOT_PLAIN.search(plain):
        return made
    for number, word in re.findall(r"(\d{1,4})[\s-]*(?:и\s+)?([^\W\d_]+)", plain):
        for unit, begins in _UNITS.items():
            if any(word.startswith(begin) for begin in begins):
                made["days" if unit == "weeks" else unit] += int(number) * (7 if unit == "weeks" else 1)
                break
    return made
