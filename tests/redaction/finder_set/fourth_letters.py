"""The people of the fourth hand, and the ways a clerk, a scholar, a newspaper or a friend respells a name."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

_CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
_SYSTEMS = {
    "gost 7.79": "a b v g d e yo zh z i j k l m n o p r s t u f x cz ch sh shh '' y' ' e' yu ya",
    "bgn": "a b v g d e yë zh z i y k l m n o p r s t u f kh ts ch sh shch ” y ’ e yu ya",
    "iso 9": "a b v g d e ë ž z i j k l m n o p r s t u f h c č š ŝ ʺ y ʹ è û â",
    "passport": "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y _ e iu ia",
    "old passport": "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya",
    "french": "a b v gu d é io j z i ï k l m n o p r s t ou f kh ts tch ch chtch _ y _ e iou ia",
    "german": "a b w g d je jo sch s i j k l m n o p r s t u f ch z tsch sch schtsch _ y _ e ju ja",
    "polish": "a b w g d ie io ż z i j k ł m n o p r s t u f ch c cz sz szcz _ y _ e ju ja",
    "turkish": "a b v g d e yo j z i y k l m n o p r s t u f h ts ç ş şç _ ı _ e yu ya",
    "turkmen": "a b w g d e ýo ž z i ý k l m n o p r s t u f h s ç ş şç _ y _ e ýu ýa",
    "chat": "a b v g d e e j z i y k l m n o p r s t u f x c ch sh sch _ i _ e yu ya",
    "chat digits": "a b v g d e e j z i i k l m n o p r s t u f h c 4 6 6 _ i _ e u ya",
}
_TABLES = {
    name: {a: b.replace("_", "") for a, b in zip(_CYRILLIC, line.split(), strict=True)}
    for name, line in _SYSTEMS.items()
}
_NATIONAL = str.maketrans("әғқңөұүһіҳҷӣӯўҒҚҶ", "агкноуухихжиууГКЖ")
_BARE = str.maketrans("ýÝşŞçÇžŽňŇöÖüÜäÄğĞıİəƏêÊîÎ", "yYsScCzZnNoOuUaAgGiIeEeEiI")


class Somebody(NamedTuple):
    """One line of `fourth_people.txt`; the family name may be of several words or none."""

    id: str
    sex: str
    language: str
    given: str
    family: str
    given_ru: str
    family_ru: str
    father: str
    style: str
    nick: str
    short: str

    @property
    def contact(self) -> dict[str, object]:
        """How an activist's list has the person."""
        own, russian = f"{self.given} {self.family}".strip(), f"{self.given_ru} {self.family_ru}".strip()
        name = f"{self.family_ru} {self.given_ru} {self.father}".strip() if self.style == "c" else own
        aliases = [each for each in (self.nick, russian if self.style == "b" else "") if each]
        return {"id": self.id, "name": name, "aliases": aliases}


def read_people() -> list[Somebody]:
    """Return the people of the table, in order."""
    lines = (Path(__file__).parent / "fourth_people.txt").read_text(encoding="utf-8").splitlines()[1:]
    made = []
    for at, line in enumerate(lines):
        who, own, russian, father, style, nick, short = (each.strip() for each in line.split("|"))
        sex, language = who.split()
        given, _space, family = own.partition(" ")
        given_ru, _space, family_ru = russian.partition(" ")
        made.append(
            Somebody(f"q{at}", sex, language, given, family, given_ru, family_ru, father, style, nick, short)
        )
    return made


def respelled(words: str, system: str) -> str:
    """Return Cyrillic words in Latin letters by one system, each word with its capital."""
    table = _TABLES[system]
    made = []
    for word in words.translate(_NATIONAL).split():
        each = "".join(table.get(letter, letter) for letter in word.lower())
        made.append("-".join(piece[:1].upper() + piece[1:] for piece in each.split("-")))
    return " ".join(made)


def typed_bare(words: str) -> str:
    """Return Latin words as typed on an English keyboard."""
    return words.translate(_BARE).replace("ʻ", "'")


def as_in_russian(words: str) -> str:
    """Return national Cyrillic letters as Russian ones."""
    return words.translate(_NATIONAL)
