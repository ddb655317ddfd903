"""What a history that does not fit means, in the words a person is told."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from fieldjournal.i18n import N_, _

WRONG: Mapping[str, str] = MappingProxyType({
    "chain": N_(
        "from revision {at} ({written}) on the history does not fit: one was taken out, put in or changed,"
        " or pages of an older copy were put among newer ones; what stands before it is intact"
    ),
    "text": N_("the text of revision {at} ({written}) was changed outside this program"),
    "file": N_("the file {name} is not what was taken in: its bytes were changed or are missing"),
    "anchor": N_(
        "this journal never was where you noted it: an older copy was put back, or it is another one"
    ),
})  # fmt: skip


def say_wrong(what: str, **facts: object) -> str:
    """Return one thing that does not fit as a sentence, lower case, no full stop."""
    return _(WRONG[what]).format(**facts)
