"""A name that is an everyday word, in a line without capitals: the word, if the line tells of nobody."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, compile_people, find

PEOPLE = compile_people(
    [
        {"id": "umid", "name": "Umid Baxtiyorov"},
        {"id": "moroz", "name": "Лидия Мороз"},
        {"id": "bahar", "name": "Bahar Öwezowa"},
        {"id": "nadezhda", "name": "Надежда Громова"},
        {"id": "sitora", "name": "Ситора Қурбонзода"},
        {"id": "aziz", "name": "Aziz Karimov"},
    ]
)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("на улице мороз минус двадцать, топим кизяком", "frost"),
        ("бүгін базарда мороз", "the same in another language's line"),
        ("üç gün bahar ýagşy", "spring"),
        ("осмон пур аз ситора буд", "stars"),
        ("без надежды на визу", "hope, in a case"),
        ("her gün umid bilen", "hope"),
    ],
)
def test_a_word_in_a_line_that_tells_of_nobody_is_the_word(text: str, why: str) -> None:
    assert find(text, PEOPLE, identifiers=False) == [], why


@pytest.mark.parametrize(
    ("text", "who", "why"),
    [
        ("kto videl umid?? pishite v lichku", "umid", "no word of Russian"),
        ("has anyone heard from umid since 19:05?", "umid", "nor of English"),
        ("надежда кеше шымкент қаласынан келді", "nadezhda", "a Russian word in a Kazakh line"),
        ("umid kecha toshkentdan qongiroq qildi", "umid", "the verb of people is the last word"),
        ("завтра суд над морозом", "moroz", "who is tried"),
        ("на суде выступала надежда", "nadezhda", "the verb stands before"),
        ("танық: ситора, манзил нест\nисм: ситора", "sitora", "what a form asks for"),
        ("bahar: men geldim", "bahar", "who writes"),
        ("рӯйхат: далер, ситора, зарина", "sitora", "a row of given names"),
        ("zayavlenie-umid-v78.doc yubordim", "umid", "a file is called so"),
        ("aziz karim kecha keldi", "aziz", "two words that are both parts of one name"),
    ],
)
def test_a_line_may_tell_of_somebody_whose_name_is_a_word(text: str, who: str, why: str) -> None:
    found = find(text, PEOPLE, identifiers=False)
    assert {(each.who, each.tier) for each in found} == {(who, Tier.ASK)}, why


CHAT = (
    "The chat of 12 May, as he sent it. kto videl umid?? aziz karim kecha keldi, dedi. "
    "завтра суд над морозом. "
    "A student called Umid came, and nobody else was heard of."
)


@pytest.mark.parametrize(
    ("said", "who"),
    [("umid??", "umid"), ("aziz", "aziz"), ("karim", "aziz"), ("морозом", "moroz")],
)
def test_a_chat_told_in_a_report_is_a_text_without_capitals(said: str, who: str) -> None:
    at = CHAT.index(said)
    found = [each for each in find(CHAT, PEOPLE, identifiers=False) if each.start <= at < each.end]
    assert {(each.who, each.tier) for each in found} == {(who, Tier.ASK)}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Мы ждали у ворот. на улице мороз минус двадцать. Потом пришла Ольга.", "frost"),
        ("Когда настал мороз, судить было некого.", "a sentence that begins with a capital"),
        ("Он сказал: суд над морозом. Смешно.", "small letters behind a capital of the same sentence"),
    ],
)
def test_a_sentence_with_capitals_keeps_its_small_words(text: str, why: str) -> None:
    assert find(text, PEOPLE, identifiers=False) == [], why
