"""How people write a name: transliterations, cases, slips. Written apart from the finder's own tables."""

from __future__ import annotations

import itertools
import random
import unicodedata
from collections.abc import Callable

_CYR = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
_COMMON = dict(zip("абвгдезийклмнопрстуфыэ", "abvgdeziyklmnoprstufye", strict=True))
SCHEMES: dict[str, dict[str, str]] = {
    "icao": {**_COMMON, "и": "i", "й": "i", "ё": "e", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
             "щ": "shch", "ъ": "ie", "ы": "y", "ь": "", "ю": "iu", "я": "ia"},
    "bgn": {**_COMMON, "й": "y", "и": "i", "ё": "yo", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
            "щ": "shch", "ъ": "", "ы": "y", "ь": "", "ю": "yu", "я": "ya"},
    "gost": {**_COMMON, "и": "i", "й": "j", "ё": "jo", "ж": "ž", "х": "h", "ц": "c", "ч": "č", "ш": "š",
             "щ": "šč", "ъ": "", "ы": "y", "ь": "", "ю": "ju", "я": "ja"},
    "french": {**_COMMON, "и": "i", "й": "i", "у": "ou", "ё": "io", "ж": "j", "х": "kh", "ц": "ts", "ч": "tch",
               "ш": "ch", "щ": "chtch", "ъ": "", "ы": "y", "ь": "", "ю": "iou", "я": "ia"},
    "german": {**_COMMON, "в": "w", "и": "i", "й": "j", "ё": "jo", "ж": "sch", "х": "ch", "ц": "z", "ч": "tsch",
               "ш": "sch", "щ": "schtsch", "ъ": "", "ы": "y", "ь": "", "ю": "ju", "я": "ja", "з": "s"},
    "turkish": {**_COMMON, "и": "i", "й": "y", "ё": "yo", "ж": "j", "х": "h", "ц": "ts", "ч": "ç", "ш": "ş",
                "щ": "şç", "ъ": "", "ы": "ı", "ь": "", "ю": "yu", "я": "ya"},
}  # fmt: skip
_NATIONAL = {"қ": "к", "ғ": "г", "ҳ": "х", "ҷ": "дж", "ӣ": "и", "ӯ": "у", "ә": "а", "ө": "о", "ү": "у", "ұ": "у",
             "і": "и", "ң": "н", "һ": "х", "ў": "у"}  # fmt: skip


def transliterated(cyrillic: str, scheme: str) -> str:
    table = SCHEMES[scheme]
    made = []
    for letter in cyrillic:
        small = _NATIONAL.get(letter.lower(), letter.lower())
        latin = "".join(table.get(each, each) for each in small)
        made.append(latin.title() if letter.isupper() and latin else latin)
    text = "".join(made)
    return text.replace("Dzh", "J").replace("dzh", "j") if scheme == "turkish" else text


_PLAIN = str.maketrans({"ş": "s", "ç": "c", "ž": "z", "ň": "n", "ý": "y", "ä": "a", "ö": "o", "ü": "u", "ğ": "g",
                        "ı": "i", "ə": "a", "Ş": "S", "Ç": "C", "Ž": "Z", "Ň": "N", "Ý": "Y", "Ä": "A", "Ö": "O",
                        "Ü": "U", "Ğ": "G", "İ": "I", "Ə": "A", "ʻ": "", "'": ""})  # fmt: skip
_CHAT = {"ş": "sh", "ç": "ch", "ž": "zh", "ň": "n", "ý": "y", "ä": "a", "ö": "o", "ü": "u", "w": "v", "ğ": "g",
         "ı": "i", "ə": "e", "ʻ": "", "Ş": "Sh", "Ç": "Ch", "Ö": "O", "Ü": "U", "Ä": "A", "Ý": "Y", "W": "V",
         "İ": "I", "Ə": "E"}  # fmt: skip
_CHAT_DIGITS = {**_CHAT, "ş": "6", "ç": "4", "ch": "4"}


def typed_plainly(latin: str) -> str:
    return latin.translate(_PLAIN)


def chatted(latin: str) -> str:
    return "".join(_CHAT.get(each, each) for each in latin)


def chatted_with_digits(latin: str) -> str:
    return "".join(_CHAT_DIGITS.get(each, each) for each in latin).replace("ch", "4")


_VOWELS = "aeiouyäöüýıəаеёиоуыэюяіәөүұӣӯ"


def in_russian(word: str, sex: str, case: str) -> str:
    """Decline one Cyrillic word; case is one of g d a i p."""
    small = word.lower()
    if small.endswith(("ов", "ев", "ёв", "ин", "ын")) and sex == "m" and len(word) > 4:
        return word + {"g": "а", "d": "у", "a": "а", "i": "ым", "p": "е"}[case]
    if small.endswith(("ова", "ева", "ёва", "ина")) and sex == "f" and len(word) > 5:
        return word[:-1] + {"g": "ой", "d": "ой", "a": "у", "i": "ой", "p": "ой"}[case]
    if small.endswith("ская"):
        return word[:-2] + {"g": "ой", "d": "ой", "a": "ую", "i": "ой", "p": "ой"}[case]
    if small.endswith(("а", "я")):
        soft = small.endswith("я") or small[-2:-1] in "гкхжшщч"
        return word[:-1] + {"g": "и" if soft else "ы", "d": "е", "a": "ю" if small.endswith("я") else "у",
                            "i": "ей" if small.endswith("я") else "ой", "p": "е"}[case]  # fmt: skip
    if small.endswith("ь") and sex == "f":
        return word[:-1] + {"g": "и", "d": "и", "a": "ь", "i": "ью", "p": "и"}[case]
    if small.endswith(("й", "ь")) and sex == "m":
        return word[:-1] + {"g": "я", "d": "ю", "a": "я", "i": "ем", "p": "е"}[case]
    if sex == "m" and small[-1] not in _VOWELS:
        return word + {"g": "а", "d": "у", "a": "а", "i": "ом", "p": "е"}[case]
    return word


_FRONT = "eiäöüəеиәөүіӣ"


def _harmony(word: str) -> tuple[bool, bool]:
    last = next((each for each in reversed(word.lower()) if each in _VOWELS), "a")
    return last in _FRONT, last in "ouöüоуөүұ"


TURKIC: dict[str, list[tuple[str, str]]] = {
    # language: (back, front) endings, as after a consonant
    "tk": [("yň", "iň"), ("a", "e"), ("y", "i"), ("da", "de"), ("dan", "den"), ("lar", "ler"), ("laryň", "leriň"),
           ("ym", "im"), ("dyr", "dir")],
    "uz": [("ning", "ning"), ("ga", "ga"), ("ni", "ni"), ("da", "da"), ("dan", "dan"), ("lar", "lar"),
           ("larning", "larning"), ("niki", "niki")],
    "kk": [("тың", "тің"), ("қа", "ке"), ("ты", "ті"), ("та", "те"), ("тан", "тен"), ("пен", "пен"), ("тар", "тер")],
    "ky": [("дун", "дүн"), ("го", "гө"), ("ду", "дү"), ("до", "дө"), ("дон", "дөн"), ("тар", "тер")],
    "tr": [("'ın", "'in"), ("'a", "'e"), ("'ı", "'i"), ("'da", "'de"), ("'dan", "'den"), ("'la", "'le"), ("lar", "ler")],
    "az": [("ın", "in"), ("a", "ə"), ("ı", "i"), ("da", "də"), ("dan", "dən"), ("la", "lə"), ("lar", "lər")],
    "ug": [("ning", "ning"), ("gha", "ge"), ("ni", "ni"), ("da", "de"), ("din", "din"), ("lar", "ler")],
    "tg": [("ро", "ро"), ("и", "и"), ("ҳо", "ҳо"), ("ам", "ам"), ("у", "у"), ("аш", "аш")],
}  # fmt: skip


def in_turkic(word: str, language: str, number: int) -> str:
    """Put the ending of that number on a word, in the word's own script where the language writes both."""
    endings = TURKIC[language]
    back, front = endings[number % len(endings)]
    ending = front if _harmony(word)[0] else back
    if word[-1].lower() in _VOWELS and ending.strip("'")[:1] in _VOWELS:
        ending = (
            ("'" if ending.startswith("'") else "")
            + ("n" if language in {"tk", "tr", "az"} else "")
            + ending.strip("'")
        )
    return word + ending


_NEAR_KEYS = {
    **{a: b for row in ("qwertyuiop", "asdfghjkl", "zxcvbnm") for a, b in zip(row, row[1:] + row[-2], strict=True)},
    **{a: b for row in ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю") for a, b in zip(row, row[1:] + row[-2], strict=True)},
}  # fmt: skip


def slipped(word: str, rng: random.Random) -> str:
    """Make one typing slip inside a word, never at its first letter."""
    at = rng.randrange(1, max(2, len(word) - 1))
    kind = rng.randrange(4)
    if kind == 0:
        return word[:at] + word[at + 1 :]
    if kind == 1:
        return word[:at] + word[at] + word[at:]
    if kind == 2 and at + 1 < len(word):
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    small = word[at].lower()
    plain = unicodedata.normalize("NFD", small)[0]
    return word[:at] + _NEAR_KEYS.get(small, _NEAR_KEYS.get(plain, "e")) + word[at + 1 :]


_LOOKS = dict(
    zip("aceopxyiABCEHKMOPTXавеорсухАВЕКМНОРСТХ", "асеорхуіАВСЕНКМОРТХabeopcyxABEKMHOPCTX", strict=True)
)
_LOOKS["в"], _LOOKS["А"] = "в", "A"


def disguised(word: str, rng: random.Random) -> str:
    """Swap some letters for look-alikes of the other script."""
    places = [at for at, each in enumerate(word) if each in _LOOKS]
    chosen = set(rng.sample(places, max(1, len(places) // 2))) if places else set()
    return "".join(_LOOKS[each] if at in chosen else each for at, each in enumerate(word))


_KEYS = dict(zip("qwertyuiop[]asdfghjkl;'zxcvbnm,.`", "йцукенгшщзхъфывапролджэячсмитьбюё", strict=True))
_TO_LATIN_KEYS = {cyr: key for key, cyr in _KEYS.items()}


def wrong_layout(word: str) -> str:
    table = _KEYS if word[0].isascii() else _TO_LATIN_KEYS
    made = [table.get(each.lower(), each) for each in word]
    return "".join(m.upper() if w.isupper() and m.isalpha() else m for m, w in zip(made, word, strict=True))


_ARABIC_FIRST = {
    "a": "ا",
    "ä": "ا",
    "e": "ا",
    "i": "ای",
    "o": "او",
    "u": "او",
    "ö": "او",
    "ü": "او",
    "y": "ای",
}
_ARABIC = {"b": "ب", "p": "پ", "t": "ت", "j": "ج", "ç": "چ", "h": "ح", "x": "خ", "d": "د", "r": "ر", "z": "ز", "ž": "ژ",
           "s": "س", "ş": "ش", "g": "گ", "k": "ک", "l": "ل", "m": "م", "n": "ن", "w": "و", "v": "و", "f": "ف", "q": "ق",
           "a": "ا", "o": "و", "u": "و", "ö": "و", "ü": "و", "i": "ی", "y": "ی", "ý": "ی", "e": "", "ä": "ا", "ň": "ن",
           "ğ": "غ", "ı": "ی", "ə": "", "c": "ج"}  # fmt: skip


def in_arabic(latin: str) -> str:
    small = (
        latin.lower()
        .replace("ʻ", "")
        .replace("'", "")
        .replace("sh", "ş")
        .replace("ch", "ç")
        .replace("kh", "x")
    )
    small = (
        small.replace("ýew", "ýf")
        .replace("ow", "of")
        .replace("ov", "of")
        .replace("ew", "of")
        .replace("gh", "ğ")
    )
    made = _ARABIC_FIRST.get(small[0], _ARABIC.get(small[0], ""))
    for before, each in itertools.pairwise(small):
        if each != before:
            made += _ARABIC.get(each, "")
    return made


LEET: dict[str, str] = {
    "o": "0",
    "i": "1",
    "e": "3",
    "a": "4",
    "s": "5",
    "о": "0",
    "з": "3",
    "ч": "4",
    "б": "6",
}


def leeted(word: str, rng: random.Random) -> str:
    places = [at for at, each in enumerate(word) if at and each in LEET]
    chosen = set(rng.sample(places, min(2, len(places)))) if places else set()
    return "".join(LEET[each] if at in chosen else each for at, each in enumerate(word))


_SCAN: list[tuple[str, str]] = [("m", "rn"), ("w", "vv"), ("l", "1"), ("o", "0"), ("u", "ii"), ("d", "cl"), ("п", "н"),
                                ("и", "н"), ("л", "п"), ("ш", "щ"), ("о", "0"), ("е", "с")]  # fmt: skip


def scanned(word: str, rng: random.Random) -> str:
    """Misread one letter as a scanner does."""
    fits = [(a, b) for a, b in _SCAN if a in word[1:]]
    if not fits:
        return word
    a, b = rng.choice(fits)
    return word[0] + word[1:].replace(a, b, 1)


Spelling = Callable[[str], str]
