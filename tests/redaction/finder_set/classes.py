"""The classes of writing: for each person, how a name may stand in a text."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable, Iterator
from typing import NamedTuple

from tests.redaction.finder_set import writing as w
from tests.redaction.finder_set.people import PEOPLE, Somebody


class Snippet(NamedTuple):
    kind: str
    text: str
    start: int
    end: int
    who: str


CARRIERS = {
    "ru": ["Вчера {} задержали у дома.", "По словам соседей, {} больше нет дома", "ещё раз спросили про {} и ушли",
           "Сообщили, что {} увезли в Ашхабад.", "- {} -"],
    "tk": ["Düýn {} öýünden alyp gitdiler.", "Goňşular {} barada sorady", "şu gün {} gördük"],
    "uz": ["Kecha {} uyidan olib ketishdi.", "Qoʻshnilar {} haqida soʻradi"],
    "tg": ["Дирӯз {} боздошт шуд.", "Ҳамсояҳо дар бораи {} пурсиданд"],
    "kk": ["Кеше {} үйінен алып кетті.", "көршілер {} туралы сұрады"],
    "ky": ["Кечээ {} үйүнөн алып кетишти.", "кошуналар {} жөнүндө сурады"],
    "tr": ["Dün {} evinden alındı.", "Komşular {} hakkında konuştu"],
    "az": ["Dünən {} evindən aparıldı.", "qonşular {} barədə danışdı"],
    "ug": ["Tünügün {} öyidin élip kétildi.", "qoshnilar {} toghrisida soridi"],
    "en": ["Yesterday {} was taken from home.", "The neighbours asked about {} again", "we saw {} at the airport",
           "{} has not called since May."],
    "raw": ["{}", "см. {}", "{} !!"],
}  # fmt: skip


def _cyr(p: Somebody) -> str:
    return f"{p.cyrillic_given} {p.cyrillic_family}"


def _lat(p: Somebody) -> str:
    return f"{p.given} {p.family}"


def _listed(p: Somebody) -> str:
    return str(p.contact["name"])


def _schemes(*schemes: str) -> Callable[[Somebody, random.Random], Iterator[tuple[str, str]]]:
    def made(p: Somebody, rng: random.Random) -> Iterator[tuple[str, str]]:
        for scheme in schemes:
            yield "en", w.transliterated(_cyr(p), scheme)

    return made


def _russian_full(p: Somebody, rng: random.Random) -> Iterator[tuple[str, str]]:
    for case in rng.sample("gdaip", 2):
        yield (
            "ru",
            " ".join(w.in_russian(each, p.sex, case) for each in (p.cyrillic_given, p.cyrillic_family)),
        )


def _russian_family(p: Somebody, rng: random.Random) -> Iterator[tuple[str, str]]:
    for case in rng.sample("gdaip", 2):
        yield "ru", w.in_russian(p.cyrillic_family, p.sex, case)


def _national(p: Somebody, rng: random.Random, family_only: bool) -> Iterator[tuple[str, str]]:
    language = p.language if p.language in w.TURKIC else "tk"
    cyrillic = language in {"kk", "ky", "tg"}
    given, family = (p.cyrillic_given, p.cyrillic_family) if cyrillic else (p.given, p.family)
    for number in rng.sample(range(9), 2):
        word = w.in_turkic(family, language, number)
        yield language, word if family_only else f"{given} {word}"


def _own(p: Somebody) -> str:
    return p.language if p.language in CARRIERS else "ru"


def _flip(p: Somebody) -> tuple[str, str]:
    """The family name of a relative of the other sex: Latin, Cyrillic."""
    lat, cyr = p.family, p.cyrillic_family
    if cyr.endswith(("ов", "ев", "ёв", "ин")):
        return lat + "a", cyr + "а"
    if cyr.endswith(("ова", "ева", "ёва", "ина")):
        return lat[:-1], cyr[:-1]
    if cyr.endswith("ская"):
        return "Shirinskiy", cyr[:-4] + "ский"
    return lat, cyr


def _plural(p: Somebody) -> str:
    stem = p.cyrillic_family
    if stem.endswith(("ова", "ева", "ёва", "ина")):
        stem = stem[:-1]
    if stem.endswith(("ов", "ев", "ёв", "ин")):
        return stem + "{}"
    return ""


def _slips(p: Somebody, rng: random.Random, family_only: bool, many: int) -> Iterator[tuple[str, str]]:
    for given, family, language in ((p.given, p.family, "en"), (p.cyrillic_given, p.cyrillic_family, "ru")):
        for _ in range(many):
            if len(family) < 7 and family_only:
                continue
            family = w.slipped(family, rng)
        if many == 2 and not family_only:
            family = w.slipped(p.family if language == "en" else p.cyrillic_family, rng)
            given = w.slipped(given, rng) if len(given) > 4 else given
        yield language, family if family_only else f"{given} {family}"


def _split(p: Somebody, rng: random.Random, joint: str) -> Iterator[tuple[str, str]]:
    for given, family, language in (
        (p.given, p.family, _own(p)),
        (p.cyrillic_given, p.cyrillic_family, "ru"),
    ):
        if len(family) < 6:
            continue
        at = rng.randrange(2, len(family) - 2)
        if family[at : at + 1] == "ʻ":
            at += 1
        yield language, f"{given} {family[:at]}{joint}{family[at:]}"


def _split_family(p: Somebody, rng: random.Random, joint: str) -> Iterator[tuple[str, str]]:
    for language, whole in _split(p, rng, joint):
        yield language, whole.split(" ", 1)[1]


def _handles(p: Somebody) -> tuple[str, str]:
    return w.typed_plainly(p.given).lower(), w.chatted(p.family).lower()


CLASSES: dict[str, Callable[[Somebody, random.Random], Iterator[tuple[str, str]]]] = {
    "listed": lambda p, r: iter([("ru", _listed(p)), ("en", _listed(p))]),
    "capitals": lambda p, r: iter([("en", _listed(p).upper()), ("ru", _cyr(p).upper())]),
    "small letters": lambda p, r: iter([("ru", _cyr(p).lower()), (_own(p), _lat(p).lower())]),
    "other script": lambda p, r: iter([("ru", _cyr(p)), (_own(p), _lat(p))]),
    "icao and bgn": _schemes("icao", "bgn"),
    "gost and turkish": _schemes("gost", "turkish"),
    "french and german": _schemes("french", "german"),
    "typed plainly": lambda p, r: iter([(_own(p), w.typed_plainly(_lat(p))), ("en", w.typed_plainly(p.family))]),
    "chat": lambda p, r: iter([("tk", w.chatted(_lat(p))), ("tk", w.chatted(_lat(p)).lower())]),
    "chat digits": lambda p, r: iter([("tk", w.chatted_with_digits(_lat(p)).lower())]),
    "russian cases": _russian_full,
    "russian cases of the family name": _russian_family,
    "national cases": lambda p, r: _national(p, r, False),
    "national cases of the family name": lambda p, r: _national(p, r, True),
    "english possessive": lambda p, r: iter([("en", f"{_lat(p)}'s brother"), ("en", f"{p.family}’s")]),
    "family name alone": lambda p, r: iter([("ru", p.cyrillic_family), ("en", p.family)]),
    "family name first": lambda p, r: iter(
        [("ru", f"{p.cyrillic_family} {p.cyrillic_given}"), ("en", f"{p.family.upper()}, {p.given}")]
    ),
    "initial first": lambda p, r: iter(
        [("ru", f"{p.cyrillic_given[0]}. {p.cyrillic_family}"), ("en", f"{p.given[0]}.{p.family}")]
    ),
    "initial last": lambda p, r: iter(
        [("ru", f"{p.cyrillic_family} {p.cyrillic_given[0]}."), ("en", f"{p.family} {p.given[0]}.")]
    ),
    "father's name": lambda p, r: iter([("ru", f"{p.cyrillic_given} {p.father}")] if p.father else []),
    "father's name alone": lambda p, r: iter([("ru", p.father), ("ru", w.transliterated(p.father, "bgn"))] if p.father else []),
    "listed nickname": lambda p, r: iter([("en", each) for each in p.nicknames] + [("ru", each + "a") for each in p.nicknames]),
    "short form": lambda p, r: iter([("ru", each) for each in p.short]),
    "short form and family name": lambda p, r: iter([("ru", f"{each} {p.cyrillic_family}") for each in p.short]),
    "family plural": lambda p, r: iter(
        [("ru", _plural(p).format(end)) for end in r.sample(["ы", "ых", "ым", "ыми"], 2)] if _plural(p) else []
    ),
    "family plural, national": lambda p, r: iter([("tk", w.in_turkic(p.family, "tk", 5)), ("tr", w.in_turkic(p.family, "tr", 6))]),
    "a relative": lambda p, r: iter([("en", _flip(p)[0]), ("ru", _flip(p)[1])]),
    "one slip": lambda p, r: _slips(p, r, False, 1),
    "one slip in the family name": lambda p, r: _slips(p, r, True, 1),
    "two slips": lambda p, r: _slips(p, r, False, 2),
    "hyphen": lambda p, r: _split(p, r, "-"),
    "line end": lambda p, r: _split(p, r, "-\n"),
    "line broken without a hyphen": lambda p, r: _split_family(p, r, "\n"),
    "space inside": lambda p, r: _split_family(p, r, " "),
    "letter-spaced": lambda p, r: iter([("ru", " ".join(p.cyrillic_family)), ("en", " ".join(_lat(p).replace(" ", "  ")).replace("    ", "  "))]),
    "dotted": lambda p, r: iter([("ru", ".".join(p.cyrillic_given)), ("en", "-".join(w.typed_plainly(p.family)))]),
    "without width": lambda p, r: iter([("ru", "\u200b".join(_cyr(p))), ("en", p.given + " " + p.family[:3] + "\u00ad" + p.family[3:])]),
    "look-alikes": lambda p, r: iter([("ru", w.disguised(_cyr(p), r)), ("en", w.disguised(_lat(p), r))]),
    "decomposed": lambda p, r: iter([("en", unicodedata.normalize("NFD", _lat(p)))]),
    "hashtag": lambda p, r: iter([("en", f"#Free{p.given}{p.family}".replace("ʻ", "")), ("ru", f"#свободу{p.cyrillic_family.lower()}у"), ("ru", f"#{p.cyrillic_given}{p.cyrillic_family}")]),
    "file name": lambda p, r: iter([("en", "{}_{}_passport.jpg".format(*_handles(p))), ("ru", f"IMG-{p.cyrillic_family}{p.cyrillic_given}2021.pdf"), ("en", "scan{1}{0}.png".format(*_handles(p)))]),
    "e-mail": lambda p, r: iter([("en", "{}.{}@example.org".format(*_handles(p))), ("en", "{1}{0}88@mail.example".format(*_handles(p))), ("en", _handles(p)[0][0] + _handles(p)[1] + "@example.org")]),
    "handle": lambda p, r: iter([("en", "@{}{}".format(*_handles(p))), ("en", "https://t.me/{1}_{0}".format(*_handles(p))), ("en", "instagram.com/{}.{}".format(*_handles(p)))]),
    "machine line": lambda p, r: iter([("raw", "P<TKM{1}<<{0}<<<<<<<<<".format(*(each.upper() for each in _handles(p)))), ("raw", "P<UZB" + w.transliterated(p.cyrillic_family, "icao").upper() + "<<" + w.transliterated(p.cyrillic_given, "icao").upper() + "<<<<")]),
    "wrong layout": lambda p, r: iter([("ru", " ".join(map(w.wrong_layout, _russian_letters(_cyr(p)).split()))), ("en", " ".join(map(w.wrong_layout, w.typed_plainly(_lat(p)).split())))]),
    "arabic letters": lambda p, r: iter([("raw", f"{w.in_arabic(p.given)} {w.in_arabic(p.family)}")]),
    "digits for letters": lambda p, r: iter([("en", " ".join(w.leeted(each, r) for each in w.typed_plainly(_lat(p)).split()))]),
    "scanned": lambda p, r: iter([("en", f"{p.given} {w.scanned(p.family, r)}"), ("ru", f"{p.cyrillic_given} {w.scanned(p.cyrillic_family, r)}")]),
    "given name alone": lambda p, r: iter([("ru", p.cyrillic_given), ("en", p.given)]),
    "given name in cases": lambda p, r: iter([("ru", w.in_russian(p.cyrillic_given, p.sex, r.choice("gdaip"))), *[(p.language, w.in_turkic(p.given if p.language not in {"kk", "ky", "tg"} else p.cyrillic_given, p.language, 0)) for _ in [0] if p.language in w.TURKIC]]),
    "honorific": lambda p, r: iter([("ru", p.cyrillic_given + r.choice(["джан", "-ага" if p.sex == "m" else "-эдже"])), ("tk", p.given + ("jan" if r.random() < 0.5 else " aga"))]),
    "glued": lambda p, r: iter([("ru", f"{p.cyrillic_given}{p.cyrillic_family}"), ("en", f"{w.typed_plainly(p.family)}{w.typed_plainly(p.given)}".lower())]),
    "both scripts": lambda p, r: iter([("ru", f"{p.given} {p.cyrillic_family}"), ("en", f"{p.cyrillic_given} {p.family}")]),
    "given name and initial": lambda p, r: iter([("ru", f"{p.cyrillic_given} {p.cyrillic_family[0]}."), ("en", f"{p.given} {p.family[0]}.")]),
    "percent": lambda p, r: iter([("en", "/" + "".join(f"%{b:02X}" for b in p.cyrillic_family.encode()))]),
}  # fmt: skip


def _russian_letters(text: str) -> str:
    return "".join(w._NATIONAL.get(each, each) for each in text).replace("Қ", "К")


def snippets() -> list[Snippet]:
    """Return every snippet of the set; the same on every run."""
    rng = random.Random(7)
    made = []
    for kind, ways in CLASSES.items():
        for person in PEOPLE:
            for language, name in ways(person, rng):
                if not name:
                    continue
                carrier = rng.choice(CARRIERS.get(language, CARRIERS["en"]))
                if kind == "small letters" or (kind == "chat" and name.islower()):
                    carrier = carrier.lower()
                start = carrier.index("{}")
                made.append(Snippet(kind, carrier.replace("{}", name), start, start + len(name), person.id))
    return made
