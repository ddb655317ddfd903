"""The last look: does anything protected stand in texts that are about to leave?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Protected:
    """What must not be found."""
