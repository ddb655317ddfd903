"""Words people read aloud: fingerprints of keys, and generated passphrases.

The list is the EFF large word list: 7,776 = 6^5 words, 12.9 bits each, none of which begins
another. It is part of the format: two people compare words over the telephone and both programs
must show the same ones, so the list, its order and the conversion below never change.

Conversion, so that anyone can repeat it by hand:

    n = SHA-256(data), read as one big-endian number
    word 1 = list[n mod 7776],  n = n div 7776,  word 2 = list[n mod 7776], …     (counted from 0)

Six words are 77.5 bits. Making a second key with the same six words takes about 2^77 key
generations. The remainder is not exactly uniform (2^256 is no multiple of 7776^count); for the at
most 15 words allowed here the difference is below 2^-60.
"""

import hashlib
import secrets
from functools import cache
from importlib import resources
from typing import Final

from fieldjournal.secret import Secret

LIST_WORDS: Final = 7776

FINGERPRINT_WORDS: Final = 6
PASSPHRASE_WORDS: Final = 7
"""90 bits: out of reach for any number of guesses a second, also without the slow derivation."""

_FILE: Final = "eff_large_wordlist.txt"
_MOST_WORDS: Final = 15


@cache
def word_list() -> tuple[str, ...]:
    """Return the 7,776 words in the list's order, read once from the package."""
    text = resources.files(__package__).joinpath(_FILE).read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if not line.startswith("#"))


def fingerprint_words(data: bytes, count: int = FINGERPRINT_WORDS) -> tuple[str, ...]:
    """Return `count` words of SHA-256(data), by the conversion above.

    Raises: `ValueError` when `count` is not 1 to 15.
    """
    if not 1 <= count <= _MOST_WORDS:
        raise ValueError("a fingerprint has 1 to 15 words")
    words = word_list()
    rest = int.from_bytes(hashlib.sha256(data).digest(), "big")
    chosen = []
    for _ in range(count):
        rest, index = divmod(rest, LIST_WORDS)
        chosen.append(words[index])
    return tuple(chosen)


def generate_passphrase(words: int = PASSPHRASE_WORDS) -> Secret:
    """Return random words with single spaces between them; seven hold 90 bits.

    Spaces, because some words of the list hold a hyphen.
    """
    return Secret.from_text(" ".join(secrets.choice(word_list()) for _ in range(words)))
