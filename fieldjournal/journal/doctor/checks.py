"""What the facts mean for somebody whose journal lies here: one plain sentence each, and what to do.

Rules:
- Three answers: *well*, *look* (something to do or to know), *unknown* (the program cannot see it here;
  the advice says where a person can).
- Nothing is called safe that was not seen. A clean result is no promise: it names what was looked at.
- A name on a list of programs is a hint, never proof: anything may call itself anything.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from fieldjournal.i18n import N_
from fieldjournal.journal.doctor.facts import Facts

Answer = Literal["well", "look", "unknown"]


@dataclass(frozen=True)
class Finding:
    """One line of the report; sentence and advice are marked texts, filled from `told`."""

    name: str
    answer: Answer
    sentence: str
    advice: str = ""
    told: Mapping[str, str] = field(default_factory=dict)


_CLOUDS: Final = (
    "dropbox", "onedrive", "google drive", "googledrive", "my drive", "icloud", "mobile documents", "mega",
    "nextcloud", "owncloud", "yandex.disk", "yandexdisk", "яндекс.диск", "pcloud", "box sync", "sync.com",
    "seafile", "cloudstorage", "облако mail.ru", "cloud mail.ru",
)  # fmt: skip
"""How folders that are copied to a cloud are called, or begin to be called, in lower case."""

_SYNCING: Final = frozenset({
    "dropbox", "onedrive", "insync", "nextcloud", "owncloud", "megasync", "syncthing", "yandex-disk",
    "rclone", "pcloud", "seafile-applet", "seaf-daemon", "google-drive-oc",
})  # fmt: skip
_BACKING_UP: Final = frozenset({
    "timeshift", "restic", "borg", "borgmatic", "duplicati", "duplicity", "deja-dup", "kup-daemon",
    "snapperd", "vorta", "backintime", "urbackupclient", "veeamservice", "crashplan", "bzagent",
})  # fmt: skip
_RECORDING: Final = frozenset({
    "script", "asciinema", "ttyrec", "termrec", "obs", "simplescreenrec", "ffmpeg", "vokoscreen", "peek",
    "kazam", "teamviewerd", "teamviewer", "anydesk", "rustdesk", "x11vnc", "vino-server", "wayvnc", "xrdp",
    "logkeys",
})  # fmt: skip
_COPYING: Final = frozenset({"btrfs", "zfs", "bcachefs", "apfs", "refs", "nilfs2", "f2fs"})
_NETWORKED: Final = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.rclone", "davfs", "afs", "9p"}
)
_YEAR_OF_THIS_PROGRAM: Final = 1_767_225_600
"""2026-01-01: a clock before that is wrong."""


def examine(facts: Facts) -> tuple[Finding, ...]:
    """Return every finding, in the order of the report."""
    return tuple(finding for check in _CHECKS for finding in check(facts))


def _swap(facts: Facts) -> Iterator[Finding]:
    if facts.swap is None:
        yield Finding(
            "swap", "unknown", N_("whether memory is written to the disk cannot be seen here"), _ENCRYPT
        )
    elif facts.swap:
        told = {"names": ", ".join(facts.swap)}
        yield Finding("swap", "look", N_("memory may be written to the disk: {names}"), _ENCRYPT, told)
    else:
        yield Finding("swap", "well", N_("no memory is written to a swap file or partition"))


_ENCRYPT: Final = N_("encrypt the whole disk, or switch swap off")


def _hibernation(facts: Facts) -> Iterator[Finding]:
    advice = N_("switch hibernation off; shut the computer down instead")
    if facts.hibernates is None:
        yield Finding(
            "hibernation", "unknown", N_("whether this computer hibernates cannot be seen here"), advice
        )
    elif facts.hibernates:
        sentence = N_(
            "this computer can hibernate: an unlocked journal would be written to the disk with its key"
        )
        yield Finding("hibernation", "look", sentence, advice)
    else:
        yield Finding("hibernation", "well", N_("this computer does not hibernate"))


def _encryption(facts: Facts) -> Iterator[Finding]:
    if facts.encrypted is None:
        yield Finding(
            "disk", "unknown", N_("whether the disk is encrypted cannot be seen here"), _HOW_TO_ENCRYPT
        )
    elif facts.encrypted:
        yield Finding("disk", "well", N_("the disk under the journal is encrypted"))
    else:
        sentence = N_(
            "the disk under the journal is not encrypted: what memory and swap leave there may be read"
        )
        yield Finding("disk", "look", sentence, _HOW_TO_ENCRYPT)


_HOW_TO_ENCRYPT: Final = N_("FileVault on a Mac, BitLocker or VeraCrypt on Windows, LUKS on Linux")


def _snapshots(facts: Facts) -> Iterator[Finding]:
    kind = facts.filesystem
    if kind is None:
        sentence = N_("whether old versions of files are kept cannot be seen here")
        yield Finding("snapshots", "unknown", sentence, _SNAPSHOTS)
    elif kind in _NETWORKED:
        sentence = N_("the journal lies on another computer ({kind}): whoever runs that has copies")
        yield Finding(
            "snapshots", "look", sentence, N_("move it to this computer or a stick"), {"kind": kind}
        )
    elif kind in _COPYING:
        sentence = N_(
            "this file system ({kind}) writes beside the old bytes: a wipe or an erasure may leave them"
        )
        yield Finding("snapshots", "look", sentence, _SNAPSHOTS, {"kind": kind})
    else:
        yield Finding(
            "snapshots", "well", N_("the file system ({kind}) overwrites in place"), told={"kind": kind}
        )


_SNAPSHOTS: Final = N_(
    "keep the journal out of snapshots and restore points; a keyfile on a card helps where bytes stay"
)


def _flash(facts: Facts) -> Iterator[Finding]:
    if facts.spinning:
        yield Finding("flash", "well", N_("the journal lies on a disk that turns; overwriting reaches it"))
    elif facts.spinning is False:
        sentence = N_(
            "the journal lies on flash memory, which keeps old bytes in spare blocks nobody can reach"
        )
        yield Finding("flash", "look", sentence, _CARD)
    else:
        sentence = N_("whether the journal lies on flash memory cannot be seen here")
        yield Finding("flash", "unknown", sentence, _CARD)


_CARD: Final = N_("a strong passphrase, a keyfile on a card that can be destroyed")


def _cloud(facts: Facts) -> Iterator[Finding]:
    parts = [part.casefold() for part in facts.folder.parts]
    named = next((name for name in _CLOUDS for part in parts if re.match(rf"{re.escape(name)}\b", part)), "")
    running = sorted((facts.programs or frozenset()) & _SYNCING)
    if named:
        sentence = N_(
            "the folder looks like one that is copied to a cloud ({name}): old versions stay there for ever"
        )
        yield Finding("cloud", "look", sentence, N_("move the journal out of it"), {"name": named})
    elif running:
        sentence = N_("a program that copies folders to other computers is running: {names}")
        yield Finding(
            "cloud",
            "look",
            sentence,
            N_("see that it leaves the journal's folder out"),
            {"names": ", ".join(running)},
        )
    else:
        yield Finding("cloud", "well", N_("the folder's name is of no cloud this program knows"))


def _backups(facts: Facts) -> Iterator[Finding]:
    sentence = N_("backup software is running: {names}; its copies open with the passphrase of their time")
    advice = N_("leave the journal's folder out of it, and use this program's own backup")
    well = N_("no backup software this program knows is running")
    yield _running(facts, _BACKING_UP, Finding("backups", "look", sentence, advice), well)


def _recorders(facts: Facts) -> Iterator[Finding]:
    sentence = N_("something that can record or show this screen is running: {names}")
    advice = N_("end it before you unlock, unless you know what it is there for")
    well = N_("no recorder of screens or terminals this program knows is running")
    yield _running(facts, _RECORDING, Finding("recorders", "look", sentence, advice), well)


def _terminal(facts: Facts) -> Iterator[Finding]:
    if facts.recorded_by:
        sentence = N_(
            "another program sits between you and the terminal ({names}) and may keep what it shows"
        )
        advice = N_("use a plain terminal; in tmux and screen see that logging and a long scrollback are off")
        yield Finding("terminal", "look", sentence, advice, {"names": ", ".join(facts.recorded_by)})
    else:
        yield Finding("terminal", "well", N_("the terminal is used directly, as far as can be seen"))


def _running(facts: Facts, known: frozenset[str], found: Finding, well: str) -> Finding:
    """Return `found` with the names of known programs that run; `well` where none does."""
    if facts.programs is None:
        unknown = N_("which programs are running cannot be seen here")
        return replace(found, answer="unknown", sentence=unknown)
    shortened = {each[:15]: each for each in known}  # the system cuts names there
    names = sorted(shortened[each] for each in facts.programs & shortened.keys())
    if names:
        return replace(found, told={"names": ", ".join(names)})
    return Finding(found.name, "well", well)


def _permissions(facts: Facts) -> Iterator[Finding]:
    if not facts.exists:
        yield Finding("folder", "unknown", N_("there is no journal in this folder yet"))
    elif facts.open_to_others is None:
        yield Finding("folder", "unknown", N_("who may look into the folder cannot be seen here"))
    elif facts.open_to_others:
        sentence = N_("others on this computer may look into the folder, or it is not yours")
        yield Finding("folder", "look", sentence, N_("let only its owner in: chmod 700"))
    else:
        yield Finding("folder", "well", N_("only you may look into the folder"))


def _clock(facts: Facts) -> Iterator[Finding]:
    if facts.written_later or facts.now < _YEAR_OF_THIS_PROGRAM:
        sentence = N_(
            "the clock is wrong: the journal was written later than it is now, or the year cannot be"
        )
        yield Finding("clock", "look", sentence, N_("set it; entries are dated by it"))
    else:
        yield Finding("clock", "well", N_("the clock is not behind the journal"))


def _space(facts: Facts) -> Iterator[Finding]:
    if facts.free is None:
        yield Finding("space", "unknown", N_("how much room is left cannot be seen here"))
        return
    told = {
        "free": f"{facts.free >> 20:,}".replace(",", " "),
        "needed": f"{facts.needed >> 20:,}".replace(",", " "),
    }
    if facts.free < facts.needed:
        sentence = N_("{free} MiB are free; growing once more takes {needed} MiB")
        yield Finding("space", "look", sentence, N_("make room before the journal is full"), told)
    else:
        yield Finding("space", "well", N_("{free} MiB are free"), told=told)


_CHECKS: tuple[Callable[[Facts], Iterator[Finding]], ...] = (
    _encryption, _swap, _hibernation, _snapshots, _flash, _cloud, _backups, _recorders, _terminal,
    _permissions, _clock, _space,
)  # fmt: skip
