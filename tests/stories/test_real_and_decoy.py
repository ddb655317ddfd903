"""Unlocking the journal and unlocking the decoy look the same to whoever watches the system calls.

Up to the first screen, of the app and of a command: the same calls, in the same order, on the header, on both
rollback journals and on everything outside the stores. On the stores only reading differs: how much there is
of it depends on what was written. The two stores change places: whichever opens is called the live one.
"""

from __future__ import annotations

import compileall
import itertools
import re
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import fieldjournal
from fieldjournal.crypto import kdf, keyslots
from fieldjournal.crypto.header import SLOTS
from fieldjournal.errors import CannotUnlock
from fieldjournal.journal import duress, records
from fieldjournal.journal import session as sessions
from fieldjournal.journal.passphrases import Factors
from fieldjournal.model.codec import read_draft
from fieldjournal.secret import Secret
from fieldjournal.vault import stores
from tests.stories import tracing
from tests.stories.terminal import MISSING, PATIENCE, PROGRAM, Terminal, command_line, environment
from tests.stories.tracing import Call

traced = pytest.mark.skipif(bool(MISSING or tracing.missing()), reason=MISSING or tracing.missing())

REAL = "nutmeg harbour silent copper meadow lantern"
DECOY = "quiet ordinary words about bread and lessons"
CALLS = "file,network,memfd_create,read,write,pread64,pwrite64,lseek,ftruncate,fsync,fdatasync,flock,fcntl"
READS = ("read", "pread64", "lseek", "fcntl", "newfstatat", "fstat")
LOOKED_FOR = re.compile(r'^(l?stat|access)\(".*/store-\d-(journal|wal)"')
"""SQLite looks for a rollback journal and a write-ahead log before each reading of a store."""


@dataclass(frozen=True)
class Home:
    """Somebody's computer with a journal of the least cost, and a decoy beside it, put back for each look."""

    home: Path
    live: dict[str, int]

    @property
    def folder(self) -> Path:
        return self.home / ".local" / "share" / "fieldjournal" / "journal"

    def put_back(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self.home.parent / "kept", self.folder)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    # What Python loads before our first line is compiled by whichever run comes first, else.
    compileall.compile_dir(Path(fieldjournal.__file__).parent, maxlevels=0, quiet=1)
    place = tmp_path_factory.mktemp("desk")
    made = Home(place / "home", {})
    (made.home / "tmp").mkdir(parents=True)
    real, decoy = Secret.from_text(REAL), Secret.from_text(DECOY)
    cost = sessions.DEFAULT_BOUNDS.least
    with sessions.create(place / "kept", real, reserve=4 << 20, cost=cost) as opened:
        note(opened, "Сестру снова вызвали; брата уволили.")
        duress.make(opened, Factors(real), decoy)
        with duress.visit(opened) as inside:
            note(inside, "Shopping: bread, tea. Language course.")
        made.live[REAL], made.live[DECOY] = opened.vault.store, 1 - opened.vault.store
    return made


def note(opened: sessions.Session, words: str) -> None:
    records.save(opened, read_draft({"kind": "source", "values": {"words": {"text": words}}}))


def of_command(home: Home, passphrase: str) -> list[Call]:
    """Return what `list` does until it says the first word."""
    home.put_back()
    log = home.home.parent / "log"
    done = command_line(
        environment(home.home), [passphrase], "list", program=[*tracing.under(log, CALLS), *PROGRAM]
    )
    assert done.returncode == 0, done.stderr
    calls = tracing.read(log)
    first = next(at for at, call in enumerate(calls) if call.name == "write" and call.given.startswith("1<"))
    return calls[:first]


def of_app(home: Home, passphrase: str) -> list[Call]:
    """Return what the app does until the list stands there."""
    home.put_back()
    log = home.home.parent / "log"
    app = Terminal([*tracing.under(log, CALLS), *PROGRAM], environment(home.home))
    try:
        app.see("Passphrase", "Enter unlock")
        app.type(passphrase + "\r")
        app.see("entry, locks in", "/ search")
        until = time.monotonic() + PATIENCE
        while not (drawn := up_to_the_list(tracing.read(log))):
            assert time.monotonic() < until, "the trace never tells what stands on the screen"
            time.sleep(0.05)
    finally:
        app.close()
    return drawn


def up_to_the_list(calls: list[Call]) -> list[Call]:
    """Return what came before the list was drawn; nothing where the trace has not heard of that yet."""
    drawn = (at for at, call in enumerate(calls) if call.name == "write" and "locks in" in call.given)
    return calls[: next(drawn, 0)]


def outside_view(home: Home, passphrase: str, calls: list[Call]) -> Iterator[str]:
    """Yield each call as somebody sees it who does not know which store is whose."""
    live = home.live[passphrase]
    names = {f"store-{live}": "live", f"store-{1 - live}": "other"}
    for call in calls:
        said = f"{call.name}({call.given}) = {call.result}"
        if LOOKED_FOR.match(said):
            continue
        said = re.sub(r"store-\d", lambda found: names[found[0]], said)
        path = re.search(r"[</](header|live-journal|other-journal|live|other)[>\"]", said)
        if path is None:
            yield from of_another_file(call, said)
        elif path[1] in ("live", "other") and call.name in READS:
            continue
        else:
            yield f"{call.name} {path[1]} {plain(call, said)}"


def of_another_file(call: Call, said: str) -> Iterator[str]:
    """Yield a call that names a path of its own; reading a module or a terminal is nobody's business."""
    if call.name in ("read", "write", "lseek", "fcntl", "pread64"):
        return
    if any(each in said for each in ("/dev/pts", "/dev/tty", "/proc/", "pipe:")):
        return
    if tracing.NETWORK.search(call.name):
        yield call.name
        return
    yield f"{call.name} {plain(call, said)}"


def plain(call: Call, said: str) -> str:
    """Take out what is another one every time: contents, numbers, addresses, times, which slot."""
    if call.name in ("read", "write", "pread64", "pwrite64"):
        return said.rpartition(" = ")[2]
    if call.name == "lseek":
        return re.sub(r"\b(\d+)\b", lambda n: "slot" if int(n[1]) >= 4096 else n[1], said.partition(">")[2])
    if call.name.startswith("utime"):
        return call.name
    said = re.sub(r"\{st_.*?\}", "{}", said)
    said = re.sub(r"0x[0-9a-f]+|\"--passphrase-fd\", \"\d+\"", "", said)
    said = re.sub(r"(?<![\w./-])\d+<", "<", said)
    return re.sub(r"= \d+(<|$)", r"= n\1", said)


def in_step(lines: list[str]) -> list[str]:
    """Sort what is done to several files one after the other: the number of the live store is drawn."""
    runs = itertools.groupby(lines, key=lambda line: line.partition(" ")[0])
    return [line for _name, run in runs for line in sorted(run)]


@traced
@pytest.mark.torture  # the quick one is the app, which does the same and more
def test_a_command_does_the_same_on_both(home: Home) -> None:
    real = in_step(list(outside_view(home, REAL, of_command(home, REAL))))
    decoy = in_step(list(outside_view(home, DECOY, of_command(home, DECOY))))
    assert sum(each.startswith("write header") for each in real) == SLOTS - 1
    assert [each for each in real if "live" in each], "the trace sees the store that opens"
    assert real == decoy


@traced
def test_the_app_does_the_same_on_both(home: Home) -> None:
    """Threads take turns as they like, so that order is only asked for on the journal's own files.

    On a busy machine what comes a moment after the first screen may come before it is drawn: a difference
    counts that is there every time.
    """
    for _look in range(3):
        real, decoy = (told_apart(home, each) for each in (REAL, DECOY))
        assert sum(each.startswith("write header") for each in real[0]) == SLOTS - 1
        if real == decoy:
            break
    assert real == decoy


def told_apart(home: Home, passphrase: str) -> tuple[list[str], list[str]]:
    """Return what the app does to the journal's own files, in order, and what else it does."""
    lines = list(outside_view(home, passphrase, of_app(home, passphrase)))
    own = [each for each in lines if re.search(r"^\w+ (header|live|other)", each)]
    return in_step(own), sorted(set(lines) - set(own))


def test_whatever_is_typed_one_derivation_is_made(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    costs: list[sessions.Cost] = []
    real = kdf.stretch

    def counted(passphrase: Secret, salt: bytes, cost: sessions.Cost) -> Secret:
        costs.append(cost)
        return real(passphrase, salt, cost)

    monkeypatch.setattr(keyslots, "stretch", counted)
    keyfile = home.home / "keyfile"
    keyfile.write_bytes(bytes(range(32)))
    for passphrase, given in ((REAL, None), (DECOY, None), ("словно чужие слова", None), (REAL, keyfile)):
        home.put_back()
        before = len(costs)
        derived = sessions.derive(home.folder, Secret.from_text(passphrase), keyfile=given)
        try:
            stores.open_with(derived).close()
        except CannotUnlock:
            assert passphrase not in (REAL, DECOY)
        assert len(costs) == before + 1
    assert set(costs) == {sessions.DEFAULT_BOUNDS.least}
