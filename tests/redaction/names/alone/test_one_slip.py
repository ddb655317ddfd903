"""A short family name and who is listed by one word alone, with a slip; and words that are something else."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, compile_people, find

PEOPLE = compile_people(
    [
        {"id": "moroz", "name": "Мороз"},
        {"id": "umida", "name": "Umida"},
        {"id": "sedar", "name": "Sedar Annayew"},
        {"id": "nury", "name": "Nurýagdy"},
        {"id": "aman", "name": "Aman Çağlar"},
        {"id": "roman", "name": "Роман Лебедь"},
        {"id": "dilfuza", "name": "Дильфуза Ибраимова"},
        {"id": "siobhan", "name": "Siobhan McAllister"},
        {"id": "gurban", "name": "Gurbansoltan Öwezowa"},
    ]
)


@pytest.mark.parametrize(
    ("text", "who", "why"),
    [
        ("присутствовали: Мроз, двое из посольства", "moroz", "a letter left out"),
        ("кто платил за зал? Наличными Морзо, без чека", "moroz", "two letters exchanged"),
        ("majlisda Uimda ham bor edi", "umida", "in another language, two letters exchanged"),
        ("по видеосвязи выступила Уыида, звук пропадал", "umida", "another letter, as a scanner takes it"),
        ("Umeedz left the flat at six", "umida", "where a sentence begins, and no word is so written"),
        ("name on the badge: Nyagdy", "nury", "a long name with two letters left out"),
        ("по списку Чагбар, дальше неразборчиво", "aman", "a family name without an ending of its own"),
        ("они видели Дильфзуу у ворот", "dilfuza", "a given name of six sounds"),
        ("Gurbansolan çagyrdy", "gurban", "a long given name, where a sentence begins"),
        ("Лепедь пишет из автобуса", "roman", "a letter near it, where a sentence begins"),
        ("они видели Дилфщузу у ворот", "dilfuza", "a given name with a slip, in a case"),
        ("они видели дильфзуу у ворот", "dilfuza", "in a line without capitals"),
        ("kto videl dilvuza vchera", "dilfuza", "the same in Latin letters"),
        ("The chat said this. они видели дильфзуу у ворот.", "dilfuza", "and in a sentence without capitals"),
    ],
)
def test_a_slip_in_all_that_stands_there_is_asked(text: str, who: str, why: str) -> None:
    found = find(text, PEOPLE, identifiers=False)
    assert [(each.who, each.tier) for each in found] == [(who, Tier.ASK)], why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("majlisda Uimda Sobirova bor edi", "somebody else's family name beside"),
        ("they met Ekrem Çaglat there", "somebody else's given name beside"),
        ("они поехали в Мозырь", "a place"),
        ("видели Sredar у ворот", "a given name of five sounds is too many words"),
        ("по списку Чагларова, дальше неразборчиво", "it ends as another family name"),
        ("Можно было уйти", "an everyday word"),
        ("Вчера они видели дильфзуу у ворот", "small letters in a sentence with a capital"),
        ("вчера они видели мроз у ворот", "a short word in a line without capitals"),
        ("в сообщении были одни числа", "an everyday word in a case, near Siobhan"),
    ],
)
def test_what_is_something_else_is_not(text: str, why: str) -> None:
    assert not find(text, PEOPLE, identifiers=False), why
