"""The people of the third hand, and the alphabets their names are written in."""

from __future__ import annotations

from typing import NamedTuple

_RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"


def _table(written: str) -> list[str]:
    """Return what each Russian letter is written as; `_` is nothing."""
    return [each.replace("_", "") for each in written.split()]


PASSPORT = _table("a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y _ e iu ia")
PRESS = _table("a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya")
SCHOLAR = _table("a b v g d e ë ž z i j k l m n o p r s t u f h c č š ŝ _ y _ è û â")
GERMAN = _table("a b w g d e jo sch s i j k l m n o p r s t u f ch z tsch sch schtsch _ y _ e ju ja")
FRENCH = _table("a b v g d e io j z i ï k l m n o p r s t ou f kh ts tch ch chtch _ y _ e iou ia")
TURKISH = _table("a b v g d e yo j z i y k l m n o p r s t u f h ts ç ş şç _ ı _ e yu ya")
CHAT = _table("a b v g d e e j z i i k l m n o p r s t u f h c 4 6 6 _ i _ e u ya")


class Named(NamedTuple):
    """A line of `third_hand.txt`."""

    id: str
    sex: str
    language: str
    name: str
    russian: str
    listed: str
    own: str
    arabic: str
    father: str
    honour: str
    short: str

    @property
    def given(self) -> str:
        return self.name.split()[0]

    @property
    def family(self) -> str:
        return self.name.split()[1]


def letters(word: str, table: list[str]) -> str:
    """Return a Russian word in another alphabet's letters."""
    made = "".join(table[_RUSSIAN.index(each)] if each in _RUSSIAN else each for each in word.lower())
    return made.title() if word[:1].isupper() else made
