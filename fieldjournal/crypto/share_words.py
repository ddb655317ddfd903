"""Which word of a recovery share was mistyped.

A share ends with an RS1024 checksum of 30 bits (SLIP-0039, "Checksum"). It is linear over bits: changing
one word changes it by an amount that depends on the place and the change alone. So the one wrong word
that explains a failed checksum is found by comparing 33 × 1,023 amounts, in a few milliseconds.

- The code finds any three wrong words, and tells two single slips apart: the answer is unique or none.
- It is a hint for the eye. Nothing is put right by itself: a wrong "correction" would join to a wrong key.
"""

from collections.abc import Sequence
from difflib import get_close_matches
from typing import Final

from shamir_mnemonic.constants import CUSTOMIZATION_STRING_EXTENDABLE, CUSTOMIZATION_STRING_ORIG
from shamir_mnemonic.rs1024 import create_checksum

_WORD_BITS: Final = 10
_CHECKSUM_WORDS: Final = 3
_LETTERS_THAT_TELL: Final = 4
"""No two words of the list begin with the same four letters (SLIP-0039, "Wordlist")."""


def near_words(untrusted: str, words: Sequence[str]) -> str:
    """Return up to three words of the list that somebody who typed `untrusted` may have meant, or ""."""
    beginning = [word for word in words if word.startswith(untrusted[:_LETTERS_THAT_TELL])]
    return ", ".join(beginning[:3] or get_close_matches(untrusted[:40], words, n=3, cutoff=0.6))


def likely_slip(indices: Sequence[int]) -> tuple[int, int] | None:
    """Return place (from 1) and list index of the one word that would make the checksum right.

    None when more than one word is wrong.
    """
    for label in (CUSTOMIZATION_STRING_EXTENDABLE, CUSTOMIZATION_STRING_ORIG):
        wrong = _amount(indices, label)
        nothing = _amount([0] * len(indices), label)
        for place in range(len(indices)):
            change = _change_for(wrong, _amounts(place, len(indices), label, nothing))
            if change and _label_of(indices, place, change) == label:
                return place + 1, indices[place] ^ change
    return None


def _amount(indices: Sequence[int], label: bytes) -> int:
    """Return by how much the checksum differs from the one that was written, 30 bits; 0 when it is right."""
    data, written = indices[:-_CHECKSUM_WORDS], indices[-_CHECKSUM_WORDS:]
    amount = 0
    for made, given in zip(create_checksum(data, label), written, strict=True):
        amount = amount << _WORD_BITS | made ^ given
    return amount


def _amounts(place: int, count: int, label: bytes, nothing: int) -> list[int]:
    """Return the amount that each single bit of the word at `place` adds."""
    units = ([0] * place + [1 << bit] + [0] * (count - place - 1) for bit in range(_WORD_BITS))
    return [_amount(unit, label) ^ nothing for unit in units]


def _change_for(wrong: int, amounts: list[int]) -> int:
    """Return the change of one word that moves the checksum by `wrong`, 0 when there is none."""
    change, moved = 0, 0
    for step in range(1, 1 << _WORD_BITS):
        bit = (step & -step).bit_length() - 1  # Gray code: one bit of the change flips at each step
        change ^= 1 << bit
        moved ^= amounts[bit]
        if moved == wrong:
            return change
    return 0


def _label_of(indices: Sequence[int], place: int, change: int) -> bytes:
    """Return the label that the share names for itself once `place` is changed: bit 4 of its second word."""
    second = indices[1] ^ (change if place == 1 else 0)
    extendable: bytes = CUSTOMIZATION_STRING_EXTENDABLE
    original: bytes = CUSTOMIZATION_STRING_ORIG
    return extendable if second >> 4 & 1 else original
