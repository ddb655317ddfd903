"""What somebody who comes back wants to know first, in words: the last entry, the history, what waits."""

from __future__ import annotations

from fieldjournal.i18n import _, plural
from fieldjournal.journal import drafts, notes
from fieldjournal.journal.session import Session


def last_entry(session: Session) -> str:
    """Return day and two-word digest of the last entry: an older store that was put back shows here."""
    last = session.last_entry
    if last is None:
        return ""
    return _("last entry {day} “{words}”").format(day=last.written, words=" ".join(last.words))


def history_holds(session: Session) -> tuple[bool, str]:
    """Check the whole history and return whether it holds, and that in words."""
    found = session.verify_history()
    if found.intact:
        return True, _("history verified")
    return False, _("THE HISTORY DOES NOT FIT from version {n} on").format(n=found.first_wrong)


def incomplete(session: Session) -> str:
    """Return a warning while tables are being made anew; nothing when all of the journal is in them."""
    return "" if session.search_is_complete else _("tables are being made anew, not all is here yet")


def waiting(session: Session) -> tuple[str, ...]:
    """Return what waits to be done, the most pressing first. Both counts are read, so not at every key."""
    half, unworked = len(drafts.kept(session)), notes.unworked(session)
    said = [plural("{n} draft: r", "{n} drafts: r", half)] if half else []
    if unworked:
        said.append(plural("{n} note to work through", "{n} notes to work through", unworked))
    return tuple(said)
