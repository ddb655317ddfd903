"""Colours of a DOCX that are said by their place in its theme (ISO/IEC 29500-1, 17.18.97 and 20.1.6.2).

A colour may be said twice, plainly and by the theme. Programs differ in which they show: both are returned.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final
from xml.etree.ElementTree import Element

from fieldjournal.decoders.office.looks import UNKNOWN, bands
from fieldjournal.decoders.office.trees import child, value

_USUAL: Final = {"dk1": "000000", "lt1": "FFFFFF", "dk2": "44546A", "lt2": "E7E6E6"}
"""Of a file without a theme."""

_PLACES: Final[Mapping[str, str]] = {
    "dark1": "dk1", "light1": "lt1", "dark2": "dk2", "light2": "lt2", "hyperlink": "hlink",
    "followedHyperlink": "folHlink",
}  # fmt: skip
_MAPPED: Final[Mapping[str, tuple[str, str]]] = {
    "background1": ("bg1", "light1"), "text1": ("t1", "dark1"), "background2": ("bg2", "light2"),
    "text2": ("t2", "dark2"), "bg1": ("bg1", "light1"), "tx1": ("t1", "dark1"), "bg2": ("bg2", "light2"),
    "tx2": ("t2", "dark2"),
}  # fmt: skip
"""What settings may exchange: its name there, and the place it has where they do not."""

_WHOLE: Final = 100_000
_MOST_SEEN_THROUGH: Final = 70_000
"""Share of transparency from which letters count as unseen."""


class Theme:
    """Colours by the names of their places."""

    def __init__(self, theme: Element | None, settings: Element | None) -> None:
        self._colours = dict(_USUAL)
        scheme = child(theme, "a:themeElements", "a:clrScheme")
        for place in () if scheme is None else scheme:
            for held in place:
                said = held.get("lastClr", "") or held.get("val", "")
                if bands(said):
                    self._colours[str(place.tag).removeprefix("a:")] = said
        mapping = child(settings, "w:clrSchemeMapping")
        self._mapping = {} if mapping is None else mapping.attrib

    def colours(self, element: Element | None, plain: str, prefix: str) -> tuple[str, ...] | None:
        """Return the colours an element says: in its attribute `plain`, and by those that begin so."""
        if element is None:
            return None
        own = element.get(f"w:{plain}", "auto")
        named = self._named(element.get(f"w:{prefix}Color" if prefix == "theme" else f"w:{prefix}", ""))
        if named:
            named = _shaded(named, element.get(f"w:{prefix}Shade"), _darker)
            named = _shaded(named, element.get(f"w:{prefix}Tint"), _lighter)
        return tuple(each for each in (own, named) if bands(each)) or (own,)

    def filled(self, fill: Element) -> tuple[tuple[str, ...], bool]:
        """Return the colours letters are filled with (`w14:textFill`), and whether they are seen through."""
        found, through = [], any(each.tag == "w14:noFill" for each in fill)
        for each in fill.iter():
            if each.tag in {"w14:srgbClr", "w14:schemeClr"}:
                said = each.get("w14:val", "")
                found.append(_changed(said if bands(said) else self._named(said), each, "w14", "w14:val"))
                through |= _share(each, "w14:alpha", "w14:val", 0) >= _MOST_SEEN_THROUGH
        return tuple(filter(None, found)), through

    def painted(self, fill: Element | None) -> tuple[str, ...]:
        """Return the one colour that covers a shape (`a:solidFill`); what shows through has none."""
        found = [] if fill is None else [each for each in fill if each.tag in {"a:srgbClr", "a:schemeClr"}]
        if len(found) != 1 or child(found[0], "a:alpha") is not None:
            return UNKNOWN
        said = found[0].get("val", "")
        colour = _changed(said if bands(said) else self._named(said), found[0], "a", "val")
        return (colour,) if colour else UNKNOWN

    def _named(self, name: str) -> str:
        place, usual = _MAPPED.get(name, ("", name))
        place = self._mapping.get(f"w:{place}", usual) if place else usual
        return self._colours.get(_PLACES.get(place, place), "")


def mixed(dots: str, fill: str, share: float | None) -> tuple[str, ...]:
    """Return the colour of a fill with so many dots on it, black and white where nothing else is said."""
    black, white = bands(dots) or bands(_USUAL["dk1"]), bands(fill) or bands(_USUAL["lt1"])
    by = 0.0 if share is None else share
    return (_hexadecimal(one * by + other * (1 - by) for one, other in zip(black, white, strict=True)),)


def _shaded(colour: str, share: str | None, mix: Callable[[int, float], float]) -> str:
    """Return a colour changed by so many of 255, in hexadecimal."""
    try:
        by = int(share, 16) / 255 if share else None
    except ValueError:
        by = None
    return colour if by is None else _hexadecimal(mix(band, by) for band in bands(colour))


def _darker(band: int, by: float) -> float:
    return band * by


def _lighter(band: int, by: float) -> float:
    return 255 - (255 - band) * by


def _changed(colour: str, element: Element, prefix: str, attribute: str) -> str:
    """Return a colour with its light multiplied and added to."""
    by, more = (
        _share(element, f"{prefix}:{name}", attribute, usual) / _WHOLE for name, usual in _LIGHT.items()
    )
    return _hexadecimal(band * by + 255 * more for band in bands(colour)) if colour else ""


_LIGHT: Final = {"lumMod": _WHOLE, "lumOff": 0}


def _share(element: Element, name: str, attribute: str, usual: int) -> int:
    said = value(element, name, attribute) or ""
    return int(said) if said.isdecimal() and len(said) <= len(str(_WHOLE)) else usual


def _hexadecimal(three: Iterator[float]) -> str:
    return bytes(min(max(round(each), 0), 255) for each in three).hex()
