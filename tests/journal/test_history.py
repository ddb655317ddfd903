"""What became of a record is told state by state."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from fieldjournal.journal import history, records
from fieldjournal.journal.session import Session
from fieldjournal.model.kinds.contact import Contact
from tests.journal.conftest import Add


def test_history_tells_what_changed(opened: Session, add: Add) -> None:
    record = add("contact", names=[{"text": "Meral"}], sex="female")
    person = cast("Contact", record.values)
    name = replace(person.names[0], text="Мерал")
    records.save(opened, record.draft().with_values(names=(name,)))
    first, second = history.revisions(opened, record.id)
    assert {str(change.address) for change in first.changes} == {f"names/{name.id}/text", "sex"}
    assert [(change.before, change.after) for change in second.changes] == [("Meral", "Мерал")]
    assert cast("Contact", history.revision(opened, record.id, 1).values).names[0].text == "Meral"
