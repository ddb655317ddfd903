"""What the Safety screen offers, declared once: each row says what it does, what it cannot, and how it opens.

- A row whose screen is not built is not here.
- `opens` runs in a worker of the Safety screen; it imports its screen only then, pushes it, and returns what
  to say after it (nothing where somebody left). An error it raises is said in words by the Safety screen.
- `state` is asked each time the list is shown; it is short, says how things stand, and must be quick.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from textual.screen import Screen

from fieldjournal.i18n import N_, _, plural
from fieldjournal.journal import duress, passphrases, settings
from fieldjournal.journal.session import Session
from fieldjournal.tui.screens import safety_keeping as keeping

Opens: TypeAlias = Callable[[Screen[Any], Session], Awaitable[str]]


def _nothing(_session: Session) -> str:
    return ""


@dataclass(frozen=True)
class Way:
    """One row of the Safety screen; the words are marked here and translated when they are shown."""

    title: str
    does: str
    cannot: str
    opens: Opens
    state: Callable[[Session], str] = _nothing


async def _lock(screen: Screen[Any], _session: Session) -> str:
    await screen.run_action("app.lock")
    return ""


async def _panic_key(screen: Screen[Any], session: Session) -> str:
    from fieldjournal.tui.screens.settings import confirmed

    wanted = not settings.get(session, "panic_key")
    if wanted and not await confirmed(screen, "panic_key"):
        return ""
    settings.put(session, "panic_key", wanted)
    screen.app.settings_changed()  # type: ignore[attr-defined] # the only app there is
    return _("the panic key is on") if wanted else _("the panic key is off; F12 only locks")


def _panic_state(session: Session) -> str:
    return _("on") if settings.get(session, "panic_key") else _("off")


async def _passphrase(screen: Screen[Any], session: Session) -> str:
    from fieldjournal.tui.screens.change_passphrase import change

    return await change(screen, session)


async def _keyfile(screen: Screen[Any], session: Session) -> str:
    from fieldjournal.tui.screens.keyfile import keyfile

    return await keyfile(screen, session)


async def _restoring(screen: Screen[Any], _session: Session) -> str:
    from fieldjournal.tui.screens.page import PageScreen

    told = (
        _("Lock the journal. At the unlock screen F6 offers other ways: one of them restores a backup, with "
          "recovery shares or with the eight words of a travel backup."),
        _("On a new computer, set-up offers the same."),
        _("On the command line: fieldjournal restore FILE, or fieldjournal restore --travel FILE."),
        _("The journal that was there is kept under another name beside it, until you destroy it."),
    )  # fmt: skip
    await screen.app.push_screen_wait(PageScreen(_("Restoring a backup"), told))
    return ""


async def _decoy(screen: Screen[Any], session: Session) -> str:
    from fieldjournal.tui.screens.decoy import decoy

    return await decoy(screen, session)


async def _travel(screen: Screen[Any], session: Session) -> str:
    from fieldjournal.tui.screens.travelling import travel

    return await travel(screen, session)


def _decoy_state(session: Session) -> str:
    found = duress.state(session)
    if found is None:
        return _("not there")
    if not found.opens:
        return _("broken!")
    return _("stale!") if found.stale else _("alive")


def _passphrase_state(session: Session) -> str:
    others = passphrases.others(session)
    return plural("{n} more", "{n} more", others) if others else ""


def _keyfile_state(session: Session) -> str:
    return _("needed") if session.needs_keyfile else _("not there")


WAYS: tuple[Way, ...] = (
    Way(
        N_("Lock now"),
        N_("Closes the journal at once and asks for the passphrase again: Ctrl+L, or F12, anywhere."),
        N_("It does not hide that the program is here, and helps nothing once somebody saw the passphrase."),
        _lock,
    ),
    Way(
        N_("Panic key"),
        N_("F12 locks. Pressed again within two seconds, it destroys the keys of this journal for good."),
        N_(
            "It cannot reach copies made earlier, and it can be seen that something was destroyed. "
            "Only a backup elsewhere brings anything back."
        ),
        _panic_key,
        _panic_state,
    ),
    Way(
        N_("Passphrase"),
        N_("Changes what you type to open the journal, or lets another passphrase open it too."),
        N_("Whoever has an older copy of the folder and the old passphrase still opens that copy."),
        _passphrase,
        _passphrase_state,
    ),
    Way(
        N_("Keyfile"),
        N_("Makes a small file on a stick you carry. Your passphrase opens nothing without it then."),
        N_("Lost or broken, it shuts you out too. Other ways in, and copies made earlier, open without it."),
        _keyfile,
        _keyfile_state,
    ),
    Way(
        N_("Recovery shares"),
        N_("Words on paper for people you trust. Enough of them together open your backups."),
        N_("They bring back a backup, not what came after it. Whoever gathers enough needs no passphrase."),
        keeping.shares,
        keeping.shares_state,
    ),
    Way(
        N_("Backup"),
        N_("Writes the whole journal, sealed to the shares, to a stick, and reads it back."),
        N_("It opens nothing without the shares, and can be seen. What is erased later is still in it."),
        keeping.backup,
        keeping.backup_state,
    ),
    Way(
        N_("Recovery rehearsal"),
        N_("Opens a backup to its last byte with the shares you type. It changes nothing."),
        N_("It proves that one file and those shares, today, not the ones you do not try."),
        keeping.rehearsal,
    ),
    Way(
        N_("Restoring"),
        N_("Makes a journal of a backup again, checked whole before anything is replaced."),
        N_("It begins where no journal is open: here you are told how."),
        _restoring,
    ),
    Way(
        N_("History check"),
        N_("Checks every revision, text and file for changes made outside this program."),
        N_("If the whole folder is put back to an older state, only what you noted outside shows it."),
        keeping.history_check,
    ),
    Way(
        N_("This computer"),
        N_("Looks for what could give the journal away: swap, cloud folders, recorders, snapshots …"),
        N_("It sees only what can be seen from here, and changes nothing. A clean line is no promise."),
        keeping.doctor,
    ),
    Way(
        N_("Travel"),
        N_("Carry nothing over a border: a backup elsewhere under eight words, then a calm wipe here."),
        N_("Whoever gets file and words reads everything. That something was wiped can be seen."),
        _travel,
    ),
    Way(
        N_("Decoy"),
        N_("A second journal behind its own passphrase. Opening it destroys the key of this one, unseen."),
        N_("Copies made before still open, and who knows this program may not believe what they see."),
        _decoy,
        _decoy_state,
    ),
)
"""In the order in which they are shown."""
