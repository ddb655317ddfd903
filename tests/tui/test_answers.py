"""A terminal's answers are taken out of what is typed, however they are cut; what is typed stays whole."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fieldjournal.tui.answers import ABOUT_KITTY, QUESTIONS, Abilities, Listener
from fieldjournal.tui.graphics import Graphics, Manner

DA1 = "\x1b[?62;4;22c"
CELL = "\x1b[6;20;10t"
NAME = "\x1bP>|kitty(0.41.1)\x1b\\"
YES = "\x1b_Gi=31;OK\x1b\\"
ANSWERS = (DA1, CELL, NAME, YES, "\x1b[?1;2c", "\x1bP>|foot(1.20.2)\x1b\\", "\x1b_Gi=31;ENOTSUPPORTED\x1b\\")
KEYS = (
    *"ab Ы\r\t", "\x1b", "\x1b[A", "\x1b[6~", "\x1b[6;5~", "\x1b[27u", "\x1bb", "\x1bOP", "\x1b[<35;10;6M",
    "\x1b[I", "\x1b[?2026;2$y", "\x1b[?2048;0$y", "\x1b[200~text\x1b[201~", "\x1b[48;24;80;480;800t",
)  # fmt: skip
"""What is typed, and what Textual itself reads."""


@given(
    said=st.lists(st.one_of(st.sampled_from(ANSWERS), st.sampled_from(KEYS))),
    cuts=st.lists(st.integers(0, 200)),
)
@example(said=[DA1], cuts=[1])
@example(said=["a", YES, "b"], cuts=[3])
def test_no_letter_of_an_answer_is_a_key_and_no_key_is_lost(said: list[str], cuts: list[int]) -> None:
    stream = "".join(said)
    listener, typed, found, at = Listener(), "", [], 0
    for cut in sorted({*(cut for cut in cuts if cut < len(stream)), len(stream)}):
        rest, answers = listener.take(stream[at:cut], expecting=True)
        typed, at = typed + rest, cut
        found += answers
    typed += listener.give_back()
    assert found == [each for each in said if each in ANSWERS]
    assert typed == "".join(each for each in said if each not in ANSWERS)


def test_the_key_esc_is_not_kept_back_when_nothing_is_expected() -> None:
    listener = Listener()
    assert listener.take("\x1b", expecting=False) == ("\x1b", [])
    assert listener.take("\x1b", expecting=True) == ("", [])
    assert listener.give_back(0.05) == ""
    assert listener.give_back(0.2) == "\x1b"
    assert listener.give_back() == ""


def test_an_answer_cut_by_a_slow_line_is_waited_for() -> None:
    listener = Listener()
    assert listener.take("\x1b[6;20;", expecting=False) == ("", [])
    assert listener.give_back(0.5) == ""
    assert listener.take("10t", expecting=False) == ("", [CELL])


def test_an_endless_answer_is_not_waited_for() -> None:
    listener = Listener()
    typed, answers = listener.take("\x1b_G" + "x" * 500, expecting=True)
    assert typed
    assert answers == []


def graphics(colours: str | None = "truecolor", **environment: str) -> Graphics:
    return Graphics(colours, {"TERM": "xterm-256color", **environment})


@pytest.mark.parametrize(
    ("heard", "colours", "environment", "manner", "why"),
    [
        ((), "truecolor", {}, Manner.BLOCKS, "nothing was said yet"),
        ((CELL, DA1), "truecolor", {}, Manner.SIXEL, "4 among its abilities"),
        ((CELL, "\x1b[?64;14;24c"), "truecolor", {}, Manner.BLOCKS, "14 and 24 are not 4"),
        ((DA1,), "truecolor", {}, Manner.BLOCKS, "without the size of a cell it would be drawn anywhere"),
        ((NAME, CELL, YES, DA1), "truecolor", {}, Manner.KITTY, "better than sixels"),
        ((NAME, CELL, YES), "truecolor", {"NO_COLOR": "1"}, Manner.BLOCKS, "the number is a colour"),
        ((NAME, CELL, YES), "256", {}, Manner.BLOCKS, "the number is a colour"),
        ((NAME, CELL, "\x1b_Gi=31;ENOTSUPPORTED:no\x1b\\"), "truecolor", {}, Manner.BLOCKS, "it said no"),
        ((CELL, "\x1b[6;0;0t", DA1), "truecolor", {}, Manner.SIXEL, "a cell of no size is no answer"),
        ((), "standard", {}, Manner.SHADES, "eight colours are no picture"),
        ((), None, {}, Manner.SHADES, "no colour at all"),
    ],
)
def test_the_manner_follows_from_what_was_said(
    heard: tuple[str, ...], colours: str | None, environment: dict[str, str], manner: Manner, why: str
) -> None:
    found = graphics(colours, **environment)
    for answer in heard:
        found.heard(answer, lambda _sequence: None)
    assert found.manners[0] is manner, why
    assert found.manners[-1] is Manner.SHADES


def test_it_is_asked_once_and_about_kitty_only_by_name() -> None:
    written: list[str] = []
    found = graphics()
    assert found.ask(written.append)
    assert not found.ask(written.append)
    assert written == [QUESTIONS]
    found.heard("\x1bP>|XTerm(390)\x1b\\", written.append)
    assert written == [QUESTIONS]
    found.heard(NAME, written.append)
    found.heard(NAME, written.append)
    assert written == [QUESTIONS, ABOUT_KITTY]


@pytest.mark.parametrize(
    "environment", [{"TERM": "linux"}, {"TERM": "dumb"}, {"TERM": ""}, {"TERM_PROGRAM": "Apple_Terminal"}]
)
def test_who_would_print_the_question_is_not_asked(environment: dict[str, str]) -> None:
    written: list[str] = []
    graphics(**environment).ask(written.append)
    assert written == []


def test_nothing_is_believed_that_was_not_said() -> None:
    assert Abilities() == Abilities(cell=(0, 0), sixel=False, kitty=False)
    assert Abilities().heard("\x1b_Gi=32;OK\x1b\\").kitty is False
