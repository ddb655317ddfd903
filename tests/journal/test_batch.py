"""Many records changed in one step: all or nothing, also after a kill, and taken back in one step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from fieldjournal import errors
from fieldjournal.journal import batch, history, listing, records
from fieldjournal.journal.batch import Change
from fieldjournal.journal.session import Session
from fieldjournal.journal.slices import Work
from fieldjournal.model.codec import TAGS_MOST
from fieldjournal.model.record import Record
from fieldjournal.model.values import Sensitivity, Text
from fieldjournal.vault import batches as stored
from tests.journal.conftest import Add


@pytest.fixture
def seven(add: Add) -> list[str]:
    """Seven incidents; the last two have the tag already."""
    tags: list[dict[str, object]] = [{}] * 5 + [{"tags": ["Mary"]}] * 2
    return [add("incident", each, what=f"Пришли ночью, {n}-й дом").id for n, each in enumerate(tags)]


@pytest.fixture
def _small_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fieldjournal.journal.slices._MOST", 2)


def tags(session: Session, ids: list[str]) -> list[tuple[str, ...]]:
    return [records.get(session, each).envelope.tags for each in ids]


def done(work: Work) -> Work:
    for _step in work.steps():
        pass
    return work


def revisions(session: Session) -> int:
    return sum(len(history.revisions(session, each.id)) for each in listing.every(session))


def test_some_are_tagged_and_untagged_again(opened: Session, seven: list[str]) -> None:
    mary = Change(add_tags=("Mary",))
    told = batch.preview(opened, seven, mary)
    assert (told.records, told.changing, told.already, told.lowered) == (7, 5, 2, 0)
    work = done(batch.work(opened, seven, mary))
    assert work.changed == 5
    assert tags(opened, seven) == [("Mary",)] * 7
    assert [records.get(opened, each).revision for each in seven] == [2] * 5 + [1] * 2
    assert batch.preview(opened, seven, mary).changing == 0
    (_first, second) = history.revisions(opened, seven[0])
    assert second.batch == batch.find(opened, work.id[:6]) == batch.find(opened)
    assert second.batch.records == 5
    undone = done(batch.undo(opened, work.id))
    assert (undone.changed, undone.skipped) == (5, [])
    assert tags(opened, seven) == [()] * 5 + [("Mary",)] * 2
    assert batch.find(opened, work.id).undone_by == undone.id
    assert batch.find(opened).undoes == work.id
    again = done(batch.undo(opened, ""))
    assert again.changed == 5
    assert tags(opened, seven) == [("Mary",)] * 7
    assert opened.verify_history().intact
    assert not any(wrong for _at, wrong in opened.verify_texts())


def test_what_was_changed_since_stays_and_is_told(opened: Session, seven: list[str]) -> None:
    work = done(batch.work(opened, seven, Change(sensitivity=Sensitivity.NEVER)))
    later = records.save(opened, records.get(opened, seven[0]).draft().with_values(notes=Text("потом")))
    records.erase(opened, seven[1])
    undone = done(batch.undo(opened, work.id))
    assert undone.skipped == seven[:2]
    assert records.get(opened, seven[0]) == later
    assert records.get(opened, seven[2]).envelope.sensitivity is Sensitivity.PARTNERS
    with pytest.raises(errors.Refused):
        batch.undo(opened, work.id)


def test_every_sort_of_change_at_once(opened: Session, add: Add, seven: list[str]) -> None:
    source = add("source", title="Список из посольства").id
    case = add("case", title="Те, кого увезли", members=[seven[0]]).id
    gone = add("incident", what="ошибка").id
    records.delete(opened, gone)
    change = Change(
        remove_tags=("Mary",), sources=(source,), gathered_in=case, sensitivity=Sensitivity.OPEN, delete=True
    )
    ids = [*seven, source, gone]
    told = batch.preview(opened, ids, change)
    assert (told.records, told.changing) == (8, 8)
    work = done(batch.work(opened, ids, change))
    assert work.changed == 9
    assert listing.listing(opened).total == 1
    members = vars(records.get(opened, case).values)["members"]
    assert [each.id for each in members] == [*seven, source]
    first = records.get(opened, seven[5])
    assert (first.envelope.sources, first.envelope.tags, first.deleted) == ((source,), (), True)
    assert records.get(opened, source).envelope.sources == ()
    done(batch.undo(opened, work.id))
    assert listing.listing(opened).total == 9
    assert records.get(opened, seven[5]).envelope.tags == ("Mary",)
    assert [each.id for each in vars(records.get(opened, case).values)["members"]] == [seven[0]]


def test_what_was_let_go_that_never_left_is_counted(opened: Session, add: Add, seven: list[str]) -> None:
    never = add("incident", {"sensitivity": "never"}, what="имя осведомителя").id
    assert batch.preview(opened, [*seven, never], Change(sensitivity=Sensitivity.OPEN)).lowered == 1


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (Change(), errors.BadValue),
        (Change(add_tags=("#",)), errors.BadValue),
        (Change(gathered_in="n" * 16), errors.NotFound),
        (Change(sources=("n" * 16,)), errors.BadValue),
    ],
)
def test_a_change_that_cannot_be(
    opened: Session, seven: list[str], change: Change, error: type[Exception]
) -> None:
    with pytest.raises(error):
        batch.work(opened, seven, change)
    with pytest.raises(error):
        batch.preview(opened, seven, change)
    with pytest.raises(errors.BadValue):
        batch.work(opened, seven, Change(gathered_in=seven[0]))
    with pytest.raises(errors.NotFound):
        batch.undo(opened, "")


@pytest.mark.usefixtures("_small_slices")
class TestManySlices:
    """A change that takes several transactions."""

    def test_is_done_piece_by_piece_and_one_to_undo(self, opened: Session, seven: list[str]) -> None:
        work = batch.work(opened, seven, Change(add_tags=("Mary",)))
        assert list(work.steps()) == [(2, 7), (4, 7), (7, 7)]
        assert tags(opened, seven) == [("Mary",)] * 7
        assert stored.unfinished(opened.vault) == ()
        assert len(stored.written(opened.vault, work.id)) == 5
        assert done(batch.undo(opened, work.id)).changed == 5

    @pytest.mark.parametrize("slices", [1, 2])
    def test_cut_off_it_is_finished_at_the_next_unlock(
        self, opened: Session, reopen: Callable[[], Session], add: Add, seven: list[str], slices: int
    ) -> None:
        case = add("case", title="Те, кого увезли").id
        steps = batch.work(opened, seven, Change(add_tags=("Mary",), gathered_in=case)).steps()
        for _each in range(slices):
            next(steps)
        opened.close()
        with reopen() as again:
            assert tags(again, seven) != [("Mary",)] * 7
            assert [step[1] for step in batch.finish(again)]
            assert tags(again, seven) == [("Mary",)] * 7
            assert len(vars(records.get(again, case).values)["members"]) == 7
            assert not list(batch.finish(again))
            last = batch.find(again)
            assert last.records == 6
            done(batch.undo(again, last.id))
            assert tags(again, seven) == [()] * 5 + [("Mary",)] * 2

    def test_stopped_by_the_person_nothing_of_it_is_left(self, opened: Session, seven: list[str]) -> None:
        before = [records.get(opened, each).values for each in seven]
        work = batch.work(opened, seven, Change(add_tags=("Mary",), delete=True))
        next(work.steps())
        work.give_up()
        for _step in batch.finish(opened):
            pass
        assert tags(opened, seven) == [()] * 5 + [("Mary",)] * 2
        assert [records.get(opened, each).values for each in seven] == before
        assert listing.listing(opened).total == 7
        assert opened.verify_history().intact

    def test_an_undo_that_was_cut_off_is_finished_too(
        self, opened: Session, reopen: Callable[[], Session], seven: list[str]
    ) -> None:
        work = done(batch.work(opened, seven, Change(add_tags=("Mary",))))
        steps = batch.undo(opened, work.id).steps()
        next(steps)
        opened.close()
        with reopen() as again:
            for _step in batch.finish(again):
                pass
            assert tags(again, seven) == [()] * 5 + [("Mary",)] * 2
            assert batch.find(again, work.id).undone_by == batch.find(again).id
            assert batch.find(again).records == 5

    def test_what_cannot_be_finished_any_more_is_taken_back(self, opened: Session, seven: list[str]) -> None:
        work = batch.work(opened, seven, Change(add_tags=("Mary",)))
        next(work.steps())
        full = tuple(f"метка {n}" for n in range(TAGS_MOST))
        last = records.get(opened, seven[4]).draft()
        records.save(opened, replace(last, envelope=replace(last.envelope, tags=full)))
        for _step in batch.finish(opened):
            pass
        assert batch.is_finished(opened)
        assert tags(opened, seven[:4]) == [()] * 4
        assert tags(opened, seven[4:5]) == [full]

    def test_a_full_disk_in_the_middle_leaves_nothing_of_it(
        self, opened: Session, seven: list[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        written = stored.write

        def full(*given: object) -> None:
            if len(stored.unfinished(opened.vault)) and stored.find(opened.vault, work.id).records >= 2:
                raise errors.DiskFull("store-0")
            written(*given)  # type: ignore[arg-type] # handed on as given

        work = batch.work(opened, seven, Change(add_tags=("Mary",)))
        monkeypatch.setattr(stored, "write", full)
        with pytest.raises(errors.DiskFull):
            done(work)
        monkeypatch.setattr(stored, "write", written)
        for _step in batch.finish(opened):
            pass
        assert tags(opened, seven) == [()] * 5 + [("Mary",)] * 2


def test_a_record_of_one_change_says_so(opened: Session, add: Add) -> None:
    alone: Record = add("source", title="одна запись")
    assert [each.batch for each in history.revisions(opened, alone.id)] == [None]
