"""The words of one text, what they may be, and what stands around each.

Whether a word is meant as an everyday word is weighed in `everyday`, of what it is found here.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final, NamedTuple

from fieldjournal.redaction.names.heard.sounds import heard, is_in_far_script, plain, shape
from fieldjournal.redaction.names.lexicon.forms import Hit
from fieldjournal.redaction.names.lexicon.lexicon import Lexicon
from fieldjournal.redaction.names.text.grown import Grown
from fieldjournal.redaction.names.text.haste import Haste
from fieldjournal.redaction.names.text.manner import ABBREVIATED, Manner, begins, is_in_address
from fieldjournal.redaction.names.text.words import Place, retyped
from fieldjournal.redaction.names.vocabulary.common import (
    ALWAYS_CAPITAL,
    BEFORE_MONTHS,
    COMMON,
    LITTLE_WORDS,
    MONTHS,
    PLACES_AND_RANKS,
    PLACES_BEFORE,
    PLACES_BEHIND,
    VERBS_OF_PEOPLE,
    common_sounds_as,
)
from fieldjournal.redaction.names.vocabulary.common_german import GERMAN_WORDS
from fieldjournal.redaction.names.vocabulary.endings import CASES, FATHER_WORDS

_REACH: Final = 2
"""How far one part of a name may be from another, in words."""
_LONGEST_GAP: Final = 8
_LEAST_FULL: Final = 45
"""Characters of a line that may go on in the next."""
_RAGGED: Final = 12
"""How much shorter or longer than another a full line may be."""
_parts = re.compile(r"[,\t|/&+:;=—–•]")
"""What parts columns, and names that stand in a row."""
_LEAST_FAR: Final = 5
"""Sounds from which on a word in Georgian, Armenian or Greek is no everyday word of another language."""
_AS_TYPED: Final = str.maketrans({"4": "ch", "6": "sh", "ё": "е"})
"""How Russian is typed in chats (otve4aet), and ё as most write it."""
_VERB_WITHIN: Final = 4
"""Words after a name within which its verb stands."""
_LONGEST_SHORTENED: Final = 3
"""Letters of an initial, with the second of a pair (Sh., Дж.)."""
_initial_gap = re.compile(r"\.[ \u00a0]{0,2}")
_sentence_ends = re.compile(r"[.!?;:…]\s+|\n\s*\n|[()\[\]«»“”\"]")
_family_like = re.compile(
    r"(?:[oeaiO](?:v|f)|sk|zod[ae]|zad[aeA]|enk|[aieu]n[ck]o|[ou]g?l[uU]|C[uU]k|ian|S?vili|dze|[aeiAoOuU]r?taS)"
    r"(?:a|ai|oi|ou|u|im|i|ih|imi|e|om|ogo|omu|oe|iga|a?(?:ga|ni|ning|nin|in|da|dan|lar|ler|ro)|ia|ii|ii?m)?$"
)

_place_ends = re.compile(
    "(?:[оеё]вк(?:а|и|у|е|ой)|[оа]бад[аеу]?|.{3}(?:ob|ab)(?:od|ad|at)[a-z]{0,4}|[лнр]ь?ск[аеу]?|(?:н|ск|ц)ое)$"
)
_ending_apart = re.compile(r"(?<=[^\W\d_og])['’ʼ‘]([^\W\d_]{2,5}|[aeıiuüа-яёAEIİUÜА-Я])$")
_turkic_case = re.compile("(?:[gk]a|ni|nin|nin?g|da|dan|lar|ler|ro)$")


class Spot(NamedTuple):
    """A word of the text, or several read together, and what it may be."""

    first: int
    last: int
    """Numbers of the words it covers, the last included."""
    place: Place
    hits: tuple[Hit, ...]


class Setting:
    """One text, or a piece of one. Words are told by number, spots by themselves."""

    def __init__(
        self, text: str, words: Sequence[Place], spots: Sequence[Spot], lexicon: Lexicon, manner: Manner
    ) -> None:
        self.text = text
        self.words = words
        self.spots = spots
        self.lexicon = lexicon
        self.manner = manner
        self.cased = manner.cased
        self.completing: dict[tuple[str, bool], dict[int, bool]] = {}
        """By a word, in small letters or not, which forms it was found to complete a name as (`beside`)."""
        self.grown = Grown()
        self.by_word: dict[int, list[Spot]] = {}
        for spot in spots:
            for number in range(spot.first, spot.last + 1):
                self.by_word.setdefault(number, []).append(spot)

    def gap(self, one: int, other: int) -> str | None:
        """Return what stands between two neighbouring words; None where a sentence ends between them."""
        low, high = sorted((one, other))
        if low < 0 or high >= len(self.words):
            return None
        before = self.words[low]
        gap = self.text[before.end : self.words[high].start]
        if len(gap) > _LONGEST_GAP:
            return None
        shortened = len(before.raw) < _LONGEST_SHORTENED or before.raw.lower() in ABBREVIATED
        after_initial = shortened and _initial_gap.fullmatch(gap)
        return None if _sentence_ends.search(gap) and not after_initial else gap

    def beside(self, spot: Spot) -> Iterator[tuple[int, int, str]]:
        """Yield the neighbour before and the one after, if in the same sentence: step, number, gap."""
        for step, edge in ((-1, spot.first), (1, spot.last)):
            gap = self.gap(edge, edge + step)
            if gap is not None:
                yield step, edge + step, gap

    def next_to(self, spot: Spot) -> Iterator[tuple[int, int, str]]:
        """Yield those that no sign and no line's end parts from the word, as in columns and lists."""
        for step, number, gap in self.beside(spot):
            if not _parts.search(gap) and ("\n" not in gap or self._is_wrapped(min(number, number - step))):
                yield step, number, gap

    def _is_wrapped(self, number: int) -> bool:
        """Say whether a line ends behind a word because it is full, not because what it tells ends.

        Then another line of a text of more than two is about as long: messages have each their own length.
        """
        end = self.words[number].end
        size = end - self.text.rfind("\n", 0, end) - 1
        full = self._full_lines
        alike = bisect_right(full, size + _RAGGED) - bisect_left(full, size - _RAGGED)
        return size >= _LEAST_FULL and (alike > 1 or self.text.count("\n") == 1)

    @cached_property
    def _full_lines(self) -> list[int]:
        """Return how long the long lines are, the shortest first."""
        return sorted(len(line) for line in self.text.split("\n") if len(line) >= _LEAST_FULL)

    def within_reach(self, spot: Spot) -> Iterator[int]:
        """Yield the words after and before that may be parts of the same name."""
        for step, edge in ((1, spot.last), (-1, spot.first)):
            at = edge
            for _ in range(_REACH):
                if self.gap(at, at + step) is None:
                    break
                at += step
                yield at
                if not self._may_stand_inside(at):
                    break

    def _may_stand_inside(self, number: int) -> bool:
        """Say whether a word may stand between two parts of one name: a further name, an initial, *ogly*."""
        raw = self.words[number].raw
        folded = plain(raw)
        if folded in FATHER_WORDS or self.is_initial(number) or self.lexicon.is_anybodys_little(raw):
            return True
        return folded not in COMMON and (raw[0].isupper() or not self.cased)

    def is_small(self, word: Place) -> bool:
        """Say whether a word is in small letters in a text that has capitals, and in a sentence that may."""
        return self.is_cased_at(word) and word.small and not is_in_address(self.text, word)

    def is_cased_at(self, word: Place) -> bool:
        """Say whether names have a capital where a word stands.

        Not in a sentence in small letters after others that are not, as where a chat is told in a report.
        """
        return self.cased and not self._haste.holds(word.start)

    @cached_property
    def _haste(self) -> Haste:
        return Haste(self.text)

    def is_lower(self, word: Place) -> bool:
        """Say whether a word is in small letters, whether its text has capitals or not."""
        return word.small and not is_in_address(self.text, word)

    def is_initial(self, number: int) -> bool:
        """Say whether a word is an initial with its dot, no label: one letter or two, three of two sounds."""
        word = self.words[number]
        short = len(word.raw) <= _LONGEST_SHORTENED and word.raw[0].isupper()
        after = self.text[word.end : word.end + 2]
        if not short or after[:1] != "." or after == ".:" or word.raw.lower() in ABBREVIATED:
            return False
        sounds = self.lexicon.word(word.raw).sounds
        return len(word.raw) < _LONGEST_SHORTENED or any(len(each) < _LONGEST_SHORTENED for each in sounds)

    def begins(self, spot: Spot) -> bool:
        """Say whether a word has its capital from the beginning of a sentence, where every word has one."""
        return (
            begins(self.text, spot.place) and not self.is_marked(spot) and not spot.place.raw[-1:].isdigit()
        )

    def is_marked(self, spot: Spot) -> bool:
        """Say whether an apostrophe parts an ending from a word, as Turkish writes names only (Güneş'ten)."""
        found = _ending_apart.search(spot.place.raw)
        return found is not None and any(shape(each) in CASES for each in heard(plain(found[1])))

    def begins_at(self, number: int) -> bool:
        """Say the same of a word by its number."""
        return begins(self.text, self.words[number])

    def goes_on(self, spot: Spot) -> bool:
        """Say whether a preposition, an article or *and* follows, as it does after nouns and verbs."""
        gap = self.gap(spot.last, spot.last + 1)
        return gap == " " and self.words[spot.last + 1].raw in LITTLE_WORDS

    def does_as_people_do(self, spot: Spot) -> bool:
        """Say whether a verb of people follows (Надежда на связь не выходит)."""
        for number in range(spot.last + 1, spot.last + 1 + _VERB_WITHIN):
            gap = self.gap(number - 1, number)
            if gap is None or gap.strip():
                return False
            if plain(self.words[number].raw).translate(_AS_TYPED).startswith(VERBS_OF_PEOPLE):
                return True
        return False

    def is_common(self, spot: Spot) -> bool:
        """Say whether a word, as it sounds, is an everyday word."""
        sounds = self.lexicon.word(spot.place.raw).sounds
        if spot.first == spot.last and is_in_far_script(plain(spot.place.raw)):
            sounds = tuple(each for each in sounds if len(each) < _LEAST_FAR)
        common = common_sounds_as(spot.place.raw)
        return spot.first == spot.last and any(each in common for each in sounds)

    def is_noun(self, spot: Spot) -> bool:
        """Say whether a word is an everyday noun of a German text, where every noun has a capital."""
        return plain(spot.place.raw) in GERMAN_WORDS and self.manner.is_german

    def is_retyped(self, spot: Spot) -> bool:
        """Say whether a word is a name only when read in the other keyboard layout."""
        return spot.place.raw.lower() == retyped(self.text[spot.place.start : spot.place.end])

    def is_only_begun(self, spot: Spot) -> bool:
        """Say whether a long text has a word with a capital only where sentences begin, as nouns have it."""
        return self.manner.is_only_begun(spot.place)

    def is_month(self, spot: Spot) -> bool:
        """Say whether a month is meant that is a name as well (in May, 9 May)."""
        if plain(spot.place.raw) not in MONTHS or not spot.first:
            return False
        before = self.words[spot.first - 1].raw
        return before.lower() in BEFORE_MONTHS or before.isdigit()

    def is_always_capital(self, spot: Spot) -> bool:
        """Say whether a word always has a capital, as a month in English, which then tells no name."""
        return plain(spot.place.raw) in ALWAYS_CAPITAL

    def is_place(self, spot: Spot, *, apart: bool = False) -> bool:
        """Say whether a word beside tells that a place has the name (Serdar şäheri, улица Сердара).

        Where it is parted from it only if `apart`. In a case nobody's name is a place's (*Мердана завод*).
        """
        for step, number, gap in self.beside(spot) if apart else self.next_to(spot):
            word = plain(self.words[number].raw)
            if "," in gap or word not in PLACES_AND_RANKS:
                continue
            if step < 0:
                return word not in PLACES_BEHIND
            if word not in PLACES_BEFORE and not self._is_in_a_case(spot):
                return True
        return False

    def _is_in_a_case(self, spot: Spot) -> bool:
        """Say whether a word is a name in a case, as nothing of it tells otherwise."""
        least = min((hit.rest for hit in spot.hits), default=0)
        return least > 0 and any(
            shape(sounds[len(sounds) - least :]) in CASES
            for sounds in self.lexicon.word(spot.place.raw).sounds
        )

    def ends_as_place(self, spot: Spot) -> bool:
        """Say whether a word ends as places do that are named after somebody (Стрельцовка, Jahonobod)."""
        return _place_ends.search(plain(spot.place.raw)) is not None

    def is_family_like(self, word: Place, *, declined: bool = True) -> bool:
        """Say whether a word ends as family names do, whatever case it stands in.

        What stands before another part of a name has no Turkic or Persian ending (*Sanawda Gülşat*): the last
        word of a name alone takes it. Then it is not `declined`.
        """
        return any(
            _family_like.search(each) and (declined or not _turkic_case.search(each))
            for each in self.lexicon.word(word.raw).sounds
        )
