"""A word typed into every field is in no file, no environment, no command line and not on the terminal.

It is written by import into every field of every kind, and in the app into a form, a draft and a note;
the app is locked, killed and hung up on, started with every variable that would make it record. The
passphrase is looked for as well.
"""

from __future__ import annotations

import json
import os
import secrets
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from fieldjournal.journal import session as sessions
from fieldjournal.model.canonical import Json
from fieldjournal.model.codec import write_draft
from fieldjournal.model.dates import parse_date
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Values, specs_of
from fieldjournal.model.forms.asserted import Account
from fieldjournal.model.forms.counted import Count
from fieldjournal.model.forms.filed import Filed
from fieldjournal.model.forms.measured import Span, Sum
from fieldjournal.model.forms.plain import Flag, Line, ManyOf, Number, OneOf
from fieldjournal.model.forms.pointing import Chain, Reference, References, Somebody
from fieldjournal.model.forms.said import Fuzzy, Prose, Where
from fieldjournal.model.kinds import KINDS, kind_named
from fieldjournal.model.kinds.contact import Contact
from fieldjournal.model.record import Draft, Envelope, Mark
from fieldjournal.model.values import Asserted, Choice, Place, Ref, Text, Translation, Who
from fieldjournal.model.vocabulary import OTHER
from fieldjournal.secret import Secret
from tests import ready
from tests.stories.terminal import MISSING, PROGRAM, Terminal, command_line, environment

pytestmark = [
    pytest.mark.skipif(bool(MISSING), reason=MISSING),
    pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="no /proc to look into"),
]

PASSPHRASE = "nutmeg harbour silent copper meadow lantern"
RESERVE = 4 * 1024 * 1024
KEPT_WITHIN = 4.0
"""Seconds after which half-typed words are in the encrypted draft."""


OTHER_PERSON = f"{'neighbour':0<16}"


def pointed(kinds: tuple[str, ...]) -> Ref:
    """Return a pointer to a record of one of the kinds; no person points to itself."""
    return Ref(f"{kinds[0]:0<16}" if kinds and kinds[0] != "contact" else OTHER_PERSON)


def every_field(kind: str, own_id: str, word: str) -> Draft:
    """Return a record with the word in every field and every part of the kind, by its declaration."""

    def others(kinds: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(each for each in kinds if each != kind) or kinds

    fill: dict[type, Callable[[Any], object]] = {
        Line: lambda _form: word,
        Number: lambda _form: 4_711,
        Flag: lambda _form: True,
        OneOf: lambda _form: Choice(OTHER, word),
        ManyOf: lambda _form: (Choice(OTHER, word),),
        Prose: lambda _form: Text(f"{word}\n{word}", "ru", (Translation("en", word, word),)),
        Fuzzy: lambda _form: parse_date(f"{word}, nobody knows when"),
        Where: lambda _form: Place(said=word, region=word, settlement=word, exact=word),
        Reference: lambda form: pointed(others(form.kinds)),
        References: lambda form: (pointed(others(form.kinds)),),
        Somebody: lambda _form: Who(words=word),
        Chain: lambda _form: (Who(words=word),),
        Sum: lambda form: form.typed(f"20 000 manat, {word}"),
        Span: lambda form: form.typed(f"3 years, {word}"),
        Count: lambda form: form.typed(f"over fifty, {word}"),
        Filed: lambda _form: Empty.UNKNOWN,  # only attaching a file fills it in
        Account: lambda _form: Asserted("incident", f"{'incident':0<16}", "what", Text(word)),
    }

    def filled(declared: type[Values | Part], **own: str) -> Any:
        given = {
            key: (filled(spec.part, id="a123456789"),) if spec.part else fill[type(spec.form)](spec.form)
            for key, spec in specs_of(declared).items()
        }
        return cast("Any", declared)(**own, **given)

    marks = {"notes": Mark(None, (), "", word)}
    return Draft(kind, filled(kind_named(kind).values), own_id, 0, Envelope(tags=(word,), marks=marks))


class Watch:
    """Looks for words wherever this computer could have kept them."""

    def __init__(self, home: Path, *words: str) -> None:
        self._home = home
        self._needles = [word.encode(coding) for word in words for coding in ("utf-8", "utf-16-le")]

    def found(self, terminal: Terminal | None = None) -> list[str]:
        """Return the places where one of the words stands."""
        places = [str(path) for path in self._files() if self._in(path)]
        if terminal is not None and self._holds(terminal.everything().encode()):
            places.append("the terminal")
        return places

    def _files(self) -> Iterator[Path]:
        yield from (path for path in self._home.rglob("*") if path.is_file())
        for path in Path("/dev/shm").glob("*"):
            if path.is_file():
                yield path
        for process in Path("/proc").glob("[0-9]*"):
            yield process / "environ"
            yield process / "cmdline"

    def _in(self, path: Path) -> bool:
        try:
            return self._holds(str(path).encode()) or self._holds(path.read_bytes())
        except OSError:  # a process that ended meanwhile
            return False

    def _holds(self, content: bytes) -> bool:
        return any(needle in content for needle in self._needles)


@pytest.fixture
def word() -> str:
    """Return a word nobody ever typed before."""
    return "kanareyka" + "".join(secrets.choice("bdfgklmnprst") + secrets.choice("aeiou") for _ in range(8))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """An empty home folder but for a journal of the least cost the program accepts."""
    made = tmp_path / "home"
    (made / "tmp").mkdir(parents=True)
    folder = made / ".local" / "share" / "fieldjournal" / "journal"
    secret = Secret.from_text(PASSPHRASE)
    ready.journal(folder, secret, reserve=RESERVE, cost=sessions.DEFAULT_BOUNDS.least)
    return made


@pytest.fixture
def recording(home: Path) -> dict[str, str]:
    """Variables that ask Textual, Python and the shell's tools to write down what happens."""
    return environment(
        home, TEXTUAL="debug,devtools", TEXTUAL_DEBUG="1", TEXTUAL_LOG=str(home / "tmp" / "log"),
        TEXTUAL_SCREENSHOT="1", TEXTUAL_SCREENSHOT_LOCATION=str(home), PYTHONFAULTHANDLER="1",
        PYTHONDEVMODE="1", PYTHONASYNCIODEBUG="1",
    )  # fmt: skip


def closed(opened: list[Terminal]) -> None:
    for terminal in opened:
        terminal.close()


def unlocked(variables: dict[str, str], opened: list[Terminal]) -> Terminal:
    terminal = Terminal(PROGRAM, variables)
    opened.append(terminal)
    terminal.see("Passphrase", "Enter unlock")
    unlock(terminal)
    return terminal


def unlock(terminal: Terminal) -> None:
    terminal.type(PASSPHRASE + "\r")
    terminal.see("entries, locks in", "/ search")


def fill_the_form(app: Terminal, word: str) -> None:
    """Type the word into every open field of a threat, and leave it as a draft."""
    app.type("N")
    app.see("What kind of entry?")
    app.type("thr\r")
    app.see("Threat: new", "Directed at")
    app.type(f"{word}\tother\r")
    app.see("In your own words:")
    app.type(f"{word}\r\t{word}")
    app.see("as these words")
    app.press("Enter")
    app.see(f"From whom {word}")
    app.type(f"\t{word}\t{word}\t{word}")
    app.see("new: Person")
    app.press("Enter")
    app.see("[x]")
    app.press("C-s")
    app.see(f"Directed at {word}")
    app.type(f"\t{word}\t{word}")
    app.see(f"Threatened with {word}")
    app.press("Escape")
    app.see("1 draft: r")


def import_every_field(variables: dict[str, str], home: Path, word: str, watch: Watch) -> None:
    table = home / "tmp" / "all.json"
    drafts = [every_field(kind, f"{kind:0<16}", word) for kind in KINDS]
    drafts.append(Draft("contact", Contact(called=word), OTHER_PERSON))
    table.write_text(json.dumps([cast("Json", write_draft(each)) for each in drafts]), encoding="utf-8")
    assert watch.found() == [str(table)], "the search finds what is there"
    done = command_line(variables, [PASSPHRASE], "import", str(table), "--yes", "--remove")
    assert done.returncode == 0, done.stderr
    assert f"{len(drafts)} rows imported" in done.stderr


def test_a_word_typed_everywhere_is_found_nowhere(
    home: Path, recording: dict[str, str], word: str, request: pytest.FixtureRequest
) -> None:
    watch = Watch(home, word, PASSPHRASE)
    opened: list[Terminal] = []
    request.addfinalizer(lambda: closed(opened))
    import_every_field(recording, home, word, watch)
    assert watch.found() == []

    app = unlocked(recording, opened)
    fill_the_form(app, word)
    assert watch.found() == [], "unlocked, with a draft"
    app.type(f"n{word} ")
    app.see(f"What I heard or saw {word}")
    app.press("F12")
    app.see("Enter unlock")
    assert watch.found(app) == [], "locked"

    unlock(app)
    app.type(f"/{word}")
    app.see(f"Journal {word} ", "entries, locks in", "Esc clear")  # in the line: entries have it, too
    app.press("Escape")
    app.see("Journal / search", "n new")
    app.type(f"n{word}")
    app.see(f"What I heard or saw {word}")
    time.sleep(KEPT_WITHIN)
    *_shell, _launcher, process = app.processes()
    os.kill(process, signal.SIGKILL)
    app.see("ended with")
    assert watch.found(app) == [], "killed while unlocked"

    app = unlocked(recording, opened)
    app.type(f"n{word}")
    app.see(f"What I heard or saw {word}")
    *_shell, launcher, process = app.processes()
    os.kill(launcher, signal.SIGHUP)
    app.see("ended with")
    assert not Path(f"/proc/{process}").exists()
    assert watch.found(app) == [], "hung up on"

    kept = command_line(recording, [PASSPHRASE], "search", "-", "--json", typed=word)
    found = {each["kind"] for each in json.loads(kept.stdout)}
    assert found == set(KINDS), "what was written is there, encrypted"
