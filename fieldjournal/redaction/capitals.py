"""Words with a capital that are somebody's name, where nobody is listed who is called so.

Anywhere, where it is no everyday word:

- a word beside a word of respect (*Oraz aga*), or beside a pseudonym: what a listed family name leaves behind
  (*Чига [P-7KQ3M2XA]*);
- a family name of a kind that hardly another word is like, with any ending (*Аннаеву*, *Baýlyýewden*);
- a known given name, also with an ending where it is long enough (*Мердан сказал*, *Welmyratyň*).

Inside a sentence, where a capital tells more:

- a word that ends as any family name does, or sounds like a known given name;
- a word right before what only people do (*Чига сказал*), or right after what somebody is to another (*мать
  Чиги*);
- two such words side by side, where not every noun has a capital.
"""

from __future__ import annotations

import re
from functools import cache, cached_property, lru_cache
from typing import Final

from fieldjournal.model.countries import COUNTRIES, country_worded
from fieldjournal.redaction.names.heard.sounds import heard, plain
from fieldjournal.redaction.names.lexicon.families import is_family, is_family_declined
from fieldjournal.redaction.names.lexicon.known import is_known_given, is_known_given_declined
from fieldjournal.redaction.names.vocabulary.common import COMMON, PLACES_AND_RANKS, VERBS_OF_PEOPLE
from fieldjournal.redaction.pseudonyms import SOMEBODY
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

RESPECT: Final = frozenset(
    map(
        plain,
        """
        aga agha ağa aka oka ake äke eke eje ejem edže apa opa abla abi ata ana daýy dayı daýza gelneje bibi
        hanym xonim hanum xola tagajy bey bek hoja hajy haji molla müdür mugallym mr mrs ms dr aunt uncle
        ага ака ока аке эке эже эдже апа опа ата ана бей бек ходжа хаджи мулла дайы тётя тетя дядя тётю тетю
        тётей тёте тети дяди дяде баба бабушка дедушка господин госпожа гражданин гражданка
        """.split(),  # noqa: SIM905 - words, as the other lists of them are written
    )
)
"""Words of respect and kin that stand before or after a name."""

_SOMEBODYS: Final = tuple(
    map(
        plain,
        """
        свидетел сосед брат сестр мать матер отец отца сын доч жена жены жену муж адвокат следовател друг
        подруг племянни теща тёща witness neighbour neighbor brother sister mother father daughter wife
        husband lawyer friend cousin nephew niece goňşy dogany doganym ejesi kakasy aýaly ogly gyzy jigisi
        uýasy dosty şaýat kardeşi annesi babası eşi oğlu kızı komşusu avukatı tanık arkadaşı akasi ukasi
        onasi otasi qoʻshnisi guvoh
        """.split(),  # noqa: SIM905
    )
)
"""How words begin that say what somebody is to another, or in a case; the name comes next."""

_pseudonym = re.compile(r"\[(?:P-[0-9A-Z?]{8}|…)\]")
_ours = r"\[(?:P-[0-9A-Z?]{8}|…|[A-Z]{2}|[0-9<+–~?%/.XYTQ-]+)\]"
"""What we put in the place of words: a pseudonym, nothing, a country, a day or an age (`told`)."""
_word = re.compile(rf"{_ours}|[^\W\d_][^\W_]*(?:['’ʻʼ`‘-][^\W_]+)*")
_surely_family = re.compile(r"..[оеёoe][вvw](?:[аaуueеыyoо]|ым|ой|ом|ых|yň|iň)?$|zod[ae]$|зода$|zade$")
"""Endings that hardly another word has, for words that would have a capital anyway."""

_ends = re.compile(r"[.!?…\n:;«»“”\"()\[\]]")
_LEAST: Final = 2
_LEAST_BEGINNING: Final = 5
"""Sounds of a given name that is known behind an ending at the beginning of a sentence."""
_VERY_LIKE: Final = 0.03
"""What a sound may cost where a sentence begins: another vowel of the name (*Довлет*), no other letter."""
_LOOKED_AT: Final = 2_000
"""Words of a text by which it is known whether its nouns have capitals."""
_FEW: Final = 20
_NOUNS: Final = 0.2
"""Of at least so many words inside sentences, how many have a capital where every noun has one (German)."""


class Words:
    """The words of a text as they stand, pseudonyms among them."""

    def __init__(self, text: str, tick: Tick) -> None:
        self._text = text
        self._found = list(in_turns(_word.finditer(text), tick))

    def __len__(self) -> int:
        return len(self._found)

    def raw(self, at: int) -> str:
        """Return a word as it stands."""
        return self._found[at][0]

    def at(self, place: int) -> int:
        """Return which word begins at a place of the text. Raises: `ValueError` where none does."""
        return [each.start() for each in self._found].index(place)

    def folded(self, at: int) -> str:
        """Return a word as `plain`."""
        return _folded(self.raw(at))

    def between(self, first: int, last: int) -> str:
        """Return what stands from one word to another, both included."""
        return self._text[self._found[first].start() : self._found[last].end()]

    def begins(self, at: int) -> bool:
        """Say whether a word begins its sentence, where everything has a capital."""
        before = self._text[self._found[at - 1].end() : self._found[at].start()] if at else "\n"
        return bool(_ends.search(before))

    def are_together(self, at: int) -> bool:
        """Say whether only a space or an initial's full stop stands between a word and the next."""
        if not 0 <= at < len(self) - 1:
            return False
        between = self._text[self._found[at].end() : self._found[at + 1].start()]
        initial = len(self.raw(at)) == 1
        return "\n" not in between and between.strip() in ({"", "."} if initial else {""})

    def is_initial(self, at: int) -> bool:
        """Say whether a word is one letter with a full stop."""
        return len(self.raw(at)) == 1 and self._text.startswith(".", self._found[at].end())

    def is_capital(self, at: int) -> bool:
        """Say whether a word has a capital and may be a name: no word of respect, place or rank."""
        raw = self.raw(at)
        return raw[0].isupper() and len(raw) >= _LEAST and self.folded(at) not in _nobodys()

    def may_go_with(self, at: int, beside: int) -> bool:
        """Say whether the word beside another has a capital that may make one name of both."""
        if not (0 <= beside < len(self) and self.are_together(min(at, beside)) and self.is_capital(beside)):
            return False
        folded = self.folded(beside)
        return folded not in COMMON and (not self.begins(beside) or _is_telling(folded))

    def is_name(self, at: int) -> bool:
        """Say whether a word is somebody's name."""
        if not self.is_capital(at):
            return False
        folded = self.folded(at)
        if self.begins(at):
            return folded not in COMMON and (self._is_beside(at) or _is_telling(folded))
        if self._is_respected(at):
            return True
        return _is_given(folded) or (folded not in COMMON and self._tells_inside(at, folded))

    def _tells_inside(self, at: int, folded: str) -> bool:
        return (
            is_family(self.raw(at))
            or is_family_declined(folded)
            or is_known_given_declined(folded)
            or self._is_beside(at)
            or self._does(at)
            or self._is_somebodys(at)
            or self._is_one_of_two(at)
        )

    def _is_beside(self, at: int) -> bool:
        return self._is_respected(at) or any(
            self.are_together(min(at, beside)) and _pseudonym.fullmatch(self.raw(beside)) is not None
            for beside in self._neighbours(at)
        )

    def _is_respected(self, at: int) -> bool:
        """Say whether a word of respect stands right before or after a word."""
        return any(
            self.are_together(min(at, beside)) and self.folded(beside) in RESPECT
            for beside in self._neighbours(at)
        )

    def _neighbours(self, at: int) -> tuple[int, ...]:
        return tuple(each for each in (at - 1, at + 1) if 0 <= each < len(self))

    def _does(self, at: int) -> bool:
        """Say whether a verb of people comes right after a word."""
        return self.are_together(at) and self._is_small(at + 1, VERBS_OF_PEOPLE)

    def _is_somebodys(self, at: int) -> bool:
        """Say whether right before a word stands what somebody is to another."""
        return self.are_together(at - 1) and self._is_small(at - 1, _SOMEBODYS)

    def _is_small(self, at: int, begins: tuple[str, ...]) -> bool:
        return self.raw(at)[0].islower() and self.folded(at).startswith(begins)

    def _is_one_of_two(self, at: int) -> bool:
        return not self._has_capital_nouns and any(
            self.are_together(min(at, beside))
            and self.is_capital(beside)
            and not self.begins(beside)
            and self.folded(beside) not in COMMON
            for beside in self._neighbours(at)
        )

    @cached_property
    def _has_capital_nouns(self) -> bool:
        inside = [
            self.raw(at)[0].isupper() for at in range(min(len(self), _LOOKED_AT)) if not self.begins(at)
        ]
        return len(inside) > _FEW and sum(inside) > _NOUNS * len(inside)


def goes_along(words: Words, at: int) -> bool:
    """Say whether a word beside a name belongs to it: a capital, an initial, a word of respect."""
    raw, folded = words.raw(at), words.folded(at)
    if folded in RESPECT:
        return True
    if not raw[0].isupper() or folded in places():
        return False
    if not words.begins(at):
        return True
    return words.is_initial(at) if len(raw) == 1 else folded not in COMMON and _is_very_given(folded)


def with_beside(before: str, words: str, after: str) -> str:
    """Return words of a text with the capitals right beside them that nobody listed and that may be one name.

    `before` and `after` are what stands around them. Where a sentence begins only a known given name counts.
    """
    stands = Words(f"{before}{SOMEBODY}{after}", unhurried)
    at = stands.at(len(before))
    first, last = (
        stands.raw(number) if stands.may_go_with(at, number) else "" for number in (at - 1, at + 1)
    )
    return " ".join(filter(None, (first, words, last)))


_folded: Final = lru_cache(maxsize=1 << 14)(plain)


def words_in(spelling: str) -> frozenset[str]:
    """Return the words of a spelling, as `plain`."""
    return frozenset(plain(each[0]) for each in _word.finditer(spelling))


def _is_telling(folded: str) -> bool:
    """Say whether a word is a name even where it would have a capital anyway."""
    return (
        _surely_family.search(folded) is not None
        or is_family_declined(folded)
        or _is_very_given(folded)
        or is_known_given_declined(folded, _LEAST_BEGINNING)
    )


def _is_very_given(folded: str) -> bool:
    return any(is_known_given(sounds, _VERY_LIKE) for sounds in heard(folded))


def _is_given(folded: str) -> bool:
    return any(map(is_known_given, heard(folded)))


@cache
def _nobodys() -> frozenset[str]:
    return RESPECT | places()


@cache
def places() -> frozenset[str]:
    """Return words that have a capital and name nobody: places, ranks, countries."""
    countries = (words for code in COUNTRIES for words in country_worded(code))
    named = (word for words in countries for word in words_in(words))
    return frozenset((*PLACES_AND_RANKS, *named))
