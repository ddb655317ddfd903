"""Every register over the same messy records: who is in it, what is counted, what stays unknown."""

from __future__ import annotations

from datetime import date

import pytest

from fieldjournal.i18n import _
from fieldjournal.model.address import Address, parse
from fieldjournal.model.empty import Empty
from fieldjournal.model.kinds import kind_named
from fieldjournal.model.registers import REGISTERS, Lookup, register_named, tabulate
from fieldjournal.model.walk import mapped, value_at
from tests.model.registers.messy import ALL, AMAN, BERDI, TALK, Plain, lines_of, name_of, table, told

NAMES = (
    "returns accounts pressure before legal measures sentences overdue signs silent access injuries actions"
    " demands signatories notices orders counts relations status people consents"
)


def test_every_register_people_need_is_there() -> None:
    assert sorted(REGISTERS) == sorted(NAMES.split())
    for name, register in REGISTERS.items():
        assert register.name == name
        assert _(register.label)
        assert _(register.asks).endswith("?")
        assert not _(register.makes).endswith(".")
        columns = [column.name for column in register.columns]
        assert len(set(columns)) == len(columns)
        assert all(_(column.label) for column in register.columns)
        assert any(column.counted for column in register.columns)


@pytest.mark.parametrize("name", NAMES.split())
def test_a_column_declares_the_choices_it_shows(name: str) -> None:
    register = register_named(name)
    if name in {"accounts", "counts"}:
        return  # what an account says is of whatever field it is about
    for line in lines_of(name):
        for column, cell in zip(register.columns, line.cells, strict=True):
            held = cell.value if isinstance(cell.value, tuple) and not cell.spec else (cell,)
            shown = [each for each in held if each.spec and each.spec.form.choices()]
            assert all(each.spec in column.specs for each in shown), column.name


ROWS = [
    pytest.param(
        "accounts",
        ["value", "says", "by", "through", "certainty"],
        [
            ("Born", "1951", "", "", ""),
            ("When", "1 December 2023", "Office of Public Calm", "", ""),
            ("When", "27-30 November 2023", "a cousin", "aunt ← neighbour ← her son", "likely"),
            ("When", "unknown", "Ministry", "", ""),
            ("What happened", "it was a concert", "", "", ""),
            ("When", "03.06.2023", "a leaflet", "", ""),
        ],
        id="accounts of one value stand together, from any source, none chosen",
    ),
    pytest.param(
        "people",
        ["who", "fate", "last-sign", "sign", "days", "lives"],
        [
            ("Мерал Атаева", "in exile", "", "", "", "Praha"),
            ("Berdi SAPAROW", "serving a sentence", "конец августа 2023",
             "letter, or signature for a parcel", "194", ""),
            ("Сона-эдже", "unknown", "20 October", "seen", "unknown", ""),
            ("Aman", "unknown", "", "", "", ""),
            ("Nury aga", "released", "", "", "", ""),
        ],
        id="everybody but organisations; without a year nothing is counted, and nobody's silence is made up",
    ),
    pytest.param(
        "counts",
        ["about", "says", "record"],
        [
            ("arrest", "1 December 2023", "between 27 and 30 November 2023"),
            ("arrest", "27-30 November 2023", "between 27 and 30 November 2023"),
            ("arrest", "unknown", "between 27 and 30 November 2023"),
        ],
        id="only what does not agree: the same day otherwise written is no conflict, prose is none",
    ),
    pytest.param(
        "pressure",
        ["when", "who", "whose", "type", "by"],
        [
            ("between 27 and 30 November 2023", "Nury aga", "Aman", "arrest",
             "Office of Public Calm, двое в штатском"),
            ("20 October", "Nury aga", "Aman", "summons or interrogation", "unknown"),
            ("2021", "Сона-эдже", "unknown", "pressure on family", "unknown"),
            ("26 октября 2023", "Berdi SAPAROW", "Мерал Атаева", "call", "hidden number"),
        ],
        id="any type when a relative is targeted; a threat to a brother, not the one to the exile",
    ),
    pytest.param(
        "before",
        ["who", "act", "act-when", "interval", "interval-said", "link"],
        [
            ("Berdi SAPAROW", "own public act", "3 June 2023", "177 to 180 days", "«через полгода»",
             "reprisal for"),
            ("Nury aga", "own public act", "3 June 2023", "177 to 180 days", "«через полгода»",
             "reprisal for"),
            ("Сона-эдже", "an entry that is not in this journal (gone0000)", "", "unknown", "", ""),
            ("Сона-эдже", "summons or interrogation", "20 October", "unknown", "", ""),
        ],
        id="both ends of the interval; without a year nothing is counted",
    ),
    pytest.param(
        "legal",
        ["who", "body-is", "charges", "penalties", "appeals"],
        [
            ("Berdi SAPAROW", "court of Mary region", "criminal code 244-1 initial; 228 fraud added later",
             "prison 12 лет и 6 месяцев; fine 12 000 манат, or about 3 400 USD; life ömürlik",
             "Supreme Court spring 2012 not heard"),
            ("Nury aga", "court of Mary region", "228 fraud added later", "prison 10 ýyl",
             "Supreme Court spring 2012 not heard"),
            ("Aman", "", "", (
                "prison 20 years; prison 5 years suspended; restricted liberty a long time;"
                " restricted liberty 1 месяц"), ""),
            ("Berdi SAPAROW", "", "", "", ""),
        ],
        id="a sheet for each accused; an article is text, a charge against nobody named is everybody's",
    ),
    pytest.param(
        "measures",
        ["body", "state", "breached-by", "breached-when", "interval"],
        [
            ("Court of R.", "breached", "arrest", "between 27 and 30 November 2023", "7 to 10 days"),
            ("Committee", "complied with", "", "", ""),
            ("Committee", "unknown", "", "", ""),
        ],
        id="an incident that broke it is a breach; what nobody told is unknown",
    ),
    pytest.param(
        "sentences",
        ["who", "length", "from", "end"],
        [
            ("Berdi SAPAROW", "12 лет и 6 месяцев", "15 January 2012", "15 July 2024"),
            ("Nury aga", "10 ýyl", "2010", "1 January 2020"),
            ("Berdi SAPAROW", "", "15 January 2012", ""),
            ("Berdi SAPAROW", "ömürlik", "15 January 2012", "for life"),
            ("Aman", "20 years", "February 2004", "1 February 2024"),
            ("Aman", "5 years", "2003", "1 January 2008"),
            ("Aman", "a long time", "2003", "unknown"),
            ("Aman", "1 месяц", "31 January 2024", "29 February 2024"),
        ],
        id="ends counted from the earliest possible start, or from the decision where no start was told",
    ),
    pytest.param(
        "overdue",
        ["who", "end", "days", "fate"],
        [
            ("Aman", "1 February 2024", "29", "unknown"),
            ("Aman", "29 February 2024", "1", "unknown"),
        ],
        id="not who was released, not a suspended term, not one that could not be counted",
    ),
    pytest.param(
        "signs",
        ["who", "when", "days", "pressed"],
        [
            ("Berdi SAPAROW", "2016 or later", "2982", ""),
            ("Berdi SAPAROW", "конец августа 2023", "194", "yes"),
            ("Сона-эдже", "20 October", "unknown", ""),
        ],
        id="days from the earliest possible one",
    ),
    pytest.param(
        "silent",
        ["who", "days", "counted-from", "since", "last-sign", "where"],
        [
            ("Berdi SAPAROW", "194", "last sign of life", "конец августа 2023",
             "letter, or signature for a parcel", "Ovadandepe"),
            ("Сона-эдже", "unknown", "last sign of life", "20 October", "seen", "unknown"),
            ("Aman", "7730", "no sign of life; held since", "2003", "none recorded", "unknown"),
        ],
        id="in custody or lost; a refuted sign is none; free people are not silent",
    ),
    pytest.param(
        "access",
        ["who", "family-visit", "lawyer", "doctor", "as-of"],
        [
            ("Berdi SAPAROW", "refused", "unknown", "unknown", "3 December 2023"),
            ("Aman", "unknown", "unknown", "unknown", "unknown"),
        ],
        id="the latest state of each way; who is held and of whom nothing was told is unknown",
    ),
    pytest.param(
        "injuries",
        ["who", "body", "side", "type"],
        [
            ("Berdi SAPAROW", "wrist", "both sides", "mark of a rope or of cuffs"),
            ("Berdi SAPAROW", "sole of the foot", "", "bruise"),
            ("Nury aga", "head", "", "unknown"),
        ],
        id="one line each; without a name they are the victim's",
    ),
    pytest.param(
        "actions",
        ["title", "about", "to", "signed", "open", "answers"],
        [("Letter of nine groups", "Berdi SAPAROW", "Office of Public Calm, Послу", "2", "2", "denial")],
        id="a demand of which nobody told the state is open",
    ),
    pytest.param(
        "demands",
        ["of", "kind", "words", "state"],
        [
            ("Office of Public Calm, Послу", "release", "", "open"),
            ("the embassy", "proof of life", "", "met"),
            ("Office of Public Calm, Послу", "say where the person is", "где он?", ""),
        ],
        id="by addressee: the one named, else all it went to",
    ),
    pytest.param(
        "signatories",
        ["who", "role", "country", "publish"],
        [("Мерал Атаева", "journalist", "Czechia", "yes"), ("", "«правозащитница»", "unknown", "unknown")],
        id="role and country as printed",
    ),
    pytest.param(
        "notices", ["who", "channel", "state"], [("Berdi SAPAROW", "unknown", "feared")],
        id="whose notice: the proceeding's where it names nobody",
    ),
    pytest.param(
        "relations",
        ["who", "relation", "of"],
        [
            ("Мерал Атаева", "sibling", "Berdi SAPAROW"),
            ("Berdi SAPAROW", "sibling", "Мерал Атаева"),
            ("Сона-эдже", "lawyer", "Berdi SAPAROW"),
            ("Berdi SAPAROW", "client", "Сона-эдже"),
            ("Aman", "parent", "Nury aga"),
            ("Nury aga", "child", "Aman"),
        ],
        id="both ways",
    ),
    pytest.param(
        "status",
        ["who", "fate", "as-of"],
        [
            ("Мерал Атаева", "in exile", "spring 2019"),
            ("Berdi SAPAROW", "serving a sentence", "20 December 2023"),
            ("Сона-эдже", "unknown", "2002"),
            ("Nury aga", "released", "1 February 2024"),
        ],
        id="one line for each person of whom a fate was told",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("name", "columns", "rows"), ROWS)
def test_rows(name: str, columns: list[str], rows: list[tuple[str, ...]]) -> None:
    assert list(table(name, *columns).rows) == rows


@pytest.mark.parametrize(
    ("name", "day", "columns", "rows"),
    [
        pytest.param("status", date(2023, 11, 1), ["who", "fate"],
                     [("Мерал Атаева", "in exile"), ("Berdi SAPAROW", "in pre-trial detention"),
                      ("Сона-эдже", "unknown"), ("Nury aga", "unknown")], id="fates as of a day"),
        pytest.param("silent", date(2023, 9, 10), ["who", "days"],
                     [("Сона-эдже", "unknown"), ("Aman", "7557")],
                     id="a sign three weeks before, and nobody silent yet of whom nothing was known"),
        pytest.param("access", date(2023, 6, 1), ["who", "family-visit"],
                     [("Berdi SAPAROW", "allowed"), ("Aman", "unknown")], id="before the visit was refused"),
        pytest.param("overdue", date(2020, 1, 1), ["who", "days"], [("Nury aga", "0")],
                     id="not yet known to be released; a term ends on its last day"),
    ],
)  # fmt: skip
def test_as_of_a_day(name: str, day: date, columns: list[str], rows: list[tuple[str, ...]]) -> None:
    assert list(table(name, *columns, as_of=day).rows) == rows


def test_totals_are_counted_by_word() -> None:
    assert table("injuries").totals["body"] == {"wrist": 1, "sole of the foot": 1, "head": 1}
    assert table("sentences", where={"who": "aman"}).totals["kind"] == {"prison": 2, "restricted liberty": 2}


@pytest.mark.parametrize("name", NAMES.split())
def test_what_was_withheld_cannot_appear(name: str) -> None:
    """With every value of a person withheld, no word of theirs is in any cell of any register."""
    hidden = Plain("contact", mapped(ALL[BERDI].values, lambda _found: Empty.WITHHELD))
    lookup: Lookup = {**ALL, BERDI: hidden}.get
    records = {key: hidden if key == BERDI else each for key, each in ALL.items()}
    found = tabulate(
        register_named(name), lines_of(name, records=records, lookup=lookup),
        lambda key: "B3-07" if key == BERDI else name_of(key),
    )  # fmt: skip
    shown = "\n".join("\t".join(row) for row in found.rows)
    for word in ("SAPAROW", "Сапаров", "1979", "Ovadandepe", "serving", "cook"):
        assert word not in shown


@pytest.mark.parametrize("name", NAMES.split())
def test_records_of_which_every_field_is_empty_make_no_error(name: str) -> None:
    kinds = {selection.kind for selection in REGISTERS[name].selections}
    blank = {f"{kind}000": Plain(kind, kind_named(kind).values()) for kind in kinds}
    withheld = {
        key: Plain(each.kind, mapped(each.values, lambda _found: Empty.WITHHELD)) for key, each in ALL.items()
    }
    for records in (blank, withheld):
        tabulate(REGISTERS[name], lines_of(name, records=records), str)


def test_a_missing_person_is_silent_from_when_their_fate_was_known() -> None:
    records = {
        AMAN: told("contact", statuses=[{"fate": "missing", "as_of": "June 2023"},
                                        {"fate": "disappeared after return", "as_of": "August 2023"}]),
        BERDI: told("contact", statuses=[{"fate": "missing"}]),
    }  # fmt: skip
    found = tabulate(register_named("silent"), lines_of("silent", records=records), str)
    at = [column.name for column in found.columns].index("counted-from")
    assert [row[at - 1 : at + 2] for row in found.rows] == [
        ("274", "no sign of life; fate known since", "June 2023"),
        ("unknown", "no sign of life", "unknown"),
    ]


def test_two_accounts_conflict_even_where_the_record_says_nothing() -> None:
    records = {
        TALK: told("incident", what="a meeting in somebody's yard"),
        "source1": told("source", claims=[{"says": f"incident {TALK}/type = arrest"},
                                          {"says": f"incident {TALK}/type = abduction"}]),
    }  # fmt: skip
    assert len(lines_of("counts", records=records)) == 2


def test_a_cell_knows_where_its_value_stands() -> None:
    """Accounts of a value are found by that, whichever register shows it."""
    seen = 0
    for name in REGISTERS:
        for line in lines_of(name):
            for cell in line.cells:
                if cell.at is None:
                    continue
                held = value_at(ALL[cell.at[0]].values, parse(cell.at[1]) or Address(""))
                assert cell.spec is None or held == cell.value or isinstance(cell.value, Empty)
                assert cell.spec or str(cell.value) in str(held)
                seen += 1
    assert seen > 100
