from __future__ import annotations

import pytest

from fieldjournal.journal.importing.people import Meant, Spelling, meant, meant_doer, pieces, spelling

MEANT = {
    "a name": ("Batyr GARAJAÝEW", Meant("Batyr GARAJAÝEW", "person")),
    "a Cyrillic name": ("Батыр Гараджаев", Meant("Батыр Гараджаев", "person")),
    "relatives": (
        "relatives of Batyr GARAJAÝEW",
        Meant("relatives of Batyr GARAJAÝEW", "group", False, "Batyr GARAJAÝEW", "relative"),
    ),
    "the family, possessive": (
        "Batyr's family",
        Meant("Batyr's family", "group", False, "Batyr", "relative"),
    ),
    "one relative is a person": (
        "sister of Jeren H.",
        Meant("sister of Jeren H.", "person", False, "Jeren H.", "sibling"),
    ),
    "two brothers are a group": (
        "two brothers of Jeren",
        Meant("two brothers of Jeren", "group", False, "Jeren", "sibling"),
    ),
    "a bent name is no name": ("родственники Батыра", Meant("родственники Батыра", "group", False)),
    "nobody named": ("relatives of the detained", Meant("relatives of the detained", "group", False)),
    "an organisation": ("Ministry of Order", Meant("Ministry of Order", "organisation")),
    "who works in one is a person": (
        "Former nurse of Mary Prison",
        Meant("Former nurse of Mary Prison", "person"),
    ),
    "so is somebody at one": ("a guard at the colony", Meant("a guard at the colony", "person", False)),
    "a title in small letters stays a person, to be safe": (
        "Отдел миграции",
        Meant("Отдел миграции", "person"),
    ),
    "a group without a name": ("Over fifty neighbours", Meant("Over fifty neighbours", "group", False)),
    "somebody without a name": ("a man in a black coat", Meant("a man in a black coat", "person", False)),
    "a number of people": ("over 50 neighbours", Meant("over 50 neighbours", "group", False)),
}


@pytest.mark.parametrize("name", MEANT)
def test_whom_words_mean(name: str) -> None:
    words, whom = MEANT[name]
    assert meant(words) == whom


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Oraz Berdimyrat", "person"),
        ("Inspector, Lebap department of the Ministry of Order", "organisation"),
        ("отдел МВД", "organisation"),
        ("Oraz from the market", "person"),
        ("a cousin who works at the prison", "person"),
        ("Turkmen authorities", "organisation"),
    ],
)
def test_a_doer_is_an_organisation_when_the_words_say_so(words: str, kind: str) -> None:
    assert meant_doer(words).kind == kind


@pytest.mark.parametrize(
    ("words", "text", "kind"),
    [
        ("Батыр Гараджаев", "Батыр Гараджаев", "printed"),
        ("aka Batyr-jan", "Batyr-jan", "alias"),
        ("a.k.a. Batyr-jan", "Batyr-jan", "alias"),
        ("он же Батя", "Батя", "alias"),
        ("née Ataýewa", "Ataýewa", "maiden"),
        ("Akaly Oraz", "Akaly Oraz", "printed"),
        ("aka", "aka", "printed"),
    ],
)
def test_a_spelling_says_its_kind(words: str, text: str, kind: str) -> None:
    assert spelling(words) == Spelling(text, kind)


def test_names_are_divided_by_semicolons_and_line_ends_never_by_commas() -> None:
    assert pieces("Garajaýew, Batyr;  Jeren\nHojamyradowa ;; Jeren") == (
        "Garajaýew, Batyr",
        "Jeren",
        "Hojamyradowa",
    )
