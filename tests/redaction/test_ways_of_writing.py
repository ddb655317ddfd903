"""Every way in which a name is written down, over every alphabet it is listed in.

A set of snippets has a few of these crossings; a hole at one of them loses each person who is listed so.
Here everybody is listed in one of three alphabets, the first without short vowels, and written in each of
them, in all ways that need no knowledge of a language.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from urllib.parse import quote

import pytest

from fieldjournal.redaction.finder import compile_people, find

NAMES = [
    {"arabic": "سامر الحداد", "latin": "Samer al-Haddad", "cyrillic": "Самер аль-Хаддад"},
    {"arabic": "حنان قباش", "latin": "Hanan Qabbash", "cyrillic": "Ханан Каббаш"},
    {"arabic": "مریم کاظمی", "latin": "Maryam Kazemi", "cyrillic": "Марьям Каземи"},
    {"arabic": "محمد رستگار", "latin": "Mohammad Rastegar", "cyrillic": "Мохаммад Растегар"},
    {"arabic": "نسرین محمودی", "latin": "Nasrin Mahmoudi", "cyrillic": "Насрин Махмуди"},
    {"arabic": "گلناز حیدری", "latin": "Golnaz Heydari", "cyrillic": "Гольназ Хейдари"},
    {"arabic": "یوسف بارزانی", "latin": "Yousef Barzani", "cyrillic": "Юсеф Барзани"},
    {"arabic": "زهرا شیرازی", "latin": "Zahra Shirazi", "cyrillic": "Захра Ширази"},
]
LETTERS = ("arabic", "latin", "cyrillic")
_QWERTY = "qwertyuiop[]asdfghjkl;'zxcvbnm,."
_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю"
_ALIKE = str.maketrans("aeopcxyAEOPCTKMHB", "аеорсхуАЕОРСТКМНВ")


def _retyped(name: str) -> str:
    seen, meant = (_QWERTY, _RUSSIAN) if name.isascii() else (_RUSSIAN, _QWERTY)
    return "".join(meant[seen.index(each)] if each in seen else each for each in name.lower())


def ways(name: str) -> Iterator[tuple[str, str]]:
    """Yield a way of writing, and a line in which a name of two words is written so."""
    given, _blank, family = name.partition(" ")
    bare, middle = family.replace("-", ""), len(family) // 2
    small = (given + bare).lower()
    yield "in a sentence", f"I spoke with {name} again"
    yield "family name first", f"list: {family} {given}, 1985"
    yield "capitals", f"CASE AGAINST {name.upper()} CLOSED"
    yield "small letters", f"{name.lower()} rang today"
    yield "initial", f"signed by {given[0]}. {family} only"
    yield "tag", f"#{given}{bare}"
    yield "small tag", f"#free{small}" if name.isascii() else f"#{small}"
    yield "address", f"to: {small}@mail.ru"
    yield "address with a dot", f"{given.lower()}.{bare.lower()}85@mail.ru"
    yield "address, the other order", f"{bare.lower()}{given.lower()}@mail.ru"
    yield "handle", f"@{given.lower()}_{bare.lower()} wrote"
    yield "profile", f"t.me/{small}"
    yield "file", f"scan_{bare}_{given}.pdf"
    yield "file, glued", f"{given}{bare}Passport2.jpg"
    yield "log", f"user={small} ip=10.0.0.7"
    yield "slug", f"https://x.example/people/{given.lower()}-{bare.lower()}-2"
    yield "percent signs", f"https://x.example/p/{quote(name)}/2"
    yield "json", f'{{"name": "{family} {given}", "id": 7}}'
    yield "csv", f"7;{family};{given};1985"
    yield "vcard", f"N:{family};{given};;;"
    yield "without width", f"{name[:3]}\u200b{name[3:]} called"
    yield "spaced out", f"{' '.join(name)} called"
    yield "line's end", f"asked {given}\n{family} about"
    yield "hyphen", f"asked {given} {family[:middle]}-\n{family[middle:]} about"
    yield "slip in the family name", f"asked {given} {family[:middle]}{family[middle:][1:]} about"
    if not name > "\u0600":
        yield "other keyboard", f"chat: {_retyped(name)} !"
        yield "slip alone", f"we know {family[:middle]}{family[middle]}{family[middle:]} well"
    if name.isascii():
        yield "look-alikes", f"{name.translate(_ALIKE)} is back"
        yield "machine line", f"P<IRN{bare.upper()}<<{given.upper()}<<<<<<<<<<<<<<<<<<<"
        yield "digits", f"user {small.replace('a', '4').replace('i', '1')} online"


@pytest.mark.parametrize(("listed", "written"), product(LETTERS, LETTERS))
def test_a_name_is_found_in_every_way_of_writing(listed: str, written: str) -> None:
    lost, tried = [], 0
    for name in NAMES:
        people = compile_people([{"id": "who", "name": name[listed]}])
        for way, text in ways(name[written]):
            tried += 1
            if not any(each.who == "who" for each in find(text, people)):
                lost.append((way, name[listed], text))
    assert tried >= len(NAMES) * 25
    assert lost == []
