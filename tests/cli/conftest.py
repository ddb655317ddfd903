"""A command line without and with a journal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldjournal import i18n
from fieldjournal.secret import Secret
from tests import quick_noise, quick_readings, quick_words, ready
from tests.cli.command_line import CHEAP, PASSPHRASE, RESERVE, CommandLine


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whatever language this machine speaks, and whatever a test chooses."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    # Argparse looks for catalogues of its own on the disk at every word it says; it has none here.
    monkeypatch.setattr("argparse._", str)
    quick_words.installed(monkeypatch)
    quick_noise.installed(monkeypatch)
    quick_readings.installed(monkeypatch)
    i18n.set_language("en")
    yield
    i18n.set_language("en")


@pytest.fixture
def new(tmp_path: Path) -> CommandLine:
    """A command line where no journal is yet."""
    return CommandLine(tmp_path / "journal")


@pytest.fixture
def cli(new: CommandLine) -> CommandLine:
    """A command line with an empty journal."""
    ready.journal(new.folder, Secret.from_text(PASSPHRASE), reserve=RESERVE, cost=CHEAP)
    return new
