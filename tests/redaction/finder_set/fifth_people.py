"""The 77 invented people of the fifth hand, read from `fifth_people.txt`, and who of them is held out.

Who they are: twenty-four Turkmen, nine from Russian-speaking families, ten Uzbeks, eight from Turkey, seven Tajiks,
seven Kazakhs, five from Azerbaijan, seven Europeans. Each is listed as a tired activist types it: mostly given and
family name, sometimes the family name first, sometimes in Cyrillic, one by a single word, some with a nickname.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Final


@dataclass(frozen=True)
class Somebody:
    """One invented person: name parts in the own spelling and in that of Russian papers ("" where none)."""

    id: str
    language: str
    sex: str
    own: tuple[str, str, str]
    russian: tuple[str, str, str]
    typed: str
    aliases: tuple[str, ...]
    usual: tuple[str, ...]
    arabic: str
    contacts: tuple[str, ...]

    @property
    def full(self) -> str:
        """Given and family name in the own spelling."""
        return " ".join(each for each in (self.own[0], self.own[2]) if each)

    @property
    def cyrillic(self) -> str:
        """Given and family name as Russian papers spell them."""
        return " ".join(each for each in (self.russian[0], self.russian[2]) if each)

    @property
    def listed(self) -> dict[str, object]:
        """The person as the finder is given it."""
        mail = [each for each in self.contacts if "@" in each and not each.startswith("@")]
        handles = [each for each in self.contacts if each.startswith("@")]
        phones = [each for each in self.contacts if "@" not in each]
        return {
            "id": self.id,
            "name": self.typed,
            "aliases": list(self.aliases),
            "phones": phones,
            "emails": mail,
            "handles": handles,
            "ids": [],
        }


def _read() -> tuple[Somebody, ...]:
    lines = (Path(__file__).parent / "fifth_people.txt").read_text("utf-8").splitlines()
    made, number = [], count(1)
    for line in lines:
        if not line or line.startswith("#"):
            continue
        who, own, russian, typed, aliases, usual, arabic, *contacts = (
            each.strip() for each in line.split("|")
        )
        language, sex = who.split()
        made.append(
            Somebody(
                f"fifth-{next(number):02}",
                language,
                sex,
                _parts(own),
                _parts(russian),
                typed,
                _several(aliases),
                _several(usual),
                arabic,
                _several(contacts[0] if contacts else ""),
            )
        )
    return tuple(made)


def _parts(text: str) -> tuple[str, str, str]:
    given, father, family = (each.strip() for each in text.split("/"))
    return given, father, family


def _several(text: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in text.split(";") if each.strip())


def digest(*parts: object) -> int:
    """Return a number that is the same in every run, to choose by."""
    return int.from_bytes(hashlib.sha256("/".join(map(str, parts)).encode()).digest()[:6], "big")


EVERYBODY: Final = _read()
PEOPLE: Final = [each.listed for each in EVERYBODY]
HELD_OUT: Final = frozenset(each.id for each in EVERYBODY if digest("fifth", each.id) % 2)
