from __future__ import annotations

import hashlib
import io
import random
import tracemalloc
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.bundle import archive
from fieldjournal.bundle.archive import pack
from fieldjournal.bundle.container import Container
from fieldjournal.bundle.unpack import unpack
from fieldjournal.crypto.padding import MINIMUM, padme

_names = st.from_regex(r"(attachments/)?[a-z]{1,8}\.(txt|csv|json)", fullmatch=True)


def content_of(container: Container) -> bytes:
    return container.file().read()


def written_at_once(packed: Container, members: dict[str, bytes]) -> bytes:
    """Write the same by `zipfile` alone, into one buffer."""
    made, padding = io.BytesIO(), len(dict(unpack(packed))["padding"])
    with zipfile.ZipFile(made, "w") as target:
        for name, content in {**members, "padding": bytes(padding)}.items():
            entry = zipfile.ZipInfo(name)
            entry.create_system, entry.external_attr = 3, 0o100600 << 16
            stored = name == "padding" or name.startswith("attachments/")
            entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            target.writestr(entry, content, compresslevel=9)
    return made.getvalue()


@given(st.dictionaries(_names, st.binary(max_size=400).map(b"-".__add__), max_size=6))
def test_packed_files_come_back_and_the_same_files_give_the_same_bytes(members: dict[str, bytes]) -> None:
    packed = pack(members)
    unpacked = dict(unpack(packed))
    padding = unpacked.pop("padding")
    assert unpacked == members
    assert not padding.strip(b"\0")
    assert content_of(pack(members)) == content_of(packed) == written_at_once(packed, members)


@given(st.integers(0, 300_000))
def test_sizes_say_little(size: int) -> None:
    packed = pack({"a.txt": bytes(range(256)) * (size // 256)})
    assert len(packed) == padme(len(packed)) >= MINIMUM


def test_the_form_of_a_container_does_not_change() -> None:
    """Partners compare bundles and tools read them; what is stored depends on no library."""
    members = {
        "attachments/att-001.jpg": bytes(range(256)) * 400,
        "attachments/att-002.txt": "Он ждёт.\n".encode(),
    }
    assert hashlib.sha256(content_of(pack(members))).hexdigest() == (
        "ad522e47894d5cb17d7ae179dd1938cc2d867b737536c37fe16c9515a86f389f"
    )


def test_what_is_stored_is_in_memory_once() -> None:
    members = {f"attachments/att-{n:03}.jpg": random.Random(n).randbytes(1 << 20) for n in range(8)}
    tracemalloc.start()
    try:
        packed = pack(members)
        read = dict(unpack(packed))
        _held, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert all(read[name] is content for name, content in members.items())
    assert most < 3 << 20, "a window of a megabyte, the padding, and no copy of eight"


@pytest.mark.parametrize(("at", "content"), [(0, b"longer"), (1, b"xyz"), (3, b"x"), (99, b"x")])
def test_what_was_packed_is_not_written_over(at: int, content: bytes) -> None:
    """`zipfile` goes back to one place alone: a header that was written without its digest."""
    pieces = archive._Pieces()
    for each in (b"head", b"body"):
        pieces.write(each)
    pieces.seek(0)
    pieces.write(b"HEAD")
    pieces.seek(at)
    with pytest.raises(io.UnsupportedOperation):
        pieces.write(content)
    assert pieces.taken() == [b"HEAD", b"body"]
    pieces.seek(0)
    with pytest.raises(io.UnsupportedOperation):
        pieces.write(b"late")


def test_nothing_in_the_container_tells_a_time_a_machine_or_a_comment() -> None:
    with zipfile.ZipFile(pack({"a.txt": b"a"}).file()) as held:
        assert held.comment == b""
        for entry in held.infolist():
            assert entry.date_time == (1980, 1, 1, 0, 0, 0)
            assert (entry.comment, entry.extra, entry.create_system) == (b"", b"", 3)
