"""Every invented case in one journal, and the same journal again by way of a file."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from fieldjournal import i18n
from fieldjournal.journal import records, session
from fieldjournal.model.record import Draft
from fieldjournal.secret import Secret
from tests.cases.body import BODY
from tests.cases.gone import GONE
from tests.cases.law import LAW
from tests.cases.letter import LETTER
from tests.cases.told import Case, drafts
from tests.cli.command_line import BOUNDS, PASSPHRASE, CommandLine

CASES: Mapping[str, Case] = {"law": LAW, "gone": GONE, "body": BODY, "letter": LETTER}


@pytest.fixture(scope="session", autouse=True)
def _english() -> Iterator[None]:
    i18n.set_language("en")
    yield
    i18n.set_language("en")


@pytest.fixture(scope="session")
def told() -> dict[str, Draft]:
    """Return every record as it was typed, by id."""
    return {each.id: each for case in CASES.values() for each in drafts(case)}


@pytest.fixture(scope="session")
def saved(told: dict[str, Draft], tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """Return a journal into which the cases were saved."""
    cli = _new(tmp_path_factory.mktemp("saved") / "journal")
    with session.unlock(cli.folder, Secret.from_text(PASSPHRASE), bounds=BOUNDS) as opened:
        for each in CASES.values():
            records.save_all(opened, drafts(each))
    return cli


@pytest.fixture(scope="session")
def taken(saved: CommandLine, tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """Return an empty journal into which the list of the first one was imported."""
    folder = tmp_path_factory.mktemp("taken")
    (folder / "list.json").write_text(saved.ok("list", "--json").out, encoding="utf-8")
    cli = _new(folder / "journal")
    cli.ok("import", str(folder / "list.json"), "--yes")
    return cli


def _new(folder: Path) -> CommandLine:
    cli = CommandLine(folder, (PASSPHRASE, PASSPHRASE))
    cli.ok("init")
    cli.passphrases = (PASSPHRASE,)
    return cli


def listed(cli: CommandLine) -> dict[str, dict[str, Any]]:
    """Return every record as `list --json` prints it, by id."""
    return {each["id"]: each for each in json.loads(cli.ok("list", "--json").out)}
