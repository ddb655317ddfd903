"""Where somebody's consent stands: every rule of `model.consent`, the ways people tell it, and its days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldjournal.model.codec import read_draft
from fieldjournal.model.consent import Note, Recipient, Standing, State, recipient, standing, words
from fieldjournal.model.kinds.case import Case
from fieldjournal.model.record import Record
from fieldjournal.model.values import Choice
from tests.model.consent.told import Journal, case, record
from tests.model.registers.messy import Said

JAHAN, TWIN, MOTHER, DESK = "jahan00000000000", "twin000000000000", "mother0000000000", "desk000000000000"
TODAY = date(2024, 3, 10)
LINDEN = recipient("Linden Legal Aid", "ngo")
OAK = recipient("Oak Desk", "ngo")
UN_BODY = recipient("Working Group", "un")
NEWSPAPER = recipient("Linden Legal Aid", "public")

SHARE = {"of": JAHAN, "to": "Linden Legal Aid", "use": "share with somebody named", "given": "1 October 2023"}
PUBLISH = {"of": JAHAN, "use": "publish", "given": "1 October 2023"}


def jahan(own: str = JAHAN, /, **more: Said) -> Record:
    fields: dict[str, Said] = {"kind": "person", "names": [{"text": "Jahan Rejepowa"}], **more}
    return record(own, "contact", **fields)


def ask(
    *records: Record,
    to: Recipient | None = LINDEN,
    use: str = "share",
    day: date = TODAY,
    who: str = JAHAN,
    deleted: tuple[str, ...] = (),
) -> Standing:
    held = {JAHAN: jahan(), **{each.id: each for each in records}}
    return standing(who, to, use, day, Journal(*held.values(), deleted=deleted))


@pytest.mark.parametrize(
    ("consent", "to", "use", "state"),
    [
        pytest.param(SHARE, LINDEN, "share", State.GIVEN, id="to this partner, for this"),
        pytest.param(SHARE, OAK, "share", State.MISSING, id="not to another partner"),
        pytest.param(SHARE, LINDEN, "name_to_state", State.MISSING, id="not for a wider use"),
        pytest.param(SHARE, LINDEN, "publish", State.MISSING, id="and least of all to publish"),
        pytest.param(PUBLISH, LINDEN, "share", State.MISSING, id="to publish is not to share the rest"),
        pytest.param({**SHARE, "to": "  linden  LEGAL aid "}, LINDEN, "share", State.GIVEN, id="as typed"),
        pytest.param({**SHARE, "to": "Linden"}, LINDEN, "share", State.MISSING, id="half a name is nobody's"),
        pytest.param({**SHARE, "to": DESK}, LINDEN, "share", State.GIVEN, id="to a contact of that name"),
        pytest.param({**SHARE, "to": ""}, LINDEN, "share", State.MISSING, id="with nobody named"),
        pytest.param({**SHARE, "to": "unknown"}, LINDEN, "share", State.MISSING, id="with nobody knows"),
        pytest.param({**SHARE, "to": "", "to_any": "ngo"}, OAK, "share", State.GIVEN, id="all of a sort"),
        pytest.param({**SHARE, "to": "", "to_any": "un"}, OAK, "share", State.MISSING, id="not another sort"),
        pytest.param({**SHARE, "to": "", "to_any": "everybody"}, OAK, "share", State.GIVEN, id="everybody"),
        pytest.param({**SHARE, "to": "", "to_any": "other: my cousins"}, OAK, "share", State.MISSING,
                     id="a sort nobody declared"),
        pytest.param({**SHARE, "use": "share; publish"}, NEWSPAPER, "publish", State.GIVEN, id="two uses"),
        pytest.param(PUBLISH, NEWSPAPER, "publish", State.GIVEN, id="to publish needs no recipient"),
        pytest.param({**PUBLISH, "to": "Oak Desk"}, NEWSPAPER, "publish", State.MISSING,
                     id="unless one was named"),
        pytest.param({**SHARE, "use": "name to a State", "to": ""}, UN_BODY, "name_to_state", State.GIVEN,
                     id="nor does naming to a State"),
        pytest.param({**SHARE, "use": ""}, LINDEN, "share", State.MISSING, id="nobody said for what"),
        pytest.param({**SHARE, "use": "other: the archive"}, LINDEN, "other", State.MISSING,
                     id="another use gives nothing"),
        pytest.param({**SHARE, "use": "record"}, LINDEN, "share", State.MISSING, id="to record is to record"),
    ],
)  # fmt: skip
def test_what_a_consent_covers(consent: dict[str, str], to: Recipient, use: str, state: State) -> None:
    desk = record(DESK, "contact", kind="organisation", names=[{"text": "LLA"}, {"text": "Linden Legal Aid"}])
    assert ask(desk, case(consent), to=to, use=use).state is state


@pytest.mark.parametrize(
    ("days", "day", "state"),
    [
        pytest.param({"given": "9 March 2024"}, TODAY, State.GIVEN, id="yesterday"),
        pytest.param({"given": "11 March 2024"}, TODAY, State.MISSING, id="tomorrow"),
        pytest.param({"given": "March 2024"}, date(2024, 2, 29), State.MISSING, id="not before it can be"),
        pytest.param({"given": "October 2023"}, date(2023, 10, 30), State.MISSING, id="not earlier"),
        pytest.param({"given": "October 2023"}, date(2023, 10, 31), State.GIVEN, id="on its last day"),
        pytest.param({"given": "2024"}, TODAY, State.GIVEN, id="this year: before it was written down"),
        pytest.param({"given": "2024"}, date(2024, 2, 1), State.MISSING, id="not before it was written down"),
        pytest.param({"given": ""}, TODAY, State.GIVEN, id="no day: when it was written down"),
        pytest.param({"given": ""}, date(2024, 2, 1), State.MISSING, id="and not earlier"),
        pytest.param({"given": "after 1 May 2019"}, date(2024, 2, 1), State.MISSING, id="open: the same"),
        pytest.param({"given": "20 October"}, TODAY, State.GIVEN, id="no year: the same"),
        pytest.param({"until": "10 March 2024"}, TODAY, State.GIVEN, id="its last day"),
        pytest.param({"until": "9 March 2024"}, TODAY, State.EXPIRED, id="the day after"),
        pytest.param({"until": "2024"}, TODAY, State.EXPIRED, id="the first of January is the earliest"),
        pytest.param({"until": "end of March 2024"}, TODAY, State.GIVEN, id="it has days to go"),
        pytest.param({"until": "before 2030"}, TODAY, State.EXPIRED, id="no earliest day"),
        pytest.param({"until": "after 1 May 2030"}, TODAY, State.GIVEN, id="at least until then"),
        pytest.param({"until": "until the trial"}, TODAY, State.EXPIRED, id="no day in it"),
        pytest.param({"until": "20 October"}, TODAY, State.EXPIRED, id="no year"),
        pytest.param({"until": "unknown"}, TODAY, State.EXPIRED, id="unknown is not for ever"),
        pytest.param({"until": "does not apply"}, TODAY, State.GIVEN, id="it has no end"),
        pytest.param({"withdrawn": "1 March 2024"}, TODAY, State.WITHDRAWN, id="withdrawn"),
        pytest.param({"withdrawn": "March 2024"}, date(2024, 3, 1), State.WITHDRAWN, id="on its first day"),
        pytest.param({"withdrawn": "March 2024"}, date(2024, 2, 29), State.GIVEN, id="not before that"),
        pytest.param({"withdrawn": "she said so on the phone"}, TODAY, State.WITHDRAWN, id="no day to count"),
        pytest.param({"withdrawn": "before 2030"}, TODAY, State.WITHDRAWN, id="perhaps already"),
        pytest.param({"withdrawn": "unknown"}, TODAY, State.WITHDRAWN, id="whether, nobody knows"),
        pytest.param({"withdrawn": "does not apply"}, TODAY, State.GIVEN, id="never"),
        pytest.param({"until": "2020", "withdrawn": "2021"}, TODAY, State.WITHDRAWN, id="both"),
    ],
)
def test_half_known_days_are_read_against_us(days: dict[str, str], day: date, state: State) -> None:
    written = case({**SHARE, "given": "1 October 2023", **days})
    assert ask(written, day=day).state is state


def withdrew(**more: str) -> dict[str, str]:
    return {"of": JAHAN, "given": "1 May 2022", "withdrawn": "1 June 2023", **more}


@pytest.mark.parametrize(
    ("taken", "state"),
    [
        pytest.param(withdrew(use="share", to="Linden Legal Aid"), State.WITHDRAWN, id="the same"),
        pytest.param(withdrew(use="share", to="Oak Desk"), State.GIVEN, id="of somebody else"),
        pytest.param(withdrew(use="share", to_any="ngo"), State.WITHDRAWN, id="of all of the sort"),
        pytest.param(withdrew(use="share", to_any="un"), State.GIVEN, id="of another sort"),
        pytest.param(withdrew(use="publish"), State.WITHDRAWN, id="a wider use"),
        pytest.param(withdrew(use="media, with the face"), State.WITHDRAWN, id="the widest use"),
        pytest.param(withdrew(use="name to a State", to="Oak Desk"), State.GIVEN, id="wider, to another"),
        pytest.param(withdrew(use="record"), State.WITHDRAWN, id="not even to be written down"),
        pytest.param(withdrew(use="other: the archive"), State.WITHDRAWN, id="who knows what"),
        pytest.param(withdrew(), State.WITHDRAWN, id="nobody said what"),
        pytest.param(withdrew(use="share"), State.WITHDRAWN, id="sharing, nobody said with whom"),
        pytest.param(withdrew(use="publish", to="unknown"), State.WITHDRAWN, id="to somebody unknown"),
        pytest.param(withdrew(use="publish", to_any="other: the press"), State.WITHDRAWN, id="another sort"),
        pytest.param(withdrew(use="share", impossible="x", decided_by="y"), State.WITHDRAWN, id="a decision"),
    ],
)
def test_what_is_withdrawn_covers_what_is_narrower(taken: dict[str, str], state: State) -> None:
    """A consent to share with Linden of a month before, and the withdrawal in another case."""
    earlier = case({**SHARE, "given": "1 May 2023"})
    assert ask(earlier, case(taken, own="other00000000000")).state is state


def test_to_share_withdrawn_leaves_what_is_wider() -> None:
    both = case(withdrew(use="share", to="Linden Legal Aid"), PUBLISH)
    assert ask(both, to=NEWSPAPER, use="publish").state is State.GIVEN


@pytest.mark.parametrize(
    ("given_again", "withdrawn", "state"),
    [
        pytest.param("2 June 2023", "1 June 2023", State.GIVEN, id="the next day"),
        pytest.param("1 June 2023", "1 June 2023", State.WITHDRAWN, id="the same day: which came first?"),
        pytest.param("15 June 2023", "June 2023", State.WITHDRAWN, id="inside the month of the withdrawal"),
        pytest.param("July 2023", "June 2023", State.GIVEN, id="the month after"),
        pytest.param("2023", "1 January 2023", State.WITHDRAWN, id="may be the same day"),
        pytest.param("", "1 June 2023", State.WITHDRAWN, id="no day"),
        pytest.param("2024", "she said so", State.WITHDRAWN, id="withdrawn nobody knows when"),
        pytest.param("2024", "after 1 June 2023", State.WITHDRAWN, id="withdrawn some time later"),
    ],
)
def test_given_again_counts_when_it_surely_came_after(given_again: str, withdrawn: str, state: State) -> None:
    again = {**SHARE, "given": given_again}
    assert ask(case(withdrew(use="publish") | {"withdrawn": withdrawn}, again)).state is state


def test_the_consent_that_lasts_longest_counts_and_says_so() -> None:
    short, long = {**SHARE, "until": "1 April 2024"}, {**SHARE, "until": "1 May 2024"}
    found = ask(case(short, long), case({**SHARE, "until": "1 February 2024"}, own="old0000000000000"))
    assert found.until == date(2024, 5, 1)
    assert ask(case(short, SHARE)).until is None


def test_no_deletion_makes_a_name_free() -> None:
    agreed = case(SHARE)
    taken = case(withdrew(use="publish", withdrawn="2 February 2024"), own="taken00000000000")
    assert ask(agreed, taken, deleted=(taken.id,)).state is State.WITHDRAWN
    assert ask(agreed, deleted=(agreed.id,)).state is State.MISSING
    twin = jahan(TWIN, same_as=JAHAN)
    of_twin = case({**withdrew(use="share"), "of": TWIN, "withdrawn": "2 February 2024"}, own=taken.id)
    assert ask(agreed, twin, of_twin, deleted=(TWIN,)).state is State.WITHDRAWN


@pytest.mark.parametrize("asked", [JAHAN, TWIN, "third00000000000"])
def test_joined_contacts_are_one_person(asked: str) -> None:
    chain = (jahan(TWIN, same_as=JAHAN), jahan("third00000000000", same_as=TWIN))
    assert ask(*chain, case({**SHARE, "of": TWIN}), who=asked).state is State.GIVEN
    taken = case(SHARE, {**withdrew(use="share"), "of": "third00000000000", "withdrawn": "2024"})
    assert ask(*chain, taken, who=asked).state is State.WITHDRAWN
    by_self = case({**SHARE, "given_by": TWIN, "relation": "friend"})
    assert ask(*chain, by_self, who=asked).state is State.GIVEN


BY_MOTHER = {**SHARE, "given_by": MOTHER, "relation": "parent"}
FATES: dict[str, list[dict[str, str]]] = {
    "free": [{"fate": "in exile", "as_of": "spring 2019"}],
    "taken": [{"fate": "in exile", "as_of": "2019"}, {"fate": "missing", "as_of": "December 2023"}],
    "dead": [{"fate": "dead", "as_of": "30 November 2023"}],
    "out": [{"fate": "missing", "as_of": "2022"}, {"fate": "released", "as_of": "January 2024"}],
}


@pytest.mark.parametrize(
    ("fate", "born", "consent", "state", "notes"),
    [
        pytest.param("free", "1990", BY_MOTHER, State.MISSING, {Note.NOT_THEIRS_TO_GIVE}, id="ask herself"),
        pytest.param("out", "1990", BY_MOTHER, State.MISSING, {Note.NOT_THEIRS_TO_GIVE}, id="free again"),
        pytest.param("taken", "1990", BY_MOTHER, State.GIVEN, set(), id="next of kin of one who is missing"),
        pytest.param("dead", "1990", BY_MOTHER, State.GIVEN, set(), id="of one who is dead"),
        pytest.param("", "1990", BY_MOTHER, State.GIVEN, set(), id="nobody told whether she can be asked"),
        pytest.param("free", "1 May 2010", BY_MOTHER, State.GIVEN, set(), id="of a child"),
        pytest.param("free", "1990", {**BY_MOTHER, "relation": "lawyer"}, State.GIVEN, set(), id="a lawyer"),
        pytest.param("taken", "1990", {**BY_MOTHER, "relation": "friend"}, State.MISSING,
                     {Note.NOT_THEIRS_TO_GIVE}, id="a friend decides nothing"),
        pytest.param("taken", "1990", {**BY_MOTHER, "relation": ""}, State.GIVEN, {Note.KIN_UNCLEAR},
                     id="related how?"),
        pytest.param("taken", "1990", {**BY_MOTHER, "relation": "other: milk mother"}, State.GIVEN,
                     {Note.KIN_UNCLEAR}, id="related in another way"),
        pytest.param("taken", "1990", {**SHARE, "given_by": "unknown"}, State.MISSING,
                     {Note.NOT_THEIRS_TO_GIVE}, id="nobody knows by whom"),
        pytest.param("taken", "1990", SHARE, State.GIVEN, {Note.OUT_OF_REACH}, id="her own word stays"),
        pytest.param("dead", "1990", SHARE, State.GIVEN, {Note.DEAD}, id="also when she is dead"),
        pytest.param("", "11 March 2006", SHARE, State.GIVEN, {Note.CHILD}, id="eighteen tomorrow"),
        pytest.param("", "10 March 2006", SHARE, State.GIVEN, set(), id="eighteen today"),
        pytest.param("", "2006", SHARE, State.GIVEN, {Note.PERHAPS_CHILD}, id="perhaps not yet eighteen"),
        pytest.param("", "29 February 2008", SHARE, State.GIVEN, {Note.CHILD}, id="born on a leap day"),
        pytest.param("", "", {**SHARE, "explained": "no"}, State.GIVEN, {Note.RISKS_NOT_TOLD}, id="unwarned"),
    ],
)  # fmt: skip
def test_who_may_agree(fate: str, born: str, consent: dict[str, str], state: State, notes: set[Note]) -> None:
    who = jahan(born=born, statuses=FATES.get(fate, []))
    found = ask(who, jahan(MOTHER), case(consent))
    assert (found.state, set(found.notes)) == (state, notes)


WHY = {"impossible": "nobody can reach her", "decided_by": "two of us, again each spring"}


@pytest.mark.parametrize(
    ("told", "state"),
    [
        pytest.param(WHY, State.DECIDED, id="why, and who"),
        pytest.param({**WHY, "decided_by": ""}, State.MISSING, id="nobody decides"),
        pytest.param({**WHY, "decided_by": "unknown"}, State.MISSING, id="somebody decides"),
        pytest.param({"decided_by": "Begli"}, State.GIVEN, id="nothing is impossible"),
        pytest.param({"impossible": "unknown", "decided_by": "Begli"}, State.MISSING, id="why, nobody knows"),
        pytest.param({**WHY, "use": ""}, State.MISSING, id="for what?"),
        pytest.param({**WHY, "to": ""}, State.MISSING, id="to whom?"),
        pytest.param({**WHY, "given": "12 March 2024"}, State.MISSING, id="from tomorrow on"),
        pytest.param({**WHY, "until": "1 March 2024"}, State.EXPIRED, id="until it is looked at again"),
        pytest.param({**WHY, "withdrawn": "1 March 2024"}, State.WITHDRAWN, id="taken back"),
    ],
)
def test_a_decision_says_why_and_who(told: dict[str, str], state: State) -> None:
    assert ask(case({**SHARE, **told})).state is state


def test_a_decision_never_outweighs_a_withdrawal() -> None:
    both = case(withdrew(use="publish"), {**SHARE, **WHY, "given": "1 February 2024"})
    assert ask(both).state is State.WITHDRAWN


def test_a_consent_counts_before_a_decision() -> None:
    assert ask(case({**SHARE, **WHY}, SHARE)).state is State.GIVEN


@pytest.mark.parametrize("kind", ["organisation", "group"])
def test_organisations_and_groups_are_not_asked(kind: str) -> None:
    found = ask(jahan(kind=kind))
    assert (found.state, found.notes) == (State.NOT_ASKED, (Note.BODY,))
    assert ask(jahan(kind=kind), case(withdrew(use="share"))).state is State.WITHDRAWN
    mixed = (jahan(kind=kind), jahan(TWIN, same_as=JAHAN))
    assert ask(*mixed).state is State.MISSING


@pytest.mark.parametrize("kind", ["", "unknown", "other: a voice on the telephone"])
def test_who_is_not_known_to_be_a_body_is_asked(kind: str) -> None:
    assert ask(jahan(kind=kind)).state is State.MISSING


@pytest.mark.parametrize(
    ("consent", "note"),
    [
        ({**SHARE, "given": "12 March 2024"}, Note.NOT_YET),
        ({**SHARE, "to": ""}, Note.TO_NOBODY),
        ({**SHARE, "impossible": "no line"}, Note.UNDECIDED),
        (PUBLISH, Note.ELSEWHERE),
    ],
)
def test_what_is_recorded_and_does_not_count_is_told(consent: dict[str, str], note: Note) -> None:
    assert ask(case(consent)).notes == (note,)
    assert ask(case({**consent, "of": MOTHER})).notes == ()


def test_one_use_stored_by_itself_is_read_as_a_list_of_one() -> None:
    stored = {"kind": "case", "values": {"consents": [{"id": "a1b2c3d4e5", "of": JAHAN, "use": "publish"}]}}
    values = read_draft(stored).values  # type: ignore[arg-type] # JSON written by hand
    assert isinstance(values, Case)
    assert values.consents[0].use == (Choice("publish"),)


@given(st.integers(-60, 60), st.integers(0, 60), st.integers(-60, 60), st.integers(-60, 60))
def test_what_surely_holds_is_never_more_than_what_was_said(
    begins: int, lasts: int, ends: int, asked: int
) -> None:
    """With plain days, a consent holds from the day it was given until its end or its withdrawal."""
    first, day = TODAY + timedelta(begins), TODAY + timedelta(asked)
    last, gone = first + timedelta(lasts), TODAY + timedelta(ends)
    told = {**SHARE, "given": f"{first:%d.%m.%Y}", "until": f"{last:%d.%m.%Y}"}
    assert (ask(case(told), day=day).state is State.GIVEN) == (first <= day <= last)
    taken = {**told, "withdrawn": f"{gone:%d.%m.%Y}"}
    found = ask(case(taken), day=day).state
    assert (found is State.GIVEN) == (first <= day <= last and day < gone)
    assert (found is State.WITHDRAWN) == (day >= gone)


def test_every_state_and_note_has_words() -> None:
    assert set(words.STATES) == set(State)
    assert set(words.NOTES) == set(Note)


@pytest.mark.parametrize(
    ("consent", "expected"),
    [
        (
            {**SHARE, "how": "message", "until": "end of 2026"},
            "agreed, message, 1 October 2023; until end of 2026",
        ),
        (BY_MOTHER, "agreed by Сона (parent), 1 October 2023"),
        ({**SHARE, **WHY}, "cannot be asked: nobody can reach her; decided by two of us, again each spring"),
        ({**SHARE, "withdrawn": "спустя месяц"}, "withdrawn: спустя месяц"),
        ({**SHARE, "until": "the trial"}, "run out: the trial"),
        (PUBLISH, "no consent recorded for sharing with Linden; there is one for something else"),
    ],
)
def test_where_it_stands_in_plain_words(consent: dict[str, str], expected: str) -> None:
    found = ask(jahan(MOTHER), case(consent))
    assert words.said(found, "share", "Linden", {MOTHER: "Сона"}.__getitem__) == expected
