"""Taking words out of a record: pure, one function from a draft to what is left of it.

- A value goes whole, by its address, with what was marked of it; a part goes with all inside it.
- A passage goes out of every text it stands in, in any letter case and across line breaks; `[…]` stays in
  its place. It is looked for as it is read: a contact picked in it (`@[Мердан]`) counts as words, and goes.
- Tags and keys of newer versions that hold the passage go whole.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from fieldjournal.errors import BadValue
from fieldjournal.model.address import Address
from fieldjournal.model.canonical import encode
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Values, specs_of
from fieldjournal.model.mentions import marks, plain, texts_of, unpicked
from fieldjournal.model.record import Draft, Envelope
from fieldjournal.model.values import Text
from fieldjournal.model.walk import Found, changed_at, mapped

GAP: Final = "[…]"
_BRACKETS: Final = len("@[]")

Cut = Callable[[Draft], Draft]
"""From a record as it is to what is left of it; the same draft where nothing is taken."""


def value_cut(at: Address) -> Cut:
    """Return the cut that takes the value or part at an address that the kind has."""

    def cut(draft: Draft) -> Draft:
        envelope = draft.envelope
        marks = {where: mark for where, mark in envelope.marks.items() if not _covers(str(at), where)}
        if len(marks) != len(envelope.marks):
            envelope = replace(envelope, marks=MappingProxyType(marks))
        return replace(draft, values=_blanked(draft.values, at), envelope=envelope)

    return cut


def _covers(at: str, where: str) -> bool:
    return where == at or where.startswith(f"{at}/")


def _blanked(values: Values, at: Address) -> Values:
    spec = specs_of(type(values))[at.field]
    if spec.part is None:
        return changed_at(values, at, Empty.NOT_ASKED)
    parts = getattr(values, at.field)
    if at.inner and any(part.id == at.part for part in parts):
        return changed_at(values, at, Empty.NOT_ASKED)
    left = () if not at.part else tuple(part for part in parts if at.inner or part.id != at.part)
    return replace(values, **{at.field: left})


def passage_cut(passage: str) -> Cut:
    """Return the cut that takes a passage out of every text. Raises: `BadValue` for blank words."""
    words = unicodedata.normalize("NFC", passage).split()
    if not words:
        raise BadValue("nothing-in-it")
    pattern = re.compile(r"\s+".join(map(re.escape, words)), re.IGNORECASE)

    def rewritten(text: str) -> str:
        return pattern.sub(GAP, text)

    def change(found: Found) -> object:
        if isinstance(found.value, Empty):
            return found.value
        value = _unpicked(found.value, pattern) if isinstance(found.value, Text) else found.value
        return found.spec.form.rewrite(value, rewritten)

    def cut(draft: Draft) -> Draft:
        return replace(
            draft, values=mapped(draft.values, change), envelope=_cut_envelope(draft.envelope, pattern)
        )

    return cut


def _unpicked(text: Text, pattern: re.Pattern[str]) -> Text:
    """Return a text in which no contact is picked whom the passage speaks of, as it is read."""
    lost: set[str] = set()
    for words in texts_of(text):
        taken = [found.span() for found in pattern.finditer(plain(words, text.mentions))]
        before = 0
        for mark in marks(words):
            if mark.words in text.mentions:
                start = mark.start - before
                before += _BRACKETS
                if any(first < start + len(mark.words) and start < last for first, last in taken):
                    lost.add(mark.words)
    return unpicked(text, lost)


def _cut_envelope(envelope: Envelope, pattern: re.Pattern[str]) -> Envelope:
    marks = {at: replace(mark, note=pattern.sub(GAP, mark.note)) for at, mark in envelope.marks.items()}
    kept = {key: value for key, value in envelope.kept.items() if not pattern.search(encode(value).decode())}
    return replace(
        envelope,
        tags=tuple(tag for tag in envelope.tags if not pattern.search(tag)),
        marks=MappingProxyType(marks),
        kept=MappingProxyType(kept),
    )
