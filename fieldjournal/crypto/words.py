"""Words people read aloud: fingerprints of keys, and generated passphrases."""

from fieldjournal.secret import Secret


def word_list() -> tuple[str, ...]:
    """Return the 7,776 words of the EFF large list, in its order."""
    raise NotImplementedError


def fingerprint_words(data: bytes, count: int = 6) -> tuple[str, ...]:
    """Return `count` words of SHA-256(data), 12.9 bits each."""
    raise NotImplementedError


def generate_passphrase(words: int = 7) -> Secret:
    """Return random words with spaces between them; seven hold 90 bits."""
    raise NotImplementedError
