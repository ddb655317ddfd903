"""Patronymics made of the given name of somebody who is surely named near by."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, compile_people, find

PEOPLE = compile_people(
    [
        {"id": "owez", "name": "Овезмурад Тыллаев"},
        {"id": "savely", "name": "Савелий Дурново"},
        {"id": "erlan", "name": "Ерлан Сейтқазин"},
        {"id": "anna", "name": "Annaberdi Çaryýarow"},
    ]
)


@pytest.mark.parametrize(
    ("text", "childs", "who"),
    [
        ("дочь Овезмурадовна, как и сам Тыллаев, в списке", "Овезмурадовна", "owez"),
        ("приходил Савельич, сын, а Савелий Дурново молчит", "Савельич", "savely"),
        ("Сейтқазина келді, Ерланқызы деп жазды", "Ерланқызы", "erlan"),
        ("Annaberdiýewiç diýip ýüzlendi, Çaryýarow turdy", "Annaberdiýewiç", "anna"),
    ],
)
def test_a_childs_patronymic_near_a_sure_name_is_asked(text: str, childs: str, who: str) -> None:
    found = {text[each.start : each.end]: (each.who, each.tier) for each in find(text, PEOPLE)}
    assert found[childs] == (who, Tier.ASK)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("дочь Овезмурадовна в списке", "Овезмурадовна"),
        ("Тыллаева вызвали, с ним Марина Овезмурадовна", "Овезмурадовна"),
        ("Тыллаева вызвали, с ним пришла Савельевна", "Савельевна"),
    ],
)
def test_elsewhere_it_is_anybodys(text: str, left: str) -> None:
    assert left not in {text[each.start : each.end] for each in find(text, PEOPLE)}
