"""Neighbours read as one word sound as the whole does."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.redaction.names.heard.letters import GROUPS, LETTERS
from fieldjournal.redaction.names.heard.sounds import skeletons
from fieldjournal.redaction.names.lexicon.seams import read

_piece = st.sampled_from([*LETTERS, *GROUPS, *"abcdehlnrstuабвгдемнорстшу", "rn", "ou", "w", "сва", "İ", "3"])
_word = st.lists(_piece, min_size=1, max_size=5).map("".join).filter(str.isalnum)


@given(st.lists(_word, min_size=1, max_size=4))
def test_words_read_as_one_have_the_bones_of_the_whole(words: list[str]) -> None:
    whole = read(words[0])
    for word in words[1:]:
        whole = whole.joined(read(word))
    assert whole.raw == "".join(words)
    assert not whole.letters or set(skeletons(whole.raw)) == {whole.bones}


def test_most_neighbours_need_not_be_read_again() -> None:
    assert read("Мей").joined(read("манкулыев")).bones == "mnklv"
    assert not read("Дом").joined(read("Uly")).letters, "two scripts"
    assert not read("бори").joined(read("сва")).letters, "с is read as е before the ending"
