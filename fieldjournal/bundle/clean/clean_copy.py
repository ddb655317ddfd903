"""A clean copy of a file: its bytes or its words, what was lost on the way to it, and what stays in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from fieldjournal.bundle.clean.structures import fits
from fieldjournal.errors import CannotShow
from fieldjournal.i18n import N_

STAYS: Final = N_(
    "A clean copy still shows faces and lets voices be heard. What is written in a picture, what mirrors in "
    "it, a place that is like no other, and the trace every camera's sensor leaves stay."
)

LOST: Final = {
    "smaller": N_("made smaller: 4,096 pixels at the longer side"),
    "cut": N_("its end was missing or damaged"),
    "letters": N_("letters may be missing: a font was not in the file"),
    "others": N_("other pictures inside the file were left out"),
    "behind": N_("a film or other data behind the picture was left out"),
    "frames": N_("only the first 100 pages or frames went along"),
    "sound": N_("one channel, 16,000 samples a second; no picture"),
    "tracks": N_("other sound tracks, or subtitles, were left out"),
    "boxes": N_("parts are blacked out"),
    "words": N_("its words alone: no layout, no numbers of lists"),
    "hidden": N_("deleted, hidden or commented words were left out"),
    "inside": N_("pictures or other files inside it were left out"),
}
"""What may be told of a clean copy, by code."""


@dataclass(frozen=True)
class Clean:
    """A rebuilt file: its ending, its bytes, and codes of `LOST`. A text has its words instead of bytes."""

    ending: str
    content: bytes = field(repr=False)
    lost: tuple[str, ...] = ()
    words: str | None = field(default=None, repr=False)


def fitting(clean: Clean) -> Clean:
    """Return a copy that the gate will take. Raises: `CannotShow`, before anybody has reviewed it."""
    if not fits(f"copy.{clean.ending}", clean.content):
        raise CannotShow("decoder-broke")
    return clean
