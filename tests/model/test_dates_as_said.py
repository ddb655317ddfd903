"""Dates as people of the region write them, by language; and what looks like one and must stay words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldjournal.model.date_phrases import _COMPOUND, _PHRASES, _key
from fieldjournal.model.date_words import month_of
from fieldjournal.model.dates import Basis, Precision, as_understood, parse_date, to_edtf

RUSSIAN = [
    ("1990 г.р.", "1990"),
    ("ок. 1990 г. р.", "1990~"),
    ("ночью с 25 на 26 октября 2023", "2023-10-25/2023-10-26"),
    ("в ночь на 26 октября 2023 г.", "2023-10-25/2023-10-26"),  # it begins on the evening before
    ("в ночь на 26 октября", "XXXX-10-25/XXXX-10-26"),  # two days and no year
    ("ночью с 25 на 26 октября", "XXXX-10-25/XXXX-10-26"),
    ("в ночь на 1 января", "XXXX-12-31/XXXX-01-01"),
    ("ночь с 31 на 1 января", "XXXX-12-31/XXXX-01-01"),
    ("ночь с 31 на 1 января 2024", "2023-12-31/2024-01-01"),  # the 31st of the month before
    ("с 30 на 1 мая 2023", "2023-04-30/2023-05-01"),
    ("в ночь с 28 на 1 марта", "XXXX-02-28/XXXX-03-01"),
    ("в ночь с 29 на 1 марта 2024", "2024-02-29/2024-03-01"),
    ("конец августа", "XXXX-08-20/XXXX-08-31"),
    ("в октябре — ноябре", "XXXX-10-01/XXXX-11-30"),
    ("с 25 на 26 октября 2023", "2023-10-25/2023-10-26"),
    ("с вечера 25 по утро 26 октября 2023", "2023-10-25/2023-10-26"),
    ("с утра 19 мая 2023", "2023-05-19"),  # from the morning of that day, not from that day on
    ("19 мая 2023, до обеда", "2023-05-19"),
    ("в 20-х числах мая 2023", "[2023-05-20..2023-05-31]"),
    ("в первых числах июня 2023", "[2023-06-01..2023-06-10]"),
    ("в последних числах июня 2023", "[2023-06-20..2023-06-30]"),
    ("во второй декаде мая 2023", "[2023-05-10..2023-05-20]"),
    ("в первую неделю марта 2022", "[2022-03-01..2022-03-07]"),
    ("в последнюю неделю февраля 2024", "[2024-02-23..2024-02-29]"),
    ("в середине марта 2022", "[2022-03-10..2022-03-20]"),
    ("весной 2019", "2019-21"),
    ("зимой 2022–2023", "2022-12-01/2023-02-28"),
    ("летом 2023-го", "2023-22"),
    ("в первом полугодии 2021", "[2021-01-01..2021-06-30]"),
    ("III квартал 2021 г.", "2021-35"),
    ("2002-2003 гг.", "2002-01-01/2003-12-31"),
    ("в декабре 2022 - январе 2023", "2022-12-01/2023-01-31"),
    ("с осени 2021 по весну 2022", "2021-09-01/2022-05-31"),
    ("с 2016 года по настоящее время", "2016-01-01/.."),
    ("не раньше мая 2023 и не позже июля 2023", "2023-05-01/2023-07-31"),
    ("в XX веке", "[1901-01-01..2000-12-31]"),
    ("19/V-2023", "2023-05-19"),
    ("19.V.2023", "2023-05-19"),
    ("19-V-2023", "2023-05-19"),
    ("ХII 2023", "2023-12"),  # the first letter is Cyrillic
    ("19 мая 2023 в 14:30", "2023-05-19"),
    ("19 мая 2023 года, в 14 часов 30 минут", "2023-05-19"),
    ("около 6 утра 19 мая 2023", "2023-05-19"),
    ("после 14:00 19 мая 2023", "2023-05-19"),
    ("пт, 5 мая 2023", "2023-05-05"),
    ("где-то в мае 2019", "2019-05~"),
    ("к концу 2023 года", "[2023-09-01..2023-12-31]"),
    ("в двадцатых числах мая 2023", "[2023-05-20..2023-05-31]"),
    ("19 мая 2023 года, время неизвестно", "2023-05-19"),
    ("27—30 ноября 2023", "2023-11-27/2023-11-30"),  # no-break spaces and a long dash
    ("Навруз 2023", "2023-03"),  # in March everywhere; the day is not the same everywhere
    ("Курбан-байрам 2023", "2023"),  # by the moon: somewhen in the year
]

TURKMEN = [
    ("oktýabryň 20-si", "XXXX-10-20"),
    ("maýyň 19-y", "XXXX-05-19"),  # a day: a year would stand without the hyphen ("19 ý.")
    ("2023-nji ýylyň maýynyň 19-ynda", "2023-05-19"),
    ("2023-nji ýylyň oktýabrynyň 20-si", "2023-10-20"),
    ("2023-njy ýylyň awgust aýynyň ahyry", "[2023-08-20..2023-08-31]"),
    ("2023-nji ýylyň 25-26-njy oktýabryna geçilýän gije", "2023-10-25/2023-10-26"),
    ("19.05.2023 sagat 14:30", "2023-05-19"),
    ("19.05.2023, sagat 14:30-da", "2023-05-19"),
    ("2023-nji ýylyň ýazynda", "2023-21"),  # spring
    ("ýazda 2023", "2023-21"),
    ("2023-nji ýylyň güýzünde", "2023-23"),
    ("19 maý 2023 ý.", "2023-05-19"),
    ("Nowruz baýramy 2023", "2023-03"),
    ("Oraza aýy 2023", "2023"),
    ("2021-nji ýylyň ikinji ýarymynda", "[2021-07-01..2021-12-31]"),
    ("XX asyr", "[1901-01-01..2000-12-31]"),
]

ENGLISH = [
    ("on the night of 25 to 26 October", "XXXX-10-25/XXXX-10-26"),
    ("the night of 31 to 1 January 2024", "2023-12-31/2024-01-01"),
    ("the night of 25 to 26 October 2023", "2023-10-25/2023-10-26"),
    ("overnight 25–26 October 2023", "2023-10-25/2023-10-26"),
    ("19 May 2023 at 2 pm", "2023-05-19"),
    ("19 May 2023, 2:30 p.m.", "2023-05-19"),
    ("after 14:30 on 19 May 2023", "2023-05-19"),
    ("2023-05-19T14:30:00Z", "2023-05-19"),
    ("20230519", "2023-05-19"),
    ("19-05-2023", "2023-05-19"),
    ("19 05 2023", "2023-05-19"),
    ("19. 05. 2023", "2023-05-19"),
    ("5/19/2023", "2023-05-19"),
    ("late 1990s", "[1996-01-01..1999-12-31]"),
    ("Q3 2021", "2021-35"),
    ("third quarter of 2021", "2021-35"),
    ("20th century", "[1901-01-01..2000-12-31]"),
    ("in the first week of March 2022", "[2022-03-01..2022-03-07]"),
    ("after 2016 but before 2019", "2017-01-01/2018-12-31"),
    ("all of 2021", "2021"),
    ("2016 to the present", "2016-01-01/.."),
    ("Ramadan 2023", "2023"),
    ("b. 1990?", "1990~"),
    ("1971 / 1972 (passport)", "1971-01-01/1972-12-31"),
]

OTHERS = [
    ("Ağustos sonu", "XXXX-08-20/XXXX-08-31"),
    ("2000'li yıllar", "[2000-01-01..2009-12-31]"),
    ("1990'lı yılların başı", "[1990-01-01..1994-12-31]"),
    ("1990-yillar", "[1990-01-01..1999-12-31]"),
    ("1990-йиллар", "[1990-01-01..1999-12-31]"),
    ("1990-жылдары", "[1990-01-01..1999-12-31]"),
    ("19 Mayıs 2023 Cuma günü", "2023-05-19"),
    ("19.05.2023 saat 14.30'da", "2023-05-19"),
    ("Mayıs'ın sonunda 2023", "[2023-05-20..2023-05-31]"),
    ("2021 yılının yazında", "2021-22"),  # summer
    ("27 Kasım 2023'ten 30 Kasım 2023'e kadar", "2023-11-27/2023-11-30"),
    ("2016 yılından beri", "2016-01-01/.."),
    ("2023-yil may oyining oxiri", "[2023-05-20..2023-05-31]"),
    ("2021-yil yozida", "2021-22"),
    ("2023-yilning 19-may kuni, soat 9:00", "2023-05-19"),
    ("2023 йил май ойи охирида", "[2023-05-20..2023-05-31]"),
    ("дар охири моҳи августи соли 2023", "[2023-08-20..2023-08-31]"),
    ("тирамоҳи соли 2021", "2021-23"),
    ("санаи 19 майи соли 2023", "2023-05-19"),
    ("2021-жылдын жайында", "2021-22"),
    ("2021 жылдың күзінде", "2021-23"),
    ("2023 ж. 19 мамыр", "2023-05-19"),
    ("۱۹.۰۵.۲۰۲۳", "2023-05-19"),
    ("١٩/٠٥/٢٠٢٣", "2023-05-19"),
]


@pytest.mark.parametrize(("said", "edtf"), [*RUSSIAN, *TURKMEN, *ENGLISH, *OTHERS])
def test_understands(said: str, edtf: str) -> None:
    when = parse_date(said)
    assert (to_edtf(when), when.said, when.basis) == (edtf, said, Basis.STATED)
    again = parse_date(as_understood(when, "en"))
    assert to_edtf(replace(again, precision=when.precision)) == edtf


@pytest.mark.parametrize(
    ("said", "edtf"),
    [
        ("90-х годов", "[1990-01-01..1999-12-31]"),  # the century is added
        ("в начале 90-х", "[1990-01-01..1994-12-31]"),
        ("the 90s", "[1990-01-01..1999-12-31]"),
        ("накануне 18 ноября 2023", "2023-11-17"),
        ("на следующий день после 18 ноября 2023", "2023-11-19"),
        ("the eve of 18 November 2023", "2023-11-17"),
        ("18.11.2023-den bir gün öň", "2023-11-17"),
    ],
)
def test_says_when_something_was_added(said: str, edtf: str) -> None:
    when = parse_date(said)
    assert (to_edtf(when), when.basis) == (edtf, Basis.DERIVED)


@pytest.mark.parametrize(
    "said",
    [
        "на днях",
        "недавно",
        "в пятницу",  # the last one or the next one
        "в 30-х годах",  # of which century
        "19-05-23",  # of 2023 or of 2019
        "v 2019 godu",  # Russian in Latin letters, no Roman five
        "V 2023",
        "до Рамадана 2023",
        "before Ramadan 2023",
        "end of Ramadan 2023",
        "Ramadan",
        "2019 жылдын жазында",  # Kyrgyz spring or Kazakh summer
        "1402",  # of another calendar
        "18th century",
        "вторая неделя марта 2022",
        "two weeks",
        "квартал",
        "первый",
        "Душанбе",
        "2 часа",
        "в 2023-2024 учебном году",
        "2019 –",  # since then, or something was left out
        "по 3 мая 2020",
        "at age 17",
    ],
)
def test_never_guesses(said: str) -> None:
    when = parse_date(said)
    assert (when.precision, when.said) == (Precision.UNKNOWN, said)


@pytest.mark.parametrize(
    ("said", "edtf"),
    [
        ("aged 34 in 2020", "1985-01-02/1986-12-31"),
        ("34 years old (5 May 2021)", "1986-05-06/1987-05-05"),
        ("17 лет на 2020", "2002-01-02/2003-12-31"),
        ("2020-nji ýylda 17", ""),  # seventeen of what
    ],
)
def test_an_age_on_a_day_is_a_birth_within_two_years(said: str, edtf: str) -> None:
    when = parse_date(said)
    assert (to_edtf(when) if when.earliest else "", when.said) == (edtf, said)
    assert when.basis is (Basis.DERIVED if edtf else Basis.STATED)


def test_no_phrase_means_two_things() -> None:
    meanings: dict[tuple[str, ...], set[object]] = {}
    told = [(phrase, (means, value)) for means, value, phrases in _PHRASES for phrase in phrases.split("|")]
    told += [(phrase, items) for items, phrases in _COMPOUND for phrase in phrases.split("|")]  # type: ignore[misc]
    for phrase, meaning in told:
        meanings.setdefault(_key(phrase), set()).add(meaning)
    assert {key: found for key, found in meanings.items() if len(found) > 1} == {}
    assert [key for key in meanings if len(key) == 1 and month_of(key[0])] == []
