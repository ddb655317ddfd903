"""The rules of the payload, each broken by somebody who knows the file key."""

import io

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal import errors
from fieldjournal.crypto.age_stream import CHUNK, open_payload
from fieldjournal.crypto.intake import Intake
from fieldjournal.crypto.kdf import hkdf
from fieldjournal.secret import Secret

FILE_KEY = Secret(b"YELLOW SUBMARINE")
NONCE = bytes(range(16))
FULL = b"\xa5" * CHUNK


def chunk(number: int, plain: bytes, *, final: bool = False) -> bytes:
    nonce = number.to_bytes(11, "big") + bytes([final])
    return ChaCha20Poly1305(hkdf(FILE_KEY, NONCE, b"payload").reveal()).encrypt(nonce, plain, None)


def released(*chunks: bytes) -> tuple[bytes, type[errors.BundleRefused] | None]:
    """Return what came out, and the error it ended with."""
    out = io.BytesIO()
    try:
        out.writelines(open_payload(Intake([NONCE, *chunks]), FILE_KEY))
    except errors.BundleRefused as error:
        return out.getvalue(), type(error)
    return out.getvalue(), None


TAMPERED, TRUNCATED = errors.BundleTampered, errors.BundleTruncated
CASES: list[tuple[str, tuple[bytes, ...], bytes, type[errors.BundleRefused] | None]] = [
    ("nothing in it", (chunk(0, b"", final=True),), b"", None),
    ("a full chunk alone", (chunk(0, FULL, final=True),), FULL, None),
    ("two chunks", (chunk(0, FULL), chunk(1, b"end", final=True)), FULL + b"end", None),
    (
        "an empty last chunk: a second form of one plaintext",
        (chunk(0, FULL), chunk(1, b"", final=True)),
        FULL,
        TAMPERED,
    ),
    ("a short chunk before the last", (chunk(0, b"short"), chunk(1, b"end", final=True)), b"", TAMPERED),
    ("a short chunk that is not last", (chunk(0, b"short"),), b"", TAMPERED),
    ("no chunk at all", (), b"", TRUNCATED),
    ("the last chunk missing", (chunk(0, FULL), chunk(1, FULL)), FULL * 2, TRUNCATED),
    ("a chunk missing", (chunk(0, FULL), chunk(2, b"end", final=True)), FULL, TAMPERED),
    ("a chunk twice", (chunk(0, FULL), chunk(0, FULL), chunk(1, b"end", final=True)), FULL, TAMPERED),
    ("chunks in another order", (chunk(1, FULL), chunk(0, FULL), chunk(2, b"", final=True)), b"", TAMPERED),
    ("something after a full last chunk", (chunk(0, FULL, final=True), b"x"), FULL, TAMPERED),
    ("a chunk after the last", (chunk(0, FULL, final=True), chunk(1, b"end", final=True)), FULL, TAMPERED),
    ("something after a short last chunk", (chunk(0, b"end", final=True), b"x"), b"", TAMPERED),
    ("a tag cut short", (chunk(0, b"", final=True)[:15],), b"", TAMPERED),
]


@pytest.mark.parametrize(
    ("chunks", "plain", "error"), [pytest.param(*rest, id=name) for name, *rest in CASES]
)
def test_only_whole_payloads_end_well_and_only_authentic_chunks_come_out(
    chunks: tuple[bytes, ...], plain: bytes, error: type[errors.BundleRefused] | None
) -> None:
    assert released(*chunks) == (plain, error)


@given(st.integers(0, 15))
def test_a_cut_nonce_is_no_age_file(size: int) -> None:
    with pytest.raises(errors.BundleForeign):
        open_payload(Intake([NONCE[:size]] if size else []), FILE_KEY)
