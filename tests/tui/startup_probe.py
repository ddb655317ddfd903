"""How long until somebody can type: our unlock prompt beside a bare Textual app, on a real terminal.

    python tests/tui/startup_probe.py [RUNS]

Both are started the same way, turn and turn about, and timed to the byte that shows their words.
Then the form of the largest kind is opened in a journal and timed from its key to its last label.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path

import pexpect

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

BARE = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static("Passphrase")
Bare().run()
"""

PASSPHRASE = "maple river stone copper lantern wheat quiet"


def spawn(arguments: list[str], folder: Path) -> pexpect.spawn:
    return pexpect.spawn(
        sys.executable, arguments, cwd=str(folder), dimensions=(24, 80), encoding="utf-8", timeout=30,
        env={"TERM": "xterm-256color", "HOME": str(folder), "LANG": "en_US.UTF-8"},
    )  # fmt: skip


def until_prompt(arguments: list[str], folder: Path) -> float:
    begun = time.perf_counter()
    child = spawn(arguments, folder)
    child.expect("Passphrase")
    took = time.perf_counter() - begun
    child.close(force=True)
    return took


def app(folder: Path) -> list[str]:
    """Return the command line the launcher would start the app with."""
    from fieldjournal.launcher import command
    from fieldjournal.told import Known

    return command(Known(str(folder), "en"), 99)[1:]


def until_form(folder: Path) -> tuple[list[float], str]:
    """Return the seconds from the key to the painted form of the kind with most core fields."""
    from fieldjournal.model.fields import specs_of
    from fieldjournal.model.kinds import KINDS

    largest = max(KINDS.values(), key=lambda kind: len(specs_of(kind.values)))
    sections = [spec.section for spec in specs_of(largest.values).values() if spec.section]
    child = spawn(app(folder), folder.parent)
    child.expect("Passphrase")
    time.sleep(0.5)
    child.send(PASSPHRASE + "\r")
    child.expect("locks in")
    time.sleep(1.0)
    took = []
    for _turn in range(7):
        child.send("N")
        child.expect("ype some of it")
        child.send(largest.label[:5])
        time.sleep(0.5)
        begun = time.perf_counter()
        child.send("\r")
        child.expect(sections[-1])
        took.append(time.perf_counter() - begun)
        child.send("\x1b")
        time.sleep(0.7)
    child.close(force=True)
    return took, largest.name


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")


def main(runs: int) -> None:
    from fieldjournal.crypto.kdf import Cost
    from fieldjournal.journal import session
    from fieldjournal.secret import Secret

    with tempfile.TemporaryDirectory() as made:
        folder = Path(made) / "journal"
        session.create(
            folder, Secret.from_text(PASSPHRASE), reserve=4 << 20, cost=Cost(64 * 1024, 3, 1)
        ).close()
        ours, bare = [], []
        for _turn in range(runs):
            bare.append(until_prompt(["-I", "-B", "-c", BARE], Path(made)))
            ours.append(until_prompt(app(folder), Path(made)))
        first, second = statistics.median(ours), statistics.median(bare)
        say(f"unlock prompt {first * 1000:.0f} ms, bare {second * 1000:.0f} ms, {first / second:.2f} x")
        took, kind = until_form(folder)
        say(
            f"form of {kind}: first {took[0] * 1000:.0f} ms, median {statistics.median(took) * 1000:.0f} ms, "
            f"worst {max(took) * 1000:.0f} ms after its key"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
