"""Office documents with a secret in every place known to hold one, and words that are seen between them.

Made by hand, as Word and LibreOffice write them: nothing is shipped but code.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from tests.bundle.clean import hostile

SECRET = hostile.SECRET
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_SPACES = (
    f'xmlns:w="{W}" xmlns:r="{_OFFICE}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    f'xmlns:wps="{_WPS}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:new="urn:nobody:knows:this" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)


def packed(parts: Mapping[str, str | bytes], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return made.getvalue()


# -- DOCX ---------------------------------------------------------------------------------------


def run(words: str, properties: str = "", tag: str = "t") -> str:
    return f'<w:r w:rsidR="00QAVZOR"><w:rPr>{properties}</w:rPr><w:{tag} xml:space="preserve">{words}</w:{tag}></w:r>'


def paragraph(*pieces: str, properties: str = "") -> str:
    return f'<w:p w:rsidP="{SECRET}"><w:pPr>{properties}</w:pPr>{"".join(pieces)}</w:p>'


def field(code: str, result: str) -> str:
    step = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    return step.format("begin") + code + step.format("separate") + result + step.format("end")


def _box(words: str) -> str:
    return f"<w:txbxContent>{paragraph(run(words))}</w:txbxContent>"


def _drawing(inner: str, *, hidden: str = "0") -> str:
    return (
        f'<w:drawing><wp:anchor><wp:docPr id="1" name="{SECRET}" descr="{SECRET}" hidden="{hidden}"/>'
        f"<a:graphic><a:graphicData>{inner}</a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )


def _shape(words: str) -> str:
    return f"<wps:wsp><wps:txbx>{_box(words)}</wps:txbx></wps:wsp>"


def _cell(words: str, properties: str = "", look: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(run(words, look))}</w:tc>"


_WHITE = '<w:color w:val="FFFFFF"/>'
_SHADED = '<w:shd w:val="clear" w:fill="1F3864"/>'

_BODY = "".join(
    [
        paragraph(run("Письмо из "), run("дома"), run("."), properties='<w:pStyle w:val="Heading"/>'),
        paragraph(
            run("Приходили "),
            f'<w:ins w:author="{SECRET}" w:date="2023-05-19T10:00:00Z">{run("двое")}</w:ins>',
            f'<w:del w:author="{SECRET}">{run(SECRET, tag="delText")}{run(SECRET)}</w:del>',
            f'<w:moveFrom w:author="{SECRET}">{run(SECRET)}</w:moveFrom>',
            run(SECRET, "<w:vanish/>"),
            run(SECRET, '<w:rStyle w:val="Secret"/>'),
            run(SECRET, _WHITE),
            run(SECRET, '<w:sz w:val="2"/>'),
            run(
                " вечером",
                '<w:vanish w:val="0"/><w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>',
            ),
            f'<w:bookmarkStart w:id="0" w:name="{SECRET}"/><w:bookmarkEnd w:id="0"/>',
            f'<w:commentRangeStart w:id="0"/>{run(".")}<w:r><w:commentReference w:id="0"/></w:r>',
        ),
        paragraph(
            f'<w:hyperlink r:id="link" w:tooltip="{SECRET}">{run("ссылка")}</w:hyperlink> ',
            field(run(f'HYPERLINK "{SECRET}"', tag="instrText") + run(SECRET), run(" результат")),
            f'<w:fldSimple w:instr="AUTHOR {SECRET}">{run(" поле")}</w:fldSimple>',
            run("", tag="tab"),
            '<w:r><w:footnoteReference w:id="2"/></w:r>',
            '<w:del w:author="x"><w:r><w:footnoteReference w:id="3"/></w:r></w:del>',
        ),
        paragraph(run(SECRET), properties='<w:pStyle w:val="Hidden"/>'),
        f'<w:sdt><w:sdtPr><w:alias w:val="{SECRET}"/><w:dropDownList><w:listItem w:displayText="{SECRET}"/>'
        f"</w:dropDownList></w:sdtPr><w:sdtContent>{paragraph(run('выбрано'))}</w:sdtContent></w:sdt>",
        f'<w:tbl><w:tblPr><w:tblCaption w:val="{SECRET}"/></w:tblPr>'
        f"<w:tr>{_cell('Дата', _SHADED, _WHITE)}{_cell('Кто', _SHADED, _WHITE)}</w:tr>"
        f"<w:tr>{_cell('19 мая')}{_cell('сосед')}</w:tr>"
        f"<w:tr><w:trPr><w:hidden/></w:trPr>{_cell(SECRET)}</w:tr>"
        f'<w:tr><w:trPr><w:del w:author="x"/></w:trPr>{_cell(SECRET)}</w:tr>'
        f"<w:tr>{_cell(SECRET, '<w:vMerge/>')}{_cell('вдова')}</w:tr></w:tbl>",
        paragraph(
            "<w:r><mc:AlternateContent>"
            f'<mc:Choice Requires="new">{_drawing(_shape(SECRET))}</mc:Choice>'
            f'<mc:Choice Requires="wps">{_drawing(_shape("в рамке"))}</mc:Choice>'
            f"<mc:Fallback><w:pict><v:textbox>{_box(SECRET)}</v:textbox></w:pict></mc:Fallback>"
            "</mc:AlternateContent></w:r>",
            f"<w:r>{_drawing(_shape(SECRET), hidden='1')}</w:r>",
            f'<w:r><w:pict><v:shape style="visibility: hidden" alt="{SECRET}"><v:textbox>{_box(SECRET)}'
            "</v:textbox></v:shape></w:pict></w:r>",
            f'<w:r><w:object><o:OLEObject ProgID="{SECRET}" r:id="ole"/></w:object></w:r>',
            "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>",
        ),
        '<w:altChunk r:id="chunk"/><w:sectPr><w:headerReference w:type="default" r:id="head"/>'
        '<w:headerReference w:type="first" r:id="first"/><w:footerReference w:type="default" r:id="foot"/></w:sectPr>',
    ]
)


def part(root: str, inner: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} {_SPACES}>{inner}</w:{root}>'


def relations(kinds: Mapping[str, tuple[str, str]]) -> str:
    outside = {True: ' TargetMode="External"', False: ""}
    listed = "".join(
        f'<Relationship Id="{own}" Type="{_OFFICE}/{kind}" Target="{target}"{outside[kind == "hyperlink"]}/>'
        for own, (kind, target) in kinds.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{listed}</Relationships>'


def docx_parts(body: str = _BODY) -> dict[str, str | bytes]:
    """Return the parts of a letter as Word writes them."""
    notes = (
        f'<w:footnote w:type="separator" w:id="0">{paragraph(run(SECRET))}</w:footnote>'
        f'<w:footnote w:id="2">{paragraph(run(" со слов матери"))}</w:footnote>'
        f'<w:footnote w:id="3">{paragraph(run(SECRET))}</w:footnote>'
    )
    styles = (
        '<w:style w:type="paragraph" w:styleId="Heading"/>'
        '<w:style w:type="character" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="Secret"><w:basedOn w:val="Base"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Hidden"><w:rPr><w:vanish/></w:rPr></w:style>'
    )
    parts = {
        "styles": ("styles", "styles.xml"), "note": ("footnotes", "footnotes.xml"),
        "said": ("comments", "comments.xml"), "link": ("hyperlink", f"https://example.org/{SECRET}"),
        "head": ("header", "header1.xml"), "first": ("header", "header2.xml"), "foot": ("footer", "footer1.xml"),
        "ole": ("oleObject", "embeddings/oleObject1.bin"), "chunk": ("aFChunk", "chunk.html"),
    }  # fmt: skip
    core = f"<cp:coreProperties xmlns:cp='x'><creator>{SECRET}</creator></cp:coreProperties>"
    return {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>',
        "_rels/.rels": relations(
            {"r1": ("officeDocument", "word/document.xml"), "r2": ("thumbnail", "docProps/thumbnail.jpeg")}
        ),
        "word/document.xml": part("document", f"<w:body>{body}</w:body>"),
        "word/_rels/document.xml.rels": relations(parts),
        "word/styles.xml": part("styles", styles),
        "word/footnotes.xml": part("footnotes", notes),
        "word/comments.xml": part(
            "comments", f'<w:comment w:author="{SECRET}">{paragraph(run(SECRET))}</w:comment>'
        ),
        "word/header1.xml": part("hdr", paragraph(run("Дело о возвращении"))),
        "word/header2.xml": part("hdr", paragraph(run(SECRET))),
        "word/footer1.xml": part("ftr", paragraph(field(run("PAGE", tag="instrText"), run("стр. 1")))),
        "word/settings.xml": part("settings", f'<w:rsids><w:rsid w:val="{SECRET}"/></w:rsids>'),
        "word/people.xml": f"<people>{SECRET}</people>",
        "word/chunk.html": SECRET,
        "word/vbaProject.bin": SECRET.encode(),
        "word/media/image1.jpeg": hostile.jpeg(),
        "word/embeddings/oleObject1.bin": SECRET.encode("utf-16-le"),
        "customXml/item1.xml": f"<x>{SECRET}</x>",
        "docProps/core.xml": core,
        "docProps/app.xml": f"<Properties><Company>{SECRET}</Company></Properties>",
        "docProps/custom.xml": f"<Properties><p>{SECRET}</p></Properties>",
        "docProps/thumbnail.jpeg": hostile.jpeg(),
    }


DOCX_WORDS = """Дело о возвращении

Письмо из дома.
Приходили двое вечером.
ссылка результат поле\t[1]
выбрано
Дата\tКто
19 мая\tсосед
\tвдова
x=1
в рамке

[1] со слов матери

стр. 1"""

# -- ODT ----------------------------------------------------------------------------------------

_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_ODT_SPACES = " ".join(
    [
        *(
            f'xmlns:{name}="{_ODF}{name}:1.0"'
            for name in ("office", "text", "table", "style", "meta", "form")
        ),
        f'xmlns:draw="{_ODF}drawing:1.0" xmlns:fo="{_ODF}xsl-fo-compatible:1.0"',
        f'xmlns:svg="{_ODF}svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"',
        'xmlns:dc="http://purl.org/dc/elements/1.1/"',
        'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
    ]
)


def _style(name: str, properties: str, family: str = "text", more: str = "") -> str:
    return (
        f'<style:style style:name="{name}" style:family="{family}" {more}>'
        f"<style:text-properties {properties}/></style:style>"
    )


_ODT_STYLES = (
    _style("Hid", 'text:display="none"')
    + _style("Kid", "", more='style:parent-style-name="Hid"')
    + _style("White", 'fo:color="#ffffff"')
    + _style("Tiny", 'fo:font-size="1pt"')
    + _style("HidP", 'text:display="none"', "paragraph")
    + '<style:style style:name="Dark" style:family="table-cell">'
    '<style:table-cell-properties fo:background-color="#1f3864"/></style:style>'
)

_ODT_BODY = f"""
<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>{SECRET}</dc:creator>
</office:change-info><text:p>{SECRET}</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:user-field-decls><text:user-field-decl text:name="{SECRET}" office:string-value="{SECRET}"/></text:user-field-decls>
<office:forms><form:form form:name="{SECRET}"><form:text form:current-value="{SECRET}"/></form:form></office:forms>
<text:h text:outline-level="1">Письмо  из
 <text:span>до</text:span>ма<text:s text:c="2"/>.</text:h>
<text:p>Приходили <text:change-start text:change-id="a"/>двое<text:change text:change-id="b"/>
<office:annotation><dc:creator>{SECRET}</dc:creator><text:p>{SECRET}</text:p></office:annotation><text:span
text:style-name="Hid">{SECRET}</text:span><text:span text:style-name="Kid">{SECRET}</text:span><text:span
text:style-name="White">{SECRET}</text:span><text:span text:style-name="Tiny">{SECRET}</text:span><text:hidden-text
text:condition="x" text:string-value="{SECRET}" text:is-hidden="true">{SECRET}</text:hidden-text><text:bookmark
text:name="{SECRET}"/>вечером.</text:p>
<text:p><text:a xlink:href="https://example.org/{SECRET}" office:title="{SECRET}">ссылка</text:a>
<text:conditional-text text:string-value-if-true="{SECRET}">результат</text:conditional-text>
<loext:content-control loext:alias="{SECRET}">поле</loext:content-control><text:script>{SECRET}</text:script><text:tab/>
<text:note text:note-class="footnote"><text:note-citation>7</text:note-citation><text:note-body><text:p>со слов
матери</text:p></text:note-body></text:note></text:p>
<text:p text:style-name="HidP">{SECRET}</text:p>
<text:p>{SECRET}<text:hidden-paragraph text:condition="x" text:is-hidden="true"/></text:p>
<text:section text:name="{SECRET}" text:display="none"><text:p>{SECRET}</text:p></text:section>
<text:table-of-content><text:table-of-content-source><text:index-title-template>{SECRET}</text:index-title-template>
</text:table-of-content-source><text:index-body><text:p>выбрано</text:p></text:index-body></text:table-of-content>
<table:table table:name="{SECRET}"><table:table-header-rows><table:table-row>
<table:table-cell table:style-name="Dark"><text:p><text:span text:style-name="White">Дата</text:span></text:p>
</table:table-cell><table:table-cell><text:p>Кто</text:p></table:table-cell></table:table-row></table:table-header-rows>
<table:table-row><table:table-cell><text:p>19 мая</text:p></table:table-cell><table:table-cell><text:p>сосед</text:p>
</table:table-cell></table:table-row><table:table-row table:visibility="collapse"><table:table-cell><text:p>{SECRET}
</text:p></table:table-cell></table:table-row></table:table>
<text:p>x=1<draw:frame draw:name="{SECRET}"><draw:text-box><text:p>в рамке</text:p></draw:text-box>
<draw:image xlink:href="Pictures/1.jpg"/><svg:title>{SECRET}</svg:title><svg:desc>{SECRET}</svg:desc></draw:frame>
<draw:frame><draw:object xlink:href="./Object 1"/><draw:image xlink:href="Pictures/1.jpg"><text:p>{SECRET}</text:p>
</draw:image></draw:frame></text:p>
"""

_PAGES = f"""<office:styles/><office:master-styles><style:master-page style:name="Standard">
<style:header><text:p>Дело о возвращении</text:p></style:header><style:header-left style:display="false">
<text:p>{SECRET}</text:p></style:header-left><style:footer><text:p>стр. <text:page-number>1</text:page-number></text:p>
</style:footer></style:master-page><style:master-page style:name="Unused"><style:header><text:p>{SECRET}</text:p>
</style:header></style:master-page></office:master-styles>"""


def _odf(root: str, inner: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><office:{root} {_ODT_SPACES}>{inner}</office:{root}>'


def odt_parts(body: str = _ODT_BODY) -> dict[str, str | bytes]:
    """Return the parts of a letter as LibreOffice writes them."""
    content = f"<office:automatic-styles>{_ODT_STYLES}</office:automatic-styles>"
    listed = f'<manifest:manifest xmlns:manifest="{_ODF}manifest:1.0"/>'
    return {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": _odf(
            "document-content", f"{content}<office:body><office:text>{body}</office:text></office:body>"
        ),
        "styles.xml": _odf("document-styles", _PAGES),
        "meta.xml": _odf("document-meta", f"<office:meta><dc:creator>{SECRET}</dc:creator></office:meta>"),
        "settings.xml": _odf("document-settings", f"<office:settings>{SECRET}</office:settings>"),
        "META-INF/manifest.xml": listed,
        "Thumbnails/thumbnail.png": hostile.png(),
        "Pictures/1.jpg": hostile.jpeg(),
        "Object 1/content.xml": _odf("document-content", SECRET),
        "Basic/Standard/Module1.xml": f"<x>{SECRET}</x>",
        "rdf.xml": f"<x>{SECRET}</x>",
    }


ODT_WORDS = """Дело о возвращении

Письмо из дома  .
Приходили двое вечером.
ссылка результат поле\t [1]
выбрано
Дата\tКто
19 мая\tсосед
x=1
в рамке

[1] со слов матери

стр. 1"""
