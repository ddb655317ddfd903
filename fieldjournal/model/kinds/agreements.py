"""What makes a consent count for nobody, said while it is written: it warns and never stops a save.

What counts, once it is saved, is decided in `model.consent`; here stand the ways in which people leave the
half of it out that it hangs on.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Values
from fieldjournal.model.kinds.kind import Around
from fieldjournal.model.names import as_named
from fieldjournal.model.record import Problem
from fieldjournal.model.values import Who

_BLANK = (Empty.NOT_ASKED, Empty.NOT_APPLICABLE)


def agreements(values: Values, around: Around) -> Iterator[Problem]:
    """Yield what keeps the consents of a case from counting."""
    for consent in cast("Any", values).consents:
        for key, reason in _of_one(consent, around):
            yield Problem(f"consents/{consent.id}/{key}", reason, warning=True)


def _of_one(consent: Any, around: Around) -> Iterator[tuple[str, str]]:
    to, nobody = consent.to, consent.to in _BLANK and consent.to_any in _BLANK
    if consent.of in _BLANK:
        yield "of", "of-nobody"
    if consent.use in _BLANK:
        yield "use", "for-nothing"
    elif nobody and not isinstance(consent.use, Empty) and any(each.code == "share" for each in consent.use):
        yield "to", "to-nobody"
    known = around.partners
    if known is not None and isinstance(to, Who) and to.words and as_named(to.words) not in known:
        yield "to", "no-such-partner"
    if (consent.impossible in _BLANK) != (consent.decided_by in _BLANK):
        yield ("decided_by" if consent.decided_by in _BLANK else "impossible"), "half-a-decision"
