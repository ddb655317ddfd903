"""Styles of a DOCX: what each says of hidden words, their colour, size and ground (ISO/IEC 29500-1, 17.7).

- Letters nobody gave a colour are taken to be black under a black marker, which is how names are blacked out;
  on a dark shade programs turn them white.
- Hidden is a property that styles turn on and off by turns (17.7.3). Here any style that hides does: what a
  style hides is shown only where the words themselves say so.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final
from xml.etree.ElementTree import Element

from fieldjournal.decoders.office.looks import PLAIN, Look, is_white
from fieldjournal.decoders.office.trees import child, value

_OFF: Final = {"0", "false", "off"}
_HALVES: Final = 2
_MARKERS: Final = {
    "black": "000000", "blue": "0000FF", "cyan": "00FFFF", "green": "00FF00", "magenta": "FF00FF",
    "red": "FF0000", "yellow": "FFFF00", "darkBlue": "000080", "darkCyan": "008080", "darkGreen": "008000",
    "darkMagenta": "800080", "darkRed": "800000", "darkYellow": "808000", "darkGray": "808080",
    "lightGray": "C0C0C0",
}  # fmt: skip
"""Colours of markers (17.18.40)."""

_DEEPEST: Final = 30
"""Styles based on each other; more are a circle."""


def is_on(parent: Element | None, name: str) -> bool | None:
    """Return what a property says that is on by standing there; None where it does not stand there."""
    found = child(parent, name)
    return None if found is None else found.get("w:val", "1").lower() not in _OFF


def look_of(properties: Element | None) -> Look:
    """Return what the properties of a run, of a paragraph or of a cell say."""
    if properties is None:
        return PLAIN
    said = {is_on(properties, "w:vanish"), is_on(properties, "w:specVanish")} - {None}
    return Look(
        any(said) if said else None,
        value(properties, "w:color", "w:val"),
        _points(value(properties, "w:sz", "w:val")),
        _ground(properties),
        _behind(properties),
    )


def on_its_ground(look: Look, properties: Element | None) -> Look:
    """Return how words of a run look in the end: under a black marker those without a colour are black."""
    marked = value(properties, "w:highlight", "w:val") == "black"
    return replace(look, colour="000000") if marked and look.colour in {None, "auto"} else look


class Styles:
    """The styles of a document by id."""

    def __init__(self, root: Element | None) -> None:
        self._by_id: dict[str, Element] = {}
        self._default: dict[str, str] = {}
        self._all = PLAIN
        if root is None:
            return
        for style in root.iter("w:style"):
            own = style.get("w:styleId", "")
            self._by_id[own] = style
            if style.get("w:default", "0").lower() not in _OFF:
                self._default[style.get("w:type", "")] = own
        self._all = look_of(child(root, "w:docDefaults", "w:rPrDefault", "w:rPr"))

    def paragraph(self, style: str | None, below: Look) -> Look:
        """Return how words of a paragraph look, on what lies under it."""
        return self._look(style or self._default.get("paragraph")).over(below.over(self._all))

    def run(self, style: str | None, below: Look) -> Look:
        """Return how words with a style of their own look inside a paragraph."""
        if style is None:
            return below
        own = self._look(style)
        return replace(own, hidden=own.hidden or below.hidden).over(below)

    def table(self, style: str | None, below: Look) -> Look:
        """Return what a table puts under its words; a shade anywhere in its style counts for all of it."""
        style = style or self._default.get("table")
        shaded = any(_ground(each) for known in self._chain(style) for each in known.iter())
        own = self._look(style)
        return replace(own, ground=own.ground or shaded or None).over(below)

    def _chain(self, style: str | None) -> list[Element]:
        found: list[Element] = []
        while style in self._by_id and len(found) < _DEEPEST:
            found.append(self._by_id[style])
            style = value(found[-1], "w:basedOn", "w:val")
        return found

    def _look(self, style: str | None) -> Look:
        """Return what a style says with all those it is based on."""
        made, hidden = PLAIN, None
        for each in self._chain(style):
            own = look_of(child(each, "w:rPr"))
            of_paragraph = child(each, "w:pPr")
            own = own.over(Look(ground=_ground(of_paragraph), behind=_behind(of_paragraph)))
            hidden = hidden or own.hidden
            made = made.over(own)
        return replace(made, hidden=hidden)


def _points(halves: str | None) -> float | None:
    try:
        return None if halves is None else float(halves) / _HALVES
    except ValueError:
        return None


def _behind(properties: Element | None) -> str | None:
    """Return the colour behind words, where these properties say one."""
    marker = _MARKERS.get(value(properties, "w:highlight", "w:val") or "")
    solid = value(properties, "w:shd", "w:val") == "solid"
    return marker or value(properties, "w:shd", "w:color" if solid else "w:fill")


def _ground(properties: Element | None) -> bool | None:
    """Say whether these properties put a colour behind words; None where they say nothing."""
    shade = child(properties, "w:shd")
    if value(properties, "w:highlight", "w:val") not in {None, "none", "white"}:
        return True
    if shade is None:
        return None
    fill, pattern = shade.get("w:fill", "auto"), shade.get("w:val", "clear")
    themed = shade.get("w:themeFill", "").startswith(("dark", "text", "accent"))
    plain = fill.lower() == "auto" or is_white(fill)
    return themed or not plain or pattern not in {"clear", "nil"}
