"""A file's type by its bytes; a name and a beginning that lies change nothing else."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.model.empty import Empty
from fieldjournal.model.file_types import HEAD, recognised
from fieldjournal.model.lists.files import FILE_TYPE
from fieldjournal.model.values import Choice


def zipped(*names: str, method: int = zipfile.ZIP_DEFLATED, first: bytes = b"x") -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        for name in names:
            archive.writestr(name, first)
    return made.getvalue()


@pytest.mark.parametrize(
    ("head", "code"),
    [
        (b"\xff\xd8\xff\xe1\x00\x18Exif", "jpeg"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "png"),
        (b"GIF89a\x01\x00", "gif"),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "webp"),
        (b"RIFF\x24\x00\x00\x00WAVEfmt ", "wav"),
        (b"RIFF\x24\x00\x00\x00AVI LIST", "avi"),
        (b"XXXX\x24\x00\x00\x00WAVEfmt \x00", ""),
        (b"\x00\x00\x00\x18ftypheic\x00\x00", "heif"),
        (b"\x00\x00\x00\x20ftypisom\x00\x00", "mp4"),
        (b"\x00\x00\x00\x14ftypqt  \x00\x00", "mp4"),
        (b"\x00\x00\x00\x1cftypM4A \x00\x00", "m4a"),
        (b"%PDF-1.7\n%\xe2\xe3", "pdf"),
        (b"ID3\x04\x00", "mp3"),
        (b"\xff\xfb\x90\x64\x00", "mp3"),
        (b"OggS\x00\x02", "ogg"),  # voice notes of most messengers
        (b"#!AMR\n<", "amr"),
        (b"\x1aE\xdf\xa3\x9fB\x86", "matroska"),
        (zipped("[Content_Types].xml", "word/document.xml"), "office"),
        (
            zipped("mimetype", method=zipfile.ZIP_STORED, first=b"application/vnd.oasis.opendocument.text"),
            "opendocument",
        ),
        (zipped("Фото/1.jpg"), "zip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", "old_office"),
        ("Её увезли в 3 часа ночи.\r\n".encode(), "text"),
        ("Sözi: «dymsyn»".encode("utf-16"), "text"),
        (("ы" * HEAD).encode()[:HEAD], "text"),
        (b"a" + ("ы" * HEAD).encode()[: HEAD - 1], "text"),  # a letter cut off at the end of the head
        ("\ufeff \n<!DOCTYPE HTML><p>".encode(), "html"),
        ("текст в старой кодировке".encode("cp1251"), ""),
        (b"MZ\x90\x00\x03", ""),
        (b"looks like text\x00but is not", ""),
        (b"", ""),
    ],
)
def test_type(head: bytes, code: str) -> None:
    assert recognised(head) == (Choice(code) if code else Empty.UNKNOWN)


@given(st.binary(max_size=64))
def test_any_bytes_have_an_answer(head: bytes) -> None:
    found = recognised(head)
    assert found is Empty.UNKNOWN or (isinstance(found, Choice) and FILE_TYPE.entry(found.code) is not None)
