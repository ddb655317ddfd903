"""The arrows go from field to field of a form, and through the words of a text first."""

from __future__ import annotations

import pytest

from fieldjournal.journal.session import Session
from fieldjournal.tui.screens.form import FormScreen
from fieldjournal.tui.widgets.field import Field
from fieldjournal.tui.widgets.form_body import FormBody, SectionLine
from fieldjournal.tui.widgets.text_box import TextBox
from tests.tui.conftest import OpenApp, type_words


def where(form: FormScreen) -> str:
    """Return the key of the field the cursor is in, or a section's name."""
    for field in form.query(Field):
        if field.editor.widget.has_focus_within or field.editor.widget.has_focus:
            return field.spec.key
    return next((line.section for line in form.query(SectionLine) if line.has_focus), "")


@pytest.mark.parametrize("size", [(80, 24), (60, 20)])
async def test_the_arrows_go_from_field_to_field(session: Session, size: tuple[int, int]) -> None:
    async with OpenApp(session).run_test(size=size) as pilot:
        await pilot.press("N", "enter")
        await pilot.pause()
        form = pilot.app.screen
        assert isinstance(form, FormScreen)
        assert where(form) == "type"
        await pilot.press("up")
        assert where(form) == "type", "there is none before it"
        await pilot.press("down", "down", "down")
        assert where(form) == "what"
        await type_words(pilot, "They came.")
        await pilot.press("enter")
        await type_words(pilot, "They went.")
        await pilot.press("up")
        box = form.focused
        assert isinstance(box, TextBox)
        assert box.cursor_location[0] == 0, "through the words first"
        await pilot.press("home", "up")
        assert where(form) == "where"
        await pilot.press("down", "down", "down", "down")
        assert where(form) == "involvements", "down to the last line, to its end, and out of it"
        await pilot.press(*["down"] * 40)
        last = form.query(SectionLine).last()
        assert last.has_focus, "it ends with the last line, and does not begin again"
        assert form.query_one(FormBody).region.contains_region(last.region), "which is seen"
