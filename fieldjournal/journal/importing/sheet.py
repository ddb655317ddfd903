r"""A table from outside: bytes a partner sent become a header and rows of plain words.

- Nothing is interpreted: a cell that begins like a formula stays the words it is.
- Nothing is lost: a row longer than the header gets columns of its own, a second column of the same
  name is numbered, control characters (which no record may hold) become their visible pictures.
- The header need not be the first row (`heading`); what stands above it is kept in words.
- What was done so is counted in `remarks`, so that the preview can say it.
- Limits: a cell has at most a million characters, a row two, a table 500 columns, a file 32 MB.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from fieldjournal.errors import BadSpreadsheet
from fieldjournal.journal.importing.encoding import decode
from fieldjournal.journal.importing.heading import header_row
from fieldjournal.model.canonical import encode
from fieldjournal.model.forms.plain import LINE_MAX

CELL_MAX: Final = 1_000_000
"""Characters of one cell."""

ROW_MAX: Final = 2_000_000
"""Characters of one row: half of what the notes of one record hold."""

COLUMNS_MAX: Final = 500
FILE_MAX: Final = 32 * 1024 * 1024
"""Bytes; a table of 100,000 rows has about 20 MB."""

_DELIMITERS: Final = (",", ";", "\t", "|")
_SAMPLED: Final = 20
_CONTROL: Final = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_C1_FROM: Final = 0x80
_PICTURES: Final = 0x2400
_FORMULA: Final = re.compile(r"=\S|@[A-Za-z]+\(|[+-][A-Za-z=@]")
_DECLARED: Final = re.compile(r"sep=([,;\t|])\r?\n", re.IGNORECASE)
_TOKEN_LENGTH: Final = 16
_END: Final = "end of the table"
"""A last row put below the text: it comes back alone unless a quotation mark swallowed it."""


@dataclass(frozen=True)
class SheetRow:
    """One row: its number in the table as a spreadsheet counts (the header is row 1), and its cells."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class SheetTable:
    """A header and rows of exactly as many cells.

    `remarks` counts what the preview has to say: `control-characters`, `formula-cells`, `same-header`,
    `above-the-header`.
    """

    headers: tuple[str, ...]
    rows: tuple[SheetRow, ...]
    encoding: str
    delimiter: str
    remarks: Mapping[str, int]
    above: tuple[str, ...] = ()
    """The rows above the header in words: a title, a date."""

    def token(self, row: SheetRow) -> str:
        """Return 16 hex digits that stay the same for the same words under the same headers.

        The order of rows and columns, empty columns and outer white space make no difference. It is
        kept inside the journal only: whoever guesses a row could confirm it.
        """
        said = {
            header: cell for header, cell in zip(self.headers, map(str.strip, row.cells), strict=True) if cell
        }
        return hashlib.sha256(encode(dict(said))).hexdigest()[:_TOKEN_LENGTH]


def read_table(untrusted: bytes) -> SheetTable:
    """Return the table in the bytes of a CSV file.

    Raises:
        BadSpreadsheet: `too-large`, `nothing-in-it`, `program-file`, `holds-nul`, `wrong-encoding`,
            `cell-too-large`, `row-too-large`, `too-many-columns`, `header-too-long`, `open-quote`,
            `no-header`, `no-rows`.
    """
    if len(untrusted) > FILE_MAX:
        raise BadSpreadsheet("too-large")
    return table_of(*decode(untrusted))


def table_of(text: str, encoding: str = "utf-8", delimiter: str = "") -> SheetTable:
    """Return the table in a text; where no `delimiter` is given, the one that divides it most evenly.

    Raises: `BadSpreadsheet` as `read_table`.
    """
    remarks: Counter[str] = Counter()
    text = _CONTROL.sub(lambda found: _visible(found[0], remarks), text)
    declared = _DECLARED.match(text)
    if declared:
        text = text[declared.end() :]
    delimiter = declared[1] if declared else delimiter or delimiter_of(text)
    lines = [each for each in _lines(text, delimiter) if any(map(str.strip, each[1]))]
    if not lines:
        raise BadSpreadsheet("nothing-in-it")
    place = header_row([cells for _number, cells in lines])
    above, lines = tuple(_in_words(cells) for _number, cells in lines[:place]), lines[place:]
    remarks["above-the-header"] = len(above)
    headers = _headers(lines, remarks)
    rows = tuple(_row(number, cells, len(headers), remarks) for number, cells in lines[1:])
    if not rows:
        raise BadSpreadsheet("no-rows")
    return SheetTable(headers, rows, encoding, delimiter, dict(+remarks), above)


def _in_words(cells: list[str]) -> str:
    """Return a row above the header in one line."""
    return " · ".join(words for cell in cells if (words := " ".join(cell.split())))


def _visible(control: str, remarks: Counter[str]) -> str:
    remarks["control-characters"] += 1
    point = ord(control)
    if point >= _C1_FROM:
        return f"⟨{point:02X}⟩"
    return "\u2421" if point == _C1_FROM - 1 else chr(_PICTURES + point)


def _lines(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Yield (number, cells) of every row, quoted line ends inside their cell."""
    source = io.StringIO(f"{text}\n{_END}\n", newline="")
    cells: list[str] = []
    with _cell_limit():
        try:
            for number, cells in enumerate(csv.reader(source, delimiter=delimiter), 1):
                if sum(map(len, cells)) > ROW_MAX:
                    raise BadSpreadsheet("row-too-large", number)
                if _reach(cells) > COLUMNS_MAX:
                    raise BadSpreadsheet("too-many-columns", number)
                if cells != [_END]:
                    yield number, [unicodedata.normalize("NFC", cell) for cell in cells]
        except csv.Error:
            raise BadSpreadsheet("cell-too-large") from None
    if cells != [_END]:
        raise BadSpreadsheet("open-quote")


@contextmanager
def _cell_limit() -> Iterator[None]:
    """Let the csv module take cells of our size; its limit is one for the whole process."""
    before = csv.field_size_limit(CELL_MAX)
    try:
        yield
    finally:
        csv.field_size_limit(before)


def delimiter_of(text: str) -> str:
    """Return the character that divides the first rows most evenly into most columns."""
    sample = "\n".join(text.split("\n", _SAMPLED)[:_SAMPLED])

    def score(delimiter: str) -> tuple[int, int]:
        try:
            rows = [cells for cells in csv.reader(io.StringIO(sample), delimiter=delimiter) if cells]
        except csv.Error:
            return (0, 0)
        width = len(rows[0]) if rows else 0
        return (sum(len(cells) == width for cells in rows) * (width > 1), width)

    with _cell_limit():
        return max(_DELIMITERS, key=score)


def _headers(lines: list[tuple[int, list[str]]], remarks: Counter[str]) -> tuple[str, ...]:
    """Return a name for every column any row reaches; none is there twice."""
    named = [" ".join(cell.split()) for cell in lines[0][1]]
    width = max(_reach(cells) for _number, cells in lines)
    named = named[:width] + [""] * (width - len(named))
    made: list[str] = []
    for place, name in enumerate(named, 1):
        candidate = name or f"column {place}"
        remarks["same-header"] += candidate in made
        while candidate in made:
            candidate = f"{candidate} ({place})"
        made.append(candidate)
    if not any(named):
        raise BadSpreadsheet("no-header")
    if any(len(name) > LINE_MAX for name in made):
        raise BadSpreadsheet("header-too-long")
    return tuple(made)


def _reach(cells: list[str]) -> int:
    """Return how many columns a row takes, trailing blanks aside."""
    return max((place for place, cell in enumerate(cells, 1) if cell.strip()), default=0)


def _row(number: int, cells: list[str], width: int, remarks: Counter[str]) -> SheetRow:
    remarks["formula-cells"] += sum(bool(_FORMULA.match(cell)) for cell in cells)
    return SheetRow(number, tuple((cells + [""] * width)[:width]))
