"""Nothing a random table says is lost, and taking it in again adds nothing, whatever the order."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Sequence

from hypothesis import assume, given
from hypothesis import strategies as st

from fieldjournal.journal.importing.roles import fields_known, target_of
from fieldjournal.journal.importing.sheet import SheetTable, read_table
from fieldjournal.journal.importing.wordings import HEADERS
from fieldjournal.model.forms.plain import _NO, _YES
from tests.journal.importing.tables import Journal, as_csv
from tests.strategies import MESSY

_headers = st.sampled_from(
    [wordings[0] for wordings in HEADERS.values()]
    + [role for role in fields_known() if target_of(role)]
    + ["Colour", "№", "прочее", "Charge 1: article", "Charge 2: article", "incident/what@ru", "words (tk)"]
)
_free = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=40
) | st.sampled_from(MESSY)
_understood = st.sampled_from(["unknown", "deported", "fate unknown", "likely", "?", "-", "", "да"])
_said = st.sampled_from(
    ["19 May 2023", "весной, до посевной", "31 February 2020", "relatives of Oraz", "Oraz; Jeren", "aka Ora"]
)
_tables = st.lists(_headers, min_size=1, max_size=8, unique=True).flatmap(
    lambda headers: st.tuples(
        st.just(headers),
        st.lists(
            st.lists(_free | _understood | _said, min_size=len(headers), max_size=len(headers)),
            min_size=1,
            max_size=5,
        ),
    )
)
_MARKS = {"aka", "alias", "a", "k", "née", "nee", "nickname"}
"""Words before a spelling that become its kind."""


def read(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> SheetTable:
    assume(any(cell.strip() for row in rows for cell in row))
    return read_table(b"sep=,\n" + as_csv(headers, rows))


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", unicodedata.normalize("NFC", text)))


@given(_tables)
def test_every_word_of_every_cell_is_in_some_record(table: tuple[list[str], list[list[str]]]) -> None:
    read_in = read(*table)
    journal = Journal()
    plan = journal.save(journal.plan(read_in))
    held = words(" ".join(journal.words()))
    understood = {"unknown", "deported", "fate", "likely", "relatives", "of", "none"} | _MARKS | _YES | _NO
    lost = {word for row in read_in.rows for cell in row.cells for word in words(cell)} - held
    lost = {word for word in lost if word.casefold() not in understood}
    assert lost == set(), plan.sheets[0].columns


@given(_tables, st.randoms())
def test_taking_it_in_again_in_another_order_adds_nothing(
    table: tuple[list[str], list[list[str]]], chance: random.Random
) -> None:
    headers, rows = table
    journal = Journal()
    journal.save(journal.plan(read(headers, rows)))
    before = dict(journal.records)
    places = list(range(len(headers)))
    chance.shuffle(places)
    chance.shuffle(rows)
    turned = read([headers[place] for place in places], [[row[place] for place in places] for row in rows])
    again = journal.save(journal.plan(turned, "another name.csv"))
    assert (again.empty, again.rows) == (True, 0)
    assert journal.records == before


@given(_tables)
def test_of_a_longer_table_only_the_new_rows_are_added(table: tuple[list[str], list[list[str]]]) -> None:
    headers, rows = table
    journal = Journal()
    journal.save(journal.plan(read(headers, rows)))
    longer = [*rows, [f"new {place}" for place in range(len(headers))]]
    assert journal.plan(read(headers, longer)).rows == 1
