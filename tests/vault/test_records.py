"""Saving, reading and finding records by id; the small tables beside them."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from fieldjournal import errors
from fieldjournal.model.canonical import Json
from fieldjournal.model.codec import read_draft, write_draft
from fieldjournal.model.record import Draft
from fieldjournal.vault import drafts, history, partners, records
from fieldjournal.vault import settings as stored_settings
from fieldjournal.vault.vault import Vault
from tests.strategies import drafts as any_drafts
from tests.vault import journals


@given(draft=any_drafts())
@settings(suppress_health_check=list(HealthCheck))
def test_whatever_is_saved_is_read_back(vault: Vault, draft: Draft) -> None:
    fresh = Draft(draft.kind, draft.values, envelope=draft.envelope)
    record = records.save(vault, fresh)
    assert records.get(vault, record.id) == record
    assert record.values == draft.values
    assert record.envelope == draft.envelope
    assert records.read(vault, [records.key_of(vault, record.id)]) == (record,)
    assert history.verify(vault).intact


def test_a_save_makes_the_next_revision(vault: Vault) -> None:
    first = journals.note(vault, "сначала так")
    second = records.save(vault, read_draft({**_body(first.draft()), "values": {"words": "потом иначе"}}))
    assert (first.revision, second.revision) == (1, 2)
    assert second.created == first.created
    assert records.get(vault, first.id) == second
    assert history.revision(vault, first.id, 1).record == first


def _body(draft: Draft) -> dict[str, Json]:
    return write_draft(draft)


def test_saving_over_a_newer_revision_is_refused(vault: Vault) -> None:
    record = journals.note(vault, "её слова")
    records.save(vault, record.draft().with_values(title="one"))
    with pytest.raises(errors.StaleDraft) as refused:
        records.save(vault, record.draft().with_values(title="two"))
    assert (refused.value.began, refused.value.current) == (1, 2)
    assert records.get(vault, record.id).revision == 2
    with pytest.raises(errors.StaleDraft):
        records.save(vault, Draft(record.kind, record.values, record.id))


def test_saving_a_revision_of_a_record_that_is_gone_is_refused(vault: Vault) -> None:
    with pytest.raises(errors.NotFound):
        records.save(vault, Draft("source", read_draft({"kind": "source"}).values, "g" * 16, 3))


def test_a_given_time_is_kept(vault: Vault) -> None:
    draft = read_draft({"kind": "source", "values": {"words": "an older note, brought along"}})
    record = records.save(vault, draft, at="2021-03-04T05:06:07Z")
    assert (record.created, record.changed) == ("2021-03-04T05:06:07Z", "2021-03-04T05:06:07Z")


def test_a_failed_save_leaves_nothing(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_args: object) -> None:
        raise errors.DiskTrouble("store")

    monkeypatch.setattr(history, "append", broken)
    with pytest.raises(errors.DiskTrouble):
        journals.note(vault, "half a save would be worse than none")
    monkeypatch.undo()
    assert vault.db.one("SELECT (SELECT count(*) FROM record) + (SELECT count(*) FROM body)") == (0,)
    journals.note(vault, "and the next one works")
    assert history.verify(vault).revisions == 1


def test_delete_hides_and_undelete_brings_back(vault: Vault) -> None:
    record = journals.person(vault, "Гульшат")
    gone = records.delete(vault, record.id)
    assert gone.deleted
    assert not records.keys(vault)
    assert len(records.keys(vault, deleted=True)) == 1
    assert records.get(vault, record.id).deleted
    assert records.delete(vault, record.id) == gone, "a second time changes nothing"
    back = records.undelete(vault, record.id)
    assert not back.deleted
    assert back.revision == 3
    assert back.values == record.values
    assert len(records.keys(vault)) == 1


def test_deleted_records_of_one_kind_are_listed(vault: Vault) -> None:
    person, note = journals.person(vault, "Гульшат"), journals.note(vault, "её слова")
    kept = journals.person(vault, "Курбан")
    for each in (person, note):
        records.delete(vault, each.id)
    for order in ("written", "happened"):
        gone = records.keys(vault, kind="contact", deleted=True, order=order)
        assert [row.id for row in records.rows(vault, gone)] == [person.id]
    assert [row.id for row in records.rows(vault, records.keys(vault, kind="contact"))] == [kept.id]
    assert records.count(vault, kind="contact") == 1


def test_lists_in_both_orders(vault: Vault) -> None:
    late = journals.put(vault, "incident", {"type": "arrest", "when": _said("19 May 2023")})
    early = journals.put(vault, "incident", {"type": "summons", "when": _said("1998")})
    undated = journals.put(vault, "incident", {"what": "никто не помнит когда"})
    of = {records.key_of(vault, each.id): each.id for each in (late, early, undated)}
    assert [of[key] for key in records.keys(vault)] == [undated.id, early.id, late.id]
    # An undated record stands at the day it was written.
    happened = [of[key] for key in records.keys(vault, order="happened")]
    assert happened == [undated.id, late.id, early.id]
    rows = records.rows(vault, records.keys(vault, order="happened"))
    assert [row.dated for row in rows] == [False, True, True]
    assert [row.id for row in rows] == happened
    assert [row.id for row in records.rows(vault, [999, *records.keys(vault)])] == [
        *map(of.get, records.keys(vault))
    ]


def _said(words: str) -> Json:
    from fieldjournal.model.dates import parse_date, to_json

    return to_json(parse_date(words))  # type: ignore[return-value]


def test_lists_of_one_kind_or_tag(vault: Vault) -> None:
    tagged = journals.note(vault, "звонок", tags=["маме", "2023"])
    journals.person(vault, "Курбан")
    assert [row.id for row in records.rows(vault, records.keys(vault, kind="source"))] == [tagged.id]
    assert [row.id for row in records.rows(vault, records.keys(vault, tag="маме"))] == [tagged.id]
    assert not records.keys(vault, tag="никому")
    assert records.count(vault) == 2
    assert records.count(vault, kind="contact") == 1


def test_an_id_by_its_beginning(vault: Vault) -> None:
    ids = ["aaaabbbbccccdddd", "aaaaeeeeffffgggg", "zzzzeeeeffffgggg"]
    for each in ids:
        records.save(
            vault, Draft("source", read_draft({"kind": "source", "values": {"title": each}}).values, each)
        )
    assert records.id_beginning(vault, "ZZ") == ids[2]
    assert records.id_beginning(vault, ids[0]) == ids[0]
    with pytest.raises(errors.Ambiguous) as several:
        records.id_beginning(vault, "aaaa")
    assert several.value.count == 2
    for nothing in ("", "q", "zzzzeeeeffffgggg0"):
        with pytest.raises(errors.NotFound):
            records.id_beginning(vault, nothing)


def test_kinds_and_pointers(vault: Vault) -> None:
    contact = journals.person(vault, "Aýjemal Berdiýewa")
    source = journals.note(vault, "звонила сестра", author={"contact": contact.id})
    incident = journals.put(
        vault, "incident", {"involvements": [{"contact": contact.id}]}, sources=[source.id]
    )
    assert records.kind_of(vault, contact.id) == "contact"
    assert records.kind_of(vault, "n" * 16) is None
    assert records.pointing_to(vault, contact.id) == (incident.id,)
    assert records.pointing_to(vault, source.id) == (incident.id,)


def test_drafts_are_kept_replaced_and_dropped(vault: Vault) -> None:
    drafts.put(vault, "new source", {"words": "зво"}, record="", kept="2026-03-01T09:30:00Z")
    drafts.put(vault, "new source", {"words": "звонок"}, record="", kept="2026-03-01T09:30:05Z")
    drafts.put(vault, "edit", {"words": "…"}, record="a" * 16, kept="2026-03-01T09:30:09Z")
    assert [(each.name, each.record) for each in drafts.listed(vault)] == [
        ("edit", "a" * 16),
        ("new source", ""),
    ]
    assert drafts.listed(vault)[1].body == {"words": "звонок"}
    drafts.drop(vault, "edit")
    drafts.drop(vault, "edit")
    assert [each.name for each in drafts.listed(vault)] == ["new source"]


def test_settings_are_stored_and_taken_away(vault: Vault) -> None:
    assert stored_settings.get(vault, "idle_minutes") is None
    stored_settings.put(vault, "idle_minutes", 3)
    stored_settings.put(vault, "language", "tk")
    stored_settings.put(vault, "idle_minutes", 4)
    assert stored_settings.get(vault, "idle_minutes") == 4
    stored_settings.put(vault, "idle_minutes", None)
    assert stored_settings.get(vault, "idle_minutes") is None


def test_partners_are_stored_under_their_ids(vault: Vault) -> None:
    partners.put(vault, "b" * 16, {"name": "Комитет"})
    partners.put(vault, "a" * 16, {"name": "Desk"})
    partners.put(vault, "b" * 16, {"name": "Комитет, новый ключ"})
    assert partners.get(vault, "b" * 16) == {"name": "Комитет, новый ключ"}
    assert [each for each, _body in partners.listed(vault)] == ["a" * 16, "b" * 16]
    with pytest.raises(errors.NotFound):
        partners.get(vault, "c" * 16)
