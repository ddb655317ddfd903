"""How the third hand misspells, splits, glues and disguises a name: one function a manner."""

from __future__ import annotations

import json
from collections.abc import Iterator
from urllib.parse import quote

from tests.redaction.finder_set.third_letters import PASSPORT, PRESS, Named, letters

_KEYS = dict(zip("йцукенгшщзхъфывапролджэячсмитьбю", "qwertyuiop[]asdfghjkl;'zxcvbnm,.", strict=True))
_BESIDE = "qwertyuiop|asdfghjkl|zxcvbnm|йцукенгшщзхъ|фывапролджэ|ячсмитьбю"
_TO_CYRILLIC = str.maketrans("aeopcxyAEOPCXTHKMB", "аеорсхуАЕОРСХТНКМВ")
_TO_LATIN = str.maketrans("аеорсхуАЕОРСХТНКМВ", "aeopcxyAEOPCXTHKMB")


def _neighbour(letter: str) -> str:
    at = _BESIDE.find(letter)
    return _BESIDE[at + 1] if at >= 0 and _BESIDE[at + 1 : at + 2] not in {"", "|"} else "о"


def slips(one: Named) -> Iterator[tuple[str, str]]:
    for given, family in (one.name.split(), one.russian.split(), letters(one.russian, PRESS).split()):
        at = len(family) // 2
        swapped = family[:at] + family[at + 1] + family[at] + family[at + 2 :]
        wrong = family[: at - 1] + _neighbour(family[at - 1]) + family[at:]
        yield "one slip", f"{given} {family[:at] + family[at + 1 :]}"
        yield "one slip", f"{swapped} {given}"
        yield "one slip, family name alone", wrong
        yield "one slip, family name alone", family[:at] + family[at] + family[at:]
        yield "one slip, family name alone", family[:2] + family[3:]
        yield "two slips", f"{given} {swapped[:2] + swapped[3:]}"
        if len(given) > 3:
            yield "two slips", f"{given[:-2] + given[-1]} {family[: at + 1] + family[at + 2 :]}"


def splits(one: Named) -> Iterator[tuple[str, str]]:
    for name in (one.name, one.russian):
        given, family = name.split()
        at = len(family) // 2 + 1
        yield from (
            ("hyphen", f"{family[:at]}-{family[at:]}"),
            ("hyphen", f"{given} {family[:3]}-\n{family[3:]}"),
        )
        yield from (("lines", f"{given}\n{family}"), ("lines", f"{given} {family[:at]}\n{family[at:]}"))
        yield from (("blank", f"{given} {family[:at]} {family[at:]}"), ("spaced", " ".join(family)))
        yield from (("spaced", " ".join(name.replace(" ", "").upper())), ("dots", ".".join(family)))
        yield from (
            ("no width", "\u200d".join(family)),
            ("no width", f"{given[:2]}\u00ad{given[2:]} {family}"),
        )
        yield from (("marked up", f"**{given}** {family}"), ("marked up", f"<b>{family[:1]}</b>{family[1:]}"))


def glued(one: Named) -> Iterator[tuple[str, str]]:
    given, family = letters(one.russian, PRESS).lower().split()
    ru_given, ru_family = one.russian.split()
    yield from (("tag", f"#{ru_given}{ru_family}"), ("tag", f"#free{given}{family}"))
    yield from (("tag", f"#justicefor{family}"), ("tag", f"#свободу{ru_family.lower()}у"))
    yield from (("mail", f"{given[0]}.{family}@yandex.ru"), ("mail", f"{family}.{given}1987@proton.me"))
    yield from (("handle", f"@{family}_{given}"), ("handle", f"t.me/{given}{family}"))
    yield from (
        ("file", f"IMG_{family.title()}_{given}_003.jpeg"),
        ("file", f"/home/u/{ru_family}_протокол.odt"),
    )
    yield from (("glued", given + family), ("glued", (ru_family + ru_given).title()))
    yield "glued", one.given + one.family


def machines(one: Named) -> Iterator[tuple[str, str]]:
    given, family = letters(one.russian, PASSPORT).split()
    yield "machine line", f"P<UZB{family.upper()}<<{given.upper()}<<<<<<<<<<<<<<<"
    yield "machine line", f"{family.upper()}<<{given.upper()}<<<<"
    yield from (
        ("data", f"{family};{given};1987;M"),
        ("data", json.dumps({"fam": one.family}, ensure_ascii=False)),
    )
    yield from (("data", f"N:{one.family};{one.given};;;"), ("data", f'<person name="{one.russian}"/>'))
    yield from (
        ("data", f"user={family.lower()}&id=77"),
        ("data", f"[{one.russian.split()[1].upper()}]: вошёл"),
    )
    yield from (
        ("coded", quote(one.russian)),
        ("coded", quote(one.family) if not one.family.isascii() else one.name),
    )
    yield "coded", "".join(f"&#{ord(each)};" for each in one.russian.split()[1])


def disguised(one: Named) -> Iterator[tuple[str, str]]:
    given, family = one.russian.split()
    small = f"{given} {family}".lower().replace("ё", "е").replace("-", " ")
    yield "other keyboard", "".join(_KEYS.get(each, each) for each in small)
    yield "other keyboard", "".join(_KEYS.get(each, each) for each in small.split()[1]).title()
    yield from (
        ("twin letters", one.russian.translate(_TO_LATIN)),
        ("twin letters", family.translate(_TO_LATIN)),
    )
    latin = letters(one.russian, PRESS)
    yield from (("twin letters", latin.translate(_TO_CYRILLIC)), ("twin letters", latin.replace("a", "а")))
    yield "digits for letters", latin.replace("a", "4").replace("e", "3").replace("o", "0").replace("i", "1")
    yield "digits for letters", latin.replace("o", "0").replace("b", "6").replace("s", "5")
    yield from (
        ("scanned", latin.replace("m", "rn").replace("l", "1")),
        ("scanned", latin.replace("li", "h")),
    )
    yield "scanned", one.russian.replace("и", "н", 1).replace("ш", "щ", 1)
