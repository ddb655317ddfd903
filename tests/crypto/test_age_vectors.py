"""The age test kit: every file must end as its header says, and release exactly what it may."""

import hashlib
import io
import zlib
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldjournal import errors
from fieldjournal.crypto import age
from fieldjournal.crypto.age_armor import unarmor
from fieldjournal.crypto.intake import Intake
from fieldjournal.secret import Secret

KIT = Path(__file__).parents[3] / "shared" / "vectors" / "age"

if not KIT.is_dir():
    pytest.skip("the age test kit is not beside the project", allow_module_level=True)

FILES = sorted(KIT.iterdir())


@dataclass(frozen=True)
class Vector:
    expect: str
    payload: str
    identities: tuple[age.Opener, ...]
    armored: bool
    file: bytes


def read(path: Path) -> Vector:
    head, _, file = path.read_bytes().partition(b"\n\n")
    fields = [line.split(": ", 1) for line in head.decode().split("\n")]
    named = {key: value for key, value in fields}  # noqa: C416 - pairs are lists here
    if named.get("compressed") == "zlib":
        file = zlib.decompress(file)
    return Vector(
        expect=named["expect"],
        payload=named.get("payload", ""),
        identities=tuple(opener(key, value) for key, value in fields if key in ("identity", "passphrase")),
        armored="armored" in named,
        file=file,
    )


def opener(key: str, value: str) -> age.Opener:
    return age.parse_identity(value) if key == "identity" else age.Passphrase(Secret.from_text(value))


def outcome(error: errors.BundleRefused) -> str:
    """Return the kit's word for one of our errors."""
    match error:
        case errors.BundleTampered(where="header"):
            return "HMAC failure"
        case errors.BundleTampered(where="payload") | errors.BundleTruncated():
            return "payload failure"
        case errors.BundleForeign():
            return "header failure"
        case errors.BundleArmorDamaged():
            return "armor failure"
        case errors.BundleNotForUs():
            return "no match"
    return f"undeclared: {error!r}"


def run(vector: Vector) -> tuple[str, bytes]:
    """Return how opening ended and all that was released."""
    released = io.BytesIO()
    intake = Intake.from_file(io.BytesIO(vector.file))
    try:
        inside = unarmor(intake) if vector.armored else intake
        for chunk in age.open_intake(inside, vector.identities):
            released.write(chunk)
    except errors.BundleRefused as error:
        return outcome(error), released.getvalue()
    return "success", released.getvalue()


def test_the_kit_is_whole() -> None:
    assert len(FILES) == 143


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_it_ends_and_releases_as_the_kit_says(path: Path) -> None:
    vector = read(path)
    ended, released = run(vector)
    assert ended == vector.expect
    if vector.payload:
        # Also where the payload fails: the digest of exactly what may be released before that.
        assert hashlib.sha256(released).hexdigest() == vector.payload
    else:
        assert released == b""


@pytest.mark.parametrize(
    "path", [path for path in FILES if path.name.startswith("armor")], ids=lambda path: path.name
)
def test_finding_out_by_itself_whether_a_file_is_armoured(path: Path) -> None:
    vector = read(path)
    try:
        plain = age.decrypt(io.BytesIO(vector.file), vector.identities).read()
    except errors.BundleRefused as error:
        # Garbage before the armour makes it no armour at all: then the file is foreign.
        assert outcome(error) in (vector.expect, "header failure")  # noqa: PT017
        assert vector.expect != "success"
    else:
        assert vector.expect == "success"
        assert hashlib.sha256(plain).hexdigest() == vector.payload
