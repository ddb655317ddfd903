"""Files that go along with `export`: which, what is blacked out in them, and what their clean copies lost."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace

from fieldjournal import errors
from fieldjournal.cli.command import Context
from fieldjournal.i18n import _, plural
from fieldjournal.journal import attachments, share
from fieldjournal.journal.attachments import Held
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import LOST, STAYS, Attached, Box, Chosen, Prepared, Request

_HUNDRED = 100

_NONE = "none"
"""Stands for the edges of a page that was looked at and needs no box."""


def chosen(
    context: Context, args: argparse.Namespace, session: Session, request: Request
) -> tuple[Chosen, ...]:
    """Return the files that are to go along, with what is and was blacked out in them for this reader.

    Without names those of the records, of a register's those its rows are.

    Raises: `NotFound`, `Ambiguous`, `BadValue` for a box; as `share.lines_of`.
    """
    if args.files is None:
        for words in args.black_out:
            raise errors.BadValue("not-among-files", "--black-out", words)
        return ()
    wanted = [attachments.resolve(session, each) for each in args.files]
    if not wanted:
        rows = share.lines_of(session, request.register).about if request.register else ()
        ids = tuple(dict.fromkeys((*request.ids, *rows)))
        wanted = [held.id for held in share.of_records(session, ids)]
        _tell_of_sources(context, share.of_their_sources(session, ids))
    made = {each: share.remembered(session, request.reader_id, each) for each in wanted}
    for words in args.black_out:
        file, page, box = _box(words)
        own = attachments.resolve(session, file)
        if own not in made:
            raise errors.BadValue("not-among-files", "--black-out", words)
        before = made[own]
        made[own] = (
            replace(before, seen=before.seen | {page})
            if box is None
            else replace(before, boxes=tuple(dict.fromkeys((*before.boxes, box))))
        )
    return tuple(made.values())


def _tell_of_sources(context: Context, held: Sequence[Held]) -> None:
    """Say which files stay because the sources that hold them were not named."""
    if held:
        said = plural(
            "{n} file stays behind; to send it, name its source too:",
            "{n} files stay behind; to send them, name their sources too:",
            len(held),
        )
        context.hint(" ".join((said, *dict.fromkeys(each.record for each in held))))


def rebuilt(
    context: Context, session: Session, reader_id: str, wanted: Sequence[Chosen]
) -> tuple[Attached, ...]:
    """Return the clean copies, and remember what is blacked out in them: only what could be done.

    Raises: `FileStays`.
    """
    with context.terminal.under_way(_("rebuilding the files")) as tell:
        made = share.rebuilt(session, wanted, tell)
    for each in wanted:
        share.remember(session, reader_id, each)
    return made


def tell(context: Context, prepared: Prepared) -> None:
    """Say which clean copies go along, what they lost, and what rebuilding does not take away."""
    files = prepared.redaction.outgoing.files
    if not files:
        return
    context.say(plural("{n} clean copy goes along", "{n} clean copies go along", len(files)))
    for each in files:
        lost = (_(LOST[code]) for code in each.lost)
        context.say(" · ".join((each.name, _("{size} bytes").format(size=len(each.content)), *lost)))
    context.say(_(STAYS))


def _box(words: str) -> tuple[str, int, Box | None]:
    """Return file, page from 0, and box of `FILE:PAGE:LEFT,TOP,RIGHT,BOTTOM`; no box of `FILE:PAGE:none`.

    Raises: `BadValue`.
    """
    try:
        file, number, edges = words.split(":")
        page = int(number) - 1
        if edges == _NONE and page >= 0:
            return file, page, None
        left, top, right, bottom = (float(each) / _HUNDRED for each in edges.split(","))
        fits = 0 <= left < right <= 1 and 0 <= top < bottom <= 1 and page >= 0
    except ValueError:
        fits = False
    if not fits:
        raise errors.BadValue("not-a-box", "--black-out", words)
    return file, page, Box(left, top, right, bottom, page)
