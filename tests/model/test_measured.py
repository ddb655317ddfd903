"""Sums and lengths of time: the words stay, and only what is plain is understood."""

from __future__ import annotations

import pytest

from fieldjournal.model.forms.counted import Count
from fieldjournal.model.forms.measured import Span, Sum
from fieldjournal.model.values import Length, Many, Money


@pytest.mark.parametrize(
    ("said", "amount", "currency"),
    [
        ("20 000 manat", 20_000, "TMT"),
        ("5 млн рублей", 5_000_000, "RUB"),
        ("USD 3,000", 3_000, "USD"),
        ("€500", 500, "EUR"),
        ("3.000 TL", 3_000, "TRY"),
        ("USD 3,000 or 50,000 TMT", None, ""),  # two sums in two currencies: neither is chosen
        ("12.50 euro", None, "EUR"),  # a fraction is not rounded
        ("a large fine", None, ""),
        ("около 100 сомов", 100, "KGS"),
        ("200 базовых величин", 200, ""),
    ],
)
def test_sums(said: str, amount: int | None, currency: str) -> None:
    value = Sum().typed(said)
    assert value == Money(said, amount, currency)
    assert Sum().read(Sum().write(value)) == value


@pytest.mark.parametrize(
    ("said", "years", "months", "days", "life"),
    [
        ("23 years", 23, 0, 0, False),
        ("3 года 6 месяцев", 3, 6, 0, False),
        ("15 суток", 0, 0, 15, False),
        ("2 ýyl 3 aý", 2, 3, 0, False),
        ("three weeks", 0, 0, 21, False),
        ("двадцать пять лет", 25, 0, 0, False),
        ("twenty-five years", 25, 0, 0, False),
        ("on bäş ýyl", 15, 0, 0, False),
        ("yirmi dört ay", 0, 24, 0, False),
        ("полтора года", 0, 18, 0, False),
        ("a year", 1, 0, 0, False),
        ("for ever and a day", 0, 0, 0, False),
        ("2.5 years", 0, 0, 0, False),  # a fraction is not rounded
        ("3–5 years", 0, 0, 0, False),  # of two lengths neither is chosen
        ("от 3 до 5 лет", 0, 0, 0, False),
        ("3 weeks", 0, 0, 21, False),
        ("пожизненное лишение свободы", 0, 0, 0, True),
        ("26 days", 0, 0, 26, False),
    ],
)
def test_lengths(said: str, years: int, months: int, days: int, life: bool) -> None:  # noqa: FBT001 - a column of the table
    value = Span().typed(said)
    assert value == Length(said, years, months, days, life=life)
    assert Span().read(Span().write(value)) == value


@pytest.mark.parametrize(
    ("said", "least", "most"),
    [
        ("41", 41, 41),
        ("41 people", 41, 41),
        ("over fifty", 51, None),
        ("more than 50 neighbours", 51, None),
        ("50+", 50, None),  # fifty or more
        ("≥41", 41, None),
        ("пятьдесят с лишним", 50, None),
        ("at least 41, among them 7 children", 41, None),
        ("не менее 41, из них 7 детей", 41, None),
        ("two families (9 people)", None, None),  # two of what, nine of what
        ("at least 41", 41, None),
        ("не менее 41 человека", 41, None),
        ("свыше пятидесяти", 51, None),
        ("50-den köp", 51, None),
        ("azyndan 41", 41, None),
        ("elliden köp", None, None),  # a number word with an ending
        ("en az 41", 41, None),
        ("fewer than ten", None, 9),
        ("до 30", None, 30),
        ("40–50", 40, 50),
        ("from 40 to 50", 40, 50),
        ("2 000", 2000, 2000),
        ("about 60", None, None),  # nobody said how far off
        ("многие", None, None),
        ("50-40", None, None),
        ("3 men, 2 women and 5 children", None, None),
    ],
)
def test_counts(said: str, least: int | None, most: int | None) -> None:
    value = Count().typed(said)
    assert value == Many(said, least, most)
    assert Count().read(Count().write(value)) == value


def test_a_count_of_an_older_journal_is_a_lower_bound() -> None:
    assert Count().read(41) == Many("41", 41)
