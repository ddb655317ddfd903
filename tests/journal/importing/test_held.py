"""What the journal has is found by its words; what is left for later is read when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator

from fieldjournal.journal.importing.held import Held, looked_at
from fieldjournal.model.codec import write_record
from fieldjournal.model.glance import Glance, glance
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.record import Record
from tests.strategies import draft

NURY = "n" * 16


def _record(letter: str, kind: str, **values: object) -> Record:
    made = draft(kind, **values)  # type: ignore[arg-type] # as they stand in JSON
    return Record(letter * 16, kind, made.values, made.envelope, 1, 1, "2026-03-01T09:30:00Z", "")


THERE = [
    _record("a", "source", title="письмо из Мары"),
    _record("b", "source", title="письмо из Мары"),
    _record("c", "incident", type="arrest", involvements=[{"contact": NURY, "role": "victim"}]),
]
PLANNED = _record("d", "incident", type="arrest", involvements=[{"contact": NURY}])
LETTER = _record("e", "source", title="письмо  из Мары")


def _never(record_id: str) -> Record:
    raise AssertionError(record_id)


def test_what_is_left_for_later_is_found_as_if_it_had_been_read_at_once() -> None:
    read: list[str] = []

    def of(kind: str) -> Iterator[Glance]:
        read.append(kind)
        yield from (glance(write_record(each)) for each in THERE if each.kind == kind)

    at_once, later = Held(_never), Held(_never)
    for record in THERE:
        at_once.add(record)
    later.later |= {"incident": lambda: of("incident"), "source": lambda: of("source")}
    for held in (at_once, later):
        for record in (PLANNED, LETTER):
            held.index(record.id, record.kind, record.values)
    assert not read
    for held in (at_once, later):
        assert held.act("incident", "arrest", NURY) == "c" * 16, "the first one, which the journal has"
        assert held.headed("source", "письмо из Мары") == "e" * 16, "the last one, which is planned"
        assert held.headed("source", "письмо из Лебапа") == ""
    assert read == ["incident", "source"]


def test_a_record_is_found_by_what_heads_it_and_who_is_in_it() -> None:
    assert set(looked_at("incident")) == {"type", "what", "involvements"}
    assert all(looked_at(kind) for kind in KINDS)
