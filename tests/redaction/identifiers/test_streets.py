"""Street addresses as people write them in exile and at home."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.identifiers import identifiers_in

FOUND = [
    # a word for the street before its name
    ("бульв. Лесі Українки 31", "бульв. Лесі Українки 31"),
    ("31 bis, rue des Martyrs, 75018 Paris", "31 bis, rue des Martyrs, 75018 Paris"),
    ("os. Tysiąclecia 31/8", "os. Tysiąclecia 31/8"),
    ("nám. Republiky 3, 110 00 Praha", "nám. Republiky 3, 110 00 Praha"),
    ("Calle Serrano 31, Madrid", "Calle Serrano 31"),
    ("кӯчаи Фирдавсӣ 31, хонаи 8", "кӯчаи Фирдавсӣ 31, хонаи 8"),
    # after it, or grown together with it
    ("Nobatow şaýoly, 31", "Nobatow şaýoly, 31"),
    ("Buyuk ipak yo‘li 31, 8-xonadon", "Buyuk ipak yo‘li 31, 8-xonadon"),
    ("Friedrich-Engels-Straße 31", "Friedrich-Engels-Straße 31"),
    ("Kottbusser Damm 31", "Kottbusser Damm 31"),
    ("Drottninggatan 31", "Drottninggatan 31"),
    ("Herengracht 31-2", "Herengracht 31-2"),
    ("An der Spree 3, 2. Stock", "An der Spree 3"),
    # parts of a building, postcodes, boxes
    ("31-nji jaý, 8-nji öý", "31-nji jaý, 8-nji öý"),
    ("Puszkina 31 lok. 8", "31 lok. 8"),
    ("House 3, Salford M5 4WT", "M5 4WT"),
    ("31 Elm Grove, Peckham", "31 Elm Grove"),
    ("moved to 31 Elm Lanes, London", "31 Elm Lanes"),
    ("живёт общ. №3, комн. 318, ул. Кемине", "общ. №3, комн. 318, ул. Кемине"),
    ("P.O. Box 731, Arlington", "P.O. Box 731"),
    ("Казань, Баумана 31-8", "Казань, Баумана 31-8"),
    ("Vinohradská 31/731, Praha", "Vinohradská 31/731"),
    # in other letters
    ("شیراز، خیابان زند، کوچه ۳۱، پلاک ۸", "خیابان زند، کوچه ۳۱، پلاک ۸"),
    ("شارع النيل ٣١، شقة ٨", "شارع النيل ٣١، شقة ٨"),
    ("喀什市人民路31号", "喀什市人民路31号"),
    ("жили на Огузхана, 31", "на Огузхана, 31"),
    ("5-nji Parahat, 31/8", "5-nji Parahat, 31/8"),
    ("3-я линия, 31", "3-я линия, 31"),
    ("улица Кемине дом тридцать один", "дом тридцать один"),
    ("Nobatow köçesi otuz birinji jaý", "otuz birinji jaý"),
    ("живёт на лермонтова 31", "на лермонтова 31"),
]


@pytest.mark.parametrize(("text", "value"), FOUND, ids=[each[0] for each in FOUND])
def test_an_address_is_found(text: str, value: str) -> None:
    start = text.index(value)
    places = [m for m in identifiers_in(text) if m.who == "address"]
    assert any(m.start <= start and start + len(value) <= m.end for m in places)


@pytest.mark.parametrize(
    "text",
    [
        "комната 712, этаж 7",
        "живёт там 15 лет",
        "3 days on the way",
        "Im Jahr 2019",
        "Zimmer 312 im 3. Stock",
        "12000 Menschen",
        "im Supermarkt 300 Gramm",
        "площадь 44 м²",
        "5-nji gat, 14-nji kabinet",
        "Article 5, Chapter 4",
        "на улице +45",
        "на улице двадцать человек",
        "на Олимпиаде 2012",
        "1-й этап, 3-я группа",
        "wohnt seit 12 Jahren hier",
    ],
)
def test_rooms_times_and_counts_are_no_addresses(text: str) -> None:
    assert not [each for each in identifiers_in(text) if each.who == "address"]
