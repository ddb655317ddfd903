"""Pictures of every kind through the real process; bombs, lies and cut-off files."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from fieldjournal import sandbox
from fieldjournal.decoders import picture
from fieldjournal.decoders.frames import Refused
from fieldjournal.decoders.jobs import MOST_SIDE, SCALE
from fieldjournal.errors import CannotShow
from tests.decoders import files
from tests.decoders.files import BLUE, GREEN, RED

HALF = SCALE // 2


def drawn(content: bytes, **order: int) -> tuple[Image.Image, dict[str, int | str]]:
    told, body = picture.prepare()(order, content)
    return Image.frombytes("RGB", (told["columns"], told["lines"]), body), told


def near(found: object, wanted: tuple[int, int, int]) -> bool:
    assert isinstance(found, tuple)
    return all(abs(one - other) < 12 for one, other in zip(found, wanted, strict=True))


@pytest.mark.parametrize(
    ("form", "options"),
    [
        ("JPEG", {"quality": 95}),
        ("JPEG", {"quality": 95, "progressive": True}),
        ("PNG", {}),
        ("WEBP", {"lossless": True}),
        ("TIFF", {}),
        ("TIFF", {"compression": "tiff_lzw"}),
        ("TIFF", {"compression": "jpeg", "quality": 95}),
        ("GIF", {}),
        ("BMP", {}),
        ("MPO", {"quality": 95}),  # what some telephones call JPEG
    ],
    ids=str,
)
def test_every_kind_is_drawn_in_a_process_of_its_own(form: str, options: dict[str, object]) -> None:
    content = files.saved(files.quarters(), form, **options)
    told = sandbox.decode(sandbox.PICTURE, {"columns": 40, "lines": 40}, [content])
    assert (told.told["columns"], told.told["lines"]) == (40, 20)
    assert (told.told["whole_columns"], told.told["whole_lines"]) == (400, 200)
    image = Image.frombytes("RGB", (40, 20), told.body)
    places = ((5, 5), BLUE), ((35, 5), RED), ((5, 15), RED), ((35, 15), GREEN)
    assert all(near(image.getpixel(at), colour) for at, colour in places)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "PA", "RGBA", "CMYK", "I;16", "I", "F"])
def test_every_way_to_say_a_colour(mode: str) -> None:
    image = (
        files.quarters()
        .convert("L" if mode in {"I;16", "I", "F"} else "RGB")
        .convert(mode.replace(";16", ""))
    )
    if mode == "I;16":
        image = image.point(lambda value: value * 256).convert("I;16")
    form = {"CMYK": "TIFF", "F": "TIFF", "LA": "PNG", "RGBA": "PNG", "PA": "WEBP"}.get(
        mode, "TIFF" if "I" in mode else "PNG"
    )
    image = image.convert("RGBA") if form == "WEBP" else image
    answer = sandbox.decode(sandbox.PICTURE, {"columns": 20, "lines": 10}, [files.saved(image, form)])
    shown = Image.frombytes("RGB", (20, 10), answer.body).convert("L")
    blue, red, green = (int(shown.getpixel(at)) for at in ((3, 2), (17, 2), (17, 8)))  # type: ignore[arg-type]
    assert blue < red < green or mode == "1", "as their greys are"


@pytest.mark.parametrize(
    ("orientation", "size", "blue"),
    [(1, (40, 20), (5, 5)), (3, (40, 20), (35, 15)), (6, (20, 40), (15, 5)), (8, (20, 40), (5, 35))],
)
def test_it_stands_as_it_was_held(orientation: int, size: tuple[int, int], blue: tuple[int, int]) -> None:
    image, told = drawn(files.turned_jpeg(orientation), columns=40, lines=40)
    assert image.size == size
    assert (told["whole_columns"], told["whole_lines"]) == (size[0] * 10, size[1] * 10)
    assert near(image.getpixel(blue), BLUE)


def test_a_part_is_drawn_with_the_detail_that_it_has() -> None:
    content = files.saved(files.quarters((4000, 2000)), "JPEG", quality=95)
    image, _told = drawn(
        content, left=HALF - 4000, right=HALF + 4000, top=0, bottom=8000, columns=32, lines=80
    )
    assert image.size == (32, 16)
    assert near(image.getpixel((4, 10)), BLUE)
    assert near(image.getpixel((28, 10)), RED)


def test_what_is_transparent_lies_on_white_paper() -> None:
    ink = Image.new("RGBA", (20, 20), (0, 0, 0, 0))
    image, _told = drawn(files.saved(ink, "PNG"), columns=10, lines=10)
    assert image.getpixel((5, 5)) == (255, 255, 255)


def test_few_colours_come_with_their_palette() -> None:
    told, body = picture.prepare()(
        {"columns": 40, "lines": 20, "colours": 8}, files.saved(files.quarters(), "PNG")
    )
    assert 3 <= told["colours"] <= 8
    palette, indexes = body[: 3 * told["colours"]], body[3 * told["colours"] :]
    assert len(indexes) == 40 * 20
    assert max(indexes) < told["colours"]
    corner = indexes[0] * 3
    assert near(tuple(palette[corner : corner + 3]), BLUE)


@pytest.mark.parametrize(("form", "wide"), [("TIFF", 50), ("GIF", 40), ("WEBP", 40)])
def test_pages_and_frames_are_turned(form: str, wide: int) -> None:
    content = files.pages(form)
    answer = sandbox.decode(sandbox.PICTURE, {"page": 1}, [content])
    assert (answer.told["page"], answer.told["more"], answer.told["whole_columns"]) == (1, 1, wide)
    assert drawn(content, page=2)[1]["more"] == 0
    with pytest.raises(Refused) as raised:
        drawn(content, page=3)
    assert raised.value.code == "no-such-page"


_JPEG = files.saved(files.quarters(), "JPEG")


@pytest.mark.parametrize(
    ("content", "reason", "why"),
    [
        (files.png_that_says(10_001, 10_000), "too-many-pixels", "a bomb: a head and no more"),
        (files.png_that_says(1 << 30, 1 << 30), "too-many-pixels", "more than any machine has"),
        (files.png_that_says(0, 10), "not-this-type", "no pixel at all"),
        (b"\xff\xd8\xff" + b"JFIF, says its name", "not-this-type", "a text called .jpg"),
        (b"GIF89a", "not-this-type", "a head without a body"),
        (b"", "not-this-type", "nothing"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n", "not-this-type", "no program is started for it"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not-this-type", "nothing is fetched"),
        (_JPEG[:30], "damaged", "cut off in its head"),
    ],
)  # fmt: skip
def test_what_is_no_picture_is_refused(content: bytes, reason: str, why: str) -> None:
    with pytest.raises(Refused) as raised:
        drawn(content)
    assert raised.value.code == reason, why


def test_a_refusal_comes_out_of_the_process() -> None:
    with pytest.raises(CannotShow) as raised:
        sandbox.decode(sandbox.PICTURE, {}, [files.png_that_says(10_001, 10_000)])
    assert raised.value.reason == "too-many-pixels"


def test_of_a_picture_cut_off_what_is_there_is_drawn() -> None:
    content = files.saved(files.quarters(), "PNG")
    answer = sandbox.decode(sandbox.PICTURE, {"columns": 40, "lines": 20}, [content[: len(content) // 2]])
    assert answer.told["cut"] == 1
    assert near(Image.frombytes("RGB", (40, 20), answer.body).getpixel((2, 2)), BLUE)


@given(
    at=st.integers(0, len(_JPEG) - 1),
    byte=st.integers(0, 255),
    cut=st.integers(0, len(_JPEG)),
)
def test_a_damaged_file_is_drawn_or_refused_and_nothing_else(at: int, byte: int, cut: int) -> None:
    damaged = bytearray(_JPEG)
    damaged[at] = byte
    for content in (bytes(damaged), _JPEG[:cut]):
        try:
            told, body = picture.prepare()({"columns": 8, "lines": 8}, content)
        except Refused:
            continue
        assert len(body) == 3 * told["columns"] * told["lines"]


@given(
    order=st.dictionaries(
        st.sampled_from(["page", "left", "top", "right", "bottom", "columns", "lines", "colours"]),
        st.integers(-(1 << 40), 1 << 40),
    )
)
def test_no_order_asks_for_too_much(order: dict[str, int]) -> None:
    try:
        told, body = picture.prepare()({**order, "columns": min(order.get("columns", 9), 300)}, _JPEG)
    except Refused:
        assert order.get("page", 0) > 0
        return
    assert 1 <= told["columns"] <= MOST_SIDE
    assert 1 <= told["lines"] <= MOST_SIDE
    pixels = told["columns"] * told["lines"]
    assert len(body) == (pixels + 3 * told["colours"] if told["colours"] else 3 * pixels)
