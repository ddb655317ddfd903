"""What names the father beside a given name: *Мерданович, Mergen gyzy, Қайратқызы*."""

from __future__ import annotations

import re

from fieldjournal.redaction.names.endings import FATHER_WORDS
from fieldjournal.redaction.names.setting import Setting, Spot
from fieldjournal.redaction.names.sounds import plain
from fieldjournal.redaction.names.words import Place

_fatherly = re.compile(
    r".{2,}[бвгджзклмнпрстц](?:ыч(?:а|у|ем|е)?|(?<=[аио][лнв])н(?:а|ы|у|е|ой|ою))$"
    r"|.{3}(?:(?:ич|[ое]вн|ичн|[oe][vw]i(?:ch|ç|c)|[oe][vw]n|i(?:ch|ç|č)n)\w{0,3}"
    r"|(?:[ұу]л[ыу]|[оўұ][гғ]л[иыу]|[қкг][ыи]з[ыи]|ul[yıu]|o[gğ]l[iyuı]|[kgq][yiı]z[yiı])\w{0,4})$"
)
"""How patronymics end, in any case."""
_daughters = re.compile(r".{3}(?:[ое]вн|[oe][vw]n|ичн|i(?:ch|ç|c)n)\w{0,3}$")
"""How a woman's patronymic ends in any case, which is no family name (Парвоны Шарифовны)."""


def fathers_name_after(setting: Setting, spot: Spot) -> Place | None:
    """Return where a father's name follows a given name: *Мерданович, Mergen gyzy, Қайратқызы*."""
    number = spot.last + 1
    if setting.gap(spot.last, number) != " " or not setting.words[number].raw[0].isupper():
        return None
    word = setting.words[number]
    if names_father(setting, number):
        return Place("", word.start, setting.words[number + 1].end)
    return word if _fatherly.search(plain(word.raw)) else None


def names_father(setting: Setting, number: int) -> bool:
    """Say whether a word names the father: *ogly, gyzy …* stands after it."""
    return (
        setting.gap(number, number + 1) is not None and plain(setting.words[number + 1].raw) in FATHER_WORDS
    )


def is_daughters(raw: str) -> bool:
    """Say whether a word is a woman's patronymic, in any case."""
    return _daughters.search(plain(raw)) is not None
