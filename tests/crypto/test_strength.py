import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.crypto.strength import NEEDED_BITS, Strength, Verdict, strength
from fieldjournal.crypto.words import generate_passphrase
from fieldjournal.secret import Secret

REFUSED = [
    ("", "nothing"),
    ("salam", "a greeting"),
    ("password", "the first guess"),
    ("P@ssw0rd2024", "the first guess, dressed up"),
    ("qwertyuiop123456", "a walk over the keyboard"),
    ("йцукенгшщзхъ", "a walk over the Cyrillic keyboard"),
    ("987654321987654321", "digits in a row"),
    ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "one character"),
    ("1q2w3e4r5t6y7u8i", "two walks at once"),
    ("1й2ц3у4к5е6н7г8ш", "two walks at once, Cyrillic"),
    ("!Q@W#E$R%T^Y!", "two walks at once, with Shift, and something after"),
    ("aAbBcCdDeEfFgG", "the alphabet, each letter twice"),
    ("!@#$%^&*()_+", "the digits with Shift"),
    ("!QAZ2wsx#EDC4rfv%TGB", "down the columns of the keyboard"),
    ("00000000001111111111", "two digits"),
    ("12051987 03111990", "two birthdays"),
    ("abcabcabcabcabcabcabcabc", "one piece repeated"),
    ("correct correct correct correct correct", "one word repeated"),
    ("Ashgabat1991!", "a place, a year and the exclamation mark"),
    ("Oraz 12 maý 1987", "a name and a birthday"),
    ("мояСобакаШарик2009", "words glued together"),
    ("tihaya reka", "two words"),
]

ACCEPTED = [
    ("x7Kq!p2ZmW9dR4", "from a password manager"),
    ("correct horse battery staple", "four listed words"),
    ("тихая река за мостом помнит старую песню", "a long sentence nobody wrote before"),
]


@pytest.mark.parametrize(("text", "reason"), REFUSED)
def test_what_a_guesser_tries_early_is_refused(text: str, reason: str) -> None:
    found = strength(Secret.from_text(text))
    assert found.verdict is Verdict.REFUSED, reason
    assert found.bits < NEEDED_BITS


@pytest.mark.parametrize(("text", "reason"), ACCEPTED)
def test_what_stands_is_not_refused(text: str, reason: str) -> None:
    assert strength(Secret.from_text(text)).verdict is not Verdict.REFUSED, reason


@pytest.mark.parametrize(
    ("words", "verdicts"),
    [
        (3, {Verdict.REFUSED}),
        (4, {Verdict.WEAK}),
        (5, {Verdict.FAIR}),
        (6, {Verdict.STRONG}),
        (7, {Verdict.STRONG}),
    ],
)
def test_generated_words_count_about_what_they_hold(words: int, verdicts: set[Verdict]) -> None:
    # Chosen without hyphens and repeats, which count a little less.
    for _ in range(30):
        passphrase = generate_passphrase(words)
        text = passphrase.reveal().decode()
        if "-" in text or len(set(text.split())) < words:
            continue
        found = strength(passphrase)
        assert found.verdict in verdicts
        assert 12.9 * words <= found.bits <= 13 * words + 1


def test_a_drawn_word_that_is_also_a_common_password_counts_as_drawn() -> None:
    drawn = Secret.from_text("football abacus monkhood shadow gravity")
    assert strength(drawn).verdict is Verdict.FAIR
    assert strength(Secret.from_text("football")).bits == 3.0


def test_a_generated_passphrase_is_never_refused() -> None:
    for _ in range(200):
        assert strength(generate_passphrase()).verdict is Verdict.STRONG


@given(st.text(max_size=80))
def test_any_text_gets_an_estimate(text: str) -> None:
    found = strength(Secret.from_text(text))
    assert 0 <= found.bits <= 8 * len(text) + 1


def test_a_password_that_grows_when_folded_counts_no_less_than_nothing() -> None:
    assert strength(Secret.from_text("paßword")).bits == 3.0


@pytest.mark.parametrize("raw", [b"\xff\xfe", b"\xed\xb3\xbf", b"salam\x80"])
def test_what_is_no_text_is_estimated_not_repeated_in_an_error(raw: bytes) -> None:
    assert strength(Secret(raw)).verdict is Verdict.REFUSED


@given(st.text(min_size=1, max_size=20), st.integers(2, 6))
def test_repeating_a_piece_adds_almost_nothing(text: str, times: int) -> None:
    once, often = strength(Secret.from_text(text)), strength(Secret.from_text(text * times))
    assert often.bits <= once.bits + 10


def test_the_estimate_holds_numbers_and_a_code_only() -> None:
    secret = Secret.from_text("гранатовый сад")
    assert "гранат" not in repr(strength(secret))
    assert isinstance(strength(secret), Strength)


def test_composed_and_decomposed_count_the_same() -> None:
    assert strength(Secret("çaý içdik".encode())) == strength(Secret("c\u0327ay\u0301 ic\u0327dik".encode()))
