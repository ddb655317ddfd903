"""What is prepared is what is sent; nothing is sealed that should not be."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from fieldjournal import errors
from fieldjournal.bundle import writer
from fieldjournal.bundle.writer import Sealed
from fieldjournal.crypto import age, sshsig
from fieldjournal.journal import identities, inbox, listing, partners, receipts, records, share
from fieldjournal.journal.partner_card import MAGIC
from fieldjournal.journal.partners import Partner
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import Prepared, Request, readers
from fieldjournal.model.dates import parse_date, to_json
from fieldjournal.secret import Secret
from tests.journal.conftest import Add


@pytest.fixture
def identity(tmp_path: Path) -> Path:
    identities.new(tmp_path / "desk.key")
    return tmp_path / "desk.key"


@pytest.fixture
def partner(opened: Session, identity: Path) -> Partner:
    added = partners.add(opened, "Desk", identities.show(identity).recipient)
    return partners.verify(opened, added.id, "by telephone")


@pytest.fixture
def prepared(opened: Session, add: Add, partner: Partner) -> Prepared:
    """One incident whose text names a person by first name alone: two open questions."""
    person = add("contact", names=[{"text": "Сердар Аннагелдиев"}], kind="person")
    incident = add(
        "incident",
        what="Спросили, где Сердар. Сердар был в отъезде.",
        involvements=[{"contact": person.id, "role": "victim"}],
    )
    return share.prepare(opened, Request(partner.id, (incident.id,)))


def answered(prepared: Prepared, word: str = "redact") -> Prepared:
    return share.answer_all(prepared, {question.id: word for question in prepared.questions})


def test_nothing_is_sealed_while_a_question_is_open(
    opened: Session, prepared: Prepared, tmp_path: Path
) -> None:
    assert prepared.unanswered == len(prepared.questions) > 0
    half = share.answer(prepared, prepared.questions[0].id, "redact")
    assert half.unanswered == prepared.unanswered - 1
    back = share.answer(half, prepared.questions[0].id, None)
    assert back.unanswered == prepared.unanswered
    for each in (prepared, half):
        with pytest.raises(errors.Unanswered):
            share.seal(opened, each, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_an_answer_that_is_none(prepared: Prepared) -> None:
    with pytest.raises(errors.UnknownName):
        share.answer(prepared, prepared.questions[0].id, "perhaps")
    with pytest.raises(errors.NotFound):
        share.answer(prepared, "pigeon", "keep")


def test_sealed_in_a_worker_and_opened_by_the_partner(
    opened: Session, prepared: Prepared, identity: Path, tmp_path: Path
) -> None:
    sealing = share.begin(opened, answered(prepared))
    sealed: list[Sealed] = []
    noted: list[Sealed] = []
    worker = threading.Thread(
        target=lambda: sealed.append(share.write(sealing, tmp_path / "out", note=noted.append))
    )
    worker.start()
    worker.join()
    assert [each.sha256 for each in noted] == ["", sealed[0].sha256], (
        "before it is written, before it is named"
    )
    receipt = share.finish(opened, sealing, sealed[0])
    assert receipt.path.stat().st_size == receipt.size
    assert receipts.listed(opened) == (replace(receipt, path=Path(receipt.path.name)),)
    reference = next(iter(receipt.origins))
    assert receipts.called(opened, reference.lower()) == (prepared.request.ids[0],)
    found_keys = listing.listing(opened, query=reference).keys
    assert listing.ids(opened, found_keys) == (prepared.request.ids[0],)
    assert records.resolve(opened, reference) == prepared.request.ids[0]
    found = inbox.open_bundle(
        receipt.path, identity, tmp_path / "in", signer=partners.signing_line(opened, sealing.reader.id)
    )
    assert found.verified.pinned
    assert found.verified.number == 1
    assert "Сердар" not in (tmp_path / "in" / "records.json").read_text(encoding="utf-8")


def test_answers_are_remembered_and_numbers_never_come_twice(
    opened: Session, prepared: Prepared, tmp_path: Path
) -> None:
    share.seal(opened, answered(prepared), tmp_path / "out")
    again = share.prepare(opened, prepared.request)
    assert again.unanswered == 0
    assert again.material.number == 2
    with pytest.raises(errors.Refused):
        share.seal(opened, answered(prepared), tmp_path / "out")


def test_what_was_refused_leaves_in_another_folder_as_it_was_prepared(
    opened: Session, prepared: Prepared, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(errors.DiskTrouble):
        share.seal(opened, answered(prepared), tmp_path / "taken" / "out")
    assert share.seal(opened, answered(prepared), tmp_path / "out").bundle_number == 1


def test_stopping_leaves_nothing_behind(opened: Session, prepared: Prepared, tmp_path: Path) -> None:
    told: list[float] = []
    folder = tmp_path / "for partners" / "out"
    with pytest.raises(errors.Refused):
        share.seal(
            opened,
            answered(prepared),
            folder,
            progress=told.append,
            cancelled=lambda: folder.exists() and told[-1] > 0.8,
        )
    assert told[-1] > 0.8, "it was well under way"
    assert not (tmp_path / "for partners").exists()


def test_composing_is_in_the_thread_and_can_be_stopped_there(
    opened: Session, prepared: Prepared, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as session_thread:
        session_thread.setattr(writer, "compose", None)
        sealing = share.begin(opened, answered(prepared))
    told: list[float] = []
    noted: list[Sealed] = []
    stopped = {"progress": told.append, "cancelled": lambda: told[-1:] > [0.02]}
    with pytest.raises(errors.Refused):
        share.write(sealing, tmp_path / "out", note=noted.append, **stopped)  # type: ignore[arg-type] # by name
    assert told == sorted(told)
    assert 0.02 < told[-1] < 0.1, "nothing was packed yet"
    assert (noted, (tmp_path / "out").exists()) == ([], False)
    assert share.prepare(opened, prepared.request).material.number == 1, "nobody saw the number"


def test_a_key_nobody_compared(opened: Session, prepared: Prepared, tmp_path: Path) -> None:
    key = str(age.generate_identity().recipient)
    other = partners.add(opened, "Sanaç", key)
    ready = answered(share.prepare(opened, replace(prepared.request, reader_id=other.id)))
    for typed in ("", "sana", "Desk"):
        with pytest.raises(errors.PartnerUnverified):
            share.seal(opened, ready, tmp_path / "out", name_typed=typed)
    share.seal(opened, ready, tmp_path / "out", name_typed=" sanaç ")


def test_revoked_and_expired_keys(opened: Session, prepared: Prepared, tmp_path: Path) -> None:
    key = age.generate_identity().recipient
    old = partners.add(opened, "Old", f"{MAGIC}\nage: {key}\nexpires: 2001-01-01\n")
    with pytest.raises(errors.PartnerKeyBad):
        share.prepare(opened, replace(prepared.request, reader_id=old.id))
    ready = answered(prepared)
    partners.revoke(opened, prepared.reader.id)
    with pytest.raises(errors.Refused):
        share.seal(opened, ready, tmp_path / "out")
    assert not partners.find(opened, prepared.reader.id).usable(date(2020, 1, 1))


def test_a_key_that_runs_out_in_the_middle_of_a_review(
    opened: Session, prepared: Prepared, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = age.generate_identity().recipient
    desk = partners.add(opened, "Sanaç", f"{MAGIC}\nage: {key}\nexpires: 2031-05-01\n")
    monkeypatch.setattr(readers, "today", lambda: date(2031, 4, 30))
    ready = answered(share.prepare(opened, replace(prepared.request, reader_id=desk.id)))
    monkeypatch.setattr(readers, "today", lambda: date(2031, 5, 2))
    with pytest.raises(errors.PartnerKeyBad):
        share.seal(opened, ready, tmp_path / "out", name_typed="Sanaç")
    assert not (tmp_path / "out").exists()
    assert receipts.answers(opened, desk.id) == ready.answers, "what was answered waits for their new key"
    assert partners.find(opened, desk.id).bundles == 0, "no number was taken"
    question = ready.questions[0].id
    for _try in range(2):
        with pytest.raises(errors.PartnerKeyBad):
            share.add_person(opened, ready, "Oraz aga")
    with pytest.raises(errors.PartnerKeyBad):
        share.add_spelling(opened, ready, question)
    found = tuple(listing.every(opened, "contact"))
    assert len(found) == len(ready.material.people), "nobody is made at each try"

    partners.renew(opened, desk.id, str(age.generate_identity().recipient))
    anew = share.prepare(opened, replace(prepared.request, reader_id=desk.id))
    assert anew.unanswered == 0, "nothing is asked twice"
    assert anew.records == ready.records, "they know everybody as before"
    with pytest.raises(errors.PartnerUnverified):
        share.seal(opened, anew, tmp_path / "out")
    assert share.seal(opened, anew, tmp_path / "out", name_typed="Sanaç").bundle_number == 1
    with pytest.raises(errors.PartnerKeyBad) as raised:
        partners.renew(opened, desk.id, str(key))
    assert raised.value.reason == "key-former"


def test_nothing_to_send(opened: Session, add: Add, partner: Partner) -> None:
    closed = add("incident", {"sensitivity": "never"}, what="x")
    with pytest.raises(errors.NothingToSend):
        share.prepare(opened, Request(partner.id, (closed.id,)))
    with pytest.raises(errors.NotFound):
        share.prepare(opened, Request(partner.id, ("0123456789abcdef",)))
    with pytest.raises(errors.UnknownName):
        share.prepare(opened, Request(partner.id, (closed.id,), profile="pigeon"))


def test_two_partners_know_us_by_different_keys_and_words(opened: Session, prepared: Prepared) -> None:
    other = partners.add(opened, "Sanaç", str(age.generate_identity().recipient))
    theirs = share.prepare(opened, replace(prepared.request, reader_id=other.id))
    assert partners.signing_line(opened, other.id) != partners.signing_line(opened, prepared.reader.id)
    assert {each.id for each in theirs.records}.isdisjoint(each.id for each in prepared.records)


def test_our_own_signing_key_is_no_partner_s(opened: Session, partner: Partner) -> None:
    line = partners.signing_line(opened, partner.id)
    card = f"{MAGIC}\nname: Twin\nage: {age.generate_identity().recipient}\nsign: {line}\n"
    with pytest.raises(errors.PartnerKeyBad) as raised:
        partners.add(opened, "", card)
    assert raised.value.reason == "own-key"
    sign = sshsig.public_line(sshsig.public_key(Secret(bytes(32))))
    added = partners.add(opened, "", card.replace(line, sign))
    assert (added.name, added.signing_key) == ("Twin", sign)


def test_another_bundle_that_left_meanwhile_loses_none_of_the_answers(
    opened: Session, prepared: Prepared, tmp_path: Path
) -> None:
    other = share.prepare(opened, prepared.request)
    share.seal(opened, answered(prepared, "keep"), tmp_path / "first")
    ready = answered(other)
    with pytest.raises(errors.Refused) as raised:
        share.seal(opened, ready, tmp_path / "second")
    assert raised.value.reason == "partner-changed"
    assert receipts.answers(opened, prepared.reader.id) == ready.answers
    assert not (tmp_path / "second").exists()


def test_what_was_erased_after_preparing_does_not_leave(
    opened: Session, prepared: Prepared, tmp_path: Path
) -> None:
    """An erasure of a whole record adds nothing to the history: its head tells nothing of it."""
    shown = answered(prepared)
    records.erase(opened, prepared.request.ids[0])
    with pytest.raises(errors.Refused) as raised:
        share.seal(opened, shown, tmp_path / "out")
    assert raised.value.reason == "journal-changed"


def test_a_record_changed_after_preparing_is_looked_at_again(
    opened: Session, prepared: Prepared, tmp_path: Path
) -> None:
    shown = answered(prepared)
    record = records.get(opened, prepared.request.ids[0])
    records.save(opened, record.draft().with_values(what=replace(record.values.what, text="new words")))  # type: ignore[attr-defined]
    with pytest.raises(errors.Refused) as raised:
        share.seal(opened, shown, tmp_path / "out")
    assert raised.value.reason == "journal-changed"
    assert not (tmp_path / "out").exists()


def test_a_spelling_added_after_preparing_is_protected(
    opened: Session, add: Add, prepared: Prepared, tmp_path: Path
) -> None:
    shown = answered(prepared)
    add("threat", words="Nothing to do with it.", channel="call")
    share.seal(opened, shown, tmp_path / "out")
    again = answered(share.prepare(opened, prepared.request))
    add("contact", names=[{"text": "отъезде"}], kind="person")
    with pytest.raises(errors.Refused):
        share.seal(opened, again, tmp_path / "out")
    assert "отъезде" not in repr(share.prepare(opened, prepared.request).records)


def test_a_refused_seal_keeps_the_answers(
    opened: Session, add: Add, prepared: Prepared, tmp_path: Path
) -> None:
    add("contact", names=[{"text": "Jahan Rejepowa"}], kind="person")
    with pytest.raises(errors.Refused):
        share.seal(opened, answered(prepared), tmp_path / "out")
    again = share.prepare(opened, prepared.request)
    assert again.questions
    assert again.unanswered == 0


def test_a_deleted_contact_is_still_protected(opened: Session, add: Add, partner: Partner) -> None:
    gone = add("contact", names=[{"text": "Jahan Rejepowa"}], kind="person")
    incident = add("incident", what="Jahan Rejepowa opened the door.")
    records.delete(opened, gone.id)
    prepared = share.prepare(opened, Request(partner.id, (incident.id,)))
    assert "Rejepowa" not in repr(prepared.records)


def test_coarsened_dates_speak_the_partner_s_language(opened: Session, add: Add, partner: Partner) -> None:
    incident = add("incident", {"sensitivity": "open"}, when=to_json(parse_date("19 May 2023")))
    request = Request(partner.id, (incident.id,), profile="public-statement", language="ru")
    assert "май 2023" in repr(share.prepare(opened, request).records)


def test_who_is_deleted_in_the_middle_is_told_of_and_asked_about_anew(
    opened: Session, prepared: Prepared, tmp_path: Path
) -> None:
    shown = answered(prepared, "keep")
    (person,) = [each.id for each in prepared.people]
    records.delete(opened, person)
    with pytest.raises(errors.Refused) as raised:
        share.seal(opened, shown, tmp_path / "out")
    assert raised.value.reason == "journal-changed"
    again = share.prepare(opened, replace(prepared.request, named=frozenset({person})))
    assert again.unanswered == len(again.questions) == len(prepared.questions)
    (going,) = again.people
    assert (going.id, going.deleted, going.leaves, going.blocks) == (person, True, False, False)
    assert "deleted, and protected" in share.consent_of(opened, going, again.use, again.reader.name)
    assert "Сердар" not in repr(again.records)
    records.undelete(opened, person)
    assert share.prepare(opened, prepared.request).unanswered == 0


def test_why_a_record_stays_behind(opened: Session, add: Add, prepared: Prepared) -> None:
    (person,) = [each.id for each in prepared.people]
    gone = add("threat", words="Nothing to do with it.")
    kept = add("threat", {"sensitivity": "never"}, words="Nor this.")
    records.delete(opened, gone.id)
    ids = (*prepared.request.ids, person, gone.id, kept.id)
    request = replace(prepared.request, ids=ids, left_out=frozenset({person}))
    assert share.prepare(opened, request).staying == {"left-out": 1, "deleted": 1, "policy": 1}
