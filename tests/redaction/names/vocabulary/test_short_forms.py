"""The tables of short forms: a line is one name, and read as such."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.names.heard.sounds import heard, plain
from fieldjournal.redaction.names.vocabulary.given import shortened
from fieldjournal.redaction.names.vocabulary.short_forms import SHORT_FORMS
from fieldjournal.redaction.names.vocabulary.short_forms_arab_persian import ARAB_PERSIAN
from fieldjournal.redaction.names.vocabulary.short_forms_caucasus import CAUCASUS
from fieldjournal.redaction.names.vocabulary.short_forms_europe import EUROPEAN
from fieldjournal.redaction.names.vocabulary.short_forms_neighbours import NEIGHBOURS
from fieldjournal.redaction.names.vocabulary.short_forms_russian import RUSSIAN
from fieldjournal.redaction.names.vocabulary.short_forms_slavic import SLAVIC
from fieldjournal.redaction.names.vocabulary.short_forms_turkic import TURKIC


@pytest.mark.parametrize(
    "table", [SHORT_FORMS, RUSSIAN, EUROPEAN, NEIGHBOURS, SLAVIC, TURKIC, CAUCASUS, ARAB_PERSIAN]
)
def test_a_line_is_one_name_in_its_spellings_and_its_short_forms(table: str) -> None:
    for line in filter(None, table.splitlines()):
        names, *short = line.split(":")
        assert names.split(), line
        assert len(short) == 1, line
        assert short[0].split(), line


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Konstantine", "Kote"),
        ("Harutyun", "Haro"),
        ("Dragan", "Gagi"),
        ("Fatemeh", "Fafa"),
        ("Abdullah", "Aboud"),
        ("Xelîl", "Xelo"),
        ("Məmməd", "Məmiş"),
        ("Чолпон", "Чопуша"),
        ("Ганна", "Ганначка"),
        ("Giuseppe", "Peppino"),
    ],
)
def test_a_name_has_the_short_forms_of_its_line(name: str, short: str) -> None:
    found = {each for sounds in heard(plain(name)) for each in shortened(sounds)}
    assert not found.isdisjoint(heard(plain(short)))
