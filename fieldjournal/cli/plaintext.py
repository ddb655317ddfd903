"""Offering to remove a plaintext file that is in the journal now, and saying what that cannot reach."""

from __future__ import annotations

from pathlib import Path

from fieldjournal.cli.command import Context
from fieldjournal.errors import BadFile
from fieldjournal.i18n import _
from fieldjournal.journal.originals import remove_original

_YES = {"y", "yes", "да", "д", "hawa", "evet", "ha"}


def agreed(context: Context, question: str) -> bool:
    """Ask a question and say whether the answer was a yes."""
    return context.terminal.line(question).strip().casefold() in _YES


def offer_removal(context: Context, file: Path, sha256: str, *, remove: bool, ask: bool) -> bool:
    """Overwrite and remove `file` where asked for; say whether it was done.

    `sha256` is of what was taken in: another content stays, and is said. Raises: `DiskTrouble`.
    """
    if not remove:
        context.say(_("the file still lies on this disk, readable for anybody who has it"))
        if not ask or not context.terminal.interactive:
            context.hint(_("“--remove” overwrites and removes a file once it is in the journal"))
            return False
        if not agreed(context, _("overwrite and remove it now? (y/n)")):
            return False
    try:
        remove_original(file, sha256)
    except BadFile as error:
        context.complain(error)
        return False
    context.say(_("overwritten and removed"))
    context.say(
        _("not reached by this: other copies, the mail or chat it came with, backups, cloud folders,")
    )
    context.say(_("lists of recent files, and spare pages of an SSD or a memory stick"))
    return True
