"""How the fifth hand inflects a name: Russian, Turkmen, Turkish, Uzbek, Tajik, Persian, Kazakh, Azeri, English, German."""

from __future__ import annotations

from typing import Final

_BACK = "aouyıаоуыұяёю"
_FRONT = "eiöüäəеіөүәэиє"
_ALL = _BACK + _FRONT + "ýӯӣ"[1:] + "ўë"


def _endings(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_RUSSIAN: Final = (
    ("f family", _endings("ова ева ёва ина"), 1, _endings("ой ой ой ой")),
    ("m family", _endings("ов ев ёв ин"), 0, _endings("а у ым е")),
    ("m family", ("ский", "цкий"), 2, _endings("ого ому им ом")),
    ("m family", _endings("ный рый"), 2, _endings("ого ому ым ом")),
    ("m given", ("лев",), 3, _endings("Льва Льву Львом Льве")),
    ("m given", ("пётр",), 4, _endings("Петра Петру Петром Петре")),
    ("m given", ("ий",), 1, _endings("я ю ем и")),
    ("f given", ("ия",), 1, _endings("и и ей и")),
    ("given", ("я",), 1, _endings("и е ей е")),
    ("", _endings("га ка ха"), 1, _endings("и е ой е")),
    ("", _endings("жа ча ша ща"), 1, _endings("и е ей е")),
    ("", ("а",), 1, _endings("ы е ой е")),
    ("m", _endings("й ь"), 1, _endings("я ю ем е")),
    ("m", _endings("ж ц ч ш щ"), 0, _endings("а у ем е")),
    ("m", tuple("бвгдзклмнпрстфх"), 0, _endings("а у ом е")),
    ("f given", ("ь",), 1, _endings("и и ью и")),
)
"""Whose names, how they end, how many letters fall, and the endings of four cases; the first that fits holds."""


def russian(word: str, sex: str, *, family: bool = False) -> tuple[str, ...]:
    """Return genitive, dative, instrumental, prepositional; nothing where the word does not change."""
    if "-" in word:
        first, last = word.split("-", 1)
        heads, tails = russian(first, sex, family=family), russian(last, sex, family=family)
        return tuple(f"{h}-{t}" for h, t in zip(heads or (first,) * 4, tails, strict=True)) if tails else ()
    name = {sex, "family" if family else "given"}
    for whose, ends, cut, cases in _RUSSIAN:
        if set(whose.split()) <= name and word.lower().endswith(ends):
            return tuple(word[: len(word) - cut] + each for each in cases)
    return ()


def _last_vowel(word: str) -> str:
    return next((each for each in reversed(word.lower()) if each in _ALL), "a")


def _ends_open(word: str) -> bool:
    return word[-1].lower() in _ALL


def turkmen(word: str) -> tuple[str, ...]:
    """Return genitive, dative, accusative, locative, ablative and the plural for "and his people"."""
    front, open_end = _last_vowel(word) in _FRONT, _ends_open(word)
    i, a = ("i", "e") if front else ("y", "a")
    if open_end:
        dative = word[:-1] + {"a": "a", "e": "ä", "i": "ä", "y": "a", "u": "a", "ü": "ä"}.get(
            word[-1], word[-1] + "ý" + a
        )
        return (f"{word}n{i}ň", dative, f"{word}n{i}", f"{word}d{a}", f"{word}d{a}n", f"{word}l{a}r")
    return (f"{word}{i}ň", f"{word}{a}", f"{word}{i}", f"{word}d{a}", f"{word}d{a}n", f"{word}l{a}r")


def turkish(word: str) -> tuple[str, ...]:
    """Return the cases of a proper name with the apostrophe the orthography asks for."""
    last = _last_vowel(word)
    i = {"a": "ı", "ı": "ı", "y": "ı", "o": "u", "u": "u", "ö": "ü", "ü": "ü"}.get(last, "i")
    a = "a" if last in "aıouy" else "e"
    d = "t" if word[-1].lower() in "çfhkpsşt" else "d"
    n, y, s = ("n", "y", "") if _ends_open(word) else ("", "", "")
    return (
        f"{word}'{n}{i}n",
        f"{word}’{y}{a}",
        f"{word}'{y}{i}",
        f"{word}'{d}{a}",
        f"{word}'{d}{a}n",
        f"{word}{s}'l{a}r",
    )


def uzbek(word: str) -> tuple[str, ...]:
    """Return the cases, which do not change with the vowel, and "and his people"."""
    k = {"k": "ka", "q": "qa", "gʻ": "qa"}.get(word[-1], "ga")
    return (f"{word}ning", f"{word}{k}", f"{word}ni", f"{word}dan", f"{word}dagi", f"{word}lar")


def tajik(word: str) -> tuple[str, ...]:
    """Return object, izafet, plural and "and" as they are glued to the word."""
    if _ends_open(word):
        return (f"{word}ро", f"{word}и", f"{word}ҳо", f"{word}ву", f"{word}ям")
    return (f"{word}ро", f"{word}и", f"{word}ҳо", f"{word}у", f"{word}ам")


def persian(word: str) -> tuple[str, ...]:
    """Return the object, the plural and "is" as they stand at the word."""
    return (f"{word} را", f"{word}‌را", f"{word}ها", f"{word}‌ها")


def kazakh(word: str) -> tuple[str, ...]:
    """Return genitive, dative, accusative, locative, ablative, instrumental, in Cyrillic."""
    low = word.lower()
    front = next((each for each in reversed(low) if each in "аоұыуяёюеіөүәэи"), "а") in "еіөүәэи"
    a, y = ("е", "і") if front else ("а", "ы")
    voiceless = low[-1] in "бвгдпфкқтсшщчцх"
    nasal = low[-1] in "мнң"
    n = "т" if voiceless else "н" if nasal or low[-1] in "аоұыуяёюеіөүәэи" else "д"
    d = "т" if voiceless else "д"
    g = {(True, True): "ке", (True, False): "қа", (False, True): "ге", (False, False): "ға"}[voiceless, front]
    ablative = "н" if nasal else d
    return (
        f"{word}{n}{y}ң",
        f"{word}{g}",
        f"{word}{n}{y}",
        f"{word}{d}{a}",
        f"{word}{ablative}{a}н",
        f"{word}мен",
    )


def azeri(word: str) -> tuple[str, ...]:
    """Return genitive, dative, accusative, locative, ablative."""
    last = _last_vowel(word)
    i = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "ö": "ü", "ü": "ü"}.get(last, "i")
    a = "a" if last in "aıou" else "ə"
    n, y = ("n", "y") if _ends_open(word) else ("", "")
    return (f"{word}{n}{i}n", f"{word}{y}{a}", f"{word}{n}{i}", f"{word}d{a}", f"{word}d{a}n")


def english(word: str) -> tuple[str, ...]:
    """Return the possessive with either apostrophe, and an attribute."""
    return (f"{word}'s", f"{word}’s", f"{word}-led")


def german(word: str) -> tuple[str, ...]:
    """Return the genitive."""
    return (f"{word}’",) if word[-1] in "sßxz" else (f"{word}s", f"{word}'s")


CASES: Final = {"tk": turkmen, "tr": turkish, "uz": uzbek, "tg": tajik, "kk": kazakh, "az": azeri}
