"""Names of several words written in one, and what is glued to a name in Arabic letters."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import compile_people, find
from fieldjournal.redaction.names.lexicon.articles import as_one_word

PEOPLE = compile_people(
    [
        {"id": "bashir", "name": "Hamid al-Bashiri"},
        {"id": "shami", "name": "Karim ash-Shami"},
        {"id": "zaki", "name": "Salma Abu Zaki"},
        {"id": "rahim", "name": "Abd ar-Rahim Taleb"},
        {"id": "noz", "name": "Mohinoz Ergashboyeva"},
        {"id": "mam", "name": "Jemal Annamämmedowa"},
        {"id": "ter", "name": "Lusine Ter-Markaryan"},
    ]
)
WAYS = [
    ("I met Elbashiri there", "Elbashiri", "bashir", "glued"),
    ("с ним Альбашири", "Альбашири", "bashir", "glued, in Russian letters"),
    ("قال البشيري", "البشيري", "bashir", "the article in Arabic letters"),
    ("قال حميد والبشيري", "حميد والبشيري", "bashir", "an and glued before it"),
    ("ראינו את כרים שאמי", "כרים שאמי", "shami", "Hebrew letters"),
    (
        "وکیل ماهی ناز ارگاش بایوا آمد",
        "ماهی ناز ارگاش بایوا",
        "noz",
        "two words of two each, a Russian v at the end",
    ),
    ("دیروز جمال آنا محمدوا آمد", "جمال آنا محمدوا", "mam", "Muhammad for Mämmet"),
    ("we saw Asshami there", "Asshami", "shami", "a sun letter"),
    ("we saw Abuzaki there", "Abuzaki", "zaki", "a father's name of respect"),
    ("was ist mit Abderrahim Taleb", "Abderrahim Taleb", "rahim", "a servant's name as in French"),
    ("видели, как Термаркарян шла", "Термаркарян", "ter", "Ter- without its hyphen"),
]


@pytest.mark.parametrize(("text", "name", "who", "why"), WAYS, ids=[each[3] for each in WAYS])
def test_a_name_of_several_words_is_found_in_one(text: str, name: str, who: str, why: str) -> None:
    assert [(text[each.start : each.end], each.who) for each in find(text, PEOPLE)] == [(name, who)], why


def test_only_an_article_is_glued() -> None:
    assert not list(as_one_word(["Hamid", "Bashiri"]))
    assert not list(as_one_word(["al"]))
