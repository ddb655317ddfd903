"""The texts inside the files of a bundle; what raw bytes may be read as, `redaction.raw_readings` says.

Every key and value of JSON (those a program would drop, too), every text, attribute, name and comment of
HTML, every cell of a table, every line of anything else, each by itself with the place where it stands. A
word with markup inside is one word.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from itertools import accumulate
from typing import Final

csv.field_size_limit(1 << 30)  # a whole narrative is one cell; what may come in is bounded by `unpack`

_closing = re.compile(r"</([^>]*)>")
_inside_markup = re.compile(r"\S+")


def texts_in(name: str, content: bytes, turn: Callable[[], None] = lambda: None) -> Iterator[tuple[str, str]]:
    """Yield (place, text) for everything that can be read in a file.

    `turn` is called again and again while a page is taken apart, which is done at once; it may raise.

    Raises: `ValueError` for a file that is not what its name says.
    """
    text = content.decode("utf-8-sig")
    if name.endswith(".json"):
        yield from _json(name, json.loads(text, object_pairs_hook=tuple))
    elif name.endswith(".html"):
        page = _Page(turn)
        page.feed(text)
        page.close()
        yield from ((f"{name} {what}", each) for what, each in page.found)
        yield from ((f"{name} tag", found[1]) for found in _closing.finditer(text))
    elif name.endswith(".csv"):
        for number, row in enumerate(csv.reader(io.StringIO(text, newline="")), 1):
            yield from ((f"{name} line {number}", cell) for cell in row)
    else:
        yield from ((f"{name} line {number}", line) for number, line in enumerate(text.splitlines(), 1))


def _json(place: str, value: object) -> Iterator[tuple[str, str]]:
    """Yield what stands in a value; a record is told by its reference, or nobody finds the place again."""
    if isinstance(value, tuple):  # the members of an object, also those of one name
        place = next((f"{place} {held}" for key, held in value if key == "reference"), place)
        for key, held in value:
            yield f"{place} key", key
            yield from _json(place, held)
    elif isinstance(value, list):
        for held in value:
            yield from _json(place, held)
    elif value is not None and not isinstance(value, bool):
        yield f"{place} value", str(value)


_INLINE: Final = frozenset(
    """
    a abbr b bdi bdo big cite code del em font i ins kbd mark q s small span strong sub sup tt u wbr
    """.split()  # noqa: SIM905
)
"""Tags between which a word goes on."""


class _Page(HTMLParser):
    """Gathers everything of a page that can hold words."""

    def __init__(self, turn: Callable[[], None]) -> None:
        super().__init__(convert_charrefs=True)
        self._turn = turn
        self.found: list[tuple[str, str]] = []
        self._run: list[str] = []

    def close(self) -> None:
        super().close()
        self._ended()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._turn()
        self._beside(tag)
        self.found.append(("tag", tag))
        for name, value in attrs:
            self.found += [("attribute", name), ("attribute", value or "")]

    def handle_endtag(self, tag: str) -> None:
        self._beside(tag)

    def handle_data(self, data: str) -> None:
        self.found.append(("text", data))
        self._run.append(data)

    def handle_comment(self, data: str) -> None:
        self.found.append(("comment", data))

    def handle_decl(self, decl: str) -> None:
        self.found.append(("declaration", decl))

    def handle_pi(self, data: str) -> None:
        self.found.append(("instruction", data))

    def unknown_decl(self, data: str) -> None:
        self.found.append(("declaration", data))

    def _beside(self, tag: str) -> None:
        if tag not in _INLINE:
            self._ended()

    def _ended(self) -> None:
        """Gather the words that had markup inside, of all that stood in one block."""
        joints = [*accumulate(map(len, self._run))]
        for found in _inside_markup.finditer("".join(self._run)) if len(joints) > 1 else ():
            if any(found.start() < joint < found.end() for joint in joints):
                self.found.append(("text", found[0]))
        self._run = []
