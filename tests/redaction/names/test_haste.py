"""Names as they are typed in haste, glued, called short, or left without marks; and what stays a word."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import compile_people, find

PEOPLE = compile_people(
    [
        {"id": "elchin", "name": "Elchin Gahramanov"},
        {"id": "anvar", "name": "Anvar G'ofurzoda"},
        {"id": "koc", "name": "Umut Koc"},
        {"id": "isikci", "name": "İlknur Işıkçı"},
        {"id": "erzhan", "name": "Ержан Сәрсенбаев"},
        {"id": "sasenem", "name": "Şasenem Rejepowa"},
        {"id": "anahit", "name": "Anahit Terteryan"},
        {"id": "hydyrov", "name": "Guwanç Hydyrow"},
        {"id": "garayev", "name": "Täçmyrat Garaýew"},
        {"id": "parvona", "name": "Парвона Олими"},
        {"id": "dmitri", "name": "Дмитрий Чащин"},
        {"id": "yerlan", "name": "Erlan Kairatuly"},
        {"id": "farzona", "name": "Farzona Murodzoda"},
        {"id": "jaloliddin", "name": "Jaloliddin Mirzo"},
    ]
)


@pytest.mark.parametrize(
    ("text", "who", "why"),
    [
        ("elchin sidit v ashgabate", "elchin", "a chat without capitals begins with it"),
        ("Anvar Moskvadan qaytmadi", "anvar", "a place whence, not a family name, follows"),
        ("tanık: koç, adres yok", "koc", "listed without its mark"),
        ("Isikci = нет связи", "isikci", "written without marks"),
        ("Erzana aýt, ertir gelmesin", "erzhan", "ж as a z without its mark"),
        ("re Shahsenem: consent withdrawn", "sasenem", "an h too many"),
        ("Вчера Анаит вызвали на допрос", "anahit", "an h left out"),
        ("свидетельХыдыровотказался", "hydyrov", "glued into a sentence, with its capital"),
        ("виделиГараевувчера", "garayev", "and with a case"),
        ("отправили Хыды=\nрову через водителя", "hydyrov", "a mail's broken line"),
        ("im Verfahren gegen Dshaloliddin Mirzo", "jaloliddin", "a German dsh"),
        ("Garaeya, T., ref. 8", "garayev", "a scanner's y for v, another gender"),
        ("подписали понятые и Д М И Т Р И Й", "dmitri", "letter-spaced behind a word of one letter"),
        ("Ч . а . щ . и . н Д . м . и . т . р . и . й в списке", "dmitri", "blanks beside the dots"),
        ("вакили Парвонаинҳо пул мепурсад", "parvona", "she and her people, in Tajik"),
        ("передайГараевупожалуйста", "garayev", "between two words, with a case"),
        ("veElchin Gahramanovgeldi", "elchin", "both words glued to others"),
        ("Jaloliddinkeldi, dedi", "jaloliddin", "a verb glued to a given name"),
        ("Elchin2019", "elchin", "a handle that is the whole text"),
        ("login as rhydyrov97, failed", "hydyrov", "a handle with an initial and a year"),
        ("userхыдыровonline left", "hydyrov", "between words in other letters, all small"),
        ("tgarayev2000 [at] proton [dot] me", "garayev", "an address that is spelled out"),
        ("жалоба в интересах Парвоны Шарифовны подана", "parvona", "a father's name is no family name"),
        ("видели машину возле дома Димы", "dmitri", "a short form in a case, beside a house"),
        ("передай Димке, что всё хорошо", "dmitri", "a short form of a short form"),
        ("ask Yerik about the papers", "yerlan", "a short form with the y English gives it"),
        ("it's Farza, new number", "farzona", "the first half of a name"),
        ("Murodzodadek odamlar kerak", "farzona", "people like her, in Uzbek"),
        ("tergovchi Jaloliddinbek bilan", "jaloliddin", "a given name of the faith is no family name"),
    ],
)  # fmt: skip
def test_a_name_in_haste_is_found(text: str, who: str, why: str) -> None:
    assert who in {each.who for each in find(text, PEOPLE, identifiers=False)}, why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("We bought a koç for the feast", "small letters in a text that has capitals"),
        ("Она стояла у дома и ждала", "a word of a house"),
        ("Der Tag begann mit einer Mitteilung", "a German noun that begins as a short form"),
        ("Wir fuhren im Juni nach Russland", "a month"),
    ],
)
def test_words_stay_words(text: str, why: str) -> None:
    assert find(text, PEOPLE, identifiers=False) == [], why


def test_a_bar_is_a_letter_inside_one_word_and_none_in_a_row_of_a_table() -> None:
    def places(text: str) -> list[str]:
        return [text[each.start : each.end] for each in find(text, PEOPLE, identifiers=False)]

    assert places("Nationality: -, Gahramanov E|chin, see p. 2") == ["Gahramanov E|chin"]
    assert places("2023-05-19|Garaýew|Turkey|deported|unknown") == ["Garaýew"]
    assert places("garaýew|hydyrow") == ["garaýew", "hydyrow"]


@pytest.mark.parametrize(
    ("name", "aliases", "text", "found"),
    [
        ("Xəyalə Məmmədquliyeva", [], "нужно помочь Хаяле с квартирой", "Хаяле"),
        ("Xəyalə Məmmədquliyeva", [], "вчера видели Хаялу там", "Хаялу"),
        ("Эркингүл Осмонова", [], "обними Эркин за меня", "Эркин"),
        ("Erkin", ["Erkin aka"], "на конверте: Эркн, до востребования", "Эркн"),
        ("Sevda Hacıyeva", [], "Hajiyevanomeri", "Hajiyeva"),
        ("Merdan Meýmankulyýew", [], "Merdigiň ejesi aglady", "Merdigiň"),
        ("Işanguly Öwezow", [], "Ovezovgeldi", "Ovezov"),
        ("Зарема Идрисова", [], "Zaremanomeri sende barmy", "Zarema"),
        ("Мирлан Осмонов", [], "вчера мирлансказал что едет", "мирлан"),
        ("Erkin Aşyrow", [], "düýn Erkinnomeri geldi", "Erkin"),
    ],
)
def test_what_haste_left_of_a_name_is_found(name: str, aliases: list[str], text: str, found: str) -> None:
    people = [{"id": "a", "name": name, "aliases": aliases}]
    assert [text[each.start : each.end] for each in find(text, people, identifiers=False)] == [found]


@pytest.mark.parametrize(
    "text", ["он всё делает хаял хаял", "Annageldi", "вчера эркин эле", "Selimgeldi", "зарековсказал"]
)
def test_a_word_and_another_name_are_not(text: str) -> None:
    people = [
        {"id": "a", "name": "Xəyalə Məmmədquliyeva"},
        {"id": "b", "name": "Эркингүл Осмонова"},
        {"id": "c", "name": "Selim Aşyrow"},
        {"id": "d", "name": "Зарема Идрисова"},
    ]
    assert find(text, people, identifiers=False) == []
