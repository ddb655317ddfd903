"""Given names that are made of others, and words that only end so."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.names.vocabulary.given_compounds import is_compound_given


@pytest.mark.parametrize(
    "name",
    [
        "G'ayratjon",
        "Sodiqjon",
        "Odilxon",
        "Ergashboy",
        "Нурбек",
        "Ahmetjan",
        "Ablikim",
        "Абдурешит",
        "ئەخمەتجان",
        "Hallyguly",
        "Гулнабат",
    ],
)
def test_what_is_made_as_given_names_are(name: str) -> None:
    assert is_compound_given(name)


@pytest.mark.parametrize(
    "word",
    [
        "Азербайджан",
        "Azerbaijan",
        "Узбек",
        "O‘zbek",
        "Бой",
        "Lübeck",
        "a" * 20_000 + "jon",
        "Abdullayev",
        "Абдуллаева",
    ],
)
def test_what_only_ends_so(word: str) -> None:
    assert not is_compound_given(word)
