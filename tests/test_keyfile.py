"""A keyfile is destroyed where it lies, and no other file in its place."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from fieldjournal.keyfile import KEYFILE_BYTES, keyfile_at, wipe_keyfile


@pytest.fixture
def key(tmp_path: Path) -> Path:
    made = tmp_path / "stick" / "field.key"
    made.parent.mkdir()
    made.write_bytes(os.urandom(KEYFILE_BYTES))
    return made


def test_a_keyfile_is_known_by_its_content_and_not_by_its_path(key: Path) -> None:
    known = keyfile_at(key)
    assert known
    before = key.read_bytes()
    assert wipe_keyfile(known)
    assert key.read_bytes() != before
    assert key.stat().st_size == KEYFILE_BYTES
    another = os.urandom(KEYFILE_BYTES)
    key.write_bytes(another)
    assert not wipe_keyfile(known), "the keyfile of another stick, at the same path"
    assert key.read_bytes() == another


def test_a_keyfile_named_by_a_link_is_destroyed_where_it_lies_and_a_link_put_there_is_refused(
    tmp_path: Path, key: Path
) -> None:
    link = tmp_path / "link.key"
    link.symlink_to(key)
    known = keyfile_at(link)
    assert known is not None
    assert known.path == key.resolve()
    before = key.read_bytes()
    copy = key.with_name("copy")
    key.rename(copy)
    key.symlink_to(copy)
    assert wipe_keyfile(known) is not hasattr(os, "O_NOFOLLOW")
    assert copy.read_bytes() == before
    key.unlink()
    copy.rename(key)
    assert wipe_keyfile(known)
    assert key.read_bytes() != before


@pytest.mark.parametrize("size", [0, 31, 33])
def test_a_file_of_another_size_is_no_keyfile(key: Path, size: int) -> None:
    key.write_bytes(b"k" * size)
    assert keyfile_at(key) is None
    assert keyfile_at(key.with_name("gone")) is None
