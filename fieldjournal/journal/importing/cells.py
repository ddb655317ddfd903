"""One cell of a table as a value of the field its column fills.

- A value is what a person would get by typing the cell's words into that field; nothing is read in
  that the words do not say.
- A choice the list does not have is `other` with those words. Two turns of phrase that say a fate
  beyond doubt (`_SAID`) are taken as it; their words are kept beside it by whoever asks for them.
- Of the words of an injury the part of the body is taken where they name a single one (`_WITHIN`); they are
  kept beside it. In other lists that would read *released* into *not released*.
- A date that cannot be, or was not understood, keeps its words and has no days; so do sums and lengths.
- `-` is a blank, `?` is unknown. What fits no value at all goes to the notes.
- Whatever is not plainly the value is said with a reason, for the preview.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from fieldjournal.errors import BadValue
from fieldjournal.i18n import everywhere
from fieldjournal.model.dates import FuzzyDate, Precision
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Spec, typed_empty
from fieldjournal.model.forms.plain import ManyOf, OneOf, clean_line
from fieldjournal.model.forms.said import Fuzzy, Prose
from fieldjournal.model.values import Choice, Length, Many, Money
from fieldjournal.model.vocabulary import OTHER, Vocabulary

AS_OTHER: Final = "kept-as-other"
AS_WORDS: Final = "kept-as-words"
BESIDE: Final = "kept-beside"

_WORD: Final = re.compile(r"\w+")
_STEM: Final = 4
"""Letters two forms of one word have in common at their beginning."""

_DATE: Final = Fuzzy()
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


_WITHIN: Final = frozenset({"body-part"})
"""Lists of which an entry is found among other words: a part of the body is no less one in a sentence."""


@dataclass(frozen=True)
class Read:
    """What a cell means: a value or a kind of empty, None where the field cannot hold its words.

    `doubt` is a code of `wording.reasons`: what a person should know of it before saying yes. `partly` is
    True where some of the words are not in the value.
    """

    value: object | None
    doubt: str = ""
    partly: bool = False


def is_blank(cell: str) -> bool:
    """Say whether a cell holds nothing: no words, or a mere stroke."""
    return cell.strip() in _BLANKS


def read_cell(spec: Spec, cell: str) -> Read:
    """Return what the words of a cell are in a field that points to no other record."""
    words = cell.strip() if isinstance(spec.form, Prose) else " ".join(cell.split())
    empty = kind_of_empty(words)
    if empty:
        return Read(empty)
    return _read_date(words) if isinstance(spec.form, Fuzzy) else _read(spec, words)


def _read(spec: Spec, words: str) -> Read:
    try:
        value = spec.form.typed(words)
    except BadValue as bad:
        return _otherwise(spec, words, bad.reason)
    return Read(value, AS_WORDS if _only_words(value) else "")


@lru_cache(maxsize=4_096)
def _read_date(words: str) -> Read:
    """Read a date; a column says the same day again and again, and reading one takes longest of all."""
    try:
        value = _DATE.typed(words)
    except BadValue as bad:
        return _unread_date(words, bad.reason)
    return Read(value, AS_WORDS if _only_words(value) else "")


def _unread_date(words: str, reason: str) -> Read:
    try:
        return Read(FuzzyDate(clean_line(words)), reason)
    except BadValue as bad:
        return Read(None, bad.reason)


def kind_of_empty(words: str) -> Empty | None:
    """Return the kind of empty that words say (*unknown*, `?`, *n/a*), or None for other words."""
    plain = " ".join(words.split())
    if plain in _UNKNOWN:
        return Empty.UNKNOWN
    if plain.casefold() in _NOT_APPLICABLE:
        return Empty.NOT_APPLICABLE
    return typed_empty(plain)


def in_other_words(spec: Spec, cell: str, value: object) -> bool:
    """Say whether a choice was understood from words that say more than its name: *mother* for a parent.

    A form of the name (*deported*, *wrists*, *f*) says no more.
    """
    form = spec.form
    if not isinstance(form, OneOf) or not isinstance(value, Choice) or value.code == OTHER:
        return False
    entry = form.vocabulary.entry(value.code)
    if entry is None or _choice(form.vocabulary, cell.strip()) is None:
        return True
    names = {word for name in (entry.code, *everywhere(entry.label)) for word in _words(name)}
    return not any(_is_form_of(word, name) for word in _words(cell) for name in names)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold().replace("_", " "))


def _is_form_of(word: str, name: str) -> bool:
    """Say whether a word is a name, begins it, or begins like it."""
    return name.startswith(word) or (len(word) >= _STEM and word[:_STEM] == name[:_STEM])


def is_choice(spec: Spec, words: str) -> bool:
    """Say whether words are the name of a choice, or of a kind of empty, and not *other*."""
    if kind_of_empty(words):
        return True
    if not isinstance(spec.form, OneOf):
        return False
    vocabulary = spec.form.vocabulary
    return _choice(vocabulary, words) is not None or _within(vocabulary, words) is not None


def _only_words(value: object) -> bool:
    """Say whether of a date, a count, a sum or a length nothing but its words was understood."""
    match value:
        case FuzzyDate():
            return value.precision is Precision.UNKNOWN
        case Money():
            return value.amount is None and not value.currency
        case Many():
            return value.least is None and value.most is None
        case Length():
            return not (value.years or value.months or value.days or value.life)
    return False


def _otherwise(spec: Spec, words: str, reason: str) -> Read:
    try:
        if isinstance(spec.form, OneOf):
            choice = _one(spec.form.vocabulary, words)
            return Read(choice, AS_OTHER if choice.code == OTHER else "")
        if isinstance(spec.form, ManyOf):
            return _several(spec.form.vocabulary, words)
    except BadValue as bad:
        return Read(None, bad.reason)
    return Read(None, reason)


def _several(vocabulary: Vocabulary, words: str) -> Read:
    pieces = [piece.strip() for piece in words.split(";") if piece.strip()]
    found = tuple(dict.fromkeys(_one(vocabulary, piece) for piece in pieces))
    return Read(found or None, AS_OTHER if any(each.code == OTHER for each in found) else "")


def _one(vocabulary: Vocabulary, words: str) -> Choice:
    found = _choice(vocabulary, words)
    if found is not None:
        return found
    for pattern, code in _SAID.get(vocabulary.name, ()):
        if pattern.match(words):
            return Choice(code)
    return _within(vocabulary, words) or Choice(OTHER, clean_line(words))


def _within(vocabulary: Vocabulary, words: str) -> Choice | None:
    """Return the one entry whose name is among the words."""
    if vocabulary.name not in _WITHIN:
        return None
    found = {each.code for word in _words(words) if (each := vocabulary.find(word))} - {OTHER}
    return Choice(found.pop()) if len(found) == 1 else None


def _choice(vocabulary: Vocabulary, words: str) -> Choice | None:
    """Return the entry named by words; a slash between two words is an *or*."""
    found = vocabulary.find(words) or vocabulary.find(words.replace("/", " or ").rstrip(" .;"))
    return None if found == Choice(OTHER) else found
