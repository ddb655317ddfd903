"""The preview of an import: what every column became, what will be written, and what was left over.

At most 80 columns wide, calm, the counts first; long lists are cut and say how many more there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from textwrap import wrap

from fieldjournal.i18n import N_, _, plural
from fieldjournal.journal.importing.plan import Plan
from fieldjournal.model.canonical import Json
from fieldjournal.model.fields import specs_of
from fieldjournal.model.kinds import KINDS

WIDTH = 80
_MOST = 12
"""Lines of one list; the rest is counted."""

_WIDTHS = (18, 38, 18)
"""Of header, meaning and first words of a column."""
_REMARKS = {
    "control-characters": N_("control characters were made visible"),
    "formula-cells": N_("cells that begin like a formula are kept as the words they are"),
    "same-header": N_("columns without a name of their own were numbered"),
}
_ENCODINGS = {
    "cp1251": N_("read as Windows Cyrillic (CP1251): look whether the words are right"),
    "cp1254": N_("read as Windows Turkish (CP1254): look whether the words are right"),
}


def preview(plan: Plan) -> Iterator[str]:
    """Yield the lines of the preview."""
    yield from _columns(plan)
    yield _("would be added:") if not plan.empty else _("nothing would be added")
    yield from (f"  {line}" for line in _counts(plan.new, plan.parts, plan.added_to))
    yield from _rows(plan)
    yield from _listed(
        _("found no field, will be kept in the notes (which never leave):"),
        (f"{_row(each.row)} · {each.header}: {each.words}" for each in plan.left),
    )
    yield from _listed(
        _("differs from what is known; kept in the notes, nothing is replaced:"),
        (f"{_row(each.row)} · {each.header}: {each.words}" for each in plan.differing),
    )
    yield from _listed(
        _("will never leave, because the table says so:"),
        (f"{_row(each.row)} · {each.words}" for each in plan.kept),
    )
    yield from _listed(
        _("the same person? (both are kept; nothing is merged)"),
        (f"{_row(each.row)} · {each.name} – {each.like.name}" for each in plan.likely),
    )


def _counts(new: Mapping[str, int], parts: Mapping[str, int], added_to: int) -> Iterator[str]:
    """Yield one line for each kind of record, with the parts in them, and for what gets added to."""
    for name, kind in KINDS.items():
        inside = ", ".join(
            f"{_(spec.label).lower()}: {parts[key]}"
            for key, spec in specs_of(kind.values).items()
            if spec.part is not None and parts.get(key)
        )
        if new.get(name):
            yield from _wrapped(f"{_(kind.plural)}: {new[name]}" + (f"  ({inside})" if inside else ""), "  ")
    if added_to:
        yield plural("{n} record gets something added", "{n} records get something added", added_to)


def as_json(plan: Plan) -> Json:
    """Return the preview for machines."""
    return {
        "columns": {column.header: column.role for column in plan.columns},
        "rows": plan.rows,
        "known": plan.known,
        "twice": plan.twice,
        "new": dict(plan.new),
        "parts": dict(plan.parts),
        "added_to": plan.added_to,
        "left": [{"row": each.row, "header": each.header, "words": each.words} for each in plan.left],
        "differing": [
            {"row": each.row, "header": each.header, "words": each.words} for each in plan.differing
        ],
        "never_leaves": [{"row": each.row, "words": each.words} for each in plan.kept],
        "same_person": [
            {"row": each.row, "name": each.name, "like": each.like.name, "id": each.like.id}
            for each in plan.likely
        ],
    }


def _columns(plan: Plan) -> Iterator[str]:
    if not plan.columns:
        return
    yield _("columns:")
    for column in plan.columns:
        pieces = zip((column.header, column.meaning, column.sample), _WIDTHS, strict=True)
        yield "  " + "  ".join(f"{_cut(words, width):<{width}}" for words, width in pieces).rstrip()
    yield ""


def _rows(plan: Plan) -> Iterator[str]:
    if plan.known:
        yield plural("{n} row is in the journal already", "{n} rows are in the journal already", plan.known)
    if plan.twice:
        yield plural("{n} row is there twice", "{n} rows are there twice", plan.twice)
    for remark, count in plan.remarks.items():
        yield f"{count} {_(_REMARKS[remark])}"
    if plan.encoding in _ENCODINGS:
        yield _(_ENCODINGS[plan.encoding])


def _listed(title: str, lines: Iterable[str]) -> Iterator[str]:
    found = list(lines)
    if not found:
        return
    yield ""
    yield title
    yield from (f"  {_cut(line, WIDTH - 2)}" for line in found[:_MOST])
    if len(found) > _MOST:
        yield "  " + _("… and {n} more").format(n=len(found) - _MOST)


def _cut(words: str, width: int) -> str:
    """Return words in one line of at most `width` characters; a word too long is cut inside."""
    line = " ".join(words.split())
    return line if len(line) <= width else line[: width - 1].rstrip() + "…"


def _row(number: int) -> str:
    return _("row {n}").format(n=number)


def _wrapped(text: str, indent: str) -> Iterator[str]:
    yield from wrap(text, WIDTH - 4, subsequent_indent=indent)
