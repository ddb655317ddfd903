"""Names of which one letter is hidden on purpose: Ме*дан, Mer.an, Гу#ель.

A star, or a dot that a small letter follows, inside a word stands for a letter. What is left has to begin as
the name does, with one slip at most; a word so short could be another, so it is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from fieldjournal.redaction.names.heard.sounds import plain
from fieldjournal.redaction.names.text.setting import Setting
from fieldjournal.redaction.turns import Tick, in_turns, unhurried

_starred = re.compile(
    r"(?<![\w.@/*#])([^\W\d_]+)(?:[*•#]{1,2}|[.](?=[a-zß-öø-ÿа-яёäçňöşüýžәғқңөұүһі]))([^\W\d_]+)(?![\w@/*#]|\.\w)"
)
_LEAST: Final = 4
"""Letters that have to be left."""


def starred(setting: Setting, tick: Tick = unhurried) -> Iterator[tuple[int, int, int]]:
    """Yield the places of starred names, and whose they are. `tick` may raise to stop it."""
    slipped = setting.lexicon.slipped
    for found in in_turns(_starred.finditer(setting.text), tick):
        left = plain(found[1] + found[2])
        if len(left) >= _LEAST and found[1][0].isupper():
            for who, parts in slipped.whose(left).items():
                if any(near.one_slip for near in parts.values()):
                    yield found.start(), found.end(), who
