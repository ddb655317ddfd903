from __future__ import annotations

import pytest

from fieldjournal.errors import UnknownName
from fieldjournal.i18n import everywhere
from fieldjournal.journal.importing.columns import layout_of
from fieldjournal.journal.importing.meanings import meanings
from fieldjournal.journal.importing.roles import ROLES, fields_known, is_role, role_label, target_of
from fieldjournal.journal.importing.sheet import read_table
from fieldjournal.journal.importing.wordings import HEADERS
from fieldjournal.model.fields import specs_of
from fieldjournal.model.kinds import KINDS

GUESSED = {
    "English, returns": (
        "Name,Born,How,Returned from,When\nA,1,deported,Turkey,2020\n",
        "incident",
        ["who", "contact/born", "incident/returns/mode", "incident/returns/from_place", "incident/when"],
    ),
    "“how” without modes is what happened": (
        "Who,How\nBatyr,in a white van\n",
        "incident",
        ["who", "incident/what"],
    ),
    "Russian": (
        "ФИО,Год рождения,Когда,Кем,Источник,Что известно\nБ,1,2,3,4,5\n",
        "incident",
        [
            "who",
            "contact/born",
            "incident/when",
            "incident/involvements.perpetrator/contact",
            "source",
            "contact/statuses/fate",
        ],
    ),
    "Turkmen": (
        "Ady,Haçan,Nirede,Näme boldy,Bellik\na,b,c,d,e\n",
        "incident",
        ["who", "incident/when", "incident/where", "incident/what", "notes"],
    ),
    "accounts: “when” is when it was said": (
        "About,Account,By whom,When\na,b,c,d\n",
        "source",
        ["about", "account", "source/claims/by", "source/claims/when"],
    ),
    "signs and brackets do not matter": (
        "NAME:,Date of birth (if known),  By  whom? \na,b,c\n",
        "incident",
        ["who", "contact/born", "incident/involvements.perpetrator/contact"],
    ),
    "hidden characters, emoji and combining marks do not matter": (
        "Na\u200bme,📅 Date,Go\u0301d rozhdeniya,\u202eWhere\u202c\na,b,c,d\n",
        "incident",
        ["who", "incident/when", "notes", "incident/where"],
    ),
    "a second column of one role is kept in the notes": (
        "Name,Full name\na,b\n",
        "contact",
        ["who", "notes"],
    ),
    "a field by its own label or address": (
        "Name,Safe channel,contact/next_check\na,b,c\n",
        "contact",
        ["who", "contact/safe_channel", "contact/next_check"],
    ),
    "what nobody knows is kept in the notes": ("Name,Colour of the car\na,b\n", "contact", ["who", "notes"]),
    "a header that is nearly right is not guessed": (
        "Name,Name of the investigator\na,b\n",
        "contact",
        ["who", "notes"],
    ),
    "a threat sheet": (
        "Date,Channel,From whom,Number,The words,To whom,What we did\n1,call,a,b,c,d,e\n",
        "threat",
        [
            "threat/when",
            "threat/channel",
            "threat/sender",
            "threat/handle",
            "threat/words",
            "threat/directed_at",
            "threat/response",
        ],
    ),
    "a legal sheet, with numbered parts": (
        "Name,Court,Charge 1: article,Charge 2: article,Penalty 1 kind,penalties.1.length,Date\na,b\n",
        "proceeding",
        [
            "who",
            "proceeding/body",
            "proceeding/charges.1/article",
            "proceeding/charges.2/article",
            "proceeding/penalties.1/kind",
            "proceeding/penalties.1/length",
            "proceeding/decided",
        ],
    ),
    "the same header again is the next part": (
        "Name,Article,Code,Article,Code\na,b,c,d,e\n",
        "proceeding",
        [
            "who",
            "proceeding/charges/article",
            "proceeding/charges/code",
            "proceeding/charges.2/article",
            "proceeding/charges.2/code",
        ],
    ),
    "a legal sheet in Russian": (
        "Обвиняемый,Суд,Обвинения 1 – статья,Обвинения 2 – статья,Срок,Дата приговора\na,b,c,d,e,f\n",
        "proceeding",
        [
            "who",
            "proceeding/body",
            "proceeding/charges.1/article",
            "proceeding/charges.2/article",
            "proceeding/penalties/length",
            "proceeding/decided",
        ],
    ),
    "consents of a case: shared words mean what the filled list has": (
        "Case,Of whom,To whom,For what,How,When\na,b,c,d,e,2020\n",
        "case",
        [
            "case/title",
            "case/consents/of",
            "case/consents/to",
            "case/consents/use",
            "case/consents/how",
            "case/period",
        ],
    ),
    "signatories of a statement": (
        "Statement,Date,Signatory,Role,Country,May be published?\na,b,c,d,e,yes\n",
        "action",
        [
            "action/title",
            "action/when",
            "action/signatories/contact",
            "action/signatories/role",
            "action/signatories/country",
            "action/signatories/publish",
        ],
    ),
    "a list of articles": (
        "Title,Author,Publisher,Published,Text,Text (ru),Tags\na,b,c,d,e,f,g\n",
        "source",
        [
            "source/title",
            "source/author",
            "source/publisher",
            "source/published",
            "source/words",
            "source/words@ru",
            "source/tags",
        ],
    ),
    "people, with what tells them by": (
        "Name,Phone,Phone 2,Also known as,Citizenship\na,b,c,d,e\n",
        "contact",
        [
            "who",
            "contact/channels.phone/handle",
            "contact/channels.phone.2/handle",
            "spellings",
            "contact/citizenship",
        ],
    ),
    "numbers that come again join no rows; a reference does": (
        "№,Ref,Name\n1,P-1,a\n2,P-1,b\n1,P-2,c\n",
        "contact",
        ["notes", "ref", "who"],
    ),
}


@pytest.mark.parametrize("name", GUESSED)
def test_headers_are_guessed(name: str) -> None:
    text, main, roles = GUESSED[name]
    layout = layout_of(read_table(text.encode()))
    assert (layout.main, [column.role for column in layout.columns]) == (main, roles)


def test_what_a_person_says_stands_above_the_guess() -> None:
    table = read_table(b"Name,Where,Colour\na,b,c\n")
    said = {"Where": "contact/lives", "Colour": "incident/what"}
    found = layout_of(table, said).columns
    assert [column.role for column in found] == ["who", "contact/lives", "incident/what"]
    assert layout_of(table, {"Colour": "threat/words"}).main == "threat"


def test_a_column_nobody_knows_is_told_from_one_of_notes() -> None:
    columns = layout_of(read_table(b"Name,Colour,Notes\na,b,c\n")).columns
    assert [(column.role, column.known) for column in columns] == [
        ("who", True),
        ("notes", False),
        ("notes", True),
    ]


@pytest.mark.parametrize(
    ("header", "role"),
    [
        ("Nowhere", "who"),
        ("Name", "whoever"),
        ("Name", "threat/wordless"),
        ("Name", "source/claims/says"),
        ("Name", "source/attachments/name"),
        ("Name", "proceeding/charges"),
        ("Name", "proceeding/charges.nothing/article"),
        ("Name", "contact/born@ru"),
        ("Name", "contact/born.2"),
    ],
)
def test_an_unknown_header_or_role_is_refused(header: str, role: str) -> None:
    with pytest.raises(UnknownName):
        layout_of(read_table(b"Name\na\n"), {header: role})


def test_every_role_in_the_table_of_headers_exists_and_has_a_label() -> None:
    for role in (*HEADERS, *ROLES, *fields_known()):
        assert is_role(role), role
        assert role_label(role), role


@pytest.mark.parametrize("role", fields_known())
def test_every_field_is_found_by_its_address_and_by_its_names_in_every_language(role: str) -> None:
    target = target_of(role)
    assert target is not None
    assert meanings(role)[0].role == role
    for place, label in enumerate(everywhere(target.label)):
        kind = everywhere(KINDS[target.kind].label)[place]
        within = everywhere(target.list.label)[place] if target.list else ""
        header = " · ".join(each for each in (kind, within, label) if each)
        assert role in [each.role for each in meanings(header)], header


def test_every_field_that_words_can_fill_is_known() -> None:
    given = {(target.kind, target.field) for role in fields_known() if (target := target_of(role))}
    every = {(kind.name, key) for kind in KINDS.values() for key in specs_of(kind.values)}
    assert every - given == {("source", "attachments")}
