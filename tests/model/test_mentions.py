"""Contacts picked while writing: what stands in the text, and whom it means."""

from __future__ import annotations

import string
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.model.forms.said import Prose
from fieldjournal.model.mentions import fit, kept, marks, named, plain, read_typed, split, unpicked
from fieldjournal.model.values import Text, Translation

MERDAN, SELBI = "7kq3m2xabcdefghj", "aaaabbbbccccdddd"
PROSE = Prose()


def picked(text: str, **mentions: str) -> Text:
    return Text(text, mentions=MappingProxyType(mentions))


@pytest.mark.parametrize(
    ("typed", "text", "mentions"),
    [
        (f"Пришли к @[сестре Мердана|{MERDAN}].", "Пришли к @[сестре Мердана].", {"сестре Мердана": MERDAN}),
        (
            f"@[Мердан|{MERDAN}] и @[Мердан|{SELBI}] пришли, @[Мердан|{MERDAN}] ушёл",
            "@[Мердан] и @[Мердан (2)] пришли, @[Мердан] ушёл",
            {"Мердан": MERDAN, "Мердан (2)": SELBI},
        ),
        ("пишите на selbi@[пропуск]mail.example или @turkmen_ses", None, {}),  # words in brackets are words
        ("e-mail: selbi@mail.example, Telegram @selbi_1990", None, {}),
        (f"@[Сельби|{SELBI[:15]}] is left to the journal", None, {}),
        (f"@[|{MERDAN}] and @[{MERDAN}] too", None, {}),
        ("@[Мердан", None, {}),
        (f"@[Мер\nдан|{MERDAN}]", None, {}),  # a bracket ends in its line
        (f"@[Aý[gül]|{MERDAN}]", None, {}),
    ],
    ids=[
        "words",
        "namesakes",
        "words in brackets",
        "address",
        "beginning",
        "bare",
        "open",
        "lines",
        "nested",
    ],
)
def test_what_is_typed(typed: str, text: str | None, mentions: dict[str, str]) -> None:
    read = PROSE.typed(typed)
    assert (read.text, dict(read.mentions)) == (typed if text is None else text, mentions)


_words = st.text(string.ascii_letters + "Мердаң яýşž()@.,-", min_size=1, max_size=12).map(fit).filter(bool)


@given(st.lists(st.tuples(_words, st.sampled_from([MERDAN, SELBI])), max_size=4), _words)
def test_what_is_edited_is_read_back(picks: list[tuple[str, str]], between: str) -> None:
    mentions: dict[str, str] = {}
    pieces = [between]
    for words, contact in picks:
        as_typed = named(words, contact, mentions)
        mentions[as_typed] = contact
        pieces.append(f"@[{as_typed}]")
    text = picked(between.join(pieces), **mentions)
    assert PROSE.typed(PROSE.edited(text)) == text
    assert PROSE.read(PROSE.write(text)) == text


def test_a_reader_sees_the_words_and_beneath_them_who_is_meant() -> None:
    text = picked("К @[сестре Мердана] пришли, @[кто-то] видел", **{"сестре Мердана": MERDAN})
    assert PROSE.shown(text, str) == "К сестре Мердана пришли, @[кто-то] видел"
    assert PROSE.beside(text, lambda own: {MERDAN: "Aýna Meýmankulyýewa"}[own]) == "Aýna Meýmankulyýewa"


def test_who_does_not_stand_in_any_words_is_no_mention() -> None:
    translated = Text("ушёл", "ru", (Translation("en", "@[Merdan] left"),), {"Merdan": MERDAN, "Aýna": SELBI})
    assert kept(translated).mentions == {"Merdan": MERDAN}
    assert read_typed(translated).mentions == {"Merdan": MERDAN}
    assert unpicked(translated, ["Merdan"]).translations[0].text == "Merdan left"
    assert unpicked(translated, ["Merdan"]).mentions == {}


@pytest.mark.parametrize(
    ("given", "stands"),
    [("Merdan\n[M.] | Орaзoв", "Merdan M. Орaзoв"), ("[|]", ""), ("a" * 999, "a" * 200)],
    ids=["one line, no brackets", "nothing left", "cut"],
)
def test_words_are_made_fit_for_brackets(given: str, stands: str) -> None:
    assert fit(given) == stands


def test_what_brackets_hold() -> None:
    assert [each.words for each in marks("@[a] b@[c|d] @[] @[e]")] == ["a", "c|d", "e"]
    assert split(f"сестре | {MERDAN}") == ("сестре", MERDAN)
    assert split("7kq3m2xa") == ("", "7kq3m2xa")
    assert split("Merdan") == ("Merdan", "")
    assert plain("@[a] @[b]", {"a": MERDAN}) == "a @[b]"
