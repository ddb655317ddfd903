"""A long file in and out of the store, beside the same bytes as bare rows: how fast, with how much memory."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any, Final

from bench.measured import Measured, once
from bench.peers import CHEAP, PASSPHRASE, bare, replay
from bench.spent import held
from fieldjournal.journal import attachments, intake
from fieldjournal.journal.notes import note
from fieldjournal.journal.session import Session
from fieldjournal.vault import setting_up
from fieldjournal.vault.attachments import CHUNK, SLICE
from fieldjournal.vault.files import Reserve

_MOST: Final = 2.0
_GROWTH: Final = 100
"""MiB of memory that may come on top."""


def files(folder: Path, mib: int) -> tuple[list[Measured], str, bool]:
    """Attach a file of random bytes and read it back. The room for it is made before the clock starts."""
    original = folder / "film"
    with original.open("wb") as made:
        for _ in range(mib):
            made.write(os.urandom(CHUNK))
    reserve = max(Reserve.SMALL, 1 << ((mib << 20) * 5 // 4).bit_length())
    session = Session(setting_up.create(folder / "films", PASSPHRASE, reserve=reserve, cost=CHEAP))
    record = note(session, "съёмка из окна, две минуты")
    with held() as peak:
        into = once(lambda: _attach(session, record.id, original))
        film = attachments.listed(session, record.id)[0]
        out = once(lambda: _digest(attachments.read(session, film.id)))
    session.close()
    peer = bare(folder / "bare-films")
    measured = [
        Measured(f"{mib} MiB into the store", into, once(lambda: _write(peer, original)), 0, _MOST),
        Measured(f"{mib} MiB out of it", out, once(lambda: _digest(_read(peer, mib))), 0, _MOST),
    ]
    peer.close()
    speeds = f"{mib * 1000 / into:.0f} MiB/s in, {mib * 1000 / out:.0f} MiB/s out"
    growth = peak.most - peak.before
    return measured, f"{speeds}; memory grew by {growth} MiB at most", growth < _GROWTH


def _attach(session: Session, record_id: str, original: Path) -> None:
    for _done in intake.Intake(session, record_id, original).steps():
        pass


def _digest(pieces: Iterator[bytes]) -> str:
    digest = hashlib.sha256()
    for piece in pieces:
        digest.update(piece)
    return digest.hexdigest()


def _write(db: Any, original: Path) -> None:
    """Write the file in rows as long as ours, as many in a transaction."""
    db.execute("CREATE TABLE chunk (place INTEGER PRIMARY KEY, bytes BLOB NOT NULL)")
    with original.open("rb") as source:
        places = count()
        while pieces := [piece for _ in range(SLICE) if (piece := source.read(CHUNK))]:
            rows = [("INSERT INTO chunk VALUES (?, ?)", (next(places), piece)) for piece in pieces]
            replay(db, rows)


def _read(db: Any, mib: int) -> Iterator[bytes]:
    for place in range(mib):
        yield db.execute("SELECT bytes FROM chunk WHERE place = ?", (place,)).fetchone()[0]
