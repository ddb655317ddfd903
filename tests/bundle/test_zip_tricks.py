"""Whatever a ZIP can hold beside its members, or say twice and differently: the gate refuses all of it.

The members are harmless and the same; only the container differs. A name stands where there is room for one.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from fieldjournal.bundle.archive import pack
from fieldjournal.bundle.container import Container
from fieldjournal.bundle.inspect import NOBODY, Ours, findings
from fieldjournal.redaction.gate import Finding, Protected

MEMBERS = {"README.txt": b"open index.html " * 40, "tables/threat.csv": b"reference\r\nB3-01\r\n"}
WHOLE = pack(MEMBERS).file().read()
SECRET = "Мердан Оразгулыев".encode()
CSV = 1
"""The place of the member that is played with."""


@dataclass
class Entry:
    """One member: its local header without lengths, and its entry in the directory."""

    local: bytearray
    name: bytes
    data: bytes
    listed: bytearray
    listed_name: bytes
    extra: bytes = b""
    listed_extra: bytes = b""
    comment: bytes = b""


def entries() -> list[Entry]:
    made, at = [], zipfile.ZipFile(io.BytesIO(WHOLE)).start_dir
    for each in zipfile.ZipFile(io.BytesIO(WHOLE)).infolist():
        name, begin = each.filename.encode(), each.header_offset
        data = begin + 30 + len(name)
        local = bytearray(WHOLE[begin : begin + 30])
        listed = bytearray(WHOLE[at : at + 46])
        made.append(Entry(local, name, WHOLE[data : data + each.compress_size], listed, name))
        at += 46 + len(name)
    return made


def built(
    held: list[Entry], *, before: bytes = b"", gap: bytes = b"", middle: bytes = b"", comment: bytes = b""
) -> bytes:
    made = bytearray(before)
    for each in held:
        struct.pack_into("<HH", each.local, 26, len(each.name), len(each.extra))
        struct.pack_into("<I", each.listed, 42, len(made))
        made += each.local + each.name + each.extra + each.data
    made += gap
    begin = len(made)
    for each in held:
        lengths = len(each.listed_name), len(each.listed_extra), len(each.comment)
        struct.pack_into("<HHH", each.listed, 28, *lengths)
        made += each.listed + each.listed_name + each.listed_extra + each.comment
    size = len(made) - begin
    count = len(held)
    end = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, count, count, size, begin, len(comment))
    return bytes(made + middle + end + comment)


def changed(change: Callable[[Entry], object]) -> bytes:
    held = entries()
    change(held[CSV])
    return built(held)


def written(part: str, form: str, at: int, *values: int) -> bytes:
    return changed(lambda each: struct.pack_into(form, getattr(each, part), at, *values))


def given(**parts: bytes) -> bytes:
    return changed(lambda each: vars(each).update(parts))


def field(kind: int, held: bytes) -> bytes:
    return struct.pack("<HH", kind, len(held)) + held


def another() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as held:
        held.writestr("hidden.txt", SECRET)
    return made.getvalue()


def other_data(each: Entry, data: bytes) -> None:
    each.data = data
    struct.pack_into("<I", each.local, 18, len(data))
    struct.pack_into("<I", each.listed, 20, len(data))


def squeezed_otherwise(each: Entry) -> None:
    maker = zlib.compressobj(0, zlib.DEFLATED, -15)
    other_data(each, maker.compress(MEMBERS["tables/threat.csv"]) + maker.flush())


def zip64(each: Entry) -> None:
    packed, size = struct.unpack_from("<II", each.listed, 20)
    struct.pack_into("<II", each.listed, 20, 0xFFFFFFFF, 0xFFFFFFFF)
    each.listed_extra = field(1, struct.pack("<QQ", size, packed))


def described_behind(each: Entry) -> None:
    each.data += b"PK\x07\x08" + bytes(each.local[14:26])
    for held, at in ((each.local, 6), (each.listed, 8)):
        struct.pack_into("<H", held, at, 8)


def padded(*, right_sum: bool) -> bytes:
    held = entries()
    padding = held[-1]
    padding.data = padding.data[:100] + SECRET + padding.data[100 + len(SECRET) :]
    if right_sum:
        for part, at in ((padding.local, 14), (padding.listed, 16)):
            struct.pack_into("<I", part, at, zlib.crc32(padding.data))
    return built(held)


def zip64_end() -> bytes:
    whole = built(entries())
    end = whole.rindex(b"PK\x05\x06")
    count, (size, begin) = 3, struct.unpack_from("<II", whole, end + 12)
    record = struct.pack("<IQHHIIQQQQ", 0x06064B50, 44 + len(SECRET), 45, 45, 0, 0, count, count, size, begin)
    return whole[:end] + record + SECRET + struct.pack("<IIQI", 0x07064B50, 0, end, 1) + whole[end:]


UNICODE_PATH = field(0x7075, b"\1" + struct.pack("<I", zlib.crc32(b"tables/threat.csv")) + SECRET)
ONLY_LOCAL = (
    struct.pack("<IHHHHHIIIHH", 0x04034B50, 20, 0, 0, 0, 33, 0, len(SECRET), len(SECRET), 1, 0) + b"x"
)

TRICKS: list[tuple[str, bytes]] = [
    ("bytes before the first", SECRET + WHOLE),
    ("bytes before the first, places moved", built(entries(), before=SECRET)),
    ("bytes behind", WHOLE + SECRET),
    ("a gap before the directory", built(entries(), gap=SECRET)),
    ("a gap behind the directory", built(entries(), middle=SECRET)),
    ("a ZIP in a gap", built(entries(), gap=another())),
    ("a ZIP behind", WHOLE + another()),
    ("a ZIP in the comment", built(entries(), comment=another())),
    ("a comment", built(entries(), comment=SECRET)),
    ("a comment on a member", given(comment=SECRET)),
    ("a member the directory does not list", built(entries(), gap=ONLY_LOCAL + SECRET)),
    ("another name before the member", given(name=b"tables/merdan.csv")),
    ("another name in the directory", given(listed_name=b"tables/merdan.csv")),
    ("a Unicode path before the member", given(extra=UNICODE_PATH)),
    ("a Unicode path in the directory", given(listed_extra=UNICODE_PATH)),
    ("an extra field before the member", given(extra=field(0xCAFE, SECRET))),
    ("an extra field in the directory", given(listed_extra=field(0xCAFE, SECRET))),
    ("sizes as ZIP64 has them", changed(zip64)),
    ("an end as ZIP64 has it", zip64_end()),
    ("sizes behind the data", changed(described_behind)),
    ("another method before the member", written("local", "<H", 8, 0)),
    ("another sum before the member", written("local", "<I", 14, 7)),
    ("another time before the member", written("local", "<HH", 10, 0x1234, 0x5678)),
    ("another time in the directory", written("listed", "<HH", 12, 0x1234, 0x5678)),
    ("another system it was made on", written("listed", "<H", 4, 0x1314)),
    ("attributes that say something", written("listed", "<H", 36, 0x6D65)),
    ("bytes behind the squeezed ones", changed(lambda each: other_data(each, each.data + SECRET))),
    ("squeezed in another way", changed(squeezed_otherwise)),
    ("something in the padding", padded(right_sum=False)),
    ("something in the padding, its sum right", padded(right_sum=True)),
    ("no padding", built(entries()[:-1])),
    ("cut off", WHOLE[:-1]),
]


def found(whole: bytes) -> list[Finding]:
    return list(findings(Container([whole]), Protected((), {}), Ours(frozenset(), frozenset())))


def test_the_container_itself_passes_and_is_built_from_its_parts() -> None:
    assert built(entries()) == WHOLE
    assert found(WHOLE) == []


@pytest.mark.parametrize(("trick", "whole"), TRICKS, ids=[each[0] for each in TRICKS])
def test_nothing_stands_beside_the_members(trick: str, whole: bytes) -> None:
    assert whole != WHOLE
    assert {each.pseudonym for each in found(whole)} == {NOBODY}, trick
    assert {each.place for each in found(whole)} <= {"the container", "what could not be read"}
