"""The ways a name is written by the third hand: one function a manner, all by rule, none taken from the finder."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import quote

_RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
_PASSPORT = "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y _ e iu ia".split()
_PRESS = "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya".split()
_SCHOLAR = "a b v g d e ë ž z i j k l m n o p r s t u f h c č š ŝ _ y _ è û â".split()
_GERMAN = "a b w g d e jo sch s i j k l m n o p r s t u f ch z tsch sch schtsch _ y _ e ju ja".split()
_FRENCH = "a b v g d e io j z i ï k l m n o p r s t ou f kh ts tch ch chtch _ y _ e iou ia".split()
_TURKISH = "a b v g d e yo j z i y k l m n o p r s t u f h ts ç ş şç _ ı _ e yu ya".split()
_CHAT = "a b v g d e e j z i i k l m n o p r s t u f h c 4 6 6 _ i _ e u ya".split()
_BARE = str.maketrans("ýÝşŞçÇžňöÖüÜğıäʻáóÓəʼ", "yYsScCznoOuUgiaʻaoOa'")
_KEYS = dict(zip("йцукенгшщзхъфывапролджэячсмитьбю", "qwertyuiop[]asdfghjkl;'zxcvbnm,.", strict=True))
_BESIDE = "qwertyuiop|asdfghjkl|zxcvbnm|йцукенгшщзхъ|фывапролджэ|ячсмитьбю"
_TO_CYRILLIC = str.maketrans("aeopcxyAEOPCXTHKMB", "аеорсхуАЕОРСХТНКМВ")
_TO_LATIN = str.maketrans("аеорсхуАЕОРСХТНКМВ", "aeopcxyAEOPCXTHKMB")


class Named(NamedTuple):
    """A line of `third_hand.txt`."""

    id: str
    sex: str
    language: str
    name: str
    russian: str
    listed: str
    own: str
    arabic: str
    father: str
    honour: str
    short: str

    @property
    def given(self) -> str:
        return self.name.split()[0]

    @property
    def family(self) -> str:
        return self.name.split()[1]


def letters(word: str, table: list[str]) -> str:
    """Return a Russian word in another alphabet's letters."""
    made = "".join(
        table[_RUSSIAN.index(each)].replace("_", "") if each in _RUSSIAN else each for each in word.lower()
    )
    return made.title() if word[:1].isupper() else made


def ways(one: Named) -> Iterator[tuple[str, str]]:
    """Yield (manner, form) for one person."""
    for manner in (_scripts, _russian, _turkic, _orders, _alone, _slips, _splits, _glued, _machines, _disguised):
        yield from manner(one)


def _scripts(one: Named) -> Iterator[tuple[str, str]]:
    yield from (("own letters", one.name), ("russian letters", one.russian))
    for name, table in (
        ("passport", _PASSPORT), ("press", _PRESS), ("scholar", _SCHOLAR), ("german", _GERMAN),
        ("french", _FRENCH), ("turkish hand", _TURKISH), ("chat", _CHAT),
    ):  # fmt: skip
        yield name, letters(one.russian, table)
        yield name, letters(one.russian.split()[1], table)
    if one.name.translate(_BARE) != one.name:
        yield "bare letters", one.name.translate(_BARE)
        yield "bare letters", one.family.translate(_BARE)
    if one.arabic:
        yield from (("arabic letters", one.arabic), ("arabic letters", one.arabic.split()[1]))
    for form in (one.name, one.russian, one.family):
        yield from (("shouted", form.upper()), ("small", form.lower()))


def _declined(word: str, sex: str, *, family: bool) -> list[str]:
    """Return genitive, dative, instrumental and prepositional of a Russian word."""
    if family and word.endswith(("ов", "ев", "ёв")) and sex == "m":
        ends = ("а", "у", "ым", "е")
        return [word + end for end in ends]
    if family and word.endswith(("ова", "ева")):
        return [word[:-1] + "ой", word[:-1] + "у"]
    if word.endswith("а"):
        return [word[:-1] + end for end in ("ы", "е", "у", "ой")]
    if sex == "m" and word[-1] in "бвгдзклмнпрстфх":
        return [word + end for end in ("а", "у", "ом", "е")]
    if sex == "m" and word.endswith("й"):
        return [word[:-1] + end for end in ("я", "ю", "ем", "е")]
    return [word]


def _russian(one: Named) -> Iterator[tuple[str, str]]:
    given, family = one.russian.split()
    givens, families = _declined(given, one.sex, family=False), _declined(family, one.sex, family=True)
    for number in range(max(len(givens), len(families))):
        both = (givens[number % len(givens)], families[number % len(families)])
        yield "russian case", " ".join(both if number % 2 else both[::-1])
    yield from (("russian case of the family name", form) for form in families)
    yield from (("russian case of the given name", form) for form in givens)
    if family.endswith("в"):
        yield from (("the family", family + "ы"), ("the family", family + "ых"), ("a relative", family + "а"))
        yield from (("a relative", family + "у"), ("a relative", family + "ой"))
    if family.endswith("ва"):
        yield from (("the family", family[:-1] + "ы"), ("the family", family[:-1] + "ым"))
        yield from (("a relative", family[:-1]), ("a relative", family[:-1] + "у"))
    if one.father:
        yield from (("father", f"{given} {one.father}"), ("father", f"{family} {given} {one.father}"))


def _turkic(one: Named) -> Iterator[tuple[str, str]]:
    """Yield cases of the own language; vowel harmony by the last vowel."""
    ends = {
        "tk": (("yň", "a", "y", "dan", "lar", "laryň"), ("iň", "e", "i", "den", "ler", "leriň")),
        "uz": (("ning", "ga", "ni", "dan", "lar", "larning"),) * 2,
        "tr": (("'ın", "'a", "'ı", "'dan", "lar", "'la"), ("'in", "'e", "'i", "'den", "ler", "'le")),
        "kk": (("тың", "қа", "ты", "тан", "тар", "пен"), ("тің", "ке", "ті", "тен", "тер", "пен")),
        "ky": (("дун", "го", "ду", "дон", "дор", "дорго"), ("дин", "ге", "ди", "ден", "дер", "дерге")),
        "tg": (("ро", "и", "ҳо", "ҳоро", "ам", "у"),) * 2,
    }.get(one.language)
    for word in (one.given, one.family) if ends else ():
        front = [each for each in word.lower() if each in "aeiouyýöüäəıаоуыэеіиөүәёюя"][-1] in "eiöüäəеіиөүәэ"
        for end in (ends or ((), ()))[front]:
            ended = word[:-1] + end if end[0] in "aeyi" and word[-1] in "ae" and one.language == "tk" else word + end
            yield f"own cases, {'given' if word == one.given else 'family'} name", ended
    yield "own cases", f"{one.given} {one.family}{(ends or (('s',), ('s',)))[0][0]}"
    yield "english", letters(one.russian.split()[1], _PRESS) + "’s"
    yield "english", letters(one.russian, _PRESS) + "'s"


def _orders(one: Named) -> Iterator[tuple[str, str]]:
    given, family = one.name.split()
    ru_given, ru_family = one.russian.split()
    yield from (("family name first", f"{family} {given}"), ("family name first", f"{ru_family}, {ru_given}"))
    yield from (("initials", f"{given[0]}. {family}"), ("initials", f"{family} {given[0]}."))
    yield from (("initials", f"{ru_given[0]}.{ru_family}"), ("initials", f"{ru_family} {ru_given[0]}"))
    if one.father:
        yield "initials", f"{ru_family} {ru_given[0]}.{one.father[0]}."
        yield "initials", f"{ru_given[0]}. {one.father[0]}. {ru_family}"
    yield "given name and initial", f"{ru_given} {ru_family[0]}."


def _alone(one: Named) -> Iterator[tuple[str, str]]:
    yield from (("family name alone", one.family), ("family name alone", one.russian.split()[1]))
    yield from (("given name alone", one.given), ("given name alone", one.russian.split()[0]))
    yield from (("honour", f"{one.given} {one.honour}"), ("honour", f"{one.honour} {one.given}"))
    yield "short form", one.short
    yield "short form and family name", f"{one.short} {one.family}"


def _neighbour(letter: str) -> str:
    at = _BESIDE.find(letter)
    return _BESIDE[at + 1] if at >= 0 and _BESIDE[at + 1 : at + 2] not in {"", "|"} else "о"


def _slips(one: Named) -> Iterator[tuple[str, str]]:
    for given, family in (one.name.split(), one.russian.split(), letters(one.russian, _PRESS).split()):
        at = len(family) // 2
        swapped = family[:at] + family[at + 1] + family[at] + family[at + 2 :]
        wrong = family[: at - 1] + _neighbour(family[at - 1]) + family[at:]
        yield "one slip", f"{given} {family[:at] + family[at + 1 :]}"
        yield "one slip", f"{swapped} {given}"
        yield "one slip, family name alone", wrong
        yield "one slip, family name alone", family[:at] + family[at] + family[at:]
        yield "one slip, family name alone", family[:2] + family[3:]
        yield "two slips", f"{given} {swapped[:2] + swapped[3:]}"
        if len(given) > 3:  # noqa: PLR2004
            yield "two slips", f"{given[:-2] + given[-1]} {family[: at + 1] + family[at + 2 :]}"


def _splits(one: Named) -> Iterator[tuple[str, str]]:
    for name in (one.name, one.russian):
        given, family = name.split()
        at = len(family) // 2 + 1
        yield from (("hyphen", f"{family[:at]}-{family[at:]}"), ("hyphen", f"{given} {family[:3]}-\n{family[3:]}"))
        yield from (("lines", f"{given}\n{family}"), ("lines", f"{given} {family[:at]}\n{family[at:]}"))
        yield from (("blank", f"{given} {family[:at]} {family[at:]}"), ("spaced", " ".join(family)))
        yield from (("spaced", " ".join(name.replace(" ", "").upper())), ("dots", ".".join(family)))
        yield from (("no width", "\u200d".join(family)), ("no width", f"{given[:2]}\u00ad{given[2:]} {family}"))
        yield from (("marked up", f"**{given}** {family}"), ("marked up", f"<b>{family[:1]}</b>{family[1:]}"))


def _glued(one: Named) -> Iterator[tuple[str, str]]:
    given, family = letters(one.russian, _PRESS).lower().split()
    ru_given, ru_family = one.russian.split()
    yield from (("tag", f"#{ru_given}{ru_family}"), ("tag", f"#free{given}{family}"))
    yield from (("tag", f"#justicefor{family}"), ("tag", f"#свободу{ru_family.lower()}у"))
    yield from (("mail", f"{given[0]}.{family}@yandex.ru"), ("mail", f"{family}.{given}1987@proton.me"))
    yield from (("handle", f"@{family}_{given}"), ("handle", f"t.me/{given}{family}"))
    yield from (("file", f"IMG_{family.title()}_{given}_003.jpeg"), ("file", f"/home/u/{ru_family}_протокол.odt"))
    yield from (("glued", given + family), ("glued", (ru_family + ru_given).title()))
    yield "glued", one.given + one.family


def _machines(one: Named) -> Iterator[tuple[str, str]]:
    given, family = letters(one.russian, _PASSPORT).split()
    yield "machine line", f"P<UZB{family.upper()}<<{given.upper()}<<<<<<<<<<<<<<<"
    yield "machine line", f"{family.upper()}<<{given.upper()}<<<<"
    yield from (("data", f"{family};{given};1987;M"), ("data", json.dumps({"fam": one.family}, ensure_ascii=False)))
    yield from (("data", f"N:{one.family};{one.given};;;"), ("data", f'<person name="{one.russian}"/>'))
    yield from (("data", f"user={family.lower()}&id=77"), ("data", f"[{one.russian.split()[1].upper()}]: вошёл"))
    yield from (("coded", quote(one.russian)), ("coded", quote(one.family) if not one.family.isascii() else one.name))
    yield "coded", "".join(f"&#{ord(each)};" for each in one.russian.split()[1])


def _disguised(one: Named) -> Iterator[tuple[str, str]]:
    given, family = one.russian.split()
    small = f"{given} {family}".lower().replace("ё", "е").replace("-", " ")
    yield "other keyboard", "".join(_KEYS.get(each, each) for each in small)
    yield "other keyboard", "".join(_KEYS.get(each, each) for each in small.split()[1]).title()
    yield from (("twin letters", one.russian.translate(_TO_LATIN)), ("twin letters", family.translate(_TO_LATIN)))
    latin = letters(one.russian, _PRESS)
    yield from (("twin letters", latin.translate(_TO_CYRILLIC)), ("twin letters", latin.replace("a", "а")))
    yield "digits for letters", latin.replace("a", "4").replace("e", "3").replace("o", "0").replace("i", "1")
    yield "digits for letters", latin.replace("o", "0").replace("b", "6").replace("s", "5")
    yield from (("scanned", latin.replace("m", "rn").replace("l", "1")), ("scanned", latin.replace("li", "h")))
    yield "scanned", one.russian.replace("и", "н", 1).replace("ш", "щ", 1)
