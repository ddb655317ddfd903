"""Names cut down to letters, where nobody is named near by: *G.R., М. Г-ва, Н-лья, Дм. Хв., M. Nazar*.

Whoever has the list reads a contact in them, so they are asked, never sure:

- initials with their dots, the first a given name's and the last a family name's, where no name stands beside
  (*А. С. Пушкин*) and they are no usual abbreviation (*U.S., И.О.*);
- a name of which the middle is left out at a hyphen: a family name behind an initial or a word of respect,
  a given name by itself, in any case (*Г-ву, Р-кову*);
- a name cut short at a dot before another part of the same person's that is cut short as well, or before the
  second half of the same name (*Маг. Расул*).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from typing import Final

from fieldjournal.redaction.names.beside.own import initial_fits
from fieldjournal.redaction.names.beside.respect import tells_respect
from fieldjournal.redaction.names.beside.towns import is_town
from fieldjournal.redaction.names.heard.nearness import is_first
from fieldjournal.redaction.names.heard.sounds import heard, plain
from fieldjournal.redaction.names.lexicon.known import AS_KNOWN
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.text.setting import Setting
from fieldjournal.redaction.names.text.words import Place
from fieldjournal.redaction.names.vocabulary.common import COMMON
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

_TURN: Final = 64
_GIVEN: Final = (Role.GIVEN, Role.CALLED)
_FAMILY: Final = (Role.FAMILY,)
_letter = r"[^\W\d_](?:[’'ʻ‘](?=[^\W\d_]?\.))?"
_piece = rf"{_letter}[^\W\d_]?\.[ \u00a0]?"
_initials = re.compile(
    rf"(?<![\w.’'])(?<!\w-)(?:(?:{_piece}){{2,4}}(?!\w)|(?:{_piece}){{2}}(?=\w)|{_letter}\.[^\W\d_](?![\w.]))"
)
_one = re.compile(r"[^\W\d_][^\s.]?(?=\.|$)")
_cut = re.compile(
    r"(?<![\w.\-])(?:([^\W\d_]{1,2})\.[ \u00a0]?)?([^\W\d_]{1,3}[’'ʻ‘]?)"
    r"[-\u2010\u2011]([^\W\d_]{1,4})(?![\w-])"
)
_short = re.compile(r"(?<![\w.\-])([^\W\d_]{1,4})(?:\.[ \u00a0]?|-)([^\W\d_]{2,14})(?!\w)(\.)?")
_USUAL: Final = frozenset(
    """
    us uk un eu ps ad bc pr рф ссср снг сша ес оон юар ио
    """.split()  # noqa: SIM905
)
"""Abbreviations that are written with dots and are nobody's initials."""
_CASES: Final = ("", *["a", "u", "e", "i", "oi", "im", "om", "ga", "ni", "nin", "ning", "da", "dan", "in"])
"""Endings a name takes that is cut in its middle, as they are heard."""
_MOST: Final = 40
"""People whom the same letters may mean: of more they tell nobody."""
_LEAST_LEFT: Final = 1
"""Sounds that have to be left out of a name that is cut in its middle."""
_BEFORE: Final = 24


def abbreviated(setting: Setting, tick: Tick = unhurried) -> Iterator[tuple[int, int, int]]:
    """Yield (start, end, who) of names cut down to letters; `tick` may raise."""
    text, known = setting.text, dict[tuple[str, ...], tuple[int, ...]]()

    def whose(key: tuple[str, ...], find: Callable[[], Iterable[int]]) -> tuple[int, ...]:
        """Return who is meant by what stands there, looked for once; what fits many tells nobody."""
        if key not in known:
            people = tuple(dict.fromkeys(find()))
            known[key] = people if len(people) <= _MOST else ()
        return known[key]

    if "." in text:
        for found in in_turns(_initials.finditer(text), tick, _TURN):
            start, raw = _told(found)
            if not _is_beside_a_name(setting, start, start + len(raw)):
                people = whose((raw,), partial(_initialled, setting, raw))
                yield from ((start, start + len(raw), who) for who in people)
        for found in in_turns(_short.finditer(text), tick, _TURN):
            people = whose(("cut", found[0]), partial(_shortened, setting, found))
            yield from ((found.start(), found.end(), who) for who in people)
    if "-" in text or "\u2010" in text or "\u2011" in text:
        for found in in_turns(_cut.finditer(text), tick, _TURN):
            before = text[max(0, found.start() - _BEFORE) : found.start()]
            people = whose(("middle", found[0], before), partial(_contracted, setting, found))
            yield from ((found.start(), found.end(), who) for who in people)


def _told(found: re.Match[str]) -> tuple[int, str]:
    """Return where initials begin behind what is cut short before them, and they (*гр. М.К., Dr. Z.A.*)."""
    cut = _cut_before.match(found[0])
    at = cut.end() if cut is not None and len(_one.findall(found[0])) > 2 else 0  # noqa: PLR2004
    return found.start() + at, found[0][at:].rstrip()


_cut_before = re.compile(r"[^\W\d_](?:(?<=[^A-ZА-Я])[^\W\d_]?|[bcdfghj-np-tv-z])\.[ \u00a0]")
"""What is cut short to one or two letters: small ones, or with no vowel (*г. ул. Hr. Dr.*)."""


def _initialled(setting: Setting, raw: str) -> Sequence[int]:
    """Return whose given name and family name some initials are."""
    letters = _one.findall(raw)
    if len(letters) < 2 or any(each[0].islower() and each[0] < "\u10a0" for each in letters):  # noqa: PLR2004
        return ()
    if "".join(map(plain, letters)) in _USUAL:
        return ()
    first, last = Place(letters[0], 0, 0), Place(letters[-1], 0, 0)
    return [
        who
        for who in range(len(setting.lexicon.by_person))
        if initial_fits(setting, first, who, _GIVEN) and initial_fits(setting, last, who, _FAMILY)
    ]


def _is_beside_a_name(setting: Setting, start: int, end: int) -> bool:
    """Say whether a word with a capital stands beside that may be a name the initials belong to.

    An everyday word, a town or a listed given name is none: *М.К. Зарине передал*.
    """
    text = setting.text
    after, before = _after.match(text, end), _before.search(text, max(0, start - _BEFORE), start)
    return any(
        found is not None
        and found[1][0].isupper()
        and plain(found[1]) not in COMMON
        and not is_town(found[1])
        and not _is_somebodys_given(setting, found[1])
        for found in (after, before)
    )


def _is_somebodys_given(setting: Setting, raw: str) -> bool:
    forms = setting.lexicon.forms
    hits = setting.lexicon.word(raw).hits
    return any(forms[hit.form].role is Role.GIVEN and hit.cost <= AS_KNOWN for hit in hits)


_after = re.compile(r"[ \u00a0]?([^\W\d_]{2,})")
_before = re.compile(r"(?<!\w)([^\W\d_]{2,})[ \u00a0]$")


def _contracted(setting: Setting, found: re.Match[str]) -> Iterator[int]:
    """Yield whose name stands there without its middle."""
    initial, head, tail = found.groups()
    if not head[0].isupper() or not tail.islower() or tells_respect(found[0], behind=False):
        return
    respected = _respected.search(setting.text, max(0, found.start() - _BEFORE), found.start())
    called = respected is not None and tells_respect(respected[1], behind=False)
    everyday = len(head) > 1 and plain(head) in COMMON
    roles = _FAMILY if initial or called else _GIVEN
    for who in range(len(setting.lexicon.by_person)) if initial or not everyday else ():
        if initial and not initial_fits(setting, Place(initial, 0, 0), who, _GIVEN):
            continue
        if _is_cut(setting, who, roles, head, tail):
            yield who


_respected = re.compile(r"(?<!\w)([^\W\d_]+(?:-[^\W\d_]{1,3})?)\.?[ \u00a0]$")


def _is_cut(setting: Setting, who: int, roles: Sequence[Role], head: str, tail: str) -> bool:
    """Say whether one of somebody's names begins and ends so, and has something between."""
    forms = setting.lexicon.forms
    names = [forms[at].sounds for at in setting.lexicon.by_person[who] if forms[at].role in roles]
    return any(
        len(name) >= len(begun) + len(ended) + _LEAST_LEFT and _begins(name, begun) and name.endswith(ended)
        for begun in heard(plain(head))
        for ended in _endings(tail)
        for name in names
    )


@lru_cache(maxsize=1 << 10)
def _endings(tail: str) -> tuple[str, ...]:
    """Return the sounds a name may end with that ends so in a case (*Г-ву, A-wanyň*)."""
    bare = [
        sounds.removesuffix(case) for sounds in heard(plain(tail)) for case in _CASES if sounds.endswith(case)
    ]
    return tuple(dict.fromkeys(each + more for each in bare if each for more in ("", "a")))


def _begins(name: str, begun: str) -> bool:
    if len(begun) == 1:
        return is_first({begun}, name)
    return name.startswith(begun)


def _shortened(setting: Setting, found: re.Match[str]) -> Iterator[int]:
    """Yield whose names stand there, the first of them cut short."""
    cut, other, dot = found.groups()
    if not cut[0].isupper() or not (other[0].isupper() or "-" in found[0]):
        return
    lexicon, forms = setting.lexicon, setting.lexicon.forms
    for who in {who for hit in lexicon.word(other).hits for who in forms[hit.form].who}:
        mine = [forms[at] for at in lexicon.by_person[who]]
        halves = [
            forms[hit.form].sounds
            for hit in lexicon.word(other).hits
            if who in forms[hit.form].who and forms[hit.form].role is Role.DIMINUTIVE and hit.cost <= 0
        ]
        if any(
            form.role in _GIVEN and _begins(form.sounds, begun) and form.sounds.endswith(half)
            for form in mine
            for begun in heard(plain(cut))
            for half in halves
            if len(form.sounds) > len(half) + len(begun)
        ):
            yield who
    if dot and len(other) < _LONGEST_CUT and len(cut) > 1:
        for who, each in enumerate(lexicon.by_person):
            given = [forms[at].sounds for at in each if forms[at].role in _GIVEN]
            family = [forms[at].sounds for at in each if forms[at].role is Role.FAMILY]
            if _all_begin(given, cut) and _all_begin(family, other):
                yield who


_LONGEST_CUT: Final = 6


def _all_begin(names: Sequence[str], cut: str) -> bool:
    return any(
        len(each) > len(begun) and each.startswith(begun) for each in names for begun in heard(plain(cut))
    )
