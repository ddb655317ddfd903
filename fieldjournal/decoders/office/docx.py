"""The words of a DOCX in reading order (ISO/IEC 29500-1, 17).

- Only runs (`w:t`) hold words. Attributes, properties, other parts of the file are never read for them: names
  of authors and bookmarks, targets of links, alternative texts, comments, custom parts.
- Left out: what was deleted or moved away while changes were tracked, hidden words, codes of fields, cells
  swallowed by others, rows and drawings marked as hidden, heads and feet of pages that are not shown,
  elements of other makers, which programs that do not know them pass over with all their words.
- Of content in several versions (`mc:AlternateContent`) the one an office program shows.
- Notes stand at the end with the number of their mark; those nobody points to stay. Numbers of lists are made
  by the program that shows them, and are not there.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from typing import Final
from xml.etree.ElementTree import Element

from fieldjournal.decoders.frames import Refused
from fieldjournal.decoders.office.docx_looks import Styles, is_on, look_of, on_its_ground
from fieldjournal.decoders.office.looks import PLAIN, Look
from fieldjournal.decoders.office.page import Page, row
from fieldjournal.decoders.office.parcel import Parcel
from fieldjournal.decoders.office.trees import OTHER, REQUIRES, child, tree_of, value

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
    f"{_USUAL}officeDocument/2006/math": "m",
    f"{_STRICT}officeDocument/math": "m",
    "urn:schemas-microsoft-com:vml": "v",
}
_UNDERSTOOD: Final = {
    *(f"{_MICROSOFT}{name}" for name in ("wordml", "wordprocessingShape", "wordprocessingGroup")),
    *(
        f"{_MICROSOFT}{name}"
        for name in ("wordprocessingCanvas", "wordprocessingDrawing", "wordprocessingInk")
    ),
    "http://schemas.microsoft.com/office/word/2012/wordml",
    f"{_USUAL}drawingml/2006/wordprocessingDrawing",
}
"""What a version of content may require so that every program of the last ten years shows it."""

_GONE: Final = {"w:del", "w:moveFrom"}
_NO_WORDS: Final = {"w:pPr", "w:rPr", "w:tblPr", "w:tblGrid", "w:trPr", "w:tcPr", "w:sdtPr", "w:sectPr"}
_PLAIN: Final = {
    "w:tab": "\t",
    "w:ptab": "\t",
    "w:br": "\n",
    "w:cr": "\n",
    "w:noBreakHyphen": "-",
    "w:sym": "�",
}
_DRAWN: Final = {"w:drawing", "w:pict", "w:object", "w:altChunk"}
_NOTES: Final = {"w:footnoteReference": "footnotes", "w:endnoteReference": "endnotes"}
_BOX: Final = "w:txbxContent"
_line_ends = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
"""Inside a run they are gaps between words, at its end too: two names must not become one word."""


def words_of(parcel: Parcel, page: Page) -> str:
    """Return the words. Raises: `Refused`."""
    return _Document(parcel, page).read()


class _Document:
    def __init__(self, parcel: Parcel, page: Page) -> None:
        self._parcel = parcel
        self._page = page
        main = next((path for kind, path in _relations(parcel, "").values() if kind == "officeDocument"), "")
        self._root = tree_of(parcel.part(main), PREFIXES)
        if self._root.tag != "w:document":
            raise Refused("not-this-type")
        self._parts = _relations(parcel, main)
        self._styles = Styles(self._part("styles"))
        self._notes: dict[str, dict[str, Element]] = {}
        self._fields: list[bool] = []
        """Of each field that is open: whether its code is being read, which nobody sees."""

    def read(self) -> str:
        page = self._page
        page.hidden |= any(kind == "comments" for kind, _path in self._parts.values())
        ground = value(self._root, "w:background", "w:color")
        below = Look(ground=True) if ground not in {None, "auto", "FFFFFF"} else PLAIN
        body = child(self._root, "w:body")
        lines = [] if body is None else list(self._blocks(body, below))
        heads = list(self._ends("w:headerReference", below))
        feet = list(self._ends("w:footerReference", below))
        return page.whole(heads, lines, feet)

    # -- parts of the file ----------------------------------------------------------------------

    def _part(self, kind: str) -> Element | None:
        path = next((path for held, path in self._parts.values() if held == kind), "")
        return tree_of(self._parcel.part(path), PREFIXES) if self._parcel.has(path) else None

    def _ends(self, reference: str, below: Look) -> Iterator[str]:
        """Yield the lines of heads, or feet, of pages: each once, and only those that are shown."""
        even = is_on(self._part("settings"), "w:evenAndOddHeaders")
        seen: dict[str, None] = {}
        for section in self._root.iter("w:sectPr"):
            shown = {"default": True, "first": is_on(section, "w:titlePg"), "even": even}
            for each in section:
                if each.tag == reference:
                    _kind, path = self._parts.get(each.get("r:id", ""), ("", ""))
                    if not shown.get(each.get("w:type", "default")):
                        self._page.hidden = True
                    elif self._parcel.has(path):
                        seen[path] = None
        for path in seen:
            self._fields.clear()
            yield from self._blocks(tree_of(self._parcel.part(path), PREFIXES), below)

    def _note(self, kind: str, own: str) -> list[str]:
        if kind not in self._notes:
            root = self._part(kind)
            held = () if root is None else (each for each in root if each.tag in {"w:footnote", "w:endnote"})
            self._notes[kind] = {each.get("w:id", ""): each for each in held}
        note = self._notes[kind].pop(own, None)  # a note that points to itself ends here
        open_fields, self._fields = self._fields, []
        lines = [] if note is None else [line.strip() for line in self._blocks(note, PLAIN)]
        self._fields = open_fields
        return lines

    # -- blocks ---------------------------------------------------------------------------------

    def _blocks(self, parent: Element, below: Look) -> Iterator[str]:
        """Yield the lines of paragraphs and tables."""
        for each in self._shown(parent):
            if each.tag == "w:p":
                yield from self._paragraph(each, below)
            elif each.tag == "w:tbl":
                yield from self._table(each, below)
            elif str(each.tag).startswith(OTHER):
                self._leave_out(each)
            else:
                yield from self._blocks(each, below)

    def _shown(self, parent: Element) -> Iterator[Element]:
        """Yield the children that are shown; of several versions of one thing, one."""
        for each in parent:
            if each.tag in _GONE:
                self._leave_out(each)
            elif each.tag == "mc:AlternateContent":
                version = _version(each)
                if version is not None:
                    yield from self._shown(version)
            elif each.tag == "w:altChunk":
                self._page.inside = True
            elif each.tag not in _NO_WORDS:
                yield each

    def _leave_out(self, element: Element) -> None:
        self._page.hidden |= _says(element)

    def _table(self, table: Element, below: Look) -> Iterator[str]:
        properties = child(table, "w:tblPr")
        look = look_of(properties).over(self._styles.table(value(properties, "w:tblStyle", "w:val"), below))
        for each in self._within(table, "w:tr"):
            about = child(each, "w:trPr")
            if is_on(about, "w:hidden") or child(about, "w:del") is not None:
                self._leave_out(each)
            else:
                yield from row([self._cell(cell, look) for cell in self._within(each, "w:tc")])

    def _cell(self, cell: Element, below: Look) -> list[str]:
        properties = child(cell, "w:tcPr")
        merged = (child(properties, name) for name in ("w:vMerge", "w:hMerge"))
        swallowed = any(each is not None and each.get("w:val") != "restart" for each in merged)
        if swallowed or child(properties, "w:cellDel") is not None:
            self._leave_out(cell)
            return []
        return list(self._blocks(cell, look_of(properties).over(below)))

    def _within(self, parent: Element, name: str) -> Iterator[Element]:
        """Yield rows of a table, or cells of a row, also those in wrappers."""
        for each in self._shown(parent):
            if each.tag == name:
                yield each
            elif each.tag not in {"w:tbl", "w:p"}:
                yield from self._within(each, name)

    # -- words ----------------------------------------------------------------------------------

    def _paragraph(self, paragraph: Element, below: Look) -> Iterator[str]:
        properties = child(paragraph, "w:pPr")
        look = self._styles.paragraph(value(properties, "w:pStyle", "w:val"), below)
        own = look_of(properties)
        look = Look(ground=own.ground, behind=own.behind).over(look)
        boxes: list[str] = []
        words = "".join(self._inline(paragraph, look, boxes))
        if words.strip() or not _says(paragraph):  # no gap shows where something hidden stood
            yield from words.split("\n")
        yield from boxes

    def _inline(self, parent: Element, look: Look, boxes: list[str]) -> Iterator[str]:
        for each in self._shown(parent):
            if each.tag == "w:r":
                yield from self._run(each, look, boxes)
            elif each.tag == "m:t":
                yield self._seen(each, look)
            elif each.tag in _DRAWN:
                self._drawing(each, boxes)
            elif str(each.tag).startswith(OTHER):
                self._leave_out(each)
            else:
                yield from self._inline(each, look, boxes)

    def _run(self, run: Element, below: Look, boxes: list[str]) -> Iterator[str]:
        properties = child(run, "w:rPr")
        look = self._styles.run(value(properties, "w:rStyle", "w:val"), below)
        look = on_its_ground(look_of(properties).over(look), properties)
        for each in self._shown(run):
            if each.tag == "w:fldChar":
                self._field(each.get("w:fldCharType", ""))
            elif each.tag in _DRAWN and not look.hidden:
                self._drawing(each, boxes)
            elif each.tag == "w:ruby":
                yield from self._inline(each, look, boxes)
            else:
                yield self._seen(each, look)

    def _seen(self, piece: Element, look: Look) -> str:
        """Return what is seen of a piece of a run."""
        tag = str(piece.tag)
        if tag in {"w:t", "m:t"}:
            words = _line_ends.sub(" ", piece.text or "")
        elif tag in _NOTES and not look.unseen and not any(self._fields):
            return self._page.mark(self._note(_NOTES[tag], piece.get("w:id", "")))
        else:
            words = _PLAIN.get(tag, "")
        if words and (look.unseen or any(self._fields)):
            self._page.hidden |= look.unseen and bool(words.strip())
            return ""
        return words

    def _field(self, step: str) -> None:
        if step == "begin":
            self._fields.append(True)
        elif self._fields and step == "separate":
            self._fields[-1] = False
        elif self._fields and step == "end":
            self._fields.pop()

    def _drawing(self, drawing: Element, boxes: list[str]) -> None:
        """Add the words of the boxes in a drawing; their ground is not known, so no colour hides them."""
        found = list(self._boxes(drawing))
        self._page.inside |= not found
        for box in found:
            boxes += self._blocks(box, Look(ground=True))

    def _boxes(self, parent: Element) -> Iterator[Element]:
        if _is_hidden(parent):
            self._leave_out(parent)
            return
        for each in self._shown(parent):
            if each.tag == _BOX:
                yield each
            else:
                yield from self._boxes(each)


def _says(element: Element) -> bool:
    """Say whether there are words in an element, seen or not."""
    return any(each.tag in {"w:t", "w:delText"} and (each.text or "").strip() for each in element.iter())


def _is_hidden(drawing: Element) -> bool:
    """Say whether a shape is marked as hidden, in either of the two languages for drawings."""
    style = drawing.get("style", "").replace(" ", "").lower()
    return "visibility:hidden" in style or value(drawing, "wp:docPr", "hidden") in {"1", "true"}


def _version(alternatives: Element) -> Element | None:
    """Return the first version that programs understand, else the one for those that understand none."""
    for each in alternatives:
        required = each.get(REQUIRES, "").split()
        if each.tag == "mc:Choice" and required and set(required) <= _UNDERSTOOD:
            return each
    return child(alternatives, "mc:Fallback")


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
