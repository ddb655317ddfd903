"""What may be asked of each decoder, and the shape of its answer: plain values for both ends.

`picture` and `document`:

    order    page from 0; left, top, right, bottom: the part wanted, in 1/SCALE of the whole as it is shown;
             columns, lines: the most pixels wanted; colours: 0 for RGB, else the size of the palette
    answer   columns, lines: pixels there are; whole_columns, whole_lines: of the file; page; pages, 0 where
             they were not counted; more: 1 where another page follows; cut: 1 where the end is missing;
             letters: 1 where letters of a PDF's page may be missing; colours: 0, or those of the palette;
             others, behind, inside: 1 where the file holds other pictures, anything behind its end, files
    body     RGB, three bytes a pixel, line by line; or the palette (three bytes a colour), then one byte
             for each pixel

`text`:

    order    encoding: one of ENCODINGS, empty for a guess; first, last: 1 where the window is the file's
    answer   encoding; skipped, taken: bytes of the window before the text, and of the text
    body     the text, UTF-8

`office.words`:

    order    nothing
    answer   hidden: 1 where something nobody sees was left out; inside: 1 where something that is no words
    body     the words, UTF-8

`sound`:

    order    start: milliseconds; seconds: the most wanted; rate: samples a second
    answer   rate; whole: milliseconds of the recording, 0 where it does not say; more: 1 where more follows;
             cut: 1 where some of it does not decode; others: 1 where there are other tracks
    body     samples of 16 bits, one channel, little-endian
"""

from __future__ import annotations

from typing import Final

SCALE: Final = 1_000_000
"""Parts in which a place in a picture is told: whole numbers, finer than any pixel."""

MOST_SIDE: Final = 4096
"""Pixels of an answer's longer side; no screen of a terminal has more."""

MOST_PIXELS: Final = 100_000_000
"""Pixels a picture may have before it is decoded: 300 MB of memory."""

MOST_COLOURS: Final = 256

ENCODINGS: Final = ("utf-8", "utf-16-le", "utf-16-be", "cp1251", "koi8-r", "cp866", "cp1254", "cp1252")
"""What a text may be read as; the last five are guessed by their letters."""
