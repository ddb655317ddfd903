"""Saving refuses what would lose words, and keeps everything else; taking away does what it says."""

from __future__ import annotations

import pytest

from fieldjournal import errors
from fieldjournal.journal import history, listing, records
from fieldjournal.journal.session import Session
from fieldjournal.model.kinds.threat import Threat
from fieldjournal.model.record import Draft
from fieldjournal.model.values import Text
from tests.journal.conftest import Add


def texts(opened: Session) -> list[str]:
    return [row.headline.title for row in listing.rows(opened, listing.listing(opened).keys)]


def test_what_is_saved_is_what_is_read(opened: Session, add: Add) -> None:
    record = add("contact", names=[{"text": "Мерал Атаева"}], born={"said": "1961", "precision": "year",
                 "earliest": "1961-01-01", "latest": "1961-12-31"})  # fmt: skip
    assert records.get(opened, record.id) == record
    assert records.name_of(opened)(record.id) == "Мерал Атаева"


def test_an_error_stops_a_save_and_a_warning_does_not(opened: Session, add: Add) -> None:
    with pytest.raises(errors.Incomplete):
        records.save(opened, Draft("threat", Threat()))
    early = {"said": "2019", "precision": "year", "earliest": "2019-01-01", "latest": "2019-12-31"}
    late = {"said": "2021", "precision": "year", "earliest": "2021-01-01", "latest": "2021-12-31"}
    record = add("threat", words="Уймись", when=late, deadline=early)
    assert [problem.reason for problem in records.problems(opened, record.draft())] == ["out-of-order"]


def test_nobody_s_words_are_saved_over(opened: Session, add: Add) -> None:
    record = add("threat", words="first")
    mine = record.draft().with_values(words=Text("mine"))
    theirs = record.draft().with_values(words=Text("theirs"))
    records.save(opened, mine)
    with pytest.raises(errors.StaleDraft):
        records.save(opened, theirs)
    assert texts(opened) == ["mine"]


def test_several_are_saved_together_or_not_at_all(opened: Session) -> None:
    good = Draft("threat", Threat(words=Text("good")))
    with pytest.raises(errors.Incomplete):
        records.save_all(opened, [good, Draft("threat", Threat())])
    assert texts(opened) == []
    assert len(records.save_all(opened, [good, good])) == 2


def test_a_beginning_names_one_record_or_none(opened: Session, add: Add) -> None:
    ids = [add("threat", words=f"threat {n}").id for n in range(40)]
    for each in ids:
        assert records.resolve(opened, f" {each[:14].upper()} ") == each
    shared = next(each[0] for each in ids if sum(other[0] == each[0] for other in ids) > 1)
    with pytest.raises(errors.Ambiguous):
        records.resolve(opened, shared)
    for nothing in ("", "ilou", "%", "' or 1=1"):
        with pytest.raises(errors.NotFound):
            records.resolve(opened, nothing)


def test_a_title_follows_its_record(opened: Session, add: Add) -> None:
    record = add("contact", called="aunt J.")
    name_of = records.name_of(opened)
    assert name_of(record.id) == "aunt J."
    records.save(opened, record.draft().with_values(called="Jahan"))
    assert name_of(record.id) == "Jahan"
    assert name_of("0123456789abcdef") == "an entry that is not in this journal (01234567)"


def test_delete_and_undelete(opened: Session, add: Add) -> None:
    record = add("threat", words="Уймись")
    records.delete(opened, record.id)
    assert texts(opened) == []
    assert len(listing.listing(opened, deleted=True)) == 1
    assert len(listing.listing(opened, query="Уймись")) == 0
    records.undelete(opened, record.id)
    assert texts(opened) == ["Уймись"]
    assert [each.event for each in history.revisions(opened, record.id)] == ["saved", "deleted", "undeleted"]


def test_erasing_a_passage_a_value_and_all(opened: Session, add: Add) -> None:
    record = add("threat", words="Скажи Гульнаре, что мы знаем адрес", handle="+993 65 000000")
    records.save(opened, record.draft().with_values(words=Text("Скажи Гульнаре")))
    assert records.erase(opened, record.id, passage="Гульнаре").revisions == 2
    assert records.erase(opened, record.id, address="handle").revisions > 0
    kept = [history.revision(opened, record.id, each.number) for each in history.revisions(opened, record.id)]
    assert all("Гульнаре" not in repr(each.values) and "000000" not in repr(each.values) for each in kept)
    assert any(each.altered for each in history.revisions(opened, record.id))
    assert opened.verify_history().intact
    with pytest.raises(errors.UnknownField):
        records.erase(opened, record.id, address="pigeon")
    done = records.erase(opened, record.id)
    assert done.record is None
    assert {each.event for each in history.revisions(opened, record.id)} == {"erased"}
    with pytest.raises(errors.NotFound):
        records.get(opened, record.id)
    with pytest.raises(errors.NotFound):
        history.revision(opened, record.id, 1)
    assert opened.verify_history().intact


def test_what_points_to_a_record(opened: Session, add: Add) -> None:
    person = add("contact", called="Oraz")
    incident = add("incident", what="x", involvements=[{"contact": person.id, "role": "victim"}])
    assert records.pointing_to(opened, person.id) == (incident.id,)
