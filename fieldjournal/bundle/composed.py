"""Texts the program makes of words of its own and of typed ones, and what the gate reads of them.

A cell like `Merdan · When: 19 May 2023` holds words of ours beside typed ones, and somebody may be called
like one of them (*When*, *May*, *Haçan*). Such a name must be found where it was typed, and must not stop
every bundle for ever where it was not: there is no way past the gate.

- Everything is written once more from the same records, with a mark in the place of every typed text. What
  stands beside the marks then is ours.
- Of a text that is letter for letter one of these, the gate reads all but our words; of any other the whole.
- Only what is known to be a word of ours is passed over: a typed text that some form forgot to give out is
  read like before. So is one that stands there typed as well (*May 2023* as a day, and as somebody wrote it).
- It is slow, and done where the gate found something and before it says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final, TypeVar

from fieldjournal.bundle.decoding import texts_in
from fieldjournal.bundle.manifest import Sending
from fieldjournal.bundle.own import TAKEN_OUT, is_word_of_own
from fieldjournal.bundle.plain_text import FILE as PLAIN_TEXT
from fieldjournal.bundle.plain_text import write_text
from fieldjournal.bundle.registers import Only
from fieldjournal.bundle.report import FILE as REPORT
from fieldjournal.bundle.report import write_report
from fieldjournal.bundle.report_words import PSEUDONYM
from fieldjournal.bundle.tables import tables, written_tables
from fieldjournal.i18n import speaking
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Values, specs_of
from fieldjournal.redaction.redacted import Outgoing

_OPEN, _CLOSE = "\ue000", "\ue001"
"""Around the number of a typed text; no typed text holds them (`redaction.seen`)."""

_Held = TypeVar("_Held", bound=Values | Part)

_mark: Final = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")
_words: Final = re.compile(r"[^\W\d_]+")


def composed(
    outgoing: Outgoing, sending: Sending, signer: str, words: frozenset[str], only: Only | None = None
) -> Mapping[str, str]:
    """Return by each text the program made what the gate has to read of it; `words` are ours, as forms."""
    typed = _Typed()
    marked = typed.marked(outgoing)
    sent = replace(sending, purpose=typed.mark(sending.purpose))
    made: dict[str, str] = {}
    with speaking(sending.language):
        written = {
            REPORT: write_report(marked, sent, signer, only=only),
            PLAIN_TEXT: write_text(marked, sent, only=only),
            **written_tables(tables(marked, only=only)),
        }
    for name, content in written.items():
        for _place, text in texts_in(name, content):
            whole, read = typed.back(text), typed.back(_without(text, words))
            made[whole] = read if made.get(whole, read) == read else whole
    return made


class _Typed:
    """The typed texts, each with a mark of its own; equal ones share it, as cells join what is equal."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def mark(self, text: str) -> str:
        """Return a text with marks for all but its pseudonyms, which a page sets apart."""
        pieces = PSEUDONYM.split(text)
        pieces[::2] = (self._marked(each) if each else "" for each in pieces[::2])
        return "".join(pieces)

    def _marked(self, piece: str) -> str:
        return f"{_OPEN}{self._numbers.setdefault(piece, len(self._numbers))}{_CLOSE}"

    def back(self, text: str) -> str:
        """Return a text with the typed ones in their places."""
        held = list(self._numbers)
        return _mark.sub(lambda found: held[int(found[1])], text)

    def marked(self, outgoing: Outgoing) -> Outgoing:
        """Return the same with a mark for every typed text, and for what people are called."""
        return replace(
            outgoing,
            records=tuple(
                replace(each, values=self._values(each.values), files=()) for each in outgoing.records
            ),
            people={own: self.mark(called) for own, called in outgoing.people.items()},
            files=(),
        )

    def _values(self, values: _Held) -> _Held:
        return replace(values, **dict(self._fields(values)))

    def _fields(self, values: Values | Part) -> Iterator[tuple[str, Any]]:
        for key, spec in specs_of(type(values)).items():
            held = getattr(values, key)
            if spec.part is not None:
                yield key, held if isinstance(held, Empty) else tuple(map(self._values, held))
            else:
                yield key, held if isinstance(held, Empty) else spec.form.rewrite(held, self.mark)


def _without(text: str, words: frozenset[str]) -> str:
    """Return a text with a sign for each word of ours outside the marks."""
    pieces = _mark.split(text)
    pieces[::2] = (
        _words.sub(lambda found: TAKEN_OUT if is_word_of_own(found[0], words) else found[0], each)
        for each in pieces[::2]
    )
    pieces[1::2] = (f"{_OPEN}{each}{_CLOSE}" for each in pieces[1::2])
    return "".join(pieces)
