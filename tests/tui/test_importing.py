"""Tables pasted, dropped and named: through the preview into the journal, and nothing before a yes."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest
from textual.events import Paste
from textual.pilot import Pilot
from textual.widgets import Input, Static, TextArea

from fieldjournal.journal import attachments, listing
from fieldjournal.journal.importing import desk, pasted
from fieldjournal.journal.session import Session
from fieldjournal.model.kinds.contact import Contact
from fieldjournal.model.values import Ref
from fieldjournal.tui.screens import importing, steps
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.import_preview import ImportScreen
from fieldjournal.tui.screens.journal import JournalScreen
from fieldjournal.tui.screens.note import NoteScreen
from fieldjournal.tui.screens.pick import PickScreen
from fieldjournal.tui.screens.steps import StepsScreen
from fieldjournal.tui.widgets.bar import Bar
from fieldjournal.tui.widgets.lines import Lines
from fieldjournal.tui.widgets.search_line import SearchLine
from tests.tui.conftest import OpenApp, write
from tests.tui.rest import until
from tests.tui.telling import SIZE, Snap, on, picture, settled, titles

TABLE = (
    "ФИО\tЧто\tКогда\tЦвет машины\n"
    "Сердар Аннабердыев\tвызвали «на беседу»\t31 февраля 2023\tчёрный\n"
    "Мерген АТАЕВ\tуволили с работы\t4 мая 2023\t\n"
)


def shown(pilot: Pilot[Any]) -> str:
    """Return the words of the screen, in one line."""
    return OpenApp.export_screenshot(pilot.app).replace("&#160;", " ")  # type: ignore[arg-type] # may be looked at


def said(pilot: Pilot[Any]) -> str:
    return pilot.app.screen.query_one("#state", Bar).left


def title(pilot: Pilot[Any]) -> str:
    return str(pilot.app.screen.query_one(".title", Static).content)


async def to_line(pilot: Pilot[Any], words: str) -> None:
    """Move the cursor to the line of the preview that holds some words."""
    lines = pilot.app.screen.query_one(Lines)
    for at in range(lines.count):
        if words in " ".join(piece.words for line in lines._entry(at) for piece in line):
            lines.cursor = at
            await pilot.pause()
            return
    raise AssertionError(words)


def test_a_pasted_table_is_looked_at_before_anything_is_written(
    filled: Session, snap_compare: Snap, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "today", lambda: "2026-03-01")

    async def story(pilot: Pilot[Any]) -> None:
        await write(pilot, TABLE)
        await on(pilot, ImportScreen)
        assert len(listing.listing(filled)) == 5
        await to_line(pilot, "Когда: 31 февраля")

    picture(snap_compare, OpenApp(filled), story)


async def test_who_looks_alike_is_asked_and_linked_then_all_is_written(filled: Session) -> None:
    before = len(listing.listing(filled))
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await write(pilot, TABLE)
        await on(pilot, ImportScreen)
        await pilot.press("ctrl+s")
        await on(pilot, PickScreen)
        assert "Сердар Аннабердыев: the same as Serdar Annaberdiyev" in title(pilot)
        await pilot.press("enter")
        await on(pilot, JournalScreen)
        assert "2 rows were taken in" in said(pilot)
    assert len(listing.listing(filled)) == before + 5
    [known] = [each for each in people(filled) if "Serdar Annaberdiyev" in names(each[1])]
    [new] = [each for each in people(filled) if names(each[1]) == ["Сердар Аннабердыев"]]
    assert new[1].same_as == Ref(known[0])


def people(session: Session) -> list[tuple[str, Contact]]:
    found = listing.records(session, listing.listing(session, kind="contact").keys)
    return [(each.id, cast("Contact", each.values)) for each in found]


def names(person: Contact) -> list[object]:
    return [name.text for name in person.names]


async def test_two_people_of_one_table_who_look_alike_are_asked_about_and_linked(filled: Session) -> None:
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await write(pilot, "Name\tBorn\nÇynar Öräýewa\t1984\nЧынар Ораева\t1984\n")
        await on(pilot, ImportScreen)
        await pilot.press("ctrl+s")
        await on(pilot, PickScreen)
        assert "Чынар Ораева: the same as Çynar Öräýewa" in title(pilot)
        await pilot.press("enter")
        await on(pilot, JournalScreen)
    [first] = [each for each in people(filled) if names(each[1]) == ["Çynar Öräýewa"]]
    [second] = [each for each in people(filled) if names(each[1]) == ["Чынар Ораева"]]
    assert second[1].same_as == Ref(first[0])


async def test_escape_at_a_question_leads_back_and_leaving_writes_nothing(filled: Session) -> None:
    before = len(listing.listing(filled))
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await write(pilot, TABLE)
        await on(pilot, ImportScreen)
        await pilot.press("ctrl+s")
        await on(pilot, PickScreen)
        await pilot.press("escape")
        await on(pilot, ImportScreen)
        await pilot.press("escape")
        await on(pilot, JournalScreen)
        assert "othing was taken in" in said(pilot)
    assert len(listing.listing(filled)) == before


async def test_a_column_gets_another_meaning_and_unknown_ones_are_left_out_together(filled: Session) -> None:
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await write(pilot, TABLE)
        await on(pilot, ImportScreen)
        await to_line(pilot, "Что")
        await pilot.press("enter")
        await on(pilot, PickScreen)
        await write(pilot, "threat/words")
        await pilot.press("enter")
        await on(pilot, ImportScreen)
        assert "Threat · The words" in shown(pilot)
        await to_line(pilot, "1 without a field")
        await pilot.press("enter")
        await on(pilot, PickScreen)
        await pilot.press("enter")
        await on(pilot, ImportScreen)
        assert "1 left out" in shown(pilot)
        await to_line(pilot, "Сердар Аннабердыев –")
        await pilot.press("enter")
        await on(pilot, PickScreen)
        await pilot.press("down", "enter")
        await on(pilot, ImportScreen)
        assert "somebody else" in shown(pilot)
        await pilot.press("ctrl+s")
        await on(pilot, JournalScreen)
    assert "вызвали «на беседу»" in titles(filled)
    assert listing.listing(filled, kind="threat").keys
    kept = listing.records(filled, listing.listing(filled).keys)
    assert "чёрный" not in str([each.values for each in kept])


async def test_a_doubt_shows_its_row_also_by_the_mouse(filled: Session) -> None:
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await write(pilot, TABLE)
        await on(pilot, ImportScreen)
        await to_line(pilot, "Когда: 31 февраля")
        lines = pilot.app.screen.query_one(Lines)
        y = lines.cursor - int(lines.scroll_y)
        await pilot.click(Lines, offset=(20, y), times=2)
        await on(pilot, PickScreen)
        assert "row 2: there is no such date" in title(pilot)


async def test_a_file_is_asked_for_and_offered_to_be_removed(filled: Session, tmp_path: Path) -> None:
    table = tmp_path / "список марта.csv"
    table.write_text("Имя;Год рождения\nМерген АТАЕВ;1990\n", encoding="cp1251")
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await pilot.press("I")
        await on(pilot, AskScreen)
        await write(pilot, f"'{table}'")
        await pilot.press("enter")
        await on(pilot, ImportScreen)
        assert "CP1251" in shown(pilot)
        await pilot.press("ctrl+s")
        await on(pilot, PickScreen)
        assert "still lies on this disk" in title(pilot)
        await pilot.press("down", "enter")
        await on(pilot, JournalScreen)
        assert "overwritten and removed" in said(pilot)
    assert not table.exists()


async def test_a_dropped_table_is_taken_in_or_attached_as_is_said(filled: Session, tmp_path: Path) -> None:
    table = tmp_path / "list.csv"
    table.write_text("Name,Born\nMergen ATAÝEW,1990\n", encoding="utf-8")
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await pilot.pause()
        pilot.app.post_message(Paste(f"'{table}' "))
        await on(pilot, PickScreen)
        await pilot.press("down", "enter")
        await on(pilot, AskScreen)
        assert str(table) in pilot.app.screen.query_one(Input).value
        await pilot.press("escape")
        await on(pilot, JournalScreen)
        pilot.app.post_message(Paste(f"'{table}' "))
        await on(pilot, PickScreen)
        await pilot.press("enter")
        await on(pilot, ImportScreen)
    assert attachments.is_tidy(filled)


async def test_a_table_is_taken_from_the_search_line_and_from_the_line_for_a_file(filled: Session) -> None:
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await pilot.press("slash")
        await write(pilot, TABLE)
        await on(pilot, ImportScreen)
        await pilot.press("escape")
        await on(pilot, JournalScreen)
        assert pilot.app.screen.query_one(SearchLine).value == ""
        await pilot.press("escape", "I")
        await on(pilot, AskScreen)
        await write(pilot, TABLE)
        await on(pilot, ImportScreen)


async def test_prose_stays_a_paste_and_a_table_in_the_note_too(filled: Session) -> None:
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await pilot.press("n")
        await on(pilot, NoteScreen)
        pilot.app.screen.query(TextArea).first().focus()
        await write(pilot, "Aunt J. called, at six, from a shop.\nTwo men, again, in a car.")
        await write(pilot, TABLE)
        assert "Two men, again, in a car." in pilot.app.screen.query(TextArea).first().text
        assert "Мерген АТАЕВ\tуволили" in pilot.app.screen.query(TextArea).first().text
        assert isinstance(pilot.app.screen, NoteScreen)


async def test_too_much_is_one_sentence(filled: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pasted, "PASTE_MAX", 50)
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await write(pilot, TABLE)
        await on(pilot, JournalScreen)
        await until(lambda: "save it as a file" in said(pilot))


async def test_what_was_taken_in_is_taken_back_by_one_key_and_again_later(filled: Session) -> None:
    before = titles(filled)
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await write(pilot, TABLE)
        await on(pilot, ImportScreen)
        await pilot.press("ctrl+s")
        await on(pilot, PickScreen)
        await pilot.press("enter")
        await on(pilot, JournalScreen)
        await settled(pilot)
        assert "u takes it back" in said(pilot)
        assert len(titles(filled)) > len(before)
        await pilot.press("u")
        await settled(pilot)
        assert "as they were before" in said(pilot)
        assert titles(filled) == before
        await pilot.press("u")
        await settled(pilot)
        assert titles(filled) == before, "one key takes back one thing"


async def test_stopped_in_the_middle_nothing_of_it_is_left(
    filled: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "GROUP_ROWS", 1)
    before = titles(filled)
    rows = "".join(f"Person N{n}\twas stopped at the border\n" for n in range(60))
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        await write(pilot, "Name\tWhat\n" + rows)
        await on(pilot, ImportScreen)
        monkeypatch.setattr(importing, "_AT_ONCE", 0.0)
        monkeypatch.setattr(steps, "BREATH", 0.5)
        await pilot.press("ctrl+s")
        await until(lambda: isinstance(pilot.app.screen, StepsScreen) and pilot.app.screen.is_mounted)
        await pilot.press("escape")
        await on(pilot, JournalScreen)
        await settled(pilot)
        assert "topped" in said(pilot)
        assert titles(filled) == before


async def test_planning_shows_how_far_it_is_and_can_be_stopped(
    filled: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "_AT_ONCE", 0.0)
    rows = "".join(f"Person N{n}\twas stopped at the border\n" for n in range(1_000))
    async with OpenApp(filled).run_test(size=SIZE) as pilot:
        pilot.app.post_message(Paste("Name\tWhat\n" + rows))
        await until(lambda: isinstance(pilot.app.screen, StepsScreen) and pilot.app.screen.is_mounted)
        await pilot.press("escape")
        await on(pilot, JournalScreen)
        assert "topped" in said(pilot)
    assert not [each for each in titles(filled) if "Person N" in each]
