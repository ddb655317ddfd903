"""Names that machines coded, drew or read in another charset; and texts that only have such signs."""

from __future__ import annotations

import base64
import quopri
from urllib.parse import quote

import pytest

from fieldjournal.redaction.finder import Tier, compile_people, find
from fieldjournal.redaction.names.codings.readings import readings

PEOPLE = compile_people(
    [
        {"id": "batyr", "name": "Батыр Кульгельдыев"},
        {"id": "cinar", "name": "Çınar Özgündoğdu"},
        {"id": "sonya", "name": "Sonýa Şadurdyýewa"},
        {"id": "ivo", "name": "Ivo Brzák"},
    ]
)
NAME = "Батыр Кульгельдыев"


def _found(text: str) -> set[tuple[str, Tier]]:
    return {(each.who, each.tier) for each in find(text, PEOPLE, identifiers=False)}


def _as_utf_16(text: str) -> str:
    return text.encode("utf-16-be").hex().upper()


@pytest.mark.parametrize(
    "coded",
    [
        quote(NAME),
        quote(quote(NAME)),
        quote(NAME.encode("cp1251")).replace("%20", "+"),
        "".join(f"%u{ord(char):04X}" if char != " " else "%20" for char in NAME),
        "".join(f"&#{ord(char)};" for char in NAME),
        "".join(f"&#x{ord(char):x};" if char != " " else "&nbsp;" for char in NAME),
        "".join(f"\\u{ord(char):04x}" if char != " " else " " for char in NAME),
        "".join(f"\\x{byte:02x}" for byte in NAME.encode()),
        "".join(f"\\{byte:03o}" for byte in NAME.encode()),
        "".join(f"\\{ord(char):04X} " if char != " " else " " for char in NAME),
        quopri.encodestring(NAME.encode()).decode(),
        quopri.encodestring(NAME.encode("cp1251")).decode(),
        f"=?koi8-r?B?{base64.b64encode(NAME.encode('koi8-r')).decode()}?=",
        f"=?UTF-8?Q?{quopri.encodestring(NAME.encode()).decode().replace(chr(32), '_')}?=",
        f"N;ENCODING=BASE64:{base64.b64encode('Кульгельдыев;Батыр;;'.encode()).decode()}",
        f"http://xn--{'батыркульгельдыев'.encode('punycode').decode()}.example/",
        NAME.encode("utf-7").decode(),
        NAME.encode().hex(" "),
        _as_utf_16(NAME),
    ],
)
def test_a_name_written_in_numbers_is_found(coded: str) -> None:
    assert ("batyr", Tier.SURE) in _found(f"see {coded} there")


@pytest.mark.parametrize("seen", ["cp1251", "latin-1", "cp1252", "koi8-r", "cp866", "mac-cyrillic"])
def test_utf_8_read_in_another_charset_is_found(seen: str) -> None:
    text = f"вчера приходили за {NAME}, дома его не было"
    assert ("batyr", Tier.SURE) in _found(text.encode().decode(seen, "replace"))


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("cp1251", "latin-1"),
        ("cp1251", "cp1252"),
        ("cp1251", "koi8-r"),
        ("cp1251", "cp866"),
        ("koi8-r", "cp1251"),
        ("koi8-r", "latin-1"),
        ("cp866", "cp1251"),
        ("cp866", "latin-1"),
    ],
)
def test_one_charset_read_as_another_is_found(written: str, seen: str) -> None:
    text = f"вчера приходили за {NAME}, дома его не было"
    assert ("batyr", Tier.SURE) in _found(text.encode(written).decode(seen))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Çınar Özgündoğdu".encode("cp1254").decode("cp1252"), "cinar"),
        ("Çınar Özgündoğdu".encode().decode("cp1254", "replace"), "cinar"),
        ("SonÃ½a Åžadurdyýewa", "sonya"),
        ("Ivo BrzÃ¡k", "ivo"),
        ("\u202eveydlegluK rytaB\u202c", "batyr"),
        ("vokluB иве, вeыдльегльуК рытаБ".replace("вeыд", "веыд"), "batyr"),
        ("ⓈⓄⓃⓎⒶ ⓈⒶⒹⓊⓇⒹⓎⓎⒺⓌⒶ", "sonya"),
        ("🅢🅞🅝🅨🅐 🅢🅐🅓🅤🅡🅓🅨🅨🅔🅦🅐", "sonya"),
        ("ɐʍǝʎʎpɹnpɐs ɐʎuos", "sonya"),
    ],
)
def test_letters_of_other_kinds_are_read(text: str, who: str) -> None:
    assert who in {each for each, _ in _found(text)}


def test_what_is_read_letter_by_letter_keeps_its_place() -> None:
    text = f"https://x.example/{quote('Батыр_Кульгельдыев_2023')}.pdf"
    (found,) = find(text, PEOPLE, identifiers=False)
    assert text[found.start : found.end] == quote("Батыр_Кульгельдыев")


@pytest.mark.parametrize(
    "text",
    [
        "Её мать жила в «Рассвете» — № 5, ціну її не знаю, у ўсіх",
        "Diýýärler: taýýar çäý; öýüňe gel, ağaç şöyle dýnç",
        "price 100% sure & 20% off; a=b, x\\y, U+ and 3+4-5",
        "l'été à Besançon, naïve façade, Þorlákur",
        "iPhone и eBay, commit 3fa91c0e8812ab90, PIN 004100420043",
    ],
)
def test_a_text_that_only_has_such_signs_is_read_as_it_stands(text: str) -> None:
    assert [each.text for each in readings(text) if find(each.text, PEOPLE, identifiers=False)] == []
    assert _found(text) == set()


def test_codings_in_a_long_text_keep_their_places() -> None:
    coded = quote(NAME)
    text = "\n".join(["nothing of note, day by day"] * 3_000 + [coded] + ["and on it goes"] * 3_000 + [coded])
    found = find(text, PEOPLE, identifiers=False)
    assert [text[each.start : each.end] for each in found] == [coded, coded]
