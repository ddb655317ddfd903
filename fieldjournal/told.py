"""What the app tells the launcher over its pipe while it runs: `name value`, each ended by a NUL.

No path holds a NUL; a line break it may.

- `folder`, `language`, `picture`: what is handed to its next start, or freed when it has ended.
- `keyfile DIGEST PATH`: by what it is known and where it lies, for a wipe; kept in memory alone.
- `aside PATH`: what is being written outside the journal, under no name yet, for a wipe; nothing when done.
- `armed yes`: the panic key is on; it stays off where no folder was told.
- `alive` comes every second: an app that hangs reads no keys, and then they are read here. An app whose word
  reaches nobody ends.
- `pressed now`: the panic key, told by the thread that reads the terminal before anything else hears of it.
"""

from __future__ import annotations

import os
import subprocess
import threading
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from fieldjournal.keyfile import Keyfile
from fieldjournal.panic import Panic, Watch

_PIECE: Final = 4096


@dataclass(frozen=True)
class Known:
    """What the app has told: where the journal is and the language, for its next start; what to free."""

    folder: str = ""
    language: str = ""
    picture: str = ""
    """Says something where the terminal was given a picture to keep."""

    def arguments(self) -> list[str]:
        """Return it as arguments; neither is a secret, and both are left out when empty."""
        given = {"--journal": self.folder, "--language": self.language}
        return [piece for option, value in given.items() if value for piece in (option, value)]

    def learned(self, name: str, value: str) -> Known:
        """Return it with one thing the app told; other names, and nothing at all, are ignored."""
        return replace(self, **{name: value}) if value and name in ("folder", "language", "picture") else self


class Ear:
    """Hears one run of the app; `hear` is the reading end of its pipe."""

    def __init__(self, hear: int, known: Known, app: subprocess.Popen[bytes]) -> None:
        self._hear = hear
        self._known = known
        self._app = app
        self._watch: Watch | None = None
        self._keyfile: Keyfile | None = None
        self._aside: Path | None = None
        self._pressing = threading.Lock()
        self.panic: Panic | None = None
        """Set from the first press of the panic key on."""
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def known(self) -> Known:
        """Return what is known once the app has ended and all it told was heard."""
        self._thread.join()
        if self._watch is not None:
            self._watch.end()
        return self._known

    def _listen(self) -> None:
        held = b""
        with os.fdopen(self._hear, "rb", buffering=0) as ear:
            while piece := ear.read(_PIECE):
                *whole, held = (held + piece).split(b"\0")
                for each in whole:
                    self._take(each.decode(errors="surrogateescape"))

    def _take(self, told: str) -> None:
        name, _, value = told.partition(" ")
        if name == "armed":
            self._arm(armed=value == "yes" and bool(self._known.folder))
        elif name == "keyfile":
            digest, _, path = value.partition(" ")
            self._keyfile = Keyfile(Path(path), digest) if path else None
        elif name == "aside":
            self._aside = Path(value) if value else None
        elif name == "alive" and self._watch is not None:
            self._watch.alive()
        elif name == "pressed" and self._watch is not None:
            self._pressed()
        else:
            self._known = self._known.learned(name, value)

    def _arm(self, *, armed: bool) -> None:
        if self._watch is not None:
            self._watch.end()
        self._watch = Watch(self._pressed) if armed else None

    def _pressed(self) -> None:
        """Take a press, from the app's pipe or from the terminal itself."""
        with self._pressing:
            if self._watch is not None:
                self._watch.end()  # from here on the presses are read there
            folder = Path(self._known.folder)
            self.panic = self.panic or Panic(folder, self._app.kill, self._keyfile, self._aside)
            self.panic.pressed()
