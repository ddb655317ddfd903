"""The panic key: the first press locks, a second within two seconds destroys the keys.

Standard library only and no secrets: the launcher, which runs this, outlives the lock. It does nothing
unless the person switched the panic key on; the app says so at unlock and it is kept in memory.

- The app tells of each press over its pipe before it does anything else, and ends; after 300 ms it is
  killed. What it had acknowledged is saved.
- An app that has said nothing for three seconds hangs, and reads no keys: then the launcher reads them. What
  lies there for a moment only is left to it: on a busy machine it may just be slow, and be typed into.
- From the first press on, for two seconds, the launcher reads the terminal itself, and the app no more: a
  press it had read when it ended would be lost. Only then does an unlock screen come.
- A press is in time that lay there when the two seconds were over, however late a busy machine reads it.
- On the second press the slots are overwritten and synced first, before anything else is looked at: from
  then on no passphrase opens anything. Then the app is killed, if it still runs, and the rest becomes noise:
  the keyfile, where its medium is plugged in, what was being written for somebody and has no name yet, and
  the stores.
- F12 has no letter, so it is the same on every keyboard layout; terminals send it as `CSI 24 ~`, with what is
  held beside it as a number. Letting it go and holding it down, where a terminal tells of that, are no press.
- Elsewhere a key held down sends presses like any other: nothing for a while, then many, one close on the
  other. A second press sooner than any keyboard repeats is a hand's and counts. A later one counts when none
  follows within a tenth of a second; what follows so closely is a key held down, and does not.
- Nobody waits for that to be known: the slots are overwritten at once and held in memory, for that tenth of a
  second, sealed as they were. Only where it was a key held down are they put back.
"""

from __future__ import annotations

import contextlib
import math
import os
import re
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from fieldjournal import erase, keyboard
from fieldjournal.aside import wipe_aside
from fieldjournal.keyfile import Keyfile, wipe_keyfile

SECONDS: Final = 2.0
KILL_AFTER: Final = 0.3
NEVER_REPEATS_WITHIN: Final = 0.15
"""Seconds after a first press in which no keyboard repeats it: the shortest that can be set is about 0.2."""

REPEATS_WITHIN: Final = 0.1
"""Seconds between what a key held down sends, at most (a Mac as it comes: 0.09); no hand goes on so fast."""

HANGS_AFTER: Final = 3.0
"""Seconds without a word from the app."""

_KEY: Final = re.compile(rb"\x1b\[24(?:;\d+(?::1)?)?[~$^@]")
_LONGEST: Final = 64
"""Bytes of which the key's are the last ones, at most."""

_LOOK: Final = 0.25


class Panic:
    """What happens from a press on; `pressed` may be called from the thread that hears the app."""

    def __init__(
        self,
        folder: Path,
        kill: Callable[[], None],
        keyfile: Keyfile | None = None,
        aside: Path | None = None,
    ) -> None:
        """Be ready to destroy the journal in `folder`, its keyfile and what it writes `aside` just then.

        `kill` ends the app's process.
        """
        self._folder = folder
        self._keyfile = keyfile
        self._aside = aside
        self._kill = kill
        self._first = self._last = 0.0
        self._undecided = 0.0
        """When the press came that counts unless another follows closely."""
        self._lock = threading.Lock()
        self._disk = threading.Lock()
        """Held from the first slot overwritten until it is known what the press was."""
        self._settling: list[threading.Thread] = []
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self.wiped = False

    def pressed(self, typed: float = math.inf) -> None:
        """Take one press: the first begins the two seconds, one within them wipes, where a hand made it.

        `typed` is the earliest moment at which it can have been typed, where it was read late.
        """
        now = time.monotonic()  # before anything is waited for: the time between presses says whose they are
        with self._lock:
            last, self._last = self._last, now
            since, in_time = now - last, min(typed, now) <= self._first + SECONDS
            if not self._first:
                self._first = now
                _soon(KILL_AFTER, self._kill)
                self._listener.start()
            elif self.wiped:
                return
            elif last == self._first and since < NEVER_REPEATS_WITHIN and in_time:
                self._wipe()
            elif since < REPEATS_WITHIN:
                self._undecided = 0.0
            elif self._undecided:  # nothing followed it closely: it was a hand's, however long the disk takes
                self._wipe()
            elif in_time:
                self._undecided = now
                settling = threading.Thread(target=self._settle, args=(now,), daemon=True)
                self._settling.append(settling)
                settling.start()

    def _settle(self, press: float) -> None:
        """Overwrite the slots at once; wipe where no other press follows this one, else put them back."""
        with self._disk:
            held = _slots(self._folder)
            for header in held:
                with contextlib.suppress(OSError):
                    erase.overwrite_part(header, erase.SLOTS_BEGIN, erase.SLOTS_END)
            time.sleep(max(press + REPEATS_WITHIN - time.monotonic(), 0))
            with self._lock:
                if self._undecided == press and not self.wiped:
                    self._undecided = 0.0
                    self._wipe()
                if not self.wiped:
                    _put_slots_back(held)

    def _wipe(self) -> None:
        """Slots first; whatever fails, the next thing is still done."""
        with contextlib.suppress(OSError):
            erase.wipe_slots(self._folder, everything=True)
        self.wiped = True
        self._kill()

    def run_out(self) -> None:
        """Wait out the two seconds; where the second press came, destroy everything."""
        self._listener.join()
        self.finish()

    def _listen(self) -> None:
        """Read the terminal until two seconds have passed since the first press, or the second came."""
        with keyboard.unshown(), keyboard.opened() as read:
            typed, over = b"", False
            while not self.wiped and not over:
                begun, ends = time.monotonic(), self._ends()
                presses, typed = _presses(typed + read(max(min(ends - begun, _LOOK), 0.0)))
                for _press in range(presses):
                    self.pressed(min(begun, ends))
                over = self._ends() <= begun
        for each in self._settling:
            each.join()

    def _ends(self) -> float:
        """Return when it is settled what the presses were."""
        return max(self._first + SECONDS, self._undecided + REPEATS_WITHIN)

    def finish(self) -> None:
        """After the slots, make noise of the keyfile, of what was leaving and of the rest of the journal."""
        if self.wiped:
            if self._keyfile:
                wipe_keyfile(self._keyfile)
            if self._aside:
                wipe_aside(self._aside)
            erase.wipe(self._folder, everything=True)


def _presses(typed: bytes) -> tuple[int, bytes]:
    """Return how often the key is in what was typed, and the end of it, which may begin another press.

    What piles up while the app hangs, the mouse moving, is cut anywhere.
    """
    found = [*_KEY.finditer(typed)]
    return len(found), typed[found[-1].end() if found else 0 :][-_LONGEST:]


def _slots(folder: Path) -> dict[Path, bytes]:
    """Return the slots of every journal that a panic destroys, sealed as they are on the disk."""
    held = {}
    for header in erase.all_headers(folder, everything=True):
        with contextlib.suppress(OSError), erase.opened(header, os.O_RDONLY) as file:
            file.seek(erase.SLOTS_BEGIN)
            held[header] = file.read(erase.SLOTS_END - erase.SLOTS_BEGIN)
    return held


def _put_slots_back(held: dict[Path, bytes]) -> None:
    """Write the slots where they were, and sync."""
    for header, slots in held.items():
        with contextlib.suppress(OSError), erase.opened(header) as file:
            file.seek(erase.SLOTS_BEGIN)
            left = memoryview(slots)
            while left:
                left = left[file.write(left) :]
            erase.sync(file.fileno())


def _soon(seconds: float, then: Callable[[], None]) -> None:
    timer = threading.Timer(seconds, then)
    timer.daemon = True
    timer.start()


class Watch:
    """Reads the terminal for an app that hangs, as long as it does; `pressed` is called for each press."""

    def __init__(self, pressed: Callable[[], None]) -> None:
        self._pressed = pressed
        self._heard = time.monotonic()
        self._ended = threading.Event()
        threading.Thread(target=self._run, daemon=True).start()

    def alive(self) -> None:
        """Note a sign of life."""
        self._heard = time.monotonic()

    def end(self) -> None:
        """Read nothing any more."""
        self._ended.set()

    def _run(self) -> None:
        typed = b""
        with keyboard.opened(left_lying=_LOOK) as read:
            while not self._ended.wait(_LOOK):
                while self._hangs():
                    presses, typed = _presses(typed + read(_LOOK))
                    for _press in range(presses):
                        self._pressed()

    def _hangs(self) -> bool:
        return not self._ended.is_set() and time.monotonic() - self._heard > HANGS_AFTER
