"""A given name that introduces a stranger, and a family name that is a given name: asked, not struck."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, compile_people, find

PEOPLE = compile_people(
    [
        {"id": "qadir", "name": "Abdukérim Qadir"},
        {"id": "sahin", "name": "Hüseyin Şahin"},
        {"id": "aleksey", "name": "Aleksey Zhuravlyov"},
        {"id": "natalya", "name": "Наталья Сергеевна Верещагина"},
    ]
)


@pytest.mark.parametrize(
    ("text", "tier", "why"),
    [
        ("A student called Alexei came by", Tier.ASK, "who is called so is introduced"),
        ("Then Alexei came by", Tier.SURE, "the only one of the list"),
        ("Пришла женщина по имени Наталья", Tier.ASK, "introduced in Russian"),
        ("U yerda Nataliya ismli ayol bor", Tier.ASK, "and in Uzbek, behind the name"),
        ("Потом пришла Наталья", Tier.SURE, "the only one of the list"),
        ("Yonida Qodir amaki turibdi", Tier.ASK, "with a word of kin a family name is a given name"),
        ("Роҳнамо Шоҳин Давлатқадамов ба мо нишон дод", Tier.ASK, "before somebody's family name"),
        ("Dün Şahin aradı", Tier.SURE, "a family name alone"),
    ],
)
def test_who_may_be_a_namesake_is_asked(text: str, tier: Tier, why: str) -> None:
    assert [each.tier for each in find(text, PEOPLE, identifiers=False)] == [tier], why
