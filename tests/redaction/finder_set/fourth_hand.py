"""A set by a fourth hand: other people, other spellings, other texts, written before anything was tuned on it.

- `fourth_people.txt` holds 84 people of twelve naming kinds, many of whose names are everyday words.
- `fourth_letters`, `fourth_cases`, `fourth_disguises` hold the rules by which their names are written.
- `fourth_alike.txt` and `fourth_prose.txt` hold what is not theirs.
- Every other person is `HELD_OUT`: scored, never looked at.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache
from itertools import cycle
from pathlib import Path

from tests.redaction.finder_set import fourth_cases as cases
from tests.redaction.finder_set.classes import Snippet
from tests.redaction.finder_set.fourth_disguises import broken, glued, hidden, machine_lines, mistakes
from tests.redaction.finder_set.fourth_letters import Somebody, read_people, respelled, typed_bare
from tests.redaction.finder_set.lookalikes import LookAlike

_HERE = Path(__file__).parent
SOMEBODY = read_people()
PEOPLE = [each.contact for each in SOMEBODY]
HELD_OUT = frozenset(each.id for each in SOMEBODY[1::2])
_MOST = 2
"""Snippets of one person in one class."""

_FRAMES = {
    "ru": (
        "Вчера {} вызвали на допрос, вернулись поздно.",
        "Соседка видела, как {} вели к машине",
        "передайте {} пусть не приходит",
        "Про {} ничего не известно с пятницы.",
        "Список: {} и ещё трое.",
    ),
    "tk": ("Düýn {} hakda sorap geldiler.", "Goňşular {} diýip gygyrdylar", "şol gün {} öýde däldi"),
    "uz": ("Kecha {} ni olib ketishdi.", "Mahallada {} haqida gapirishyapti"),
    "tg": ("Дирӯз {} ба суд даъват шуд.", "Ҳамсояҳо {} гуфтанд ва рафтанд"),
    "kk": ("Кеше {} туралы сұрады.", "Ауылда {} көрінбейді"),
    "ky": ("Кечээ {} жөнүндө сурашты.", "Айылда {} жок"),
    "tr": ("Dün gece {} gözaltına alındı.", "Komşular {} için endişeli"),
    "en": (
        "On Friday {} was stopped at the airport.",
        "Two men asked the driver about {} and left",
        "we still hear nothing of {}, pray for us",
    ),
    "raw": ("{}", "- {}\n- и другие", "см. {}"),
}
_RAW = frozenset({"machine line", "file", "field", "handle", "e-mail"})


def _alone(one: Somebody) -> Iterator[tuple[str, str, str]]:
    own, russian = f"{one.given} {one.family}".strip(), f"{one.given_ru} {one.family_ru}".strip()
    listed = str(one.contact["name"])
    yield from (("as listed", "ru", listed), ("as listed", "en", listed))
    yield from (("other script", "ru", russian), ("other script", one.language, own))
    yield from (("capitals", "en", own.upper()), ("capitals", "ru", russian.upper()))
    yield from (("small", "tk", own.lower()), ("small", "ru", russian.lower()))
    yield "bare letters", one.language, typed_bare(own)
    yield from (("given name alone", one.language, one.given), ("given name alone", "ru", one.given_ru))
    for form in cases.honoured(one):
        yield "honour", one.language, form
    if one.nick:
        yield from (("nickname", one.language, one.nick), ("nickname", "ru", one.nick))
    if one.short:
        yield "short form", "ru", one.short
        yield "short form and family name", "ru", f"{one.short} {one.family_ru}"
    if one.family:
        yield from (
            ("family name alone", one.language, one.family),
            ("family name alone", "ru", one.family_ru),
        )
        yield from (("bare letters", "en", typed_bare(one.family)), ("capitals", "ru", one.family_ru.upper()))


def _ordered(one: Somebody) -> Iterator[tuple[str, str, str]]:
    if not one.family:
        return
    a, b, c, d = one.given, one.family, one.given_ru, one.family_ru
    yield from (("family name first", "en", f"{b.upper()} {a}"), ("family name first", "ru", f"{d} {c}"))
    yield "family name first", "en", f"{b}, {a}"
    yield from (("initials", "en", f"{a[0]}. {b}"), ("initials", "ru", f"{d} {c[0]}."))
    yield from (("initials", "ru", f"{c[0]}.{d}"), ("initials", "en", f"{b} {a[0]}"))
    yield from (
        ("given name and initial", "ru", f"{c} {d[0]}."),
        ("given name and initial", "en", f"{a} {b[0]}."),
    )
    if one.father:
        yield from (
            ("father's name", "ru", f"{c} {one.father}"),
            ("father's name", "ru", f"{d} {c[0]}.{one.father[0]}."),
        )
        yield "father's name", "ru", f"{d} {c} {one.father}"
        if one.style == "c":
            yield "father's name alone", "ru", one.father


def _respelled(one: Somebody) -> Iterator[tuple[str, str, str]]:
    russian = f"{one.given_ru} {one.family_ru}".strip()
    last = one.family_ru or one.given_ru
    for kind, systems in (
        ("gost, iso", ("gost 7.79", "iso 9")),
        ("bgn, passport", ("bgn", "passport", "old passport")),
        ("french, german, polish", ("french", "german", "polish")),
        ("turkish, turkmen hand", ("turkish", "turkmen")),
        ("chat", ("chat", "chat digits")),
    ):
        for system in systems:
            yield kind, "tk" if kind == "chat" else "en", respelled(russian, system)
            yield kind, "en", respelled(last, system)
    yield "chat", "tk", respelled(russian, "chat digits").lower()


def _inflected(one: Somebody) -> Iterator[tuple[str, str, str]]:
    givens = cases.russian(one.given_ru, one.sex, family=False)
    families = cases.russian(one.family_ru, one.sex, family=True) if one.family_ru else [""]
    for at in range(5):
        both = f"{givens[at % len(givens)]} {families[at % len(families)]}".strip()
        yield "russian case", "ru", both
        if one.family_ru:
            yield "russian case, family name", "ru", families[at % len(families)]
        yield "russian case, given name", "ru", givens[at % len(givens)]
    for part, form in cases.own_cases(one):
        yield f"own case, {part} name", one.language, form
        if part == "family":
            given = one.given_ru if one.language in {"tg", "kk", "ky"} else one.given
            yield "own case", one.language, f"{given} {form}"
    for form in cases.english(one):
        yield "english s", "en", form
    if one.family_ru:
        for form in cases.russian_family(one.family_ru):
            yield "the family", "ru", form
        for language, word in (("ru", one.family_ru), ("en", one.family)):
            other = cases.other_sex(word)
            if other:
                yield "a relative", language, other


def ways(one: Somebody) -> Iterator[tuple[str, str, str]]:
    """Yield (class, language of the sentence, form)."""
    rng = random.Random(one.id)
    yield from _alone(one)
    yield from _ordered(one)
    yield from _respelled(one)
    yield from _inflected(one)
    for manner in (mistakes, broken, hidden, glued, machine_lines):
        for kind, form in manner(one, rng):
            yield kind, "raw" if kind in _RAW else "en" if form[:1].isascii() else "ru", form


@cache
def snippets() -> tuple[Snippet, ...]:
    """Return the set: of each person and class some forms, the same on every run."""
    rng = random.Random(4)
    made = []
    for one in SOMEBODY:
        by_class: dict[str, dict[tuple[str, str], None]] = {}
        for kind, language, form in ways(one):
            if form:
                by_class.setdefault(kind, {})[language, form] = None
        for kind, forms in by_class.items():
            for language, form in rng.sample(list(forms), min(_MOST, len(forms))):
                frame = rng.choice(_FRAMES.get(language, _FRAMES["en"]))
                before, after = frame.split("{}")
                made.append(Snippet(kind, before + form + after, len(before), len(before + form), one.id))
    return tuple(made)


def look_alikes() -> Iterator[LookAlike]:
    """Yield who and what is not meant: other people, places, things; the word in brackets."""
    frames = cycle([each for language in ("ru", "en", "tk", "tr") for each in _FRAMES[language]])
    for line in (_HERE / "fourth_alike.txt").read_text(encoding="utf-8").splitlines():
        kind, _colon, written = line.partition(": ")
        for form in written.split("; "):
            if "[" in form:
                before, _bracket, rest = form.partition("[")
                word, _bracket, after = rest.partition("]")
            else:
                before, after = next(frames).split("{}")
                word = form
            yield LookAlike(kind, before + word + after, len(before), len(before + word))


def prose() -> dict[str, str]:
    """Return the innocent texts, by language."""
    text = (_HERE / "fourth_prose.txt").read_text(encoding="utf-8")
    parts = (part.partition("\n") for part in text.removeprefix("# ").split("\n# "))
    return {language.strip(): body for language, _newline, body in parts}
