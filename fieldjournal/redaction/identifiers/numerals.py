"""Numbers in words, in the tongues of the region and of exile: what a number said aloud is written down as.

Only data, and how many digits a run of such words stands for.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import Final

_UNITS: Final = """
ноль нуль один одна одно два две три четыре пять шесть семь восемь девять дві чотири п'ять п’ять шість сім вісім дев'ять дев’ять
nol bir iki üç dört bäş alty ýedi sekiz dokuz sıfır beş altı yedi dörd yeddi səkkiz doqquz ikki uch to'rt toʻrt to‘rt besh olti yetti sakkiz to'qqiz toʻqqiz to‘qqiz
бир икки уч тўрт беш олти етти саккиз тўққиз нөл бір екі үш төрт бес алты жеті сегіз тоғыз эки үч жети сегиз тогуз
сифр як ду се чор панҷ шаш ҳафт ҳашт нӯҳ яку дуву чору
zero oh nought one two three four five six seven eight nine double triple null eins ein zwei zwo drei vier fünf sechs sieben acht neun
zéro un deux trois quatre cinq sept huit neuf jeden dwa trzy cztery pięć sześć siedem osiem dziewięć
صفر یک دو سه چهار پنج شش هفت هشت نه واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة
"""
_TENS: Final = """
десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать тридцать сорок пятьдесят
шестьдесят семьдесят восемьдесят девяносто одинадцять дванадцять тринадцять чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять двадцять тридцять
п'ятдесят п’ятдесят шістдесят сімдесят вісімдесят дев'яносто дев’яносто
on ýigrimi otuz kyrk elli altmyş ýetmiş segsen togsan yirmi kırk altmış yetmiş seksen doksan iyirmi qırx əlli səksən doxsan
o'n oʻn o‘n yigirma o'ttiz oʻttiz o‘ttiz qirq ellik oltmish yetmish sakson to'qson toʻqson to‘qson ўн йигирма ўттиз қирқ эллик олтмиш етмиш саксон тўқсон
он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жыйырма отуз кырк элүү алтымыш жетимиш токсон
даҳ ёздаҳ дувоздаҳ сездаҳ чордаҳ понздаҳ шонздаҳ ҳабдаҳ ҳаждаҳ нуздаҳ бист бисту сӣ сию сиву чил чилу панҷоҳ панҷову шаст шасту ҳафтод ҳафтоду ҳаштод ҳаштоду навад наваду
ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig
onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante
dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt
sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt
ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست سی چهل پنجاه شصت هفتاد هشتاد نود عشرة عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون
"""
_HUNDREDS: Final = """
сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот двісті чотириста п'ятсот шістсот сімсот вісімсот дев'ятсот
ýüz yüz yuz юз жүз сад саду hundred hundert cent sto dwieście trzysta صد
"""


def grouped(words: str) -> str:
    """Return alternatives for a pattern, the longest first, grouped by their first letter."""
    each = sorted(set(words.split()), key=lambda word: (word[0], -len(word)))
    groups = groupby(each, lambda word: word[0])
    return "|".join(f"{first}(?:{'|'.join(re.escape(word[1:]) for word in some)})" for first, some in groups)


_GERMAN: Final = r"(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(?:zwanzig|drei(?:ß|ss)ig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)"
TEN: Final = rf"(?:{_GERMAN}|{grouped(_TENS)})"
"""Ten to ninety."""
WORD: Final = rf"(?:{_GERMAN}|{grouped(_UNITS + _TENS + _HUNDREDS)})"
"""Any word of a number below a thousand."""
_JOIN: Final = r"(?:[\s,.;:\u2013\u2014-]{1,3}(?:(?:и|і|ва|ve|and|und|et|у|و|ta|точка|целых|запятая|кома|point|dot|komma|virgule|nokta|bitin|nuqta|przecinek|ممیز|north|south|east|west|nord|ost|север\w{0,3}|восток\w{0,2})[\s,]{1,2})?)"
NUMBER: Final = rf"{WORD}(?:[\s-](?:(?:и|і|ve|and|et|у|و)\s)?{WORD}(?!\w)){{0,3}}"
"""A number in words, from one to nine hundred and ninety-nine."""
RUN: Final = re.compile(
    rf"(?<!\w){WORD}(?!\w){_JOIN}{WORD}(?!\w)(?:{_JOIN}(?:{WORD}|\d{{1,4}})(?!\w)){{2,30}}"
)
"""Four words of numbers and more, one after another, in small letters; some go on in figures after two words."""

_units: Final = frozenset(_UNITS.split())
_hundreds: Final = frozenset(_HUNDREDS.split())
_a_word = re.compile(rf"(?<!\w)(?:{WORD}|\d{{1,4}})(?!\w)")


def digits_of(run: str) -> int:
    """Return how many digits are said, as they are said in a telephone number: 65 is two, 532 three."""
    many = left = 0
    for word in _a_word.findall(run):
        if word.isdigit():
            many, left = many + len(word), 0
        elif word in _hundreds:
            many, left = (
                many
                + (
                    3
                    if not (left == 0 and many and word in {"yüz", "ýüz", "yuz", "юз", "жүз", "hundred"})
                    else 2
                ),
                2,
            )
        elif word in _units:
            many, left = (many, 0) if left else (many + 1, 0)
        else:
            many, left = (many if left == 2 else many + 2), 1  # noqa: PLR2004
    return many
