from __future__ import annotations

import pytest

from fieldjournal.redaction.names.heard.nearness import drops
from fieldjournal.redaction.names.heard.sounds import bones, heard, in_arabic, plain, shape

ONE_SOUND = [
    ("Мейманкулыев Meýmankulyýew Meimankuliev Meymankulyyev", "scripts and transliterations"),
    ("Мердан merdan MERDAN Mer\u200bdan ＭＥＲＤＡＮ", "dress"),
    ("Гүлшат Gülşat Gülshat", "letters of their own"),
    ("Оʻраз O'raz Oraz", "apostrophes"),
    ("Абдулла Abdulla Abdula", "doubled letters"),
    ("Абдулатипов ГӀабдулатипов ГІабдулатипов Г1абдулатипов", "the palochka, with г a sound of the throat"),
    ("Цечоева ЦӀечоева ЦІечоева Ц1ечоева", "the palochka of a consonant"),
    ("Röstəm Rɵstəm", "letters of the Latin alphabets of the twenties"),
    ("Qəyyum ⱪəyyum", "letters of the Uyghur alphabet of 1965"),
    ("Haşimjan ⱨaximjan", "its x is a sh"),
    ("Улмасова Ўлмасова", "a Belarusian u that begins a name"),
    ("Khalid 5alid", "the digits of Arab chats"),
    ("Khamdani 7amdani", "h and kh in them"),
    ("Sattarkhanov Sattarjánov", "a Spanish j"),
    ("Jafárov Yafárov", "a Spanish y"),
    ("Щебетовский Ščebetovskij Ŝebetovskij", "the two ways of ISO 9"),
]


@pytest.mark.parametrize(("spellings", "why"), ONE_SOUND, ids=[each[1] for each in ONE_SOUND])
def test_spellings_of_one_name_sound_alike(spellings: str, why: str) -> None:
    first, *others = spellings.split()
    for other in others:
        assert set(heard(plain(first))) & set(heard(plain(other))), other


def test_a_ukrainian_i_is_no_palochka() -> None:
    assert heard("кіт")[0] == "kit"
    assert heard("ліс")[0] == "lis"


def test_bones_are_the_same_whatever_the_vowels() -> None:
    spellings = ("Gurbanberdi", "Курбанберды", "Qurbonberdi")
    assert {bones(heard(plain(each))[0]) for each in spellings} == {"krbnbrt"}


def test_shape_knows_no_vowel_harmony() -> None:
    assert {shape(heard(each)[0]) for each in ("laryň", "leriň", "лардын")} == {"laran", "lartan"}


def test_a_glide_is_cheaper_to_leave_out_than_a_vowel_and_a_vowel_than_a_consonant() -> None:
    glide, vowel, consonant = (drops(word)[at] for word, at in (("iena", 0), ("ena", 0), ("ena", 1)))
    assert glide < vowel < consonant


def test_short_vowels_of_arabic_letters_cost_nearly_nothing() -> None:
    assert in_arabic("مردان")
    assert max(drops("aou", unwritten=True)) < min(drops("aou"))
