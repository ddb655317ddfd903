"""Identifiers in words, and the words of numbers that are nobody's."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.identifiers import identifiers_in
from fieldjournal.redaction.identifiers.numerals import digits_of

FOUND = [
    ("пиши: восемь девятьсот три семьсот сорок два тридцать один ноль пять", "phone"),
    ("sekiz altmyş dört on bir otuz ýedi kyrk", "phone"),
    ("sıfır beş yüz kırk iki üç yüz on bir yirmi iki", "phone"),
    ("nol toʻqson bir uch yuz oʻn ikki qirq besh", "phone"),
    ("oh seven seven double nine three one zero four", "phone"),
    ("null eins sieben drei drei eins null vier", "phone"),
    ("zéro six quarante et un vingt-deux trente et un dix", "phone"),
    ("мама: плюс девять девять три шесть один 51 20 01", "phone"),
    ("dokuz dokuz üç altı bäş 65 42 92", "phone"),
    ("сорок один точка тридцать один, шестьдесят девять точка двадцать восемь", "phone"),
    ("ему уже 28-ти лет", "age"),
    ("мужчина, 40-ка лет, с бородой", "age"),
    ("17-ти летний сын", "age"),
    ("ей двадцать семь лет", "age"),
    ("сыну пять годиков", "age"),
    ("ему около пятидесяти", "age"),
    ("пятидесятидвухлетняя соседка", "age"),
    ("Нуров, тридцать один год, слесарь", "age"),
    ("kyrk üç ýaşly", "age"),
    ("oʻttiz besh yoshda", "age"),
    ("қырық үш жаста", "age"),
    ("otuz beş yaşında", "age"),
    ("thirty-one years old", "age"),
    ("zweiunddreißig Jahre alt", "age"),
    ("quarante-deux ans", "age"),
    ("une fille de sept ans", "age"),
    ("trzydziestoletnia nauczycielka", "age"),
    ("سی و پنج ساله", "age"),
    ("in her late forties", "age"),
    ("второго мая двадцатого года", "date"),
    ("двадцать пятое августа тысяча девятьсот девяностого года", "date"),
    ("on the twenty-first of March", "date"),
]


@pytest.mark.parametrize(("text", "kind"), FOUND, ids=[each[0] for each in FOUND])
def test_what_is_said_aloud_is_found(text: str, kind: str) -> None:
    assert kind in [each.who for each in identifiers_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        "раз два три четыре",
        "сто двадцать три тысячи четыреста человек",
        "отсидел семь лет",
        "сорок лет назад",
        "ему дали пятнадцать лет колонии",
        "za trzydzieści lat temu",
        "depuis trente ans de prison",
        "three or four people",
        "канал не чистили три роки поспіль",
        "پس از دو سال باز شد",
        "travailler pendant trente ans encore",
        "iki üç adam",
        "after twenty-two years of waiting",
        "first of all",
        "первого этажа",
        "за пятьдесят манат",
        "взяли два три раза по 100 200 300 манат",
        "прошло 20-ть лет назад",
        "не больше 5-ти лет колонии",
    ],
)
def test_counts_and_times_in_words_are_nobodys(text: str) -> None:
    assert identifiers_in(text) == []


@pytest.mark.parametrize(
    ("run", "many"),
    [
        ("шестьдесят пять сорок один", 4),
        ("восемь девятьсот шестнадцать", 4),
        ("семьсот семьдесят два", 3),
        ("beş yüz otuz iki", 3),
        ("double seven one", 3),
        ("один два три", 3),
    ],
)
def test_a_run_of_words_stands_for_so_many_digits(run: str, many: int) -> None:
    assert digits_of(run) == many
