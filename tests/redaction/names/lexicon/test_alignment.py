from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.redaction.names.heard.costs import Costs, costs_of
from fieldjournal.redaction.names.heard.sounds import heard, plain
from fieldjournal.redaction.names.lexicon.alignment import fit, fit_inside, may_fit
from fieldjournal.redaction.names.vocabulary.endings import AFTER_FAMILY, AFTER_GIVEN

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


_sounds_of = st.text(st.sampled_from("aeiobdgjkmnrstSCh"), min_size=1, max_size=9)
_costs = st.sampled_from([-1.0, 0.0, 0.2, 0.5, 1.05, 2.1])


@given(_sounds_of, st.lists(st.tuples(_sounds_of, _sounds_of), min_size=1, max_size=8), _costs)
def test_names_that_share_the_rows_of_a_word_cost_what_each_does_alone(
    word: str, names: list[tuple[str, str]], most: float
) -> None:
    for begun, rest in names:
        name = names[0][0] + begun + rest
        assert costs_of(word, unwritten=False).rows(name, most) == Costs(word).rows(name, most)


@given(_sounds_of, _sounds_of, st.sampled_from(["", "a", "om", "lar"]), _costs)
def test_what_fits_is_never_said_not_to_fit(name: str, begun: str, ending: str, most: float) -> None:
    for word in (name + ending, begun + name[1:], name[:-1] + begun[:1] + ending, begun + ending):
        if word and fit(name, word, AFTER_GIVEN, most) is not None:
            assert may_fit(name, word, most)
