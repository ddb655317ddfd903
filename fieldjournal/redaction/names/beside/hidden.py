"""Both parts of a name of which letters are hidden on purpose: *М****н О***в, Mer… Ora…, М-н О-ва*.

- A star, a dot of the middle, a block, a line, crosses in a row stand for letters, a row of them for as
  many or nearly so; two and three stars, dots and a dash for any number. What is left stands in the part in
  its order, the first letter first, the last one last unless the sign is last.
- Too little to tell one part, so both have to fit: each hidden, or one as it is written, or by its initial.
  They are asked; where nothing but a few letters is hidden in each they are sure.
- One alone is asked where much of it is left in pieces (*Ор*зд*рд**в*).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import Final, NamedTuple

from fieldjournal.redaction.names.heard.gluing import level
from fieldjournal.redaction.names.heard.sounds import heard, plain
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.text.setting import Setting
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

_COUNTED: Final = "*•█■□▒░#?_~¦\ufffd"
_sign = r"(?:[*•█■□▒░#?_~¦\ufffd]+|\.{2,4}|…|[-–—](?=[^\W\d_]{1,3}(?!\w)))"
_hidden = re.compile(rf"(?<![\w*•█■□▒░#?_~¦@/.])[^\W\d_]++(?:[ʻ'’]?{_sign}[ʻ'’]?[^\W\d_]*+)++(?![\w@/])")
_crosses = re.compile(r"(?<=[^\W\d_])(?:x{2,}|х{2,})(?=[^\W\d_])")
_word = r"[^\W\d_][^\W\d_ʻ'’]*"
_before = re.compile(rf"(?<!\w)({_word})(\.?)[ \u00a0]$")
_after = re.compile(rf"[ \u00a0]({_word})(\.?)")
_pieces = re.compile(rf"[^\W\d_]+|{_sign}")
_signs = re.compile("[*•█■□▒░#?_…~¦\ufffd]|\\.\\.|\\w[-–—]\\w")
_ANY: Final = 3
"""Signs in a row up to which they stand for any number of letters; one stands for one."""
_LONGEST_WORD: Final = 24
_LEAST_TOGETHER: Final = 4
"""Letters that have to be left of both parts."""
_LEAST_SURE: Final = 8
_MOST_HIDDEN_SURE: Final = 2
_LEAST_ALONE: Final = 4
_LEAST_PIECES: Final = 3
_CASES: Final = (
    "a",
    "u",
    "om",
    "em",
    "im",
    "oi",
    "ei",
    "i",
    "e",
    "ga",
    "ge",
    "ni",
    "in",
    "nin",
    "dan",
    "den",
)
"""What a case adds to a part, or puts in the place of its last vowel."""
_HALVES: Final = {"s": "h", "z": "h", "c": "h", "k": "h", "g": "h", "t": "s", "d": ("zh", "j")}
"""What goes on with an initial that may be the half of two letters, S of Shubina."""
_READINGS: Final = 4
_OTHER: Final = {
    Role.GIVEN: (Role.FAMILY,),
    Role.CALLED: (Role.FAMILY,),
    Role.FAMILY: (Role.GIVEN, Role.CALLED),
}


class _Token(NamedTuple):
    """A word with hidden letters, a word as it is, or an initial."""

    text: str
    start: int
    end: int
    hidden: bool = True
    initial: bool = False

    @property
    def left(self) -> int:
        """How many letters are left."""
        return sum(each.isalpha() for each in self.text)


def hidden(setting: Setting, tick: Tick = unhurried) -> Iterator[tuple[int, int, int, bool]]:
    """Yield (start, end, who, surely) of names with hidden letters. `tick` may raise to stop it."""
    if not _signs.search(setting.text) and not _crosses.search(setting.text):
        return
    text = _crosses.sub(lambda found: "*" * len(found[0]), setting.text)
    for found in in_turns(_hidden.finditer(text), tick):
        if not found[0][0].isupper():
            continue
        one = _Token(found[0], found.start(), found.end())
        here = _whose(setting, one)
        if not here:
            continue
        if len(_pieces.findall(one.text)) > _LEAST_PIECES and one.left >= _LEAST_ALONE:
            yield from ((one.start, one.end, who, False) for who in {who for who, _ in here})
        for other in _beside(text, one):
            there = _whose(setting, other)
            for who, role in here:
                if _tells(one, other) and any((who, each) in there for each in _OTHER[role]):
                    start, end = min(one.start, other.start), max(one.end, other.end)
                    yield start, end, who, _is_sure(one) and _is_sure(other)


def _tells(one: _Token, other: _Token) -> bool:
    """Say whether enough is left of two parts; where one is an initial, of how long the other is, too."""
    if other.initial:
        return one.left > 1 and one.text[-1].isalpha()
    return one.left + other.left >= _LEAST_TOGETHER


def _is_sure(token: _Token) -> bool:
    """Say whether so few letters are hidden that it is hardly another name."""
    few = all(len(each) <= _MOST_HIDDEN_SURE for each in _pieces.findall(token.text) if each[0] in _COUNTED)
    return (
        not token.initial
        and few
        and not re.search(r"\.\.|…|[-–—]", token.text)
        and 2 * token.left >= _LEAST_SURE
    )


def _beside(text: str, one: _Token) -> Iterator[_Token]:
    """Yield what stands before and after a word with hidden letters."""
    ended = one.end + (text[one.end : one.end + 1] == ".")
    following = _hidden.match(text, ended + 1)
    if following and text[ended] in " \u00a0":
        yield _Token(following[0], following.start(), following.end())
    for found in (
        _before.search(text, max(0, one.start - _LONGEST_WORD), one.start),
        _after.match(text, one.end),
    ):
        if found and found[1][0].isupper() and text[found.end(1) : found.end(1) + 1] not in {*_COUNTED, "…"}:
            initial = len(found[1]) == 1
            yield _Token(found[1], found.start(1), found.end(1), hidden=False, initial=initial)


def _whose(setting: Setting, token: _Token) -> frozenset[tuple[int, Role]]:
    """Return whose part a token may be, and which."""
    made = set[tuple[int, Role]]()
    for pattern in _patterns(token.text, token.initial):
        firsts = (pattern[0], "x") if pattern[0] == "k" else (pattern[0],)
        for form in chain.from_iterable(map(setting.lexicon.slipped.beginning, firsts)):
            if any(re.fullmatch(pattern[1], each) for each in _declined(form.sounds)):
                made.update((who, form.role) for who in form.who)
    return frozenset(made)


def _even(sounds: str) -> str:
    """Return sounds as pieces are compared: a vowel with an i before it as the vowel, x as ks."""
    return _soft.sub("", level(sounds.replace("x", "ks")))


_soft = re.compile("(?<=.)i(?=[aou])")


@lru_cache(maxsize=1 << 12)
def _declined(sounds: str) -> tuple[str, ...]:
    """Return the sounds of a part and of its cases, as pieces are compared."""
    bare = sounds[:-1] if sounds[-1:] in "aeiou" else sounds
    return tuple(map(_even, (sounds, *(bare + case for case in _CASES))))


@lru_cache(maxsize=1 << 10)
def _patterns(text: str, initial: bool) -> tuple[tuple[str, str], ...]:  # noqa: FBT001 - a key of the cache
    """Return the first sound and the pattern of the sounds that a word may have, once for each reading."""
    made: list[str] = [""]
    for piece in _pieces.findall(text):
        if piece[0].isalpha():
            more = _HALVES.get(piece.lower(), ()) if made == [""] else ()
            spelled = (piece, *(piece + each for each in more))
            read = dict.fromkeys(each for one in spelled for each in heard(plain(one))[:2])
            made = [
                before + re.escape(each) for before in made for each in _evenly(read, inside=before != "")
            ][:_READINGS]
        else:
            made = [before + _gap(piece) for before in made]
    return tuple((each[0], each + ".*" if initial else each) for each in made if each and each[0].isalpha())


def _evenly(read: Iterable[str], *, inside: bool) -> Iterator[str]:
    """Yield the sounds of a piece as they are compared, which inside a word begin as those after another."""
    yield from (_even(f"·{each}")[1:] if inside else _even(each) for each in read)


def _gap(signs: str) -> str:
    """Return the pattern of the sounds that some signs may stand for: a letter may be two, or half of one."""
    size = len(signs)
    if signs[0] not in _COUNTED or 1 < size <= _ANY:
        return ".+"
    return ".{1,2}" if size == 1 else f".{{{size // 2},{2 * size + 2}}}"
