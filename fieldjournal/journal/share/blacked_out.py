"""What is blacked out in files for one reader: remembered beside the answers given for them.

Whoever shares the same file with them again finds it as it was, in the app and on the command line. Edges are
kept in parts of a million, rounded outwards: a box never comes back smaller. What is kept goes with the file
when that is erased.
"""

from __future__ import annotations

from math import ceil, floor
from typing import Final

from fieldjournal.bundle.clean.pixels import Box
from fieldjournal.journal.session import Session
from fieldjournal.journal.share.files import Chosen
from fieldjournal.model.canonical import Json
from fieldjournal.vault import settings as stored

_SCALE: Final = 1_000_000


def remembered(session: Session, reader_id: str, file_id: str) -> Chosen:
    """Return a file with what is blacked out in it for somebody; nothing where it never was."""
    kept = _kept(session, reader_id).get(file_id)
    if not isinstance(kept, dict):
        return Chosen(file_id)
    boxes, seen = kept.get("boxes"), kept.get("seen")
    return Chosen(
        file_id,
        tuple(_box(each) for each in boxes) if isinstance(boxes, list) else (),
        frozenset(each for each in seen if isinstance(each, int)) if isinstance(seen, list) else frozenset(),
    )


def remember(session: Session, reader_id: str, chosen: Chosen) -> None:
    """Remember what is blacked out in a file for somebody. Raises: `DiskTrouble`."""
    kept = _kept(session, reader_id)
    kept.pop(chosen.id, None)
    if chosen.boxes:
        boxes: list[Json] = [_edges(box) for box in chosen.boxes]
        seen: list[Json] = [*sorted(chosen.seen)]
        kept[chosen.id] = {"boxes": boxes, "seen": seen}
    stored.put(session.vault, _name(reader_id), kept)


def _name(reader_id: str) -> str:
    return stored.OF_FILES + reader_id


def _kept(session: Session, reader_id: str) -> dict[str, Json]:
    kept = stored.get(session.vault, _name(reader_id))
    return dict(kept) if isinstance(kept, dict) else {}


def _edges(box: Box) -> list[Json]:
    left, top = floor(box.left * _SCALE), floor(box.top * _SCALE)
    return [box.page, left, top, ceil(box.right * _SCALE), ceil(box.bottom * _SCALE)]


def _box(kept: Json) -> Box:
    assert isinstance(kept, list)
    page, *edges = (int(str(each)) for each in kept)
    left, top, right, bottom = (each / _SCALE for each in edges)
    return Box(left, top, right, bottom, page)
