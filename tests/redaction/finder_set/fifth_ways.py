"""The 35 classes of the fifth hand: each a generator of (name as written, whose carrier) or of a whole line.

- A name stands in a sentence of the language it is written in; a machine line stands as it is.
- A class says what was done to the name: the spelling, the case, the order, the layout, the slip.
- What a careful reader with the list in hand could not tell to be this person is not written: no single common
  letter, no unlisted nickname that is not the usual one, no name with more than two slips.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from tests.redaction.finder_set import fifth_cases as cases
from tests.redaction.finder_set import fifth_letters as letters
from tests.redaction.finder_set import fifth_lines as lines
from tests.redaction.finder_set import fifth_spellings as spelled
from tests.redaction.finder_set.fifth_people import Somebody, digest
from tests.redaction.finder_set.fifth_spellings import AT_HOME_IN_LATIN, Way, told, tongue


def _russian(one: Somebody) -> Iterator[Way]:
    given = cases.russian(one.russian[0], one.sex)
    family = cases.russian(one.russian[2], one.sex, family=True) if one.russian[2] else ()
    for at in range(4):
        names = [given[at] if given else one.russian[0], family[at] if family else one.russian[2]]
        if not given and not family:
            continue
        yield " ".join(each for each in names if each), f"ru.{at + 1}"
        yield " ".join(each for each in reversed(names) if each), f"ru.{at + 1}"
        for each in given[at : at + 1] + family[at : at + 1]:
            yield each, f"ru.{at + 1}"


def _own_cases(language: str, cyrillic: bool) -> Callable[[Somebody], Iterator[Way]]:
    """Return the cases in one language, of its own people and of a few others it writes about."""

    def made(one: Somebody) -> Iterator[Way]:
        own = one.language == language
        if not own and (digest(one.id, language) % 4 or language in {"az", "kk"}):
            return
        if own:
            names = [one.full, one.own[0], one.own[2], one.typed]
        elif cyrillic:
            names = [one.cyrillic, one.russian[2]]
        elif one.language in {"ru", "tg", "kk"}:
            names = [letters.lettered(one.cyrillic, letters.ROMAN["bgn"]).replace("’", "")]
        else:
            names = [one.full]
        for name in filter(None, names):
            if cyrillic == any("а" <= each <= "ӿ" for each in name.lower()):
                for each in cases.CASES[language](name):
                    if own or not each.endswith("ву"):
                        yield each, language

    return made


def _persian_side(one: Somebody) -> Iterator[Way]:
    yield from _own_cases("tg", cyrillic=True)(one)
    if one.arabic and one.language in {"tg", "uz"}:
        for each in cases.persian(one.arabic):
            yield each, "fa"


def _kazakh_and_azeri(one: Somebody) -> Iterator[Way]:
    yield from _own_cases("kk", cyrillic=True)(one)
    yield from _own_cases("az", cyrillic=False)(one)


def _western(one: Somebody) -> Iterator[Way]:
    name = (
        one.full
        if one.language in {"tk", "uz", "tr", "az", "eu"}
        else letters.lettered(one.cyrillic, letters.ROMAN["bgn"])
    )
    for each in cases.english(name.replace("’", "")):
        yield each, "en"
    family = name.split(" ")[-1]
    for each in cases.english(family)[:2]:
        yield each, "en"
    if one.language == "eu":
        for each in (*cases.german(name), *cases.german(family)):
            yield each, "eu"


def _initials(one: Somebody) -> Iterator[Way]:
    for given, father, family in (one.own, one.russian):
        if not family:
            continue
        first = given[:2] if given[:2].lower() in {"sh", "ch"} else given[0]
        names = [
            f"{first}. {family}",
            f"{family} {first}.",
            f"{first}.{family}",
            f"{family}, {first}.",
            f"{given} {family[0]}.",
        ]
        if father:
            names += [
                f"{first}.{father[0]}. {family}",
                f"{family} {first}. {father[0]}.",
                f"{family} {first}{father[0]}",
            ]
        for each in names:
            yield each, tongue(each, one)


def _family_first(one: Somebody) -> Iterator[Way]:
    for given, father, family in (one.own, one.russian):
        if family:
            names = [f"{family} {given}", f"{family}, {given}", f"{family.upper()} {given}"]
            names += [f"{family} {given} {father}"] if father else []
            yield from told(one, *names)


def _alone(one: Somebody) -> Iterator[Way]:
    for given, _, family in (one.own, one.russian):
        yield from told(one, given, family)


def _father(one: Somebody) -> Iterator[Way]:
    for given, father, _ in (one.own, one.russian):
        if father:
            yield from told(one, f"{given} {father}")
            if father in one.typed and " " not in father:
                yield from told(one, father)


def _short(one: Somebody) -> Iterator[Way]:
    yield from told(one, *one.usual)
    yield from told(one, *(f"{each} {one.own[2]}" for each in one.usual if one.own[2]))


def _titles(one: Somebody) -> Iterator[Way]:
    man = one.sex == "m"
    given, family, russian_given, russian_family = (f"{{{each}}}" for each in one.own[::2] + one.russian[::2])
    names = {
        "tk": [
            f"{given} {'aga' if man else 'eje'}",
            f"{given} {'kaka' if man else 'daýza'}",
            f"mugallym {given}",
            f"{given} doktor",
            f"{given}{'aga' if man else 'eje'}",
        ],
        "uz": [
            f"{given} {'aka' if man else 'opa'}",
            f"domla {family}",
            f"{given}{'aka' if man else 'opa'}",
            f"{given}-{'aka' if man else 'opa'}",
        ],
        "tr": [
            f"{given} {'Bey' if man else 'Hanım'}",
            f"{given} Hoca",
            f"{given} {'abi' if man else 'abla'}",
            f"Dr. {family}",
            f"{given}{'abi' if man else 'abla'}",
        ],
        "tg": [
            f"{given}-{'ака' if man else 'апа'}",
            f"муаллим {given}",
            f"духтур {family}",
            f"{given}{'ҷон'}",
        ],
        "kk": [
            f"{given} {'аға' if man else 'апай'}",
            f"мұғалім {given}",
            f"{given} {'мырза' if man else 'ханым'}",
        ],
        "az": [f"{given} müəllim", f"{given} {'bəy' if man else 'xanım'}", f"doktor {family}"],
        "eu": [f"Dr. {family}", f"{'Herr' if man else 'Frau'} {family}", f"Prof. {{{one.full}}}"],
        "ru": [f"{'дядя' if man else 'тётя'} {given}", f"доктор {family}"],
    }[one.language]
    names += [
        f"{russian_given}-{'ага' if man else 'ханум'}",
        f"{'гр-н' if man else 'гр-ка'} {russian_family}",
        f"адвокат {{{one.cyrillic}}}",
    ]
    for each in names:
        if "{}" not in each:
            yield each, tongue(each, one)


def _made(change: Callable[[str, int], list[str]]) -> Callable[[Somebody], Iterator[Way]]:
    """Return what comes of the typed, the own and the Russian spelling by one of the changes of `fifth_lines`."""

    def made(one: Somebody) -> Iterator[Way]:
        for text in dict.fromkeys((one.typed, one.full, one.cyrillic)):
            for each in change(text, digest(one.id, text)):
                if each != text:
                    yield each, tongue(text, one)

    return made


def _in_lines(change: Callable[[str, int], list[str]], pattern: str) -> Callable[[Somebody], Iterator[Way]]:
    """Return lines made of the Latin spelling, or of the Russian one romanised, as such names are signed up."""

    def made(one: Somebody) -> Iterator[Way]:
        texts = [] if one.language in {"tg", "kk"} else [one.full]
        texts += [] if one.language in AT_HOME_IN_LATIN else [one.cyrillic]
        for text in dict.fromkeys(texts):
            if len(text) > 3:
                for each in change(text, digest(one.id, text)):
                    yield pattern.format(each), ""

    return made


def _machine(one: Somebody) -> Iterator[Way]:
    if " " in one.full:
        for text in dict.fromkeys((one.full, one.cyrillic)):
            for line, name in lines.machine(text, digest(one.id, text)):
                at = line.index(name)
                yield line[:at] + "\x01" + name + "\x02" + line[at + len(name) :], ""


def _slips(one: Somebody) -> Iterator[Way]:
    yield from _made(lines.one_slip)(one)
    yield from _made(lines.two_slips)(one)


def _keyboard(one: Somebody) -> Iterator[Way]:
    if len(one.typed) > 7:
        yield letters.keyboard(one.cyrillic), "en"
        if one.full.isascii():
            yield letters.keyboard(one.full), "ru"
        plain = lines.slug(one.typed)
        for each in (letters.leet(plain, 1), letters.leet(plain, 3), letters.leet(one.cyrillic, 2)):
            if each not in (plain, one.cyrillic):
                yield each, tongue(each, one)
        yield from _made(lambda text, _: lines.censored(text))(one)


CLASSES: Final[dict[str, tuple[Callable[[Somebody], Iterator[Way]], int]]] = {
    "as typed, quoted": (spelled.exact, 1),
    "alias or listed address": (spelled.aliases, 2),
    "capitals": (spelled.capitals, 1),
    "Cyrillic of papers": (spelled.cyrillic, 2),
    "own Cyrillic, old letters": (spelled.older, 2),
    "romanised by a standard": (spelled.romanised, 2),
    "passport, German ear": (spelled.passport, 2),
    "chat Latin, by ear": (spelled.chat, 2),
    "Arabic script": (spelled.arabic, 1),
    "two scripts, twin letters": (spelled.two_scripts, 2),
    "marks dropped": (spelled.marks_dropped, 2),
    "Russian cases": (_russian, 2),
    "Turkmen cases": (_own_cases("tk", cyrillic=False), 3),
    "Turkish cases": (_own_cases("tr", cyrillic=False), 4),
    "Uzbek cases": (_own_cases("uz", cyrillic=False), 3),
    "Tajik, Persian": (_persian_side, 3),
    "Kazakh, Azeri cases": (_kazakh_and_azeri, 4),
    "possessive": (_western, 1),
    "initials": (_initials, 2),
    "family name first": (_family_first, 1),
    "one name alone": (_alone, 2),
    "father's name": (_father, 2),
    "usual short form": (_short, 2),
    "title": (_titles, 2),
    "line broken": (_made(lines.broken), 2),
    "invisible signs": (_made(lines.invisible), 2),
    "spaced, joined": (_made(lambda text, _: lines.spaced(text)), 2),
    "handle, tag, address": (_in_lines(lines.handles, "see {} since May"), 2),
    "path, file name": (_in_lines(lines.paths, "saved: {}"), 2),
    "machine line": (_machine, 2),
    "glued": (_made(lambda text, _: lines.glued(text)), 1),
    "scanned": (_made(lines.scanned), 2),
    "slips of fingers": (_slips, 2),
    "keyboard, figures, stars": (_keyboard, 2),
}
"""The classes of one name, and how many ways of each a person gets; the last class is two people in one line."""
