"""From the store to a decoder's process and back: pictures, documents, texts, small pictures; and lies."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal import sandbox
from fieldjournal.errors import CannotShow
from fieldjournal.journal import attachments
from fieldjournal.journal.attachments import Held
from fieldjournal.journal.intake import Intake
from fieldjournal.journal.session import Session
from fieldjournal.journal.viewing import content, pictures, texts, thumbnails
from fieldjournal.journal.viewing.content import Content
from fieldjournal.journal.viewing.pictures import View
from fieldjournal.model.file_types import Viewer
from fieldjournal.model.record import Record
from fieldjournal.sandbox import Answer
from tests.decoders import files
from tests.journal.conftest import Add

pytestmark = pytest.mark.usefixtures("quick_decoders")

JPEG = files.saved(files.quarters(), "JPEG", quality=95)


@pytest.fixture
def source(add: Add) -> Record:
    return add("source", words={"text": "Племянник прислал снимок"})


Take = Callable[..., Held]


@pytest.fixture
def take(opened: Session, source: Record, tmp_path: Path) -> Take:
    def attach(untrusted: bytes, name: str = "Снимок.jpg") -> Held:
        path = tmp_path / name
        path.write_bytes(untrusted)
        intake = Intake(opened, source.id, path)
        for _step in intake.steps():
            pass
        return intake.held

    return attach


def loaded(session: Session, held: Held) -> Content:
    found = []

    def all_of_it() -> Iterator[tuple[int, int]]:
        found.append((yield from content.load(session, held.id)))

    for read, whole in all_of_it():
        assert 0 < read <= whole == held.size
    return found[0]


@pytest.mark.parametrize(
    ("untrusted", "name", "viewer"),
    [
        (JPEG, "Справка.txt", Viewer.PICTURE),
        (files.saved(files.quarters(), "BMP"), "x.bmp", Viewer.PICTURE),
        (files.pdf("words"), "Снимок.jpg", Viewer.DOCUMENT),
        ("Сказали: не приезжай".encode(), "x", Viewer.TEXT),
        (b"<!DOCTYPE html><script>", "x.html", Viewer.TEXT),
        (b"RIFF\x24\0\0\0WAVEfmt ", "x", Viewer.SOUND),
        (b"PK\x03\x04" + bytes(40), "x.jpg", Viewer.NONE),
        (bytes(range(256)), "x.png", Viewer.NONE),
    ],
)
def test_the_bytes_choose_the_viewer_and_not_the_name(
    opened: Session, take: Take, untrusted: bytes, name: str, viewer: Viewer
) -> None:
    held = take(untrusted, name)
    assert content.viewer_for(opened, held.id) is viewer


def test_a_picture_is_drawn_from_the_store(opened: Session, take: Take) -> None:
    found = loaded(opened, take(JPEG))
    picture = pictures.draw(found, View(), 40, 40)
    assert (picture.columns, picture.lines, picture.whole) == (40, 20, (400, 200))
    few = pictures.draw(found, View(), 40, 40, colours=16)
    assert len(few.palette) % 3 == 0
    assert len(few.pixels) == 800


def test_a_page_is_drawn_from_the_store(opened: Session, take: Take) -> None:
    found = loaded(opened, take(files.pdf("first", "second")))
    picture = pictures.draw(found, View().turned(1).zoomed(2), 30, 30)
    assert (picture.columns, picture.lines, picture.pages, picture.more) == (30, 20, 2, False)


def test_what_has_no_viewer_or_no_room_is_refused(
    opened: Session, take: Take, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = take(bytes(range(256)))
    with pytest.raises(CannotShow):
        pictures.draw(loaded(opened, held), View(), 8, 8)
    monkeypatch.setattr(content, "MOST_CONTENT", 100)
    with pytest.raises(CannotShow) as raised:
        loaded(opened, held)
    assert raised.value.reason == "too-large"


@pytest.mark.parametrize(
    ("told", "body", "why"),
    [
        ({"columns": 2, "lines": 2, "colours": 0}, bytes(11), "a byte too few"),
        ({"columns": 2, "lines": 2, "colours": 0}, bytes(13), "a byte too many"),
        ({"columns": 9, "lines": 1, "colours": 0}, bytes(27), "wider than asked for"),
        ({"columns": -1, "lines": -4, "colours": 0}, bytes(12), "less than nothing"),
        ({"columns": "2", "lines": 2, "colours": 0}, bytes(12), "no number"),
        ({"columns": 0, "lines": 0, "colours": 0}, b"", "nothing"),
        ({"columns": 2, "lines": 2, "colours": 1}, bytes(3 + 4), "a palette nobody asked for"),
        ({"columns": 2, "lines": 2, "colours": 0, "more": 7}, bytes(12), "neither yes nor no"),
    ],
)
def test_an_answer_that_does_not_fit_is_not_drawn(
    told: dict[str, int | str], body: bytes, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox, "decode", lambda *_given: Answer(told, body))
    with pytest.raises(CannotShow) as raised:
        pictures.draw(Content("x", Viewer.PICTURE, (b"x",)), View(), 4, 4)
    assert raised.value.reason == "decoder-broke", why


def test_a_pixel_of_a_colour_there_is_not_is_not_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = Answer({"columns": 2, "lines": 1, "colours": 2}, bytes(6) + b"\x01\x02")
    monkeypatch.setattr(sandbox, "decode", lambda *_given: answer)
    with pytest.raises(CannotShow):
        pictures.draw(Content("x", Viewer.PICTURE, (b"x",)), View(), 4, 4, colours=16)


@given(
    steps=st.lists(
        st.one_of(
            st.tuples(st.just("zoom"), st.floats(0.1, 10), st.just(0.0)),
            st.tuples(st.just("move"), st.floats(-2, 2), st.floats(-2, 2)),
        ),
        max_size=20,
    )
)
def test_no_view_leaves_the_picture(steps: list[tuple[str, float, float]]) -> None:
    view = View()
    for step, first, second in steps:
        view = view.zoomed(first) if step == "zoom" else view.moved(first, second)
        order = view.order(10, 10)
        assert 0 <= int(order["left"]) < int(order["right"]) <= 1_000_000
        assert 0 <= int(order["top"]) < int(order["bottom"]) <= 1_000_000


def test_a_long_text_is_read_by_windows_that_join(opened: Session, take: Take) -> None:
    words = "".join(f"{number} Сказали: пусть вернётся домой\n" for number in range(4000))
    held = take(words.encode("cp1251"), "журнал.txt")
    read = texts.decoded(texts.window(opened, held.id))
    made = read.words
    while read.end < read.whole:
        read = texts.decoded(texts.window(opened, held.id, read.end), read.encoding)
        made += read.words
    assert made == words
    assert read.encoding == "cp1251"
    back = texts.decoded(texts.before(opened, held.id, read.begin), read.encoding, whole=True)
    assert words.endswith(back.words + read.words)
    assert words.endswith(texts.decoded(texts.last(opened, held.id), "cp1251").words)


def test_a_window_over_the_rows_of_the_store_is_whole(opened: Session, take: Take) -> None:
    whole = bytes(range(32, 127)) * 25_000
    held = take(whole, "x.txt")
    for begin in (0, (1 << 20) - 7, 1 << 20, len(whole) - 5, len(whole)):
        assert texts.window(opened, held.id, begin, begin + 20).untrusted == whole[begin : begin + 20]


def test_a_small_picture_is_made_once_and_kept(opened: Session, take: Take) -> None:
    held = take(JPEG)
    assert thumbnails.kept(opened, held.id) is None
    made = thumbnails.make(loaded(opened, held))
    assert made is not None
    assert (made.columns, made.lines) == (80, 40)
    thumbnails.keep(opened, held.id, made)
    kept = thumbnails.kept(opened, held.id)
    assert kept is not None
    assert kept.pixels == made.pixels


@pytest.mark.parametrize(
    ("reason", "remembered"),
    [
        ("damaged", thumbnails.NONE),
        ("too-many-pixels", thumbnails.NONE),
        ("no-picture-decoder", None),
        ("no-document-decoder", None),
        ("decoder-late", None),
    ],
)
def test_only_what_lies_in_the_file_is_remembered(
    reason: str, remembered: pictures.Picture | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_given: object) -> Answer:
        raise CannotShow(reason)

    monkeypatch.setattr(sandbox, "decode", refuse)
    assert thumbnails.make(Content("x", Viewer.PICTURE, (b"x",))) is remembered


def test_a_file_that_cannot_be_drawn_is_not_tried_again(opened: Session, take: Take) -> None:
    held = take(JPEG[:40])
    made = thumbnails.make(loaded(opened, held))
    assert made is thumbnails.NONE
    thumbnails.keep(opened, held.id, made)
    assert thumbnails.kept(opened, held.id) is thumbnails.NONE
    assert attachments.get(opened, held.id).size == 40
