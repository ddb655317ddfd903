"""Sentences in small letters, in texts that have capitals elsewhere."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.names.text.haste import Haste

CHAT = (
    "The chat of 12 May. kto videl umid?? aziz karim kecha keldi… Потом пришла Ольга. на улице мороз\n\nда."
)


@pytest.mark.parametrize("word", ["videl", "umid", "aziz", "keldi", "улице", "мороз"])
def test_a_sentence_without_a_capital_is_written_in_haste(word: str) -> None:
    assert Haste(CHAT).holds(CHAT.index(word))


@pytest.mark.parametrize("word", ["chat", "May", "Ольга", "пришла", "да."])
def test_a_sentence_with_one_or_of_one_word_is_not(word: str) -> None:
    assert not Haste(CHAT).holds(CHAT.index(word))


def test_there_are_none_in_what_has_no_sentence() -> None:
    assert not Haste("").holds(0)
    assert not Haste("...").holds(1)


def test_a_sign_inside_a_word_ends_no_sentence() -> None:
    text = "Он ждал. пришли на t.me/kanal и там ждали"
    assert Haste(text).holds(text.index("ждали"))
