"""The command line in this process, on a real journal, with key derivation made cheap by arguments."""

from __future__ import annotations

import io
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fieldjournal.cli.main import run
from fieldjournal.errors import ExitCode
from fieldjournal.journal.session import DEFAULT_BOUNDS, Cost, CostBounds

PASSPHRASE = "seven quiet horses crossed the river slowly"
CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
BOUNDS = CostBounds(least=CHEAP, most=DEFAULT_BOUNDS.most)
RESERVE = 1 << 20


class Screen(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@dataclass(frozen=True)
class Done:
    """What one command did."""

    code: ExitCode
    out: str
    err: str

    @property
    def id(self) -> str:
        """The id printed by a command that saved something."""
        return self.out.split()[0]


@dataclass
class CommandLine:
    """Runs commands on the journal in `folder`."""

    folder: Path
    passphrases: Sequence[str] = field(default=(PASSPHRASE,))

    def __call__(self, *arguments: str, typed: str = "", screen: bool = False) -> Done:
        """Run a command; `typed` is its standard input, from somebody at a terminal with `screen`."""
        read, write = os.pipe()
        try:
            os.write(write, "".join(f"{each}\n" for each in self.passphrases).encode())
            os.close(write)
            made = Screen if screen else io.StringIO
            out, err = made(), made()
            code = run(
                ["--journal", str(self.folder), "--passphrase-fd", str(read), *arguments],
                stdin=made(typed),
                stdout=out,
                stderr=err,
                cost=CHEAP,
                bounds=BOUNDS,
                reserve=RESERVE,
            )
        finally:
            os.close(read)
        return Done(code, out.getvalue(), err.getvalue())

    def ok(self, *arguments: str, typed: str = "", screen: bool = False) -> Done:
        """Run a command that has to succeed."""
        done = self(*arguments, typed=typed, screen=screen)
        assert done.code == ExitCode.OK, done.err
        return done
