"""What is seen on the page leaves, what nobody sees stays, and where something stayed it is said."""

from __future__ import annotations

import pytest

from fieldjournal.bundle.clean.rebuild import rebuild
from fieldjournal.decoders.office.words import decode
from fieldjournal.errors import CannotShow
from fieldjournal.redaction.seen import are_turned, plain_words
from tests.bundle.clean import pages
from tests.bundle.clean.letters import field, paragraph, run
from tests.bundle.clean.pages import docx, odt

pytestmark = pytest.mark.usefixtures("quick_decoders")

NAME = "Сердар"
SEEN = paragraph(run("видно"))


def read(untrusted: bytes) -> tuple[str, bool]:
    """Return the words, and whether it is told that some stayed."""
    told, body = decode({}, untrusted)
    return body.decode(), bool(told["hidden"])


_HALF_LIGHT = '<w14:lumMod w14:val="50000"/><w14:lumOff w14:val="50000"/>'
_THEMED = '<w:color w:val="{}" w:themeColor="{}" {}/>'


@pytest.mark.parametrize(
    ("properties", "is_seen"),
    [
        ('<w:color w:val="BFBFBF"/>', True),
        ('<w:color w:val="D9D9D9"/>', False),
        ('<w:color w:val="FFFF00"/>', True),
        (_THEMED.format("FFFFFF", "background1", ""), False),
        (_THEMED.format("000000", "background1", ""), False),
        (_THEMED.format("000000", "background1", 'w:themeShade="80"'), True),
        (_THEMED.format("000000", "text1", ""), True),
        (_THEMED.format("000000", "text1", 'w:themeTint="0D"'), False),
        (_THEMED.format("auto", "accent1", ""), True),
        (_THEMED.format("auto", "accent2", ""), False),
        ('<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="auto" w:themeFill="text1"/>', True),
        ('<w:color w:val="000000"/><w:shd w:val="clear" w:fill="auto" w:themeFill="text1"/>', False),
        ("<w14:textFill><w14:noFill/></w14:textFill>", False),
        (
            "<w14:textOutline><w14:solidFill/></w14:textOutline><w14:textFill><w14:noFill/></w14:textFill>",
            True,
        ),
        (pages.filled('<w14:schemeClr w14:val="bg1"/>'), False),
        (pages.filled('<w14:srgbClr w14:val="000000"><w14:alpha w14:val="95000"/></w14:srgbClr>'), False),
        (pages.filled(f'<w14:schemeClr w14:val="tx1">{_HALF_LIGHT}</w14:schemeClr>'), True),
        ('<w:sz w:val="1"/>', False),
        ('<w:sz w:val="24"/><w:szCs w:val="1"/>', True),
        ('<w:rtl/><w:sz w:val="24"/><w:szCs w:val="1"/>', False),
        ('<w:w w:val="1"/>', False),
        ('<w:w w:val="66"/>', True),
        ('<w:spacing w:val="-200"/>', False),
        ('<w:spacing w:val="-10"/>', True),
        ('<w:fitText w:val="1"/>', False),
        ('<w:sz w:val="1pt"/>', False),
        ('<w:shd w:val="pct95" w:color="auto" w:fill="auto"/><w:color w:val="000000"/>', False),
        ('<w:shd w:val="pct20" w:color="auto" w:fill="auto"/><w:color w:val="000000"/>', True),
        ("<w:webHidden/>", True),
        ("<w:specVanish/>", False),
    ],
)
def test_letters_are_seen_or_not(properties: str, is_seen: bool) -> None:  # noqa: FBT001 - a column
    words = f"{NAME}\nвидно" if is_seen else "видно"
    assert read(docx(paragraph(run(NAME, properties)) + SEEN)) == (words, not is_seen)


_WHITE = '<w:color w:val="FFFFFF"/>'
_PAINTED = '<a:solidFill><a:schemeClr val="{}"/></a:solidFill>'
_UNMARKED = '<w:highlight w:val="none"/>'
_HIDDEN = "<w:rPr><w:vanish/></w:rPr>"
_STYLES = (
    '<w:style w:type="paragraph" w:styleId="Away"><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Back"><w:basedOn w:val="Away"/><w:rPr><w:vanish w:val="0"/>'
    '</w:rPr></w:style><w:style w:type="paragraph" w:styleId="Again"><w:basedOn w:val="Away"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Black"><w:rPr><w:highlight w:val="black"/></w:rPr></w:style>'
    '<w:style w:type="table" w:styleId="Plain"><w:tblStylePr w:type="firstRow"><w:rPr>'
    '<w:color w:val="FFFFFF"/></w:rPr></w:tblStylePr></w:style>'
    '<w:style w:type="table" w:styleId="Dark"><w:basedOn w:val="Plain"/>'
    '<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:fill="1F3864"/></w:tcPr></w:tblStylePr></w:style>'
)


@pytest.mark.parametrize(
    ("body", "seen", "hides"),
    [
        (paragraph(run(NAME), properties='<w:spacing w:line="1" w:lineRule="exact"/>'), "", True),
        (paragraph(run(NAME), properties='<w:spacing w:line="240" w:lineRule="exact"/>'), NAME, False),
        (pages.framed(NAME, 'w:w="2000" w:x="20000" w:y="1"'), "", True),
        (pages.framed(NAME, 'w:w="2000" w:x="-9000" w:y="1"'), "", True),
        (pages.framed(NAME, 'w:w="2000" w:x="700" w:y="700"'), NAME, False),
        (paragraph(run(NAME), properties='<w:pStyle w:val="Again"/>'), "", True),
        (paragraph(run(NAME), properties='<w:pStyle w:val="Back"/>'), NAME, False),
        (paragraph(run(NAME), properties='<w:pStyle w:val="Black"/>'), "", True),
        (paragraph(run(NAME, _UNMARKED), properties='<w:pStyle w:val="Black"/>'), NAME, False),
        (pages.anchored(NAME), NAME, False),
        (pages.anchored(NAME, across=20_000_000), "", True),
        (pages.anchored(NAME, down=-20_000_000), "", True),
        (pages.anchored(NAME, width=100), "", True),
        (pages.anchored(NAME, look=_WHITE, fill=_PAINTED.format("lt1")), "", True),
        (pages.anchored(NAME, look=_WHITE, fill=_PAINTED.format("accent1")), NAME, False),
        (pages.anchored(NAME, look=_WHITE, fill="<a:noFill/>"), NAME, False),
        (pages.drawn(NAME, "position:absolute;margin-left:-900pt;width:90pt;height:20pt"), "", True),
        (pages.drawn(NAME, "position:absolute;margin-left:9pt;width:90pt;height:20pt"), NAME, False),
        (pages.drawn(NAME, "position:absolute;left:2160;top:1440;width:900;height:200"), NAME, False),
        (paragraph(f"<w14:conflictDel>{run(NAME)}</w14:conflictDel>"), "", True),
        (paragraph(field(run(f'XE "{NAME}"', tag="instrText"), "")), "", False),
        (paragraph(field(run(NAME), "").replace("separate", "x")), "", True),
        (pages.drawn(NAME, "width:90pt;height:20pt").replace("<w:pict>", f"{_HIDDEN}<w:pict>"), "", True),
        (pages.versions(run(NAME), run("Гуль")), NAME, True),
        (pages.versions(run(NAME), run(NAME)), NAME, False),
        (pages.table(NAME, '<w:trHeight w:val="2" w:hRule="exact"/>'), "", True),
        (pages.table(NAME, '<w:trHeight w:val="2"/>'), NAME, False),
        (paragraph(run(NAME), properties='<w:ind w:left="-30000"/>'), "", True),
        (paragraph(run(NAME), properties='<w:ind w:left="1440" w:hanging="720"/>'), NAME, False),
        (pages.table(NAME, about='<w:tblInd w:w="-30000"/>'), "", True),
        (pages.table(NAME, about='<w:tblpPr w:tblpX="-30000" w:horzAnchor="page"/>'), "", True),
        (pages.table(NAME, about='<w:tblStyle w:val="Plain"/>'), "", True),
        (pages.table(NAME, about='<w:tblStyle w:val="Dark"/>'), NAME, False),
    ],
    ids=[
        "line of a twip", "line of 12 points", "frame to the right", "frame to the left", "frame on it",
        "hidden by the style below", "shown by the style above",
        "marked black by its style", "its marker taken off", "box", "box to the right", "box above",
        "box without a width", "white on a white box", "on a blue one", "on what lies below",
        "old box to the left", "old box", "in a group", "deleted in a quarrel", "no words in a code",
        "words in a code", "in a hidden run", "versions that differ", "versions alike", "row of a twip",
        "low row", "line far to the left", "hanging line", "table far left", "table beside the page",
        "white by its table", "white on a dark table",
    ],
)  # fmt: skip
def test_places_are_seen_or_not(body: str, seen: str, hides: bool) -> None:  # noqa: FBT001 - a column
    assert read(docx(body + SEEN, _STYLES)) == (f"{seen}\nвидно".strip(), hides)


_GAP = "\N{REPLACEMENT CHARACTER}"
_GONE = '<w:rPr><w:del w:id="1" w:author="x"/></w:rPr>'
_DROPPED = '<w:framePr w:dropCap="drop" w:lines="3"/>'


@pytest.mark.parametrize(
    ("body", "seen"),
    [
        (paragraph(run("Мейман"), properties=_GONE) + paragraph(run("кулыев")), "Мейманкулыев"),
        (paragraph(run("М"), properties=_DROPPED) + paragraph(run("ейманкулыев")), "Мейманкулыев"),
        (
            paragraph(run("Глава."), properties="<w:rPr><w:vanish/><w:specVanish/></w:rPr>")
            + paragraph(run("Дело")),
            "Глава. Дело",
        ),
        (paragraph(run("Мейман"), properties=_GONE) + pages.table("кулыев"), "Мейман\nкулыев"),
        (paragraph(run("Мейман"), pages.ruby("сосед", "кул"), run("ыев")), "Мейманкулыев\nсосед"),
        (paragraph(run("Мейман"), pages.symbol("Arial", "043A"), run("улыев")), "Мейманкулыев"),
        (paragraph(run("+993 "), pages.symbol("Symbol", "F036"), pages.symbol("Symbol", "35")), "+993 65"),
        (
            paragraph(pages.symbol("Symbol", "F053"), pages.symbol("Wingdings", "F04A"), run("!")),
            f"Σ{_GAP}!",
        ),
        (paragraph(run("а"), pages.symbol("Wingdings", "F020"), pages.symbol("x", "zz")), f"а {_GAP}"),
    ],
    ids=[
        "end deleted", "large first letter", "end hidden", "before a table", "above a word",
        "by number", "digits as signs", "Greek and a picture", "a blank and rubbish",
    ],
)  # fmt: skip
def test_what_stands_together_on_the_page_leaves_together(body: str, seen: str) -> None:
    assert read(docx(body))[0] == seen


_BACKWARDS = "вевылукнамйеМ"
_RLO, _LRO, _PDF = "\u202e", "\u202d", "\u202c"


@pytest.mark.parametrize(
    "words",
    [
        read(docx(paragraph(f'<w:bdo w:val="rtl">{run(_BACKWARDS[:6])}{run(_BACKWARDS[6:])}</w:bdo>')))[0],
        read(docx(paragraph(run(f"{_RLO}{_BACKWARDS}{_PDF}"))))[0],
        read(odt(f"<text:p>{_RLO}{_BACKWARDS}</text:p>"))[0],
        f"видел {_RLO}{' '.join(_BACKWARDS)}{_PDF} вчера",
        f"{_RLO}56399+",
        f"{_LRO}سردار",
        f"\u2067{_RLO}{_BACKWARDS}",
    ],
    ids=["bdo", "mark in a DOCX", "mark in an ODT", "letter by letter", "number", "Arabic", "in an isolate"],
)
def test_letters_shown_in_another_order_than_they_stand_in_are_seen(words: str) -> None:
    assert are_turned(words)


def test_such_a_text_stays() -> None:
    with pytest.raises(CannotShow) as refused:
        rebuild([f"{_RLO}{_BACKWARDS}".encode()])
    assert refused.value.reason == "turned-letters"


@pytest.mark.parametrize(
    ("words", "plain"),
    [
        (f"{_LRO}+993 65 123456{_PDF} звонили", "+993 65 123456 звонили"),
        (f"{_RLO}سردار{_PDF} — Сердар", "سردار — Сердар"),
        ("\u2067سردار\u2069, \u202aСердар\u202c", "سردار, Сердар"),
        (f"{_RLO}ъ{_PDF}ад", "ъад"),
        ("Сер\ufe0fдар\U000e0101\u3164\u2800 \u034fтут", "Сердар тут"),
    ],
    ids=["telephone", "Arabic", "embedded", "one letter", "selectors and fillers"],
)
def test_marks_that_turn_nothing_go_alone(words: str, plain: str) -> None:
    assert not are_turned(words)
    assert plain_words(words) == plain


_SPAN = f'<text:p><text:span text:style-name="own">{NAME}</text:span></text:p>'
_PARAGRAPH = f'<text:p text:style-name="own">{NAME}</text:p>'


_SOLID = 'draw:fill="solid" draw:fill-color="{}"'
_IN_A_BOX = pages.style('fo:color="#ffffff"').replace('"own"', '"white"')
_BOXED = pages.frame(
    f'<text:span text:style-name="white">{NAME}</text:span>', 'draw:style-name="own" svg:width="3cm"'
)
_SECTION = (
    f'<text:section text:display="condition" text:is-hidden="{{}}"><text:p>{NAME}</text:p></text:section>'
)
_RUBY = "<text:ruby-base>кул</text:ruby-base><text:ruby-text>сосед</text:ruby-text>"
_COLUMN = "<table:table-column/>"
_AWAY = '<table:table-column table:visibility="collapse"/>'


@pytest.mark.parametrize(
    ("body", "styles", "seen"),
    [
        (_SPAN, pages.style('loext:opacity="5%"'), ""),
        (_SPAN, pages.style('loext:opacity="90%"'), NAME),
        (_SPAN, pages.style('style:use-window-font-color="true" loext:opacity="0%"'), NAME),
        (_SPAN, pages.style('style:text-scale="1%"'), ""),
        (_SPAN, pages.style('fo:font-size="10%"'), ""),
        (_SPAN, pages.style('style:text-position="0% 1%"'), ""),
        (_SPAN, pages.style('style:text-position="super 58%"'), NAME),
        (_SPAN, pages.style('fo:letter-spacing="-0.5cm"'), ""),
        (_SPAN, pages.style('fo:color="#dddddd"'), ""),
        (_PARAGRAPH, pages.style('fo:line-height="0.02cm"', "paragraph", "paragraph"), ""),
        (_PARAGRAPH, pages.style('fo:line-height="115%"', "paragraph", "paragraph"), NAME),
        (_PARAGRAPH, pages.style('fo:margin-left="-40cm"', "paragraph", "paragraph"), ""),
        (pages.columns(_COLUMN + _COLUMN, NAME), "", f"{NAME}\tдом"),
        (pages.columns(_AWAY + _COLUMN, NAME), "", "дом"),
        (pages.columns(_COLUMN + _AWAY, NAME), "", NAME),
        (pages.columns(f"<table:table-columns>{_AWAY}</table:table-columns>{_COLUMN}", NAME), "", "дом"),
        (
            pages.columns(_AWAY.replace("/>", ' table:number-columns-repeated="2"/>'), NAME),
            "",
            "",
        ),
        (pages.columns(_AWAY + _COLUMN, NAME, first='table:number-columns-spanned="2"'), "", f"{NAME}\tдом"),
        (pages.frame(NAME), "", NAME),
        (pages.frame(NAME, 'svg:x="-40cm" svg:width="3cm"'), "", ""),
        (pages.frame(NAME, 'svg:y="60cm"'), "", ""),
        (pages.frame(NAME, 'svg:width="0.01cm"'), "", ""),
        (_BOXED, _IN_A_BOX + pages.style(_SOLID.format("#ffffff"), "graphic", "graphic"), ""),
        (_BOXED, _IN_A_BOX + pages.style(_SOLID.format("#000080"), "graphic", "graphic"), NAME),
        (_BOXED, _IN_A_BOX + pages.style('draw:fill="none"', "graphic", "graphic"), NAME),
        (f'<draw:rect svg:x="-40cm" svg:width="3cm"><text:p>{NAME}</text:p></draw:rect>', "", ""),
        (_SECTION.format("true"), "", ""),
        (_SECTION.format("false"), "", NAME),
        (_SECTION.replace("text:is-hidden", "text:x").format(""), "", ""),
        (f'<text:p><text:hidden-text text:string-value="{NAME}"/></text:p>', "", NAME),
        (f'<text:p>{NAME}<text:hidden-paragraph text:condition="ooow:1==2"/></text:p>', "", NAME),
        (f"<text:p>Мейман<text:ruby>{_RUBY}</text:ruby>ыев</text:p>", "", "Мейманкулыев\nсосед"),
    ],
    ids=[
        "seen through", "hardly", "own colour", "squeezed", "a tenth as high", "low", "raised", "close",
        "light grey", "line of dust", "wider lines", "far left", "table", "hidden column", "other",
        "group", "repeated", "across one", "frame", "to the left", "below", "no width",
        "white on white", "on blue", "on what lies below", "shape", "section gone", "shown section",
        "who knows", "words of a field", "a field hides nothing", "above a word",
    ],
)  # fmt: skip
def test_words_of_an_odt_are_seen_or_not(body: str, styles: str, seen: str) -> None:
    words, hides = read(odt(f"{body}<text:p>видно</text:p>", styles))
    assert words == f"{seen}\nвидно".strip()
    assert hides or NAME in words or "Мейман" in words
