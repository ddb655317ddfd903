"""`python -m bench`: everything that has to be fast, at the size of a lifetime's journal.

One journal of 100,000 records of every kind is built by real saves, and everything but long files and what
leaves is measured on it. The bars are the project's promise at that size. Ratios to the peer of the same run
can be compared between machines, medians only on an idle one. Exit code 1 where a bar is missed.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from bench.building import build
from bench.erased import erased
from bench.files import files
from bench.importing import importing
from bench.measured import CLOCKS, Measured, measure_by, once, table
from bench.memory import memory
from bench.panic import panic
from bench.peers import plain_copy
from bench.reading import reading
from bench.registers import registers
from bench.saving import saving
from bench.sharing import sharing
from bench.unlocking import unlocking
from fieldjournal.journal.session import Session

_PARTS: Final = ("sharing", "files", "panic", "unlocking", "records")
_SQLITE: Final = "plain SQLite"
_BARE: Final = "bare SQLCipher"


class Part(NamedTuple):
    """What one part of the run says: medians beside a peer, a sentence, and whether the sentence fits."""

    measured: list[Measured]
    peer: str = ""
    said: str = ""
    fits: bool = True


def main() -> int:
    """Measure what is asked for. Return 0 where everything fits its bar."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("--records", type=int, default=100_000, help="records of the journal")
    arguments.add_argument("--attachment", type=int, default=64, metavar="MIB", help="size of the long file")
    arguments.add_argument("--panic", type=int, default=4096, metavar="MIB", help="size of the large stores")
    arguments.add_argument("--photos", type=int, default=200, help="photos of a bundle")
    arguments.add_argument(
        "--keep", type=Path, metavar="FOLDER", help="a folder whose journal is used again, and made if absent"
    )
    arguments.add_argument(
        "--clock",
        choices=CLOCKS,
        default="wall",
        help="processor: without waiting for anything",
    )
    arguments.add_argument("--only", choices=_PARTS, help="one part of it")
    asked = arguments.parse_args()
    measure_by(asked.clock)
    fits = True
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        for part in _parts(Path(name), asked):
            if part.measured:
                print(table(part.measured, "ours", part.peer))
            if part.said:
                print(part.said if part.fits else f"{part.said}  MISSED")
            sys.stdout.flush()
            fits = fits and part.fits and all(each.fits for each in part.measured)
    return 0 if fits else 1


def _parts(folder: Path, asked: argparse.Namespace) -> Iterator[Part]:
    if asked.only in {None, "sharing"}:
        for measured, peer, said in sharing(asked.photos):
            yield Part(measured, peer, said)
    if asked.only in {None, "files"}:
        measured, said, fits = files(folder, asked.attachment)
        yield Part(measured, _BARE, said, fits)
    if asked.only in {None, "panic"}:
        for said, fits in panic(folder, asked.panic):
            yield Part([], "", said, fits)
    if asked.only in {None, "unlocking"}:
        yield Part([], "", *unlocking(folder))
    if asked.only in {None, "records"}:
        yield from _of_records(folder, asked.keep or folder / "journal", asked.records)


def _of_records(folder: Path, journal: Path, how_many: int) -> Iterator[Part]:
    session, drawn = build(journal, how_many)
    vault = session.vault
    used, size = vault.used() >> 20, vault.store_size >> 20
    yield Part([], said=f"{how_many} records, {used} MiB used of {size} MiB, {os.cpu_count()} processors")
    peer = Session(plain_copy(vault, folder / "plain"))
    yield Part(reading(session, peer), _SQLITE)
    yield Part([], "", *registers(session, peer))
    peer.vault.db.close()
    yield Part(saving(session, drawn, folder), _BARE)
    yield Part([importing(session, drawn)])
    yield Part([], "", *memory(session))
    yield Part([], "", *erased(session))
    intact: list[bool] = []
    took = once(lambda: intact.append(session.verify_history().intact))
    yield Part([], said=f"chain of heads verified in {took / 1000:.1f} s: {intact[0]}", fits=intact[0])
    session.close()


if __name__ == "__main__":
    sys.exit(main())
