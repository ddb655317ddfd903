r"""The texts inside the files of a bundle, and what raw bytes may be read as.

- Decoded: every key and value of JSON, every text, attribute, name and comment of HTML, every cell of
  a table, every line of anything else, each by itself with the place where it stands.
- Misread: what a text attached may have been before somebody's program read it in the wrong encoding.
- Raw: the bytes as UTF-8, with percent, `\u` and HTML escapes undone, stretches that are UTF-16, and
  runs of base64 at each of the four places they may begin.
"""

from __future__ import annotations

import base64
import binascii
import csv
import html
import io
import json
import quopri
import re
from collections.abc import Callable, Iterable, Iterator
from html.parser import HTMLParser
from typing import AnyStr, Final

csv.field_size_limit(1 << 30)  # a whole narrative is one cell; what may come in is bounded by `unpack`

_CYRILLIC: Final = ("cp1251", "koi8-r", "cp866")
_MISREAD: Final = (
    *((read_as, was) for read_as in _CYRILLIC for was in _CYRILLIC if read_as != was),
    *((read_as, was) for read_as in ("latin-1", "cp1252", "cp1254") for was in ("utf-8", "cp1251")),
)
_LEAST_BASE64: Final = 12
_CONTEXT: Final = 80

_base64 = re.compile(rb"[A-Za-z0-9+/_-]{%d,}" % _LEAST_BASE64)
_percent = re.compile(rb"%([0-9A-Fa-f]{2})")
_entity = re.compile(r"&(?:#\w{1,8}|\w{2,8});")
_escape = re.compile(r"\\u([0-9A-Fa-f]{4})")
_low_second = re.compile(rb"(?:[\x00-\xff][\x00-\x06]){6,}")
_low_first = re.compile(rb"(?:[\x00-\x06][\x00-\xff]){6,}")


def texts_in(name: str, content: bytes, turn: Callable[[], None] = lambda: None) -> Iterator[tuple[str, str]]:
    """Yield (place, text) for everything that can be read in a file.

    `turn` is called again and again while a page is taken apart, which is done at once; it may raise.

    Raises: `ValueError` for a file that is not what its name says.
    """
    text = content.decode("utf-8-sig")
    if name.endswith(".json"):
        yield from _json(name, json.loads(text))
    elif name.endswith(".html"):
        page = _Page(turn)
        page.feed(text)
        page.close()
        yield from ((f"{name} {what}", each) for what, each in page.found)
    elif name.endswith(".csv"):
        for number, row in enumerate(csv.reader(io.StringIO(text, newline="")), 1):
            yield from ((f"{name} line {number}", cell) for cell in row)
    else:
        yield from ((f"{name} line {number}", line) for number, line in enumerate(text.splitlines(), 1))


def readings_of(content: bytes) -> Iterator[tuple[str, str]]:
    """Yield (coding, text) for every way raw bytes are read."""
    text = content.decode("utf-8", "replace")
    yield "UTF-8", text
    for start, end in _around(_percent.finditer(content)):
        undone = _percent.sub(lambda found: bytes([int(found[1], 16)]), content[start:end])
        yield "percent", undone.decode("utf-8", "replace")
    if "\\u" in text:
        yield "escapes", _escape.sub(lambda found: chr(int(found[1], 16)), text)
    for start, end in _around(_entity.finditer(text)):
        yield "HTML", html.unescape(text[start:end])
    for pattern, coding in ((_low_second, "utf-16-le"), (_low_first, "utf-16-be")):
        for found in pattern.finditer(content):
            yield coding.upper(), found[0].decode(coding, "replace")
    decoded = [_unbase64(found[0][at:]) for found in _base64.finditer(content) for at in range(4)]
    for coding in ("utf-8", "utf-16-le"):
        if decoded:
            yield "base64", " \n".join(each.decode(coding, "replace") for each in decoded)


def misreadings_of(content: bytes) -> Iterator[tuple[str, str]]:
    """Yield (coding, text) for what a text may have been before a program read it in the wrong encoding.

    Cyrillic in one of three old encodings read as another; UTF-8 read as Latin; quoted-printable mail.
    """
    written = content.decode("utf-8", "replace")
    for text in {written, _escape.sub(lambda found: chr(int(found[1], 16)), written)}:
        for read_as, was in _MISREAD:
            yield f"{was} read as {read_as}", text.encode(read_as, "replace").decode(was, "replace")
    yield "quoted-printable", quopri.decodestring(content).decode("utf-8", "replace")


def _around(found: Iterable[re.Match[AnyStr]]) -> Iterator[tuple[int, int]]:
    """Yield (start, end) around every match with some context, overlapping ones as one."""
    start = end = -1
    for each in found:
        if end >= 0 and each.start() - _CONTEXT > end:
            yield start, end
            start = end = -1
        start = max(0, each.start() - _CONTEXT) if end < 0 else start
        end = each.end() + _CONTEXT
    if end >= 0:
        yield start, end


def _unbase64(run: bytes) -> bytes:
    whole = run[: len(run) // 4 * 4].translate(bytes.maketrans(b"-_", b"+/"))
    try:
        return base64.b64decode(whole)
    except binascii.Error:
        return b""


def _json(place: str, value: object) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, held in value.items():
            yield f"{place} key", key
            yield from _json(place, held)
    elif isinstance(value, list):
        for held in value:
            yield from _json(place, held)
    elif value is not None and not isinstance(value, bool):
        yield f"{place} value", str(value)


class _Page(HTMLParser):
    """Gathers everything of a page that can hold words."""

    def __init__(self, turn: Callable[[], None]) -> None:
        super().__init__(convert_charrefs=True)
        self._turn = turn
        self.found: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._turn()
        self.found.append(("tag", tag))
        for name, value in attrs:
            self.found += [("attribute", name), ("attribute", value or "")]

    def handle_data(self, data: str) -> None:
        self.found.append(("text", data))

    def handle_comment(self, data: str) -> None:
        self.found.append(("comment", data))

    def handle_pi(self, data: str) -> None:
        self.found.append(("instruction", data))

    def unknown_decl(self, data: str) -> None:
        self.found.append(("declaration", data))
