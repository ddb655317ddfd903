"""What the answer *keep* of a review does, by what is asked about: the words beside its key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from fieldjournal.i18n import N_, _

KEPT: Final[Mapping[str, str]] = {
    "date": N_("keep the day"),
    "birth": N_("keep the day"),
    "age": N_("keep the age"),
    "place": N_("keep the place"),
    "address": N_("keep the address"),
    "coordinates": N_("keep the place"),
    "email": N_("keep the address"),
    "link": N_("keep the link"),
    "handle": N_("keep the name"),
    "phone": N_("keep the number"),
    "account": N_("keep the number"),
    "national-number": N_("keep the number"),
    "passport": N_("keep the number"),
    "device": N_("keep the number"),
    "plate": N_("keep the number"),
}
"""What to keep means, by what a question is about that is nobody known."""


def say_keeping(contact: str, about: str) -> str:
    """Return what to keep means where `contact` may be meant, or where something else is asked `about`."""
    if contact:
        return _("not this person")
    return _(KEPT[about]) if about in KEPT else _("keep the words")
