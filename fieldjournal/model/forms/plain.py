"""Forms of one plain value: a line, a number, yes or no, and a choice or several from a list."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import ClassVar

from fieldjournal.errors import BadValue
from fieldjournal.i18n import N_, _
from fieldjournal.model.canonical import Json
from fieldjournal.model.forms.form import Cell, Form, NameOf, Rewrite
from fieldjournal.model.values import Choice
from fieldjournal.model.vocabulary import OTHER, Vocabulary

LINE_MAX = 2_000
TEXT_MAX = 4_000_000
"""Characters in one text: twice the longest paste we promise to take."""

_NUMBER_MAX = 10**12
_YES = {"yes", "y", "true", "1", "+", "✓", "да", "hawa", "ha", "evet", "ҳа"}
_NO = {"no", "n", "false", "0", "нет", "ýok", "yoʻq", "yo'q", "hayır"}


def clean_line(untrusted: Json, most: int = LINE_MAX) -> str:
    """Return a one-line text in NFC. Raises `BadValue` for breaks, controls and excess length."""
    text = clean_text(untrusted, most)
    if "\n" in text or "\t" in text:
        raise BadValue("line-break")
    return text


def clean_text(untrusted: Json, most: int = TEXT_MAX) -> str:
    r"""Return a text in NFC with line ends as `\n`.

    Raises:
        BadValue: not a text, too long, or with control characters other than tab and line end; these
            would act on a terminal, and no person types them. Bidi marks, zero-width characters and
            emoji are what people paste: they are kept as written and made visible where shown.
    """
    if not isinstance(untrusted, str):
        raise BadValue("not-a-text")
    if len(untrusted) > most:
        raise BadValue("too-long")
    text = unicodedata.normalize("NFC", untrusted.replace("\r\n", "\n").replace("\r", "\n"))
    if _CONTROL.search(text):
        raise BadValue("control-character")
    return text


_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


class Line(Form[str]):
    """One line of words: a title, a handle, an article number."""

    name = "line"
    columns: ClassVar[tuple[tuple[str, str], ...]] = (("", "TEXT"),)

    def read(self, untrusted: Json) -> str:
        line = clean_line(untrusted)
        if not line.strip():
            raise BadValue("nothing-in-it")
        return line

    def write(self, value: str) -> Json:
        return value

    def typed(self, words: str) -> str:
        return self.read(words.strip())

    def edited(self, value: str) -> str:
        return value

    def texts(self, value: str) -> Iterator[str]:
        yield value

    def rewrite(self, value: str, change: Rewrite) -> str:
        return change(value)

    def cells(self, value: str) -> tuple[Cell, ...]:
        return (value,)


class Number(Form[int]):
    """A whole number: a count, a size, a sum in its smallest unit."""

    name = "number"
    columns: ClassVar[tuple[tuple[str, str], ...]] = (("", "INTEGER"),)
    ordered = "by number"

    def read(self, untrusted: Json) -> int:
        if not isinstance(untrusted, int) or isinstance(untrusted, bool):
            raise BadValue("not-a-number")
        if not 0 <= untrusted <= _NUMBER_MAX:
            raise BadValue("not-a-number")
        return untrusted

    def write(self, value: int) -> Json:
        return value

    def typed(self, words: str) -> int:
        plain = re.sub(r"(?<=\d)[  _](?=\d)", "", words.strip())
        if not re.fullmatch(r"[0-9]{1,13}", plain):
            raise BadValue("not-a-number", given=words)
        return self.read(int(plain))

    def edited(self, value: int) -> str:
        return str(value)

    def cells(self, value: int) -> tuple[Cell, ...]:
        return (value,)


class Flag(Form[bool]):
    """Yes or no."""

    name = "flag"
    columns: ClassVar[tuple[tuple[str, str], ...]] = (("", "INTEGER"),)
    ordered = "by number"

    def read(self, untrusted: Json) -> bool:
        if not isinstance(untrusted, bool):
            raise BadValue("not-yes-or-no")
        return untrusted

    def write(self, value: bool) -> Json:  # noqa: FBT001 - the value itself
        return value

    def typed(self, words: str) -> bool:
        plain = words.strip().casefold()
        if plain not in _YES | _NO:
            raise BadValue("not-yes-or-no", given=words)
        return plain in _YES

    def edited(self, value: bool) -> str:  # noqa: FBT001 - the value itself
        return _(N_("yes")) if value else _(N_("no"))

    def choices(self) -> tuple[tuple[str, str], ...]:
        return ("yes", _("yes")), ("no", _("no"))

    def cells(self, value: bool) -> tuple[Cell, ...]:  # noqa: FBT001 - the value itself
        return (int(value),)


class OneOf(Form[Choice]):
    """One entry of a choice list, or `other` with words."""

    name = "choice"
    columns: ClassVar[tuple[tuple[str, str], ...]] = (("", "TEXT"),)
    ordered = "by label"

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary

    def read(self, untrusted: Json) -> Choice:
        if isinstance(untrusted, dict) and untrusted.keys() == {"code", "other"}:
            if untrusted["code"] != OTHER:
                raise BadValue("not-a-choice")
            return Choice(OTHER, clean_line(untrusted["other"]))
        if not isinstance(untrusted, str) or self.vocabulary.entry(untrusted) is None:
            raise BadValue("not-a-choice", given=str(untrusted)[:40])
        return Choice(untrusted)

    def write(self, value: Choice) -> Json:
        return {"code": value.code, "other": value.other} if value.other else value.code

    def typed(self, words: str) -> Choice:
        """Take a code, a label, a known wording, or `other: words`."""
        found = self.vocabulary.find(words)
        if found is not None:
            return found
        head, colon, rest = words.partition(":")
        said_other = self.vocabulary.find(head) if colon else None
        if said_other == Choice(OTHER) and rest.strip():
            return Choice(OTHER, clean_line(rest.strip()))
        raise BadValue("not-a-choice", given=words)

    def edited(self, value: Choice) -> str:
        entry = self.vocabulary.entry(value.code)
        label = _(entry.label) if entry else value.code
        return f"{label}: {value.other}" if value.other else label

    def words(self, value: Choice) -> Iterator[str]:
        yield from self.vocabulary.worded(value.code)
        yield from self.texts(value)

    def choices(self) -> tuple[tuple[str, str], ...]:
        return tuple((entry.code, _(entry.label)) for entry in self.vocabulary)

    def labels(self) -> Iterator[str]:
        for entry in self.vocabulary:
            yield from self.vocabulary.worded(entry.code)

    def texts(self, value: Choice) -> Iterator[str]:
        if value.other:
            yield value.other

    def rewrite(self, value: Choice, change: Rewrite) -> Choice:
        return Choice(value.code, change(value.other)) if value.other else value

    def cells(self, value: Choice) -> tuple[Cell, ...]:
        return (value.code,)


class ManyOf(Form[tuple[Choice, ...]]):
    """Several entries of a choice list, in the order given, none twice.

    One entry stored by itself is read as a list of one: a field that took one may come to take several.
    """

    name = "choices"

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self._one = OneOf(vocabulary)

    def read(self, untrusted: Json) -> tuple[Choice, ...]:
        given = untrusted if isinstance(untrusted, list) else [untrusted]
        if not given:
            raise BadValue("not-a-list")
        return tuple(dict.fromkeys(self._one.read(each) for each in given))

    def write(self, value: tuple[Choice, ...]) -> Json:
        return [self._one.write(each) for each in value]

    def typed(self, words: str) -> tuple[Choice, ...]:
        """Take entries separated by semicolons."""
        each = [piece for piece in words.split(";") if piece.strip()]
        return tuple(dict.fromkeys(self._one.typed(piece.strip()) for piece in each))

    def edited(self, value: tuple[Choice, ...]) -> str:
        return "; ".join(self._one.edited(each) for each in value)

    def shown(self, value: tuple[Choice, ...], name_of: NameOf) -> str:
        return ", ".join(self._one.shown(each, name_of) for each in value)

    def words(self, value: tuple[Choice, ...]) -> Iterator[str]:
        for each in value:
            yield from self._one.words(each)

    def choices(self) -> tuple[tuple[str, str], ...]:
        return self._one.choices()

    def labels(self) -> Iterator[str]:
        yield from self._one.labels()

    def texts(self, value: tuple[Choice, ...]) -> Iterator[str]:
        for each in value:
            yield from self._one.texts(each)

    def rewrite(self, value: tuple[Choice, ...], change: Rewrite) -> tuple[Choice, ...]:
        return tuple(self._one.rewrite(each, change) for each in value)
