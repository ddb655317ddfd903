"""How a command is written: one module for a group, found by name, imported when it is called.

A command module has

    def add_parser(subparsers: Subparsers) -> None:
        parser = command_parser(subparsers, "note", _("write down what you heard or saw"))
        parser.add_argument(...)
        parser.set_defaults(run=run)

    def run(args: argparse.Namespace, context: Context) -> None: ...

and a line for each of its commands in `commands.COMMANDS`. Rules:

- `run` prints data with `context.data` or `context.json` and narrates with `context.say`; it raises
  the errors of `errors` and returns nothing. `main.py` makes sentence, hint and exit code of them.
- The journal is opened with `with context.session() as session:`; a passphrase is asked for there.
- Standard input is read after the passphrase: both may come through descriptor 0.
- No name, no searched word and no passphrase has to be an argument: take `-` or nothing, and read it
  with `context.typed`, from the terminal or from standard input.
- `add_parser` may add several parsers (a group of commands); each sets its own `run`.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from fieldjournal import errors
from fieldjournal.cli.passphrase import Passphrases
from fieldjournal.cli.terminal import Terminal
from fieldjournal.i18n import _, language, set_language
from fieldjournal.model.canonical import Json
from fieldjournal.secret import Secret

if TYPE_CHECKING:
    from fieldjournal.journal.session import Cost, CostBounds, Session

Subparsers: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - has no public name


@dataclass
class Context:
    """What a command works with: the terminal, the journal's folder, and how to open it.

    `cost`, `bounds` and `reserve` are None outside tests, where they make key derivation cheap.
    """

    terminal: Terminal
    passphrases: Passphrases
    folder: Path
    keyfile: Path | None = None
    as_json: bool = False
    language_asked: bool = False
    cost: Cost | None = None
    bounds: CostBounds | None = None
    reserve: int | None = None

    @contextmanager
    def session(self) -> Iterator[Session]:
        """Open the journal for a `with` block, asking for its passphrase. Raises: as `unlock`."""
        with self.unlock(self.ask_current()) as opened:
            yield opened

    def require_journal(self) -> None:
        """Raise `JournalMissing` where there is none, nor one that a restoring left under its other name."""
        from fieldjournal.journal import session

        if session.is_journal(self.folder):
            return
        from fieldjournal.journal import restoring

        if not restoring.finish(self.folder):
            raise errors.JournalMissing(str(self.folder))

    def ask_current(self) -> Secret:
        """Ask for the passphrase of the journal there is. Raises: `JournalMissing`, `Refused`."""
        self.require_journal()
        return self.passphrases.ask(_("passphrase"))

    @contextmanager
    def unlock(self, passphrase: Secret) -> Iterator[Session]:
        """Open the journal with a passphrase already asked for, for the length of a `with` block.

        From here on it is spoken in the journal's language, where nobody asked for another.

        Raises: as `journal.session.unlock`.
        """
        from fieldjournal.journal import attachments, batch, leavings, session, settings

        bounds = self.bounds or session.DEFAULT_BOUNDS
        with session.unlock(self.folder, passphrase, keyfile=self.keyfile, bounds=bounds) as opened:
            if not self.language_asked:
                set_language(str(settings.get(opened, "language")) or language())
            if not opened.search_is_complete:
                self.say(_("search and registers are being rebuilt"))
                for _done in opened.rebuild():
                    pass
            for _gone in attachments.tidy(opened):
                pass
            for _step in batch.finish(opened):
                pass
            for receipt in leavings.settle(opened):
                self.say(leavings.said(receipt))
            yield opened

    def complain(self, error: errors.FieldjournalError) -> None:
        """Say what was wrong and what to do, where the command goes on."""
        from fieldjournal.wording import say

        message = say(error)
        self.say(message.sentence)
        if message.hint:
            self.hint(message.hint)

    def data(self, text: str) -> None:
        """Print one line of data on standard output."""
        self.terminal.write(text + "\n")

    def json(self, value: Json) -> None:
        """Print data as JSON on standard output, readable and with its letters as they are."""
        self.terminal.write_json(value)

    def say(self, text: str) -> None:
        """Narrate on standard error: lower case, no full stop."""
        self.terminal.narrate(text)

    def hint(self, text: str) -> None:
        """Say on standard error what can be done."""
        self.terminal.narrate(f"hint: {text}")

    def typed(self, given: str | None, prompt: str) -> str:
        """Return `given`, or what is typed after `prompt` or read from standard input for `-` or None."""
        return self.terminal.line(prompt) if given is None or given == "-" else given

    @contextmanager
    def aside(self, leave: str = "") -> Iterator[None]:
        """Keep what is shown meanwhile out of the terminal's history; Enter clears it, as `leave` says."""
        with self.terminal.aside(leave or _("Enter clears the screen")):
            yield

    def yes_or_no(self, question: str) -> bool:
        """Return the answer; nothing else than a yes or a no is taken for one. Raises: `BadValue`."""
        typed = self.terminal.line(question).strip().casefold()
        if typed not in {"yes", "no", _("yes").casefold(), _("no").casefold()}:
            raise errors.BadValue("not-a-choice", "", typed)
        return typed in {"yes", _("yes").casefold()}

    def confirm(self, word: str, warning: str, *, yes: bool) -> None:
        """Return when the person typed `word` after `warning`, or when `yes`. Raises: `Refused`."""
        if yes:
            return
        self.say(warning)
        if self.terminal.line(_("type {word} to go on").format(word=word)).strip().casefold() != word:
            raise errors.Refused("not-confirmed")


def command_parser(
    subparsers: Subparsers, name: str, summary: str, *, own_json: bool = False
) -> argparse.ArgumentParser:
    """Return a new parser for the command `name`, which takes the global options too.

    `own_json` leaves `--json` to the command: `add` and `edit` read JSON with it.
    """
    parser = subparsers.add_parser(name, help=summary, description=summary, allow_abbrev=False)
    add_global_options(parser, with_json=not own_json)
    return parser


def add_global_options(parser: argparse.ArgumentParser, *, with_json: bool = True) -> None:
    """Add what every command takes; absent ones set nothing, so they count before or after its name."""
    group = parser.add_argument_group(_("for every command"))
    quiet = argparse.SUPPRESS
    group.add_argument("--journal", metavar="DIR", type=Path, default=quiet, help=_("the journal's folder"))
    group.add_argument(
        "--keyfile",
        metavar="FILE",
        type=Path,
        default=quiet,
        help=_("the keyfile, where the journal needs one"),
    )
    group.add_argument(
        "--passphrase-fd",
        metavar="N",
        type=int,
        default=quiet,
        help=_("read the passphrase from this open descriptor, one line each where two are asked"),
    )
    if with_json:
        group.add_argument(
            "--json", dest="as_json", action="store_true", default=quiet, help=_("data as JSON, for machines")
        )
    group.add_argument(
        "--language", metavar="CODE", default=quiet, help=_("language of the texts: en, ru, tk")
    )
