"""What a contact will be looked for by, shown when they are saved: examples, and what is missing.

- The finder lists no spellings, it hears names. So these are examples made by simple tables, and only those
  the finder really finds are told: what is shown is true.
- Missing is what no rule can guess: a nickname, the father's name, the name in other letters.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from fieldjournal.i18n import N_
from fieldjournal.model.names import Script, script_of
from fieldjournal.model.record import Record
from fieldjournal.redaction.finder import compiled, gathered
from fieldjournal.redaction.names.lexicon.parts import Part, Role, parts_of
from fieldjournal.redaction.people import Person, contact_kind, person_of

MISSING: Final[Mapping[str, str]] = {
    "nickname": N_("a nickname"),
    "father": N_("the father's name"),
    "letters": N_("the name in other letters"),
}
"""What may be missing, in words."""

EXAMPLES: Final = 6
"""Spellings that are told."""

_CYRILLIC: Final = (
    ("shch", "щ"), ("sh", "ш"), ("ş", "ш"), ("ch", "ч"), ("ç", "ч"), ("zh", "ж"), ("ž", "ж"), ("kh", "х"),
    ("ýa", "я"), ("ya", "я"), ("ýu", "ю"), ("yu", "ю"), ("ýo", "ё"), ("yo", "ё"), ("ýe", "е"), ("ye", "е"),
    ("ts", "ц"), ("ay", "ай"), ("ey", "ей"), ("oy", "ой"), ("uy", "уй"), ("j", "дж"), ("a", "а"), ("b", "б"),
    ("c", "дж"), ("d", "д"), ("e", "е"), ("ä", "я"), ("f", "ф"), ("g", "г"), ("ğ", "г"), ("h", "х"),
    ("i", "и"), ("ı", "ы"), ("k", "к"), ("l", "л"), ("m", "м"), ("n", "н"), ("ň", "н"), ("o", "о"),
    ("ö", "о"), ("p", "п"), ("q", "к"), ("r", "р"), ("s", "с"), ("t", "т"), ("u", "у"), ("ü", "у"),
    ("v", "в"), ("w", "в"), ("x", "х"), ("y", "ы"), ("ý", "й"), ("z", "з"), ("'", ""), ("ʻ", ""), ("’", ""),
)  # fmt: skip
_LATIN: Final = (
    ("оў", "ou"), ("аў", "au"), ("еў", "eu"), ("ёў", "iou"),
    ("дж", "j"), ("щ", "shch"), ("ш", "sh"), ("ч", "ch"), ("ж", "zh"), ("х", "kh"), ("ц", "ts"), ("я", "ya"),
    ("ю", "yu"), ("ё", "yo"), ("ые", "yye"), ("ие", "iye"), ("ае", "aye"), ("а", "a"), ("б", "b"),
    ("в", "v"), ("г", "g"), ("д", "d"), ("е", "e"), ("з", "z"), ("и", "i"), ("й", "y"), ("к", "k"),
    ("л", "l"), ("м", "m"), ("н", "n"), ("о", "o"), ("п", "p"), ("р", "r"), ("с", "s"), ("т", "t"),
    ("у", "u"), ("ф", "f"), ("ы", "y"), ("э", "e"), ("ъ", ""), ("ь", ""), ("қ", "q"), ("ғ", "gh"),
    ("ҳ", "h"), ("ҷ", "j"), ("ӣ", "i"), ("ӯ", "u"), ("ў", "o"), ("ә", "a"), ("ө", "o"), ("ү", "u"),
    ("ұ", "u"), ("і", "i"), ("ң", "n"),
)  # fmt: skip
_TURKMEN: Final = (
    ("shch", "şç"), ("sh", "ş"), ("ch", "ç"), ("zh", "ž"), ("kh", "h"), ("yy", "yý"), ("iy", "iý"),
    ("ya", "ýa"), ("yu", "ýu"), ("yo", "ýo"), ("ye", "ýe"), ("ey", "eý"), ("ay", "aý"), ("oy", "oý"),
    ("v", "w"),
)  # fmt: skip
_PLAIN: Final = (("yye", "ie"), ("iye", "ie"), ("ey", "ei"), ("kh", "h"))
"""How the same Latin spelling is often written without thinking of a standard."""

_RELATIVE: Final = (("ова", "ов"), ("ева", "ев"), ("ов", "ова"), ("ев", "ева"))


@dataclass(frozen=True)
class LookedFor:
    """Examples of other spellings a contact is found by, and codes of what is missing (`MISSING`)."""

    spellings: tuple[str, ...]
    missing: tuple[str, ...]


NOTHING: Final = LookedFor((), ())


def looked_for(contact: Record) -> LookedFor:
    """Return what a person will be looked for by; nothing for groups, organisations and who has no name."""
    person = person_of(contact)
    if contact.kind != "contact" or contact_kind(contact) not in {"", "person"} or not person.names:
        return NOTHING
    return LookedFor(_examples(person), tuple(_missing(contact, person)))


def _examples(person: Person) -> tuple[str, ...]:
    """Return spellings of the family name, else of the given name, that nobody listed and that are found."""
    parts = parts_of(person.names)
    listed = {part.word.casefold() for part in parts}
    ranked = sorted((part for part in parts if part.role > Role.DIMINUTIVE), key=lambda part: -part.role)
    found: dict[str, None] = {}
    for part in ranked:
        for each in _spelled(part):
            if each.casefold() not in listed and _is_found(each, person):
                found[each] = None
    return tuple(found)[:EXAMPLES]


def _spelled(part: Part) -> Iterator[str]:
    word = part.word.lower()
    cyrillic = word if script_of(word) is Script.CYRILLIC else _replaced(word, _CYRILLIC)
    latin = _replaced(cyrillic, _LATIN)
    written = [cyrillic, latin, _replaced(latin, _PLAIN), _replaced(latin, _TURKMEN)]
    if part.role is Role.FAMILY:
        ending = next(((old, new) for old, new in _RELATIVE if cyrillic.endswith(old)), None)
        if ending:
            written.append(cyrillic.removesuffix(ending[0]) + ending[1])
    yield from dict.fromkeys(each[:1].upper() + each[1:] for each in written if each)


def _replaced(word: str, table: tuple[tuple[str, str], ...]) -> str:
    """Return a word with the first fitting beginning replaced again and again; other letters stay."""
    made, at = "", 0
    while at < len(word):
        old, new = next((pair for pair in table if word.startswith(pair[0], at)), (word[at], word[at]))
        made, at = made + new, at + len(old)
    return made


def _is_found(spelling: str, person: Person) -> bool:
    return any(
        (each.start, each.end) == (0, len(spelling))
        for each in gathered(spelling, compiled((person,)), kinds=(), known=False)
    )


def _missing(contact: Record, person: Person) -> Iterator[str]:
    kinds = {
        getattr(getattr(name, "kind", None), "code", "") for name in getattr(contact.values, "names", ())
    }
    if not kinds & {"nickname", "alias"}:
        yield "nickname"
    if all(part.role is not Role.FATHER for part in parts_of(person.names)):
        yield "father"
    if len({script_of(name) for name in person.names}) == 1:
        yield "letters"
