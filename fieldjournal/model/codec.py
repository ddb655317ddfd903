"""Records as JSON and back: the stored body, what `list --json` prints and `import` takes.

    {"id": …, "kind": "incident", "version": 1, "sensitivity": "partners", "language": "ru",
     "tags": […], "sources": [id …], "origin": …, "created": …, "changed": …,
     "values": {"when": {…}, "returns": [{"id": "…", "mode": "extradition"}]},
     "marks": {"returns/ab12/mode": {"certainty": "likely"}}}

- What is empty is not written; equal records give equal bytes (`canonical.encode`).
- A value that does not fit is one `Problem` at its address; all of them are found in one reading.
- `upgrade` of a kind that was reshaped runs on the values before they are read.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeVar, cast

from fieldjournal.errors import BadValue, Incomplete, JournalNewer, UnknownField
from fieldjournal.model.address import parse
from fieldjournal.model.canonical import Json
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, Values, read_maybe, specs_of, write_maybe
from fieldjournal.model.forms.plain import clean_line, clean_text
from fieldjournal.model.forms.pointing import read_id
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.lists.evidence import CERTAINTY
from fieldjournal.model.record import NO_MARKS, ORIGIN_MAX, Draft, Envelope, Mark, Problem, Record
from fieldjournal.model.values import Sensitivity

_ENVELOPE = {"sensitivity", "language", "tags", "sources", "origin", "marks"}
_OWN = _ENVELOPE | {
    "id",
    "kind",
    "version",
    "revision",
    "created",
    "changed",
    "deleted",
    "values",
}
TAGS_MOST = 200
"""Tags of one record."""

Held = TypeVar("Held", bound=Values | Part)
T = TypeVar("T")


def new_part_id() -> str:
    """Return a random id for a part: unique in its record, and telling nothing."""
    return secrets.token_hex(5)


def write_values(values: Values | Part) -> dict[str, Json]:
    """Return the values of a record or part as JSON, without what was not asked."""
    made: dict[str, Json] = {}
    for key, spec in specs_of(type(values)).items():
        value = getattr(values, key)
        if spec.part is not None:
            if value:
                made[key] = [{"id": part.id, **write_values(part)} for part in value]
        elif value is not Empty.NOT_ASKED:
            made[key] = write_maybe(spec, value)
    return made


def write_envelope(envelope: Envelope) -> dict[str, Json]:
    """Return the envelope as JSON, without what is empty."""
    made: dict[str, Json] = {**envelope.kept, "sensitivity": envelope.sensitivity.code}
    for key in ("language", "origin"):
        if getattr(envelope, key):
            made[key] = getattr(envelope, key)
    for key in ("tags", "sources"):
        if getattr(envelope, key):
            made[key] = list(getattr(envelope, key))
    if envelope.marks:
        made["marks"] = {at: _write_mark(mark) for at, mark in envelope.marks.items()}
    return made


def write_draft(draft: Draft) -> dict[str, Json]:
    """Return a draft as JSON; `read_draft` gives it back."""
    made: dict[str, Json] = {"kind": draft.kind, "values": write_values(draft.values)}
    if draft.id:
        made |= {"id": draft.id, "revision": draft.revision}
    return made | write_envelope(draft.envelope)


def write_record(record: Record) -> dict[str, Json]:
    """Return a record as its stored body; `read_record` gives it back."""
    return write_draft(record.draft()) | {
        "version": record.version,
        "created": record.created,
        "changed": record.changed,
        **({"deleted": True} if record.deleted else {}),
    }


def read_record(body: Json) -> Record:
    """Read a stored body. Raises `Incomplete`, `JournalNewer`; our own bodies raise neither."""
    if not isinstance(body, dict):
        raise BadValue("not-an-object")
    draft = read_draft(body)
    version = body.get("version", 1)
    known = kind_named(draft.kind).version
    if isinstance(version, int) and version > known:
        raise JournalNewer(version, known)
    return Record(
        id=draft.id,
        kind=draft.kind,
        values=draft.values,
        envelope=draft.envelope,
        revision=draft.revision,
        version=known,
        created=str(body.get("created", "")),
        changed=str(body.get("changed", "")),
        deleted=body.get("deleted") is True,
    )


def read_draft(untrusted: Json, kind: str = "") -> Draft:
    """Read a draft from JSON. `kind` serves where the JSON names none.

    Raises:
        UnknownKind: no such kind.
        UnknownField: a field the kind does not have, in values from outside.
        Incomplete: one `Problem` for each value that does not fit.
    """
    if not isinstance(untrusted, dict):
        raise BadValue("not-an-object")
    name = untrusted.get("kind", kind)
    declared = kind_named(name if isinstance(name, str) else "")
    problems: list[Problem] = []
    values = read_values(declared.values, untrusted.get("values", {}), "", problems)
    envelope = _read_envelope(untrusted, problems)
    own_id, revision = untrusted.get("id", ""), untrusted.get("revision", 0)
    own_id = _tried(problems, "id", lambda: read_id(own_id) if own_id else "", "")
    if problems:
        raise Incomplete(tuple(problems))
    return Draft(
        declared.name,
        values,
        own_id,
        revision if isinstance(revision, int) else 0,
        envelope,
    )


def read_values(
    declared: type[Held], untrusted: Json, at: str, problems: list[Problem], part_id: str = ""
) -> Held:
    """Read the values of a kind or part; what does not fit is left out and added to `problems`."""
    if not isinstance(untrusted, dict):
        raise BadValue("not-an-object", at)
    known = specs_of(cast("type[Values]", declared))
    made: dict[str, object] = {"id": part_id} if part_id else {}
    for key, raw in untrusted.items():
        spec = known.get(key)
        if spec is None:
            raise UnknownField(declared.__name__.lower(), f"{at}{key}", ", ".join(known))
        if spec.part is not None:
            made[key] = _read_parts(spec.part, raw, f"{at}{key}", problems)
        else:
            made[key] = _value(spec, raw, f"{at}{key}", problems)
    return declared(**made)  # type: ignore[arg-type] # the Specs are its signature


def _value(spec: Spec, raw: Json, at: str, problems: list[Problem]) -> object:
    try:
        return read_maybe(spec, raw)
    except BadValue as bad:
        known = tuple(code for code, _label in spec.form.choices()) if bad.reason == "not-a-choice" else ()
        problems.append(Problem(at, bad.reason, known=known))
        return Empty.NOT_ASKED


def _read_parts(part: type[Part], untrusted: Json, at: str, problems: list[Problem]) -> tuple[Part, ...]:
    if not isinstance(untrusted, list):
        problems.append(Problem(at, "not-a-list"))
        return ()
    made: list[Part] = []
    for number, raw in enumerate(untrusted, 1):
        held = dict(raw) if isinstance(raw, dict) else {}
        given = held.pop("id", None)
        part_id, called = given or new_part_id(), given or number
        if not isinstance(part_id, str) or parse(f"x/{part_id}") is None:
            problems.append(Problem(at, "not-a-reference"))
        elif any(each.id == part_id for each in made):
            problems.append(Problem(f"{at}/{part_id}", "same-part-twice"))
        elif not isinstance(raw, dict):
            problems.append(Problem(at, "not-an-object"))
        else:
            made.append(read_values(part, held, f"{at}/{called}/", problems, part_id))
    return tuple(made)


def _read_envelope(body: Mapping[str, Json], problems: list[Problem]) -> Envelope:
    return Envelope(
        sensitivity=_tried(problems, "sensitivity", lambda: _sensitivity(body), Sensitivity.NEVER),
        language=_tried(problems, "language", lambda: clean_line(body.get("language", "")), ""),
        tags=_tried(problems, "tags", lambda: _lines(body.get("tags", [])), ()),
        sources=_tried(problems, "sources", lambda: _ids(body.get("sources", [])), ()),
        origin=_tried(problems, "origin", lambda: clean_line(body.get("origin", ""), ORIGIN_MAX), ""),
        marks=_tried(problems, "marks", lambda: _marks(body.get("marks", {})), NO_MARKS),
        kept=MappingProxyType({key: raw for key, raw in body.items() if key not in _OWN}),
    )


def _tried(problems: list[Problem], at: str, read: Callable[[], T], otherwise: T) -> T:
    try:
        return read()
    except BadValue as bad:
        problems.append(Problem(at, bad.reason))
        return otherwise


def _sensitivity(body: Mapping[str, Json]) -> Sensitivity:
    try:
        return Sensitivity.of(str(body.get("sensitivity", Sensitivity.PARTNERS.code)))
    except KeyError:
        raise BadValue("not-a-choice") from None


def _lines(untrusted: Json) -> tuple[str, ...]:
    if not isinstance(untrusted, list) or len(untrusted) > TAGS_MOST:
        raise BadValue("not-a-list")
    return tuple(dict.fromkeys(clean_line(each) for each in untrusted))


def _ids(untrusted: Json) -> tuple[str, ...]:
    if not isinstance(untrusted, list):
        raise BadValue("not-a-list")
    return tuple(dict.fromkeys(read_id(each) for each in untrusted))


def _marks(untrusted: Json) -> Mapping[str, Mark]:
    if not isinstance(untrusted, dict):
        raise BadValue("not-an-object")
    for at in untrusted:
        if parse(at) is None:
            raise BadValue("no-such-address")
    return MappingProxyType({at: _read_mark(raw) for at, raw in untrusted.items()})


def _read_mark(untrusted: Json) -> Mark:
    known = {"sensitivity", "sources", "certainty", "note"}
    if not isinstance(untrusted, dict) or untrusted.keys() - known:
        raise BadValue("not-an-object")
    certainty = clean_line(untrusted.get("certainty", ""))
    if certainty and CERTAINTY.entry(certainty) is None:
        raise BadValue("not-a-choice")
    return Mark(
        _sensitivity(untrusted) if "sensitivity" in untrusted else None,
        _ids(untrusted.get("sources", [])),
        certainty,
        clean_text(untrusted.get("note", "")),
    )


def _write_mark(mark: Mark) -> dict[str, Json]:
    made: dict[str, Json] = {}
    if mark.sensitivity is not None:
        made["sensitivity"] = mark.sensitivity.code
    if mark.sources:
        made["sources"] = list(mark.sources)
    if mark.certainty:
        made["certainty"] = mark.certainty
    if mark.note:
        made["note"] = mark.note
    return made
