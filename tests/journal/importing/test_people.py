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
    "a Russian organisation": ("отдел МВД", Meant("отдел МВД", "organisation")),
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
        ("Inspector, Lebap branch", "organisation"),
        ("Turkmen authorities", "organisation"),
    ],
)
def test_a_doer_is_an_organisation_unless_it_is_plainly_a_name(words: str, kind: str) -> None:
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
