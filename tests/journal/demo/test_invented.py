from __future__ import annotations

from datetime import date

from fieldjournal.journal import listing, readiness, records, registers
from fieldjournal.journal.demo.filling import invented_drafts
from fieldjournal.journal.demo.invented import INVENTED, NAMED, ORGANISATIONS, SEARCHED, SHARED, TOOK_BACK
from fieldjournal.journal.session import Session
from fieldjournal.model.codec import read_draft, write_draft
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.values import Sensitivity


def test_every_kind_is_there_and_every_word_fits_its_field() -> None:
    drafts = invented_drafts()
    assert {draft.kind for draft in drafts} == set(KINDS)
    assert [read_draft(write_draft(draft)) for draft in drafts] == list(drafts)


def test_every_key_that_is_named_exists() -> None:
    keys = {entry.key for entry in INVENTED}
    assert {*NAMED, *ORGANISATIONS, *SHARED, TOOK_BACK} <= keys


def test_who_called_never_leaves() -> None:
    [call] = [entry for entry in INVENTED if entry.key == "call"]
    assert call.sensitivity is Sensitivity.NEVER


def test_the_invented_journal_is_saved_without_a_problem_and_found_in_any_script(opened: Session) -> None:
    for draft in invented_drafts():
        assert records.problems(opened, records.save(opened, draft).draft()) == ()
    for typed in SEARCHED:
        assert len(listing.listing(opened, query=typed)) > 0


def test_every_register_has_something_to_show(opened: Session) -> None:
    records.save_all(opened, invented_drafts())
    for name in registers.names():
        assert registers.run(opened, name).count > 0, name


def test_a_submission_about_the_deported_friend_lacks_no_date(opened: Session) -> None:
    made = records.save_all(opened, invented_drafts())
    ids = {entry.key: record.id for entry, record in zip(INVENTED, made, strict=True)}
    found = readiness.readiness(opened, ids["shavkat"], "wgeid", today=date(2024, 1, 1))
    assert [each.rule.name for each in found.elements if each.text] == [
        "person", "date", "place", "forces", "steps",
    ]  # fmt: skip
    assert "Linden Legal Aid" in found.consent.text
