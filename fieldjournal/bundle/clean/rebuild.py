"""Which files can be rebuilt, and what is lost on the way. The type is told by the bytes, never by the name.

| from | to | how |
|---|---|---|
| JPEG, WebP | JPEG | pixels, turned as the camera noted, 90 of 100 |
| PNG, GIF, BMP, TIFF | PNG | pixels |
| several pages or frames (TIFF, GIF, WebP), PDF | PDF | each page as a picture; a PDF's at 150 dots an inch |
| text in Unicode | text | its words, which go through the review like any other |
| DOCX, ODT | text | the words that are seen on its pages, as above |
| WAV, MP3, OGG, M4A, FLAC, AMR, films | WAV | samples of the sound, one channel, 16 kHz (`[media]` extra) |

Of a JPEG only the picture that is seen goes along: cameras put previews and second views behind it, and
telephones a short film. That something of a file is left out is said (`clean_copy.LOST`); of the small
picture in the head of most photos it is not, since it shows the same. Where parts are blacked out, each page
has to have such a part, or somebody said that it needs none: what is hidden on one may be seen on the next.

Everything else is refused: RTF and old office documents, spreadsheets, web pages, mail, archives, maps,
contacts, what is encrypted, broken or unknown. What rebuilding does not take away is said in
`clean_copy.STAYS`.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from fieldjournal import sandbox
from fieldjournal.bundle.clean.clean_copy import Clean, fitting
from fieldjournal.bundle.clean.pdf import PdfPage, write_pdf
from fieldjournal.bundle.clean.pixels import Box, Page, encoded, page_of
from fieldjournal.errors import CannotShow
from fieldjournal.model.file_types import HEAD, Viewer, recognised, viewer_of
from fieldjournal.model.values import Choice
from fieldjournal.redaction.seen import are_turned, plain_words

MOST_PAGES: Final = 100
MOST_SECONDS: Final = 1_800
MOST_TEXT: Final = 1 << 20
"""Bytes of a text: it is looked through word by word, and again for every answer."""

_UNICODE: Final = {"utf-8", "utf-16-le", "utf-16-be"}
_DOTS: Final = 150 / 72
"""Pixels for each point of a document's page."""

_WINDOW: Final = 300
_RATE: Final = 16_000
_MOST_TOLD: Final = 1 << 40
_LEAST_HEARD: Final = 0.9
"""Of the time a recording says it lasts."""


_OFFICE: Final = {"office", "opendocument", "zip"}
"""What may be a DOCX or an ODT: the first bytes of a ZIP file do not always say what is in it."""


class _Kind(NamedTuple):
    """How a file of pages is rebuilt."""

    alone: str
    """What a single page becomes; empty where that is a PDF too."""
    first_only: bool = False
    decoder: str = sandbox.PICTURE
    per_unit: float = 1.0
    """Pixels for each unit of a page's own size."""


_PAGES: Final = {
    "jpeg": _Kind("jpeg", first_only=True),
    "webp": _Kind("jpeg"),
    **dict.fromkeys(("png", "gif", "bmp", "tiff"), _Kind("png")),
    "pdf": _Kind("", decoder=sandbox.DOCUMENT, per_unit=_DOTS),
}
_SOUNDS: Final = {"wav", "mp3", "ogg", "flac", "amr", "m4a", "mp4", "matroska", "avi"}
_PROGRAMS: Final = (b"<", b"{", b"[{", b'["', b"%!", b"begin:v", b"from ", b"version:")
"""How texts begin that are maps, contacts, calendars, mail, data, drawings: programs read them otherwise."""

_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
"""Stands in the list of an office document that asks for a password (MS-OFFCRYPTO, 2.3.4.4)."""

_NOT_A_LETTER: Final = {"not-this-type": "cannot-rebuild"}

_LONGEST: Final = max(map(len, _PROGRAMS))
_mail = re.compile(
    rb"(?i)(?:[a-z][a-z0-9-]*: [^\n]*\r?\n[ \t]?){2}"
    rb"|(?:received|return-path|delivered-to|message-id|mime-version|x-[a-z-]+): "
)
"""Two lines of a head, or the first of one nobody writes by hand (RFC 5322, 2.2)."""


Cancelled = Callable[[], bool]
Progress = Callable[[float], None]
"""Told the share of a file that is done, 0.0 to 1.0, in the thread that rebuilds it."""


def _nobody(_share: float) -> None:
    """Tell nobody."""


def rebuild(
    pieces: Sequence[bytes],
    boxes: Sequence[Box] = (),
    *,
    seen: frozenset[int] = frozenset(),
    cancelled: Cancelled | None = None,
    progress: Progress = _nobody,
) -> Clean:
    """Return the clean copy of a file; blocks, and may run in any thread.

    `boxes` black out parts of pages; `seen` are pages that need none. `progress` hears of each page and each
    five minutes of a recording. Raises: `CannotShow` for what cannot be
    rebuilt, or when cancelled.
    """
    head = b"".join(pieces[:2])[:HEAD]
    code = _type(head)
    stopped = cancelled or (lambda: False)
    if code in _PAGES:
        return _pages(_PAGES[code], pieces, _Hidden(boxes, seen), stopped, progress)
    if boxes:
        raise CannotShow("no-pages")
    if _is_text(head):
        return _text(pieces)
    if code in _OFFICE:
        return _office(pieces)
    if code == "old_office" and _LOCKED in b"".join(pieces):
        raise CannotShow("encrypted")
    if code in _SOUNDS:
        return _sound(pieces, stopped, progress)
    raise CannotShow("cannot-rebuild")


class _Hidden(NamedTuple):
    """What is blacked out, page by page."""

    boxes: Sequence[Box]
    seen: frozenset[int]

    def on(self, page: int) -> list[Box]:
        """Return the boxes of a page. Raises: `CannotShow` where nobody said whether it needs any."""
        own = [box for box in self.boxes if box.page == page]
        if self.boxes and not own and page not in self.seen:
            raise CannotShow("boxes-on-some-pages")
        return own

    def require_within(self, pages: int) -> None:
        """Raise `CannotShow` for a box on a page that does not leave: it was meant for another."""
        if any(box.page >= pages for box in self.boxes):
            raise CannotShow("no-such-page")


def _pages(
    kind: _Kind, pieces: Sequence[bytes], hidden: _Hidden, stopped: Cancelled, progress: Progress
) -> Clean:
    pages: list[PdfPage] = []
    lost: dict[str, None] = dict.fromkeys(["boxes"] if hidden.boxes else [])
    more = True
    while more:
        page = page_of(kind.decoder, pieces, len(pages), per_unit=kind.per_unit)
        lost |= dict.fromkeys(_lost(page, kind.per_unit))
        page = page.blacked_out(hidden.on(len(pages)))
        more = page.more and not kind.first_only
        if kind.alone and not pages and not more:
            lost |= dict.fromkeys(["others"] if page.more else [])
            hidden.require_within(1)
            ending = {"jpeg": "jpg"}.get(kind.alone, kind.alone)
            return fitting(Clean(ending, encoded(page, kind.alone), tuple(lost)))
        if stopped():
            raise CannotShow("cancelled")
        wide, high = page.whole if kind.per_unit != 1.0 else (page.columns, page.lines)
        pages.append(PdfPage(encoded(page, "jpeg"), page.columns, page.lines, wide, high))
        progress(len(pages) / min(page.pages, MOST_PAGES) if page.pages else 0.0)
        if more and len(pages) == MOST_PAGES:
            lost |= {"frames": None}
            more = False
    hidden.require_within(len(pages))
    return fitting(Clean("pdf", write_pdf(pages), tuple(lost)))


def _lost(page: Page, per_unit: float) -> list[str]:
    smaller = page.columns < round(page.whole[0] * per_unit) - 1
    told = (("smaller", smaller), ("cut", page.cut), ("letters", page.letters_may_lack))
    return [*(code for code, is_so in told if is_so), *page.left_out]


def _text(pieces: Sequence[bytes]) -> Clean:
    """Return the words of a text. An encoding that has to be guessed may turn names into other letters."""
    if sum(map(len, pieces)) > MOST_TEXT:
        raise CannotShow("too-long-a-text")
    answer = sandbox.decode(sandbox.TEXT, {"first": 1, "last": 1}, pieces)
    if answer.told.get("encoding") not in _UNICODE:
        raise CannotShow("old-encoding")
    return _of_words(_decoded(answer.body))


def _office(pieces: Sequence[bytes]) -> Clean:
    """Return the words of an office document that are seen on its pages."""
    try:
        answer = sandbox.decode(sandbox.OFFICE, {}, pieces)
    except CannotShow as refused:
        raise CannotShow(_NOT_A_LETTER.get(refused.reason, refused.reason)) from None
    lost = ("words", *(code for code in ("hidden", "inside") if answer.number(code, 1)))
    if len(answer.body) > MOST_TEXT:
        raise CannotShow("too-long-a-text")
    clean = replace(_of_words(_decoded(answer.body)), lost=lost)
    if not (clean.words or "").strip():
        raise CannotShow("no-words")
    return clean


def _decoded(words: bytes) -> str:
    try:
        return words.decode()
    except UnicodeDecodeError:
        raise CannotShow("decoder-broke") from None


def _of_words(words: str) -> Clean:
    """Return a text that the gate will take. It leaves only after the review, so there are no bytes yet."""
    if are_turned(words):
        raise CannotShow("turned-letters")
    clean = Clean("txt", b"", words=plain_words(words))
    fitting(replace(clean, content=(clean.words or "").encode()))
    return clean


def _sound(pieces: Sequence[bytes], stopped: Cancelled, progress: Progress) -> Clean:
    made, lost = bytearray(), {"sound": None}
    for start in range(0, MOST_SECONDS, _WINDOW):
        order: dict[str, int | str] = {"start": start * 1000, "seconds": _WINDOW, "rate": _RATE}
        answer = sandbox.decode(sandbox.SOUND, order, pieces)
        if answer.number("rate", _RATE) != _RATE or len(answer.body) % 2:
            raise CannotShow("decoder-broke")
        made += answer.body
        progress(min((start + _WINDOW) * 1000 / (answer.number("whole", _MOST_TOLD) or _MOST_TOLD), 1.0))
        ends_early = not answer.number("more", 1) and len(made) < _heard(answer.number("whole", _MOST_TOLD))
        lost |= dict.fromkeys(["cut"] if answer.number("cut", 1) or ends_early else [])
        lost |= dict.fromkeys(["tracks"] if answer.number("others", 1) else [])
        if not answer.number("more", 1):
            return fitting(Clean("wav", _wav(bytes(made)), tuple(lost)))
        if stopped():
            raise CannotShow("cancelled")
    raise CannotShow("too-many-seconds")


def _heard(told: int) -> int:
    """Return the least bytes of samples in a recording that says it lasts so many milliseconds."""
    return round((_LEAST_HEARD * told / 1000 - 1) * _RATE) * 2


def _wav(samples: bytes) -> bytes:
    head = struct.pack(
        "<4sI4s4sIHHIIHH", b"RIFF", 36 + len(samples), b"WAVE", b"fmt ", 16, 1, 1, _RATE, 2 * _RATE, 2, 16
    )
    return head + struct.pack("<4sI", b"data", len(samples)) + samples


def _type(head: bytes) -> str:
    found = recognised(head)
    return found.code if isinstance(found, Choice) else ""


def _is_text(head: bytes) -> bool:
    """Say whether a file is words to be read, and nothing that a program would read otherwise."""
    if viewer_of(head) is not Viewer.TEXT or _type(head) == "html":
        return False
    begin = head.removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n")
    return not begin[:_LONGEST].lower().startswith(_PROGRAMS) and not _mail.match(begin)
