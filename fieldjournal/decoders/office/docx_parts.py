"""The parts of a DOCX and how they point to each other (ISO/IEC 29500-2, 8), and its versions (-3, 7)."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from typing import Final
from xml.etree.ElementTree import Element

from fieldjournal.decoders.frames import Refused
from fieldjournal.decoders.office.parcel import Parcel
from fieldjournal.decoders.office.trees import REQUIRES, child, tree_of

_STRICT: Final = "http://purl.oclc.org/ooxml/"
_USUAL: Final = "http://schemas.openxmlformats.org/"
_MICROSOFT: Final = "http://schemas.microsoft.com/office/word/2010/"
PREFIXES: Final[Mapping[str, str]] = {
    f"{_USUAL}wordprocessingml/2006/main": "w",
    f"{_STRICT}wordprocessingml/main": "w",
    f"{_USUAL}officeDocument/2006/relationships": "r",
    f"{_STRICT}officeDocument/relationships": "r",
    f"{_USUAL}package/2006/relationships": "part",
    f"{_USUAL}markup-compatibility/2006": "mc",
    f"{_USUAL}drawingml/2006/wordprocessingDrawing": "wp",
    f"{_STRICT}drawingml/wordprocessingDrawing": "wp",
    f"{_USUAL}drawingml/2006/main": "a",
    f"{_STRICT}drawingml/main": "a",
    f"{_USUAL}officeDocument/2006/math": "m",
    f"{_STRICT}officeDocument/math": "m",
    f"{_MICROSOFT}wordml": "w14",
    "urn:schemas-microsoft-com:vml": "v",
}
_UNDERSTOOD: Final = {
    *PREFIXES,
    *(f"{_MICROSOFT}{name}" for name in ("wordml", "wordprocessingShape", "wordprocessingGroup")),
    *(
        f"{_MICROSOFT}{name}"
        for name in ("wordprocessingCanvas", "wordprocessingDrawing", "wordprocessingInk")
    ),
    "http://schemas.microsoft.com/office/word/2012/wordml",
    f"{_USUAL}drawingml/2006/wordprocessingDrawing",
}
"""What a version of content may require so that every program of the last ten years shows it."""


class Parts:
    """The main part, and those it points to by the last word of their kind, or by id."""

    def __init__(self, parcel: Parcel) -> None:
        """Read the main part. Raises: `Refused`."""
        self._parcel = parcel
        kinds = _relations(parcel, "").values()
        path = next((path for kind, path in kinds if kind == "officeDocument"), "")
        self.main = tree_of(parcel.part(path), PREFIXES)
        if self.main.tag != "w:document":
            raise Refused("not-this-type")
        self._listed = _relations(parcel, path)

    def names(self, kind: str) -> bool:
        """Say whether the main part points to one of this kind."""
        return any(held == kind for held, _path in self._listed.values())

    def first(self, kind: str) -> Element | None:
        """Return the part of this kind, where there is one."""
        return self.at(next((path for held, path in self._listed.values() if held == kind), ""))

    def path(self, own: str) -> str:
        """Return where a part is that has this id; nothing where there is none."""
        _kind, path = self._listed.get(own, ("", ""))
        return path if self._parcel.has(path) else ""

    def at(self, path: str) -> Element | None:
        """Return the part that is there, where there is one."""
        return tree_of(self._parcel.part(path), PREFIXES) if self._parcel.has(path) else None


def versions(alternatives: Element) -> tuple[Element | None, list[Element]]:
    """Return of content in several versions the one that programs show, and the others."""
    shown = next((each for each in alternatives if _is_understood(each)), None)
    if shown is None:
        shown = child(alternatives, "mc:Fallback")
    return shown, [each for each in alternatives if each is not shown]


def _is_understood(version: Element) -> bool:
    required = set(version.get(REQUIRES, "").split())
    return version.tag == "mc:Choice" and bool(required) and required <= _UNDERSTOOD


def words_in(element: Element) -> Iterator[str]:
    """Yield the words that stand in an element, seen or not."""
    for each in element.iter():
        if each.tag in {"w:t", "w:delText"} and (each.text or "").strip():
            yield each.text or ""


def _relations(parcel: Parcel, of: str) -> dict[str, tuple[str, str]]:
    """Return the parts one part points to: by id, the last word of their kind and where they are."""
    folder, name = posixpath.split(of)
    path = posixpath.join(folder, "_rels", f"{name}.rels")
    if not parcel.has(path):
        return {}
    found = {}
    for each in tree_of(parcel.part(path), PREFIXES):
        if each.get("TargetMode", "").lower() != "external":
            target = posixpath.normpath(posixpath.join("/", folder, each.get("Target", ""))).lstrip("/")
            found[each.get("Id", "")] = (each.get("Type", "").rpartition("/")[2], target)
    return found
