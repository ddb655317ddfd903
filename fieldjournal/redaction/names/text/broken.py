"""Words that stand broken in a text and may be one name: at a hyphen, a line's end or a blank, or in letters.

- Neighbours are joined over a hyphen, also at a line's end and where the next line is quoted or moved in;
  over markup; over a slash, a bar or a dot inside a word (*Эльд/ияр*); over a blank or a line's end alone.
- They are a name that needs all of the pieces and is more like them than like one of them. Over a blank it
  costs no more than another spelling, and is none where a piece is an everyday word that stands for itself.
- Letter-spaced runs, coded words and words with a bar for an l are read as the words they stand for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from fieldjournal.model.folding_tables import APOSTROPHE, APOSTROPHES
from fieldjournal.redaction.names.heard.sounds import plain
from fieldjournal.redaction.names.lexicon.forms import LONG_REST, Form, Hit, holds_a_name, same
from fieldjournal.redaction.names.lexicon.lexicon import Lexicon
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.lexicon.seams import read
from fieldjournal.redaction.names.text.setting import Spot
from fieldjournal.redaction.names.text.words import Place, barred_of, covered_by, runs_of
from fieldjournal.redaction.names.vocabulary.common import COMMON
from fieldjournal.redaction.turns import Tick, in_turns

_joint = re.compile(
    r"=\r?\n"
    rf"|[ \t]*[-\u00ad\u00ac][ \t]*(?:\r?\n(?:>[ \t]?)*)?[ \t]*|[*_~`]{{1,3}}|[.#+\u2013\u2014]"
    rf"|</?[a-z]{{1,6}}>|"
    rf"|[ \t]*[-\u00ad\u00ac]?[ \t]*\r?\n[ \t]*[{APOSTROPHE}{APOSTROPHES}]"
)
_quoted = re.compile(r"\r?\n(?:>[ \t]?)+")
"""A line's end in a letter that is quoted."""
_LONGEST_GAP: Final = 3
_LONGEST_JOINT: Final = 12
"""Signs between two pieces of a word: a hyphen, a line's end, how far the next line is moved in or quoted."""
_LEAST_JOINED: Final = 5
_LEAST_GLUED: Final = 6
_LONG: Final = 8
_TURN: Final = 256
"""Words between two ticks: one that was not met before is compared with many names."""


def joined(text: str, words: Sequence[Place], lexicon: Lexicon, tick: Tick) -> Iterator[Spot]:
    """Yield neighbours that are one name with a hyphen, a line's end or a space in it."""
    for number, first in enumerate(in_turns(words[:-1], tick, _TURN)):
        second = words[number + 1]
        if second.start - first.end > _LONGEST_JOINT or len(first.raw) > _LONGEST_PIECE:
            continue
        gap = _quoted.sub("\n", text[first.end : second.start])
        strong = _joint.fullmatch(gap) is not None
        spaced = len(gap) <= _LONGEST_GAP and not gap.strip(" \t\r\n\u00a0")
        if not (strong or spaced or _is_parted_by_sign(first, gap, second)):
            continue
        if not strong and second.raw[0].isupper() and first.small:
            continue
        whole = read(first.raw)
        for last in range(number + 1, min(number + 4, len(words))):
            begun, whole = whole, whole.joined(read(words[last].raw))
            raw = whole.raw
            if strong or lexicon.may_go_on(begun, whole):
                hits = tuple(_split_hits(raw, words[number : last + 1], lexicon, gap, strong=strong))
                if hits:
                    yield Spot(number, last, Place(raw, first.start, words[last].end), hits)
            if last + 1 == len(words) or len(raw) > _LONGEST_PIECE:
                break
            following = text[words[last].end : words[last + 1].start]
            if following.strip(" \t\r\n-\u00ad") or len(following) > _LONGEST_GAP:
                break


_LONGEST_PIECE: Final = 16


def _is_parted_by_sign(first: Place, gap: str, second: Place) -> bool:
    """Say whether a slash, a bar or a dot stands inside what may be one word (*Эльд/ияр, OR·AZOW*)."""
    return gap in _PARTING and (second.raw[0].islower() or (first.raw.isupper() and second.raw.isupper()))


_PARTING: Final = frozenset("/|\\·•")


def _split_hits(
    raw: str, pieces: Sequence[Place], lexicon: Lexicon, gap: str, *, strong: bool
) -> Iterator[Hit]:
    """Yield the hits of joined words that need all of them, and that no piece gives as well."""
    at_line_end = not gap.strip() and "\n" in gap
    hyphened = strong and gap[-1:] == "\n" and pieces[0].raw[0].isupper() and pieces[-1].small
    apart = {hit.form: hit.cost for piece in pieces for hit in lexicon.word(piece.raw).hits}
    last = len(lexicon.word(pieces[-1].raw).sounds[:1] and lexicon.word(pieces[-1].raw).sounds[0])
    words = 0 if strong else sum(plain(piece.raw) in COMMON for piece in pieces)
    named = not words and pieces[0].raw[0].isupper()
    least = _LEAST_HYPHENED if hyphened else _LEAST_JOINED
    for hit in lexicon.word(raw).hits if strong or at_line_end else lexicon.close(raw):
        form = lexicon.forms[hit.form]
        size = form.spoken
        more = _MORE_HYPHENED if strong else _MORE_AT_LINE_END if at_line_end and size >= _LONG else 0
        fine = hit.cost <= same(size) + more
        needed = hit.rest < last and hit.cost + 0.25 < apart.get(hit.form, 99)
        loose = not strong and _is_loose(form, hit, last - hit.rest, named=named)
        another = words and _may_be_words(form, hit, only=words == len(pieces)) and not _is_begun(pieces, hit)
        if fine and needed and size >= least and form.role > Role.DIMINUTIVE and not loose and not another:
            yield hit


def _is_very(form: Form, hit: Hit) -> bool:
    """Say whether joined words are a long family name as it is listed."""
    size = len(form.sounds)
    return form.formed and size >= _LONG and hit.cost <= same(size) / 2


def _is_begun(pieces: Sequence[Place], hit: Hit) -> bool:
    """Say whether the first piece has a capital, one is no word, all is the very name (*Ya sin, Нур лан*)."""
    first, *others = pieces
    begun = first.raw[0].isupper() and all(each.small for each in others)
    words = [plain(each.raw) in COMMON for each in pieces]
    return begun and not (words[0] and any(words[1:])) and not hit.rest and not hit.cost


def _is_loose(form: Form, hit: Hit, taken: int, *, named: bool) -> bool:
    """Say whether a name over a blank takes too little of the last piece, or leaves too much of it.

    Of a given name a case may be left (*Shav katga*), where pieces are `named`: no everyday words, a capital.
    """
    declined = named and len(form.sounds) >= _LEAST_GLUED and hit.rest <= _LONGEST_REST
    return taken < _LEAST_TAKEN - _is_very(form, hit) or (hit.rest > 1 and not form.formed and not declined)


def _may_be_words(form: Form, hit: Hit, *, only: bool) -> bool:
    """Say whether pieces, some or `only` everyday words, are as likely words that stand for themselves."""
    told = form.formed or (len(form.sounds) > _LONG - 2 and hit.cost < _VERY_LIKE / 2)
    declined = hit.rest > (_LONGEST_CASE if _is_very(form, hit) else 0)
    return declined or not told or hit.cost > _VERY_LIKE or (only and not form.formed)


_LEAST_HYPHENED: Final = 3
"""Sounds of a name that a hyphen at a line's end parts: as many as of a word that nothing parts."""
_MORE_HYPHENED: Final = 0.5
_MORE_AT_LINE_END: Final = 0.25
"""How much more than another spelling a joined name may cost."""
_LONGEST_CASE: Final = 2
_LONGEST_REST: Final = 4
_LEAST_TAKEN: Final = 2
"""Sounds of the last piece that have to be the name's where only a space is between; one less of a long
family name as it is listed (Язбердые вой)."""
_VERY_LIKE: Final = 0.3
"""How unlike a name may be that an everyday word is a piece of (по, Bu …)."""


def read_anew(text: str, words: Sequence[Place], lexicon: Lexicon, tick: Tick) -> Iterator[Spot]:
    """Yield letter-spaced runs and coded words."""
    for place in in_turns(runs_of(text), tick, _TURN):
        hits = lexicon.word(place.raw).hits
        if len(place.raw) >= _LEAST_GLUED and not holds_a_name(hits, lexicon.forms):
            hits = (*hits, *lexicon.glued.inside(place.raw, short=True))
        covered = covered_by(place, words)
        if hits and covered:
            yield Spot(covered[0], covered[-1], place, hits)
    for place in in_turns(barred_of(text), tick, _TURN):
        whole = tuple(
            hit for hit in lexicon.word(place.raw).hits if holds_a_name((hit,), lexicon.forms, LONG_REST)
        )
        covered = covered_by(place, words)
        if whole and covered:
            yield Spot(covered[0], covered[-1], place, whole)
