"""Parts of a name side by side in letters without short vowels: sure as spelled, no everyday neighbours."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, compile_people, find

PEOPLE = compile_people(
    [
        {"id": "kaka", "name": "Kakamyrat Hanogly"},
        {"id": "hoja", "name": "Bahar Hojamyradowa"},
        {"id": "xen", "name": "Ksenia Yushchenkova"},
        {"id": "esen", "name": "Nazar Esenow"},
        {"id": "dawut", "name": "Ahmet Davutoğlu"},
        {"id": "gunes", "name": "Deniz Gunes"},
        {"id": "guljan", "name": "Guljan Zalessky"},
    ]
)


@pytest.mark.parametrize(
    ("text", "who", "tier", "why"),
    [
        ("گفت که کاکامراد خان اوغلی در زندان است", "kaka", Tier.SURE, "a family name broken by a space"),
        ("احمد داوود اوغلو سخنرانی کرد", "dawut", Tier.SURE, "with another letter for its v"),
        ("مادر دنیز گونش را خواستند", "gunes", Tier.SURE, "marks left out on the list"),
        ("بهار خوجه‌مرادوا هنوز در زندان است", "hoja", Tier.SURE, "and no word behind it"),
        ("مادر اسنوف هنوز منتظر است", "esen", Tier.ASK, "a short family name before an everyday word"),
    ],
)
def test_parts_as_they_are_spelled_are_somebodys(text: str, who: str, tier: Tier, why: str) -> None:
    found = find(text, PEOPLE, identifiers=False)
    assert {(each.who, each.tier) for each in found} == {(who, tier)}, why


@pytest.mark.parametrize(
    "text",
    [
        "دیروز صبح باران تندی بارید و شهر خلوت بود",
        "كانت الأسعار سترتفع الأسبوع القادم واشترينا من السوق",
        "שכנה שלי סיפרה, ומי שהולך ברגל רואה פרחים",
        "ٔ ٔ ء",
    ],
)
def test_everyday_neighbours_are_nobody(text: str) -> None:
    assert find(text, PEOPLE, identifiers=False) == []
