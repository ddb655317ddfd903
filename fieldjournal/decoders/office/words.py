"""The words of an office document: DOCX or ODT, told apart by what is in it. Anything else is refused.

What comes back are words alone, in reading order, one paragraph a line, cells of a table with tabs between.
"""

from __future__ import annotations

import io
import zipfile
from typing import Any, Final

from fieldjournal.decoders.frames import Refused, Told, refusing
from fieldjournal.decoders.office import docx, odt
from fieldjournal.decoders.office.page import Page
from fieldjournal.decoders.office.parcel import Parcel

_MIMETYPE: Final = "mimetype"
_LETTER: Final = {
    _MIMETYPE: "application/vnd.oasis.opendocument.text",
    "content.xml": '<?xml version="1.0" encoding="UTF-8"?><o:document-content xmlns:o="'
    'urn:oasis:names:tc:opendocument:xmlns:office:1.0"><o:body><o:text/></o:body></o:document-content>',
}


def prepare() -> Any:
    """Read a letter of our own, so that all that is imported late is there; return the decoder."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as letter:
        for name, content in _LETTER.items():
            letter.writestr(name, content)
    decode({}, made.getvalue())
    return decode


def decode(order: Told, untrusted: bytes) -> tuple[Told, bytes]:
    """Return the words. Raises: `Refused`."""
    del order
    page = Page()
    with refusing():
        words = _words(Parcel(untrusted), page)
        if page.covered and words.strip():
            raise Refused("covered")
    told: dict[str, int | str] = {"hidden": int(page.hidden), "inside": int(page.inside)}
    return told, words.encode(errors="replace")


def _words(parcel: Parcel, page: Page) -> str:
    if parcel.has(_MIMETYPE):
        if parcel.part(_MIMETYPE).strip() not in odt.TYPES:
            raise Refused("not-this-type")
        return odt.words_of(parcel, page)
    if parcel.has("[Content_Types].xml"):
        return docx.words_of(parcel, page)
    raise Refused("not-this-type")
