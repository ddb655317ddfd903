"""Texts in every encoding of the region, by windows that fit together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal import sandbox
from fieldjournal.decoders import text
from fieldjournal.decoders.jobs import ENCODINGS
from fieldjournal.errors import CannotShow

RUSSIAN = 'Сердара забрали у дома, утром, двое в штатском. Он сказал: "не бойся", и ушёл.'
CAPITALS = "ПРОТОКОЛ ДОПРОСА СВИДЕТЕЛЯ"
TURKMEN = "Serdary öýünden alyp gitdiler, iki adam. Şol gün däli boldy, çagalar ýygnandy."
TURKISH = "İki kişi eve geldi, çocuklar okuldaydı; ağabeyimi götürdüler. Şimdi hiç haber yok."
UZBEK = "Ўғлимни олиб кетишди, икки киши эди. Ҳеч қандай хабар йўқ."
SHORT = "Привет"


def read(content: bytes, **order: int | str) -> tuple[str, dict[str, int | str]]:
    told, body = text.prepare()(order, content)
    return body.decode(), told


@pytest.mark.parametrize(
    ("words", "encoding"),
    [
        *((RUSSIAN, name) for name in ("utf-8", "utf-16-le", "utf-16-be", "cp1251", "koi8-r", "cp866")),
        *((CAPITALS, name) for name in ("utf-8", "utf-16-le", "utf-16-be", "cp1251", "koi8-r", "cp866")),
        *((SHORT, name) for name in ("utf-8", "utf-16-le", "cp1251", "koi8-r", "cp866")),
        *((TURKMEN, name) for name in ("utf-8", "utf-16-le")),
        *((TURKISH, name) for name in ("utf-8", "utf-16-be", "cp1254")),
        *((UZBEK, name) for name in ("utf-8", "utf-16-le")),
    ],
)
def test_the_encoding_is_guessed(words: str, encoding: str) -> None:
    assert read(words.encode(encoding)) == (
        words,
        {"encoding": encoding, "skipped": 0, "taken": len(words.encode(encoding))},
    )


def test_a_mark_decides_and_is_not_shown() -> None:
    assert read("ä".encode("utf-8-sig")) == ("ä", {"encoding": "utf-8", "skipped": 3, "taken": 2})
    assert read("ä".encode("utf-16"))[0] == "ä"


def test_another_encoding_may_be_asked_for() -> None:
    assert read(RUSSIAN.encode("koi8-r"), encoding="cp1251")[0] != RUSSIAN
    assert read(RUSSIAN.encode("koi8-r"), encoding="koi8-r")[0] == RUSSIAN
    with pytest.raises(CannotShow) as raised:
        sandbox.decode(sandbox.TEXT, {"encoding": "unicode_escape"}, [b"\\x41"])
    assert raised.value.reason == "not-this-type"


def test_it_runs_in_a_process_of_its_own() -> None:
    for encoding in ENCODINGS[:6]:
        answer = sandbox.decode(sandbox.TEXT, {"encoding": encoding}, [RUSSIAN.encode(encoding)])
        assert answer.body.decode() == RUSSIAN


@given(
    words=st.text(alphabet="абвгЯё ýş\n\n🌒1\t", max_size=400),
    encoding=st.sampled_from(("utf-8", "utf-16-le", "utf-16-be")),
    size=st.integers(8, 64).map(lambda half: 2 * half),
)
def test_windows_one_after_another_are_the_text(words: str, encoding: str, size: int) -> None:
    content, at, made = words.encode(encoding), 0, ""
    while at < len(content):
        window = content[at : at + size]
        piece, told = read(window, encoding=encoding, first=int(not at), last=int(at + size >= len(content)))
        assert told["skipped"] == 0
        assert isinstance(told["taken"], int)
        made, at = made + piece, at + told["taken"]
    assert made == words


@given(content=st.binary(max_size=300), first=st.integers(0, 1), last=st.integers(0, 1))
def test_no_bytes_are_left_out_and_none_are_an_error(content: bytes, first: int, last: int) -> None:
    words, told = read(content, first=first, last=last)
    assert isinstance(told["skipped"], int)
    assert isinstance(told["taken"], int)
    assert told["skipped"] + told["taken"] <= len(content)
    if last:
        assert told["skipped"] + told["taken"] == len(content)
    words.encode()


def test_half_of_two_letters_is_no_line_end() -> None:
    window = "\u0a41\u4100".encode("utf-16-le")
    assert b"\n\0" in window
    assert read(window, encoding="utf-16-le", last=0)[0] == "\u0a41\u4100"


def test_a_window_that_begins_in_a_letter_leaves_it_to_the_one_before() -> None:
    content = "яяя".encode()
    assert read(content[1:], encoding="utf-8", first=0) == (
        "яя",
        {"encoding": "utf-8", "skipped": 1, "taken": 4},
    )
