"""Which drawings of a DOCX lie over words: `covers` says by what rules.

Drawings are told of in two languages (ISO/IEC 29500-1, 20.1.2 and 20.4.2; -4, 19.1).
"""

from __future__ import annotations

from typing import Final
from xml.etree.ElementTree import Element

from fieldjournal.decoders.office.covers import THIN, Piece, Place, draws_enough, is_black, one_hides_another
from fieldjournal.decoders.office.docx_measures import EMU, length, number
from fieldjournal.decoders.office.docx_parts import words_in
from fieldjournal.decoders.office.docx_shapes import fill_of, is_turned_off, styled
from fieldjournal.decoders.office.docx_theme import Theme
from fieldjournal.decoders.office.trees import child, value

_AROUND: Final = {f"wp:wrap{way}" for way in ("Square", "Tight", "Through", "TopAndBottom")}
_AROUND_OLD: Final = {"square", "tight", "through", "topandbottom"}
_ON: Final = {"1", "true"}
_OFF_OLD: Final = {"f", "false"}
_FILLS: Final = {f"a:{name}Fill" for name in ("solid", "grad", "blip", "patt", "grp")}
_SHAPES: Final = {"wsp", "cxnSp", "sp"}
_PICTURES: Final = {"pic", "graphicFrame", "contentPart"}
_GROUPS: Final = {"wgp", "grpSp", "wpc", "lockedCanvas", "group"}
_LINES_OLD: Final = {"v:line", "v:polyline", "v:curve", "v:arc"}
_SHAPES_OLD: Final = {"v:rect", "v:roundrect", "v:oval", "v:shape", "v:image", *_LINES_OLD}
_HAIR: Final = 0.75
"""Points of a line whose width nobody said."""


def lies_over_words(drawing: Element, theme: Theme) -> bool:
    """Say whether words may be under a drawing, or are in it under something else."""
    if is_turned_off(drawing):
        return False
    groups = (each for each in drawing.iter() if _kind(each) in _GROUPS)
    return _is_over_the_text(drawing, theme) or any(one_hides_another(_pieces(each)) for each in groups)


def _is_over_the_text(drawing: Element, theme: Theme) -> bool:
    style = styled(drawing.get("style", ""))
    if drawing.tag == "wp:anchor":
        around = any(each.tag in _AROUND for each in drawing)
        behind = drawing.get("behindDoc", "0") in _ON
        sides = [number(value(drawing, "wp:extent", name), EMU) for name in ("cx", "cy")]
    elif str(drawing.tag).startswith("v:") and style.get("position") in {"absolute", "relative"}:
        told = (each.get("type", "").lower() for each in drawing if _kind(each) == "wrap")
        around = not _AROUND_OLD.isdisjoint(told)
        behind = style.get("z-index", "").startswith("-")
        sides = [length(style.get(name, "")) for name in ("width", "height")]
    else:
        return False
    if behind and not around:
        return any(is_black(_colours(each, theme)) for each in drawing.iter())
    flat = any(side is not None and side <= THIN for side in sides)
    return not around and _is_painted(drawing, flat=flat)


def _pieces(group: Element) -> list[Piece]:
    placed = ((each, _place(each)) for each in group)
    return [
        Piece(place, any(words_in(each)), _is_painted(each)) for each, place in placed if place is not None
    ]


def _place(piece: Element) -> Place | None:
    """Return where a piece of a group is; None for what is none."""
    about = next((each for each in piece if _kind(each) in {"spPr", "grpSpPr"}), None)
    frame = child(about, "a:xfrm")
    style = styled(piece.get("style", ""))
    told = [value(frame, *each) for each in _FRAME] if frame is not None else [style.get(n) for n in _SIDES]
    known = [found for each in told if (found := number(each, 1)) is not None]
    return Place(*known) if len(known) == len(_FRAME) else None


_FRAME: Final = (("a:off", "x"), ("a:off", "y"), ("a:ext", "cx"), ("a:ext", "cy"))
_SIDES: Final = ("left", "top", "width", "height")


def _is_painted(drawing: Element, *, flat: bool = False) -> bool:
    """Say whether anything of a drawing is not see-through; in a flat one only its lines are."""
    found = list(drawing.iter())
    if any(_kind(each) in _PICTURES or each.tag == "v:imagedata" for each in found):
        return True
    shapes = [each for each in found if _kind(each) in _SHAPES]
    older = [each for each in found if each.tag in _SHAPES_OLD]
    if not shapes and not older:
        return True
    return any(_paints(each, flat=flat) for each in shapes) or any(
        _paints_old(each, flat=flat) for each in older
    )


def _paints(shape: Element, *, flat: bool) -> bool:
    about = next((each for each in shape if _kind(each) == "spPr"), None)
    style = next((each for each in shape if _kind(each) == "style"), None)
    fills = set() if about is None else {each.tag for each in about}
    filled = bool(fills & _FILLS) or ("a:noFill" not in fills and _refers(style, "a:fillRef"))
    return draws_enough(
        filled=filled and not flat,
        stroke=_stroke(child(about, "a:ln"), style),
        by_hand="a:custGeom" in fills,
    )


def _stroke(line: Element | None, style: Element | None) -> float:
    """Return the points of a shape's line."""
    told = line is not None and len(line) > 0
    drawn = child(line, "a:noFill") is None if told else _refers(style, "a:lnRef")
    said = None if line is None else number(line.get("w"), EMU)
    return max(_HAIR, said or 0.0) if drawn else 0.0


def _refers(style: Element | None, name: str) -> bool:
    return (value(style, name, "idx") or "0") != "0"


def _paints_old(shape: Element, *, flat: bool) -> bool:
    line, stroke = shape.tag in _LINES_OLD, child(shape, "v:stroke")
    filled = not line and _is_on_old(shape, "filled", child(shape, "v:fill"))
    told = shape.get("strokeweight", "" if stroke is None else stroke.get("weight", ""))
    weight = max(_HAIR, number(told, EMU) or 0.0) if _is_on_old(shape, "stroked", stroke) else 0.0
    by_hand = shape.tag in {"v:polyline", "v:curve"} or (shape.tag == "v:shape" and "path" in shape.attrib)
    return draws_enough(filled=filled and not flat, stroke=weight, by_hand=by_hand)


def _is_on_old(shape: Element, name: str, about: Element | None) -> bool:
    """Say whether a shape has a fill, or a line: unless it is said, it has."""
    on = shape.get(name, "t" if about is None else about.get("on", "t"))
    return on.lower() not in _OFF_OLD


def _colours(shape: Element, theme: Theme) -> tuple[str, ...]:
    """Return the colour a shape is painted with; the older language names some."""
    if shape.tag not in _SHAPES_OLD:
        fill = fill_of(shape)
        return () if fill is None else theme.painted(fill)
    said = shape.get("fillcolor", "").partition(" ")[0].lower()
    painted = _is_on_old(shape, "filled", child(shape, "v:fill"))
    return ("000000" if said in {"black", "#000"} else said,) if painted else ()


def _kind(element: Element) -> str:
    """Return the name of an element without its prefix: groups and shapes have one each."""
    return str(element.tag).rpartition(":")[2]
