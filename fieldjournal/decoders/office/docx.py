"""The words of a DOCX in reading order (ISO/IEC 29500-1, 17).

- Only runs (`w:t`, `w:sym`) hold words. Attributes, properties, other parts of the file are never read for
  them: names of authors and bookmarks, targets of links, alternative texts, comments, custom parts.
- Left out: what was deleted or moved away while changes were tracked, hidden words, codes of fields, cells
  swallowed by others, rows and drawings that are hidden or off the page, heads and feet of pages that are not
  shown, elements of other makers, which programs that do not know them pass over with all their words.
- Paragraphs whose end was deleted are one with the next, as they are on the page; so is a large first letter.
- Of content in several versions (`mc:AlternateContent`) the one an office program shows.
- Letters written backwards by a mark (`w:bdo`) stand between the marks of Unicode that say the same.
- Notes stand at the end with the number of their mark; those nobody points to stay. Small letters above words
  (`w:ruby`) stand behind their paragraph. Numbers of lists are made by the program that shows them, and are
  not there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final
from xml.etree.ElementTree import Element

from fieldjournal.decoders.office.docx_covers import lies_over_words
from fieldjournal.decoders.office.docx_looks import Styles, is_on, on_its_ground
from fieldjournal.decoders.office.docx_parts import Parts, versions, words_in
from fieldjournal.decoders.office.docx_shapes import (
    fill_of,
    is_beside,
    is_hidden,
    is_hidden_frame,
    is_hidden_row,
    sheet_of,
)
from fieldjournal.decoders.office.docx_symbols import symbol
from fieldjournal.decoders.office.docx_theme import Theme
from fieldjournal.decoders.office.looks import PLAIN, UNKNOWN, Look, bands
from fieldjournal.decoders.office.page import Page, row
from fieldjournal.decoders.office.parcel import Parcel
from fieldjournal.decoders.office.trees import OTHER, child, value

_GONE: Final = {"w:del", "w:moveFrom", "w14:conflictDel"}
_NO_WORDS: Final = {"w:pPr", "w:rPr", "w:tblPr", "w:tblGrid", "w:trPr", "w:tcPr", "w:sdtPr", "w:sectPr"}
_PLAIN: Final = {"w:tab": "\t", "w:ptab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-"}
_DRAWN: Final = {"w:drawing", "w:pict", "w:object", "w:altChunk"}
_NOTES: Final = {"w:footnoteReference": "footnotes", "w:endnoteReference": "endnotes"}
_BOX: Final = "w:txbxContent"
_ON_NOTHING_KNOWN: Final = Look(ground=UNKNOWN)
"""The ground of a box that is not painted: it may lie on another."""

_TURNED: Final = {"rtl": "\N{RIGHT-TO-LEFT OVERRIDE}", "ltr": "\N{LEFT-TO-RIGHT OVERRIDE}"}
_TURNED_BACK: Final = "\N{POP DIRECTIONAL FORMATTING}"
_line_ends = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
"""Inside a run they are gaps between words, at its end too: two names must not become one word."""


def words_of(parcel: Parcel, page: Page) -> str:
    """Return the words. Raises: `Refused`."""
    return _Document(Parts(parcel), page).read()


class _Document:
    def __init__(self, parts: Parts, page: Page) -> None:
        self._parts = parts
        self._page = page
        self._root = parts.main
        self._settings = parts.first("settings")
        self._theme = Theme(parts.first("theme"), self._settings)
        self._styles = Styles(parts.first("styles"), self._theme)
        self._sheet = sheet_of(self._root)
        self._notes: dict[str, dict[str, Element]] = {}
        self._fields: list[bool] = []
        """Of each field that is open: whether its code is being read, which nobody sees."""

    def read(self) -> str:
        page = self._page
        page.hidden |= self._parts.names("comments")
        ground = value(self._root, "w:background", "w:color") or ""
        coloured = is_on(self._settings, "w:displayBackgroundShape") and bands(ground)
        below = Look(ground=(ground,)) if coloured else PLAIN
        body = child(self._root, "w:body")
        lines = [] if body is None else list(self._blocks(body, below))
        heads = list(self._ends("w:headerReference", below))
        feet = list(self._ends("w:footerReference", below))
        return page.whole(heads, lines, feet)

    # -- heads, feet, notes ---------------------------------------------------------------------

    def _ends(self, reference: str, below: Look) -> Iterator[str]:
        """Yield the lines of heads, or feet, of pages: each once, and only those that are shown."""
        even = is_on(self._settings, "w:evenAndOddHeaders")
        seen: dict[str, None] = {}
        for section in self._root.iter("w:sectPr"):
            shown = {"default": True, "first": is_on(section, "w:titlePg"), "even": even}
            for each in section:
                if each.tag == reference:
                    path = self._parts.path(each.get("r:id", ""))
                    if not shown.get(each.get("w:type", "default")):
                        self._page.hidden = True
                    elif path:
                        seen[path] = None
        for path in seen:
            self._fields.clear()
            found = self._parts.at(path)
            yield from () if found is None else self._blocks(found, below)

    def _note(self, kind: str, own: str) -> list[str]:
        if kind not in self._notes:
            root = self._parts.first(kind)
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
        begun = ""
        for each in self._paragraphs_and_tables(parent):
            if each.tag == "w:tbl":
                yield from begun.splitlines()
                begun = ""
                yield from self._table(each, below)
                continue
            beside: list[str] = []
            words = begun + self._paragraph(each, below, beside)
            joint = _joint(child(each, "w:pPr"))
            begun = "" if joint is None else words + joint
            if joint is None and (words.strip() or not any(words_in(each))):
                yield from words.split("\n")  # no gap shows where something hidden stood
            yield from beside
        yield from begun.splitlines()

    def _paragraphs_and_tables(self, parent: Element) -> Iterator[Element]:
        """Yield them, also those in wrappers."""
        for each in self._shown(parent):
            if each.tag in {"w:p", "w:tbl"}:
                yield each
            elif str(each.tag).startswith(OTHER):
                self._leave_out(each)
            else:
                yield from self._paragraphs_and_tables(each)

    def _shown(self, parent: Element) -> Iterator[Element]:
        """Yield the children that are shown; of several versions of one thing, one."""
        for each in parent:
            if each.tag in _GONE:
                self._leave_out(each)
            elif each.tag == "mc:AlternateContent":
                shown, others = versions(each)
                words = set() if shown is None else set(words_in(shown))
                self._page.hidden |= any(words < words | set(words_in(other)) for other in others)
                yield from () if shown is None else self._shown(shown)
            elif each.tag == "w:altChunk":
                self._page.inside = True
            elif each.tag not in _NO_WORDS:
                yield each

    def _leave_out(self, element: Element) -> None:
        self._page.hidden |= any(words_in(element))

    def _table(self, table: Element, below: Look) -> Iterator[str]:
        properties = child(table, "w:tblPr")
        style = value(properties, "w:tblStyle", "w:val")
        look = self._styles.said(properties).over(self._styles.table(style, below))
        if look.is_far or is_beside(child(properties, "w:tblpPr"), self._sheet):
            self._leave_out(table)
            return
        look = replace(look, start=None)
        for each in self._within(table, "w:tr"):
            if is_hidden_row(child(each, "w:trPr")):
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
        return list(self._blocks(cell, self._styles.said(properties).over(below)))

    def _within(self, parent: Element, name: str) -> Iterator[Element]:
        """Yield rows of a table, or cells of a row, also those in wrappers."""
        for each in self._shown(parent):
            if each.tag == name:
                yield each
            elif each.tag not in {"w:tbl", "w:p"}:
                yield from self._within(each, name)

    # -- words ----------------------------------------------------------------------------------

    def _paragraph(self, paragraph: Element, below: Look, beside: list[str]) -> str:
        """Return the words of a paragraph; add to `beside` the lines of what stands beside them."""
        properties = child(paragraph, "w:pPr")
        if is_hidden_frame(child(properties, "w:framePr"), self._sheet):
            self._leave_out(paragraph)
            return ""
        look = self._styles.paragraph(value(properties, "w:pStyle", "w:val"), below)
        return "".join(self._inline(paragraph, self._styles.said(properties).over(look), beside))

    def _inline(self, parent: Element, look: Look, beside: list[str]) -> Iterator[str]:
        for each in self._shown(parent):
            if each.tag == "w:r":
                yield from self._run(each, look, beside)
            elif each.tag == "m:t":
                yield self._seen(each, look)
            elif each.tag in _DRAWN:
                self._drawing(each, beside)
            elif each.tag == "w:bdo":
                way = _TURNED.get(each.get("w:val", ""), "")
                yield way
                yield from self._inline(each, look, beside)
                yield _TURNED_BACK if way else ""
            elif each.tag == "w:rt":
                beside.append("".join(self._inline(each, look, beside)))
            elif str(each.tag).startswith(OTHER):
                self._leave_out(each)
            else:
                yield from self._inline(each, look, beside)

    def _run(self, run: Element, below: Look, beside: list[str]) -> Iterator[str]:
        properties = child(run, "w:rPr")
        look = self._styles.run(value(properties, "w:rStyle", "w:val"), below)
        look = on_its_ground(self._styles.said(properties).over(look))
        for each in self._shown(run):
            if each.tag == "w:fldChar":
                self._field(each.get("w:fldCharType", ""))
            elif each.tag in _DRAWN and look.hidden:
                self._leave_out(each)
            elif each.tag in _DRAWN:
                self._drawing(each, beside)
            elif each.tag == "w:ruby":
                yield from self._inline(each, look, beside)
            else:
                yield self._seen(each, look)

    def _seen(self, piece: Element, look: Look) -> str:
        """Return what is seen of a piece of a run."""
        tag = str(piece.tag)
        if tag in {"w:t", "m:t"}:
            words = _line_ends.sub(" ", piece.text or "")
        elif tag == "w:sym":
            words = symbol(piece.get("w:font", ""), piece.get("w:char", ""))
        elif tag in _NOTES and not look.unseen and not any(self._fields):
            return self._page.mark(self._note(_NOTES[tag], piece.get("w:id", "")))
        else:
            words = _PLAIN.get(tag, "")
        if words and (look.unseen or any(self._fields)):
            self._page.hidden |= bool(words.strip())
            return ""
        return words

    def _field(self, step: str) -> None:
        """Follow a field; one that ends without a result may show words of its code, or none."""
        if step == "begin":
            self._fields.append(True)
        elif self._fields and step == "separate":
            self._fields[-1] = False
        elif self._fields and step == "end":
            self._page.hidden |= self._fields.pop()

    def _drawing(self, drawing: Element, beside: list[str]) -> None:
        """Add the words of the boxes in a drawing."""
        found = list(self._boxes(drawing, _ON_NOTHING_KNOWN))
        self._page.inside |= not found
        self._page.covered |= any(lies_over_words(each, self._theme) for each in self._shown(drawing))
        for box, look in found:
            beside += self._blocks(box, look)

    def _boxes(self, parent: Element, below: Look) -> Iterator[tuple[Element, Look]]:
        """Yield them with what lies under their words."""
        if is_hidden(parent, self._sheet):
            self._leave_out(parent)
            return
        fill = fill_of(parent)
        look = below if fill is None else Look(ground=self._theme.painted(fill))
        for each in self._shown(parent):
            if each.tag == _BOX:
                yield each, look
            else:
                yield from self._boxes(each, look)


def _joint(properties: Element | None) -> str | None:
    """Return what joins a paragraph to the next; None where the page shows two.

    Where the end of a paragraph is hidden, some programs make one of it and the next: a gap stands for both.
    """
    end = child(properties, "w:rPr")
    gone = any(child(end, name) is not None for name in ("w:del", "w:moveFrom"))
    if gone or value(properties, "w:framePr", "w:dropCap") in {"drop", "margin"}:
        return ""
    return " " if is_on(end, "w:vanish") or is_on(end, "w:specVanish") else None
