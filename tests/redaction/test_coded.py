"""Whatever the gate reads in coded letters is asked in a review, and may stand where somebody kept it."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from fieldjournal.model.kinds.contact import Contact, Name
from fieldjournal.model.kinds.incident import Incident
from fieldjournal.model.values import Text
from fieldjournal.redaction.coded import coded_in, words_read
from fieldjournal.redaction.finder import compile_people, find
from fieldjournal.redaction.gate import Gate
from fieldjournal.redaction.mention import Mention, Tier
from fieldjournal.redaction.people import Person
from fieldjournal.redaction.raw_readings import NOISE, readings_of
from fieldjournal.redaction.review import Answer
from tests.redaction.test_raw_readings import RAW

Journal = Any  # tests/redaction/conftest.py: Invented

PEOPLE = compile_people([Person("g", ("Гульшат Овезова",)), Person("r", ("Rejep Hojamyradow",))])


def refused(text: str) -> set[str]:
    """Return whom the gate finds in any reading of a text."""
    return {
        finding.pseudonym
        for coding, read in readings_of(text.encode())
        for finding in PEOPLE.gate.look_raw("", read, frozenset(), heard=coding != NOISE)
    }


TYPED = [each for each in RAW if b"\x04" not in each[2]]
"""No text holds the bytes of UTF-16 themselves."""


@pytest.mark.parametrize("content", [each[2] for each in TYPED], ids=[each[0] for each in TYPED])
def test_of_a_review_in_which_all_is_redacted_the_gate_refuses_nothing(content: bytes) -> None:
    text = f"Вчера прислали:\n{content.decode('utf-8', 'replace')}\nБольше ничего."
    asked = find(text, PEOPLE, near_misses=True)
    left = list(text)
    for each in asked:
        left[each.start : each.end] = "…" * (each.end - each.start)
    assert refused("".join(left)) == set()
    assert "Вчера прислали" in "".join(left), "the rest of the text stays"


CODED = [
    ("\\U00000413\\U00000443\\U0000043b\\U0000044c\\U00000448\\U00000430\\U00000442", "a whole name"),
    (r"\'c3\'f3\'eb\'fc\'f8\'e0\'f2", "bytes of RTF"),
    ("d0:9e:d0:b2:d0:b5:d0:b7:d0:be:d0:b2:d0:b0", "bytes with colons"),
    (base64.b64encode("потом Овезова ушла".encode("cp1251")).decode(), "an old mail"),
]


@pytest.mark.parametrize("coded", [each[0] for each in CODED], ids=[each[1] for each in CODED])
def test_what_only_the_gate_reads_is_asked_where_it_stands(coded: str) -> None:
    text = f"Пришло: {coded} и всё."
    (asked,) = [each for each in find(text, PEOPLE, near_misses=True) if each.reason == "coded"]
    assert (text[asked.start : asked.end], asked.tier) == (coded, Tier.ASK)
    assert not [each for each in find(text, PEOPLE) if each.reason == "coded"], "a search reads no noise"


@pytest.mark.parametrize(
    "coded",
    [
        "Оразгулыев".encode().hex(":"),
        base64.b64encode("потом Оразгулыева увезли".encode("cp1251")).decode(),
        base64.b64encode("потом ОРАЗГУЛЫЕВА увезли".encode("koi8-r")).decode(),
    ],
    ids=["hexadecimal", "cp1251", "KOI8-R"],
)
def test_coded_words_are_heard_in_another_script(coded: str) -> None:
    people = compile_people([Person("m", ("Orazgulyýew",))])
    text = f"Пришло: {coded} и всё."
    (asked,) = [each for each in find(text, people, near_misses=True) if each.who == "m"]
    assert text[asked.start : asked.end] == coded


@pytest.mark.parametrize(
    "text",
    [
        "Durmuşgeçirilýänleriň internationalization, международная организация: 50% of it, a&b, C:\\temp",
        "SHA-256 a1b28bf88a990afca4e80701b747c0d77371b04a21116d60f1ac8d33714c227f",
        "&quot;Овезова&quot; told by name is no coding",
        base64.b64encode("потом соседка ушла".encode()).decode(),
        "",
    ],
)
def test_what_holds_nobody_is_no_question_of_a_coding(text: str) -> None:
    assert not [each for each in find(text, PEOPLE, near_misses=True) if each.reason == "coded"]


def test_what_is_asked_anyway_is_not_asked_twice() -> None:
    text = "id " + "Гульшат Овезова".encode().hex(":")
    gate: Gate = PEOPLE.gate
    found = list(coded_in(text, (), gate))
    assert [(each.start, each.end, each.who) for each in found] == [(3, len(text), "g")]
    assert list(coded_in(text, [Mention(3, len(text), "g", Tier.ASK, "alike")], gate)) == []


def test_a_name_of_several_stretches_is_asked_as_one() -> None:
    first, last = ("".join(f"&#{ord(each)}" for each in word) for word in ("Айна", "Хан"))
    people = compile_people([Person("a", ("Айна Хан",))])
    text = f"так: {first} {last} и всё"
    (asked,) = find(text, people, near_misses=True)
    assert (text[asked.start : asked.end], asked.reason) == (f"{first} {last}", "coded")


def test_kept_words_are_read_as_the_gate_reads_them() -> None:
    coded = "".join(f"&#{ord(each)}" for each in "Гульшат Овезова")
    assert {("гульшат",), ("овезова",), ("гульшат", "овезова")} <= words_read(coded)
    assert words_read("Гульшат Овезова") == frozenset(), "nothing is coded there"


@pytest.mark.parametrize(
    "coded",
    [
        "%D0%93%D1%83%D0%BB%D1%8C%D1%88%D0%B0%D1%82",
        "&#1043&#1091&#1083&#1100&#1096&#1072&#1090",
    ],
)
def test_a_coded_name_is_redacted_or_kept_and_both_pass_the_gate(empty: Journal, coded: str) -> None:
    empty.add("who", "contact", Contact(names=(Name(id="n", text="Гульшат Овезова"),)))
    empty.add("note", "incident", Incident(what=Text(f"Ссылка {coded}, больше ничего.")))
    for answer in (Answer.REDACT, Answer.KEEP):
        before = empty.redact("note")
        (asked,) = before.questions
        made = empty.redact("note", answers={asked.id: answer})
        (left,) = [str(each.values) for each in made.records if each.kind == "incident"]
        assert (coded in left.replace("\\\\", "\\")) == (answer is Answer.KEEP)
        gate = Gate(made.protected)
        assert not [
            finding
            for coding, read in readings_of(left.encode())
            for finding in gate.look_raw("", read, frozenset(), heard=coding != NOISE)
        ]
