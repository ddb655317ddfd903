"""The timeline of a real journal: by year, by person, with its links, and what is not on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from fieldjournal import errors
from fieldjournal.journal import merging, records
from fieldjournal.journal import session as sessions
from fieldjournal.journal.session import Session
from fieldjournal.journal.timeline import Role, Thing, Timeline
from fieldjournal.model.values import Text
from fieldjournal.vault import records as stored
from tests.journal.conftest import CHEAP, PASSPHRASE, RESERVE, Add
from tests.model.registers import messy
from tests.model.registers.messy import AMAN, BERDI, EXILE, NURY, TAKEN, TALK


@pytest.fixture(scope="module")
def messed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """The messy records, only looked at."""
    folder = tmp_path_factory.mktemp("messed") / "journal"
    with sessions.create(folder, PASSPHRASE, reserve=RESERVE, cost=CHEAP) as made:
        for draft in messy.drafts():
            stored.save(made.vault, draft)
        yield made


def day(iso: str, said: str = "") -> dict[str, str]:
    return {"said": said or iso, "precision": "day", "earliest": iso, "latest": iso}


def year(session: Session, of: int, who: str = "") -> list[Thing]:
    found = Timeline(session, who)
    return [each for each in found.things(found.year(of)) if each]


def told(things: list[Thing]) -> list[tuple[str, str]]:
    return [(each.when, each.what) for each in things]


def test_a_year_is_in_order_with_what_reaches_into_it(messed: Session) -> None:
    whole = Timeline(messed)
    assert list(whole.years) == sorted(whole.years)
    spans = [each.span for each in year(messed, 2023) if each.span]
    assert spans == sorted(spans, key=lambda span: (span.first, span.last))
    early = ("early 2010s", "Detention, Since: Ovadandepe · prison")
    for reached in (2010, 2012):
        assert early in told(year(messed, reached))
    assert early not in told(year(messed, 2019))


def test_an_act_and_its_reprisal_point_to_each_other(messed: Session) -> None:
    things = {each.id: each for each in year(messed, 2023)}
    talk, taken = things[TALK], things[TAKEN]
    assert (talk.role, taken.role) == (Role.ACT, Role.REPRISAL)
    assert [each.shown() for each in talk.linked] == ["177 to 180 days later “arrest”"]
    assert [each.shown() for each in taken.linked] == ["177 to 180 days after “own public act”"]


def test_a_date_that_accounts_do_not_agree_on_is_marked(messed: Session) -> None:
    marked = {each.id for each in year(messed, 2023) if each.disputed}
    assert marked == {TAKEN}, "of the talk there are two ways of writing one day"


def test_the_timeline_of_a_person_is_what_is_theirs_or_names_them(messed: Session) -> None:
    mine = [each for of in Timeline(messed, NURY).years for each in year(messed, of, NURY)]
    assert {each.id for each in mine} == {NURY, TAKEN, "trial00000000000"}
    assert "Signs of life" not in " ".join(each.what for each in mine), "that is another's"
    theirs = [each for of in Timeline(messed, BERDI).years for each in year(messed, of, BERDI)]
    measures = [each.what for each in theirs if each.at.startswith("measures/")]
    assert len(measures) == 2, "one names him, one names nobody"
    exile = [each.id for of in Timeline(messed, EXILE).years for each in year(messed, of, EXILE)]
    assert BERDI not in exile, "a brother's custody stands on the brother's timeline"


def test_what_has_no_year_is_apart(messed: Session) -> None:
    whole = Timeline(messed)
    apart = {(each.id, each.when) for each in whole.things(whole.undated()) if each}
    assert apart == {
        ("school0000000000", "20 October, no year"),
        ("sona000000000000", "20 October, no year"),
        ("court00000000000", ""),
    }


def test_of_one_kind(messed: Session) -> None:
    threats = Timeline(messed, kind="threat")
    assert {each.kind for of in threats.years for each in threats.things(threats.year(of)) if each} == {
        "threat"
    }
    with pytest.raises(errors.UnknownKind):
        Timeline(messed, kind="pigeon")


def test_between_two_days_each_thing_comes_once(messed: Session) -> None:
    whole = Timeline(messed)
    every = list(whole.between(None, None))
    assert len({(each.id, each.at) for each in every}) == len(every)
    assert sorted(every, key=lambda each: each.span.first if each.span else date.max) == every
    some = list(whole.between(date(2012, 2, 1), date(2012, 12, 31)))
    assert [each.when for each in some] == ["early 2010s", "spring 2012"]
    assert not list(whole.between(date(2030, 1, 1), date(2029, 1, 1)))


def test_silence_is_counted_for_who_cannot_be_asked(messed: Session) -> None:
    silent = Timeline(messed, BERDI).silence(messy.TODAY)
    assert silent
    assert silent.days == 194
    assert (silent.since and silent.since.said) == "конец августа 2023"
    assert Timeline(messed, EXILE).silence(messy.TODAY) is None
    assert Timeline(messed).silence(messy.TODAY) is None
    held = Timeline(messed, AMAN).silence(messy.TODAY)
    assert held
    assert "held since" in held.counted_from


def test_a_day_has_a_place_in_its_year(messed: Session) -> None:
    whole = Timeline(messed)
    begins = [each.span.first for each in year(messed, 2023) if each.span]
    for day in (date(2023, 1, 1), date(2023, 6, 3), date(2023, 10, 25), date(2023, 11, 28)):
        assert whole.index_of(day) == next(at for at, first in enumerate(begins) if first >= day)
    assert whole.index_of(date(2023, 12, 31)) == len(begins)


def test_the_map_of_a_year_counts_what_the_list_shows(messed: Session) -> None:
    whole = Timeline(messed)
    for of in whole.years:
        made = whole.map(of)
        assert sum(made.days.values()) + sum(made.months.values()) + made.longer == len(whole.year(of))


def test_the_records_of_one_person_are_one_timeline(opened: Session, add: Add) -> None:
    first = add(
        "contact", names=[{"text": "Мерал Атаева"}], signs=[{"when": day("2020-01-02"), "kind": "call"}]
    )
    second = add("contact", names=[{"text": "M. Atayeva"}], exile_since=day("2021-03-04"))
    add("threat", words="вернись", when=day("2022-05-06"), directed_at=[second.id])
    merging.merge(opened, first.id, second.id)
    for who in (first.id, second.id):
        found = Timeline(opened, who)
        assert list(found.years) == [2020, 2021, 2022]
        assert {each.who for each in found.between(None, None)} == {"Мерал Атаева"}
    merging.unmerge(opened, second.id)
    assert list(Timeline(opened, second.id).years) == [2021, 2022]


def test_what_was_deleted_or_edited_moves(opened: Session, add: Add) -> None:
    record = add("incident", what="обыск", when=day("2020-01-02"))
    whole = Timeline(opened)
    keys = whole.year(2020)
    records.save(opened, record.draft().with_values(what=Text("обыск в доме")))
    assert [each and each.what for each in whole.things(keys)] == ["обыск в доме"]
    records.delete(opened, record.id)
    assert whole.things(keys) == [None]
    assert Timeline(opened).years == ()
