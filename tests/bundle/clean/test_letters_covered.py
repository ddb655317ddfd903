"""Words that something is drawn over can still be read in the file: no such letter leaves as its words."""

from __future__ import annotations

import pytest

from fieldjournal.bundle.clean.rebuild import rebuild
from fieldjournal.decoders.frames import Refused
from fieldjournal.decoders.office.words import decode
from fieldjournal.errors import CannotShow
from tests.bundle.clean import pages
from tests.bundle.clean.letters import paragraph, run
from tests.bundle.clean.pages import docx, odt

pytestmark = pytest.mark.usefixtures("quick_decoders")

WORDS = paragraph(run("Приходили к Мейманкулыеву."))
BLACK = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>'
BLUE = '<a:solidFill><a:srgbClr val="4472C4"/></a:solidFill>'
RECT = '<a:prstGeom prst="rect"/>'
THICK, FINE = '<a:ln w="180000"><a:solidFill/></a:ln>', '<a:ln w="9525"><a:solidFill/></a:ln>'
FREE = f"<a:custGeom/><a:noFill/>{FINE}"
LINKED = '<wps:style><a:lnRef idx="1"/><a:fillRef idx="{}"/></wps:style>'
_PICTURE = "<pic><spPr/></pic>"
_INK = "<w14:contentPart/>"


def shape(about: str, more: str = "", place: tuple[int, int, int, int] = (0, 0, 1_400_000, 200_000)) -> str:
    x, y, wide, high = place
    frame = f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
    return f"<wps:wsp><wps:spPr>{frame}{about}</wps:spPr>{more}</wps:wsp>"


def words_in_it(words: str) -> str:
    return f"<wps:txbx><w:txbxContent>{paragraph(run(words))}</w:txbxContent></wps:txbx>"


def floating(inner: str, wrap: str = "<wp:wrapNone/>", *, behind: int = 0, hidden: int = 0) -> str:
    about = f'<wp:docPr id="1" name="Rectangle 1" hidden="{hidden}"/>'
    held = f"<a:graphic><a:graphicData>{inner}</a:graphicData></a:graphic>"
    drawing = f'<wp:anchor behindDoc="{behind}">{wrap}{about}{held}</wp:anchor>'
    return paragraph(f"<w:r><w:drawing>{drawing}</w:drawing></w:r>") + WORDS


def in_the_line(inner: str) -> str:
    return floating(inner).replace("wp:anchor", "wp:inline").replace("<wp:wrapNone/>", "")


def group(*pieces: str) -> str:
    return f"<wps:wgp><wps:grpSpPr/>{''.join(pieces)}</wps:wgp>"


def old(tag: str, about: str = "", inner: str = "", style: str = "position:absolute") -> str:
    size = "width:120pt;height:15pt"
    held = f'<w:r><w:pict><v:{tag} style="{style};{size}" {about}>{inner}</v:{tag}></w:pict></w:r>'
    return paragraph(held) + WORDS


_HIS = shape(f"{RECT}<a:noFill/>", words_in_it("Сердар"), (0, 0, 100, 100))

COVERED = {
    "black bar": floating(shape(RECT + BLACK)),
    "white bar": floating(shape(RECT + '<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>')),
    "painted by its theme": floating(shape(RECT, LINKED.format(1))),
    "no word about wrapping": floating(shape(RECT + BLACK), wrap=""),
    "white box of words": floating(shape(RECT + BLUE, words_in_it("место печати"))),
    "thick line": floating(shape(f'<a:prstGeom prst="line"/>{THICK}', place=(0, 0, 1_400_000, 0))),
    "scribble": floating(shape(FREE)),
    "picture": floating(_PICTURE),
    "ink": floating(_INK),
    "chart": floating("<chart/>"),
    "group": floating(group(shape(RECT + BLACK))),
    "black behind black letters": floating(shape(RECT + BLACK), behind=1),
    "bar over a box of its group": in_the_line(group(_HIS, shape(BLACK, place=(0, 20, 100, 40)))),
    "older bar": old("rect", 'fillcolor="black"'),
    "older bar nobody gave a colour": old("rect"),
    "older picture": old("shape", 'stroked="f"', "<v:imagedata/>"),
    "older line": old("line", 'strokeweight="12pt"'),
    "older scribble": old("shape", 'filled="f" path="m0,0l9,9e"'),
    "older black behind": old("rect", 'fillcolor="black [3213]"', style="position:absolute;z-index:-9"),
}

NOT_COVERED = {
    "words run around": floating(shape(RECT + BLACK), "<wp:wrapSquare/>"),
    "above and below": floating(shape(RECT + BLACK), "<wp:wrapTopAndBottom/>"),
    "in the line": in_the_line(shape(RECT + BLACK)),
    "picture in the line": in_the_line(_PICTURE),
    "blue behind": floating(shape(RECT + BLUE), behind=1),
    "picture behind": floating(_PICTURE, behind=1),
    "hidden": floating(shape(RECT + BLACK), hidden=1),
    "no fill": floating(shape(f"{RECT}<a:noFill/>{FINE}")),
    "no fill though its theme has one": floating(shape(f"{RECT}<a:noFill/>", LINKED.format(1))),
    "nothing at all": floating(shape(RECT, LINKED.format(0))),
    "fine line": floating(shape(f'<a:prstGeom prst="line"/>{FINE}')),
    "ruler": floating(shape(RECT + BLACK), '<wp:extent cx="5000000" cy="19050"/><wp:wrapNone/>'),
    "beside a box of its group": in_the_line(group(_HIS, shape(BLACK, place=(100, 0, 100, 100)))),
    "under a box of its group": in_the_line(group(shape(BLUE, place=(0, 0, 100, 100)), _HIS)),
    "older, words run around": old("rect", "", '<wrap type="square"/>'),
    "older, in the line": old("rect", style="margin-left:0"),
    "older, see-through": old("rect", 'filled="f"'),
    "older, see-through by its fill": old("rect", "", '<v:fill on="false"/>'),
    "older ruler": old("rect").replace("15pt", "1.5pt"),
    "older watermark": old("shape", 'fillcolor="silver"', style="position:absolute;z-index:-251658240"),
}


@pytest.mark.parametrize("body", COVERED.values(), ids=COVERED)
def test_a_letter_with_something_over_its_words_is_refused(body: str) -> None:
    with pytest.raises(Refused) as refused:
        decode({}, docx(body))
    assert refused.value.code == "covered"


@pytest.mark.parametrize("body", NOT_COVERED.values(), ids=NOT_COVERED)
def test_what_covers_nothing_stops_no_letter(body: str) -> None:
    _told, words = decode({}, docx(body))
    assert "Мейманкулыеву" in words.decode()


def test_so_is_one_with_a_bar_in_its_head() -> None:
    parts = pages.with_head(floating(shape(RECT + BLACK)), WORDS)
    with pytest.raises(Refused):
        decode({}, parts)


def test_a_bar_over_nothing_is_a_letter_without_words() -> None:
    bar = floating(shape(RECT + BLACK)).removesuffix(WORDS)
    with pytest.raises(CannotShow) as refused:
        rebuild([docx(bar)])
    assert refused.value.reason == "no-words"


_BAR = 'draw:fill="solid" draw:fill-color="#000000" draw:stroke="none"'
_OVER = 'style:wrap="run-through" style:run-through="foreground"'
_UNDER = 'style:wrap="run-through" style:run-through="background"'
_AT = 'text:anchor-type="{}" draw:style-name="own" svg:x="2cm" svg:y="0cm" svg:width="4cm" svg:height="0.6cm"'
_HERE = _AT.format("paragraph")
_NO_PAINT = 'draw:fill="none" draw:stroke="none"'
_LINE = '<draw:line text:anchor-type="char" draw:style-name="own" svg:x1="2cm" svg:x2="6cm"/>'
_INSIDE = _AT.format("").replace('text:anchor-type="" ', "").replace("own", "piece")
_GROUP = f'<draw:g text:anchor-type="as-char">{{}}<draw:rect {_INSIDE}/></draw:g>'
_BOX = "<draw:frame {}><draw:text-box><text:p>Сердар</text:p></draw:text-box></draw:frame>"


@pytest.mark.parametrize(
    ("drawing", "look", "covered"),
    [
        (f"<draw:rect {_HERE}/>", f"{_BAR} {_OVER}", True),
        (f"<draw:custom-shape {_HERE}><text:p/></draw:custom-shape>", f"{_OVER} draw:stroke='none'", True),
        (_BOX.format(_HERE), f"{_BAR} {_OVER}", True),
        (_BOX.format(_HERE), f'fo:background-color="#ffffff" {_OVER}', True),
        (_BOX.format(_HERE), _OVER, False),
        (f"<draw:frame {_HERE}><draw:image/></draw:frame>", _OVER, True),
        (f"<draw:frame {_HERE}><draw:image/></draw:frame>", _UNDER, False),
        (f"<draw:frame {_HERE}><draw:image/></draw:frame>", 'style:wrap="parallel"', False),
        (f"<draw:rect {_HERE}/>", f"{_BAR} {_UNDER}", True),
        (f"<draw:rect {_HERE}/>", f'{_BAR} style:wrap="parallel"', False),
        (f"<draw:rect {_AT.format('as-char')}/>", f"{_BAR} {_OVER}", False),
        (f"<draw:rect {_HERE}/>", f"{_NO_PAINT} {_OVER}", False),
        (_LINE, f'svg:stroke-width="0.5cm" {_OVER}', True),
        (_LINE, _OVER, False),
        (f"<draw:polyline {_HERE}/>", f'svg:stroke-width="0.02cm" draw:fill="none" {_OVER}', True),
        (f'<draw:g text:anchor-type="char" draw:style-name="own"><draw:rect {_HERE}/></draw:g>', _OVER, True),
        (_GROUP.format(_BOX.format(_INSIDE)), _OVER, True),
        (_GROUP.format(_BOX.format(_INSIDE.replace('x="2cm"', 'x="9cm"'))), _OVER, False),
    ],
    ids=[
        "black bar", "shape nobody gave a colour", "black box", "white box", "box", "picture",
        "picture behind", "picture with words around", "black behind", "words around", "in the line",
        "see-through", "thick line", "fine line", "scribble", "group", "in a group", "beside in a group",
    ],
)  # fmt: skip
def test_an_odt_too(drawing: str, look: str, covered: bool) -> None:  # noqa: FBT001 - a column
    """The styles as LibreOffice 7.4 writes them."""
    piece = pages.style(_BAR, "graphic", "graphic").replace('"own"', '"piece"')
    letter = odt(f"<text:p>Гуль{drawing} ждёт</text:p>", piece + pages.style(look, "graphic", "graphic"))
    if covered:
        with pytest.raises(Refused) as refused:
            decode({}, letter)
        assert refused.value.code == "covered"
    else:
        assert "Гуль" in decode({}, letter)[1].decode()
