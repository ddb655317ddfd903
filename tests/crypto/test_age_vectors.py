"""The age test kit: every file must end as its header says, and release exactly what it may.

Files for recipients that are not built (scrypt, hybrid) are read too: nothing but the declared error
may come of them. They are told apart by name, as the kit names them.
"""

import hashlib
import io
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldjournal import errors
from fieldjournal.crypto import age
from fieldjournal.crypto.age_armor import unarmor
from fieldjournal.crypto.intake import Intake

KIT = Path(__file__).parents[3] / "shared" / "vectors" / "age"
NOT_BUILT = ("scrypt", "hybrid", "armor_scrypt", "armor_hybrid")

if not KIT.is_dir():
    pytest.skip("the age test kit is not beside the project", allow_module_level=True)

FILES = sorted(KIT.iterdir())
X25519 = [file for file in FILES if not file.name.startswith(NOT_BUILT)]
# The rule that a passphrase stanza stands alone belongs to the header, and is built.
X25519 += [KIT / "scrypt_and_x25519"]
OTHERS = [file for file in FILES if file not in X25519]


@dataclass(frozen=True)
class Vector:
    expect: str
    payload: str
    identities: tuple[age.Identity, ...]
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
        identities=tuple(identities(value for key, value in fields if key == "identity")),
        armored="armored" in named,
        file=file,
    )


def identities(texts: Iterator[str]) -> Iterator[age.Identity]:
    for text in texts:
        if text.startswith("AGE-SECRET-KEY-PQ-"):
            with pytest.raises(errors.IdentityBad):
                age.parse_identity(text)
        else:
            yield age.parse_identity(text)


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
    assert len(X25519) == 143 - len(OTHERS) == 99


@pytest.mark.parametrize("path", X25519, ids=lambda path: path.name)
def test_x25519_header_stream_and_armour(path: Path) -> None:
    vector = read(path)
    ended, released = run(vector)
    assert ended == vector.expect
    if vector.payload:
        # Also where the payload fails: the digest of exactly what may be released before that.
        assert hashlib.sha256(released).hexdigest() == vector.payload
    else:
        assert released == b""


@pytest.mark.parametrize("path", OTHERS, ids=lambda path: path.name)
def test_recipients_that_are_not_built_give_the_declared_error_only(path: Path) -> None:
    vector = read(path)
    ended, released = run(vector)
    assert released == b""
    # A well-formed file for a recipient we do not know is "not for us"; whether its stanza is well
    # formed is the business of who knows it. Never success, never any other error.
    assert ended in ("no match", vector.expect)
    assert ended != "success"


@pytest.mark.parametrize(
    "path", [path for path in X25519 if path.name.startswith("armor")], ids=lambda path: path.name
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
