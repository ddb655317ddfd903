"""The panic key: from the press to the slots overwritten and on the disk, in a small and in a large journal.

The real program runs on a terminal of its own with the panic key on. This process, another one, reads the
header until no slot is what it was, and syncs the file itself, which returns when the disk has it. The clock
starts just before the second press is written to the terminal, sooner than any keyboard repeats or later.
Then the program is killed, and what it had begun to overwrite is put back for the next round.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, Final

from fieldjournal import erase
from fieldjournal.crypto.kdf import Cost
from fieldjournal.journal import session, settings
from fieldjournal.secret import Secret

BAR: Final = 50.0
"""Milliseconds."""

ROUNDS: Final = 12
_PASSPHRASE: Final = "maple river stone copper lantern wheat quiet"
_COST: Final = Cost(64 * 1024, 3, 1)
"""The cheapest a header may ask for: no one here may change what the program accepts."""

_F12: Final = "\x1b[24~"
_BETWEEN: Final = {"quick": 0.1, "late": 0.5}
"""Seconds between the presses: the app is still there, or gone, and it may be a key held down."""

_PUT_BACK: Final = 256 << 20
"""Bytes at the beginning of each store kept to be put back; more is not overwritten before the kill."""

_ROOT: Final = Path(__file__).parents[1]


@dataclass(frozen=True)
class Round:
    """Milliseconds from the second press."""

    seen: float
    synced: float


def panic(folder: Path, mib: int) -> Iterator[tuple[str, bool]]:
    """Yield what came of a journal with stores of 1 MiB, and of `mib` each or what fits the disk."""
    fits = (shutil.disk_usage(folder).free - (4 << 30)) // 2 >> 20
    for size in (1, min(mib, fits)):
        home = folder / f"panic-{size}"
        journal = home / "journal"
        with session.create(journal, Secret.from_text(_PASSPHRASE), reserve=size << 20, cost=_COST) as made:
            settings.put(made, "panic_key", True)
        held = _kept(journal)
        for name, between in _BETWEEN.items():
            rounds = []
            for _number in range(ROUNDS):
                rounds.append(_round(journal, between))
                _put_back(journal, held)
            yield _said(f"both stores {size} MiB, a {name} second press", rounds)
        shutil.rmtree(home)
    if fits < mib:
        yield f"the disk had room for no larger one: {fits} MiB instead of {mib}", False


def _said(what: str, rounds: list[Round]) -> tuple[str, bool]:
    seen, synced = [each.seen for each in rounds], [each.synced for each in rounds]
    return (
        f"panic key, {what}: slots overwritten {median(seen):.1f} ms after it, on the disk"
        f" {median(synced):.1f} ms; worst of {ROUNDS} {max(synced):.1f} ms, bar {BAR:.0f} ms"
    ), max(synced) <= BAR


def _round(journal: Path, between: float) -> Round:
    import pexpect

    launch = (
        f"import sys; sys.path.insert(0, {str(_ROOT)!r}); from pathlib import Path; "
        f"from fieldjournal.launcher import main; sys.exit(main(Path({str(journal)!r}), 'en'))"
    )
    program = pexpect.spawn(
        sys.executable, ["-c", launch], cwd=str(journal.parent), dimensions=(24, 80), encoding="utf-8",
        timeout=120, env={"TERM": "xterm-256color", "HOME": str(journal.parent), "LANG": "en_US.UTF-8"},
    )  # fmt: skip
    try:
        program.expect("Passphrase")
        time.sleep(0.3)
        program.send(f"{_PASSPHRASE}\r")
        program.expect("locks in")
        time.sleep(0.5)
        program.delaybeforesend = None
        threading.Thread(target=_drain, args=(program,), daemon=True).start()
        program.send(_F12)
        time.sleep(between)
        return _watched(journal / erase.HEADER, program)
    finally:
        program.kill(signal.SIGKILL)
        with contextlib.suppress(ChildProcessError, pexpect.ExceptionPexpect):
            program.wait()  # whoever drains its terminal may have waited for it
        program.close()


def _drain(program: Any) -> None:
    """Take what is written, as a terminal does."""
    with contextlib.suppress(Exception):
        while program.read(1024):
            pass


def _watched(header: Path, program: Any) -> Round:
    descriptor = os.open(header, os.O_RDWR)
    try:
        before = _slots(descriptor)
        begun = time.perf_counter()
        program.send(_F12)
        while any(now == was for now, was in zip(_slots(descriptor), before, strict=True)):
            if time.perf_counter() - begun > 10:
                raise RuntimeError("the panic key did nothing")
            time.sleep(0.0002)
        seen = time.perf_counter() - begun
        os.fsync(descriptor)
        return Round(seen * 1000, (time.perf_counter() - begun) * 1000)
    finally:
        os.close(descriptor)


def _slots(descriptor: int) -> list[bytes]:
    return [os.pread(descriptor, 4096, at) for at in range(erase.SLOTS_BEGIN, erase.SLOTS_END, 4096)]


def _kept(journal: Path) -> dict[str, bytes]:
    """Return the header and the beginning of both stores."""
    held = {}
    for name in (erase.HEADER, *erase.STORES):
        with (journal / name).open("rb") as file:
            held[name] = file.read(_PUT_BACK)
    return held


def _put_back(journal: Path, held: dict[str, bytes]) -> None:
    for name, content in held.items():
        with (journal / name).open("r+b") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
