"""What is like a listed name and is somebody else, a place or a word; and what stays the listed person."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, compile_people, find

PEOPLE = compile_people(
    [
        {"id": "saparow", "name": "Oraz Saparow"},
        {"id": "gapurowa", "name": "Zöhre Gapurowa"},
        {"id": "sahedowa", "name": "Läle Sähedowa"},
        {"id": "kerya", "name": "Kerim Işanow", "aliases": ["Керя"]},
        {"id": "mergen", "name": "Mergen"},
        {"id": "kader", "name": "Kader Yıldırımoğlu"},
        {"id": "peri", "name": "Peri Öwezowa"},
        {"id": "petr", "name": "Пётр Ёлкин"},
        {"id": "altyn", "name": "Altyn Baýlyýewa"},
        {"id": "ravshan", "name": "Ravshan Yoʻldoshev"},
        {"id": "selbi", "name": "Selbi Tirkişowa"},
        {"id": "lev", "name": "Лев Подгорный"},
        {"id": "solovey", "name": "Вера Соловей"},
        {"id": "aman", "name": "Aman Orazgeldiýew"},
        {"id": "alexander", "name": "Александр Ветров"},
        {"id": "haydarenko", "name": "Гайдаренко"},
        {"id": "gul", "name": "Gül Italmazowa"},
        {"id": "meredowa", "name": "Altyn Meredowa"},
        {"id": "yerga", "name": "Жанар Жұмағұлова", "aliases": ["Yerga"]},
        {"id": "ulviyya", "name": "Ульвия Гаджиева"},
    ]
)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("15 mart kuni Anar Səfərov iclas keçirdi", "another spelling, beside another given name"),
        ("Поезд из Саратова опоздал на час", "a town in a case, like a family name with a slip"),
        ("Он служил под Хабаровском", "another one"),
        (
            "Man hörte nur das Geräusch der Tür und die Uhr",
            "a German noun, longer than what somebody is called",
        ),
        ("Am Morgen lag Nebel über dem Kanal und die Straße war leer", "a German noun, like a listed name"),
        ("Dün Avukat Perihan geldi", "another one, alone"),
        (
            "Counsel for the landlord, Mr Desmond Pike, relied on it",
            "a family name behind a known given name",
        ),
        ("Dün Doktor Fikret Altınok konuştu", "another one, as a given name begins"),
        ("Avtobus Ravshanobod orqali oʻtdi", "a town called after somebody"),
        ("Ulag Selbiguýy tarapa gitdi", "a well called after somebody"),
        ("Тренер Соломія Литвин назвала склад", "a given name, like a family name that is a word"),
        ("Ol gün Maryda ýagyş ýagdy", "a town in a case, unlike in length"),
        ("Yigʻilishda rais Ergash gapirdi", "a given name that is less like what somebody is called"),
        ("همسایه‌ام آقای مرادخانی آمد", "a title is no part of a name"),
    ],
)
def test_somebody_else_is_nobody(text: str, why: str) -> None:
    assert find(text, PEOPLE, identifiers=False) == [], why


@pytest.mark.parametrize(
    ("text", "who", "why"),
    [
        ("Oraz Səfərov iclas keçirdi", "saparow", "the same spelling, beside the own given name"),
        ("Amanjan barada hiç kim jogap berenok", "aman", "what love adds to a name is a known name as well"),
        ("Видели Александра у ворот", "alexander", "a case that is a woman's name as well"),
        (
            "Wir haben Kader gestern in der Stadt und am Bahnhof getroffen",
            "kader",
            "a German noun that is listed",
        ),
        ("По делу проходит Левон Погорный", "lev", "near in both parts"),
        ("Всеволод Haydarenko не отвечает", "haydarenko", "any given name may be theirs, if none is listed"),
        ("Dün Gülden haber geldi", "gul", "a case that is another name as well"),
        ("Dün Ülviyyə evdə idi", "ulviyya", "a spelling with another vowel, known as a name, too"),
        ("Сидим с Ульвийкой на кухне", "ulviyya", "no village is called so"),
    ],
)
def test_the_listed_person_is_still_found(text: str, who: str, why: str) -> None:
    assert who in {each.who for each in find(text, PEOPLE, identifiers=False)}, why


def test_another_known_given_name_beside_a_near_family_name_is_asked() -> None:
    assert {each.tier for each in find("По делу проходит Левон Погорный", PEOPLE)} == {Tier.ASK}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hallyguly Baýramow goňşy obadan", "Arslan Baýramow"),
        ("Анна Соколова выиграла стометровку", "Вера Соколова"),
        ("Bob Hope told jokes to soldiers", "Mark Hope"),
        ("доктор Лев Борисович Штейн осмотрел раненого", "Лев Карягдыев"),
    ],
)
def test_a_given_name_made_of_others_or_short_is_somebodys_too(text: str, name: str) -> None:
    people = compile_people([{"id": "p", "name": name}])
    assert {each.tier for each in find(text, people, identifiers=False)} <= {Tier.ASK}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ю. Маркина", "Mark Hope"),
        ("Заведующий Коган М. Я. Выдана справка", "Batyr Saparow"),
        ("Ё. Назаров позвонил", "Bahar Nazarowa"),
    ],
)
def test_an_initial_of_two_sounds_fits_no_other_letter(text: str, name: str) -> None:
    people = compile_people([{"id": "p", "name": name}])
    assert Tier.SURE not in {each.tier for each in find(text, people, identifiers=False)}


def test_an_initial_of_two_sounds_fits_its_own_name() -> None:
    people = compile_people([{"id": "p", "name": "Юлия Назарова"}])
    assert {each.tier for each in find("Ю. Назарова позвонила", people, identifiers=False)} == {Tier.SURE}


def test_a_family_name_made_of_theirs_is_another() -> None:
    people = compile_people([{"id": "p", "name": "Тарас Кривий"}])
    assert Tier.SURE not in {each.tier for each in find("Тарасій Кривенко священик", people)}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Aygerim Hanımla birlikte iki kişi gitti", "Aygerim"),
        ("parayı Rahmatullo Beye ver", "Rahmatullo"),
    ],
)
def test_a_word_of_respect_in_a_case_is_no_family_name(text: str, place: str) -> None:
    people = [{"id": "a", "name": "Айгерим Сулейменова"}, {"id": "r", "name": "Раҳматулло Қурбониён"}]
    assert any(text[each.start : each.end].startswith(place) for each in find(text, people))


def test_the_given_name_of_somebody_listed_tells_that_another_family_name_is_theirs() -> None:
    people = [{"id": "m", "name": "Marg‘uba Otaxonova"}, {"id": "e", "name": "Abdusalom Ergashov"}]
    assert not any(each.who == "e" for each in find("Marg‘uba Ergasheva maktabda ishlaydi", people))


@pytest.mark.parametrize(
    "before",
    ["Отправь", "Добавь", "Участковый", "Снова", "Поиск", "Вызов", "Поставили", "Бачив", "Sanawda", "Dobav"],
)
def test_an_everyday_word_that_ends_as_family_names_do_is_none(before: str) -> None:
    people = [{"id": "l", "name": "Ленур Аблякимов"}, {"id": "j", "name": "Oguljeren Toýlyýewa"}]
    assert {each.who for each in find(f"{before} Ленуру деньги", people)} >= {"l"}
    assert {each.who for each in find(f"{before} Oguljeren duşdum", people)} >= {"j"}


def test_a_word_for_a_place_behind_a_comma_is_not_its_places() -> None:
    people = [{"id": "q", "name": "حنان قباش"}, {"id": "n", "name": "Nato Gelbakhiani"}]
    assert {each.who for each in find("запомни: Каббаш, поезд в 12:05, вагон 71", people)} >= {"q"}
    assert {each.who for each in find("запомни: госпожа Нато, поезд в 11:05", people)} >= {"n"}


def test_an_everyday_word_in_small_letters_is_no_part_of_a_name_beside_it() -> None:
    people = [
        {"id": "b", "name": "Botagoz Doszhanova", "aliases": ["Bota"]},
        {"id": "n", "name": "Нурлан Досжанов"},
    ]
    found = find("на приём? Досжанов, потом я", people)
    assert {each.who for each in found} == {"b", "n"}
    assert {each.end for each in found} == {len("на приём? Досжанов")}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Doctor Sami Arslan prescribed rest", "a given name that is a family name"),
        ("ask Mehran Gelovani, not me", "what ends as a Turkic case does"),
        ("we owe Mehran Katz-Levy 18 euros", "a double family name"),
        ("Row 63: Mehran Sommer, arrived from Ankara", "an everyday word that is a family name"),
        (
            "yig'ilishda Jaloliddin Mahkamov ham bor edi",
            "what is listed as a nickname, in the given name it is cut from",
        ),
    ],
)
def test_a_short_form_before_a_further_name_is_somebody_else(text: str, why: str) -> None:
    people = [
        {"id": "s", "name": "Şamyrat Ýazjumaýew"},
        {"id": "m", "name": "مهرداد کیانفر"},
        {"id": "j", "name": "Jaloliddin Hamroqulov", "aliases": ["Jalol"]},
    ]
    assert find(text, people, identifiers=False) == [], why


@pytest.mark.parametrize(
    ("text", "who", "why"),
    [
        ("dün Murat Aga geldi", "a", "respect"),
        ("dün Murat Moskvaga ketdi", "a", "a town"),
        ("Unser Murat Haus gebaut, der die das", "a", "a German noun"),
        ("Jalol Hamroqlov keldi", "j", "the own family name with a slip"),
        ("Jalol keldi", "j", "nothing beside it"),
    ],
)
def test_before_other_words_with_a_capital_it_is_asked(text: str, who: str, why: str) -> None:
    people = [
        {"id": "a", "name": "Allamurat Esemuratov"},
        {"id": "j", "name": "Jaloliddin Hamroqulov", "aliases": ["Jalol"]},
    ]
    assert who in {each.who for each in find(text, people, identifiers=False)}, why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Где Мердан\nСлушай, позвони", "the next line of a chat begins with a capital"),
        ("Имя: Мердан\nОтчество: —", "so does the next of a form"),
        ("Список:\nМердан\nКеримов\nАбдуллаев", "a list of people, one in a line"),
        ("Мердан | Каримов | Оразов", "or in a row"),
        ("Мердан\tКаримов, вчера", "or in columns"),
        ("От: Мердан\nКому: Керимов", "two heads of a letter"),
        ("Передай Мердану\nУлица Ленина 5", "an address below"),
    ],
)
def test_what_a_sign_or_a_line_parts_is_no_family_name_of_it(text: str, why: str) -> None:
    people = compile_people([{"id": "merdan", "name": "Мердан Сапаров"}])
    assert [each.who for each in find(text, people, identifiers=False)] == ["merdan"], why


def test_a_family_name_goes_on_in_the_next_line_of_a_letter() -> None:
    people = compile_people([{"id": "merdan", "name": "Мердан Сапаров"}])
    assert find("Вчера на площади перед зданием суда стоял Мердан\nКеримов и молчал.", people) == []


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Dün Merdan Ahmedin evindeydi.", "whose house he was in"),
        ("Merdan Türkiyeye gitti.", "where he went"),
        ("Düýn Merdan Gülşadyň öýünde boldy.", "the same in Turkmen"),
        ("Вчера Мердан Довлету звонил", "whom he called"),
        ("Вчера Мердан Москву вспоминал", "what he thought of"),
        ("вместе с Керимовым Мердан пошёл", "with whom he went"),
        ("Потом в Киеве Мердан пропал", "a town that ends as family names do"),
        ("Merdan köyüne döndü.", "a place somebody comes back to"),
        ("At the airport Merdan was stopped.", "or is stopped at"),
        ("Bu Merdanmysyň?", "a question with the name in it"),
    ],
)
def test_another_word_of_the_sentence_is_no_family_name_of_it(text: str, why: str) -> None:
    people = compile_people([{"id": "merdan", "name": "Мердан Сапаров"}])
    assert [each.who for each in find(text, people, identifiers=False)] == ["merdan"], why
