"""Pages of a PDF through the real process: drawn, turned, zoomed into, refused."""

from __future__ import annotations

import pytest
from PIL import Image

from fieldjournal import sandbox
from fieldjournal.decoders import document
from fieldjournal.decoders.frames import Refused
from fieldjournal.decoders.jobs import SCALE
from tests.decoders import files


def page(content: bytes, **order: int) -> tuple[Image.Image, dict[str, int | str]]:
    told, body = document.prepare()(order, content)
    return Image.frombytes("RGB", (told["columns"], told["lines"]), body), told


@pytest.mark.parametrize("words", ["Judgment", r"\300\301\302"])
def test_a_page_is_drawn_in_a_process_of_its_own(words: str) -> None:
    content = files.pdf(words, font="ArialMT")
    answer = sandbox.decode(sandbox.DOCUMENT, {"columns": 90, "lines": 60}, [content])
    assert answer.body == page(content, columns=90, lines=60)[0].tobytes()


def test_a_page_is_drawn_and_the_next_one() -> None:
    content = files.pdf("Judgment", "Annex")
    image, told = page(content, columns=150, lines=150)
    assert image.size == (150, 100)
    assert (told["pages"], told["more"], told["letters"]) == (2, 1, 0)
    assert image.getpixel((20, 80)) == (0, 0, 255), "the square at its left bottom"
    assert image.getpixel((120, 80)) == (255, 255, 255)
    assert min(image.convert("L").tobytes()) < 40, "its letters"
    assert page(content, page=1)[1]["more"] == 0


def test_a_part_of_it_is_drawn_larger() -> None:
    half = SCALE // 2
    image, _told = page(
        files.pdf("Judgment"), left=0, top=half, right=half, bottom=SCALE, columns=100, lines=100
    )
    assert image.size == (100, 67)
    assert {image.getpixel(at) for at in ((5, 5), (94, 5), (5, 60), (94, 60))} == {(0, 0, 255)}


@pytest.mark.parametrize(
    ("words", "lack", "why"),
    [
        ("Hello", 0, "Latin letters are drawn in any case"),
        (r"\300\301\302", 1, "Cyrillic in a font that is not in the file leaves a gap that nobody sees"),
    ],
)
def test_that_letters_may_be_missing_is_said(words: str, lack: int, why: str) -> None:
    assert page(files.pdf(words, font="ArialMT"))[1]["letters"] == lack, why


def test_a_document_with_a_password_is_refused_as_such() -> None:
    locked = (
        "/Dummy 1 >> endobj trailer << /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4"
        f" /O <{'41' * 32}> /U <{'42' * 32}> >> /ID [<41> <41>]"
    )
    content = files.pdf("words").replace(
        b"/Root 1 0 R", b"/Root 1 0 R " + locked.partition("trailer << ")[2].encode()
    )
    with pytest.raises(Refused) as raised:
        page(content)
    assert raised.value.code == "encrypted"


@pytest.mark.parametrize(
    ("content", "reason", "why"),
    [
        (b"%PDF-1.7\nnothing more", "damaged", "no objects"),
        (b"", "damaged", "nothing"),
        (files.pdf(), "damaged", "no page"),
        (files.pdf("words", size=(1_000_000, 10)), "page-too-large", "a page of three hundred metres"),
        (files.pdf("words")[:200], "damaged", "cut off"),
    ],
    ids=["head", "nothing", "no page", "huge", "cut"],
)
def test_what_is_no_document_is_refused(content: bytes, reason: str, why: str) -> None:
    with pytest.raises(Refused) as raised:
        page(content)
    assert raised.value.code == reason, why


def test_a_document_that_says_another_is_too_large_is_drawn_at_the_size_wanted() -> None:
    image, told = page(files.pdf("words", size=(10, 14_000)), columns=40, lines=40)
    assert image.size[1] == 40
    assert told["whole_lines"] == 14_000
