"""Names alone in Arabic letters: found where every letter fits, no everyday word is one."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, find
from fieldjournal.redaction.names.heard.sounds import heard_listed, plain
from fieldjournal.redaction.names.lexicon.unwritten import is_everyday, is_spelled

PEOPLE = [
    {"id": "a", "name": "Maýsa Kakabaýewa", "aliases": ["Aýka"]},
    {"id": "b", "name": "Юлия Ященко"},
    {"id": "c", "name": "Bahar Gurbanowa"},
]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Gülşat", "گلشاد"),
        ("Юлия", "یولیا"),
        ("Nodira", "نادره"),
        ("Jahongir", "جهانگیر"),
        ("Ulugʻbek", "الغ‌بیک"),
        ("Maýsa", "مایسا"),
        ("Кулиева", "قلی‌یوا"),
        ("Merdan", "مردان‌ها"),
        ("Ҳикматулло", "حکمت‌الله"),
    ],
)
def test_usual_spellings_fit(name: str, written: str) -> None:
    assert any(is_spelled(sounds, written) for sounds in heard_listed(plain(name)))


@pytest.mark.parametrize(
    ("name", "other"),
    [("Aýka", "یکی"), ("Юлия", "اول"), ("Maýsa", "می‌شد"), ("Gena", "کنار"), ("Bahar", "بهاری‌ترین")],
)
def test_what_lacks_a_written_vowel_or_has_a_letter_more_does_not(name: str, other: str) -> None:
    assert not any(is_spelled(sounds, other) for sounds in heard_listed(plain(name)))


def test_a_name_alone_is_asked_and_a_full_one_is_sure() -> None:
    alone, full = "درباره مایسا کسی جواب نمی‌دهد", "دیروز مایسا کاکابایوا را از خانه بردند"
    assert [each.tier for each in find(alone, PEOPLE)] == [Tier.ASK]
    assert [each.tier for each in find(full, PEOPLE)] == [Tier.SURE]


def test_an_everyday_word_is_a_name_only_where_something_says_so() -> None:
    assert is_everyday("بهار")
    assert is_everyday("می‌سوخت")
    assert find("بهار که می‌شد جوی پر آب بود، یکی از همسایه‌ها می‌ترسید.", PEOPLE) == []
    assert [each.who for each in find("خانم بهار سه روز است نیامده", PEOPLE)] == ["c"]


@pytest.mark.parametrize("beside", ["ءءء", "ئئئ", "ٔء ئ"])
def test_letters_without_a_sound_beside_a_name_stop_nothing(beside: str) -> None:
    assert find(f"{beside} کاکابایوا {beside}", PEOPLE)
    assert find("Maýsa", [{"id": "a", "name": beside}]) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("از بهار سه روز است خبری نداریم", ["c"]),
        ("گفتند بهار را در فرودگاه نگه داشتند", ["c"]),
        ("وکیل بهار فردا می‌آید", ["c"]),
        ("در بهار کتاب را بردند و از باران خبری نبود", []),
    ],
)
def test_what_became_of_somebody_tells_a_name(text: str, who: list[str]) -> None:
    assert [each.who for each in find(text, PEOPLE)] == who
