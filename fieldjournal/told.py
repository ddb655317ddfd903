"""What the app tells the launcher over its pipe, line by line while it runs: `name value`.

- `folder`, `language`, `picture`: what is handed to its next start, or freed when it has ended.
- `keyfile`: where it lies, for a wipe; kept in memory alone.
- `armed yes`: the panic key is on. From then on `alive` comes every second: an app that hangs reads no keys,
  and then they are read here.
- `pressed now`: the panic key, told by the thread that reads the terminal before anything else hears of it.
"""

from __future__ import annotations

import os
import subprocess
import threading
from dataclasses import dataclass, replace
from pathlib import Path

from fieldjournal.panic import Panic, Watch


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

    def learned(self, told: str) -> Known:
        """Return it with what the app told, one `name value` a line; other names are ignored."""
        told_of = ("folder", "language", "picture")
        news = dict(line.partition(" ")[::2] for line in told.splitlines())
        return replace(self, **{name: news[name] for name in told_of if news.get(name)})


class Ear:
    """Hears one run of the app; `hear` is the reading end of its pipe."""

    def __init__(self, hear: int, known: Known, app: subprocess.Popen[bytes]) -> None:
        self._hear = hear
        self._known = known
        self._app = app
        self._watch: Watch | None = None
        self._keyfile = ""
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
        with os.fdopen(self._hear, encoding="utf-8", errors="surrogateescape") as ear:
            for line in ear:
                self._take(line)

    def _take(self, line: str) -> None:
        name, _, value = line.rstrip("\n").partition(" ")
        if name == "armed":
            self._arm(armed=value == "yes")
        elif name == "keyfile":
            self._keyfile = value
        elif name == "alive" and self._watch is not None:
            self._watch.alive()
        elif name == "pressed" and self._watch is not None:
            self._pressed()
        else:
            self._known = self._known.learned(line)

    def _arm(self, *, armed: bool) -> None:
        if self._watch is not None:
            self._watch.end()
        self._watch = Watch(self._pressed) if armed else None

    def _pressed(self) -> None:
        """Take a press, from the app's pipe or from the terminal itself."""
        with self._pressing:
            keyfile = Path(self._keyfile) if self._keyfile else None
            self.panic = self.panic or Panic(Path(self._known.folder), self._app.kill, keyfile)
            self.panic.pressed()
