"""What is most likely somebody else, or no name, is left alone; what may be either is asked, not struck.

Every case stands for a rule of `names/tiers`, `names/likeness` or `names/beside`; nobody here exists.
"""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, compile_people, find

PEOPLE = compile_people(
    [
        {"id": "a", "name": "Mergen Şaryhanow"},
        {"id": "b", "name": "Oğuzhan Çetinoğlu"},
        {"id": "c", "name": "Преображенский Глеб"},
        {"id": "d", "name": "Patigül Memtimin"},
        {"id": "e", "name": "Haydar Küçükbay"},
        {"id": "f", "name": "Səbinə Rəhimova"},
        {"id": "g", "name": "Пётр Дёмин"},
        {"id": "h", "name": "Aly Hanow"},
        {"id": "i", "name": "Xəyalə Qənbərova", "aliases": ["Хая"]},
        {"id": "j", "name": "Elçin Məmmədquliyev"},
        {"id": "k", "name": "Akgül Sähedowa"},
        {"id": "l", "name": "Вера Соколова"},
    ]
)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("у себя дома: Громов Глеб (проверено)", "a family name that is a word as well"),
        ("nega Elçin Hakimovni ishdan boʻshatishdi?!!", "an Uzbek accusative is no patronymic"),
        ("Кеча Манижа Шарифова келди", "far from the family name, and another given name beside"),
        ("Кеча Шарифова келди", "far from the family name, and made of another given name"),
        ("Президент Эмомалӣ Раҳмон рафт", "a given name is no family name with a slip"),
        ("Adwokat Haydar Karayel geldi", "consonants of a given name do not make the next word one"),
        ("Haydar Karayel geldi", "the same where a sentence begins"),
        ("Düýn agşam sagat dokuzda öýümize adwokat Haydar\nKarayel geldi", "the same where a full line ends"),
        (
            "Пришёл сосед, стало слышно: играют в домино",
            "a short family name has to be very like in small letters",
        ),
        ("Bu bir Günlük hayatta olur", "a short name in small letters takes no long ending"),
        ("she ate all the fish", "an everyday word in small letters that is not the very name"),
        ("Bu ýyl ak gül öňki bahardan gowy açyldy", "everyday words are not read as one name"),
    ],
)
def test_what_most_likely_is_nobody_is_left_alone(text: str, why: str) -> None:
    assert find(text, PEOPLE) == [], why


@pytest.mark.parametrize(
    ("text", "words", "why"),
    [
        ("Вчера мы видели Oğuzhan Koç.", "Oğuzhan", "a short word at a sentence's end is no initial"),
        ("Доехали до станции Преображенск", "Преображенск", "a place, or the name shortened"),
        ("Dün gece Мемет Эмин alyndy", "Мемет Эмин", "two given names, or one name with a space in it"),
        ("выставка соколов в Дохе", "соколов", "the many of a bird, in small letters"),
        ("Вызвали Мамедкулие снова", "Мамедкулие", "a family name that lost its end is no given name"),
    ],
)
def test_what_may_be_either_is_asked(text: str, words: str, why: str) -> None:
    assert {(text[each.start : each.end], each.tier) for each in find(text, PEOPLE)} == {(words, Tier.ASK)}, (
        why
    )


@pytest.mark.parametrize(
    "text",
    ["Haydar Küçük-\nbay geldi", "Listede Haydar Küçük$bay var", "Oğuzhan Çet. geldi", "Haydar Küçükbey"],
)
def test_a_name_that_is_written_in_pieces_hides_no_given_name(text: str) -> None:
    assert find(text, PEOPLE), text


@pytest.mark.parametrize("text", ["певица Соколова звучит из каждого окна", "стоит преображенская пасека"])
def test_whom_everybody_knows_and_adjectives_are_not_struck(text: str) -> None:
    assert all(each.tier is Tier.ASK for each in find(text, PEOPLE, identifiers=False))
