"""Derived tables follow from the declarations, and can be made again from the bodies at any time."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from fieldjournal import i18n
from fieldjournal.model import vocabulary
from fieldjournal.model.fields import specs_of
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.lists import acts
from fieldjournal.model.record import Draft
from fieldjournal.vault import derived, records
from fieldjournal.vault.search import search
from fieldjournal.vault.vault import Vault
from tests.strategies import drafts
from tests.vault import journals


def _everything(vault: Vault) -> dict[str, list[tuple[object, ...]]]:
    names = ["ref", "name_key", "tag", "dated", *(table.name for table in derived.tables())]
    made = {name: sorted(vault.db.all(f"SELECT * FROM {name}"), key=repr) for name in names}
    # Which words, not in which order: marks have none.
    words = vault.db.all("SELECT n, words FROM search_words ORDER BY n")
    return made | {"search_words": [(n, frozenset(each.split())) for n, each in words]}


def test_every_kind_and_part_list_has_a_table_with_its_columns(vault: Vault) -> None:
    for kind in KINDS.values():
        for key, spec in specs_of(kind.values).items():
            if spec.part:
                declared = specs_of(spec.part)
                table = derived.table_of(kind.name, key).name
            else:
                declared, table = {key: spec}, derived.table_of(kind.name).name
            wanted = [
                f'"{name}_{suffix}"' if suffix else f'"{name}"'
                for name, each in declared.items()
                if each.column
                for suffix, _sql in each.form.columns
            ]
            if wanted:
                vault.db.all(f"SELECT {', '.join(wanted)} FROM {table}")


@given(draft=drafts())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_rebuilding_gives_what_saving_gave(vault: Vault, draft: Draft) -> None:
    record = records.save(vault, Draft(draft.kind, draft.values, envelope=draft.envelope))
    before = _everything(vault)
    with vault.transaction():
        vault.db.run("UPDATE stamp SET value = 'older rules'")
    assert not derived.is_current(vault)
    assert list(derived.rebuild(vault))[-1][0] == vault.db.one("SELECT count(*) FROM record")[0]
    assert _everything(vault) == before
    assert derived.is_current(vault)
    assert record.id in {row.id for row in records.rows(vault, search(vault, ""))}


def test_an_interrupted_rebuild_goes_on_and_saves_meanwhile_count(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(derived, "_SLICE", 2)
    for n in range(7):
        journals.note(vault, f"запись {n}")
    with vault.transaction():
        vault.db.run("UPDATE stamp SET value = ''")
    assert next(derived.rebuild(vault)) == (2, 7)
    assert len(search(vault, "запись")) == 2
    journals.note(vault, "запись между делом")
    assert len(search(vault, "запись")) == 3
    steps = list(derived.rebuild(vault))
    assert steps[0] == (4, 8)
    assert steps[-1][0] == 8
    assert len(search(vault, "запись")) == 8
    assert list(derived.rebuild(vault)) == []


def test_nothing_derived_depends_on_the_language_of_the_interface(vault: Vault) -> None:
    arrest = journals.put(vault, "incident", {"type": "arrest", "where": "Praha, Czechia"}).id
    before, stamp = _everything(vault), derived.stamp()
    i18n.set_language("ru")
    derived.stamp.cache_clear()
    try:
        assert derived.stamp() == stamp
        records.save(vault, records.get(vault, arrest).draft())
        assert _everything(vault) == before
    finally:
        i18n.set_language("en")


def test_labels_are_found_in_every_language(vault: Vault) -> None:
    found = journals.put(vault, "incident", {"type": "arrest", "where": {"country": "TR"}}).id
    label = entry.label if (entry := acts.INCIDENT_TYPE.entry("arrest")) else ""
    for words in {*i18n.everywhere(label), *i18n.everywhere("Turkey"), *i18n.everywhere("What happened")}:
        assert [row.id for row in records.rows(vault, search(vault, words))] == [found], words


def test_a_reworded_label_makes_search_anew(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vocabulary, "everywhere", lambda text: (f"{text} said better",))
    derived.stamp.cache_clear()
    assert not derived.is_current(vault)
    derived.stamp.cache_clear()


def test_a_deleted_record_has_no_derived_rows(vault: Vault) -> None:
    person = journals.person(vault, "Огулджан", statuses=[{"fate": "missing"}])
    incident = journals.put(vault, "incident", {"involvements": [{"contact": person.id}]}, tags=["дело"])
    records.delete(vault, person.id)
    records.delete(vault, incident.id)
    assert all(not rows for rows in _everything(vault).values())
    with vault.transaction():
        vault.db.run("UPDATE stamp SET value = ''")
    list(derived.rebuild(vault))
    assert all(not rows for rows in _everything(vault).values())
