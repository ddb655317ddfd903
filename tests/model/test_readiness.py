"""What a submission still needs: the six elements, the family's agreement, the urgent window."""

from __future__ import annotations

from datetime import date

import pytest

from fieldjournal.model.readiness import Readiness, State, readiness
from fieldjournal.model.standards import WGEID
from tests.model.registers.messy import Plain, Said, told

PERSON, OFFICE, GONE = "person0000000000", "office0000000000", "gone000000000000"
TODAY = date(2023, 12, 20)
ELEMENTS = ["person", "date", "place", "forces", "steps", "sender"]

NAMES: list[dict[str, str]] = [
    {"text": "Сапар Гулманов", "kind": "form in print"},
    {"text": "Sapar GÜLMANOW", "kind": "main name"},
]
INVOLVED: list[dict[str, str]] = [
    {"contact": PERSON, "role": "victim"},
    {"contact": OFFICE, "role": "perpetrator"},
    {"as_printed": "ФСБ", "role": "agent of the host state"},
]


def person(**more: Said) -> Plain:
    return told("contact", **{"names": NAMES, "born": "1990", "citizenship": "Turkmenistan", **more})


def gone(**more: Said) -> Plain:
    fields: dict[str, Said] = {
        "type": "disappearance", "when": "20.10.2023", "where": "Yekaterinburg, Russia",
        "involvements": INVOLVED, **more,
    }  # fmt: skip
    return told("incident", **fields)


def case(**consent: str) -> Plain:
    return told("case", title="Gülmanow", consents=[{"of": PERSON, **consent}])


COMPLAINT = told(
    "action", type="complaint at home", when="November 2023", about=PERSON, title="to the prosecutor"
)
SENT = told("action", type="submission to the UN", about=PERSON, senders=[{"as_printed": "Linden Legal Aid"}])
AGREED = case(
    use="name to a State", given_by="mother0000000000", relation="parent", how="message", given="1.11.2023"
)


def ask(who: Plain, *related: Plain, today: date = TODAY) -> Readiness:
    by_id = {GONE if each.kind == "incident" else f"{each.kind}{at}": each for at, each in enumerate(related)}
    return readiness(
        who, PERSON, by_id, standard=WGEID, today=today,
        name_of={OFFICE: "Office of Public Calm", "mother0000000000": "Сона"}.__getitem__,
    )  # fmt: skip


def needs(found: Readiness) -> dict[str, str]:
    return {each.rule.name: each.needs for each in found.elements if each.state is State.BLOCKS}


def test_all_there_with_texts_ready_for_the_form() -> None:
    found = ask(person(), gone(), COMPLAINT, SENT, AGREED)
    assert not found.blocked
    assert {each.rule.name: each.text for each in found.elements} == {
        "person": "Сапар Гулманов; also written Sapar GÜLMANOW; Turkmenistan; born 1990",
        "date": "20 October 2023 (20.10.2023)",
        "place": "Yekaterinburg, Russia",
        "forces": "Office of Public Calm; ФСБ",
        "steps": "November 2023, complaint at home, to the prosecutor; submission to the UN",
        "sender": "Linden Legal Aid",
    }
    assert found.consent.text == "name to a State; Сона; parent; message; 1.11.2023"
    assert found.notes == ("“ФСБ” looks like an abbreviation: write the name in full",)


def test_nothing_recorded_blocks_all_but_the_sender_who_is_written_on_the_form() -> None:
    found = ask(told("contact", called="the son of the baker"))
    assert [each.rule.name for each in found.elements] == ELEMENTS
    assert list(needs(found)) == ELEMENTS[:-1]
    assert found.elements[-1].state is State.MISSING
    assert found.consent.state is State.BLOCKS
    assert found.window.days_left is None
    assert "unknown" in found.window.said


@pytest.mark.parametrize(
    ("when", "missing"),
    [
        pytest.param("20 October", "the year is missing", id="no year printed"),
        pytest.param("October", "the year is missing", id="a month alone"),
        pytest.param("before 18 November", "the year is missing", id="a bound without a year"),
        pytest.param("2023", "the month is missing", id="a year alone"),
        pytest.param("autumn 2023", "the month is missing", id="three months"),
        pytest.param("2016 or later", "month and year are missing", id="open"),
        pytest.param("one evening", "month and year are missing", id="not understood"),
        pytest.param("unknown", "the date is missing", id="unknown"),
        pytest.param("", "the date is missing", id="not asked"),
        pytest.param("October 2023", None, id="month and year are enough"),
        pytest.param("end of August 2023", None, id="a part of a month"),
        pytest.param("between 27 November and 2 December 2023", None, id="a few days over a month's end"),
    ],
)
def test_the_date_needs_month_and_year(when: str, missing: str | None) -> None:
    found = needs(ask(person(), gone(when=when), COMPLAINT, AGREED))
    assert found.get("date") == missing


def test_without_a_year_the_words_stay_and_no_window_is_counted() -> None:
    found = ask(person(), gone(when="20 October"), COMPLAINT, AGREED)
    assert found.blocked
    assert found.elements[1].text == "20 October"
    assert found.window.since is None


@pytest.mark.parametrize(
    ("when", "today", "left", "until"),
    [
        pytest.param("20.10.2023", date(2023, 12, 20), 31, date(2024, 1, 20), id="open"),
        pytest.param("20.10.2023", date(2024, 1, 20), 0, date(2024, 1, 20), id="its last day"),
        pytest.param("20.10.2023", date(2024, 1, 21), -1, date(2024, 1, 20), id="over"),
        pytest.param(
            "November 2023", date(2024, 1, 30), 2, date(2024, 2, 1), id="from the first possible day"
        ),
        pytest.param("30 November 2023", date(2024, 2, 1), 28, date(2024, 2, 29), id="no 30 February"),
    ],
)
def test_the_urgent_window(when: str, today: date, left: int, until: date) -> None:
    window = ask(person(), gone(when=when), today=today).window
    assert (window.days_left, window.until) == (left, until)
    assert "earliest possible date" in window.said


@pytest.mark.parametrize(
    ("names", "full"),
    [
        ([{"text": "Sapar"}], False),
        ([{"text": "S. G.", "kind": "initials"}], False),
        ([{"text": "Uncle Sapar", "kind": "nickname"}], False),
        ([{"text": "Sapar", "kind": "first name only"}, {"text": "Сапар Гулманов"}], True),
    ],
)
def test_a_full_name_is_needed(names: list[dict[str, str]], full: bool) -> None:  # noqa: FBT001 - a column
    assert ("person" not in needs(ask(person(names=names), gone()))) == full


@pytest.mark.parametrize(
    ("consent", "words"),
    [
        pytest.param({"use": "share", "to": "the working group"}, "the working group", id="to share"),
        pytest.param({"use": "name to a State", "withdrawn": "December 2023"}, "withdrawn", id="withdrawn"),
        pytest.param({"use": "name to a State", "until": "1 December 2023"}, "run out", id="run out"),
        pytest.param({"use": "record"}, "nobody in the family", id="to record is not to share"),
        pytest.param({"use": "publish"}, "nobody in the family", id="nor is to publish"),
        pytest.param({"use": "share", "to_any": "everybody"}, "share with somebody named; everybody",
                     id="to share with all"),
        pytest.param({"use": "name to a State", "impossible": "все под наблюдением",
                      "decided_by": "two colleagues"},
                     "все под наблюдением; decided by two colleagues", id="why not and who decides"),
        pytest.param({"impossible": "все под наблюдением", "decided_by": "two colleagues"},
                     "nobody in the family", id="decided, nobody said for what"),
        pytest.param({"use": "name to a State", "impossible": "все под наблюдением"},
                     "nobody in the family", id="why not, and nobody decides"),
        pytest.param({"use": "name to a State", "given_by": "mother0000000000", "relation": "friend"},
                     "nobody in the family", id="a friend is no family"),
    ],
)  # fmt: skip
def test_what_the_family_agreed_to(consent: dict[str, str], words: str) -> None:
    found = ask(person(), gone(), COMPLAINT, case(**consent)).consent
    assert words in (found.text or found.needs)
    assert (found.state is State.THERE) == bool(found.text)


def test_the_consent_of_another_is_not_this_ones() -> None:
    other = told("case", consents=[{"of": OFFICE, "use": "name to a State"}])
    assert ask(person(), gone(), other).consent.state is State.BLOCKS


def test_a_disappearance_counts_before_an_arrest_and_not_what_befell_somebody_else() -> None:
    arrest = told("incident", type="arrest", when="2 May 2019", involvements=INVOLVED)
    of_another = gone(when="1 June 2023", involvements=[{"contact": PERSON, "role": "witness"}])
    by_id = {"arrest": arrest, GONE: gone(), "other": of_another}
    found = readiness(person(), PERSON, by_id, standard=WGEID, today=TODAY, name_of=str)
    assert found.elements[1].text == "20 October 2023 (20.10.2023)"


def test_a_forced_return_says_where_somebody_was_taken_from() -> None:
    taken = gone(where="", returns=[{"mode": "deportation", "from_place": "Стамбул, Турция"}])
    assert ask(person(), taken).elements[2].text == "taken away from: Стамбул, Турция"


def test_accounts_of_the_date_that_differ_are_pointed_out() -> None:
    news = told("source", claims=[{"says": f"incident {GONE}/when = 18 October 2023"}])
    (note,) = [each for each in ask(person(), gone(), news).notes if "differ" in each]
    assert "18 October 2023" in note
    assert "20.10.2023" in note


def test_rules_have_a_page_and_a_day_and_advice_never_blocks() -> None:
    assert [rule.name for rule in WGEID.required] == ELEMENTS
    assert all(rule.source for rule in (*WGEID.required, WGEID.consent, WGEID.urgent))
    assert date.fromisoformat(WGEID.checked_on) <= date.today()  # noqa: DTZ011 - a day on the wall
    assert any(rule.is_advice for rule in WGEID.advice)
