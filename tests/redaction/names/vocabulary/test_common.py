"""Everyday words: a word is one of a language that is written in its letters."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import compile_people, find
from fieldjournal.redaction.names.heard.sounds import heard, plain
from fieldjournal.redaction.names.vocabulary.common import common_sounds_as


def is_everyday(raw: str) -> bool:
    return any(sounds in common_sounds_as(raw) for sounds in heard(plain(raw)))


@pytest.mark.parametrize(
    ("latin", "cyrillic", "why"),
    [
        ("tane", "Тане", "a piece in Turkish; of Таня"),
        ("rosy", "Розы", "an English word; a word in Russian too"),
        ("vere", "Вере", "where in Turkish spelled hastily; a word in Russian too"),
    ],
)
def test_a_word_in_russian_letters_is_no_word_of_a_language_without_them(
    latin: str, cyrillic: str, why: str
) -> None:
    assert is_everyday(latin), why
    assert is_everyday(cyrillic) is why.endswith("too"), why


def test_who_is_called_as_a_foreign_word_is_found_in_her_own_letters() -> None:
    people = compile_people([{"id": "tanya", "name": "Татьяна Мирзоева"}])
    assert [each.who for each in find("у Тани обыск, Тане звонили", people)] == ["tanya", "tanya"]
    assert find("sadece bir tane kaldı", people) == []
