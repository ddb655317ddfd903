"""A whole session by the system's own account: nothing is written but the journal, nobody is called.

What is meant by that, and what is not:

- Written means any call that could change something named by a path, also one that failed. Allowed are the
  journal's folder (and the making of it), the folders somebody chose to write to, and the terminal.
- Called means any socket, local ones (`AF_UNIX`) too. The one exception is asyncio's: a pair of sockets that
  it makes with `socketpair`, both ends in one process, by which a thread wakes the loop. Such a pair has no
  name, and nobody else can hold an end of it; the trace shows no `socket`, `bind`, `connect` or `accept`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldjournal.crypto import age
from tests.decoders import files
from tests.stories import cheaper, tracing
from tests.stories.terminal import MISSING, PROGRAM, Terminal, command_line, environment
from tests.stories.tracing import Call

pytestmark = [
    pytest.mark.skipif(bool(MISSING), reason=MISSING),
    pytest.mark.skipif(bool(tracing.missing()), reason=tracing.missing()),
]

PASSPHRASE = "maple river stone copper lantern wheat quiet"
NEW = "harbour violet thunder orchard pencil saddle"
WORDS = "Тётя звонила вечером: двое в штатском стояли у школы."
TERMINAL = re.compile(r"/dev/(null|tty|pts/\d+)")
PAIR = re.compile(r"AF_UNIX, SOCK_STREAM\|SOCK_CLOEXEC(\|SOCK_NONBLOCK)?, 0, ")
ON_A_PAIR = ("sendto", "recvfrom", "getsockname", "getsockopt")
PAIRED = re.compile(r"\d+<UNIX[^>]*>|\d+<socket:")
OWN_MODULE = re.compile(r"\.pyc(\.\d+)?$|/__pycache__$")


class Session:
    """Somebody's computer, with every command and the app traced into one log each."""

    def __init__(self, place: Path) -> None:
        self.home, self.chosen, self.logs = place / "home", place / "stick", place / "logs"
        for folder in (self.home / "tmp", self.chosen, self.logs):
            folder.mkdir(parents=True)
        self.journal = self.home / ".local" / "share" / "fieldjournal" / "journal"
        self.variables = environment(self.home)
        self._opened: list[Terminal] = []

    def log(self) -> Path:
        return self.logs / f"{len(list(self.logs.iterdir()))}"

    def command(self, *arguments: str, passphrases: tuple[str, ...] = (PASSPHRASE,), typed: str = "") -> str:
        log = self.log()
        log.touch()
        done = command_line(
            self.variables, passphrases, *arguments, typed=typed, program=[*tracing.under(log), *PROGRAM]
        )
        assert done.returncode == 0, (arguments, done.stderr)
        return done.stdout

    def app(self) -> Terminal:
        log = self.log()
        log.touch()
        self._opened.append(Terminal([*tracing.under(log), *PROGRAM], self.variables))
        return self._opened[-1]

    def calls(self) -> list[Call]:
        return [call for log in sorted(self.logs.iterdir()) for call in tracing.read(log)]

    def close(self) -> None:
        for terminal in self._opened:
            terminal.close()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = Session(tmp_path)
    yield made
    made.close()


def set_up(app: Terminal) -> None:
    app.see("Language · Язык · Dil")
    app.press("Enter")
    app.see("Where shall the journal live?", "on this computer")
    app.press("Enter")
    app.see("Type it here")
    app.type(f"{PASSPHRASE}\r{PASSPHRASE}")
    app.see("strong", "and once more")
    app.press("Enter")
    app.see("What it protects", "Enter next")
    app.press("Enter")
    app.see("If this computer is lost", "later; you are reminded")
    app.press("Enter")


def write(app: Terminal) -> None:
    """A note, a threat in a form, a search; then the lock."""
    app.see("What I heard or saw", "Everything but the words can wait")
    app.type(f"{WORDS}\x13")
    app.see("Saved")
    app.type("N")
    app.see("What kind of entry?")
    app.type("thr\r")
    app.see("Threat: new", "Directed at")
    app.type("20 октября 2023\tcall\r\t")
    app.see("Channel call")
    app.press("C-s")
    app.see("Saved")
    app.type("/школы")
    app.see("Journal школы ", "entries, locks in", "Esc clear")
    app.press("Escape")
    app.see("Journal / search", "n new")
    app.press("F12")
    app.see("Field journal", "Passphrase", "Enter unlock")
    app.press("C-q")
    app.see("ended with 0")


def look_at_the_picture(app: Terminal) -> None:
    app.see("Passphrase", "Enter unlock")
    app.type(PASSPHRASE + "\r")
    app.see("locks in", "history verified")
    app.press("Home", "Down", "v")
    app.press("Enter")
    app.see("400 × 200")
    app.press("Escape")
    app.see("Files of")
    app.press("C-q")
    app.see("ended with 0")


def commands(session: Session) -> None:
    """Attach, add a partner, seal, make shares and a backup."""
    note = next(line.split()[0] for line in session.command("list").splitlines() if "штатском" in line)
    picture = session.chosen / "Снимок.jpg"
    picture.write_bytes(files.saved(files.quarters(), "JPEG"))
    session.command("attach", note, str(picture))
    key = age.generate_hybrid_identity().recipient
    session.command("partner", "add", "-", typed=f"{key}\nLegal Aid Desk\n")
    session.command("partner", "verify", "--yes", typed="Legal Aid Desk\n")
    session.command("export", "--select", note, "--out", str(session.chosen), typed="Legal Aid Desk\n")
    session.command("recovery", "split", "--out", str(session.chosen / "shares.html"), "--yes")
    session.command("backup", str(session.chosen / "journal.age"))


def rarer_commands(session: Session) -> None:
    """Find; check the whole history; change the passphrase and change it back."""
    session.command("search", "-", typed="школы")
    session.command("verify-history")
    session.command("passphrase", passphrases=(PASSPHRASE, NEW, NEW))
    session.command("passphrase", passphrases=(NEW, PASSPHRASE, PASSPHRASE))


def elsewhere(session: Session, calls: list[Call]) -> list[Call]:
    """Return the calls that would write where nobody chose to."""
    made = [session.journal, *session.journal.parents]
    made = made[: made.index(session.home)]

    def chosen(call: Call, path: str) -> bool:
        return (
            Path(os.path.normpath(path)).is_relative_to(session.journal)
            or Path(os.path.normpath(path)).is_relative_to(session.chosen)
            or bool(TERMINAL.fullmatch(path))
            or (call.name in ("mkdir", "chmod") and Path(path) in made)
        )

    return [
        call
        for call in calls
        if call.writes and not (call.paths and all(chosen(call, path) for path in call.paths))
    ]


def called(calls: list[Call]) -> list[Call]:
    """Return the calls that speak to somebody: none but those on an unnamed pair of one process."""
    return [
        call
        for call in calls
        if tracing.NETWORK.search(call.name)
        and not (call.name == "socketpair" and PAIR.match(call.given))
        and not (call.name in ON_A_PAIR and PAIRED.match(call.given))
    ]


@pytest.mark.parametrize("from_set_up", [False, pytest.param(True, marks=pytest.mark.torture)])
def test_a_whole_session_writes_nowhere_else_and_calls_nobody(
    session: Session,
    from_set_up: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    """From an empty home in the long run; else a journal of the least cost is there from the beginning."""
    if not from_set_up:
        cheaper.replaced(session.journal, PASSPHRASE, WORDS)
    app = session.app()
    if from_set_up:
        set_up(app)
    else:
        app.see("Passphrase", "Enter unlock")
        app.type(PASSPHRASE + "\r")
        app.see("entry, locks in", "history verified")
        app.type("n")
    write(app)
    if from_set_up:
        cheaper.replaced(session.journal, PASSPHRASE, WORDS)
    commands(session)
    if from_set_up:
        rarer_commands(session)
    look_at_the_picture(session.app())
    session.command("wipe", "--now", passphrases=())
    calls = session.calls()
    assert [call for call in calls if "fieldjournal.decoders" in call.given], "the trace follows the decoders"
    assert any(call.writes and str(session.journal) in call.given for call in calls), "and sees writing"
    assert elsewhere(session, calls) == []
    assert called(calls) == []
    assert list((session.home / "tmp").iterdir()) == []


BAD = [
    'openat(AT_FDCWD</home/a>, "x", O_WRONLY|O_CREAT|O_CLOEXEC, 0666) = 3',
    'openat(AT_FDCWD</home/a>, "/tmp/x", O_RDWR|O_CREAT|O_EXCL, 0600) = -1 EACCES (Permission denied)',
    'mkdir("/home/a/.cache", 0777) = 0',
    'memfd_create("x", MFD_CLOEXEC) = 4',
    'rename("{journal}/header", "/home/a/header") = 0',
]


@pytest.mark.parametrize("line", BAD)
def test_the_trace_would_show_a_write(session: Session, line: str) -> None:
    log = session.log()
    log.write_text(f"17 {line.format(journal=session.journal)}\n", encoding="utf-8")
    assert elsewhere(session, session.calls())


@pytest.mark.parametrize(
    "line",
    [
        "socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC|SOCK_NONBLOCK, 0) = 3",
        "socket(AF_INET, SOCK_DGRAM, IPPROTO_IP) = 3",
        'connect(3<UNIX-STREAM:[7]>, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 110) = -1 ENOENT',
        'sendto(3<TCP:[7]>, "x", 1, 0, NULL, 0) = 1',
        "socketpair(AF_INET, SOCK_STREAM, 0, [3, 4]) = 0",
    ],
)
def test_the_trace_would_show_a_call(session: Session, line: str) -> None:
    log = session.log()
    halves = f"17 {line[:8]} <unfinished ...>\n18 getpid() = 18\n17 <... x resumed>{line[8:]}\n"
    log.write_text(halves, encoding="utf-8")
    assert called(session.calls())
