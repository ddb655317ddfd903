"""The rest of a name beside a part of it that was found: what would be left standing next to a pseudonym.

Who is named is known already, so a neighbour needs far less to be another part of the same name than a word
that is to name somebody by itself. It is taken in where it is

- another part of theirs, with up to two slips in a long one; a short one only as it is;
- a little word the name is listed with (*Umut Can*, *Турпал-Али, al-, уулу*);
- a short form nobody listed: it begins as the given name does, and is no known one (*Айге Кожахметова*);
- with what was found one word that a space or a hyphen broke (*Джумае вым*);
- an initial that fits, with its dot or without (*Ходжаева Г*); where no given name is listed, any initial and
  any given name (`nameless`);
- the father's name behind the given name, and the patronymic of their child beside the family name
  (*Мушеговна Арутюнян*): it holds the given name;
- another part with letters starred out (*Артём Жур**лёв*).

How sure a mention is does not change: only its place grows. Everyday words in small letters and the very name
of somebody else stay outside.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from fieldjournal.redaction.names.beside.anothers import is_made_of
from fieldjournal.redaction.names.beside.fathers import fathers_name_after
from fieldjournal.redaction.names.beside.nameless import is_nameless, may_be_given
from fieldjournal.redaction.names.beside.own import initial_fits, is_somebody_elses
from fieldjournal.redaction.names.heard.nearness import SWAP
from fieldjournal.redaction.names.heard.sounds import heard, leaves_out_vowels, plain
from fieldjournal.redaction.names.lexicon.alignment import fit
from fieldjournal.redaction.names.lexicon.forms import Form, same
from fieldjournal.redaction.names.lexicon.known import is_known_given
from fieldjournal.redaction.names.lexicon.lexicon import Lexicon
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.names.text.words import Place, retyped
from fieldjournal.redaction.names.vocabulary.common import COMMON, PLACES_AND_RANKS
from fieldjournal.redaction.names.vocabulary.endings import FATHER_WORDS, OF_A_CHILD, TITLES
from fieldjournal.redaction.names.weighing import Found
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

_STEPS: Final = 3
"""Words a name may grow by on either side."""
_TURN: Final = 64
_SHORT: Final = 3
"""Sounds up to which a part has to stand as it is."""
_MOST: Final = (0.05, 0.05, 0.1, 0.16, 1.05, 1.2, 1.6)
_MOST_LONG: Final = 2.1
"""What a part may cost by its sounds: one slip in four, two in seven and more."""
_NEEDED: Final = 0.25
"""How much better two pieces have to be as one word than the first alone."""
_FAR: Final = 9.0
_BEGINS: Final = 3
"""Sounds in which an unlisted short form is the given name."""
_SAME_FIRST: Final = 0.25
_INITIALS: Final = 2
_blank = re.compile(r"[ \u00a0\n\t]{1,3}|[ \t]?[-\u2010\u2011_.,<+][ \t\r\n]{0,2}|")
_starred = re.compile(r"[ \u00a0]((?:[^\W\d_]+(?:[*•#]{1,3}|[_.]))+[^\W\d_]+)(?![\w@/*#]|\.\w)")
_star = re.compile(r"[*•#_.]+")


def grown(setting: Setting, found: Iterable[Found], tick: Tick = unhurried) -> Iterator[Found]:
    """Yield the mentions of one text with the rest of each name. `tick` may raise to stop it."""
    starts = [word.start for word in setting.words]
    for each in in_turns(found, tick, _TURN):
        first, last = bisect_right(starts, each.start) - 1, bisect_left(starts, each.end) - 1
        start, end = each.start, each.end
        if 0 <= first <= last and setting.words[last].end == end:
            last = _reached(setting, each.who, first, last)
            end = _starred_end(setting, each.who, max(end, setting.words[last].end))
            if setting.words[first].start == start:
                start = setting.words[_begun(setting, each.who, first, last)].start
        yield each._replace(start=start, end=end)


def _reached(setting: Setting, who: int, first: int, last: int) -> int:
    """Return the last word of a name that has words `first` to `last`."""
    for _ in range(_STEPS):
        gap = _narrow_gap(setting, last, last + 1)
        if gap is None:
            break
        if _goes_on(setting, who, first, last, gap):
            last += 1
        elif (further := _father_end(setting, who, last)) > last:
            last = further
        else:
            break
    return last


def _begun(setting: Setting, who: int, first: int, last: int) -> int:
    """Return the first word of a name that has words `first` to `last`."""
    for _ in range(_STEPS):
        gap = _narrow_gap(setting, first - 1, first)
        if gap is None:
            break
        word = setting.words[first - 1]
        joined = _is_broken(setting, who, first - 1, first, of=first)
        named = "," not in gap and is_nameless(setting, who) and may_be_given(setting, first - 1)
        if not (joined or named or _is_part(setting, who, word, range(first, last + 1))):
            break
        first -= 1
    return first


def _narrow_gap(setting: Setting, one: int, other: int) -> str | None:
    known = setting.grown.gaps
    if one not in known:
        gap = setting.gap(one, other)
        known[one] = gap if gap is not None and _blank.fullmatch(gap) else None
    return known[one]


def _goes_on(setting: Setting, who: int, first: int, last: int, gap: str) -> bool:
    word = setting.words[last + 1]
    return (
        _is_part(setting, who, word, range(first, last + 1))
        or ("," not in gap and is_nameless(setting, who) and may_be_given(setting, last + 1))
        or _is_broken(setting, who, last, last + 1, of=last)
        or ("," not in gap and _is_bare_initial(setting, who, word, range(first, last + 1)))
    )


def _is_part(setting: Setting, who: int, word: Place, within: Sequence[int]) -> bool:
    """Say whether a word is another part of a name of which the words `within` are there."""
    raw = word.raw
    if len(raw) < _INITIALS or is_somebody_elses(setting, word, who):
        return False
    lexicon = setting.lexicon
    if lexicon.is_little(who, raw):
        return True
    strict = _is_strict(setting, raw)
    if strict is None:
        return False
    typed = retyped(raw)
    for at in lexicon.parts[who]:
        if len(within) > 1 and _is_there(setting, at, within):
            continue
        if _is_other_part(setting, at, raw, strict=strict) or _fits(setting, at, typed, strict=True):
            return True
    forms = [lexicon.forms[at] for at in lexicon.by_person[who]]
    if any(_is_childs(lexicon, form, raw) for form in forms):
        return True
    return not strict and len(raw) > _BEGINS and any(_is_short_form(lexicon, form, raw) for form in forms)


def _is_childs(lexicon: Lexicon, form: Form, raw: str) -> bool:
    """Say whether a word is the patronymic of somebody's child: it holds the given name."""
    size = len(form.sounds)
    return (
        form.role is Role.GIVEN
        and size >= _BEGINS
        and raw[0].isupper()
        and any(
            fit(form.sounds, each, OF_A_CHILD, same(size)) is not None for each in lexicon.word(raw).sounds
        )
    )


def _is_strict(setting: Setting, raw: str) -> bool | None:
    """Say whether a word is a part only where it is the same name; None where it is no part at all."""
    known = setting.grown.strict
    if raw not in known:
        small = setting.cased and not raw[0].isupper()
        folded = plain(raw)
        everyday = folded in COMMON or folded in TITLES or folded in PLACES_AND_RANKS
        given = any(map(is_known_given, setting.lexicon.word(raw).sounds))
        strict = everyday or small or given or leaves_out_vowels(folded)
        known[raw] = None if everyday and small else strict
    return known[raw]


def _is_other_part(setting: Setting, at: int, raw: str, *, strict: bool) -> bool:
    """Say whether a word fits a form, or is made of it as papers make a family name."""
    if _fits(setting, at, raw, strict=strict):
        return True
    form, sounds = setting.lexicon.forms[at], setting.lexicon.word(raw).sounds
    return form.role is Role.FAMILY and any(is_made_of(form, each) for each in sounds)


def _is_there(setting: Setting, at: int, within: Iterable[int]) -> bool:
    return any(_fits(setting, at, setting.words[number].raw, strict=True) for number in within)


def _fits(setting: Setting, at: int, raw: str, *, strict: bool) -> bool:
    """Say whether a word is a form: as another spelling may be, or with the slips of a neighbour.

    Many people share a part and stand at one place, so each word is held against each form once.
    """
    known = setting.grown.fitting.setdefault((raw, strict), {})
    fits = known.get(at)
    if fits is None:
        fits = known[at] = _fits_anew(setting.lexicon, at, raw, strict=strict)
    return fits


def _fits_anew(lexicon: Lexicon, at: int, raw: str, *, strict: bool) -> bool:
    form = lexicon.forms[at]
    size = len(form.sounds)
    if size <= _SHORT:
        most = _MOST[size]
    else:
        most = same(size) if strict else _MOST[size] if size < len(_MOST) else _MOST_LONG
    for sounds in lexicon.word(raw).sounds if raw else ():
        hit = lexicon.compare(at, form, sounds, most) if sounds and lexicon.may_be(at, sounds, most) else None
        if hit is not None and (size > _SHORT or hit.rest <= _SHORT):
            return True
    return False


def _is_short_form(lexicon: Lexicon, form: Form, raw: str) -> bool:
    """Say whether a word begins as a given name and ends sooner: what somebody is called, listed or not."""
    name = form.sounds
    return (
        form.role is Role.GIVEN
        and len(name) > _BEGINS + 1
        and any(
            _BEGINS <= len(sounds) <= len(name)
            and sum(SWAP[a][b] for a, b in zip(name[:_BEGINS], sounds, strict=False)) <= _SAME_FIRST
            for sounds in lexicon.word(raw).sounds
        )
    )


def _is_broken(setting: Setting, who: int, one: int, other: int, *, of: int) -> bool:
    """Say whether two words are one name that a space or a hyphen broke, more than the word `of` alone."""
    lexicon = setting.lexicon
    first, second = setting.words[one].raw, setting.words[other].raw
    whole, piece = (first, second) if of == one else (second, first)
    if plain(piece) in COMMON and plain(piece) not in FATHER_WORDS:
        return False
    known = setting.grown.broken.setdefault((first, second, of == one), {})
    for at in lexicon.parts[who]:
        if at not in known:
            known[at] = _is_broken_form(lexicon, at, heard(plain(first + second)), whole, len(piece))
    return any(known[at] for at in lexicon.parts[who])


def _is_broken_form(lexicon: Lexicon, at: int, readings: Sequence[str], whole: str, longest: int) -> bool:
    """Say whether two words read as one are a form, more than the `whole` one, and the piece is of it."""
    form = lexicon.forms[at]
    if len(form.sounds) <= _SHORT:
        return False
    most = same(len(form.sounds))
    hits = [
        hit
        for sounds in readings
        if lexicon.may_be(at, sounds, most)
        and (hit := lexicon.compare(at, form, sounds, most)) is not None
        and hit.rest < longest
    ]
    alone = (each.cost for each in lexicon.word(whole).hits if each.form == at) if hits else ()
    least = min(alone, default=_FAR)
    return any(hit.cost + _NEEDED < least for hit in hits)


def _is_bare_initial(setting: Setting, who: int, word: Place, within: Sequence[int]) -> bool:
    """Say whether one or two capitals behind a family name are its owner's initials, without a dot."""
    raw = word.raw
    if len(raw) > _INITIALS or not raw.isupper() or plain(raw) in COMMON:
        return False
    families = _of_role(setting.lexicon, who, Role.FAMILY)
    named = any(_is_there(setting, at, within) for at in families)
    first = word._replace(raw=raw[0])
    return named and initial_fits(setting, first, who, (Role.GIVEN, Role.FATHER))


def _father_end(setting: Setting, who: int, last: int) -> int:
    """Return the last word of the father's name behind a given name; `last` where there is none."""
    father = fathers_name_after(setting, Spot(last, last, setting.words[last], ()))
    if father is None:
        return last
    given = any(_is_there(setting, at, (last,)) for at in _of_role(setting.lexicon, who, Role.GIVEN))
    if not given and not is_nameless(setting, who):
        return last
    return last + 1 + (father.end > setting.words[last + 1].end)


def _starred_end(setting: Setting, who: int, end: int) -> int:
    """Return where a name ends with a part behind it that has letters starred out."""
    found = _starred.match(setting.text, end)
    if found is None or not found[1][0].isupper():
        return end
    left = _star.sub("", found[1])
    parts = setting.lexicon.parts[who]
    return found.end() if any(_fits(setting, at, left, strict=False) for at in parts) else end


def _of_role(lexicon: Lexicon, who: int, role: Role) -> Iterator[int]:
    return (at for at in lexicon.by_person[who] if lexicon.forms[at].role is role)
