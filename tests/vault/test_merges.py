"""The links that make several records one person, as SQL follows them."""

from __future__ import annotations

import pytest

from fieldjournal.errors import NotFound
from fieldjournal.model.record import Record
from fieldjournal.vault import erasing, merges, rebuilding, records, search
from fieldjournal.vault.vault import Vault
from tests.vault import journals


@pytest.fixture
def three(vault: Vault) -> tuple[Record, Record, Record]:
    """Somebody entered three times: the third linked to the second, the second to the first."""
    first = journals.person(vault, "Merdan Orazgulyýew")
    second = journals.person(vault, "Мердан Оразгулыев", same_as=first.id)
    third = journals.person(vault, "M. Orazkuliyev", same_as=second.id)
    return first, second, third


def who(vault: Vault) -> dict[str, str]:
    return dict(vault.db.all("SELECT id, who FROM same"))


def test_every_record_of_a_person_is_held_with_what_the_person_stands_as(
    vault: Vault, three: tuple[Record, Record, Record]
) -> None:
    first, second, third = three
    assert who(vault) == {first.id: first.id, second.id: first.id, third.id: first.id}
    held = merges.read(vault)
    assert held.records(third.id) == (first.id, second.id, third.id)
    assert merges.persons(vault, [second.id]) == ((first.id, second.id, third.id),)
    assert set(merges.keys_of_persons(vault).values()) == {records.key_of(vault, first.id)}


def test_a_link_taken_back_leaves_no_trace_but_the_revision(
    vault: Vault, three: tuple[Record, Record, Record]
) -> None:
    first, second, third = three
    apart = records.save(
        vault, records.get(vault, second.id).draft().with_values(same_as=vars(first.values)["same_as"])
    )
    assert apart.revision == 2
    assert who(vault) == {second.id: second.id, third.id: second.id}
    third = records.save(vault, third.draft().with_values(same_as=vars(first.values)["same_as"]))
    assert who(vault) == {}
    assert not merges.read(vault).ids


def test_a_deleted_record_still_belongs_to_its_person(
    vault: Vault, three: tuple[Record, Record, Record]
) -> None:
    first, second, third = three
    records.delete(vault, first.id)
    assert set(who(vault).values()) == {second.id}
    assert merges.read(vault).root(third.id) == first.id
    assert merges.standing_as(vault, [first.id]) == {first.id: second.id}
    records.undelete(vault, first.id)
    assert set(who(vault).values()) == {first.id}
    records.delete(vault, second.id)
    assert merges.read(vault).living(third.id) == (first.id, third.id)
    assert merges.persons(vault, [third.id]) == ((first.id, third.id),)


def test_an_erased_one_is_gone_and_the_others_stay_one(
    vault: Vault, three: tuple[Record, Record, Record]
) -> None:
    first, second, third = three
    erasing.erase_record(vault, first.id)
    assert set(who(vault).values()) == {second.id}
    assert merges.standing_as(vault, [first.id]) == {first.id: second.id}
    erasing.erase_record(vault, second.id)
    assert merges.read(vault).one(third.id) == third.id
    with pytest.raises(NotFound):
        records.get(vault, second.id)


def test_who_points_to_one_points_to_the_person(vault: Vault, three: tuple[Record, Record, Record]) -> None:
    first, _second, third = three
    threat = journals.put(vault, "threat", {"directed_at": [third.id], "words": "пусть замолчит"})
    for each in three:
        assert records.pointing_to(vault, each.id) == (threat.id,)
    for words in ("Merdan", "Мердан", "orazkul"):
        assert records.key_of(vault, threat.id) in search.search(vault, words), words
    assert list(search.search(vault, "merd", kind="threat")) == [records.key_of(vault, threat.id)]
    records.delete(vault, third.id)
    assert records.pointing_to(vault, first.id) == (threat.id,)


def test_made_anew_the_links_are_the_same(vault: Vault, three: tuple[Record, Record, Record]) -> None:
    first, second, third = three
    journals.person(vault, "Ayna Şirowa")
    records.delete(vault, second.id)
    before = who(vault)
    vault.db.run("UPDATE stamp SET value = '' WHERE name = 'derived'")
    for _done in rebuilding.rebuild(vault):
        pass
    assert who(vault) == before
    assert set(before) == {first.id, second.id, third.id}
