"""The names in what is prepared that belong to no contact of the journal."""

from __future__ import annotations

from collections.abc import Iterator

from fieldjournal.journal.share.request import Prepared
from fieldjournal.model.empty import Empty
from fieldjournal.model.walk import values_of
from fieldjournal.redaction.pace import Progress, quiet
from fieldjournal.redaction.people import person_of
from fieldjournal.redaction.strangers import Stranger, strangers

_SOMEBODY = frozenset({"who", "chain"})
"""Forms of values that are somebody, or words for one who is no contact."""


def unlisted(prepared: Prepared, progress: Progress = quiet) -> tuple[Stranger, ...]:
    """Return every such name as it would leave, the most frequent first; may run in any thread.

    `progress` is told (characters looked through, in all) again and again, and may raise to stop it.
    """
    texts = tuple(_texts(prepared))
    total, done = sum(map(len, texts)), 0

    def in_order() -> Iterator[str]:
        nonlocal done
        for text in texts:
            yield text
            done += len(text)

    hidden = {person.id for person in prepared.redaction.protected.people}
    people = (person_of(each) for each in prepared.material.people if each.id not in hidden)
    known = (spelling for person in people for spelling in (*person.names, *person.callings))
    return strangers(in_order(), known, lambda: progress(done, total), called=_called(prepared))


def _texts(prepared: Prepared) -> Iterator[str]:
    """Yield every text that leaves, but for what somebody is called."""
    if prepared.material.only:
        yield from (words for _reference, cells in prepared.lines for _label, words in cells)
        return
    yield from (words for form, words in _told(prepared) if form not in _SOMEBODY)
    for file in prepared.redaction.outgoing.files:
        if file.name.endswith(".txt"):
            yield file.content.decode()


def _called(prepared: Prepared) -> Iterator[str]:
    """Yield what leaves of the words typed for somebody who is no contact."""
    if not prepared.material.only:
        yield from (words for form, words in _told(prepared) if form in _SOMEBODY)


def _told(prepared: Prepared) -> Iterator[tuple[str, str]]:
    """Yield every text of the records that leave, after the name of its form."""
    for record in prepared.records:
        for found in values_of(record.values):
            if not isinstance(found.value, Empty):
                yield from ((found.spec.form.name, words) for words in found.spec.form.texts(found.value))
