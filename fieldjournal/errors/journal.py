"""A journal does not open, is not what it must be, or cannot be written to."""

from __future__ import annotations

from typing import ClassVar

from fieldjournal.errors.root import ExitCode, FieldjournalError


class CannotUnlock(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.CANNOT_UNLOCK


class JournalDamaged(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.DAMAGED


class HeaderForeign(JournalDamaged):
    pass


class HeaderDamaged(JournalDamaged):
    pass


class HeaderHostile(JournalDamaged):
    """The costs asked for would hang or exhaust this machine, or are too cheap to protect."""

    memory_kib: int
    passes: int
    lanes: int


class StoreDamaged(JournalDamaged):
    reason: str = ""


class HistoryBroken(JournalDamaged):
    """`at` is the sequence number of the first revision that does not fit."""

    at: int


class NoSlotFree(FieldjournalError):
    pass


class OutOfMemory(FieldjournalError):
    needed_mib: int


class JournalNewer(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.NEWER
    found: int
    known: int


class JournalMissing(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.NOT_FOUND
    folder: str


class JournalExists(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.REFUSED
    folder: str


class JournalBusy(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.BUSY


class BeingRebuilt(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.BUSY


class RosterUnknown(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.DAMAGED


class StaleDraft(FieldjournalError):
    """`began` is the revision the draft was made from, `current` the record's own."""

    exit_code: ClassVar[ExitCode] = ExitCode.REFUSED
    id: str
    began: int
    current: int


class DiskTrouble(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.DISK
    path: str


class DiskFull(DiskTrouble):
    pass


class ReadOnly(DiskTrouble):
    pass


class DecoyExists(FieldjournalError):
    pass


class DecoyMissing(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.NOT_FOUND


class PassphraseTaken(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.BAD_INPUT


class TooClose(FieldjournalError):
    exit_code: ClassVar[ExitCode] = ExitCode.BAD_INPUT
