"""From what people agreed to, to the gate of sharing: who stops a bundle, and what left before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from fieldjournal import errors
from fieldjournal.journal import consents, days, identities, merging, partners, receipts, records, share
from fieldjournal.journal.partners import Partner
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import Going, Prepared, Request, Treatment, preparing, sealing
from fieldjournal.model.consent import Note, State
from fieldjournal.model.dates import parse_date, to_json
from fieldjournal.model.kinds.case import Case
from fieldjournal.model.record import Record
from fieldjournal.model.values import Who
from fieldjournal.vault import settings as stored
from tests.journal.conftest import Add

DESK = "Linden Legal Aid"


@pytest.fixture
def partner(opened: Session, tmp_path: Path) -> Partner:
    identities.new(tmp_path / "desk.key")
    added = partners.add(opened, DESK, identities.show(tmp_path / "desk.key").recipient)
    return partners.verify(opened, added.id, "by telephone")


@pytest.fixture
def jahan(add: Add) -> Record:
    return add("contact", kind="person", names=[{"text": "Jahan Rejepowa"}])


@pytest.fixture
def incident(add: Add, jahan: Record) -> Record:
    """What happened to her; her brother is only spoken of, an officer did it, his office is named."""
    add("contact", kind="person", names=[{"text": "Мерген Реджепов"}])
    office = add("contact", kind="organisation", names=[{"text": "Office of Public Calm"}])
    return add(
        "incident",
        {"sensitivity": "open"},
        what="Jahan Rejepowa was asked about Мерген Реджепов.",
        involvements=[
            {"contact": jahan.id, "role": "victim"},
            {"contact": office.id, "role": "perpetrator"},
        ],
    )


Ask = Callable[..., Prepared]


@pytest.fixture
def ask(opened: Session, partner: Partner, jahan: Record, incident: Record) -> Ask:
    """Prepare the incident for the partner with Jahan named, or otherwise as asked for."""

    def ask(**asked: object) -> Prepared:
        request = Request(partner.id, (incident.id,), named=frozenset({jahan.id}))
        prepared = share.prepare(opened, replace(request, **asked))  # type: ignore[arg-type] # by its fields
        return share.answer_all(prepared, {question.id: "redact" for question in prepared.questions})

    return ask


def agreed(of: Record, **more: object) -> dict[str, object]:
    return {"of": of.id, "to": DESK, "use": "share", "given": told("1 May 2023"), **more}


def told(words: str) -> object:
    return to_json(parse_date(words))


def of(prepared: Prepared, person: Record) -> Going:
    return next(each for each in prepared.people if each.id == person.id)


def test_a_name_nobody_agreed_to_stops_everything(
    opened: Session, ask: Ask, jahan: Record, add: Add, tmp_path: Path
) -> None:
    prepared = ask()
    assert [each.id for each in prepared.blocked] == [jahan.id]
    assert prepared.unanswered == 0
    with pytest.raises(errors.NoConsent) as raised:
        share.seal(opened, prepared, tmp_path / "out")
    assert raised.value.people == 1
    assert "Jahan" not in repr(raised.value) + str(raised.value)
    assert not (tmp_path / "out").exists()
    add("case", title="Hers", consents=[agreed(jahan)])
    receipt = share.seal(opened, prepared, tmp_path / "out")
    assert receipt.people[jahan.id] == "named"


def test_the_receipt_says_what_a_name_rests_on_and_the_bundle_does_not(
    opened: Session, ask: Ask, jahan: Record, add: Add, tmp_path: Path
) -> None:
    case = add("case", title="Hers", consents=[agreed(jahan)])
    assert isinstance(case.values, Case)
    prepared = ask()
    share.seal(opened, prepared, tmp_path / "out")
    (kept,) = receipts.listed(opened)
    part = case.values.consents[0].id
    assert kept.consents == {jahan.id: f"{case.id}/1/{part}"}
    assert {how for own, how in kept.people.items() if own != jahan.id} == {"named", "pseudonym"}
    assert case.id not in repr(prepared.redaction.outgoing)
    assert part not in repr(prepared.redaction.outgoing)


def test_a_pseudonym_needs_no_consent_and_it_is_said(ask: Ask, jahan: Record) -> None:
    prepared = ask(named=frozenset())
    assert not prepared.blocked
    assert [each.id for each in prepared.people if each.unasked].count(jahan.id) == 1
    assert sum(each.unasked for each in prepared.people) == 2
    assert [each.standing.state for each in prepared.people if each.is_named] == [State.NOT_ASKED]


def test_whoever_took_it_back_leaves_only_by_a_decision(
    opened: Session, ask: Ask, jahan: Record, add: Add, tmp_path: Path
) -> None:
    add("case", title="Hers", consents=[agreed(jahan, use="publish", withdrawn=told("June 2023"))])
    as_before = ask(named=frozenset())
    assert [each.standing.state for each in as_before.blocked] == [State.WITHDRAWN]
    with pytest.raises(errors.NoConsent):
        share.seal(opened, as_before, tmp_path / "out")
    assert not ask(named=frozenset(), left_out=frozenset({jahan.id})).blocked
    decided = ask(pseudonyms=frozenset({jahan.id}))
    assert of(decided, jahan).treatment is Treatment.PSEUDONYM
    assert not decided.blocked
    assert "Rejepowa" not in repr(decided.records)
    share.seal(opened, decided, tmp_path / "out")


def test_each_profile_asks_for_its_own_use(ask: Ask, jahan: Record, add: Add) -> None:
    add("case", title="Hers", consents=[agreed(jahan)])
    states = {
        profile.name: of(ask(profile=profile.name), jahan).standing.state for profile in share.profiles()
    }
    assert states == {
        "trusted-ngo": State.GIVEN,
        "un-submission": State.MISSING,
        "public-statement": State.MISSING,
    }


def test_one_that_runs_out_during_the_review_stops_the_seal(
    opened: Session, ask: Ask, jahan: Record, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    today = days.today()
    add("case", title="Hers", consents=[agreed(jahan, until=told(f"{today:%d.%m.%Y}"))])
    prepared = ask()
    assert not prepared.blocked
    for step in (preparing, sealing):
        monkeypatch.setattr(step, "today", lambda: today + timedelta(1))
    with pytest.raises(errors.NoConsent):
        share.begin(opened, prepared)
    assert [each.standing.state for each in ask().blocked] == [State.EXPIRED]


def test_one_taken_back_during_the_review_stops_the_seal_and_keeps_the_answers(
    opened: Session, ask: Ask, jahan: Record, add: Add, incident: Record
) -> None:
    add("contact", kind="person", names=[{"text": "Сердар Аннагелдиев"}])
    asks = incident.values.what  # type: ignore[attr-defined]
    with_question = replace(asks, text=f"{asks.text} Пришли и спросили, где Сердар.")
    records.save(opened, incident.draft().with_values(what=with_question))
    case = add("case", title="Hers", consents=[agreed(jahan)])
    prepared = ask()
    assert prepared.questions
    part = replace(case.values.consents[0], withdrawn=parse_date("2024"))  # type: ignore[attr-defined]
    records.save(opened, case.draft().with_values(consents=(part,)))
    with pytest.raises(errors.NoConsent):
        share.begin(opened, prepared)
    assert share.prepare(opened, prepared.request).unanswered == 0


def test_a_deleted_case_frees_no_name(opened: Session, ask: Ask, jahan: Record, add: Add) -> None:
    add("case", title="Hers", consents=[agreed(jahan)])
    taken = add("case", title="Calls", consents=[agreed(jahan, use="publish", withdrawn=told("2023"))])
    records.delete(opened, taken.id)
    assert of(ask(), jahan).standing.state is State.WITHDRAWN
    records.undelete(opened, taken.id)
    records.erase(opened, taken.id)
    assert of(ask(), jahan).standing.state is State.GIVEN


def test_another_contact_of_the_same_person_agreed(
    opened: Session, ask: Ask, jahan: Record, add: Add
) -> None:
    twin = add("contact", kind="person", names=[{"text": "Джахан Реджепова"}], same_as=jahan.id)
    add("case", title="Hers", consents=[agreed(twin)])
    assert of(ask(), jahan).standing.state is State.GIVEN
    records.delete(opened, twin.id)
    assert of(ask(), jahan).standing.state is State.GIVEN


def test_somebody_of_two_entries_is_listed_once_and_told_of_under_both(
    opened: Session, ask: Ask, jahan: Record, add: Add, tmp_path: Path
) -> None:
    twin = add("contact", kind="person", names=[{"text": "Джахан Реджепова"}], same_as=jahan.id)
    add("case", title="Hers", consents=[agreed(jahan)])
    prepared = ask(named=frozenset({twin.id}))
    assert [each.id for each in prepared.people if each.ids & {jahan.id, twin.id}] == [jahan.id]
    assert of(prepared, jahan).is_named
    receipt = share.seal(opened, prepared, tmp_path / "out")
    assert receipt.people[jahan.id] == receipt.people[twin.id] == "named"
    merging.unmerge(opened, twin.id)
    for person in (jahan, twin):
        assert [each.how for each in consents.left(opened, person.id, days.today())] == ["named"]


def test_who_is_known_only_for_what_they_did_is_not_asked(
    opened: Session, partner: Partner, add: Add
) -> None:
    officer = add("contact", kind="person", names=[{"text": "Rovshan Orazow"}])
    beaten = add(
        "incident",
        what="Rovshan Orazow hit him.",
        involvements=[{"contact": officer.id, "role": "perpetrator"}],
    )
    request = Request(partner.id, (beaten.id,), named=frozenset({officer.id}))
    assert of(share.prepare(opened, request), officer).standing.state is State.NOT_ASKED
    told = add("source", author={"contact": officer.id}, words="He told us himself.")
    assert of(share.prepare(opened, request), officer).blocks
    records.delete(opened, told.id)
    assert of(share.prepare(opened, request), officer).blocks


def test_whoever_is_named_counts_even_where_no_text_tells_of_them(ask: Ask, jahan: Record, add: Add) -> None:
    stranger = add("contact", kind="person", names=[{"text": "Ogulnur Garaşsyzowa"}])
    add("case", title="Hers", consents=[agreed(jahan)])
    assert not ask().blocked
    assert [each.id for each in ask(named=frozenset({jahan.id, stranger.id})).blocked] == [stranger.id]


def test_written_down_on_the_way(opened: Session, ask: Ask, jahan: Record, partner: Partner) -> None:
    blank = consents.prefilled(jahan.id, partner.name, "trusted-ngo")
    case = consents.add(opened, replace(blank, given=parse_date("yesterday")), title="Agreements")
    assert case.envelope.sensitivity.code == "never"
    assert of(ask(), jahan).standing.state is State.GIVEN
    again = consents.add(opened, consents.prefilled(jahan.id, "Oak Desk", "public-statement"), case=case.id)
    assert isinstance(again.values, Case)
    assert [len(again.values.consents), again.revision] == [2, 2]


def test_prepared_again_only_where_something_changed(
    opened: Session, ask: Ask, jahan: Record, add: Add
) -> None:
    before = ask(named=frozenset())
    consents.add(opened, consents.prefilled(jahan.id, DESK, "trusted-ngo"), title="Agreements")
    same = share.again(opened, before, before.request)
    assert same.redaction is before.redaction
    assert of(same, jahan).standing.state is State.GIVEN
    assert "Rejepowa" in repr(
        share.again(opened, before, replace(before.request, named=frozenset({jahan.id}))).records
    )
    add("contact", kind="person", names=[{"text": "Jahan"}])
    assert share.again(opened, before, before.request).redaction is not before.redaction


def test_what_left_before_it_was_taken_back(
    opened: Session, ask: Ask, jahan: Record, add: Add, tmp_path: Path
) -> None:
    twin = add("contact", kind="person", names=[{"text": "Джахан"}], same_as=jahan.id)
    case = add("case", title="Hers", consents=[agreed(jahan)])
    share.seal(opened, ask(), tmp_path / "out")
    today = days.today()
    for person in (jahan, twin):
        (gone,) = consents.left(opened, person.id, today)
        assert (gone.how, gone.taken_back, gone.receipt.partner) == ("named", False, DESK)
    assert not list(consents.taken_back(opened, today))
    part = replace(case.values.consents[0], withdrawn=parse_date("1 January 2024"))  # type: ignore[attr-defined]
    records.save(opened, case.draft().with_values(consents=(part,)))
    (gone,) = consents.ledger(opened).left
    assert gone.person in {jahan.id, twin.id}
    assert gone.taken_back
    assert not list(consents.taken_back(opened, date(2023, 12, 31)))
    assert not consents.left(opened, case.id, today)


def test_receipts_from_before_people_were_kept(
    opened: Session, ask: Ask, jahan: Record, incident: Record, tmp_path: Path
) -> None:
    receipt = share.seal(opened, ask(named=frozenset()), tmp_path / "out")
    kept = stored.get(opened.vault, "receipts")
    assert isinstance(kept, list)
    assert isinstance(kept[0], dict)
    del kept[0]["people"], kept[0]["consents"]
    stored.put(opened.vault, "receipts", kept)
    assert receipts.listed(opened)[0].people == {}
    assert not consents.left(opened, jahan.id, days.today())
    assert [each.how for each in consents.left(opened, incident.id, days.today())] == [""]
    assert receipt.people[jahan.id] == "pseudonym"


def test_whether_somebody_may_be_named_to_each_partner(
    opened: Session, jahan: Record, partner: Partner, add: Add, tmp_path: Path
) -> None:
    add("case", title="Hers", consents=[agreed(jahan), {**agreed(jahan, use="publish"), "to": "Oak Desk"}])
    other = partners.add(opened, "Oak Desk", identities.new(tmp_path / "oak.key").recipient)
    partners.revoke(opened, partner.id)
    found = {each.profile.name: each for each in consents.may(opened, jahan.id, days.today())}
    assert {each.partner.id for each in found.values()} == {other.id}
    assert found["trusted-ngo"].standing.notes == (Note.ELSEWHERE,)
    assert found["public-statement"].standing.state is State.GIVEN
    with pytest.raises(errors.NotFound):
        consents.may(opened, "0123456789abcdef", days.today())


def test_the_ledger_as_of_a_day(opened: Session, jahan: Record, add: Add) -> None:
    twin = add("contact", kind="person", names=[{"text": "Джахан"}], same_as=jahan.id)
    add("case", title="Hers", consents=[agreed(jahan, use=["share", "publish"], until=told("31 May 2024"))])
    add("case", title="Calls", consents=[agreed(twin, use="publish", withdrawn=told("June 2024"))])
    add("case", title="Others", consents=[agreed(add("contact", called="Aunt J."), to="unknown")])

    def lines(as_of: str, *columns: str) -> list[tuple[str, ...]]:
        found = consents.ledger(opened, twin.id, as_of=as_of).table
        at = [[column.name for column in found.columns].index(name) for name in columns]
        return sorted(tuple(row[each] for each in at) for row in found.rows)

    assert lines("10 May 2024", "use", "stands", "left") == [
        ("publish", "agreed", ""),
        ("publish", "agreed", ""),
        ("share with somebody named", "agreed", "21"),
    ]
    assert lines("1 June 2024", "use", "stands") == [
        ("publish", "withdrawn"),
        ("publish", "withdrawn"),
        ("share with somebody named", "withdrawn"),
    ]
    assert lines("1 April 2023", "stands") == [("no consent",)] * 3
    assert consents.ledger(opened, twin.id, as_of="10 May 2024").ending
    assert not consents.ledger(opened, twin.id, as_of="30 April 2024").ending
    assert consents.ledger(opened).table.count == 4
    assert consents.ledger(opened, jahan.id, as_of="10 May 2024").table.totals["stands"] == {"agreed": 3}
    with pytest.raises(errors.NotFound):
        consents.ledger(opened, "0123456789abcdef")


def test_what_is_odd_about_a_consent_is_said_and_saved(
    opened: Session, jahan: Record, partner: Partner, add: Add
) -> None:
    records.delete(opened, jahan.id)
    case = add("case", title="Hers", consents=[agreed(jahan, to="Linden")])
    part = case.values.consents[0].id  # type: ignore[attr-defined]

    def odd() -> set[tuple[str, str]]:
        found = records.problems(opened, records.get(opened, case.id).draft())
        assert all(each.warning for each in found)
        return {(each.address.removeprefix(f"consents/{part}/"), each.reason) for each in found}

    assert odd() == {("of", "was-deleted"), ("to", "no-such-partner")}
    records.undelete(opened, jahan.id)
    named = replace(case.values.consents[0], to=Who(words=DESK.upper()))  # type: ignore[attr-defined]
    records.save(opened, case.draft().with_values(consents=(named,)))
    assert odd() == set()
    partners.revoke(opened, partner.id)
    assert odd() == {("to", "no-such-partner")}
