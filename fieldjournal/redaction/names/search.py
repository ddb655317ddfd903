"""From a text to the mentions of people in it, by name.

A text is read in pieces. In each, the words that may be names are gathered in every way they may be read: as
they stand, alone or glued to others; joined with their neighbours or read anew (`broken`); typed in the
other keyboard layout (`layouts`). What stands around them then tells what they are (`evidence`, `growing`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from fieldjournal.redaction.names.codings.readings import readings
from fieldjournal.redaction.names.evidence import weighed
from fieldjournal.redaction.names.growing import grown
from fieldjournal.redaction.names.heard.abjads import ABJAD
from fieldjournal.redaction.names.lexicon.forms import LONG_REST, Form, holds_a_name, same
from fieldjournal.redaction.names.lexicon.lexicon import Lexicon
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.text.broken import joined, read_anew
from fieldjournal.redaction.names.text.layouts import in_other_layout
from fieldjournal.redaction.names.text.manner import Manner
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.names.text.words import Place, words_of
from fieldjournal.redaction.names.vocabulary.common import VERBS_OF_PEOPLE
from fieldjournal.redaction.names.weighing import Found
from fieldjournal.redaction.pieces import Piece, read_around
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

_LEAST_INITIALLED: Final = 4
_LONG: Final = 8
_LONG_GLUED: Final = 3
"""Sounds after a name that may be another one, in a tag or an address; in Arabic letters any may."""
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
    even = text.translate(_EVEN)
    return [*_as_it_stands(even, lexicon, tick), *_decoded(even, lexicon, tick)]


_EVEN: Final = {
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u058a\ufe63\uff0d"), "-"),
    **dict.fromkeys((0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000), " "),
}
"""Hyphens and blanks of every kind as the plain ones, a character for each: programs set what people type."""


def _decoded(text: str, lexicon: Lexicon, tick: Tick) -> Iterator[Found]:
    """Yield the mentions in what is coded, misread or drawn in a text, where they stand in it."""
    for piece in read_around(text, _PIECE, _AROUND):
        for read in readings(piece.words):
            tick()
            for each in _as_it_stands(read.text, lexicon, tick):
                place = read.place(each.start, each.end)
                if place is not None and piece.low <= place[0] < piece.high:
                    yield each._replace(start=piece.start + place[0], end=piece.start + place[1])


def _as_it_stands(text: str, lexicon: Lexicon, tick: Tick) -> list[Found]:
    """Return the mentions in a text in which every character stands for itself."""
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
    yield from joined(text, words, lexicon, tick)
    yield from read_anew(text, words, lexicon, tick)
    tick()
    yield from in_other_layout(text, words, lexicon, tick)


def _plain(text: str, words: Sequence[Place], lexicon: Lexicon, tick: Tick) -> Iterator[Spot]:
    """Yield the words that may be names as they stand, or hold names where words are glued together."""
    for number, word in enumerate(in_turns(words, tick, _TURN)):
        hits = lexicon.word(word.raw).hits
        longest = 0 if ABJAD.search(word.raw) else _LONG_GLUED
        if len(word.raw) >= _LEAST_INITIALLED and not holds_a_name(hits, lexicon.forms, longest):
            glued = _is_glued(text, word)
            told = not glued and holds_a_name(hits, lexicon.forms, LONG_REST)
            if glued or (len(word.raw) > _LONG and not told):
                inside = lexicon.glued.inside(word.raw, short=glued)
                hits = (*hits, *(inside if glued else lexicon.glued.complete(inside)))
        if hits:
            yield Spot(number, number, word, hits)
        elif len(word.raw) > _LONG:
            yield from _before_verb(number, word, lexicon)


def _before_verb(number: int, word: Place, lexicon: Lexicon) -> Iterator[Spot]:
    """Yield the name that a verb is glued to, or what one has (Мейманкулыевсообщил, Orazownomeri)."""
    found = _glued_to.fullmatch(word.raw)
    if found is None:
        return
    least = _LEAST_BEFORE_WORD + (found["builds"] is not None or not word.raw[0].isupper())
    hits = tuple(
        hit._replace(inside=True)
        for hit in lexicon.close(found["name"])
        if _may_have_more_behind(lexicon.forms[hit.form], least)
        and hit.cost <= same(len(lexicon.forms[hit.form].sounds))
    )
    if hits:
        yield Spot(number, number, Place(found["name"], word.start, word.start + len(found["name"])), hits)


def _may_have_more_behind(form: Form, least: int) -> bool:
    """Say whether a form is known with a word glued behind it: a family name, a given one long enough."""
    return form.formed or (form.role in (Role.GIVEN, Role.CALLED) and len(form.sounds) >= least)


_LEAST_BEFORE_WORD: Final = 5
"""Sounds of a given name glued to a word; one more in small letters, or before what names are built with."""
_OWNED: Final = (
    r"(?:номер|телефон|тел|адрес|паспорт|фото|дело|письмо|дом|квартира|сын|дочь|брат|сестра|мать|мама|отец|муж|жена"
    r"|nomer|telefon|raqam|adres|manzil|pasport|surat|rasm|foto|hat|xat|oglu|ogly|gyzy|qizi|kızı|numaras|evi"
    r"|phone|number|address|passport|photo|house|case|file|letter|brother|sister|mother|father|son|wife"
    r"|нөмір|нөмер|рақам|сурет|сүрөт|манзил)"
)
_glued_to = re.compile(
    rf"(?P<name>\w{{5,}}?)(?:{'|'.join(VERBS_OF_PEOPLE)}|(?P<builds>geldi|гелди|келди|keldi)|{_OWNED})\w{{0,3}}"
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
        or after[:1].isdigit()
        or (before.isdigit() and len(word.raw) > _LONG)
        or word.raw[-2:].isdigit()
        or _changes_script(word.raw)
        or (
            before in _TELLING
            and _told.search(text, max(0, word.start - _TOLD_BEFORE), word.start) is not None
        )
    )


def _changes_script(raw: str) -> bool:
    """Say whether a word goes on in other letters than it began in, as glued words do (*userозарахшonline*).

    Letters that only look alike stand alone or in pairs, and change more often.
    """
    letters = "".join(filter(str.isalpha, raw))
    runs = _scripts.findall(letters)
    known = 1 < len(runs) <= _MOST_RUNS and sum(map(len, runs)) == len(letters)
    return known and max(map(len, runs)) >= _LEAST_RUN and min(map(len, runs)) > 1


_scripts = re.compile(
    "[A-Za-z\u00c0-\u02af]+|[\u0400-\u052f]+|[\u0600-\u06ff]+|[\u10a0-\u10ff]+|[\u0530-\u058f]+"
)
_MOST_RUNS: Final = 3
_LEAST_RUN: Final = 4
_TELLING: Final = frozenset(": =.")
_TOLD_BEFORE: Final = 16
_told = re.compile(
    r"(?:\b(?:login|user(?:name)?|nick|insta(?:gram)?|логин|ник|юзер|инста)\s?[:=]\s?"
    r"|\b(?:skype|telegram|wire|threema|скайп|телеграм)\s?[:=]?\s?(?:live:)?"
    r"|\b(?:tg|тг|телега|ig|fb|vk|вк|signal|сигнал|tik ?tok|тикток|viber|imo|x|twitter|github)\s?[:=]\s?"
    r")(?:\w\.)?$",
    re.IGNORECASE,
)
"""What tells that a word is somebody's handle."""
_SIGN: Final = (
    r"(?:собак[аиу]|собачк[аиу]|sobak[ai]|sobachka|małpa|affe|arobase|arroba|kuyruklu\sa|köpek|kuchuk|күчүк)"
)
_DOT: Final = r"\s?(?:[.([{]|(?:точка|тчк|dot|nokta|nuqta|nokat|нуқта|нүкте|чекит|punkt|kropka)\s)"
_addressed = re.compile(
    rf"\s?[(\[{{<]\s?(?:at|ат|эт|{_SIGN})\s?[)\]}}>]|\s{_SIGN}\s[\w-]{{2,20}}{_DOT}"
    rf"|\s(?:at|ат|эт)\s[\w-]{{2,20}}\s(?:dot|точка|nokta|nuqta)\s|\(\d{{1,2}}\)\.[a-z]\w{{2,3}}\b",
    re.IGNORECASE,
)
"""What follows the name in an address that is spelled out, and in a file's name that is there twice."""
