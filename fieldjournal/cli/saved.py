"""What is printed of records: the id after saving, one line in lists, the whole of one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from fieldjournal.cli.command import Context
from fieldjournal.i18n import _
from fieldjournal.journal import records
from fieldjournal.journal.accounts import Account, heading
from fieldjournal.journal.days import local_day
from fieldjournal.journal.listing import Row
from fieldjournal.journal.looked_for import of_record, words
from fieldjournal.journal.seen import Seen
from fieldjournal.journal.session import Session
from fieldjournal.model.codec import write_record
from fieldjournal.model.dates import Basis, FuzzyDate, Precision
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec, specs_of
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.forms.said import explained
from fieldjournal.model.headline import headline, title
from fieldjournal.model.record import Record
from fieldjournal.model.walk import values_of

SHORT = 8
"""Characters of an id in lists: 40 bits, enough to type and to stay unique."""

_WHEN = 18

Accounts = Mapping[str, tuple[Account, ...]]
"""What others say of a record's values, by address."""

NO_ACCOUNTS: Accounts = MappingProxyType({})


def say_saved(context: Context, session: Session, record: Record) -> None:
    """Print a saved record's id (or all of it as JSON), and say what was saved and what may be wrong."""
    from fieldjournal.wording import say_problem

    if context.as_json:
        context.json(write_record(record))
    else:
        context.data(record.id)
    for problem in records.problems(session, record.draft()):
        context.say(say_problem(problem, record.values))
    for found in values_of(record.values):
        when = found.value
        if isinstance(when, FuzzyDate) and (
            when.basis is not Basis.STATED or when.precision is Precision.UNKNOWN
        ):
            context.say(f"{found.address}: {explained(when, records.name_of(session))}")
    if record.kind == "contact":
        for line in words(of_record(record)):
            context.say(line)
    context.say(_("saved as revision {n}").format(n=record.revision))


def list_line(row: Row) -> str:
    """Return one record in a line: short id, when, what, who."""
    when = row.headline.when or _("written {day}").format(day=local_day(row.created))
    line = f"{row.id[:SHORT]}  {when:<{_WHEN}}  {row.headline.title}"
    same = _("same person as {name}").format(name=row.same_as) if row.same_as else ""
    return " · ".join(each for each in (line, same, row.headline.who) if each)


def _told(label: str, value: object) -> str:
    return f"{label}: {value}"


def record_lines(record: Record, name_of: NameOf, told: Accounts = NO_ACCOUNTS) -> Iterator[str]:
    """Yield a record for reading: headed, then each given value under its label with its address.

    What others say of a value stands beneath it, none chosen.
    """
    head = headline(record, name_of)
    yield f"{head.title}  ({head.what})"
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
                within = _fields(part, f"{key}/{part.id}/", name_of, told)
                yield from ("  " + line for line in within)
        else:
            yield from _value(spec, value, told.get(key, ()), name_of)


def same_person_lines(seen: Seen, name_of: NameOf) -> Iterator[str]:
    """Yield which other records are the same person, where there are some."""
    if seen.others:
        yield ""
    if seen.stands_as:
        yield _("the whole of this person is under {id}").format(id=seen.stands_as[:SHORT])
    for each in seen.others:
        yield _("same person: {title} ({id})").format(title=title(each, name_of), id=each.id[:SHORT])


def _fields(part: Part, at: str, name_of: NameOf, told: Accounts) -> Iterator[str]:
    for key, spec in specs_of(type(part)).items():
        yield from _value(spec, getattr(part, key), told.get(at + key, ()), name_of)


def _value(spec: Spec, value: object, others: tuple[Account, ...], name_of: NameOf) -> Iterator[str]:
    if value is not Empty.NOT_ASKED or others:
        yield from _labelled(_(spec.label), spec.shown(value, name_of))
    if beside := spec.beside(value, name_of):
        yield f"    @ {beside}"
    if others:
        yield f"    {heading(others, value)}"
        yield from (f"    - {each.shown(name_of)}" for each in others)


def _labelled(label: str, shown: str) -> Iterator[str]:
    first, *rest = shown.split("\n")
    yield f"{label}: {first}"
    yield from (f"    {line}" for line in rest)
