from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.bundle import unpack as unpacking
from fieldjournal.bundle.archive import pack
from fieldjournal.bundle.container import Container
from fieldjournal.bundle.unpack import check_name, unpack
from fieldjournal.errors import BundleUnsafe

GOOD = ["README.txt", "MANIFEST.json.sig", "SHA256SUMS", "padding", "tables/incident-returns.csv"]
BAD = [
    ("../evil.txt", "climbs out"),
    ("tables/../../evil.txt", "climbs out further in"),
    ("/etc/passwd.txt", "absolute"),
    ("C:/evil.txt", "a drive"),
    ("C:evil.txt", "a drive without a slash"),
    ("tables\\evil.txt", "a Windows separator"),
    ("con", "a device"),
    ("NUL.txt", "a device with an ending"),
    ("tables/com1.csv", "a device in a folder"),
    ("a.txt.", "Windows drops a dot at the end"),
    ("a.txt ", "and a space"),
    (".bashrc", "hidden"),
    ("a.txt:stream", "an alternate stream"),
    ("a\x00.txt", "NUL"),
    ("a\n.txt", "a line break"),
    ("a\u202egpj.txt", "a bidi trick"),
    ("аbc.txt", "a look-alike letter"),
    ("a/b/c/d.txt", "too deep"),
    ("a//b.txt", "an empty folder name"),
    ("a" * 80, "too long"),
    ("", "nothing"),
]


@pytest.mark.parametrize("name", GOOD)
def test_names_of_a_bundle_pass(name: str) -> None:
    check_name(name)


@pytest.mark.parametrize(("name", "why"), BAD, ids=[each[1] for each in BAD])
def test_other_names_are_refused(name: str, why: str) -> None:
    with pytest.raises(BundleUnsafe) as refused:
        check_name(name)
    assert refused.value.reason == "unsafe-name"


def unpacked(whole: bytes) -> dict[str, bytes]:
    """Read bytes that came in pieces no member and no header begins with."""
    return dict(unpack(Container(whole[at : at + 1000] for at in range(0, len(whole), 1000))))


def made(*entries: tuple[str | zipfile.ZipInfo, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", compression) as held:
        for name, content in entries:
            held.writestr(name, content)
    return target.getvalue()


def link() -> bytes:
    entry = zipfile.ZipInfo("a.txt")
    entry.create_system = 3
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return made((entry, b"/etc/passwd"))


def twice() -> bytes:
    with pytest.warns(UserWarning, match="Duplicate name"):
        return made(("a.txt", b"1"), ("a.txt", b"2"))


def encrypted() -> bytes:
    whole = bytearray(made(("a.txt", b"x")))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        whole[whole.index(signature) + offset] |= 1
    return bytes(whole)


def lying_size() -> bytes:
    whole = bytearray(made(("a.txt", b"x" * 5000)))
    at = whole.index(b"PK\x01\x02")
    struct.pack_into("<I", whole, at + 24, 5)
    return bytes(whole)


def lying_size_stored() -> bytes:
    """Less than lies there, with the digest of what is told: the rest would be seen by nobody."""
    whole = bytearray(made(("a.txt", b"x" * 5000), compression=zipfile.ZIP_STORED))
    at = whole.index(b"PK\x01\x02")
    struct.pack_into("<I", whole, at + 16, zlib.crc32(b"x" * 5))
    struct.pack_into("<I", whole, at + 24, 5)
    return bytes(whole)


def overlapping() -> bytes:
    """Two directory entries for one stream: how a quoted-overlap bomb stays small."""
    whole = made(("a.txt", b"x" * 5000))
    at, end = whole.index(b"PK\x01\x02"), whole.index(b"PK\x05\x06")
    entry = whole[at:end]
    renamed = entry.replace(b"a.txt", b"b.txt")
    tail = bytearray(whole[end:])
    struct.pack_into("<HHI", tail, 8, 2, 2, len(entry) * 2)
    return whole[:at] + entry + renamed + bytes(tail)


def two_methods() -> bytes:
    """Deflated says the directory, stored says the member: two programs read two different files."""
    whole = bytearray(made(("a.txt", b"x" * 50)))
    struct.pack_into("<H", whole, 8, zipfile.ZIP_STORED)
    return bytes(whole)


HOSTILE: list[tuple[str, Callable[[], bytes], str]] = [
    ("no ZIP at all", lambda: b"hello", "not-a-zip"),
    ("empty", lambda: b"", "not-a-zip"),
    ("cut off", lambda: pack({"a.txt": b"a"}).file().read()[:-30], "not-a-zip"),
    ("zip-slip", lambda: made(("../../home/x.txt", b"x")), "unsafe-name"),
    ("a folder entry", lambda: made(("tables/", b"")), "unsafe-name"),
    ("a symbolic link", link, "not-a-plain-file"),
    ("the same name twice", twice, "same-name-twice"),
    ("the same name on Windows", lambda: made(("a.txt", b"1"), ("A.txt", b"2")), "same-name-twice"),
    ("a file where a folder is", lambda: made(("a", b"1"), ("a/b.txt", b"2")), "same-name-twice"),
    ("encrypted inside", encrypted, "encrypted-inside"),
    ("a compression no bundle has", lambda: made(("a.txt", b"x"), compression=zipfile.ZIP_LZMA), "not-a-zip"),
    ("a bomb", lambda: made(("a.txt", bytes(40 << 20))), "bomb"),
    ("a size that lies", lying_size, "not-a-zip"),
    ("a size that lies of what is stored", lying_size_stored, "bomb"),
    ("overlapping entries", overlapping, "bomb"),
    ("two methods for one member", two_methods, "not-a-zip"),
    ("something before the first", lambda: b"#!/bin/sh\n" + made(("a.txt", b"x")), "bomb"),
    ("an archive inside", lambda: made(("a.txt", made(("b.txt", b"x")))), "nested"),
    ("a gzip inside", lambda: made(("a.txt", b"\x1f\x8b\x08...")), "nested"),
]


@pytest.mark.parametrize(("why", "make", "reason"), HOSTILE, ids=[each[0] for each in HOSTILE])
def test_hostile_archives_are_refused(why: str, make: Callable[[], bytes], reason: str) -> None:
    with pytest.raises(BundleUnsafe) as refused:
        unpacked(make())
    assert refused.value.reason == reason


def test_too_many_and_too_much_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "MOST_MEMBERS", 3)
    monkeypatch.setattr(unpacking, "MOST_BYTES", 1000)
    with pytest.raises(BundleUnsafe) as many:
        unpacked(made(*((f"{n}.txt", b"") for n in range(4))))
    with pytest.raises(BundleUnsafe) as much:
        unpacked(made(("a.txt", b"x" * 600), ("b.txt", b"x" * 600)))
    assert (many.value.reason, much.value.reason) == ("too-many-files", "too-large")


@given(st.data())
def test_changed_bytes_raise_nothing_else(data: st.DataObject) -> None:
    whole = bytearray(
        pack({"README.txt": b"read me" * 50, "tables/a.csv": b"a,b\r\n", "attachments/a.txt": b"a"})
        .file()
        .read()
    )
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.one_of(st.integers(0, 400), st.integers(len(whole) - 300, len(whole) - 1)))
        whole[at] = data.draw(st.integers(0, 255))
    try:
        members = unpacked(bytes(whole))
    except BundleUnsafe:
        return
    for name in members:
        check_name(name)


def test_a_directory_of_many_entries_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """A quarter of a gigabyte of directory would become gigabytes of objects."""
    read = []
    monkeypatch.setattr(zipfile, "ZipFile", lambda *given: read.append(given))
    with pytest.raises(BundleUnsafe) as refused:
        unpacked(b"PK\x01\x02" * (2 * unpacking.MOST_MEMBERS + 1))
    assert (refused.value.reason, read) == ("too-many-files", [])
