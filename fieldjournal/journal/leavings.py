"""What is on its way out: noted before a byte of it is on a disk, settled when it is out or was cut off.

- It is noted twice: where it will be, before anything is written; with its digest, just before it gets its
  name there. The receipt takes the note's place in one transaction.
- A lock or a power cut in between leaves the note. Whoever opens the journal next settles it (`settle`):

| what is there now | what it was |
|---|---|
| the file or folder, with that digest | it left: its receipt is kept |
| what was written aside | it got no name: it is taken away, nothing left |
| neither, and no digest was noted | nothing of it was whole: nothing left |
| neither, and a digest was noted | it may have left, with the stick it was on: its receipt says so |

- The first note takes the bundle's number. Where nothing was ever whole, it is given back.
- While the folder cannot be looked into, a note without a digest waits: something may lie aside there.
  So does the note of what cannot be taken away: in a plain copy it is readable. A folder made for what leaves
  goes again with what failed in it; then the one it was made in is what has to be there.
- So it is where a stick was pulled out while it was written: its number is given back at once, that it may
  leave elsewhere, and the note waits for the stick (`waiting`), until the journal is opened, or something
  else leaves, with it there. Where the folder was a stick's own, the empty place it is put at is not it.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Final

from fieldjournal.bundle.landing import aside_of, digest_at, take_away
from fieldjournal.i18n import _
from fieldjournal.journal import attachments, bundle_numbers, receipts
from fieldjournal.journal.receipts import Receipt
from fieldjournal.journal.session import Session
from fieldjournal.model.canonical import Json
from fieldjournal.paths import is_own_medium
from fieldjournal.vault import settings as stored

_NOTES: Final = "leavings"


def note(session: Session, own: str, receipt: Receipt, beneath: Path | None = None) -> None:
    """Note what is about to leave, over what was noted of it under `own`; first of all take its number.

    `beneath` is the folder that was there before any was made for it, None for the one it is in.

    Raises: `DiskTrouble`, `Refused` where another was given that number meanwhile.
    """
    _sweep(session)
    others = [each for each in _notes(session) if _own(each) != own]
    before = [each for each in _notes(session) if _own(each) == own]
    path, beneath = receipt.path.absolute(), (beneath or receipt.path.parent).absolute()
    stick = any(map(_is_a_stick, before)) or is_own_medium(beneath)  # pulled out between two notes it is none
    places: dict[str, Json] = {"path": str(path), "beneath": str(beneath), "stick": stick}
    noted = receipts.to_json(receipt) | places | {"own": own}
    with session.vault.transaction():
        if not before:
            bundle_numbers.take(session, receipt.partner_id, receipt.bundle_number)
        stored.put(session.vault, _NOTES, [*others, noted])


def left(session: Session, receipt: Receipt) -> None:
    """Keep the receipt of what left, in place of its note, and note it in the files' custody logs.

    Raises: `DiskTrouble`.
    """
    with session.vault.transaction():
        receipts.keep(session, receipt)
        _forget(session, receipt)
        attachments.note_left(
            session, receipt.files, receipt.reader, receipt.bundle_number, certain=receipt.certain
        )


def stopped(session: Session, own: str) -> None:
    """Take the note of what was stopped away, or keep its receipt where it got its name all the same.

    Raises: `DiskTrouble`.
    """
    for kept in (each for each in _notes(session) if _own(each) == own):
        receipt = _noted(kept)
        if receipt.sha256 and digest_at(receipt.path) == receipt.sha256:
            left(session, receipt)
        elif _nothing_lies_there(kept):
            _nothing_left(session, kept)
        else:
            _wait(session, kept)


def waiting(session: Session) -> tuple[Path, ...]:
    """Return the folders in which something half written may lie that could not be taken away."""
    return tuple(dict.fromkeys(_noted(each).path.parent for each in _notes(session) if _waits(each)))


def _wait(session: Session, kept: Json) -> None:
    """Keep a note until its folder is there again; the number of what was never whole is given back now."""
    receipt = _noted(kept)
    rest = [each for each in _notes(session) if _own(each) != _own(kept)]
    assert isinstance(kept, dict)
    with session.vault.transaction():
        if not receipt.sha256:
            bundle_numbers.give_back(session, receipt.partner_id, receipt.bundle_number)
        stored.put(session.vault, _NOTES, [*rest, {**kept, "waits": True}])


def _waits(kept: Json) -> bool:
    return isinstance(kept, dict) and kept.get("waits") is True


def _sweep(session: Session) -> None:
    """Take away what waited for its folder, where that is there again."""
    for kept in filter(_waits, _notes(session)):
        receipt = _noted(kept)
        if receipt.sha256 and digest_at(receipt.path) == receipt.sha256:
            left(session, receipt)
        elif _nothing_lies_there(kept):
            _nothing_left(session, kept)


def _nothing_lies_there(kept: Json) -> bool:
    """Take away what lies aside; say whether that folder can be looked into and nothing is left in it."""
    aside = aside_of(_noted(kept).path)
    take_away(aside)
    beneath = _beneath(kept)
    try:
        is_there = any(True for _each in beneath.iterdir()) or beneath.is_dir()
    except OSError:
        return False
    is_it = is_own_medium(beneath) or not _is_a_stick(kept)
    return is_there and is_it and not os.path.lexists(aside)


def _is_a_stick(kept: Json) -> bool:
    """Say whether the folder was the top of a medium of its own."""
    return isinstance(kept, dict) and kept.get("stick") is True


def _nothing_left(session: Session, kept: Json) -> None:
    """Take the note away. The number of what was whole for a moment is spent: it may have been copied."""
    receipt = _noted(kept)
    with session.vault.transaction():
        _forget(session, receipt)
        if not receipt.sha256 and not _waits(kept):
            bundle_numbers.give_back(session, receipt.partner_id, receipt.bundle_number)


def _forget(session: Session, receipt: Receipt) -> None:
    """Take a note away: no two have one path."""
    path = receipt.path.absolute()
    others = [each for each in _notes(session) if _noted(each).path != path]
    stored.put(session.vault, _NOTES, others or None)


def is_settled(session: Session) -> bool:
    """Say whether nothing was cut off on its way out."""
    return not _notes(session)


def settle(session: Session) -> tuple[Receipt, ...]:
    """Settle everything that was cut off; return the receipts of what left, or may have.

    Raises: `DiskTrouble`.
    """
    found = []
    for kept in _notes(session):
        receipt = _noted(kept)
        was_aside = take_away(aside_of(receipt.path))
        if receipt.sha256 and digest_at(receipt.path) == receipt.sha256:
            found.append(receipt)
        elif receipt.sha256 and not was_aside and not _waits(kept):
            found.append(replace(receipt, certain=False))
        elif _nothing_lies_there(kept):
            _nothing_left(session, kept)
    for receipt in found:
        left(session, receipt)
    return tuple(found)


def said(receipt: Receipt) -> str:
    """Return in words what was settled."""
    if receipt.certain:
        words = _("The receipt of {name} for {reader} was missing, and was kept now.")
    else:
        words = _(
            "{name} for {reader} may have left: the journal was closed just before its receipt was kept."
        )
    return words.format(name=receipt.path.name, reader=receipt.reader)


def said_waiting(folder: Path) -> str:
    """Return in words that something may lie in a folder that is not there."""
    return _(
        "Something half written may lie in {folder}. Open the journal with the stick there, and it goes."
    ).format(folder=folder)


def _noted(kept: Json) -> Receipt:
    assert isinstance(kept, dict)
    return replace(receipts.from_json(kept), path=Path(str(kept["path"])))


def _beneath(kept: Json) -> Path:
    """Return the folder that has to be there, so that somebody can look what is left."""
    assert isinstance(kept, dict)
    return Path(str(kept["beneath"])) if "beneath" in kept else Path(str(kept["path"])).parent


def _own(kept: Json) -> Json:
    assert isinstance(kept, dict)
    return kept.get("own")


def _notes(session: Session) -> list[Json]:
    kept = stored.get(session.vault, _NOTES)
    return list(kept) if isinstance(kept, list) else []
