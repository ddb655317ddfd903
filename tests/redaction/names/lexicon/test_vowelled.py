"""People listed in Arabic letters, without short vowels, in texts that write them; and who they are not."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, compile_people, find

PEOPLE = compile_people(
    [
        {"id": "behruz", "name": "بهروز کیانی‌فر"},
        {"id": "rana", "name": "رنا القاسمي"},
        {"id": "nasrin", "name": "نسرین کاظمی"},
        {"id": "yusuf", "name": "يوسف الخطيب"},
    ]
)


@pytest.mark.parametrize(
    ("text", "who", "why"),
    [
        ("объясни Бехрузу Киянифару, что карту заблокируют", "behruz", "Russian cases of both parts"),
        ("fyi: Behrouz Kianifar wants the article taken down", "behruz", "as the English press writes it"),
        ("we stayed with the Kianifars for two weeks", "behruz", "the family, of a name with a half space"),
        ("golosovoe: govorit kiyanifar, shum ulitsy", "behruz", "a chat in small letters"),
        ("دیروز کیانی فر را دیدم", "behruz", "a whole space where the list has half of one"),
        ("owner='Рана аль-Касими' WHERE id=9;", "rana", "with the article, in Cyrillic"),
        ("ol kitap al-Kasimide galdy", "rana", "a Turkmen case"),
        ("Rananing suratini internetdan o'chiring", "rana", "an Uzbek case of the given name"),
        ("bail was set for Kazemi this morning", "nasrin", "the family name alone"),
        ("üç kişiydik: ben, Kerem ve Nesrin Kazımi", "nasrin", "as Turkish hears the vowels"),
        ("встреча с Насринкой в 15:00", "nasrin", "what the known name is shortened to"),
        ("вызвали Юсуфа аль-Хатыба", "yusuf", "letters that are o, u or v"),
    ],
)  # fmt: skip
def test_vowels_nobody_listed_are_read(text: str, who: str, why: str) -> None:
    assert who in {each.who for each in find(text, PEOPLE, identifiers=False)}, why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Козим пришёл вчера, и Кузьма тоже", "the consonants of Kazemi, but other vowels are written"),
        ("Wir fuhren am Rhein entlang", "the consonants of Rana, but its last vowel is written"),
        ("Керосин привезли из Ирана", "consonants inside other words"),
    ],
)  # fmt: skip
def test_the_same_consonants_are_not_enough(text: str, why: str) -> None:
    assert not find(text, PEOPLE, identifiers=False), why


def test_a_spelling_in_which_every_letter_fits_is_sure() -> None:
    (both,) = find("Yesterday Nasrin Kazemi called", PEOPLE)
    assert both.tier is Tier.SURE
