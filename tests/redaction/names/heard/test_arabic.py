"""How names are spelled in Arabic letters: every usual spelling is found alone, everyday words are nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.redaction.finder import Compiled, compile_people, find
from fieldjournal.redaction.names.heard import arabic
from fieldjournal.redaction.names.heard.arabic import is_arabic_spelling
from fieldjournal.redaction.names.heard.sounds import heard_listed, plain

PEOPLE = [
    {"id": "a", "name": "Tagandurdy Strelnikov"},
    {"id": "b", "name": "Феруза Щербакова"},
    {"id": "c", "name": "Nuriddin Xoʻjayeva"},
    {"id": "d", "name": "Bilal al-Khatibi"},
    {"id": "e", "name": "Ümit Çelikoğlu"},
]


@pytest.fixture(scope="module")
def people() -> Compiled:
    return compile_people(PEOPLE)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        pytest.param("Sapar", "صفر", id="a p that Arabic has not"),
        pytest.param("Ýusup", "یوسف", id="the same at the end"),
        pytest.param("Gözel", "گؤزل", id="a hamza that carries ö"),
        pytest.param("Алексей", "الکسی", id="ks in one letter and in two"),
        pytest.param("Дмитрий", "دیمیتری", id="a vowel between the first consonants"),
        pytest.param("Strelnikov", "استرلنیکوف", id="a vowel before them"),
        pytest.param("Ткаченко", "تكاتشينكو", id="ch as Arabs write it"),
        pytest.param("Чарыев", "تشارييف", id="the same, at the beginning"),
        pytest.param("Щербакова", "شچرباکووا", id="shch, and -ova with the v's letter twice"),
        pytest.param("Волков", "فولكوف", id="every v an f"),
        pytest.param("Xoʻjayeva", "خواجه‌یوا", id="a silent w, and an h that carries a vowel"),
        pytest.param("Abdullayev", "عبدالله‌یف", id="God's name, and -yev set off"),
        pytest.param("Nuriddin", "نورالدین", id="an article inside"),
        pytest.param("Abdureyim", "عبدالرحیم", id="an h that is not said"),
        pytest.param("Aksoy", "آقسوی", id="q for k"),
        pytest.param("Ingrid", "إنغريد", id="ng with both letters"),
        pytest.param("Gökhan", "گوکهان", id="kh that is k and h"),
        pytest.param("Özgür", "ئۆزگۈر", id="Uyghur writes every vowel"),
        pytest.param("Өтеген", "وتەگەن", id="Kazakh begins with no alef"),
        pytest.param("Үсөнова", "ۉسۅنوۆا", id="Kyrgyz letters"),
        pytest.param("Nərgiz", "نرگس", id="a z that is an s"),
        pytest.param("Mammedow", "محمداف", id="Muhammad as Turkmens say it"),
        pytest.param("Magomed", "محمد", id="a g that is an h"),
        pytest.param("Hydyr", "خضر", id="an Arabic d that Persians say as z"),
        pytest.param("Asanbekova", "حسن‌بیکوا", id="an h that Kyrgyz lost"),
        pytest.param("Khatibi", "الخطيبي", id="with its article"),
        pytest.param("Orazow", "اورازاوا", id="the other gender"),
        pytest.param("Jahongir", "وجهانگیر", id="and, glued to it"),
    ],
)
def test_a_usual_spelling_is_the_name(name: str, written: str) -> None:
    assert any(is_arabic_spelling(each, written) for each in heard_listed(plain(name)))


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Kaisar", "گزارش"),
        ("Bayramow", "بارانی"),
        ("Karimov", "کریمه‌سازان"),
        ("Tsoy", "که"),
        ("Er", "هر"),
        ("Nuriddin", "نادری"),
        ("Ümit", "امتحان"),
        ("Toyliyeva", "تلفنی"),
    ],
)
def test_a_word_with_other_consonants_is_not(name: str, other: str) -> None:
    assert not any(is_arabic_spelling(each, other) for each in heard_listed(plain(name)))


@pytest.mark.parametrize(
    ("written", "who"),
    [
        ("استرلنیکوف", "a"),
        ("شچرباکوا", "b"),
        ("فیروزه", "b"),
        ("خواجه‌یوا", "c"),
        ("نورالدین", "c"),
        ("والخطیبی", "d"),
        ("چلیک اوغلو", "e"),
        ("أوميت", "e"),
    ],
)
def test_a_name_alone_in_a_sentence_is_found(people: Compiled, written: str, who: str) -> None:
    assert who in {each.who for each in find(f"گفتند که {written} سه روز است نیامده", people)}


def test_everyday_words_side_by_side_are_nobody(people: Compiled) -> None:
    text = "دیروز در بازار سیب کیلویی چهل هزار تومان بود. امتحان شیمی سخت است و کسانی که نخواندند می‌ترسند."
    assert find(text, people) == []


def test_an_arabs_kaf_is_glued_and_no_persians_or_uyghurs() -> None:
    assert is_arabic_spelling("iasir", "كياسر")
    assert not is_arabic_spelling("Celik", "كۈچلۈك")
    assert not is_arabic_spelling("iasir", "کیاسر")


_NAMES = (
    *("Ýusup", "Dmitriý", "Strelnikov", "Щербакова", "Abdureyim", "Аслан", "Nuriddin", "Gurbanoglu"),
    *("Ирина", "Hamawi", "Мусаевский", "Пётр", "Бахр", "Ali", "Xoʻjayeva", "Zhaksylyk", "Хусейнзаде"),
)


@given(st.data())
def test_what_is_sifted_out_quickly_is_no_spelling(data: st.DataObject) -> None:
    """A word that a name's pattern takes is never lost by the check that saves making the pattern."""
    sounds = data.draw(st.sampled_from([each for name in _NAMES for each in heard_listed(plain(name))]))
    pattern = arabic._pattern(sounds)
    word = data.draw(st.from_regex(pattern, fullmatch=True, alphabet=st.characters(categories=["Lo"])))
    found = pattern.fullmatch(word)
    assert found is not None
    assert arabic._may_be(sounds, word)
    assert found["end"] or arabic._may_be(sounds, word, whole=True)
