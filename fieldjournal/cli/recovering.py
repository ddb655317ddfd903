"""`recovery`: shares that open backups, and this journal where the person wants that."""

from __future__ import annotations

import argparse
import shutil
from contextlib import nullcontext
from pathlib import Path

from fieldjournal import errors
from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.i18n import _
from fieldjournal.journal import backup, backup_reading, files, passphrases, recovery, share_sheets
from fieldjournal.journal.backup import Travel
from fieldjournal.journal.recovery import Made
from fieldjournal.journal.session import Session
from fieldjournal.secret import Secret
from fieldjournal.wording.decoy import NOT_COMPARED


def add_parser(subparsers: Subparsers) -> None:
    """Add `recovery` with its sub-commands."""
    parser = command_parser(subparsers, "recovery", _("shares that open backups: make, rehearse, use"))
    inner = parser.add_subparsers(metavar="show|split|rehearse|combine", required=True)
    command_parser(inner, "show", _("tell which shares there are")).set_defaults(run=run_show)
    split = command_parser(inner, "split", _("make new shares; they are printed once"))
    split.add_argument("--needed", metavar="K", type=int, default=2, help=_("how many open a backup"))
    split.add_argument("--of", metavar="N", dest="count", type=int, default=3, help=_("how many are made"))
    split.add_argument(
        "--opens-journal", action="store_true", help=_("they open this journal too, without its passphrase")
    )
    split.add_argument("--qr", action="store_true", help=_("draw each as a QR code too"))
    split.add_argument(
        "--out",
        metavar="FILE",
        type=Path,
        help=_("write a page to print instead, each on a sheet with its code"),
    )
    split.add_argument("--yes", action="store_true", help=_("do not ask for the typed word"))
    split.set_defaults(run=run_split)
    rehearse = command_parser(inner, "rehearse", _("see whether shares open this very backup"))
    add_file(rehearse, _("it was sealed under eight words"))
    rehearse.set_defaults(run=run_rehearse)
    combine = command_parser(inner, "combine", _("open this journal with shares, and set a new passphrase"))
    combine.set_defaults(run=run_combine)


def add_file(parser: argparse.ArgumentParser, travel: str) -> None:
    """Add the backup's file and `--travel`."""
    parser.add_argument("file", metavar="FILE", type=Path, help=_("best on a stick that is kept elsewhere"))
    parser.add_argument("--travel", action="store_true", help=travel)


def run_show(_args: argparse.Namespace, context: Context) -> None:
    """Say which shares there are."""
    with context.session() as session:
        state = recovery.state(session)
    if state is None:
        raise errors.NoRecovery
    if context.as_json:
        context.json(
            {
                "needed": state.needed,
                "count": state.count,
                "made": state.made,
                "opens_journal": state.opens_journal,
            }
        )
        return
    context.data(_("{needed} of {count}, made on {made}").format(**vars(state)))
    context.say(_opens(state.opens_journal))


def run_split(args: argparse.Namespace, context: Context) -> None:
    """Make shares and print each on a line of its own, or write the page to print."""
    with context.session() as session:
        made = recovery.make(args.needed, args.count)
        if args.out:
            _write_sheets(args, context, session, made)
        opens = recovery.deriving(session, made)() if args.opens_journal else None
        recovery.keep(session, made, opens_by=opens)
    if args.out:
        context.data(str(args.out))
        context.hint(_("print it, then wipe the file’s medium or destroy it: deleting leaves it readable"))
    else:
        _print_shares(context, made, codes=args.qr)
    context.say(
        _("any {needed} of these {count} open the backups you make from now on").format(
            needed=args.needed, count=args.count
        )
    )
    context.say(_opens(args.opens_journal))
    context.hint(_("each on its own paper, to people who do not know of each other; then clear the screen"))


def _write_sheets(args: argparse.Namespace, context: Context, session: Session, made: Made) -> None:
    """Write the page to print, after a typed word; nothing relies on the shares before it is on the disk."""
    backup.require_outside(session, args.out)
    files.require_new(args.out)
    warning = _(
        "the file holds every share in plain words: whoever gets it, or what the printer keeps of it, has"
        " them all; write it to a stick that you destroy, or better: write them on paper by hand"
    )
    context.confirm("print", warning, yes=args.yes)
    files.write_new(args.out, share_sheets.sheets(made))


def _print_shares(context: Context, made: Made, *, codes: bool) -> None:
    """Print them; on a terminal one at a time, each cleared before the next."""
    seen = context.terminal.stdout.isatty()
    for share in made.shares:
        with context.aside() if seen else nullcontext():
            context.data(share.reveal().decode())
        if codes:
            _draw_codes(context, share, seen=seen)


def _draw_codes(context: Context, share: Secret, *, seen: bool) -> None:
    """Draw the code of a share; in a window too small for it two smaller ones, one after the other."""
    if not seen:
        for line in share_sheets.in_half_blocks(share_sheets.code_of(share)):
            context.terminal.draw(line)
        return
    columns, lines = shutil.get_terminal_size()
    drawn = share_sheets.drawn_in(share, columns, lines - 1)  # the last line asks for Enter
    for code in drawn:
        said = _("words {first} to {last}; Enter clears the screen").format(first=code.first, last=code.last)
        with context.aside(said):
            for line in code.lines:
                context.terminal.draw(line)
    if not drawn:
        smallest = share_sheets.SMALLEST
        context.hint(
            _("the code needs a window of {columns} by {lines}").format(
                columns=smallest[0], lines=smallest[1] + 1
            )
        )


def run_rehearse(args: argparse.Namespace, context: Context) -> None:
    """Open a backup to its last byte with shares or words; nothing is changed."""
    with context.session() as session:
        found = backup_reading.rehearse(session, args.file, [opener(args, context)])
    context.say(
        _("it opens, and it is of this journal; {count} revisions are in it").format(count=found.revisions)
    )
    if found.behind:
        context.say(_("{count} revisions came after it").format(count=found.behind))


def run_combine(_args: argparse.Namespace, context: Context) -> None:
    """Open the journal with shares instead of its passphrase and set a new one."""
    context.require_journal()
    typed = _shares(context)
    new = context.passphrases.ask_twice(_("new passphrase"), _("the same again"))
    bounds = context.bounds or recovery.DEFAULT_BOUNDS
    with recovery.unlock(context.folder, typed, new, bounds=bounds) as session:
        decoy = passphrases.has_decoy(session)
    context.say(_("the new passphrase opens the journal; the forgotten one does no longer"))
    if decoy:
        context.hint(_(NOT_COMPARED))


def opener(args: argparse.Namespace, context: Context) -> recovery.Identity | Travel:
    """Ask for the eight words of a travel backup, or for shares. Raises: `ShareBad` and the like."""
    if args.travel:
        return backup.travel(context.passphrases.ask(_("the eight words")))
    return recovery.identity(_shares(context))


def _shares(context: Context) -> list[str]:
    """Ask for shares, one a line, until there are enough; on a terminal a slip may be typed again."""
    typed: list[str] = []
    while True:
        share = context.terminal.line(_("share {number}").format(number=len(typed) + 1))
        try:
            state = recovery.progress([*typed, share])
        except errors.ShareBad as error:
            if not context.terminal.interactive:
                raise
            context.complain(error)
            continue
        typed.append(share)
        if state.complete:
            return typed
        context.say(_("{given} of {needed}").format(given=state.given, needed=state.needed))


def _opens(opens_journal: bool) -> str:  # noqa: FBT001 - says what is, switches nothing
    if opens_journal:
        return _("they also open this journal, without its passphrase")
    return _("they open backups only: after the last backup they bring nothing back")
