"""Names cut down to letters are asked about, and other abbreviations are nobody."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, compile_people, find

PEOPLE = compile_people(
    [
        {"id": "gulsat", "name": "Gülşat Rejepowa"},
        {"id": "sohrat", "name": "Şöhrat Ýazgulyýew"},
        {"id": "grigori", "name": "Григорий Рудаков"},
        {"id": "nazar", "name": "Muhammetnazar Bekiýew"},
        {"id": "dmitri", "name": "Дмитрий Хворостов"},
        {"id": "lomidze", "name": "Giorgi Lomidze"},
        {"id": "usenov", "name": "Улан Сейитов"},
        {"id": "annaly", "name": "Annaly Orazow"},
        {"id": "io", "name": "Игорь Окунев"},
    ]
)


@pytest.mark.parametrize(
    ("text", "who", "why"),
    [
        ("şaýat: G.R. – mugallym", "gulsat", "initials alone"),
        ("Sh. Ya. guvoh sifatida", "sohrat", "of two letters each"),
        ("G. R-wa diýen adam", "gulsat", "a family name without its middle"),
        ("Письмо от Г. Р-кова дошло", "grigori", "in a case"),
        ("г-жа Р-ва требует суда", "gulsat", "behind a word of respect, in other letters"),
        ("Г-шат просила не звонить", "gulsat", "a given name without its middle"),
        ("M. Nazar geldi", "nazar", "the first half of a name cut short"),
        ("Дм. Хв. дома", "dmitri", "both names cut short"),
        ("გ.ლ. დააკავეს", "lomidze", "letters that have no capitals"),
        ("Допрошен гр. Г.Р. по делу", "grigori", "behind a word cut short, as police papers have it"),
        ("Dr. G.R. says", "grigori", "behind a doctor"),
        ("ул. Г.Р. не знает", "grigori", "behind whatever is cut short"),
        ("звонил Г.Р вчера", "grigori", "without the last dot"),
        ("-Г.Р. была у суда", "gulsat", "behind a dash"),
        ("Г.Р. Улану передал", "grigori", "beside another who is listed"),
        ("G.R. Moskwada galdy", "gulsat", "beside a town"),
        ("А.О. у суда", "annaly", "letters that are an abbreviation without dots"),
    ],
)
def test_letters_that_may_be_somebodys_are_asked(text: str, who: str, why: str) -> None:
    assert {each.tier for each in find(text, PEOPLE) if each.who == who} == {Tier.ASK}, why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("the U.S. embassy", "a usual abbreviation"),
        ("И.О. начальника отдела", "an office"),
        ("Г. Р. Державин писал оды", "somebody else's initials"),
        ("Державин Г.Р. писал оды", "behind the family name"),
        ("и т.д. и т.п.", "small letters"),
        ("Г-жа пришла поздно", "a word of respect"),
        ("Где-то в городе", "an everyday word with a hyphen"),
        ("Z. K. diýen adam", "initials of nobody"),
    ],
)
def test_other_letters_are_nobody(text: str, why: str) -> None:
    assert not find(text, PEOPLE, identifiers=False), why
