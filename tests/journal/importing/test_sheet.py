from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.errors import BadSpreadsheet
from fieldjournal.journal.importing.sheet import read_table
from tests.journal.importing.tables import as_csv

RUSSIAN = "Имя;Когда;Что\nБатыр Гараджаев;май 2022;вызвали «на беседу» — «поговорить»\n"
TURKISH = "İsim;Tarih\nGüler Şahinoğlu;Ağustos 2022\n"
READ = {
    "UTF-8": ("Name,When\nBatyr,май\n".encode(), "utf-8", ",", [("Batyr", "май")]),
    "UTF-8 with a mark, as Excel saves it": (
        "\ufeffName,When\nBatyr,май\n".encode(),
        "utf-8",
        ",",
        [("Batyr", "май")],
    ),
    "UTF-16, Excel's “Unicode text”": (
        "Имя\tКогда\nБатыр\tмай\n".encode("utf-16"),
        "utf-16",
        "\t",
        [("Батыр", "май")],
    ),
    "UTF-16 without a mark": (
        "Name;When\nBatyr;2022\n".encode("utf-16-be"),
        "utf-16-be",
        ";",
        [("Batyr", "2022")],
    ),
    "Windows Cyrillic": (
        RUSSIAN.encode("cp1251"),
        "cp1251",
        ";",
        [("Батыр Гараджаев", "май 2022", "вызвали «на беседу» — «поговорить»")],
    ),
    "Windows Turkish": (TURKISH.encode("cp1254"), "cp1254", ";", [("Güler Şahinoğlu", "Ağustos 2022")]),
    "a line that declares the delimiter": (b"sep=;\r\na;b,c\r\n1;2,3\r\n", "utf-8", ";", [("1", "2,3")]),
    "commas inside words, semicolons between cells": (
        b"a;b\nMary, Lebap;x, y, z\n",
        "utf-8",
        ";",
        [("Mary, Lebap", "x, y, z")],
    ),
    "line ends inside a cell": (b'a,b\n"two\nlines",2\n', "utf-8", ",", [("two\nlines", "2")]),
    "old Macintosh line ends": (b"a,b\r1,2\r", "utf-8", ",", [("1", "2")]),
    "an inch sign inside words is no quotation": (b'a,b\n5" wound,x\n', "utf-8", ",", [('5" wound', "x")]),
    "blank lines between rows": (b"\n\na,b\n,\n1,2\n\n", "utf-8", ",", [("1", "2")]),
    "short and long rows": (b"a,b\n1\n1,2,3\n", "utf-8", ",", [("1", "", ""), ("1", "2", "3")]),
    "one column": ("Имя\nБатыр\n".encode(), "utf-8", ",", [("Батыр",)]),
}


@pytest.mark.parametrize("name", READ)
def test_a_table_is_read_as_its_sender_saw_it(name: str) -> None:
    untrusted, encoding, delimiter, rows = READ[name]
    table = read_table(untrusted)
    assert (table.encoding, table.delimiter) == (encoding, delimiter)
    assert [row.cells for row in table.rows] == rows


REFUSED = {
    "nothing": (b"", "nothing-in-it"),
    "white space": (b" \n\t\n", "nothing-in-it"),
    "only separators": (b",,,\n,,\n", "nothing-in-it"),
    "a header and nothing under it": (b"Name,When\n", "no-rows"),
    "NULs between words": (b"Name,When\nBa\0tyr,2022\n", "holds-nul"),
    "random bytes": (bytes(range(256)) * 20, "holds-nul"),
    "neither Cyrillic nor Turkish": (b"Name\n\xff\xfe\xfd\x81\x8d\n", "wrong-encoding"),
    "half UTF-8": ("Имя\nБатыр\n".encode()[:-2] + b"\n", "wrong-encoding"),
    "an Excel workbook": (b"PK\x03\x04" + bytes(40), "program-file"),
    "a cell of 10 MB": (b"Name,What\nBatyr," + b"x" * 10_000_000 + b"\n", "cell-too-large"),
    "a row of three cells of a million": (
        b"a,b,c\n" + b",".join([b"x" * 900_000] * 3) + b"\n",
        "row-too-large",
    ),
    "501 columns": (",".join(f"c{n}" for n in range(501)).encode() + b"\n1\n", "too-many-columns"),
    "a quotation mark nobody closes": (b'Name,What\nBatyr,"he said\nNext,row\n', "open-quote"),
    "a file of 33 MB": (b"a\n" + b"x\n" * (33 * 1024 * 512), "too-large"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_table_is_refused_for_its_reason(name: str) -> None:
    untrusted, reason = REFUSED[name]
    with pytest.raises(BadSpreadsheet) as refused:
        read_table(untrusted)
    assert refused.value.reason == reason


def test_formulas_and_control_characters_stay_as_words_and_are_counted() -> None:
    table = read_table(b'Name,Name,,x\n=HYPERLINK("http://x"),\x1b[31mred,+7 900,\xc2\x85\n')
    assert table.headers == ("Name", "Name (2)", "column 3", "x")
    assert table.rows[0].cells == ('=HYPERLINK("http://x")', "␛[31mred", "+7 900", "⟨85⟩")
    assert table.remarks == {"formula-cells": 1, "control-characters": 2, "same-header": 1}


def test_a_row_is_known_by_its_words_under_their_headers() -> None:
    table = read_table("Имя,Когда\nБатыр,май\nБатыр,июнь\n".encode())
    moved = read_table("Когда,,Имя\nиюнь,,Батыр\n май,,Батыр \n".encode())
    tokens = [table.token(row) for row in table.rows]
    assert [moved.token(row) for row in moved.rows] == tokens[::-1]
    assert tokens[0] != tokens[1]


_cell = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=30)


@given(st.lists(st.lists(_cell, min_size=2, max_size=4), min_size=2, max_size=6))
def test_what_a_spreadsheet_program_writes_is_read_back(rows: list[list[str]]) -> None:
    width = max(map(len, rows))
    headers = [f"h{place}" for place in range(width)]
    table = read_table(b"sep=,\n" + as_csv(headers, [*rows, ["end"] * width]))
    import unicodedata

    wanted = [
        tuple(unicodedata.normalize("NFC", cell) for cell in row + [""] * (width - len(row)))
        for row in rows
        if any(map(str.strip, row))
    ]
    assert [row.cells for row in table.rows][:-1] == wanted


@given(st.binary(max_size=300))
def test_any_bytes_are_a_table_or_refused(untrusted: bytes) -> None:
    try:
        table = read_table(untrusted)
    except BadSpreadsheet:
        return
    assert all(len(row.cells) == len(table.headers) for row in table.rows)
