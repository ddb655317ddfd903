from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from fieldjournal.bundle import manifest
from fieldjournal.bundle.manifest import Manifest, check_files, read_manifest, write_manifest
from fieldjournal.bundle.writer import Archive
from fieldjournal.errors import BundleForeign, FieldjournalError, ManifestWrong


def test_what_is_written_is_read_and_written_the_same(archive: Archive) -> None:
    written = archive.members[manifest.NAME]
    assert write_manifest(read_manifest(written)) == written


Edit = Callable[[dict[str, Any]], object]
WRONG: list[tuple[str, Edit, type[FieldjournalError]]] = [
    ("an unknown member", lambda held: held.update(extra=1), ManifestWrong),
    ("a missing member", lambda held: held.pop("witness"), ManifestWrong),
    ("a number as text", lambda held: held.update(number="3"), ManifestWrong),
    ("yes as a number", lambda held: held.update(number=True), ManifestWrong),
    ("a negative number", lambda held: held.update(records=-1), ManifestWrong),
    ("a text as null", lambda held: held.update(purpose=None), ManifestWrong),
    ("a file twice", lambda held: held["files"].append(held["files"][0]), ManifestWrong),
    ("a file that is the manifest", lambda held: held["files"][0].update(name=manifest.NAME), ManifestWrong),
    ("a digest in capitals", lambda held: held["files"][0].update(sha256="A" * 64), ManifestWrong),
    ("a file with more", lambda held: held["files"][0].update(mode=7), ManifestWrong),
    ("files as an object", lambda held: held.update(files={}), ManifestWrong),
    ("another format", lambda held: held.update(format="zip"), BundleForeign),
    ("a newer version", lambda held: held.update(version=2), BundleForeign),
]


@pytest.mark.parametrize(("why", "edit", "error"), WRONG, ids=[each[0] for each in WRONG])
def test_reading_is_strict(archive: Archive, why: str, edit: Edit, error: type[FieldjournalError]) -> None:
    held = json.loads(archive.members[manifest.NAME])
    edit(held)
    with pytest.raises(error):
        read_manifest(json.dumps(held).encode())


@pytest.mark.parametrize(
    "written", [b"", b"[]", b"{", b'{"a":1,"a":2}', b"\xff", b'{"a":NaN}', b"[" * 99_999]
)
def test_what_is_no_manifest_is_refused(written: bytes) -> None:
    with pytest.raises((ManifestWrong, BundleForeign)):
        read_manifest(written)


CHANGED: list[tuple[str, Callable[[dict[str, bytes]], object]]] = [
    ("file-missing", lambda held: held.pop("README.txt")),
    ("file-unlisted", lambda held: held.update({"more.txt": b""})),
    ("file-changed", lambda held: held.update({"README.txt": b"another"})),
    ("sums-wrong", lambda held: held.update({manifest.SUMS: b""})),
    ("sums-wrong", lambda held: held.pop(manifest.SUMS)),
    ("padding-wrong", lambda held: held.update({manifest.PADDING: b"\0hidden\0"})),
]


def held_against(described: Manifest, members: dict[str, bytes]) -> None:
    check_files(described, {each.name: each for each in manifest.describe(members)}, members)


@pytest.mark.parametrize(("reason", "change"), CHANGED)
def test_files_are_held_against_it(
    archive: Archive, reason: str, change: Callable[[dict[str, bytes]], object]
) -> None:
    members = dict(archive.members)
    described = read_manifest(members[manifest.NAME])
    held_against(described, members)
    change(members)
    with pytest.raises(ManifestWrong) as refused:
        held_against(described, members)
    assert refused.value.reason == reason
