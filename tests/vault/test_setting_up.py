"""Set-up: five files at once, drawn at random, or nothing at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldjournal import errors
from fieldjournal.vault import setting_up
from fieldjournal.vault.header_file import HeaderFile
from tests.vault import journals


def test_a_journal_is_five_files_from_set_up_on_and_after_every_save(folder: Path) -> None:
    with_saves = journals.make(folder)
    assert journals.files_of(folder) == journals.FIVE
    for words in ("Бабушку вызвали в школу", "akasy işden çykaryldy", "the neighbour again"):
        journals.note(with_saves, words)
        assert journals.files_of(folder) == journals.FIVE
    with_saves.close()
    assert journals.files_of(folder) == journals.FIVE
    journals.reopen(folder).close()
    assert journals.files_of(folder) == journals.FIVE


def test_setting_up_where_a_journal_is_changes_nothing(folder: Path) -> None:
    journals.make(folder).close()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(errors.JournalExists):
        journals.make(folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize("left", ["header.new", "store-0", "store-1-journal"])
def test_an_interrupted_set_up_is_begun_anew_and_nothing_else_is(folder: Path, left: str) -> None:
    folder.mkdir()
    (folder / left).write_bytes(b"x" * 5000)
    if left != "header.new":  # without that name nobody knows whose files these are
        with pytest.raises(errors.JournalExists):
            journals.make(folder)
        (folder / "header.new").touch()
    journals.make(folder).close()
    assert journals.files_of(folder) == journals.FIVE


def test_a_set_up_that_fails_leaves_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        setting_up.create(
            folder, journals.PASSPHRASE, reserve=4 << 20, cost=journals.CHEAP, progress=interrupted
        )
    assert journals.files_of(folder) == []
    journals.make(folder).close()


def test_set_up_tells_how_far_it_is(folder: Path) -> None:
    told: list[tuple[int, int]] = []
    setting_up.create(
        folder,
        journals.PASSPHRASE,
        reserve=3 << 20,
        cost=journals.CHEAP,
        progress=lambda done, total: told.append((done, total)),
    ).close()
    done = [each[0] for each in told]
    assert done == sorted(done)
    assert told[-1][0] == told[-1][1] == told[0][1] > 4 << 20


def test_store_and_slot_are_drawn_at_random(tmp_path: Path) -> None:
    drawn = set()
    for n in range(24):
        journals.make(tmp_path / str(n), reserve=1).close()
        opened = journals.opened_slot(tmp_path / str(n))
        drawn.add(("store", opened.store))
        drawn.add(("slot", opened.slot))
    assert {("store", 0), ("store", 1)} <= drawn
    assert len(drawn) > 5  # three slots out of eight in 24 draws: fails once in 10^9


def test_the_second_of_two_set_ups_at_once_is_busy(folder: Path) -> None:
    folder.mkdir()
    (folder / "header.new").touch()
    with HeaderFile(folder / "header.new"), pytest.raises(errors.JournalBusy):
        journals.make(folder)
    assert journals.files_of(folder) == ["header.new"]
