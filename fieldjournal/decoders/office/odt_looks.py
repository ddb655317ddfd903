"""Styles of an ODT: what each says of hidden words, their colour, size and ground (ODF 1.3, part 3, 16)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final
from xml.etree.ElementTree import Element

from fieldjournal.decoders.office.looks import PLAIN, Look, is_white
from fieldjournal.decoders.office.trees import child, value

_DEEPEST: Final = 30
"""Styles based on each other; more are a circle."""

_points = re.compile(r"([0-9.]+)(pt|mm|cm|in)")
_EACH: Final = {"pt": 1.0, "mm": 72 / 25.4, "cm": 72 / 2.54, "in": 72.0}
_PROPERTIES: Final = (
    "style:text-properties",
    "style:paragraph-properties",
    "style:table-cell-properties",
    "style:table-row-properties",
    "style:table-properties",
    "style:section-properties",
)


class Styles:
    """The styles of a document by family and name; those of the text itself and those with names."""

    def __init__(self, roots: Iterable[Element | None]) -> None:
        self._styles: dict[tuple[str, str], Element] = {}
        self._masters: dict[str, Element] = {}
        self.layouts: dict[str, Element] = {}
        for root in roots:
            for each in () if root is None else root.iter():
                family, name = each.get("style:family", ""), each.get("style:name", "")
                if each.tag == "style:style":
                    self._styles[family, name] = each
                elif each.tag == "style:default-style":
                    self._styles[family, ""] = each
                elif each.tag == "style:master-page":
                    self._masters[name] = each
                elif each.tag == "style:page-layout":
                    self.layouts[name] = each

    def look(self, family: str, name: str | None, below: Look) -> Look:
        """Return how words look in a style, on what lies under it."""
        made = PLAIN
        for each in self._chain(family, name or ""):
            made = made.over(_look(each))
        return made.over(below)

    def default(self, family: str) -> Look:
        """Return how words look where nothing else is said."""
        found = self._styles.get((family, ""))
        return PLAIN if found is None else _look(found)

    def _chain(self, family: str, name: str) -> Iterator[Element]:
        for _step in range(_DEEPEST):
            found = self._styles.get((family, name)) if name else None
            if found is None:
                return
            yield found
            name = found.get("style:parent-style-name", "")

    def pages(self, body: Element) -> Iterator[Element]:
        """Yield the pages the text is laid out on: those its styles ask for, and those that follow them."""
        wanted: dict[str, None] = {}
        first = True
        for each in body.iter():
            family = "table" if each.tag == "table:table" else "paragraph"
            if each.tag in {"text:p", "text:h", "table:table"}:
                styles = self._chain(family, each.get(f"{str(each.tag).partition(':')[0]}:style-name", ""))
                asked = next((named for one in styles if (named := one.get("style:master-page-name"))), "")
                if asked or first:
                    wanted[asked or next(iter(self._masters), "")] = None
                first = False
        for name in list(wanted):
            while (following := self._masters.get(name)) is not None:
                name = following.get("style:next-style-name", "")  # noqa: PLW2901 - the page after it
                if name in wanted:
                    break
                wanted[name] = None
        yield from (self._masters[name] for name in wanted if name in self._masters)


def is_coloured(layout: Element | None) -> bool:
    """Say whether pages of a layout have a colour of their own."""
    return bool(_ground(value(layout, "style:page-layout-properties", "fo:background-color")))


def _look(style: Element) -> Look:
    words = child(style, "style:text-properties")
    given = {} if words is None else words.attrib
    said = [value(style, name, "fo:background-color") for name in _PROPERTIES]
    known = [ground for ground in map(_ground, said) if ground is not None]
    fitting = given.get("style:use-window-font-color") == "true"
    display = given.get("text:display")
    return Look(
        None if display is None else display != "true",
        "auto" if fitting else given.get("fo:color"),
        _size(given.get("fo:font-size", "")),
        any(known) if known else None,
        next((each for each in said if each), None),
    )


def _size(said: str) -> float | None:
    found = _points.fullmatch(said)
    try:
        return float(found[1]) * _EACH[found[2]] if found else None
    except ValueError:
        return None


def _ground(colour: str | None) -> bool | None:
    return None if colour is None else colour != "transparent" and not is_white(colour)
