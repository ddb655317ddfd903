from __future__ import annotations

import pytest

from fieldjournal.model.names import (
    FOLDING_VERSION,
    Script,
    fold_words,
    likely_same,
    matches,
    query,
    readings,
    same_spelling,
    script_of,
)
from fieldjournal.model.same_person import ENOUGH
from fieldjournal.model.skeletons import MOST_READINGS, MOST_SKELETONS

# One invented person or place per line, in spellings that papers, passports and chats use.
SPELLINGS = [
    ("Teymurkulyyev", "Teimurkulyiev", "Теймуркулиев", "Teýmurkulyýew", "Теймуркулыев"),
    ("Durdyiev", "Durdyýew", "Дурдыев", "Durdyyev", "Durdiev", "Дурдиев", "DURDYÝEW"),
    ("Hudayberdiev", "Худайбердиев", "Khudayberdiev", "Hudaýberdiýew", "Худайбердиев".upper()),
    ("Jumaýew", "Джумаев", "Jumayev", "Жумаев", "Dzhumaev", "Djumaev", "Zhumayev", "Ҷумаев"),
    ("Çary", "Чары", "Chary", "Çarı", "Tchary"),
    ("Şöhrat", "Шохрат", "Shohrat", "Шохрат".lower(), "Şohrat", "Shokhrat"),
    ("Gurbanguly", "Курбанкули", "Kurbankuli", "Qurbanquli", "Ғурбанғулы", "Gurbangulı"),
    ("Oʻtkir", "Ўткир", "O'tkir", "O‘tkir", "Utkir", "Oʼtkir", "Уткир"),
    ("Gʻofur", "Ғофур", "G‘ofur", "Gofur", "Ghofur"),
    ("Xoʻjayev", "Хўжаев", "Khojayev", "Hojaýew", "Ходжаев", "Хӯҷаев"),
    ("Ҳоҷӣ", "Hoji", "Khodji", "Ходжи", "Hojy"),
    ("Ҷӯрабек", "Jurabek", "Джурабек", "Жўрабек", "JuraBEK", "Cürabek"),
    ("Қайрат", "Kairat", "Qaırat", "Кайрат", "Gaýrat", "Kayrat"),
    ("Өмүрбек", "Omurbek", "Ömürbek", "Омурбек"),
    ("Шыңғыс", "Shyngys", "Şyňgys", "Чынгыс".replace("Ч", "Ш"), "Shingis"),
    ("Yıldız", "Yildiz", "Йылдыз", "Ýyldyz", "Ildiz", "YILDIZ", "Йилдиз"),
    ("İsmail", "Ismail", "Исмаил", "ISMAIL", "Ismayil"),
    ("Gülşat", "Гульшат", "Gulshat", "Гюльшат", "Gyulshat", "Gülschat"),
    ("Maksim", "Максим", "Maxim", "Maksym"),
    ("Ishak", "Исхак", "Iskhak", "Isʼhoq".replace("o", "a"), "Ysgak".replace("g", "h")),
    ("Täçmyrat", "Tachmyrat", "Тачмырат", "Tächmyrat"),
    ("Žumabaý", "Jumabay", "Жумабай", "Zhumabai"),
    ("Orazow", "Оразов", "Orazov", "ORAZOW"),
    ("Ýazgul", "Язгул", "Yazgul", "Iazgul", "Язгуль"),
    ("Аннаева", "Annaýewa", "Annayeva", "Anaeva", "Аннаева"),
    ("Щербаков", "Shcherbakov", "Scherbakow", "Şerbakow", "Щербаков".lower()),
]
EVERY_PAIR = [(a, b) for line in SPELLINGS for a in line for b in line]


@pytest.mark.parametrize("line", SPELLINGS, ids=lambda line: line[0])
def test_every_beginning_of_every_spelling_finds_every_other(line: tuple[str, ...]) -> None:
    for stored in line:
        for typed in line:
            for length in range(1, len(typed) + 1):
                assert matches(typed[:length], f"гр. {stored}, 44"), (typed[:length], stored)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Клыч", "Ogulnar KLYCHEV"),
        ("сеитм", "Jahan SEITMURADOV"),
        ("teymur", "Мердан Теймуркулиев"),
        ("teymur mer", "Мердан Теймуркулиев"),  # words in any order
        ("Sohrat", "Şöhrat Gurbanow"),  # typed without marks
        ("Şöhrat", "Sohrat Gurbanow"),
        ("Sohr", "Шохрат"),
        ("Zumabay", "Žumabaý"),
        ("tanri", "Täňriberdi"),  # ň is written n or ng
        ("тангри", "Täňriberdi"),
        ("cary", "Çary"),  # a keyboard without ç
        ("Cuma", "Jumaýew"),  # the Turkish c
        ("Шехрат", "Şöhrat"),  # ё printed as е
        ("Tey\u200bmur", "Teymurkulyyev"),  # a zero-width space from a messenger
        ("Tei\u0306mur", "Teymurkulyyev"),
        ("s\u0327ohrat", "Шохрат"),  # a decomposed ş
        ("Теймур", "Tеymurkulyyеv"),  # Cyrillic е inside Latin
        ("Teymur", "Тeймуркулиeв"),  # Latin e inside Cyrillic
        ("ｔｅｙｍｕｒ", "Teymurkulyyev"),  # full width
        ("244", "Article 244-1"),
        ("", "anything at all"),
        ("  - ", "anything at all"),
    ],
)
def test_finds(typed: str, stored: str) -> None:
    assert matches(typed, stored)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Клычев", "Jahan SEITMURADOV"),
        ("teymur x", "Теймуркулиев"),  # every word must be found
        ("kuliev", "Теймуркулиев"),  # a beginning, not a middle
        ("ш", "Sapar"),  # a Cyrillic ш is never a plain s
        ("2003", "203"),  # digits are not joined
        ("Orazow", "Nazarow"),
        ("Aman", "Emin"),
        ("Murat", "Merdan"),
    ],
)
def test_does_not_find(typed: str, stored: str) -> None:
    assert not matches(typed, stored)


# fmt: off
DIFFERENT = [
    "Orazow", "Berdiyew", "Nazarow", "Annayew", "Atayew", "Hojayew", "Meredow", "Gurbanow",
    "Durdyyew", "Saparow", "Rejepow", "Jumayew", "Hudayberdiyew", "Klycew", "Seitmyradow",
    "Teymurkulyyew", "Amangeldiyew", "Sopyyew", "Begliyew", "Tuwakow", "Garayew", "Allayew",
    "Muradow", "Myradow", "Nuryyew", "Ovezow", "Pirliyew", "Rahmanow", "Sahedow", "Tagiyew",
    "Welliyew", "Yazow", "Zakirow", "Caryyew", "Esenow", "Akmyradow", "Hallyyew", "Kakayew",
    "Kerimow", "Mammedow",
]
# fmt: on


def test_different_surnames_share_no_skeleton() -> None:
    owner: dict[str, str] = {}
    for name in DIFFERENT:
        for skeleton in fold_words(name):
            assert owner.setdefault(skeleton, name) == name, (name, owner[skeleton])


def test_a_spelling_that_is_clear_has_one_skeleton() -> None:
    assert fold_words("Теймуркулиев Orazow") == ("timurkuliv", "orazov")


def test_an_unclear_letter_has_several_skeletons_but_not_many() -> None:
    assert fold_words("Cary") == ("jari", "cari")
    assert len(fold_words("cşxcşxcşxcşxcşx")) <= MOST_SKELETONS
    assert 0 < len(readings("cşxcşxcşxcşxcşx")) <= MOST_READINGS


def test_skeletons_survive_an_index_that_folds_case() -> None:
    folded = fold_words("Şöhrat Khudayberdiev Çary Жумаев Щербаков ẞ İ")
    assert all(skeleton == skeleton.casefold() for skeleton in folded)


def test_half_a_group_is_read_both_ways() -> None:
    assert set(readings("k")) == {"k", "x"}
    assert set(readings("Ak")) == {"ak", "ax"}
    assert {"z", "j"} <= set(readings("z"))
    assert {"d", "j"} <= set(readings("Д"))
    assert {"t", "c"} <= set(readings("t"))
    assert set(readings("Orazow Ak")) == {"ak", "ax"}
    assert readings(" - ") == ()


def test_a_query_is_and_of_or() -> None:
    assert query("Orazow, k") == (("orazov",), ("k", "x"))


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Şöhrat", "sohrat", True),
        ("YILDIZ", "yıldız", True),
        ("İsmail", "ismail", True),
        ("Mey\u200dman  Ali", "meyman ali", True),
        ("Meýman", "Мейман", False),  # another script is another spelling
        ("Meyman", "Meiman", False),
        ("Shohrat", "Şohrat", False),
    ],
)
def test_same_spelling(a: str, b: str, same: bool) -> None:  # noqa: FBT001
    assert same_spelling(a, b) is same
    assert same_spelling(b, a) is same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Merdan Teymurguly", "Мердан Теймуркули"),
        ("Teymurguly Merdan", "Merdan Teimurkuly"),  # surname first
        ("Aman Orazov", "Amam Orazow"),  # a slip
        ("A. Orazow", "Aman Orazow"),
        ("Aman Orazow", "Оразов Аман Бердиевич"),  # a patronymic more
    ],
)
def test_is_worth_a_question(a: str, b: str) -> None:
    assert likely_same(a, b) >= ENOUGH
    assert likely_same(a, b) == likely_same(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Azat Berdiyew", "Jennet Berdiyewa"),  # a relative
        ("Azat Berdiyew", "Azat Berdiyewa"),
        ("Serdar Annayew", "Merdan Annayew"),  # brothers
        ("Azat Berdiyew", "Azat Orazow"),
        ("Azat", "Azat"),  # a first name alone
        ("Aman Orazow", "Amangeldi Orazow"),
        ("A. O.", "Aman Orazow"),
        ("", ""),
        ("...", "Aman Orazow"),
    ],
)
def test_is_not_worth_a_question(a: str, b: str) -> None:
    assert likely_same(a, b) < ENOUGH
    assert likely_same(a, b) == likely_same(b, a)


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Meýman-Guly 2", Script.LATIN),
        ("Ҷӯра Ўткир", Script.CYRILLIC),
        ("Mеyman", Script.MIXED),
        ("محمد", Script.ARABIC),
        ("გიორგი", Script.OTHER),
        ("12.05 -", Script.NONE),
        ("", Script.NONE),
    ],
)
def test_script_of(text: str, script: Script) -> None:
    assert script_of(text) is script


def test_folding_a_long_text_comes_to_an_end() -> None:
    """With a rule that looks at every letter for every letter it would take hours."""
    sentence = "Дурдыев сказал, что Teýmurkulyýew 12-nji maýda aeroportda görnüpdir; Шохрат нет. "
    text = "".join(f"{sentence}{number} " for number in range(4000))
    assert len(fold_words(text)) >= 4000
    assert fold_words("кh" * 200_000)


def test_the_stamp_is_a_number() -> None:
    assert FOLDING_VERSION >= 1
