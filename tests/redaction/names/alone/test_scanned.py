"""Names of which a scanner saw one letter as another; and words that only look like them."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, compile_people, find

PEOPLE = compile_people(
    [
        {"id": "grachev", "name": "Грачёв"},
        {"id": "umida", "name": "Umida"},
        {"id": "daler", "name": "Далер"},
        {"id": "nilufar", "name": "Нилуфар Ашурова"},
        {"id": "lev", "name": "Лев Ким"},
    ]
)


@pytest.mark.parametrize(
    ("text", "who", "why"),
    [
        ("по видеосвязи выступил Грацёв, потом другие", "grachev", "ц for ч"),
        ("пришла Уыида, звук пропадал", "umida", "ы for м"),
        ("проживает гр. Дапер, адрес неизвестен", "daler", "п for л"),
        ("видели Дапера у вокзала", "daler", "and a case"),
        ("вызвали Нипуфар на допрос", "nilufar", "п for л inside"),
        ("вызвали Пев на допрос", "", "too short a name"),
        ("передал Пинцету привет", "", "a word"),
        ("грацёв, уыида и другие", "", "small letters"),
    ],
)
def test_a_letter_that_a_scanner_took_for_another_is_read_back(text: str, who: str, why: str) -> None:
    found = {(each.who, each.tier) for each in find(text, PEOPLE, identifiers=False)}
    assert found == ({(who, Tier.ASK)} if who else set()), why
