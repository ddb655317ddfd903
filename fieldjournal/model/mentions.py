"""Contacts picked while writing: `@[as typed]` in the words of a text, and whom it means beside them.

- What stands in the brackets is what a reader sees: words in the case and script of their sentence, never
  changed by what becomes of the contact. Whom they mean is an id (`Text.mentions`), so it survives another
  name, entries made one, a deletion and an erasure.
- Typed, a contact is `@[as typed|id]`, or `@[id]` for somebody whose name is put there when it is saved; an
  id may be cut down to eight characters. `read_typed` takes words with a whole id, `journal.mentioned` all.
- Brackets without an id known to the text, an `@` in an address and a handle are words like any other.
- Two people who are called alike in one text are told apart by a number: `@[Мердан]`, `@[Мердан (2)]`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final, NamedTuple

from fieldjournal.model.values import Text

LONGEST: Final = 240
"""Characters between the brackets: words, and an id beside them while it is typed."""

_WORDS: Final = 200

LEAST_ID: Final = 8
"""Characters a beginning of an id has."""

_mark = re.compile(rf"@\[([^\]\n]{{1,{LONGEST}}})\]")
_id = re.compile(rf"[a-z0-9]{{{LEAST_ID},16}}")
_whole_id = re.compile(r"[a-z0-9]{16}")
_unfit = re.compile(r"[\[\]|\s]+")


class Mark(NamedTuple):
    """One `@[…]` in a text: its place in code points, end exclusive, and what stands in the brackets."""

    start: int
    end: int
    words: str


Meant = Callable[[Mark, Mapping[str, str]], "tuple[str, str] | None"]
"""From a bracket, and whom words mean so far, to its words and the contact; None where nobody is meant."""


def marks(text: str) -> Iterator[Mark]:
    """Yield every `@[…]` of a text in order, whether somebody is meant by it or not."""
    for found in _mark.finditer(text):
        yield Mark(*found.span(), found[1])


def plain(text: str, mentions: Mapping[str, str]) -> str:
    """Return a text as it is read: words of those who are meant, without brackets."""
    if not mentions:
        return text
    return _mark.sub(lambda found: found[1] if found[1] in mentions else found[0], text)


def fit(words: str) -> str:
    """Return words as they may stand in brackets: in one line, without brackets; perhaps nothing is left."""
    return _unfit.sub(" ", words).strip()[:_WORDS].strip()


def named(words: str, contact: str, mentions: Mapping[str, str]) -> str:
    """Return what stands in the brackets for a contact: the words, or with a number where they are taken."""
    wanted, number = words, 1
    while mentions.get(wanted, contact) != contact:
        number += 1
        wanted = f"{words} ({number})"
    return wanted


def texts_of(text: Text) -> Iterator[str]:
    """Yield the words and those of every translation: brackets may stand in all of them."""
    yield text.text
    yield from (each.text for each in text.translations)


def kept(text: Text, more: Mapping[str, str] = MappingProxyType({})) -> Text:
    """Return a text with the mentions that stand in it, of its own and of `more`, and no others."""
    known = {**text.mentions, **more}
    if not known:
        return text
    stand = {each.words for words in texts_of(text) for each in marks(words)}
    left = {words: contact for words, contact in known.items() if words in stand}
    return text if left == text.mentions else replace(text, mentions=MappingProxyType(left))


def unpicked(text: Text, lost: Iterable[str]) -> Text:
    """Return a text in which some mentions are words like any other."""
    gone = set(lost)

    def without(words: str) -> str:
        return _mark.sub(lambda found: found[1] if found[1] in gone else found[0], words)

    return kept(_rewritten(text, without) if gone else text)


def typed_of(text: Text) -> str:
    """Return the words as `read_typed` takes them back, each contact with its id."""

    def with_id(found: re.Match[str]) -> str:
        contact = text.mentions.get(found[1])
        return f"@[{found[1]}|{contact}]" if contact else found[0]

    return _mark.sub(with_id, text.text) if text.mentions else text.text


def split(words: str) -> tuple[str, str]:
    """Return what was typed in brackets as (words, id or its beginning); no id where there is none."""
    told, bar, end = words.rpartition("|")
    if bar and _id.fullmatch(end.strip()):
        return fit(told), end.strip()
    return ("", words) if _id.fullmatch(words) else (words, "")


def read_typed(text: Text) -> Text:
    """Return a text with the contacts meant by words with a whole id; what is typed else is left."""

    def meant(mark: Mark, known: Mapping[str, str]) -> tuple[str, str] | None:
        words, contact = split(mark.words)
        told = words and mark.words not in known and _whole_id.fullmatch(contact)
        return (words, contact) if told else None

    return resolved(text, meant)


def resolved(text: Text, meant: Meant) -> Text:
    """Return a text with the brackets that `meant` knows turned into mentions, and no others.

    `meant` is asked for each bracket with the mentions so far: (words, contact), or None to leave it.
    """
    if not any("@[" in words for words in texts_of(text)):
        return kept(text)
    known = dict(text.mentions)

    def turned(found: re.Match[str]) -> str:
        what = meant(Mark(*found.span(), found[1]), known)
        if what is None:
            return found[0]
        words = named(what[0], what[1], known)
        known[words] = what[1]
        return f"@[{words}]"

    return kept(_rewritten(text, lambda words: _mark.sub(turned, words)), known)


def _rewritten(text: Text, change: Callable[[str], str]) -> Text:
    translations = tuple(replace(each, text=change(each.text)) for each in text.translations)
    return replace(text, text=change(text.text), translations=translations)
