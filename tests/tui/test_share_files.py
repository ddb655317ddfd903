"""Which files go along: those of the sources too, and with such a file its source."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.worker import Worker

from fieldjournal.journal import attachments, identities, partners, records
from fieldjournal.journal.intake import Intake
from fieldjournal.journal.session import Session
from fieldjournal.tui.screens.clean_copies import CleanCopiesScreen
from fieldjournal.tui.screens.pick import PickAllScreen
from fieldjournal.tui.screens.share_files import Along, clean_copies
from tests.decoders import files
from tests.tui.conftest import Add, OpenApp
from tests.tui.rest import until
from tests.tui.telling import on
from tests.tui.test_looking import shown

pytestmark = pytest.mark.usefixtures("quick_decoders")


async def test_a_photo_of_what_happened_is_offered_and_takes_its_source_along(
    filled: Session, add: Add, tmp_path: Path
) -> None:
    told = add("incident", {"what": "Пришли двое, спрашивали про брата."})
    photo = tmp_path / "Двор.jpg"
    photo.write_bytes(files.saved(files.quarters((80, 60)), "JPEG"))
    for _step in Intake(filled, told.id, photo).steps():
        pass
    [source] = records.get(filled, told.id).envelope.sources
    assert not attachments.listed(filled, told.id), "the photo is the source's"
    desk = partners.add(filled, "Desk", identities.new(tmp_path / "key").recipient).id
    async with OpenApp(filled).run_test(size=(80, 24)) as pilot:
        screen = pilot.app.screen
        asked: Worker[Along | None] = pilot.app.run_worker(clean_copies(screen, filled, desk, (told.id,)))
        await on(pilot, PickAllScreen)
        await until(lambda: "with its source" in shown(pilot), "whose file it is")
        await pilot.press("enter", "ctrl+s")
        await on(pilot, CleanCopiesScreen)
        await pilot.press("ctrl+s")
        along = await asked.wait()
        assert isinstance(along, Along)
        assert [each.record for each in along.copies] == [source]
        assert along.sources == (source,)


async def test_a_file_that_cannot_go_along_costs_no_other_choice(
    filled: Session, add: Add, tmp_path: Path
) -> None:
    told = add("source", {"words": "Прислала тётка, вместе с табелем."})
    (photo := tmp_path / "Двор.jpg").write_bytes(files.saved(files.quarters((80, 60)), "JPEG"))
    (broken := tmp_path / "Табель.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    for path in (photo, broken):
        for _step in Intake(filled, told.id, path).steps():
            pass
    desk = partners.add(filled, "Desk", identities.new(tmp_path / "key").recipient).id
    async with OpenApp(filled).run_test(size=(60, 20)) as pilot:
        screen = pilot.app.screen
        asked: Worker[Along | None] = pilot.app.run_worker(clean_copies(screen, filled, desk, (told.id,)))
        await on(pilot, PickAllScreen)
        first = pilot.app.screen
        await pilot.press("f5", "ctrl+s")
        await until(lambda: pilot.app.screen not in {screen, first} and "cannot go" in shown(pilot))
        await on(pilot, PickAllScreen)
        assert shown(pilot).count("[x]") == len((photo, broken)), "what was chosen is kept"
        await pilot.press("enter", "ctrl+s")  # it is under the cursor
        await on(pilot, CleanCopiesScreen)
        await pilot.press("ctrl+s")
        along = await asked.wait()
    assert along is not None
    assert len(along.copies) == 1
