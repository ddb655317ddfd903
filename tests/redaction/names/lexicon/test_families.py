"""Which word of a listed name is the family name, in either order."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.names.lexicon.parts import Role, parts_of


@pytest.mark.parametrize(
    ("given", "family"),
    [
        ("Дзмітрый", "Казлоў"),
        ("Мікалай", "Статкевіч"),
        ("Уладзімір", "Някляеў"),
        ("Янка", "Купрэвіч"),
        ("Святлана", "Ціханоўская"),
        ("Zviad", "Gelashvili"),
        ("Hovhannes", "Sargsyan"),
        ("Ana", "Petrović"),
        ("Микола", "Шевчук"),
        ("Jana", "Nováková"),
        ("Gülşat", "Hudaýberdiýewa"),
    ],
)
def test_the_family_name_is_known_first_and_last(given: str, family: str) -> None:
    for spelling in (f"{given} {family}", f"{family} {given}"):
        roles = {part.word: part.role for part in parts_of([spelling])}
        assert (roles[given], roles[family]) == (Role.GIVEN, Role.FAMILY), spelling


def test_what_stands_behind_an_article_is_the_family_name() -> None:
    roles = {part.word: part.role for part in parts_of(["al-Jaabari Munther"])}
    assert (roles["Jaabari"], roles["Munther"]) == (Role.FAMILY, Role.GIVEN)
    assert "al" not in roles


@pytest.mark.parametrize(("name", "family"), [("Noor al-Din Hassan", "Hassan"), ("Omar Abd al-Aziz", "Aziz")])
def test_an_article_inside_a_given_name_makes_none(name: str, family: str) -> None:
    assert next(part.role for part in parts_of([name]) if part.word == family) is Role.FAMILY


@pytest.mark.parametrize(
    ("name", "father", "family"),
    [
        ("Иван Петрович Абрамович", "Петрович", "Абрамович"),
        ("Абрамович Иван Петрович", "Петрович", "Абрамович"),
    ],
)
def test_of_two_patronymics_the_one_behind_the_given_name_is_it(name: str, father: str, family: str) -> None:
    roles = {part.word: part.role for part in parts_of([name])}
    assert (roles[father], roles[family]) == (Role.FATHER, Role.FAMILY)
