"""Eleven classes of the fifth hand: the name as typed, and spelled in other letters, by rule."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tests.redaction.finder_set import fifth_letters as letters
from tests.redaction.finder_set.fifth_people import Somebody, digest

Way = tuple[str, str]
"""A name as written and the language of the carrier; or, under "", a whole line with `{` and `}` about the name."""


AT_HOME_IN_LATIN: Final = frozenset({"tr", "eu"})
"""Whose names nobody romanises back from Russian papers."""


def tongue(text: str, one: Somebody) -> str:
    if any("\u0600" <= each <= "\u06ff" for each in text):
        return "fa"
    cyrillic = any("а" <= each <= "ӿ" for each in text.lower())
    if cyrillic:
        return one.language if one.language in {"tg", "kk"} and digest(text) % 3 else "ru"
    return {"ru": "en", "tg": "en", "kk": "en"}.get(one.language, one.language)


def told(one: Somebody, *names: str) -> Iterator[Way]:
    for each in dict.fromkeys(names):
        if each.strip():
            yield each, tongue(each, one)


def exact(one: Somebody) -> Iterator[Way]:
    yield from told(one, one.typed)
    for opening, closing in (
        ("«", "»"),
        ("“", "”"),
        ("(", ")"),
        ("[", "]"),
        ("'", "'"),
        ("*", "*"),
        ("„", "“"),
        ("¿", "?"),
    ):
        yield f"{opening}{{{one.typed}}}{closing} — soralsyn / уточнить", ""


def aliases(one: Somebody) -> Iterator[Way]:
    yield from told(one, *one.aliases)
    for each in one.contacts:
        if each[0] != "+":
            yield f"asked {{{each}}} by message, no answer", ""


def capitals(one: Somebody) -> Iterator[Way]:
    turkish = one.typed.replace("i", "İ").replace("ı", "I") if one.language in {"tr", "az"} else one.typed
    small = one.typed.replace("I", "ı").replace("İ", "i") if one.language in {"tr", "az"} else one.typed
    yield from told(one, turkish.upper(), small.lower(), one.typed.swapcase())
    yield from told(one, one.cyrillic.lower(), one.cyrillic.upper())


def cyrillic(one: Somebody) -> Iterator[Way]:
    yield one.cyrillic, "ru"
    if one.russian[1]:
        yield " ".join(one.russian), "ru"
        yield f"{one.russian[2]} {one.russian[0]} {one.russian[1]}", "ru"


def older(one: Somebody) -> Iterator[Way]:
    own = letters.native(one.language, one.full)
    if own != one.full:
        yield own, "uz.cyr" if one.language == "uz" else "ru"
        yield letters.plain_cyrillic(own), "ru"
    if one.language == "tk":
        yield letters.lettered(one.full, letters.OLD_TURKMEN), "tk"
        yield letters.lettered(one.full, letters.TURKISH_EAR), "tr"
    if one.language == "uz":
        for sign in ("'", "`", "’", ""):
            yield one.full.replace("ʻ", sign), "uz"
        yield one.full.replace("oʻ", "ö").replace("gʻ", "ğ").replace("sh", "ş").replace("ch", "ç"), "uz"
    if one.language in {"tg", "kk"}:
        yield letters.plain_cyrillic(one.full), "ru"
    if one.language == "kk":
        yield letters.lettered(one.full, letters.KAZAKH_2021), "kk"


def romanised(one: Somebody) -> Iterator[Way]:
    if one.language in AT_HOME_IN_LATIN:
        return
    for each in ("iso9", "bgn", "scholarly", "gost"):
        yield letters.lettered(one.cyrillic, letters.ROMAN[each]), "en"


def passport(one: Somebody) -> Iterator[Way]:
    table = {"tk": letters.TURKMEN_PASSPORT, "kk": letters.KAZAKH_ROMAN, "tg": letters.TAJIK_ROMAN}.get(
        one.language
    )
    if table:
        yield letters.lettered(one.full, table).replace("_", ""), "en"
    if one.language in {"uz", "az", "tr", "eu"}:
        yield letters.without_marks(one.full).replace("'", ""), "en"
    if one.language in AT_HOME_IN_LATIN:
        return
    yield letters.lettered(one.cyrillic, letters.ROMAN["icao"]).upper(), "en"
    yield letters.lettered(one.cyrillic, letters.GERMAN_EAR), "eu"


def chat(one: Somebody) -> Iterator[Way]:
    if one.language not in AT_HOME_IN_LATIN:
        yield letters.lettered(one.cyrillic, letters.CHAT).lower(), "en"
    if one.language in {"tk", "uz", "az", "tr"}:
        table = {"ş": "w", "sh": "w", "ç": "4", "ch": "4", "ý": "y", "ž": "j", "ň": "n", "oʻ": "o", "gʻ": "g"}
        yield letters.without_marks(letters.lettered(one.full, table)).lower(), one.language
    ear = one.full
    for old, new in (
        ("ow", "of"),
        ("ew", "ef"),
        ("ов", "оф"),
        ("ев", "еф"),
        ("ё", "йо"),
        ("ov", "of"),
        ("ev", "ef"),
    ):
        ear = ear[: -len(old)] + new if ear.endswith(old) else ear
    ear = ear.replace("я", "йа") if digest(ear) % 2 else ear
    if ear != one.full:
        yield ear, tongue(ear, one)
    heard = one.cyrillic.replace("дж", "ж").replace("Дж", "Ж").replace("гь", "г").replace("ль", "л")
    if heard != one.cyrillic:
        yield heard, "ru"


def arabic(one: Somebody) -> Iterator[Way]:
    if one.arabic:
        tongue = "kk.ar" if one.language == "kk" else "fa"
        yield one.arabic, tongue
        yield one.arabic.replace("\u200c", ""), tongue
        yield one.arabic.replace("\u200c", " "), tongue
        yield one.arabic.replace("ی", "ي").replace("ک", "ك"), tongue


def two_scripts(one: Somebody) -> Iterator[Way]:
    for text in (one.typed, one.full, one.cyrillic):
        for every in (1, 2, 3):
            made = letters.twins(text, every)
            if made != text:
                yield made, tongue(text, one)
    if one.own[2] and one.own != one.russian:
        yield f"{one.own[0]} {one.russian[2]}", "ru"
        yield f"{one.russian[0]} {one.own[2]}", one.language
        if one.own[2][-1] in "wvn":
            yield (
                f"{one.own[0]} {one.own[2]}{'а' if one.sex == 'm' else ''}",
                "ru.1" if one.sex == "m" else "ru",
            )


def marks_dropped(one: Somebody) -> Iterator[Way]:
    for text in (one.typed, one.full, one.cyrillic):
        for made in (letters.without_marks(text), letters.plain_cyrillic(text)):
            if made != text:
                yield made, tongue(text, one)
