"""Recovery shares on paper: each on a sheet of its own, as words and as a QR code.

- The code holds the words in capitals, nothing else: whatever reads it shows what could be typed, and any
  SLIP-39 program takes it. Our own takes small and capital letters.
- In a window too small for all of it, as one of 24 lines, it comes as two smaller codes, each whole in
  itself: the first words, and the rest. Half a code is of no use, and none is scrolled away unseen.
- A sheet says what a holder has to know and no more: not whose it is, nor that there is a journal.
- It is one HTML page without scripts or anything remote, printed by any browser. The file is readable for
  whoever has it; what a printer keeps of it nobody knows. Both are said before it is written.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from typing import Final

from fieldjournal.i18n import _, language
from fieldjournal.journal.recovery import Made
from fieldjournal.secret import Secret

Code = tuple[tuple[bool, ...], ...]
"""The modules of a QR code, row by row, with the quiet zone around them; True is dark."""

QUIET: Final = 4
"""Modules of the light border that ISO/IEC 18004 wants around a code."""

_VERSION: Final = 9
"""The smallest that holds 33 words of eight letters, as capitals, at correction level L."""

_VERSION_OF_HALF: Final = 5
_IN_HALF: Final = 17
"""The smallest for so many words; with its quiet zone it takes 45 columns and 23 lines of a terminal."""

SIDE: Final = 17 + 4 * _VERSION + 2 * QUIET
"""Modules along a side, with the quiet zone: columns of a terminal, and twice its lines."""

SMALLEST: Final = (17 + 4 * _VERSION_OF_HALF + 2 * QUIET, (17 + 4 * _VERSION_OF_HALF + 2 * QUIET + 1) // 2)
"""Columns and lines a terminal must have for any code."""

_HALVES: Final = {(False, False): " ", (True, False): "▀", (False, True): "▄", (True, True): "█"}

_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"
_STYLE: Final = """
@page { margin: 2cm; }
body { font: 13pt/1.45 serif; color: #000; background: #fff; margin: 0 auto; max-width: 17cm; }
section { break-after: page; break-inside: avoid; }
section:last-child { break-after: auto; }
h1 { font-size: 16pt; }
ol { columns: 3; font: 13pt/1.6 monospace; padding-left: 2.2em; }
svg { width: 8cm; height: 8cm; }
"""


@dataclass(frozen=True, repr=False)
class Drawn:
    """A code as lines of text, and which words of the share are in it, counted from 1."""

    first: int
    last: int
    lines: tuple[str, ...]


def code_of(share: Secret) -> Code:
    """Return the QR code of a share: of one size whatever its words, 53 modules and the quiet zone."""
    return _code(share.reveal().decode(), _VERSION)


def drawn_in(share: Secret, columns: int, lines: int) -> tuple[Drawn, ...]:
    """Return the codes for a window: one where it has room, else two smaller ones, else none."""
    words = share.reveal().decode().split()
    if columns >= SIDE and lines >= (SIDE + 1) // 2:
        return (Drawn(1, len(words), in_half_blocks(code_of(share))),)
    if columns < SMALLEST[0] or lines < SMALLEST[1]:
        return ()
    return tuple(
        Drawn(at + 1, at + len(part), in_half_blocks(_code(" ".join(part), _VERSION_OF_HALF)))
        for at in range(0, len(words), _IN_HALF)
        if (part := words[at : at + _IN_HALF])
    )


def _code(words: str, version: int) -> Code:
    from segno import make_qr  # late: only who draws one pays for it

    drawn = make_qr(words.upper(), version=version, error="L", boost_error=False)
    return tuple(tuple(bool(module) for module in row) for row in drawn.matrix_iter(border=QUIET))


def in_half_blocks(code: Code) -> tuple[str, ...]:
    """Return a code as lines of text, two rows in each; dark modules are the ink, so it needs light paper."""
    light = (False,) * len(code[0])
    rows = (*code, light) if len(code) % 2 else code
    return tuple(
        "".join(_HALVES[above, below] for above, below in zip(upper, lower, strict=True))
        for upper, lower in zip(rows[::2], rows[1::2], strict=True)
    )


def sheets(made: Made) -> bytes:
    """Return the page to print, UTF-8: a sheet for each share."""
    head = (
        f'<!doctype html>\n<html lang="{escape(language())}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f"<title>SLIP-39</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
    )
    body = "".join(_sheet(made, number) for number in range(1, len(made.shares) + 1))
    return f"{head}{body}</body>\n</html>\n".encode()


def _sheet(made: Made, number: int) -> str:
    share = made.shares[number - 1]
    words = "".join(f"<li>{escape(word)}</li>" for word in share.reveal().decode().split())
    day = datetime.now(UTC).date().isoformat()
    title = _("Share {number} of {count} · SLIP-39 · {day}").format(
        number=number, count=len(made.shares), day=day
    )
    told = _(
        "Any {needed} of these {count} sheets together give back what their owner lost; this one alone gives"
        " nothing. Keep it dry and away from the others. Give it to nobody who asks by telephone or letter."
    ).format(needed=made.needed, count=len(made.shares))
    return (
        f"<section>\n<h1>{escape(title)}</h1>\n<ol>{words}</ol>\n{_svg(code_of(share))}\n"
        f"<p>{escape(told)}</p>\n</section>\n"
    )


def _svg(code: Code) -> str:
    runs = "".join(
        f"M{x} {y}h{length}v1h-{length}z" for y, row in enumerate(code) for x, length in _dark(row)
    )
    size = len(code)
    return f'<svg viewBox="0 0 {size} {size}" shape-rendering="crispEdges"><path d="{runs}"/></svg>'


def _dark(row: tuple[bool, ...]) -> Iterator[tuple[int, int]]:
    """Yield begin and length of each run of dark modules."""
    begin = 0
    while begin < len(row):
        end = begin
        while end < len(row) and row[end]:
            end += 1
        if end > begin:
            yield begin, end - begin
        begin = end + 1
