"""Names that are listed without their short vowels (رنا القاسمي), in words that have them (Rana al-Kasimi).

What is listed has to be a spelling of the word, by the same tables that find a name in Arabic letters
(`arabic`). A word with a slip is compared by its consonants, and is never better than a slip; with an ending
behind it, it has to be nearer: any vowel may be the name's, so many words are somewhat like it.
"""

from __future__ import annotations

from typing import Final

from fieldjournal.redaction.names.heard.arabic import is_whole_spelling
from fieldjournal.redaction.names.heard.sounds import shape
from fieldjournal.redaction.names.lexicon.alignment import fit
from fieldjournal.redaction.names.lexicon.forms import AFTER, Form, Hit

_SPELLED: Final = 0.04
"""What such a spelling costs: it is the name, as far as its letters tell."""
_UNSURE: Final = 0.6
"""What it costs that vowels are not known and consonants are not quite the name's."""
_LONGEST_CASE: Final = 6


def vowelled(at: int, form: Form, sounds: str, most: float) -> Hit | None:
    """Return what some sounds are of a form listed without short vowels, by its number; None past `most`."""
    ends = AFTER[form.role]
    for length in range(len(sounds), max(1, len(sounds) - _LONGEST_CASE) - 1, -1):
        ended = length == len(sounds) or shape(sounds[length:]) in ends
        if ended and is_whole_spelling(sounds[:length], form.unwritten):
            return Hit(at, _SPELLED, len(sounds) - length)
    found = fit(form.sounds, sounds, ends, most, bare=True)
    if found is None or (found.rest and found.cost > most - _UNSURE):
        return None
    return Hit(at, max(found.cost, _UNSURE), found.rest)
