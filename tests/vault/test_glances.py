"""Records to be looked at: each read once for one piece of work, or some fields of it alone."""

from __future__ import annotations

import pytest

from fieldjournal.model.walk import values_of
from fieldjournal.vault import glances, records
from fieldjournal.vault.glances import Shelf
from fieldjournal.vault.vault import Vault
from tests.vault import journals


def test_a_shelf_reads_a_record_once_until_something_is_written(vault: Vault) -> None:
    first, second = journals.person(vault, "Гозель Аннаева"), journals.person(vault, "Batyr aga")
    shelf = Shelf(vault)
    seen = shelf.by_id([first.id, second.id])
    key = records.key_of(vault, second.id)
    assert shelf.by_id([first.id])[first.id] is seen[first.id]
    assert shelf.by_id(["nobody0000000000"]) == {}
    assert shelf.by_key([key])[key].id == second.id
    records.save(vault, first.draft().with_values(called="Gözel"))
    assert shelf.by_id([first.id])[first.id].revision == 2
    records.delete(vault, second.id)
    assert shelf.by_id([second.id])[second.id].deleted


def test_an_outline_has_the_fields_asked_for_and_no_other_passes_for_empty(vault: Vault) -> None:
    record = journals.person(vault, "Гозель Аннаева", called="тётя Гозель")
    key = records.key_of(vault, record.id)
    (seen,) = glances.outlines(vault, [key], ("names", "born")).values()
    whole = {str(each.address): each.value for each in values_of(record.values)}
    assert [each.text for each in seen.values.names] == ["Гозель Аннаева"]  # type: ignore[attr-defined]
    assert seen.values.names[0].id in next(at for at in whole if at.startswith("names"))  # type: ignore[attr-defined]
    assert (seen.id, seen.kind, seen.revision, seen.deleted) == (record.id, "contact", 1, False)
    with pytest.raises(KeyError):
        _never = seen.values.called  # type: ignore[attr-defined]


def test_who_points_to_several_is_found_as_for_each_alone(vault: Vault) -> None:
    mother = journals.person(vault, "Огулджан")
    again = journals.person(vault, "Ogulgerek", same_as=mother.id)
    alone = journals.person(vault, "Batyr aga", not_same_as=[mother.id])
    journals.put(vault, "source", {"words": "вызывали мать", "author": {"contact": again.id}})
    persons = {mother.id: (mother.id, again.id), again.id: (mother.id, again.id), alone.id: (alone.id,)}
    for kind in ("", "source", "contact"):
        assert records.pointing_to_each(vault, persons, kind) == {
            each: records.pointing_to(vault, each, kind) for each in persons
        }
