"""What files and channels are called surely tells somebody with both parts, or with a whole family name."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, compile_people, find

PEOPLE = compile_people(
    [
        {"id": "solovyova", "name": "Ekaterina Solovyova"},
        {"id": "em", "name": "Эм Светлана"},
        {"id": "sahin", "name": "Hüseyin Şahin"},
        {"id": "tsoy", "name": "Виталий Цой"},
    ]
)


@pytest.mark.parametrize(
    ("text", "who", "tier", "why"),
    [
        ("solovei_audio.wav", "solovyova", Tier.ASK, "what her name is made of, a bird"),
        ("solovyova_audio.wav", "solovyova", Tier.SURE, "the whole family name"),
        ("katya_solovyova.jpg", "solovyova", Tier.SURE, "both parts"),
        ("svetlana_boutique_price.csv", "em", Tier.ASK, "a family name that is a given name, beside a word"),
        ("shahin_2131_manual.pdf", "sahin", Tier.SURE, "beside a number"),
        ("shahin_drone_manual.pdf", "sahin", Tier.ASK, "a falcon, beside a word"),
        ("Вчера певец Цой пел из окна", "tsoy", Tier.ASK, "whom everybody knows"),
        ("Вчера видели Цой у окна", "tsoy", Tier.SURE, "a short family name"),
    ],
)
def test_what_a_file_is_called_is_asked(text: str, who: str, tier: Tier, why: str) -> None:
    found = [each.tier for each in find(text, PEOPLE, identifiers=False) if each.who == who]
    assert found == [tier], why
