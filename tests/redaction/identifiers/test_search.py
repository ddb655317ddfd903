from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.redaction.finder import Tier, find
from fieldjournal.redaction.identifiers import KINDS, identifiers_in

FOUND = [
    ("звоните +993 65 12-34-56 вечером", "+993 65 12-34-56", "phone", Tier.SURE),
    ("8 65 123456", "8 65 123456", "phone", Tier.SURE),
    ("anna (собака) mail точка ru", "anna (собака) mail точка ru", "email", Tier.SURE),
    ("см. t.me/gara_gum, там", "t.me/gara_gum", "link", Tier.SURE),
    ("ник: gara_gum99", "gara_gum99", "handle", Tier.SURE),
    ("паспорт I-AH 123456", "I-AH 123456", "passport", Tier.SURE),
    ("T.C. Kimlik: 10000000146", "10000000146", "national-number", Tier.SURE),
    ("TR33 0006 1005 1978 6457 8413 26", "TR33 0006 1005 1978 6457 8413 26", "account", Tier.SURE),
    ("машина 34 ABC 123 у дома", "34 ABC 123", "plate", Tier.ASK),
    ("37.9601, 58.3261", "37.9601, 58.3261", "coordinates", Tier.SURE),
    ("пиши в Signal username gara.87", "gara.87", "handle", Tier.ASK),
    ("почта sary_gum (at) inbox (dot) lt", "sary_gum (at) inbox (dot) lt", "email", Tier.SURE),
    ("wohnt Gartenstr. 7, 12047 Berlin", "Gartenstr. 7, 12047 Berlin", "address", Tier.SURE),
    ("Lindenallee 12b", "Lindenallee 12b", "address", Tier.SURE),
    ("Vilnius, Antakalnio g. 24-11", "Antakalnio g. 24-11", "address", Tier.SURE),
    ("Chilonzor 19-kvartal, 7-uy", "Chilonzor 19-kvartal, 7-uy", "address", Tier.SURE),
    ("28 May küç. 21, mənzil 72", "28 May küç. 21, mənzil 72", "address", Tier.SURE),
    ("ცხოვრობს ჭავჭავაძის გამზ. 14, ბინა 3", "ჭავჭავაძის გამზ. 14, ბინა 3", "address", Tier.SURE),
    ("Տերյան փողոց 8, բն. 5", "Տերյան փողոց 8, բն. 5", "address", Tier.SURE),
    ("Magtymguly köçesi, jaý 12", "Magtymguly köçesi, jaý 12", "address", Tier.SURE),
    ("родился 12.05.1991", "12.05.1991", "date", Tier.SURE),
    ("19.05.2023 пришли", "19.05.2023", "date", Tier.ASK),
    ("34-летний учитель", "34-летний", "age", Tier.ASK),
    ("login from 2a02:9a:54::33 at 03:12", "2a02:9a:54::33", "device", Tier.SURE),
    ("cihaz 192.0.2.82:443", "192.0.2.82:443", "device", Tier.SURE),
    (
        "to AZ16 NABZ 5199 6735 6840 8067 4250 on Monday",
        "AZ16 NABZ 5199 6735 6840 8067 4250",
        "account",
        Tier.SURE,
    ),
    ("номер 0623 AG LB", "0623 AG LB", "plate", Tier.ASK),
    ("IMEI 490154203237518", "490154203237518", "device", Tier.SURE),
]


@pytest.mark.parametrize(("text", "value", "kind", "tier"), FOUND, ids=[each[0] for each in FOUND])
def test_each_kind_is_found_by_its_format(text: str, value: str, kind: str, tier: Tier) -> None:
    (found,) = identifiers_in(text)
    assert (text[found.start : found.end], found.who, found.tier) == (value, kind, tier)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("звонила с 8-65-12-34-56. 28 августа забрали телефон", ["8-65-12-34-56"]),
        ("Это было в 2023. 8-65-12-34-56 молчит", ["8-65-12-34-56"]),
        ("1. 8-65-12-34-56", ["8-65-12-34-56"]),
        ("+993 65 123456. 12 человек", ["+993 65 123456"]),
        ("8-65-12-34-56. 8-66-11-22-33", ["8-65-12-34-56", "8-66-11-22-33"]),
        ("8-65-12-34-56 / 8-66-11-22-33", ["8-65-12-34-56", "8-66-11-22-33"]),
        ("8-65-12-34-56 8-66-11-22-33", ["8-65-12-34-56", "8-66-11-22-33"]),
        ("тел. 8. 65. 12. 34. 56", ["8. 65. 12. 34. 56"]),
        ("всего 150 000 - 200 000 манатов", []),
        ("школы 12. 45. 67 и 103", []),
    ],
)
def test_a_number_ends_where_its_sentence_or_the_next_number_begins(text: str, numbers: list[str]) -> None:
    assert [text[each.start : each.end] for each in identifiers_in(text) if each.who == "phone"] == numbers


def test_every_kind_has_a_case() -> None:
    assert {each[2] for each in FOUND} == set(KINDS)


@given(st.text(st.sampled_from("0123456789 +-().,:/@abcхAZ№<°'\n"), max_size=120))
def test_no_text_breaks_it_and_no_two_overlap(text: str) -> None:
    found = identifiers_in(text)
    assert all(0 <= each.start < each.end <= len(text) for each in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize(
    "text",
    ["заплатили 45000 TMT", "ISBN 0-306-40615-2", "площадь 491 200 км²", "пришли в 08:45:00", "std::string"],
)
def test_sums_areas_books_and_times_are_nobodys(text: str) -> None:
    assert identifiers_in(text) == []


def test_what_two_rules_find_of_one_address_is_one() -> None:
    text = "Calle Serrano 31, Madrid"
    assert [(m.start, m.end, m.who, m.tier) for m in identifiers_in(text)] == [
        (0, len(text), "address", Tier.ASK)
    ]


def test_they_can_be_left_out() -> None:
    assert find("звоните +993 65 12-34-56", (), False) == []


@pytest.mark.parametrize("piece", ["1.", "1990-", "А-", "a@", "(99) ", "x:/"])
def test_a_line_drawn_with_signs_comes_to_its_end(piece: str) -> None:
    """A pattern whose work grows with the square of the line would hold up everything else for hours."""
    found = identifiers_in(piece * (40_000 // len(piece)))
    assert all(each.end <= 40_000 for each in found)
