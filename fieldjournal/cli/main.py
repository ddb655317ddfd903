"""From arguments to a command, and from an error to its sentence, hint and exit code.

- The command's module is the only one imported; `--help` lists all from their entries.
- An error of ours becomes one sentence on standard error, perhaps a hint, and its exit code.
- Anything else is a mistake of the program: it is named by module and line, with no text of its own
  and no local values, since those may hold a name or a passphrase.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TextIO

from fieldjournal import __version__, errors, i18n
from fieldjournal.cli import split
from fieldjournal.cli.command import Context, add_global_options
from fieldjournal.cli.commands import COMMANDS
from fieldjournal.cli.passphrase import Passphrases
from fieldjournal.cli.terminal import Terminal
from fieldjournal.errors import ExitCode
from fieldjournal.hardening import harden_process
from fieldjournal.i18n import _

if TYPE_CHECKING:
    from fieldjournal.journal.session import Cost, CostBounds


class UsageError(Exception):
    """The arguments do not fit; its text is argparse's, made of the arguments alone."""


class _Parser(argparse.ArgumentParser):
    """An argument parser that raises instead of ending the process."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(message)


def run(
    arguments: Sequence[str],
    *,
    stdin: TextIO | None = None,
    stdout: TextIO | None = None,
    stderr: TextIO | None = None,
    cost: Cost | None = None,
    bounds: CostBounds | None = None,
    reserve: int | None = None,
) -> ExitCode:
    """Run one command and return its exit code. The streams default to the process's own.

    `cost`, `bounds` and `reserve` are for tests: nothing on the command line reaches them.
    """
    terminal = Terminal(stdin or sys.stdin, stdout or sys.stdout, stderr or sys.stderr)
    try:
        _run(arguments, terminal, cost, bounds, reserve)
        terminal.stdout.flush()
    except BaseException as error:  # noqa: BLE001 - the one place where every error ends
        return _end(error, terminal)
    return ExitCode.OK


def run_process(arguments: Sequence[str]) -> int:
    """Run one command for this process: hardened, its streams in UTF-8, no traceback whatever happens."""
    harden_process()
    sys.excepthook = lambda _kind, error, _trace: print(f"fieldjournal: {error_code(error)}", file=sys.stderr)
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(
                encoding="utf-8", errors="strict" if stream is sys.stdin else "backslashreplace"
            )
    return run(arguments)


def _run(
    arguments: Sequence[str],
    terminal: Terminal,
    cost: Cost | None,
    bounds: CostBounds | None,
    reserve: int | None,
) -> None:
    i18n.set_language(_wanted_language(arguments))
    words = split.words(arguments)
    if words and words[0] not in COMMANDS:
        raise UsageError(_("there is no command called {given}").format(given=words[0]))
    with contextlib.redirect_stdout(terminal.stdout):  # argparse prints help and version there
        args = build_parser(_asked_of(words[0], arguments) if words else "").parse_args(arguments)
    context = Context(
        terminal=terminal,
        passphrases=Passphrases(getattr(args, "passphrase_fd", None)),
        folder=_folder(getattr(args, "journal", None)),
        keyfile=getattr(args, "keyfile", None),
        as_json=getattr(args, "as_json", False),
        language_asked=hasattr(args, "language"),
        cost=cost,
        bounds=bounds,
        reserve=reserve,
    )
    args.run(args, context)


def _asked_of(command: str, arguments: Sequence[str]) -> str:
    """Return the command, or nothing where `--help` stands before it and asks of all of them."""
    return "" if {"-h", "--help"} & set(arguments[: arguments.index(command)]) else command


def build_parser(command: str) -> argparse.ArgumentParser:
    """Return a parser that knows `command` in full; without one, all of them by name, for the help."""
    parser = _Parser(prog="fieldjournal", description=_(_ABOUT), epilog=_(_AFTER), allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"fieldjournal {__version__}")
    add_global_options(parser)
    subparsers = parser.add_subparsers(metavar="COMMAND", required=True)
    if command:
        importlib.import_module(f"fieldjournal.cli.{COMMANDS[command].module}").add_parser(subparsers)
    else:
        for name, entry in COMMANDS.items():
            subparsers.add_parser(name, help=_(entry.summary), add_help=False)
    return parser


_ABOUT = i18n.N_("An encrypted field journal. Without a command it opens the app.")
_AFTER = i18n.N_("“fieldjournal COMMAND --help” says more of one command. Nothing ever goes over a network.")


def _folder(given: Path | None) -> Path:
    if given is not None:
        return given
    from fieldjournal.journal.session import default_folder

    return default_folder()


def _wanted_language(arguments: Sequence[str]) -> str:
    """Return the language asked for; texts of `--help` are made while the arguments are read."""
    asked = split.option(arguments, "--language")
    told = (os.environ.get(name, "") for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"))
    return asked or next(filter(None, told), "en")[:2]


def _end(error: BaseException, terminal: Terminal) -> ExitCode:
    """Say what went wrong and return its exit code."""
    if isinstance(error, SystemExit):  # argparse after --help or --version
        return ExitCode.OK
    if isinstance(error, KeyboardInterrupt):
        terminal.narrate(_("stopped; nothing was half-written"))
        return ExitCode.CANCELLED
    if isinstance(error, BrokenPipeError):
        return _pipe_closed(terminal)
    if isinstance(error, UsageError):
        terminal.narrate(str(error))
        terminal.narrate("hint: fieldjournal --help")
        return ExitCode.USAGE
    if isinstance(error, errors.FieldjournalError):
        return _say(error, terminal)
    terminal.narrate(_("internal error {code}; nothing was half-written").format(code=error_code(error)))
    return ExitCode.FAILED


def _say(error: errors.FieldjournalError, terminal: Terminal) -> ExitCode:
    from fieldjournal.wording import say, say_problem

    message = say(error)
    terminal.narrate(message.sentence)
    if isinstance(error, errors.Incomplete):
        for problem in error.problems:
            terminal.narrate("  " + say_problem(problem))
    elif message.hint:
        terminal.narrate(f"hint: {message.hint}")
    return error.exit_code


def _pipe_closed(terminal: Terminal) -> ExitCode:
    """End quietly when the reader of our output went away (`fieldjournal list | head`)."""
    if terminal.stdout is sys.stdout:  # else Python complains once more when it flushes at the end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return ExitCode.OK


def error_code(error: BaseException) -> str:
    """Return a name for an unexpected error: its class folded to four digits, module and line.

    Module and line are the program's own, the innermost ones: no path, no value, no message.
    """
    place, trace = "?", error.__traceback__
    while trace is not None:
        module = trace.tb_frame.f_globals.get("__name__", "?")
        if module.startswith("fieldjournal"):
            place = f"{module}:{trace.tb_lineno}"
        trace = trace.tb_next
    number = sum(type(error).__name__.encode()) % 10_000
    return f"FJ-{number:04d} at {place}"
