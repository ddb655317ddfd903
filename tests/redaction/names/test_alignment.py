from __future__ import annotations

import pytest

from fieldjournal.redaction.names.alignment import fit, fit_inside
from fieldjournal.redaction.names.endings import AFTER_FAMILY, AFTER_GIVEN
from fieldjournal.redaction.names.sounds import heard, plain

FITS = [
    ("Merdan", "Мерданом", 0.0, "an ending"),
    ("Merdan", "Merdanlaryňky", 0.0, "a chain of endings"),
    ("Айна", "Айной", 0.1, "a vowel that gives way"),
    ("Ширинская", "Ширинскую", 0.2, "an adjective's ending"),
    ("Meýmankulyýew", "Мейманкулыевых", 0.0, "the family, plural"),
    ("Meýmankulyýew", "Meymonqulov", 1.2, "another spelling"),
    ("Meýmankulyýew", "Meymnakulyyev", 0.7, "two letters exchanged"),
]
FITS_NOT = [
    ("Aman", "Amangeldi", "a longer name"),
    ("Merdan", "Мерданов", "a family name made of it"),
    ("Meýmankulyýew", "Мейманов", "half of it"),
]


def _sounds(word: str) -> str:
    return heard(plain(word))[0]


@pytest.mark.parametrize(("name", "word", "most", "why"), FITS, ids=[each[3] for each in FITS])
def test_a_name_fits_its_forms(name: str, word: str, most: float, why: str) -> None:
    ends = AFTER_FAMILY if len(name) > 7 else AFTER_GIVEN
    found = fit(_sounds(name), _sounds(word), ends, 2.0)
    assert found is not None
    assert found.cost <= most + 1e-9


@pytest.mark.parametrize(("name", "word", "why"), FITS_NOT, ids=[each[2] for each in FITS_NOT])
def test_a_name_does_not_fit_another_word(name: str, word: str, why: str) -> None:
    assert fit(_sounds(name), _sounds(word), AFTER_GIVEN, 0.5) is None


def test_a_name_is_found_inside_glued_words() -> None:
    assert fit_inside("merdan", _sounds("freemerdannow"), 0.3) is not None
    assert fit_inside("merdan", _sounds("freeserdarnow"), 0.3) is None
