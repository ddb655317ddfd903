"""What stands around a date in writing: clock times, which say no day, and the many ways to set digits.

All patterns work on folded words (`date_words.fold_date_words`). A clock time goes, with the little word in
front of it: "after 14:30 on 19 May" is on 19 May. Its words stay in what was said.
"""

from __future__ import annotations

import re
from typing import Final

_CLOCK: Final = r"(?:[01]?\d|2[0-4])"
_MINUTES: Final = rf"{_CLOCK}[:.][0-5]\d(?::[0-5]\d)?"
_FRONT: Final = (
    r"(?:(?<!\w)(?:at|about|around|before|after|by|from|since|until|till|between|в|во|около|к|до|после|с|со|от|"
    r"примерно в|примерно|ориентировочно в|между)\s+)?"
)
_COUNTED: Final = r"(?<!через )(?<!спустя )(?<!за )"
"""Hours that are counted from something are no clock time: "через 2 часа после …"."""

_HOURS: Final = (
    rf"{_COUNTED}{_FRONT}{_COUNTED}(?<![\w.]){_CLOCK}(?:[:.][0-5]\d)?\s*(?:час(?:а|ов|у|ам)?|ч)(?!\w)\.?"
    rf"(?:\s*[0-5]?\d\s*(?:минут\w*|мин|м)(?!\w)\.?)?(?:\s+(?:утра|дня|вечера|ночи)(?!\w))?"
    r"(?!\s+(?:назад|после|спустя|до|позже|раньше|тому))"
)

_TIMES: Final = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?<=\d)t[0-2]\d:[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:z|[+-][0-2]\d:?[0-5]\d)?",  # ISO 8601
        rf"{_FRONT}(?<!\w){_CLOCK}:[0-5]\d\s*(?:-|–|—|to|and|и|до|по)\s*{_CLOCK}:[0-5]\d(?!\w)",
        rf"{_FRONT}(?<![\w.]){_CLOCK}(?:[:.][0-5]\d)?\s*(?:[ap]\.?\s?m\b\.?|oclock\b)",
        rf"(?:sagat|saat|soat|соат|сағат|сагат|саат|соати)\w*\s+{_CLOCK}(?:[:.][0-5]\d)?(?:-?[^\W\d_]+)?(?!\w)",
        _HOURS,
        rf"{_FRONT}(?<![\w.]){_CLOCK}(?:[:.][0-5]\d)?\s+(?:утра|вечера|ночи)(?!\w)",
        rf"{_FRONT}(?<![\d:]){_CLOCK}:[0-5]\d(?::[0-5]\d)?(?:-?(?:da|de|ta|te|дa))?(?![\w:])",
        rf"(?<=\d{{4}})(?:\s|,)+(?:в\s+|at\s+)?{_CLOCK}\.[0-5]\d(?![\d.])",
    )
)

_WEEK: Final = r"(?:week (?:of|from|beginning|starting|commencing)(?: the)?|на неделе(?: с)?)"
_MONTH: Final = r"(0?[1-9]|1[0-2])"
_SET_RIGHT: Final = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"(?<!\w)[ст]\s?\.\s?г(?!\w)\.?", "сего года"),
        (r"(?<![\w.])[xх]{2}\.(?:[xх]{2}\.)?(?=\d)", ""),  # XX.05.2023
        (rf"(?<!\w)(?:the )?{_WEEK} (?=\d{{1,2}}(?!\d)|[^\W\d_]+ \d{{1,2}}(?!\d))", "weekof "),
        (r"(?<!\d)(\d{1,2})\.\s+(\d{1,2})\.\s+(\d{4})(?!\d)", r"\1.\2.\3"),  # 19. 05. 2023
        (rf"(?<![\d./-])(\d{{1,2}})([ -]){_MONTH}\2(\d{{4}})(?![\d-])", r"\1.\3.\4"),  # 19-05-2023
        (r"(?<![\d./-])((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?![\d./-])", r"\1-\2-\3"),  # 20230519
        (r"(?<![\d./-])([0-3]\d)(0[1-9]|1[0-2])((?:19|20)\d{2})(?![\d./-])", r"\1.\2.\3"),  # 19052023
        (r"(?<=\d)\s?[/.]\s?(?=[ivxхі]+\b)|(?<=\d[ivxхі])/(?=\d)", " "),  # 19/V
        (r"(?<=[ \d-][ivxхі])\s?[/.-]\s?(?=\d)|(?<=[ivxхі]{2})\s?[/.-]\s?(?=\d)", " "),  # V-2023
        (r"(?<!\w)in (?=\w+ (?:days?|weeks?|months?|years?)\b)(?!the |early |late )", "hence "),
    )
)


def tidied(folded: str) -> str:
    """Return folded words without clock times, and with days in digits set in one way."""
    for pattern in _TIMES:
        folded = pattern.sub(" ", folded)
    for each, replacement in _SET_RIGHT:
        folded = each.sub(replacement, folded)
    return folded
