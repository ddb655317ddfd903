"""Two neighbours read as one word, without reading them anew: most neighbours in a text are no name together.

The letters and the bones of two words are those of the two side by side, unless a group of letters, or a rule
by which some are read otherwise (`readings`), may reach over the seam. Only then is the whole read again.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from fieldjournal.redaction.names.heard.letters import GROUPS, LETTERS, LOOKS
from fieldjournal.redaction.names.heard.readings import MEANT_AS, MISREAD, READ_AS
from fieldjournal.redaction.names.heard.sounds import CYRILLIC, LATIN, LONGEST, bones, plain, sounded


class Read(NamedTuple):
    """A word as it stands in a text; where it has one reading only, its small letters and its bones."""

    raw: str
    letters: str = ""
    bones: str = ""

    def joined(self, other: Read) -> Read:
        """Return two words read as one, from what each is: most neighbours in a text are no name together.

        Where a rule, or a group of letters, may reach over the seam, the two have to be read anew.
        """
        raw = self.raw + other.raw
        if not self.letters or not other.letters or _meet(self.letters[-_OVER:], other.letters[:_OVER]):
            return read(raw)
        same = self.bones[-1:] == other.bones[:1]
        return Read(raw, self.letters + other.letters, self.bones + other.bones[same:])


@lru_cache(maxsize=1 << 15)
def read(raw: str) -> Read:
    """Return a word as it is read: without letters where it is long, or a rule reads it otherwise, too."""
    letters = plain(raw)
    if len(letters) > LONGEST // 4 or not _one_script.fullmatch(letters) or _otherwise.search(letters):
        return Read(raw)
    return Read(raw, letters, bones(sounded(letters)))


@lru_cache(maxsize=1 << 15)
def _meet(before: str, after: str) -> bool:
    """Say whether letters on the two sides of a seam may be read together."""
    seam = before + after
    over = (seam[at:end] for at in range(len(before)) for end in range(len(before) + 1, len(seam) + 1))
    apart = _one_script.fullmatch(seam) and not _otherwise.search(seam) and GROUPS.keys().isdisjoint(over)
    return not apart


_OVER: Final = 3
"""Letters on one side of a seam that a group or a rule may reach over it."""

_one_script = re.compile(
    "|".join(
        f"[{''.join(each for each in LETTERS if script.match(each) and each not in LOOKS)}]+"
        for script in (LATIN, CYRILLIC)
    )
)
_otherwise = re.compile(
    "|".join(
        (
            "[jw]|sch",
            *(misread for misread, _meant in MISREAD),
            *dict.fromkeys(each.pattern for sign, each, _meant in (*READ_AS, *MEANT_AS) if sign not in "jw"),
        )
    )
)
"""Where `sounds.heard` may read a word of letters of one script in another way than it stands."""
