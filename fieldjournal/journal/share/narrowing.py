"""One register alone: which records it needs, which of its lines were chosen, which questions matter to it.

- The records are those its lines come from, and those their cells are taken from.
- Only what stands in its cells is written, so only questions about words that would stand there are asked:
  the cells are filled with every answer as *keep* and with every answer as *redact*, and what differs is
  looked through, in the language they are written in. A question that is not asked counts as *redact*.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from fieldjournal import errors
from fieldjournal.bundle.registers import Only, registers_of
from fieldjournal.i18n import speaking
from fieldjournal.journal import records
from fieldjournal.journal.days import today
from fieldjournal.journal.register_rows import Placed, Rows
from fieldjournal.journal.registers import day_asked_for, require_choices
from fieldjournal.journal.session import Session
from fieldjournal.model.headline import Told
from fieldjournal.model.registers import REGISTERS, Condition, kept, line_of, register_named
from fieldjournal.redaction.pseudonyms import Pseudonyms
from fieldjournal.redaction.redact import Redaction
from fieldjournal.redaction.review import Answer

Redacted = Callable[[Mapping[str, Answer]], Redaction]


@dataclass(frozen=True)
class Listed:
    """A register as somebody looks at it; `as_of` takes words, `where` conditions by column."""

    name: str
    as_of: str = ""
    where: Mapping[str, str] = field(default_factory=dict)
    columns: tuple[str, ...] = ()
    """Empty: all of them."""


@dataclass(frozen=True)
class Lines:
    """The lines of a register that were chosen, and the ids of all records they are made from."""

    listed: Listed
    rows: tuple[Placed, ...]
    ids: tuple[str, ...]

    @property
    def about(self) -> tuple[str, ...]:
        """The ids of the records the lines themselves are, each once: whose files are asked about."""
        return tuple(dict.fromkeys(row.key for row in self.rows))

    def only(self, tokens: Pseudonyms) -> Only:
        """Return them as they are known in what leaves."""
        return Only(
            self.listed.name,
            day_asked_for(self.listed.as_of),
            self.listed.columns,
            frozenset(place for row in self.rows for place in _places(row, tokens)),
        )


def lines_of(session: Session, listed: Listed) -> Lines:
    """Return the lines somebody chose.

    Raises: `UnknownName` for a column, or a register there is not or that never leaves; `UnknownChoice` for a
    condition that is none, `BadValue` for a day that is none, `BeingRebuilt`.
    """
    session.require_complete()
    register, name_of = register_named(listed.name), records.name_of(session)
    if not register.travels:
        leaving = (each.name for each in REGISTERS.values() if each.travels)
        raise errors.UnknownName("register", listed.name, ", ".join(leaving))
    require_choices(session, register, listed.where, listed.as_of)
    asked = [(register.column(at), Condition(words)) for at, words in listed.where.items()]
    for column in listed.columns:
        register.column(column)
    found = kept(register, iter(Rows(session, register, day_asked_for(listed.as_of), today())))
    rows = tuple(
        row for row in found if all(each.met_by(column.cell(row), name_of) for column, each in asked)
    )
    needed = dict.fromkeys(own for row in rows for own in _needed(row, listed.name))
    return Lines(listed, rows, tuple(needed))


def narrowed(made: Redaction, redacted: Redacted, only: Only, language: str) -> Redaction:
    """Return what leaves with the questions alone that matter to a register, as it is said in a language."""
    if not made.questions:
        return made
    kept_words, gone_words = (
        _cells(redacted(dict.fromkeys((each.id for each in made.questions), answer)), only, language)
        for answer in (Answer.KEEP, Answer.REDACT)
    )
    differing = kept_words - gone_words
    asked = (each for each in made.questions if any(each.words in cell for cell in differing))
    return replace(made, questions=tuple(asked))


def _needed(row: Placed, name: str) -> Iterator[str]:
    """Yield the ids of the records the cells of a row are taken from."""
    looked_at: dict[str, None] = {}

    def lookup(own: str) -> Told | None:
        looked_at[own] = None
        return row.lookup(own)

    line_of(register_named(name), replace(row, lookup=lookup, once={}))
    yield from (own for own in (row.key, row.person, *looked_at) if own)


def _places(row: Placed, tokens: Pseudonyms) -> Iterator[tuple[str, str, str]]:
    """Yield where a row stands in what leaves, also if nothing says there any more whom it is about."""
    record, part = tokens.record(row.key), tokens.part(row.key, row.part.id) if row.part else ""
    yield record, part, tokens.record(row.person) if row.person else ""
    yield record, part, ""


def _cells(redaction: Redaction, only: Only, language: str) -> frozenset[str]:
    outgoing = redaction.outgoing
    with speaking(language):
        return frozenset(
            cell.shown(outgoing.name_of)
            for _register, lines in registers_of(outgoing, only)
            for line in lines
            for cell in line.cells
        )
