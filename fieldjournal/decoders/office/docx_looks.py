"""Styles of a DOCX: what each says of hidden words, their colour, size and ground (ISO/IEC 29500-1, 17.7).

- Letters nobody gave a colour are taken to be black under a black marker, which is how names are blacked out;
  on a dark shade programs turn them white.
- Of styles based on each other the nearest decides. Styles of different kinds turn hidden on and off by turns
  (17.7.3): here any that hides does, and is shown only where the words themselves say so.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final
from xml.etree.ElementTree import Element

from fieldjournal.decoders.office.docx_measures import HALVES, HUNDREDTHS, TWENTIETHS, number
from fieldjournal.decoders.office.docx_theme import Theme, mixed
from fieldjournal.decoders.office.looks import PLAIN, UNKNOWN, Look
from fieldjournal.decoders.office.trees import child, value

_OFF: Final = {"0", "false", "off"}
_INDENTS: Final = ("left", "start", "firstLine", "hanging")
_MARKERS: Final = {
    "black": "000000", "blue": "0000FF", "cyan": "00FFFF", "green": "00FF00", "magenta": "FF00FF",
    "red": "FF0000", "yellow": "FFFF00", "darkBlue": "000080", "darkCyan": "008080", "darkGreen": "008000",
    "darkMagenta": "800080", "darkRed": "800000", "darkYellow": "808000", "darkGray": "808080",
    "lightGray": "C0C0C0", "white": "FFFFFF",
}  # fmt: skip
"""Colours of markers (17.18.40)."""

_AUTO: Final = ("auto",)
"""A colour that programs choose; as a ground there is none."""

_FITTED: Final = 5.0
"""Points up to which nothing fits that could be read (`w:fitText`)."""

_SAY_SOMETHING: Final = {
    *(
        f"w:{name}"
        for name in ("vanish", "specVanish", "fitText", "color", "highlight", "shd", "sz", "szCs", "w")
    ),
    *(f"w:{name}" for name in ("spacing", "ind", "tblInd")),
    "w14:textFill",
}
"""Properties that make a look; hardly any run has more than a few of them."""

_DEEPEST: Final = 30
"""Styles based on each other; more are a circle."""


def is_on(parent: Element | None, name: str) -> bool | None:
    """Return what a property says that is on by standing there; None where it does not stand there."""
    found = child(parent, name)
    return None if found is None else found.get("w:val", "1").lower() not in _OFF


def on_its_ground(look: Look) -> Look:
    """Return how words of a run look in the end: under a black marker those without a colour are black."""
    return replace(look, colours=("000000",)) if look.blackened and look.colours in {None, _AUTO} else look


class Styles:
    """The styles of a document by id, and what properties mean with its theme."""

    def __init__(self, root: Element | None, theme: Theme) -> None:
        self._theme = theme
        self._by_id: dict[str, Element] = {}
        self._default: dict[str, str] = {}
        self._looks: dict[str | None, Look] = {}
        self._all = PLAIN
        if root is None:
            return
        for style in root.iter("w:style"):
            own = style.get("w:styleId", "")
            self._by_id[own] = style
            if style.get("w:default", "0").lower() not in _OFF:
                self._default[style.get("w:type", "")] = own
        defaults = child(root, "w:docDefaults")
        of_runs = self.said(child(defaults, "w:rPrDefault", "w:rPr"))
        self._all = of_runs.over(self.said(child(defaults, "w:pPrDefault", "w:pPr")))

    def said(self, properties: Element | None) -> Look:
        """Return what the properties of a run, of a paragraph or of a cell say."""
        if properties is None or all(each.tag not in _SAY_SOMETHING for each in properties):
            return PLAIN
        colours, through = self._colours(properties)
        own = {is_on(properties, "w:vanish"), is_on(properties, "w:specVanish")} - {None}
        fitted = number(value(properties, "w:fitText", "w:val"), TWENTIETHS)
        own |= {True} if through or (fitted is not None and fitted <= _FITTED) else set()
        complex_script = is_on(properties, "w:rtl") or is_on(properties, "w:cs")
        exact = value(properties, "w:spacing", "w:lineRule") == "exact"
        marker = value(properties, "w:highlight", "w:val")
        return Look(
            any(own) if own else None,
            colours,
            self._ground(properties),
            number(value(properties, "w:szCs" if complex_script else "w:sz", "w:val"), HALVES),
            number(value(properties, "w:w", "w:val"), HUNDREDTHS),
            number(value(properties, "w:spacing", "w:val"), TWENTIETHS),
            number(value(properties, "w:spacing", "w:line"), TWENTIETHS) if exact else None,
            _start(properties),
            None if marker is None else marker == "black",
        )

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
        """Return what a table makes of its words, on what lies under it.

        Which cells a part of its style is for is not worked out: a shade anywhere in it counts for all of
        them, and so does what hides.
        """
        style = style or self._default.get("table")
        chain = self._chain(style)
        shaded = any(self._ground(each) is not None for known in chain for each in known.iter())
        own = self._look(style)
        parts = [self.said(child(each, "w:rPr")) for known in chain for each in known.iter("w:tblStylePr")]
        hidden = own.hidden or any(part.hidden for part in parts) or None
        colours = tuple(each for part in (own, *parts) for each in part.colours or ())
        ground = UNKNOWN if shaded else own.ground
        return replace(own, hidden=hidden, colours=colours or None, ground=ground).over(below)

    def _chain(self, style: str | None) -> list[Element]:
        found: list[Element] = []
        while style in self._by_id and len(found) < _DEEPEST:
            found.append(self._by_id[style])
            style = value(found[-1], "w:basedOn", "w:val")
        return found

    def _look(self, style: str | None) -> Look:
        """Return what a style says with all those it is based on."""
        if style not in self._looks:
            made = PLAIN
            for each in self._chain(style):
                made = made.over(self.said(child(each, "w:rPr")).over(self.said(child(each, "w:pPr"))))
            self._looks[style] = made
        return self._looks[style]

    def _colours(self, properties: Element) -> tuple[tuple[str, ...] | None, bool]:
        """Return the colours of letters, and whether they are drawn without any."""
        said = self._theme.colours(child(properties, "w:color"), "val", "theme")
        fill = child(properties, "w14:textFill")
        if fill is None:
            return said, False
        filled, through = self._theme.filled(fill)
        line = child(properties, "w14:textOutline")
        outlined = line is not None and child(line, "w14:noFill") is None and len(line) > 0
        return filled + (said or ()) or None, through and not outlined

    def _ground(self, properties: Element) -> tuple[str, ...] | None:
        """Return the colours these properties put behind words; None where they say nothing."""
        marker = _MARKERS.get(value(properties, "w:highlight", "w:val") or "")
        if marker is not None:
            return (marker,)
        shade = child(properties, "w:shd")
        pattern = "clear" if shade is None else shade.get("w:val", "clear")
        if shade is not None and pattern.startswith("pct"):
            return mixed(shade.get("w:color", ""), shade.get("w:fill", ""), number(pattern[3:], HUNDREDTHS))
        if pattern not in {"clear", "nil", "solid"}:
            return UNKNOWN
        names = ("color", "theme") if pattern == "solid" else ("fill", "themeFill")
        found = self._theme.colours(shade, *names)
        return None if found == _AUTO else found


def _start(properties: Element) -> float | None:
    """Return where the first line of a paragraph begins, or a table, in points from the margin."""
    of_table = number(value(properties, "w:tblInd", "w:w"), TWENTIETHS)
    indented = child(properties, "w:ind")
    if indented is None:
        return of_table
    told = {name: number(indented.get(f"w:{name}"), TWENTIETHS) or 0.0 for name in _INDENTS}
    return told["left"] + told["start"] + told["firstLine"] - told["hanging"]
