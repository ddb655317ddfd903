"""Letters of a few words, each with one thing that shows them or does not: made by hand, like `letters`."""

from __future__ import annotations

from tests.bundle.clean.letters import odt_parts, packed, paragraph, part, relations, run

_THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme>'
    '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>'
    '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>'
    '<a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="FAFAFA"/></a:accent2>'
    "</a:clrScheme></a:themeElements></a:theme>"
)


def docx(body: str, styles: str = "", settings: str = "") -> bytes:
    """Return a DOCX without heads, comments and notes."""
    kinds = {name: (name, f"{name}.xml") for name in ("styles", "settings", "theme")}
    return packed(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": relations({"r1": ("officeDocument", "word/document.xml")}),
            "word/document.xml": part("document", f"<w:body>{body}</w:body>"),
            "word/_rels/document.xml.rels": relations(kinds),
            "word/styles.xml": part("styles", styles),
            "word/settings.xml": part("settings", settings),
            "word/theme.xml": _THEME,
        }
    )


def with_head(head: str, body: str) -> bytes:
    """Return a DOCX with a head on its pages."""
    shown = '<w:sectPr><w:headerReference w:type="default" r:id="head"/></w:sectPr>'
    return packed(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": relations({"r1": ("officeDocument", "word/document.xml")}),
            "word/document.xml": part("document", f"<w:body>{body}{shown}</w:body>"),
            "word/_rels/document.xml.rels": relations({"head": ("header", "header1.xml")}),
            "word/header1.xml": part("hdr", head),
        }
    )


def odt(body: str, styles: str = "") -> bytes:
    """Return an ODT without heads."""
    parts = odt_parts(body)
    content = str(parts["content.xml"])
    at = content.index("<style:style")
    parts["content.xml"] = content[:at] + styles + content[at:]
    del parts["styles.xml"]
    return packed(parts)


def style(properties: str, family: str = "text", of: str = "text") -> str:
    """Return the ODT style called *own*."""
    inner = f"<style:{of}-properties {properties}/>"
    return f'<style:style style:name="own" style:family="{family}">{inner}</style:style>'


def filled(colour: str) -> str:
    """Return what fills letters in the newer language for it."""
    return f"<w14:textFill><w14:solidFill>{colour}</w14:solidFill></w14:textFill>"


def framed(words: str, properties: str) -> str:
    return paragraph(run(words), properties=f"<w:framePr {properties}/>")


def anchored(
    words: str, *, across: int = 0, down: int = 0, width: int = 2_000_000, fill: str = "", look: str = ""
) -> str:
    """Return a box of a DOCX; places in parts of 914,400 to an inch."""
    places = "".join(
        f'<wp:position{way} relativeFrom="{told}"><wp:posOffset>{start}</wp:posOffset></wp:position{way}>'
        for way, told, start in (("H", "column", across), ("V", "paragraph", down))
    )
    held = f"<wps:txbx><w:txbxContent>{paragraph(run(words, look))}</w:txbxContent></wps:txbx>"
    box = f"<wps:wsp><wps:spPr>{fill}</wps:spPr>{held}</wps:wsp>"
    return paragraph(
        f'<w:r><w:drawing><wp:anchor>{places}<wp:extent cx="{width}" cy="400000"/><wp:wrapSquare/>'
        f"<a:graphic><a:graphicData>{box}</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
    )


def drawn(words: str, style: str) -> str:
    """Return a box in the older language for drawings."""
    box = f"<v:textbox><w:txbxContent>{paragraph(run(words))}</w:txbxContent></v:textbox>"
    return paragraph(
        f'<w:r><w:pict><v:shape style="{style}">{box}<o:wrap type="square"/></v:shape></w:pict></w:r>'
    )


def versions(choice: str, fallback: str) -> str:
    """Return a paragraph in two versions."""
    return paragraph(
        f'<mc:AlternateContent><mc:Choice Requires="wps">{choice}</mc:Choice>'
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent>"
    )


def table(words: str, row: str = "", about: str = "") -> str:
    cell = f"<w:tc>{paragraph(run(words))}</w:tc>"
    return f"<w:tbl><w:tblPr>{about}</w:tblPr><w:tr><w:trPr>{row}</w:trPr>{cell}</w:tr></w:tbl>"


def ruby(above: str, below: str) -> str:
    """Return words with small letters above them."""
    return f"<w:r><w:ruby><w:rt>{run(above)}</w:rt><w:rubyBase>{run(below)}</w:rubyBase></w:ruby></w:r>"


def symbol(font: str, code: str) -> str:
    return f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>'


def columns(declared: str, words: str, first: str = "", second: str = "") -> str:
    """Return an ODT table of one row with two cells."""
    return (
        f"<table:table>{declared}<table:table-row><table:table-cell {first}><text:p>{words}</text:p>"
        f"</table:table-cell><table:table-cell {second}><text:p>дом</text:p></table:table-cell>"
        "</table:table-row></table:table>"
    )


def frame(words: str, place: str = "") -> str:
    box = f"<draw:text-box><text:p>{words}</text:p></draw:text-box>"
    return f"<text:p><draw:frame {place}>{box}</draw:frame></text:p>"
