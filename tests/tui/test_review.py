"""The review on the screen: the place a question is about, who may be meant, names of nobody."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest
from textual import events
from textual.pilot import Pilot
from textual.widgets import Static

from fieldjournal.i18n import LANGUAGES, speaking
from fieldjournal.journal import identities, partners, records, share
from fieldjournal.journal.session import Session
from fieldjournal.model.canonical import Json
from fieldjournal.model.codec import read_draft
from fieldjournal.redaction.identifiers import KINDS
from fieldjournal.redaction.review import FINER
from fieldjournal.tui.question_words import question_words
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.pick import PickScreen
from fieldjournal.tui.screens.review import ReviewScreen
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.lines import Lines
from fieldjournal.tui.widgets.what_leaves import WhatLeaves
from fieldjournal.tui.wrapped import Rows
from fieldjournal.wording.keeping import KEPT
from tests.tui.conftest import OpenApp, said
from tests.tui.rest import until
from tests.tui.telling import SIZE, on


@pytest.fixture
def partner(filled: Session, tmp_path: Path) -> str:
    recipient = identities.new(tmp_path / "identity.txt").recipient
    return partners.add(filled, "Partner X", recipient).id


def _told(session: Session, **values: Json) -> str:
    return records.save(session, read_draft({"kind": "incident", "values": values})).id


def _person(session: Session, name: str, **values: Json) -> str:
    held: Json = {"kind": "person", "names": [{"text": name}], **values}
    return records.save(session, read_draft({"kind": "contact", "values": held})).id


async def _review(pilot: Pilot[Any], session: Session, prepared: share.Prepared) -> list[Any]:
    results: list[Any] = []
    pilot.app.push_screen(ReviewScreen(session, prepared), results.append)
    await on(pilot, ReviewScreen)
    return results


def _marked(pilot: Pilot[Any]) -> str:
    words = pilot.app.screen.query_one(WhatLeaves)
    strips = [words.render_line(y) for y in range(words.size.height)]
    found = (cell.text for strip in strips for cell in strip if cell.style and cell.style.reverse)
    return " ".join("".join(found).split())


async def test_it_opens_at_the_place_and_goes_with_the_questions(filled: Session, partner: str) -> None:
    long = "Весь вечер было тихо. " * 2_000
    first = _told(filled, what={"text": f"{long}Спросили про Сердара. {long}"})
    second = _told(
        filled, involvements=[{"as_printed": "дядя, знает Сердара"}], what={"text": f"{long}Сердар ушёл."}
    )
    prepared = share.prepare(filled, share.Request(partner, (first, second)))
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await _review(pilot, filled, prepared)
        shown = prepared.questions[0].shown_as
        assert _marked(pilot) == shown
        await pilot.press("k")
        await pilot.pause()
        for _question in prepared.questions[1:]:
            assert _marked(pilot) == shown
            await pilot.press("tab")
        await pilot.pause()
        assert _marked(pilot).startswith("Сердар"), "the one that was kept"
        await pilot.press("pageup")
        assert not _marked(pilot), "reading on leaves the place"
        await pilot.press("escape")
    again = share.prepare(filled, prepared.request)
    assert [each.answer for each in again.questions].count(share.Answer.KEEP) == 1, "kept as it was given"


@pytest.mark.parametrize(
    ("typed", "answers"),
    [
        ("kkk", ["keep", None, None]),
        ("kr", ["keep", None, None]),
        ("\tk", [None, None, None]),
        ("k\tk", ["keep", None, None]),
    ],
    ids=["a key held down", "another answer", "next and an answer", "an answer after the next"],
)
async def test_no_answer_is_taken_that_was_typed_before_its_question_was_there(
    filled: Session, partner: str, typed: str, answers: list[str | None]
) -> None:
    ids = tuple(_told(filled, what={"text": f"Спросили про Сердара {day} мая."}) for day in (4, 5, 6))
    prepared = share.prepare(filled, share.Request(partner, ids))
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await _review(pilot, filled, prepared)
        screen = cast("ReviewScreen", pilot.app.screen)
        for letter in typed:
            pilot.app.post_message(events.Key("tab" if letter == "\t" else letter, letter))
        open_still = answers.count(None)
        await until(lambda: screen.prepared.unanswered == open_still)
        await pilot.pause()
        assert [each.answer and str(each.answer) for each in screen.prepared.questions] == answers
        await pilot.press("r")
        await until(lambda: screen.prepared.unanswered == open_still - 1)


async def test_people_of_one_name_are_told_apart(filled: Session, partner: str) -> None:
    mother = _person(filled, "Гозель Оразова")
    _person(filled, "Мердан Оразов")
    _person(filled, "Мердан Оразов", relations=[{"to": mother, "kind": "parent"}])
    made = _told(filled, what={"text": "Потом видели Мердана у рынка. Мердан ушёл."})
    prepared = share.prepare(filled, share.Request(partner, (made,)))
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await _review(pilot, filled, prepared)
        asked = str(pilot.app.screen.query_one("#question", Static).content)
        assert asked.count("Мердан Оразов (") == 2
        assert "Мердан Оразов (Гозель Оразова, written" in asked
        await pilot.press("r", "a")
        await pilot.pause()
        assert cast("ReviewScreen", pilot.app.screen).prepared.unanswered == 0


async def test_names_of_nobody_are_shown_until_all_were_left(filled: Session, partner: str) -> None:
    told = "Была соседка Айна Курбанова, была Гульшат Мередова."
    prepared = share.prepare(filled, share.Request(partner, (_told(filled, what={"text": told}),)))
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        results = await _review(pilot, filled, prepared)
        await pilot.press("ctrl+s")
        await on(pilot, PickScreen)
        await pilot.press("enter")  # one of them becomes a contact
        await on(pilot, ReviewScreen)
        await until(lambda: "that name is a contact" in _question(pilot).lower(), "it is said")
        await pilot.press("ctrl+s")
        await on(pilot, PickScreen)  # the other leaves as it stands, and was not left yet
        await pilot.press("escape")
        await on(pilot, ReviewScreen)
        await pilot.press("ctrl+s")
        await until(lambda: bool(results), "the review to end")
    left = str(results[0].records[-1].values)
    assert ("Курбанова" in left) != ("Мередова" in left)


async def test_a_word_beside_a_listed_family_name_is_offered_as_a_part_of_it(
    filled: Session, partner: str
) -> None:
    _person(filled, "Çigdem Agaoglu")
    _person(filled, "Friedrich Weiß")
    made = _told(filled, what={"text": "Потом Чига Агаоглу и Фидя Вайс пришли домой, а сосед молчал."})
    prepared = share.prepare(filled, share.Request(partner, (made,)))
    assert [each.words for each in prepared.questions] == ["Вайс"], "the other is surely hers"
    unlisted = {each.words for each in share.unlisted(prepared)}
    assert "Фидя" in unlisted, "it would leave"
    assert "Чига" not in unlisted, "it begins as her given name does and goes with it"
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await _review(pilot, filled, prepared)
        assert "n makes “Фидя Вайс” one name" in _question(pilot)
        await pilot.press("n")
        await on(pilot, AskScreen)
        await pilot.press("enter")
        await on(pilot, ReviewScreen)
        after = cast("ReviewScreen", pilot.app.screen).prepared
        assert "Фидя" not in str(after.records)
        assert after.unanswered == 0


async def test_a_name_in_square_brackets_is_asked_like_any_other(filled: Session, partner: str) -> None:
    made = _told(filled, what={"text": "Передали список: [Сердар и его брат], больше никого."})
    prepared = share.prepare(filled, share.Request(partner, (made,)))
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await _review(pilot, filled, prepared)
        assert "[«Сердар» и его брат]" in _question(pilot)


async def test_a_key_that_can_do_nothing_yet_says_what_it_does(filled: Session, partner: str) -> None:
    ids = tuple(_told(filled, what={"text": f"Спросили про Сердара {day} мая."}) for day in (4, 5, 6))
    prepared = share.prepare(filled, share.Request(partner, ids))
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await _review(pilot, filled, prepared)
        await pilot.press("a")
        await pilot.pause()
        assert "answer one with r or k, then a" in _question(pilot)
        await pilot.press("r", "a")
        await pilot.pause()
        assert cast("ReviewScreen", pilot.app.screen).prepared.unanswered == 0
        await pilot.press("a")
        await pilot.pause()
        assert "No other place of this person is open" in _question(pilot)


async def test_the_key_says_what_it_keeps_and_the_end_says_what_comes_next(
    filled: Session, partner: str
) -> None:
    when = said("between 24 October 2023 and 3 November 2023")
    told = "Сердара (34 года) увезли. Позвонили с +993 65 123456, соседка Айна Курбанова видела."
    made = _told(filled, when=when, what={"text": told})
    prepared = share.prepare(filled, share.Request(partner, (made,), profile="un-submission"))
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await _review(pilot, filled, prepared)
        for keeps in ("not this person", "keep the age", "keep the number"):
            keys = str(pilot.app.screen.query_one(KeysBar).render())
            assert f"k {keeps}  ^S go on" in keys
            assert "Ctrl+S" not in _question(pilot)
            await pilot.press("r")
            await pilot.pause()
        assert "Everything is answered. Ctrl+S goes on" in _question(pilot)
        rows = [_row(pilot.app.screen.query_one(Lines), y) for y in (1, 2)]
        assert " ".join(rows).startswith("between 24 October 2023 and 3 November 2023")
        await pilot.press("ctrl+s")
        await on(pilot, PickScreen)  # a name of nobody
        await pilot.press("escape")
        await on(pilot, ReviewScreen)
        assert "These names leave as they stand; Ctrl+S goes on" in _question(pilot)


async def test_a_public_statement_says_that_narratives_stay_behind(filled: Session, partner: str) -> None:
    values: Json = {"when": said("19 May 2023"), "what": {"text": "Пришли двое."}}
    made = records.save(filled, read_draft({"kind": "incident", "values": values, "sensitivity": "open"}))
    prepared = share.prepare(filled, share.Request(partner, (made.id,), profile="public-statement"))
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await _review(pilot, filled, prepared)
        words = pilot.app.screen.query_one(WhatLeaves)
        shown = " ".join(words.render_line(y).text for y in range(6)).split()
        assert "1 narrative stays behind: to send them, choose a profile" in " ".join(shown)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_what_the_keys_do_is_never_cut_off_in_a_narrow_window(
    filled: Session, partner: str, language: str
) -> None:
    name = "Serdar Gurbanmyrat oglu Çaryýew"
    _person(filled, name)
    long = "Звонила тётя, плакала, говорила, что соседи видели машину; "
    made = _told(filled, what={"text": f"{long}Сердара не отпускают, и Serdaryň kakasy {long}"})
    prepared = share.prepare(filled, share.Request(partner, (made,)))
    with speaking(language):
        for at in range(len(prepared.questions)):
            for width in (58, 78):
                words = question_words(prepared, at, records.name_of(filled), width=width).plain
                assert len(Rows(words, width)) <= 5
                assert prepared.questions[at].before[-14:].replace("\n", " ") in words
                assert " ".join(words.split()).endswith(".")
                assert "k " in words.splitlines()[-1]


def test_whatever_is_asked_has_words_for_being_kept() -> None:
    assert set(KEPT) == {*KINDS, *FINER}


def _row(lines: Lines, y: int) -> str:
    return lines.render_line(y).text.strip()


def _question(pilot: Pilot[Any]) -> str:
    return str(pilot.app.screen.query_one("#question", Static).content)
