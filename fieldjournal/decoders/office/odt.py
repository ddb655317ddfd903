"""The words of an ODT in reading order (ODF 1.3, part 3, 5 to 7).

- Only paragraphs and headings hold words. Attributes, settings, documents inside are never read for them, but
  for the field of words that a condition hides: shown, they may stand in its attribute alone.
- Left out: deletions kept by tracked changes, comments, what is hidden by a style, a section or a condition,
  alternative texts, scripts, forms, cells covered by others, heads and feet of pages that are not shown.
- Of a frame in several versions the first, as an office program shows; none of one beside the page.
- Small letters above words (`text:ruby`) stand behind their paragraph.
- Notes stand at the end with the number of their mark. Numbers of lists are made by the program that shows
  them, and are not there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final
from xml.etree.ElementTree import Element

from fieldjournal.decoders.frames import Refused
from fieldjournal.decoders.office.looks import UNKNOWN, Look
from fieldjournal.decoders.office.odt_covers import lies_over_words
from fieldjournal.decoders.office.odt_looks import Styles, ground_of, stretches
from fieldjournal.decoders.office.page import Page, row
from fieldjournal.decoders.office.parcel import Parcel
from fieldjournal.decoders.office.trees import child, tree_of

_OASIS: Final = "urn:oasis:names:tc:opendocument:xmlns:"
PREFIXES: Final[Mapping[str, str]] = {
    **{f"{_OASIS}{name}:1.0": name for name in ("office", "text", "table", "style", "manifest")},
    f"{_OASIS}drawing:1.0": "draw",
    f"{_OASIS}xsl-fo-compatible:1.0": "fo",
    f"{_OASIS}svg-compatible:1.0": "svg",
    "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0": "loext",
}
TYPES: Final = {f"application/vnd.oasis.opendocument.{name}".encode() for name in ("text", "text-template")}

_PARAGRAPHS: Final = {"text:p", "text:h"}
_READ: Final = {"text", "table", "draw", "loext"}
"""Whose elements may hold words that are seen; what stands in others is never shown, or no words."""

_NO_WORDS: Final = {
    "text:script",
    "text:number",
    "text:note-citation",
    "text:change",
    "table:covered-table-cell",
}
_GONE: Final = {"text:tracked-changes", "office:annotation"}
_STYLED: Final = {"text:span", "text:a", "text:ruby-text"}
_NOT_WORDS: Final = {f"draw:{name}" for name in ("image", "object", "object-ole", "plugin", "applet")}
_FIELDS_THAT_HIDE: Final = {"text:hidden-text", "text:hidden-paragraph"}
_MOST_BLANKS: Final = 200
_MOST_COLUMNS: Final = 1024
_DIGITS: Final = 10
_blanks = re.compile(r"[ \t\r\n]+")


def words_of(parcel: Parcel, page: Page) -> str:
    """Return the words. Raises: `Refused`."""
    return _Document(parcel, page).read()


class _Document:
    def __init__(self, parcel: Parcel, page: Page) -> None:
        self._page = page
        if parcel.has("META-INF/manifest.xml"):
            listed = tree_of(parcel.part("META-INF/manifest.xml"), PREFIXES)
            if any(each.tag == "manifest:encryption-data" for each in listed.iter()):
                raise Refused("encrypted")
        self._root = tree_of(parcel.part("content.xml"), PREFIXES)
        named = tree_of(parcel.part("styles.xml"), PREFIXES) if parcel.has("styles.xml") else None
        self._styles = Styles((named, self._root))
        self._sheet = self._styles.sheet()

    def read(self) -> str:
        text = child(self._root, "office:body", "office:text")
        if text is None:
            raise Refused("not-this-type")
        pages = list(self._styles.pages(text))
        layouts = (self._styles.layouts.get(each.get("style:page-layout-name", "")) for each in pages)
        grounds = {ground_of(each) for each in layouts} - {None}
        below = Look(ground=UNKNOWN if grounds else None).over(self._styles.default("paragraph"))
        lines = list(self._blocks(text, below))
        heads, feet = (list(self._ends(pages, name, below)) for name in ("style:header", "style:footer"))
        return self._page.whole(heads, lines, feet)

    def _ends(self, pages: list[Element], name: str, below: Look) -> Iterator[str]:
        """Yield the lines of heads, or feet, of pages that are shown."""
        for each in (each for page in pages for each in page if str(each.tag).startswith(name)):
            if each.get("style:display", "true") == "true":
                yield from self._blocks(each, below)
            else:
                self._leave_out(each)

    # -- blocks ---------------------------------------------------------------------------------

    def _blocks(self, parent: Element, below: Look) -> Iterator[str]:
        """Yield the lines of paragraphs and tables."""
        for each in self._shown(parent):
            if each.tag in _PARAGRAPHS:
                yield from self._paragraph(each, below)
            elif each.tag == "table:table":
                yield from self._table(each, below)
            elif each.tag == "draw:frame":
                yield from self._frame(each)
            else:
                style = each.get("text:style-name") if each.tag == "text:section" else None
                yield from self._blocks(each, self._styles.look("section", style, below))

    def _shown(self, elements: Iterable[Element]) -> Iterator[Element]:
        """Yield those that are shown; an element is the list of its children."""
        for each in elements:
            family = str(each.tag).partition(":")[0]
            beside = family == "draw" and self._sheet.hides(*stretches(each), grows=True)
            if each.tag in _GONE or _is_hidden(each):
                self._leave_out(each)
                continue
            self._page.covered |= family == "draw" and lies_over_words(each, self._styles)
            if beside:
                self._leave_out(each)
            elif each.tag in _NOT_WORDS:
                self._page.inside = True
            elif family not in _READ:
                self._leave_out(each)
            elif each.tag not in _NO_WORDS and not str(each.tag).endswith("-source"):
                yield each

    def _leave_out(self, element: Element) -> None:
        self._page.hidden |= _says(element)

    def _table(self, table: Element, below: Look) -> Iterator[str]:
        look = self._styles.look("table", table.get("table:style-name"), below)
        if look.is_far:
            self._leave_out(table)
            return
        shown = _columns(table)
        for cells in self._within(table, "table:table-row"):
            yield from row(list(self._cells(cells, shown, look)))

    def _within(self, parent: Element, name: str) -> Iterator[Element]:
        """Yield rows of a table, or cells of a row, also those in groups."""
        for each in self._shown(parent):
            if each.tag == name:
                yield each
            elif each.tag != "table:table":
                yield from self._within(each, name)

    def _cells(self, held: Element, shown: list[bool], below: Look) -> Iterator[list[str]]:
        """Yield the lines of each cell of a row; `shown` says which columns are."""
        below = self._styles.look("table-row", held.get("table:style-name"), below)
        at = 0
        for cell in (each for each in held if each.tag in {"table:table-cell", "table:covered-table-cell"}):
            columns = shown[at : at + _count(cell, "table:number-columns-spanned")]
            at += _count(cell, "table:number-columns-repeated")
            if columns and not any(columns):
                self._leave_out(cell)
            elif cell.tag == "table:table-cell":
                look = self._styles.look("table-cell", cell.get("table:style-name"), below)
                yield list(self._blocks(cell, look))

    def _frame(self, frame: Element) -> Iterator[str]:
        """Yield the lines of the first version of a frame."""
        versions = (each for each in frame if str(each.tag).startswith(("draw:", "table:")))
        first = next(versions, None)
        if first is not None and first.tag == "draw:text-box":
            yield from self._blocks(first, self._on(frame))
        else:
            self._page.inside = True

    def _on(self, shape: Element) -> Look:
        """Return what lies under the words of a shape."""
        return Look(ground=self._styles.painted(shape.get("draw:style-name")))

    # -- words ----------------------------------------------------------------------------------

    def _paragraph(self, paragraph: Element, below: Look) -> Iterator[str]:
        look = self._styles.look("paragraph", paragraph.get("text:style-name"), below)
        if any(_is_hidden(each) for each in paragraph.iter("text:hidden-paragraph")):
            self._leave_out(paragraph)
            return
        boxes: list[str] = []
        words = "".join(self._inline(paragraph, look, boxes))
        if words.strip() or not _says(paragraph):  # no gap shows where something hidden stood
            yield from (line.strip(" ") for line in words.split("\n"))
        yield from boxes

    def _inline(self, parent: Element, below: Look, boxes: list[str]) -> Iterator[str]:
        """Yield the words of an element and those between its children."""
        look = below
        if parent.tag in _STYLED:
            look = self._styles.look("text", parent.get("text:style-name"), below)
        yield self._seen(parent.text, look)
        for each in parent:
            for shown in self._shown((each,)):
                yield from self._piece(shown, look, boxes)
            yield self._seen(each.tail, look)

    def _piece(self, each: Element, look: Look, boxes: list[str]) -> Iterator[str]:
        if each.tag == "text:s":
            count = each.get("text:c", "1")
            yield " " * (min(int(count), _MOST_BLANKS) if count.isdecimal() else 1)
        elif each.tag == "text:tab":
            yield "\t"
        elif each.tag == "text:line-break":
            yield "\n"
        elif each.tag == "text:note":
            body = child(each, "text:note-body")
            if body is not None and not look.unseen:
                yield self._page.mark([line.strip() for line in self._blocks(body, Look())])
        elif each.tag == "text:hidden-text" and not _says(each):
            yield self._seen(each.get("text:string-value"), look)
        elif each.tag == "text:ruby-text":
            boxes.append("".join(self._inline(each, look, boxes)))
        elif str(each.tag).startswith("draw:"):
            boxes += self._frame(each) if each.tag == "draw:frame" else self._blocks(each, self._on(each))
        else:
            yield from self._inline(each, look, boxes)

    def _seen(self, words: str | None, look: Look) -> str:
        if not words:
            return ""
        if look.unseen:
            self._page.hidden |= bool(words.strip())
            return ""
        return _blanks.sub(" ", words)


def _columns(table: Element) -> list[bool]:
    """Say of each column of a table whether it is shown."""
    shown: list[bool] = []
    for each in table:
        if each.tag == "table:table-column":
            shown += [not _is_hidden(each)] * _count(each, "table:number-columns-repeated")
        elif str(each.tag).startswith("table:table-") and str(each.tag).endswith(("columns", "column-group")):
            shown += [False] * len(_columns(each)) if _is_hidden(each) else _columns(each)
    return shown


def _count(element: Element, name: str) -> int:
    said = element.get(name, "1")
    return min(max(int(said), 1), _MOST_COLUMNS) if said.isdecimal() and len(said) < _DIGITS else 1


def _says(element: Element) -> bool:
    """Say whether there are words in an element, seen or not."""
    return any(each.strip() for each in element.itertext())


def _is_hidden(element: Element) -> bool:
    """Say whether an element says of itself that it is not shown.

    Of fields LibreOffice says only that they are hidden, of sections it may say nothing at all.
    """
    if element.tag in _FIELDS_THAT_HIDE:
        return element.get("text:is-hidden") == "true"
    if element.get("text:display") == "condition":
        return element.get("text:is-hidden") != "false"
    displays = {element.get("text:display"), element.get("draw:display")}
    turned_off = "none" in displays or element.get("table:display") == "false"
    return turned_off or element.get("table:visibility", "visible") != "visible"
