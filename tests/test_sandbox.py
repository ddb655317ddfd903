"""What a decoder's process has, what it may do, and what becomes of one that goes wrong.

The decoder here (`tests/hostile_decoder.py`) does on order what a hostile file might make a real one do.
"""

from __future__ import annotations

import ctypes
import io
import json
import os
import signal
import socket
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fieldjournal import errors, sandbox, wording
from fieldjournal.decoders import frames

HOSTILE = "tests.hostile_decoder"
PATIENCE = 120.0
"""Seconds after which something does not come any more on any machine."""

SHORT = sandbox.Limits(memory=1 << 30, answer=1 << 20)
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux can do it")
POSIX = pytest.mark.skipif(os.name == "nt", reason="there are no such limits on Windows")


def deed(name: str, given: str = "", limits: sandbox.Limits = SHORT) -> bytes:
    return sandbox.decode(HOSTILE, {"do": name, "with": given}, [b"..."], limits).body


def refused(name: str, given: str = "", limits: sandbox.Limits = SHORT) -> str:
    with pytest.raises(errors.CannotShow) as raised:
        deed(name, given, limits)
    return raised.value.reason


@pytest.fixture(autouse=True)
def _nobody_left() -> Iterator[None]:
    yield
    assert not sandbox._running


def test_an_answer_comes_back_as_it_was_given() -> None:
    assert deed("answer", "Дурдыева 🌒") == "Дурдыева 🌒".encode()


def framed(told: bytes, says: int, body: bytes) -> str:
    """Return an answer as hexadecimal digits: what it tells, the size it says its body has, the body."""
    return (frames.ANSWER + len(told).to_bytes(4, "big") + told + says.to_bytes(8, "big") + body).hex()


@pytest.mark.parametrize(
    ("name", "given", "why"),
    [
        ("crash", "", "a fault in a library's own code"),
        ("raise", "", "an exception nobody thought of"),
        ("flood", "", "bytes without end that are no frame"),
        ("endless", "", "a frame that says it has a terabyte"),
        ("raw", "", "nothing at all"),
        ("raw", b"not a frame, and long enough to be read as one".hex(), "rubbish"),
        ("raw", (frames.ANSWER + (1 << 30).to_bytes(4, "big")).hex(), "a gigabyte of JSON"),
        ("raw", framed(b'{"a": [1]', 0, b""), "JSON that is none"),
        ("raw", framed(b'{"a": [1]}', 0, b""), "JSON that is not flat"),
        ("raw", framed(b'{"a": true}', 0, b""), "a value that is neither number nor text"),
        ("raw", framed(b"{}", 5, b"four"), "a body shorter than it says"),
        ("raw", framed(b"{}", 4, b"and more"), "a body longer than it says"),
        ("raw", framed(b'{"refused": "\x1b[2J"}', 0, b""), "no JSON, and no code of ours"),
        ("raw", framed(b'{"refused": "because"}', 0, b""), "no code of ours"),
    ],
)
def test_whatever_it_answers_there_is_one_error(name: str, given: str, why: str) -> None:
    assert refused(name, given) == "decoder-broke", why


@pytest.mark.parametrize("name", ["spin", "sleep"])
def test_one_that_hangs_is_ended(name: str) -> None:
    assert refused(name, limits=sandbox.Limits(by_the_clock=1)) == "decoder-late"


@POSIX
def test_its_time_is_that_of_the_processor() -> None:
    """A machine busy with other things refuses no photo; one that works for ever is ended all the same."""
    assert refused("work", limits=sandbox.Limits(seconds=1, by_the_clock=500)) == "decoder-late"
    ignoring = refused("spin", limits=sandbox.Limits(seconds=1, by_the_clock=500))
    assert ignoring == "decoder-broke", "killed a second later"


@POSIX
@pytest.mark.skipif(sys.platform == "darwin", reason="macOS keeps no limit of address space")
def test_one_that_eats_memory_gets_no_more(capfd: pytest.CaptureFixture[str]) -> None:
    assert refused("eat", limits=sandbox.Limits(memory=1 << 29)) == "decoder-broke"
    assert capfd.readouterr() == ("", ""), "nothing of it comes to the terminal"


def test_an_answer_larger_than_allowed_is_not_read() -> None:
    assert refused("answer", "x" * 1001, sandbox.Limits(answer=1000)) == "decoder-broke"
    assert deed("answer", "x" * 1000, sandbox.Limits(answer=1000)) == b"x" * 1000


def test_a_file_larger_than_memory_is_not_given_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "MOST_CONTENT", 3)
    assert deed("answer", "three bytes of a file") == b"three bytes of a file"
    monkeypatch.setattr(sandbox, "MOST_CONTENT", 2)
    assert refused("answer") == "too-large"


def test_what_is_not_installed_is_said() -> None:
    with pytest.raises(errors.CannotShow) as raised:
        sandbox.decode("tests.no_such_decoder", {}, [])
    assert raised.value.reason == "no-decoder"


def test_which_decoder_is_missing_is_said_and_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    for code in set(sandbox._MISSING.values()):
        monkeypatch.setitem(sandbox._MISSING, "tests.no_such_decoder", code)
        with pytest.raises(errors.CannotShow) as raised:
            sandbox.decode("tests.no_such_decoder", {}, [])
        assert raised.value.reason == code
        told = wording.say(errors.FileStays("call.ogg", raised.value.reason))
        assert "is not installed" in told.sentence or "is missing from this installation" in told.sentence
        assert "without a network" in told.hint


def test_it_has_three_pipes_no_variable_and_nothing_of_the_journal(tmp_path: Path) -> None:
    with (tmp_path / "store-0").open("w+b") as held:
        os.set_inheritable(held.fileno(), True)
        found = json.loads(deed("inventory"))
    kinds: dict[int, int] = dict(found["descriptors"])
    assert sorted(kinds) == [0, 1, 2]
    assert stat.S_ISFIFO(kinds[0])
    assert stat.S_ISFIFO(kinds[1])
    assert set(found["environment"]) <= {"HOME", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "LC_CTYPE"}
    assert found["environment"]["HOME"] == found["folder"]
    assert all(name == "fieldjournal" or ".decoders" in name for name in found["modules"])
    assert found["folder"] == os.path.abspath(os.sep)  # noqa: PTH100 - as it was asked for
    assert found["isolated"]


@POSIX
@pytest.mark.parametrize("name", ["read", "write"])
def test_it_opens_no_file(name: str, tmp_path: Path) -> None:
    path = tmp_path / "Свидетель.txt"
    path.write_bytes(b"words")
    assert deed(name, str(path)) != b"done"
    assert deed(name, str(tmp_path / "new")) != b"done"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["Свидетель.txt"]
    assert path.read_bytes() == b"words"


@LINUX
@pytest.mark.parametrize("name", ["unlink", "rename"])
def test_it_takes_no_file_away(name: str, tmp_path: Path) -> None:
    path = tmp_path / "store-0"
    path.write_bytes(b"words")
    if not _landlocked():
        pytest.skip("this kernel has no Landlock")
    assert deed(name, str(path)) != b"done"
    assert path.exists()


@POSIX
@pytest.mark.parametrize("name", ["pipe", "program"])
def test_it_starts_nothing(name: str) -> None:
    assert deed(name) != b"done"


@POSIX
def test_it_speaks_to_nobody() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        assert deed("connect", str(server.getsockname()[1])) != b"done"


@LINUX
def test_it_sends_no_signal_to_the_process_that_holds_keys() -> None:
    if not _landlocked(6):
        pytest.skip("this kernel's Landlock knows nothing of signals")
    heard: list[int] = []
    before = signal.signal(signal.SIGUSR1, lambda number, _frame: heard.append(number))
    try:
        assert deed("signal", str(os.getpid())) != b"done"
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert not heard


def test_closing_the_journal_ends_whatever_runs() -> None:
    said: list[str] = []
    waiting = threading.Thread(
        target=lambda: said.append(refused("sleep", limits=sandbox.Limits(by_the_clock=500)))
    )
    waiting.start()
    while not sandbox._running:
        time.sleep(0.01)
    sandbox.end_all()
    waiting.join(timeout=PATIENCE)
    assert said == ["decoder-broke"], "at once, not when its time is over"


@LINUX
def test_it_does_not_outlive_a_parent_that_was_killed(tmp_path: Path) -> None:
    script = (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parents[1])!r})\n"
        "import threading, time\nfrom fieldjournal import sandbox\n"
        f"threading.Thread(target=sandbox.decode, args=({HOSTILE!r}, {{'do': 'sleep'}}, [b''])).start()\n"
        "while not sandbox._running: time.sleep(0.01)\n"
        "print(next(iter(sandbox._running)).pid, flush=True)\ntime.sleep(500)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    _wait_until(lambda: "NoNewPrivs:\t1" in Path(f"/proc/{child}/status").read_text(encoding="ascii"))
    parent.kill()
    parent.wait()
    parent.stdout.close()
    _wait_until(lambda: not _runs(child))


def _wait_until(holds: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < until
        time.sleep(0.02)


def _runs(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def _landlocked(version: int = 1) -> bool:
    return int(ctypes.CDLL(None).syscall(444, None, 0, 1)) >= version


@pytest.mark.parametrize(
    "order", [{}, {"page": 3, "encoding": "koi8-r"}, {"words": 'Şa"yat\n\x00 🌒', "n": -(1 << 70)}]
)  # fmt: skip
def test_an_order_is_read_as_it_was_written(order: dict[str, int | str]) -> None:
    content = bytes(range(256)) * 9
    stream = io.BytesIO(frames.order_head(order, len(content)) + content)
    assert frames.read_order(stream) == (order, content)
