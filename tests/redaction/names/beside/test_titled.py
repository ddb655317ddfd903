"""What a shop, a paper, a team is called is nobody; a nickname in quotation marks is somebody."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, compile_people, find

PEOPLE = compile_people(
    [
        {"id": "nadezhda", "name": "Надежда Мухтарова"},
        {"id": "roza", "name": "Роза Халмедова"},
        {"id": "umyt", "name": "Umyt Garaýew"},
        {"id": "barish", "name": "Barış Özmen"},
        {"id": "shali", "name": "Мовсар Шалинский"},
        {"id": "molla", "name": "Kerim Gurbanow", "aliases": ["Molla"]},
    ]
)


@pytest.mark.parametrize(
    "text",
    [
        "Мы обедали в кафе «Надежда» у вокзала",
        "На столе лежал роман «Имя розы» без обложки",
        "Düýn «Umyt» topary utuldy diýdiler",
        "Olar Barış Caddesi boyunca yürüdü",
        "Журнал «Надежда и опора» закрыли",
    ],
)
def test_what_a_thing_is_called_is_nobody(text: str) -> None:
    assert find(text, PEOPLE, identifiers=False) == []


def test_an_adjective_of_a_place_is_at_most_asked() -> None:
    told = {each.tier for each in find("Его увезли в Шалинский РОВД", PEOPLE, identifiers=False)}
    assert told <= {Tier.ASK}


@pytest.mark.parametrize(
    "text",
    ["Человек по кличке «Molla» пропал", "Шалинский позвонил вечером", "Мы ждали, но «Надежда» не пришла"],
)
def test_a_nickname_and_a_family_name_are_found(text: str) -> None:
    assert find(text, PEOPLE, identifiers=False)


@pytest.mark.parametrize(
    "text",
    ["Канал «Умыт Гараев» заблокирован", "В канале «Garaýew» написали", "Sahypa: «Mowsar» kanaly ýapyldy"],
)
def test_what_may_be_called_after_somebody_is_found(text: str) -> None:
    assert find(text, PEOPLE, identifiers=False)


def test_a_thing_with_a_name_that_is_no_word_is_asked() -> None:
    found = find("Вчера кафе «Мовсар» закрыли", PEOPLE, identifiers=False)
    assert [(each.who, each.tier) for each in found] == [("shali", Tier.ASK)]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Сигареты Barış подорожали", "sold under a name"),
        ("на столе лежало письмо от Халмедова-Берг", "half of a double name"),
        ("Роза Мороз и Дед Мороз раздали подарки", "the old man who brings the New Year"),
        ("Garaýew dükany ýapyldy", "bound to its kind"),
    ],
)
def test_what_may_as_well_be_called_so_is_asked(text: str, why: str) -> None:
    people = [{"id": "roman", "name": "Роман Мороз"}, {"id": "umyt", "name": "Umyt Garaýew"}]
    people += [{"id": "roza", "name": "Роза Халмедова"}, {"id": "barish", "name": "Barış Özmen"}]
    last = find(text, people, identifiers=False)[-1:]
    assert [each.tier for each in last] == [Tier.ASK], why


@pytest.mark.parametrize(
    "text", ["Телефон Мовсара отобрали", "скан лежит в Халмедова-скан.pdf на диске", "Kitap Mowsarda galdy"]
)
def test_an_owner_and_a_file_are_no_such_names(text: str) -> None:
    assert [each.tier for each in find(text, PEOPLE, identifiers=False)] == [Tier.SURE]


def test_who_does_something_in_a_place_is_no_name_of_it() -> None:
    assert find("в журнале Роза написала правду", PEOPLE, identifiers=False)


def test_a_word_of_respect_behind_a_hyphen_is_no_half_of_a_name() -> None:
    found = find("снимал квартиру вместе с нами и Роза-апте", PEOPLE, identifiers=False)
    assert [(each.who, each.tier) for each in found] == [("roza", Tier.SURE)]
