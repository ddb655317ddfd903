"""What somebody is called by who has a given name: its short forms, and what it is in other languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from fieldjournal.redaction.names.heard.sounds import heard_listed, leaves_out_vowels
from fieldjournal.redaction.names.lexicon.known import is_known_given, names_spelled
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.vocabulary.given import (
    called_in_full,
    cut_short,
    halves,
    in_short,
    shortened,
)
from fieldjournal.redaction.names.vocabulary.same_names import in_other_languages

_LEAST_VOICED: Final = 5
"""Sounds of a short form whose k a Turkic case changes."""


def called(role: Role, readings: Sequence[str]) -> Iterator[str]:
    """Yield what somebody is called by who has a given name, or is listed by what people call them."""
    for reading in dict.fromkeys(readings):
        if role is Role.GIVEN or is_known_given(reading):
            yield from shortened(reading)
        else:
            yield from halves(reading)
            yield from cut_short(reading)
        yield from called_in_full(reading)
        for abroad in in_other_languages(reading):
            yield from in_short(abroad)


def and_voiced(short_forms: Iterable[str], names: Sequence[str]) -> Iterator[str]:
    """Yield short forms, and those in -ik as Turkic languages say them before a vowel (Merdik, Merdigiň).

    A name in -i with a k behind it is left as it is: *Selbiguýy* is a well.
    """
    for short in short_forms:
        yield short
        if short.endswith("ik") and len(short) >= _LEAST_VOICED and short[:-1] not in names:
            yield short[:-1] + "g"


def spelled(folded: str) -> Iterator[str]:
    """Yield how a given name sounds; of one without its short vowels, how the names sound it may be."""
    if leaves_out_vowels(folded):
        yield from names_spelled(folded)
    else:
        yield from heard_listed(folded)
        yield from _of_two_halves(folded)


def _of_two_halves(folded: str) -> Iterator[str]:
    """Yield how a name sounds of which one half ends with n and the other begins with g (Эркин-гүл)."""
    for letters in ("нг", "ng"):
        one, met, other = folded.partition(letters)
        if met and one and other:
            yield heard_listed(one + letters[0])[0] + heard_listed(letters[1] + other)[0]
