"""records.json: the redacted records for programs. Schema: docs/formats/records-json.md.

    {"format": "fieldjournal-records", "version": 1, "bundle": "B3",
     "records": [{"id", "reference", "kind", "pseudonym", "written", "sources", "values"}],
     "people": [{"id", "called"}]}

- Values are written as the declarations say: codes, not words; nothing translated.
- A value that was withheld is `{"empty": "withheld"}`, whatever it was; what was not asked is absent.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

from fieldjournal.bundle.steps import QUIET, Steps
from fieldjournal.model.canonical import Json
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Values, specs_of, write_maybe
from fieldjournal.redaction.redacted import Outgoing, RedactedRecord

NAME: Final = "records.json"
FORMAT: Final = "fieldjournal-records"
VERSION: Final = 1

_PSEUDONYM: Final = re.compile(r"\[P-[0-9A-Z]{8}\]")


def write_records(outgoing: Outgoing, number: int, steps: Steps = QUIET) -> bytes:
    """Return the bytes of records.json: one record a line, so that two bundles can be compared.

    Raises: `Refused` where somebody stopped it.
    """
    records = ",\n".join(_line(_record(each)) for each in steps.each(outgoing.records, len(outgoing.records)))
    people = ",\n".join(
        _line({"id": each, "called": called}) for each, called in sorted(outgoing.people.items())
    )
    head = _line({"format": FORMAT, "version": VERSION, "bundle": f"B{number}"})[:-1]
    return f'{head},"records":[\n{records}\n],"people":[\n{people}\n]}}\n'.encode()


def pseudonyms_in(outgoing: Outgoing) -> frozenset[str]:
    """Return every pseudonym that leaves: of whom a record points to, and of whom only a text tells."""
    told = (_PSEUDONYM.findall(_line(_record(each))) for each in outgoing.records)
    called = (_PSEUDONYM.findall(each) for each in outgoing.people.values())
    return frozenset(chain.from_iterable((*told, *called)))


def _line(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _record(record: RedactedRecord) -> dict[str, Json]:
    made: dict[str, Json] = {"id": record.id, "reference": record.reference, "kind": record.kind}
    if record.pseudonym:
        made["pseudonym"] = record.pseudonym
    if record.written:
        made["written"] = record.written
    if record.sources:
        made["sources"] = list(record.sources)
    if record.files:
        made["files"] = list(record.files)
    return made | {"values": dict(_values(record.values))}


def _values(values: Values | Part) -> Iterator[tuple[str, Json]]:
    for key, spec in specs_of(type(values)).items():
        held = getattr(values, key)
        if spec.part is not None:
            if held:
                yield key, [{"id": part.id, **dict(_values(part))} for part in held]
        elif held is not Empty.NOT_ASKED:
            yield key, write_maybe(spec, held)
