"""Who is introduced by name to readers who do not know them.

*Старик по имени Нурмухаммед, a student called Alexei, Nargiza ismli ayol*: of a contact one says the name
alone. It may be theirs, so it is asked; a wrong one blacks out a namesake.
"""

from __future__ import annotations

import re
from typing import Final

from fieldjournal.redaction.names.text.setting import Setting, Spot

_REACH: Final = 24
"""Characters beside a name in which it is said that it is one."""
_before = re.compile(
    r"(?:\b(?:по имени|(?:с|под) именем|именем|на ім['’]я|на імя"
    r"|called|named|by the name of|whose name is|namens|mit namen|genannt|nommée?|adında|adlı|bo nomi|ба номи"
    r"|бо номи|номаш|исмаш|به نام|بنام)\s+)$"
)
_behind = re.compile(
    r"\s+(?:(?:ismli|исмли|degen|деген|диган|digan|adl[iıy]+|adında|adynda|atly|атты|аттуу|атлы|атлуу|diýlen"
    r"|diyen|diýen|diye|deyilən|adındakı|nomli|номли|исимли|есімді|ысымдуу|ном|به نام)\b)"
)


def is_introduced(setting: Setting, spot: Spot) -> bool:
    """Say whether it is said beside a name that somebody has it."""
    start, end = spot.place.start, spot.place.end
    before = setting.text[max(0, start - _REACH) : start].lower()
    return bool(_before.search(before) or _behind.match(setting.text[end : end + _REACH].lower()))
