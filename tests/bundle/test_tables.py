from __future__ import annotations

import csv
import io

import pytest

from fieldjournal.bundle.tables import safe_cell, tables, write_table
from fieldjournal.bundle.writer import Archive
from fieldjournal.model.registers import REGISTERS
from fieldjournal.redaction.redact import Redaction


def rows(archive: Archive, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(archive.members[name].decode("utf-8-sig"), newline="")))


def test_one_table_for_each_kind_and_list_that_has_rows(archive: Archive) -> None:
    names = [name for name in archive.members if name.startswith("tables/")]
    assert names == [
        "tables/register-returns.csv",
        "tables/incident.csv",
        "tables/incident-involvements.csv",
        "tables/incident-returns.csv",
        "tables/threat.csv",
        "tables/contact.csv",
        "tables/contact-statuses.csv",
    ]


def test_cells_are_words_with_days_beside_dates_and_translations_beside_texts(archive: Archive) -> None:
    (incident,) = rows(archive, "tables/incident.csv")
    assert incident["reference"] == "B3-01"
    assert (incident["when"], incident["when_earliest"]) == ("19 May 2023", "2023-05-19")
    assert incident["what_translated"].endswith("was led away.")
    assert incident["notes"] == "withheld"
    assert incident["effect"] == ""


def test_the_register_of_returns_is_filled_from_what_leaves(archive: Archive) -> None:
    (line,) = rows(archive, "tables/register-returns.csv")
    assert line["who"].startswith("[P-")
    assert (line["reference"], line["born"], line["mode"]) == ("B3-01", "1991", "deportation")
    assert (line["when"], line["fate"]) == ("19 May 2023", "missing")


def test_people_are_told_by_pseudonym(archive: Archive) -> None:
    people = [row["contact"] for row in rows(archive, "tables/incident-involvements.csv")]
    assert len(people) == 2
    assert all(each.startswith("[P-") for each in people)


SAFE = [
    ("=1+1", "'=1+1"),
    ("+1", "'+1"),
    ("-1", "'-1"),
    ("@a", "'@a"),
    (" =1", " '=1"),
    ("＝1", "'＝1"),
    ("\tx", "'\tx"),
    ("he said: come;=1+1", "he said: come;'=1+1"),
    ("he said\n=1+1", "he said\n'=1+1"),
    ("a\t@b; +c", "a\t'@b; '+c"),
    ("1 = 1, a-b, x@y.org", "1 = 1, a-b, x@y.org"),
]


@pytest.mark.parametrize(("words", "safe"), SAFE)
def test_no_spreadsheet_calculates_a_cell_or_what_it_would_split_off(words: str, safe: str) -> None:
    assert safe_cell(words) == safe


def test_formulas_typed_by_somebody_arrive_as_words(archive: Archive) -> None:
    (threat,) = rows(archive, "tables/threat.csv")
    assert threat["words"].startswith("'=HYPERLINK")
    assert threat["sender"].startswith("'+ a man")


def test_rfc_4180(redaction: Redaction) -> None:
    written = write_table(tables(redaction.outgoing)["tables/incident.csv"])
    assert written.startswith(b"\xef\xbb\xbfreference,id,")
    assert written.endswith(b"\r\n")
    assert b'""' not in written  # this table has no quote inside a cell but the curly ones


def test_a_register_that_travels_needs_nothing_but_values() -> None:
    """A bundle has neither the vault's conditions nor a day to count to."""
    travelling = [register for register in REGISTERS.values() if register.travels]
    assert travelling
    for register in travelling:
        (selection,) = register.selections
        assert not selection.any_of
        assert not selection.by
        assert register.group is None
