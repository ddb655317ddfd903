"""Travel without the journal, step by step: a backup elsewhere under eight words, opened once, a calm wipe.

- Each step asks; before the last one nothing in this folder changes, and leaving is always possible.
- What is typed at the end says whether the backup was rehearsed: nobody wipes by habit.
"""

from __future__ import annotations

from pathlib import Path

from fieldjournal import errors
from fieldjournal.cli.command import Context
from fieldjournal.i18n import _
from fieldjournal.journal import backup, backup_place, backup_reading, wiping
from fieldjournal.journal.session import Session
from fieldjournal.secret import Secret
from fieldjournal.wording.travel import NOT_REHEARSED, REHEARSED, STILL_BESIDE, TRAVEL

_IN_A_LINE = 4
"""Words shown side by side: none is broken at the edge of a terminal of 60 columns, and copied wrongly."""


def pack(context: Context, session: Session) -> bool:
    """Write and rehearse a travel backup; return whether the person then wants the journal wiped.

    Raises: `Refused` where somebody leaves; as `backup.write` and `backup_reading.rehearse`.
    """
    for line in TRAVEL:
        context.say(_(line))
    for kept in wiping.kept_before(session.folder):
        context.say(_(STILL_BESIDE).format(path=kept))
    path = Path(context.terminal.line(_("the file to write, on something that does not stay here")))
    if not path.name:
        raise errors.Refused("nothing-chosen")
    path = path.expanduser()
    backup.require_place(session, path)
    if path.exists():
        raise errors.BadFile(str(path), "file-exists")
    words = typed_back(context)
    backup_place.begin(session, path)
    with context.terminal.under_way(_("writing it and reading it back")) as tell:
        written = backup.write(session, path, backup.travel(words), progress=tell)
    backup_place.forget_begun(session)
    context.data(str(written.path))
    context.say(_("written and read back; {count} revisions are in it").format(count=written.revisions))
    if context.yes_or_no(_("rehearse it: open this very file with the words you know? yes or no")):
        again = context.passphrases.ask(_("the eight words"))
        backup_reading.rehearse(session, path, [backup.travel(again)])
        context.say(_("these words open it, to its last byte, and it is this journal"))
        return _agreed(context, _(REHEARSED))
    return _agreed(context, _(NOT_REHEARSED))


def typed_back(context: Context) -> Secret:
    """Show eight words and have them typed back. Raises: `Refused` ("not-the-same")."""
    words = backup.travel_words()
    with context.aside():
        context.say(_("these eight words open it, and nothing else does; learn them or write them down:"))
        each = words.reveal().decode().split()
        for at in range(0, len(each), _IN_A_LINE):
            context.say(" ".join(each[at : at + _IN_A_LINE]))
    if context.passphrases.ask(_("the eight words")) != words:
        raise errors.Refused("not-the-same")
    return words


def _agreed(context: Context, sentence: str) -> bool:
    context.say(_("now this journal can be destroyed here; the backup stays where it is"))
    context.confirm(sentence.casefold(), _("Enter alone leaves everything as it is"), yes=False)
    return True
