from __future__ import annotations

import io
import zipfile

from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.bundle.archive import pack
from fieldjournal.bundle.unpack import unpack
from fieldjournal.crypto.padding import MINIMUM, padme

_names = st.from_regex(r"[a-z]{1,8}\.(txt|csv|json)", fullmatch=True)


@given(st.dictionaries(_names, st.binary(max_size=400).map(b"-".__add__), max_size=6))
def test_packed_files_come_back_and_the_same_files_give_the_same_bytes(members: dict[str, bytes]) -> None:
    packed = pack(members)
    unpacked = unpack(packed)
    padding = unpacked.pop("padding")
    assert unpacked == members
    assert not padding.strip(b"\0")
    assert pack(members) == packed


@given(st.integers(0, 300_000))
def test_sizes_say_little(size: int) -> None:
    packed = pack({"a.txt": bytes(range(256)) * (size // 256)})
    assert len(packed) == padme(len(packed)) >= MINIMUM


def test_nothing_in_the_container_tells_a_time_a_machine_or_a_comment() -> None:
    with zipfile.ZipFile(io.BytesIO(pack({"a.txt": b"a"}))) as held:
        assert held.comment == b""
        for entry in held.infolist():
            assert entry.date_time == (1980, 1, 1, 0, 0, 0)
            assert (entry.comment, entry.extra, entry.create_system) == (b"", b"", 3)
