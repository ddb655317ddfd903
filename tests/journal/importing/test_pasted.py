"""What is pasted is told apart: tables in the shapes people copy them, and prose, which is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.errors import BadSpreadsheet
from fieldjournal.journal.importing import pasted
from fieldjournal.journal.importing.pasted import looks_like_table, read_pasted
from tests.strategies import MESSY

TABLES = {
    "LibreOffice: tabs, quotation marks as they are": (
        'Имя\tЧто\nБатыр Гараджаев\t"вызвали" на «беседу»\n',
        [("Батыр Гараджаев", '"вызвали" на «беседу»')],
    ),
    "Excel: a cell with quotation marks is quoted": (
        'Name\tWhat\nBatyr\t"he said ""be silent"""\r\n',
        [("Batyr", 'he said "be silent"')],
    ),
    "a cell with a line end": (
        'Name\tWhat\tWhere\nBatyr\t"first line\nsecond ""line"""\tMary\n',
        [("Batyr", 'first line\nsecond "line"', "Mary")],
    ),
    "a single quotation mark that opens nothing": ('Name\tSize\nBatyr\t"5 cm\n', [("Batyr", '"5 cm')]),
    "line ends of an old Mac": ("Name\tBorn\rBatyr\t1988\r", [("Batyr", "1988")]),
    "empty cells at the end": ("Name\tBorn\tWhere\nBatyr\t\t\n", [("Batyr", "", "")]),
    "CSV with semicolons": (
        "Имя;Год рождения\nБатыр;1988\nМерген;1990\n",
        [("Батыр", "1988"), ("Мерген", "1990")],
    ),
    "CSV with commas": ("Name,Born,Where\nBatyr,1988,Mary\n", [("Batyr", "1988", "Mary")]),
    "Markdown": (
        "| Name | Born |\n|------|:----:|\n| Batyr \\| B. | 1988 |\n| Mergen | |\n",
        [("Batyr | B.", "1988"), ("Mergen", "")],
    ),
    "a database's drawing": (
        " name  | born \n-------+------\n Batyr | 1988\n Jeren | 1990\n",
        [("Batyr", "1988"), ("Jeren", "1990")],
    ),
}


@pytest.mark.parametrize("name", TABLES)
def test_a_pasted_table_is_read(name: str) -> None:
    text, rows = TABLES[name]
    assert looks_like_table(text)
    assert [row.cells for row in read_pasted(text).rows] == rows


PROSE = {
    "one line": "Вызвали на беседу, спросили про брата, отпустили",
    "two sentences with commas": "They came, two of them, in a car.\nThey asked, again, where he is.",
    "a letter": "Dear friends,\n\nhe is free; thank you, all of you, for everything.\n\nYours,\nOraz",
    "a list with dashes": "- call Aunt J.\n- write to the lawyer; ask about the term\n- sleep",
    "an indented poem": "\tfirst line of it\n\tsecond line\n\tthird",
    "a path": "/home/oraz/Снимок 19 мая.jpg",
    "one row": "Batyr\t1988\tMary",
    "numbers with commas": "1,200 people\n3,400 people",
    "nothing": "",
}


@pytest.mark.parametrize("name", PROSE)
def test_prose_is_no_table(name: str) -> None:
    assert not looks_like_table(PROSE[name])


@given(st.lists(st.sampled_from(MESSY) | st.text(max_size=30), max_size=6).map("\n".join))
def test_any_text_is_looked_at_without_an_error(text: str) -> None:
    if looks_like_table(text):
        try:
            read_pasted(text)
        except BadSpreadsheet:
            return  # told in one sentence


def test_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pasted, "PASTE_MAX", 20)
    with pytest.raises(BadSpreadsheet) as refused:
        read_pasted("Name\tBorn\nBatyr\t1988\n" * 2)
    assert refused.value.reason == "paste-too-long"
