"""records.txt: what leaves as plain text, to paste into a statement or read where nothing else opens.

- A word of the program stands on a line of its own, and what somebody typed on the lines beneath it: the
  gate passes over a line only when it is, whole, one of ours.
- Lines come from the declarations; no kind is known here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from fieldjournal.bundle.manifest import Sending
from fieldjournal.bundle.readme import LINES
from fieldjournal.bundle.registers import Only, registers_of
from fieldjournal.bundle.report_words import WORDS
from fieldjournal.bundle.steps import QUIET, Steps
from fieldjournal.i18n import _
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, Values, specs_of
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.registers import label_of
from fieldjournal.model.values import Text
from fieldjournal.model.visible import visible
from fieldjournal.redaction.pseudonyms import LEFT_OUT, SOMEBODY
from fieldjournal.redaction.redacted import Outgoing, RedactedRecord

FILE: Final = "records.txt"

_LINES: Final = 30
"""Of text for each record, about."""

_STEP: Final = "  "


def write_text(
    outgoing: Outgoing, sending: Sending, *, only: Only | None = None, steps: Steps = QUIET
) -> bytes:
    """Return records.txt in the language in use: every record, or the lines of one register.

    Raises: `Refused` where somebody stopped it.
    """
    body = _lines_of(outgoing, only) if only else _records(outgoing)
    return "\n".join((*_head(sending), *steps.each(body, _LINES * len(outgoing.records)), "")).encode()


def _head(sending: Sending) -> Iterator[str]:
    yield _word("title")
    yield from (sending.label, sending.created, *([visible(sending.purpose)] if sending.purpose else []), "")
    yield _line("plain")
    yield from (_line("marks"), f"{_STEP}[P-7KQ3M2XA]")
    yield from (_line("removed"), f"{_STEP}{LEFT_OUT} {SOMEBODY}")


def _lines_of(outgoing: Outgoing, only: Only) -> Iterator[str]:
    for register, found in registers_of(outgoing, only):
        yield from ("", _(register.label))
        if only.as_of:
            yield from (_word("as-of"), f"{_STEP}{only.as_of.isoformat()}")
        for line in found:
            yield from ("", line.key)
            for column, cell in zip(register.columns, line.cells, strict=True):
                if shown := cell.shown(outgoing.name_of):
                    yield from _said(label_of(column), shown, _STEP)


def _records(outgoing: Outgoing) -> Iterator[str]:
    for record in outgoing.records:
        yield from ("", record.reference, _(kind_named(record.kind).label))
        if record.pseudonym:
            yield record.pseudonym
        yield from _values(record.values, outgoing, _STEP)
        yield from _written(record)


def _written(record: RedactedRecord) -> Iterator[str]:
    if record.written:
        yield from _said(_word("written"), record.written, _STEP)


def _values(values: Values | Part, outgoing: Outgoing, indent: str) -> Iterator[str]:
    for key, spec in specs_of(type(values)).items():
        value = getattr(values, key)
        if spec.part is not None:
            for part in value:
                yield f"{indent}{_(spec.label)}"
                yield from _values(part, outgoing, indent + _STEP)
        elif value is not Empty.NOT_ASKED:
            yield from _said(_(spec.label), _words(spec, value, outgoing), indent)


def _words(spec: Spec, value: object, outgoing: Outgoing) -> str:
    """Return a value in words; a text with its translations beneath it."""
    if isinstance(value, Text):
        return "\n".join((value.text, *(f"{each.language}\n{each.text}" for each in value.translations)))
    return spec.shown(value, outgoing.name_of)


def _said(label: str, words: str, indent: str) -> Iterator[str]:
    yield indent + label
    yield from (f"{indent}{_STEP}{visible(line)}" for line in words.splitlines() or [""])


def _word(name: str) -> str:
    return _(WORDS[name])


def _line(name: str) -> str:
    return _(LINES[name])
