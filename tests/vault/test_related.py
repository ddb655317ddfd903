"""Who names somebody as a relative or friend: by the kind of the relation, to any entry of the person."""

from __future__ import annotations

from fieldjournal.vault import records
from fieldjournal.vault.related import naming
from fieldjournal.vault.vault import Vault
from tests.vault import journals


def test_who_names_somebody_in_a_relation_of_some_kinds(vault: Vault) -> None:
    mother = journals.person(vault, "Огулджан")
    again = journals.person(
        vault, "Ogulgerek", same_as=mother.id, relations=[{"to": mother.id, "kind": "sibling"}]
    )
    son = journals.person(vault, "Мердан", relations=[{"to": mother.id, "kind": "parent"}])
    friend = journals.person(vault, "Batyr aga", relations=[{"to": again.id, "kind": "friend"}])
    journals.person(vault, "Нурсолтан", relations=[{"to": mother.id, "kind": "colleague"}])
    journals.person(vault, "Aýna", not_same_as=[mother.id], relations=[{"to": son.id, "kind": "spouse"}])
    gone = journals.person(vault, "Ата", relations=[{"to": mother.id, "kind": "child"}])
    records.delete(vault, gone.id)
    found = naming(vault, {mother.id: (mother.id, again.id)}, ("parent", "friend", "sibling", "child"))
    assert found == {mother.id: (friend.id, son.id)}
    assert naming(vault, {son.id: (son.id,)}, ("parent",)) == {son.id: ()}
