from __future__ import annotations

import pytest

from fieldjournal.redaction.names.lexicon.parts import Part, Role, parts_of

G, F, P, C = Role.GIVEN, Role.FAMILY, Role.FATHER, Role.CALLED

NAMES = [
    (["Мердан Мейманкулыев", "Sero"], [G, F, C], "given, family; a nickname"),
    (["Бердыев Аман Оразович"], [F, G, P], "family name first"),
    (["Rustam Karimovich Saidov"], [G, P, F], "father's name in the middle"),
    (["Oguljan Aman gyzy Berdiýewa"], [G, P, F], "father's name before gyzy"),
    (["YILMAZ Mehmet"], [F, G], "shouted family name"),
    (["Hüseyin Altıntaş"], [G, F], "a given name that ends as family names may"),
    (["Ilham Tohti"], [G, F], "no ending tells"),
    (["Meredow", "Мередов"], [F, F], "one word, twice"),
    (["Ridvan Çoban-zade"], [G, F, F, F], "a hyphen in a family name, which people leave out"),
    (["Ма Рустам"], [F, G], "a family name of one syllable stands first"),
    (["Serikbolsyn Ábdirahman"], [G, F], "what ends as given names do that are made of two"),
    (["Ablikim Tursun"], [G, F], "what begins as given names do; the other is one as well"),
    (["ئەخمەتجان روزى"], [G, F], "the same in Uyghur letters"),
    (["Erkin"], [C], "one word, a given name that ends as family names may"),
    (["A. Meredow"], [F], "an initial is no part"),
    (["Elçin", "Elçin müəllim"], [C], "a word of respect is no part"),
    (["следователь Атаев"], [F], "nor is a rank before the name"),
    (["адвокат Сергей Панов"], [G, F], "nor a trade"),
    (["John Major"], [G, F], "a rank that ends a name is a family name"),
    (["судья"], [C], "who is listed by a rank alone is called so"),
]


@pytest.mark.parametrize(("spellings", "roles", "why"), NAMES, ids=[each[2] for each in NAMES])
def test_what_the_words_of_a_name_are(spellings: list[str], roles: list[Role], why: str) -> None:
    assert [part.role for part in parts_of(spellings)] == roles


@pytest.mark.parametrize("name", ["Эмиль Якубович Гуревич", "Гуревич Эмиль Якубович"])
def test_of_two_words_that_end_as_patronymics_one_is_the_family_name(name: str) -> None:
    assert set(parts_of([name])) == {
        Part("Эмиль", Role.GIVEN),
        Part("Якубович", Role.FATHER),
        Part("Гуревич", Role.FAMILY),
    }


def test_the_fathers_name_that_ends_a_name_is_the_family_name() -> None:
    found = parts_of(["Айжаркын Сыдык кызы"])
    assert found[:3] == [Part("Айжаркын", G), Part("Сыдык", F), Part("Сыдыккызы", F)]
    assert {each.role for each in found[3:]} == {P}
