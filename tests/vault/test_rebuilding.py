"""A journal of an older program answers at once, and wholly once its derived tables were made again."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from fieldjournal.model import vocabulary
from fieldjournal.model.record import Draft
from fieldjournal.vault import derived, erasing, rebuilding, records
from fieldjournal.vault.search import search
from fieldjournal.vault.vault import Vault
from tests.strategies import drafts
from tests.vault import journals
from tests.vault.older import everything, make_older


@given(draft=drafts())
@settings(max_examples=20, suppress_health_check=list(HealthCheck))
def test_rebuilding_gives_what_saving_gave(vault: Vault, draft: Draft) -> None:
    records.save(vault, Draft(draft.kind, draft.values, envelope=draft.envelope))
    before = everything(vault)
    make_older(vault)
    assert not rebuilding.is_current(vault)
    assert list(rebuilding.rebuild(vault))[-1][0] == vault.db.one("SELECT count(*) FROM record")[0]
    assert everything(vault) == before
    assert rebuilding.is_current(vault)
    assert list(rebuilding.rebuild(vault)) == []


def test_an_interrupted_rebuild_goes_on_and_saves_meanwhile_count(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rebuilding, "_SLICE", 2)
    for n in range(7):
        journals.note(vault, f"запись {n}")
    for (n,) in vault.db.all("SELECT n FROM record"):
        derived.remove(vault.db, n, "source")
    with vault.transaction():
        vault.db.run("UPDATE stamp SET value = ''")
    assert next(rebuilding.rebuild(vault)) == (2, 7)
    assert len(search(vault, "запись")) == 2
    journals.note(vault, "запись между делом")
    assert len(search(vault, "запись")) == 3
    steps = list(rebuilding.rebuild(vault))
    assert steps[0] == (4, 8)
    assert steps[-1][0] == 8
    assert len(search(vault, "запись")) == 8


def test_unlocking_makes_the_tables_there_have_to_be_and_keeps_the_others(vault: Vault, folder: Path) -> None:
    person = journals.person(
        vault, "Огулджан", statuses=[{"fate": "missing"}], relations=[{"kind": "friend"}]
    )
    note = journals.note(vault, "сестра звонила", author={"contact": person.id})
    before = everything(vault)
    make_older(vault)
    vault.close()
    again = journals.reopen(folder)
    assert not rebuilding.is_current(again)
    assert "of_gone" not in {name for (name,) in again.db.all("SELECT name FROM sqlite_master")}
    at_first = everything(again)
    assert at_first["of_contact"] == [], "declared otherwise: made anew"
    assert at_first["of_contact_statuses"] == before["of_contact_statuses"], "as it was"
    list(rebuilding.rebuild(again))
    assert everything(again) == before
    assert records.get(again, note.id) == note
    again.close()


def test_what_is_erased_meanwhile_is_in_no_table(vault: Vault, folder: Path) -> None:
    for n in range(3):
        journals.note(vault, f"канарейкаобычная {n}")
    note = journals.note(vault, "Канарейкасекретная", title="Канарейкасекретная")
    make_older(vault)
    rebuilding.prepare(vault)
    erasing.erase_record(vault, note.id)
    list(rebuilding.rebuild(vault))
    pages = journals.decrypted_pages(folder, vault.used() // 4096)
    assert "обычная".encode() in pages
    for word in ("Канарейкасекретная", "канарейкасекретная", "kanareikasekretnaia", "секретн"):
        assert word.encode() not in pages, word


def test_a_reworded_label_makes_search_anew(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vocabulary, "everywhere", lambda text: (f"{text} said better",))
    rebuilding.stamp.cache_clear()
    assert not rebuilding.is_current(vault)
    rebuilding.stamp.cache_clear()
