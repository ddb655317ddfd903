"""Clean copies that go along with records: what was rebuilt of a file, named and joined to what leaves.

- A record that holds nothing but a file that goes along (a photo taken in for an incident) is not empty: it
  leaves.
- A file leaves with its record or not at all, and only as far as its place in the record may travel. Its own
  bytes never do: what is here was rebuilt.
- A text goes through the same review as every other; other files hold no words a machine reads.
- Names are counted through the bundle (`att-001.jpg`) and tell nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from fieldjournal.model.record import Record
from fieldjournal.redaction.leaving import Leaving
from fieldjournal.redaction.passing import Passing, may_go_along
from fieldjournal.redaction.redacted import OutgoingFile, RedactedRecord


@dataclass(frozen=True)
class Attached:
    """A clean copy that is to leave, of the file in a part of a record."""

    id: str
    record: str
    list: str
    part: str
    ending: str
    content: bytes = field(repr=False)
    words: str | None = field(repr=False, default=None)
    lost: tuple[str, ...] = ()
    sha256: str = ""
    """Hex digest of the file it was made of."""


def going_along(
    attached: Iterable[Attached], sent: Mapping[str, Record], passing: Passing
) -> Iterator[tuple[Attached, Record]]:
    """Yield the files that may leave, each with the record that holds it."""
    for each in attached:
        record = sent.get(each.record)
        if record is not None and may_go_along(passing, record, each.list, each.part):
            yield each, record


def redacted(
    attached: Iterable[Attached], sent: Mapping[str, Record], leaving: Leaving
) -> Mapping[str, list[tuple[Attached, bytes]]]:
    """Return by own record id the files that go along, with their content as it leaves."""
    made: dict[str, list[tuple[Attached, bytes]]] = {}
    for each, record in going_along(attached, sent, leaving.passing):
        content = each.content
        if each.words is not None:
            at = f"{each.list}/{each.part}"
            told = leaving.passing.told(record)
            content = leaving.texts.redacted(each.words, record.id, at, {}, told).encode()
        made.setdefault(record.id, []).append((each, content))
    return made


def named(
    records: Iterable[RedactedRecord],
    origins: Mapping[str, str],
    files: Mapping[str, list[tuple[Attached, bytes]]],
) -> Iterator[tuple[RedactedRecord, tuple[OutgoingFile, ...]]]:
    """Yield every record with the names of its files, and these; `origins` are own ids by reference."""
    count = 0
    for record in records:
        own = files.get(origins[record.reference], [])
        made = tuple(
            OutgoingFile(f"att-{count + number:03}.{each.ending}", content, each.lost, each.id)
            for number, (each, content) in enumerate(own, 1)
        )
        count += len(made)
        yield (replace(record, files=tuple(each.name for each in made)) if made else record), made
