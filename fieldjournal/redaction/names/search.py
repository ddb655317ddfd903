"""From a text to the mentions of people in it, by name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from fieldjournal.redaction.names.common import COMMON, VERBS_OF_PEOPLE
from fieldjournal.redaction.names.evidence import Found, weighed
from fieldjournal.redaction.names.forms import Hit, same
from fieldjournal.redaction.names.growing import grown
from fieldjournal.redaction.names.lexicon import Lexicon
from fieldjournal.redaction.names.manner import Manner
from fieldjournal.redaction.names.parts import Role
from fieldjournal.redaction.names.setting import Setting, Spot
from fieldjournal.redaction.names.sounds import plain, read
from fieldjournal.redaction.names.words import Place, barred_of, retyped, runs_of, runs_of_keys, words_of
from fieldjournal.redaction.pieces import Piece, read_around
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

_joint = re.compile(
    r"=\r?\n"
    r"|[ \t]*[-\u2010\u2011\u00ad\u00ac][ \t]*(?:\r?\n(?:>[ \t]?)*)?[ \t]*|[*_~`]{1,3}|[.#+]|</?[a-z]{1,6}>|"
)
_LONGEST_GAP: Final = 3
_LONGEST_JOINT: Final = 12
"""Signs between two pieces of a word: a hyphen, a line's end, how far the next line is moved in or quoted."""
_LEAST_JOINED: Final = 5
_LEAST_GLUED: Final = 6
_LEAST_INITIALLED: Final = 4
_LEAST_RETYPED: Final = 3
_LONG: Final = 8
_PIECE: Final = 1 << 16
_AROUND: Final = 1_500
"""Characters read at once, and on either side: enough for who is surely named near by (`initials.CLOSE`)."""
_TURN: Final = 256
"""Words between two ticks: one that was not met before is compared with many names."""
_TAGS: Final = frozenset("#@/_\\=<-&")


def search(text: str, lexicon: Lexicon, tick: Tick = unhurried) -> list[Found]:
    """Return every mention of the lexicon's people in a text; they may overlap.

    `tick` is called before every few thousand words, and may raise to stop it.
    """
    read = partial(_in_pieces, text, tick)
    if len(text) <= _PIECE:
        only = list(read())
        read = partial(iter, only)
    manner, found = Manner(read), list[Found]()
    for piece, words in read():
        tick()
        setting = Setting(
            piece.words, words, list(_spots(piece.words, words, lexicon, tick)), lexicon, manner
        )
        found += (
            each._replace(start=piece.start + each.start, end=piece.start + each.end)
            for each in grown(setting, weighed(setting, tick), tick)
            if piece.low <= each.start < piece.high
        )
    return found


def _in_pieces(text: str, tick: Tick) -> Iterator[tuple[Piece, Sequence[Place]]]:
    """Yield the pieces of a text with their words."""
    for piece in read_around(text, _PIECE, _AROUND):
        yield piece, words_of(piece.words, tick)


def _spots(text: str, words: Sequence[Place], lexicon: Lexicon, tick: Tick) -> Iterator[Spot]:
    """Yield the words that may be names, in each way they may be read."""
    yield from _plain(text, words, lexicon, tick)
    tick()
    yield from _joined(text, words, lexicon, tick)
    yield from _read_anew(text, words, lexicon, tick)
    tick()
    yield from _retyped(text, words, lexicon, tick)


def _plain(text: str, words: Sequence[Place], lexicon: Lexicon, tick: Tick) -> Iterator[Spot]:
    """Yield the words that may be names as they stand, or hold names where words are glued together."""
    for number, word in enumerate(in_turns(words, tick, _TURN)):
        hits = lexicon.word(word.raw).hits
        if len(word.raw) >= _LEAST_INITIALLED and not _is_near(hits, lexicon, _LONG_REST):
            glued = _is_glued(text, word)
            if glued or len(word.raw) > _LONG:
                inside = lexicon.glued.inside(word.raw, short=glued)
                hits = (*hits, *(inside if glued else lexicon.glued.complete(inside)))
        if hits:
            yield Spot(number, number, word, hits)
        elif len(word.raw) > _LONG:
            yield from _before_verb(number, word, lexicon)


def _before_verb(number: int, word: Place, lexicon: Lexicon) -> Iterator[Spot]:
    """Yield the family name that a verb is glued to (Мейманкулыевсообщил)."""
    found = _verb_glued.fullmatch(word.raw) if word.raw[0].isupper() else None
    if found is None:
        return
    hits = tuple(
        hit._replace(inside=True)
        for hit in lexicon.close(found[1])
        if lexicon.forms[hit.form].formed and hit.cost <= same(len(lexicon.forms[hit.form].sounds))
    )
    if hits:
        yield Spot(number, number, Place(found[1], word.start, word.start + len(found[1])), hits)


_verb_glued = re.compile(rf"(\w{{5,}}?)(?:{'|'.join(VERBS_OF_PEOPLE)})\w{{0,3}}")
_LONG_REST: Final = 5
"""Sounds after a name that are more likely another name than an ending."""


def _is_near(hits: Sequence[Hit], lexicon: Lexicon, rest: int = 99) -> bool:
    return any(
        hit.rest < rest
        and hit.cost <= same(len(lexicon.forms[hit.form].sounds))
        and lexicon.forms[hit.form].role > Role.DIMINUTIVE
        for hit in hits
    )


def _is_glued(text: str, word: Place) -> bool:
    """Say whether a word is part of a tag, an address, a handle, a file's name or a machine line."""
    before, after = text[max(0, word.start - 1) : word.start], text[word.end : word.end + 2]
    return (
        (before in _TAGS and before != "")
        or (before.islower() and word.raw[0].isupper())
        or (after[:1] in _TAGS and after != "")
        or _addressed.match(text, word.end) is not None
        or (after[:1] == "." and after[1:].isalnum())
        or (
            before in _TELLING
            and _told.search(text, max(0, word.start - _TOLD_BEFORE), word.start) is not None
        )
    )


_TELLING: Final = frozenset(": =.")
_TOLD_BEFORE: Final = 16
_told = re.compile(
    r"(?:\b(?:login|user(?:name)?|nick|insta(?:gram)?|логин|ник|юзер|инста)\s?[:=]\s?"
    r"|\b(?:skype|telegram|wire|threema|скайп|телеграм)\s?[:=]?\s?)(?:\w\.)?$",
    re.IGNORECASE,
)
"""What tells that a word is somebody's handle."""
_addressed = re.compile(r"\s?[(\[{]\s?at\s?[)\]}]|\(\d{1,2}\)\.[a-z]\w{2,3}\b", re.IGNORECASE)
"""What follows the name in an address that is spelled out, and in a file's name that is there twice."""


def _joined(text: str, words: Sequence[Place], lexicon: Lexicon, tick: Tick) -> Iterator[Spot]:
    """Yield neighbours that are one name with a hyphen, a line's end or a space in it."""
    for number, first in enumerate(in_turns(words[:-1], tick, _TURN)):
        second = words[number + 1]
        if second.start - first.end > _LONGEST_JOINT or len(first.raw) > _LONGEST_PIECE:
            continue
        gap = text[first.end : second.start]
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
            if following.strip(" \t\r\n\u00a0-\u00ad") or len(following) > _LONGEST_GAP:
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
    for hit in lexicon.word(raw).hits if strong or at_line_end else lexicon.close(raw):
        form = lexicon.forms[hit.form]
        size = len(form.sounds)
        more = _MORE_HYPHENED if strong else _MORE_AT_LINE_END if at_line_end and size >= _LONG else 0
        fine = hit.cost <= same(size) + more
        needed = hit.rest < last and hit.cost + 0.25 < apart.get(hit.form, 99)
        very = form.formed and size >= _LONG and hit.cost <= same(size) / 2
        taken = last - hit.rest
        loose = not strong and (taken < _LEAST_TAKEN - very or (hit.rest > 1 and not form.formed))
        told = form.formed or (size > _LONG - 2 and hit.cost < _VERY_LIKE / 2)
        declined = hit.rest > (_LONGEST_CASE if very else 0)
        another = words and (declined or not told or hit.cost > _VERY_LIKE)
        another = another or (words == len(pieces) and not form.formed)
        if (
            fine
            and needed
            and size >= (_LEAST_HYPHENED if hyphened else _LEAST_JOINED)
            and form.role > Role.DIMINUTIVE
            and not loose
            and not another
        ):
            yield hit


_LEAST_HYPHENED: Final = 3
"""Sounds of a name that a hyphen at a line's end parts: as many as of a word that nothing parts."""
_MORE_HYPHENED: Final = 0.5
_MORE_AT_LINE_END: Final = 0.25
"""How much more than another spelling a joined name may cost."""
_LONGEST_CASE: Final = 2
_LEAST_TAKEN: Final = 2
"""Sounds of the last piece that have to be the name's where only a space is between; one less of a long
family name as it is listed (Язбердые вой)."""
_VERY_LIKE: Final = 0.3
"""How unlike a name may be that an everyday word is a piece of (по, Bu …)."""


def _read_anew(text: str, words: Sequence[Place], lexicon: Lexicon, tick: Tick) -> Iterator[Spot]:
    """Yield letter-spaced runs and coded words."""
    for place in in_turns(runs_of(text), tick, _TURN):
        hits = lexicon.word(place.raw).hits
        if len(place.raw) >= _LEAST_GLUED and not _is_near(hits, lexicon):
            hits = (*hits, *lexicon.glued.inside(place.raw, short=True))
        covered = _covered(words, place)
        if hits and covered:
            yield Spot(covered[0], covered[-1], place, hits)
    for place in in_turns(barred_of(text), tick, _TURN):
        whole = tuple(hit for hit in lexicon.word(place.raw).hits if _is_near((hit,), lexicon, _LONG_REST))
        covered = _covered(words, place)
        if whole and covered:
            yield Spot(covered[0], covered[-1], place, whole)


def _retyped(text: str, words: Sequence[Place], lexicon: Lexicon, tick: Tick) -> Iterator[Spot]:
    """Yield words typed in the wrong keyboard layout: a long name first, then what stands beside it."""
    places = [*words, *runs_of_keys(text, tick)]
    found: dict[int, Spot] = {}
    for place in in_turns(places, tick, _TURN):
        long = len(place.raw) >= _LEAST_JOINED and lexicon.may_be_whole(retyped(place.raw))
        long = long and plain(place.raw) not in COMMON
        if not long and not _is_short_retyped(place.raw, lexicon):
            continue
        spot = _in_other_layout(place, words, lexicon)
        if spot is not None and any(
            not long or len(lexicon.forms[hit.form].sounds) >= _LEAST_JOINED for hit in spot.hits
        ):
            found[spot.first] = spot
            yield spot
    near = {at + step for at in found for step in (-2, -1, 1, 2)} - set(found)
    for at in sorted(near):
        if 0 <= at < len(words):
            spot = _in_other_layout(words[at], words, lexicon)
            if spot is not None:
                yield spot


def _is_short_retyped(raw: str, lexicon: Lexicon) -> bool:
    """Say whether a word that is no everyday word is a short name, and all of it, in the other layout."""
    short = _LEAST_RETYPED <= len(raw) <= _LONG
    if not short or plain(raw) in COMMON:
        return False
    read = retyped(raw)
    bare = _russian_case.sub("", read)
    return lexicon.glued.stands(read) or (
        len(bare) > _LEAST_RETYPED and bare != read and lexicon.glued.stands(bare)
    )


_russian_case = re.compile("(?:ом|ем|ой|ей|[аеуыюя])$")


def _in_other_layout(place: Place, words: Sequence[Place], lexicon: Lexicon) -> Spot | None:
    """Return what a word is with the other layout; written with a capital, as no everyday word is meant."""
    if _is_near(lexicon.close(place.raw), lexicon):
        return None
    typed = retyped(place.raw)
    read = typed.rstrip(_ENDING_KEYS)
    if not _all_letters.fullmatch(read):
        return None
    place = place._replace(end=place.end - len(typed) + len(read))
    hits = (
        tuple(hit for hit in lexicon.close(read) if hit.cost <= same(len(lexicon.forms[hit.form].sounds)))
        if read
        else ()
    )
    covered = _covered(words, place)
    return (
        Spot(covered[0], covered[-1], Place(read.capitalize(), place.start, place.end), hits)
        if hits and covered
        else None
    )


_ENDING_KEYS: Final = ",.;"
"""Signs behind a word that are letters in the other layout (Рфддннуцб)."""
_all_letters = re.compile(r"[^\W\d_](?:[-'’ʼ]?[^\W\d_])*")


def _covered(words: Sequence[Place], place: Place) -> Sequence[int]:
    low = bisect_left(words, place.start, key=lambda word: word.end - 1)
    high = bisect_left(words, place.end, key=lambda word: word.start)
    return range(low, high)
