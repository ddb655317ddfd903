"""What the parts of one person's name tell that stand inside a longer word: a handle, a tag, a file's name.

Two parts are surely theirs, and so is a long family name, or one that ends as they do and of which the word
has hardly more. One other part is asked. What a family name is made of is no part besides it
(*solovei_audio.wav* for Solovyova).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from fieldjournal.redaction.names.alone.sureness import ASK, SURE, Sureness
from fieldjournal.redaction.names.lexicon.forms import Form, Hit, same
from fieldjournal.redaction.names.lexicon.parts import Role

_LEAST_GLUED: Final = 7
_LEAST_TELLING: Final = 5
"""Sounds from which on a family name inside a word tells by itself; one that ends as they do."""


def glued(forms: Sequence[Form], hits: Sequence[Hit]) -> Sureness:
    """Return what the parts of one person's name tell inside a longer word: those that are quite it."""
    hits = [hit for hit in hits if hit.inside or hit.cost <= same(len(forms[hit.form].sounds))]
    roles = {forms[hit.form].role for hit in hits}
    parts = {Role.FAMILY if role is Role.STEM else role for role in roles}
    longest = max(len(forms[hit.form].sounds) for hit in hits)
    snug = any(forms[hit.form].formed and hit.rest <= 1 for hit in hits)
    family = Role.FAMILY in roles and (longest >= _LEAST_GLUED or (snug and longest >= _LEAST_TELLING))
    return SURE if len(parts) > 1 or family else ASK
