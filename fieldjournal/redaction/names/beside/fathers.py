"""What names the father beside a given name: *Мерданович, Mergen gyzy, Қайратқызы*.

In small letters only what hardly any other word ends as (*ораз клычевич, гюнель рамиз кызы*), and behind a
name that is in small letters, too.
"""

from __future__ import annotations

import re
from typing import Final

from fieldjournal.redaction.names.heard.sounds import heard, plain
from fieldjournal.redaction.names.lexicon.forms import Hit, same
from fieldjournal.redaction.names.lexicon.known import is_known_given
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.text.setting import Setting, Spot
from fieldjournal.redaction.names.text.words import Place
from fieldjournal.redaction.names.vocabulary.common import COMMON
from fieldjournal.redaction.names.vocabulary.endings import FATHER_WORDS

_fatherly = re.compile(
    r".{2,}[бвгджзклмнпрстц](?:ыч(?:а|у|ем|е)?|(?<=[аио][лнв])н(?:а|ы|у|е|ой|ою))$"
    r"|.{3}(?:(?:ич|[ое]вн|ичн|[oe][vw]i(?:ch|ç|c)|[oe][vw]n(?!i(?:ng|ki)?$)|i(?:ch|ç|č)n)\w{0,3}"
    r"|(?:[ұу]л[ыу]|[оўұ][гғ]л[иыу]|[қкг][ыи]з[ыи]|ul[yıu]|o[gğ]l[iyuı]|[kgq][yiı]z[yiı])\w{0,4})$"
)
"""How patronymics end, in any case; *Hakimovni, Hakimovning* is Uzbek of him whose family name is Hakimov."""
_fatherly_small = re.compile(
    r".{3}(?:(?:[ое]вич|ыч|[oe][vw]i(?:ch|ç))(?:а|у|ем|е|a|u|em|[iı]n|di|ni)?"
    r"|(?:[ое]вн|иничн|[oe][vw]n|inichn)(?:а|ы|у|е|ой|ою|a|y|i|u|e|oi|oy)"
    r"|(?:[оўұ][гғ]л[иы]|[қкг][ыи]з[ыи]|o[gğ]l[iyuı]|[kgq][yiı]z[yiı]))$"
)
"""The same in small letters, but for what everyday words end as (*обычно, ulular*)."""
_ALSO_WORDS: Final = frozenset(map(plain, ("bin", "ogul", "uly", "uli", "улы")))
"""Words that name a father and are everyday words in small letters: thousand, son, big."""
_LONGEST_CASE: Final = 3
_daughters = re.compile(r".{3}(?:[ое]вн|[oe][vw]n(?!i(?:ng|ki)?$)|ичн|i(?:ch|ç|c)n)\w{0,3}$")
"""How a woman's patronymic ends in any case, which is no family name (Парвоны Шарифовны)."""


def fathers_name_after(setting: Setting, spot: Spot) -> Place | None:
    """Return where a father's name follows a given name: *Мерданович, Mergen gyzy, Қайратқызы*."""
    number = spot.last + 1
    if setting.gap(spot.last, number) != " ":
        return None
    word = setting.words[number]
    small = word.small and setting.is_lower(spot.place)
    if not small and not word.raw[0].isupper():
        return None
    if names_father(setting, number):
        told = not small or plain(setting.words[number + 1].raw) not in _ALSO_WORDS
        return Place("", word.start, setting.words[number + 1].end) if told else None
    said = plain(word.raw)
    if small:
        everyday = any(each in COMMON for each in (said, f"{said[:-1]}а", f"{said[:-1]}я"))
        return word if _fatherly_small.search(said) and not everyday else None
    return word if _fatherly.search(said) else None


def is_fathered(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a word is a name, however short or everyday, for the father's name behind it.

    In small letters also what a name is shortened to (*ниги холовны*).
    With a capital *oğlu, qizi …* is a word of its own, and no further name follows.
    """
    form = setting.lexicon.forms[hit.form]
    given = form.role is Role.GIVEN or (form.role is Role.DIMINUTIVE and setting.is_lower(spot.place))
    named = given and hit.rest <= _LONGEST_CASE and hit.cost <= same(len(form.sounds))
    father = fathers_name_after(setting, spot) if named else None
    if father is None or setting.is_lower(spot.place):
        return father is not None
    if not names_father(setting, spot.last + 1):
        return False
    after = _further.match(setting.text, father.end)
    return after is None or not after[1].isupper()


_further = re.compile(r"[ \u00a0]([^\W\d_])")


def names_father(setting: Setting, number: int) -> bool:
    """Say whether a word names the father: *ogly, gyzy …* stands after it."""
    return (
        setting.gap(number, number + 1) is not None and plain(setting.words[number + 1].raw) in FATHER_WORDS
    )


def may_be_family_name(raw: str) -> bool:
    """Say whether a word ends as few patronymics do, made of no known name (*Засулич*, but *Ильич*)."""
    found = _sons.search(plain(raw))
    if found is None:
        return False
    fathers = (f"{found['father']}{last}" for last in ("", "й", "ь", "а", "я"))
    return not any(is_known_given(each) for father in fathers for each in heard(father))


_sons = re.compile("^(?P<father>.{2,}?)(?<![оеё]в)ич(?:а|у|ем|е)?$")


def is_daughters(raw: str) -> bool:
    """Say whether a word is a woman's patronymic, in any case."""
    return _daughters.search(plain(raw)) is not None
