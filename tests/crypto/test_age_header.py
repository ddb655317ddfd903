import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal import errors
from fieldjournal.crypto.age_header import (
    Stanza,
    decode_base64,
    encode_base64,
    read_age_header,
    write_age_header,
)
from fieldjournal.crypto.intake import Intake
from fieldjournal.secret import Secret

FILE_KEY = Secret(b"YELLOW SUBMARINE")

arguments = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=80)
stanzas = st.builds(
    Stanza,
    st.lists(arguments, min_size=1, max_size=4).map(tuple),
    # 48 bytes fill a line: the border where an empty last line has to follow.
    st.one_of(st.binary(max_size=200), st.sampled_from([0, 47, 48, 49, 96, 144]).map(bytes)),
)


def read(untrusted: bytes) -> list[Stanza]:
    return list(read_age_header(Intake.from_file(io.BytesIO(untrusted))).stanzas)


@given(st.lists(stanzas, min_size=1, max_size=5))
def test_what_was_written_is_read_and_serialises_to_itself(written: list[Stanza]) -> None:
    data = write_age_header(written, FILE_KEY)
    intake = Intake.from_file(io.BytesIO(data + b"payload"))
    header = read_age_header(intake)
    assert list(header.stanzas) == written
    header.check_mac(FILE_KEY)
    assert write_age_header(header.stanzas, FILE_KEY) == data
    assert intake.read(100) == b"payload"


@given(stanzas, st.binary(min_size=16, max_size=16).filter(lambda key: key != FILE_KEY.reveal()))
def test_another_file_key_does_not_vouch_for_it(stanza: Stanza, key: bytes) -> None:
    header = read_age_header(Intake([write_age_header([stanza], FILE_KEY)]))
    with pytest.raises(errors.BundleTampered):
        header.check_mac(Secret(key))


GOOD = write_age_header([Stanza(("X25519", "a"), bytes(32))], FILE_KEY)


@given(st.integers(0, len(GOOD) - 1), st.integers(0, 255))
def test_one_changed_byte_is_refused_or_the_mac_fails(at: int, byte: int) -> None:
    changed = GOOD[:at] + bytes([byte]) + GOOD[at + 1 :]
    if changed == GOOD:
        return
    with pytest.raises(errors.BundleRefused):
        read_age_header(Intake([changed])).check_mac(FILE_KEY)


MAC = "--- " + "A" * 43 + "\n"
V1 = "age-encryption.org/v1\n"
MALFORMED = [
    ("", "nothing"),
    (V1 + MAC, "no stanza"),
    ("age-encryption.org/v2\n-> a\n\n" + MAC, "another version"),
    (V1.strip() + " \n-> a\n\n" + MAC, "a space after the version"),
    (V1 + "-> a\n\n" + MAC.strip(), "no line feed after the MAC"),
    (V1 + "-> a\n\n" + MAC.replace("---", "----"), "four dashes"),
    (V1 + "-> a\n\n---\n", "no MAC"),
    (V1 + "->\n\n" + MAC, "no argument"),
    (V1 + "-> \n\n" + MAC, "an empty argument"),
    (V1 + "-> a  b\n\n" + MAC, "an empty argument between others"),
    (V1 + "-> a\tb\n\n" + MAC, "a tab"),
    (V1 + "-> a\n" + MAC, "no body"),
    (V1 + "-> a\n" + "A" * 64 + "\n" + MAC, "a full last line"),
    (V1 + "-> a\n" + "A" * 65 + "\n\n" + MAC, "a line of 65"),
    (V1 + "-> a\n" + "A" * 68 + "\n\n" + MAC, "a line of 68, which is whole bytes"),
    (V1 + "-> a\n\n" + MAC.replace("AAA\n", "\n"), "a short MAC"),
    (V1 + "-> a\n\n" + MAC.replace("\n", "AAA\n"), "a long MAC"),
    (V1 + "-> a\n\n" + MAC.replace("--- ", "---"), "no space before the MAC"),
    (V1 + "-> a\nAB\n" + MAC, "base64 with leftover bits"),
    (V1 + "-> a\nAA==\n" + MAC, "padded base64"),
    (V1 + "-> a\nA\n" + MAC, "one character of base64"),
    (V1 + "-> a\nA-_A\n" + MAC, "base64 for URLs"),
    (V1.replace("\n", "\r\n") + "-> a\r\n\r\n" + MAC, "Windows line ends"),
    (V1 + "-> a\n\nsomething\n" + MAC, "a line between"),
]


@pytest.mark.parametrize("text", [pytest.param(text, id=case) for text, case in MALFORMED])
def test_a_malformed_header_is_foreign(text: str) -> None:
    with pytest.raises(errors.BundleForeign):
        read(text.encode())


@given(st.binary(max_size=100))
def test_base64_has_one_spelling(data: bytes) -> None:
    text = encode_base64(data)
    assert decode_base64(text) == data
    for other in (text + b"=", text + b"\n", text + b"A", b" " + text):
        try:
            again = decode_base64(other)
        except errors.BundleForeign:
            continue
        assert again != data


def test_base64_of_another_length_is_refused() -> None:
    with pytest.raises(errors.BundleForeign):
        decode_base64(encode_base64(bytes(31)), 32)
