"""`backup` and `restore`: the whole journal in one sealed file, and a journal made of it again."""

from __future__ import annotations

import argparse

from fieldjournal.cli.command import Context, Subparsers, command_parser
from fieldjournal.cli.recovering import add_file, opener
from fieldjournal.cli.travelling import typed_back
from fieldjournal.i18n import _
from fieldjournal.journal import backup, backup_place, recovery, restoring


def add_parser(subparsers: Subparsers) -> None:
    """Add `backup` and `restore`."""
    parser = command_parser(subparsers, "backup", _("write the whole journal, sealed, to a file"))
    add_file(parser, _("seal it under eight words, not to shares"))
    parser.set_defaults(run=run_backup)
    parser = command_parser(subparsers, "restore", _("make the journal out of a backup again"))
    add_file(parser, _("it was sealed under eight words"))
    parser.set_defaults(run=run_restore)


def run_backup(args: argparse.Namespace, context: Context) -> None:
    """Write a backup, under words that were typed back first where it is for travel."""
    with context.session() as session:
        backup.require_place(session, args.file)  # before eight words are typed for nothing
        recipient = backup.travel(typed_back(context)) if args.travel else recovery.recipient(session)
        backup_place.begin(session, args.file)
        with context.terminal.under_way(_("writing it and reading it back")) as tell:
            written = backup.write(session, args.file, recipient, progress=tell)
        if args.travel:
            backup_place.forget_begun(session)
        else:
            before = backup_place.last(session)
            backup_place.note(session, written, remembered=backup_place.is_remembered(before, args.file))
    if context.as_json:
        context.json(
            {
                "path": str(written.path),
                "bytes": written.size,
                "sha256": written.sha256,
                "revisions": written.revisions,
            }
        )
    else:
        context.data(str(written.path))
    context.say(_("written and read back; {count} revisions are in it").format(count=written.revisions))
    context.hint(_("only a rehearsal shows that your shares open it: fieldjournal recovery rehearse FILE"))


def run_restore(args: argparse.Namespace, context: Context) -> None:
    """Ask for shares or words and for a new passphrase, and put the restored journal in place."""
    opens = opener(args, context)
    passphrase = context.passphrases.ask_twice(_("new passphrase"), _("the same again"))
    with context.terminal.under_way(_("checking the whole backup")) as tell:
        restored = restoring.restore(
            args.file, [opens], context.folder, passphrase, cost=context.cost, progress=tell
        )
    context.data(str(restored.folder))
    context.say(_("restored and checked; {count} revisions").format(count=restored.revisions))
    if restored.before:
        context.say(_("the journal that was there is now in {path}").format(path=restored.before))
        context.hint(_("when you are sure, destroy it: fieldjournal wipe --journal DIR"))
