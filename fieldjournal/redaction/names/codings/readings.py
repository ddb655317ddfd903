"""In which ways a text that machines coded may be read; looked at only where signs of that stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from fieldjournal.redaction.names.codings.charsets import in_other_charsets
from fieldjournal.redaction.names.codings.decoded import Decoded, excerpt
from fieldjournal.redaction.names.codings.escapes import unescaped
from fieldjournal.redaction.names.codings.keyboards import may_be_retyped, retyped
from fieldjournal.redaction.names.codings.scans import may_be_scanned, unscanned
from fieldjournal.redaction.names.codings.styles import undrawn

_MOST_LAYERS: Final = 3
"""Codings one inside another (an address coded twice in a letter)."""
_escaped = re.compile(
    r"%(?:[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4})|&(?:#[xX]?[0-9A-Fa-f]{2,6}|[A-Za-z]{2,8});|=[89A-F][0-9A-F]|(?:=[2-7][0-9A-F]){3}"
    r"|=\?[\w-]{3,20}\?[BbQq]\?|\\(?:u[0-9A-Fa-f{]|x[0-9A-Fa-f]|0[0-9A-F]|[0-3][0-7]{2})|U\+0|\x00|xn--"
    r"|\+[AB][A-Za-z0-9+/]{4}|(?<![0-9A-Za-z])[0-9A-Fa-f]{2}(?: ?[0-9A-Fa-f]{2}){8}"
    r"|(?<![A-Za-z0-9+/=])(?=[A-Za-z+/]{0,40}[0-9])[A-Za-z0-9+/]{12}"
)
_drawn = re.compile(
    "[\u249c-\u24e9\U0001f110-\U0001f189\U0001f1e6-\U0001f1ff\u202eɐǝɟƃɥᴉɾʞɯɹʇʌʍʎ]"
    "|(?<!\\w)[^\\W\\d_A-ZА-ЯЁ]{3,}[A-ZА-ЯЁ](?!\\w)"
)
_misread = re.compile(
    "[\x80-\x9f\u2500-\u25a0ЂЃЉЊЌЋЏђѓљњќћџ¡-¦¨©¬-¶¸¼-¿†-•‰€™√≈≤≥ƒ\ufffd]"
    "|[À-ÖØ-öø-ÿ]{4}|(?<!\\w)(?=[À-ÿ]{0,2}[^\\Wäöüýçâîûéèà])[À-ÖØ-öø-ÿ]{3}(?!\\w)|[а-яё][А-ЯЁ]{2}"
    "|[A-Za-z][Ѐ-ԯء-ي]|[Ѐ-ԯء-ي][A-Za-z]|[þÞðÐ]|[bcdfghklmnprstvz]ý(?![aeiouyäöü])"
    "|[Â-Û][\xa0-¿‚-™ŒœŠšŽžŸˆ˜]|(?:[В-Ф][\xa0‚-™Ўў¤-»ЁЄЇІіёєґ№]){2}"
)


def readings(text: str) -> Iterator[Decoded]:
    """Yield the coded parts of a text as they read with their codings undone, in each likely way."""
    found = [each.span() for pattern in (_escaped, _drawn) for each in pattern.finditer(text)]
    misread = [] if text.isascii() else [each.span() for each in _misread.finditer(text)]
    for signs, ways in ((may_be_scanned, unscanned), (may_be_retyped, retyped)):
        spans = list(signs(text))
        if spans:
            yield from (each.narrowed() for each in ways(excerpt(text, spans)))
    if not found and not misread:
        return
    read = plain = excerpt(text, [*found, *misread])
    for _ in range(_MOST_LAYERS if found else 0):
        again = undrawn(unescaped(read))
        if again is read:
            break
        read = again
    if read is not plain:
        yield read.narrowed()
    if not read.text.isascii():
        yield from (each.narrowed() for each in in_other_charsets(read))
