import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.crypto import bech32

# BIP-173, "Test vectors": valid and invalid strings, as far as they hold whole bytes.
VALID = [
    "A12UEL5L",
    "a12uel5l",
    "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs",
    "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w",
    "?1ezyfcl",
]
INVALID = [
    ("\x201nwldj5", "a space in the prefix"),
    ("\x7f1axkwrx", "DEL in the prefix"),
    ("\x801eym55h", "a byte above ASCII in the prefix"),
    ("pzry9x0s0muk", "no separator"),
    ("1pzry9x0s0muk", "no prefix"),
    ("x1b4n0q5v", "b is not in the alphabet"),
    ("li1dgmt3", "the checksum is too short"),
    ("de1lg7wt\xff", "a byte above ASCII in the checksum"),
    ("A1G7SGD8", "checksum computed over the upper case"),
    ("10a06t8", "no prefix"),
    ("1qzzfhee", "no prefix"),
    ("a12UEL5L", "mixed case"),
    ("A12uEL5L", "mixed case"),
    ("", "nothing"),
    ("age1", "no data"),
    (bech32.encode("K", b"").replace("K", "\u212a"), "a sign that lower-cases to k, in all upper case"),
    (bech32.encode("age", bytes(2600)), "longer than any key"),
]

prefixes = st.text(st.characters(min_codepoint=97, max_codepoint=122), min_size=1, max_size=20)


@pytest.mark.parametrize("text", VALID)
def test_valid_in_bip_173(text: str) -> None:
    prefix, data = bech32.decode(text)
    assert bech32.encode(prefix, data) == text


@pytest.mark.parametrize("text", [pytest.param(text, id=reason) for text, reason in INVALID])
def test_invalid(text: str) -> None:
    with pytest.raises(bech32.NotBech32):
        bech32.decode(text)


@given(prefixes, st.binary(max_size=2000), st.booleans())
def test_what_was_encoded_decodes_in_its_case(prefix: str, data: bytes, upper: bool) -> None:  # noqa: FBT001
    prefix = prefix.upper() if upper else prefix
    text = bech32.encode(prefix, data)
    assert text in (text.upper(), text.lower())
    assert bech32.decode(text) == (prefix, data)


@given(prefixes, st.binary(max_size=60), st.data())
def test_one_wrong_character_is_found(prefix: str, data: bytes, draw: st.DataObject) -> None:
    text = bech32.encode(prefix, data)
    at = draw.draw(st.integers(len(prefix) + 1, len(text) - 1))
    wrong = draw.draw(st.sampled_from("qpzry9x8gf2tvdw0s3jn54khce6mua7l").filter(text[at].__ne__))
    with pytest.raises(bech32.NotBech32):
        bech32.decode(text[:at] + wrong + text[at + 1 :])


def test_leftover_bits_must_be_zero() -> None:
    # One byte is two characters of 5 bits with 2 bits over; the same byte with those bits set would
    # be a second spelling of one key. "qr" ends in 1 where only 0 or 4, 8 … are allowed.
    good = bech32.encode("age", b"\0")
    values = [0, 1]
    expanded = bech32._expand("age")
    check = bech32._polymod([*expanded, *values, *[0] * 6]) ^ 1
    tail = "".join(bech32._ALPHABET[check >> 5 * place & 31] for place in reversed(range(6)))
    assert good.startswith("age1qq")
    with pytest.raises(bech32.NotBech32):
        bech32.decode(f"age1qp{tail}")


def test_an_unused_whole_character_is_refused() -> None:
    # Three characters hold 15 bits: one byte and a character too many.
    check = bech32._polymod([*bech32._expand("age"), 0, 0, 0, *[0] * 6]) ^ 1
    tail = "".join(bech32._ALPHABET[check >> 5 * place & 31] for place in reversed(range(6)))
    with pytest.raises(bech32.NotBech32):
        bech32.decode(f"age1qqq{tail}")


def test_a_prefix_of_mixed_case_is_refused() -> None:
    with pytest.raises(ValueError, match="case"):
        bech32.encode("Age", b"")


def test_the_error_holds_nothing_of_the_text() -> None:
    with pytest.raises(bech32.NotBech32) as caught:
        bech32.decode("AGE-SECRET-KEY-1GFPYYSJZ")
    assert caught.value.args == ()
