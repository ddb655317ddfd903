from __future__ import annotations

import time
from typing import Any

import pytest

from fieldjournal.model.kinds.source import Source
from fieldjournal.model.values import Text
from fieldjournal.redaction.finder import REASONS, Mention, Tier, compiled, find
from fieldjournal.redaction.gate import Gate, Protected
from fieldjournal.redaction.people import Person

Journal = Any  # tests/redaction/conftest.py: Invented

PEOPLE = (
    Person("nepes", ("NEPESBAYEV",)),
    Person("durdy", ("Durdyýew Baýramgeldi",)),
    Person("mered", ("Мерет Аллаков",)),
    Person("aman", ("Aman",)),
)

HEARD = [
    ("Непесбайев пришёл", "Непесбайев", "nepes", "other script"),
    ("Nepesbaýew geldi", "Nepesbaýew", "nepes", "other transliteration"),
    ("семья Непесбаевых", "Непесбаевых", "nepes", "other script with an ending"),
    ("непесбайев", "непесбайев", "nepes", "long enough without a capital"),
    ("НЕПЕСБАЙЕВ", "НЕПЕСБАЙЕВ", "nepes", "all capitals"),
    ("Непес-\nбайев", "Непес-\nбайев", "nepes", "broken at a line's end"),
    ("Непес\u00adбайев", "Непес\u00adбайев", "nepes", "soft hyphen inside"),
    ("вчера Дурдыев молчал", "Дурдыев", "durdy", "surname alone"),
    ("звонил Дурдыеву", "Дурдыеву", "durdy", "dative"),
    ("с Дурдыевым", "Дурдыевым", "durdy", "instrumental"),
    ("Дурдыева ждала", "Дурдыева", "durdy", "a woman of the family"),
    ("Durdyyev waited", "Durdyyev", "durdy", "English spelling"),
    ("Байрамгельды молчал", "Байрамгельды", "durdy", "first name alone"),
    ("Meredov, Meret said", "Meret", "mered", "from Cyrillic to Latin, not another stem"),
    ("Meretler geldi", "Meretler", "mered", "Turkmen ending"),
    ("Allakow", "Allakow", "mered", "surname from Cyrillic"),
    ("Аман сказал", "Аман", "aman", "four letters with a capital"),
]

UNHEARD = [
    ("Nepes and Непес", "half of a name is another name"),
    ("Непесбайевскийский", "longer than an ending"),
    ("аман болсун, меретке", "everyday words without a capital"),
    ("Amanda, Аманат, Amanlyk", "a short name takes no ending"),
    ("Дурды пришёл, Durdy geldi", "shorter than the name"),
    ("В Марыйском велаяте прошёл обыск; Министерство молчит.", "words at the beginning of a sentence"),
    ("Mekdepde mugallymlary soradylar. Olar gijä çenli garaşdylar.", "Turkmen sentences"),
    ("The officers came at night. Many were asked, and America was named.", "English sentences"),
    ("", "nothing"),
]


@pytest.mark.parametrize(("text", "words", "who", "why"), HEARD, ids=[each[3] for each in HEARD])
def test_a_name_in_another_spelling_is_asked(text: str, words: str, who: str, why: str) -> None:
    found = [(text[each.start : each.end], each.who, each.tier, each.reason) for each in find(text, PEOPLE)]
    assert found == [(words, who, Tier.ASK, "sounds-alike")]


@pytest.mark.parametrize(("text", "why"), UNHEARD, ids=[each[1] for each in UNHEARD])
def test_everyday_words_and_other_names_are_not_asked(text: str, why: str) -> None:
    assert find(text, PEOPLE) == []


def test_a_year_beside_a_name_does_not_hide_it() -> None:
    assert find("Allakow1988", PEOPLE) == [Mention(0, 7, "mered", Tier.ASK, "sounds-alike")]


def test_its_reason_has_words() -> None:
    assert REASONS["sounds-alike"]


def test_what_is_sure_stays_sure_and_alone() -> None:
    both = (*PEOPLE, Person("listed", ("Непесбайев",)))
    assert find("Непесбайев", both) == [Mention(0, 10, "listed", Tier.SURE, "spelling")]
    assert find("NEPESBAYEV", both) == [Mention(0, 10, "nepes", Tier.SURE, "spelling")]


def test_everybody_who_may_be_meant_is_told() -> None:
    people = (Person("a", ("Durdyýew",)), Person("b", ("DURDYYEV",)))
    assert [each.who for each in find("Дурдыев", people)] == ["a", "b"]


def test_a_calling_is_not_listened_for() -> None:
    assert find("Непесбайев", (Person("a", callings=("Nepesbayev family",)),)) == []


def test_the_gate_does_not_listen() -> None:
    gate = Gate(Protected(PEOPLE, {"nepes": "[P-1]"}))
    assert list(gate.look("text", "Непесбайев")) == []


def test_a_protected_name_in_another_script_waits_for_an_answer_and_is_out_until_then(empty: Journal) -> None:
    empty.person("nepes", "NEPESBAYEV")
    redaction = empty.redact(*_told(empty, "Вечером увели Непесбайева."))
    (question,) = redaction.questions
    assert (question.words, question.reason) == ("Непесбайева", "sounds-alike")
    assert "Непесбайев" not in repr(redaction.outgoing)


def test_somebody_named_who_sounds_like_it_makes_a_sure_name_no_question(empty: Journal) -> None:
    empty.person("hidden", "Дурдыев")
    empty.person("open", "Durdyýew")
    redaction = empty.redact(*_told(empty, "Вечером увели Дурдыев."), named=["open"])
    assert redaction.questions == ()
    assert "Дурдыев" not in repr(redaction.outgoing)


def test_it_stays_quick_with_a_hundred_people() -> None:
    people = tuple(
        Person(str(n), (f"Meredgeldi{chr(97 + n % 26)}{chr(97 + n // 26)}ow",)) for n in range(100)
    )
    text = "Вечером 19 мая к учительнице пришли двое и спросили о брате; Durdy saw them. " * 1500
    wanted = compiled(people)
    began = time.perf_counter()
    find(text, wanted)
    assert len(text) / (time.perf_counter() - began) > 20_000


def _told(empty: Journal, text: str) -> tuple[str]:
    """Add a source with these words and return its name."""
    empty.add("voice", "source", Source(title="Voice note", words=Text(text)))
    return ("voice",)
