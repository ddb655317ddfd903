"""What was done to a journal from outside, file by file, is found and said in plain words.

Each is done to the files of a closed journal, as somebody with a copy of an earlier day could.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest

from fieldjournal import errors
from fieldjournal.journal import notes, records, session, verifying
from fieldjournal.journal.session import Session
from fieldjournal.model.canonical import Json
from fieldjournal.model.codec import read_draft
from fieldjournal.wording.history import say_wrong
from tests.journal.conftest import BOUNDS, CHEAP, PASSPHRASE, RESERVE

PAGE = 4096


def reopened(folder: Path) -> Session:
    return session.unlock(folder, PASSPHRASE, bounds=BOUNDS)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, str, str]:
    """A journal, a copy of it of the day before, and the anchors of both days."""
    place = tmp_path_factory.mktemp("written")
    folder, older = place / "journal", place / "older"
    with session.create(folder, PASSPHRASE, reserve=RESERVE, cost=CHEAP) as opened:
        notes.note(opened, "Их видели у дома в мае.")
        person = {"kind": "contact", "values": {"kind": "person", "called": "Тётя Дж."}}
        kept = records.save(opened, read_draft(cast("Json", person)))
        for n in range(40):
            notes.note(opened, f"звонок {n}")
        before = verifying.verify(opened).anchor
    shutil.copytree(folder, older)
    with reopened(folder) as opened:
        records.save(opened, records.get(opened, kept.id).draft().with_values(occupation="учительница"))
        notes.note(opened, "Обыск 19-njy maýda: то, что должно исчезнуть.")
        after = verifying.verify(opened).anchor
    return folder, older, before, after


@pytest.fixture
def two_days(
    written: tuple[Path, Path, str, str], folder: Path, tmp_path: Path
) -> tuple[Path, Path, str, str]:
    """The same, as a copy of this test's own."""
    journal, older, before, after = written
    shutil.copytree(journal, folder)
    shutil.copytree(older, tmp_path / "older")
    return folder, tmp_path / "older", before, after


def in_words(folder: Path) -> list[str]:
    """Return what a check of the journal says, each wrong thing as a sentence."""
    try:
        with reopened(folder) as opened:
            return [say_wrong(**vars(each)) for each in verifying.verify(opened).wrong]
    except errors.StoreDamaged:
        return ["the store does not open"]


def test_nothing_was_done(two_days: tuple[Path, Path, str, str]) -> None:
    assert in_words(two_days[0]) == []


def test_no_page_of_yesterday_stands_unnoticed_for_one_of_today(
    two_days: tuple[Path, Path, str, str],
) -> None:
    """Each page is authentic by itself: whatever is shown wrong because of one is found."""
    folder, older, *_anchors = two_days
    path = next(
        each
        for each in sorted(folder.glob("store-?"))
        if each.read_bytes() != (older / each.name).read_bytes()
    )
    today, yesterday = path.read_bytes(), (older / path.name).read_bytes()
    with reopened(folder) as opened:
        used, shown = opened.vault.used(), _shown(opened)
        today = path.read_bytes()
    found = 0
    for at in range(PAGE, used, PAGE):
        page = slice(at, at + PAGE)
        if today[page] == yesterday[page]:
            continue
        path.write_bytes(today[:at] + yesterday[page] + today[at + PAGE :])
        said = in_words(folder)
        assert said or _shown_in(folder) == shown, (
            f"page {at // PAGE} changed what is shown, and nothing says so"
        )
        found += bool(said)
        path.write_bytes(today)
    assert found, "at least the pages that hold the chain"


def _shown(opened: Session) -> list[object]:
    return [
        records.get(opened, str(row[0])).values
        for row in opened.vault.db.all("SELECT id FROM record ORDER BY n")
    ]


def _shown_in(folder: Path) -> list[object]:
    with reopened(folder) as opened:
        return _shown(opened)


def _edit(opened: Session) -> None:
    opened.vault.db.run("UPDATE body SET body = CAST(replace(CAST(body AS TEXT), 'в мае', 'в июне') AS BLOB)")


def _back_by_one(opened: Session) -> None:
    """Take the last entry out, its revision too."""
    for table in ("body", "record"):
        opened.vault.db.run(f"DELETE FROM {table} WHERE n = (SELECT max(n) FROM record)")
    opened.vault.db.run("DELETE FROM revision WHERE seq = (SELECT max(seq) FROM revision)")


def _middle(opened: Session) -> None:
    opened.vault.db.run("DELETE FROM revision WHERE seq = 7")


DONE: list[tuple[str, Callable[[Session], None], str]] = [
    ("a row edited", _edit, "was changed outside this program"),
    ("one taken out of the middle", _middle, "one was taken out, put in or changed"),
]


@pytest.mark.parametrize(("what", "change", "says"), DONE, ids=[each[0] for each in DONE])
def test_a_change_inside_is_said(
    two_days: tuple[Path, Path, str, str], what: str, change: Callable[[Session], None], says: str
) -> None:
    with reopened(two_days[0]) as opened:
        change(opened)
    assert any(says in each for each in in_words(two_days[0])), what


@pytest.mark.parametrize(
    "partial", [True, False], ids=["the last entry taken out", "the whole folder put back"]
)
def test_an_older_state_fits_itself_and_only_the_anchor_shows_it(
    two_days: tuple[Path, Path, str, str], *, partial: bool
) -> None:
    folder, older, before, after = two_days
    if partial:
        with reopened(folder) as opened:
            _back_by_one(opened)
    else:
        shutil.rmtree(folder)
        shutil.copytree(older, folder)
    assert in_words(folder) == [], "nothing inside can show it"
    with reopened(folder) as opened:
        assert verifying.passed(opened, before)
        assert not verifying.passed(opened, after)


def test_the_newest_entry_shows_an_older_state_to_who_remembers_it(
    two_days: tuple[Path, Path, str, str],
) -> None:
    folder, older, *_anchors = two_days
    with reopened(folder) as opened:
        today = opened.last_entry
    with reopened(older) as opened:
        assert today is not None
        assert opened.last_entry is not None
        assert opened.last_entry.words != today.words


def test_saving_goes_on_between_the_slices_of_a_check(two_days: tuple[Path, Path, str, str]) -> None:
    with reopened(two_days[0]) as opened:
        steps = verifying.verifying(opened)
        next(steps)
        notes.note(opened, "в это самое время")
        assert all(done <= whole for done, whole in steps)
        assert verifying.verify(opened).wrong == ()
