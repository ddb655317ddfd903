"""Who is listed by the family name alone, and names as haste, clerks and keyboards leave them."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, compile_people, find

PEOPLE = compile_people(
    [
        {"id": "oraz", "name": "Orazmammedowa"},
        {"id": "nur", "name": "Hatice Nur Özgüven"},
        {"id": "kyz", "name": "Айнура Жээнбек кызы"},
        {"id": "han", "name": "Selbi Hangeldigyzy"},
        {"id": "haj", "name": "Гаджиева Ульвия"},
        {"id": "toi", "name": "Azamat Toichubekov"},
        {"id": "gai", "name": "Гайдученко Савелий"},
        {"id": "yaz", "name": "Jemal Язбердыева"},
        {"id": "khu", "name": "Khurshed Nazarzoda"},
        {"id": "hal", "name": "Begenç Hallyýew"},
        {"id": "zhu", "name": "Лев Жук"},
        {"id": "sho", "name": "Shohruh Tulkinov"},
        {"id": "mer", "name": "Altyn Meredowa"},
        {"id": "odil", "name": "sanjar odil"},
        {"id": "hava", "name": "Хава Идигова"},
        {"id": "zbi", "name": "Zbigniew Żurawski"},
    ]
)
SURE, ASK = Tier.SURE, Tier.ASK
WAYS = [
    ("muny Selbi Orazmämmedowadan eşitdim", "Selbi Orazmämmedowadan", "oraz", SURE, "any given name"),
    ("re: Orazmämmedowa S. — removal order", "Orazmämmedowa S", "oraz", SURE, "and any initial"),
    ("Подпись: С. Оразмамедова", "С. Оразмамедова", "oraz", SURE, "before it, too"),
    ("вчера Hatice Nur Özgüvenin vəkili dedi", "Hatice Nur Özgüvenin", "nur", SURE, "nur is a German word"),
    ("от Оразмамедовой Селби Гельдыевны", "Оразмамедовой Селби Гельдыевны", "oraz", SURE, "with the father"),
    ("дело Оразмамедовой А.Х. в суде", "Оразмамедовой А.Х", "oraz", SURE, "two initials that are words"),
    ("пришли Мерет, Оразмамедова и сосед", "Оразмамедова", "oraz", SURE, "another one in a row"),
    ("без Айнуры Жээнбековны решать не будем", "Айнуры Жээнбековны", "kyz", SURE, "a patronymic of кызы"),
    ("отправить Сельби Хангельдыевне копию", "Сельби Хангельдыевне", "han", SURE, "of -gyzy"),
    ("звонил Hangeldiogly вчера", "Hangeldiogly", "han", ASK, "her brother"),
    ("ищут Hacıyeva давно", "Hacıyeva", "haj", SURE, "an Azerbaijani h"),
    ("Рфсшнумф — блин, не та раскладка", "Рфсшнумф", "haj", SURE, "the same in the other layout"),
    ("imo/vk id azamattoychubekov1958", "azamattoychubekov1958", "toi", SURE, "two names share a t"),
    ("source: Haiduche nko (do not quote)", "Haiduche nko", "gai", SURE, "a Ukrainian h, a space"),
    ("связь с Язбердые вой через сестру", "Язбердые вой", "yaz", SURE, "a letter and a case broken off"),
    ("Рфддннуцб куыеу", "Рфддннуц", "hal", SURE, "a comma is a letter there"),
    ("v spiske xallblev - mesto 14c", "xallblev", "hal", SURE, "bl for ы"),
    ("Chava has not answered since Tuesday", "Chava", "hava", ASK, "in a short name"),
    ("per Churshed il visto è pronto", "Churshed", "khu", SURE, "a German ch"),
    ("лЬВУ жУКУ дали 15 суток", "лЬВУ жУКУ", "zhu", SURE, "capitals turned"),
    ("Şohruh'un Yabancılar Şubede işi bitmemi", "Şohruh'un", "sho", ASK, "an owner, no name behind"),
    ("|M  E  R  E  D  O  V  A A  L  T  Y  N|", "M  E  R  E  D  O  V  A A  L  T  Y  N", "mer", SURE, "wide"),
    ("ПРИГОВОР именем ... Ходжумурадов, Язбсрдыева признать", "Язбсрдыева", "yaz", SURE, "a scanner's с"),
    ("Kburshed Nazarzoda, born 1989", "Kburshed Nazarzoda", "khu", SURE, "a scanner's b"),
    ("abi Xurshedjon nerde kaldı", "Xurshedjon", "khu", SURE, "a d and a j that meet"),
    ("Sanjar Odilov deb yozishibdi", "Sanjar Odilov", "odil", ASK, "as papers end it"),
    ("Zbigniew dzwonił wczoraj, Zbyszek też", "Zbyszek", "zbi", SURE, "a given name on -ew"),
    ("Дело Meredowa передано", "Meredowa", "mer", SURE, "an everyday word before it"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "name", "who", "tier"), [case[:4] for case in WAYS], ids=[case[4] for case in WAYS]
)
def test_a_name_is_found_whole(text: str, name: str, who: str, tier: Tier) -> None:
    found = [
        (text[each.start : each.end], each.who, each.tier) for each in find(text, PEOPLE, identifiers=False)
    ]
    assert (name, who, tier) in found


def test_a_town_is_nobody_but_a_name_that_ends_as_towns_do_is() -> None:
    people = compile_people(
        [{"id": "a", "name": "Aýnabat Saparlyýewa"}, {"id": "s", "name": "Selbi Öwezowa"}]
    )
    text = "Aýnabatjan geldi. Selbiabatdan ýol uzak."
    assert [text[each.start : each.end] for each in find(text, people, identifiers=False)] == ["Aýnabatjan"]


def test_the_only_name_that_is_listed_of_somebody_is_theirs_inside_a_sentence() -> None:
    people = compile_people([{"id": "d", "name": "Далер"}])
    tiers = {
        text: {each.tier for each in find(text, people, identifiers=False)}
        for text in ("спросите у Далера", "у Далера Каримова")
    }
    assert tiers["спросите у Далера"] == {SURE}
    assert SURE not in tiers["у Далера Каримова"]
