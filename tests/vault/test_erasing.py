"""What is erased is in no revision, draft, index or page; the chain still verifies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from fieldjournal import errors
from fieldjournal.model.codec import write_draft
from fieldjournal.model.empty import Empty
from fieldjournal.model.record import Record
from fieldjournal.model.walk import parts_of
from fieldjournal.vault import drafts, erasing, history, records
from fieldjournal.vault.cutting import GAP
from fieldjournal.vault.search import search
from fieldjournal.vault.vault import Vault
from tests.vault import journals

CANARY = "Zyrtaryan"
"""A name nobody has; its skeleton is as odd."""

_SKELETON = "zirtari"


def _a_record_with_history(vault: Vault) -> Record:
    """Save a record three times with the canary in it each time, and keep a draft of it."""
    for n in range(10):
        journals.note(vault, f"другое {n}")
    words = f"Сказала, что {CANARY} приедет в пятницу и заберёт её сына"
    record = journals.put(
        vault,
        "source",
        {"words": words, "title": "разговор у школы"},
        marks={"words": {"note": f"со слов {CANARY}"}},
        tags=["школа"],
    )
    record = records.save(vault, record.draft().with_values(title=f"разговор с {CANARY.upper()}"))
    record = records.save(vault, record.draft().with_values(publisher="никто"))
    drafts.put(vault, "edit", write_draft(record.draft()), record=record.id, kept="2026-03-01T09:30:00Z")
    for n in range(10):
        journals.note(vault, f"после {n}")
    return record


def _erase_all(vault: Vault, record: Record) -> erasing.Erased:
    return erasing.erase_record(vault, record.id)


def _erase_passage(vault: Vault, record: Record) -> erasing.Erased:
    return erasing.erase_passage(vault, record.id, f"{CANARY.lower()}")


def _erase_values(vault: Vault, record: Record) -> erasing.Erased:
    erasing.erase_value(vault, record.id, "title")
    return erasing.erase_value(vault, record.id, "words")


@pytest.mark.parametrize("erase", [_erase_all, _erase_passage, _erase_values])
def test_the_erased_word_is_in_no_page(
    folder: Path, erase: Callable[[Vault, Record], erasing.Erased]
) -> None:
    vault = journals.make(folder)
    record = _a_record_with_history(vault)
    used = vault.used() // 4096
    before = journals.decrypted_pages(folder, used).lower()
    assert CANARY.lower().encode() in before, "the look behind the encryption works"
    assert _SKELETON.encode() in before
    erase(vault, record)
    used = max(used, vault.used() // 4096)
    after = journals.decrypted_pages(folder, used).lower()
    assert "после 7".encode() in after
    assert CANARY.lower().encode() not in after
    assert _SKELETON.encode() not in after
    assert not search(vault, CANARY)
    assert history.verify(vault).intact
    assert [wrong for _at, wrong in history.verify_texts(vault) if wrong] == []
    vault.close()
    assert journals.files_of(folder) == journals.FIVE


def test_a_whole_record_leaves_tombstones(vault: Vault) -> None:
    record = _a_record_with_history(vault)
    erased = erasing.erase_record(vault, record.id)
    assert (erased.revisions, erased.record) == (3, None)
    with pytest.raises(errors.NotFound):
        records.get(vault, record.id)
    assert len(records.keys(vault)) == 20
    assert drafts.listed(vault) == ()
    found = history.revisions(vault, record.id)
    assert [(each.number, each.record) for each in found] == [(1, None), (2, None), (3, None)]
    with pytest.raises(errors.NotFound):
        erasing.erase_record(vault, record.id)


def test_nothing_in_the_store_confirms_a_guess_of_an_erased_text(vault: Vault) -> None:
    record = _a_record_with_history(vault)
    erasing.erase_record(vault, record.id)
    rows = vault.db.all("SELECT body, secret, opening, shape FROM revision WHERE id = ?", (record.id,))
    assert rows == [(None, None, None, None)] * 3


def test_a_passage_goes_and_the_rest_stays(vault: Vault) -> None:
    record = _a_record_with_history(vault)
    erased = erasing.erase_passage(vault, record.id, f" {CANARY}\n приедет ")
    left = erased.record
    assert left is not None
    assert erased.revisions == 3
    assert left.revision == 4
    words = getattr(left.values, "words", None)
    assert getattr(words, "text", "") == f"Сказала, что {GAP} в пятницу и заберёт её сына"
    assert getattr(left.values, "title", "") == f"разговор с {CANARY.upper()}", "only where all of it stands"
    (kept,) = drafts.listed(vault)
    assert kept.body == write_draft(replace(left.draft(), revision=3))
    first = history.revision(vault, record.id, 1)
    assert first.altered
    assert first.record is not None
    assert getattr(first.record.values, "title", "") == "разговор у школы"
    assert first.record.envelope.tags == ("школа",)


def test_a_value_goes_with_what_was_marked_of_it(vault: Vault) -> None:
    record = _a_record_with_history(vault)
    left = erasing.erase_value(vault, record.id, "words").record
    assert left is not None
    assert getattr(left.values, "words", None) is Empty.NOT_ASKED
    assert left.envelope.marks == {}
    assert getattr(left.values, "publisher", "") == "никто"
    assert history.verify(vault).intact


def test_a_part_goes_out_of_every_revision(vault: Vault) -> None:
    record = journals.person(vault, "Акмурад", "Тайное Имя")
    part = [each.id for _key, each in parts_of(record.values)][1]
    record = records.save(vault, record.draft().with_values(occupation="водитель"))
    erased = erasing.erase_value(vault, record.id, f"names/{part}")
    assert erased.revisions == 2
    for each in history.revisions(vault, record.id):
        assert each.record is not None
        assert [getattr(name, "text", "") for _key, name in parts_of(each.record.values)] == ["Акмурад"]
    assert [wrong for _at, wrong in history.verify_texts(vault) if wrong] == []
    assert not search(vault, "тайное")


def test_one_value_of_a_part_and_then_the_list(vault: Vault) -> None:
    record = journals.person(vault, "Акмурад", "Тайное Имя")
    part = [each.id for _key, each in parts_of(record.values)][1]
    erasing.erase_value(vault, record.id, f"names/{part}/text")
    left = erasing.erase_value(vault, record.id, "names").record
    assert left is not None
    assert list(parts_of(left.values)) == []
    assert [wrong for _at, wrong in history.verify_texts(vault) if wrong] == []
    assert history.verify(vault).revisions == 3


def test_a_mention_goes_with_the_words_it_stands_for(vault: Vault) -> None:
    person = journals.person(vault, "Сельби")
    record = journals.note(vault, {"text": "@[Сельби] просила не звонить", "mentions": {"Сельби": person.id}})  # type: ignore[arg-type]
    left = erasing.erase_passage(vault, record.id, "Сельби").record
    assert left is not None
    assert getattr(left.values, "words", None).mentions == {}  # type: ignore[union-attr]
    assert records.pointing_to(vault, person.id) == ()


def test_what_is_not_there_changes_nothing(vault: Vault) -> None:
    record = _a_record_with_history(vault)
    erased = erasing.erase_passage(vault, record.id, "этого никто не говорил")
    assert (erased.revisions, erased.record) == (0, record)
    assert erasing.erase_value(vault, record.id, "author").record == record


def test_erasing_is_refused_for_what_there_is_not(vault: Vault) -> None:
    record = journals.note(vault, "слова")
    with pytest.raises(errors.UnknownField):
        erasing.erase_value(vault, record.id, "victims")
    with pytest.raises(errors.UnknownField):
        erasing.erase_value(vault, record.id, "words/ab12/x")
    with pytest.raises(errors.BadValue):
        erasing.erase_passage(vault, record.id, " \n")
    for erase in (erasing.erase_passage, erasing.erase_value):
        with pytest.raises(errors.NotFound):
            erase(vault, "n" * 16, "words")


def test_a_deleted_record_can_be_erased(vault: Vault) -> None:
    record = journals.note(vault, f"о {CANARY}")
    records.delete(vault, record.id)
    left = erasing.erase_passage(vault, record.id, CANARY).record
    assert left is not None
    assert left.deleted
    erasing.erase_record(vault, record.id)
    assert history.verify(vault).intact
