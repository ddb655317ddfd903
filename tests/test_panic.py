"""The second press: the slots go first, whatever else fails, and only within two seconds.

Time passes here when a test lets it pass: what a press means must not hang on how busy the machine is.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import nullcontext, suppress
from pathlib import Path

import pytest

from fieldjournal import erase, keyboard, panic
from fieldjournal.keyfile import keyfile_at
from fieldjournal.panic import Panic

PATIENCE = 60.0
"""Seconds after which a thread does not come any more on any machine."""


class Clock:
    """Stands still; who sleeps by it sleeps until a test has let so much time pass.

    A sleep begins when its thread last looked at the clock: what passed while it was held up between the two
    has passed for it as well.
    """

    def __init__(self) -> None:
        self._now = 1_000.0
        self._moved = threading.Condition()
        self._looked = threading.local()

    def monotonic(self) -> float:
        now = self._looked.at = self._now
        return now

    def sleep(self, seconds: float) -> None:
        with self._moved:
            end = self._looked.at + seconds
            self._moved.wait_for(lambda: self._now >= end)

    def goes_on(self, seconds: float) -> None:
        with self._moved:
            self._now += seconds
            self._moved.notify_all()


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[Clock]:
    """Let presses, and the thread that reads the terminal, go by a clock of the test."""
    made = Clock()

    def nothing_typed(seconds: float) -> bytes:
        made.sleep(seconds)
        return b""

    monkeypatch.setattr(panic, "time", made)
    monkeypatch.setattr(keyboard, "opened", lambda **_given: nullcontext(nothing_typed))
    yield made
    made.goes_on(PATIENCE)  # nobody is left sleeping


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / erase.HEADER).write_bytes(b"h" * erase.SLOTS_END)
    for name in erase.STORES:
        (tmp_path / name).write_bytes(b"s" * 100_000)
    for name in erase.JOURNALS:
        (tmp_path / name).write_bytes(b"")
    return tmp_path


def slots(folder: Path) -> bytes:
    return (folder / erase.HEADER).read_bytes()[erase.SLOTS_BEGIN :]


def test_one_press_destroys_nothing_and_ends_the_app(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(panic, "KILL_AFTER", 0.01)
    killed = threading.Event()
    pressed = Panic(folder, killed.set)
    pressed.pressed()
    assert killed.wait(PATIENCE)
    assert not pressed.wiped
    assert set(slots(folder)) == {ord("h")}


@pytest.mark.parametrize("cut", range(1, len(b"\x1b[24~")))
def test_a_press_cut_in_two_where_the_mouse_moves_is_one(cut: int) -> None:
    moving, key = b"\x1b[<35;40;12M" * 8, b"\x1b[24~"
    presses, rest = panic._presses(key + moving + key[:cut])
    assert presses == 1
    assert panic._presses(rest + key[cut:] + moving)[0] == 1


def test_two_presses_destroy_the_slots_before_the_app_is_ended(folder: Path) -> None:
    seen: list[bytes] = []

    def ended() -> None:
        with suppress(FileNotFoundError):  # it comes once more by itself, when this test is over
            seen.append(slots(folder))

    pressed = Panic(folder, ended)
    pressed.pressed()
    pressed.pressed()
    assert pressed.wiped
    assert seen
    assert b"h" * 100 not in seen[0]
    assert b"s" * 100 in (folder / erase.STORES[0]).read_bytes()
    pressed.finish()
    assert b"s" * 100 not in (folder / erase.STORES[0]).read_bytes()


def press(clock: Clock, panicked: Panic, *pauses: float) -> Panic:
    """Press once, and again after each pause."""
    panicked.pressed()
    for pause in pauses:
        clock.goes_on(pause)
        panicked.pressed()
    return panicked


def at_rest(clock: Clock, panicked: Panic) -> None:
    """Let time pass until it is known what every press was."""
    clock.goes_on(panic.REPEATS_WITHIN)
    for each in panicked._settling:
        each.join(PATIENCE)
        assert not each.is_alive()


@pytest.mark.parametrize(("after", "counts"), [(1.99, True), (2.01, False)])
def test_a_second_press_too_late_does_nothing(
    folder: Path,
    clock: Clock,
    after: float,
    counts: bool,  # noqa: FBT001 - a case
) -> None:
    hand = press(clock, Panic(folder, lambda: None), after)
    at_rest(clock, hand)
    assert hand.wiped is counts
    assert (set(slots(folder)) == {ord("h")}) is not counts


def test_nobody_waits_to_know_whether_the_key_is_held_down(folder: Path, clock: Clock) -> None:
    """A late second press destroys at once; only what shows that the key was held down takes it back."""
    kept = folder.with_name(f"{folder.name}{erase.BEFORE}2026-03-01")
    kept.mkdir()
    (kept / erase.HEADER).write_bytes(b"k" * erase.SLOTS_END)
    held = press(clock, Panic(folder, lambda: None), 1.2)
    while b"h" * 16 in slots(folder) or b"k" * 16 in slots(kept):
        time.sleep(0.001)
    assert not held.wiped, "it is not known yet"
    held.pressed()
    at_rest(clock, held)
    assert not held.wiped
    assert (set(slots(folder)), set(slots(kept))) == ({ord("h")}, {ord("k")})


def test_a_press_while_slots_are_put_back_destroys_after_that(folder: Path, clock: Clock) -> None:
    hand = press(clock, Panic(folder, lambda: None), 0.3, 0.0)  # held down, it seems
    clock.goes_on(0.12)
    hand.pressed()
    at_rest(clock, hand)
    assert hand.wiped
    assert b"h" * 100 not in slots(folder)


def test_a_slow_disk_loses_no_press(folder: Path, clock: Clock) -> None:
    """What came a while before the next press was a hand's, also where nothing is overwritten yet."""
    hand = Panic(folder, lambda: None)
    with hand._disk:  # as if the disk were still at work
        press(clock, hand, 0.3, 0.2, 0.01)  # the last, taken alone, looks like a key held down
    at_rest(clock, hand)
    assert hand.wiped
    assert b"h" * 100 not in slots(folder)


@pytest.mark.parametrize(
    ("delay", "every"), [(0.25, 0.03), (0.5, 0.03), (0.4, 0.05)], ids=["quick", "as it comes", "slow"]
)
def test_a_key_held_down_locks_and_destroys_nothing(
    folder: Path, clock: Clock, delay: float, every: float
) -> None:
    held = press(clock, Panic(folder, lambda: None), delay, *[every] * 8)
    at_rest(clock, held)
    assert not held.wiped
    assert set(slots(folder)) == {ord("h")}
    held.pressed()
    at_rest(clock, held)
    assert held.wiped, "let go, and then pressed"


@pytest.mark.parametrize(
    "pauses",
    [(0.0,), (0.06,), (0.12,), (0.2,), (0.6,), (1.5,), (0.0, 0.0, 0.0), (0.08,) * 4, (0.18,) * 3],
    ids=[
        "both at once",
        "quick",
        "a double press",
        "calm",
        "slow",
        "late",
        "all at once",
        "in a fright",
        "many",
    ],
)
def test_no_press_of_a_hand_is_lost(folder: Path, clock: Clock, pauses: tuple[float, ...]) -> None:
    hand = press(clock, Panic(folder, lambda: None), *pauses)
    at_rest(clock, hand)
    assert hand.wiped
    assert b"h" * 100 not in slots(folder)


def test_a_press_in_the_last_moment_is_waited_for(folder: Path, clock: Clock) -> None:
    late = press(clock, Panic(folder, lambda: None), panic.SECONDS - 0.01)
    clock.goes_on(0.02)  # the two seconds are over, and it is not known yet
    threading.Timer(0.05, clock.goes_on, [panic.REPEATS_WITHIN]).start()
    late.run_out()
    assert late.wiped
    assert b"s" * 100 not in (folder / erase.STORES[0]).read_bytes()


@pytest.mark.parametrize("held_up", [1.2, 5.0], ids=["in its reading", "before it, too"])
def test_a_press_that_a_busy_machine_reads_late_counts(
    folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch, held_up: float
) -> None:
    """It lay there when the two seconds were over; the launcher was held up until after them."""
    lies_there = iter([b"", b"\x1b[24~"])

    def read(_seconds: float) -> bytes:
        clock.goes_on(held_up)
        return next(lies_there, b"")

    monkeypatch.setattr(keyboard, "opened", lambda: nullcontext(read))
    hand = press(clock, Panic(folder, lambda: None))
    hand.run_out()
    assert hand.wiped


def test_a_folder_that_is_gone_breaks_nothing(tmp_path: Path) -> None:
    pressed = Panic(tmp_path / "gone", lambda: None)
    pressed.pressed()
    pressed.pressed()
    pressed.finish()
    assert pressed.wiped


@pytest.mark.parametrize(
    "sent",
    [
        b"\x1b[24~",
        b"abc\x1b[24~",
        b"\x1b[24;1~",
        b"\x1b[24;1:1~",
        b"\x1b[24;5~",
        b"\x1b[24^",
    ],
    ids=repr,
)
def test_how_terminals_send_it(sent: bytes) -> None:
    assert panic._KEY.search(sent)


@pytest.mark.parametrize(
    "sent", [b"\x1b[2", b"24~", b"\x1b[23~", b"\x1b[1;24~", b"\x1b[24;1:3~", b"\x1b[24;1:2~", b"l"], ids=repr
)
def test_what_is_not_it(sent: bytes) -> None:
    assert not panic._KEY.search(sent)


@pytest.mark.parametrize(("size", "gone"), [(32, True), (33, False)], ids=["a keyfile", "another file"])
def test_the_keyfile_goes_with_the_journal(folder: Path, size: int, gone: bool) -> None:  # noqa: FBT001 - a case
    key = folder / "field.key"
    key.write_bytes(b"k" * 32)
    known = keyfile_at(key)
    assert known
    key.write_bytes(b"k" * size)
    pressed = Panic(folder, lambda: None, known)
    pressed.pressed()
    pressed.pressed()
    assert key.read_bytes() == b"k" * size, "after the slots, not before"
    pressed.finish()
    assert (key.read_bytes() != b"k" * size) is gone
    assert key.stat().st_size == size
