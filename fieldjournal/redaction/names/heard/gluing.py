"""Sounds as glued words are cut by: what is often confused made one, and letters that meet kept apart."""

from __future__ import annotations

from typing import Final

from fieldjournal.redaction.names.heard.sounds import heard, plain

_MEETING: Final = ("ng", "нг", "ks", "кс", "ph", "th")
_DIGITS: Final = "0123456789"
_DIGITS_SET: Final = frozenset(_DIGITS)
_flattening = str.maketrans("AeOUuZcSCx", "aaooojjsjh")


def flat(sounds: str) -> str:
    """Return sounds with what is often confused made one: what glued words are cut by."""
    return merged(level(sounds))


def level(sounds: str) -> str:
    """Return the first half of `flat`, sound by sound: a piece of it is the piece's."""
    return sounds.translate(_flattening)


def merged(even: str) -> str:
    """Return the other half of `flat`: two sounds that are heard as one, in a piece or a whole."""
    return even.replace("ia", "a").replace("io", "o") if "i" in even else even


def glued(raw: str) -> tuple[str, ...]:
    """Return the sounds of a glued word: letters that meet between two words are two sounds.

    Digits at its ends are a year or a number, but where more stand inside for letters (*m4ry4mk4zem1*).
    """
    whole = plain(raw)
    word = whole.strip(_DIGITS)
    if len(word) < len(whole) and not _DIGITS_SET.isdisjoint(word):
        word = whole
    apart = word
    for meeting in _MEETING:
        apart = apart.replace(meeting, "·".join(meeting))
    return tuple(dict.fromkeys((*heard(word), *heard(apart))))
