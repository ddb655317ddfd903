"""How the fourth hand inflects a name: six languages, cases, plurals, possessives, honour."""

from __future__ import annotations

from collections.abc import Iterator

from tests.redaction.finder_set.fourth_letters import Somebody, respelled

_FRONT = "eiöüäəеіиөүәэяюё"
_VOWELS = "aeiouyýöüäəıoʻаоуыэеіиөүәёюяӣӯ"
_HARD = "bcçdfghjklmnpqrsşštvwxzžбвгдзклмнпрстфхцғқңҳҷ"
_UNVOICED = "çfhkpqsştxкпстфхчшщқ"


def russian(word: str, sex: str, *, family: bool) -> list[str]:
    """Return genitive, dative, accusative, instrumental, prepositional; the word alone where it has no cases."""
    if " " in word:
        return [word]
    if family:
        for end, cases in _FAMILY.items():
            if word.endswith(end) and sex == cases[0]:
                return [word[: len(word) - int(cases[1])] + each for each in cases[2:]]
    if word.endswith("я"):
        return [word[:-1] + each for each in ("и", "е", "ю", "ей", "е")]
    if word.endswith("а"):
        soft = word[-2] in "гкхжчшщ"
        return [word[:-1] + each for each in ("и" if soft else "ы", "е", "у", "ой", "е")]
    if sex == "m" and word[-1] in _HARD:
        return [word + each for each in ("а", "у", "а", "ом", "е")]
    if sex == "m" and word[-1] in "йь":
        return [word[:-1] + each for each in ("я", "ю", "я", "ем", "е")]
    if sex == "f" and word.endswith("ь") and not family:
        return [word[:-1] + each for each in ("и", "и", "ь", "ью", "и")]
    return [word]


_FAMILY = {
    "ов": ("m", "0", "а", "у", "а", "ым", "е"),
    "ев": ("m", "0", "а", "у", "а", "ым", "е"),
    "ова": ("f", "1", "ой", "ой", "у", "ой", "ой"),
    "ева": ("f", "1", "ой", "ой", "у", "ой", "ой"),
    "ина": ("f", "1", "ой", "ой", "у", "ой", "ой"),
    "ая": ("f", "2", "ой", "ой", "ую", "ой", "ой"),
    "ий": ("m", "2", "ого", "ому", "ого", "им", "ом"),
    "ых": ("m", "0", ""),
}


def russian_family(word: str) -> list[str]:
    """Return what a family is called (Ивановы, Ивановых, Ивановым, Ивановыми)."""
    stem = word[:-1] if word.endswith(("ова", "ева", "ина")) else word
    return [stem + end for end in ("ы", "ых", "ым", "ыми")] if stem.endswith(("ов", "ев", "ин")) else []


def other_sex(word: str) -> str:
    """Return the family name of a brother or sister."""
    for end, other in (("ова", "ов"), ("ева", "ев"), ("ина", "ин"), ("ая", "ый"), ("ий", "ая"), ("owa", "ow"),
                       ("ewa", "ew"), ("ova", "ov"), ("eva", "ev"), ("ов", "ова"), ("ев", "ева"), ("ow", "owa"),
                       ("ew", "ewa"), ("ov", "ova"), ("ev", "eva")):  # fmt: skip
        if word.endswith(end):
            return word[: len(word) - len(end)] + other
    return ""


def turkic(word: str, language: str) -> list[str]:
    """Return possessed, given, object, from, at, plural, plural's, my of a word, with harmony and buffers."""
    vowels = [each for each in word.lower() if each in _VOWELS]
    front = bool(vowels) and vowels[-1] in _FRONT
    open_end = word[-1].lower() in _VOWELS
    if language == "tk":
        stem = word[:-1] if open_end and word[-1] in "aä" else word
        long = {"a": "a", "ä": "ä"}.get(word[-1], "ä" if front else "a")
        a, y = ("e", "i") if front else ("a", "y")
        case = [word + f"n{y}ň", stem + long if stem != word else word + "n" + a, word + f"n{y}"] if open_end else [
            word + f"{y}ň", word + a, word + y]  # fmt: skip
        return [*case, word + f"d{a}n", word + f"d{a}", word + f"l{a}r", word + f"l{a}r{y}ň",
                word + ("m" if open_end else f"{y}m")]  # fmt: skip
    if language == "tr":
        a = "e" if front else "a"
        last = vowels[-1] if vowels else "a"
        y = {"o": "u", "u": "u", "ö": "ü", "ü": "ü", "e": "i", "i": "i", "ê": "i", "î": "i"}.get(last, "ı")
        d = "t" if word[-1] in _UNVOICED else "d"
        n, j = ("n", "y") if open_end else ("", "")
        return [f"{word}'{n}{y}n", f"{word}'{j}{a}", f"{word}'{j}{y}", f"{word}'{d}{a}n", f"{word}'{d}{a}",
                f"{word}l{a}r", f"{word}l{a}r{y}n", f"{word}'l{a}"]  # fmt: skip
    if language in {"uz", "kaa", "ug"}:
        k = "qa" if word[-1] in "qgʻ" else "ka" if word[-1] == "k" else "ga"
        return [word + each for each in ("ning", k, "ni", "dan", "da", "lar", "larning", "jon")]
    return []


def kipchak(word: str, language: str) -> list[str]:
    """Return the same for Kazakh and Kyrgyz in Cyrillic."""
    vowels = [each for each in word.lower() if each in _VOWELS]
    front = bool(vowels) and vowels[-1] in _FRONT
    unvoiced = word[-1] in _UNVOICED or word[-1] in "вг"
    open_end = word[-1].lower() in _VOWELS
    if language == "kk":
        a, y = ("е", "і") if front else ("а", "ы")
        d, g = ("т", "қ" if not front else "к") if unvoiced else ("д", "ғ" if not front else "г")
        n = "н" if open_end or word[-1] in "нмң" else d
        return [f"{word}{n}{y}ң", f"{word}{g}{a}", f"{word}{n}{y}", f"{word}{d}{a}н", f"{word}{d}{a}",
                f"{word}{'л' if open_end or word[-1] in 'ру' else d}{a}р"]  # fmt: skip
    last = vowels[-1] if vowels else "а"
    a = {"о": "о", "ө": "ө", "ү": "ө", "э": "е", "е": "е", "и": "е"}.get(last, "а")
    y = {"о": "у", "у": "у", "ө": "ү", "ү": "ү", "э": "и", "е": "и", "и": "и"}.get(last, "ы")
    d, g = ("т", "к") if unvoiced else ("д", "г")
    n = "н" if open_end else d
    return [f"{word}{n}{y}н", f"{word}{g}{a}", f"{word}{n}{y}", f"{word}{d}{a}н", f"{word}{d}{a}",
            f"{word}{'л' if open_end or word[-1] in 'рй' else d}{a}р"]  # fmt: skip


def tajik(word: str) -> list[str]:
    """Return object, izofat, plural, plural object, of her, with the clitic -у."""
    izofat = word + ("и" if word[-1] not in "иӣ" else "")
    return [word + "ро", izofat, word + "ҳо", word + "ҳоро", word + "аш", word + "ам"]


def own_cases(one: Somebody) -> Iterator[tuple[str, str]]:
    """Yield (given or family, form) in the person's own language."""
    if one.language in {"kk", "ky"}:
        for part, word in (("given", one.given_ru), ("family", one.family_ru)):
            yield from ((part, form) for form in (kipchak(word, one.language) if word else ()))
    elif one.language == "tg":
        for part, word in (("given", one.given_ru), ("family", one.family_ru)):
            yield from ((part, form) for form in tajik(word))
    else:
        language = {"az": "tr", "ku": "tr"}.get(one.language, one.language)
        for part, word in (("given", one.given), ("family", one.family)):
            yield from ((part, form) for form in (turkic(word, language) if word else ()))


def english(one: Somebody) -> Iterator[str]:
    """Yield the possessive and the plural of the family."""
    last = respelled(one.family_ru or one.given_ru, "old passport")
    yield from (f"{one.given} {one.family or ''}".strip() + "'s", last + "’s", last + "s")


_HONOUR = {
    ("tk", "m"): ("{} aga", "{} kaka", "{}jan", "{} daýy", "Hormatly {}"),
    ("tk", "f"): ("{} daýza", "{} eje", "{}jan", "{} gelneje"),
    ("uz", "m"): ("{} aka", "{}jon", "{} domla", "{}boy"),
    ("uz", "f"): ("{} opa", "{}xon", "{} xola", "{}oy"),
    ("tg", "m"): ("{}ҷон", "ака {}", "амаки {}", "устод {}"),
    ("tg", "f"): ("{}ҷон", "апаи {}", "холаи {}"),
    ("kk", "m"): ("{} аға", "{}жан", "{} мырза"),
    ("kk", "f"): ("{} апай", "{}жан", "{} ханым"),
    ("ky", "m"): ("{} байке", "{} мырза"),
    ("ky", "f"): ("{} эже", "{} айым"),
    ("tr", "m"): ("{} Bey", "{} abi", "{} amca"),
    ("tr", "f"): ("{} Hanım", "{} abla", "{} teyze"),
    ("ru", "m"): ("дядя {}", "г-н {}"),
    ("ru", "f"): ("тётя {}", "г-жа {}"),
}


def honoured(one: Somebody) -> list[str]:
    """Return the given name with what respect or love adds to it."""
    language = {"kaa": "uz", "ug": "uz", "az": "tr", "ku": "tr"}.get(one.language, one.language)
    given = one.given_ru if language in {"tg", "kk", "ky", "ru"} else one.given
    return [each.format(given) for each in _HONOUR.get((language, one.sex), ("Mr {}",))]
