"""Names in passports' machine lines as scanners give them; and lines that are none."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, compile_people, find

PEOPLE = compile_people(
    [
        {"id": "zarina", "name": "Zarina Sharifbekova"},
        {"id": "kirill", "name": "Кирилл Безбородов"},
        {"id": "bakyt", "name": "Bakyt Dzhumakadyrov"},
        {"id": "ilya", "name": "Илья Шмелёв"},
        {"id": "rain", "name": "Rain Purple"},
    ]
)


@pytest.mark.parametrize(
    ("line", "who", "why"),
    [
        ("P<TJKSHARIFBEKOVA<<ZARINA<<<<<<", "zarina", "as it is printed"),
        ("P‹TJKSHARIFBEKOVA‹‹ZARINA‹‹‹‹‹‹", "zarina", "fillers seen as single quotes"),
        ("P«TJKSHARIFBEKOVA««ZARINA««««««", "zarina", "and as double ones"),
        ("P_RUSBEZBORODOV__KIRILL________", "kirill", "and as lines"),
        ("PNTJKSHARIFBEKOVA<<ZARINA<<<<<<", "zarina", "a second letter of the kind of paper"),
        ("scan: PNKGZJUMAKADYROV BAKYT<<<<<<", "bakyt", "fillers seen as a space"),
        ("PRUSBEZBORODOV<<KIRILL<<<<<<<<<<", "kirill", "a filler not seen"),
        ("P<RUSBEZB0RQDQV<<KIRILLKKKKKKKKK", "kirill", "an O seen as 0 and Q, fillers as K"),
        ("PNRUS4MEL2V<<IL98<<<<<<<<<<<<<<<", "ilya", "Russian letters as inland passports write them"),
    ],
)
def test_a_name_in_a_machine_line_is_found(line: str, who: str, why: str) -> None:
    found = find(line, PEOPLE, identifiers=False)
    assert {(each.who, each.tier) for each in found} == {(who, Tier.SURE)}, why


def test_names_in_the_barcode_of_a_licence_are_found() -> None:
    text = "ANSI 636000080002DL00410278\nDCSSHARIFBEKOVA\nDDEN\nDACZARINA\nDDFN"
    assert {(each.who, each.tier) for each in find(text, PEOPLE, identifiers=False)} == {
        ("zarina", Tier.SURE)
    }
    assert find("DACHA\nDCSX 12", PEOPLE, identifiers=False) == []


@pytest.mark.parametrize("text", ["if a << 2 and __init__ in P_RUSSIAN:", "PNRUS << 4MEL", "P.S. ‹RUSSIAN›"])
def test_what_only_has_such_signs_is_no_name(text: str) -> None:
    assert find(text, PEOPLE, identifiers=False) == []
