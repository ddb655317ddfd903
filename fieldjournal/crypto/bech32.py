"""Bech32 as age uses it: BIP-173 without its limit of 90 characters.

    text     = human-readable part || "1" || data, 5 bits a character || checksum, 6 characters
    alphabet = qpzry9x8gf2tvdw0s3jn54khce6mua7l

Rules (BIP-173; age specification, "Conventions"):
- All upper case or all lower case; the checksum is computed over the lower case.
- A text has at most 4096 characters; the longest age key has about 2000. The work grows with the
  square of the length.
- Leftover bits of the last character are fewer than five, and zero: one value, one spelling.
- The checksum is for typing errors. It says nothing about who made the text.
"""

from typing import Final

_ALPHABET: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUES: Final = {char: value for value, char in enumerate(_ALPHABET)}
_CHECKSUM_CHARS: Final = 6
_MOST_CHARS: Final = 4096
_GENERATOR: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_PRINTABLE: Final = range(33, 127)


class NotBech32(ValueError):
    """The text is not Bech32, or was mistyped; holds nothing of the text, which may be a secret."""


def encode(prefix: str, data: bytes) -> str:
    """Return `data` as Bech32 under `prefix`, in the case the prefix has.

    Raises: `ValueError` for a prefix of mixed case.
    """
    lower = prefix.lower()
    if prefix not in (lower, prefix.upper()):
        raise ValueError("a prefix is all upper or all lower case")
    values = _regroup(data, 8, 5)
    checksum = _polymod([*_expand(lower), *values, *[0] * _CHECKSUM_CHARS]) ^ 1
    values += [checksum >> 5 * place & 31 for place in reversed(range(_CHECKSUM_CHARS))]
    text = f"{lower}1{''.join(_ALPHABET[value] for value in values)}"
    return text if prefix == lower else text.upper()


def decode(untrusted: str) -> tuple[str, bytes]:
    """Return prefix (in the case it was written in) and data.

    Raises: `NotBech32`.
    """
    # Some letters outside ASCII have a lower case inside it: the Kelvin sign would be a second k.
    if len(untrusted) > _MOST_CHARS or not untrusted.isascii():
        raise NotBech32
    lower = untrusted.lower()
    if untrusted not in (lower, untrusted.upper()):
        raise NotBech32
    prefix, _, coded = lower.rpartition("1")
    if not prefix or len(coded) < _CHECKSUM_CHARS or not set(coded) <= _VALUES.keys():
        raise NotBech32
    if any(ord(char) not in _PRINTABLE for char in prefix):
        raise NotBech32
    values = [_VALUES[char] for char in coded]
    if _polymod([*_expand(prefix), *values]) != 1:
        raise NotBech32
    data = bytes(_regroup(values[:-_CHECKSUM_CHARS], 5, 8))
    if _regroup(data, 8, 5) != values[:-_CHECKSUM_CHARS]:
        raise NotBech32
    return untrusted[: len(prefix)], data


def _regroup(values: bytes | list[int], width: int, new_width: int) -> list[int]:
    """Cut groups of `width` bits into groups of `new_width`: up pads with zeros, down drops."""
    number = 0
    for value in values:
        number = number << width | value
    bits = len(values) * width
    count, rest = divmod(bits, new_width)
    if rest and new_width < width:
        number <<= new_width - rest
        count += 1
    elif rest:
        number >>= rest
    mask = (1 << new_width) - 1
    return [number >> new_width * place & mask for place in reversed(range(count))]


def _expand(prefix: str) -> list[int]:
    return [*(ord(char) >> 5 for char in prefix), 0, *(ord(char) & 31 for char in prefix)]


def _polymod(values: list[int]) -> int:
    checksum = 1
    for value in values:
        top = checksum >> 25
        checksum = (checksum & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATOR):
            checksum ^= generator if top >> bit & 1 else 0
    return checksum
