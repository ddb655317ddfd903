"""Which boxes and rows of a DOCX are seen: not those hidden, beside the page, or too small for a letter.

Places are told in three languages: of drawings (ISO/IEC 29500-1, 20.4), of older ones (VML), and of frames
(17.3.1.11).
"""

from __future__ import annotations

from typing import Final
from xml.etree.ElementTree import Element

from fieldjournal.decoders.office.docx_looks import is_on
from fieldjournal.decoders.office.docx_measures import EMU, TWENTIETHS, length, number
from fieldjournal.decoders.office.sheet import WIDE, Sheet, Stretch
from fieldjournal.decoders.office.trees import child, value

_LINE: Final = 2.0
"""Points of a row's height up to which it is a line."""

_ACROSS: Final = {"page": "page"} | dict.fromkeys(("", "margin", "column", "text", "leftMargin"), "margin")
_DOWN: Final = {"page": "page", "margin": "margin", "topMargin": "page"}


def sheet_of(document: Element) -> Sheet:
    """Return the sheet of a document's sections."""
    sizes, margins = [], []
    for section in document.iter("w:sectPr"):
        told = [_number(value(section, "w:pgSz", name), TWENTIETHS) for name in ("w:w", "w:h")]
        sizes.append((told[0], told[1]))
        margins += [_number(value(section, "w:pgMar", name), TWENTIETHS) for name in ("w:left", "w:top")]
    return Sheet.of(sizes, margins)


def is_turned_off(shape: Element) -> bool:
    """Say whether a shape says of itself that it is not shown."""
    hidden = styled(shape.get("style", "")).get("visibility") == "hidden"
    return hidden or value(shape, "wp:docPr", "hidden") in {"1", "true"}


def is_hidden(shape: Element, sheet: Sheet) -> bool:
    """Say whether nobody sees a shape, and with it its words."""
    style = styled(shape.get("style", ""))
    if is_turned_off(shape):
        return True
    if shape.tag in {"wp:anchor", "wp:inline"}:
        grows = any(each.tag == "a:spAutoFit" for each in shape.iter())
        return sheet.hides(*_anchored(shape), grows=grows)
    if not style:
        return False
    fits = (styled(each.get("style", "")).get("mso-fit-shape-to-text") for each in shape)
    return sheet.hides(*_drawn(style), grows=any(fits))


def is_hidden_frame(frame: Element | None, sheet: Sheet) -> bool:
    """Say whether nobody sees paragraphs that are put into such a frame (`w:framePr`)."""
    if frame is None:
        return False
    across, down = (
        Stretch(
            _number(frame.get(f"w:{way}"), TWENTIETHS),
            _number(frame.get(f"w:{side}"), TWENTIETHS, WIDE),
            anchors.get(frame.get(f"w:{told}Anchor", "page"), ""),
        )
        for way, side, told, anchors in (("x", "w", "h", _ACROSS), ("y", "h", "v", _DOWN))
    )
    return sheet.hides(across, down, grows=frame.get("w:hRule") != "exact")


def is_hidden_row(properties: Element | None) -> bool:
    """Say whether a row of a table is hidden, deleted, or so low that it shows nothing."""
    height = child(properties, "w:trHeight")
    exact = height is not None and height.get("w:hRule") == "exact"
    low = exact and _number(value(properties, "w:trHeight", "w:val"), TWENTIETHS, WIDE) <= _LINE
    return bool(is_on(properties, "w:hidden")) or child(properties, "w:del") is not None or low


def fill_of(shape: Element) -> Element | None:
    """Return what a shape is painted with, where that is one colour (`a:solidFill`)."""
    about = next((each for each in shape if str(each.tag).endswith(":spPr")), None)
    return child(about, "a:solidFill")


def is_beside(table: Element | None, sheet: Sheet) -> bool:
    """Say whether a table with such a place of its own (`w:tblpPr`) is nowhere on the page."""
    if table is None:
        return False
    across, down = (
        Stretch(
            _number(table.get(f"w:tblp{way}"), TWENTIETHS),
            WIDE,
            anchors.get(table.get(f"w:{told}Anchor", "page"), ""),
        )
        for way, told, anchors in (("X", "horz", _ACROSS), ("Y", "vert", _DOWN))
    )
    return sheet.hides(across, down, grows=True)


def _anchored(shape: Element) -> tuple[Stretch, Stretch]:
    """Return where a drawing is."""
    sides = [_number(value(shape, "wp:extent", name), EMU, WIDE) for name in ("cx", "cy")]
    simple = child(shape, "wp:simplePos")
    if shape.get("simplePos") in {"1", "true"} and simple is not None:
        starts = [(_number(simple.get(name), EMU), "page") for name in ("x", "y")]
    else:
        starts = []
        for name, anchors in (("wp:positionH", _ACROSS), ("wp:positionV", _DOWN)):
            place = child(shape, name)
            offset = child(place, "wp:posOffset")
            told_from = "" if place is None else place.get("relativeFrom", "")
            starts.append((_number(None if offset is None else offset.text, EMU), anchors.get(told_from, "")))
    across, down = (Stretch(start, side, anchor) for (start, anchor), side in zip(starts, sides, strict=True))
    return across, down


def _drawn(style: dict[str, str]) -> tuple[Stretch, Stretch]:
    """Return where a shape of the older language is."""
    across, down = (
        Stretch(
            _points(style.get(f"margin-{name}", style.get(name, "")), 0.0),
            _points(style.get(side, ""), WIDE),
            anchors.get(style.get(f"mso-position-{way}-relative", ""), ""),
        )
        for name, side, way, anchors in (
            ("left", "width", "horizontal", _ACROSS),
            ("top", "height", "vertical", _DOWN),
        )
    )
    return across, down


def styled(style: str) -> dict[str, str]:
    """Return what the style of a shape says in the older language, by name."""
    named = (each.partition(":") for each in style.lower().split(";"))
    return {name.strip(): said.strip() for name, colon, said in named if colon}


def _points(said: str, usual: float) -> float:
    """Return a length; without a unit it is one of a group of shapes, in parts of the group."""
    found = length(said)
    if found is None:
        return 0.0 if said == "0" else usual
    return found


def _number(said: str | None, parts: int, usual: float = 0.0) -> float:
    found = number(said, parts)
    return usual if found is None else found
