"""What is printed of records: the id after saving, one line in lists, the whole of one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from fieldjournal.cli.command import Context
from fieldjournal.i18n import _
from fieldjournal.journal import records
from fieldjournal.journal.listing import Row
from fieldjournal.journal.session import Session
from fieldjournal.model.codec import write_record
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, specs_of
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.headline import headline
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.record import Record

SHORT = 8
"""Characters of an id in lists: 40 bits, enough to type and to stay unique."""

_WHEN = 18


def say_saved(context: Context, session: Session, record: Record) -> None:
    """Print a saved record's id (or all of it as JSON), and say what was saved and what may be wrong."""
    from fieldjournal.wording import say_problem

    if context.as_json:
        context.json(write_record(record))
    else:
        context.data(record.id)
    for problem in records.problems(session, record.draft()):
        context.say(say_problem(problem))
    context.say(_("saved as revision {n}").format(n=record.revision))


def list_line(row: Row) -> str:
    """Return one record in a line: short id, when, what, who."""
    when = row.headline.when or _("written {day}").format(day=row.created[:10])
    line = f"{row.id[:SHORT]}  {when:<{_WHEN}}  {row.headline.title}"
    return f"{line} · {row.headline.who}" if row.headline.who else line


def _told(label: str, value: object) -> str:
    return f"{label}: {value}"


def record_lines(record: Record, name_of: NameOf) -> Iterator[str]:
    """Yield a record for reading: headed, then each given value under its label with its address."""
    head = headline(record, name_of)
    yield f"{head.title}  ({_(kind_named(record.kind).label)})"
    ids = (
        _told(_("id"), record.id),
        _told(_("revision"), record.revision),
        _told(_("written"), record.created),
    )
    yield "  ".join(ids)
    if record.deleted:
        yield _("deleted; “undelete” brings it back")
    yield _told(_("sensitivity"), record.envelope.sensitivity.shown())
    if record.envelope.tags:
        yield _told(_("tags"), ", ".join(record.envelope.tags))
    for source in record.envelope.sources:
        yield _told(_("source"), f"{name_of(source)} ({source[:SHORT]})")
    yield ""
    for key, spec in specs_of(type(record.values)).items():
        value = getattr(record.values, key)
        if spec.part is not None:
            for part in value:
                yield f"{_(spec.label)} [{key}/{part.id}]"
                yield from ("  " + line for line in _value_lines(part, name_of))
        elif value is not Empty.NOT_ASKED:
            yield from _labelled(_(spec.label), spec.shown(value, name_of))


def _value_lines(part: Part, name_of: NameOf) -> Iterator[str]:
    for key, spec in specs_of(type(part)).items():
        value = getattr(part, key)
        if value is not Empty.NOT_ASKED:
            yield from _labelled(_(spec.label), spec.shown(value, name_of))


def _labelled(label: str, shown: str) -> Iterator[str]:
    first, *rest = shown.split("\n")
    yield f"{label}: {first}"
    yield from (f"    {line}" for line in rest)


def today() -> date:
    """Return the day on this machine's clock."""
    return date.today()  # noqa: DTZ011 - a person's day, where they are
