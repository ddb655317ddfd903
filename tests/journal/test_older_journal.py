"""A journal of an older program: every question has an answer, or says that all of it has to be there first.

What decides something (what leaves, who agreed, who is who, what a submission lacks) waits for all of it;
what is only looked at shows what there is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from fieldjournal.errors import BeingRebuilt
from fieldjournal.journal import (
    accounts,
    batch,
    consents,
    drafts,
    listing,
    merging,
    notes,
    readiness,
    records,
    registers,
    same_people,
    share,
    timeline,
)
from fieldjournal.journal.register_reading import Reading
from fieldjournal.journal.seen import seen
from fieldjournal.journal.session import Session
from fieldjournal.model.record import Record
from fieldjournal.model.registers import REGISTERS
from fieldjournal.vault import records as stored
from tests.journal.conftest import CHEAP, PASSPHRASE, RESERVE
from tests.model.registers import messy
from tests.vault.older import make_older

LOOKING: dict[str, Callable[[Session], object]] = {
    "the list": lambda old: listing.rows(old, listing.listing(old).keys),
    "the list of people, each once": lambda old: listing.listing(old, kind="contact", once=True),
    "the list by when it happened": lambda old: listing.listing(old, order="happened"),
    "the list of a tag": lambda old: listing.listing(old, tag="дело"),
    "what was deleted": lambda old: listing.listing(old, deleted=True, kind="source"),
    "search": lambda old: listing.rows(old, listing.listing(old, query="сап", order="happened").keys),
    "search of one kind": lambda old: listing.listing(old, query="Berdi", kind="contact", tag="дело"),
    "everything with all around it": lambda old: [seen(old, each.id) for each in _all(old)],
    "what points where": lambda old: [records.pointing_to(old, each.id) for each in _all(old)],
    "what may be wrong": lambda old: [records.problems(old, each.draft()) for each in _all(old)],
    "what others claim": lambda old: accounts.beside(old, [(each.id, "when") for each in _all(old)]),
    "who may be the same": lambda old: [same_people.like(old, each.id) for each in _all(old)],
    "notes to work through": notes.unworked,
    "drafts": drafts.kept,
    "a change of many": batch.is_finished,
    "the timeline": lambda old: [_timeline(old, own) for own in ("", _person(old))],
    **{
        f"the register of {name}": lambda old, name=name: _read(old, name)  # type: ignore[misc]
        for name in REGISTERS
    },
}
DECIDING: dict[str, Callable[[Session], object]] = {
    "a whole register": lambda old: registers.run(old, "returns"),
    "a register in pieces": lambda old: list(registers.pages(old, "status")),
    "what a submission lacks": lambda old: readiness.readiness(old, _person(old), "wgeid"),
    "who agreed": consents.ledger,
    "two people side by side": lambda old: merging.pair(old, *_two(old)),
    "everybody who may be one": lambda old: list(same_people.search(old)),
    "what leaves": lambda old: share.prepare(old, share.Request("somebody", (_person(old),))),
}


def _all(old: Session) -> list[Record]:
    return list(listing.every(old))


def _person(old: Session) -> str:
    return next(listing.every(old, "contact")).id


def _two(old: Session) -> list[str]:
    return [each.id for each in listing.every(old, "contact")][:2]


def _timeline(old: Session, who: str) -> object:
    shown = timeline.Timeline(old, who)
    return [shown.things(shown.year(year)) for year in shown.years], shown.undated(), shown.silence()


def _read(old: Session, name: str) -> object:
    reading = Reading(old, name, today=messy.TODAY)
    reading.go_on(1e9)
    return reading.window(0, len(reading))


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """The messy records in a journal whose derived tables an older program made."""
    from fieldjournal.journal import session as sessions
    from tests.journal.conftest import BOUNDS

    folder = tmp_path_factory.mktemp("old") / "journal"
    with sessions.create(folder, PASSPHRASE, reserve=RESERVE, cost=CHEAP) as made:
        for draft in messy.drafts():
            stored.save(made.vault, draft)
        gone = notes.note(made, "забытое")
        records.delete(made, gone.id)
        make_older(made.vault)
    with sessions.unlock(folder, PASSPHRASE, bounds=BOUNDS) as again:
        yield again


@pytest.mark.parametrize("asked", LOOKING)
def test_what_is_looked_at_has_an_answer(old: Session, asked: str) -> None:
    assert not old.search_is_complete
    LOOKING[asked](old)


@pytest.mark.parametrize("asked", DECIDING)
def test_what_decides_waits_for_all_of_it(old: Session, asked: str) -> None:
    assert not old.search_is_complete
    with pytest.raises(BeingRebuilt):
        DECIDING[asked](old)
