"""Search finds every beginning of a name in any script, and the records that point to a person."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldjournal.model import finding
from fieldjournal.model.headline import title
from fieldjournal.model.names import matches
from fieldjournal.vault import glances, records
from fieldjournal.vault.search import search
from fieldjournal.vault.vault import Vault
from tests.vault import journals


def _found(vault: Vault, words: str, **only: str) -> list[str]:
    return [row.id for row in records.rows(vault, search(vault, words, **only))]  # type: ignore[arg-type]


NAMES = [
    ("Мейлис Оразгелдыев", "Meylis"),
    ("Meýlis Orazgeldiýew", "Мейл"),
    ("ORAZGELDYYEV", "оразг"),
    ("Хангельды Чарыев", "hangel"),
    ("Shohruh Qodirov", "Шох"),
    ("Джумагуль", "Jum"),
]


@pytest.mark.parametrize(("name", "typed"), NAMES)
def test_a_name_is_found_from_another_script(vault: Vault, name: str, typed: str) -> None:
    journals.person(vault, "Somebody Else")
    person = journals.person(vault, name)
    assert _found(vault, typed) == [person.id]


@given(st.sampled_from([name for name, _typed in NAMES]), st.integers(1, 20))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_beginning_finds_it(vault: Vault, name: str, length: int) -> None:
    if not records.count(vault):
        for each, _typed in NAMES:
            journals.person(vault, each)
    for word in name.split():
        found = glances.by_key(vault, search(vault, word[:length])).values()
        assert name in {title(record, str) for record in found}


def test_the_index_finds_what_the_rules_find(vault: Vault) -> None:
    texts = ["Бабушку вызвали 12-го", "babushka, Mary", "o‘g‘li maktabga", "שלום 3-nji mekdep", "=SUM(A1)"]
    made = [journals.note(vault, text) for text in texts]
    for typed in ("ба", "b", "mek", "мек 3", "12", "o'g", "шал", "sum", "nothing of it", "3 mekd"):
        expected = [record.id for record in reversed(made) if matches(typed, finding.search_text(record))]
        assert _found(vault, typed) == expected, typed


def test_all_words_are_wanted_and_last_written_comes_first(vault: Vault) -> None:
    first = journals.note(vault, "обыск в доме, забрали телефоны")
    second = journals.note(vault, "обыск в саду")
    assert _found(vault, "обыск") == [second.id, first.id]
    assert _found(vault, "телеф обыск") == [first.id]
    assert _found(vault, "обыск nobody") == []


def test_no_words_find_everything(vault: Vault) -> None:
    journals.note(vault, "один")
    journals.note(vault, "два")
    for nothing in ("", "  ", "…", '"', "* OR ("):
        assert len(search(vault, nothing)) in {0, 2}
    assert len(search(vault, "")) == 2
    assert len(search(vault, "", limit=1)) == 1


def test_the_query_language_of_the_index_means_nothing(vault: Vault) -> None:
    journals.note(vault, "near and not or words")
    for typed in ('near("a" "b")', "NOT near", "words*", "^words", "words:near", "a AND", 'x" OR "near'):
        search(vault, typed)


def test_records_of_a_person_are_found_by_the_name(vault: Vault) -> None:
    person = journals.person(vault, "Сердар Аннаев", "Serdar Annaýew")
    journals.person(vault, "Сердар Другой")
    incident = journals.put(
        vault, "incident", {"type": "extradition", "involvements": [{"contact": person.id, "role": "victim"}]}
    )
    threat = journals.put(vault, "threat", {"words": "вернись сам", "directed_at": [person.id]})
    assert _found(vault, "annaý") == [threat.id, incident.id, person.id]
    assert _found(vault, "Аннаев extradition") == [incident.id]
    assert _found(vault, "annayev вернись") == [threat.id]
    assert _found(vault, "annayev", kind="threat") == [threat.id]
    assert _found(vault, "annayev nothing") == []


def test_a_deleted_record_is_not_found_and_comes_back(vault: Vault) -> None:
    record = journals.note(vault, "забрали паспорт")
    records.delete(vault, record.id)
    assert _found(vault, "паспорт") == []
    assert _found(vault, "") == []
    records.undelete(vault, record.id)
    assert _found(vault, "паспорт") == [record.id]


def test_words_that_were_replaced_find_nothing(vault: Vault) -> None:
    record = journals.note(vault, "первое слово")
    records.save(vault, record.draft().with_values(words=record.values.words.__class__("другое")))  # type: ignore[attr-defined]
    assert _found(vault, "первое") == []
    assert _found(vault, "другое") == [record.id]


def test_a_tag_and_a_limit_narrow(vault: Vault) -> None:
    for n in range(5):
        journals.note(vault, f"обыск {n}", tags=["дело"] if n % 2 else [])
    assert len(search(vault, "обыск", tag="дело")) == 2
    assert len(search(vault, "обыск", limit=3)) == 3


def test_a_search_of_one_kind_asks_the_index_once(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else it is asked for every record of that kind: many seconds in a long journal."""
    journals.person(vault, "Мейлис Оразгелдыев")
    asked: list[tuple[str, tuple[object, ...]]] = []
    numbers = vault.db.numbers

    def noted(sql: str, values: tuple[object, ...]) -> array[int]:
        asked.append((sql, values))
        return numbers(sql, values)

    monkeypatch.setattr(vault.db, "numbers", noted)
    assert len(search(vault, "мейл", kind="contact")) == 1
    sql, values = next(each for each in asked if "MATCH" in each[0])
    steps = [row[3] for row in vault.db.all(f"EXPLAIN QUERY PLAN {sql}", values)]
    (index,) = [step.partition("INDEX")[2] for step in steps if "VIRTUAL TABLE" in step]
    assert "=" not in index, "the key of a row is no way into the index"
