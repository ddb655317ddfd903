"""Pages of a PDF as pictures, by PDFium: no scripts, no links, nothing that opens anything.

- One page is drawn at the size wanted.
- Text whose font is not in the file is drawn with the few Latin ones that PDFium carries; that letters of
  another script may be missing from the page is said, for a gap in a text does not show.
- Files, sounds and films inside it are said to be there, and never read.
- What was filled into a form is drawn; a document that asks for a password is refused.
"""

from __future__ import annotations

import codecs
from itertools import islice
from typing import Any, Final

import pypdfium2
from PIL import Image
from pypdfium2 import raw

from fieldjournal.decoders.frames import Refused, Told, refusing
from fieldjournal.decoders.pixels import Wanted, answered

_POINTS: Final = 20_000
"""Most points of a page's longer side: some seven metres."""

_WORDS: Final = 4_000
"""How many pieces of a page's text are asked for their font."""

_PINNED: Final = 1_000
"""How many things pinned to a page are looked at."""

_MORE: Final = {
    raw.FPDF_ANNOT_FILEATTACHMENT, raw.FPDF_ANNOT_SOUND, raw.FPDF_ANNOT_MOVIE,
    raw.FPDF_ANNOT_SCREEN, raw.FPDF_ANNOT_THREED, raw.FPDF_ANNOT_RICHMEDIA,
}  # fmt: skip
"""Kinds of what is pinned that hold a file of their own (ISO 32000-1, 12.5.6)."""


def prepare() -> Any:
    """Load the codec PDFium's texts come in; return the decoder."""
    codecs.lookup("utf-16-le")
    return decode


def decode(order: Told, untrusted: bytes) -> tuple[Told, bytes]:
    """Return the part of the page that is wanted. Raises: `Refused`."""
    wanted = Wanted.of(order)
    with refusing():
        return _drawn(untrusted, wanted)


def _opened(untrusted: bytes) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(untrusted)
        document.init_forms()
    except pypdfium2.PdfiumError as error:
        locked = error.err_code == raw.FPDF_ERR_PASSWORD
        raise Refused("encrypted" if locked else "damaged") from None
    return document


def _drawn(untrusted: bytes, wanted: Wanted) -> tuple[Told, bytes]:
    document = _opened(untrusted)
    pages = len(document)
    if wanted.page >= pages:
        raise Refused("no-such-page")
    page = document[wanted.page]
    wide, high = page.get_size()
    if min(wide, high) <= 0:
        raise Refused("damaged")
    if not max(wide, high) <= _POINTS:
        raise Refused("page-too-large")
    columns, lines = wanted.fitted(wide, high)
    scale = columns / ((wanted.right - wanted.left) * wide)
    left, top, right, bottom = wanted.box(wide, high)
    bitmap = page.render(
        scale=scale, crop=(left, high - bottom, wide - right, top), rev_byteorder=True, prefer_bgrx=False
    )
    image = Image.frombytes(
        "RGB", (bitmap.width, bitmap.height), bytes(bitmap.buffer), "raw", "RGB", bitmap.stride
    )
    told: dict[str, int | str] = {
        "whole_columns": round(wide),
        "whole_lines": round(high),
        "pages": pages,
        "more": int(wanted.page + 1 < pages),
        "cut": 0,
        "letters": int(_letters_may_lack(page)),
        "inside": int(document.count_attachments() > 0 or _holds_more(page)),
    }
    return answered(image.resize((columns, lines)), wanted, told)


def _holds_more(page: Any) -> bool:
    """Say whether a file, a sound or a film is pinned to the page: a picture of it shows a sign at most."""
    for number in range(min(raw.FPDFPage_GetAnnotCount(page), _PINNED)):
        pinned = raw.FPDFPage_GetAnnot(page, number)
        kind = raw.FPDFAnnot_GetSubtype(pinned)
        raw.FPDFPage_CloseAnnot(pinned)
        if kind in _MORE:
            return True
    return False


def _letters_may_lack(page: Any) -> bool:
    """Say whether a text beyond ASCII stands on the page in a font that the file does not hold."""
    words = page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], max_depth=3, textpage=page.get_textpage())
    return any(
        raw.FPDFFont_GetIsEmbedded(raw.FPDFTextObj_GetFont(each)) == 0 and not each.extract().isascii()
        for each in islice(words, _WORDS)
    )
