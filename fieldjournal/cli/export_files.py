"""Files that go along with `export`: which, what is blacked out in them, and what their clean copies lost."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from fieldjournal import errors
from fieldjournal.cli.command import Context
from fieldjournal.i18n import _, plural
from fieldjournal.journal import attachments, share
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import LOST, STAYS, Box, Chosen, Prepared

_HUNDRED = 100


def chosen(args: argparse.Namespace, session: Session, ids: Sequence[str]) -> tuple[Chosen, ...]:
    """Return the files that are to go along. Raises: `NotFound`, `Ambiguous`, `BadValue` for a box."""
    if args.files is None:
        return ()
    wanted = [attachments.resolve(session, each) for each in args.files]
    wanted = wanted or [held.id for held in share.of_records(session, ids)]
    boxes: dict[str, list[Box]] = {each: [] for each in wanted}
    for words in args.black_out:
        file, box = _box(words)
        own = attachments.resolve(session, file)
        if own not in boxes:
            raise errors.BadValue("not-among-files", "--black-out", words)
        boxes[own].append(box)
    return tuple(Chosen(each, tuple(held)) for each, held in boxes.items())


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


def _box(words: str) -> tuple[str, Box]:
    """Return file and box of `FILE:PAGE:LEFT,TOP,RIGHT,BOTTOM`. Raises: `BadValue`."""
    try:
        file, page, edges = words.split(":")
        left, top, right, bottom = (float(each) / _HUNDRED for each in edges.split(","))
        fits = 0 <= left < right <= 1 and 0 <= top < bottom <= 1 and int(page) > 0
        box = Box(left, top, right, bottom, int(page) - 1)
    except ValueError:
        fits = False
    if not fits:
        raise errors.BadValue("not-a-box", "--black-out", words)
    return file, box
