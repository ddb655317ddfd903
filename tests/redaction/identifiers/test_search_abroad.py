"""Identifiers as exile and machines write them: other digits, no scheme, other tongues, logs and labels."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.identifiers import identifiers_in

FOUND = [
    # digits of Persian and Arabic
    ("تلفن ۰۹۱۵ ۳۱۲ ۴۴ ۷۸", "۰۹۱۵ ۳۱۲ ۴۴ ۷۸", "phone"),
    ("هاتف ٠٠٩٠٥٣٨٤١٢٧٧٠٦", "٠٠٩٠٥٣٨٤١٢٧٧٠٦", "phone"),
    ("موقعیت ۳۶٫۲۹۷۰، ۵۹٫۶۰۶۲", "۳۶٫۲۹۷۰، ۵۹٫۶۰۶۲", "coordinates"),
    # telephones beside signs
    ("тел.89037714421;симка чужая", "89037714421", "phone"),
    ("+998-94-611_20_36 (viber)", "+998-94-611_20_36", "phone"),
    # links without a scheme
    ("файл: clck.ru/44Tm8, пароль тот же", "clck.ru/44Tm8", "link"),
    ("zoom.us/j/4471203660 parol 1", "zoom.us/j/4471203660", "link"),
    ("t . me / gara_gum", "t . me / gara_gum", "link"),
    ("телеграм точка ми слэш гум44", "телеграм точка ми слэш гум44", "link"),
    # days
    ("12 квітня 1987 р.", "12 квітня 1987", "date"),
    ("née le 1er février 1987", "1er février 1987", "date"),
    ("ur. 12 kwietnia 1987", "12 kwietnia 1987", "date"),
    ("am 3. März 1987 geboren", "3. März 1987", "date"),
    ("۱۳ آبان ۱۳۹۹", "۱۳ آبان ۱۳۹۹", "date"),
    ("BDAY:19870413", "19870413", "date"),
    ("2020-11-04T04:12:00Z log", "2020-11-04", "date"),
    ("IMG_20201103.jpg", "20201103", "date"),
    ("3/XI-2021 протокол", "3/XI-2021", "date"),
    # places of files and devices
    ('{"lat":39.0864,"lon":63.5785}', 'lat":39.0864,"lon":63.5785', "coordinates"),
    ("у сарая N41 18.666 E69 16.782", "N41 18.666 E69 16.782", "coordinates"),
    ("36.4N 59.6E Машҳад", "36.4N 59.6E", "coordinates"),
    ("+41.7152+044.8271/ ISO", "+41.7152+044.8271/", "coordinates"),
    ("MGRS 38SND1234567891", "38SND1234567891", "coordinates"),
    ("GPSLatitude 37 deg 35' 12.41\" N", "37 deg 35' 12.41\" N", "coordinates"),
    # ages
    ("34 роки, інженер", "34 роки", "age"),
    ("eine 34-jährige Lehrerin", "34-jährige", "age"),
    ("девочка семи лет", "семи лет", "age"),
    ("otuz bäş ýaşynda", "otuz bäş ýaşynda", "age"),
    ("мать, 72 г., диабет", "72 г.", "age"),
    # addresses hidden from machines
    ("nur%40mail.ru в адресной строке", "nur%40mail.ru", "email"),
    ("umid АТ gmail ТОЧКА com", "umid АТ gmail ТОЧКА com", "email"),
    ("почта: gum2004 собака инбокс точка ру", "gum2004 собака инбокс точка ру", "email"),
    ("info-at-exile-dot-eu", "info-at-exile-dot-eu", "email"),
    # papers, numbers and plates after their label
    ("Pass Nr. C01X00T48", "C01X00T48", "passport"),
    ("Titre de voyage 13AB44713", "13AB44713", "passport"),
    ("laissez-passer LP-448/2021", "LP-448/2021", "passport"),
    ("п-т ii-аг 204472 сов. образца", "ii-аг 204472", "passport"),
    ("РНОКПП 2987744121", "2987744121", "national-number"),
    ("Steuer-ID 44 712 036 982", "44 712 036 982", "national-number"),
    ("tc_no=34447120339;", "34447120339", "national-number"),
    ("کد ملی ۰۰۴۴۷۱۲۰۳۷", "۰۰۴۴۷۱۲۰۳۷", "national-number"),
    ("code melli 601-311486-4", "601-311486-4", "national-number"),
    ("дом вот тут 49 17.641N, 76 6.124E", "49 17.641N, 76 6.124E", "coordinates"),
    ("Kennzeichen M XY 448", "M XY 448", "plate"),
    ("B-KL 4472 vor dem Heim", "B-KL 4472", "plate"),
    ("белая Камри, 73 ایران 448 ب 31", "73 ایران 448 ب 31", "plate"),
    ("ulag BN 20-72 AH", "BN 20-72 AH", "plate"),
    # accounts of services
    ("by u/sand_and_bread", "sand_and_bread", "handle"),
    ("ICQ 417-220-914", "417-220-914", "handle"),
    ("threema ID 4KX7TR2C", "4KX7TR2C", "handle"),
    ('{"username":"gum_uz"}', "gum_uz", "handle"),
    ("user_id=5512094472 (tg)", "5512094472", "handle"),
    ("ник в имо «gumly_99»", "gumly_99", "handle"),
]


@pytest.mark.parametrize(("text", "value", "kind"), FOUND, ids=[each[0] for each in FOUND])
def test_what_is_written_abroad_and_by_machines_is_found(text: str, value: str, kind: str) -> None:
    start = text.index(value)
    assert (start, start + len(value), kind) in [(m.start, m.end, m.who) for m in identifiers_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        "и/или, т.д./т.п.",
        "۱۵۰۰ نفر",
        "60 км/ч",
        "за 2 руб./шт",
        "см. example.org и др.",
        "отсидел семь лет",
        "3 айлық шектеу",
        "после семи лет тюрьмы",
        "масло, 71 г масла",
        "id 20201399",
        "В 2021 А. уехал",
        "session 2023-24",
        "github actions",
        "login 12:30",
        "pass 12 km",
        "номер 5 из 12",
        "собака лает",
        "счёт 12.50 и 13.40",
    ],
)
def test_counts_and_everyday_slashes_are_nobodys(text: str) -> None:
    assert identifiers_in(text) == []
