"""What a person does with a stick that is full, read-only or pulled out; run where it may mount (`unshare`).

    python -m tests.journal.faults.small_disk HOME

Says one JSON object: what each step ended with, and what was there before and after.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from fieldjournal import erase, errors
from fieldjournal.crypto import age
from fieldjournal.journal import (
    attachments,
    backup,
    backup_reading,
    identities,
    leavings,
    notes,
    partners,
    receipts,
    records,
    session,
    share,
)
from fieldjournal.journal.intake import Intake
from fieldjournal.journal.session import Session
from fieldjournal.model.canonical import Json
from fieldjournal.model.codec import read_draft
from fieldjournal.secret import Secret
from tests.journal.conftest import BOUNDS, CHEAP, PASSPHRASE

_TRAVEL = age.Passphrase(Secret.from_text("eight words nobody finds in a hotel room"), work_factor=4)
_LEFT_FREE = 8192


def ended(step: Callable[[], object]) -> str:
    """Return the name of our error, empty without one; anything else ends the test."""
    try:
        step()
    except errors.FieldjournalError as error:
        return type(error).__name__
    return ""


def mount(folder: Path, size: str) -> None:
    folder.mkdir()
    run("mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder))


def run(*command: str) -> None:
    subprocess.run(command, check=True)


def fill(folder: Path) -> None:
    """Leave next to nothing free."""
    free = os.statvfs(folder)
    with (folder / "films").open("wb") as file:
        file.write(bytes(free.f_bavail * free.f_frsize - _LEFT_FREE))


def contents(folder: Path) -> dict[str, str]:
    return {
        path.name: sha256(path.read_bytes()).hexdigest() for path in folder.iterdir() if path.name != "films"
    }


def take(opened: Session, photo: Path) -> str:
    photo.write_bytes(os.urandom(1_500_000))
    intake = Intake(opened, notes.note(opened, "снимки с телефона").id, photo)
    for _done in intake.steps():
        pass
    return intake.held.id


def full_stick(home: Path) -> dict[str, object]:
    """A journal on the disk, and a stick that takes no more: backup, a copy of a file, a bundle."""
    stick = home / "stick"
    mount(stick, "6m")
    with session.create(home / "journal", PASSPHRASE, reserve=8 << 20, cost=CHEAP) as opened:
        file_id = take(opened, home / "photo.jpg")
        partner = partners.add(opened, "Linden Legal Aid", identities.new(home / "key").recipient)
        partners.verify(opened, partner.id, "by telephone")
        note = notes.note(opened, "Вызвали к следователю")
        prepared = share.prepare(opened, share.Request(partner.id, (note.id,)))
        answered = share.answer_all(prepared, {each.id: "redact" for each in prepared.questions})
        plain = share.prepare(opened, share.Request(share.ANYBODY, (_open_ones(opened),)))
        backup.write(opened, stick / "backup.age", _TRAVEL)
        fill(stick)
        before = contents(stick)
        return {
            "backup": ended(lambda: backup.write(opened, stick / "backup.age", _TRAVEL)),
            "copy": ended(lambda: attachments.save(opened, file_id, stick)),
            "bundle": ended(lambda: share.seal(opened, answered, stick)),
            "plain copy": ended(lambda: share.seal(opened, plain, stick)),
            "receipts": len(receipts.listed(opened)),
            "unsettled": not leavings.is_settled(opened),
            "unchanged": contents(stick) == before,
            "opens": ended(lambda: backup_reading.rehearse(opened, stick / "backup.age", [_TRAVEL])),
        }


def _open_ones(opened: Session) -> str:
    """Return an incident that may leave as a plain copy."""
    values: Json = {"type": "deportation", "where": {"said": "Istanbul airport, Turkey"}}
    return records.save(opened, read_draft({"kind": "incident", "values": values, "sensitivity": "open"})).id


def journal_on_a_stick(home: Path) -> dict[str, object]:
    """The journal itself on one: until it is full, read-only, and pulled out while it is open."""
    stick = home / "card"
    mount(stick, "3m")
    folder, saved = stick / "journal", 0
    with session.create(folder, PASSPHRASE, reserve=1 << 20, cost=CHEAP) as opened:
        full = ""
        while not full and saved < 5000:
            full = ended(lambda: notes.note(opened, "Обыскали дом, забрали тетради. " * 60))
            saved += not full
    told: dict[str, object] = {"saved": saved, "full": full}
    with unlocked(folder) as opened:
        told["held"] = opened.verify_history().revisions
        told["intact"] = opened.verify_history().intact
    before = contents(folder)
    run("mount", "-o", "remount,ro", str(stick))
    told["read-only"] = ended(lambda: unlocked(folder).close())
    told["wipe of it"] = erase.wipe(folder).complete
    told["unchanged"] = contents(folder) == before
    run("mount", "-o", "remount,rw", str(stick))
    opened = unlocked(folder)
    run("umount", "-l", str(stick))
    told["pulled out"] = ended(lambda: notes.note(opened, "после того, как вынули"))
    told["closing"] = ended(opened.close)
    told["left beneath it"] = sorted(path.name for path in stick.iterdir())
    told["again"] = ended(lambda: unlocked(folder).close())
    return told


def unlocked(folder: Path) -> Session:
    return session.unlock(folder, PASSPHRASE, bounds=BOUNDS)


if __name__ == "__main__":
    place = Path(sys.argv[1])
    sys.stdout.write(json.dumps({"stick": full_stick(place), "card": journal_on_a_stick(place)}) + "\n")
