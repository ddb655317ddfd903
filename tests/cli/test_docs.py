"""The guide names every command, option and exit code; and no command ever needs a name on its line."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldjournal.cli.commands import COMMANDS
from fieldjournal.cli.main import build_parser
from fieldjournal.errors import ExitCode

GUIDE = Path(__file__).parents[2] / "docs" / "guide"
COMMAND_LINE = (GUIDE / "command-line.md").read_text(encoding="utf-8")
EXIT_CODES = (GUIDE / "exit-codes.md").read_text(encoding="utf-8")

NO_NAMES = {
    "ID", "KIND", "FILE", "DIR", "NAME", "BUNDLE", "BUNDLE|DIR", "KEY|FILE|-", "DATE", "COLUMN", "A,B",
    "K", "N", "CODE", "ADDRESS", "KEY|FILE", "HEADER=ROLE", "-",
    "BATCH", "BOX", "N-WORDS", "HEX",
}  # fmt: skip
"""What may be demanded on the line: ids, choices, dates, places on the disk, public keys. NAME is a
register or a profile."""

MAY_BE_LEFT_OUT = {"TEXT", "PARTNER", "FIELD=WORDS", "COLUMN=WORDS", "TAG"}
"""What may hold a name: optional on every line, and asked for or read instead."""


def parsers(name: str) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Yield a command's parser and those of its sub-commands, with their names."""
    top = build_parser(name)
    found = next(each for each in top._actions if isinstance(each, argparse._SubParsersAction))
    parser = found.choices[name]
    yield name, parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            yield from ((f"{name} {inner}", each) for inner, each in action.choices.items())


ALL = [(name, parser) for command in COMMANDS for name, parser in parsers(command)]


@pytest.mark.parametrize(("name", "parser"), ALL, ids=[name for name, _parser in ALL])
def test_the_guide_names_every_command_and_option(name: str, parser: argparse.ArgumentParser) -> None:
    assert re.search(rf"\*\*`{name}\b", COMMAND_LINE), f"{name} is not in command-line.md"
    for action in parser._actions:
        for option in action.option_strings:
            if option.startswith("--"):
                assert f"{option}" in COMMAND_LINE, f"{name} {option} is not in command-line.md"


@pytest.mark.parametrize(("name", "parser"), ALL, ids=[name for name, _parser in ALL])
def test_no_line_ever_needs_a_name(name: str, parser: argparse.ArgumentParser) -> None:
    for action in parser._actions:
        if isinstance(action, argparse._HelpAction | argparse._SubParsersAction | argparse._StoreTrueAction):
            continue
        if action.choices is not None:
            continue
        word = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
        if word in MAY_BE_LEFT_OUT:
            assert not action.required, f"{name} {word} has to stand on the line"
        else:
            assert word in NO_NAMES, f"{name} {word}: may it hold a name?"


def test_no_line_says_what_is_hidden() -> None:
    """Shell history and process list hold commands, options and choices: none gives a decoy away."""
    said = set(COMMANDS)
    for name, parser in ALL:
        said |= {name, *(option for action in parser._actions for option in action.option_strings)}
        said |= {str(choice) for action in parser._actions for choice in action.choices or ()}
    assert not [each for each in said if re.search("duress|decoy|panic|hid(e|den)|fake", each)]


def test_the_guide_names_every_exit_code() -> None:
    told = {
        int(code): name for code, name in re.findall(r"^\| (\d+) \| `(\w+)` \|", EXIT_CODES, re.MULTILINE)
    }
    assert told == {code.value: code.name for code in ExitCode}


def test_the_guide_names_no_option_there_is_not() -> None:
    known = {
        option for _name, parser in ALL for action in parser._actions for option in action.option_strings
    }
    known |= {option for action in build_parser("")._actions for option in action.option_strings}
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", COMMAND_LINE)) <= known
