"""Words of a text in one spelling, with their places in the text as it stands.

- A word is a run of letters and digits; marks and characters without width inside it belong to it.
  Scripts written without spaces have a word for every letter.
- Its form is the same for every case and diacritic: NFKC, casefold, marks off, ı as i.
- Everything else separates: spaces, line breaks, punctuation, `_`, markup. An apostrophe separates as
  well, and so does a hyphen at the end of a line (or before a space, where lines were run together);
  such words have a second reading as one word (`readings`).
- The other way round, an apostrophe that Unicode calls a letter (ʻ ʼ) stands in one word with what is
  around it, and so do digits; such words have a second reading apart.
- Places are code points of the original text, end exclusive, whatever folding did to the length.

Finder and gate share this and nothing else. Letters of other scripts, sounds and look-alikes are not
joined here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from fieldjournal.model.folding_tables import APOSTROPHE, APOSTROPHES, HIDDEN, MARKS
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

_CACHED: Final = 1 << 15

_STRETCH: Final = "\u0640"
"""The Arabic line that only makes a word longer; Unicode calls it a letter."""

_SPACELESS: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Ranges of Thai, Lao, Burmese, Khmer, kana and Chinese characters."""

_LONG: Final = 1 << 16
"""Characters from which on one look through a text takes so long that a tick follows it."""

_LEAST_APART: Final = 3
"""Letters beside digits in one word from which on the word is read apart as well."""


def _silent() -> str:
    """Return every mark and format character of the scripts in use."""
    points = (*range(0x0300, 0x3100), *range(0xFE00, 0x10000))
    found = (chr(each) for each in points if unicodedata.category(chr(each)) in _SILENT_KINDS)
    return HIDDEN + MARKS + _STRETCH + "".join(found)


_SILENT_KINDS: Final = {"Mn", "Me", "Cf"}
_SILENT: Final = _silent()

_word = re.compile(
    rf"[^\W_{_SPACELESS}{_STRETCH}](?:[{_SILENT}]*[^\W_{_SPACELESS}{_STRETCH}])*[{MARKS}{_STRETCH}]*"
    rf"|(?![\W_])[{_SPACELESS}]"
)
_spaceless = re.compile(f"[{_SPACELESS}]")
_unwanted = re.compile(rf"[{HIDDEN}{APOSTROPHE}{APOSTROPHES}{_STRETCH}]+")
_many_letters = rf"(?:(?![{_SILENT}])[^\W\d_][{_SILENT}]*){{{_LEAST_APART}}}"
_with_digits = re.compile(rf"{_many_letters}[\d²³¹]|[\d²³¹][{_SILENT}]*{_many_letters}")
_letters_or_digits = re.compile(rf"(?:[\d²³¹][{_SILENT}]*)+|(?:[^\W\d_²³¹][{_SILENT}]*)+")
_with_apostrophe = re.compile("[ʻʹʼʽʾʿˈ]")
_beside_apostrophe = re.compile("[^ʻʹʼʽʾʿˈ]+")
_APART: Final = ((_with_digits, _letters_or_digits), (_with_apostrophe, _beside_apostrophe))
"""What a word has to hold to be read apart as well, and its pieces."""

_hidden_before = f"(?:(?<![{HIDDEN}])[{HIDDEN}]+)?"
"""A whole run of them: begun anew at each of a hundred thousand, it would hold up everything else."""

_apostrophe = re.compile(rf"{_hidden_before}[{APOSTROPHE}{APOSTROPHES}][{HIDDEN}]*")
_broken_line = re.compile(rf"{_hidden_before}(?:[-\u2010\u2011\u00ad]\s+|\u00ac\s*)[{HIDDEN}]*")

NUMBER: Final = re.compile(r"\+?\d(?:[^\w<>\"'{}\[\],;]{0,3}\d){5,29}")
"""A run of digits that may be one number, written with spaces, dots, hyphens or brackets."""


class _Heard(dict[int, str | None]):
    """Each letter as it is in a form, None for a mark: worked out when it is met first."""

    def __missing__(self, point: int) -> str | None:
        self[point] = None if unicodedata.category(chr(point)) in _SILENT_KINDS else chr(point)
        return self[point]


_heard: Final = _Heard({ord("ı"): "i"})


class Word(NamedTuple):
    """One word: its form and its place."""

    form: str
    start: int
    end: int


@lru_cache(maxsize=_CACHED)
def form_of(word: str) -> str:
    """Return the form of one word."""
    plain = unicodedata.normalize("NFKC", _unwanted.sub("", word)).casefold()
    if plain.isascii():
        return plain
    return unicodedata.normalize("NFKD", plain).translate(_heard)


def words_of(text: str, tick: Tick = unhurried) -> list[Word]:
    """Return the words of a text in order, an apostrophe or a broken line between them or not."""
    return [Word(form_of(found[0]), *found.span()) for found in in_turns(_word.finditer(text), tick)]


def raw_words(text: str) -> list[str]:
    """Return the words of a text as they stand in it."""
    return _word.findall(text)


def readings(text: str, tick: Tick = unhurried) -> list[list[Word]]:
    """Return the words of a text in every reading: as they stand, joined, and apart.

    Most texts have one reading; only differing ones are returned. `tick` may raise to stop it.
    """
    step = tick if len(text) > _LONG else unhurried
    each = _joined_in_every_way(text, tick, step)
    step()
    each += [
        [piece for word in in_turns(each[0], tick) for piece in _apart(text, word, way)]
        for way, (inside, _pieces) in enumerate(_APART)
        if inside.search(text)
    ]
    told = [[word.form for word in reading] for reading in each]
    return [reading for at, reading in enumerate(each) if told[at] not in told[:at]]


def _joined_in_every_way(text: str, tick: Tick = unhurried, step: Tick = unhurried) -> list[list[Word]]:
    """Return the words as they stand, and as they are where those at joints are one."""
    each = [words_of(text, tick)]
    for joint in (_broken_line, _apostrophe):
        step()
        if joint.search(text):
            each += [_joined(text, reading, joint, tick) for reading in each]
    return each


def form_readings(text: str) -> list[list[str]]:
    """Return the forms of `readings` alone, without places: the quick way for who needs none.

    A joint is taken out wherever it stands, so that this may join a little more than `readings`; where a
    text has joints, what `readings` itself gives is added, so that it never reads less.
    """
    joined = [text]
    for joint in (_broken_line, _apostrophe):
        if joint.search(text):
            joined += [joint.sub("", one) for one in joined]
    words = _word.findall(text)
    each = [list(map(form_of, words)), *(list(map(form_of, _word.findall(one))) for one in joined[1:])]
    for way, (inside, _pieces) in enumerate(_APART):
        if inside.search(text):
            each.append([piece.form for word in words for piece in _pieces_of(word, way)])
    if len(joined) > 1:
        each += [[word.form for word in reading] for reading in _joined_in_every_way(text)[1:]]
    return [reading for at, reading in enumerate(each) if reading not in each[:at]]


def _apart(text: str, word: Word, way: int) -> Iterator[Word]:
    for piece in _pieces_of(text[word.start : word.end], way):
        yield Word(piece.form, word.start + piece.start, word.start + piece.end)


@lru_cache(maxsize=_CACHED)
def _pieces_of(word: str, way: int) -> tuple[Word, ...]:
    """Return the pieces of a word, with their places in it; the word itself where it has none."""
    inside, pieces = _APART[way]
    if not inside.search(word):
        return (Word(form_of(word), 0, len(word)),)
    found = (Word(form_of(each[0]), *each.span()) for each in pieces.finditer(word))
    return tuple(each for each in found if each.form)


def _joined(text: str, words: Sequence[Word], joint: re.Pattern[str], tick: Tick) -> list[Word]:
    over = {found.start(): found.end() for found in in_turns(joint.finditer(text), tick)}
    for start, end in tuple(over.items()):
        if _spaceless.search(text[max(start - 1, 0)] + text[end : end + 1]):
            del over[start]
    made: list[Word] = []
    for word in in_turns(words, tick):
        if made and over.get(made[-1].end) == word.start:
            made[-1] = Word(made[-1].form + word.form, made[-1].start, word.end)
        else:
            made.append(word)
    return made


def run_together(forms_of_words: Sequence[str]) -> tuple[str, dict[int, int], dict[int, int]]:
    """Return all forms as one string, and by place in it the number of the word that begins or ends there.

    What is found between such a beginning and such an end is a spelling with spaces put in or left out.
    """
    begins, ends, at = {}, {}, 0
    for number, form in enumerate(forms_of_words):
        begins[at] = number
        at += len(form)
        ends[at] = number
    return "".join(forms_of_words), begins, ends


def forms(text: str) -> tuple[str, ...]:
    """Return the forms of all words of a text."""
    return tuple(word.form for word in words_of(text))


def spellings(text: str) -> tuple[tuple[str, ...], ...]:
    """Return every sequence of forms a spelling may stand as: apart, joined at apostrophes, glued."""
    each = readings(text)
    sequences = (tuple(word.form for word in reading) for reading in each)
    glued = "".join(word.form for word in each[0])
    return tuple(dict.fromkeys(each for each in (*sequences, (glued,)) if any(each)))


def digits_of(text: str) -> str:
    """Return the digits of a text as ASCII; of a telephone number, that is the number."""
    return "".join(str(unicodedata.digit(each)) for each in text if each.isdigit())
