"""Styles of an ODT: what each says of hidden words, their colour, size, room and ground (ODF 1.3-3, 16)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final
from xml.etree.ElementTree import Element

from fieldjournal.decoders.office.looks import PLAIN, UNKNOWN, Look
from fieldjournal.decoders.office.sheet import WIDE, Sheet, Stretch
from fieldjournal.decoders.office.trees import child, value

_DEEPEST: Final = 30
"""Styles based on each other; more are a circle."""

_LEAST_OPAQUE: Final = 0.3
"""Of letters that are seen through."""

_LEAST_PART: Final = 0.2
"""Of the height of the letters around: up to here they are dust."""

_points = re.compile(r"(-?[0-9.]+)(pt|mm|cm|in|pc)")
_EACH: Final = {"pt": 1.0, "mm": 72 / 25.4, "cm": 72 / 2.54, "in": 72.0, "pc": 12.0}
_STARTS: Final = ("style:paragraph-properties", "style:table-properties")
_INDENTS: Final = ("fo:margin-left", "fo:text-indent")
_HEIGHTS: Final = (
    ("style:paragraph-properties", "fo:line-height"),
    ("style:table-row-properties", "style:row-height"),
)
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

    def painted(self, name: str | None) -> tuple[str, ...]:
        """Return the one colour that covers a shape in a style; what is not painted may lie on anything."""
        for each in self._chain("graphic", name or ""):
            about = child(each, "style:graphic-properties")
            fill = None if about is None else about.get("draw:fill")
            if about is not None and fill is not None:
                through = about.get("draw:opacity", "100%") != "100%"
                return (
                    UNKNOWN
                    if fill != "solid" or through
                    else _ground(about.get("draw:fill-color")) or UNKNOWN
                )
        return UNKNOWN

    def drawn(self, shape: Element, name: str) -> str | None:
        """Return what the style of a drawing says of it."""
        for each in (
            *self._chain("graphic", shape.get("draw:style-name", "")),
            self._styles.get(("graphic", "")),
        ):
            said = None if each is None else value(each, "style:graphic-properties", name)
            if said is not None:
                return said
        return None

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

    def sheet(self) -> Sheet:
        """Return the sheet the pages are laid out on."""
        told = [child(each, "style:page-layout-properties") for each in self.layouts.values()]
        known = [each for each in told if each is not None]
        sizes = [(_size(each, "fo:page-width"), _size(each, "fo:page-height")) for each in known]
        sides = [_size(each, f"fo:margin-{side}") for each in known for side in ("left", "top")]
        return Sheet.of(sizes, sides)


def stretches(frame: Element) -> tuple[Stretch, Stretch]:
    """Return where a frame is; what that is told from is no matter across, and may be anywhere down."""
    across, down = (
        Stretch(
            points(frame.get(f"svg:{way}", "")) or 0.0, _known(points(frame.get(f"svg:{side}", ""))), anchor
        )
        for way, side, anchor in (("x", "width", "margin"), ("y", "height", ""))
    )
    return across, down


def ground_of(layout: Element | None) -> tuple[str, ...] | None:
    """Return the colour pages of a layout have, where they have one of their own."""
    return _ground(value(layout, "style:page-layout-properties", "fo:background-color"))


def points(said: str) -> float | None:
    """Return a length in points; None for what is none."""
    found = _points.fullmatch(said)
    try:
        return float(found[1]) * _EACH[found[2]] if found else None
    except ValueError:
        return None


def _look(style: Element) -> Look:
    words = child(style, "style:text-properties")
    given = {} if words is None else words.attrib
    grounds = (_ground(value(style, name, "fo:background-color")) for name in _PROPERTIES)
    fitting = given.get("style:use-window-font-color") == "true"
    display = given.get("text:display")
    # LibreOffice writes an opacity of none beside colours that it chooses itself, which are whole.
    through = None if fitting else _share(given.get("loext:opacity"))
    hidden = None if display is None else display != "true"
    if through is not None and through <= _LEAST_OPAQUE:
        hidden = True
    colour = "auto" if fitting else given.get("fo:color")
    return Look(
        hidden,
        None if colour is None else (colour,),
        next((each for each in grounds if each is not None), None),
        _height(given.get("fo:font-size", ""), given.get("style:text-position", "")),
        _share(given.get("style:text-scale")),
        points(given.get("fo:letter-spacing", "")),
        next(
            (high for name, each in _HEIGHTS if (high := points(value(style, name, each) or "")) is not None),
            None,
        ),
        _start(style),
    )


def _start(style: Element) -> float | None:
    """Return where the first line of a paragraph begins, or a table, in points from the margin."""
    told = [points(value(style, of, name) or "") for of in _STARTS for name in _INDENTS]
    known = [each for each in told if each is not None]
    return sum(known) if known else None


def _height(size: str, place: str) -> float | None:
    """Return the height of letters; of those said in parts of others only that they are dust."""
    for each in (size, place.partition(" ")[2]):
        part = _share(each)
        if part is not None and part <= _LEAST_PART:
            return part
    return points(size)


def _share(said: str | None) -> float | None:
    try:
        return float(said[:-1]) / 100 if said and said.endswith("%") else None
    except ValueError:
        return None


def _size(layout: Element, name: str) -> float:
    return points(layout.get(name, "")) or 0.0


def _known(side: float | None) -> float:
    return WIDE if side is None else side


def _ground(colour: str | None) -> tuple[str, ...] | None:
    return None if colour in {None, "", "transparent"} else (str(colour),)
