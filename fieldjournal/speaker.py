"""The loudspeaker as the journal sees it: samples in, how many were played out.

The device belongs to a process of its own (`decoders.loudspeaker`), started as decoders are.
"""

from __future__ import annotations

import contextlib
import threading
from contextlib import ExitStack
from typing import Final, Self

from fieldjournal import sandbox
from fieldjournal.errors import CannotShow

RATE: Final = 24_000
"""Samples a second: twice what a voice needs."""

_TROUBLE: Final = {b"D": "no-device", b"M": "no-player"}
_VARIABLES: Final = ("XDG_RUNTIME_DIR",)
"""Where the sound server of a Linux system is found."""

_PATIENCE: Final = 10
"""Seconds in which a device opens."""


class Speaker:
    """Plays while it is open. One thread may write, any may ask."""

    def __init__(self, way: str = "") -> None:
        """Open the device; `way` is for tests. Raises: `CannotShow`."""
        self.played = 0
        """Samples played so far."""
        self._stack = ExitStack()
        self._process = self._stack.enter_context(
            sandbox.started("fieldjournal.decoders.loudspeaker", str(RATE), way, variables=_VARIABLES)
        )
        assert self._process.stdout is not None
        timer = threading.Timer(_PATIENCE, self._process.kill)
        timer.start()
        said = self._process.stdout.read(1)
        timer.cancel()
        if said != b"R":
            self.close()
            raise CannotShow(_TROUBLE.get(said, "no-device"))
        self._listening = threading.Thread(target=self._listen, daemon=True)
        self._listening.start()

    def write(self, samples: bytes) -> None:
        """Give samples to be played next. Raises: `CannotShow` where the device is gone."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(len(samples).to_bytes(4, "big") + samples)
            self._process.stdin.flush()
        except (OSError, ValueError):
            raise CannotShow("no-device") from None

    def _listen(self) -> None:
        assert self._process.stdout is not None
        with contextlib.suppress(OSError, ValueError):
            while len(told := self._process.stdout.read(8)) == 8:  # noqa: PLR2004 - one number
                self.played = int.from_bytes(told, "big")

    def close(self) -> None:
        """End the process; a second call does nothing."""
        self._stack.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()
