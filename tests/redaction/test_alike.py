"""What sounds like a listed name the gate refuses and a review asks, in any script and with an ending."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.alike import Alike
from fieldjournal.redaction.finder import Tier, compile_people, find
from fieldjournal.redaction.gate import Gate, Protected
from fieldjournal.redaction.people import Person

HEARD = [
    ("Сапаргулыева", "Сапаргулыевой", "a Russian case in the last vowel's stead"),
    ("Сапаргулыева", "sapargulyýewanyň", "another script, an ending, small letters"),
    ("Öwezgeldiýewa", "Овезгельдыеву", "the other script"),
    ("Ходжамурадов", "Hojamuradowa", "the other script and gender"),
    ("Rejep", "Rejepden", "a short name with an ending"),
    ("Rejep", "Реджебу", "softened before it"),
    ("Gülşat", "Gülşady", "softened, with its marks"),
    ("Aýna", "Айной", "an ending in the last vowel's stead"),
    ("Наталья", "Натальей", "a vowel told twice"),
]
NOT_HEARD = [
    ("Вера", "were", "small letters: a word"),
    ("Aman", "amanat", "small letters and no ending of ours"),
    ("Мария", "Mary", "a town"),
    ("Мурад", "Мурадов", "a family name of others"),
    ("Ata", "Atasy", "three sounds are too few"),
    ("Merdan ogly", "Ogly", "no name"),
    ("Сапар", "Сапаргулыев", "more than an ending"),
]


@pytest.mark.parametrize(("listed", "word", "why"), HEARD, ids=[each[2] for each in HEARD])
def test_what_the_gate_hears_a_review_asks(listed: str, word: str, why: str) -> None:
    person = Person("p", (listed,))
    assert [each.pseudonym for each in Gate(Protected((person,), {})).look("here", f"и {word} ушла")] == ["p"]
    asked = find(f"и {word} ушла", compile_people([person]), near_misses=True)
    assert [each.who for each in asked] == ["p"], why


@pytest.mark.parametrize(("listed", "word", "why"), NOT_HEARD, ids=[each[2] for each in NOT_HEARD])
def test_other_words_are_not_heard(listed: str, word: str, why: str) -> None:
    heard = Alike()
    for each in listed.split():
        heard.add("p", each)
    assert heard.among((word,)) == (), why


def test_it_is_asked_where_the_finder_itself_says_nothing() -> None:
    wanted = compile_people([Person("p", ("Vera Aslanova",))])
    said = "Вера в Бога помогла"
    assert find(said, wanted) == []
    [asked] = find(said, wanted, near_misses=True)
    assert (asked.tier, asked.reason, said[asked.start : asked.end]) == (Tier.ASK, "alike", "Вера")


def test_a_family_name_that_is_nobodys_is_not_heard_either() -> None:
    gate = Gate(Protected((Person("p", ("Айна Сапаргулыева",), family=False),), {}))
    assert not list(gate.look("here", "Сапаргулыевой не было"))
    assert list(gate.look("here", "Айны не было"))


def test_noise_is_not_listened_to() -> None:
    gate = Gate(Protected((Person("p", ("Сапаргулыева",)),), {}))
    said = "Sapargulyewoj"
    assert not list(gate.look_raw("digits", said, frozenset()))
    assert list(gate.look_raw("a page", said, frozenset(), heard=True))
