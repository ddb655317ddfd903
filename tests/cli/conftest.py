"""A command line without and with a journal."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.command_line import PASSPHRASE, CommandLine


@pytest.fixture
def new(tmp_path: Path) -> CommandLine:
    """A command line where no journal is yet."""
    return CommandLine(tmp_path / "journal")


@pytest.fixture
def cli(new: CommandLine) -> CommandLine:
    """A command line with an empty journal."""
    new.passphrases = (PASSPHRASE, PASSPHRASE)
    new.ok("init")
    new.passphrases = (PASSPHRASE,)
    return new
