"""Which drawings of an ODT lie over words (ODF 1.3, part 3, 10 and 20): `covers` says by what rules."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element

from fieldjournal.decoders.office.covers import THIN, Piece, Place, draws_enough, is_black, one_hides_another
from fieldjournal.decoders.office.odt_looks import Styles, points
from fieldjournal.decoders.office.sheet import WIDE

_LINES: Final = {"draw:line", "draw:connector", "draw:measure", "draw:polyline"}
_SHAPES: Final = _LINES | {
    f"draw:{name}"
    for name in ("rect", "circle", "ellipse", "polygon", "regular-polygon", "path", "custom-shape", "caption")
}
_BY_HAND: Final = {"draw:polyline", "draw:polygon", "draw:path"}
_PICTURES: Final = {
    f"draw:{name}" for name in ("image", "object", "object-ole", "plugin", "applet", "control")
}
_SIDES: Final = ("svg:x", "svg:y", "svg:width", "svg:height")
_HAIR: Final = 0.75
"""Points of a line whose width nobody said."""


def lies_over_words(drawing: Element, styles: Styles) -> bool:
    """Say whether words may be under a drawing, or are in it under something else."""
    groups = drawing.iter("draw:g")
    return _is_over_the_text(drawing, styles) or any(
        one_hides_another(_pieces(each, styles)) for each in groups
    )


def _is_over_the_text(drawing: Element, styles: Styles) -> bool:
    """Say whether a drawing lies in front of words; where nothing is said of it they run around."""
    if drawing.get("text:anchor-type") == "as-char":
        return False
    if styles.drawn(drawing, "style:wrap") != "run-through":
        return False
    if styles.drawn(drawing, "style:run-through") == "background":
        return any(is_black(styles.painted(each.get("draw:style-name"))) for each in drawing.iter())
    return _is_painted(drawing, styles)


def _pieces(group: Element, styles: Styles) -> Iterator[Piece]:
    for each in group:
        told = [found for name in _SIDES if (found := points(each.get(name, ""))) is not None]
        if len(told) == len(_SIDES):
            words = any(said.strip() for said in each.itertext())
            yield Piece(Place(*told), words, _is_painted(each, styles))


def _is_painted(drawing: Element, styles: Styles) -> bool:
    """Say whether anything of a drawing is not see-through."""
    found = list(drawing.iter())
    if any(each.tag in _PICTURES for each in found):
        return True
    boxes = [each for each in found if each.tag == "draw:frame"]
    shapes = [each for each in found if each.tag in _SHAPES]
    if not boxes and not shapes:
        return True
    return any(_is_filled(each, styles) for each in boxes) or any(_paints(each, styles) for each in shapes)


def _is_filled(box: Element, styles: Styles) -> bool:
    """Say whether a box of words has a ground of its own."""
    ground = styles.drawn(box, "fo:background-color") or "transparent"
    return (styles.drawn(box, "draw:fill") or "none") != "none" or ground != "transparent"


def _paints(shape: Element, styles: Styles) -> bool:
    sides = [WIDE if (found := points(shape.get(name, ""))) is None else found for name in _SIDES[2:]]
    filled = shape.tag not in _LINES and styles.drawn(shape, "draw:fill") != "none"
    width = points(styles.drawn(shape, "svg:stroke-width") or "") or 0.0
    drawn = styles.drawn(shape, "draw:stroke") != "none"
    stroke = max(_HAIR, width) if drawn else 0.0
    return draws_enough(filled=filled and min(sides) > THIN, stroke=stroke, by_hand=shape.tag in _BY_HAND)
