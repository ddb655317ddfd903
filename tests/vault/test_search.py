"""Search finds every beginning of a name in any script, and the records that point to a person."""

from __future__ import annotations

from array import array
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldjournal.model import finding
from fieldjournal.model.canonical import Json
from fieldjournal.model.dates import parse_date, to_json
from fieldjournal.model.headline import title
from fieldjournal.model.names import matches, query
from fieldjournal.model.walk import pointers_of
from fieldjournal.vault import glances, records
from fieldjournal.vault import search as search_module
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
@settings(suppress_health_check=list(HealthCheck))
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


@pytest.fixture
def crowded(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> Vault:
    """A journal in which little is already too much to hold, so that every way to look is gone."""
    for limit, few in {"_HELD": 4, "_SELDOM": 3, "_AT_ONCE": 2}.items():
        monkeypatch.setattr(search_module, limit, few)
    people = [journals.person(vault, name).id for name, _typed in NAMES]
    for number in range(12):
        when = cast("Json", to_json(parse_date(f"{number + 1}.0{number % 4 + 1}.20{10 + number * 7 % 12}")))
        who: list[Json] = [{"contact": people[number % 3], "role": "victim"}]
        journals.put(vault, "incident", {"when": when, "type": "search", "involvements": who})
        words = f"Мейлис сказал: обыск {number}" if number % 2 else f"телефон {number}"
        journals.note(vault, words, tags=["дело"] if number % 3 else [])
    return vault


@pytest.mark.parametrize("order", ["written", "happened"])
def test_the_first_ones_are_the_first_of_all(crowded: Vault, order: search_module.Order) -> None:
    for typed in ("м", "мейл", "ora", "обыск", "обыск мейл", "меЙл обыск 3", "с т", "1", "нет"):
        everywhere = set(search(crowded, typed))
        for kind, tag in (("", ""), ("incident", ""), ("contact", ""), ("", "дело")):
            whole = list(search(crowded, typed, order=order, kind=kind, tag=tag))
            fitting = records.keys(crowded, order=order, kind=kind, tag=tag)
            assert whole == [key for key in fitting if key in everywhere], (typed, kind, tag)
            for limit in (1, 2, 5, 100):
                first = list(search(crowded, typed, order=order, kind=kind, tag=tag, limit=limit))
                assert first == whole[:limit], (typed, kind, tag)


def test_every_word_is_answered_by_the_record_or_by_who_it_points_to(crowded: Vault) -> None:
    people = records.read(crowded, records.keys(crowded, kind="contact"))
    named = {record.id: " ".join(finding.name_keys(record)) for record in people}
    everything = records.read(crowded, records.keys(crowded))
    for typed in ("мейл search", "hangel search", "ora обыск", "обыск", "search мей о", "мейл обыск 3"):
        expected = []
        for record in everything:
            to = (each for found in pointers_of(record.values) for each in found.spec.form.refs(found.value))
            words = " ".join([finding.search_text(record), *(named.get(each, "") for each in to)]).split()
            if all(any(word.startswith(readings) for word in words) for readings in query(typed)):
                expected.append(record.id)
        assert _found(crowded, typed) == expected, typed


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
