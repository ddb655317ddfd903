"""Every text the gate reads inside a file. Which places it reads, `test_inspect` says."""

from __future__ import annotations

import pytest

from fieldjournal.bundle.decoding import texts_in

NAME = "Гульшат Овезова"

TEXTS: list[tuple[str, str, str]] = [
    ("a member a program would drop", "a.json", f'{{"a":{{"b":"{NAME}","b":1}}}}'),
    ("a key a program would drop", "a.json", f'{{"{NAME}":1,"{NAME}":2}}'),
    ("a word with markup inside", "a.html", "<p>Гульшат Ове<b>зова</b> и Гуль<!-- -->шат Ове<i>зова</i></p>"),
    ("a closing tag", "a.html", f"<p></p {NAME}>"),
    ("a closing tag by itself", "a.html", "</гульшат-овезова>"),
]


@pytest.mark.parametrize(("place", "name", "text"), TEXTS, ids=[each[0] for each in TEXTS])
def test_decoded_texts_hold_what_programs_pass_over(place: str, name: str, text: str) -> None:
    found = [each for _told, each in texts_in(name, text.encode())]
    assert any("овезова" in each.casefold() for each in found), place


def test_what_stands_in_two_blocks_is_not_joined() -> None:
    found = [each for _told, each in texts_in("a.html", b"<td>Reje</td><td>p</td> <b>a</b> <i>b</i>")]
    assert not {"Rejep", "ab"} & set(found)
