"""Sealing, with its progress, and the receipt. Esc while it runs leaves nothing behind."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import Future, wait
from contextlib import suppress
from pathlib import Path
from typing import ClassVar, Final

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from fieldjournal.errors import FieldjournalError, NotSent, PartnerKeyBad, Refused
from fieldjournal.i18n import _, plural
from fieldjournal.journal import leavings, share
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import Prepared, Receipt, Sealed, Sealing
from fieldjournal.tui import keys
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.sheet_words import SheetWords
from fieldjournal.tui.words import dressed, in_bytes, sentence
from fieldjournal.wording import say_staying

_LOOK: Final = 0.1
"""Seconds between two looks at how far the work is."""


class SealScreen(ModalScreen[str]):
    """Dismisses with what to say of it.

    `elsewhere` says afterwards that it may go into another folder as it is: the disk was full, or somebody
    stopped it.
    """

    BINDINGS: ClassVar[list[BindingType]] = list(keys.SEAL)

    def __init__(self, session: Session, prepared: Prepared, folder: Path, *, name_typed: str) -> None:
        super().__init__()
        self._session = session
        self._prepared = prepared
        self._folder = folder
        self._name_typed = name_typed
        self._stop = threading.Event()
        self._said = ""
        self._done = False
        self._percent = 0
        self.elsewhere = False

    def compose(self) -> ComposeResult:
        """Lay out a sheet for the progress, then the receipt."""
        with Vertical(classes="sheet box wide"):
            yield Static(self._title(), classes="title", markup=False)
            yield SheetWords(_("Checking what leaves …"), called="progress")
            yield KeysBar()

    def _title(self) -> str:
        return _("A plain copy") if self._prepared.request.plain else _("Seal")

    def on_mount(self) -> None:
        """Begin."""
        try:
            sealing = share.begin(self._session, self._prepared, name_typed=self._name_typed)
        except FieldjournalError as error:
            kept = _("The answers you gave are kept.") if self._prepared.answers else ""
            self._end(f"{sentence(error)}\n\n{kept}".strip(), "")
        else:
            self._write(sealing)

    @work
    async def _write(self, sealing: Sealing) -> None:
        """Write in a thread, and note and keep in this one what leaves."""
        loop = asyncio.get_running_loop()
        showing = self.set_interval(_LOOK, self._show_progress)
        try:
            sealed = await asyncio.to_thread(
                share.write,
                sealing,
                self._folder,
                note=lambda sealed: self._noted(loop, sealing, sealed),
                progress=self._progress,
                cancelled=self._stop.is_set,
            )
            receipt = share.finish(self._session, sealing, sealed)
        except FieldjournalError as error:
            with suppress(FieldjournalError):
                share.give_up(self._session, sealing)
            self.elsewhere = not isinstance(error, NotSent | PartnerKeyBad)
            waiting = map(leavings.said_waiting, leavings.waiting(self._session))
            self._end("\n\n".join((sentence(error), *waiting)), "")
            return
        finally:
            showing.stop()
            self._tell_aside("")
        said = _("a plain copy was written") if receipt.plain else _("sealed for {partner}")
        self._end(_told(receipt, self._prepared), said.format(partner=receipt.partner))

    def on_unmount(self) -> None:
        """Stop the writing where the journal is locked: nothing is left of what was begun."""
        self._stop.set()

    def _noted(self, loop: asyncio.AbstractEventLoop, sealing: Sealing, sealed: Sealed) -> None:
        """Have it noted in the session's thread, from the other; no longer than nobody has stopped it.

        The launcher is told of it first: after a panic nobody else could know what lies there half written.
        """
        self._tell_aside(str(share.aside_of(sealed.path.absolute())))
        kept = Future[None]()

        def keep() -> None:
            try:
                share.note(self._session, sealing, sealed)
            except BaseException as error:  # noqa: BLE001 - raised where it is waited for
                kept.set_exception(error)
            else:
                kept.set_result(None)

        loop.call_soon_threadsafe(keep)
        while not wait([kept], timeout=_LOOK).done:
            if self._stop.is_set():
                raise Refused("cancelled")
        kept.result()

    def _tell_aside(self, path: str) -> None:
        self.app.tells_aside(path)  # type: ignore[attr-defined] # the only app there is

    def _progress(self, done: float) -> None:
        self._percent = int(100 * done)

    def _show_progress(self) -> None:
        if self._percent:
            self._show(_("Sealing … {percent} %").format(percent=self._percent))

    def _end(self, shown: str, said: str) -> None:
        self._done, self._said = True, said
        self._show(shown)

    def _show(self, words: str) -> None:
        self.query_one(SheetWords).say(words)

    def on_resize(self) -> None:
        """Give the words the room there is."""
        self.query_one(SheetWords).fit()

    def action_page(self, by: int) -> None:
        """Read on in the words, or back."""
        self.query_one(SheetWords).page(by)

    def action_back(self) -> None:
        """Leave the receipt; while it runs, stop it first."""
        self._stop.set()
        if self._done:
            self.dismiss(self._said)


def _told(receipt: Receipt, prepared: Prepared) -> str:
    many = plural("{n} record", "{n} records", receipt.records)
    words = (
        _(
            "A plain copy of {many}, copy {number}.\n\n{path}\n{size}\n\n"
            "SHA-256 of its SHA256SUMS:\n{sha256}\n\n"
            "Whoever has these files can read them. Take them away from here when they are delivered."
        )
        if receipt.plain
        else _(
            "Sealed for {partner}: {many}, bundle {number}.\n\n{path}\n{size}\n\n"
            "SHA-256, to read over the telephone:\n{sha256}\n\n"
            "Only {partner} can open it, also not you. Send it by any way you like."
        )
    )
    told = words.format(
        partner=receipt.partner, many=many, number=receipt.bundle_number, path=receipt.path,
        size=in_bytes(receipt.size), sha256=receipt.sha256,
    )  # fmt: skip
    staying = say_staying(prepared.staying, prepared.untold, plain=receipt.plain)
    return "\n\n".join((told, *map(dressed, staying)))
