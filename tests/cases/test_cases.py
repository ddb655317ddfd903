"""Cases of the sort people bring: they fit without loss, come back from a file, and the registers answer."""

from __future__ import annotations

import json
from typing import Any, cast

from fieldjournal.model.codec import read_draft, write_draft
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.record import Draft
from fieldjournal.model.walk import values_of
from tests.cases.conftest import listed
from tests.cases.told import id_of
from tests.cli.command_line import CommandLine


def rows(cli: CommandLine, name: str, *columns: str, as_of: str = "") -> list[tuple[str, ...]]:
    """Return a register's rows, in these columns."""
    asked = ("--as-of", as_of) if as_of else ()
    found = json.loads(cli.ok("register", name, *asked, "--json").out)["rows"]
    return [tuple(row[each] for each in columns) for row in found]


def test_what_is_saved_is_what_was_typed(told: dict[str, Draft], saved: CommandLine) -> None:
    kept = listed(saved)
    assert kept.keys() == told.keys()
    for key, draft in told.items():
        assert read_draft(kept[key]).values == draft.values
        assert {**kept[key], **cast("dict[str, Any]", write_draft(draft))}["values"] == kept[key]["values"]
        assert read_draft(kept[key]).envelope == draft.envelope


def test_a_list_taken_into_an_empty_journal_is_the_same_list(saved: CommandLine, taken: CommandLine) -> None:
    when = {"created": "", "changed": ""}
    here, there = listed(saved), listed(taken)
    assert here.keys() == there.keys()
    for key, body in here.items():
        assert there[key] | when == body | when


def test_every_date_but_those_nobody_knows_was_understood(told: dict[str, Draft]) -> None:
    dates = [found.value for draft in told.values() for found in values_of(draft.values)]
    said = [each for each in dates if isinstance(each, FuzzyDate)]
    assert len(said) > 60
    assert [each.said for each in said if each.precision.value == "unknown"] == []


def test_terms_that_should_have_ended(taken: CommandLine) -> None:
    columns = ("who", "length", "from", "end", "days", "fate", "as-of")
    assert rows(taken, "overdue", *columns, as_of="1 March 2026") == [
        ("Döwlet Garajaýew", "13 лет", "24 февраля 2011", "24 February 2024", "736",
         "sentence expired, not seen", "март 2026"),
    ]  # fmt: skip
    assert rows(taken, "overdue", "who", as_of="1 July 2026") == [("Begenç Taýlyýew",), ("Döwlet Garajaýew",)]


def test_sentences_sums_and_what_comes_with_them(taken: CommandLine) -> None:
    assert sorted(rows(taken, "sentences", "who", "kind", "length", "end", "sum", "suspended")) == [
        ("Begenç Taýlyýew", "loss of citizenship", "", "", "", ""),
        ("Begenç Taýlyýew", "new sentence", "5 лет 6 месяцев", "3 November 2030", "", ""),
        ("Begenç Taýlyýew", "prison", "12 ýyl", "2 June 2026", "", ""),
        ("Döwlet Garajaýew", "ban on an activity or on media", "3 года", "14 February 2015", "", ""),
        ("Döwlet Garajaýew", "fine", "", "", "USD 3,000 or 50,000 TMT", ""),
        ("Döwlet Garajaýew", "prison", "13 лет", "24 February 2024", "", ""),
        ("Jeren Söýünowa", "damages", "", "", "20 000 манатов и 1 500 долларов США", ""),
        ("Jeren Söýünowa", "loss of citizenship", "", "", "", ""),
        ("Jeren Söýünowa", "suspended sentence", "a year", "1 January 2020", "", "yes"),
    ]


def test_the_legal_sheet_has_articles_as_printed_and_the_court_under_both_names(taken: CommandLine) -> None:
    columns = ("body", "body-is", "number", "charges", "appeals", "flaws")
    found = dict(zip(rows(taken, "legal", "id"), rows(taken, "legal", *columns), strict=True))
    assert found[(id_of("trial"),)] == (
        "Азатлыкский суд г. Мары",
        "Мургапский этрапский суд",
        "1-244/2012",
        "Уголовный кодекс 244-1 initial; Уголовный кодекс ст. 227 ч. 4 п. «а» мошенничество added later",
        "Верховный суд весной 2012 not heard; надзор 2013 decision upheld ноябрь 2013",
        "closed hearing; other: судья вышел во время речи защиты",
    )


def test_measures_and_the_incident_that_broke_one(taken: CommandLine) -> None:
    columns = ("who", "body", "when", "state", "breached-by", "breached-when", "interval")
    assert rows(taken, "measures", *columns) == [
        ("Oraz", "Court of R.", "20.11.2023", "breached", "deportation", "24.11.2023", "4 days"),
        ("Oraz", "Committee", "зимой 2022–2023", "complied with", "", "", ""),
        ("Jeren Söýünowa", "Committee", "2024", "unknown", "", "", ""),
    ]


def test_orders_nobody_followed_and_notices_of_unknown_channel(taken: CommandLine) -> None:
    assert rows(taken, "orders", "addressee", "asks", "when", "complied", "as-of") == [
        ("Migration Service", "hand over the file", "5 мая 2023", "ignored", "20 December 2023"),
        ("Ombudsman", "answer within ten days", "5 мая 2023", "partly complied with", ""),
    ]
    assert rows(taken, "notices", "who", "channel", "state", "as-of") == [
        ("Oraz", "unknown", "feared", "2021"),
        ("Jeren Söýünowa", "other: a list at the airport", "active", "May 2024"),
    ]


def test_accounts_that_do_not_agree_stand_side_by_side(taken: CommandLine) -> None:
    columns = ("value", "says", "by", "stance", "result", "result-when", "record")
    printed = "20 October (no year printed)"
    assert sorted(rows(taken, "counts", *columns)) == [
        ("How many", "41", "Ministry of Calm", "", "", "", "over fifty"),
        ("How many", "at least 41", "the nine groups", "", "", "", "over fifty"),
        ("How many", "около 60 человек", "a driver", "passes on", "", "", "over fifty"),
        ("Mode", "abduction or rendition", "Ferit", "fears", "", "", "unknown"),
        ("Mode", "deportation", "Ministry of Calm", "denies", "", "", "unknown"),
        ("Mode", "deportation", "a driver", "", "", "", "unknown"),
        ("When", "21 октября 2022", "Sona Ilamanowa", "says", "followed", "15 января 2024", printed),
        ("When", "the night of 20 to 21 October 2022", "a driver", "passes on", "not followed",
         "15 января 2024", printed),
        ("When", "unknown", "Ministry of Calm", "", "", "", printed),
        ("When", "конец октября 2022", "Ferit", "says", "", "", printed),
    ]  # fmt: skip
    chain = "a neighbour ← her son ← his wife ← an editor"
    assert chain in {through for (through,) in rows(taken, "accounts", "through")}


def test_a_return_of_unknown_mode(taken: CommandLine) -> None:
    assert rows(taken, "returns", "who", "mode", "from", "to", "when", "fate") == [
        ("Pälwan Ilamanow", "unknown", "Türkiýe", "Turkmenistan", "20 October (no year printed)",
         "disappeared after return"),
    ]  # fmt: skip


def test_fates_unknown_not_asked_and_as_of_a_day(taken: CommandLine) -> None:
    assert rows(taken, "status", "who", "fate", "as-of", as_of="31 December 2023") == [
        ("Döwlet Garajaýew", "serving a sentence", "весной 2012"),
        ("Begenç Taýlyýew", "unknown", "unknown"),  # told later
        ("Jeren Söýünowa", "in exile", "2018"),
        ("Pälwan Ilamanow", "disappeared after return", "20 December 2023"),
        ("Sona Ilamanowa", "unknown", "unknown"),  # told later, and unknown then too
        ("his father", "fate unknown", "20.12.2023"),
        ("Какаджан Непесов", "dead", "1 December 2023"),
    ]
    later = {who: fate for who, fate, *_rest in rows(taken, "status", "who", "fate", as_of="1 March 2026")}
    assert (later["Sona Ilamanowa"], later["his father"]) == ("unknown", "at liberty")
    assert "Ferit" not in later, "nobody was asked"


def test_signatories_in_the_order_and_with_the_roles_they_are_printed(taken: CommandLine) -> None:
    found = rows(taken, "signatories", "as-printed", "who", "role", "country", "publish")
    assert len(found) == 22
    assert found[:4] == [
        ("Bayram Hojayev", "Bayram Hojayev", "editor", "Sweden", "yes"),
        ("Bayram Hojayev", "Bayram Hojayev", "student", "Sweden", "no"),
        ("", "Aunt Ş.", "родственница", "unknown", "unknown"),
        ("Amangul Berdiýewa", "", "журналист", "Чехия", "yes"),
    ]
    assert found[-1] == ("unknown", "", "бывший политзаключённый", "Литва", "yes")
    assert rows(taken, "actions", "title", "when", "dated", "signed", "open") == [
        ("To the working group", "20.12.2023", "", "", ""),
        ("Open letter of the twenty-two", "20 December 2023", "18 декабря 2023", "22", "2"),
    ]


def test_relations_from_both_sides(taken: CommandLine) -> None:
    found = set(rows(taken, "relations", "who", "relation", "of"))
    assert {
        ("his father", "parent", "Pälwan Ilamanow"),
        ("Pälwan Ilamanow", "child", "his father"),
        ("Sona Ilamanowa", "spouse or partner", "Pälwan Ilamanow"),
        ("Pälwan Ilamanow", "friend", "Ferit"),
        ("его мать", "parent", "Какаджан Непесов"),
        ("Bayram Hojayev", "parent", "Bayram Hojayev"),
    } <= found
    assert len(found) == 12


def test_injuries_by_part_of_the_body_in_the_doctor_s_words(taken: CommandLine) -> None:
    columns = ("body", "side", "type", "details", "assessed-by", "consistency", "when")
    night = "between 27 and 30 November 2023"
    assert rows(taken, "injuries", *columns) == [
        ("wrist", "both sides", "mark of a rope or of cuffs", "", "", "", night),
        ("sole of the foot", "", "bruise", "Multiple bruises of both feet", "the doctor on duty, Tejen",
         "highly consistent with", night),
        ("head", "", "unknown", "", "", "", night),
        ("other: за ухом", "", "burn", "", "", "", night),
    ]  # fmt: skip


def test_one_person_in_four_spellings_and_three_scripts_is_found_by_any(taken: CommandLine) -> None:
    for typed in ("garajayev", "гараджаев", "Garajaýew", "قره"):
        found = json.loads(taken.ok("search", typed, "--json").out)
        assert id_of("dowlet") in {each["id"] for each in found}, typed


def test_readiness_blocks_on_the_year_and_then_does_not(taken: CommandLine) -> None:
    def states() -> dict[str, str]:
        found = json.loads(taken.ok("readiness", id_of("palwan"), "--for", "wgeid", "--json").out)
        return {each["name"]: each["state"] for each in found["elements"]}

    assert states() == {
        "person": "there", "date": "blocks", "place": "there", "forces": "there", "steps": "there",
        "sender": "there",
    }  # fmt: skip
    said = taken.ok("readiness", id_of("palwan"), "--for", "wgeid").out
    assert "the year is missing" in said
    assert "двое в штатском; police" in said
    assert "accounts of the date differ" in said
