"""A text looked through in pieces gives what it gives as a whole, wherever it is cut."""

from __future__ import annotations

import pytest

from fieldjournal.redaction import listed
from fieldjournal.redaction.finder import compile_people, find
from fieldjournal.redaction.names import search
from fieldjournal.redaction.pieces import read_around, read_on

_PEOPLE = [
    {
        "id": "merdan",
        "name": "Мердан Оразгулыев",
        "aliases": ["Merdan Orazgulyýew"],
        "phones": ["+993 65 714820"],
    },
    {"id": "ayna", "name": "Aýna Berdiýewa", "aliases": ["Айна Бердыева"]},
    {"id": "wepa", "name": "Wepa Çaryýew", "aliases": ["Вепа"]},
]
_TOLD = """\
Вечером Мердан Оразгу-
лыева увезли двое, М. О. молчал; Aýna'nyň kakasy öýde däldi.
[12.03.2024, 14:05] Сосед: видел W e p a   Ç a r y ý e w у рынка, тел. 8 65 71 48 20
orazgulyyew_merdan@mail.example — писала Айна; Бердыевой ответили через неделю, что жалоба получена.
Wepa Vthlfy Jhfpuekst yzdy, ýöne jogap gelmedi. Вепа, Мердану передай: Merdan
Orazgulyýew ene-atasyna jaň etdi, #СвободуОразгулыеву и Berdi-
ýewanyň resminamalary.
"""


@pytest.mark.parametrize("size", [90, 450])
def test_cut_anywhere_the_same_is_found(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = compile_people(_PEOPLE)
    text = "".join(f"День {number}. {_TOLD}" for number in range(3))
    whole = find(text, wanted, near_misses=True)
    assert {each.who for each in whole} > {"merdan", "ayna", "wepa"}
    monkeypatch.setattr(search, "_PIECE", size)
    monkeypatch.setattr(search, "_AROUND", 700)
    monkeypatch.setattr(listed, "_PIECE", size)
    monkeypatch.setattr(listed, "_TIMES", 0)
    assert find(text, wanted, near_misses=True) == whole


def test_a_piece_ends_between_words_and_none_is_twice_in_the_same() -> None:
    text = "ночью пришли двое в форме, спрашивали 1 2 3 4\n" * 200
    for pieces in (list(read_on(text, 300, 20)), list(read_around(text, 300, 90))):
        assert len(pieces) > 10
        assert "".join(each.words[each.low : each.high] for each in pieces) == text
        assert all(text.startswith(each.words, each.start) for each in pieces)
        assert not any(each.words[each.low].isspace() or each.words[0].isspace() for each in pieces)


def test_a_text_of_one_word_is_one_piece() -> None:
    [piece] = read_around("мердан" * 50_000, 1_000, 100)
    assert len(piece.words) == 300_000
