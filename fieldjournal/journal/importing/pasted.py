r"""A table that was pasted: text from a spreadsheet, a CSV, a table as Markdown draws it. Never on the disk.

- From a spreadsheet come tabs between cells, also where a title without any stands above them. Quotation
  marks are part of the words there, unless a cell holds a line end: then the program put it in quotation
  marks, and doubled those inside.
- Lines of `|` with a rule of dashes beneath the first are a table as Markdown or a database draws it.
- Prose is no table: it takes two lines at least, cells in every line, and, where commas or semicolons divide
  them, as many in each and a header somebody knows.
"""

from __future__ import annotations

import csv
import io
import re
from typing import Final

from fieldjournal.errors import BadSpreadsheet
from fieldjournal.journal.importing.columns import layout_of
from fieldjournal.journal.importing.sheet import SheetTable, delimiter_of, table_of
from fieldjournal.model.forms.plain import TEXT_MAX

PASTE_MAX: Final = TEXT_MAX
"""Characters of a pasted table; a longer one is better imported as a file."""

_SAMPLE: Final = 8_000
"""Characters looked at to tell a table from prose."""

_ENOUGH: Final = 0.8
"""Share of lines with a tab from which on they are the lines of a table."""

_COMMAS_LEAST: Final = 3
_RULE: Final = re.compile(r"\s*\|?(?:\s*:?-{3,}:?\s*[|+])*\s*:?-{3,}:?\s*\|?\s*")
_DIVIDED: Final = re.compile(r"(?<!\\)\|")
_DOUBLED: Final = re.compile(r'"(?:[^"]|"")*"', re.DOTALL)


def looks_like_table(text: str) -> bool:
    """Say whether a pasted text is meant as a table; reads only its beginning."""
    lines = _beginning(text)
    if len(lines) < 2:  # noqa: PLR2004 - a header and a row
        return False
    if _is_divided(lines):
        return True
    if _is_drawn(lines):
        return True
    return _is_csv("\n".join(lines[:-1] if len(text) > _SAMPLE else lines))


def read_pasted(text: str) -> SheetTable:
    """Return the table in a pasted text. Raises: `BadSpreadsheet` as `sheet.read_table`."""
    if len(text) > PASTE_MAX:
        raise BadSpreadsheet("paste-too-long")
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = _beginning(plain)
    if _is_divided(lines):
        return table_of(_from_spreadsheet(plain), delimiter="\t")
    if _is_drawn(lines):
        return table_of(_from_drawing(plain), delimiter="\t")
    return table_of(plain)


def _beginning(text: str) -> list[str]:
    """Return the first lines that hold something; the last of them may be cut."""
    return [line for line in text[:_SAMPLE].replace("\r", "\n").split("\n") if line.strip()]


def _is_divided(lines: list[str]) -> bool:
    """Say whether tabs stand between the cells of enough lines; one that only begins with a tab is prose."""
    tabbed = sum("\t" in line for line in lines)
    return any("\t" in line.strip() for line in lines[:-1]) and tabbed >= len(lines) * _ENOUGH


def _is_drawn(lines: list[str]) -> bool:
    return len(lines) > 2 and "|" in lines[0] and bool(_RULE.fullmatch(lines[1]))  # noqa: PLR2004 - as above


def _is_csv(sample: str) -> bool:
    delimiter = delimiter_of(sample)
    try:
        rows = list(csv.reader(io.StringIO(sample), delimiter=delimiter))
    except csv.Error:
        return False
    least = _COMMAS_LEAST if delimiter == "," else 2
    if any(not len(rows[0]) == len(row) >= least for row in rows):
        return False
    try:
        layout = layout_of(table_of(sample, delimiter=delimiter))
    except BadSpreadsheet:
        return False
    return any(column.known for column in layout.columns)


def _from_spreadsheet(text: str) -> str:
    """Return text with tabs as a CSV that reads every quotation mark as the word it is."""
    rows = [line.split("\t") for line in text.split("\n")]
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    if len({len(row) for row in filled}) > 1 and any(cell.startswith('"') for row in filled for cell in row):
        return text  # line ends inside cells: the program put those in quotation marks
    return _as_csv([[_unquoted(cell) for cell in row] for row in rows])


def _unquoted(cell: str) -> str:
    if '""' in cell and _DOUBLED.fullmatch(cell):
        return cell[1:-1].replace('""', '"')
    return cell


def _from_drawing(text: str) -> str:
    lines = [line for line in text.split("\n") if line.strip() and not _RULE.fullmatch(line)]
    return _as_csv([[cell.strip().replace("\\|", "|") for cell in _cells(line)] for line in lines])


def _cells(line: str) -> list[str]:
    inner = line.strip()
    inner = inner.removeprefix("|")
    inner = inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner
    return _DIVIDED.split(inner)


def _as_csv(rows: list[list[str]]) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter="\t", lineterminator="\n").writerows(rows)
    return out.getvalue()
