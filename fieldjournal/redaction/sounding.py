"""Words that sound like a listed name: in another script, in another transliteration, with an ending.

Sound is the skeleton of `model.names`. Skeletons suggest and never decide, so all of this is only asked:

- a word with the skeleton of a word of a listed name, from `LEAST` letters on;
- a word that begins with such a skeleton of `LEAST_STEM` letters or more and goes on for at most
  `LONGEST_ENDING` letters (Дурдыеву, Durdyýewiň for DURDYYEV);
- where its script has capitals, the word begins with one, as an everyday word often sounds like a short
  name; from `LEAST_PLAIN` letters on small ones do as well.

An ending that changes the name (Айну for Aýna) is not heard.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from fieldjournal.model.names import fold_words
from fieldjournal.model.skeletons import skeletons, words
from fieldjournal.redaction.offsets import readings

LEAST: Final = 4
"""Letters of a skeleton that is listened for."""

LEAST_STEM: Final = 5
"""Letters of a skeleton that is listened for with an ending."""

LONGEST_ENDING: Final = 4
"""Letters an ending adds to a skeleton."""

LEAST_PLAIN: Final = 7
"""Letters of a skeleton that is listened for in words without a capital."""


class Sounding:
    """The skeletons of all listed names, and what was heard in the words of any number of texts."""

    def __init__(self) -> None:
        self._whose: dict[str, dict[str, None]] = {}
        self._heard: dict[str, tuple[str, ...]] = {}

    def add(self, who: str, name: str) -> None:
        """Listen for the words of a name."""
        for skeleton in fold_words(name):
            if len(skeleton) >= LEAST and not any(map(str.isdigit, skeleton)):
                self._whose.setdefault(skeleton, {})[who] = None
        self._heard.clear()

    def heard(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield (start, end, who) of each word that sounds like a name; once for everybody it may be."""
        if not self._whose:
            return
        for reading in readings(text):
            for word in reading:
                for who in self._who(text[word.start : word.end]):
                    yield word.start, word.end, who

    def _who(self, word: str) -> tuple[str, ...]:
        """Return whom a word may name; remembered by word, as texts repeat them."""
        if word not in self._heard:
            self._heard[word] = tuple(dict.fromkeys(self._whom(word)))
        return self._heard[word]

    def _whom(self, word: str) -> Iterator[str]:
        least = LEAST if _capital(word) else LEAST_PLAIN
        for skeleton in skeletons("".join(words(word))):
            if len(skeleton) >= least:
                yield from self._whose.get(skeleton, ())
            for stem in range(max(least, LEAST_STEM, len(skeleton) - LONGEST_ENDING), len(skeleton)):
                if skeleton[stem:].isalpha():
                    yield from self._whose.get(skeleton[:stem], ())


def _capital(word: str) -> bool:
    """Say whether a word begins with a capital, or its script has none."""
    letter = next((each for each in word if each.title() != each.lower()), "")
    return letter == letter.title()
