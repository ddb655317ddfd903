"""What a person should know of a plan before saying yes, for every front end: counted, nothing twice.

- Columns nobody knows are one summary, however many there are; so is a doubt that comes again in the same
  words.
- The sentences for reasons and remarks are in `wording`; here are their codes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from fieldjournal.i18n import _, plural
from fieldjournal.journal.importing.columns import Column
from fieldjournal.journal.importing.desk import At
from fieldjournal.journal.importing.plan import Plan, Sheet
from fieldjournal.journal.importing.roles import NOTES, SKIP, role_label
from fieldjournal.model.fields import specs_of
from fieldjournal.model.kinds import KINDS

DIFFERS: Final = "differs"
IN_NOTES: Final = "in-the-notes"
NEVER_LEAVES: Final = "never-leaves"


@dataclass(frozen=True)
class Finding:
    """Something of a cell a person should know: `reason` is a code of `wording.reasons`.

    `times` counts the rows it is the same in; `at` is the first of them.
    """

    at: At
    header: str
    words: str
    reason: str
    times: int = 1


def known_columns(sheet: Sheet) -> tuple[Column, ...]:
    """Return the columns that have a field or a place of their own."""
    return tuple(column for column in sheet.columns if column.known and column.role != SKIP)


def unknown_columns(sheet: Sheet) -> tuple[str, ...]:
    """Return the headers nobody knows; their words are kept in the notes."""
    return tuple(column.header for column in sheet.columns if not column.known and column.filled)


def skipped_columns(sheet: Sheet) -> tuple[str, ...]:
    """Return the headers of columns that are left out."""
    return tuple(column.header for column in sheet.columns if column.role == SKIP and column.filled)


def meaning(column: Column) -> str:
    """Return the translated words for what a column is taken for."""
    return role_label(column.role or NOTES)


def counts(plan: Plan) -> Iterator[str]:
    """Yield one line for each kind of record that would be added, and one for what gets added to."""
    for name, kind in KINDS.items():
        inside = ", ".join(
            f"{_(spec.label).lower()}: {plan.parts[key]}"
            for key, spec in specs_of(kind.values).items()
            if spec.part is not None and plan.parts.get(key)
        )
        if plan.new.get(name):
            yield f"{_(kind.plural)}: {plan.new[name]}" + (f"  ({inside})" if inside else "")
    if plan.added_to:
        yield plural("{n} record gets something added", "{n} records get something added", plan.added_to)


def passed_over(plan: Plan) -> Iterator[str]:
    """Yield what of the rows is there already, and what of the files does not come along."""
    if plan.known:
        yield plural("{n} row is in the journal already", "{n} rows are in the journal already", plan.known)
    if plan.twice:
        yield plural("{n} row is there twice", "{n} rows are there twice", plan.twice)
    if plan.files:
        yield plural(
            "{n} file is only told of: its name, size and digest come along, not the file itself",
            "{n} files are only told of: their names, sizes and digests come along, not the files themselves",
            plan.files,
        )


def findings(plan: Plan) -> tuple[Finding, ...]:
    """Return everything that was not plainly taken in, in the order of rows."""
    return _together(
        [
            *(Finding(each.at, each.header, each.words, each.reason) for each in plan.doubts),
            *(Finding(each.at, each.header, each.words, each.reason or IN_NOTES) for each in plan.left),
            *(Finding(each.at, each.header, each.words, DIFFERS) for each in plan.differing),
        ]
    )


def kept_back(plan: Plan) -> tuple[Finding, ...]:
    """Return what will never leave because the table says so."""
    return _together([Finding(each.at, "", each.words, NEVER_LEAVES) for each in plan.kept])


def remarks(plan: Plan) -> Mapping[str, int]:
    """Return what was done to make the tables storable, counted: codes of `SheetTable.remarks`."""
    made: Counter[str] = Counter()
    for sheet in plan.sheets:
        made.update(sheet.table.remarks)
    return made


def _together(found: list[Finding]) -> tuple[Finding, ...]:
    """Return the findings in the order of rows; what is the same in several rows stands at the first."""
    found.sort(key=lambda each: (each.at.table, each.at.row))
    times = Counter((each.header, each.words, each.reason) for each in found)
    first = {(each.header, each.words, each.reason): each for each in reversed(found)}
    return tuple(
        Finding(each.at, each.header, each.words, each.reason, times[key])
        for key, each in sorted(first.items(), key=lambda pair: (pair[1].at.table, pair[1].at.row))
    )
