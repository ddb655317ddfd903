"""How long a passphrase would stand against guessing: an honest estimate for the set-up screen.

An estimate can only be wrong on one side without harm, so it is meant to err low. It knows what a
guesser knows first:

- A passphrase is cut into runs: list words, other letters, digits, and single other characters.
- A word of the EFF list counts log2(7776) = 12.9 bits, as if drawn at random. Written for generated
  words; a sentence somebody likes is weaker than it looks here.
- Other letters count as a word of some language: 3 bits for the first, 1.5 for each one after it,
  and 1 more for a capital. A capital after a small letter begins a new word.
- Digits count 3.3 bits each, from the fifth on 1: the long numbers people know are days and telephone
  numbers. A year counts 6 bits, any other character 5, a separator 1.
- Neighbours (abc, 987, qwerty, йцукен) and one character repeated count 5 bits, however many.
- A walk of six characters or more, with Shift or two fingers too (!@#$%^, 1q2w3e, aAbBcC), counts 10
  bits, and a text around one no more than 5 for each other character.
- A run that came before adds 1 bit (a separator none), and a text that is one piece repeated counts
  that piece once.
- A common password counts 3 bits, and a text around one no more than 5 for each other character. (A
  common password that is also a list word counts as a list word: it may have been drawn.)

Pieces shorter than three characters between others count as random characters of their class. So a
password manager's output counts for much of what it is; letters side by side in it are still taken
for words, and of 14 such characters nearly half the passwords are refused, of 20 hardly one.

What the bits mean: at the default cost one graphics card tries a few hundred passphrases a second. A
State with ten thousand of them tries about 2^43 a month, 2^48 in three years.
"""

import itertools
import math
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from fieldjournal.crypto.words import LIST_WORDS, word_list
from fieldjournal.secret import Secret

NEEDED_BITS: Final = 48
"""Below this a passphrase is refused: ten thousand graphics cards find it within three years."""

_FAIR_BITS: Final = 60
_STRONG_BITS: Final = 75

_WORD_BITS: Final = math.log2(LIST_WORDS)
_FIRST_LETTER_BITS: Final = 3.0
_NEXT_LETTER_BITS: Final = 1.5
_YEAR_BITS: Final = 6.0
_SYMBOL_BITS: Final = 5.0
_NEIGHBOURS_BITS: Final = 5.0
_COMMON_BITS: Final = 3.0
_WALK_BITS: Final = 10.0
_LONG_DIGIT_BITS: Final = 1.0
_LETTER_BITS: Final = math.log2(26)
_DIGIT_BITS: Final = math.log2(10)
_SHORT_RUN: Final = 3
_SHORT_WALK: Final = 6
_SHORT_NUMBER: Final = 4

_RUNS: Final = re.compile(r"[^\W\d_]+|\d+|.", re.DOTALL)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_SEPARATORS: Final = frozenset(" -_.,")

_ROWS: Final = (
    "abcdefghijklmnopqrstuvwxyz",
    "абвгдежзийклмнопрстуфхцчшщъыьэюя",
    "01234567890-=",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
    "йцукенгшщзхъ",
    "фывапролджэ",
    "ячсмитьбю",
)
_STEPS: Final = frozenset(
    pair for row in _ROWS for one, other in itertools.pairwise(row) for pair in (one + other, other + one)
)
_UNSHIFTED: Final = str.maketrans("!@#$%^&*()_+", "1234567890-=")

_COMMON_TEXT: Final = """
password passwort parol пароль letmein welcome login admin master secret qwerty qwertz iloveyou
monkey dragon football sunshine princess superman batman shadow killer zaq1zaq1 asdf йцукен любовь
привет россия солнышко наташа максим люблю turkmenistan ashgabat ashgabad türkmenistan aşgabat salam
salem merhaba sifre şifre uzbekistan tashkent toshkent kazakhstan almaty qazaqstan tajikistan dushanbe
moscow москва journal fieldjournal diary дневник журнал
"""
_COMMON: Final = frozenset(_COMMON_TEXT.split())
_LEET: Final = str.maketrans("01345@$7", "oleasast")


class Verdict(StrEnum):
    """What the set-up screen says; the code is stable, the sentence is `wording`'s."""

    REFUSED = "refused"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Strength:
    """An estimate: bits of work for a guesser who knows how people choose."""

    bits: float
    verdict: Verdict


def strength(passphrase: Secret) -> Strength:
    """Estimate a passphrase and say no more of it than bits and a verdict.

    What is no UTF-8 is estimated, not refused: a decoding error would carry the whole passphrase.
    """
    text = passphrase.reveal().decode("utf-8", "replace")
    bits = _bits(unicodedata.normalize("NFC", text))
    return Strength(bits=round(bits, 1), verdict=_verdict(bits))


def _verdict(bits: float) -> Verdict:
    if bits < NEEDED_BITS:
        return Verdict.REFUSED
    if bits < _FAIR_BITS:
        return Verdict.WEAK
    return Verdict.FAIR if bits < _STRONG_BITS else Verdict.STRONG


def _bits(text: str) -> float:
    piece, times = _smallest_period(text)
    if times > 1:
        return _bits(piece) + math.log2(times)
    seen: set[str] = set()
    total = 0.0
    for run in _runs(text):
        key = run.casefold()
        total += (run not in _SEPARATORS) if key in seen else _run_bits(run)
        seen.add(key)
    # A password written with digits for letters, or two walks at once, fall apart into runs.
    folded = text.casefold()
    common = max((len(word) for word in _COMMON if word in folded.translate(_LEET)), default=0)
    if common:
        total = min(total, _COMMON_BITS + (len(folded) - common) * _SYMBOL_BITS)
    walk = max(_longest_walk(folded.translate(_UNSHIFTED), apart) for apart in (1, 2))
    if walk >= _SHORT_WALK:
        total = min(total, _WALK_BITS + (len(folded) - walk) * _SYMBOL_BITS)
    return total


def _runs(text: str) -> list[str]:
    """Cut `text` into words (camelCase too), runs of digits and single other characters."""
    spaced = "".join(
        f"\0{char}" if char.isupper() and before.islower() else char
        for before, char in itertools.pairwise(f"\0{text}")
    )
    return [run for run in _RUNS.findall(spaced) if run != "\0"]


@cache
def _listed() -> frozenset[str]:
    return frozenset(word_list())


def _run_bits(run: str) -> float:
    folded = run.casefold()
    if folded in _listed():
        bits = _WORD_BITS + (run != folded)
    elif folded in _COMMON:
        bits = _COMMON_BITS
    elif run in _SEPARATORS:
        bits = 1.0
    elif len(run) >= _SHORT_RUN and _longest_walk(folded, 1) == len(folded):
        bits = _NEIGHBOURS_BITS
    elif run.isdecimal():
        bits = _digit_bits(run)
    elif run.isalpha():
        bits = _letter_bits(run)
    else:
        bits = _SYMBOL_BITS
    return bits


def _letter_bits(run: str) -> float:
    capital = float(run != run.lower())
    if len(run) < _SHORT_RUN:
        return (_LETTER_BITS + capital) * len(run)
    return _FIRST_LETTER_BITS + _NEXT_LETTER_BITS * (len(run) - 1) + capital


def _digit_bits(run: str) -> float:
    if _YEAR.fullmatch(run):
        return _YEAR_BITS
    short = min(len(run), _SHORT_NUMBER)
    return _DIGIT_BITS * short + _LONG_DIGIT_BITS * (len(run) - short)


def _longest_walk(text: str, apart: int) -> int:
    """Return how many characters in a row repeat or neighbour the one `apart` places before them."""
    longest = walked = apart
    for before, char in zip(text, text[apart:], strict=False):
        walked = walked + 1 if before == char or before + char in _STEPS else apart
        longest = max(longest, walked)
    return longest


def _smallest_period(text: str) -> tuple[str, int]:
    """Return the shortest piece that repeated gives `text`, and how often."""
    length = (text + text).find(text, 1)
    return (text[:length], len(text) // length) if length > 0 else (text, 1)
