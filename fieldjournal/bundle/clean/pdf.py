"""A PDF of nothing but pictures, one a page: written here, and read back only if it is exactly what we write.

    %PDF-1.4, catalog, page tree; for each page a page, its content (one line that draws the picture) and the
    picture (a baseline JPEG, DCTDecode, RGB); cross-reference table, trailer

- No Info, no metadata, no date, no name, no font, no annotation, no attached file; the ID is fixed.
- The same pages give the same bytes. `read_pdf` takes the pictures out and writes them again: only if the
  same bytes come out there was nothing else in the file (ISO 32000-1, 7.5).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

_HEAD: Final = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
_ID: Final = b"00" * 16
_OBJECTS: Final = 3
"""Of each page."""

_picture = re.compile(
    rb"/Subtype /Image /Width (\d{1,5}) /Height (\d{1,5}) /ColorSpace /DeviceRGB /BitsPerComponent 8"
    rb" /Filter /DCTDecode /Length (\d{1,9}) >>\nstream\n"
)
_box = re.compile(rb"/MediaBox \[0 0 (\d{1,6}) (\d{1,6})\]")


class PdfPage(NamedTuple):
    """One page: a JPEG file, its pixels, and the size of the paper in points."""

    jpeg: bytes
    columns: int
    lines: int
    wide: int
    high: int


def write_pdf(pages: Sequence[PdfPage]) -> bytes:
    """Return the file."""
    first = 3
    kids = b" ".join(b"%d 0 R" % (first + _OBJECTS * number) for number in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(pages)),
    ]
    for number, page in enumerate(pages):
        objects += _page(page, first + _OBJECTS * number)
    made, places = bytearray(_HEAD), []
    for number, held in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, held)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    made += b"trailer\n<< /Size %d /Root 1 0 R /ID [<%s> <%s>] >>\n" % (len(objects) + 1, _ID, _ID)
    made += b"startxref\n%d\n%%%%EOF\n" % start
    return bytes(made)


def read_pdf(untrusted: bytes) -> tuple[PdfPage, ...]:
    """Return the pages of a file that `write_pdf` made. Raises: `ValueError` for any other."""
    pages, at = [], 0
    while (found := _picture.search(untrusted, at)) is not None:
        paper = None
        for paper in _box.finditer(untrusted, at, found.start()):  # noqa: B007 - the last one counts
            pass
        if paper is None:
            raise ValueError("a picture without a page")
        columns, lines, length = map(int, found.groups())
        jpeg = untrusted[found.end() : found.end() + length]
        pages.append(PdfPage(jpeg, columns, lines, int(paper[1]), int(paper[2])))
        at = found.end() + length
    if not pages or write_pdf(pages) != untrusted:
        raise ValueError("not a PDF of pictures alone")
    return tuple(pages)


def _page(page: PdfPage, number: int) -> tuple[bytes, bytes, bytes]:
    drawn = b"q %d 0 0 %d 0 0 cm /P Do Q" % (page.wide, page.high)
    return (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Resources << /XObject << /P %d 0 R >> >>"
        b" /Contents %d 0 R >>" % (page.wide, page.high, number + 2, number + 1),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn),
        b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceRGB /BitsPerComponent 8"
        b" /Filter /DCTDecode /Length %d >>\nstream\n%s\nendstream"
        % (page.columns, page.lines, len(page.jpeg), page.jpeg),
    )
