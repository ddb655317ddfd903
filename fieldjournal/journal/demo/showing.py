"""The demonstration, step by step: record, export, open, verify, wipe. Each step says what it did.

It goes through the same calls as the command line and the app, on a journal in a temporary folder.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from fieldjournal import errors
from fieldjournal.i18n import _, plural
from fieldjournal.journal import consents, identities, inbox, listing, partners, records, share, wiping
from fieldjournal.journal import session as sessions
from fieldjournal.journal.demo import stock_tools
from fieldjournal.journal.demo.filling import invented_drafts
from fieldjournal.journal.demo.invented import (
    INVENTED,
    NAMED,
    ORGANISATIONS,
    PARTNER,
    PASSPHRASE,
    SEARCHED,
    SHARED,
    TOOK_BACK,
)
from fieldjournal.journal.demo.stock_tools import Tried
from fieldjournal.journal.session import DEFAULT_BOUNDS, Cost, CostBounds, Reserve, Session
from fieldjournal.journal.share import Receipt, Request
from fieldjournal.model.record import Draft
from fieldjournal.model.walk import values_of
from fieldjournal.secret import Secret

_KIB = 1024
_MIB = 1024 * 1024


@dataclass(frozen=True)
class Step:
    """One line: what was done, in words, and how long it took in seconds."""

    name: str
    said: str
    seconds: float


@dataclass(frozen=True)
class Costs:
    """What tests make cheap: key derivation and the size of the stores."""

    cost: Cost | None = None
    bounds: CostBounds = DEFAULT_BOUNDS
    reserve: int = Reserve.SMALL


def create_invented(folder: Path, costs: Costs) -> Session:
    """Create a journal with the invented records in it. Raises: as `session.create`."""
    made = create(folder, costs)
    records.save_all(made, invented_drafts())
    return made


def create(folder: Path, costs: Costs) -> Session:
    """Create the demonstration's journal, empty."""
    passphrase = Secret.from_text(PASSPHRASE)
    return sessions.create(folder, passphrase, reserve=costs.reserve, cost=costs.cost)


def show(folder: Path, costs: Costs) -> Iterator[Step]:
    """Run the demonstration in an empty folder, yielding each step when it is done.

    Raises: any error of the steps; a step that does not do what it shows is an error, not a line.
    """
    clock = _Clock()
    journal, sealed = folder / "journal", folder / "sealed"
    with create(journal, costs) as session:
        yield clock.step(_("create"), _size_of_journal(journal))
        drafts = records.save_all(session, invented_drafts())
        yield clock.step(_("record"), plural("{n} record saved", "{n} records saved", len(drafts)))
        yield clock.step(_("find"), _found(session))
        ids = {entry.key: record.id for entry, record in zip(INVENTED, drafts, strict=True)}
        identity = folder / "partner.key"
        request = _request(session, ids, identity)
        yield clock.step(_("consent"), _stopped(session, request))
        pseudonym = replace(request, pseudonyms=frozenset({ids[TOOK_BACK]}))
        receipt, said = _export(session, pseudonym, sealed)
        yield clock.step(_("export"), said)
    opened = inbox.open_bundle(receipt.path, identity, folder / "opened")
    yield clock.step(_("opened"), _opened(folder / "opened", len(opened.verified.files)))
    yield from _with_stock_tools(clock, folder, receipt, identity, opened.verified.signer)
    checked = inbox.verify_bundle(folder / "opened", signer=opened.verified.signer)
    yield clock.step(_("verify"), plural("{n} file as signed", "{n} files as signed", len(checked.files)))
    yield clock.step(_("search"), _nobody_in(folder / "opened", [record.draft() for record in drafts], ids))
    wiping.wipe(journal)
    yield clock.step(_("wipe"), _opens_no_more(journal, costs))


class _Clock:
    def __init__(self) -> None:
        self._since = time.perf_counter()

    def step(self, name: str, said: str) -> Step:
        """Return a step that took the time since the last one."""
        now = time.perf_counter()
        step = Step(name, said, now - self._since)
        self._since = now
        return step


def _size_of_journal(folder: Path) -> str:
    files = [path for path in folder.iterdir() if path.is_file()]
    size = sum(path.stat().st_size for path in files)
    return _("{files} files, {size} MiB, filled with noise").format(files=len(files), size=round(size / _MIB))


def _found(session: Session) -> str:
    hits = [len(listing.listing(session, query=typed)) for typed in SEARCHED]
    if not all(hits):
        raise errors.NotFound("record", ", ".join(SEARCHED))
    return " · ".join(
        _("“{typed}” finds {n}").format(typed=typed, n=n) for typed, n in zip(SEARCHED, hits, strict=True)
    )


def _request(session: Session, ids: dict[str, str], identity: Path) -> Request:
    partner = partners.add(session, PARTNER, identities.new(identity).recipient)
    partners.verify(session, partner.id, _("both keys are in this demonstration"))
    chosen = tuple(ids[key] for key in SHARED)
    return Request(partner.id, chosen, named=frozenset(ids[key] for key in NAMED))


def _stopped(session: Session, request: Request) -> str:
    """Try to seal while somebody took a consent back; return whom it waits for, and why."""
    prepared = share.prepare(session, request)
    try:
        share.begin(session, prepared)
    except errors.NoConsent:
        name_of = records.name_of(session)
        waits = "; ".join(
            f"{name_of(each.id)}, {consents.said(session, each.standing, prepared.use, PARTNER)}"
            for each in prepared.blocked
        )
        return _("stopped for {who}").format(who=waits)
    raise errors.NoConsent(0)


def _export(session: Session, request: Request, out: Path) -> tuple[Receipt, str]:
    prepared = share.prepare(session, request)
    prepared = share.answer_all(prepared, {question.id: "redact" for question in prepared.questions})
    receipt = share.seal(session, prepared, out)
    said = ", ".join(
        (
            plural("{n} record", "{n} records", receipt.records),
            plural("{n} value withheld", "{n} values withheld", prepared.redaction.withheld),
            plural("{n} question answered", "{n} questions answered", len(prepared.questions)),
            _("{size} KiB").format(size=round(receipt.size / _KIB)),
        )
    )
    return receipt, said


def _opened(folder: Path, files: int) -> str:
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    return _("{files} files, {size} KiB, with the partner's key").format(files=files, size=round(size / _KIB))


def _with_stock_tools(
    clock: _Clock, folder: Path, receipt: Receipt, identity: Path, signer: str
) -> Iterator[Step]:
    out = folder / "opened with stock tools"
    out.mkdir()
    opened = stock_tools.open_with_age(receipt.path, identity, out)
    yield clock.step("age -d", _tried(opened, _("stock age opens it too")))
    if opened.worked:
        verified = stock_tools.verify_with_ssh_keygen(out, signer)
        yield clock.step("ssh-keygen", _tried(verified, _("stock ssh-keygen accepts the signature")))


def _tried(tried: Tried, said: str) -> str:
    if not tried.found:
        return _("{tool} is not installed here: skipped").format(tool=tried.tool)
    if not tried.worked:
        raise errors.BundleForeign
    return said


def _nobody_in(folder: Path, drafts: list[Draft], ids: dict[str, str]) -> str:
    """Look for every name of everybody who was to be protected in everything the partner got."""
    shown = {ids[key] for key in (*NAMED, *ORGANISATIONS)}
    names = [
        str(found.value)
        for draft in drafts
        if draft.kind == "contact" and draft.id not in shown
        for found in values_of(draft.values)
        if found.spec.identifies and isinstance(found.value, str)
    ]
    files = [path for path in folder.rglob("*") if path.is_file()]
    for path in files:
        read = path.read_bytes().decode("utf-8", "replace").casefold()
        if any(name.casefold() in read for name in names):
            raise errors.GateRefused(path.name, PARTNER)
    return _("none of {names} protected names in {files} files").format(names=len(names), files=len(files))


def _opens_no_more(journal: Path, costs: Costs) -> str:
    try:
        sessions.unlock(journal, Secret.from_text(PASSPHRASE), bounds=costs.bounds).close()
    except errors.FieldjournalError:
        return _("the keys are gone; the passphrase opens nothing any more")
    raise errors.DiskTrouble(str(journal))
