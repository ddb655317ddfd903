"""Who is listed in the Belarusian or Ukrainian spelling, as Russian papers and the press write them."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import compile_people, find

NAMES = [
    ("Святлана Ціханоўская", "Светлана Тихановская", "Sviatlana Tsikhanouskaya", "Svetlana Tikhanovskaya"),
    ("Алесь Шчарбакоў", "Алесь Щербаков", "Ales Shcharbakou", "Ales Shcherbakov"),
    ("Андрэй Чарнякоў", "Андрей Черняков", "Andrei Charniakou", "Andrey Chernyakov"),
    ("Віктар Жураўлёў", "Виктор Журавлёв", "Viktar Zhurauliou", "Viktor Zhuravlev"),
    ("Сяргей Ціханоўскі", "Сергей Тихановский", "Siarhei Tsikhanouski", "Sergei Tikhanovsky"),
    ("Таццяна Гаўрылава", "Татьяна Гаврилова", "Tatsiana Haurylava", "Tatiana Gavrilova"),
    ("Дзмітрый Дашкевіч", "Дмитрий Дашкевич", "Dzmitry Dashkevich", "Dmitry Dashkevich"),
    ("Ігар Лосік", "Игорь Лосик", "Ihar Losik", "Igor Losik"),
    ("Яўген Пратасюк", "Евгений Протасюк", "Yauhen Pratasiuk", "Evgeny Protasyuk"),
    ("Тарас Ґудзь", "Тарас Гудзь", "Taras Gudz", "Taras Hudz"),
    ("Євгенія Кравець", "Евгения Кравец", "Yevheniia Kravets", "Evgeniya Kravets"),
    ("Сергій Чорновіл", "Сергей Чорновол", "Serhii Chornovil", "Sergey Chornovil"),
    ("Ольга Кобилянська", "Ольга Кобылянская", "Olha Kobylianska", "Olga Kobylyanskaya"),
    ("Володимир Гнатюк", "Владимир Гнатюк", "Volodymyr Hnatiuk", "Vladimir Gnatyuk"),
]


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name[1])
def test_each_part_is_found_as_papers_and_the_press_write_it(name: tuple[str, ...]) -> None:
    listed, *written = name
    people = compile_people([{"id": "who", "name": listed}])
    for each in written:
        given, family = each.split()
        lines = (f"в списке {each}, 1985", f"снова спрашивали про {family} вчера", f"I saw {given} today")
        for text in lines:
            assert [found.who for found in find(text, people, identifiers=False)] == ["who"], text


def test_cases_of_other_languages_stand_behind_the_russian_form() -> None:
    people = compile_people([{"id": "who", "name": "Алесь Шчарбакоў"}])
    for text in ("кеше Щербаковтың үйін тінтіді", "ба Щербаковҳо гӯед", "Щербаковдин иши"):
        assert [each.who for each in find(text, people, identifiers=False)] == ["who"], text


def test_a_korean_family_name_has_a_russian_plural() -> None:
    people = compile_people([{"id": "who", "name": "Светлана Цой"}])
    assert [each.who for each in find("вчера семья Цоев уехала", people)] == ["who"]
