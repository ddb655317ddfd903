import base64
import contextlib
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal import errors
from fieldjournal.crypto.age_armor import looks_armored, unarmor
from fieldjournal.crypto.intake import Intake

BEGIN = "-----BEGIN AGE ENCRYPTED FILE-----"
END = "-----END AGE ENCRYPTED FILE-----"


def armored(data: bytes, end_of_line: str = "\n") -> bytes:
    text = base64.b64encode(data).decode()
    lines = [BEGIN, *(text[at : at + 64] for at in range(0, len(text), 64)), END, ""]
    return end_of_line.join(lines).encode()


def inside(untrusted: bytes) -> bytes:
    intake = unarmor(Intake.from_file(io.BytesIO(untrusted)))
    return b"".join(iter(intake.next_piece, b""))


@given(st.binary(max_size=300), st.sampled_from(["\n", "\r\n"]))
def test_what_was_armoured_comes_out(data: bytes, end_of_line: str) -> None:
    text = armored(data, end_of_line)
    assert inside(text) == data
    assert inside(text.rstrip()) == data
    assert inside(b" \t\r\n\n" + text + b"\n \r\n\t ") == data
    assert looks_armored(Intake([b"\n \n" + text]))


ARMORED = armored(bytes(range(100)))


@given(st.integers(0, len(ARMORED) - 2), st.integers(0, 255))
def test_one_changed_byte_is_refused_or_changes_the_content(at: int, byte: int) -> None:
    changed = ARMORED[:at] + bytes([byte]) + ARMORED[at + 1 :]
    if changed == ARMORED:
        return
    with contextlib.suppress(errors.BundleArmorDamaged):
        assert inside(changed) != bytes(range(100))


def lines(*body: str) -> bytes:
    return "\n".join([BEGIN, *body, END, ""]).encode()


DAMAGED = [
    (b"", "nothing"),
    (lines("AA"), "no padding"),
    (lines("AB=="), "leftover bits"),
    (lines("AA==", "AA=="), "a line after the padding"),
    (lines("A" * 62 + "==", "AAAA"), "a line after a full one with padding"),
    (lines("AAAA", "AAAA"), "a short line before the last"),
    (lines("A" * 68), "a long line"),
    (lines("A" * 64, ""), "an empty last line"),
    (lines("", "AAAA"), "an empty first line"),
    (lines("AAAA "), "a space at the end of a line"),
    (lines("AA A"), "a space inside"),
    (lines("AA\u00e4A"), "no ASCII"),
    (lines("AA-_"), "base64 for URLs"),
    (lines("AAAA") + b"AAAA", "something after"),
    (b"x" + lines("AAAA"), "something before"),
    (b" " * 1025 + lines("AAAA"), "more white space before than anybody pastes"),
    (lines("AAAA") + b" " * 2000 + b"x", "something far after"),
    (lines("AAAA").lower(), "lower case"),
    (lines("AAAA").replace(b"END AGE", b"END PGP"), "another footer"),
    (lines("AAAA").replace(b"FILE", b"FOLDER"), "another label"),
    (f"{BEGIN}\nAAAA\n".encode(), "no footer"),
    (f"{BEGIN}\nVersion: 1\n\nAAAA\n{END}\n".encode(), "headers"),
]


@pytest.mark.parametrize("text", [pytest.param(text, id=case) for text, case in DAMAGED])
def test_armour_that_is_not_as_it_is_written(text: bytes) -> None:
    with pytest.raises(errors.BundleArmorDamaged):
        inside(text)


@pytest.mark.parametrize("text", [b"", b"age-encryption.org/v1\n", b"PK\x03\x04", b" " * 5000])
def test_other_files_do_not_look_armoured_and_nothing_is_taken(text: bytes) -> None:
    intake = Intake([text])
    assert not looks_armored(intake)
    assert intake.read(10_000) == text
