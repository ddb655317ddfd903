"""How the app tells the launcher why it ended. Standard library only: the launcher imports it."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

PICTURE: Final = 0x464A31
"""The number under which a terminal keeps a picture of ours, where it keeps pictures at all."""

PICTURE_GONE: Final = f"\x1b_Ga=d,d=I,q=2,i={PICTURE}\x1b\\"
"""Frees it, in the protocol of kitty; written only where such a picture was sent."""


class Exit(IntEnum):
    """Exit codes of the app's process; every other code is an unexpected end."""

    CLOSED = 0
    """The person closed the program."""
    FAILED = 70
    """Something went wrong inside; a code was shown and nothing else."""
    LOCKED = 75
    """Locked: start again at the unlock screen."""
    ENDED = 76
    """Locked because the terminal or the system is going away: do not start again."""
