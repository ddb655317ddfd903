"""Ways to write a name that hide it from who looks for the spelling: habits, on invented people."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, compile_people, find

PEOPLE = compile_people(
    [
        {"id": "atajanow", "name": "Merdan Atajanow"},
        {"id": "novak", "name": "Ondřej Novák"},
        {"id": "moreau", "name": "Hélène Moreau"},
        {"id": "bashkirov", "name": "Mihail Bashkirov"},
        {"id": "tuwakow", "name": "Annaberdi Tuwakow"},
        {"id": "scholz", "name": "Katharina Scholz"},
        {"id": "kuliyev", "name": "Amannazar Kuliýew", "aliases": ["Nazar kaka"]},
        {"id": "gurdowa", "name": "Şemşat Gurdowa"},
        {"id": "yollyyev", "name": "Kaka Ýollyýew"},
        {"id": "dorjevic", "name": "Jasna Đurđević"},
        {"id": "brzezina", "name": "Ewa Brzezina"},
        {"id": "hlushko", "name": "Ihor Hlushko"},
        {"id": "beauvois", "name": "Claire Beauvois"},
        {"id": "weidner", "name": "Franz Weidner"},
        {"id": "gylyjow", "name": "Batyr Gylyjow"},
        {"id": "sovmez", "name": "Leyla Söwmez"},
    ]
)

WAYS = [
    ("Про Ондржее ничего не слышно", "Ондржее", "novak", "ř and a last j as in Russian"),
    ("Элен Моро не пришла", "Элен Моро", "moreau", "French by its sound: no h before, no e after, eau is о"),
    ("we saw Bahskirov there", "Bahskirov", "bashkirov", "letters of sh exchanged"),
    ("we saw Bascjhkirov there", "Bascjhkirov", "bashkirov", "two keys too many around an h"),
    ("Прошу Берди помочь", "Берди", "tuwakow", "called by the second half of the name"),
    ("Gestern war Käthe da", "Käthe", "scholz", "a usual short form of Europe"),
    ("М@рдан пришёл", "М@рдан", "atajanow", "a sign for a letter"),
    ("с ним Мерд@н Ат@дж@нов", "Мерд@н Ат@дж@нов", "atajanow", "signs for letters in both names"),
    ("и Ат.джанова видели", "Ат.джанова", "atajanow", "a dot for a letter"),
    ("Ме*дан пришёл", "Ме*дан", "atajanow", "a star for a letter of a given name"),
    ("видели Мер.ана там", "Мер.ана", "atajanow", "a dot for a letter, in a case"),
    ("видели, как Гурдова, Ш. сажают", "Гурдова, Ш", "gurdowa", "an everyday word before is nobody's name"),
    ("Вчера Кака не пришёл", "Кака", "yollyyev", "a word of kin with a capital is a given name"),
    ("ქ-ნი შემშატ გურდოვამ თქვა", "შემშატ გურდოვამ", "gurdowa", "Georgian, in a case"),
    ("გუშინ ბაშკიროვი დააკავეს", "ბაშკიროვი", "bashkirov", "alone in Georgian, with its ending"),
    ("Մերդան Աթաջանովը այստեղ է", "Մերդան Աթաջանովը", "atajanow", "Armenian, with the article"),
    ("Ο Μερντάν Ατατζάνοβ ήρθε", "Μερντάν Ατατζάνοβ", "atajanow", "Greek"),
    ("пришла Джурджевич Ясна", "Джурджевич Ясна", "dorjevic", "a Serbian đ as in Russian"),
    ("Јасна Ђурђевић", "Јасна Ђурђевић", "dorjevic", "Serbian Cyrillic"),
    ("Familie Durdevic wohnt hier", "Durdevic", "dorjevic", "a Serbian đ as d in haste"),
    ("Бжезина и ещё трое", "Бжезина", "brzezina", "a Polish rz as ж"),
    ("у Глушко обыск", "Глушко", "hlushko", "a Ukrainian h as г"),
    ("адвокат Бовуа, Париж", "Бовуа", "beauvois", "French oi as уа"),
    ("Вайднер Франц звонил", "Вайднер Франц", "weidner", "German ei as ай, z as ц"),
    ("Клыджова видели в Мары", "Клыджова", "gylyjow", "Gyly- as Клы-"),
    ("Frau SOEWMEZ ist da", "SOEWMEZ", "sovmez", "an umlaut as two letters, a title before"),
    ("видели Ба-\r\n    шкирова у суда", "Ба-\r\n    шкирова", "bashkirov", "parted by a line of Windows"),
    ("видели Баш-\r\n> кирова у суда", "Баш-\r\n> кирова", "bashkirov", "parted by a line that is quoted"),
    ("surname=Baş+kirov&x=1", "Baş+kirov", "bashkirov", "parted by a plus, as forms send it"),
    ("#StandWithmerdanatajanow", "merdanatajanow", "atajanow", "glued to the With of a tag"),
    ("мердан не отвечает", "мердан", "atajanow", "in small letters at the beginning, a verb of people after"),
]


@pytest.mark.parametrize(("text", "name", "who", "why"), WAYS, ids=[each[3] for each in WAYS])
def test_a_name_written_so_is_found(text: str, name: str, who: str, why: str) -> None:
    assert [(text[each.start : each.end], each.who) for each in find(text, PEOPLE)] == [(name, who)], why


def test_a_title_before_a_family_name_is_no_given_name_of_somebody_else() -> None:
    for title in ("Frau", "Mme", "Sayın", "гражданин"):
        found = find(f"{title} Bashkirov +1", PEOPLE)
        assert [each.tier for each in found] == [Tier.SURE], title


@pytest.mark.parametrize(
    "text",
    [
        "цена 10$ и 5€ за м@",
        "see a@b",
        "они там.ушли и сели",
        "т.е. ме*сяц",
        "видели, как его увели",
        "мердана — это храбрец",
    ],
)
def test_signs_and_small_words_that_are_nobody(text: str) -> None:
    assert not find(text, PEOPLE, identifiers=False)
