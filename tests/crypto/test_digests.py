import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.crypto.digests import ALPHABET, keyed_digest, random_id, token
from fieldjournal.secret import Secret


def test_keyed_digest_is_rfc_4231_test_case_2() -> None:
    assert keyed_digest(Secret(b"Jefe"), b"what do ya want for nothing?").hex() == (
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    )


def test_the_alphabet_has_no_letter_taken_for_another() -> None:
    assert len(set(ALPHABET)) == 32
    assert not set("ILOU") & set(ALPHABET)


def test_a_token_stays_the_same_for_ever() -> None:
    # The first 40 bits of the digest above, 5 at a time: partners know people by these.
    assert token(Secret(b"Jefe"), b"what do ya want for nothing?") == "BFEC2HNZ"
    number = int("5bdcc146bf", 16)
    by_hand = "".join(ALPHABET[number >> 5 * place & 31] for place in range(7, -1, -1))
    assert by_hand == "BFEC2HNZ"


@given(st.binary(min_size=32, max_size=32), st.binary(max_size=40), st.integers(1, 51))
def test_a_token_has_the_length_asked_for_and_begins_longer_ones(
    key: bytes, data: bytes, length: int
) -> None:
    text = token(Secret(key), data, length)
    assert len(text) == length
    assert set(text) <= set(ALPHABET)
    assert token(Secret(key), data, 51).startswith(text)


@pytest.mark.parametrize("length", [0, -1, 52])
def test_an_impossible_length_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match="1 to 51"):
        token(Secret(b"key"), b"data", length)


def test_another_key_gives_another_token() -> None:
    assert token(Secret(b"a" * 32), b"person") != token(Secret(b"b" * 32), b"person")


def test_random_ids_are_short_lower_case_and_new_each_time() -> None:
    ids = [random_id() for _ in range(2000)]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"[0-9a-hjkmnp-tv-z]{16}", each) for each in ids)
    for place in range(16):  # every character is random, also the first
        assert len({each[place] for each in ids}) == 32
