"""Names of which letters are hidden on purpose, or vowels left out in haste; and what is none of them."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, compile_people, find

PEOPLE = compile_people(
    [
        {"id": "serdar", "name": "Serdar Gurbanmyradow"},
        {"id": "polina", "name": "Полина Шестопалова"},
        {"id": "ksenia", "name": "Ксения Цыбулькина"},
        {"id": "aida", "name": "Aida Bolotbekova"},
    ]
)


def _found(text: str) -> set[tuple[str, Tier]]:
    return {(each.who, each.tier) for each in find(text, PEOPLE, identifiers=False)}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("вчера С****р Г***в не вышел", "serdar"),
        ("düýn S****r G********w geldi", "serdar"),
        ("забрали П****у Ш********у", "polina"),
        ("это П*****а Ш., вторая смена", "polina"),
        ("видели Пол... Шес... у ворот", "polina"),
        ("речь о По…не Ше…вой", "polina"),
        ("г-жа П-а Ш-ва просила", "polina"),
        ("К█████ Цыб███████", "ksenia"),
        ("К____я Ц________а", "ksenia"),
        ("Axxa Boxxxxxxxva signed", "aida"),
        ("S********va П.", "polina"),
        ("А**а Болотбекова", "aida"),
    ],
)
def test_hidden_letters_leave_both_parts(text: str, who: str) -> None:
    assert {each for each, _ in _found(text)} == {who}


@pytest.mark.parametrize("text", ["П~лина Шестоп▒лова", "По\ufffdина Ш\ufffdстопалова", "П_лина Шес_опалова"])
def test_letters_that_were_lost_leave_a_name(text: str) -> None:
    assert _found(text) == {("polina", Tier.SURE)}


def test_a_few_hidden_letters_are_sure() -> None:
    assert _found("П*л*на Ш*стоп*лова") == {("polina", Tier.SURE)}


@pytest.mark.parametrize(
    ("text", "who", "tier"),
    [
        ("Srdr Grbnmrdw nerede", "serdar", Tier.SURE),
        ("где плн шстплв, кто видел", "polina", Tier.SURE),
        ("Полина Шстплв", "polina", Tier.SURE),
        ("шстплв не пришла", "polina", Tier.ASK),
        ("t.me/ad_bltbkv", "aida", Tier.ASK),
    ],
)
def test_consonants_tell_a_name(text: str, who: str, tier: Tier) -> None:
    assert _found(text) == {(who, tier)}


@pytest.mark.parametrize(
    "text",
    [
        "б***ь какая, с*ка, х**ня это всё",
        "П****а Ш****на, К_____ Ц_________",
        "С. и Г., см. рис. 2... Полк... Шест...",
        "спсб пжлст, щс прд, мб срд",
        "btw pls tmrw, mrkt str grdn",
        "**bold** text, 2*3*4, Snake__Case x___y",
        "К-во — 5, г-н П-ов, М-р",
    ],
)
def test_other_hidden_words_are_nobody(text: str) -> None:
    assert _found(text) == set()


@pytest.mark.parametrize("sign", ["*", ".", "_", "~*", "..a", "*a"])
def test_long_rows_of_signs_are_read_at_once(sign: str) -> None:
    assert _found(f"A{sign * 2_000}@ S") == set()
