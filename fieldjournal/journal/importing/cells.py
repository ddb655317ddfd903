"""One cell of a table as a value of the field its column fills.

- A value is what a person would get by typing the cell's words into that field; nothing is read in
  that the words do not say.
- A choice the list does not have is `other` with those words. Two turns of phrase that say a fate
  beyond doubt (`_SAID`) are taken as it; their words are kept beside it by whoever asks for them.
- A date that cannot be, or was not understood, keeps its words and has no days.
- `-` is a blank, `?` is unknown. What fits no value is None: it goes to the notes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from fieldjournal.errors import BadValue
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Spec
from fieldjournal.model.forms.plain import ManyOf, OneOf, clean_line
from fieldjournal.model.forms.said import Fuzzy
from fieldjournal.model.values import Choice
from fieldjournal.model.vocabulary import OTHER, Vocabulary

_BLANKS: Final = {"", "-", "–", "—", "--", "..."}
_UNKNOWN: Final = {"?", "??", "???"}
_NOT_APPLICABLE: Final = {"n/a", "н/д", "н/п"}

_SAID: Final[Mapping[str, tuple[tuple[re.Pattern[str], str], ...]]] = MappingProxyType(
    {
        "fate": (
            (
                re.compile(r"(?i)(sentenced to|serving) \d+\s*(years?|months?)\b.*\b(prison|colony)"),
                "serving",
            ),
            (re.compile(r"(?i)приговор[её]на? к \d+ (год|лет|мес)\w*.*(лишени|колони)"), "serving"),
        )
    }
)


def is_blank(cell: str) -> bool:
    """Say whether a cell holds nothing: no words, or a mere stroke."""
    return cell.strip() in _BLANKS


def read_cell(spec: Spec, cell: str) -> object | None:
    """Return the value or kind of empty a cell means, or None where the field cannot hold its words."""
    words = cell.strip()
    if words in _UNKNOWN:
        return Empty.UNKNOWN
    if words.casefold() in _NOT_APPLICABLE:
        return Empty.NOT_APPLICABLE
    try:
        value = spec.typed(words)
    except BadValue:
        return _otherwise(spec, words)
    return None if value is Empty.NOT_ASKED else value


def in_other_words(spec: Spec, cell: str, value: object) -> bool:
    """Say whether a choice was understood from words that say more than its name."""
    form = spec.form
    if not isinstance(form, OneOf) or not isinstance(value, Choice) or value.code == OTHER:
        return False
    return _choice(form.vocabulary, cell.strip()) is None


def _otherwise(spec: Spec, words: str) -> object | None:
    try:
        if isinstance(spec.form, OneOf):
            return _one(spec.form.vocabulary, words)
        if isinstance(spec.form, ManyOf):
            pieces = [piece.strip() for piece in words.split(";") if piece.strip()]
            return tuple(dict.fromkeys(_one(spec.form.vocabulary, piece) for piece in pieces)) or None
        if isinstance(spec.form, Fuzzy):
            return FuzzyDate(clean_line(words))
    except BadValue:
        return None
    return None


def _one(vocabulary: Vocabulary, words: str) -> Choice:
    found = _choice(vocabulary, words)
    if found is not None:
        return found
    for pattern, code in _SAID.get(vocabulary.name, ()):
        if pattern.match(words):
            return Choice(code)
    return Choice(OTHER, clean_line(words))


def _choice(vocabulary: Vocabulary, words: str) -> Choice | None:
    """Return the entry named by words; a slash between two words is an *or*."""
    found = vocabulary.find(words) or vocabulary.find(words.replace("/", " or ").rstrip(" .;"))
    return None if found == Choice(OTHER) else found
