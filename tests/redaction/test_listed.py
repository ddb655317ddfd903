from __future__ import annotations

import unicodedata
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.redaction.finder import Mention, Tier, compile_people, compiled, listed
from fieldjournal.redaction.people import Person

_LISTED = [
    {
        "id": "merdan",
        "name": "Мердан Мейманкулыев",
        "aliases": ["Merdan Meýmankulyýew", "Merdan Meymankulyyev"],
        "phones": ["+993 65 12-34-56"],
        "emails": ["m.meyman@example.org"],
        "handles": ["@merdan_m"],
        "ids": ["I-MR 448812"],
    },
    {"id": "serdar", "name": "Serdar Gurbanow", "aliases": ["Sero"]},
    {"id": "oraz", "name": "Oʻraz Li", "aliases": ["Xu"]},
    {"id": "isik", "name": "Işık Gündoğdu"},
    {"id": "ehmet", "name": "艾合买提江", "aliases": ["محمد علی"]},
]

PEOPLE = compile_people(_LISTED)

SURE = [
    ("Мердан Мейманкулыев пришёл", "Мердан Мейманкулыев", "merdan", "as listed"),
    ("MERDAN MEYMANKULYYEW", "MERDAN MEYMANKULYYEW", "merdan", "capitals, no diacritics"),
    ("merdan\n  meýmankulyýew", "merdan\n  meýmankulyýew", "merdan", "across a line break"),
    ("Merdan Meyman-\nkulyyev's home", "Merdan Meyman-\nkulyyev's", "merdan", "hyphen at the line's end"),
    ("Merdan Mey\u200bmankulyyev", "Merdan Mey\u200bmankulyyev", "merdan", "zero-width inside"),
    ("Merdan Mey\u00admankulyyev", "Merdan Mey\u00admankulyyev", "merdan", "soft hyphen inside"),
    ("Merdan    Meymankulyyev", "Merdan    Meymankulyyev", "merdan", "several spaces"),
    ("M e r d a n Meymankulyyev", "M e r d a n Meymankulyyev", "merdan", "letter-spaced"),
    ("#MerdanMeymankulyyev", "MerdanMeymankulyyev", "merdan", "glued into a hashtag"),
    ("merdan_meymankulyyev.jpg", "merdan_meymankulyyev", "merdan", "in a file name"),
    (
        "Ｍｅｒｄａｎ Ｍｅｙｍａｎｋｕｌｙｙｅｖ",
        "Ｍｅｒｄａｎ Ｍｅｙｍａｎｋｕｌｙｙｅｖ",
        "merdan",
        "full width",
    ),
    ("Serdar Gurbanow'ın evi", "Serdar Gurbanow'ın", "serdar", "Turkish ending after an apostrophe"),
    ("Sero told us", "Sero", "serdar", "a listed nickname"),
    ("Oraz Li and", "Oraz Li", "oraz", "no apostrophe in the text"),
    ("O'raz Li and", "O'raz Li", "oraz", "another apostrophe"),
    ("ISIK GUNDOGDU", "ISIK GUNDOGDU", "isik", "dotless i and breve"),
    ("İŞIK gündoğdu", "İŞIK gündoğdu", "isik", "dotted capital I"),
    ("call 8 65 123456 today", "8 65 123456", "merdan", "national form of a number"),
    ("call +99365123456.", "+99365123456", "merdan", "no separators"),
    ("8-65-12-34-56. 28 августа", "8-65-12-34-56", "merdan", "a day begins the next sentence"),
    ("В 2023. 8-65-12-34-56!", "8-65-12-34-56", "merdan", "a year ended the one before"),
    ("65. 12. 34. 56", "65. 12. 34. 56", "merdan", "a full stop after each group"),
    ("8 65 123456 77", "8 65 123456 77", "merdan", "what no sentence parts goes with it"),
    ("(993-65) 12 34 56", "993-65) 12 34 56", "merdan", "brackets"),
    ("write to M.Meyman@Example.ORG", "M.Meyman@Example.ORG", "merdan", "an e-mail in capitals"),
    ("t.me/merdan_m", "merdan_m", "merdan", "a handle in an address"),
    ("passport I-MR448812", "I-MR448812", "merdan", "a document's number, glued"),
    ("Seroʼnyň öýi", "Sero", "serdar", "an apostrophe that is a letter, and an ending"),
    ("Sero1988 wrote", "Sero", "serdar", "a year glued to a name"),
    ("Sero² said", "Sero", "serdar", "a footnote's number"),
    ("S\u0489ero said", "S\u0489ero", "serdar", "an enclosing mark inside"),
    ("Merdan Meyman¬kulyyev", "Merdan Meyman¬kulyyev", "merdan", "a scanner's sign for a broken line"),
    ("他们昨天带走了艾合买提江的弟弟", "艾合买提江", "ehmet", "a script without spaces"),
    ("قال محـمـد علی ذلك", "محـمـد علی", "ehmet", "a word drawn long"),
]

ASK = [
    ("Serdar was there", "Serdar", "serdar", "name-alone"),
    ("семья Мейманкулыева", "Мейманкулыева", "merdan", "inside"),
    ("Gurbanows", "Gurbanows", "serdar", "inside"),
    ("Xu said", "Xu", "oraz", "short"),
    ("Serdar G. waited", "Serdar G", "serdar", "name-alone"),
    ("told G.Serdar", "G.Serdar", "serdar", "name-alone"),
    ("М. Мейманкулыев ушёл", "М. Мейманкулыев", "merdan", "name-alone"),
    ("семья Мейман-кулыев", "Мейман-кулыев", "merdan", "name-alone"),
    ("M e ý m a n k u l y ý e w", "M e ý m a n k u l y ý e w", "merdan", "name-alone"),
    ("Мейманку¬\nлыев ушёл", "Мейманку¬\nлыев", "merdan", "name-alone"),
]

INNOCENT = [
    "The officers came at night and asked for the passports.",
    "В посёлке Мары прошёл обыск; никто не пришёл.",
    "serd arm and the li of it",  # parts of names below the least length
    "2023-05-19, 12 345 67, page 65123",  # numbers of nobody
    "",
]


@pytest.mark.parametrize(("text", "words", "who", "why"), SURE, ids=[each[3] for each in SURE])
def test_listed_spellings_are_sure(text: str, words: str, who: str, why: str) -> None:
    found = [each for each in listed(text, PEOPLE) if each.tier is Tier.SURE]
    assert [(text[each.start : each.end], each.who) for each in found] == [(words, who)]


@pytest.mark.parametrize(("text", "words", "who", "reason"), ASK)
def test_what_words_alone_do_not_decide_is_asked(text: str, words: str, who: str, reason: str) -> None:
    (found,) = listed(text, PEOPLE)
    assert (text[found.start : found.end], found.who, found.tier, found.reason) == (
        words,
        who,
        Tier.ASK,
        reason,
    )


@pytest.mark.parametrize("text", INNOCENT)
def test_innocent_texts_have_no_mention(text: str) -> None:
    assert listed(text, PEOPLE) == []


def test_the_longest_spelling_wins_over_words_of_it() -> None:
    assert listed("Serdar Gurbanow", PEOPLE) == [Mention(0, 15, "serdar", Tier.SURE, "spelling")]


def test_people_who_share_a_spelling_are_all_told() -> None:
    people = (Person("a", ("Aman Orazow",)), Person("b", ("Aman Orazow", "Amanjan")))
    assert [each.who for each in listed("aman orazow", compiled(people))] == ["a", "b"]


def test_a_calling_is_found_whole_and_never_by_its_everyday_words() -> None:
    people = compiled((Person("a", callings=("over fifty neighbours",)),))
    assert listed("the neighbours, over fifty of them", people) == []
    assert len(listed("Over fifty  neighbours", people)) == 1


_name = st.text(st.sampled_from("abdegijmnorsuyzýşçöüňабвгдийклмныёя"), min_size=3, max_size=9)
_gap = st.sampled_from([" ", "\n", "  ", "\u00a0", " \n  ", "\t"])
_dress = st.sampled_from([str.upper, str.lower, str.title, lambda each: unicodedata.normalize("NFD", each)])


@given(_name, _name, _gap, _dress, st.integers(1, 2))
def test_any_listed_name_is_found_in_any_dress(
    first: str, last: str, gap: str, dress: Callable[[str], str], at: int
) -> None:
    words = dress(first[:at] + "\u200b" + first[at:]) + gap + dress(last)
    text = f"вчера {words}, they said"
    found = listed(text, compiled((Person("x", (f"{first} {last}",)),)))
    assert any(text[each.start : each.end] == words and each.tier is Tier.SURE for each in found)


@given(st.text(max_size=200), st.lists(_name, min_size=1, max_size=4))
def test_places_lie_in_the_text_in_order_and_apart(text: str, names: list[str]) -> None:
    people = tuple(Person(str(number), (name,)) for number, name in enumerate(names))
    found = listed(text + " ".join(names), compiled(people))
    places = sorted({(each.start, each.end) for each in found})
    assert all(start < end <= len(text) + len(" ".join(names)) for start, end in places)
    assert all(first[1] <= second[0] for first, second in pairwise(places))
