"""Every short form the tables give in Russian letters, in every Russian case.

A table of forms is as good as what is done with them: a form that is found whole and lost in a case (*Ира*,
not *Иру*) is lost in most sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from fieldjournal.redaction.finder import compile_people, find
from fieldjournal.redaction.names.vocabulary.given import lines

_HUSHED = "жшщчц"
_LEAST_FOUND = 0.99
"""What is lost are towns and everyday words in that case (*Али, Федей, Дане*), where nothing else tells."""


def cases(name: str) -> list[str]:
    """Return a Russian name in its five forms; one that does not decline as it is."""
    stem = name[:-1]
    if name.endswith("а"):
        soft = stem[-1] in "гкх" or stem[-1] in _HUSHED
        return [
            name,
            stem + ("и" if soft else "ы"),
            stem + "у",
            stem + "е",
            stem + ("ей" if stem[-1] in _HUSHED else "ой"),
        ]
    if name.endswith("я"):
        return [name, *(stem + ending for ending in ("и", "ю", "е", "ей"))]
    if name.endswith("й"):
        return [name, *(stem + ending for ending in ("я", "ю", "ем", "е"))]
    if name[-1] in "бвгджзклмнпрстфхцчшщ":
        return [name, *(name + ending for ending in ("а", "у", "ем" if name[-1] in _HUSHED else "ом", "е"))]
    return [name]


def short_forms() -> Iterator[tuple[str, list[str]]]:
    """Yield a given name and its short forms in Russian letters."""
    for names, short in lines():
        cyrillic = sorted({each.capitalize() for each in short if re.fullmatch("[А-Яа-яЁё]{2,}", each)})
        if cyrillic:
            yield names[0], cyrillic


def test_every_short_form_is_found_in_every_case() -> None:
    lost, all_of_them = [], 0
    for name, short in short_forms():
        people = compile_people([{"id": "who", "name": f"{name} Hojageldiýew", "aliases": []}])
        for form in short:
            for each in cases(form):
                all_of_them += 1
                if not find(f"это вещи {each}", people, identifiers=False):
                    lost.append((name, each))
    assert all_of_them > 1_000
    assert len(lost) <= (1 - _LEAST_FOUND) * all_of_them, lost
