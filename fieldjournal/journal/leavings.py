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
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from fieldjournal.bundle.landing import aside_of, digest_at, take_away
from fieldjournal.i18n import _
from fieldjournal.journal import attachments, bundle_numbers, receipts
from fieldjournal.journal.receipts import Receipt
from fieldjournal.journal.session import Session
from fieldjournal.model.canonical import Json
from fieldjournal.vault import settings as stored

_NOTES: Final = "leavings"


def note(session: Session, own: str, receipt: Receipt, beneath: Path | None = None) -> None:
    """Note what is about to leave, over what was noted of it under `own`; first of all take its number.

    `beneath` is the folder that was there before any was made for it, None for the one it is in.

    Raises: `DiskTrouble`, `Refused` where another was given that number meanwhile.
    """
    others = [each for each in _notes(session) if _own(each) != own]
    path, beneath = receipt.path.absolute(), beneath or receipt.path.parent
    noted = receipts.to_json(receipt) | {"path": str(path), "beneath": str(beneath.absolute()), "own": own}
    with session.vault.transaction():
        if len(others) == len(_notes(session)):
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
    for receipt in (_noted(each) for each in _notes(session) if _own(each) == own):
        if receipt.sha256 and digest_at(receipt.path) == receipt.sha256:
            left(session, receipt)
        elif not aside_of(receipt.path).exists():
            _nothing_left(session, receipt)


def _nothing_left(session: Session, receipt: Receipt) -> None:
    """Take the note away. The number of what was whole for a moment is spent: it may have been copied."""
    with session.vault.transaction():
        _forget(session, receipt)
        if not receipt.sha256:
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
        receipt, beneath = _noted(kept), _beneath(kept)
        aside = aside_of(receipt.path)
        was_aside = take_away(aside)
        if receipt.sha256 and digest_at(receipt.path) == receipt.sha256:
            found.append(receipt)
        elif receipt.sha256 and not was_aside:
            found.append(replace(receipt, certain=False))
        elif beneath.is_dir() and not aside.exists():
            _nothing_left(session, receipt)
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
