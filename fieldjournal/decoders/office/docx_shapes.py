"""Which boxes of a DOCX are seen: not those marked as hidden, beside the page, or too small for a letter.

Places are told in three languages: of drawings (ISO/IEC 29500-1, 20.4), of older ones (VML), and of frames
(17.3.1.11).
"""

from __future__ import annotations

import re
from typing import Final
from xml.etree.ElementTree import Element

from fieldjournal.decoders.office.sheet import WIDE, Sheet, Stretch
from fieldjournal.decoders.office.trees import child, value

_EMU: Final = 12_700
_TWENTIETHS: Final = 20
_UNITS: Final = {"pt": 1.0, "px": 0.75, "in": 72.0, "mm": 72 / 25.4, "cm": 72 / 2.54, "pc": 12.0}
_length = re.compile(r"(-?[0-9.]+)(pt|px|in|mm|cm|pc)")
"""Without a unit a length is one of a group of shapes, in parts of the group."""

_ACROSS: Final = {"page": "page"} | dict.fromkeys(("", "margin", "column", "text", "leftMargin"), "margin")
_DOWN: Final = {"page": "page", "margin": "margin", "topMargin": "page"}


def sheet_of(document: Element) -> Sheet:
    """Return the sheet of a document's sections."""
    sizes, margins = [], []
    for section in document.iter("w:sectPr"):
        told = [_number(value(section, "w:pgSz", name), _TWENTIETHS) for name in ("w:w", "w:h")]
        sizes.append((told[0], told[1]))
        margins += [_number(value(section, "w:pgMar", name), _TWENTIETHS) for name in ("w:left", "w:top")]
    return Sheet.of(sizes, margins)


def is_hidden(shape: Element, sheet: Sheet) -> bool:
    """Say whether nobody sees a shape."""
    style = _styled(shape.get("style", ""))
    if style.get("visibility") == "hidden" or value(shape, "wp:docPr", "hidden") in {"1", "true"}:
        return True
    if shape.tag in {"wp:anchor", "wp:inline"}:
        grows = any(each.tag == "a:spAutoFit" for each in shape.iter())
        return sheet.hides(*_anchored(shape), grows=grows)
    if not style:
        return False
    fits = (_styled(each.get("style", "")).get("mso-fit-shape-to-text") for each in shape)
    return sheet.hides(*_drawn(style), grows=any(fits))


def is_hidden_frame(frame: Element | None, sheet: Sheet) -> bool:
    """Say whether nobody sees paragraphs that are put into such a frame (`w:framePr`)."""
    if frame is None:
        return False
    across, down = (
        Stretch(
            _number(frame.get(f"w:{way}"), _TWENTIETHS),
            _number(frame.get(f"w:{side}"), _TWENTIETHS, WIDE),
            anchors.get(frame.get(f"w:{told}Anchor", "page"), ""),
        )
        for way, side, told, anchors in (("x", "w", "h", _ACROSS), ("y", "h", "v", _DOWN))
    )
    return sheet.hides(across, down, grows=frame.get("w:hRule") != "exact")


def _anchored(shape: Element) -> tuple[Stretch, Stretch]:
    """Return where a drawing is."""
    sides = [_number(value(shape, "wp:extent", name), _EMU, WIDE) for name in ("cx", "cy")]
    simple = child(shape, "wp:simplePos")
    if shape.get("simplePos") in {"1", "true"} and simple is not None:
        starts = [(_number(simple.get(name), _EMU), "page") for name in ("x", "y")]
    else:
        starts = []
        for name, anchors in (("wp:positionH", _ACROSS), ("wp:positionV", _DOWN)):
            place = child(shape, name)
            offset = child(place, "wp:posOffset")
            told_from = "" if place is None else place.get("relativeFrom", "")
            starts.append(
                (_number(None if offset is None else offset.text, _EMU), anchors.get(told_from, ""))
            )
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


def _styled(style: str) -> dict[str, str]:
    named = (each.partition(":") for each in style.lower().split(";"))
    return {name.strip(): said.strip() for name, colon, said in named if colon}


def _points(said: str, usual: float) -> float:
    found = _length.fullmatch(said)
    try:
        return float(found[1]) * _UNITS[found[2]] if found else 0.0 if said == "0" else usual
    except ValueError:
        return usual


def _number(said: str | None, parts: int, usual: float = 0.0) -> float:
    try:
        return usual if said is None else float(said) / parts
    except ValueError:
        return usual
