from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import compile_people, find
from fieldjournal.redaction.names.heard.pinyin import from_pinyin

IN_PINYIN = [
    ("Ablikim Hashimjan", "Abulikemu Haximujiang"),
    ("ئابلىكىم ھاشىمجان", "Abulikemu Haximujiang"),
    ("Patigül Ghojahmet", "Patiguli Huojiahemaiti"),
    ("Абдурахман Садык", "Abudureheman Sidike"),
    ("Мухтар Осман", "Muhetaer Wusiman"),
    ("Gülshen Rozi", "Gulixian Rouzi"),
    ("Dilmurat Ehmet", "Dilimulati Aihemaiti"),
]
EVERYDAY = ("consider", "numeration", "семья", "kemer", "avantage", "Wikipedia", "maison", "laboratori")


@pytest.mark.parametrize(("listed", "written"), IN_PINYIN)
def test_a_name_in_pinyin_is_found_whole(listed: str, written: str) -> None:
    text = f"Detainee no. 14: {written}, born 1984"
    found = find(text, compile_people([{"id": "p", "name": listed}]))
    start = text.index(written)
    assert any((each.start, each.end) == (start, start + len(written)) for each in found)


@pytest.mark.parametrize("word", EVERYDAY)
def test_an_everyday_word_is_no_name_in_pinyin(word: str) -> None:
    assert list(from_pinyin(word.lower())) == []
