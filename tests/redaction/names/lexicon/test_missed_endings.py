"""What is one slip from an ending, and what is an ending as it is or ends other names."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.names.lexicon.missed_endings import is_missed_ending


@pytest.mark.parametrize("rest", ["атн", "тна", "лан", "adn", "dwn", "fen", "олм", "lsr"])
def test_letters_one_slip_from_an_ending_are_one_missed(rest: str) -> None:
    assert is_missed_ending(rest)


@pytest.mark.parametrize("rest", ["тан", "dan", "ом", "nyň", "", "а"])
def test_an_ending_as_it_is_was_not_missed(rest: str) -> None:
    assert not is_missed_ending(rest)


@pytest.mark.parametrize("rest", ["ов", "бек", "jan", "ович", "ский", "zoda", "gyzy"])
def test_what_ends_other_names_is_none(rest: str) -> None:
    assert not is_missed_ending(rest)


@pytest.mark.parametrize("rest", ["мобиль", "град", "2023", "دان", "тdн"])
def test_other_letters_are_none(rest: str) -> None:
    assert not is_missed_ending(rest)
