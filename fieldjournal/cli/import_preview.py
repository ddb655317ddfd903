"""The preview of an import: what every column became, what will be written, and what was left over.

At most 80 columns wide, calm, the counts first; long lists are cut and say how many more there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap

from fieldjournal.i18n import _, plural
from fieldjournal.journal.importing import preview
from fieldjournal.journal.importing.desk import At
from fieldjournal.journal.importing.plan import Plan, Sheet
from fieldjournal.journal.importing.preview import Finding
from fieldjournal.model.canonical import Json
from fieldjournal.wording import say_reason

WIDTH = 80
_MOST = 12
"""Lines of one list; the rest is counted."""

_WIDTHS = (18, 38, 18)
"""Of header, meaning and first words of a column."""

_ENCODINGS = {"cp1251", "cp1254"}
"""Encodings that were guessed, not said."""


def lines_of(plan: Plan) -> Iterator[str]:
    """Yield the lines of the preview."""
    for sheet in plan.sheets:
        yield from _columns(sheet, alone=len(plan.sheets) == 1)
    yield _("would be added:") if not plan.empty else _("nothing would be added")
    for line in preview.counts(plan):
        yield from _wrapped(f"  {line}", "    ")
    yield from preview.passed_over(plan)
    for remark, count in preview.remarks(plan).items():
        yield f"{count} {say_reason(remark)}"
    yield from (say_reason(each.table.encoding) for each in plan.sheets if each.table.encoding in _ENCODINGS)
    yield from _listed(_("to look at; nothing of it is lost:"), map(said, preview.findings(plan)))
    yield from _listed(
        _("will never leave, because the table says so:"),
        (f"{_row(each.at)} · {each.words}" for each in preview.kept_back(plan)),
    )
    yield from _listed(
        _("the same person? (both are kept; nothing is merged)"),
        (f"{_row(each.at)} · {each.name} – {each.like.name}" for each in plan.likely),
    )


def said(finding: Finding) -> str:
    """Return a finding in one line."""
    cell = ": ".join(each for each in (finding.header, " ".join(finding.words.split())) if each)
    times = plural("{n} row", "{n} rows", finding.times) if finding.times > 1 else ""
    return " · ".join(each for each in (_row(finding.at), times, cell, say_reason(finding.reason)) if each)


def as_json(plan: Plan) -> Json:
    """Return the preview for machines."""
    return {
        "columns": {column.header: column.role for sheet in plan.sheets for column in sheet.columns},
        "no_field": [header for sheet in plan.sheets for header in preview.unknown_columns(sheet)],
        "rows": plan.rows,
        "known": plan.known,
        "twice": plan.twice,
        "new": dict(plan.new),
        "parts": dict(plan.parts),
        "added_to": plan.added_to,
        "files_told_of": plan.files,
        "findings": [
            {
                **_at(each.at),
                "header": each.header,
                "words": each.words,
                "reason": each.reason,
                "times": each.times,
            }
            for each in preview.findings(plan)
        ],
        "never_leaves": [{**_at(each.at), "words": each.words} for each in plan.kept],
        "same_person": [
            {**_at(each.at), "name": each.name, "like": each.like.name, "id": each.like.id}
            for each in plan.likely
        ],
    }


def _at(at: At) -> dict[str, Json]:
    return {"row": at.row, "table": at.table} if at.table else {"row": at.row}


def _columns(sheet: Sheet, *, alone: bool) -> Iterator[str]:
    yield _("columns:") if alone else _("columns of {table}:").format(table=sheet.title)
    for column in preview.known_columns(sheet):
        pieces = zip((column.header, preview.meaning(column), column.sample), _WIDTHS, strict=True)
        yield "  " + "  ".join(f"{_cut(words, width):<{width}}" for words, width in pieces).rstrip()
    unknown, skipped = preview.unknown_columns(sheet), preview.skipped_columns(sheet)
    if unknown:
        yield plural(
            "{n} column has no field here; its words are kept in the notes, which never leave:",
            "{n} columns have no field here; their words are kept in the notes, which never leave:",
            len(unknown),
        )
        yield from _some(unknown)
        yield "  " + _("(--map HEADER=ROLE gives one a meaning, --skip-unknown leaves them out)")
    if skipped:
        yield plural(
            "{n} column is left out; its words are not taken in:",
            "{n} columns are left out; their words are not taken in:",
            len(skipped),
        )
        yield from _some(skipped)
    yield ""


def _some(headers: Sequence[str]) -> Iterator[str]:
    """Yield the first of many headers, and how many more there are."""
    shown = ", ".join(_cut(header, 40) for header in headers[:_MOST])
    more = len(headers) - _MOST
    rest = " … " + _("and {n} more").format(n=more) if more > 0 else ""
    yield from _wrapped(f"  {shown}{rest}", "  ")


def _listed(title: str, lines: Iterable[str]) -> Iterator[str]:
    found = list(lines)
    if not found:
        return
    yield ""
    yield title
    for line in found[:_MOST]:
        yield from _wrapped(f"  {_cut(line, 2 * WIDTH)}", "    ")
    if len(found) > _MOST:
        yield "  … " + _("and {n} more").format(n=len(found) - _MOST)


def _cut(words: str, width: int) -> str:
    """Return words in one line of at most `width` characters; a word too long is cut inside."""
    line = " ".join(words.split())
    return line if len(line) <= width else line[: width - 1].rstrip() + "…"


def _row(at: At) -> str:
    row = _("row {n}").format(n=at.row)
    return f"{_cut(at.table, 20)} {row}" if at.table else row


def _wrapped(text: str, indent: str) -> Iterator[str]:
    yield from wrap(text, WIDTH, initial_indent="", subsequent_indent=indent, drop_whitespace=True)
