"""The second press: the slots go first, whatever else fails, and only within two seconds."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from fieldjournal import erase, panic
from fieldjournal.panic import Panic


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
    killed: list[float] = []
    pressed = Panic(folder, lambda: killed.append(time.monotonic()))
    pressed.pressed()
    time.sleep(0.2)
    assert killed
    assert not pressed.wiped
    assert set(slots(folder)) == {ord("h")}


def test_two_presses_destroy_the_slots_before_the_app_is_ended(folder: Path) -> None:
    seen: list[bytes] = []
    pressed = Panic(folder, lambda: seen.append(slots(folder)))
    pressed.pressed()
    pressed.pressed()
    assert pressed.wiped
    assert seen
    assert b"h" * 100 not in seen[0]
    assert b"s" * 100 in (folder / erase.STORES[0]).read_bytes()
    pressed.finish()
    assert b"s" * 100 not in (folder / erase.STORES[0]).read_bytes()


def test_a_second_press_too_late_does_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pressed = Panic(folder, lambda: None)
    monkeypatch.setattr(panic, "SECONDS", 0.05)
    pressed.pressed()
    time.sleep(0.1)
    pressed.pressed()
    assert not pressed.wiped


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
        b"\x1b[24;2:2~",
        b"\x1b[24^",
    ],
    ids=repr,
)
def test_how_terminals_send_it(sent: bytes) -> None:
    assert panic._KEY.search(sent)


@pytest.mark.parametrize(
    "sent", [b"\x1b[2", b"24~", b"\x1b[23~", b"\x1b[1;24~", b"\x1b[24;1:3~", b"l"], ids=repr
)
def test_what_is_not_it(sent: bytes) -> None:
    assert not panic._KEY.search(sent)


@pytest.mark.parametrize(("size", "gone"), [(32, True), (33, False)], ids=["a keyfile", "another file"])
def test_the_keyfile_goes_with_the_journal(folder: Path, size: int, gone: bool) -> None:  # noqa: FBT001 - a case
    key = folder / "field.key"
    key.write_bytes(b"k" * 32)
    known = erase.keyfile_at(key)
    assert known
    key.write_bytes(b"k" * size)
    pressed = Panic(folder, lambda: None, known)
    pressed.pressed()
    pressed.pressed()
    assert key.read_bytes() == b"k" * size, "after the slots, not before"
    pressed.finish()
    assert (key.read_bytes() != b"k" * size) is gone
    assert key.stat().st_size == size
