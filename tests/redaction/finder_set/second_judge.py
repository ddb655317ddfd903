"""A third set: people, forms and texts written by somebody who had not seen the finder's rules or its other sets.

- `second_judge.txt` has each person (`= id | name | further spellings`) and, by class, the forms a reader would know
  them by. What has a rule (splits, tags, addresses, a machine line, a scanner) is made here.
- `second_judge_alike.txt` has other people's names, and words that sound like a listed one, in brackets.
- `second_judge_prose.txt` has innocent text of seven languages, full of names and of words that are names too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Any
from urllib.parse import quote

from tests.redaction.finder_set.classes import Snippet
from tests.redaction.finder_set.lookalikes import LookAlike

_HERE = Path(__file__).parent
_FRAMES = (
    "Вчера в участок вызвали {}.",
    "{} habar berdi.",
    "We have not heard from {} since Friday.",
    "по словам соседей, {} там",
    "polisiýa {} hakda sorady",
    "{}, dün gece geldi",
    "yesterday {} was seen at the gate",
    "кеча {} келди деп эшитдик",
    "Рассказ: {}; потом всё стихло.",
)
_KEYS = str.maketrans("йцукенгшщзхъфывапролджэячсмитьбю", "qwertyuiop[]asdfghjkl;'zxcvbnm,.")
_LATIN_LOOKS = str.maketrans("аеорсхАЕОРСХКМТВ", "aeopcxAEOPCXKMTB")
_CYRILLIC_LOOKS = str.maketrans("aeopcxyAEOPCXKMTBH", "аеорсхуАЕОРСХКМТВН")


def _lines(name: str) -> list[str]:
    return (_HERE / name).read_text(encoding="utf-8").splitlines()


def _read() -> tuple[list[dict[str, Any]], list[tuple[str, str, str]]]:
    people: list[dict[str, Any]] = []
    forms = []
    for line in _lines("second_judge.txt"):
        if line.startswith("="):
            who, name, others = (each.strip() for each in line[1:].split("|"))
            people.append(
                {"id": who, "name": name, "aliases": [one.strip() for one in others.split(";") if one]}
            )
            forms.append((who, "same", name))
        else:
            kind, _colon, written = line.partition(":")
            forms += [(who, kind, each.strip()) for each in written.split(";")]
    return people, forms


PEOPLE, FORMS = _read()


def snippets() -> list[Snippet]:
    """Return every form in a sentence, and the ways of writing made by rule."""
    frames = cycle(_FRAMES)
    made = []
    for who, kind, form in (*FORMS, *_by_rule()):
        before, after = next(frames).split("{}")
        made.append(Snippet(kind, before + form + after, len(before), len(before + form), who))
    return [*made, *_initials_alone()]


def _initials_alone() -> Iterator[Snippet]:
    """Yield initials in the sentence after a full name."""
    for person in PEOPLE:
        given, family = person["name"].split()
        for form in (f"{given[0]}. {family[0]}.", f"{family[0]}.{given[0]}."):
            begin = f"{given} {family} çykdy. Soň "
            text = f"{begin}{form} jaň etdi"
            yield Snippet("initials alone", text, len(begin), len(begin + form), person["id"])


def _by_rule() -> Iterator[tuple[str, str, str]]:
    first: dict[tuple[str, str], str] = {}
    for who, kind, form in FORMS:
        first.setdefault((who, kind), form)
    for person in PEOPLE:
        who, name = person["id"], person["name"]
        for written in (name, first[who, "other"]):
            given, family = written.split()
            yield from ((who, kind, form) for kind, form in _split(given, family))
            yield from ((who, kind, form) for kind, form in _glued(given, family))
        given, family = first[who, "english"].lower().split()[:2]
        yield from ((who, kind, form) for kind, form in _in_machines(given, family))


def _split(given: str, family: str) -> Iterator[tuple[str, str]]:
    half, both = len(family) // 2, f"{given} {family}"
    yield from (("capitals", both.upper()), ("capitals", family.upper()), ("small", both.lower()))
    yield "hyphen", f"{given} {family[:half]}-{family[half:]}"
    yield from (("line", f"{given}\n{family}"), ("line", f"{given} {family[:half]}-\n{family[half:]}"))
    yield from (("no width", "\u200b".join(both)), ("no width", f"{family[:half]}\u00ad{family[half:]}"))
    yield from (("spaced", " ".join(family)), ("spaced", " ".join(given) + "   " + " ".join(family.upper())))
    yield from (("dotted", ".".join(family)), ("dotted", f"{given}_{family}"), ("dotted", "*".join(family)))
    table = _LATIN_LOOKS if re.search("[а-я]", family) else _CYRILLIC_LOOKS
    yield from (("look-alikes", both.translate(table)), ("look-alikes", family.translate(table)))
    if re.fullmatch("[а-яё]+", family.lower()):
        yield "layout", family.lower().replace("ё", "е").translate(_KEYS)


def _glued(given: str, family: str) -> Iterator[tuple[str, str]]:
    yield from (("tag", f"#{given}{family}"), ("tag", f"#free_{given.lower()}_{family.lower()}"))
    yield from (("tag", f"#СвободуДля{family}"), ("glued", f"{given}{family}".lower()))
    yield from (("file", f"{given}_{family}_2021.pdf"), ("file", f"C:\\docs\\{family}-допрос.docx"))
    yield from (("brackets", f"«{given} {family}»"), ("brackets", f"{family}({given})"))
    yield "address", "https://ru.org/wiki/" + quote(f"{given}_{family}")


def _in_machines(given: str, family: str) -> Iterator[tuple[str, str]]:
    yield from (("e-mail", f"{given}.{family}@mail.ru"), ("e-mail", f"{given}{family}@inbox.ru"))
    yield from (("e-mail", f"{family}{given[0]}92@gmail.com"), ("handle", f"@{given}{family}"))
    yield from (("handle", f"@real{family}"), ("address", f"https://x.org/?q={family}&l=ru"))
    yield from (("address", f"https://vk.com/{given}.{family}"), ("possessive", f"{family.title()}’s"))
    yield "machine line", f"P<TKM{family.upper()}<<{given.upper()}<<<<<<<<<<<<"
    yield "scanned", f"{given} {family}".title().replace("o", "0", 1).replace("l", "1", 1)
    yield "scanned", family.title().replace("m", "rn").replace("d", "cl")


def look_alikes() -> list[LookAlike]:
    frames = cycle(_FRAMES)
    made = []
    for line in _lines("second_judge_alike.txt"):
        kind, _colon, written = line.partition(":")
        for form in written.split(";"):
            frame = "Сказали: {} …" if kind == "word" else next(frames)
            marked = frame.replace("{}", form.strip())
            start, end = marked.index("["), marked.index("]") - 1
            made.append(LookAlike(kind, re.sub(r"[\[\]]", "", marked), start, end))
    return made


PROSE = {
    part[:2]: part[3:]
    for part in (_HERE / "second_judge_prose.txt").read_text(encoding="utf-8").split("# ")[1:]
}
