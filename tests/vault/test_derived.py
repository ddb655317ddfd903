"""Derived tables follow from the declarations, and can be made again from the bodies at any time."""

from __future__ import annotations

from fieldjournal import i18n
from fieldjournal.model.fields import specs_of
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.lists import acts
from fieldjournal.vault import derived, rebuilding, records
from fieldjournal.vault.search import search
from fieldjournal.vault.vault import Vault
from tests.vault import journals
from tests.vault.older import everything


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


def test_nothing_derived_depends_on_the_language_of_the_interface(vault: Vault) -> None:
    arrest = journals.put(vault, "incident", {"type": "arrest", "where": "Praha, Czechia"}).id
    before, stamp = everything(vault), rebuilding.stamp()
    i18n.set_language("ru")
    rebuilding.stamp.cache_clear()
    try:
        assert rebuilding.stamp() == stamp
        records.save(vault, records.get(vault, arrest).draft())
        assert everything(vault) == before
    finally:
        i18n.set_language("en")


def test_labels_are_found_in_every_language(vault: Vault) -> None:
    found = journals.put(vault, "incident", {"type": "arrest", "where": {"country": "TR"}}).id
    label = entry.label if (entry := acts.INCIDENT_TYPE.entry("arrest")) else ""
    for words in {*i18n.everywhere(label), *i18n.everywhere("Turkey"), *i18n.everywhere("What happened")}:
        assert [row.id for row in records.rows(vault, search(vault, words))] == [found], words


def test_a_deleted_record_has_no_derived_rows(vault: Vault) -> None:
    person = journals.person(vault, "Огулджан", statuses=[{"fate": "missing"}])
    incident = journals.put(vault, "incident", {"involvements": [{"contact": person.id}]}, tags=["дело"])
    records.delete(vault, person.id)
    records.delete(vault, incident.id)
    assert all(not rows for rows in everything(vault).values())
    with vault.transaction():
        vault.db.run("UPDATE stamp SET value = ''")
    list(rebuilding.rebuild(vault))
    assert all(not rows for rows in everything(vault).values())
