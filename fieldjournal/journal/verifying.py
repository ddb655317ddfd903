"""Whether the history holds: every head, every text, every file, and against what somebody noted outside.

What each finding means, in the words a person is told:

- *chain*: a revision does not follow from the one before it. One was taken out, put in or changed, or pages
  of an older copy were put among newer ones.
- *text*: the heads fit and a text does not fit its own: a row was edited outside the program.
- *file*: the bytes of an attachment are not those that were taken in.
- *anchor*: all of it fits itself, and is not what was noted: the whole journal was put back to an older
  state, or is another one. Nothing inside can show that; only something kept outside.

An anchor is a revision's number and four words of its head (51 bits), or the witness a partner reads in the
manifest of a bundle: the keyed digest of the head at the time it was sealed.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal, TypeAlias

from fieldjournal import errors
from fieldjournal.crypto import keys
from fieldjournal.crypto.digests import keyed_digest
from fieldjournal.crypto.words import fingerprint_words
from fieldjournal.journal.days import local_minute
from fieldjournal.journal.session import Session
from fieldjournal.vault import attachments, history

ANCHOR_WORDS = 4

What = Literal["chain", "text", "file"]

Steps: TypeAlias = "Generator[tuple[int, int], None, Report]"
"""Yields (done, in all), returns the report."""


@dataclass(frozen=True)
class Wrong:
    """One thing that does not fit. `at` is a revision's number, 0 for a file; `name` the file's id."""

    what: What
    at: int = 0
    written: str = ""
    name: str = ""


@dataclass(frozen=True)
class Report:
    """What was looked at, what did not fit, and the anchor to note down now (empty in an empty journal)."""

    revisions: int
    files: int
    wrong: tuple[Wrong, ...]
    anchor: str


def verify(session: Session) -> Report:
    """Verify everything at once. Raises: `StoreDamaged` where SQLCipher itself refuses a page."""
    steps = verifying(session)
    while True:
        try:
            next(steps)
        except StopIteration as ended:
            report: Report = ended.value
            return report


def verifying(session: Session, *, with_files: bool = True) -> Steps:
    """Verify everything, a slice at a time; nothing is written. Saves in between are no harm.

    Raises: as `verify`.
    """
    wrong: list[Wrong] = []
    files = attachments.whole(session.vault) if with_files else ()
    newest = history.last(session.vault)
    revisions = newest.seq if newest else 0
    total = 2 * revisions + len(files)
    for chain in history.verifying(session.vault):
        if not chain.intact:
            wrong.append(_wrong(session, "chain", chain.first_wrong))
        yield min(chain.revisions, revisions), total
    for reached, at in session.verify_texts():
        if at:
            wrong.append(_wrong(session, "text", at))
        yield revisions + min(reached, revisions), total
    for number, file_id in enumerate(files, start=1):
        if not _fits(session, file_id):
            wrong.append(Wrong("file", name=file_id))
        yield 2 * revisions + number, total
    return Report(revisions, len(files), tuple(wrong), _anchor(session))


def _wrong(session: Session, what: What, at: int) -> Wrong:
    written = history.written_at(session.vault, at)
    with suppress(ValueError):  # what does not fit may say anything here
        written = local_minute(written)
    return Wrong(what, at, written)


def passed(session: Session, anchor: str) -> bool:
    """Whether the journal was once at this anchor. Raises: `BadValue` for something else than an anchor."""
    number, _, said = anchor.strip().lower().partition("-")
    if not number.isdecimal() or len(said.split("-")) < ANCHOR_WORDS:
        raise errors.BadValue("not-an-anchor", "", anchor)
    head = history.head_at(session.vault, int(number))
    return head is not None and _words(head) == said


def witnessed(session: Session, partner_id: str, witness: str) -> int:
    """Return which revision was the newest when a bundle with this witness was sealed; 0 for none.

    Raises: `BadValue` for something else than 64 hex digits.
    """
    wanted = witness.strip().lower()
    if len(wanted) != 2 * sha256().digest_size or not set(wanted) <= set("0123456789abcdef"):
        raise errors.BadValue("not-a-witness", "", witness)
    key = keys.partner_witness_key(session.vault.pseudonym_root, partner_id.encode())
    return next(
        (link.seq for link in history.links(session.vault) if keyed_digest(key, link.head).hex() == wanted), 0
    )


def _anchor(session: Session) -> str:
    last = history.last(session.vault)
    return f"{last.seq}-{_words(last.head)}" if last else ""


def _words(head: bytes) -> str:
    """Return the words of an anchor; a hyphen inside a word of the list would cut it in two."""
    return "-".join(word.replace("-", "") for word in fingerprint_words(head, ANCHOR_WORDS))


def _fits(session: Session, file_id: str) -> bool:
    try:
        for _piece in attachments.read(session.vault, file_id):
            pass
    except errors.StoreDamaged:
        return False
    return True
