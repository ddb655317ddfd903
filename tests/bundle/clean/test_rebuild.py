"""None of what was planted survives; the picture, the pages, the words and the sound do."""

from __future__ import annotations

import functools
import io
import re
import shutil
import struct
import subprocess
import wave
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageStat

from fieldjournal.bundle.clean.clean_copy import Clean
from fieldjournal.bundle.clean.pdf import read_pdf
from fieldjournal.bundle.clean.pixels import Box
from fieldjournal.bundle.clean.rebuild import rebuild
from fieldjournal.bundle.clean.structures import fits
from fieldjournal.errors import CannotShow
from tests.bundle.clean import hostile
from tests.decoders import files

pytestmark = pytest.mark.usefixtures("quick_decoders")

_MEAN = 6.0
"""How far pixels may be from the original's on average, of 255: what JPEG takes."""


def readings(content: bytes) -> list[bytes]:
    """Return a file raw, each of its deflate streams inflated, and both as UTF-16."""
    found = [content]
    for begin in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", content):
        try:
            found.append(zlib.decompressobj().decompress(content[begin.start() :], 1 << 22))
        except zlib.error:
            continue
    return found + [each.decode("utf-16-le", "ignore").encode() for each in found]


def holds_secret(content: bytes) -> bool:
    words = hostile.SECRET.split()
    return any(word.encode() in each for each in readings(content) for word in words)


def pictures(clean: Clean) -> list[Image.Image]:
    if clean.ending == "pdf":
        return [Image.open(io.BytesIO(page.jpeg)) for page in read_pdf(clean.content)]
    return [Image.open(io.BytesIO(clean.content))]


def alike(one: Image.Image, other: Image.Image) -> bool:
    same = ImageChops.difference(one.convert("RGB"), other.convert("RGB").resize(one.size))
    return max(ImageStat.Stat(same).mean) < _MEAN


@functools.cache
def cleaned(kind: str) -> Clean:
    return rebuild([hostile.PICTURES[kind]])


@pytest.mark.parametrize("kind", hostile.PICTURES)
def test_nothing_survives_but_what_is_seen(kind: str) -> None:
    untrusted = hostile.PICTURES[kind]
    assert holds_secret(untrusted), "else the test sees nothing"
    clean = cleaned(kind)
    assert not holds_secret(clean.content)
    assert fits(f"att-001.{clean.ending}", clean.content)
    if kind != "PDF":
        with Image.open(io.BytesIO(untrusted)) as before:
            assert alike(pictures(clean)[0], before)
    assert len(pictures(clean)) == (2 if "two" in kind or kind == "PDF" else 1)


def test_a_page_keeps_its_words_as_pixels() -> None:
    first, second = read_pdf(cleaned("PDF").content)
    assert (first.wide, first.high, second.wide, second.high) == (200, 100, 100, 200)
    shown = Image.open(io.BytesIO(first.jpeg)).convert("RGB")
    red = shown.getpixel((shown.width // 8, shown.height * 8 // 10))
    assert isinstance(red, tuple)
    assert red[0] - red[1] > 90, "the box that was drawn"


def test_how_the_camera_was_held_is_applied() -> None:
    turned = pictures(rebuild([hostile.jpeg(turned=6)]))[0]
    assert turned.size == (64, 96)
    assert alike(turned, hostile.scene().transpose(Image.Transpose.ROTATE_270))


def test_a_box_destroys_the_pixels_beneath_it() -> None:
    plain = pictures(rebuild([hostile.png()]))[0].convert("RGB")
    boxed = pictures(rebuild([hostile.png()], [Box(0.0, 0.0, 0.5, 0.5)]))[0].convert("RGB")
    assert boxed.crop((0, 0, 48, 32)).getextrema() == ((0, 0),) * 3
    assert boxed.crop((54, 38, 96, 64)).tobytes() == plain.crop((54, 38, 96, 64)).tobytes()


def test_how_far_a_document_of_many_pages_is_shows_page_by_page() -> None:
    told: list[float] = []
    rebuild([files.pdf("one", "two", "three", "four")], progress=told.append)
    assert told == [0.25, 0.5, 0.75, 1.0]
    pages_not_counted: list[float] = []
    rebuild([hostile.tiff()], progress=pages_not_counted.append)
    assert set(pages_not_counted) == {0.0}, "never more than is known"


def test_each_page_has_to_have_its_box() -> None:
    """What is hidden on one page may be seen on the next: a preview, the next frame."""
    everything = [Box(0.0, 0.0, 1.0, 1.0, page) for page in range(2)]
    both = rebuild([hostile.tiff()], everything)
    assert all(max(ImageStat.Stat(each.convert("RGB")).mean) < 1 for each in pictures(both))
    assert both.lost == ("boxes",)
    for boxes in (everything[:1], everything[1:]):
        with pytest.raises(CannotShow) as refused:
            rebuild([hostile.tiff()], boxes)
        assert refused.value.reason == "boxes-on-some-pages"


def test_a_page_that_was_looked_at_needs_no_box() -> None:
    first, second = pictures(rebuild([hostile.tiff()], [Box(0.0, 0.0, 1.0, 1.0)], seen=frozenset({1})))
    assert max(ImageStat.Stat(first.convert("RGB")).mean) < 1
    assert max(ImageStat.Stat(second.convert("RGB")).mean) > 30


def test_a_box_on_a_page_that_is_not_there() -> None:
    """A digit typed wrong must not send what was to be hidden."""
    for boxes in ([Box(0.0, 0.0, 1.0, 1.0, 1)], [Box(0.0, 0.0, 1.0, 1.0), Box(0.0, 0.0, 1.0, 1.0, 7)]):
        with pytest.raises(CannotShow):
            rebuild([hostile.jpeg()], boxes)


def test_a_second_picture_inside_a_photograph_stays() -> None:
    """Cameras put a preview, or the other eye's view, behind the picture (CIPA DC-007)."""
    made = io.BytesIO()
    hostile.scene().save(made, "MPO", save_all=True, append_images=[hostile.scene(48, 32)])
    clean = rebuild([made.getvalue()], [Box(0.0, 0.0, 1.0, 1.0)])
    assert (clean.ending, clean.lost) == ("jpg", ("boxes", "others"))
    assert max(ImageStat.Stat(pictures(clean)[0].convert("RGB")).mean) < 1


def test_a_page_that_is_cut_off_is_told() -> None:
    """The first page is whole; of the second there is only the place where it should be."""
    both = hostile.tiff()
    (first,) = struct.unpack_from("<I", both, 4)
    (tags,) = struct.unpack_from("<H", both, first)
    (second,) = struct.unpack_from("<I", both, first + 2 + 12 * tags)
    clean = rebuild([both[:second]])
    assert (clean.ending, clean.lost) == ("png", ("cut",))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_text_is_its_words(encoding: str) -> None:
    words = "Вчера звонили матери: «пусть он вернётся».\nЭто было в третий раз.\n"
    clean = rebuild([words.replace("\n", "\r\n").encode(encoding)])
    assert (clean.ending, clean.words) == ("txt", words)


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "cp866"])
def test_a_text_whose_letters_would_have_to_be_guessed_stays(encoding: str) -> None:
    with pytest.raises(CannotShow) as refused:
        rebuild(["Арестованы: МЕЙМАНКУЛЫЕВ и ещё двое.\n".encode(encoding)])
    assert refused.value.reason == "old-encoding"


def test_what_does_not_show_in_a_text_stays() -> None:
    """A mark nobody sees tells whose copy it was; a form feed does not stop anybody's letter."""
    hidden = "а\u200bб\u200c \u2060в\U000e0041 \u202eг\t \nстраница\x0cдва\x85три\x7f\n"
    clean = rebuild([hidden.encode()])
    assert clean.words == "аб в г\nстраница\nдва\nтри\N{REPLACEMENT CHARACTER}\n"
    assert fits("att-001.txt", (clean.words or "").encode())


def test_a_sound_is_its_samples() -> None:
    pytest.importorskip("av", reason="the [media] extra is not installed")
    clean = rebuild([hostile.wav()])
    assert not holds_secret(clean.content)
    assert fits("att-001.wav", clean.content)
    assert len(clean.content) == 44 + 3200


_RECORDED = {"MP3": ("mp3", "libmp3lame"), "voice note": ("ogg", "libopus"), "M4A": ("ipod", "aac")}


def recorded(form: str, codec: str, seconds: int) -> bytes:
    av: Any = pytest.importorskip("av", reason="the [media] extra is not installed")
    out = io.BytesIO()
    with av.open(io.BytesIO(files.wav(seconds))) as source, av.open(out, "w", format=form) as target:
        target.metadata.update(dict.fromkeys(("title", "artist", "comment", "location"), hostile.SECRET))
        stream = target.add_stream(codec, rate=48_000)
        stream.layout = "mono"
        for frame in source.decode(audio=0):
            target.mux(stream.encode(frame))
        target.mux(stream.encode(None))
    return out.getvalue()


@pytest.mark.parametrize("kind", _RECORDED)
def test_a_recording_leaves_as_its_samples_alone(kind: str) -> None:
    untrusted = recorded(*_RECORDED[kind], seconds=2) + hostile.SECRET.encode() * (kind == "MP3")
    assert holds_secret(untrusted), "else the test sees nothing"
    clean = rebuild([untrusted])
    assert (clean.ending, clean.lost) == ("wav", ("sound", "cut") if kind == "MP3" else ("sound",))
    assert not holds_secret(clean.content)
    assert fits("att-001.wav", clean.content)
    with wave.open(io.BytesIO(clean.content)) as heard:
        assert abs(heard.getnframes() / heard.getframerate() - 2) < 0.2
        samples = struct.unpack(f"<{heard.getnframes()}h", heard.readframes(heard.getnframes()))
    assert 1_000 < max(samples) < 4_000, "the tone is there"


def test_a_recording_that_ends_early_is_told() -> None:
    """Its head still says how long it was."""
    pytest.importorskip("av", reason="the [media] extra is not installed")
    whole = recorded(*_RECORDED["MP3"], seconds=6)
    assert "cut" not in rebuild([whole]).lost
    assert "cut" in rebuild([whole[: len(whole) // 2]]).lost


@pytest.mark.parametrize(
    ("untrusted", "why"),
    [
        (b"PK\x03\x04" + bytes(26) + b"word/document.xml", "an office document that cannot be opened"),
        (b"<!doctype html><html><script>", "a page is a program"),
        (b"<?xml version='1.0'?><gpx><trkpt lat='41.0'/></gpx>", "a map: where somebody walked"),
        (b"BEGIN:VCARD\nFN:Somebody\n", "a contact"),
        (b"Received: from somewhere\nTo: somebody\n\nwords", "mail: who wrote to whom, from where"),
        (b"Date: Fri, 19 May 2023\nTo: somebody\n\nwords", "mail by its first two lines"),
        (b'{"participants": [{"name": "x"}]}', "data of a program: letters hidden in codes"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "an old office document"),
        (b"%PDF-1.7\nbroken", "a document that cannot be opened"),
        (b"\xff\xd8\xff\xe0broken", "a picture that cannot be opened"),
        (b"\0\1\2\3" * 300, "nobody knows what"),
    ],
)
def test_what_cannot_be_rebuilt_is_refused(untrusted: bytes, why: str) -> None:
    with pytest.raises(CannotShow):
        rebuild([untrusted])
    assert why


def test_an_encrypted_document_and_a_bomb_are_refused() -> None:
    bomb = io.BytesIO()
    Image.new("1", (16_000, 16_000)).save(bomb, "PNG")
    with pytest.raises(CannotShow) as refused:
        rebuild([bomb.getvalue()])
    assert refused.value.reason == "too-many-pixels"


def test_a_lying_name_changes_nothing_and_a_polyglot_leaves_its_other_half() -> None:
    """What is a picture and an archive at once leaves as the picture alone."""
    clean = rebuild([hostile.jpeg()])
    assert b"PK\x03\x04" not in clean.content


_CHECKERS = {"exiftool": ["-a", "-u", "-ee"], "mat2": ["--show"]}


@pytest.mark.parametrize("program", _CHECKERS)
def test_independent_checkers_find_nothing(program: str, tmp_path: Path) -> None:
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    for number, clean in enumerate(map(cleaned, hostile.PICTURES)):
        (tmp_path / f"att-{number}.{clean.ending}").write_bytes(clean.content)
    files = sorted(map(str, tmp_path.iterdir()))
    told = subprocess.run([program, *_CHECKERS[program], *files], capture_output=True, check=False).stdout
    assert all(Path(each).name.encode() in told for each in files)
    assert hostile.SECRET.split()[0].encode() not in told


def test_pikepdf_finds_pictures_alone_in_a_document() -> None:
    pikepdf: Any = pytest.importorskip("pikepdf", reason="pikepdf is not installed")
    with pikepdf.open(io.BytesIO(cleaned("PDF").content)) as document:
        assert not document.docinfo
        assert set(document.Root.keys()) == {"/Type", "/Pages"}
        assert not document.attachments
        for page in document.pages:
            assert set(page.keys()) == {"/Type", "/Parent", "/MediaBox", "/Resources", "/Contents"}
            assert [each.Subtype for each in page.Resources.XObject.values()] == ["/Image"]
        streams = [each for each in document.objects if isinstance(each, pikepdf.Stream)]
        assert not any(hostile.SECRET.split()[0].encode() in each.read_raw_bytes() for each in streams)
