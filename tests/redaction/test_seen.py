"""What nobody sees in a text of a record does not leave with it."""

from __future__ import annotations

from typing import Any

import pytest

from fieldjournal.model.kinds.incident import Incident
from fieldjournal.model.kinds.source import Source
from fieldjournal.model.values import Choice, Text
from fieldjournal.redaction.seen import plain_words, straight_words

Journal = Any  # tests/redaction/conftest.py: Invented

NAME = "Rejep Hojamyradow"
TAGS = "".join(chr(0xE0000 + ord(each)) for each in NAME)
"""The name in the invisible alphabet of Unicode."""

SELECTORS = "".join(chr(0xE0100 + byte - 16) for byte in NAME.encode())
"""The name in marks that choose between forms of the letter before them."""

HIDDEN: list[tuple[str, str, str]] = [
    # what it is, a text with it, the text as it leaves
    ("an invisible name", f"Они пришли{TAGS} ночью.", "Они пришли ночью."),
    ("a name in selectors", f"Они пришли{SELECTORS} ночью.", "Они пришли ночью."),
    ("whose copy it was, in blanks", "Они \u200bпри\u200c\u200bшли\u2063.", "Они пришли."),
    ("the same, at the end of lines", "Они пришли. \t \nНочью.\u00a0 ", "Они пришли.\nНочью."),
    ("letters turned round", f"Ночью.\nЭто \u202e{NAME[::-1]}\u202c был.", "Ночью.\n[…]"),
    ("a number kept in order", "Позвони \u202d+99365\u202c брату", "Позвони +99365 брату"),
    ("a face of two parts", "❤\ufe0f и всё", "❤ и всё"),
    ("nothing", "Aýna geldi — «ýok» diýdi.\n\tSoň gitdi.", "Aýna geldi — «ýok» diýdi.\n\tSoň gitdi."),
]


@pytest.mark.parametrize(("what", "typed", "leaves"), HIDDEN, ids=[each[0] for each in HIDDEN])
def test_a_text_of_a_record_leaves_as_it_is_seen(empty: Journal, what: str, typed: str, leaves: str) -> None:
    empty.person("rejep", NAME)
    empty.add("night", "incident", Incident(type=Choice("search"), what=Text(typed, "ru")))
    empty.add("letter", "source", Source(title=typed.splitlines()[0]))
    left = {each.kind: each.values for each in empty.redact("night", "letter").records}
    assert left["incident"].what.text == leaves, what
    assert left["source"].title == leaves.splitlines()[0]


def test_a_picked_name_with_a_mark_in_it_is_still_picked(empty: Journal) -> None:
    empty.person("rejep", NAME)
    typed = Text("@[Re\u200bjep] gitdi", "tk", mentions={"Re\u200bjep": empty.id("rejep")})
    empty.add("night", "incident", Incident(type=Choice("search"), what=typed))
    redaction = empty.redact("night")
    (left,) = (each for each in redaction.records if each.kind == "incident")
    assert left.values.what.text == f"{redaction.protected.called[empty.id('rejep')]} gitdi"


def test_a_name_in_circles_is_a_name(empty: Journal) -> None:
    empty.person("rejep", NAME)
    dressed = "Ⓡⓔⓙⓔⓟ 🅷🅾🅹🅰🅼🆈🆁🅰🅳🅾🆆 geldi"
    empty.add("night", "incident", Incident(type=Choice("search"), what=Text(dressed, "tk")))
    redaction = empty.redact("night")
    (left,) = (each for each in redaction.records if each.kind == "incident")
    assert left.values.what.text == f"{redaction.protected.called[empty.id('rejep')]} geldi"


def test_what_left_once_leaves_the_same_again() -> None:
    for _what, typed, leaves in HIDDEN:
        assert plain_words(straight_words(typed, "[…]")) == leaves


def test_what_persian_spells_with_stays_and_no_other_mark_does() -> None:
    assert plain_words("نام قره\u200cجایف در فهرست است") == "نام قره\u200cجایف در فهرست است"
    assert plain_words("نام\u200c قره\u200b جایف\u200c") == "نام قره جایف"
    assert plain_words("Meret\u200cgeldi") == "Meretgeldi"
