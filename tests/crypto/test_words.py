import hashlib
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.crypto.words import (
    LIST_WORDS,
    fingerprint_words,
    generate_passphrase,
    word_list,
)


def test_the_list_is_the_effs_and_whole() -> None:
    words = word_list()
    assert len(words) == len(set(words)) == LIST_WORDS == 6**5
    assert list(words) == sorted(words)
    # SHA-256 of the words, one a line: the same as in the two packages of the Python index that
    # carry the list. Two people compare words made with it; it never changes.
    assert hashlib.sha256("\n".join(words).encode()).hexdigest() == (
        "abae49761b88f3f1ba31ef944bea1f61b795a3cd7e1cfb7d276ed45bf77967ba"
    )


def test_no_word_begins_another() -> None:
    # So words run together can still be told apart when read aloud or typed without spaces.
    for word, following in itertools.pairwise(word_list()):
        assert not following.startswith(word)


def test_words_are_plain_lower_case() -> None:
    for word in word_list():
        assert word.isascii()
        assert word == word.lower()
        assert word.replace("-", "").isalpha()
        assert 3 <= len(word) <= 9


def test_a_fingerprint_by_hand() -> None:
    number = int(hashlib.sha256(b"abc").hexdigest(), 16)
    words = word_list()
    expected = tuple(words[number // 7776**place % 7776] for place in range(6))
    assert fingerprint_words(b"abc") == expected
    assert expected == ("reoccur", "coeditor", "quit", "pancreas", "diagnoses", "unclog")


def test_fewer_words_are_the_first_of_more() -> None:
    assert fingerprint_words(b"abc", 15)[:3] == fingerprint_words(b"abc", 3)


@pytest.mark.parametrize("count", [0, -1, 16])
def test_a_count_that_one_digest_cannot_give(count: int) -> None:
    with pytest.raises(ValueError, match="1 to 15"):
        fingerprint_words(b"abc", count)


@given(st.binary(max_size=64), st.binary(max_size=64))
def test_different_data_has_different_words(one: bytes, other: bytes) -> None:
    assert (fingerprint_words(one) == fingerprint_words(other)) == (one == other)


def test_a_generated_passphrase_is_seven_words_of_the_list_and_new_each_time() -> None:
    passphrases = [generate_passphrase().reveal().decode() for _ in range(50)]
    assert len(set(passphrases)) == 50
    for passphrase in passphrases:
        words = passphrase.split(" ")
        assert len(words) == 7
        assert set(words) <= set(word_list())


def test_all_of_the_list_is_drawn_from() -> None:
    drawn = generate_passphrase(4000).reveal().decode().split(" ")
    indices = [word_list().index(word) for word in drawn]
    assert min(indices) < 60
    assert max(indices) > LIST_WORDS - 60
    # Mean of uniform draws within six standard deviations.
    assert abs(sum(indices) / 4000 - 3887.5) < 6 * 2244.7 / 4000**0.5
