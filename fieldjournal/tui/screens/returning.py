"""What somebody who comes back wants to know first, in words: the last entry, the history, what waits."""

from __future__ import annotations

from typing import Final

from fieldjournal.errors import StoreDamaged
from fieldjournal.i18n import _, plural
from fieldjournal.journal import backup_place, drafts, duress, notes, recovery, verifying
from fieldjournal.journal.session import Session
from fieldjournal.tui.in_slices import to_the_end
from fieldjournal.tui.words import sentence

_OLD: Final = 14
"""Days after which a backup is called old, where something was written since."""

_WORTH: Final = 20
"""Revisions from which on somebody without recovery shares is reminded: there is something to lose."""


def last_entry(session: Session) -> str:
    """Return day and two-word digest of the last entry: an older store that was put back shows here."""
    last = session.last_entry
    if last is None:
        return ""
    return _("last entry {day} “{words}”").format(day=last.written, words=" ".join(last.words))


async def history_holds(session: Session) -> tuple[bool, str]:
    """Check every revision and text beside other work; return whether all fits, and that in words."""
    try:
        found = await to_the_end(verifying.verifying(session, with_files=False))
    except StoreDamaged as error:
        return False, sentence(error)
    if not found.wrong:
        return True, _("history verified")
    return False, _("the history does not fit from revision {n} on; S, then History check, says more").format(
        n=min(each.at for each in found.wrong)
    )


def incomplete(session: Session) -> str:
    """Return a warning while tables are being made anew; nothing when all of the journal is in them."""
    return "" if session.search_is_complete else _("tables are being made anew, not all is here yet")


def decoy(session: Session) -> str:
    """Return what the decoy needs, nothing where there is none or all is well. It opens the decoy's store."""
    found = duress.state(session)
    if found is None:
        return ""
    if not found.opens:
        return _("the decoy does not open any more: S")
    return _("the decoy looks unused: S") if found.stale else ""


def waiting(session: Session) -> tuple[str, ...]:
    """Return what waits to be done, the most pressing first. Both counts are read, so not at every key."""
    half, unworked = len(drafts.kept(session)), notes.unworked(session)
    said = [plural("{n} draft: r", "{n} drafts: r", half)] if half else []
    if unworked:
        said.append(plural("{n} note to work through", "{n} notes to work through", unworked))
    return (*said, *_recovery(session))


def _recovery(session: Session) -> tuple[str, ...]:
    """Return that shares or a backup are missing or old; both wait under Safety."""
    if not recovery.exists(session):
        return (_("no recovery shares yet: S"),) if backup_place.behind(session, 0) >= _WORTH else ()
    last = backup_place.last(session)
    if last is None:
        return (_("no backup yet: S"),)
    if last.days < _OLD or not backup_place.behind(session, last.revisions):
        return ()
    return (plural("backup {n} day old: S", "backup {n} days old: S", last.days),)
