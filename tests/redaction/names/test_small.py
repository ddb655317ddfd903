"""Names in small letters, in chats without capitals and in texts that have them; words that stay words."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, compile_people, find

PEOPLE = compile_people(
    [
        {"id": "zarina", "name": "Зарина Шарипова"},
        {"id": "mirlan", "name": "Мирлан Жээнбеков"},
        {"id": "jamshed", "name": "Jamshed Rahimov"},
        {"id": "firdavs", "name": "Firdavs Olimi"},
        {"id": "altyn", "name": "Altyn Meredowa"},
        {"id": "deniz", "name": "Deniz Karaağaç"},
        {"id": "vera", "name": "Вера Соколова"},
        {"id": "mekan", "name": "Mekan Nyýazow"},
        {"id": "oraz", "name": "Ораз Тойлыев"},
        {"id": "nino", "name": "Nino Lomidze"},
        {"id": "gunel", "name": "Günel Məmmədli"},
    ]
)


@pytest.mark.parametrize(
    ("text", "who", "why"),
    [
        ("заринаны топко кош", "zarina", "the case of an object, in Kyrgyz"),
        ("зарину тоже вызвали", "zarina", "and in Russian"),
        ("мирланды аэропортто кармап калышты", "mirlan", "a case with a consonant of its own"),
        ("мирлану спасибо", "mirlan", "for somebody, in Russian"),
        ("jamshedga barada hiç kime aýtma", "jamshed", "to somebody, in Uzbek"),
        ("Мать просила никому не говорить. firdavsni kutamiz", "firdavs", "a sentence in small letters"),
    ],
)
def test_a_line_in_small_letters_may_begin_with_a_name_in_any_case(text: str, who: str, why: str) -> None:
    assert {(each.who, each.tier) for each in find(text, PEOPLE, identifiers=False)} == {(who, Tier.ASK)}, why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("altynjy synp okuwçysy", "made of an everyday word"),
        ("denizci amca balık verdi", "and in Turkish"),
        ("зарница на горизонте", "another word"),
        ("мир надо беречь", "an everyday word as a name begins"),
    ],
)
def test_a_line_in_small_letters_may_begin_with_a_word(text: str, why: str) -> None:
    assert find(text, PEOPLE, identifiers=False) == [], why


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ораз клычевич живёт этажом выше", "ораз клычевич"),
        ("Просила не звонить. нино зурабовна против", "нино зурабовна"),
        ("Жду до понедельника, позвоните гюнель рамиз кызы", "гюнель рамиз кызы"),
        ("oraz ashirovich na svyazi", "oraz ashirovich"),
        ("спросите соседей зары холовны", "зары холовны"),
        ("Вчера зара деревне помогала", ""),
        ("Вчера ораз обычно молчал", ""),
        ("Kitaplarda oraz diýen uly söz", ""),
    ],
)
def test_a_short_name_in_small_letters_is_somebody_before_a_fathers_name(text: str, found: str) -> None:
    assert "".join(text[each.start : each.end] for each in find(text, PEOPLE, identifiers=False)) == found


@pytest.mark.parametrize(
    ("text", "who", "why"),
    [
        ("vera ne beret trubku uje 2 dnya", "vera", "she does not"),
        ("mekan v stambule, ne pishi emu", "mekan", "he is in a town"),
        ("mekan из турции не вернулся", "mekan", "or comes from a country"),
        ("oraz toje v spiske", "oraz", "he, too"),
        ("vera ++ i esho 2 cheloveka", "vera", "she is counted"),
        ("mekan was last seen at the station", "mekan", "a passive of people"),
    ],
)
def test_a_word_that_begins_a_chat_line_is_a_name_where_the_line_is_about_a_person(
    text: str, who: str, why: str
) -> None:
    assert who in {each.who for each in find(text, PEOPLE, identifiers=False)}, why


@pytest.mark.parametrize(
    "text", ["вера в добро спасает", "mekan üçin ýer gerek", "вера — дело личное", "мир не спит"]
)
def test_a_word_that_begins_a_chat_line_stays_a_word_elsewhere(text: str) -> None:
    assert find(text, PEOPLE, identifiers=False) == []
