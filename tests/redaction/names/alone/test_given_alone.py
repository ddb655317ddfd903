"""A given name that its line alone tells: where it begins, in small letters, in another language's form."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import compile_people, find


@pytest.mark.parametrize(
    ("name", "text", "found", "why"),
    [
        ("Xədicə Əhmədzadə", "Хадиджа опять без связи, волнуемся.", "Хадиджа", "known names need no capital"),
        ("Exmet Niyaz", "ахмет в чс, номер не бери", "ахмет", "nor does it in small letters"),
        ("Mikalaj Ždanovič", "Salam Nikolaýjan, ýagdaýlar nähili?", "Nikolaýjan", "behind a greeting"),
        ("Mikalaj Ždanovič", "nikolay opyat bez sveta sidit", "nikolay", "as another language has it"),
        ("Уладзімір Шчэрба", "Selam Vladimir abi, müsait misiniz?", "Vladimir", "before a word of respect"),
        ("Akmyrat Hümmetow", "виделась с Акмурадом, обнялись", "Акмурадом", "one half as Russian says it"),
        ("Шыңғыс Жұбаниязов", "Дочка Чингиза пошла в школу", "Чингиза", "Kazakh ш, Russian ч"),
        ("Abudureyimu Maimaiti", "вчера видели Абдурехима", "Абдурехима", "listed as in Chinese papers"),
        ("Сайёра", "Sayyora bilan 20:00 da gaplashdik.", "Sayyora", "nobody talks with a planet"),
        ("Esenmyrat Şyhyýew", "Эсен, ты доехал?", "Эсен", "spoken to"),
        ("Rejepgeldi Hallyýew", "Rejep naber, iyi misin?", "Rejep", "asked how he is"),
        ("Sho'hrat Nishonboyev", "Shuhrat tog'a kasal ekanlar", "Shuhrat", "a word of kin"),
        ("Zafarbek Sodiqjonov", "the second voice is Zafarka S.", "Zafarka", "love, an initial that fits"),
        ("Шәріпов Ілияс", "Ілекең Ш. кеше хабарласты", "Ілекең", "respect before one"),
        ("Эскендер Абдурешит", "Со слов Абдурешитова, били", "Абдурешитова", "the ending papers add"),
        ("Юрий Черняховский", "Юрий не ест третий день", "Юрий", "no everyday word sounds so"),
        ("Мария Воробьёва", "Марии Николаевне заплатили", "Марии", "no town (Мары) has a father"),
        ("Gurbannazar Ataýew", "Hany Gurbannazarbeg?", "Gurbannazarbeg", "respect glued behind"),
        ("Tigran Hovhannisyan", "Письмо от Оганесяна", "Оганесяна", "as Russian has the family name"),
        ("Gʻayrat Qoʻchqorov", "G'ayratvoy, osh tayyormi", "G'ayratvoy", "as Uzbek men are called"),
        ("Yessengali", "There was a call from Esengali today", "Esengali", "no town with an ending (Essen)"),
        ("To'laganova Ra'no", "Ｔｏ＇ｌａｇａｎｏｖａ keldi", "Ｔｏ＇ｌａｇａｎｏｖａ", "a wide apostrophe"),
    ],
)  # fmt: skip
def test_a_name_is_found_where_little_tells(name: str, text: str, found: str, why: str) -> None:
    people = compile_people([{"id": "who", "name": name}])
    places = [text[each.start : each.end] for each in find(text, people, identifiers=False)]
    assert any(found in place or place in found for place in places), why


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("Эскендер Абдурешит", "Абдурасулова избрали", "another name with that ending"),
        ("Нурлан Серик", "тренер Сериков уволен", "of a short one it is another's"),
        (
            "Айгерим Касымова",
            "guvoh Ayka T. so'roqqa kelmadi",
            "an initial that does not fit",
        ),
    ],
)
def test_what_only_sounds_so_is_nobody(name: str, text: str, why: str) -> None:
    assert find(text, compile_people([{"id": "who", "name": name}]), identifiers=False) == [], why
