"""Where a line has a place for somebody's name: who writes, what a form asks for, a row of names.

There a name that is an everyday word as well is a name in small letters, too (*имя: надежда, sevda: men
geldim, merdan, sevda, aygul — list*).
"""

from __future__ import annotations

import re
from typing import Final

from fieldjournal.redaction.names.lexicon.known import is_known_given
from fieldjournal.redaction.names.text.setting import Setting, Spot

_asked = re.compile(
    r"(?<!\w)(?:имя|фио|ф\.и\.о\.?|фамилия|контакт|клиент|кому|от кого|отправитель|получатель|автор|абонент"
    r"|подпись|вызов|номер|свидетель|потерпевш\w+|name|from|to|subject|user|login|nick|author|caller|contact|sender|signed|cc|guest|witness"
    r"|tan[ıi]k|ş[ae]hit|şahid|guwä|guvoh|гувоҳ|шоҳид|куә|күбө|ismi?|исми?|imzo|имзо|ad[ıy]|familiya|kimden|kimdən|kim|аты|аты-жөні|аты-жөнү|есімі|ном|насаб|кӣ)"
    r"\s?[:=#|\t]\s*$",
    re.IGNORECASE,
)
"""What a form, a header or a log asks for, before its sign."""
_sender = re.compile(r" ?(?::|>|\]:|\):)\s+\S")
"""What stands behind who writes in a chat."""
_lead = re.compile(r"[\W\d]*")
"""What stands before who begins a line: nothing, a dash, a bracket, the time."""
_REACH: Final = 24


def is_entered_as_name(setting: Setting, spot: Spot) -> bool:
    """Say whether a word stands where a line has a place for a name."""
    text, start, end = setting.text, spot.place.start, spot.place.end
    before = text[max(0, start - _REACH) : start]
    if _asked.search(before):
        return True
    lead = text[text.rfind("\n", 0, start) + 1 : start]
    begins = _lead.fullmatch(lead) is not None
    if begins and (_sender.match(text, end) or _ends_the_line(text, end)):
        return True
    return _is_in_a_row(setting, spot)


def _ends_the_line(text: str, end: int) -> bool:
    """Say whether nothing but signs follows in the line."""
    rest = text[end : end + _REACH].split("\n", 1)
    return not any(each.isalnum() for each in rest[0]) and (len(rest) > 1 or len(text) < end + _REACH)


def _is_in_a_row(setting: Setting, spot: Spot) -> bool:
    """Say whether another given name stands beside, parted by a comma or a bar as in a row of names."""
    return any(
        gap is not None and gap.strip() in _PARTS and _is_given(setting, number)
        for number, gap in (
            (spot.first - 1, setting.gap(spot.first - 1, spot.first)),
            (spot.last + 1, setting.gap(spot.last, spot.last + 1)),
        )
    )


_PARTS: Final = (",", ";", "/", "|", "+", "&")


def _is_given(setting: Setting, number: int) -> bool:
    return any(map(is_known_given, setting.lexicon.word(setting.words[number].raw).sounds))
