"""The ways a name is written by the third hand: one function a manner, all by rule, none taken from the finder."""

from __future__ import annotations

from collections.abc import Iterator

from tests.redaction.finder_set.third_disguises import disguised, glued, machines, slips, splits
from tests.redaction.finder_set.third_letters import (
    CHAT,
    FRENCH,
    GERMAN,
    PASSPORT,
    PRESS,
    SCHOLAR,
    TURKISH,
    Named,
    letters,
)

_BARE = str.maketrans("ýÝşŞçÇžňöÖüÜğıäʻáóÓəʼ", "yYsScCznoOuUgiaʻaoOa'")


def ways(one: Named) -> Iterator[tuple[str, str]]:
    """Yield (manner, form) for one person."""
    for manner in (
        _scripts,
        _russian,
        _turkic,
        _orders,
        _alone,
        slips,
        splits,
        glued,
        machines,
        disguised,
    ):
        yield from manner(one)


def _scripts(one: Named) -> Iterator[tuple[str, str]]:
    yield from (("own letters", one.name), ("russian letters", one.russian))
    for name, table in (
        ("passport", PASSPORT), ("press", PRESS), ("scholar", SCHOLAR), ("german", GERMAN),
        ("french", FRENCH), ("turkish hand", TURKISH), ("chat", CHAT),
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
            ended = (
                word[:-1] + end
                if end[0] in "aeyi" and word[-1] in "ae" and one.language == "tk"
                else word + end
            )
            yield f"own cases, {'given' if word == one.given else 'family'} name", ended
    yield "own cases", f"{one.given} {one.family}{(ends or (('s',), ('s',)))[0][0]}"
    yield "english", letters(one.russian.split()[1], PRESS) + "’s"
    yield "english", letters(one.russian, PRESS) + "'s"


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
