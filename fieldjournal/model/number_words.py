"""Numbers in words, in the languages of the region: for lengths of time and for days counted in dates.

- Tens and ones are added: *двадцать пять*, *otuz bäş*. Two numbers that do not add up are two numbers.
- The Turkic *on* is ten only in front of another Turkic number, or of a unit; else it is the English word.
"""

from __future__ import annotations

import re
from typing import Final

from fieldjournal.model.date_words import fold_date_words

_ONES = (
    "one один одна одну одного bir бір бир як", "two два две двух iki ikki ду екі эки",
    "three три трех üç uch се үш үч", "four четыре четырех dört to'rt чор чаҳор төрт",
    "five пять пяти bäş beş besh панҷ бес беш", "six шесть шести alty altı olti шаш алты",
    "seven семь семи ýedi yedi yetti ҳафт жеті жети", "eight восемь восьми sekiz sakkiz ҳашт сегіз сегиз",
    "nine девять девяти dokuz to'qqiz нӯҳ тоғыз тогуз", "ten десять десяти даҳ",
    "eleven одиннадцать одиннадцати", "twelve двенадцать двенадцати", "thirteen тринадцать тринадцати",
    "fourteen четырнадцать четырнадцати", "fifteen пятнадцать пятнадцати", "sixteen шестнадцать шестнадцати",
    "seventeen семнадцать семнадцати", "eighteen восемнадцать восемнадцати",
    "nineteen девятнадцать девятнадцати",
    "twenty двадцать двадцати ýigrimi yirmi yigirma бист жиырма жыйырма",
)  # fmt: skip
_TENS = (
    "thirty тридцать тридцати otuz o'ttiz сӣ отыз", "forty сорок сорока kyrk kırk qirq чил қырық кырк",
    "fifty пятьдесят пятидесяти elli ellik панҷоҳ елу элүү",
)  # fmt: skip

NUMBER_WORDS: Final = {
    fold_date_words(word): value
    for value, line in (*enumerate(_ONES, 1), *zip((30, 40, 50), _TENS, strict=True))
    for word in line.split()
}
TURKIC_ONES: Final = frozenset(
    fold_date_words("bir iki ikki üç uch dört to'rt bäş beş besh alty altı olti ýedi yedi yetti sekiz sakkiz")
    .split()
) | frozenset(fold_date_words("dokuz to'qqiz").split())  # fmt: skip
TURKIC_TEN: Final = "on"
TEN: Final = 10
_TWENTY = 20

AMOUNT: Final = re.compile(r"\d{1,3}(?:[ .,  ’']\d{3})+|\d+")
"""A number in digits, its thousands set apart or not."""

_word = re.compile(r"[^\W\d_]+(?:['`´ʻʼ‘’][^\W\d_]+)?")
_HALVES: Final = tuple(
    (re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE), digits)
    for words, digits in (
        ("полтора года|полутора лет|a year and a half|one and a half years|bir ýarym ýyl", "18 months"),
        ("полгода|полугода|half a year|ýarym ýyl|yarım yıl|yarim yil|ним сол", "6 months"),
        (r"\A(?:about |almost |nearly |for )?an?(?= (?:year|month|week|day))", "1"),
    )
)


def add_up(tens: int, ones: int) -> int | None:
    """Return what two numbers in words make together; None where they are two numbers."""
    return tens + ones if tens >= _TWENTY and tens % TEN == 0 and 0 < ones < TEN else None


def in_digits(said: str) -> str:
    """Return words with the numbers among them in digits: "двадцать пять лет" as "25 лет"."""
    for pattern, digits in _HALVES:
        said = pattern.sub(digits, said)
    words = [*_word.finditer(said)]
    made, end = "", 0
    for place, word in enumerate(words):
        if word.start() < end:
            continue
        value, last = _number(words[place : place + 2])
        if value is not None:
            made += said[end : word.start()] + str(value)
            end = last.end()
    return made + said[end:]


def _number(words: list[re.Match[str]]) -> tuple[int | None, re.Match[str]]:
    """Return the number that one or two words make, None where they make none, and the last word of it."""
    first, *rest = words
    second = rest[0] if rest and rest[0].start() == first.end() + 1 else None
    folded = fold_date_words(second[0]) if second else ""
    value = NUMBER_WORDS.get(fold_date_words(first[0]))
    if second and fold_date_words(first[0]) == TURKIC_TEN and folded in TURKIC_ONES:
        return TEN + NUMBER_WORDS[folded], second
    both = add_up(value, NUMBER_WORDS.get(folded, 0)) if value else None
    return (both, second) if both and second else (value, first)
