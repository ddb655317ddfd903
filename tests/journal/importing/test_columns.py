from __future__ import annotations

import pytest

from fieldjournal.errors import UnknownName
from fieldjournal.journal.importing.columns import columns_of, field_of, fields_known, role_label
from fieldjournal.journal.importing.headers import HEADERS
from fieldjournal.journal.importing.sheet import read_table
from fieldjournal.model.kinds import find_spec

GUESSED = {
    "English, returns": (
        "Name,Born,How,Returned from,When\nA,1,deported,Turkey,2020\n",
        ["who", "contact/born", "incident/returns/mode", "incident/returns/from_place", "incident/when"],
    ),
    "“how” without modes is what happened": ("Who,How\nBatyr,in a white van\n", ["who", "incident/what"]),
    "Russian": (
        "ФИО,Год рождения,Когда,Кем,Источник,Что известно\nБ,1,2,3,4,5\n",
        ["who", "contact/born", "incident/when", "by", "source", "contact/statuses/fate"],
    ),
    "Turkmen": (
        "Ady,Haçan,Nirede,Näme boldy,Bellik\na,b,c,d,e\n",
        ["who", "incident/when", "incident/where", "incident/what", "notes"],
    ),
    "accounts: “when” is when it was said": (
        "About,Account,By whom,When\na,b,c,d\n",
        ["about", "account", "source/claims/by", "source/claims/when"],
    ),
    "signs and brackets do not matter": (
        "NAME:,Date of birth (if known),  By  whom? \na,b,c\n",
        ["who", "contact/born", "by"],
    ),
    "a second column of one role is kept in the notes": ("Name,Full name\na,b\n", ["who", "notes"]),
    "a field by its own label or address": (
        "Name,Safe channel,contact/next_check\na,b,c\n",
        ["who", "contact/safe_channel", "contact/next_check"],
    ),
    "what nobody knows is kept in the notes": ("Name,Colour of the car\na,b\n", ["who", "notes"]),
    "a header that is nearly right is not guessed": (
        "Name,Name of the investigator\na,b\n",
        ["who", "notes"],
    ),
}


@pytest.mark.parametrize("name", GUESSED)
def test_headers_are_guessed(name: str) -> None:
    text, roles = GUESSED[name]
    assert [column.role for column in columns_of(read_table(text.encode()))] == roles


def test_what_a_person_says_stands_above_the_guess() -> None:
    table = read_table(b"Name,Where,Colour\na,b,c\n")
    said = {"Where": "contact/lives", "Colour": "incident/what"}
    assert [column.role for column in columns_of(table, said)] == ["who", "contact/lives", "incident/what"]


@pytest.mark.parametrize(
    ("header", "role"),
    [
        ("Nowhere", "who"),
        ("Name", "whoever"),
        ("Name", "threat/words"),
        ("Name", "incident/involvements/contact"),
    ],
)
def test_an_unknown_header_or_role_is_refused(header: str, role: str) -> None:
    with pytest.raises(UnknownName):
        columns_of(read_table(b"Name\na\n"), {header: role})


def test_every_role_in_the_table_of_headers_exists_and_has_a_label() -> None:
    for role in HEADERS:
        at = field_of(role)
        assert at is None or find_spec(*at) is not None, role
        assert role_label(role)
    assert {role for role in HEADERS if "/" in role} <= set(fields_known())


def test_wordings_are_written_as_headers_are_compared() -> None:
    from fieldjournal.journal.importing.columns import _plain

    assert [words for wordings in HEADERS.values() for words in wordings if _plain(words) != words] == []
