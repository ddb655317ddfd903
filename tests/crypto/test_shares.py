"""Recovery shares: SLIP-39's official vectors, round trips, and the slips of a hand that copies words."""

import itertools
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shamir_mnemonic.wordlist import WORDLIST

from fieldjournal import errors
from fieldjournal.crypto import shares
from fieldjournal.secret import Secret

OFFICIAL = Path(__file__).parents[3] / "shared" / "vectors" / "slip39" / "vectors.json"
SECRET = Secret(bytes(range(32)))


def texts(needed: int = 3, count: int = 5) -> list[str]:
    return [share.reveal().decode() for share in shares.split(SECRET, needed, count)]


SHARES = texts()


def vectors() -> list[tuple[str, list[str], str]]:
    if not OFFICIAL.is_file():
        return []
    return [(name, mnemonics, secret) for name, mnemonics, secret, _ in json.loads(OFFICIAL.read_text())]


@pytest.mark.skipif(not OFFICIAL.is_file(), reason="the official vectors are not beside the project")
def test_all_official_vectors_are_there() -> None:
    assert len(vectors()) == 45


@pytest.mark.parametrize(
    ("mnemonics", "secret"),
    [pytest.param(mnemonics, secret, id=name) for name, mnemonics, secret in vectors()],
)
def test_the_official_vectors(mnemonics: list[str], secret: str) -> None:
    if secret:
        assert shares.join(mnemonics, b"TREZOR").reveal().hex() == secret
        return
    with pytest.raises((errors.ShareBad, errors.SharesMissing, errors.SharesDoNotFit)):
        shares.join(mnemonics, b"TREZOR")


@given(st.binary(min_size=32, max_size=32), st.data())
def test_any_enough_of_them_give_the_secret_in_any_order(secret: bytes, data: st.DataObject) -> None:
    needed = data.draw(st.integers(2, 5))
    made = shares.split(Secret(secret), needed, data.draw(st.integers(needed, 7)))
    mixed = data.draw(st.permutations([share.reveal().decode() for share in made]))
    chosen = mixed[: data.draw(st.integers(needed, len(mixed)))]
    assert shares.join(chosen) == Secret(secret)


def test_too_few_give_nothing_and_say_how_many_are_needed() -> None:
    for given_ones in itertools.combinations(SHARES, 2):
        with pytest.raises(errors.SharesMissing) as caught:
            shares.join(given_ones)
        assert (caught.value.given, caught.value.needed) == (2, 3)
    with pytest.raises(errors.SharesMissing):
        shares.join([])


def test_two_makings_have_nothing_in_common_to_look_at() -> None:
    first, second = texts(), texts()
    assert not set(first) & set(second)
    with pytest.raises(errors.ShareBad) as caught:
        shares.join([first[0], first[1], second[2]])
    assert (caught.value.reason, caught.value.number) == ("share-other-set", 3)


def test_the_same_share_twice_counts_once() -> None:
    state = shares.progress([SHARES[0], SHARES[0].upper(), f"  {SHARES[0]}\n"])
    assert (state.given, state.needed, state.complete) == (1, 3, False)
    assert shares.progress([*SHARES[:3], SHARES[0]]).complete


@pytest.mark.parametrize("place", [1, 2, 3, 17, 33])
@pytest.mark.parametrize("other", [3, 511, 1000])
def test_one_wrong_word_is_named_wherever_it_stands(place: int, other: int) -> None:
    words = SHARES[1].split()
    right, words[place - 1] = words[place - 1], WORDLIST[other]
    if right == WORDLIST[other]:
        words[place - 1] = WORDLIST[other + 1]
    with pytest.raises(errors.ShareWordBad) as caught:
        shares.progress([SHARES[0], " ".join(words)])
    error = caught.value
    assert (error.reason, error.number, error.word, error.near) == ("share-mistyped", 2, place, right)


def test_two_words_that_changed_places_are_found() -> None:
    words = SHARES[0].split()
    words[5], words[6] = (words[6], words[5]) if words[5] != words[6] else (WORDLIST[1], WORDLIST[2])
    with pytest.raises(errors.ShareBad) as caught:
        shares.progress([" ".join(words)])
    assert caught.value.reason == "share-mistyped"


@pytest.mark.parametrize(
    ("typed", "near"),
    [("acadmic", "academic"), ("acad", "academic"), ("akademik", "academic"), ("слово", ""), ("7", "")],
)
def test_a_word_that_is_none_is_named_with_what_was_meant(typed: str, near: str) -> None:
    words = SHARES[0].split()
    words[6] = typed
    with pytest.raises(errors.ShareWordBad) as caught:
        shares.progress([" ".join(words)])
    assert (caught.value.reason, caught.value.word) == ("share-unknown-word", 7)
    assert near in caught.value.near


@pytest.mark.parametrize("count", [1, 19, 32, 34])
def test_a_share_with_too_few_or_too_many_words(count: int) -> None:
    with pytest.raises(errors.ShareBad) as caught:
        shares.progress([" ".join((SHARES[0].split() * 2)[:count])])
    assert caught.value.reason == "share-word-count"


def test_a_forged_share_beyond_those_needed_is_found() -> None:
    forged = shares.split(Secret(bytes(32)), 2, 3)
    made = texts(2, 3)
    head = made[2].split()[:4]  # the id and the place of ours
    from shamir_mnemonic.constants import CUSTOMIZATION_STRING_EXTENDABLE
    from shamir_mnemonic.rs1024 import create_checksum
    from shamir_mnemonic.wordlist import WORD_INDEX_MAP

    data = [WORD_INDEX_MAP[word] for word in [*head, *forged[2].reveal().decode().split()[4:-3]]]
    words = [WORDLIST[at] for at in [*data, *create_checksum(data, CUSTOMIZATION_STRING_EXTENDABLE)]]
    with pytest.raises(errors.SharesDoNotFit):
        shares.join([*made[:2], " ".join(words)])


@pytest.mark.parametrize(("needed", "count"), [(1, 1), (1, 3), (3, 2), (2, 17), (0, 0)])
def test_numbers_that_would_protect_nothing_or_cannot_be(needed: int, count: int) -> None:
    with pytest.raises(ValueError, match="shares are"):
        shares.split(SECRET, needed, count)


def test_only_a_whole_key_is_split() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        shares.split(Secret(bytes(16)), 2, 3)


def test_no_word_of_a_share_is_in_an_error_but_the_one_in_question() -> None:
    words = SHARES[0].split()
    words[9] = "zzzz"
    with pytest.raises(errors.ShareWordBad) as caught:
        shares.progress([" ".join(words)])
    assert str(caught.value) == "ShareWordBad"
    assert not set(words[:9]) & set(str(caught.value.facts()).split("'"))
