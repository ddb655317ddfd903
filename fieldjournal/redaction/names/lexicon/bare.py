"""Whether a word is a name but for the marks of its letters, as people type in haste: Koc, Koç; Işık, Isik.

Either may be the bare one: what is listed, or what stands in a text.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from fieldjournal.redaction.names.heard.sounds import shape
from fieldjournal.redaction.names.lexicon.forms import AFTER, Form, Hit

_BARE: Final = 0.05
"""What bare letters cost: less than another spelling."""
_bared = str.maketrans("AOUSCZ", "aouscz")


def in_bare_letters(at: int, form: Form, sounds: str) -> Hit | None:
    """Return the hit of a form (by number) on the beginning of a word that differs by marks alone."""
    if not bared(sounds).startswith(bared(form.sounds)) or sounds.startswith(form.sounds):
        return None
    rest = sounds[len(form.sounds) :]
    return Hit(at, _BARE, len(rest)) if not rest or shape(rest) in AFTER[form.role] else None


@lru_cache(maxsize=1 << 15)
def bared(sounds: str) -> str:
    """Return sounds of letters with a mark as those they are without it."""
    return sounds.translate(_bared)
