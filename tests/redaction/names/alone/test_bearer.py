"""A given name alone is struck without a question only where it can hardly be anybody else's, or a word."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, compile_people, find

PEOPLE = compile_people(
    [
        {"id": "gulsat", "name": "Gülşat Hanowa"},
        {"id": "dowlet", "name": "Довлет Язов"},
        {"id": "arslan", "name": "Arslan Meretow"},
        {"id": "hudayberdi", "name": "Hudaýberdi Garajaýew"},
        {"id": "gurbandurdy", "name": "Gurbandurdy Nepesow"},
        {"id": "firdavs", "name": "Фирдавс Раҳмонзода"},
        {"id": "akbota", "name": "Ақбота Сейітова"},
        {"id": "sapar", "name": "Sapar Italmazow"},
        {"id": "sapar-2", "name": "Sapar Myradow"},
        {"id": "merdan", "name": "Merdan Çopanow"},
        {"id": "maral", "name": "Maral Çarykowa"},
        {"id": "zulfiya", "name": "Зульфия Каримовна Назарова"},
        {"id": "umida", "name": "Umida Yo'ldosheva"},
        {"id": "nurlybek", "name": "Nurlybek Särsenow"},
        {"id": "wera", "name": "Вера Прохорова"},
        {"id": "gunay", "name": "Günay Rzayeva"},
        {"id": "songul", "name": "Songül Karakaş"},
    ]
)


@pytest.mark.parametrize(
    ("text", "who", "why"),
    [
        ("Sanawda Gülşat mugallym hem bar", "gulsat", "a word of respect follows"),
        ("Вчера дядя Довлет вернулся", "dowlet", "a word of kin goes before"),
        ("Видели, как Акбота-ханум сажают в машину", "akbota", "a hyphen, another script's spelling"),
        ("Kecha Arslan aka ketdi", "arslan", "an everyday word that is called so is a name"),
        ("Polisiýada Gülşateje sorag edildi", "gulsat", "a word of kin is glued on"),
        ("Bazarda Gülşatjan görüldi", "gulsat", "nothing but love is added"),
        ("Düýn Gurbandurdyny alyp gitdiler", "gurbandurdy", "a long name, with a case"),
        ("Polisiýada Hudaýberdi üç sagat sorag edildi", "hudayberdi", "a long name as it is listed"),
        ("Список: Худайберди Чарыевич и ещё двое", "hudayberdi", "a long name, a father's not listed"),
        ("Били Веру Михайловну по ногам", "wera", "a word that has a father's name is none"),
        ("Günay Ramiz qızı vəkil tutub", "gunay", "a father's name of two words"),
        ("Sanawda Gülşat hem bar", "gulsat", "nobody else of the list, and no other name beside"),
        ("Kecha Arslan ketdi", "arslan", "a capital inside a sentence, and no everyday word has one"),
        ("Düýn gülşat mugallym geldi", "gulsat", "respect, in small letters"),
        ("Düýn Maraljan geldi", "maral", "love with a capital is added to names only"),
        ("связь с Верочкой потеряна", "wera", "Russian love, in a case"),
        ("Sanawda Arslan'a ýer ýok", "arslan", "an ending set off, as only names have it"),
        ("комнату снимает умида-джан, платит вперёд", "umida", "love as a word of its own"),
        ("Umida opaga salom ayting", "umida", "respect takes the case"),
        ("акча Умида эжеден кайтып келди", "umida", "and the ablative"),
        ("Umidaxonni vokzalda ko'rdim", "umida", "love and a case"),
        ("Polis dün Songüle gitmiş", "songul", "a name's own l before a case"),
        ("Nurlybekde täze nomer bar eken", "nurlybek", "a case where a sentence begins"),
        ("Dear all, Mrs. Günay has arrived", "gunay", "a word of respect that a dot shortens"),
        ("обними ГЮНАЙ за меня", "gunay", "capitals among small letters"),
    ],
)  # fmt: skip
def test_a_given_name_is_surely_its_one_bearers(text: str, who: str, why: str) -> None:
    assert [(each.who, each.tier) for each in find(text, PEOPLE)] == [(who, Tier.SURE)], why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Вчера дядя Сапар вернулся", "two people of the list have the name"),
        ("düýn gülşat geldi", "small letters tell no name"),
        ("kecha arslan aka ketdi", "an everyday word in small letters"),
        ("Arslan ketdi", "an everyday word that begins a sentence"),
        ("Tozan topdy Arslany", "an everyday word in a case"),
        ("Допрос вёл следователь Довлет", "a word of an office"),
        ("Обедали в «Гульшат» у вокзала", "a name in quotation marks"),
        ("Вера Михайловна Сидорова подписала", "another family name behind the father's"),
        ("Gülşatlar hemmesi göçdi", "more than one person"),
        ("Haber: Sevda Gülşat geldi", "another given name before"),
        ("düýn maraljan geldi", "what love adds leaves an everyday word one in small letters"),
        ("Она прочла Фирдавси вслух", "an ending that makes another name of it"),
        ("Рӯзи душанбе Фирдавсӣ «Шоҳнома»-ро навишт", "the same in Tajik"),
        ("Ulag Hudaýberdiköý tarapa gitdi", "a village"),
        ("автобус из Довлетли опоздал", "what is made of a name, a place"),
        ("Türkmen taryhynda Hudaýberdi han hakda ýazylan", "a ruler"),
        ("Список: Зульфия Кадыровна и ещё двое", "another father's name than the one listed"),
        ("DÜÝN GÜLŞAT GELDI", "a text that has no small letters"),
        ("премию вручили Тегерани Гульшат", "a word with a capital before it that is none that is known"),
        ("стоим на площади Довлета, ждём", "a square that has the name"),
    ],
)
def test_it_is_not_where_it_may_be_another_or_a_word(text: str, why: str) -> None:
    assert Tier.SURE not in {each.tier for each in find(text, PEOPLE)}, why


@pytest.mark.parametrize("text", ["Düýn Gülşat mugallym Nuryýewa geldi", "Düýn Hudaýberdi Orazmyradow geldi"])
def test_a_family_name_of_somebody_else_takes_it_away(text: str) -> None:
    assert Tier.SURE not in {each.tier for each in find(text, PEOPLE)}


@pytest.mark.parametrize(
    ("text", "tier", "why"),
    [
        ("Maral Çarykowa çykdy. Soň M. Ç. jaň etdi", Tier.ASK, "they fit two who are named there"),
        ("Maral Çarykowa geldi. Soň M. Ç. jaň etdi", Tier.SURE, "they fit one"),
    ],
)
def test_initials_after_a_name_are_its_bearers(text: str, tier: Tier, why: str) -> None:
    both = f"Merdan Çopanow bilen {text}" if tier is Tier.ASK else text
    assert {each.tier for each in find(both, PEOPLE) if each.reason == "initials"} == {tier}, why


ALONE = compile_people(
    [
        {"id": "eldiyar", "name": "Эльдияр"},
        {"id": "umut", "name": "Umut"},
        {"id": "tsoy", "name": "Ксения Цой"},
        {"id": "zhuk", "name": "Платон Жук"},
        {"id": "hatice", "name": "Hatice Nur Özgüven"},
        {"id": "zarrina", "name": "Zarrina Sharifbekova"},
        {"id": "korkutan", "name": "Deniz Korkutan"},
        {"id": "stepan", "name": "Степан Мельничук", "aliases": ["Стёпа"]},
    ]
)


@pytest.mark.parametrize(
    ("text", "who", "why"),
    [
        (
            "Элдиярга он беш сутка беришти",
            "eldiyar",
            "one word is all there is; it begins",
        ),
        ("pust eldiyar sam reshaet, ehat ili net", "eldiyar", "in small letters"),
        ("вручено Цой под роспись", "tsoy", "a family name of three sounds"),
        ("искали Жук на границе", "zhuk", "an everyday word that has a capital inside a sentence"),
        ("Надо предупредить Хатидже Нур Озгювен до выезда", "hatice", "a name of the list in the middle"),
        ("remember Sharibekova Zairna from Tbilisi?", "zarrina", "a slip in each of two long parts"),
        ("Yesterday Ms. Korkutan declined to comment", "korkutan", "a title is no initial"),
        ("Степан Тарасович, здравствуйте", "stepan", "a short form is listed, a father's name follows"),
    ],
)
def test_whatever_is_listed_is_surely_somebodys(text: str, who: str, why: str) -> None:
    assert (who, Tier.SURE) in [(each.who, each.tier) for each in find(text, ALONE)], why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Umut var diyenler çok", "an everyday word where a sentence begins"),
        ("hiç umut kalmadı", "an everyday word in small letters"),
        ("жук ползёт по стене", "the same of a family name"),
        ("Приехал Виктор Цой", "another given name beside"),
        ("Eldiyar Osmonov came in May", "another family name beside"),
        ("Sharikova Zaira came", "two other names that are near"),
    ],
)
def test_it_is_not_where_a_word_or_somebody_else_may_be_meant(text: str, why: str) -> None:
    assert Tier.SURE not in {each.tier for each in find(text, ALONE)}, why
