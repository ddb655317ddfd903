"""A backup is opened to its last byte: one that is damaged, forged, another's, or opened by other shares."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from fieldjournal import errors
from fieldjournal.crypto import age
from fieldjournal.journal import (
    backup,
    backup_reading,
    recovery,
    session,
)
from fieldjournal.journal.session import Session
from fieldjournal.vault import snapshot
from fieldjournal.vault.files import PAGE
from tests.journal.conftest import CHEAP, PASSPHRASE, RESERVE, Add
from tests.journal.test_backup import TRAVEL, lists, restore, written

__all__ = ["lists", "written"]  # fixtures


def _cut(content: bytes) -> bytes:
    return content[: len(content) // 2]


def _flip(content: bytes) -> bytes:
    return _other(content, len(content) * 2 // 3)


def _other(content: bytes, at: int) -> bytes:
    """Change one bit of a byte: another byte in its place may by chance be the same."""
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


DAMAGE: list[tuple[str, Callable[[bytes], bytes], type[errors.FieldjournalError]]] = [
    ("cut in half", _cut, errors.BackupDamaged),
    ("cut in its header", lambda content: content[:300], errors.BackupForeign),
    ("one bit", _flip, errors.BackupDamaged),
    ("something behind it", lambda content: content + b"x", errors.BackupDamaged),
    ("empty", lambda _content: b"", errors.BackupForeign),
    ("a photo", lambda _content: b"\xff\xd8\xff" + bytes(5000), errors.BackupForeign),
]


@pytest.mark.parametrize(("change", "error"), [each[1:] for each in DAMAGE], ids=[each[0] for each in DAMAGE])
def test_a_damaged_one_changes_nothing(
    opened: Session,
    written: Path,
    lists: list[str],
    change: Callable[[bytes], bytes],
    error: type[errors.FieldjournalError],
) -> None:
    folder = opened.folder
    opened.close()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    written.write_bytes(change(written.read_bytes()))
    with pytest.raises(error):
        restore(written, [recovery.identity(lists)], folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert not list(folder.parent.glob("journal.*"))


def plain_of(opened: Session) -> bytes:
    with snapshot.still(opened.vault) as head:
        return b"".join(snapshot.plaintext(opened.vault, head))


FORGED: list[tuple[str, Callable[[bytes], bytes], type[errors.FieldjournalError]]] = [
    ("another magic", lambda plain: b"x" + plain[1:], errors.BackupForeign),
    ("a later format", lambda plain: plain[:17] + b"\x02" + plain[18:], errors.JournalNewer),
    ("no pages", lambda plain: plain[:20] + bytes(4) + plain[24:], errors.BackupForeign),
    (
        "more pages than there are",  # what is padding is no page; without any, pages are missing
        lambda plain: plain[:20] + b"\0\0\1\0" + plain[24:],
        errors.FieldjournalError,
    ),
    ("something in the zeros", lambda plain: plain[:4000] + b"x" + plain[4001:], errors.BackupForeign),
    ("its last byte, padding or page", lambda plain: _other(plain, len(plain) - 1), errors.FieldjournalError),
    ("another master key", lambda plain: plain[:40] + bytes(8) + plain[48:], errors.StoreDamaged),
    ("another head of the history", lambda plain: plain[:70] + bytes(8) + plain[78:], errors.BackupForeign),
    ("fewer revisions", lambda plain: plain[:103] + b"\0" + plain[104:], errors.BackupForeign),
    ("a page changed", lambda plain: _other(plain, 9000), errors.StoreDamaged),
]


@pytest.mark.parametrize(("change", "error"), [each[1:] for each in FORGED], ids=[each[0] for each in FORGED])
def test_one_made_by_somebody_else_is_checked_to_the_last_byte(
    opened: Session,
    add: Add,
    tmp_path: Path,
    change: Callable[[bytes], bytes],
    error: type[errors.FieldjournalError],
) -> None:
    """Whoever has the words can seal anything under them: the inside is hostile too."""
    add("source", words="o ýere barma")
    path = tmp_path / "forged.age"
    forged = change(plain_of(opened))
    with path.open("wb") as target:
        age.encrypt(_Source(forged), target, [TRAVEL])
    with pytest.raises(error):
        restore(path, [TRAVEL], tmp_path / "home" / "journal")
    assert not session.is_journal(tmp_path / "home" / "journal")


class _Source:
    def __init__(self, content: bytes) -> None:
        self._rest = content

    def read(self, size: int, /) -> bytes:
        piece, self._rest = self._rest[:size], self._rest[size:]
        return piece


def test_other_shares_do_not_open_it(
    opened: Session, written: Path, lists: list[str], tmp_path: Path
) -> None:
    newer = [each.reveal().decode() for each in recovery.split(opened, 2, 3, opens_journal=False)]
    with pytest.raises(errors.BackupLocked):
        restore(written, [recovery.identity(newer)], tmp_path / "other")
    with pytest.raises(errors.ShareBad):
        recovery.identity([lists[0], newer[1]])


def test_a_rehearsal_on_this_very_file(opened: Session, add: Add, written: Path, lists: list[str]) -> None:
    opener = recovery.identity(lists[:2])
    assert backup_reading.rehearse(opened, written, [opener]).behind == 0
    add("source", words="после")
    assert backup_reading.rehearse(opened, written, [opener]).behind == 1
    written.write_bytes(_flip(written.read_bytes()))
    with pytest.raises(errors.BackupDamaged):
        backup_reading.rehearse(opened, written, [opener])


@pytest.mark.parametrize("at", [PAGE + 3, 2 * PAGE + 100, 4 * PAGE - 1])
def test_a_rehearsal_refuses_what_no_restoring_would_take(opened: Session, tmp_path: Path, at: int) -> None:
    """The seal is whole and the head is ours; only a page inside is not what was written."""
    plain, path = plain_of(opened), tmp_path / "worn.age"
    with path.open("wb") as target:
        age.encrypt(_Source(plain[:at] + bytes([plain[at] ^ 1]) + plain[at + 1 :]), target, [TRAVEL])
    with pytest.raises(errors.BackupDamaged):
        backup_reading.rehearse(opened, path, [TRAVEL])


def test_a_rehearsal_with_the_backup_of_another_journal(opened: Session, tmp_path: Path) -> None:
    with session.create(tmp_path / "other", PASSPHRASE, reserve=RESERVE, cost=CHEAP) as other:
        backup.write(other, tmp_path / "other.age", TRAVEL)
    with pytest.raises(errors.BackupOfAnother):
        backup_reading.rehearse(opened, tmp_path / "other.age", [TRAVEL])
