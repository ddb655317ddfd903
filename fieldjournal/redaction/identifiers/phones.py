"""Telephone numbers of the region and beyond.

- With + or 00 and eight digits or more: sure.
- With a country code of the region and the digits that country has, or a trunk 8 or 0 and as many: sure.
- Groups as people write a number in its own country, or any six digits beside *tel, тел, WhatsApp …*: asked,
  or sure with the word.
- Sums (1 500 000), dates, decimals, the numbers of books and runs of digits without a code are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from fieldjournal.redaction.identifiers.hit import Hit, digits

_run = re.compile(
    r"(?<![\w.,:/№#-])(?<![\w][+])(?:\+|00)?[ ]?\(?\d"
    r"(?:(?:(?:(?!\.\s)[ \u00a0\u2009().\-\u2010\u2011\u2013/_]){0,3}\d){4,25}|\d{0,3}(?:\.\s\d{1,4}){3,8})(?![\w%°])(?![.,:]\d)"
)
"""Digits that no end of a sentence parts (`8-65-12-34-56. 28 августа`), but where one stands after each group."""
_word = re.compile(
    r"(?:тел\w*|моб\w*|сот\w*|номер\w*|звон\w*|позвон\w*|вотсап\w*|ватсап\w*|вайбер\w*|контакт\w*|tel\w*|phone\w*|mobil\w*|"
    r"call\w*|تلفن|هاتف|text\w*|sms|whats\s?app|viber|imo|signal|telegram|jaň\w*|nomer\w*|belgi\w*|raqam\w*|qoʻngʻiroq\w*|рақам\w*|"
    r"занг\w*|нөмір\w*|номур\w*|ara\w*|cep\w*|numara\w*|nömrə\w*|gsm|тэл\w*|дзвон\w*|пазван\w*|байланыш\w*|чал\w*|ұялы|үйдегі|"
    r"kom|cell\w*|portable|joign\w*|appel\w*|tél\w*|bel(?:len)?|tfn|ring|rückruf\w*|erreich\w*|handy|dzwo\w*|موبایل|همراه|جوال|شماره|"
    r"رقم|电话|手机号?|تېلېفون|ტელ\w*|ნომერი|հեռ\w*|zəng|zeng)[\s:.№\-–—()]*$",
    re.IGNORECASE,
)
_beside = re.compile(
    r"(?<!\w)(?:тел(?:ефон)?|моб|сот|ф|tel|phone|mob|ph|cell|تلفن|هاتف)[.:;=№]{1,2}(\+?\d(?:[ ().\-_]{0,2}\d){6,14})(?!\w)",
    re.IGNORECASE,
)
"""A label and a number without a space between them: `тел.89037714420`."""
_after = re.compile(
    r"\s{0,2}[(,–—-]?\s?(?:zadzwo|dzwo|позвон|звон|набер|напиш|пиши|дзвон|whats\s?app|вотсап|ватсап|вацап|viber|вайбер|telegram|signal|тел|моб|ara\b|call|text me|打|电话|zəng|jaň|qo.?ng|занг|чал)",
    re.IGNORECASE,
)
_groups = re.compile(r"0?\d{1,4}(?:[ -]\d{2,4}){2,4}$")
"""Groups of digits, as a number is written in its own country."""
_a_year = re.compile(r"(?:^|[ -])(?:19|20)\d\d(?:[ -]|$)")
_LEAST_GROUPED: Final = 9
_scanned = re.compile(r"(?<!\w)\+?[789](?=[OОoоIlІЗз\d]{0,11}[OОoоIlІЗз])[\dOОoоIlІЗз]{9,12}(?!\w)")
"""With letters for the digits they look like."""
_LEAST_DIGITS: Final = 6
_over_lines = re.compile(r"(?<![\w.,+])\+\d(?:[ ().\n-]{0,3}\d){9,13}(?![\w%°])(?!\n?\d)")
"""With its country code, parted by the end of a line."""
_book = re.compile(r"(?:(?:isbn|issn|doi)(?:-1[03])?|icq|аська|uin|mtcn)[\s:]*$", re.IGNORECASE)
_WINDOW: Final = 28
_LEAST_SPOKEN: Final = 4
_WITH_8_AND_CODE: Final = 12
_MOST: Final = 15
"""Digits of a telephone number (ITU-T E.164)."""

_CODES: Final = {
    "993": (11,), "998": (12,), "992": (12,), "996": (12,), "994": (12,), "995": (12,), "374": (11,),
    "7": (11,), "90": (12,), "86": (13,), "98": (12,), "93": (11,), "48": (11,), "49": (12, 13), "380": (12,),
    "375": (12,), "971": (12,),
}  # fmt: skip
"""Country codes of the region and of exile, and how many digits a number with the code has."""

_between = re.compile(r"[ \u00a0]?/[ \u00a0]?|[ \u00a0]+[-\u2013]?[ \u00a0]*")
"""What stands between two numbers that one typed side by side."""
_amount = re.compile(r"\d{1,3}(?:[ \u00a0.,]\d{3})+$")
_date = re.compile(r"(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./](?:0?[1-9]|1[0-2])[-./]\d{2,4})$")
_years = re.compile(r"(?:19|20)\d\d\s?[-\u2013/]\s?(?:19|20)\d\d$")
_national = re.compile(
    r"(?:8[ \-(]*\d{2,3}[ \-)]*\d{2,3}[ \-]*\d{2}[ \-]*\d{2}|8[ \-(]*6[1-5][ \-)]*\d{2}[ \-]*\d{2}[ \-]*\d{2}|"
    r"0[ \-(]*[2-9]\d{1,2}[ \-)]*\d{2,3}[ \-]*\d{2}[ \-]*\d{2,3}|0\d{3}[ -]?\d{6}|"
    r"\(?\d{2,5}\)[ ]?\d{1,3}(?:[ \-]?\d{2}){1,3}|6[1-5][ \-]\d{2}[ \-]\d{2}[ \-]\d{2}|6[1-5][ \-]\d{6}|6[1-5][ \-]\d{3}[ \-]\d{3}|"
    r"[3-9]\d[ \-]\d{3}[ \-]\d{2}[ \-]\d{2}|[579]\d{2}[ \-]\d{3}[ \-]\d{2}[ \-]\d{2}|[579]\d{2}[ \-]\d{2}[ \-]?\d{2}[ \-]?\d{2}|"
    r"1[ -]\d{3}[ -]\d{3}[ -]\d{4}|\d{3}([.-])\d{3}\1\d{3}|\d{3}-\d{2}-\d{2}|\d{2}-\d{2}-\d{2}|\d{3}[ .-]\d{3}[ .-]\d{4})$"
)


def phones(text: str) -> Iterator[Hit]:
    """Yield telephone numbers."""
    for found in _beside.finditer(text):
        yield Hit(found.start(1), found.end(1), sure=True)
    for found in _over_lines.finditer(text):
        if "\n" in found[0]:
            yield Hit(found.start(), found.end(), sure=True)
    for found in _scanned.finditer(text):
        if len(digits(found[0])) >= _LEAST_DIGITS:
            yield Hit(found.start(), found.end(), sure=False)
    for found in _run.finditer(text):
        shown = found[0].strip()
        start = found.start() + (len(found[0]) - len(found[0].lstrip()))
        before = text[max(0, start - _WINDOW) : start]
        if not _book.search(before):
            yield from _numbers(
                shown, start, spoken=bool(_word.search(before) or _after.match(text, found.end()))
            )


def _numbers(shown: str, start: int, *, spoken: bool) -> Iterator[Hit]:
    """Yield the number a run of digits is, or the two it is side by side (`8-65-12-34-56 / 8-66-11-22-33`)."""
    sure = _is_phone(shown, spoken=spoken)
    if sure is not None:
        yield Hit(start, start + len(shown), sure)
        return
    for between in _between.finditer(shown):
        first, second = shown[: between.start()], shown[between.end() :]
        both = [_is_phone(each, spoken=spoken) if each[:1] else None for each in (first, second)]
        if None not in both:
            yield Hit(start, start + len(first), bool(both[0]))
            yield Hit(start + between.end(), start + len(shown), bool(both[1]))
            return


def _is_phone(shown: str, *, spoken: bool) -> bool | None:
    """Return whether a run is surely a telephone number; None where it is none."""
    number = digits(shown)
    if len(number) > _MOST or _date.match(shown) or _years.match(shown):
        return None
    if shown.startswith(("+", "00")):
        return True if 8 <= len(number.removeprefix("00")) <= _MOST else None  # noqa: PLR2004
    bare = number[1:] if number.startswith("8") and len(number) == _WITH_8_AND_CODE else number
    coded = any(bare.startswith(code) and len(bare) in lengths for code, lengths in _CODES.items())
    trunk = (number[0] == "8" and len(number) in (9, 11) and not _amount.match(shown)) or (
        number[0] == "0" and len(number) in (10, 11)
    )
    if coded or trunk or (spoken and len(number) > _LEAST_SPOKEN):
        return True
    grouped = _groups.match(shown) and not _a_year.search(shown) and _LEAST_GROUPED <= len(number) <= 12  # noqa: PLR2004
    return False if (_national.match(shown) or grouped) and not _amount.match(shown) else None
